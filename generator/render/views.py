"""What templates get: frozen values with every decision made, every word cut, every address encoded.

Texts are plain (the template escapes them). A ``url`` is relative to the site, already percent-encoded:
templates write ``{{ root }}{{ x.url }}``. ``href`` is a whole address, local (``#…``) or on the web. An empty
text or ``None`` means: leave it out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from generator.render.language.dates import DateView

LONG = 80  # characters: in the largest type more than two lines


@dataclass(frozen=True, slots=True)
class Words:
    """Words, as an article has them verbatim; ``lang`` and ``dir`` are "" where they are the page's own."""

    text: str
    lang: str = ""
    dir: str = ""

    @property
    def is_long(self) -> bool:
        """As a page's heading it is set in smaller type."""
        return len(self.text) > LONG


class Line(str):
    """Words of the page, a plain text; ``parts`` say which of them are in another language than the page.

    What the program itself says of its rules is English on every page.
    """

    __slots__ = ("parts",)
    parts: tuple[Words, ...]

    def __new__(cls, *pieces: str | Words) -> Self:
        """Put texts, words and other lines together."""
        parts = [part for piece in pieces for part in _parts(piece)]
        made = super().__new__(cls, "".join(part.text for part in parts))
        made.parts = tuple(parts)
        return made

    @classmethod
    def joined(cls, between: str, lines: Iterable[str | Words]) -> Self:
        """Put lines together with a text between each two."""
        pieces = [piece for line in lines for piece in (between, line)]
        return cls(*pieces[1:])


def _parts(piece: str | Words) -> tuple[Words, ...]:
    if isinstance(piece, Line):
        return piece.parts
    return (Words(piece),) if isinstance(piece, str) else (piece,)


@dataclass(frozen=True, slots=True)
class Ref:
    """A footnote reference: the article's ``number``, its own HTML ``id``, the ``href`` of its note."""

    number: int
    id: str
    href: str


@dataclass(frozen=True, slots=True)
class Said:
    """One cited sentence of an entry, and the notes that stand behind it."""

    quote: Words
    refs: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: outlet, published date, exact quote, and the ways to it.

    ``back`` is the href of the reference it belongs to. ``original`` leads to the words (text fragment) at
    ``address``.
    """

    id: str
    back: str
    number: int
    outlet: str
    published: str
    quote: Words
    original: str
    address: str
    archived: str
    context_url: str
    is_retracted: bool
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class Badge:
    """Icon, word, outline: ``kind`` is the CSS class, ``href`` the table it speaks of."""

    kind: str
    icon: str
    text: Line
    href: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One claim in a comparison: ``before``, ``value``, ``after`` make up the sentence, value marked.

    ``stated`` holds the value's words where they stand outside the sentence.
    """

    who: str
    outlet: str
    number: int
    before: str
    value: str
    after: str
    stated: str
    lang: str
    dir: str
    context_url: str
    basis: str
    published: str


@dataclass(frozen=True, slots=True)
class AnswerRows:
    """One answer and who gives it; ``more``: how many more do, ``span``: lines of the table it takes."""

    label: Line
    is_listed: bool
    rows: tuple[Row, ...]
    more: str
    span: int


@dataclass(frozen=True, slots=True)
class ChartMark:
    """One source's figure: a dot at ``x``, ``y`` (none for "dozens"), a bar from ``low`` up to ``high``."""

    x: float
    y: float | None
    low: float
    high: float
    title: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure over time; ``levels`` are figures and their heights, ``first`` and ``last`` its days."""

    label: str
    marks: tuple[ChartMark, ...]
    levels: tuple[tuple[str, float], ...]
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Table:
    """One disputed attribute; ``kind`` is date, number, …, ``label`` conflict, differs or revision.

    ``id`` is its HTML id; ``because`` says by which reasons it is shown, ``badge`` in
    which way the answers differ.
    """

    id: str
    kind: str
    label: str
    caption: Line
    lead: Line
    chart: Chart | None
    answers: tuple[AnswerRows, ...]
    because: Line
    badge: Badge


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as it stands in a list and on its own page.

    ``id`` is its HTML id, ``href`` leads there within a list, ``list_url`` to the page of the timeline that
    holds it, ``url`` to its own page, ``permalink`` names that link. ``more`` says how many notes stand only
    there. ``listed`` says why it is listed at its date, ``closing`` ends the comparison. ``kind`` is
    happened, said or scheduled. ``outlets`` and ``tags`` are those of all its reports, as they stand in
    addresses; ``independent`` counts its independent sources. Of the notes ``open_notes`` stand
    open in a list, the others under the label ``folded``. ``is_draft``: a report of it is from a draft.
    ``written``, in a preview only, are the places in the author's files where its words stand, the headline's
    first.
    """

    id: str
    href: str
    url: str
    list_url: str
    permalink: str
    kind: str
    date: DateView
    headline: Words
    headline_refs: tuple[Ref, ...]
    said: tuple[Said, ...]
    also: tuple[Ref, ...]
    badges: tuple[Badge, ...]
    compare_id: str
    tables: tuple[Table, ...]
    listed: Line
    closing: Line
    notes: tuple[Note, ...]
    more: str
    is_disputed: bool
    outlets: tuple[str, ...]
    tags: tuple[str, ...]
    independent: int
    open_notes: int
    folded: str
    is_draft: bool = False
    written: tuple[str, ...] = ()
