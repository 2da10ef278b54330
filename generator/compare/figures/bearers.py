"""Whose figure it is: figures that belong to somebody or something, wherever the material gives them.

A person's age or a town's population is no part of what happened: any sentence may tell it, also one that
joined no event. Such a sentence stands at the event that its article tells most of.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.compare.material import Material
from generator.compare.told.setting import Setting
from generator.model import Claim, Event, Quantity, Span

_Place = tuple[str, Span]


class Bearers:
    """The persons of whom each sentence tells, by their ages and names.

    A sentence is read as a whole: in "A man, 36, died after he fell 200 feet" two clauses tell of one person.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Read every claim once."""
        self._ages: dict[_Place, dict[float, str]] = defaultdict(dict)
        self._persons: dict[_Place, set[tuple[Span, str]]] = defaultdict(set)
        for claim in claims:
            place = (claim.article, claim.sentence)
            ages = [q for q in claim.quantities if q.noun == "age"]
            persons = [m for m in claim.participants if m.kind == "person"]
            if ages:
                self._ages[place] |= {q.bounds.low: q.scope for q in ages}
            if persons:
                self._persons[place] |= {(m.span, m.key) for m in persons}

    def ages(self, setting: Setting) -> Mapping[float, str]:
        """Every age in the figure's sentence, and whose it is ("of ann lee", or "")."""
        return self._ages.get((setting.article.id, setting.claim.sentence), {})

    def person(self, setting: Setting) -> str:
        """Who is named last before the figure; "" for nobody."""
        named = self._persons.get((setting.article.id, setting.claim.sentence), set())
        before = [known for known in named if known[0].end <= setting.quantity.number.start]
        return max(before)[1] if before else ""

    def are_one(self, a: Setting, b: Setting) -> bool:
        """The two sentences tell of one person: of the same age, or named alike."""
        return bool(self.ages(a).keys() & self.ages(b).keys()) or self.person(a) == self.person(b) != ""

    def are_named_apart(self, a: Setting, b: Setting) -> bool:
        """Both sentences name persons, and none is named in both."""
        one, two = (
            {key for _, key in self._persons.get((s.article.id, s.claim.sentence), ())} - _speaker(s)
            for s in (a, b)
        )
        return bool(one and two) and not one & two

    def are_two(self, a: Setting, b: Setting) -> bool:
        """Ages tell persons apart ("the climber, 36, fell"), but not Ann Lee from Ann Lee."""
        one, two = self.ages(a), self.ages(b)
        if not one or not two or one.keys() & two.keys():
            return False
        return not ({*one.values()} & {*two.values()} - {""} or self.person(a) == self.person(b) != "")


def _speaker(setting: Setting) -> set[str]:
    return {setting.claim.speaker.key} if setting.claim.speaker else set()


def everywhere(material: Material, is_wanted: Callable[[Quantity], bool]) -> list[Setting]:
    """Every wanted figure of the material, each place in an article once, at the event that it stands at."""
    found: dict[_Place, Setting] = {}
    for claim, event in (*_reported(material), *_others(material)):
        for quantity in claim.quantities:
            if is_wanted(quantity):
                article = material.articles[claim.article]
                place = (claim.article, quantity.number)
                found.setdefault(place, Setting(article, event, claim, quantity))
    return list(found.values())


def events_of(material: Material, settings: Iterable[Setting]) -> tuple[str, ...]:
    """Ids of the events that report the figures; where none does, of those that they stand at."""
    settings = list(settings)
    events = {s.event.id: s.event for s in settings}
    reported = {(event.id, id(report.claim)) for event in events.values() for report in event.reports}
    told = {s.event.id for s in settings if (s.event.id, id(s.claim)) in reported}
    held = told or {s.event.id for s in settings}
    return tuple(event.id for event in material.events if event.id in held)


def _reported(material: Material) -> Iterator[tuple[Claim, Event]]:
    for event in material.events:
        for report in event.reports:
            if report.claim.quantities:
                yield report.claim, event


def _others(material: Material) -> Iterator[tuple[Claim, Event]]:
    """Claims with figures at their article's main event; of an article that tells of no event, none."""
    main = _main_events(material)
    for claim in material.claims:
        if claim.quantities and claim.article in main:
            yield claim, main[claim.article]


def _main_events(material: Material) -> dict[str, Event]:
    """The event that most claims of an article report; on a tie the first."""
    told: dict[str, Counter[int]] = {}
    for at, event in enumerate(material.events):
        for report in event.reports:
            told.setdefault(report.claim.article, Counter())[at] += 1
    return {
        article: material.events[min(counts, key=lambda at: (-counts[at], at))]
        for article, counts in told.items()
    }
