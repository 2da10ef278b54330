"""English words that tell how many people live in a named place."""

from typing import Final

TOWNS: Final = frozenset("city town village hamlet suburb port capital settlement".split())
REGIONS: Final = frozenset("province state region island county district country nation territory".split())
WIDER: Final = frozenset(
    "near outside around surrounding surroundings metropolitan metro greater area areas conurbation suburbs".split()
)
"""Between a place and a figure or before the place: more than the place itself is counted."""
ONE_OF_ITS_OWN: Final = frozenset(("population", "inhabitants", "residents"))
"""Behind "Vietnam's": the figure is Vietnam's; in "Vietnam's largest city of 8 million" it is not."""
