from dataclasses import replace

from generator.model import Article, Event, Span, Timeline
from generator.serve.difference import changed_events
from tests.samples import STORY

ALL = len(STORY.events)


def test_the_same_timeline_has_no_changed_event() -> None:
    assert changed_events(STORY, STORY) == 0
    assert changed_events(STORY, Timeline(STORY.articles, STORY.events, STORY.contradictions)) == 0


def test_all_of_the_first_timeline_is_new_and_all_of_the_last_gone() -> None:
    assert changed_events(None, STORY) == ALL
    assert changed_events(STORY, Timeline((), (), ())) == ALL
    assert changed_events(None, None) == 0


def test_an_event_changes_with_its_badges() -> None:
    (badge, *others) = STORY.contradictions
    assert changed_events(STORY, Timeline(STORY.articles, STORY.events, tuple(others))) == len(
        set(badge.events)
    )


def test_an_event_with_another_id_counts_once() -> None:
    (event, *others) = STORY.events
    renamed = replace(event, id="another")
    assert changed_events(STORY, replace(STORY, events=(renamed, *others))) == 1


def test_an_event_that_only_stands_elsewhere_in_its_article_is_no_other() -> None:
    def moved_article(article: Article) -> Article:
        return replace(article, text="x" * 7 + article.text)

    def moved(span: Span) -> Span:
        return Span(span.start + 7, span.end + 7)

    def moved_event(event: Event) -> Event:
        reports = tuple(
            replace(r, claim=replace(r.claim, sentence=moved(r.claim.sentence))) for r in event.reports
        )
        return replace(event, headline=moved(event.headline), reports=reports)

    articles = tuple(moved_article(article) for article in STORY.articles)
    events = tuple(moved_event(event) for event in STORY.events)
    assert changed_events(STORY, Timeline(articles, events, STORY.contradictions)) == 0
    assert changed_events(STORY, Timeline(STORY.articles, events, STORY.contradictions)) > 0
