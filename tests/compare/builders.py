"""Articles of one sentence, claims and events by hand, for tests of the comparing stage."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generator import edtf
from generator.extract.quantities import quantities
from generator.languages.en.words import EMPTY, stem
from generator.model import (
    Article,
    Claim,
    Contradiction,
    Event,
    Kind,
    Mention,
    Polarity,
    Report,
    Sentence,
    Source,
    Span,
    TimeExpression,
)

_WORD = re.compile(r"[^\W\d_]+")
DAY = "2021-05-12"


@dataclass(frozen=True)
class Said:
    """One article of one sentence: who says it, when it was published, which words date it and to when."""

    text: str
    speaker: str = ""
    published: str = DAY
    when: tuple[str, str] | None = None
    kind: Kind = "happened"
    polarity: Polarity = "affirmed"
    head: str = ""
    quoted: str = ""
    article: str = ""
    options: dict[str, Any] = field(default_factory=dict)


def article(said: Said, name: str) -> Article:
    whole = Span(0, len(said.text))
    day = date.fromisoformat(said.published) if said.published else None
    return Article(
        name, f"{name}.md", Source("T", published=day), day, "en", said.text, (Sentence(whole, 1, "text"),)
    )


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def claim(said: Said, name: str) -> Claim:
    text, whole = said.text, Span(0, len(said.text))
    timex = when = None
    if said.when:
        when = edtf.parse(said.when[1])
        timex = TimeExpression(
            span(text, said.when[0]), said.when[0], "DATE", said.when[1], when, "dct", "test"
        )
    content = [w for w in _WORD.findall(text) if w.lower() not in EMPTY]
    speaker = Mention(span(text, said.speaker), said.speaker, said.speaker.lower()) if said.speaker else None
    return Claim(
        article=name,
        sentence=whole,
        span=whole,
        role="text",
        date=when,
        timex=timex,
        dated_by="verb" if timex else "",
        said_on=None,
        speaker=speaker,
        statement=-1,
        basis="no attribution",
        kind=said.kind,
        polarity=said.polarity,
        hedges=(),
        participants=(),
        place=None,
        quantities=quantities(text, whole, (timex,) if timex else (), "en"),
        quotations=(span(text, said.quoted),) if said.quoted else (),
        comparison=None,
        head=said.head,
        stems=tuple(dict.fromkeys(stem(w) for w in content if w.islower())),
        names=tuple(dict.fromkeys(stem(w) for w in content if not w.islower())),
        rule="test",
    )


def event(*reports: tuple[Claim, str], name: str = "e-1", when: str = DAY) -> Event:
    found = tuple(Report(c, joined) for c, joined in reports)
    first = found[0].claim
    return Event(name, edtf.parse(when), "", "happened", first.span, first.article, found, len(found), 1.0)


def story(*sayings: Said) -> tuple[tuple[Article, ...], tuple[Event, ...]]:
    """One event that every saying reports, each in an article of its own."""
    names = [said.article or f"a{number}" for number, said in enumerate(sayings)]
    articles = tuple(article(s, n) for s, n in zip(sayings, names, strict=True))
    return articles, (event(*((claim(s, n), "test") for s, n in zip(sayings, names, strict=True))),)


def labels(badges: tuple[Contradiction, ...], kind: str) -> list[str]:
    """Classes of the badges of one kind; "compatible" for none."""
    return sorted({b.label for b in badges if b.kind == kind}) or ["compatible"]
