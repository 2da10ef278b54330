"""English words that tell on how many occasions something was counted."""

from typing import Final

OCCASIONS: Final = (
    "days|nights|weeks|months|years|operations|raids|attacks|incidents|searches|strikes|bombings|shootings"
    "|clashes|protests|rallies|marches|matches|games|races|visits|trips|sessions|rounds|sweeps|robberies|thefts"
)
"""Behind "in the past five", "over four": what was counted on them is no count of one."""
