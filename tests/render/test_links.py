"""Every link of every page of every site leads to a page and to a place on it."""

from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from generator import pipeline
from tests import built
from tests.large import spread, timeline
from tests.render.links import dead_links
from tests.render.made import CONFIG
from tests.samples import STORY

MADE = {
    "the sample story": STORY,
    "years on pages": timeline(spread(310, years=8)),
    "months on pages": timeline(spread(310, years=1)),
    "sparse years": timeline(spread(310, years=90)),
}
BASES = ["", "https://velm.example/", "https://velm.example/sub/timeline/"]


@pytest.mark.parametrize("name", [n for n in built.NAMES if not n.startswith(built.STORY)])
def test_every_link_of_a_golden_site_and_of_the_demo_leads_somewhere(name: str) -> None:
    base_url = built.settings(name).base_url
    assert dead_links(built.pages(name), urlsplit(base_url).path) == []


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("name", MADE)
def test_every_link_of_a_timeline_on_one_or_many_pages_leads_somewhere(name: str, base: str) -> None:
    made, problems = pipeline.pages(replace(CONFIG, base_url=base), MADE[name])
    assert problems == ()
    assert dead_links(made, urlsplit(base).path) == []


def test_a_dead_link_is_found() -> None:
    made, _ = pipeline.pages(CONFIG, STORY)
    del made["disputed/index.html"]
    assert ("events/1931-crane/index.html", "../../disputed/index.html") in dead_links(made)
    made["404.html"] = made["404.html"].replace(b'href="#main"', b'href="#man"')
    assert ("404.html", "#man") in dead_links(made)
