"""An invented story as a hand-made Timeline: page and export are tested without the readers."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generator import edtf
from generator.method import Method, Threshold, Unresolved, Used
from generator.model import (
    Answer,
    Article,
    Basis,
    Claim,
    Contradiction,
    ContradictionClass,
    ContradictionKind,
    Event,
    Kind,
    Mention,
    Pair,
    PairClass,
    Polarity,
    Publish,
    Report,
    Sentence,
    Source,
    Span,
    TimeExpression,
    Timeline,
)


def article(id_: str, title: str, *paragraphs: Iterable[str], **more: Any) -> Article:  # noqa: ANN401 -- front matter
    """Return an article whose text is the title and then paragraphs, each given as its sentences."""
    blocks = [[title], *(list(p) for p in paragraphs)]
    sentences, offset = [], 0
    for number, block in enumerate(blocks):
        for sentence in block:
            span = Span(offset, offset + len(sentence))
            sentences.append(Sentence(span, number, "text" if number else "title"))
            offset = span.end + 1
        offset += 1
    published = more.pop("published", date(2031, 5, 5))
    source = Source(
        title,
        publisher=more.pop("publisher", id_.title()),
        published=published,
        **{k: more.pop(k) for k in ("url", "archived", "author", "updated", "via") if k in more},
    )
    text = "\n\n".join(" ".join(block) for block in blocks)
    lang = more.pop("lang", "en")
    return Article(id_, f"content/{id_}.md", source, published, lang, text, tuple(sentences), **more)


def span_of(text: str, words: str) -> Span:
    """Return where ``words`` stand first in ``text``."""
    start = text.index(words)
    return Span(start, start + len(words))


@dataclass(frozen=True)
class Said:
    """One claim, briefly: words of the sentence, the words of its date, the date."""

    article: Article
    words: str
    when: str | None = None
    time: str | None = None
    speaker: str | None = None
    basis: Basis = "no attribution"
    kind: Kind = "happened"
    polarity: Polarity = "affirmed"
    hedges: tuple[str, ...] = ()
    said_on: str | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    def claim(self) -> Claim:
        """Return the model's claim."""
        text = self.article.text
        at = span_of(text, self.words)
        sentence = next(s for s in self.article.sentences if s.span.holds(at))
        when = edtf.parse(self.when) if self.when else None
        return Claim(
            article=self.article.id,
            sentence=sentence.span,
            span=at,
            role=sentence.role,
            date=when,
            timex=self._timex(sentence.span, when),
            dated_by="verb" if when else "",
            said_on=edtf.parse(self.said_on) if self.said_on else None,
            speaker=self._speaker(sentence.span),
            statement=-1,
            basis=self.basis,
            kind=self.kind,
            polarity=self.polarity,
            hedges=self.hedges,
            participants=(),
            place=None,
            quantities=(),
            quotations=(),
            comparison=None,
            head="",
            stems=(),
            names=(),
            rule="sample",
        )

    def _within(self, sentence: Span, words: str) -> Span:
        start = self.article.text.index(words, sentence.start, sentence.end)
        return Span(start, start + len(words))

    def _timex(self, sentence: Span, when: edtf.Edtf | None) -> TimeExpression | None:
        if self.time is None:
            return None
        value = when.text if when else "PXD"
        return TimeExpression(
            self._within(sentence, self.time), self.time, "DATE", value, when, "dct", "sample"
        )

    def _speaker(self, sentence: Span) -> Mention | None:
        if self.speaker is None:
            return None
        return Mention(self._within(sentence, self.speaker), self.speaker, self.speaker.lower())


def event(id_: str, when: str, headline: str, *said: Said, independent: int = 1, **more: Any) -> Event:  # noqa: ANN401 -- fields of Event
    """Return an event whose headline is cut from the first article told of."""
    home = said[0].article
    return Event(
        id=id_,
        date=edtf.parse(when),
        date_rule=more.pop("date_rule", "the only date given"),
        kind=more.pop("kind", "happened"),
        headline=span_of(home.text, headline),
        headline_article=home.id,
        reports=tuple(Report(s.claim(), "sample", _origin(s.article)) for s in said),
        independent_sources=independent,
        importance=more.pop("importance", 1.0),
    )


def _origin(source: Article) -> str:
    return source.source.via or source.source.publisher or source.id


def answer(value: str, *said: tuple[Said, str]) -> Answer:
    """Return an answer given by claims, each with the words that state the value."""
    return Answer(value, tuple((s.claim(), s._within(s.claim().sentence, words)) for s, words in said))  # noqa: SLF001 -- same module


def contradiction(  # the fields of a Contradiction, briefly
    id_: str,
    events: tuple[str, ...],
    kind: ContradictionKind,
    label: ContradictionClass,
    what: str,
    *answers: Answer,
) -> Contradiction:
    """Return a contradiction in which each two answers stand as ``label`` says."""
    pair: PairClass = label
    pairs = tuple(Pair(a, b, pair) for b in range(len(answers)) for a in range(b))
    return Contradiction(id_, events, kind, label, what, f"{kind}-{label}", answers, pairs)


QUOTE: Publish = "quote"

HARBOUR = article(
    "2031/harbour-post",
    "Crane collapses in Velm harbour",
    [
        "A loading crane collapsed in Velm harbour on Saturday, killing at least 12 dockers.",
        "Harbour master Ilse Brandt said the crane had been inspected in March.",
        "Nobody answered the telephone at the company.",
    ],
    ["The harbour will reopen on 1 June, the ministry said.", "A memorial was built in the 1980s."],
    publisher="Harbour Post",
    published=date(2031, 5, 5),
    url="https://harbour.example/2031/crane?id=1",
    archived="https://archive.example/abc",
    author="R. Quill",
)
COAST = article(
    "coast-radio",
    "Twelve dead after harbour accident",
    [
        "The crane fell on Sunday, two dockers who stood beside it told Coast Radio.",
        "Officials put the number of dead at 15.",
    ],
    ["The owner, Nordkran, denied that the crane had been overloaded."],
    publisher="Coast Radio",
    published=date(2031, 5, 6),
    url="https://coast.example/crane#top",
    publish="excerpt",
)
GAZETTE = article(
    "gazette",
    "Toll of crane collapse rises",
    [
        "The toll of Saturday's collapse rose to 19, hospitals said on Thursday.",
        "About 200 dockers had been at work, Brandt said.",
        "The strike has gone on since 7 May and nobody knows its end.",
    ],
    ["Around 1931 a first crane stood on the same quay.", "Talks were held last week."],
    publisher="Velm Gazette",
    published=date(2031, 5, 8),
    publish="full",
    tags=("harbour", "accidents"),
)
BLOG = article(
    "quay-blog",
    "What I saw",
    ["The crane was never inspected, a retired fitter wrote."],
    publisher=None,
    published=None,
    retracted=True,
    tags=("harbour",),
)

COLLAPSE_POST = Said(HARBOUR, "A loading crane collapsed", "2031-05-03", "Saturday", basis="no attribution")
COLLAPSE_COAST = Said(
    COAST, "The crane fell", "2031-05-04", "Sunday", "two dockers who stood beside it", "named witness"
)
COLLAPSE_GAZETTE = Said(GAZETTE, "The toll of Saturday's", "2031-05-03", "Saturday", "hospitals")
TOLL_COAST = Said(COAST, "Officials put", None, None, "Officials", "named official", hedges=("put",))
DENIAL = Said(COAST, "The owner, Nordkran", None, None, "The owner", polarity="denied")
INSPECTED = Said(
    HARBOUR, "Harbour master", "2031-03", "March", "Ilse Brandt", "named official", said_on="2031-05-05"
)
NEVER = Said(
    BLOG, "The crane was never", "2031-03", None, "a retired fitter", "named witness", polarity="denied"
)
WORKERS = Said(GAZETTE, "About 200 dockers", "2031-05-03", None, "Brandt", "named official")
REOPENING = Said(HARBOUR, "The harbour will reopen", "2031-06-01", "1 June", "the ministry", kind="scheduled")
STRIKE = Said(GAZETTE, "The strike has gone on", "2031-05-07/..", "since 7 May")
FIRST_CRANE = Said(GAZETTE, "Around 1931", "1931~", "Around 1931")
TALKS = Said(GAZETTE, "Talks were held", "2031-04-28/2031-05-04", "last week")
MEMORIAL = Said(HARBOUR, "A memorial was built", "198X", "the 1980s")

STORY = Timeline(
    articles=(HARBOUR, COAST, GAZETTE, BLOG),
    events=(
        event("1931-crane", "1931~", "a first crane stood on the same quay", FIRST_CRANE),
        event("198x-memorial", "198X", "A memorial was built", MEMORIAL),
        event(
            "2031-03-inspected",
            "2031-03",
            "the crane had been inspected",
            INSPECTED,
            NEVER,
            independent=2,
        ),
        event("2031-04-28-talks", "2031-04-28/2031-05-04", "Talks were held", TALKS),
        event(
            "2031-05-03-collapse",
            "2031-05-03",
            "A loading crane collapsed in Velm harbour",
            COLLAPSE_POST,
            COLLAPSE_GAZETTE,
            COLLAPSE_COAST,
            TOLL_COAST,
            DENIAL,
            WORKERS,
            independent=3,
            date_rule="two independent sources of three give it",
            importance=7.5,
        ),
        event("2031-05-07-strike", "2031-05-07/..", "The strike has gone on", STRIKE),
        event("2031-06-01-reopening", "2031-06-01", "The harbour will reopen", REOPENING, kind="scheduled"),
    ),
    contradictions=(
        contradiction(
            "c-date",
            ("2031-05-03-collapse",),
            "date",
            "conflict",
            "date",
            answer("2031-05-03", (COLLAPSE_POST, "Saturday"), (COLLAPSE_GAZETTE, "Saturday")),
            answer("2031-05-04", (COLLAPSE_COAST, "Sunday")),
        ),
        contradiction(
            "c-toll",
            ("2031-05-03-collapse",),
            "number",
            "revision",
            "dockers killed",
            answer("at least 12", (COLLAPSE_POST, "at least 12")),
            answer("15", (TOLL_COAST, "15")),
            answer("19", (COLLAPSE_GAZETTE, "19")),
        ),
        contradiction(
            "c-inspected",
            ("2031-03-inspected",),
            "polarity",
            "conflict",
            "whether it was inspected",
            answer("affirmed", (INSPECTED, "had been inspected")),
            answer("denied", (NEVER, "was never inspected")),
        ),
        contradiction(
            "c-dockers",
            ("2031-05-03-collapse",),
            "number",
            "differs",
            "dockers",
            answer("about 200", (WORKERS, "About 200")),
            answer("at least 12", (COLLAPSE_POST, "at least 12")),
        ),
    ),
)

METHOD = Method(
    version="1.2.3",
    dated=12,
    lasting=1,
    claims=14,
    time_rules=(Used("weekday", "en", 12, "Saturday"), Used("month", "en", 1, "March")),
    claim_rules=(Used("event-date", "", 9), Used("undated", "", 5)),
    compared=(Used("disjoint-dates", "", 2), Used("count", "", 1), Used("compass", "", 0)),
    thresholds=(
        Threshold("demand_same_day", 0.16, "likeness"),
        Threshold("demand_other_speaker", float("inf"), "likeness"),
        Threshold("copy_shared", 0.4, "share"),
        Threshold("far_apart", 3.0, "times"),
    ),
    unresolved=(
        Unresolved(HARBOUR.id, span_of(HARBOUR.text, "Saturday"), "vague"),
        Unresolved(BLOG.id, span_of(BLOG.text, "never"), "undated"),
    ),
)
"""How the story was made, as if some words in it had been left over."""
