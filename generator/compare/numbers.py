"""Figures of one event: the same count of the same thing, in the same state and place.

Rules: ``count-in-state`` ("24 people killed"), ``attribute`` (magnitude, depth, an amount)
and ``count`` (things counted in the same setting). Whatever is not plainly the same thing is not compared.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.compare.arithmetic import exclude
from generator.compare.badges import Compared, Question, compared, gravest
from generator.compare.belonging import Told
from generator.compare.material import Material, settings_of
from generator.compare.readings import MEASURES, is_attribute, reading, statement
from generator.compare.setting import Setting, is_report
from generator.compare.things import is_same_thing, rule_of, told_apart
from generator.compare.verdicts import are_two_voices, in_articles, is_growing, verdicts
from generator.languages.en.comparison import SCORES, attribute
from generator.languages.en.quantities import ENGLISH
from generator.model import Event, Quantity

NEVER = frozenset({"each", "part", "further", "bare", "figure noun"})
"""Rules of quantities that are no count of the thing itself (see ``extract.quantities``)."""

_MOST_ANSWERS = 40  # of one question: only the figures that most reports give are looked at


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the figures that the reports of each event give for one thing."""
    everywhere = _everywhere(material)
    for event in material.events:
        told = Told(event, material.dated)
        for (noun, scope), settings in sorted(_by_thing(material, told).items()):
            rule = rule_of(settings[0].quantity)
            question = Question("number", (event.id,), attribute(noun, scope), rule)
            apart = told_apart(settings)
            clusters = _clusters(settings, told, everywhere)
            found = gravest(_compared(question, kept, everywhere, apart) for kept in clusters)
            if found:
                yield found


_Everywhere = dict[tuple[str, str, str], list[Setting]]


def _compared(
    question: Question,
    settings: list[Setting],
    everywhere: _Everywhere,
    apart: Callable[[Setting, Setting], bool],
) -> Compared | None:
    if len({s.article.id for s in settings}) < 2 and not _two_speakers(settings):
        return None
    keys = dict.fromkeys(_key(s) for s in settings if is_attribute(s.quantity))
    others = [o for key in keys for o in everywhere.get(key, ())]
    return compared(question, [statement(s) for s in settings], verdicts(settings, others, apart))


def _key(setting: Setting) -> tuple[str, str, str]:
    return setting.article.id, setting.quantity.noun, setting.quantity.scope


def _everywhere(material: Material) -> _Everywhere:
    """Every measure and every growing count of each article, whatever event it belongs to."""
    found: _Everywhere = defaultdict(list)
    seen = set()
    for event in material.events:
        for setting in settings_of(material, event):
            place = (setting.article.id, setting.quantity.number)
            if place not in seen and (is_attribute(setting.quantity) or is_growing(setting.quantity)):
                seen.add(place)
                found[_key(setting)].append(setting)
    return found


def _by_thing(material: Material, told: Told) -> dict[tuple[str, str], list[Setting]]:
    """Figures that may be compared, by counted noun and scope."""
    things: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for setting in settings_of(material, told.event):
        if _is_countable(setting.quantity) and is_report(setting) and _is_its_own(setting, told):
            things[setting.quantity.noun, _without_place(setting)].append(setting)
    placed: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for (noun, state), settings in things.items():
        general = _places_of_all(settings, told)
        for setting in settings:
            scope = state if _place(setting) in general else setting.quantity.scope
            placed[noun, scope].append(setting)
    return placed


def _without_place(setting: Setting) -> str:
    return f" {setting.quantity.scope}".partition(" in ")[0].strip()


def _is_its_own(setting: Setting, told: Told) -> bool:
    """Of this happening, and of all of it: a place that few reports name is a part."""
    local = setting.district
    return told.is_told(setting) and (
        not local or 2 * told.naming_all(local.lower().split()) > len(told.event.reports)
    )


def _place(setting: Setting) -> str:
    return f" {setting.quantity.scope}".partition(" in ")[2]


def _places_of_all(settings: list[Setting], told: Told) -> set[str]:
    """Places that narrow nothing: most figures of that name are given for them, or they are the event's."""
    found = {""}
    for place in {_place(s) for s in settings} - {""}:
        names = set(place.split())
        near = sum(names <= s.words for s in settings)
        is_usual = (2 * near > len(settings) > 1) or 2 * told.naming_all(names) > len(told.event.reports)
        if is_usual and not names <= ENGLISH.place_nouns:  # "in the province"
            found.add(place)
    return found


def _is_countable(quantity: Quantity) -> bool:
    if quantity.rule in NEVER or quantity.noun in ("", "age"):  # for ages see ``ages``
        return False
    if quantity.noun in SCORES:
        return False
    if quantity.noun == "magnitude" and not quantity.bounds.is_exact and not quantity.hedge:
        return False  # "quakes of 1.0 to 1.9"
    return bool(quantity.scope) or quantity.noun not in MEASURES


def _clusters(settings: list[Setting], told: Told, everywhere: _Everywhere) -> Iterator[list[Setting]]:
    """Figures of one thing, around the first report of each figure, the largest sets first."""
    settings = _most_reported(settings)
    pivots = list({s.quantity.bounds: s for s in reversed(settings)}.values())
    if len(pivots) < 2:
        return
    groups = [[s for s in settings if s is p or is_same_thing(p, s, told)] for p in reversed(pivots)]
    unique = {tuple(id(s) for s in group): group for group in groups}
    for group in sorted(unique.values(), key=len, reverse=True):
        yield _one_voice(_hedged_as_in_the_text(group), everywhere)


def _most_reported(settings: list[Setting]) -> list[Setting]:
    """Those with a figure among the best known: nobody disputes one thing with a hundred answers."""
    reports = Counter(s.quantity.bounds for s in settings)
    if len(reports) <= _MOST_ANSWERS:
        return settings
    known = {bounds for bounds, _ in reports.most_common(_MOST_ANSWERS)}
    return [s for s in settings if s.quantity.bounds in known]


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


def _one_voice(settings: list[Setting], everywhere: _Everywhere) -> list[Setting]:
    """One article in one voice gives several figures: of a growing count the largest is the total.

    Several measures stay, for they tell how many things there are to measure (``verdicts``);
    several counts of anything else are counts of several things, and none is compared.
    """
    by_article = in_articles(settings)
    return [s for s in settings if _is_total([*by_article[s.article.id], *everywhere.get(_key(s), ())], s)]


def _is_total(others: list[Setting], setting: Setting) -> bool:
    if is_attribute(setting.quantity):
        return True
    apart = [
        other
        for other in others
        if _may_be_of(setting.event, other)
        and not are_two_voices(other, setting)
        and exclude(reading(setting), reading(other))
    ]
    largest = all(setting.quantity.bounds.low > other.quantity.bounds.low for other in apart)
    return not apart or (is_growing(setting.quantity) and largest)


def _may_be_of(event: Event, other: Setting) -> bool:
    """A figure of the same days, or of no day and no year of its own."""
    if other.event.date.overlaps(event.date):
        return True
    return other.claim.date is None and not replace(other, event=event).is_of_another_year


def _two_speakers(settings: list[Setting]) -> bool:
    return len({s.claim.speaker.key for s in settings if s.claim.speaker}) > 1
