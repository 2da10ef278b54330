"""Merging story by story, and only those again whose articles have changed.

A story is a block: its events depend on its own articles and claims, on the articles' order, and on whom each
article counts as among copies; on nothing else. So what an earlier run made of the same story still holds.
Of a story that has changed most is made of what has not: that is remembered by the very objects (`Memo`).
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from generator.edtf import timeline_order
from generator.memo import Memo
from generator.merge.accounts import Told, accounts
from generator.merge.copies import Independence
from generator.merge.dating import order_of
from generator.merge.events import story_events
from generator.merge.stories import stories
from generator.model import Article, Claim, Event


@dataclass(frozen=True, slots=True)
class Block:
    """A story, its articles in footnote order, the events made of it, and what was made on the way."""

    told: tuple[Told, ...]
    events: tuple[Event, ...]
    memo: Memo = field(default_factory=Memo, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Merged:
    """All events in timeline order, the blocks they are from, and how many of those were merged in this run.

    A caller may keep it, in memory or on disk, and hand it to the next run. In memory it also remembers what
    was made of unchanged articles (``memo``, and that of each block): the next run is quicker by it.
    """

    events: tuple[Event, ...]
    blocks: tuple[Block, ...]
    anew: int
    memo: Memo = field(default_factory=Memo, compare=False, repr=False)


def merged(articles: tuple[Article, ...], claims: tuple[Claim, ...], before: Merged | None = None) -> Merged:
    """Bring together the reports of one happening across articles, given in footnote order.

    What ``before``, an earlier result, holds of an unchanged story is taken over; the result is the same as
    without it.
    """
    earlier = before or Merged((), (), 0)
    memo = earlier.memo
    memo.begin()
    independence = Independence(articles, memo)
    told = accounts(articles, claims, independence, {t.article.id: t for b in earlier.blocks for t in b.told})
    made_of = _making({a.id: a for a in articles}, order_of(articles), independence, earlier)
    grouped = stories({article: one.claims for article, one in told.items()}, memo)
    made = [made_of(tuple(told[article] for article in story)) for story in grouped]
    found = [event for block, _ in made for event in block.events]
    ordered = sorted(found, key=lambda e: (timeline_order(e.date), e.id))
    return Merged(tuple(ordered), tuple(block for block, _ in made), sum(anew for _, anew in made), memo)


def _making(
    by_id: dict[str, Article], order: dict[str, int], independence: Independence, before: Merged
) -> Callable[[tuple[Told, ...]], tuple[Block, bool]]:
    """Make blocks of what stories tell, and say of each whether it had to be made anew."""
    known = {_ids(block.told): block for block in before.blocks}
    remembered = _memories(before)

    def made_of(told: tuple[Told, ...]) -> tuple[Block, bool]:
        block = known.get(_ids(told))
        if block is not None and block.told == told:
            return _of_these(block, told), False
        memo = remembered(told)
        memo.begin()
        return Block(told, tuple(story_events(told, by_id, order, independence, memo)), memo), True

    return made_of


def _memories(before: Merged) -> Callable[[tuple[Told, ...]], Memo]:
    """Give the memo of the earlier block that most of a story's articles are of, each once; or a new one."""
    block_of = {one.article.id: number for number, block in enumerate(before.blocks) for one in block.told}
    left = {number: block.memo for number, block in enumerate(before.blocks)}

    def remembered(told: tuple[Told, ...]) -> Memo:
        found = Counter(block_of[one.article.id] for one in told if one.article.id in block_of)
        return next((left.pop(n) for n, _ in found.most_common() if n in left), None) or Memo()

    return remembered


def _of_these(block: Block, told: tuple[Told, ...]) -> Block:
    """The block, of these very claims: those of an earlier reading are equal, but other objects."""
    pairs = [
        (old, new)
        for one, two in zip(block.told, told, strict=True)
        if one is not two
        for old, new in zip(one.claims, two.claims, strict=True)
    ]
    if not pairs:
        return block
    new_of = {id(old): new for old, new in pairs}
    return Block(told, tuple(_of_claims(event, new_of) for event in block.events), block.memo)


def _of_claims(event: Event, new_of: dict[int, Claim]) -> Event:
    if not any(id(report.claim) in new_of for report in event.reports):
        return event
    return replace(
        event, reports=tuple(replace(r, claim=new_of.get(id(r.claim), r.claim)) for r in event.reports)
    )


def _ids(told: tuple[Told, ...]) -> tuple[str, ...]:
    return tuple(one.article.id for one in told)
