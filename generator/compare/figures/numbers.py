"""Counts of one event: the same count of the same thing, in the same state and place.

Rules: ``count-in-state`` ("24 people killed") and ``count`` (things counted in the same setting). Whatever is
not plainly the same thing is not compared. What is measured is compared in ``measures``.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import NamedTuple

from generator.compare.badges import Compared, Question, compared, gravest
from generator.compare.figures.arithmetic import exclude
from generator.compare.figures.figures import NEVER, by_two_voices, clusters, is_population, may_differ
from generator.compare.figures.growth import is_growing
from generator.compare.figures.readings import is_attribute, reading, statement
from generator.compare.figures.reported import is_report
from generator.compare.figures.things import is_same_thing, reach, rule_of
from generator.compare.figures.verdicts import are_two_voices, in_articles, verdicts
from generator.compare.figures.victims import is_of_a_person
from generator.compare.material import Material
from generator.compare.told.belonging import Told, asks_beside
from generator.compare.told.setting import Setting
from generator.compare.told.told_figures import Figures
from generator.languages.en.comparison import SCORES, attribute
from generator.languages.en.quantities import ENGLISH
from generator.languages.en.records import OF_A_PERSON
from generator.model import Event, Quantity, Span


class _Growing(NamedTuple):
    """A growing count.

    ``made_of``: all of it that the counts of another event are set beside, so that a setting of an event that
    is made anew may be the same.
    """

    key: tuple[str, str, str]
    place: tuple[str, int, int]
    setting: Setting
    made_of: tuple[object, ...]


_Everywhere = Mapping[tuple[str, str, str], Sequence[_Growing]]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the figures that the reports of each event give for one thing."""
    everywhere = _everywhere(material)
    for figures in material.together.values():
        if figures.read(_things):
            yield from _of_event(material, figures, everywhere)


def _of_event(material: Material, figures: Figures, everywhere: _Everywhere) -> Sequence[Compared]:
    """What is compared at one event; anew if the event is another, or what is told beside its figures."""
    dated = material.dated(figures.read(_places))
    beside = {key: everywhere[key] for key in figures.read(_growing_keys) if key in everywhere}
    made_of = [*chain(*dated.values()), None, *chain(*(g.made_of for own in beside.values() for g in own))]
    told = Told(figures.event, dated)
    return material.memo.made_of(
        "numbers", figures, made_of, lambda: list(_comparisons(figures, told, beside))
    )


def _comparisons(figures: Figures, told: Told, everywhere: _Everywhere) -> Iterator[Compared]:
    for (noun, scope), settings in sorted(_by_thing(figures, told).items()):
        rule = rule_of(settings[0].quantity)
        question = Question("number", (figures.event.id,), attribute(noun, scope), rule)
        kept = clusters(settings, partial(is_same_thing, told=told))
        found = gravest(_compared(question, _one_voice(one, everywhere)) for one in kept)
        if found:
            yield found


_MOST = 100  # figures of one name in one article: who gives more counts as many things


def _compared(question: Question, settings: list[Setting]) -> Compared | None:
    if not by_two_voices(settings):
        return None
    return compared(question, [statement(s) for s in settings], verdicts(settings))


def _key(setting: Setting) -> tuple[str, str, str]:
    return setting.article.id, setting.quantity.noun, setting.quantity.scope


def _everywhere(material: Material) -> _Everywhere:
    """Every growing count of each article, whatever event it belongs to."""
    found: dict[tuple[str, str, str], list[_Growing]] = defaultdict(list)
    seen = set()
    for figures in material.figures.values():
        for one in figures.read(_growing):
            if one.place not in seen:
                seen.add(one.place)
                found[one.key].append(one)
    return found


def _growing(figures: Figures) -> Sequence[_Growing]:
    found = []
    for setting in figures.settings:
        quantity = setting.quantity
        if is_growing(quantity):
            place = (setting.article.id, quantity.number.start, quantity.number.end)
            made_of = (setting.claim, quantity, setting.event.date)
            found.append(_Growing(_key(setting), place, setting, made_of))
    return found


def _growing_keys(figures: Figures) -> Collection[tuple[str, str, str]]:
    """Of which article, noun and scope the counts that may be compared are."""
    return dict.fromkeys(_key(setting) for own in figures.read(_things).values() for setting in own)


def _places(figures: Figures) -> Collection[tuple[str, Span]]:
    """Sentences of which it counts what else they date."""
    claims = (setting.claim for own in figures.read(_things).values() for setting in own)
    return dict.fromkeys((claim.article, claim.sentence) for claim in claims if asks_beside(claim))


def _things(figures: Figures) -> Mapping[tuple[str, str], Sequence[Setting]]:
    """Counts by noun and state, where there is more than one figure."""
    things: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for setting in figures.settings:
        if _is_countable(setting.quantity):
            things[setting.quantity.noun, _without_place(setting)].append(setting)
    return {thing: stated for thing, stated in things.items() if may_differ(stated)}


def _by_thing(figures: Figures, told: Told) -> Mapping[tuple[str, str], list[Setting]]:
    """Figures that may be compared, by counted noun and scope."""
    placed: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for (noun, state), stated in figures.read(_things).items():
        settings = [s for s in stated if is_report(s) and _is_its_own(s, told)]
        general = _places_of_all(settings, told)
        for setting in settings:
            scope = state if _place(setting) in general else setting.quantity.scope
            placed[noun, f"{state} {reach(setting)}".strip() if reach(setting) else scope].append(setting)
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
    if quantity.rule in NEVER or is_attribute(quantity) or is_population(quantity):
        return False
    if quantity.noun in OF_A_PERSON or quantity.scope == "of a parent":
        return False  # compared by the person, in ``records``
    return quantity.noun != "" and quantity.noun not in SCORES and not is_of_a_person(quantity)


def _one_voice(settings: list[Setting], everywhere: _Everywhere) -> list[Setting]:
    """One article in one voice gives several figures: of a growing count the largest is the total.

    Several counts of anything else are counts of several things, and none is compared.
    """
    by_article = in_articles(settings)
    beside = {key: [one.setting for one in own] for key, own in everywhere.items()}
    return [s for s in settings if _is_total([*by_article[s.article.id], *beside.get(_key(s), ())], s)]


def _is_total(others: list[Setting], setting: Setting) -> bool:
    if len(others) > _MOST:
        return False
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
