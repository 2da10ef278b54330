"""Stage 5: where sources disagree about one event, side by side, with the rule that says so.

Each comparer is a small module that knows one kind of disagreement; ``COMPARERS`` is all of them, in the
order in which their badges stand. A false badge is worse than a missed one: whatever is not plainly the
same quantity of the same thing is not compared.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from generator.compare import ages, compared, dates, numbers, polarity, quotations
from generator.model import Article, Contradiction, Event

Comparer = Callable[[Mapping[str, Article], Sequence[Event]], Iterable[Contradiction]]

COMPARERS: Final[tuple[Comparer, ...]] = (
    dates.contradictions,
    numbers.contradictions,
    ages.contradictions,
    compared.contradictions,
    polarity.contradictions,
    quotations.contradictions,
)


def contradictions(articles: tuple[Article, ...], events: tuple[Event, ...]) -> tuple[Contradiction, ...]:
    """Return every badge: by event in the order given, then by comparer.

    Ids depend on kind, events and what is compared alone: an unrelated article changes none.
    """
    by_id = {article.id: article for article in articles}
    place = {event.id: at for at, event in enumerate(events)}
    found = [badge for compare in COMPARERS for badge in compare(by_id, events)]
    return tuple(sorted(found, key=lambda badge: place[badge.events[0]]))
