"""What templates get of a page as a whole: its lists, the strip, a source and its text, the site."""

from dataclasses import dataclass

from generator.render.language.dates import DateView
from generator.render.views import Entry, Note, Words


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to a page of this site; without a ``url`` only a text."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Ghost:
    """At a date that some source gives and the timeline does not list: who puts which event there.

    ``of`` is the HTML id of that event's entry.
    """

    date: DateView
    text: str
    headline: Words
    href: str
    of: str


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a section: an ``entry``, a ``ghost``, or a ``label`` ("During March 2023, …").

    ``brief`` is an entry of which only date, headline and badges are shown; its links lead to the whole one.
    ``is_labelled``: the label before it speaks of this entry or ghost.
    """

    label: str = ""
    entry: Entry | None = None
    brief: Entry | None = None
    ghost: Ghost | None = None
    is_labelled: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A year's (or month's) part of the timeline; ``is_long``: of a page that is laid out by and by."""

    id: str
    title: str
    items: tuple[Item, ...]
    is_long: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """What a filter can be set to: its ``value`` in addresses and in entries, its name."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list can be filtered by; where there is nothing to choose, the choices are empty.

    ``search_url`` is the address of ``search.js`` where the list goes on over several pages.
    """

    outlets: tuple[Choice, ...]
    tags: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    has_disputed: bool
    has_independent: bool
    search_url: str


@dataclass(frozen=True, slots=True)
class Part:
    """A page of a timeline that lies on several; ``count``: how many events it holds, how many disputed."""

    url: str
    title: str
    count: str
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Chapter:
    """A year (or neighbouring years) of such a timeline: one page, or several ``parts``.

    ``url`` leads to the first. ``whole`` names the link to all of its events ("" where it has several pages),
    ``events`` are the most important ones. ``is_current``: the page shown is one of it.
    """

    id: str
    url: str
    title: str
    count: str
    parts: tuple[Part, ...]
    whole: str
    events: tuple[Entry, ...] = ()
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of the density strip, in units of its SVG (height 40): ``href`` "" is a gap.

    ``is_beyond``: it holds all that lies off the axis to one side. ``is_vague``: of no event in it do the
    sources say that it lies in this bar and not in one beside it.
    """

    href: str
    label: str
    top: float
    height: float
    cap: float
    is_beyond: bool = False
    is_vague: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """Events over time: ``size`` is wide (many bars) or narrow (few, for small screens)."""

    size: str
    label: str
    first: str
    last: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Backlink:
    """From a cited sentence to a note that cites it; ``lang`` and ``dir`` are the page's.

    ``text`` is the event's date; of several on one date the second is "(2)".
    """

    url: str
    text: str
    headline: str
    lang: str
    dir: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a passage: text, cited sentence (``mark_id``; ``written`` as in ``Entry``), or a gap."""

    text: str
    mark_id: str = ""
    backlinks: tuple[Backlink, ...] = ()
    is_gap: bool = False
    written: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a source as far as it may be shown; ``role`` is that of ``model.Sentence``."""

    role: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source: what a footnote's number stands for, and its page.

    ``extent`` says how much of its text is shown ("" for all), ``count`` how many events it reports.
    """

    id: str
    url: str
    number: int
    label: str
    title: Words
    outlet: str
    outlet_href: str
    author: str
    published: str
    modified: str
    retrieved: str
    via: str
    original: str
    archived: str
    digest: str
    note: str
    is_retracted: bool
    tags: tuple[PageLink, ...]
    cited_title: str
    extent: str
    passages: tuple[Passage, ...]
    events: tuple[Entry, ...]
    count: str
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class OutletView:
    """A publisher in the list of sources: how many articles are its, how many events they report."""

    name: str
    articles: str
    events: str


@dataclass(frozen=True, slots=True)
class ReportGroup:
    """Reports that count as one independent source; ``title`` is "" where all do, or none."""

    title: str
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class SiteView:
    """What every page knows of the site. ``meta`` are the parts of the meta line, some of them links.

    ``lang`` and ``dir`` are the page's: those of its catalogue of words. Where there is none in the author's
    language, ``title_lang`` and ``title_dir`` are those of the title and the deck, otherwise "".
    """

    title: str
    deck: str
    lang: str
    dir: str
    title_lang: str
    title_dir: str
    meta: tuple[PageLink, ...]
    tags: tuple[PageLink, ...]
    index_url: str
    disputed_url: str
    sources_url: str
    made_url: str
    has_disputed: bool
    is_empty: bool


@dataclass(frozen=True, slots=True)
class EmbedView:
    """How to embed a page: the frame's absolute ``url``, its ``title``, ``height`` and HTML ``snippet``.

    ``oembed`` is the absolute address of the oEmbed answer.
    """

    url: str
    title: str
    height: int
    snippet: str
    oembed: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table on how the timeline was made; ``kind`` is text, code, number or quote.

    A quote is an article's own words, with ``lang`` and ``dir`` where they are not the page's.
    ``links`` stand before the text.
    """

    text: str
    kind: str = "text"
    lang: str = ""
    dir: str = ""
    links: tuple[PageLink, ...] = ()


@dataclass(frozen=True, slots=True)
class MadePart:
    """A section on how the timeline was made: paragraphs, a table, what found no room, a list."""

    id: str
    title: str
    texts: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    points: tuple[str, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class MadeView:
    """How this was made: what the program does and does not, then section by section what it did."""

    texts: tuple[str, ...]
    parts: tuple[MadePart, ...]


@dataclass(frozen=True, slots=True)
class HeadView:
    """A page for those who link to it; ``data`` is JSON-LD in which no character is markup, "" for none."""

    title: str
    description: str
    locale: str
    image: str = ""
    data: str = ""
