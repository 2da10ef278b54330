"""One event of the reports that were brought together: its date, headline, reports and id."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from generator import languages
from generator.merge.copies import Independence
from generator.merge.dating import listing
from generator.merge.headline import headline
from generator.merge.nodes import Node
from generator.merge.representative import representative_first
from generator.merge.vectors import Vector, cosine
from generator.method import JOINED
from generator.model import Article, Claim, Event, Kind, Report, Span

_SLUG_WORDS = 6
_SLUG_BYTES = 120  # a folder is named after the id, and file systems end a name at 255 bytes


def event_of(
    group: Sequence[Node],
    articles: dict[str, Article],
    order: dict[str, int],
    independence: Independence,
) -> Event:
    """Event of a founder and the further nodes that tell of its happening.

    Its importance is still to be weighed, against that of the story's other events. Nothing goes in but the
    nodes, their articles with the order of these, and whom each of these counts as.
    """
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
