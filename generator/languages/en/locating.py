"""English words that tell where something happened: points of the compass, sea and land, in and out."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMPASS: Final = {"north": 0, "east": 90, "south": 180, "west": 270}
"""Degrees of the points of the compass."""

LENGTHS: Final = {
    "mile": 1609.344, "miles": 1609.344, "mi": 1609.344, "km": 1000.0, "kms": 1000.0, "kilometer": 1000.0,
    "kilometers": 1000.0, "kilometre": 1000.0, "kilometres": 1000.0, "m": 1.0, "metres": 1.0, "meters": 1.0,
    "yards": 0.9144, "feet": 0.3048,
}  # fmt: skip
"""Metres of the units in which distances from a town are given."""

QUAKES: Final = r"\b(?:earth)?quakes?\b|\btemblors?\b|\btremors?\b|\bepicent(?:er|re)\b|\bmagnitude\b"
"""The sentence tells of an earthquake."""

OF_QUAKES: Final = _words(
    "quake quakes earthquake earthquakes temblor temblors tremor tremors epicenter epicentre magnitude"
)
"""One of these words stands in it, then."""

_WAS = (
    r"\b(?:struck|hit|occurred|was|were|been|quake centred|quake centered)"
    r"(?: (?:centred|centered|located|situated|deep|well|just|far|\w+ly))*? "
)
AT_SEA: Final = (
    _WAS + r"(off (?!the (?:mainland|island)\b)(?:the )?(?:\w+(?:'s|’ ?s)? ){0,4}?(?:coast|shore|[A-Z]\w+)"
    r"|offshore|at sea|(?:under|beneath|in) the (?:sea|ocean)(?: ?bed| floor)?)\b"
)
"""It was at sea; the group is what says so."""

ON_LAND: Final = _WAS + r"(inland|onshore|on (?:dry )?land|(?:with)?in the mainland|on the mainland)\b"
"""It was on land; the group is what says so."""

VENUES: Final = _words(
    """shop store supermarket market mall bank hotel bar pub club nightclub restaurant cafe diner church mosque
    temple synagogue school college university hospital clinic court courthouse courtroom prison jail cell
    house home apartment flat building office factory warehouse station garage theatre theater cinema stadium
    arena museum embassy car van bus train truck lorry drugstore pharmacy salon gym"""
)
"""One can be attacked inside or outside of these."""

HARMED: Final = (
    r"attack|attacked|attacking|assault|assaulted|assaulting|shot|shot dead|stabbed|stabbing|beaten|arrested"
    r"|killed|murdered|kidnapped|abducted|robbed|mugged|punched|gunned down|found dead|collapsed|detained"
)
"""What happens to one person at one place."""
