"""Contradictions as tables: every answer, everyone who gives it, in which words, on what basis."""

import re

from generator import edtf, languages
from generator.edtf import Edtf, EdtfError
from generator.method import LISTED
from generator.model import Answer, Claim, Contradiction, Event, Span
from generator.render.entry.badges import label_badge, table_id
from generator.render.entry.charts import chart
from generator.render.library import Library
from generator.render.views import AnswerRows, Line, Row, Table

_YES_OR_NO = ("affirmed", "denied")
_REASONS = {said: f"listed_{key}" for key, said in LISTED.items()}

_FIGURE = re.compile(r"\d{1,3}(,\d{3})*(\.\d+)?|\d+")  # an answer that is a number and nothing else


def tables(library: Library, event: Event, most: int | None) -> tuple[Table, ...]:
    """Return one table for each attribute in dispute, with ``most`` rows for an answer (``None``: all)."""
    return tuple(_table(library, event, c, most) for c in library.disagreements(event))


def closing(library: Library, event: Event, tables_: tuple[Table, ...]) -> Line:
    """Return the line under the tables: why the event is listed where it is, or that nothing is settled."""
    if any(map(_asks_for_the_day, library.disagreements(event))):
        return listed(library, event)
    return library.line("no_answer_chosen") if tables_ else Line()


def listed(library: Library, event: Event) -> Line:
    """Return why the event is listed at its date; its reports may give one, and another event's another."""
    when = library.dates.words(event.date)
    if any(_asks_for_the_day(c) and len(c.events) > 1 for c in library.disagreements(event)):
        return library.line("listed_apart", date=when)
    key = _REASONS.get(event.date_rule, "")
    reason = library.wording(key) if key else library.english(event.date_rule.rstrip("."))
    return library.line("listed", date=when, reason=reason)


def _asks_for_the_day(contradiction: Contradiction) -> bool:
    """Tell a comparison of dates from one of times of day."""
    return contradiction.kind == "date" and any(map(answer_date, contradiction.answers))


def answer_date(answer: Answer) -> Edtf | None:
    """Return the date that an answer to "when?" gives; ``None`` for an hour."""
    try:
        return edtf.parse(answer.value)
    except EdtfError:
        return None


def _table(library: Library, event: Event, contradiction: Contradiction, most: int | None) -> Table:
    answers = _in_order(library, event, contradiction)
    labels = [_label(library, contradiction, a) for a in answers]
    sources = library.independent(event, (c for a in answers for c, _ in a.claims))
    question = _question(library, contradiction)
    counts = library.wording(
        "answers_from",
        answers=library.wording("answers", n=len(answers)),
        sources=library.wording("independent", n=sources),
    )
    rows = [
        _rows(library, answer, label, most, is_listed=_is_listed(event, contradiction, answer))
        for label, answer in zip(labels, answers, strict=True)
    ]
    lead = _lead(library, event, list(zip(labels, answers, strict=True)))
    return Table(
        table_id(event, contradiction),
        contradiction.kind,
        contradiction.label,
        Line(question, " ", counts),
        lead,
        chart(library, contradiction),
        tuple(rows),
        _because(library, contradiction),
        label_badge(library, contradiction),
    )


def _rows(library: Library, answer: Answer, label: Line, most: int | None, *, is_listed: bool) -> AnswerRows:
    rows = tuple(_row(library, claim, value) for claim, value in answer.claims[:most])
    left = library.more(len(answer.claims) - len(rows))
    return AnswerRows(label, is_listed, rows, left, len(rows) + bool(left))


def _in_order(library: Library, event: Event, contradiction: Contradiction) -> list[Answer]:
    """Return the answers, that of most independent sources first; those of a change as it went on."""
    if contradiction.label == "revision":
        return list(contradiction.answers)
    support = [library.independent(event, (c for c, _ in a.claims)) for a in contradiction.answers]
    ranked = sorted(zip(support, contradiction.answers, strict=True), key=lambda item: -item[0])
    return [answer for _, answer in ranked]


def _because(library: Library, contradiction: Contradiction) -> Line:
    """Return the reasons of the pairs that make the badge what it is."""
    reasons = dict.fromkeys(p.why for p in contradiction.pairs if p.label == contradiction.label and p.why)
    said = Line.joined(library.wording("semicolon"), map(library.english, reasons))
    return library.line(f"because_{contradiction.label}", reasons=said) if reasons else Line()


def _question(library: Library, contradiction: Contradiction) -> Line:
    """Return what is compared as a question: in English a full one, elsewhere by its kind alone."""
    kind, what = contradiction.kind, contradiction.what.strip()
    if asked := languages.question(library.wording.lang)(kind, contradiction.rule, what):
        return Line(asked)
    if (kind == "date" and what in ("", "date")) or kind == "quotation":
        return library.line(f"ask_{kind}")
    key = f"ask_{kind}" if kind in ("number", "polarity") else "ask_attribute"
    return library.line(key, what=library.english(what))


def _label(library: Library, contradiction: Contradiction, answer: Answer) -> Line:
    """Return an answer as it heads its rows: a date in words, yes or no, else the answer as it is given."""
    value = answer.value
    when = answer_date(answer) if contradiction.kind == "date" else None
    if when:
        return Line(library.dates.words(when))
    if contradiction.kind == "polarity" and value in _YES_OR_NO:
        return library.line(value)
    if _FIGURE.fullmatch(value):
        return Line(library.wording.number(float(value.replace(",", ""))))
    if contradiction.kind == "quotation":
        return library.line("quoted", words=library.english(value))
    return Line(library.english(value))


def _is_listed(event: Event, contradiction: Contradiction, answer: Answer) -> bool:
    when = answer_date(answer) if contradiction.kind == "date" else None
    return when is not None and when.overlaps(event.date)


def _lead(library: Library, event: Event, answers: list[tuple[Line, Answer]]) -> Line:
    """Return "Two answers: 12 March (3 reports, 2 independent); 13 March (1 report)"."""
    parts = [Line(label, f" ({_support(library, event, answer)})") for label, answer in answers]
    said = Line.joined(library.wording("semicolon"), parts)
    return library.line("lead", n=len(answers), answers=said)


def _support(library: Library, event: Event, answer: Answer) -> str:
    reports = len({(c.article, c.sentence) for c, _ in answer.claims})
    independent = library.independent(event, (c for c, _ in answer.claims))
    if independent == reports:
        return library.wording("reports", n=reports)
    said = library.wording("reports", n=reports)
    return library.wording("reports_independent", reports=said, independent=independent)


def _row(library: Library, claim: Claim, value: Span) -> Row:
    article = library.articles[claim.article]
    sentence, text = claim.sentence, article.text
    inside = sentence.holds(value) and value.start < value.end
    cut = value if inside else Span(sentence.end, sentence.end)
    lang, direction = library.language(article)
    return Row(
        who=claim.speaker.text if claim.speaker else "",
        outlet=library.outlet(claim.article),
        number=library.numbers[claim.article],
        before=text[sentence.start : cut.start],
        value=cut.of(text),
        after=text[cut.end : sentence.end],
        stated="" if inside else value.of(text),
        lang=lang,
        dir=direction,
        context_url=library.context_url(claim),
        basis=_basis(library, claim),
        published=library.dates.moment(article.source.published),
    )


def _basis(library: Library, claim: Claim) -> str:
    """Fixed words, read from the wording; never a score."""
    hedged = [library.wording("hedged")] if claim.hedges else []
    denied = [library.wording("denial")] if claim.polarity == "denied" else []
    basis = claim.basis.replace(" ", "_").replace("-", "_")
    return library.wording("comma").join([library.wording(f"basis_{basis}"), *hedged, *denied])
