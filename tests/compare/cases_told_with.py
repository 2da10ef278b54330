# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Sentences that date nothing: told with the news of their article, or of the past, or of another."""

from tests.compare.pairs import Case

QUAKE = "A strong earthquake struck the Karsa valley on Tuesday."
DAYS_APART = ("2021-05-12", "2021-05-13")

CASES = (
    Case("conflict", "number", "Doctors treated 40 people with burns at the hospital.", "Doctors treated 55 people with burns at the hospital.", "exclude each other"),
    Case("conflict", "number", "Lindqvist was the father of six children.", "Lindqvist, a father of seven, was found in the office.", "exclude each other", "Ola Lindqvist, 51, was killed in a fire at a warehouse in Ostrava on Tuesday."),
    Case("revision", "number", "At least 30 people were hospitalised, a doctor said.", "Now 70 people were hospitalised, a doctor said.", "rose", QUAKE, DAYS_APART),
    Case("revision", "number", "Officials said 11 people were killed.", "Officials said 24 people were killed.", "more", QUAKE, DAYS_APART),
    Case("compatible", "number", "In 2004 a flood laid the valley waste. It killed 900 people.", "Officials said 24 people were killed.", "", QUAKE),
    Case("compatible", "number", "A storm in March 2019 tore up the valley. Five people were hospitalised.", "Eleven people were hospitalised.", "", QUAKE),
    Case("compatible", "number", "Another fire in the town hospitalised 50 people.", "Eleven people were hospitalised.", ""),
    Case("conflict", "number", "The fire gutted the hall, and nine people were hospitalised.", "Six people were hospitalised.", "exclude each other", "A fire broke out at a dance hall in Ostrava on Tuesday night."),
    Case("compatible", "number", "Police said 60 officers were hospitalised in 2019 alone.", "Eleven officers were hospitalised.", ""),
    Case("compatible", "number", "Fires in the region hospitalise 50 people every year.", "Eleven people were hospitalised.", ""),
    Case("conflict", "number", "Nine people were hospitalised in a town devastated by the great flood of 2004.", "Seven people were hospitalised.", "exclude each other", QUAKE),
    Case("compatible", "number", "Seven people died in the flood of 2004.", "Nine people died.", "", QUAKE),
)  # fmt: skip
