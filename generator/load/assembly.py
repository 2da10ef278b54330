"""Title and paragraphs to the article's text, its sentences and its map back to the file."""

import re
from dataclasses import dataclass

from generator.languages import sentence_words
from generator.load.furniture import is_furniture, is_metadata
from generator.load.passage import Block
from generator.model import LineMark, Sentence, Span
from generator.paragraphs import is_headline
from generator.sentences import spans
from generator.written_date import is_stamp

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
LONGEST_TITLE = 200  # characters; of a longer first line, the first sentence is the title


@dataclass(frozen=True, slots=True)
class Title:
    """The title and where it stands in the file."""

    text: str
    marks: tuple[LineMark, ...]


def titled(title: Title | None, blocks: list[Block], lang: str) -> tuple[Title, list[Block]]:
    """Return the title (given, else the first heading, else the first line) and the body without it."""
    if title:
        return title, _folded(title, blocks)
    heading = next((block for block in blocks if block.role == "heading"), None)
    if heading:
        found = Title(heading.text.replace("\n", " "), heading.marks)
        return found, _folded(found, [block for block in blocks if block is not heading])
    first = next((block for block in blocks if not is_metadata(block.text, lang)), None)
    if first is None:
        return Title("", ()), blocks
    return _from_first_line(first, blocks, lang)


def _from_first_line(first: Block, blocks: list[Block], lang: str) -> tuple[Title, list[Block]]:
    """The first paragraph is the title; if it is long, its first sentence, and the rest stays."""
    end = _first_line(first)
    if end > LONGEST_TITLE:
        end = next((stop for _, stop in spans(first.text, sentence_words(lang), 0, end)), end)
    title = Title(first.text[:end].rstrip(), tuple(m for m in first.marks if m.offset < end))
    rest = _without_start(first, end)
    at = blocks.index(first)
    return title, [*blocks[:at], *([rest] if rest else []), *blocks[at + 1 :]]


def _first_line(block: Block) -> int:
    """Where the line of a headline ends that has its paragraph right below it, else where the text does."""
    text = block.text.partition("\n")[0]
    rows = [m.offset for n, m in enumerate(block.marks) if n and m.line > block.marks[n - 1].line]
    cuts = [*(offset for offset in rows if offset < len(text)), len(text)]
    if len(cuts) > 1 and is_headline(text[: cuts[0]], text[cuts[0] : cuts[1]]):
        return cuts[0]
    return len(text)


def _without_start(block: Block, end: int) -> Block | None:
    start = end + len(block.text[end:]) - len(block.text[end:].lstrip())
    text = block.text[start:]
    if not text:
        return None
    before = [m for m in block.marks if m.offset <= start]
    first = LineMark(0, before[-1].line, before[-1].column + start - before[-1].offset)
    later = (LineMark(m.offset - start, m.line, m.column) for m in block.marks if m.offset > start)
    return Block(block.role, text, (first, *later), ((0, len(text)),) if block.prose else ())


def _key(text: str) -> str:
    return " ".join(_EDGES.sub("", text).casefold().split())


def _folded(title: Title, blocks: list[Block]) -> list[Block]:
    """Body without a first heading and a first paragraph that say just what the title says."""
    key = _key(title.text)
    heading = next((block for block in blocks if block.role == "heading"), None)
    if heading and _key(heading.text) == key:
        blocks = [block for block in blocks if block is not heading]
    if blocks and _key(blocks[0].text) == key:
        return blocks[1:]
    return blocks


@dataclass(frozen=True, slots=True)
class Assembled:
    """What an article says, where its sentences are, where its words stand in the file."""

    text: str
    sentences: tuple[Sentence, ...]
    marks: tuple[LineMark, ...]


def assembled(title: Title, blocks: list[Block], lang: str) -> Assembled:
    """Text with the title first, paragraphs divided by one blank line."""
    parts, at = [title.text] if title.text else [], len(title.text)
    marks = list(title.marks)
    sentences = [Sentence(Span(0, at), 0, "title")] if at else []
    for number, block in enumerate(blocks, 1):
        at += 2 if parts else 0
        parts.append(block.text)
        marks += (LineMark(m.offset + at, m.line, m.column) for m in block.marks)
        sentences += _sentences(block, at, number, lang)
        at += len(block.text)
    return Assembled("\n\n".join(parts), tuple(sentences), tuple(marks))


def _sentences(block: Block, at: int, number: int, lang: str) -> list[Sentence]:
    if block.role != "cell" and is_stamp(block.text, lang):
        return []
    words = sentence_words(lang)
    return [
        Sentence(Span(at + start, at + end), number, block.role)
        for low, high in block.prose
        for start, end in spans(block.text, words, low, high)
        if not is_furniture(block.text[start:end], lang)
    ]
