"""The nearest claims of a story that are no reports of an event, and what kept each out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf

from generator.merge.candidate import Candidate
from generator.merge.clusters import TELLING, Cluster
from generator.merge.events import Grouping
from generator.merge.joining import FITS, MARGIN, Candidates, alike, may_tell
from generator.merge.nodes import Node
from generator.merge.parties import are_others
from generator.merge.tellings import Telling
from generator.merge.vectors import Vector
from generator.model import Article, Claim, Event, Happening
from generator.reasons import KeptOut

_SHOWN = 5
_OF_ITS_KIND = 0.2  # a claim that tells of such a happening is nearer than its words alone say
_NAMES = 3
_ACRONYM = 4  # letters: "us", "uae"


@dataclass(frozen=True, slots=True)
class Known:
    """A story as merging left it; ``vectors`` are by a claim's id(), ``events`` (ids) by cluster."""

    claims: Sequence[Claim]
    articles: dict[str, Article]
    whole: Grouping
    vectors: dict[int, Vector]
    candidates: Candidates
    homes: Sequence[tuple[Telling, int | None]]
    events: dict[int, str]


def kept_out(known: Known, event: Event, numbers: list[int]) -> tuple[KeptOut, ...]:
    """The nearest claims, one for each sentence, nearest first."""
    inside = {(r.claim.article, r.claim.sentence.start) for r in event.reports}
    clusters = [known.whole.made[n] for n in numbers]
    best: dict[tuple[str, int], tuple[float, Claim]] = {}
    for claim in known.claims:
        key = (claim.article, claim.sentence.start)
        if key not in inside:
            near = _nearness(claim, known.vectors[id(claim)], clusters)
            if key not in best or near > best[key][0]:
                best[key] = (near, claim)
    ranked = sorted(best.values(), key=lambda item: -item[0])[:_SHOWN]
    return tuple(_Verdict(known, claim, numbers).kept_out() for near, claim in ranked if near > 0)


def _alike(vector: Vector, clusters: Iterable[Cluster]) -> float:
    """Cosine to the reports taken together."""
    return max(c.sum.shared(vector) / (c.sum.length or 1.0) for c in clusters)


def _nearness(claim: Claim, vector: Vector, clusters: list[Cluster]) -> float:
    is_of_kind = any(h.type in c.types for h in claim.happenings for c in clusters)
    return _alike(vector, clusters) + _OF_ITS_KIND * is_of_kind


class _Verdict:
    """What kept one claim out of an event."""

    def __init__(self, known: Known, claim: Claim, numbers: list[int]) -> None:
        self._known, self._claim = known, claim
        self._candidate = known.candidates.all[numbers[0]]
        self._cluster = self._candidate.cluster
        self._alike = _alike(known.vectors[id(claim)], [known.whole.made[n] for n in numbers])
        self._node, self._home = self._own_node()
        own = [(t, home) for t, home in known.homes if t.claim is claim]
        of_type = [item for item in own if item[0].type in self._cluster.types]
        self._telling = next(iter(of_type), None)
        if self._telling is None and self._node is None:
            self._telling = next(iter(own), None)

    def kept_out(self) -> KeptOut:
        """With the reason in words."""
        home = self._telling[1] if self._telling else self._home
        return KeptOut(
            claim=self._claim,
            told=self._told(),
            event="" if home is None else self._known.events[home],
            cosine=self._alike,
            because=self._because(),
        )

    def _own_node(self) -> tuple[Node | None, int | None]:
        for number, cluster in enumerate(self._known.whole.made):
            for node in cluster.nodes:
                if any(c is self._claim for c in node.claims):
                    return node, number
        return None, None

    def _told(self) -> Happening | None:
        if self._telling:
            return self._telling[0].happening
        own = self._claim.happenings
        return own[0] if own and own[0].type == self._claim.type else None

    def _because(self) -> str:
        if self._telling:
            told = self._telling[0]
            if not self._known.candidates.is_dated(told.type):
                return self._by_words(told)
            return self._of_telling(told)
        if self._node:
            return self._of_node(self._node)
        return "it is only spoken of within a quotation"

    def _of_node(self, node: Node) -> str:
        least, found = self._cluster.demand(node), self._cluster.likeness(node)
        beside = self._beside(node)
        if least == inf:
            return f"{least.why}{beside}"
        if found < least:
            return (
                f"too unlike: {found:.2f}, where {least:.2f} is demanded of two reports {least.why}{beside}"
            )
        if not self._cluster.has_ground(node):
            return (
                f"it shares fewer than two words that tell something here, though {found:.2f} alike{beside}"
            )
        return f"it fits its own event better{beside}"

    def _beside(self, node: Node) -> str:
        """What differs, in brackets."""
        first = self._cluster.nodes[0]
        said = []
        dates = {n.date.text: n.date for n in self._cluster.nodes if n.date}
        if node.date and all(not node.date.overlaps(d) for d in dates.values()):
            said.append(f"{node.date}, not {' or '.join(dates)}")
        if node.is_saying and first.is_saying and node.speaker and first.speaker not in ("", node.speaker):
            said.append(f"{_speaker(node.claims)}, not {_speaker(first.claims)}")
        elif node.is_saying != first.is_saying:
            said.append("this is a statement" if node.is_saying else "this is a happening")
        said += self._others(node.parties, node.claims)
        return f" ({'; '.join(said)})" if said else ""

    def _others(self, parties: frozenset[str], claims: Iterable[Claim]) -> list[str]:
        theirs = self._cluster.parties
        if not are_others(parties, theirs):
            return []
        mentions = [c for node in self._cluster.nodes for c in node.claims]
        pairs = [(_of_kind(parties, kind), _of_kind(theirs, kind)) for kind in ("person ", "state ")]
        return [
            f"{_named(a, claims)}, not {_named(b, mentions)}"
            for a, b in pairs
            if a and b and are_others(a, b)
        ]

    def _by_words(self, told: Telling) -> str:
        found, least = alike(told, self._candidate), self._known.candidates.least_alike(told)
        first = self._cluster.nodes[0]
        if not may_tell(told, self._candidate):
            return f"it is another speaker's ({_speaker([told.claim])}, not {_speaker(first.claims)})"
        if found < least:
            return (
                "it tells of no kind of happening that a report dates, and is too unlike: "
                f"{found:.2f}, where {least:.2f} is demanded"
            )
        ground = [w for w, weight in told.vector.items() if weight >= TELLING and w[0] != "@"]
        if not self._cluster.is_about(ground):
            return f"it shares fewer than two words that tell something here, though {found:.2f} alike"
        return "it shares more of its weightiest words with other events"

    def _of_telling(self, told: Telling) -> str:
        if told.type not in self._cluster.types:
            kinds = " or ".join(sorted(k.replace("_", " ") for k in self._cluster.types if k[0] != "~"))
            return f"it tells of another kind of happening{f', the event of “{kinds}”' if kinds else ''}"
        if self._candidate.is_after(told.published):
            published = self._known.articles[told.claim.article].dct
            return f"its article was published on {published:%Y-%m-%d}, before the event"
        if not self._candidate.could_be(told):
            if self._candidate.is_statement and not told.is_main:
                return "the event is a statement, and the sentence tells of such a thing only in passing"
            return f"it tells of what was before {told.claim.date}, and the event was later"
        return self._of_ranked(told)

    def _of_ranked(self, told: Telling) -> str:
        ranked = self._known.candidates.ranked(told)
        mine = next((score for score, c in ranked if c is self._candidate), None)
        if mine is None:
            return "too many events of its kind are better known"
        score, best = ranked[0]
        others = (
            "; it names others: " + "; ".join(o) if (o := self._others(told.parties, [told.claim])) else ""
        )
        if best is self._candidate and not self._known.candidates.has_ground(told, best):
            return "many tell of such a thing and hardly one dates it so, and the words differ" + others
        return self._lost(mine, score, best, ranked) + others

    def _lost(self, mine: float, score: float, best: Candidate, ranked: list[tuple[float, Candidate]]) -> str:
        if score < FITS:
            return f"it fits too little: {mine:.2f}, where {FITS:.2f} is demanded"
        is_near = score - mine < MARGIN and best.is_apart_from(self._candidate)
        if best is not self._candidate and not is_near:
            return f"it fits {self._known.events[best.number]} better: {score:.2f} there, {mine:.2f} here"
        near = ((s, c) for s, c in ranked if score - s < MARGIN and best.is_apart_from(c))
        rival = (score, best) if best is not self._candidate else next(near, None)
        if rival is None:
            return "the sentence's other clause is nearer to its own event"
        return (
            f"it fits {self._known.events[rival[1].number]} as well: {rival[0]:.2f} there, "
            f"{mine:.2f} here, and {MARGIN:.2f} apart is demanded"
        )


def _speaker(claims: Iterable[Claim]) -> str:
    return next((c.speaker.text for c in claims if c.speaker), "nobody named")


def _of_kind(parties: frozenset[str] | set[str], kind: str) -> list[str]:
    return sorted(p for p in parties if p.startswith(kind))


def _named(parties: list[str], claims: Iterable[Claim]) -> str:
    """Names as the claims write them."""
    written = {m.key: m.text for c in claims for m in c.participants if m.kind == "person"}
    keys = [party.partition(" ")[2] for party in parties]
    return " or ".join(
        written.get(key) or (key.upper() if len(key) < _ACRONYM else key.title()) for key in keys[:_NAMES]
    )
