"""The page that says how the timeline was made."""

from dataclasses import replace

import pytest

from generator import render
from generator.method import Method, Unresolved, Used
from generator.model import Article, Timeline
from tests.render.made import CONFIG, Page, story_pages, words
from tests.samples import BLOG, HARBOUR, METHOD, STORY, article, span_of

PAGE = "made/index.html"


def shown(method: Method = METHOD, timeline: Timeline = STORY) -> Page:
    made, problems = render.pages(timeline, CONFIG, method)
    assert problems == ()
    return Page(made[PAGE].decode())


def text(page: Page) -> str:
    return words(page.all("main")[0].text)


def rows(page: Page) -> list[str]:
    found: list[list[str]] = []
    for element in page.elements:
        if element.tag == "tr":
            found.append([])
        elif element.tag in ("th", "td"):
            found[-1].append(words(element.text))
    return [" ".join(cells) for cells in found]


@pytest.mark.parametrize(
    "row",
    ["Articles 4", "Claims (what one clause of one article says) 14", "Events 7", "≠ Sources disagree 2"],
)
def test_what_was_read_and_what_came_of_it_is_counted(row: str) -> None:
    assert row in rows(shown())


def test_it_says_which_version_made_it() -> None:
    assert "chronofact 1.2.3" in text(shown())


@pytest.mark.parametrize(
    ("reviewed", "said"),
    [((), "No event has been reviewed by an editor."), (("a", "b"), "An editor has reviewed 2 of 7 events.")],
)
def test_the_share_that_an_editor_has_reviewed_comes_from_what_was_done(
    reviewed: tuple[str, ...], said: str
) -> None:
    assert said in text(shown(replace(METHOD, reviewed=reviewed)))


def test_rules_stand_with_how_often_they_were_used_and_what_they_read() -> None:
    found = rows(shown())
    assert "weekday en 12 Saturday" in found
    assert "On which day, or in which month or year, it happened. disjoint-dates 2 0" in found


def test_a_question_that_found_nothing_to_compare_stands_apart() -> None:
    page = shown()
    assert "In which direction from a town it happened." in [words(e.text) for e in page.all("li")]
    assert not [row for row in rows(page) if "direction" in row]


def test_thresholds_are_those_handed_over() -> None:
    page = shown()
    assert "with a common day, one of no known kind of happening 0.16" in rows(page)
    assert "Two speakers’ statements are two events." in text(page)
    assert "if at least 40% of the shorter one’s runs" in text(page)
    assert "one is at least 3 times the other" in text(page)


def test_words_left_unresolved_stand_with_their_article_and_the_reason() -> None:
    found = rows(shown())
    assert "never 1 The article does not say when it was published. Source 4" in found
    assert "Saturday 1 They name no particular time. Source 1" in found


def test_the_same_words_stand_once_with_how_often_they_were_found() -> None:
    again = Unresolved(HARBOUR.id, span_of(HARBOUR.text, "Saturday"), "vague")
    found = rows(shown(replace(METHOD, unresolved=(again, again))))
    assert "Saturday 2 They name no particular time. Source 1" in found


def test_articles_that_yielded_no_event_are_named_and_linked() -> None:
    timeline = replace(STORY, events=())
    page = shown(Method(), timeline)
    assert [row for row in rows(page) if row.startswith(BLOG.source.title)]
    assert "../sources/quay-blog/index.html" in page.links
    assert "Every article yielded at least one event." in text(shown())


def test_a_large_site_lists_the_first_two_hundred() -> None:
    many = tuple(article(f"a{n:03}", f"Word{n} soon") for n in range(250))
    left = tuple(Unresolved(a.id, span_of(a.text, a.source.title.split()[0]), "vague") for a in many)
    page = shown(Method(unresolved=left), Timeline(many, (), ()))
    assert len([row for row in rows(page) if "They name no particular time." in row]) == 200
    assert text(page).count("and 50 more") == 2


def hidden(publish: str) -> Article:
    return article("h", "A crane fell", ["Nobody knows of it soon."], publish=publish)


def test_only_the_words_themselves_are_shown_of_a_source_that_may_only_be_quoted() -> None:
    home = hidden("quote")
    left = Method(unresolved=(Unresolved(home.id, span_of(home.text, "soon"), "vague"),))
    said = text(shown(left, Timeline((home,), (), ())))
    assert "soon" in said
    assert "Nobody" not in said


def test_words_of_another_language_say_so() -> None:
    home = article("f", "Un choc", ["C’est pour bientôt."], lang="fr")
    method = Method(
        time_rules=(Used("soon", "fr", 1, "bientôt"),),
        unresolved=(Unresolved(home.id, span_of(home.text, "bientôt"), "vague"),),
    )
    assert {q.attrs.get("lang") for q in shown(method, Timeline((home,), (), ())).all("q")} == {"fr"}


def test_every_page_links_to_it() -> None:
    for path, html in story_pages().items():
        if path.endswith(".html") and not path.startswith(("embed/", "404")):
            assert [link for link in Page(html).links if link.endswith(PAGE)] or path == PAGE, path


def test_a_language_without_rules_of_its_own_is_said_to_have_none() -> None:
    home = article("x", "Tha e fuar", ["Thuit crann."], lang="gd")
    assert "The language of 1 article has no rules of its own here" in text(
        shown(Method(), Timeline((home,), (), ()))
    )
    assert "no rules of its own" not in text(shown())
