"""Tables for spreadsheets (RFC 4180): one row for each event, one row for each claim.

UTF-8 with a byte order mark, without which Excel takes it for another encoding. A cell that a spreadsheet
would take for a formula begins with an apostrophe.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from generator import edtf
from generator.export.entries import Entry, outlet
from generator.export.plain_text import clean, one_line
from generator.export.telling import Telling
from generator.model import Article, Claim, Contradiction, Event, Report, Timeline

EVENT_COLUMNS = (
    "id", "date", "earliest", "latest", "date_words", "kind", "headline", "independent_sources", "articles",
    "reports", "disputed", "badges", "outlets", "tags", "importance", "date_rule", "url",
)  # fmt: skip
CLAIM_COLUMNS = (
    "event", "event_date", "article", "number", "outlet", "author", "title", "published", "url", "lang",
    "quote", "start", "end", "kind", "polarity", "date", "timex", "speaker", "basis", "hedges", "said_on",
    "counts_as", "answers", "rule",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # full-width ones count too, in an East Asian Excel
Cell = str | int | float | None


def events_csv(entries: tuple[Entry, ...]) -> bytes:
    """Return one row for each event, in timeline order (``EVENT_COLUMNS``)."""
    return _table(EVENT_COLUMNS, (_event_row(entry) for entry in entries))


def claims_csv(timeline: Timeline, telling: Telling) -> bytes:
    """Return one row for each claim: each report of each event, then what is only compared.

    ``answers`` says which answers it gives to what sources disagree about.
    """
    return _table(CLAIM_COLUMNS, _Claims(timeline, telling).rows())


def _table(columns: tuple[str, ...], rows: Iterable[Iterable[Cell]]) -> bytes:
    written = StringIO()
    writer = csv.writer(written)  # commas, CRLF, quotes where needed
    writer.writerow(columns)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def _cell(value: Cell) -> str:
    text = clean("" if value is None else str(value))
    guarded = isinstance(value, str) and (text.lstrip().startswith(_FORMULA) or text[:1] in "\t\n")
    return f"'{text}" if guarded and text else text


def _event_row(entry: Entry) -> tuple[Cell, ...]:
    event = entry.event
    return (
        event.id,
        event.date.text,
        _day(event.date.earliest),
        _day(event.date.latest),
        entry.date_words,
        event.kind,
        entry.headline,
        event.independent_sources,
        len(entry.articles),
        len(event.reports),
        "true" if entry.is_disputed else "false",
        _listed(entry.badges),
        _listed(entry.outlets),
        _listed(entry.tags),
        round(event.importance, 6),
        event.date_rule,
        entry.address,
    )


class _Claims:
    """Claims on their way to rows; knows which answers each gives."""

    def __init__(self, timeline: Timeline, telling: Telling) -> None:
        self._timeline = timeline
        self._telling = telling
        self._articles = {a.id: (n, a) for n, a in enumerate(timeline.articles, 1)}
        self._events = {e.id: e for e in timeline.events}
        self._answers: dict[tuple[str, str, int, int], list[str]] = {}
        for contradiction in timeline.contradictions:
            self._note(contradiction)

    def _note(self, contradiction: Contradiction) -> None:
        for answer in contradiction.answers:
            given = f"{contradiction.what or contradiction.kind}: {answer.value}"
            for claim in (claim for claim, _ in answer.claims):
                for event in contradiction.events:
                    self._answers.setdefault(_key(event, claim), []).append(given)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        told: set[tuple[str, int, int]] = set()
        for event in self._timeline.events:
            for report in event.reports:
                told.add(_key("", report.claim)[1:])
                yield self._row(event, report.claim, report)
        for contradiction in self._timeline.contradictions:
            for claim in (claim for answer in contradiction.answers for claim, _ in answer.claims):
                if _key("", claim)[1:] not in told:
                    told.add(_key("", claim)[1:])
                    yield self._row(self._events[contradiction.events[0]], claim, None)

    def _row(self, event: Event, claim: Claim, report: Report | None) -> tuple[Cell, ...]:
        number, article = self._articles[claim.article]
        return (
            event.id if report else "",
            event.date.text if report else "",
            article.id,
            number,
            *self._source(article),
            claim.sentence.of(article.text),
            claim.sentence.start,
            claim.sentence.end,
            claim.kind,
            claim.polarity,
            claim.date.text if claim.date else "",
            claim.timex.span.of(article.text) if claim.timex else "",
            claim.speaker.text if claim.speaker else "",
            claim.basis,
            _listed(claim.hedges),
            claim.said_on.text if claim.said_on else "",
            report.source if report else "",
            _listed(dict.fromkeys(self._answers.get(_key(event.id, claim), ()))),
            claim.rule,
        )

    def _source(self, article: Article) -> tuple[Cell, ...]:
        source = article.source
        published = source.published.isoformat() if source.published else ""
        return (
            outlet(article), source.author, one_line(source.title), published, self._telling.link(source.url),
            article.lang,
        )  # fmt: skip


def _key(event: str, claim: Claim) -> tuple[str, str, int, int]:
    return event, claim.article, claim.sentence.start, claim.span.start


def _listed(parts: Iterable[str]) -> str:
    return "; ".join(parts)


def _day(ordinal: int | None) -> str:
    return "" if ordinal is None else edtf.iso(ordinal)
