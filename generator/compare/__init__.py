"""Stage 5: where sources disagree about one event, side by side, with the rule that says so.

Each comparer is a small module that knows one kind of disagreement; ``COMPARERS`` is all of them, in the
order in which their badges stand. A false badge is worse than a missed one: whatever is not plainly the
same quantity of the same thing is not compared.

``told`` says which event a sentence tells of; ``figures``, ``when``, ``who``, ``which``, ``whether`` and
``products`` hold the comparers by what they ask; ``badges`` makes one badge of the answers to one question.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.compare.badges import Compared as Compared
from generator.compare.figures import compared, measures, numbers, populations, scores, victims
from generator.compare.material import Material
from generator.compare.products import specs
from generator.compare.thresholds import RULES as RULES
from generator.compare.thresholds import THRESHOLDS as THRESHOLDS
from generator.compare.when import apart, dates, elapsed, milestones, times
from generator.compare.whether import polarity, possession, states
from generator.compare.which import addresses, attribution, places, quotations, slots
from generator.compare.who import ages, homes, names, nationality, ordinals, records, relatives
from generator.compare.who.written import names_as_written
from generator.memo import Memo
from generator.model import Article, Claim, Contradiction, Event
from generator.reasons import Agreement

Comparer = Callable[[Material], Iterable[Compared]]

COMPARERS: Final[tuple[Comparer, ...]] = (
    dates.comparisons,
    apart.comparisons,
    milestones.comparisons,
    times.comparisons,
    elapsed.comparisons,
    numbers.comparisons,
    victims.comparisons,
    measures.comparisons,
    ages.comparisons,
    records.comparisons,
    scores.comparisons,
    populations.comparisons,
    ordinals.comparisons,
    specs.comparisons,
    compared.comparisons,
    polarity.comparisons,
    possession.comparisons,
    states.comparisons,
    quotations.comparisons,
    names.comparisons,
    nationality.comparisons,
    places.comparisons,
    addresses.comparisons,
    homes.comparisons,
    slots.comparisons,
    relatives.comparisons,
    attribution.comparisons,
)


def comparisons(
    articles: tuple[Article, ...],
    events: tuple[Event, ...],
    claims: tuple[Claim, ...] = (),
    memo: Memo | None = None,
) -> tuple[Compared, ...]:
    """Everything that was compared, agreeing or not: by event in the order given, then by comparer.

    ``memo`` is what an earlier run left, of which this one reads again only what has changed: articles,
    claims and events that are the same objects have not. It is ours alone, and begun here.
    """
    memo = memo or Memo()
    memo.begin()
    material = Material({article.id: article for article in articles}, events, claims, memo)
    place = {event.id: at for at, event in enumerate(events)}
    found = milestones.each_once(one for compare in COMPARERS for one in compare(material))
    kept = sorted(_compared_once(found), key=lambda one: place[one.question.events[0]])
    return tuple(_named(one, material) for one in kept)


def _named(one: Compared, material: Material) -> Compared:
    """Name what is compared as the articles write it: "bp" is BP, "mcrae" is McRae."""
    ids = dict.fromkeys(claim.article for answer in one.answers for claim, _ in answer.claims)
    what = names_as_written(one.question.what, [material.articles[i].text for i in ids])
    return one if what == one.question.what else replace(one, question=replace(one.question, what=what))


def _compared_once(found: Sequence[Compared]) -> Iterator[Compared]:
    """What is compared as a person's figure is no count of an event as well."""
    of_persons = {place for one in found if one.question.rule == records.RULE for place in _places(one)}
    for one in found:
        is_repeated = one.question.rule in _OF_EVENTS and of_persons.issuperset(_places(one))
        if not is_repeated:
            yield one


_OF_EVENTS = frozenset(("count", "count-in-state", "attribute"))


def _places(one: Compared) -> set[tuple[str, int]]:
    return {(claim.article, words.start) for answer in one.answers for claim, words in answer.claims}


def contradictions(
    articles: tuple[Article, ...], events: tuple[Event, ...], claims: tuple[Claim, ...] = ()
) -> tuple[Contradiction, ...]:
    """Return every badge, in the order of ``comparisons``; ``claims`` are all, be they reports or not.

    Ids depend on kind, events and what is compared alone: an unrelated article changes none.
    """
    return tuple(badge for one in comparisons(articles, events, claims) if (badge := one.badge))


def agreements(
    articles: tuple[Article, ...], events: tuple[Event, ...], claims: tuple[Claim, ...]
) -> dict[str, list[Agreement]]:
    """By event id: what was compared and made no badge."""
    found: dict[str, list[Agreement]] = {}
    for one in comparisons(articles, events, claims):
        if not one.gravity:
            asked = one.question
            agreement = Agreement(asked.kind, asked.what, asked.rule, one.answers, one.pairs)
            for event in asked.events:
                found.setdefault(event, []).append(agreement)
    return found
