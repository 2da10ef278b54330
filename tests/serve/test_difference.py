from dataclasses import replace

from generator.model import Article, Event, Span, Timeline
from generator.serve.difference import Difference, difference
from tests.samples import STORY

EMPTY = Timeline((), (), ())

ALL = len(STORY.events)


def test_the_same_timeline_has_no_changed_event() -> None:
    assert difference(STORY, STORY) == Difference()
    again = Timeline(STORY.articles, STORY.events, STORY.contradictions)
    assert difference(STORY, again) == Difference()


def test_all_of_the_first_timeline_is_new_and_all_of_the_last_gone() -> None:
    first = difference(None, STORY)
    assert first.events == {event.id for event in STORY.events}
    assert first.articles == {article.id for article in STORY.articles}
    assert first.count == ALL
    assert difference(STORY, EMPTY) == Difference(count=ALL)
    assert difference(None, EMPTY) == Difference()


def test_an_event_changes_with_its_badges() -> None:
    (badge, *others) = STORY.contradictions
    without = difference(STORY, replace(STORY, contradictions=tuple(others)))
    assert (without.events, without.count) == (frozenset(badge.events), len(set(badge.events)))


def test_an_event_with_another_id_counts_once() -> None:
    (event, *others) = STORY.events
    renamed = difference(STORY, replace(STORY, events=(replace(event, id="another"), *others)))
    assert (renamed.events, renamed.count) == (frozenset({"another"}), 1)


def test_an_article_read_anew_is_another() -> None:
    (article, *others) = STORY.articles
    again = difference(STORY, replace(STORY, articles=(replace(article, tags=("x",)), *others)))
    assert (again.articles, again.count) == (frozenset({article.id}), 0)


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
    assert difference(STORY, Timeline(articles, events, STORY.contradictions)).count == 0
    assert difference(STORY, Timeline(STORY.articles, events, STORY.contradictions)).count > 0
