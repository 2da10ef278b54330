# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: hours that are counted from a deed, against hours by the clock."""

from typing import Final

from tests.compare.pairs import Case

ANOTHER: Final = "it comes to another time of day"
AGREES: Final = "it may be that time"

SHOT: Final = "Officer Dana Pike was shot dead in Holm on Tuesday."
STABBED: Final = "Officer Dana Pike was stabbed to death in Holm on Tuesday."
ROBBED: Final = "A robber escaped from a bank in Holm on Tuesday."

CASES: Final = (
    Case("conflict", "date", "Pike was shot at 3.10pm outside a flat in Newton Street. Officers found him hiding under a boat three hours later.", "The shooting occurred at about 3pm, police said. Harlan Voss was arrested in Newton Street shortly before midnight on Tuesday.", ANOTHER, SHOT),
    Case("conflict", "date", "Pike was shot at the door of a flat. The man then fled. Officers arrested him two hours later.", "Pike was shot at about 3pm. As of 11pm officers were still searching for Voss.", ANOTHER, SHOT),
    Case("conflict", "date", "Pike was stabbed at the door of a flat. He died an hour later.", "Pike was stabbed at 3pm. He died in hospital at 9.30pm.", ANOTHER, STABBED),
    Case("conflict", "date", "The robber escaped on a bicycle. He was captured 30 minutes later.", "The robber escaped at 9.05am. He was arrested at noon.", ANOTHER, ROBBED),
    # look-alikes: the hours agree, or what they are counted from is not told
    Case("compatible", "date", "Pike was shot at the door of a flat. Deputies found the man hiding in a cellar three hours later.", "Pike was shot at about 3pm, police said. Voss was taken into custody in Newton Street at 6.20pm.", AGREES, SHOT),
    Case("compatible", "date", "The robber escaped on a bicycle. He was captured 30 minutes later.", "The robber escaped at 9.05am. He was arrested at 9.40am.", AGREES, ROBBED),
    Case("compatible", "date", "Pike was shot at the door of a flat. Voss was arrested hours later.", "Pike was shot at about 3pm. Voss was arrested at 11pm.", "", SHOT),
    Case("compatible", "date", "Pike was shot at the door of a flat. Police arrived three hours later.", "Pike was shot at about 3pm. Voss was arrested at 11pm.", "", SHOT),
    Case("compatible", "date", "Pike was shot at the door of a flat. Voss was arrested three days later.", "Pike was shot at about 3pm. Voss was arrested at 11pm.", "", SHOT),
    Case("compatible", "date", "Pike was shot at the door of a flat. Voss was arrested three hours later.", "Voss was arrested at 11pm.", "", SHOT),
    Case("compatible", "date", "The robber escaped on a bicycle. He was captured 30 minutes later.", "The robber escaped at 9.05am. An earlier robber was arrested at 3pm.", "", ROBBED),
)  # fmt: skip
