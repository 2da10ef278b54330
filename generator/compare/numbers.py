"""Figures of one event: the same count of the same thing, in the same state and place.

Rules: ``count-in-state`` ("24 people killed"), ``attribute`` (magnitude, depth, an amount)
and ``count`` (things counted in the same setting). Whatever is not plainly the same thing is not compared.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.compare.arithmetic import exclude
from generator.compare.badges import Question, badge
from generator.compare.readings import MEASURES, is_attribute, is_money, reading, statement
from generator.compare.sameness import content
from generator.compare.setting import Setting, are_of_one_time, is_report
from generator.compare.verdicts import are_two_voices, in_articles, is_growing, verdicts
from generator.languages.en.comparison import MOVING, SMALL, attribute
from generator.languages.en.quantities import ENGLISH
from generator.languages.en.words import COUNTRIES
from generator.model import Article, Contradiction, Event, Quantity

NEVER = frozenset({"each", "part", "further", "bare", "figure noun"})
"""Rules of quantities that are no count of the thing itself (see ``extract.quantities``)."""

_YEAR = 366
_ALIKE = 0.4  # share of the content words around the one with fewer
_MUCH_ALIKE = 0.6
_SHARED = 3  # content words that two bare counts have around them in common
_DIMENSIONS = frozenset(("depth", "height", "length", "width", "altitude", "radius"))
_WAYS = frozenset(
    "mile kilomet metr feet north south east west northeast northwest southeast southwest".split()
)
_DWELLINGS = frozenset("community town village city hamlet settlement suburb".split())
_SIDES = frozenset({"north", "south", "east", "west"})  # "North Korean": part of a nation's name


def contradictions(articles: Mapping[str, Article], events: Sequence[Event]) -> Iterator[Contradiction]:
    """Yield a badge for each figure that the reports of one event put differently."""
    everywhere = _measures(articles, events)
    for event in events:
        for (noun, scope), settings in sorted(_by_thing(articles, event).items()):
            rule = rule_of(settings[0].quantity)
            question = Question("number", (event.id,), attribute(noun, scope), rule)
            found = (_badge(question, kept, everywhere) for kept in _clusters(settings))
            yield from [b for b in found if b][:1]


_Measures = dict[tuple[str, str, str], list[Setting]]


def _badge(question: Question, settings: list[Setting], everywhere: _Measures) -> Contradiction | None:
    if len({s.article.id for s in settings}) < 2 and not _two_speakers(settings):
        return None
    keys = dict.fromkeys((s.article.id, s.quantity.noun, s.quantity.scope) for s in settings)
    others = [o for key in keys for o in everywhere.get(key, ())]
    return badge(question, [statement(s) for s in settings], verdicts(settings, others))


def _measures(articles: Mapping[str, Article], events: Sequence[Event]) -> _Measures:
    """Every measure of each article, to know how many things of a kind it tells of."""
    found: _Measures = defaultdict(list)
    seen = set()
    for event in events:
        for setting in settings_of(articles, event):
            place = (setting.article.id, setting.quantity.number)
            if is_attribute(setting.quantity) and place not in seen:
                seen.add(place)
                found[setting.article.id, setting.quantity.noun, setting.quantity.scope].append(setting)
    return found


def rule_of(quantity: Quantity) -> str:
    """Name of the rule that compares it."""
    if is_attribute(quantity):
        return "attribute"
    return "count-in-state" if quantity.scope and not quantity.scope.startswith("in ") else "count"


def _by_thing(articles: Mapping[str, Article], event: Event) -> dict[tuple[str, str], list[Setting]]:
    """Figures that may be compared, by counted noun and scope."""
    things: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for setting in settings_of(articles, event):
        if _is_countable(setting.quantity) and is_report(setting):
            things[setting.quantity.noun, _without_place(setting)].append(setting)
    placed: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for (noun, state), settings in things.items():
        for setting in settings:
            placed[noun, state if _is_place_of_all(setting, settings) else setting.quantity.scope].append(
                setting
            )
    return placed


def settings_of(articles: Mapping[str, Article], event: Event) -> list[Setting]:
    """Every figure that the reports of an event state, each place in an article once."""
    found: dict[tuple[object, ...], Setting] = {}
    for report in event.reports:
        for quantity in report.claim.quantities:
            place = (report.claim.article, quantity.number, quantity.rule)
            found.setdefault(place, Setting(articles[report.claim.article], event, report.claim, quantity))
    return list(found.values())


def _without_place(setting: Setting) -> str:
    return f" {setting.quantity.scope}".partition(" in ")[0].strip()


def _is_place_of_all(setting: Setting, others: list[Setting]) -> bool:
    """The place narrows nothing: most figures of that name are given for it, or it is the event's."""
    place = f" {setting.quantity.scope}".partition(" in ")[2]
    if not place:
        return True
    names = set(place.split())
    if names <= ENGLISH.place_nouns:  # "in the province"
        return False
    reports = setting.event.reports
    near = sum(names <= other.words for other in others)
    named = sum(names <= {n.lower() for n in (*r.claim.stems, *r.claim.names)} for r in reports)
    return (2 * near > len(others) and len(others) > 1) or 2 * named > len(reports)


def _is_countable(quantity: Quantity) -> bool:
    if quantity.rule in NEVER or quantity.noun in ("", "age"):  # for ages see ``ages``
        return False
    if quantity.noun == "magnitude" and not quantity.bounds.is_exact and not quantity.hedge:
        return False  # "quakes of 1.0 to 1.9"
    return bool(quantity.scope) or quantity.noun not in MEASURES


def _clusters(settings: list[Setting]) -> Iterator[list[Setting]]:
    """Figures of one thing, around the first report of each figure, the largest sets first."""
    pivots = list({s.quantity.bounds: s for s in reversed(settings)}.values())
    if len(pivots) < 2:
        return
    groups = [[s for s in settings if s is pivot or is_same_thing(pivot, s)] for pivot in reversed(pivots)]
    unique = {tuple(id(s) for s in group): group for group in groups}
    for group in sorted(unique.values(), key=len, reverse=True):
        yield _one_voice(_hedged_as_in_the_text(group))


def _hedged_as_in_the_text(settings: list[Setting]) -> list[Setting]:
    """A headline drops "at least": the same number in one article is one figure, with its widest bounds."""
    widest: dict[tuple[str, float], Quantity] = {}
    for setting in settings:
        key = (setting.article.id, setting.quantity.bounds.low)
        known = widest.get(key)
        if known is None or setting.quantity.bounds.high > known.bounds.high:
            widest[key] = setting.quantity
    return [
        replace(s, quantity=replace(s.quantity, bounds=widest[s.article.id, s.quantity.bounds.low].bounds))
        for s in settings
    ]


def _one_voice(settings: list[Setting]) -> list[Setting]:
    """One article in one voice gives several figures: of a growing count the largest is the total.

    Several measures stay, for they tell how many things there are to measure (``verdicts``);
    several counts of anything else are counts of several things, and none is compared.
    """
    kept = []
    by_article = in_articles(settings)
    for setting in settings:
        voices = [
            s for s in by_article[setting.article.id] if s is not setting and not are_two_voices(s, setting)
        ]
        apart = [s for s in voices if exclude(reading(setting), reading(s))]
        largest = all(setting.quantity.bounds.low > s.quantity.bounds.low for s in apart)
        if not apart or is_attribute(setting.quantity) or (is_growing(setting.quantity) and largest):
            kept.append(setting)
    return kept


def _two_speakers(settings: list[Setting]) -> bool:
    return len({s.claim.speaker.key for s in settings if s.claim.speaker}) > 1


def is_same_thing(a: Setting, b: Setting) -> bool:
    """The two figures count the same thing, by modifiers and, for a bare count, by the words around."""
    p, q = a.quantity, b.quantity
    if is_attribute(p):
        moves = is_money(p) or p.noun.startswith("percent") or p.scope.startswith("from ")
        if _are_two_things(a, b) or (p.scope in _DIMENSIONS and not _have_one_subject(a, b)):
            return False
        return not moves or _is_one_reading(a, b)
    if (
        _are_of_two_days(a, b)
        or _are_of_two_countries(a, b)
        or not _are_alike(set(p.modifiers), set(q.modifiers))
    ):
        return False
    if _are_long_past(a, b) and not a.names & b.names:
        return False
    return rule_of(p) == "count-in-state" or _is_one_count(a, b)


def _are_long_past(a: Setting, b: Setting) -> bool:
    """Background: which happening of long ago is meant needs a name in common."""
    then = a.event.date.latest
    days = [s.published.toordinal() - then for s in (a, b) if s.published and then]
    return bool(days) and max(days) > _YEAR


def _have_one_subject(a: Setting, b: Setting) -> bool:
    """The depth of a quake is of a quake; any other length needs the same words around it."""
    if all("earthquak" in s.stems or "earthquake" in s.stems for s in (a, b)):
        return True
    return _shared(a, b) >= _SHARED and are_of_one_time(a, b, days=1)


def _is_one_count(a: Setting, b: Setting) -> bool:
    """A bare count ("six rifles") is one if it stands among the same words at the same time."""
    if min(a.quantity.bounds.figure, b.quantity.bounds.figure) <= SMALL or MOVING & (a.words | b.words):
        return False
    shared = _shared(a, b)
    least = _SHARED - 1 if a.claim.head == b.claim.head != "" else _SHARED
    alike = shared >= least and shared >= _ALIKE * min(len(a.near), len(b.near))
    return alike and are_of_one_time(a, b, days=3)


def _are_of_two_days(a: Setting, b: Setting) -> bool:
    """The claims date themselves to days that exclude each other: counts of two days may both be right."""
    one, two = a.claim.date, b.claim.date
    return not is_attribute(a.quantity) and one is not None and two is not None and not one.overlaps(two)


def _are_of_two_countries(a: Setting, b: Setting) -> bool:
    """Two countries, or one and the world; a country that only one names must be the event's."""
    one, two = a.countries, b.countries
    if one and two:
        return one != two
    named = one | two
    if not named:
        return False
    reports = a.event.reports
    often = sum(bool(named & {*r.claim.names, *r.claim.stems}) for r in reports)
    return 3 * often < len(reports)


def _is_one_reading(a: Setting, b: Setting) -> bool:
    """Prices, shares and distances of moving things: the same sentence in other words, at the same time."""
    if (MOVING & a.words) or (MOVING & b.words) or not are_of_one_time(a, b, days=1):
        return False
    if a.quantity.noun == "metre":  # of a quake, not of a town that another sentence describes
        return not any(_DWELLINGS & set(s.before(10)) for s in (a, b)) and bool((a.near & b.near) - _WAYS)
    shared = len(content(a.claim) & content(b.claim))
    least = min(len(content(a.claim)), len(content(b.claim)))
    return _shared(a, b) >= _SHARED and shared >= _MUCH_ALIKE * least


def _are_alike(one: set[str], two: set[str]) -> bool:
    """Modifiers differ by the name of one nation at most: "26 Somali pirates" and "26 pirates"."""
    if (one ^ two) - COUNTRIES - _SIDES:
        return False
    nations, others = one & COUNTRIES, two & COUNTRIES
    return not (nations and others and nations != others)


def _are_two_things(a: Setting, b: Setting) -> bool:
    """Weekday, clock time or a person's age tell two happenings apart."""
    return _differ(a.weekdays, b.weekdays) or _differ(a.minutes, b.minutes) or _are_two_persons(a, b)


def _differ(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one and two) and not one & two


def _are_two_persons(a: Setting, b: Setting) -> bool:
    """Ages tell persons apart ("the climber, 36, fell"), but not Ann Lee from Ann Lee."""
    one, two = ({q.bounds.low: q.scope for q in s.claim.quantities if q.noun == "age"} for s in (a, b))
    return (
        bool(one and two) and not (one.keys() & two.keys()) and not ({*one.values()} & {*two.values()} - {""})
    )


def _shared(a: Setting, b: Setting) -> int:
    return len(a.near & b.near)
