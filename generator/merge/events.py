"""The events of one story: cluster what is dated, let the undated join, then name, date and rank each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import attrgetter

from generator import languages
from generator.memo import Memo
from generator.merge.accounts import Told
from generator.merge.clusters import Cluster
from generator.merge.copies import Independence
from generator.merge.homes import Homes
from generator.merge.importance import Attention, weighed
from generator.merge.makings import Making, Makings, making_of
from generator.merge.nodes import Node
from generator.merge.passes import Listener, Passes
from generator.merge.portions import Portion, Portions
from generator.merge.tellings import Telling
from generator.merge.vectors import Vector
from generator.model import Article, Claim, Event


@dataclass(frozen=True, slots=True)
class Grouping:
    """How the claims of one story were brought together, before each group is told as an event.

    ``portions`` are what its articles add, in order; ``made`` the clusters as what is dated founded them,
    ``undated`` what is told without a date, and ``homes`` the nodes of that which joined each cluster.
    """

    portions: list[Portion]
    made: list[Cluster]
    undated: list[Telling]
    homes: list[list[Node]]

    def vectors(self) -> dict[int, Vector]:
        """Vector of each claim, by its id()."""
        return {claim: vector for one in self.portions for claim, vector in one.vectors.items()}


def grouping(
    in_order: Sequence[Sequence[Claim]],
    articles: Mapping[str, Article],
    memo: Memo,
    listener: Listener | None = None,
) -> Grouping:
    """Bring together a story's claims, given by article, each in reading order.

    ``listener`` hears how clusters are made. What ``memo`` knows of an earlier run is taken over: portions,
    nodes, tellings and clusters of which nothing has changed are the same objects.
    """
    told = [own for own in in_order if own]
    lang = articles[told[0][0].article].lang if told else ""
    published = {own[0].article: _published(articles[own[0].article]) for own in told}
    held = memo.lasting(Portions)
    portions = held.of(told, published, languages.claim_words(lang), memo)
    dated = [node for portion in portions for node in portion.nodes]
    made = memo.lasting(Passes).clusters(dated, held.heirs(), listener)
    undated = [telling for portion in portions for telling in portion.tellings]
    homes = memo.lasting(Homes).of([portion.tellings for portion in portions], made)
    return Grouping(portions, made, undated, homes)


def by_article(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Split claims in reading order by the articles that they are of."""
    return [[*own] for _, own in groupby(claims, attrgetter("article"))]


def reading_order(claims: Iterable[Claim], order: Mapping[str, int]) -> list[Claim]:
    """Sort claims by article and place."""
    return sorted(claims, key=lambda c: (order[c.article], c.sentence, c.span))


def story_events(
    told_by: Sequence[Told],
    articles: dict[str, Article],
    order: dict[str, int],
    independence: Independence,
    memo: Memo,
) -> list[Event]:
    """Events of one story, its articles in footnote order; ``memo`` is of an earlier run."""
    in_order = [memo.of("in order", one, partial(reading_order, one.claims, order)) for one in told_by]
    attention = Attention({one.article.id: one.claims for one in told_by}, articles, independence)
    whole = grouping(in_order, articles, memo)
    makings = memo.lasting(Makings)
    makings.begin(told_by)
    return [event for _, event in told(whole, making_of(order, attention), makings)]


def told(
    whole: Grouping, make: Callable[[Sequence[Node]], Making], makings: Makings
) -> list[tuple[list[int], Event]]:
    """Events of a story, each with the numbers of the clusters that it is made of."""
    made: dict[str, tuple[list[int], Making]] = {}
    for number, cluster in enumerate(whole.made):
        own, group = [number], cluster.nodes + whole.homes[number]
        making = makings.of(group, 1, partial(make, group))
        while making.event.id in made:  # one clause that says its day twice founds one event
            own = made.pop(making.event.id)[0] + own
            group = [node for n in own for node in whole.made[n].nodes + whole.homes[n]]
            making = makings.of(group, len(own), partial(make, group))
        made[making.event.id] = (own, making)
    weighed_anew = weighed([(making.event, making.weight) for _, making in made.values()])
    for (_, making), event in zip(made.values(), weighed_anew, strict=True):
        making.event = event
    return [(own, making.event) for own, making in made.values()]


def _published(article: Article) -> int | None:
    return article.dct.toordinal() if article.dct else None
