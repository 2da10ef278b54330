"""The filters offer what occurs, and each entry carries what it is found by."""

from dataclasses import replace
from typing import Any

import pytest

from tests.render.made import Page, pages, story_pages
from tests.samples import COLLAPSE_POST, FIRST_CRANE, NEVER, REOPENING, STORY, STRIKE, event

COLLAPSE = "2031-05-03-collapse"


def of(html: str, name: str) -> list[str]:
    """Values of the select of that name, without that of no choice."""
    if f'name="{name}"' not in html:
        return []
    page = Page(html.split(f'name="{name}"')[1].split("</select>", maxsplit=1)[0])
    return [e.attrs["value"] for e in page.all("option") if e.attrs["value"]]


def index(*events: Any) -> str:  # noqa: ANN401 -- events, or one changed
    return pages(replace(STORY, events=events, contradictions=()))["index.html"]


def test_the_filters_wait_for_the_script() -> None:
    (form,) = Page(story_pages()["index.html"]).all("form")
    assert "hidden" in form.attrs
    assert form.attrs["data-shown"] == "Shown: {n} of {all}"


def test_a_choice_has_what_occurs_and_is_ordered_by_name() -> None:
    html = story_pages()["index.html"]
    assert of(html, "source") == ["coast-radio", "harbour-post", "source-4", "velm-gazette"]
    assert of(html, "tag") == ["accidents", "harbour"]
    assert of(html, "kind") == ["happened", "scheduled"]
    assert 'name="disputed"' in html
    assert 'name="independent"' in html


def test_what_does_not_occur_is_not_offered() -> None:
    html = index(
        event("a", "2031", "A loading crane", COLLAPSE_POST), event("b", "2031", "The harbour", REOPENING)
    )
    assert of(html, "source") == of(html, "tag") == of(html, "kind") == []
    assert 'name="disputed"' not in html
    assert 'name="independent"' not in html
    assert 'name="q"' in html


@pytest.mark.parametrize("events", [(), (event("a", "2031", "A loading crane", COLLAPSE_POST),)])
def test_less_than_two_entries_need_no_filters(events: tuple[Any, ...]) -> None:
    assert "<form" not in index(*events)


def test_an_entry_carries_what_it_is_found_by() -> None:
    entries = {
        e.attrs["id"]: e.attrs
        for e in Page(story_pages()["index.html"]).all("li", class_="event")
        if "id" in e.attrs
    }
    collapse, crane = entries[COLLAPSE], entries["1931-crane"]
    assert collapse["data-outlets"].split() == ["harbour-post", "velm-gazette", "coast-radio"]
    assert collapse["data-tags"].split() == ["harbour", "accidents"]
    assert collapse["data-independent"] == "3"
    assert "data-disputed" in collapse
    assert "data-disputed" not in crane


def test_outlets_and_tags_are_those_of_all_reports_not_of_the_notes_shown() -> None:
    many = [COLLAPSE_POST] * 6
    html = index(
        event("a", "2031", "A loading crane", *many, NEVER), event("b", "2031", "The strike", STRIKE)
    )
    (found,) = (e for e in Page(html).all("li", class_="event") if e.attrs.get("id") == "a")
    assert found.attrs["data-outlets"].split() == ["harbour-post", "source-4"]
    assert found.attrs["data-tags"] == "harbour"


def test_a_ghost_knows_its_entry() -> None:
    (ghost,) = Page(story_pages()["index.html"]).all("li", class_="ghost")
    assert ghost.attrs["data-of"] == COLLAPSE


def test_a_label_is_followed_by_what_it_speaks_of() -> None:
    html = index(
        event("day", "2031-05-02", "A loading crane", COLLAPSE_POST),
        event("month", "2031-05", "The strike", STRIKE),
        event("year", "1931~", "a first crane", FIRST_CRANE),
    )
    found = {e.attrs["id"]: e.attrs for e in Page(html).all("li", class_="event")}
    assert [name for name, attrs in found.items() if "data-during" in attrs] == ["month"]
