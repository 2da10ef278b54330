"""What the timeline left out: articles that yielded no event, words of time that lie on no day."""

from collections.abc import Iterable
from typing import Final

from generator.method import Method, Unread, Unresolved
from generator.render.library import Library
from generator.render.made.tables import MOST, columns, left, number
from generator.render.page_views import Cell, MadePart, PageLink

_PLACES: Final = 6  # articles named for the same words
_WHY: Final[tuple[Unread, ...]] = ("undated", "unplaced", "vague")  # what an author can mend stands first


def silent(library: Library) -> MadePart:
    """Articles that yielded no event."""
    words = library.wording
    unheard = [article for article in library.timeline.articles if article.id not in library.reported]
    if not unheard:
        text = words("made_none_silent") if library.timeline.articles else words("no_articles")
        return MadePart("silent", words("made_silent"), (text,))
    rows = tuple(
        (
            Cell("", links=(PageLink(article.source.title, library.source_url(article.id)),)),
            Cell(library.outlet(article.id)),
            Cell(words("made_silent_dated" if article.dct else "made_silent_undated")),
        )
        for article in unheard[:MOST]
    )
    heads = columns(library, "article", "publisher", "why")
    return MadePart("silent", words("made_silent"), (), heads, rows, more=left(library, len(unheard)))


def unresolved(library: Library, method: Method) -> MadePart:
    """Words that speak of a time and lie on no day, the same words together."""
    words = library.wording
    if not method.unresolved:
        return MadePart("unresolved", words("made_unresolved"), (words("made_none_unresolved"),))
    found = _together(library, method.unresolved)
    rows = tuple(_left_row(library, places) for places in found[:MOST])
    heads = columns(library, "words", "number", "why", "where")
    text = words("made_unresolved_text")
    return MadePart(
        "unresolved", words("made_unresolved"), (text,), heads, rows, more=left(library, len(found))
    )


def _together(library: Library, unresolved: Iterable[Unresolved]) -> list[list[Unresolved]]:
    """Those of the same words and the same reason; the most frequent first, within each reason."""
    found: dict[tuple[str, str], list[Unresolved]] = {}
    for one in unresolved:
        said = " ".join(one.span.of(library.articles[one.article].text).split())
        found.setdefault((one.why, said.casefold()), []).append(one)
    ranked = sorted(found.items(), key=lambda item: (_WHY.index(item[1][0].why), -len(item[1]), item[0]))
    return [places for _, places in ranked]


def _left_row(library: Library, places: list[Unresolved]) -> tuple[Cell, ...]:
    first = places[0]
    article = library.articles[first.article]
    ids = list(dict.fromkeys(one.article for one in places))
    links = tuple(
        PageLink(library.wording("source_note", number=library.numbers[i]), library.source_url(i))
        for i in ids[:_PLACES]
    )
    lang, direction = library.language(article)
    rest = len(ids) - _PLACES
    return (
        Cell(first.span.of(article.text), "quote", lang, direction),
        number(library, len(places)),
        Cell(library.wording(f"made_why_{first.why}")),
        Cell(library.wording("made_more", n=rest) if rest > 0 else "", links=links),
    )
