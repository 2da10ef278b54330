"""Ages of one person, whatever event they are reported with. Rule ``age-of-a-person``.

An age belongs to the person, not to a happening, so it is the one figure that is compared across events; and
only for a full name, in articles published within a month (after that, a birthday may lie between them).
"""

from collections.abc import Iterator

from generator.compare.badges import Compared, Group, Question, Verdict, compared
from generator.compare.material import Material, settings_of
from generator.compare.readings import statement
from generator.compare.setting import Setting, are_of_one_time
from generator.languages.en.comparison import attribute

_MONTH = 31


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the ages that the sources give one person."""
    for name, settings in sorted(_by_person(material).items()):
        if len({s.quantity.bounds.low for s in settings}) < 2 or len({s.article.id for s in settings}) < 2:
            continue
        kept = [s for s in settings if any(_differ(s, other) for other in settings)]
        if kept:
            found = _compared(name, kept, material)
            if found:
                yield found


def _by_person(material: Material) -> dict[str, list[Setting]]:
    """Ages by full name; a surname alone counts for the one person of that name in its article."""
    found: dict[str, list[Setting]] = {}
    seen = set()
    for event in material.events:
        for setting in settings_of(material, event):
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


def _compared(name: str, settings: list[Setting], material: Material) -> Compared | None:
    held = {s.event.id for s in settings}
    question = Question(
        "number",
        tuple(e.id for e in material.events if e.id in held),
        attribute("age", name),
        "age-of-a-person",
    )
    by_place = {(s.article.id, s.quantity.number): s for s in settings}

    def judge(one: Group, two: Group) -> Verdict:
        pairs = (
            (by_place[a.claim.article, a.words], by_place[b.claim.article, b.words]) for a in one for b in two
        )
        if any(_differ(a, b) for a, b in pairs):
            return Verdict("conflict", "two ages of one person within a month")
        return Verdict("compatible", "a birthday may lie between them")

    return compared(question, [statement(s) for s in settings], judge)
