"""Merging story by story, and only those again whose articles have changed.

A story is a block: its events depend on its own articles and claims, on the articles' order, and on whom each
article counts as among copies; on nothing else. So what an earlier run made of the same story still holds.
Of a story that has changed most is made of what has not: that is remembered by the very objects (`Memo`).
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from generator.edtf import timeline_order
from generator.memo import Memo
from generator.merge.copies import Independence
from generator.merge.dating import order_of
from generator.merge.events import story_events
from generator.merge.stories import stories
from generator.model import Article, Claim, Event


@dataclass(frozen=True, slots=True)
class Told:
    """One article of a story: all that the story's events can depend on.

    ``report`` and ``origin`` are the report that it prints and the independent source that this counts as.
    """

    article: Article
    claims: tuple[Claim, ...]
    report: str
    origin: str


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
    by_id, order = {a.id: a for a in articles}, order_of(articles)
    memo = before.memo if before else Memo()
    memo.begin()
    independence = Independence(articles)
    known = {_ids(block.told): block for block in before.blocks} if before else {}
    remembered = _memories(before)
    blocks: list[Block] = []
    anew = 0
    for told in _told(articles, claims, independence):
        block = known.get(_ids(told))
        if block is None or block.told != told:
            own, of_story = [claim for one in told for claim in one.claims], remembered(told)
            of_story.begin()
            block = Block(told, tuple(story_events(own, by_id, order, independence, of_story)), of_story)
            anew += 1
        blocks.append(block)
    found = [event for block in blocks for event in block.events]
    ordered = sorted(found, key=lambda e: (timeline_order(e.date), e.id))
    return Merged(tuple(ordered), tuple(blocks), anew, memo)


def _memories(before: Merged | None) -> Callable[[tuple[Told, ...]], Memo]:
    """Give the memo of the earlier block that most of a story's articles are of, each once; or a new one."""
    block_of = {one.article.id: n for n, b in enumerate(before.blocks) for one in b.told} if before else {}
    left = {n: block.memo for n, block in enumerate(before.blocks)} if before else {}

    def remembered(told: tuple[Told, ...]) -> Memo:
        found = Counter(block_of[one.article.id] for one in told if one.article.id in block_of)
        return next((left.pop(n) for n, _ in found.most_common() if n in left), None) or Memo()

    return remembered


def _told(
    articles: tuple[Article, ...], claims: tuple[Claim, ...], independence: Independence
) -> list[tuple[Told, ...]]:
    """Each story's articles with their claims."""
    claims_of: dict[str, list[Claim]] = {a.id: [] for a in articles}
    for claim in claims:
        if claim.article in claims_of:
            claims_of[claim.article].append(claim)
    told = {
        a.id: Told(a, tuple(claims_of[a.id]), independence.report(a.id), independence.origin(a.id))
        for a in articles
    }
    return [tuple(told[article] for article in story) for story in stories(claims_of)]


def _ids(told: tuple[Told, ...]) -> tuple[str, ...]:
    return tuple(one.article.id for one in told)
