"""Reads an article sentence by sentence, remembering who spoke last and when."""

from dataclasses import dataclass, replace
from typing import Literal

from generator import edtf
from generator.edtf import Edtf
from generator.extract.clauses import Clause, clauses, noun_phrase
from generator.extract.frames import Frame, frame, units
from generator.extract.names import Names
from generator.extract.quantities import quantities
from generator.extract.speakers import Speakers, basis
from generator.extract.tokens import Token, Tokens, quotations
from generator.languages.claim_words import ClaimWords
from generator.model import (
    Article,
    Basis,
    Claim,
    Comparison,
    Kind,
    Mention,
    Quantity,
    Sentence,
    Span,
    TimeExpression,
)

_STATEMENT_REACH = 8  # sentences over which "it added" still means the same statement


@dataclass(frozen=True, slots=True)
class Statement:
    """What one speaker says on one occasion, over one or several sentences."""

    number: int
    speaker: Mention
    said_on: Edtf | None
    basis: Basis
    last_sentence: int


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that belongs to a happening, with the words that tell it."""

    time: TimeExpression
    date: Edtf
    rule: Literal["event-date", "noun-date", "open-start"]
    tokens: tuple[Token, ...]
    head: str
    denied: bool


class Reader:
    """State of reading one article."""

    def __init__(self, article: Article, times: tuple[TimeExpression, ...], words: ClaimWords) -> None:
        self._article = article
        self._times = times
        self._words = words
        self._tokens = Tokens(article.text)
        self._quoted = quotations(article.text)
        self._speakers = Speakers(words)
        self._names = Names(self._tokens, article.sentences, words)
        self._statement: Statement | None = None
        self._statements = 0
        self._sentence_number = -1

    def claims(self, sentence: Sentence) -> list[Claim]:
        """Claims of the next sentence."""
        self._sentence_number += 1
        tokens = self._tokens.within(sentence.span)
        if not any(t.is_word for t in tokens):
            return []
        times = tuple(t for t in self._times if sentence.span.holds(t.span))
        counted = quantities(self._article.text, sentence.span, times, self._article.lang)
        quoted = tuple(q for q in self._quoted if q.touches(sentence.span))
        found: list[Claim] = []
        for unit in units(tokens, quoted, self._words):
            found += self._unit(sentence, unit, times, counted, quoted)
        return found

    def _unit(
        self,
        sentence: Sentence,
        unit: list[Token],
        times: tuple[TimeExpression, ...],
        counted: tuple[Quantity, ...],
        quoted: tuple[Span, ...],
    ) -> list[Claim]:
        words = self._words
        span = Span(unit[0].start, unit[-1].end)
        inside = tuple(t for t in times if span.holds(t.span))
        framed = frame(unit, inside, quoted, words, self._article.text)
        content = [t for t in unit if framed is None or framed.content.start <= t.start < framed.content.end]
        parts = clauses(content, quoted, words)
        said, dated, figures = self._sorted_dates(framed, inside, parts, content)
        statement = self._statement_of(framed, said, span, quoted)
        blank = self._blank(sentence, span, framed, statement, unit, counted, quoted)
        found = [self._figure_claim(blank, time, unit) for time in figures]
        found += [self._dated_claim(blank, d, content) for d in dated]
        main_is_dated = any(parts and d.tokens[0].start <= parts[0].span.end for d in dated)
        if not figures and self._tells_more(framed, said, main_is_dated=main_is_dated, dated=dated):
            found.append(self._main_claim(blank, framed, said, parts, content, unit))
        return found

    def _tells_more(
        self, framed: Frame | None, said: list[TimeExpression], *, main_is_dated: bool, dated: list[Dated]
    ) -> bool:
        """Beside its dated happenings the unit has something of its own to tell: its main clause or a saying."""
        if not main_is_dated:
            return True
        if framed is None or framed.shape != "front" or all(d.rule == "noun-date" for d in dated):
            return framed is not None and bool(said) and framed.shape == "front"
        return self._speakers.is_person(list(framed.subject))

    def _sorted_dates(
        self,
        framed: Frame | None,
        times: tuple[TimeExpression, ...],
        parts: list[Clause],
        content: list[Token],
    ) -> tuple[list[TimeExpression], list[Dated], list[TimeExpression]]:
        """Dates of saying, dates of happenings, dates of figures."""
        said = [t for t in framed.said_times if t.date] if framed else []
        dated: list[Dated] = []
        figures: list[TimeExpression] = []
        for time in times:
            if time.date is None or time.type not in ("DATE", "TIME") or time in said:
                continue
            part = next((p for p in parts if p.span.start <= time.span.start < p.span.end), None)
            if part is None:
                continue
            phrase = noun_phrase(time, content, self._words)
            if phrase is not None and phrase.kind == "figure":
                figures.append(time)
            elif phrase is not None and phrase.kind == "speech":
                said.append(time)
            elif phrase is not None and phrase.kind == "event":
                dated.append(self._noun_dated(time, time.date, phrase.head, phrase.span, part))
            elif phrase is None or phrase.kind != "other":
                if framed is not None and self._dates_the_saying(framed, time, part, parts):
                    said.append(time)
                elif (own := self._verb_dated(time, time.date, part)) is not None:
                    dated.append(own)
        return said, _once_per_date(dated), figures

    def _dates_the_saying(
        self, framed: Frame, time: TimeExpression, part: Clause, parts: list[Clause]
    ) -> bool:
        """ "did not deny the reports when asked on Thursday": an object without a verb has no date of its own."""
        if framed.shape != "front" or part is not parts[0]:
            return False
        words = self._words
        before = [t for t in part.tokens if t.start < time.span.start]
        has_verb = any(t.low in words.auxiliaries or t.low in words.irregular_past for t in before)
        if framed.lemma in words.denying or framed.lemma in words.weak.values():
            return not has_verb
        return framed.lemma not in words.news_of and not has_verb and not part.head

    def _noun_dated(self, time: TimeExpression, date: Edtf, head: str, phrase: Span, part: Clause) -> Dated:
        """A dated noun that is the subject dates the whole clause, elsewhere only itself."""
        first = next((t for t in part.tokens if t.is_word), part.tokens[0])
        is_subject = phrase.start <= first.start + 4
        tokens = part.tokens if is_subject else tuple(
            t for t in part.tokens if phrase.start <= t.start < phrase.end
        )  # fmt: skip
        return Dated(time, date, "noun-date", tokens, head, is_subject and part.denied)

    def _verb_dated(self, time: TimeExpression, date: Edtf, part: Clause) -> Dated | None:
        words = self._words
        before = next((t for t in reversed(part.tokens) if t.end <= time.span.start), None)
        if before is not None and before.low in words.deadlines:
            return None
        if before is not None and before.low in ("after", "before"):
            return None
        if before is not None and before.low in words.open_start and not part.gerund:
            if date.earliest is None:
                return None
            return Dated(time, edtf.interval(date, None), "open-start", part.tokens, part.head, part.denied)
        return Dated(time, date, "event-date", part.tokens, part.head, part.denied)

    def _statement_of(
        self, framed: Frame | None, said: list[TimeExpression], span: Span, quoted: tuple[Span, ...]
    ) -> Statement | None:
        """Return the statement the unit belongs to: a new one, or the last speaker's going on."""
        current, number = self._statement, self._sentence_number
        if framed is None:
            carried = current is not None and number - current.last_sentence <= 1
            if (
                carried
                and current is not None
                and any(q.holds(Span(span.start + 2, span.end - 2)) for q in quoted)
            ):
                self._statement = replace(current, last_sentence=number)
                return self._statement
            return None
        subject = list(framed.subject)
        speaker = self._speakers.mention(subject, self._article.text)
        if speaker is None:
            return None
        said_on = said[0].date if said else None
        goes_on = (
            current is not None and current.speaker.key == speaker.key
            and number - current.last_sentence <= _STATEMENT_REACH
            and (said_on is None or said_on == current.said_on and number - current.last_sentence <= 1)
        )  # fmt: skip
        if goes_on and current is not None:
            self._statement = replace(current, last_sentence=number)
            return replace(self._statement, speaker=speaker)
        self._statements += 1
        how = basis(speaker, subject, self._words)
        self._statement = Statement(self._statements, speaker, said_on, how, number)
        return self._statement

    def _blank(
        self,
        sentence: Sentence,
        span: Span,
        framed: Frame | None,
        statement: Statement | None,
        unit: list[Token],
        counted: tuple[Quantity, ...],
        quoted: tuple[Span, ...],
    ) -> Claim:
        """What all claims of a unit share; the rest is filled in by the caller."""
        denies = framed is not None and framed.lemma in self._words.denying and not framed.negated
        return Claim(
            article=self._article.id,
            sentence=sentence.span,
            span=span,
            role=sentence.role,
            date=None,
            timex=None,
            dated_by="",
            said_on=statement.said_on if statement else None,
            speaker=statement.speaker if statement else None,
            statement=statement.number if statement else -1,
            basis=statement.basis if statement else "no attribution",
            kind="happened",
            polarity="denied" if denies else "affirmed",
            hedges=tuple(dict.fromkeys(t.low for t in unit if t.low in self._words.hedges)),
            participants=(),
            place=None,
            quantities=tuple(q for q in counted if span.touches(q.span)),
            quotations=tuple(q for q in quoted if q.touches(span)),
            comparison=None,
            head="",
            stems=(),
            names=(),
            rule="undated",
        )

    def _filled(self, blank: Claim, tokens: tuple[Token, ...], context: list[Token]) -> Claim:
        """Words, names, place and figures of the tokens; names of the whole unit are the claim's too."""
        span = Span(tokens[0].start, tokens[-1].end)
        return replace(
            blank,
            span=span,
            stems=self._names.stems(tokens),
            names=self._names.names(tuple(context)),
            participants=self._names.mentions(tokens, self._article.text),
            place=self._names.place(tokens, self._article.text),
            quantities=tuple(q for q in blank.quantities if span.touches(q.span)),
        )

    def _dated_claim(self, blank: Claim, dated: Dated, content: list[Token]) -> Claim:
        claim = self._filled(
            blank, dated.tokens, content if dated.rule == "noun-date" else list(dated.tokens)
        )
        if dated.tokens[0].low in self._words.relative:
            claim = replace(claim, names=self._names.names(tuple(content)))
        denied = dated.denied != (blank.polarity == "denied")
        return replace(
            claim,
            date=dated.date,
            timex=dated.time,
            dated_by="noun" if dated.rule == "noun-date" else "verb",
            kind=self._kind(dated),
            polarity="denied" if denied else "affirmed",
            quotations=(),
            head=dated.head,
            rule=dated.rule,
        )

    def _kind(self, dated: Dated) -> Kind:
        dct = self._article.dct
        if dct is None or dated.date.earliest is None:
            return "happened"
        today = dct.toordinal()
        if dated.date.earliest > today:
            return "scheduled"
        open_yet = dated.date.latest is None or dated.date.latest >= today
        future = any(t.low in self._words.future for t in dated.tokens)
        return "scheduled" if future and open_yet else "happened"

    def _main_claim(
        self,
        blank: Claim,
        framed: Frame | None,
        said: list[TimeExpression],
        parts: list[Clause],
        content: list[Token],
        unit: list[Token],
    ) -> Claim:
        """The saying itself, or what the main clause tells without a date of its own."""
        tokens = tuple(content or unit)
        claim = self._filled(blank, tokens, unit)
        if framed and framed.lemma in self._words.denying:
            claim = replace(claim, stems=(self._words.stem(framed.lemma), *claim.stems))
        main = parts[0] if parts else None
        denied = main is not None and main.denied and not (framed and framed.lemma in self._words.denying)
        claim = replace(
            claim,
            span=blank.span if framed else claim.span,
            kind="said" if framed else "happened",
            head=main.head if main else "",
            polarity="denied" if denied else blank.polarity,
            quantities=blank.quantities,
        )
        if not said:
            return claim
        time = said[0]
        by: Literal["verb", "noun"] = "verb" if framed and time in framed.said_times else "noun"
        return replace(claim, date=time.date, timex=time, dated_by=by, said_on=time.date, rule="said-date")

    def _figure_claim(self, blank: Claim, time: TimeExpression, unit: list[Token]) -> Claim:
        claim = self._filled(blank, tuple(unit), unit)
        figure = next((q for q in claim.quantities if q.span.start >= time.span.start), None)
        quantities_ = tuple(sorted(claim.quantities, key=lambda q: (q is not figure, q.span)))
        return replace(
            claim,
            date=time.date,
            timex=time,
            dated_by="noun",
            said_on=time.date,
            kind="said",
            quantities=quantities_,
            comparison=self._comparison(figure, unit),
            rule="figure-date",
        )

    def _comparison(self, figure: Quantity | None, unit: list[Token]) -> Comparison | None:
        """The figure is set against another's: "larger than had been flagged by US officials"."""
        words = self._words
        at = next((i for i, t in enumerate(unit) if t.low in words.comparing), None)
        if figure is None or at is None or unit[at].start < figure.span.end:
            return None
        agent = next((i for i in range(at + 1, len(unit)) if unit[i].low == "by"), None)
        party = unit[agent + 1 :] if agent is not None else unit[at + 1 :]
        stems = tuple(dict.fromkeys(
            words.stem(t.text) for t in party if t.is_word and t.low not in words.determiners
            and t.low not in words.prepositions and t.low != "than"
        ))  # fmt: skip
        return Comparison(figure, stems, Span(unit[at].start, unit[-1].end)) if stems else None


def _once_per_date(dated: list[Dated]) -> list[Dated]:
    """One claim for each date and clause, though the clause may name the date twice."""
    seen: set[tuple[str, int]] = set()
    kept: list[Dated] = []
    for d in dated:
        key = (d.date.text, d.tokens[0].start)
        if key not in seen:
            seen.add(key)
            kept.append(d)
    return kept
