"""Two events of one day that sentences tell together: their figures meet at the larger one."""

from dataclasses import replace

from generator.compare import contradictions
from generator.model import Contradiction
from tests.compare.builders import DAY, Said, article, claim, event

BOTH = Said("The fire gutted the hotel and killed four people.")
FIRE = Said("The fire gutted the hotel.")
INJURED = Said("The fire injured 12 people.")
HURT = Said("Doctors said the fire injured 18 people.", speaker="Doctors")
SAID = (BOTH, FIRE, INJURED, HURT)


def badges(fire: tuple[int, ...], deaths: tuple[int, ...], day: str = DAY) -> list[Contradiction]:
    """Number badges of two events, each with the numbers of the sayings that report it."""
    made = [(claim(said, f"a{number}"), "") for number, said in enumerate(SAID)]
    events = (
        event(*(made[n] for n in fire), name="e-1"),
        event(*(made[n] for n in deaths), name="e-2", when=day),
    )
    articles = tuple(article(said, f"a{number}") for number, said in enumerate(SAID))
    return [b for b in contradictions(articles, events) if b.kind == "number"]


def test_figures_of_two_events_that_are_told_as_one_meet_at_the_larger() -> None:
    (badge,) = badges((0, 1, 2), (0, 3))
    assert (badge.events, badge.what) == (("e-1",), "people injured")
    assert [a.value for a in badge.answers] == ["12", "18"]


def test_figures_of_two_events_that_share_no_sentence_do_not_meet() -> None:
    assert badges((0, 1, 2), (3,)) == []


def test_figures_of_two_events_that_share_few_sentences_do_not_meet() -> None:
    made = badges((0, 1, 2), (0, 3))
    assert made  # the same sayings, but for a third that tells of the deaths alone
    third = Said("Nobody knows why.")
    extra = [(replace(claim(third, f"b{n}"), article=f"b{n}"), "") for n in range(2)]
    sayings = [(claim(said, f"a{number}"), "") for number, said in enumerate(SAID)]
    events = (
        event(*sayings[:3], name="e-1"),
        event(sayings[0], sayings[3], *extra, name="e-2"),
    )
    articles = (
        *(article(said, f"a{number}") for number, said in enumerate(SAID)),
        *(article(third, f"b{n}") for n in range(2)),
    )
    assert contradictions(articles, events) == ()


def test_figures_of_two_days_do_not_meet() -> None:
    assert badges((0, 1, 2), (0, 3), "2021-05-11") == []
