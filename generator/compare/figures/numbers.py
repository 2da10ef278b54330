"""Counts of one event: the same count of the same thing, in the same state and place.

Rules: ``count-in-state`` ("24 people killed") and ``count`` (things counted in the same setting). Whatever is
not plainly the same thing is not compared. What is measured is compared in ``measures``.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from generator.compare.badges import Compared, Question, compared, gravest
from generator.compare.figures.arithmetic import exclude
from generator.compare.figures.figures import NEVER, by_two_voices, clusters, is_population, may_differ
from generator.compare.figures.growth import is_growing
from generator.compare.figures.readings import is_attribute, reading, statement
from generator.compare.figures.reported import is_report
from generator.compare.figures.things import is_same_thing, reach, rule_of
from generator.compare.figures.verdicts import are_two_voices, in_articles, verdicts
from generator.compare.figures.victims import is_of_a_person
from generator.compare.material import Material, settings_of, together
from generator.compare.told.belonging import Told
from generator.compare.told.setting import Setting
from generator.languages.en.comparison import SCORES, attribute
from generator.languages.en.quantities import ENGLISH
from generator.languages.en.records import OF_A_PERSON
from generator.model import Event, Quantity


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the figures that the reports of each event give for one thing."""
    everywhere = _everywhere(material)
    for event in material.events:
        told = Told(event, material.dated)
        for (noun, scope), settings in sorted(_by_thing(material, told).items()):
            rule = rule_of(settings[0].quantity)
            question = Question("number", (event.id,), attribute(noun, scope), rule)
            kept = clusters(settings, partial(is_same_thing, told=told))
            found = gravest(_compared(question, _one_voice(one, everywhere)) for one in kept)
            if found:
                yield found


_MOST = 100  # figures of one name in one article: who gives more counts as many things

_Everywhere = dict[tuple[str, str, str], list[Setting]]


def _compared(question: Question, settings: list[Setting]) -> Compared | None:
    if not by_two_voices(settings):
        return None
    return compared(question, [statement(s) for s in settings], verdicts(settings))


def _key(setting: Setting) -> tuple[str, str, str]:
    return setting.article.id, setting.quantity.noun, setting.quantity.scope


def _everywhere(material: Material) -> _Everywhere:
    """Every growing count of each article, whatever event it belongs to."""
    found: _Everywhere = defaultdict(list)
    seen = set()
    for event in material.events:
        for setting in settings_of(material, event):
            place = (setting.article.id, setting.quantity.number)
            if place not in seen and is_growing(setting.quantity):
                seen.add(place)
                found[_key(setting)].append(setting)
    return found


def _by_thing(material: Material, told: Told) -> dict[tuple[str, str], list[Setting]]:
    """Figures that may be compared, by counted noun and scope."""
    things: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for setting in together(material, told.event):
        if _is_countable(setting.quantity):
            things[setting.quantity.noun, _without_place(setting)].append(setting)
    placed: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for (noun, state), stated in things.items():
        if not may_differ(stated):
            continue
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
    return [s for s in settings if _is_total([*by_article[s.article.id], *everywhere.get(_key(s), ())], s)]


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
