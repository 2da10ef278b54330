"""Each event with the articles that report it, and what comparers read there: kept while they stand."""

from collections.abc import Sequence

from generator.compare.dossier import Dossier
from generator.compare.material import Material

__all__ = ["Dossier", "dossiers"]


def dossiers(material: Material) -> Sequence[Dossier]:
    """Every event's, in their order: as in the last run where neither event nor articles have changed.

    Ask for it by ``material.once(dossiers)``.
    """
    return list(material.dossiers.values())
