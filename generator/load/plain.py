"""Plain text: no mark-up is read in it."""

import re

from generator.load.passage import Block, Passage, Run

LONGEST_WRAPPED = (
    160  # characters; a line longer than that was not broken by hand, so each line is a paragraph
)


def blocks(lines: list[str], first: int) -> list[Block]:
    """Paragraphs of the file's ``lines`` from number ``first`` (from 0) on.

    Blank lines divide them; in a text without blank lines, or with lines too long to be wrapped ones, each
    line is a paragraph.
    """
    body = [(number, line) for number, line in enumerate(lines[first:], first + 1)]
    while body and not body[-1][1].strip():
        body.pop()
    while body and not body[0][1].strip():
        body.pop(0)
    one_a_line = all(line.strip() for _, line in body) or any(len(line) > LONGEST_WRAPPED for _, line in body)
    found, passage = [], Passage()
    for number, line in body:
        text = line.strip()
        if one_a_line or not text:
            found.append(passage.block("text"))
            passage = Passage()
        indent = len(line) - len(line.lstrip())
        passage.add(Run(" ", number, 1))
        passage.add(Run(re.sub(r"\s", " ", text), number, indent + 1))
    found.append(passage.block("text"))
    return [block for block in found if block]
