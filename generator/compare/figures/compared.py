"""Figures that a sentence itself sets against each other, across events.

"Thursday's figure of 900 is higher than officials had given": the other figure stands in the same or a
neighbouring sentence of that article, in a claim of whoever is named. The badge stands at both events and
gathers what all their reports give. Rule ``compared-by-a-source``.
"""

from collections.abc import Iterator, Sequence

from generator.compare.badges import Compared, Question, compared
from generator.compare.dossier import Dossier
from generator.compare.figures.figures import NEVER
from generator.compare.figures.readings import statement
from generator.compare.figures.verdicts import verdicts
from generator.compare.material import Material, settings_of
from generator.compare.told.setting import Setting
from generator.languages.en.comparison import attribute
from generator.languages.en.words import stem
from generator.model import Claim, Comparison, Event

_NEIGHBOURS = 1  # sentences to each side of the comparing one
_COMPARED = NEVER - {"figure noun"}


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the figures of each two events that a source itself sets against each other."""
    by_article: dict[str, list[Setting]] = {}
    done: set[tuple[str, ...]] = set()
    for dossier in material.dossiers.values():
        for claim, comparison in dossier.read(_comparisons):
            if not by_article:
                by_article = _by_article(material)
            found = _of_comparison(material, dossier.event, claim, comparison, by_article[claim.article])
            if found and (*found.question.events, found.question.what) not in done:
                done.add((*found.question.events, found.question.what))
                yield found


def _comparisons(dossier: Dossier) -> Sequence[tuple[Claim, Comparison]]:
    claims = (report.claim for report in dossier.event.reports)
    return [(claim, claim.comparison) for claim in claims if claim.comparison]


def _by_article(material: Material) -> dict[str, list[Setting]]:
    found: dict[str, list[Setting]] = {}
    for event in material.events:
        for setting in settings_of(material, event):
            found.setdefault(setting.article.id, []).append(setting)
    return found


def _of_comparison(
    material: Material, event: Event, claim: Claim, comparison: Comparison, near: list[Setting]
) -> Compared | None:
    mine = settings_of(material, event)
    nouns = {comparison.figure.noun} - {""} or _nouns_of(comparison, mine)
    others = [s for s in near if s.event.id != event.id and _is_other(s, claim, comparison, nouns)]
    if not others:
        return None
    other = min(others, key=lambda s: (s.event.kind != "happened", not _tells(s), s.event.id))
    noun = other.quantity.noun
    same = [s for s in mine if _is_figure(s, comparison, noun)]
    theirs = [s for s in settings_of(material, other.event) if _is_figure_of(s, other)]
    question = Question("number", (event.id, other.event.id), attribute(noun, ""), "compared-by-a-source")
    settings = [*same, *theirs]
    return compared(question, [statement(s) for s in settings], verdicts(settings, two_sides=True))


def _tells(setting: Setting) -> bool:
    return setting.claim.span.holds(setting.quantity.number)


def _nouns_of(comparison: Comparison, settings: Sequence[Setting]) -> set[str]:
    """What the same number counts elsewhere in the event."""
    return {s.quantity.noun for s in settings if _is_near(s, comparison) and s.quantity.noun}


def _is_near(setting: Setting, comparison: Comparison) -> bool:
    return setting.quantity.bounds.overlaps(comparison.figure.bounds)


def _is_figure(setting: Setting, comparison: Comparison, noun: str) -> bool:
    """A report of the compared figure: the same number, of the same thing or of "the figure"."""
    return (
        setting.quantity.noun in (noun, "")
        and _is_near(setting, comparison)
        and setting.quantity.rule not in _COMPARED
    )


def _is_figure_of(setting: Setting, other: Setting) -> bool:
    one, two = setting.quantity, other.quantity
    return one.noun == two.noun and one.bounds == two.bounds and one.rule not in NEVER


def _is_other(setting: Setting, claim: Claim, comparison: Comparison, nouns: set[str]) -> bool:
    """A figure of the one named, near the comparing sentence, of the same thing, and another number."""
    quantity = setting.quantity
    if quantity.rule in NEVER or quantity.noun not in nouns or _is_near_number(setting, comparison):
        return False
    return _is_neighbour(setting, claim) and _is_of(setting, comparison)


def _is_near_number(setting: Setting, comparison: Comparison) -> bool:
    return setting.quantity.bounds == comparison.figure.bounds


def _is_neighbour(setting: Setting, claim: Claim) -> bool:
    places = [s.span for s in setting.article.sentences]
    one, two = setting.claim.sentence, claim.sentence
    if one not in places or two not in places:
        return False
    return abs(places.index(one) - places.index(two)) <= _NEIGHBOURS


def _is_of(setting: Setting, comparison: Comparison) -> bool:
    """Some word that names whose figure it is stands in the other figure's sentence or speaker."""
    if not comparison.other:
        return True
    stems = {stem(word) for word in setting.words}
    return bool(set(comparison.other) & stems)
