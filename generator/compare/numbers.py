"""Figures of one event: the same count of the same thing, in the same state and place.

Rules: ``count-in-state`` ("24 people killed"), ``attribute`` (magnitude, depth, age of a person, an amount)
and ``count`` (things counted in the same setting). Whatever is not plainly the same thing is not compared.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.compare.arithmetic import (
    UNITS_APART,
    Reading,
    exclude,
    far_apart,
    grain_of_count,
    grain_of_measure,
    is_bound,
)
from generator.compare.badges import Group, Question, Statement, badge
from generator.compare.setting import Setting, is_report
from generator.languages.en.comparison import (
    CORRECTED,
    EARLY,
    GROWING,
    GROWING_NOUNS,
    RISING,
    SMALL,
    attribute,
)
from generator.languages.en.quantities import ENGLISH
from generator.languages.en.words import COUNTRIES
from generator.model import Article, Contradiction, Event, PairClass, Quantity

NEVER = frozenset({"each", "part", "further", "bare", "figure noun"})
"""Rules of quantities that are no count of the thing itself (see ``extract.quantities``)."""

_MEASURES = frozenset(unit.noun for unit in ENGLISH.units.values())
_NEARLY_SURE_RISE = 2.0  # "at least 20" and later 35 may be one count; "at least 5" and 50 are two


def contradictions(articles: Mapping[str, Article], events: Sequence[Event]) -> Iterator[Contradiction]:
    """Yield a badge for each figure that the reports of one event put differently."""
    for event in events:
        yield from _of_event(articles, event)


def _of_event(articles: Mapping[str, Article], event: Event) -> Iterator[Contradiction]:
    for (noun, scope), settings in sorted(_by_thing(articles, event).items()):
        kept = _comparable(settings)
        if len({s.article.id for s in kept}) < 2 and not _two_speakers(kept):
            continue
        question = Question("number", (event.id,), attribute(noun, scope), _rule(noun, scope))
        found = badge(question, [statement(s) for s in kept], relation(kept))
        if found:
            yield found


def _rule(noun: str, scope: str) -> str:
    if noun in _MEASURES or noun in ("magnitude", "age", "percent") or noun.isupper():
        return "attribute"
    return "count-in-state" if scope else "count"


def _by_thing(articles: Mapping[str, Article], event: Event) -> dict[tuple[str, str], list[Setting]]:
    """Figures that may be compared, by counted noun and scope."""
    things: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for setting in settings_of(articles, event):
        if _is_countable(setting.quantity) and is_report(setting):
            things[setting.quantity.noun, _scope(setting)].append(setting)
    return things


def settings_of(articles: Mapping[str, Article], event: Event) -> list[Setting]:
    """Every figure that the reports of an event state, each place in an article once."""
    found = {}
    for report in event.reports:
        for quantity in report.claim.quantities:
            place = (report.claim.article, quantity.number, quantity.rule)
            found.setdefault(place, Setting(articles[report.claim.article], event, report.claim, quantity))
    return list(found.values())


def _scope(setting: Setting) -> str:
    """The scope without a place that is the event's own: one that half of its reports name."""
    state, _, place = f" {setting.quantity.scope}".partition(" in ")
    if not place:
        return setting.quantity.scope
    names = place.split()
    reports = setting.event.reports
    named = sum(
        all(n in (*r.claim.stems, *r.claim.names, *_lower(r.claim.names)) for n in names) for r in reports
    )
    return state.strip() if 2 * named >= len(reports) else setting.quantity.scope


def _lower(names: tuple[str, ...]) -> list[str]:
    return [name.lower() for name in names]


def _is_countable(quantity: Quantity) -> bool:
    if quantity.rule in NEVER or not quantity.noun:
        return False
    needs_aspect = quantity.noun in ("metre", "age", "kilogram", "square metre")
    return bool(quantity.scope) or not needs_aspect


def _comparable(settings: list[Setting]) -> list[Setting]:
    """Figures of one thing: the largest set around the first that all may be set side by side."""
    best: list[Setting] = []
    for pivot in settings:
        group = [s for s in settings if s is pivot or is_same_thing(pivot, s)]
        group = _one_voice(group)
        if len(group) > len(best):
            best = group
    return best


def _one_voice(settings: list[Setting]) -> list[Setting]:
    """Leave out an article that gives several figures in one voice: they are figures of several things."""
    kept = []
    for setting in settings:
        others = [s for s in settings if s.article.id == setting.article.id and s is not setting]
        if all(not exclude(reading(setting), reading(o)) or _are_two_voices(setting, o) for o in others):
            kept.append(setting)
    return kept


def _are_two_voices(a: Setting, b: Setting) -> bool:
    """Two named speakers in one article."""
    one, two = a.claim.speaker, b.claim.speaker
    return one is not None and two is not None and one.key != two.key


def _two_speakers(settings: list[Setting]) -> bool:
    return any(_are_two_voices(a, b) for a in settings for b in settings)


def is_same_thing(a: Setting, b: Setting) -> bool:
    """The two figures count the same thing, by modifiers and, for a bare count, by the words around."""
    p, q = a.quantity, b.quantity
    if _rule(p.noun, p.scope) == "attribute":
        return p.noun.isupper() is False or _shared(a, b) >= 3
    one, two = set(p.modifiers), set(q.modifiers)
    if (one ^ two) - COUNTRIES - {"north", "south"} or _nations(one) != _nations(two) != set() != _nations(
        one
    ):
        return False
    if p.scope:
        return True
    if min(p.bounds.low, q.bounds.low) <= SMALL:
        return False
    return _shared(a, b) >= 3 or (a.claim.head == b.claim.head != "" and _shared(a, b) >= 2)


def _nations(modifiers: set[str]) -> set[str]:
    return modifiers & COUNTRIES


def _shared(a: Setting, b: Setting) -> int:
    return len(a.near() & b.near())


def reading(setting: Setting) -> Reading:
    """The figure's interval and grain, in its canonical unit."""
    quantity, value = setting.quantity, setting.quantity.bounds.low
    measured = _rule(quantity.noun, quantity.scope) == "attribute" and quantity.noun not in ("age",)
    if quantity.noun == "age":
        return Reading(quantity.bounds)
    written = setting.number
    grain = (
        grain_of_measure(value, written.split()[0].lstrip("$£€¥₹"))
        if measured
        else grain_of_count(value, written)
    )
    return Reading(quantity.bounds, 0.0 if is_bound(quantity.bounds) else grain)


def statement(setting: Setting) -> Statement:
    """Return the figure as an answer: what is shown is the hedge, the figure and its unit."""
    quantity, bounds = setting.quantity, setting.quantity.bounds
    unit = f" {setting.unit}" if quantity.noun in _MEASURES and setting.unit else ""
    hedge = quantity.hedge
    leading = (
        hedge and setting.article.text[quantity.span.start : quantity.number.start].lower().find(hedge) >= 0
    )
    value = f"{hedge} {setting.number}{unit}" if leading else f"{setting.number}{unit} {hedge}".strip()
    key = (bounds.low, bounds.high, bounds.low_open, bounds.high_open)
    return Statement(setting.claim, quantity.number, value, key, (bounds.low, bounds.high))


def relation(settings: Sequence[Setting], *, two_sides: bool = False) -> Callable[[Group, Group], PairClass]:
    """Return the judge of how two answers stand to each other (PAGE.md, "Claims compared").

    ``two_sides``: a source has set the figures against each other, so they are two sides' whoever speaks.
    """
    by_place = {(s.claim.article, s.quantity.number): s for s in settings}

    def judge(one: Group, two: Group) -> PairClass:
        low, high = ([by_place[s.claim.article, s.words] for s in group] for group in (one, two))
        if low[0].quantity.bounds.low > high[0].quantity.bounds.low:
            low, high = high, low
        if all(exclude(_same_unit(a, b), reading(b)) for a in low for b in high):
            return _of_excluding(low, high)
        return _of_overlapping(low, high, two_sides=two_sides)

    return judge


def _same_unit(a: Setting, b: Setting) -> Reading:
    """A figure in other units was rounded once more."""
    own = reading(a)
    one, two = ENGLISH.units.get(a.unit), ENGLISH.units.get(b.unit)
    if one and two and one != two:
        return Reading(own.bounds, max(own.grain, 2 * UNITS_APART * own.bounds.low))
    return own


def is_growing(quantity: Quantity) -> bool:
    """The count rises as reports come in."""
    state = quantity.scope.partition(" in ")[0].split(" ")[-1]
    return state in GROWING or quantity.noun in GROWING_NOUNS


def _first(settings: Sequence[Setting]) -> int:
    """Day of the first report; 0 if a day is not known."""
    days = [s.published.toordinal() for s in settings if s.published]
    return min(days) if len(days) == len(settings) else 0


def _of_excluding(low: Sequence[Setting], high: Sequence[Setting]) -> PairClass:
    earlier, later = _first(low), _first(high)
    corrected = any(s.words & CORRECTED for s in (*low, *high))
    if is_growing(low[0].quantity):
        if earlier and later and earlier != later:
            return "revision" if earlier < later or corrected else "conflict"
        return "revision" if _tells_of_a_rise(low, high) else "conflict"
    return "revision" if corrected else "conflict"


def _tells_of_a_rise(low: Sequence[Setting], high: Sequence[Setting]) -> bool:
    if any(s.words & RISING for s in high):
        return True
    return any(s.words & EARLY or s.quantity.bounds.high_open for s in low)


def _of_overlapping(low: Sequence[Setting], high: Sequence[Setting], *, two_sides: bool) -> PairClass:
    one, two = low[0].quantity.bounds, high[0].quantity.bounds
    if is_growing(low[0].quantity):
        rises = low[0].quantity.hedge and one.high_open and two.low >= _NEARLY_SURE_RISE * one.low
        ordered = _first(low) <= _first(high)
        return "revision" if rises and ordered and one.low > 0 else "compatible"
    speakers = two_sides or any(_are_two_voices(a, b) for a in low for b in high)
    return "differs" if speakers and far_apart(one, two) else "compatible"
