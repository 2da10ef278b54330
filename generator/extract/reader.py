"""Reads an article sentence by sentence, remembering who spoke last and when."""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from generator import dateline
from generator.extract.attachment import asserted, first_told, known_happenings
from generator.extract.clauses import Clause, clauses
from generator.extract.context import Context, Own
from generator.extract.dates import Dated, Dates, Known, dates
from generator.extract.firmness import hedges, is_planned, unattributed
from generator.extract.frame import Frame
from generator.extract.frames import frame
from generator.extract.names import Names
from generator.extract.quantities import completed, quantities
from generator.extract.stamps import is_hour, opens_entry, without_stamps
from generator.extract.statements import Statements
from generator.extract.tokens import Token, Tokens, quotations
from generator.extract.traits import BACK_THEN, COMPARING, PLANNING
from generator.extract.unit import Unit, has_verb, is_quoted, tells_something, units
from generator.languages.claim_words import ClaimWords
from generator.model import (
    Article,
    Claim,
    Comparison,
    Happening,
    Kind,
    Quantity,
    Sentence,
    Span,
    TimeExpression,
)


class Reader:
    """State of reading one article; ``quoted`` is what stands in quotation marks."""

    def __init__(self, article: Article, times: tuple[TimeExpression, ...], words: ClaimWords) -> None:
        self._article = article
        self._times = times
        self._words = words
        self.quoted = quotations(article.text)
        self._quoted_starts, self._quoted_ends = [q.start for q in self.quoted], [q.end for q in self.quoted]
        self._time_starts = [t.span.start for t in times]
        self._tokens = Tokens(article.text, words)
        self._names = Names(self._tokens, article.sentences, words)
        self._statements = Statements(article.text, self._tokens, words, self._names)
        self._sentence_number = -1
        self._counted: tuple[Quantity, ...] = ()  # in the last sentence that counts
        self._today = article.dct.toordinal() if article.dct else None

    def claims(self, sentence: Sentence) -> list[Claim]:
        """Claims of the next sentence."""
        self._sentence_number += 1
        begin, end = sentence.span.start, sentence.span.end
        told = Span(dateline.end(self._article.text, begin, end, self._words.prepositions), end)
        tokens = self._tokens.within(told)
        first = bisect_left(self._time_starts, told.start)
        last = bisect_left(self._time_starts, told.end)
        inside = [t for t in self._times[first:last] if t.span.end <= told.end]
        times = without_stamps(tokens, inside, self._words)
        if not tells_something(tokens, times, self._words):
            return []
        if sentence.role == "heading" and not has_verb(tokens):  # it names a topic
            return []
        quoted = self.quoted[bisect_right(self._quoted_ends, begin) : bisect_left(self._quoted_starts, end)]
        text, lang = self._article.text, self._article.lang
        found_here = quantities(text, sentence.span, times, lang)
        counted = self._counted = completed(text, sentence.span, self._counted, found_here, lang)
        found = [
            claim
            for unit in units(tokens, times, quoted, self._words)
            for claim in self._of_unit(sentence, unit, counted)
        ]
        return _with_every_figure(found, counted)

    def _of_unit(self, sentence: Sentence, unit: Unit, counted: tuple[Quantity, ...]) -> list[Claim]:
        framed = frame(unit, self._article.text, headline=sentence.role in ("title", "heading"))
        content = unit.tokens
        if framed is not None:
            content = _from_first_word(framed.told_of(unit.tokens))
        parts = clauses(content, unit.quoted, self._words)
        known = known_happenings(unit)
        when = dates(unit, framed, parts, content, Known(known, self._today))
        statement = self._statements.statement(unit, framed, when.said, self._sentence_number)
        figures = tuple(q for q in counted if unit.span.touches(q.span)) if counted else ()
        context = Context(sentence, unit, framed, statement, parts, content or unit.tokens, figures, known)
        found = [self._figure_claim(context, time) for time in when.figures]
        found += [self._dated_claim(context, d) for d in when.happened]
        if not when.figures and self._tells_more(framed, when, parts):
            found.append(self._main_claim(context, when.said))
        return _with_gerunds(found + self._left_over(context, found), context)

    def _left_over(self, context: Context, found: list[Claim]) -> list[Claim]:
        """What clauses beside the dated ones tell: it may be a report of some event, and founds none."""
        if not context.known:
            return []
        return [
            self._claim(context, part.tokens, self._own_of_part(context, part))
            for part in context.parts
            if not part.gerund
            and not any(c.span.touches(part.span) for c in found)
            and any(part.span.holds(h.span) for h in context.known)
        ]

    def _own_of_part(self, context: Context, part: Clause) -> Own:
        told = first_told(part.tokens, context.known, self._words)
        return Own("undated", "happened", part.span, part.tokens, part.head, told)

    def _tells_more(self, framed: Frame | None, when: Dates, parts: list[Clause]) -> bool:
        """Beside its dated happenings the unit tells something: its main clause, or a saying."""
        main_is_dated = bool(parts) and any(_dates_clause(d, parts[0]) for d in when.happened)
        if not main_is_dated:
            return bool(when.said) or not self._goes_back(parts)
        if framed is None:
            return False
        if framed.shape == "front" and all(d.rule == "noun-date" for d in when.happened):
            return bool(when.said)
        named = self._statements.speakers.is_person(list(framed.subject))
        return framed.lemma in self._words.stating or (bool(when.said) and named)

    def _goes_back(self, parts: list[Clause]) -> bool:
        """Without a date, "previously" or "initially" tells of some other, earlier happening."""
        return bool(parts) and any(t.traits & BACK_THEN for t in parts[0].tokens[:8])

    def _claim(self, context: Context, tokens: tuple[Token, ...], own: Own) -> Claim:
        """Put together what the unit's claims share and what is this claim's own."""
        statement, unit = context.statement, context.unit
        named, place = self._names.mentions(tokens, self._article.text)
        said_on = statement.said_on if statement else None
        if own.kind == "said" and own.time:
            said_on = own.time.date
        return Claim(
            article=self._article.id,
            sentence=context.sentence.span,
            span=own.span,
            role=context.sentence.role,
            date=own.time.date if own.date is None and own.time else own.date,
            timex=own.time,
            dated_by=own.dated_by,
            said_on=said_on,
            speaker=statement.speaker if statement else None,
            statement=statement.number if statement else -1,
            basis=statement.basis if statement else unattributed(unit, context.framed),
            kind=own.kind,
            polarity="denied" if own.denied else "affirmed",
            hedges=hedges(unit, context.framed, tokens),
            participants=named,
            place=place,
            quantities=own.quantities,
            quotations=own.quotations,
            comparison=own.comparison,
            head=own.head,
            stems=own.verb_stems + self._names.stems(tokens),
            names=self._names.names(own.about),
            rule=own.rule,
            type=own.told.type if own.told else self._words.type_of_verb(own.head),
            happenings=_own_first(own, asserted(unit, context.known)),
            hours=self._hours(unit, own.span),
        )

    def _hours(self, unit: Unit, span: Span) -> tuple[TimeExpression, ...]:
        """The times of day of what is told, not the one at which a live report told it."""
        text = self._article.text
        return tuple(t for t in unit.times if is_hour(t) and span.holds(t.span) and not opens_entry(text, t))

    def _dated_claim(self, context: Context, dated: Dated) -> Claim:
        """A dated happening. A noun or a subordinate clause is about the names of the clause it stands in."""
        dependent = dated.rule == "noun-date" or dated.tokens[0].low in self._words.relative
        span = Span(dated.tokens[0].start, dated.tokens[-1].end)
        own = Own(
            rule=dated.rule,
            kind=self._kind(dated),
            span=span,
            about=context.content if dependent else dated.tokens,
            head=dated.head,
            told=dated.told,
            denied=dated.denied != context.denies(self._words),
            time=dated.time,
            date=dated.date,
            dated_by="noun" if dated.rule == "noun-date" else "verb",
            quantities=tuple(q for q in context.figures if span.touches(q.span)),
            quotations=context.quotations(),
        )
        return self._claim(context, dated.tokens, own)

    def _kind(self, dated: Dated) -> Kind:
        dct = self._article.dct
        if dct is None or dated.date.earliest is None:
            return "happened"
        today = dct.toordinal()
        if dated.date.earliest > today:
            return "scheduled"
        open_yet = dated.date.latest is None or dated.date.latest >= today
        if not open_yet:
            return "happened"
        own = tuple(t for t in dated.tokens if not is_quoted(t, self.quoted))
        return "scheduled" if is_planned(own, self._words) else "happened"

    def _main_claim(self, context: Context, said: tuple[TimeExpression, ...]) -> Claim:
        """The saying itself, or what the main clause tells without a date of its own."""
        framed, unit, main = context.framed, context.unit, context.parts[0] if context.parts else None
        denying = framed is not None and framed.lemma in self._words.denying
        time = said[0] if said else None
        by_verb = framed is not None and time in framed.said_times
        own = Own(
            rule="said-date" if time else "undated",
            kind=self._kind_of_main(context, dated=time is not None),
            span=unit.span if framed else Span(context.content[0].start, context.content[-1].end),
            about=unit.tokens,
            head=main.head if main else "",
            told=first_told(main.tokens, context.known, self._words) if main else None,
            denied=context.denies(self._words) or (not denying and main is not None and main.denied),
            time=time,
            dated_by=("verb" if by_verb else "noun") if time else "",
            quantities=context.figures,
            quotations=context.quotations(),
            verb_stems=(self._words.stem(framed.lemma),) if framed is not None and denying else (),
        )
        return self._claim(context, context.content, own)

    def _kind_of_main(self, context: Context, *, dated: bool) -> Kind:
        """A dated saying, or one that is the news itself ("warned"), is *said*; else what is said counts."""
        framed, words = context.framed, self._words
        if dated or (framed is not None and framed.lemma in words.stating):
            return "said"
        main = context.parts[0].tokens if context.parts and context.unit.traits & PLANNING else ()
        return "scheduled" if is_planned(main, words) else "happened"

    def _figure_claim(self, context: Context, time: TimeExpression) -> Claim:
        """A figure given on a day ("Thursday's 12,000 figure") dates the statement that gave it."""
        unit = context.unit
        figure = next((q for q in context.figures if q.span.start >= time.span.start), None)
        own = Own(
            rule="figure-date",
            kind="said",
            span=unit.span,
            about=unit.tokens,
            time=time,
            dated_by="noun",
            quantities=tuple(sorted(context.figures, key=lambda q: (q is not figure, q.span))),
            quotations=context.quotations(),
            comparison=self._comparison(figure, unit),
        )
        return self._claim(context, unit.tokens, own)

    def _comparison(self, figure: Quantity | None, unit: Unit) -> Comparison | None:
        """The figure is set against another's: "larger than had been flagged by US officials"."""
        words, tokens = self._words, unit.tokens
        at = next((i for i, t in enumerate(tokens) if t.traits & COMPARING), None)
        if figure is None or at is None or tokens[at].start < figure.span.end:
            return None
        agent = next((i for i in range(at + 1, len(tokens)) if tokens[i].low == "by"), at)
        skipped = words.determiners | words.prepositions | {"than"}
        party = [t for t in tokens[agent + 1 :] if t.is_word and t.low not in skipped]
        stems = tuple(dict.fromkeys(t.stem for t in party))
        return Comparison(figure, stems, Span(tokens[at].start, tokens[-1].end)) if stems else None


def _own_first(own: Own, known: tuple[Happening, ...]) -> tuple[Happening, ...]:
    """Happenings within the claim's words, its own before the others."""
    inside = tuple(h for h in known if own.span.holds(h.span) and h is not own.told)
    return (own.told, *inside) if own.told else inside


def _from_first_word(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens without the marks that lead them, but with an opening quotation mark."""
    first = next((i for i, t in enumerate(tokens) if t.text not in ",;:.–—-)”’"), len(tokens))
    return tokens[first:]


def _dates_clause(dated: Dated, part: Clause) -> bool:
    """The date is the clause's, not that of a noun within it ("struck where the quake of 2004 had")."""
    start = dated.tokens[0].start
    return start <= part.span.end and (dated.rule != "noun-date" or start <= part.span.start)


def _with_gerunds(found: list[Claim], context: Context) -> list[Claim]:
    """ "… before convicting a clerk" has no subject of its own: the claim before it tells that, too."""
    for part in [part for part in context.parts if part.gerund]:
        more = tuple(h for h in context.known if part.span.holds(h.span))
        before = [i for i, c in enumerate(found) if c.span.end <= part.span.start]
        if more and before and not any(c.span.touches(part.span) for c in found):
            claim = found[before[-1]]
            found[before[-1]] = replace(claim, happenings=claim.happenings + more)
    return found


def _with_every_figure(found: list[Claim], counted: tuple[Quantity, ...]) -> list[Claim]:
    """A figure outside every clause belongs to the claim it follows ("died after falling 60 metres")."""
    if not counted:
        return found
    held = {quantity for claim in found for quantity in claim.quantities}
    for quantity in counted:
        if quantity not in held and found:
            before = [at for at, claim in enumerate(found) if claim.span.start <= quantity.span.start]
            at = max(before, key=lambda at: found[at].span.end, default=0)
            found[at] = replace(found[at], quantities=(*found[at].quantities, quantity))
    return found
