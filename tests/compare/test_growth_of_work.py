"""Comparing costs twice as much for twice as many claims, be they as hostile as they may.

Counted are calls of functions, not seconds: they are the same on every machine.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import FrameType

import pytest

from generator import compare, edtf, extract, load, tag
from generator.model import Article, Claim, Event, Report

FEW, MANY = 130, 260  # past every bound on what one question looks at
TWICE = 2.4  # a little more than twice: bounds are reached on the way
COUNTRIES = ("German", "French", "Polish", "Dutch")
TOWNS = ("Abel", "Brok", "Cole", "Dorn", "Ekman", "Falk", "Gard")
Tell = Callable[[int], str]

STORIES: dict[str, Tell] = {
    "one figure": lambda _: "The fire in Ostrava killed 24 people on Tuesday.",
    "many figures": lambda n: f"The fire in Ostrava killed {n + 2} people on Tuesday.",
    "nationalities": lambda n: f"A {20 + n % 60}-year-old {COUNTRIES[n % 4]} man died on Tuesday.",
    "quotations": lambda n: f'"We are so sad about what happened in week {n}," Ann Lee said on Tuesday.',
    "denials": lambda n: f"Ann Lee {('said', 'denied')[n % 2]} on Tuesday that she had a gun.",
    "states": lambda n: ("Nobody was hurt in the fire.", "Two people were injured in the fire.")[n % 2],
    "bullets": lambda n: f"Ann Lee was shot {n % 30 + 2} times in Ostrava on Tuesday.",
    "gangs": lambda n: f"The Red {TOWNS[n % 7]}{n} gang fought on Tuesday. The Old Fox{n} hotel burned.",
    "compass": lambda n: f"The quake struck {n + 3} km {('north', 'south')[n % 2]} of Ostrava on Tuesday.",
    "populations": lambda n: f"Ostrava, a city of {n * 1000 + 3000} people, burned on Tuesday.",
    "homes": lambda n: f"Ann Lee, 34, of {TOWNS[n % 7]}, died in Ostrava on Tuesday.",
    "hauls": lambda n: f"Police found {n + 100} rifles at the farm in Ostrava on Tuesday, in barn {n}.",
    "ages": lambda n: f"Ann Lee, {20 + n % 60}, died in the fire on Tuesday.",
}


@pytest.mark.parametrize("is_one_article", [False, True], ids=["in many articles", "in one article"])
@pytest.mark.parametrize("tell", STORIES.values(), ids=STORIES)
def test_twice_as_many_claims_of_one_event_cost_twice_as_much(tell: Tell, *, is_one_article: bool) -> None:
    few, many = (_work(tell, count, is_one_article=is_one_article) for count in (FEW, MANY))
    assert many <= TWICE * few, (few, many)


def _work(tell: Tell, count: int, *, is_one_article: bool) -> int:
    """Calls of functions that comparing takes where one event has all claims."""
    told = [tell(number) for number in range(count)]
    texts = [" ".join(told)] if is_one_article else told
    articles = tuple(_article(f"a{number:04}", text) for number, text in enumerate(texts))
    claims = tuple(c for a in articles for c in extract.claims(a, tag.time_expressions(a)))
    return _calls(lambda: compare.comparisons(articles, (_event(claims),), claims))


def _article(name: str, text: str) -> Article:
    read = load.loose(text, date(2021, 5, 12), "en")
    return replace(read, id=name, path=f"{name}.md", source=replace(read.source, publisher=name))


def _event(claims: tuple[Claim, ...]) -> Event:
    reports = tuple(Report(claim, "test") for claim in claims)
    first, day = claims[0], edtf.parse("2021-05-11")
    return Event("e-1", day, "", "happened", first.span, first.article, reports, len(reports), 1.0)


def _calls(work: Callable[[], object]) -> int:
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
