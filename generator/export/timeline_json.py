"""The shape of ``timeline.json``: quotes are cut from the text here, so that they cannot differ from it."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from generator import edtf
from generator.config import Config
from generator.model import (
    Answer,
    Article,
    Claim,
    Contradiction,
    Event,
    Report,
    Span,
    TimeExpression,
    Timeline,
)

SCHEMA = "chronofact/1"
_LISTS = ("articles", "events", "contradictions")


class Document:
    """A timeline on its way to JSON; knows each article's text and number."""

    def __init__(self, timeline: Timeline, config: Config, *, with_text: bool) -> None:
        """Take what is exported, and whether the articles' texts go with it."""
        self._timeline = timeline
        self._config = config
        self._with_text = with_text
        self._texts = {a.id: a.text for a in timeline.articles}
        self._numbers = {a.id: n for n, a in enumerate(timeline.articles, 1)}
        self._badges: dict[str, list[str]] = {}
        for badge in timeline.contradictions:
            for event in badge.events:
                self._badges.setdefault(event, []).append(badge.id)

    def data(self) -> dict[str, Any]:
        """Return the document as plain dictionaries and lists, keys in the order they are written."""
        return {
            "schema": SCHEMA,
            "title": self._config.title,
            "deck": self._config.deck,
            "lang": self._config.lang,
            "articles": [self._article(a) for a in self._timeline.articles],
            "events": [self._event(e) for e in self._timeline.events],
            "contradictions": [self._contradiction(c) for c in self._timeline.contradictions],
        }

    def _article(self, article: Article) -> dict[str, Any]:
        source = article.source
        entry: dict[str, Any] = {
            "id": article.id,
            "path": article.path,
            "title": source.title,
            "source": source.publisher,
            "author": source.author,
            "published": _iso(source.published),
            "url": source.url,
            "lang": article.lang,
            "number": self._numbers[article.id],
        }
        return {**entry, "text": article.text} if self._with_text else entry

    def _event(self, event: Event) -> dict[str, Any]:
        return {
            "id": event.id,
            "date": event.date.text,
            "earliest": _day(event.date.earliest),
            "latest": _day(event.date.latest),
            "kind": event.kind,
            "headline": self._words(event.headline_article, event.headline),
            "headline_from": {"article": event.headline_article, **_place(event.headline)},
            "importance": round(event.importance, 6),
            "independent_sources": event.independent_sources,
            "date_rule": event.date_rule,
            "reports": [self._report(r) for r in event.reports],
            "contradictions": self._badges.get(event.id, []),
        }

    def _report(self, report: Report) -> dict[str, Any]:
        claim = report.claim
        return {
            "article": claim.article,
            "footnote": self._numbers[claim.article],
            **_place(claim.sentence),
            "quote": self._words(claim.article, claim.sentence),
            "date": claim.date.text if claim.date else None,
            "timex": self._timex(claim.article, claim.timex),
            "speaker": claim.speaker.text if claim.speaker else None,
            "polarity": claim.polarity,
            "rule": claim.rule,
        }

    def _timex(self, article: str, timex: TimeExpression | None) -> dict[str, Any] | None:
        if timex is None:
            return None
        words = self._words(article, timex.span)
        return {**_place(timex.span), "text": words, "type": timex.type, "value": timex.value}

    def _contradiction(self, contradiction: Contradiction) -> dict[str, Any]:
        return {
            "id": contradiction.id,
            "events": list(contradiction.events),
            "kind": contradiction.kind,
            "class": contradiction.label,
            "what": contradiction.what,
            "rule": contradiction.rule,
            "answers": [self._answer(a) for a in contradiction.answers],
            "pairs": [{"a": p.a, "b": p.b, "class": p.label, "why": p.why} for p in contradiction.pairs],
        }

    def _answer(self, answer: Answer) -> dict[str, Any]:
        claims = [self._claim(claim, value) for claim, value in answer.claims]
        return {"value": answer.value, "claims": claims}

    def _claim(self, claim: Claim, value: Span) -> dict[str, Any]:
        return {
            "article": claim.article,
            **_place(claim.sentence),
            "quote": self._words(claim.article, claim.sentence),
            "value_start": value.start,
            "value_end": value.end,
            "value_text": self._words(claim.article, value),
            "speaker": claim.speaker.text if claim.speaker else None,
            "basis": claim.basis,
            "said_on": claim.said_on.text if claim.said_on else None,
        }

    def _words(self, article: str, span: Span) -> str:
        return span.of(self._texts[article])


def encoded(document: dict[str, Any]) -> bytes:
    """Return the document as UTF-8, one line for each article, event and contradiction.

    ``json`` writes a record without indentation in C, an indented one in Python: ten times slower. A lone
    surrogate (YAML can write one) has no UTF-8 and becomes "?", one character for one, so offsets hold.
    """
    return ("\n".join(_lines(document)) + "\n").encode("utf-8", "replace")


def _lines(document: dict[str, Any]) -> Iterator[str]:
    yield "{"
    for key, value in document.items():
        end = "" if key == _LISTS[-1] else ","
        if key not in _LISTS or not value:
            yield f' "{key}": {_record(value)}{end}'
            continue
        yield f' "{key}": ['
        yield ",\n".join(f"  {_record(entry)}" for entry in value)
        yield f" ]{end}"
    yield "}"


def _record(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, check_circular=False)


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _day(ordinal: int | None) -> str | None:
    return None if ordinal is None else edtf.iso(ordinal)


def _iso(when: date | None) -> str | None:
    return None if when is None else when.isoformat()
