"""What other stages may repeat of the pages: their words for dates and badges, their addresses."""

from generator.edtf import Edtf
from generator.model import Event
from generator.render.addresses import safe_url
from generator.render.entry.badges import badges
from generator.render.library import Library


class Telling:
    """How a site's pages tell of dates, events and addresses."""

    def __init__(self, library: Library) -> None:
        """Take what the pages look everything up in."""
        self._library = library

    def date(self, when: Edtf) -> str:
        """Return a date in the site's words ("March 2023")."""
        return self._library.dates.words(when)

    def badges(self, event: Event) -> tuple[str, ...]:
        """Return the words of an event's badges, the gravest first ("Sources disagree: date")."""
        return tuple(badge.text for badge in badges(self._library, event))

    def address(self, path: str) -> str:
        """Return the absolute address of the page at a site-relative path; "" without a base URL."""
        return self._library.addresses.canonical(path)

    def link(self, url: str | None) -> str:
        """Return an address that may be linked (http, https, mailto), encoded; "" for any other."""
        return safe_url(url)
