"""Reads an article sentence by sentence, remembering who spoke last and when."""

from dataclasses import replace
from typing import Literal

from generator.extract.clauses import Clause, clauses
from generator.extract.dates import Dated, Dates, dates
from generator.extract.frames import Frame, frame
from generator.extract.names import Names
from generator.extract.quantities import quantities
from generator.extract.statements import Statement, Statements
from generator.extract.tokens import Token, Tokens, quotations
from generator.extract.unit import Unit, tells_something, units
from generator.languages.claim_words import ClaimWords
from generator.model import Article, Claim, Comparison, Kind, Quantity, Sentence, Span, TimeExpression


class Reader:
    """State of reading one article."""

    def __init__(self, article: Article, times: tuple[TimeExpression, ...], words: ClaimWords) -> None:
        self._article = article
        self._times = times
        self._words = words
        self._tokens = Tokens(article.text)
        self._quoted = quotations(article.text)
        self._names = Names(self._tokens, article.sentences, words)
        self._statements = Statements(article.text, words)
        self._sentence_number = -1

    def claims(self, sentence: Sentence) -> list[Claim]:
        """Claims of the next sentence."""
        self._sentence_number += 1
        tokens = self._tokens.within(sentence.span)
        times = tuple(t for t in self._times if sentence.span.holds(t.span))
        if not tells_something(tokens, times, self._words):
            return []
        quoted = tuple(q for q in self._quoted if q.touches(sentence.span))
        counted = quantities(self._article.text, sentence.span, times, self._article.lang)
        return [
            claim
            for unit in units(tokens, times, quoted, self._words)
            for claim in self._of_unit(sentence, unit, counted)
        ]

    def _of_unit(self, sentence: Sentence, unit: Unit, counted: tuple[Quantity, ...]) -> list[Claim]:
        framed = frame(unit, self._article.text)
        content = unit.tokens
        if framed is not None:
            told = framed.content
            content = tuple(t for t in unit.tokens if told.start <= t.start < told.end)
        parts = clauses(content, unit.quoted, self._words)
        when = dates(unit, framed, parts, content)
        statement = self._statements.statement(unit, framed, when.said, self._sentence_number)
        blank = self._blank(sentence, unit, framed, statement)
        blank = replace(blank, quantities=tuple(q for q in counted if unit.span.touches(q.span)))
        found = [self._figure_claim(blank, time, unit) for time in when.figures]
        found += [self._dated_claim(blank, d, content) for d in when.happened]
        if not when.figures and self._tells_more(framed, when, parts):
            found.append(self._main_claim(blank, framed, when.said, parts, content or unit.tokens, unit))
        return found

    def _tells_more(self, framed: Frame | None, when: Dates, parts: list[Clause]) -> bool:
        """Beside its dated happenings the unit tells something: its main clause, or a saying."""
        main_is_dated = any(parts and d.tokens[0].start <= parts[0].span.end for d in when.happened)
        if not main_is_dated:
            return True
        if framed is None or framed.shape != "front":
            return False
        if all(d.rule == "noun-date" for d in when.happened):
            return bool(when.said)
        return self._statements.speakers.is_person(list(framed.subject))

    def _blank(
        self, sentence: Sentence, unit: Unit, framed: Frame | None, statement: Statement | None
    ) -> Claim:
        """What all claims of a unit share; the rest is filled in by the caller."""
        denies = framed is not None and framed.lemma in self._words.denying and not framed.negated
        return Claim(
            article=self._article.id,
            sentence=sentence.span,
            span=unit.span,
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
            hedges=tuple(dict.fromkeys(t.low for t in unit.tokens if t.low in self._words.hedges)),
            participants=(),
            place=None,
            quantities=(),
            quotations=tuple(q for q in unit.quoted if q.touches(unit.span)),
            comparison=None,
            head="",
            stems=(),
            names=(),
            rule="undated",
        )

    def _filled(self, blank: Claim, tokens: tuple[Token, ...], context: tuple[Token, ...]) -> Claim:
        """Words, place and figures of the tokens; the names of ``context`` are the claim's too."""
        span = Span(tokens[0].start, tokens[-1].end)
        return replace(
            blank,
            span=span,
            stems=self._names.stems(tokens),
            names=self._names.names(context),
            participants=self._names.mentions(tokens, self._article.text),
            place=self._names.place(tokens, self._article.text),
            quantities=tuple(q for q in blank.quantities if span.touches(q.span)),
        )

    def _dated_claim(self, blank: Claim, dated: Dated, content: tuple[Token, ...]) -> Claim:
        """A dated happening. A noun or a subordinate clause is about the names of the clause it stands in."""
        dependent = dated.rule == "noun-date" or dated.tokens[0].low in self._words.relative
        claim = self._filled(blank, dated.tokens, content if dependent else dated.tokens)
        return replace(
            claim,
            date=dated.date,
            timex=dated.time,
            dated_by="noun" if dated.rule == "noun-date" else "verb",
            kind=self._kind(dated),
            polarity="denied" if dated.denied != (blank.polarity == "denied") else "affirmed",
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

    def _main_claim(  # noqa: PLR0913, PLR0917 the parts of one unit, each read once
        self,
        blank: Claim,
        framed: Frame | None,
        said: tuple[TimeExpression, ...],
        parts: list[Clause],
        tokens: tuple[Token, ...],
        unit: Unit,
    ) -> Claim:
        """The saying itself, or what the main clause tells without a date of its own."""
        claim = self._filled(blank, tokens, unit.tokens)
        denying = framed is not None and framed.lemma in self._words.denying
        if framed is not None and denying:
            claim = replace(claim, stems=(self._words.stem(framed.lemma), *claim.stems))
        denied = bool(parts) and parts[0].denied and not denying
        claim = replace(
            claim,
            span=blank.span if framed else claim.span,
            kind="said" if framed else "happened",
            head=parts[0].head if parts else "",
            polarity="denied" if denied else blank.polarity,
            quantities=blank.quantities,
        )
        if not said:
            return claim
        by: Literal["verb", "noun"] = "verb" if framed and said[0] in framed.said_times else "noun"
        when = said[0].date
        return replace(
            claim, date=when, timex=said[0], dated_by=by, said_on=when, rule="said-date", kind="said"
        )

    def _figure_claim(self, blank: Claim, time: TimeExpression, unit: Unit) -> Claim:
        """A figure given on a day ("Thursday's 12,000 figure") dates the statement that gave it."""
        claim = self._filled(blank, unit.tokens, unit.tokens)
        figure = next((q for q in claim.quantities if q.span.start >= time.span.start), None)
        return replace(
            claim,
            date=time.date,
            timex=time,
            dated_by="noun",
            said_on=time.date,
            kind="said",
            quantities=tuple(sorted(claim.quantities, key=lambda q: (q is not figure, q.span))),
            comparison=self._comparison(figure, unit),
            rule="figure-date",
        )

    def _comparison(self, figure: Quantity | None, unit: Unit) -> Comparison | None:
        """The figure is set against another's: "larger than had been flagged by US officials"."""
        words, tokens = self._words, unit.tokens
        at = next((i for i, t in enumerate(tokens) if t.low in words.comparing), None)
        if figure is None or at is None or tokens[at].start < figure.span.end:
            return None
        agent = next((i for i in range(at + 1, len(tokens)) if tokens[i].low == "by"), at)
        skipped = words.determiners | words.prepositions | {"than"}
        party = [t for t in tokens[agent + 1 :] if t.is_word and t.low not in skipped]
        stems = tuple(dict.fromkeys(words.stem(t.text) for t in party))
        return Comparison(figure, stems, Span(tokens[at].start, tokens[-1].end)) if stems else None
