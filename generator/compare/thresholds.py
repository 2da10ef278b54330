"""Every question asked and the constants that decide, for the page that says how a timeline was made."""

from typing import Final

from generator.compare.badges import MOST_ANSWERS
from generator.compare.figures.arithmetic import COARSEST, EXACT_BELOW, FAR_APART, UNITS_APART
from generator.compare.figures.verdicts import ANOTHER_COUNT
from generator.compare.when.apart import NEAR
from generator.compare.when.hours import SLIP
from generator.method import Threshold

THRESHOLDS: Final = (
    Threshold("far_apart", FAR_APART, "times"),
    Threshold("another_count", ANOTHER_COUNT, "times"),
    Threshold("exact_below", EXACT_BELOW, "figure"),
    Threshold("coarsest", COARSEST, "share"),
    Threshold("units_apart", UNITS_APART, "share"),
    Threshold("minutes_slip", SLIP, "minutes"),
    Threshold("days_apart", NEAR, "days"),
    Threshold("most_answers", MOST_ANSWERS, "answers"),
)

RULES: Final = (
    "disjoint-dates", "dates-apart", "date-of-a-step", "disjoint-times", "elapsed-time",
    "count", "count-in-state", "count-of-a-person", "attribute", "age-of-a-person", "figure-of-a-person",
    "score-of-a-match", "population", "ordinal", "attribute-of-a-thing", "compared-by-a-source",
    "affirmed-and-denied", "did-or-not", "had-or-not", "opposite-states", "quoted-differently",
    "group-name", "given-name", "family-name", "body-name", "nationality",
    "compass", "sea-or-land", "in-or-out", "address", "home-town", "house-town",
    "slot", "relation", "companion", "stated-cause", "stated-target", "two-speakers",
)  # fmt: skip
"""The rule of every question (``Question.rule``); a test holds this to the comparers."""
