"""Whose figure it is: figures that belong to somebody or something, wherever the material gives them.

A person's age or a town's population is no part of what happened: any sentence may tell it, also one that
joined no event. Such a sentence stands at the event that its article tells most of.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.compare.dossier import Dossier, View
from generator.compare.material import Material
from generator.compare.told.setting import Setting
from generator.compare.told.texts import Text
from generator.model import Claim, Event, Quantity, Span

_Place = tuple[str, Span]


class Bearers:
    """The persons of whom each sentence tells, by their ages and names.

    A sentence is read as a whole: in "A man, 36, died after he fell 200 feet" two clauses tell of one person.
    """

    def __init__(self, texts: Mapping[str, Text]) -> None:
        """Read each text when it is asked for."""
        self._texts = texts

    def ages(self, setting: Setting) -> Mapping[float, str]:
        """Every age in the figure's sentence, and whose it is ("of ann lee", or "")."""
        ages, _ = self._texts[setting.article.id].read(_told_of)
        return ages.get(setting.claim.sentence, {})

    def person(self, setting: Setting) -> str:
        """Who is named last before the figure; "" for nobody."""
        before = [known for known in self._persons(setting) if known[0].end <= setting.quantity.number.start]
        return max(before)[1] if before else ""

    def _persons(self, setting: Setting) -> Collection[tuple[Span, str]]:
        _, persons = self._texts[setting.article.id].read(_told_of)
        return persons.get(setting.claim.sentence, ())

    def are_one(self, a: Setting, b: Setting) -> bool:
        """The two sentences tell of one person: of the same age, or named alike."""
        return bool(self.ages(a).keys() & self.ages(b).keys()) or self.person(a) == self.person(b) != ""

    def are_named_apart(self, a: Setting, b: Setting) -> bool:
        """Both sentences name persons, and none is named in both."""
        one, two = ({key for _, key in self._persons(s)} - _speaker(s) for s in (a, b))
        return bool(one and two) and not one & two

    def are_two(self, a: Setting, b: Setting) -> bool:
        """Ages tell persons apart ("the climber, 36, fell"), but not Ann Lee from Ann Lee."""
        one, two = self.ages(a), self.ages(b)
        if not one or not two or one.keys() & two.keys():
            return False
        return not ({*one.values()} & {*two.values()} - {""} or self.person(a) == self.person(b) != "")


def _told_of(text: Text) -> tuple[Mapping[Span, Mapping[float, str]], Mapping[Span, set[tuple[Span, str]]]]:
    """Ages, and persons, by sentence."""
    by_age: dict[Span, dict[float, str]] = defaultdict(dict)
    by_name: dict[Span, set[tuple[Span, str]]] = defaultdict(set)
    for claim in text.claims:
        ages = [q for q in claim.quantities if q.noun == "age"]
        persons = [m for m in claim.participants if m.kind == "person"]
        if ages:
            by_age[claim.sentence] |= {q.bounds.low: q.scope for q in ages}
        if persons:
            by_name[claim.sentence] |= {(m.span, m.key) for m in persons}
    return by_age, by_name


def _speaker(setting: Setting) -> set[str]:
    return {setting.claim.speaker.key} if setting.claim.speaker else set()


Stated = Sequence[tuple[Claim, Quantity]]


class Wanted(NamedTuple):
    """Readers of the figures of a kind that an event's reports, and that an article's claims give."""

    of_event: Callable[[Dossier], Stated]
    of_text: Callable[[Text], Stated]


def wanted(is_wanted: Callable[[Quantity], bool]) -> Wanted:
    """Return the readers; made once for each kind, for what they read is kept by what they are."""

    def stated(claims: Iterable[Claim]) -> Stated:
        return [(claim, q) for claim in claims for q in claim.quantities if is_wanted(q)]

    def of_event(dossier: Dossier) -> Stated:
        return stated(report.claim for report in dossier.event.reports)

    def of_text(text: Text) -> Stated:
        return stated(text.claims)

    return Wanted(of_event, of_text)


def everywhere(material: Material, kind: Wanted) -> list[Setting]:
    """Every wanted figure of the material, each place in an article once, at the event that it stands at."""
    found: dict[_Place, Setting] = {}
    for claim, quantity, event in (*_reported(material, kind), *_others(material, kind)):
        place = (claim.article, quantity.number)
        if place not in found:
            found[place] = Setting(material.articles[claim.article], event, claim, quantity)
    return list(found.values())


def events_of(material: Material, settings: Iterable[Setting]) -> tuple[str, ...]:
    """Ids of the events that report the figures; where none does, of those that they stand at."""
    settings = list(settings)
    events = {s.event.id: s.event for s in settings}
    reported = {(event.id, id(report.claim)) for event in events.values() for report in event.reports}
    told = {s.event.id for s in settings if (s.event.id, id(s.claim)) in reported}
    return tuple(sorted(told or events, key=material.place.__getitem__))


def _reported(material: Material, kind: Wanted) -> Iterator[tuple[Claim, Quantity, Event]]:
    for dossier in material.dossiers.values():
        for claim, quantity in dossier.read(kind.of_event):
            yield claim, quantity, dossier.event


def _others(material: Material, kind: Wanted) -> Iterator[tuple[Claim, Quantity, Event]]:
    """Figures of claims at their article's main event; of an article that tells of no event, none."""
    for name, text in material.texts.items() if material.claims else ():
        stated = text.read(kind.of_text)
        main = material.views[name].read(main_event) if stated else ""
        if main:
            yield from ((claim, quantity, material.dossiers[main].event) for claim, quantity in stated)


def main_event(view: View) -> str:
    """Id of the event that most claims of an article report; on a tie the first; "" if it reports none."""
    told = Counter({part.gist.id: len(part.claims) for part in view.parts})
    return max(told, key=told.__getitem__, default="")
