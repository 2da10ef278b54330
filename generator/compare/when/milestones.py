"""When somebody took a step that comes once, or seldom, wherever it is told. Rule ``date-of-a-step``.

Merging makes two events of one arrest that is told of two days, and a sentence about somebody's past ("joined
the force in 1990") may join none. Here the step is the person's or the firm's: who took it, what it was, and
what else the sentences tell must agree, no article may give two dates, and no third date may be told.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import Final

from generator.compare.badges import Compared
from generator.compare.material import Material
from generator.compare.told.passages import Stories, stories
from generator.compare.told.texts import Text
from generator.compare.when.days import (
    are_same_day_of_other_years,
    is_reprint,
    may_overlap,
    relation,
    statement,
)
from generator.compare.when.sameness import count_differently, is_further
from generator.compare.when.steps import Step, may_tell, step
from generator.compare.who import records
from generator.languages.en.milestones import PARTIAL, date_of
from generator.model import Article, Claim

RULE: Final = "date-of-a-step"
_NEAR = 14  # days between two days
_PERIODS = 2  # lengths between two months or years
_SERIES = 3  # dates that exclude each other: several such steps
_MOST = 60  # tellings of one step of a bearer

Articles = Mapping[str, Article]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the dates that the sources give one step of one bearer."""
    found = stories(material)
    by_name: dict[str, list[Step]] = defaultdict(list)
    for text in material.texts.values():
        for told in text.read(_steps):
            by_name[told.name].append(told)
    for name, steps in sorted(by_name.items()):
        for group in _by_bearer(steps, found):
            if made := _compared(material.articles, name, group, found):
                yield made


def _steps(text: Text) -> Sequence[Step]:
    return [told for claim in text.claims if may_tell(claim) and (told := step(text.article, claim))]


def each_once(found: Iterable[Compared]) -> list[Compared]:
    """Leave out a step's date that another comparer disputes as well, by the same sentences.

    It may be as a date, or as a figure of the person ("joined in 1990": years of service).
    """
    made = list(found)
    seen = {pair for one in made if one.question.rule != RULE for pair in _disputed(one)}
    return [one for one in made if one.question.rule != RULE or not seen & _disputed(one)]


def _disputed(one: Compared) -> set[frozenset[tuple[str, int]]]:
    """Each two sentences of conflicting dates."""
    if one.question.kind != "date" and one.question.rule != records.RULE:
        return set()
    return {
        frozenset(((a.article, a.sentence.start), (b.article, b.sentence.start)))
        for pair in one.pairs
        if pair.label == "conflict"
        for (a, _), (b, _) in product(one.answers[pair.a].claims, one.answers[pair.b].claims)
    }


def _by_bearer(steps: Sequence[Step], found: Stories) -> Iterator[list[Step]]:
    """Steps of one bearer; those that only say "he" or "the suspect" join the one that they can mean."""
    groups: dict[str, list[list[Step]]] = defaultdict(list)
    for one in sorted((s for s in steps if s.bearer), key=lambda s: -len(s.parts)):
        own = groups[one.bearer.lower().split()[-1]]
        near = [g for g in own if one.parts <= g[0].parts and _are_of_one_story(one, g, found)]
        if len(near) == 1:
            near[0].append(one)
        elif not near:
            own.append([one])
    every = [g for own in groups.values() for g in own]
    for one in (s for s in steps if not s.bearer):
        meant = [g for g in every if _are_of_one_story(one, g, found)]
        if len(meant) == 1 and any(_may_mean(one, other) for other in meant[0] if other.bearer):
            meant[0].append(one)
    yield from (g for g in every if 1 < len(g) <= _MOST)


def _are_of_one_story(one: Step, group: Sequence[Step], found: Stories) -> bool:
    return any(
        one.article.id == s.article.id or found.are_of_one_story(one.article.id, s.article.id) for s in group
    )


def _may_mean(one: Step, other: Step) -> bool:
    """Its article names the bearer, or whom else the other sentence names."""
    words = {*other.parts, *other.others}
    text = one.article.text
    return any(word.title() in text for word in words if len(word) > 2)


def _compared(articles: Articles, name: str, group: Sequence[Step], found: Stories) -> Compared | None:
    pairs = [(a, b) for a, b in combinations(group, 2) if _are_one(articles, a, b)]
    if not pairs or _is_series(articles, group):
        return None
    plain = {frozenset((_place(a.claim), _place(b.claim))) for a, b in pairs}

    def are_of_one(one: Sequence[Claim], two: Sequence[Claim]) -> bool:
        return any(frozenset((_place(a), _place(b))) in plain for a in one for b in two)

    told = dict.fromkeys(s for pair in pairs for s in pair)
    bearer = max((s.bearer for s in group), key=lambda b: (len(b), b))
    return found.compared(
        "date",
        date_of(name, bearer),
        RULE,
        [statement(s.claim) for s in told],
        relation(articles, are_of_one),
    )


def _place(claim: Claim) -> tuple[str, int, int]:
    return claim.article, claim.span.start, claim.span.end


def _is_series(articles: Articles, group: Sequence[Step]) -> bool:
    """One article tells of two such steps, or all together of three."""
    claims = list({s.claim.date.text: s.claim for s in group if s.claim.date}.values())
    apart = [(a, b) for a, b in combinations(claims, 2) if not may_overlap(articles, [a], [b])]
    if any(
        a.article.id == b.article.id and not may_overlap(articles, [a.claim], [b.claim])
        for a, b in combinations(group, 2)
    ):
        return True
    return len({c.date.text for pair in apart for c in pair if c.date}) >= _SERIES and len(apart) >= _SERIES


def _are_one(articles: Articles, a: Step, b: Step) -> bool:
    """Two articles tell of the same step, and date it so that the dates exclude each other."""
    one, two = a.claim, b.claim
    if a.article.id == b.article.id or may_overlap(articles, [one], [two]):
        return False
    if is_further(a.article, one) or is_further(b.article, two) or count_differently(one, two):
        return False
    if is_reprint(a.article, one, b.article, two) or are_same_day_of_other_years(one, two):
        return False
    return _agree(a, b)


def _agree(a: Step, b: Step) -> bool:
    """Nothing that stands with the step tells the two apart, for a step of its kind."""
    if a.repeats == "once":
        return True
    if PARTIAL & (a.content ^ b.content):
        return False
    have_other_names = bool(a.others and b.others) and not a.others & b.others
    shared = bool(a.content & b.content or a.others & b.others)
    if a.repeats == "exact":
        return shared and not have_other_names
    if a.repeats == "same" and a.content and b.content and not shared:
        return False
    if a.repeats == "often" and not (_is_day(a.claim) and _is_day(b.claim)):
        return False
    return not (a.repeats in ("place", "often") and have_other_names) and _are_near(a.claim, b.claim)


def _is_day(claim: Claim) -> bool:
    return claim.date is not None and claim.date.is_day


def _are_near(a: Claim, b: Claim) -> bool:
    one, two = a.date, b.date
    if one is None or two is None or None in (one.earliest, one.latest, two.earliest, two.latest):
        return False
    gap = max(one.earliest or 0, two.earliest or 0) - min(one.latest or 0, two.latest or 0)
    return gap <= max(_NEAR, _PERIODS * max(one.length, two.length))
