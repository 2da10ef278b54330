"""Why reports are one event: a story is brought together once more, with an ear for the decisions.

Nothing is recorded in a normal build; what is told here is worked out when somebody asks.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from generator.memo import Memo
from generator.merge.candidate import Candidate, Teller
from generator.merge.clusters import Cluster
from generator.merge.copies import Independence
from generator.merge.dating import order_of
from generator.merge.events import by_article, grouping, reading_order, told
from generator.merge.importance import Attention
from generator.merge.joining import FITS, Candidates, Fit, alike
from generator.merge.kept_out import Known, kept_out
from generator.merge.makings import Makings, making_of
from generator.merge.nodes import Node
from generator.merge.stories import stories
from generator.merge.tellings import Telling
from generator.merge.vectors import Vector, cosine, telling
from generator.model import Article, Claim, Event, Happening, Report
from generator.reasons import Grounds, Likeness, Reasons

if TYPE_CHECKING:
    from generator.merge.demands import Demand

_Details = tuple[tuple[str, str], ...]
_LOOKED_AT = 200  # reports of an event among which the most alike is looked for
_SHOWN = 0.005  # what is less is 0.00


def reasons(
    articles: tuple[Article, ...], claims: tuple[Claim, ...], wanted: Iterable[Event]
) -> tuple[Reasons, ...]:
    """Reasons of the wanted events, which `merge.events` made of these articles and claims."""
    by_id = {a.id: a for a in articles}
    claims_of: dict[str, list[Claim]] = {a.id: [] for a in articles}
    for claim in claims:
        if claim.article in claims_of:
            claims_of[claim.article].append(claim)
    story_of = {article: n for n, story in enumerate(stories(claims_of)) for article in story}
    telling_of: defaultdict[int, list[Claim]] = defaultdict(list)
    for article, own in claims_of.items():
        telling_of[story_of[article]] += own
    independence, order = Independence(articles), order_of(articles)
    made: dict[int, _Story] = {}
    found = []
    for event in wanted:
        number = story_of[event.reports[0].claim.article]
        if number not in made:
            made[number] = _Story(telling_of[number], by_id, order, independence)
        found.append(made[number].reasons(event))
    return tuple(found)


class _Heard:
    """Each dated node's demand and likeness when it was taken into a cluster, by the node's id()."""

    def __init__(self) -> None:
        self.by_node: dict[int, tuple[Demand, float]] = {}

    def __call__(self, part: Cluster, home: Cluster) -> None:
        """Note what was demanded and found; a node that was heard of keeps what was noted first."""
        for node in part.nodes if home.nodes else ():
            self.by_node.setdefault(id(node), (home.demand(node), home.likeness(node)))


class _Story:
    """One story as merging left it."""

    def __init__(
        self,
        claims: list[Claim],
        articles: dict[str, Article],
        order: dict[str, int],
        independence: Independence,
    ) -> None:
        self._claims = reading_order(claims, order)
        self._articles, self._independence = articles, independence
        self._heard = _Heard()
        claims_of = {own[0].article: own for own in by_article(self._claims)}
        attention = Attention(claims_of, articles, independence)
        self._whole = whole = grouping([*claims_of.values()], articles, Memo(), self._heard)
        self._numbers: dict[str, list[int]] = {}
        self._events: dict[int, str] = {}
        for own, event in told(whole, making_of(order, attention), Makings()):
            self._numbers[event.id] = own
            self._events.update((number, event.id) for number in own)
        self._vectors = whole.vectors()
        tellers = [Teller(portion.tellings) for portion in whole.portions if portion.tellings]
        self._candidates = Candidates([Candidate(n, made) for n, made in enumerate(whole.made)], tellers)
        self._homes = [(t, self._candidates.home(t)) for t in whole.undated]
        self._joined: defaultdict[tuple[str, int], list[tuple[Telling, int]]] = defaultdict(list)
        for undated, home in self._homes:
            if home is not None:
                self._joined[undated.claim.article, undated.claim.sentence.start].append((undated, home))

    def reasons(self, event: Event) -> Reasons:
        """What brought each report here, and the nearest claims that were kept out."""
        numbers = self._numbers[event.id]
        members = [
            (c, v)
            for n in numbers
            for node in self._whole.made[n].nodes + self._whole.homes[n]
            for c, v in zip(node.claims, node.vectors, strict=True)
        ]
        known = Known(
            self._claims,
            self._articles,
            self._whole,
            self._vectors,
            self._candidates,
            self._homes,
            self._events,
        )
        return Reasons(
            event.id,
            tuple(self._grounds(report, numbers, members) for report in event.reports),
            kept_out(known, event, numbers),
        )

    def _grounds(
        self, report: Report, numbers: list[int], members: Sequence[tuple[Claim, Vector]]
    ) -> Grounds:
        claim = report.claim
        vector = next(v for c, v in members if _is_same(c, claim) and c.span == claim.span)
        because, details, happening = self._decision(claim, numbers)
        return Grounds(
            claim=claim,
            told=happening,
            because=because,
            details=details,
            nearest=_nearest(claim, vector, members),
            source=report.source,
            copied=self._copied(report),
        )

    def _decision(self, claim: Claim, numbers: list[int]) -> tuple[str, _Details, Happening | None]:
        for number in numbers:
            for node in self._whole.made[number].nodes:
                own = next((c for c in node.claims if _is_same(c, claim) and c.span == claim.span), None)
                if own is not None:
                    because = self._of_node(node, own)
                    return because, (), own.happenings[0] if _tells_own(own) else None
        mine = [(t, n) for t, n in self._joined[claim.article, claim.sentence.start] if n in numbers]
        best, home = max(
            mine, key=lambda item: (item[0].claim.span == claim.span, item[0].type == claim.type)
        )
        if home not in {c.number for _, c in self._candidates.ranked(best)}:
            return self._by_words(best, home), (), best.happening
        because, details = self._by_type(best, home)
        return because, details, best.happening

    def _of_node(self, node: Node, claim: Claim) -> str:
        dated = next(c for c in node.claims if c.date is not None)
        if claim is not dated:
            when = f"“{dated.timex.text}”" if dated.timex else dated.date
            return f"it goes on with the statement that {when} dates"
        if id(node) not in self._heard.by_node:
            return "it founds the event: it is the first report, by publication, that dates it"
        least, found = self._heard.by_node[id(node)]
        if not least:
            return f"two reports {least.why} are one event; nothing more is demanded ({found:.2f} alike)"
        return f"{found:.2f} alike to the reports before it; {least:.2f} is demanded of two {least.why}"

    def _by_words(self, told: Telling, home: int) -> str:
        found, least = alike(told, self._candidates.all[home]), self._candidates.least_alike(told)
        return (
            "it tells of no kind of happening that a report dates; by its words it is "
            f"{found:.2f} alike, and {least:.2f} is demanded"
        )

    def _by_type(self, told: Telling, home: int) -> tuple[str, _Details]:
        ranked = self._candidates.ranked(told)
        score, candidate = ranked[0]
        because = (
            f"it tells of the same kind of happening without dating it, and fits this event best: "
            f"{score:.2f}, where {FITS:.2f} is demanded"
        )
        fit = self._candidates.fit(told, candidate)
        parts = _parts(fit, len(candidate.articles), self._candidates.telling(told.type))
        rival = next(((s, c) for s, c in ranked[1:] if c.number != home), None)
        if rival is None:
            return because, (("made of", parts), ("next best", "no other event could be meant"))
        next_best = f"{self._events[rival[1].number]}, {rival[0]:.2f}"
        return because, (("made of", parts), ("next best", next_best))

    def _copied(self, report: Report) -> str:
        article = self._articles[report.claim.article]
        first = self._independence.report(article.id)
        if report.source != self._independence.origin(article.id):
            return "this sentence stands nearly word for word in an earlier report of that source"
        if first != article.id:
            return f"the article is a copy of {self._articles[first].path}"
        return ""


def _is_same(one: Claim, two: Claim) -> bool:
    """Of one sentence."""
    return one.article == two.article and one.sentence.start == two.sentence.start


def _tells_own(claim: Claim) -> bool:
    return bool(claim.happenings) and claim.happenings[0].type == claim.type


def _nearest(claim: Claim, vector: Vector, members: Sequence[tuple[Claim, Vector]]) -> Likeness | None:
    others = [(c, v) for c, v in members[:_LOOKED_AT] if not _is_same(c, claim)]
    if not others:
        return None
    other, most = max(others, key=lambda item: cosine(vector, item[1]))
    return Likeness(other, cosine(vector, most), telling(vector, most))


def _parts(fit: Fit, articles: int, telling: int) -> str:
    said = [
        (fit.words, "for the words that they share"),
        (fit.context, "as its whole article is like the event"),
        (fit.known, f"as {articles} of {telling} articles that tell of such a thing date it so"),
        (fit.lately, "as it was news then" if fit.lately > 0 else "as it was long ago by then"),
        (fit.others, "as it names others"),
        (fit.statement, "as the event is a statement"),
    ]
    return ", ".join(f"{value:.2f} {why}" for value, why in said if abs(value) >= _SHOWN)
