"""How many people live in a named place, wherever it is told. Rule ``population``.

The place stands right before the figure: "Ostrava, a city of 280,000 people", "Ostrava, which is home to
280,000", "Ostrava has a population of 280,000". A town is not the province of its name.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.compare.badges import Compared, Group, Question, Verdict, compared
from generator.compare.figures.arithmetic import exclude
from generator.compare.figures.bearers import events_of, everywhere, wanted
from generator.compare.figures.figures import is_population
from generator.compare.figures.readings import reading, statement
from generator.compare.material import Material
from generator.compare.told.setting import Setting
from generator.languages.en.populations import ONE_OF_ITS_OWN, REGIONS, TOWNS, WIDER
from generator.model import Mention

_WORD = re.compile(r"[^\W\d_]+")
_POSSESSIVE = re.compile(r"['’]s?\b")
_GAP = 12  # words between the place and its figure
_OLD = 3 * 366  # days
_POPULATIONS = wanted(is_population)
_AGREE = Verdict("compatible", "both may be true: a bound, an approximation or a rounding")
_EXCLUDING = Verdict("conflict", "the figures exclude each other, rounding allowed for")


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare how many people the sources let live in one place."""
    found: dict[tuple[str, str], list[Setting]] = defaultdict(list)
    for setting in everywhere(material, _POPULATIONS):
        name = _name(setting)
        if name is not None and not _is_of_old(setting):
            found[name, "" if name else setting.event.id].append(setting)
    for (name, _), settings in sorted(found.items()):
        one = _of_one_kind(settings)
        if len({s.article.id for s in one}) > 1:
            what = f"population of {name}".removesuffix(" of ")
            answer = _compared(Question("number", events_of(material, one), what, "population"), one)
            if answer:
                yield answer


def _is_of_old(setting: Setting) -> bool:
    """As in "In 1950 the town had 7,000 inhabitants"."""
    told, published = setting.claim.date, setting.published
    if told is None or told.latest is None or published is None:
        return False
    return published.toordinal() - told.latest > _OLD


def _name(setting: Setting) -> str | None:
    """Name of the place; "" for "the city of 280,000" of one event, ``None`` if no place is told."""
    place = _place(setting)
    if place:
        return place.text
    named = any(m.kind == "place" for m in setting.claim.participants)
    return "" if TOWNS & set(setting.before(3)) and not named else None


def _place(setting: Setting) -> Mention | None:
    """The last place named before the figure, if the figure is told of it."""
    edge = setting.quantity.span.start
    places = [m for m in setting.claim.participants if m.kind in ("place", "") and m.span.end <= edge]
    for place in sorted(places, key=lambda m: m.span, reverse=True):
        between = setting.article.text[place.span.end : edge]
        words = [w.lower() for w in _WORD.findall(_POSSESSIVE.sub("", between, count=1))]
        if len(words) > _GAP or "," in between.lstrip()[1:]:
            return None
        if not _POSSESSIVE.match(between) or set(words[:2]) & ONE_OF_ITS_OWN:
            return None if WIDER & {*words, *_before(setting, place)} else place
    return None


def _before(setting: Setting, place: Mention) -> list[str]:
    start = max(setting.claim.sentence.start, place.span.start - 30)
    return [w.lower() for w in _WORD.findall(setting.article.text[start : place.span.start])][-1:]


def _of_one_kind(settings: list[Setting]) -> list[Setting]:
    """Those of the town, unless all are of the province, state or island."""
    regions = [s for s in settings if REGIONS & set(s.before(6)) and not TOWNS & set(s.before(6))]
    return settings if len(regions) == len(settings) else [s for s in settings if s not in regions]


def _compared(question: Question, settings: list[Setting]) -> Compared | None:
    by_place = {(s.article.id, s.quantity.number): s for s in settings}

    def judge(one: Group, two: Group) -> Verdict:
        low, high = (by_place[group[0].claim.article, group[0].words] for group in (one, two))
        return _EXCLUDING if exclude(reading(low), reading(high)) else _AGREE

    return compared(question, [statement(s) for s in settings], judge)
