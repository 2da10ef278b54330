"""Plain text: no mark-up is read in it."""

from generator.load.passage import Block, Passage, Run
from generator.paragraphs import paragraphs


def blocks(lines: list[str], first: int) -> list[Block]:
    """Paragraphs of the file's ``lines`` from number ``first`` (from 0) on."""
    found = (_block(lines, [first + n for n in numbers]) for numbers in paragraphs(lines[first:]))
    return [block for block in found if block]


def _block(lines: list[str], numbers: list[int]) -> Block | None:
    passage = Passage()
    for number in numbers:
        text = lines[number].strip()
        passage.add(Run(" ", number + 1, 1))
        passage.add(Run(text, number + 1, len(lines[number]) - len(lines[number].lstrip()) + 1))
    return passage.block("text")
