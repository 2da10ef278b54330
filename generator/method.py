"""How a timeline was made, for the page that says so: what was read by which rules, what was left."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from generator.model import Article, Claim, Span, TimeExpression

Unit = Literal["share", "likeness", "days", "minutes", "times", "words", "answers", "figure"]
Unread = Literal["vague", "undated", "unplaced"]

JOINED: Final = {
    "founds": "it founds the event",
    "dates": "it dates the same happening",
    "goes_on": "it is part of the statement",
    "undated": "it tells of the event without a date",
}
"""What brought a report to its event (``model.Report.joined``), by the key of its words."""

LISTED: Final = {
    "only": "the only date reported",
    "precise": "the most precise date reported",
    "more_sources": "more independent sources give this date",
    "with_verb": "this date is stated with the verb, the other inside a noun phrase",
    "first": "as many sources give each date; this one was published first",
}
"""Why an event is listed at its date (``model.Event.date_rule``), by the key of its words."""

_NO_DATES = ("DURATION", "SET")  # how long, how often: they name no day and are not meant to


@dataclass(frozen=True, slots=True)
class Used:
    """A rule, the language it is of ("" for all), how often it was used, and words that it read."""

    rule: str
    lang: str
    times: int
    example: str = ""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A constant that decides something; an infinite one is never met. ``name`` is its key in the words."""

    name: str
    value: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Words that speak of a time which lies on no day of the calendar, and why.

    ``vague``: they name no time ("recently"). ``undated``: their article says not when it was published.
    ``unplaced``: the day they hang on is not told ("three days later").
    """

    article: str
    span: Span
    why: Unread


@dataclass(frozen=True, slots=True)
class Rulebook:
    """What holds for every timeline: the version, the constants, the rules of all questions asked."""

    version: str
    thresholds: tuple[Threshold, ...]
    asked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """What was done to make a timeline; ``reviewed`` are the ids of events that an editor has looked at.

    ``dated`` time expressions lie on the calendar, ``lasting`` ones say how long or how often.
    ``compared`` counts questions that several reports answer, be the answers alike or not; rules that found
    nothing to compare are among them.
    """

    version: str = ""
    dated: int = 0
    lasting: int = 0
    claims: int = 0
    time_rules: tuple[Used, ...] = ()
    claim_rules: tuple[Used, ...] = ()
    compared: tuple[Used, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    reviewed: tuple[str, ...] = ()


def method(
    articles: Iterable[Article],
    times: Mapping[str, tuple[TimeExpression, ...]],
    claims: Iterable[Claim],
    compared: Iterable[str],
    rulebook: Rulebook,
) -> Method:
    """Count what was read: ``times`` by article id, ``compared`` the rule of each question compared."""
    asked = Counter({(rule, ""): 0 for rule in rulebook.asked})
    asked.update((rule, "") for rule in compared)
    told = list(claims)
    read = [(article, time) for article in articles for time in times.get(article.id, ())]
    return Method(
        version=rulebook.version,
        dated=sum(time.date is not None for _, time in read),
        lasting=sum(time.date is None and time.type in _NO_DATES for _, time in read),
        claims=len(told),
        time_rules=_time_rules(read),
        claim_rules=_counted(Counter((claim.rule, "") for claim in told)),
        compared=_counted(asked),
        thresholds=rulebook.thresholds,
        unresolved=tuple(_unresolved(read)),
    )


def _counted(rules: Mapping[tuple[str, str], int]) -> tuple[Used, ...]:
    """Rules with their languages, the most used first, then in the order given."""
    ranked = sorted(rules.items(), key=lambda one: -one[1])
    return tuple(Used(*rule, times) for rule, times in ranked)


def _time_rules(read: list[tuple[Article, TimeExpression]]) -> tuple[Used, ...]:
    """Each rule with the words that it read most often here."""
    words: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for article, time in read:
        words[time.rule, article.lang][" ".join(time.text.split())] += 1
    counted = _counted(Counter((time.rule, article.lang) for article, time in read))
    return tuple(Used(u.rule, u.lang, u.times, _commonest(words[u.rule, u.lang])) for u in counted)


def _commonest(words: Counter[str]) -> str:
    return min(words, key=lambda text: (-words[text], len(text), text))


def _unresolved(read: Iterable[tuple[Article, TimeExpression]]) -> Iterator[Unresolved]:
    for article, time in read:
        if time.date is None and time.type not in _NO_DATES:
            yield Unresolved(article.id, time.span, _why(article, time))


def _why(article: Article, time: TimeExpression) -> Unread:
    if time.value.endswith("_REF"):
        return "vague"
    return "undated" if article.dct is None else "unplaced"
