"""By which rules the timeline was made: those used, how often, and the constants that decide."""

from collections import Counter
from collections.abc import Iterator
from math import isinf

from generator import languages
from generator.method import JOINED, LISTED, Method, Threshold
from generator.render.language.wording import Wording
from generator.render.library import Library
from generator.render.made.tables import MOST, columns, left, number
from generator.render.page_views import Cell, MadePart

_ASKED = "asks_"
_DEMAND = "demand_"
_INDEPENDENCE = ("copy_run", "copy_shared", "copy_enough", "copy_sentence")
_MERGING = ("story_names", "story_words", "disjoint_days", "fits", "margin", "by_words", "by_words_of_many")
_COMPARING = (
    "far_apart", "another_count", "exact_below", "coarsest", "units_apart", "minutes_slip", "days_apart",
    "most_answers",
)  # fmt: skip


def rule_parts(library: Library, method: Method) -> Iterator[MadePart]:
    """Yield the sections on rules, in the order in which a timeline is made."""
    yield _time_rules(library, method)
    yield _claim_rules(library, method)
    yield _merging(library, method)
    yield from _demands(library, method)
    yield _independence(library, method)
    yield _listing(library)
    yield from _comparing(library, method)


def _time_rules(library: Library, method: Method) -> MadePart:
    words, used = library.wording, method.time_rules
    rows = tuple(
        (
            Cell(one.rule, "code"),
            Cell(one.lang, "code"),
            number(library, one.times),
            Cell(one.example, "quote", one.lang if one.lang != library.config.lang else ""),
        )
        for one in used[:MOST]
    )
    heads = columns(library, "rule", "language", "read", "example")
    unknown = sum(not languages.room(article.lang) for article in library.timeline.articles)
    texts = (words("made_dates_text"), *([words("made_no_rules", n=unknown)] if unknown else []))
    return MadePart("dates", words("made_dates"), texts, heads, rows, more=left(library, len(used)))


def _claim_rules(library: Library, method: Method) -> MadePart:
    words = library.wording
    rows = tuple(
        (Cell(words(f"rule_{one.rule}")), Cell(one.rule, "code"), number(library, one.times))
        for one in method.claim_rules
    )
    heads = columns(library, "does", "rule", "claims")
    return MadePart("claims", words("made_claims"), (words("made_claims_text"),), heads, rows)


def _merging(library: Library, method: Method) -> MadePart:
    words = library.wording
    joined = Counter(report.joined for event in library.timeline.events for report in event.reports)
    rows = tuple(
        (Cell(words(f"joined_{key}")), number(library, joined[said]))
        for key, said in JOINED.items()
        if joined[said]
    )
    heads = columns(library, "because", "reports")
    texts = (words("made_merging_text"), words("made_likeness"))
    points = tuple(_sentences(words, method, _MERGING))
    return MadePart("merging", words("made_merging"), texts, heads, rows, points)


def _demands(library: Library, method: Method) -> Iterator[MadePart]:
    """What is demanded of two reports, and what can never be one event."""
    words = library.wording
    all_of = [one for one in method.thresholds if one.name.startswith(_DEMAND)]
    rows = tuple(
        (Cell(words(one.name)), number(library, one.value)) for one in all_of if not isinf(one.value)
    )
    heads = columns(library, "two_reports", "likeness")
    never = tuple(words(one.name) for one in all_of if isinf(one.value))
    yield MadePart("demands", words("made_demands"), (words("made_demands_text"),), heads, rows)
    yield MadePart("never", words("made_never"), points=never)


def _independence(library: Library, method: Method) -> MadePart:
    words = library.wording
    points = tuple(_sentences(words, method, _INDEPENDENCE))
    return MadePart(
        "independence", words("made_independence"), (words("made_independence_text"),), (), (), points
    )


def _listing(library: Library) -> MadePart:
    words = library.wording
    chosen = Counter(event.date_rule for event in library.timeline.events)
    rows = tuple(
        (Cell(words(f"listed_{key}")), number(library, chosen[said]))
        for key, said in LISTED.items()
        if chosen[said]
    )
    heads = columns(library, "because", "events")
    return MadePart("listing", words("made_listing"), (words("made_listing_text"),), heads, rows)


def _comparing(library: Library, method: Method) -> Iterator[MadePart]:
    """Questions that several reports answer, and those that are asked of all sources beside them."""
    words = library.wording
    shown = Counter(contradiction.rule for contradiction in library.timeline.contradictions)
    rows = tuple(
        (
            Cell(words(_ASKED + one.rule)),
            Cell(one.rule, "code"),
            number(library, one.times),
            number(library, shown[one.rule]),
        )
        for one in method.compared
        if one.times
    )
    heads = columns(library, "asks", "rule", "compared", "badges")
    points = tuple(_sentences(words, method, _COMPARING))
    yield MadePart("comparing", words("made_comparing"), (words("made_comparing_text"),), heads, rows, points)
    rest = tuple(words(_ASKED + one.rule) for one in method.compared if not one.times)
    yield MadePart("asked", words("made_asked"), points=rest)


def _sentences(words: Wording, method: Method, names: tuple[str, ...]) -> Iterator[str]:
    """Say each of these constants in a sentence."""
    known = {one.name: one for one in method.thresholds}
    return (_sentence(words, known[name]) for name in names if name in known)


def _sentence(words: Wording, one: Threshold) -> str:
    if one.unit == "share":
        return words(f"threshold_{one.name}", value=round(100 * one.value))
    if one.unit == "likeness":
        return words(f"threshold_{one.name}", value=one.value)
    return words(f"threshold_{one.name}", n=int(one.value))
