"""Explanations of real sites: every quoted word stands in the sentence, every report has its reason."""

import re
from functools import cache
from pathlib import Path

import pytest

from generator import config, explain, pipeline
from generator.explain.words import counted, telling_words
from generator.model import Article
from generator.reasons import Reasons

ROOT = Path(__file__).parent.parent
SITES = [ROOT, *sorted(path for path in (ROOT / "tests" / "sites").iterdir() if path.is_dir())]


@cache
def made(site: Path) -> tuple[pipeline.Gathered, tuple[Reasons, ...]]:
    gathered = pipeline.gathered(config.read(site)[0])
    return gathered, pipeline.reasons(gathered, [event.id for event in gathered.timeline.events])


def articles(site: Path) -> dict[str, Article]:
    return {article.id: article for article in made(site)[0].timeline.articles}


@pytest.mark.parametrize("site", SITES, ids=lambda path: path.name)
def test_each_report_has_a_reason(site: Path) -> None:
    gathered, reasons = made(site)
    for event, told in zip(gathered.timeline.events, reasons, strict=True):
        assert [g.claim for g in told.grounds] == [r.claim for r in event.reports]
        assert all(g.because for g in told.grounds)
        assert all(k.because for k in told.kept_out)


@pytest.mark.parametrize("site", SITES, ids=lambda path: path.name)
def test_each_word_that_counted_stands_in_its_sentence(site: Path) -> None:
    for told in made(site)[1]:
        for grounds in told.grounds:
            article = articles(site)[grounds.claim.article]
            sentence = " ".join(grounds.claim.sentence.of(article.text).split())
            shared = grounds.nearest.shared if grounds.nearest else ()
            found = counted(grounds.claim, shared, article)
            for words in (*found.words, *found.names, *found.figures):
                assert words in sentence
            assert telling_words(grounds.claim, grounds.told, article) in sentence


@pytest.mark.parametrize("site", SITES, ids=lambda path: path.name)
def test_each_pair_that_was_compared_has_a_reason(site: Path) -> None:
    gathered, reasons = made(site)
    agreed = [one for told in reasons for one in told.agreements]
    pairs = [pair for badge in gathered.timeline.contradictions for pair in badge.pairs]
    assert all(pair.why for pair in (*pairs, *(p for one in agreed for p in one.pairs)))
    assert not [one for one in agreed if {pair.label for pair in one.pairs} != {"compatible"}]


@pytest.mark.parametrize("site", SITES, ids=lambda path: path.name)
def test_hardly_a_shared_stem_has_no_word(site: Path) -> None:
    for told in made(site)[1]:
        for grounds in told.grounds:
            shared = grounds.nearest.shared if grounds.nearest else ()
            found = counted(grounds.claim, shared, articles(site)[grounds.claim.article])
            assert bool(shared) == bool(found.words or found.names or found.figures or found.is_same_speaker)


def test_the_text_fits_a_terminal() -> None:
    gathered, reasons = made(ROOT)
    lines = explain.of_events(gathered.timeline, reasons).splitlines()
    assert max(map(len, lines)) <= 100


def test_several_events_stand_apart_in_the_order_asked_for() -> None:
    gathered, reasons = made(ROOT)
    parts = explain.of_events(gathered.timeline, reasons[1::-1]).split("\n\n")
    assert [part.splitlines()[0] for part in parts] == [reasons[1].event, reasons[0].event]


def test_it_shows_words_as_the_article_writes_them() -> None:
    gathered, reasons = made(ROOT)
    (sighted,) = [r for r in reasons if "sighted" in r.event]
    shown = " ".join(explain.of_events(gathered.timeline, [sighted]).split())
    assert "the words “soldiers”, “sighted”; the names “North Korean”, “Kursk”" in shown
    assert "date 2024-10-23, from “Wednesday” by weekday, counted from the article's date" in shown
    assert "nearest that were kept out:" in shown


def test_each_quoted_word_of_a_report_stands_in_the_article() -> None:
    gathered, reasons = made(ROOT)
    texts = " ".join(" ".join(article.text.split()) for article in gathered.timeline.articles)
    shown = " ".join(explain.of_events(gathered.timeline, reasons).split())
    kinds = set(re.findall(r"(?:kind|event of) “([^”]*)”", shown))
    quoted = set(re.findall(r"“([^”]*)”", shown)) - kinds
    assert quoted
    assert not [words for words in quoted if words not in texts]


def test_what_agrees_is_told_with_the_reason() -> None:
    texts = [explain.of_events(g.timeline, reasons) for g, reasons in map(made, SITES)]
    assert any("no badge, number: " in text and ": compatible: " in text for text in texts)
