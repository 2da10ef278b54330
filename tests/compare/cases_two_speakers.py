# ruff: noqa: E501 -- a pair of tellings and its reason are easier to read in one row
"""Two speakers of one article, and two speakers of whom one gives only a bound."""

from functools import partial

from tests.compare.pairs import Case

EXCLUDE, FAR, AGREE = "exclude each other", "three times apart or more", "both may be true"
SPEAKERS = partial(Case, kind="number")
FIRE = partial(
    SPEAKERS, lead="A fire broke out at the Lindqvist furniture warehouse in Ostrava on Tuesday night."
)
MARCH = partial(
    SPEAKERS, lead="Nurses marched through Brno on Tuesday to protest against the closure of their hospital."
)
QUAKE = partial(SPEAKERS, lead="A strong earthquake struck the island of Lera on Tuesday.")
STORM = partial(SPEAKERS, lead="A storm hit the coast of Norland on Tuesday.")
FALL = partial(SPEAKERS, lead="A climber from Leeds fell to his death on Mount Lera on Tuesday.")
NOTHING = "Nobody knew more on Wednesday."

CASES = (
    # two speakers of one article
    MARCH(
        "conflict",
        one="Police chief Jan Kral said 2,000 people marched. Organiser Eva Mala said 5,000 people marched.",
        two=NOTHING,
        why=EXCLUDE,
    ),
    FIRE(
        "conflict",
        one="Mayor Jan Kral said six people were killed. Doctor Eva Mala said nine people were killed.",
        two=NOTHING,
        why="neither is known to be the later",
    ),
    QUAKE(
        "conflict",
        one="Governor Jan Kral said 40 houses were destroyed. Engineer Eva Mala said 75 houses were destroyed.",
        two=NOTHING,
        why="neither is known to be the later",
    ),
    STORM(
        "conflict",
        one="Minister Jan Kral said 12 flights were cancelled. Airport director Eva Mala said 31 flights were cancelled.",
        two=NOTHING,
        why=EXCLUDE,
    ),
    QUAKE(
        "conflict",
        one="Professor Jan Kral said the quake had a magnitude of 6.1. Professor Eva Mala said the quake had a magnitude of 6.9.",
        two=NOTHING,
        why=EXCLUDE,
    ),
    FALL(
        "conflict",
        one="Surveyor Jan Kral said the climber fell 300 metres. Rescuer Eva Mala said he fell 450 metres.",
        two=NOTHING,
        why=EXCLUDE,
    ),
    QUAKE(
        "compatible",
        one="Professor Jan Kral said the quake had a magnitude of 6.1. Professor Eva Mala said an aftershock had a magnitude of 5.2.",
        two=NOTHING,
        why="",
    ),
    MARCH(
        "compatible",
        one="Police chief Jan Kral said 2,000 people marched. He said 90 people were arrested.",
        two=NOTHING,
        why="",
    ),
    FIRE(
        "compatible",
        one="Mayor Jan Kral said six people were killed. Doctor Eva Mala said nine people were injured.",
        two=NOTHING,
        why="",
    ),
    STORM(
        "compatible",
        one="Minister Jan Kral said 12 flights were cancelled. Airport director Eva Mala said 31 flights were delayed.",
        two=NOTHING,
        why="",
    ),
    # one gives only a bound
    MARCH(
        "differs",
        one="Police chief Jan Kral said at least 500 people marched.",
        two="Organiser Eva Mala said 6,000 people marched.",
        why=FAR,
    ),
    STORM(
        "differs",
        one="Minister Jan Kral said more than 30 flights were cancelled.",
        two="Airport director Eva Mala said 140 flights were cancelled.",
        why=FAR,
    ),
    MARCH(
        "differs",
        one="Organiser Eva Mala said up to 9,000 people marched.",
        two="Police chief Jan Kral said 800 people marched.",
        why=FAR,
    ),
    MARCH(
        "compatible",
        one="Police chief Jan Kral said at least 500 people marched.",
        two="Organiser Eva Mala said 900 people marched.",
        why=AGREE,
    ),
    MARCH("compatible", one="At least 500 people marched.", two="About 6,000 people marched.", why=AGREE),
    STORM(
        "compatible",
        one="Minister Jan Kral said more than 30 flights were cancelled.",
        two="Airport director Eva Mala said 50 flights were cancelled.",
        why=AGREE,
    ),
    MARCH(
        "compatible",
        one="Organiser Eva Mala said up to 9,000 people marched.",
        two="Police chief Jan Kral said 4,000 people marched.",
        why=AGREE,
    ),
    FIRE(
        "compatible",
        one="Mayor Jan Kral said at least 30 firefighters were sent.",
        two="Chief Eva Mala said 45 firefighters were sent.",
        why=AGREE,
    ),
)
