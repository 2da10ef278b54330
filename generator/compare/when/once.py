"""Whether two claims tell of what happens to one person or thing only once."""

from generator.compare.when.sameness import (
    are_of_two_subjects,
    bear_other_names,
    content,
    count_differently,
    is_further,
    is_told,
    persons,
)
from generator.edtf import Edtf
from generator.languages.en.milestones import PARTIAL
from generator.languages.en.once import (
    FIRST_HEARINGS,
    JOINED,
    JOINING,
    JOINING_HEADS,
    OF_A_PERSON,
    OF_A_THING,
)
from generator.languages.en.words import COUNTRIES
from generator.model import Article, Claim

_SHARED = 4  # content words in common
_NAMES = 2  # of them names, countries apart
_ALIKE = 0.5  # share of the shorter claim's content words
_MAGNITUDES = 0.35  # by which sources give one quake's magnitude differently


def kind_once(article: Article, claim: Claim) -> str:
    """Return the kind of happening that comes once of which a claim tells, "" for none."""
    if claim.kind == "said" or claim.polarity == "denied" or claim.hedges or claim.date is None:
        return ""
    if _is_open(article, claim.date):
        return ""
    told = claim.span.of(article.text).lower()
    step = next((step for step in FIRST_HEARINGS if step in told), "")
    if step or claim.type not in OF_A_PERSON | OF_A_THING | JOINED:
        return step
    if claim.head in JOINING_HEADS:
        return JOINING
    return claim.type if claim.dated_by == "noun" or is_told(claim) else ""


def _is_open(article: Article, when: Edtf) -> bool:
    """A period that had not ended when it was written: "this year" tells of plans, too."""
    made = article.source.published or article.dct
    return not when.is_day and (made is None or when.latest is None or when.latest >= made.toordinal())


def are_one(one: Article, a: Claim, two: Article, b: Claim) -> bool:
    """The same thing happened to the same person, or to what bears the same names, in much the same words."""
    kind = kind_once(one, a)
    if not kind or kind != kind_once(two, b) or is_further(one, a) or is_further(two, b):
        return False
    if count_differently(a, b) or _are_of_two_strengths(a, b) or bear_other_names(one, a, two, b):
        return False
    if PARTIAL & (content(a) ^ content(b)):  # a firm, and a stake in it
        return False
    both = content(a) & content(b)
    if len(both) < _ALIKE * min(len(content(a)), len(content(b))):
        return False
    if kind in OF_A_THING:
        is_other = are_of_two_subjects(one, a, two, b) or len(both) < _SHARED
        return not is_other and len(_names(a) & _names(b)) >= _NAMES
    return bool(persons(a) & persons(b)) and len(both & _names(a) & _names(b)) >= _NAMES


def _names(claim: Claim) -> frozenset[str]:
    return frozenset(n.lower() for n in claim.names) - COUNTRIES


def _are_of_two_strengths(a: Claim, b: Claim) -> bool:
    """Magnitudes of two quakes: too far apart, or given by one only."""
    if a.type != "quake":
        return False
    one, two = ([q.bounds.figure for q in c.quantities if q.noun == "magnitude"] for c in (a, b))
    return not any(abs(x - y) <= _MAGNITUDES for x in one for y in two)
