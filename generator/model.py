"""Values that cross stages (docs/architecture.md). Offsets are half-open, in characters of the text."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from generator.bounds import Bounds
from generator.edtf import Edtf

Role = Literal["title", "heading", "text", "item", "quote", "cell", "note"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Kind = Literal["happened", "said", "scheduled"]
Polarity = Literal["affirmed", "denied"]
Publish = Literal["full", "excerpt", "quote"]
ContradictionKind = Literal["date", "number", "polarity", "name", "place", "attribution", "quotation"]
ContradictionClass = Literal["conflict", "differs", "revision"]
PairClass = Literal["conflict", "differs", "revision", "compatible"]
Basis = Literal[
    "document or first-hand", "named official", "named witness",
    "unnamed source", "another outlet", "no attribution",
]  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters of an article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words themselves."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """``other`` lies within."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Some character lies in both."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Source:
    """What a footnote cites; dates as the author wrote them, never shifted by a time zone."""

    title: str
    publisher: str | None = None
    publisher_url: str | None = None
    author: str | None = None
    url: str | None = None
    archived: str | None = None
    published: date | datetime | None = None
    updated: date | datetime | None = None
    retrieved: date | datetime | None = None
    via: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the number of the paragraph it stands in (the title is 0), and that block's role."""

    span: Span
    paragraph: int
    role: Role


@dataclass(frozen=True, slots=True)
class LineMark:
    """From ``offset`` of the text on, the words stand at ``line``, ``column`` (from 1) of the file."""

    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Article:
    """One source text as its reader reads it, title first.

    ``dct`` is the document creation time against which relative expressions are read: the publication
    date, or ``None``. ``lines`` maps the text back to the file. ``digest`` is the SHA-256 of the file.
    """

    id: str
    path: str
    source: Source
    dct: date | datetime | None
    lang: str
    text: str
    sentences: tuple[Sentence, ...]
    lines: tuple[LineMark, ...] = ()
    tags: tuple[str, ...] = ()
    publish: Publish = "quote"
    draft: bool = False
    retracted: bool = False
    notes: str = ""
    digest: str = ""

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column (from 1) of the file where a character of the text stands; 0, 0 if not known."""
        at = bisect_right(self.lines, offset, key=lambda mark: mark.offset)
        mark = self.lines[at - 1] if at else LineMark(offset, 0, 0)
        return mark.line, mark.column + offset - mark.offset


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3 (ISO-TimeML) and, once it lies on the calendar, its EDTF.

    ``anchor`` says what a relative expression was read against ("dct", "previous", "" for an absolute one),
    ``rule`` which rule read the words; TIMEX3's are ``mod`` (APPROX, START, …), ``quant`` (EVERY, …) and
    ``freq`` ("2X").
    """

    span: Span
    text: str
    type: TimexType
    value: str
    date: Edtf | None
    anchor: str
    rule: str
    mod: str = ""
    quant: str = ""
    freq: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A reported number: "at least 3,000 North Korean soldiers" = [3000, inf) soldier.

    ``span`` is from hedge to counted noun, ``number`` the figure alone; ``noun`` the counted noun or unit in
    its base form ("soldier", "USD", or ""), ``modifiers`` the stems that narrow it ("korea"),
    ``scope`` what the counted ones are or did ("killed"), ``hedge`` the wording that set the bounds.
    A product ("two brigades of 6,000") is a quantity of its own with rule ``product``.
    """

    span: Span
    number: Span
    bounds: Bounds
    noun: str
    modifiers: tuple[str, ...]
    scope: str
    hedge: str
    rule: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name somebody; ``key`` is who is meant, ``kind`` what, "" where nothing tells."""

    span: Span
    text: str
    key: str
    kind: Literal["person", "body", "place", "people", ""] = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A sentence itself sets its figure against another's ("larger than had been flagged by US officials").

    ``other`` are the stems that name whose figure it is set against, ``words`` the words that compare.
    """

    figure: Quantity
    other: tuple[str, ...]
    words: Span


@dataclass(frozen=True, slots=True)
class Happening:
    """A word or phrase that tells of something that happens ("murder", "were shot dead").

    ``type`` is the kind of thing that happened (ACE's: "die", "arrest"), ``stem`` that of the first word.
    """

    span: Span
    type: str
    stem: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What one source says about one happening: never what is true.

    ``sentence`` is quoted, ``span`` is the clause that tells the happening. ``date`` is when it happened
    (``None``: the claim has no date of its own and can only join an event), ``timex`` the words that say
    so; ``said_on`` is when the speaker said it. ``statement`` numbers the speech of one speaker within the
    article that the claim belongs to, -1 for none. ``dated_by`` tells whether the date stands with a verb
    or inside a noun phrase. ``head`` is the stem of the happening's verb or noun; ``happenings`` are all of
    known type that its clause tells, the one that ``date`` dates first, and ``type`` is that one's, or
    its verb ("~sign") where it is of none that is known ("": it tells nothing). ``stems`` are the stems of
    its content words, names kept apart in ``names``. ``rule`` names the rule that read the claim.
    ``hours`` are the clock times and parts of a day ("9.35am", "early Tuesday") within ``span``.
    """

    article: str
    sentence: Span
    span: Span
    role: Role
    date: Edtf | None
    timex: TimeExpression | None
    dated_by: Literal["verb", "noun", ""]
    said_on: Edtf | None
    speaker: Mention | None
    statement: int
    basis: Basis
    kind: Kind
    polarity: Polarity
    hedges: tuple[str, ...]
    participants: tuple[Mention, ...]
    place: Mention | None
    quantities: tuple[Quantity, ...]
    quotations: tuple[Span, ...]
    comparison: Comparison | None
    head: str
    stems: tuple[str, ...]
    names: tuple[str, ...]
    rule: str
    type: str = ""
    happenings: tuple[Happening, ...] = ()
    hours: tuple[TimeExpression, ...] = ()

    @property
    def is_spoken(self) -> bool:
        """It is a saying, or what somebody says without a date of its own."""
        return self.kind == "said" or (self.date is None and self.statement >= 0)


@dataclass(frozen=True, slots=True)
class Report:
    """A claim as part of an event; ``joined`` says why: the rule, and the words that counted.

    ``source`` names the independent source that it counts as: copies of one report have the same.
    """

    claim: Claim
    joined: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One happening, with every claim that reports it, most representative first.

    ``headline`` is cut from ``headline_article``. ``date_rule`` says in words why it is listed at ``date``.
    """

    id: str
    date: Edtf
    date_rule: str
    kind: Kind
    headline: Span
    headline_article: str
    reports: tuple[Report, ...]
    independent_sources: int
    importance: float


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that sources give to a question; each claim with the span of the words that state it."""

    value: str
    claims: tuple[tuple[Claim, Span], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two answers (indices into ``Contradiction.answers``), how they stand to each other, and why."""

    a: int
    b: int
    label: PairClass
    why: str = ""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Where sources disagree about one attribute: every answer, every party, and the rule that says so."""

    id: str
    events: tuple[str, ...]
    kind: ContradictionKind
    label: ContradictionClass
    what: str
    rule: str
    answers: tuple[Answer, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything a page or an export needs: articles in footnote order, events in timeline order."""

    articles: tuple[Article, ...]
    events: tuple[Event, ...]
    contradictions: tuple[Contradiction, ...]
