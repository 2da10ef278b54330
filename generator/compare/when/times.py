"""Times of day of one happening: reports whose clocks exclude each other. Rule ``disjoint-times``.

A time counts for the happening that its own clause tells ("arrested at 9.35am"), and is compared with the
times that other articles give the same kind of happening in the same event.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from generator.compare.badges import Compared, Group, Question, Relation, Statement, Verdict, compared
from generator.compare.dossier import Dossier, View
from generator.compare.material import Material
from generator.compare.told.belonging import IN_PASSING
from generator.compare.told.texts import Text
from generator.compare.when.clock import DAY, Clock, are_one, clock
from generator.compare.when.hours import Telling, is_one, share_names, verdict
from generator.languages.en.clock import OCCURRING, PRONOUNS, time_of
from generator.languages.en.comparison import LINKING
from generator.languages.en.once import OF_A_PERSON, OF_A_THING
from generator.languages.en.words import stem
from generator.memo import Memo
from generator.model import Article, Claim, Event, Span

_WORD = re.compile(r"[^\W\d_]+")
_MOST = 60  # tellings of one kind that are compared, the most representative

_Hours = Mapping[Span, Sequence[Claim]]
"""Claims of an article with a time of day, by sentence."""


@dataclass(frozen=True, slots=True)
class Told:
    """What reports of some events tell of the time of day of one kind of happening.

    ``ahead`` are the minutes that local time is ahead of UTC, where a report tells.
    """

    events: tuple[str, ...]
    kind: str
    tellings: Sequence[Telling]
    ahead: frozenset[int]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the times of day at which the reports of each event put it."""
    carried_on = _carried_on(material)
    days: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for event, dossier in material.dossiers.items():
        if event in carried_on or dossier.read(_tells_hours):
            for told in _told(material, dossier, carried_on.get(event, ())):
                days[told.kind, dossier.event.date.text].append(told)
    for (kind, _), tellings in sorted(days.items()):
        yield from _of_day(material.memo, kind, tellings)


def _of_day(memo: Memo, kind: str, told: Sequence[Told]) -> Sequence[Compared]:
    """What is compared of one kind of happening on one day; anew if something else is told of it."""
    together = _together if kind in OF_A_PERSON | OF_A_THING else iter
    return memo.made_of(
        "times", told[0], told, lambda: [made for one in together(told) for made in _compared(one)]
    )


def _told(material: Material, dossier: Dossier, carried_on: Sequence[Claim]) -> Sequence[Told]:
    """What the reports of an event tell; anew if it, an article of it or what carries it on is another."""
    names = dict.fromkeys((*dossier.read(_tells_hours), *(claim.article for claim in carried_on)))
    texts = {name: material.texts[name] for name in names}
    made_of = (*texts.values(), None, *carried_on)
    return material.memo.made_of("hours", dossier, made_of, lambda: _by_kind(dossier, texts, carried_on))


def _tells_hours(dossier: Dossier) -> Sequence[str]:
    """Articles whose reports of the event give a time of day."""
    return [*dict.fromkeys(r.claim.article for r in dossier.event.reports if r.claim.hours)]


def _by_kind(dossier: Dossier, texts: Mapping[str, Text], carried_on: Sequence[Claim]) -> Sequence[Told]:
    by_kind: dict[str, list[Telling]] = defaultdict(list)
    for telling in _tellings(dossier.event, texts, carried_on):
        by_kind[telling.kind].append(telling)
    ahead = frozenset(t.clock.ahead for ts in by_kind.values() for t in ts if t.clock.ahead is not None)
    return [Told((dossier.event.id,), kind, own[:_MOST], ahead) for kind, own in by_kind.items()]


def _together(events: Sequence[Told]) -> Iterator[Told]:
    """Events of one day, and of a kind that comes once, which merging had too little to bring together."""
    last = events[0]
    for told in events[1:]:
        if any(is_one(a, b) and share_names(a, b) for a in last.tellings for b in told.tellings):
            tellings = (*last.tellings, *told.tellings)[:_MOST]
            last = Told(last.events + told.events, last.kind, tellings, last.ahead | told.ahead)
        else:
            yield last
            last = told
    yield last


def _hours(text: Text) -> _Hours:
    found: dict[Span, list[Claim]] = defaultdict(list)
    for claim in text.claims:
        if claim.hours:
            found[claim.sentence].append(claim)
    return found


def _compared(told: Told) -> Iterator[Compared]:
    """Only what is told of one happening, and by articles that give it one time."""
    of_one = [(a, b) for a, b in combinations(told.tellings, 2) if is_one(a, b)]
    kept = list(dict.fromkeys(t for pair in of_one for t in pair))
    if not kept or _is_series(told.tellings):
        return
    question = Question("date", told.events, time_of(told.kind), "disjoint-times")
    found = compared(question, [_statement(t) for t in kept], _relation(kept, told.ahead))
    if found:
        yield found


def _is_series(tellings: Sequence[Telling]) -> bool:
    """One article gives two times that exclude each other: there were two such happenings."""
    return any(
        a.article.id == b.article.id
        and not are_one(a.clock, b.clock)
        and not (a.clock.offsets or b.clock.offsets)
        for a, b in combinations(tellings, 2)
    )


def _statement(telling: Telling) -> Statement:
    read = telling.clock
    zone = (read.is_local, tuple(sorted(read.offsets)))
    shown = read.words.of(telling.article.text)
    return Statement(
        telling.claim, read.words, shown, (read.low, read.high, zone), (read.low % DAY, read.high)
    )


def _relation(tellings: Sequence[Telling], ahead: frozenset[int]) -> Relation:
    by_place = {(t.article.id, t.clock.words): t for t in tellings}

    def judge(one: Group, two: Group) -> Verdict:
        pairs = [(by_place[_place(a)], by_place[_place(b)]) for a in one for b in two]
        if {s.claim.article for s in one} & {s.claim.article for s in two}:
            return Verdict("compatible", "an article gives both")
        found = [(verdict(a, b, ahead), is_one(a, b)) for a, b in pairs]
        agreeing = next((v for v, _ in found if v.label == "compatible"), None)
        if agreeing:
            return agreeing
        plain = next((v for v, is_plain in found if is_plain), None)
        return plain or Verdict("compatible", "no two reports tell plainly of one happening")

    return judge


def _place(statement: Statement) -> tuple[str, Span]:
    return statement.claim.article, statement.words


def _tellings(event: Event, texts: Mapping[str, Text], carried_on: Sequence[Claim]) -> Iterator[Telling]:
    seen = set()
    main = _kind_of(event)
    for claim in (*(r.claim for r in event.reports), *carried_on):
        if not claim.hours or claim.rule == IN_PASSING:
            continue
        article = texts[claim.article].article
        read = _read(article, claim, texts[claim.article].read(_hours)[claim.sentence])
        kind = _kind(article, claim, read, main) if read else ""
        if read and kind and (claim.article, read.words) not in seen:
            seen.add((claim.article, read.words))
            yield Telling(article, claim, read, kind, claim in carried_on)


def _kind_of(event: Event) -> str:
    """The type that most reports tell."""
    types = Counter(r.claim.type for r in event.reports if r.claim.date and r.claim.type)
    return types.most_common(1)[0][0] if types else ""


def _kind(article: Article, claim: Claim, read: Clock, main: str) -> str:
    """What the time is the time of: what the clause tells, and no other happening between."""
    if claim.type in ("", f"~{claim.head}") and _says_only_that(article, claim):
        return main
    told = claim.happenings[0].span.end if claim.happenings else claim.span.start
    between = _WORD.findall(article.text[told : read.words.start].lower())[:-2]
    if LINKING & set(between):
        return ""
    return claim.type or (f"~{claim.head}" if claim.head else "")


def _says_only_that(article: Article, claim: Claim) -> bool:
    """Its verb says only that something took place."""
    words = _WORD.findall(claim.span.of(article.text).lower())
    verbs = [at for at, word in enumerate(words) if stem(word) == claim.head]
    return bool(verbs) and bool(OCCURRING & set(words[verbs[0] : verbs[0] + 2]))


def _read(article: Article, claim: Claim, beside: Sequence[Claim]) -> Clock | None:
    """The one time of day that the claim itself gives, and no clause within it."""
    own = [
        found
        for time in claim.hours
        if not any(
            c.span != claim.span and claim.span.holds(c.span) and c.span.holds(time.span) for c in beside
        )
        and (found := clock(article.text, time))
    ]
    points = [c for c in own if not c.is_part]
    if len(points) == 2:
        return _of_two_faces(article.text, *points)
    if len(points) > 2:
        return None
    return points[0] if points else own[0] if len(own) == 1 else None


def _is_within(clause: Claim, claim: Claim) -> bool:
    return clause.span != claim.span and claim.span.holds(clause.span)


def _of_two_faces(text: str, one: Clock, two: Clock) -> Clock | None:
    """As in "3:37 a.m. EDT (0737 GMT)": one moment; the second tells how far the first is from UTC."""
    between = text[one.words.end : two.words.start].strip()
    if between not in ("(", "/", ",", "or") or not (one.offsets or two.offsets):
        return None
    if two.is_universal and not one.offsets:
        return replace(one, is_local=True, ahead=(one.face - two.face) % DAY)
    return one if one.offsets or not two.offsets else two


def _carried_on(material: Material) -> Mapping[str, Sequence[Claim]]:
    """Sentences such as "It took place at 9am", by the event that the sentence before tells of."""
    before: dict[tuple[str, Span], Claim] = {}
    events: set[str] = set()
    for name, view in material.views.items():
        for sentence, claim in view.read(_carrying):
            before[name, sentence] = claim
            events.update(gist.id for gist, report in view.told if report.sentence == sentence)
    found_in: dict[str, list[Claim]] = defaultdict(list)
    for event in sorted(events):
        main = _kind_of(material.dossiers[event].event)
        for report in material.dossiers[event].event.reports:
            found = before.get((report.claim.article, report.claim.sentence))
            if found and report.claim.type == main and found not in found_in[event]:
                found_in[event].append(found)
    return {event: claims for event, claims in found_in.items() if claims}


def _carrying(view: View) -> Sequence[tuple[Span, Claim]]:
    """Claims that say only when that took place, in no event's sentence, with the sentence before."""
    hours = view.text.read(_hours)
    if not hours:
        return ()
    reported = {claim.sentence for _, claim in view.told}
    told = ((_carries_on(view.text.article, own), own[0]) for at, own in hours.items() if at not in reported)
    return [(sentence, claim) for sentence, claim in told if sentence]


def _carries_on(article: Article, claims: Sequence[Claim]) -> Span | None:
    """The sentence before, if this one says only when that took place."""
    first = _WORD.search(claims[0].span.of(article.text))
    if first is None or first[0].lower() not in PRONOUNS or not _says_only_that(article, claims[0]):
        return None
    spans = [s.span for s in article.sentences]
    at = spans.index(claims[0].sentence)
    return spans[at - 1] if at else None
