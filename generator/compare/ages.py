"""Ages of one person, whatever event they are reported with. Rule ``age-of-a-person``.

An age belongs to the person, not to a happening, so it is the one figure that is compared across events; and
only for a full name, in articles published within a month (after that, a birthday may lie between them).
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.compare.badges import Question, Statement, badge
from generator.compare.numbers import settings_of
from generator.compare.readings import statement
from generator.compare.setting import Setting, are_of_one_time
from generator.languages.en.comparison import attribute
from generator.model import Article, Contradiction, Event, PairClass

_MONTH = 31


def contradictions(articles: Mapping[str, Article], events: Sequence[Event]) -> Iterator[Contradiction]:
    """Yield a badge for each person whose age the sources put differently."""
    for name, settings in sorted(_by_person(articles, events).items()):
        if len({s.quantity.bounds.low for s in settings}) < 2 or len({s.article.id for s in settings}) < 2:
            continue
        kept = [s for s in settings if any(_differ(s, other) for other in settings)]
        if kept:
            found = _badge(name, kept, events)
            if found:
                yield found


def _by_person(articles: Mapping[str, Article], events: Sequence[Event]) -> dict[str, list[Setting]]:
    """Ages by full name; a surname alone counts for the one person of that name in its article."""
    found: dict[str, list[Setting]] = {}
    seen = set()
    for event in events:
        for setting in settings_of(articles, event):
            quantity = setting.quantity
            place = (setting.article.id, quantity.number)
            if quantity.noun == "age" and quantity.scope.count(" ") > 1 and place not in seen:
                seen.add(place)
                found.setdefault(quantity.scope, []).append(setting)
    return found


def _differ(a: Setting, b: Setting) -> bool:
    """Two ages of one month, in two articles, neither of which gives both."""
    return (
        a.article.id != b.article.id
        and not a.quantity.bounds.overlaps(b.quantity.bounds)
        and are_of_one_time(a, b, days=_MONTH)
    )


def _badge(name: str, settings: list[Setting], events: Sequence[Event]) -> Contradiction | None:
    held = {s.event.id for s in settings}
    question = Question(
        "number", tuple(e.id for e in events if e.id in held), attribute("age", name), "age-of-a-person"
    )
    by_place = {(s.article.id, s.quantity.number): s for s in settings}

    def judge(one: Sequence[Statement], two: Sequence[Statement]) -> PairClass:
        pairs = (
            (by_place[a.claim.article, a.words], by_place[b.claim.article, b.words]) for a in one for b in two
        )
        return "conflict" if any(_differ(a, b) for a, b in pairs) else "compatible"

    return badge(question, [statement(s) for s in settings], judge)
