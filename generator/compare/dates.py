"""Dates of one happening: two reports whose days exclude each other. Rule ``disjoint-dates``."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.compare.badges import Group, Question, Statement, badge
from generator.compare.sameness import is_one_happening
from generator.languages.en.comparison import CAPTIONS, POSTPONED, UNSETTLED, WEEKDAYS
from generator.model import Article, Claim, Contradiction, Event, PairClass

_WHAT = {"happened": "date", "said": "date of the statement", "scheduled": "planned date"}
_SERIES = 3
_LEAST_WORDS = 3  # content words of a sentence that tells of a happening


def contradictions(articles: Mapping[str, Article], events: Sequence[Event]) -> Iterator[Contradiction]:
    """Yield a badge for each event that its reports put on dates which exclude each other."""
    for event in events:
        dated = [r.claim for r in event.reports if _tells_the_date(articles[r.claim.article], r.claim)]
        if len({c.date for c in dated}) < 2 or _is_series(dated):
            continue
        question = Question("date", (event.id,), _WHAT[event.kind], "disjoint-dates")
        found = badge(question, [_statement(c) for c in dated], _relation(articles))
        if found:
            yield found


def _is_series(claims: list[Claim]) -> bool:
    """Three days or more: a notice that is repeated, or several happenings, not a dispute about one day."""
    return len({claim.date.text for claim in claims if claim.date and claim.date.is_day}) >= _SERIES


def _tells_the_date(article: Article, claim: Claim) -> bool:
    """It dates the happening itself: in the source's words, not inside what somebody is quoted as saying."""
    if claim.date is None or claim.timex is None or claim.date.approximate:
        return False
    is_stamp = len(claim.stems) + len(claim.names) < _LEAST_WORDS  # "12 May 2021, updated 11:10 GMT"
    words = set(claim.span.of(article.text).lower().split())
    sentence = claim.sentence.of(article.text)
    is_furniture = is_stamp or "|" in sentence or "wrote:" in sentence
    return not (is_furniture or (UNSETTLED | CAPTIONS) & words or _is_quoted(article.text, claim))


def _is_quoted(text: str, claim: Claim) -> bool:
    before = text[claim.sentence.start : claim.timex.span.start] if claim.timex else ""
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened or before.count("``") > before.count("''")


def _statement(claim: Claim) -> Statement:
    when, timex = claim.date, claim.timex
    if when is None or timex is None:
        raise ValueError("only dated claims answer the question of the date")
    order = (when.earliest or 0, when.latest or 0)
    return Statement(claim, timex.span, when.text, when.text, order)


def _relation(articles: Mapping[str, Article]) -> Callable[[Group, Group], PairClass]:
    def judge(one: Group, two: Group) -> PairClass:
        a, b = one[0].claim.date, two[0].claim.date
        if a is None or b is None or a.overlaps(b):
            return "compatible"
        if _is_one_weekday(one, two) or not _is_one_happening(articles, one, two):
            return "compatible"
        claims = [s.claim for s in (*one, *two)]
        if any(c.kind == "scheduled" for c in claims):
            return "revision" if _postponed(articles, claims) else _of_plans(claims)
        return "conflict"

    return judge


def _is_one_happening(articles: Mapping[str, Article], one: Group, two: Group) -> bool:
    """Some report of each date tells plainly of one happening, and no article gives both dates."""
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return False
    return any(
        is_one_happening(articles[a.claim.article], a.claim, articles[b.claim.article], b.claim)
        for a in one
        for b in two
    )


def _is_one_weekday(one: Group, two: Group) -> bool:
    """Both say "on Saturday", weeks apart: one article was published late; the sources do not disagree."""
    words = [_weekday(s.claim) for s in (*one, *two)]
    return bool(words[0]) and len(set(words)) == 1


def _weekday(claim: Claim) -> str:
    """The weekday that a claim names without a date."""
    words = claim.timex.text.lower().split() if claim.timex else []
    return (
        next((w for w in words if w in WEEKDAYS), "")
        if not any(c.isdigit() for w in words for c in w)
        else ""
    )


def _postponed(articles: Mapping[str, Article], claims: list[Claim]) -> bool:
    texts = [c.sentence.of(articles[c.article].text).lower().split() for c in claims]
    return any(POSTPONED & set(words) for words in texts)


def _of_plans(claims: list[Claim]) -> PairClass:
    """A plan and what came of it agree; two plans for two days do not."""
    return "conflict" if all(c.kind == "scheduled" for c in claims) else "compatible"
