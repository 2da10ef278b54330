# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Counts over time: what grew, what fell, what was put right, and what only looks so."""

from tests.compare.pairs import Case

QUAKE = "A strong earthquake struck the Karsa valley on Tuesday."
RIOT = "Riot police broke up a protest outside the parliament in Ostrava on Tuesday."
DAYS_APART = ("2021-05-12", "2021-05-13")

CASES = (
    Case("revision", "number", "The quake killed 12 people.", "The quake killed 15 people.", "later report gives more", QUAKE, DAYS_APART),
    Case("revision", "number", "The quake injured 40 people.", "The quake injured 250 people.", "later report gives more", QUAKE, DAYS_APART),
    Case("revision", "number", "The quake damaged 60 houses.", "The quake damaged 300 houses.", "later report gives more", QUAKE, DAYS_APART),
    Case("revision", "number", "Police arrested 20 people.", "Police arrested 46 people.", "later report gives more", RIOT, DAYS_APART),
    Case("revision", "number", "The quake left 9 people missing.", "The quake left 30 people missing.", "later report gives more", QUAKE, DAYS_APART),
    Case("revision", "number", "Dozens of aftershocks followed.", "The valley was shaken by 840 aftershocks.", "rises", QUAKE),
    Case("conflict", "number", "The quake killed 15 people.", "The quake killed 12 people.", "later report gives less", QUAKE, DAYS_APART),
    Case("conflict", "number", "Police arrested 46 people.", "Police arrested 20 people.", "later report gives less", RIOT, DAYS_APART),
    Case("conflict", "number", "The quake killed 12 people.", "The quake killed 15 people.", "neither is known", QUAKE),
    Case("conflict", "number", "Only 12 people were killed by the quake.", "The quake killed 15 people.", "all there are", QUAKE, DAYS_APART),
    Case("revision", "number", "The quake killed 12 people.", "The death toll of the quake rose to 15.", "wording", QUAKE),
    Case("revision", "number", "The quake killed 12 people, an early report said.", "The quake killed 15 people.", "wording", QUAKE),
    Case("revision", "number", "The quake had so far killed 12 people.", "The quake killed 15 people.", "wording", QUAKE),
    Case("revision", "number", "The quake killed 12 people.", "The quake killed at least 15 people.", "wording", QUAKE),
    Case("revision", "number", "The quake killed 15 people.", "The quake killed 12 people, revised from 15.", "corrected", QUAKE, DAYS_APART),
    Case("revision", "number", "The quake killed at least three people.", "Now 11 people were killed by the quake.", "rose", QUAKE, DAYS_APART),
    Case("revision", "number", "The quake killed at least three people.", "Five people had so far been killed by the quake.", "more", QUAKE),
    Case("revision", "number", "The quake had a magnitude of 4.4.", "The quake had a magnitude of 4.2, downgraded from 4.4.", "corrected", QUAKE),
    Case("revision", "number", "The quake had a magnitude of 4.4.", "Geologists, who originally gave a magnitude of 4.4, put the magnitude at 4.2.", "corrected", QUAKE),
    Case("compatible", "number", "The quake killed at least 20 people.", "The quake killed 35 people.", "both may be true", QUAKE),
    Case("compatible", "number", "The quake injured more than 100 people.", "The quake has now injured 103 people.", "both may be true", QUAKE),
    Case("compatible", "number", "The quake killed two people.", "The quake killed 90 people.", "too far apart", QUAKE),
    Case("compatible", "number", "Officials of the district said the quake damaged 18 houses.", "The quake damaged 135 houses.", "one district", QUAKE),
    Case("compatible", "number", "The quake killed 12 people.", "The quake injured 15 people.", "", QUAKE, DAYS_APART),
    Case("compatible", "number", "The quake injured dozens.", "The quake injured 80 people.", "both may be true", QUAKE, DAYS_APART),
    Case("compatible", "number", "The quake killed 12 people.", "Last year a quake killed 15 people there.", "", QUAKE, DAYS_APART),
    Case("compatible", "number", "The quake killed 12 people.", "Another 15 people were killed by a landslide.", "", QUAKE, DAYS_APART),
    Case("compatible", "number", "The quake killed 12 people.", "Officials fear that 15 people were killed.", "", QUAKE, DAYS_APART),
)  # fmt: skip
