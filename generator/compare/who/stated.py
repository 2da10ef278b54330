"""Figures of a person that a sentence states in one of the forms of the language, as readings in one unit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from generator.bounds import Bounds
from generator.compare.figures.arithmetic import Reading, grain_of_count
from generator.languages.en.quantities import ENGLISH
from generator.languages.en.records import (
    CAUGHT,
    CHANGED,
    FORMS,
    LIVING,
    MILITARY,
    NARROW,
    SCALES,
    STAGES,
    UNITS,
    UNREAL,
    Form,
)

_FOOT, _INCH, _OUNCES = 0.3048, 0.0254, 16
_ROUND_POUNDS = 5  # people's weights are mostly told to the nearest five pounds
_ROUND_FEET = 4 * _INCH  # "six feet tall"
_BESIDE = 45  # characters of the clause in which words still say of what time a figure is
_SLACK = 0.1
_YEARS_OF_SERVICE = 1.0  # "a 15-year veteran" has served 15 years or nearly 16
_LASTING = frozenset(("height", "weight", "years of service", "titles", "in the post since"))
_GROWING = frozenset(
    (
        "games missed",
        "games played",
        "games started",
        "bail",
        "length of the marriage",
        "titles",
        "world ranking",
    )
)
_NAMED = {"titles": "times", "in the post since": "in the post since", "score": "score in"}
_OF_A_DAY = frozenset(("score",))


_PLURALS = frozenset("day week month year door house home building block pound".split())
_PLAYED = "games played"  # its figure is shown so: "8 games" alone may have been missed


@dataclass(frozen=True, slots=True)
class Value:
    """What is stated at ``start`` to ``end`` of the sentence; ``figure`` are the characters of the number.

    ``whole``: of so many games, 0 where it is not said. ``changes``: it may be another after some days,
    ``is_of_a_day``: on the next day.
    """

    attribute: str
    reading: Reading
    shown: str
    start: int
    end: int
    figure: tuple[int, int]
    whole: int = 0
    changes: bool = False
    is_of_a_day: bool = False


def stated(sentence: str, year: int) -> Iterator[Value]:
    """Every figure of a person in the sentence, each place once; ``year`` is that of its publication."""
    seen: set[int] = set()
    for form in FORMS:
        if not any(word in sentence for word in form.needs):
            continue
        for match in form.pattern.finditer(sentence):
            value = _value(form, match, sentence, year)
            if value and value.figure[0] not in seen:
                seen.add(value.figure[0])
                yield value


def _value(form: Form, match: re.Match[str], sentence: str, year: int) -> Value | None:
    groups = {k.removeprefix("b_"): k for k, v in match.groupdict().items() if v is not None}
    before = sentence[max(0, match.start() - _BESIDE) : match.start()]
    if UNREAL.search(before) or _is_of_another_time(form, match, sentence):
        return None
    reading = _reading(form, match, groups, year)
    attribute = _attribute(form, match, sentence)
    if reading is None or not attribute:
        return None
    whole = ENGLISH.number(match["whole"]) if "whole" in groups else None
    first, last = _figure(match, groups)
    shown = _shown(match, groups) + (" played" if form.attribute == _PLAYED else "")
    return Value(
        attribute, reading, shown, match.start(), match.end(), (first, last),
        int(whole or 0), form.attribute in _GROWING or form.attribute == "counts",
        form.attribute in _OF_A_DAY,
    )  # fmt: skip


def _is_of_another_time(form: Form, match: re.Match[str], sentence: str) -> bool:
    if form.attribute in _LASTING:
        return False
    if form.attribute.endswith(" away"):
        return bool(LIVING.search(sentence)) or not CAUGHT.search(sentence)
    around = sentence[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]
    return bool(CHANGED.search(around))


def _figure(match: re.Match[str], groups: dict[str, str]) -> tuple[int, int]:
    first = groups.get("sign") or groups.get("n") or groups.get("ft") or groups["year"]
    last = groups.get("scale") or groups.get("n") or groups.get("in") or groups.get("ft") or groups["year"]
    if "ft" in groups and "n" in groups:  # a weight behind a height
        first = groups["n"]
    return match.start(first), match.end(last)


def _shown(match: re.Match[str], groups: dict[str, str]) -> str:
    first, last = _figure(match, groups)
    words = match.string[first:last]
    if "year" in groups:
        return f"since {words}"
    unit = f" {match[groups['unit']]}" if "unit" in groups else ""
    unit += "s" if unit[1:] in _PLURALS and words not in ("one", "1", "a") else ""
    if "ft" in groups and "n" not in groups:
        return f"{match['ft']} ft" + (f" {match['in']} in" if "in" in groups else "")
    hedge = f"{match[groups['hedge']]} " if "hedge" in groups else ""
    unit += f" {match[groups['oz']]} oz" if "oz" in groups else ""
    return f"{hedge}{words}{unit}"


def _attribute(form: Form, match: re.Match[str], sentence: str) -> str:
    """Return what is stated, "" if that is not plain: counts by crime and stage, service by whose it is."""
    if form.attribute == "years of service":
        return _service(match.groupdict().get("of") or "")
    if form.attribute in _NAMED:
        return f"{_NAMED[form.attribute]} {match['of'].lower()}".strip()
    if form.attribute != "counts":
        return form.attribute
    before = sentence[: match.start("n")]
    told = [(found[-1].start(), name) for name, p in STAGES if (found := list(p.finditer(before)))]
    return f"counts of {match['of']} ({max(told)[1]})" if told else ""


def _service(of: str) -> str:
    """A part of a service is another than the whole, and so are the armed forces."""
    if NARROW.search(of):
        return ""
    return "years in the armed forces" if MILITARY.search(of) else "years of service"


def _reading(form: Form, match: re.Match[str], groups: dict[str, str], year: int) -> Reading | None:
    if form.attribute == "in the post since":
        return Reading(Bounds(float(match["year"]), float(match["year"])))
    if "year" in groups:
        served = year - int(match["year"])
        return Reading(Bounds(served - 1, served + 1)) if 0 <= served < 70 else None
    if form.attribute == "height" and "ft" in groups:
        return _height(match, groups)
    written = match[groups["n"]]
    value = ENGLISH.number(written)
    if value is None:
        return None
    value += float(match[groups["oz"]]) / _OUNCES if "oz" in groups else 0.0
    value *= SCALES.get(match[groups["scale"]], 1.0) if "scale" in groups else 1.0
    unit = match[groups["unit"]] if "unit" in groups else ""
    bounds = _bounds(value, match[groups["hedge"]] if "hedge" in groups else "")
    if form.attribute == "years of service":
        return Reading(Bounds(bounds.low, bounds.high + _YEARS_OF_SERVICE))
    factor = UNITS.get(unit, 1.0)
    return Reading(
        Bounds(bounds.low * factor, bounds.high * factor), _grain(form, value, written, unit) * factor
    )


def _height(match: re.Match[str], groups: dict[str, str]) -> Reading:
    feet = ENGLISH.number(match["ft"]) or 0.0
    inches = (ENGLISH.number(match["in"]) or 0.0) if "in" in groups else 0.0
    height = feet * _FOOT + inches * _INCH
    return Reading(Bounds(height, height), _INCH if "in" in groups else 2 * _ROUND_FEET)


def _grain(form: Form, value: float, written: str, unit: str) -> float:
    if form.attribute == "weight" and value < _ROUND_POUNDS * 4:
        return 1.0 if value == int(value) else 1 / _OUNCES
    if form.attribute == "weight":
        return _ROUND_POUNDS if unit[:1] in "pl" and value % _ROUND_POUNDS == 0 else 1.0
    if form.attribute == "height":
        return 0.01 if unit.startswith("m") and len(written) > 3 else 1.0 if unit.startswith("c") else 0.1
    if form.attribute == "length of the marriage":
        return 2.0 if unit.startswith("year") else 1.0
    return grain_of_count(value, written)


def _bounds(value: float, hedge: str) -> Bounds:
    if hedge in ("at least", "more than", "over"):
        return Bounds(value, inf)
    if hedge in ("up to", "as many as", "less than", "fewer than", "under"):
        return Bounds(0, value)
    slack = _SLACK * value if hedge else 0.0
    return Bounds(value - slack, value + slack)
