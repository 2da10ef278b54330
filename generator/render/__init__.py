"""Stage 7: the timeline as pages. Values in, bytes out; only the layouts are read from disk."""

from typing import TYPE_CHECKING, Optional

from generator.config import Config
from generator.method import Method
from generator.model import Timeline
from generator.problem import Problem

if TYPE_CHECKING:
    from generator.render.as_told import Telling
    from generator.render.site_pages import SitePages

__all__ = ["Pages", "pages", "telling"]

_UNKNOWN = Method()


class Pages:
    """A site page by page.

    A page is made when it is asked for, with only what it needs, and not kept. ``before`` are the pages of an
    earlier run of this site: what has not changed since is not made again, and every byte is as without it.
    """

    made: "SitePages"

    def __init__(
        self,
        timeline: Timeline,
        config: Config,
        method: Method = _UNKNOWN,
        before: Optional["Pages"] = None,
        *,
        preview: bool = False,
    ) -> None:
        """Take what is shown; the layouts are read now.

        In a ``preview`` pages say where words stand in the author's files, as no published page does.
        """
        # What only pages need is loaded for them alone: templates, and the data of the reader's language.
        from generator.render.site_pages import SitePages  # noqa: PLC0415

        left = before.made if before else None
        self.made = SitePages(timeline, config, method, left, preview=preview)

    def paths(self) -> tuple[str, ...]:
        """Return the site-relative paths of all pages and assets, sorted, without making one.

        ``index.html``, ``years/…/index.html`` and ``search.js`` (a long timeline's),
        ``events/<id>/index.html``, ``sources/<article id>/index.html``, ``sources/index.html``,
        ``disputed/index.html``, ``made/index.html``, ``tags/<tag>/index.html``, ``embed/index.html``,
        ``embed/<id>/index.html``, ``404.html``, ``assets/…``; with a base URL also ``embed/oembed.json``,
        ``embed/<id>/oembed.json``.
        """
        return self.made.paths()

    def page(self, path: str) -> bytes | None:
        """Return the page or asset at a path; ``None`` if there is none, or its layout fails."""
        return self.made.page(path)

    def all(self) -> dict[str, bytes]:
        """Return every page and asset by path; one whose layout fails is missing."""
        return self.made.pages()

    def problems(self) -> tuple[Problem, ...]:
        """Return the mistakes in the author's layouts that have shown so far, with place and reason."""
        return self.made.problems()

    def telling(self) -> "Telling":
        """Return what other stages may repeat of the pages: words for dates and badges, addresses."""
        return self.made.telling


def pages(
    timeline: Timeline, config: Config, method: Method = _UNKNOWN
) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """Return every page and asset by path (``Pages.paths``), and the mistakes in the author's layouts."""
    made = Pages(timeline, config, method)
    return made.all(), made.problems()


def telling(timeline: Timeline, config: Config) -> "Telling":
    """Return what other stages may repeat of the pages: words for dates and badges, addresses."""
    return Pages(timeline, config).telling()
