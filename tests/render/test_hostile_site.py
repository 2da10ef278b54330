"""A site of attacks goes through the whole pipeline: text stays text."""

import re
from functools import cache

from tests import built
from tests.render.made import Page

LINKED = re.compile(r"(https?|mailto):", re.IGNORECASE)
NAMES = [path for path, _ in built.html(built.HOSTILE)]


@cache
def markup(name: str) -> frozenset[tuple[str, str]]:
    """Elements and their attributes that a site's pages hold."""
    pages = (Page(text) for _, text in built.html(name))
    return frozenset(
        (element.tag, attribute) for page in pages for element in page.elements for attribute in element.attrs
    )


def test_hostile_articles_are_read() -> None:
    timeline = built.site(built.HOSTILE).timeline
    assert len(timeline.articles) >= 12
    assert len(timeline.events) >= 8
    assert {"date", "number"} <= {c.kind for c in timeline.contradictions}


def test_no_text_becomes_an_element_or_an_attribute() -> None:
    known = markup(built.STORY) | markup(built.STORY_ONLINE) | markup(built.DEMO)
    unknown = {
        (tag, attribute) for tag, attribute in markup(built.HOSTILE) if attribute not in ("lang", "dir")
    }
    assert sorted(unknown - known) == []


def test_links_lead_to_the_web_a_mailbox_or_this_site() -> None:
    links = {link for _, text in built.html(built.HOSTILE) for link in Page(text).links}
    foreign = [link for link in links if re.match(r"[^/?#]*:", link) or link.startswith("//")]
    assert len(foreign) > 5
    assert [link for link in foreign if not LINKED.match(link)] == []
    assert [link for link in links if re.search(r"[\s<>\"\\^`{|}\x00-\x20\x7f]", link)] == []


def test_templates_in_articles_are_not_run() -> None:
    texts = [text for _, text in built.html(built.HOSTILE)]
    assert any("{{ 7 * 7 }}{% raw %}" in text for text in texts)
    assert not [text for text in texts if re.search(r"\b49\b(?!%)", text)]


def test_names_of_pages_fit_any_file_system() -> None:
    parts = {part for path in built.pages(built.HOSTILE) for part in path.split("/")}
    assert max(len(part.encode()) for part in parts) <= 255
    assert [part for part in parts if re.search(r"[\x00-\x1f\x7f<>:\"|?*\\]", part)] == []
