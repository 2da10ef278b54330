"""All formats together: which there are, what a site has of them, and that nothing else gets out."""

import json
from dataclasses import replace

import click
import pytest

from generator import export, render
from generator.cli import export as command
from generator.config import Config
from generator.model import Timeline
from tests.export.retold import BASE, OFFLINE, ONLINE, TELLING, Told
from tests.samples import BLOG, COAST, GAZETTE, HARBOUR, STORY

ALWAYS = {"timeline.json", "timeline.ics", "timeline.csv", "claims.csv"}
WITH_ADDRESS = {"feed.atom", "feed.json", "sitemap.xml"}


@pytest.mark.parametrize(
    ("config", "files"),
    [
        (OFFLINE, ALWAYS),
        (ONLINE, ALWAYS | WITH_ADDRESS),
        (replace(ONLINE, base_url="https://velm.example/"), ALWAYS | WITH_ADDRESS | {"robots.txt"}),
    ],
)
def test_a_site_has_feeds_and_maps_only_with_an_address(config: Config, files: set[str]) -> None:
    made = export.files(STORY, config, Told(config), ["index.html"])
    assert set(made) == files
    assert made == export.files(STORY, config, Told(config), ["index.html"])


def test_the_command_offers_each_format_and_no_other() -> None:
    (option,) = [p for p in command.params if p.name == "form"]
    assert isinstance(option.type, click.Choice)
    assert tuple(option.type.choices) == export.FORMATS


@pytest.mark.parametrize("form", export.FORMATS)
def test_a_format_exported_is_the_file_of_the_site(form: str) -> None:
    files = export.files(STORY, ONLINE, TELLING, [])
    exported = export.timeline_as(form, STORY, ONLINE, TELLING)
    assert exported in files.values() or form in ("timelinejs", "markwhen")


@pytest.mark.parametrize("form", export.FORMATS)
def test_no_format_holds_a_sentence_that_is_not_cited(form: str) -> None:
    exported = export.timeline_as(form, STORY, ONLINE, TELLING).decode()
    cited = {(r.claim.article, r.claim.sentence) for e in STORY.events for r in e.reports}
    for article in (HARBOUR, COAST, GAZETTE, BLOG):
        for sentence in article.sentences:
            if sentence.role != "title" and (article.id, sentence.span) not in cited:
                assert sentence.span.of(article.text) not in exported


@pytest.mark.parametrize("form", export.FORMATS)
def test_an_empty_timeline_can_be_exported(form: str) -> None:
    assert export.timeline_as(form, Timeline((), (), ()), ONLINE, TELLING)


def test_pages_and_exports_tell_in_the_same_words() -> None:
    telling: export.Telling = render.telling(STORY, ONLINE)
    (item,) = [
        item
        for item in json.loads(export.timeline_as("jsonfeed", STORY, ONLINE, telling))["items"]
        if "reopening" in item["id"]
    ]
    assert item["title"] == "1 June 2031: The harbour will reopen"
    assert item["url"] == f"{BASE}events/2031-06-01-reopening/"
    assert "Planned" in item["content_html"]
    assert telling.link("javascript:alert(1)") == ""
