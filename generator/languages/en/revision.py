"""English words that tell of a figure that grew, was not the last word, or was put right."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RISING: Final = _words(
    """rose risen rise rises rising climbed climbs climbing increased increases reached reaches bringing brought
    brings now latest updated revised upgraded raised jumped soared grown grew mounting mounts mounted swelled"""
)
"""Around a figure: it supersedes another."""

EARLY: Final = _words("initial initially preliminary early earlier previously previous first immediate")
"""Around the lower figure: it is not the last word."""

AS_OF: Final = (
    "so far",
    "to date",
    "as of ",
    "at last count",
    "until now",
    "by late ",
    "late on ",
    "up from",
    "toll could",
    "toll may",
    "expected to rise",
    "likely to rise",
    "feared to rise",
    "continues to rise",
)
"""In the sentence of either figure: it is that of an hour, and may grow."""

CORRECTED: Final = _words(
    """revised corrected correction downgraded lowered upgraded recalculated retracted amended reduced
    adjusted updated preliminary initially initial"""
)
"""Either sentence says that the figure was put right."""

PUT_RIGHT: Final = _words(
    """revised revising corrected correcting recalculated retracted amended originally initially initial
    preliminary"""
)
"""In a sentence with both figures: it replaces the one by the other."""

CHANGED: Final = _words("upgraded upgrading downgraded downgrading lowered lowering adjusted adjusting")
"""The same, with "to" or "from" before a figure ("downgraded to 4.2", but "an upgraded model for $2,199")."""

GROWING: Final = _words(
    """killed injured missing displaced evacuated trapped damaged destroyed collapsed arrested hospitalised
    infected rescued kidnapped charged casualty"""
)
"""States whose count grows as reports come in."""

GROWING_NOUNS: Final = _words("nation aftershock case arrest casualty death infection")

LOCAL: Final = _words("district districts regency village villages hamlet subdistrict ward parish clinic")
"""In the sentence of a figure: it may be this place's alone."""
