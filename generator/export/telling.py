"""What exports repeat of the pages, so that both say the same in the same words.

A stage knows no other stage: the pipeline hands over whoever can answer these questions (`render.telling`).
"""

from datetime import date
from typing import Protocol

from generator import edtf
from generator.edtf import Edtf
from generator.model import Event


class Telling(Protocol):
    """How the site's pages tell of dates, events and addresses."""

    def date(self, when: Edtf) -> str:
        """Return a date in the site's words ("March 2023")."""

    def badges(self, event: Event) -> tuple[str, ...]:
        """Return the words of an event's badges, the gravest first ("Sources disagree: date")."""

    def address(self, path: str) -> str:
        """Return the absolute address of the page at a site-relative path; "" without a base URL."""

    def link(self, url: str | None) -> str:
        """Return an address that may be linked (http, https, mailto), encoded; "" for any other."""


def day_words(telling: Telling, when: date | None) -> str:
    """Return the day of a publication in the site's words; "" for none."""
    return telling.date(edtf.date(when.year, when.month, when.day)) if when else ""
