"""Every site that the tests build, as its pages: whatever is checked of one page is checked of all of them.

Pages are found by walking what a build makes, so that a new page or a new golden site is checked unasked.
"""

from collections.abc import Iterator
from functools import cache

from generator import config, pipeline
from tests import hostile
from tests.render.made import HOME, story_pages
from tests.test_demo import demo
from tests.test_sites import ROOT, SITES, made

STORY, STORY_ONLINE, DEMO, HOSTILE = "story", "story-online", "demo", "hostile"
NAMES = (STORY, STORY_ONLINE, DEMO, HOSTILE, *(site.name for site in SITES))
Pages = dict[str, bytes]


@cache
def pages(name: str) -> Pages:
    """Return the files of a site by path: the sample story (also with a base URL), the demo, a golden one."""
    if name in (STORY, STORY_ONLINE):
        base_url = f"{HOME}/a/b/" if name == STORY_ONLINE else ""
        return {path: text.encode() for path, text in story_pages(base_url).items()}
    return site(name).pages


@cache
def site(name: str) -> pipeline.Site:
    """Return a site that was built from articles."""
    if name == HOSTILE:
        return hostile.site()[1]
    return demo() if name == DEMO else made(ROOT / "tests" / "sites" / name)


@cache
def settings(name: str) -> config.Config:
    """Return a built site's settings."""
    if name == HOSTILE:
        return hostile.site()[0]
    return config.read(ROOT if name == DEMO else ROOT / "tests" / "sites" / name)[0]


def html(name: str) -> Iterator[tuple[str, str]]:
    """Paths and texts of a site's pages."""
    return ((path, content.decode()) for path, content in pages(name).items() if path.endswith(".html"))
