"""Cells and headers of the tables on how the timeline was made."""

from typing import Final

from generator.render.library import Library
from generator.render.page_views import Cell

MOST: Final = 200  # rows of a table


def number(library: Library, value: float) -> Cell:
    """Return a count or a measure as a cell."""
    return Cell(library.wording.number(value), "number")


def columns(library: Library, *names: str) -> tuple[str, ...]:
    """Return the headers of a table."""
    return tuple(library.wording(f"made_col_{name}") for name in names)


def left(library: Library, found: int) -> str:
    """Say how many more there are than a table lists; "" for none."""
    return library.wording("made_more", n=found - MOST) if found > MOST else ""
