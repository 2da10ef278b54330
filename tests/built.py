"""Every site that the tests build, as its pages: whatever is checked of one page is checked of all of them.

Pages are found by walking what a build makes, so that a new page or a new golden site is checked unasked.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from generator import config, pipeline
from generator.model import Timeline
from tests import hostile
from tests.large import spread, timeline
from tests.render.made import CONFIG, HOME
from tests.render.made import pages as rendered
from tests.samples import STORY as STORY_TOLD
from tests.test_demo import demo
from tests.test_sites import ROOT, SITES, made

STORY, STORY_ONLINE, STORY_ARABIC, DEMO, HOSTILE = "story", "story-online", "story-ar", "demo", "hostile"
SPLIT = "story-split"  # of more events than a page should hold
_STORIES = {
    STORY: CONFIG,
    STORY_ONLINE: replace(CONFIG, base_url=f"{HOME}/a/b/"),
    STORY_ARABIC: replace(CONFIG, lang="ar"),
    SPLIT: CONFIG,
}
NAMES = (*_STORIES, DEMO, HOSTILE, *(site.name for site in SITES))
Pages = dict[str, bytes]


@cache
def pages(name: str) -> Pages:
    """Return the files of a site by path."""
    if name not in _STORIES:
        return site(name).pages
    return {path: text.encode() for path, text in rendered(told(name), _STORIES[name]).items()}


@cache
def told(name: str) -> Timeline:
    """Return a site's timeline."""
    if name == SPLIT:
        return timeline(spread(301, years=4))
    return STORY_TOLD if name in _STORIES else site(name).timeline


@cache
def site(name: str) -> pipeline.Site:
    """Return a site that was built from articles."""
    if name == HOSTILE:
        return hostile.site()[1]
    return demo() if name == DEMO else made(ROOT / "tests" / "sites" / name)


@cache
def settings(name: str) -> config.Config:
    """Return a built site's settings."""
    if name in _STORIES:
        return _STORIES[name]
    if name == HOSTILE:
        return hostile.site()[0]
    return config.read(ROOT if name == DEMO else ROOT / "tests" / "sites" / name)[0]


def html(name: str) -> Iterator[tuple[str, str]]:
    """Paths and texts of a site's pages."""
    return ((path, content.decode()) for path, content in pages(name).items() if path.endswith(".html"))
