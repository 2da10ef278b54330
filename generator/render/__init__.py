"""Stage 7: the timeline as pages. Values in, bytes out; only the layouts are read from disk."""

from typing import TYPE_CHECKING

from generator.config import Config
from generator.method import Method
from generator.model import Timeline
from generator.problem import Problem

if TYPE_CHECKING:
    from generator.render.as_told import Telling

__all__ = ["pages", "telling"]

_UNKNOWN = Method()


def pages(
    timeline: Timeline, config: Config, method: Method = _UNKNOWN
) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """Return every page and asset by site-relative path, and the mistakes in the author's layouts.

    ``index.html``, ``years/…/index.html`` and ``search.js`` (a long timeline's), ``events/<id>/index.html``,
    ``sources/<article id>/index.html``, ``sources/index.html``, ``disputed/index.html``, ``made/index.html``,
    ``tags/<tag>/index.html``, ``embed/index.html``, ``embed/<id>/index.html``, ``404.html``, ``assets/…``;
    with a base URL also ``embed/oembed.json``, ``embed/<id>/oembed.json``. A page whose layout fails is
    missing, and a problem says where and why.
    """
    # What only pages need is loaded for them alone: templates, and the data of the reader's language.
    from generator.render import layouts  # noqa: PLC0415
    from generator.render.site_pages import SitePages  # noqa: PLC0415

    found, problems = layouts.read(config)
    made = SitePages(timeline, config, method, found)
    return made.pages(), (*problems, *made.problems())


def telling(timeline: Timeline, config: Config) -> "Telling":
    """Return what other stages may repeat of the pages: their words for dates and badges, their addresses."""
    from generator.render.as_told import Telling  # noqa: PLC0415 as above

    return Telling(timeline, config)
