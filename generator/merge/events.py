"""The events of one story: cluster what is dated, let the undated join, then name, date and rank each."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from itertools import chain, groupby
from operator import attrgetter

from generator import languages
from generator.memo import Memo
from generator.merge.accounts import Told
from generator.merge.clusters import Cluster, Listener, clusters
from generator.merge.copies import Independence
from generator.merge.dating import listing
from generator.merge.headline import headline
from generator.merge.importance import Attention
from generator.merge.joining import joined
from generator.merge.nodes import Node
from generator.merge.portions import Portion, Portions
from generator.merge.representative import representative_first
from generator.merge.tellings import Telling
from generator.merge.vectors import Vector, cosine
from generator.method import JOINED
from generator.model import Article, Claim, Event, Kind, Report, Span

_SLUG_WORDS = 6
_SLUG_BYTES = 120  # a folder is named after the id, and file systems end a name at 255 bytes


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
    portions = memo.of("portions", Grouping, Portions).of(told, published, languages.claim_words(lang), memo)
    dated = [node for portion in portions for node in portion.nodes]
    made = clusters(dated, listener) if listener else clusters(dated)
    undated = [telling for portion in portions for telling in portion.tellings]
    return Grouping(portions, made, undated, joined(undated, made))


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
    claims = list(chain.from_iterable(in_order))
    attention = Attention(claims, articles, independence)
    whole = grouping(in_order, articles, memo)
    return [event for _, event in told(whole, articles, order, independence, attention)]


def told(
    whole: Grouping,
    articles: dict[str, Article],
    order: dict[str, int],
    independence: Independence,
    attention: Attention,
) -> list[tuple[list[int], Event]]:
    """Events of a story, each with the numbers of the clusters that it is made of."""
    made: dict[str, tuple[list[int], Event]] = {}
    for number, cluster in enumerate(whole.made):
        own = [number]
        event = _event(cluster.nodes + whole.homes[number], articles, order, independence)
        while event.id in made:  # one clause that says its day twice founds one event
            own = made.pop(event.id)[0] + own
            group = [node for n in own for node in whole.made[n].nodes + whole.homes[n]]
            event = _event(group, articles, order, independence)
        made[event.id] = (own, event)
    weighed = attention.weighed([event for _, event in made.values()])
    return [(own, event) for (own, _), event in zip(made.values(), weighed, strict=True)]


def _published(article: Article) -> int | None:
    return article.dct.toordinal() if article.dct else None


def _event(
    group: list[Node],
    articles: dict[str, Article],
    order: dict[str, int],
    independence: Independence,
) -> Event:
    """Its importance is still to be weighed, against that of the story's other events."""
    members = [
        (c, v, _why(c, node, group[0]))
        for node in group
        for c, v in zip(node.claims, node.vectors, strict=True)
    ]
    total = _sum([vector for _, vector, _ in members])
    found = _one_per_sentence(members, total, order)
    sources = independence.sources([r.claim for r in found])
    where = listing([r.claim for r in found if r.claim.date is not None], order, sources)
    kind = _kind([r.claim for r in found])
    reports = representative_first(found, where.date, kind, articles)
    claims = [r.claim for r in reports]
    home, span = headline(claims, where.date, total, articles)
    anchor = min((c for c in claims if c.date), key=lambda c: (order[c.article], c.sentence))
    return Event(
        id=_id(where.date.text, span.of(articles[home].text), anchor, articles),
        date=where.date,
        date_rule=where.rule,
        kind=kind,
        headline=span,
        headline_article=home,
        reports=tuple(replace(r, source=sources[r.claim.article, r.claim.sentence.start]) for r in reports),
        independent_sources=len(set(sources.values())),
        importance=0.0,
    )


def _why(claim: Claim, node: Node, founder: Node) -> str:
    """What brought a claim to its event, in short; `merge.reasons` has the rest."""
    if claim.date is None:
        return JOINED["undated" if node.date is None else "goes_on"]
    return JOINED["founds" if node is founder else "dates"]


def _one_per_sentence(
    members: list[tuple[Claim, Vector, str]], total: Vector, order: dict[str, int]
) -> list[Report]:
    """One report for each sentence, dated and nearest to all the others; in the articles' order."""
    told: dict[tuple[str, int], list[tuple[Claim, Vector, str]]] = {}
    for member in members:
        told.setdefault((member[0].article, member[0].sentence.start), []).append(member)
    chosen = [_first_of(same, total) for same in told.values()]
    return sorted(chosen, key=lambda report: (order[report.claim.article], report.claim.sentence))


def _first_of(same: list[tuple[Claim, Vector, str]], total: Vector) -> Report:
    """The report of one sentence, whose claims these are."""
    claim, vector, why = same[0]
    best = Report(claim, why)
    if len(same) == 1:
        return best
    least = _rank(claim, vector, total)
    for claim, vector, why in same[1:]:
        rank = _rank(claim, vector, total)
        if rank < least:
            least, best = rank, Report(_with(claim, best.claim), why)
        else:
            best = replace(best, claim=_with(best.claim, claim))
    return best


def _rank(claim: Claim, vector: Vector, total: Vector) -> tuple[bool, float, Span]:
    return claim.date is None, -round(cosine(vector, total), 6), claim.span


def _sum(vectors: list[Vector]) -> Vector:
    total: Vector = {}
    for vector in vectors:
        for word, weight in vector.items():
            total[word] = total.get(word, 0.0) + weight
    return total


def _with(claim: Claim, other: Claim) -> Claim:
    """The claim, knowing also the figures and quotations that the same sentence's other claim holds."""
    return replace(
        claim,
        quantities=tuple(dict.fromkeys((*claim.quantities, *other.quantities))),
        quotations=tuple(dict.fromkeys((*claim.quotations, *other.quotations))),
        comparison=claim.comparison or other.comparison,
    )


def _kind(claims: list[Claim]) -> Kind:
    """Once any report says that it happened, it happened."""
    dated = [c.kind for c in claims if c.date is not None]
    return "happened" if "happened" in dated else "said" if "said" in dated else "scheduled"


def _id(date: str, title: str, anchor: Claim, articles: dict[str, Article]) -> str:
    """Date, words of the headline, and a hash of the sentence that founded the event.

    Nothing outside the event goes in, so no unrelated article changes it.
    """
    when = re.sub(r"[^0-9A-Za-z.-]+", "_", date).strip("_")
    plain = unicodedata.normalize("NFC", title).lower()
    kept = languages.claim_words(articles[anchor.article].lang).negations  # "no early election"
    words = [w for w in re.findall(r"\w+", plain) if len(w) > 2 or w.isdigit() or w in kept][:_SLUG_WORDS]
    told = "-".join(words).encode()[:_SLUG_BYTES].decode(errors="ignore").split("-")
    quote = anchor.sentence.of(articles[anchor.article].text)
    mark = sha256(f"{anchor.article}\n{anchor.span.start}\n{quote}".encode()).hexdigest()[:6]
    return "-".join(part for part in (when, *told, mark) if part)
