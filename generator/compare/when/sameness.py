"""Whether two claims of one event tell of one and the same happening, seen with a sceptical editor's eye.

The merging stage brings reports together generously; a badge needs more: the same happening in the same
words, names and figures, and no word that makes it one of several ("another", "latest").
"""

import re

from generator.languages.en.claims import CLAIM_WORDS
from generator.languages.en.clock import OCCUR
from generator.languages.en.comparison import RECURRING
from generator.languages.en.words import COUNTRIES, EMPTY, stem
from generator.model import Article, Claim, Quantity

_WORD = re.compile(r"[^\W\d_]+")
_DATELINE = re.compile(r"^[A-Z][^:,]{2,40}: ")  # "New Delhi/Mumbai: An Indian warship"
_NAMED_NEW = re.compile(r"\bNew (?=[A-Z])")  # "New Delhi" is not a further Delhi
_FULL_NAME = re.compile(r"\b([A-Z][a-zà-ÿ]+) (?=([A-Z][a-zà-ÿ]+)\b)")
_MODEL = re.compile(r"\b(?!\d+[AP]M\b)(?=[A-Za-z-]*\d)(?=[\d-]*[A-Z])[A-Z\d][A-Za-z\d]*(?:-[A-Za-z\d]+)?\b")
_SCORE = re.compile(r"(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])")
_BEGINNING = 3  # letters of a name that its spellings share
_NAMED_ALIKE = 0.5  # share of the shorter claim's content words that both must hold
_COUNTS = frozenset(("figure", "words", "range", "collective"))
_CONTENT = 4  # content words in common


def content(claim: Claim) -> frozenset[str]:
    """Stems of its content words and names."""
    return frozenset((*claim.stems, *(n.lower() for n in claim.names)))


def figures(claim: Claim) -> frozenset[tuple[float, str]]:
    """Figures that two reports do not share by chance: from four on, with what they count."""
    return frozenset(
        (q.bounds.figure, q.noun) for q in claim.quantities if q.bounds.figure > 3 and q.rule != "bare"
    )


def is_one_happening(one: Article, a: Claim, two: Article, b: Claim) -> bool:
    """Two claims tell of one happening: by kind or verb, content words and figures."""
    if a.article == b.article or is_further(one, a) or is_further(two, b):
        return False
    if count_differently(a, b) or are_of_two_subjects(one, a, two, b):
        return False
    shared = len(content(a) & content(b))
    alike = shared >= _NAMED_ALIKE * min(len(content(a)), len(content(b)))
    same_figure = bool(figures(a) & figures(b)) or _same_bare_figure(a, b)
    if a.head == b.head != "" or is_one_kind(a, b):
        return (alike and shared >= _CONTENT) or (same_figure and shared >= _CONTENT // 2)
    return same_figure and (shared >= _CONTENT or a.dated_by == b.dated_by == "noun")


def is_further(article: Article, claim: Claim) -> bool:
    """It tells of one of several happenings of a kind ("another", "latest"), or is no report at all."""
    return bool(RECURRING & set(_words(article, claim)))


def is_one_kind(a: Claim, b: Claim) -> bool:
    """Their verbs tell the same known kind of happening, be it in other words ("foiled", "thwarted")."""
    return a.type == b.type and a.type[:1] not in ("", "~") and is_told(a) and is_told(b)


def is_told(claim: Claim) -> bool:
    """Its verb tells what happened; not in passing, as in "divers found a body near the rig that burned"."""
    told = any(h.type == claim.type and h.stem == claim.head for h in claim.happenings)
    return told or claim.head in OCCUR


def count_differently(a: Claim, b: Claim) -> bool:
    """The same sentence with another date and another count tells of another day."""
    one, two = (
        {q.noun: q.bounds for q in c.quantities if q.rule in _COUNTS or _is_amount(q)} for c in (a, b)
    )
    return any(noun and not one[noun].overlaps(two[noun]) for noun in one.keys() & two.keys())


def _is_amount(quantity: Quantity) -> bool:
    """Of a substance, a share or money: what is pumped, sold or lost anew each day. No length."""
    is_measure = quantity.rule == "measure" and quantity.noun != "metre"
    return is_measure or quantity.noun == "percent" or quantity.noun.isupper()


def are_of_two_subjects(one: Article, a: Claim, two: Article, b: Claim) -> bool:
    """Names stand before the verb in both, and fewer than half are the same; or two of a family are named."""
    first, second = _subject(one, a), _subject(two, b)
    is_turned = first <= content(b) or second <= content(
        a
    )  # "a jury in Holm convicted her", "she was convicted"
    if not is_turned and 2 * len(first & second) < min(len(first), len(second)):
        return True
    return bear_other_names(one, a, two, b)


def bear_other_names(one: Article, a: Claim, two: Article, b: Claim) -> bool:
    """Other persons are named, two of a family, two models or two games with a score."""
    if _are_of_other_persons(a, b) or _are_two_of_a_family(one, a, two, b):
        return True
    return any(_have_others(marks, one, a, two, b) for marks in (_MODEL, _SCORE))


def _are_of_other_persons(a: Claim, b: Claim) -> bool:
    """Both name persons, and none of them, in whatever spelling, is in both."""
    first, second = ({name[:_BEGINNING] for name in persons(c)} for c in (a, b))
    return bool(first and second) and not first & second


def persons(claim: Claim) -> frozenset[str]:
    """Family names, lower case, of all whom it names; a full name of nobody knows what may be a person's."""
    return frozenset(
        m.text.split()[-1].lower()
        for m in claim.participants
        if m.kind == "person" or (m.kind == "" and " " in m.text)
    )


def _are_two_of_a_family(one: Article, a: Claim, two: Article, b: Claim) -> bool:
    """One family name, and given names that do not begin alike ("Karl Lind", "Maria Lind")."""
    first, second = _given_names(one, a), _given_names(two, b)
    return any(not first[family] & second[family] for family in first.keys() & second.keys())


def _given_names(article: Article, claim: Claim) -> dict[str, set[str]]:
    """Initials of the names before each family name; titles and roles are none."""
    found: dict[str, set[str]] = {}
    for given, family in _FULL_NAME.findall(claim.span.of(article.text)):
        if _is_name(given) and _is_name(family):
            found.setdefault(family, set()).add(given[0])
    return found


def _have_others(marks: re.Pattern[str], one: Article, a: Claim, two: Article, b: Claim) -> bool:
    """Letters with digits that differ ("Karas X2", "Karas X3"), or a game's score."""
    first, second = (set(marks.findall(c.span.of(t.text))) for t, c in ((one, a), (two, b)))
    return bool(first and second) and not first & second


def _subject(article: Article, claim: Claim) -> frozenset[str]:
    told = claim.span.of(article.text)
    words = _WORD.findall(_DATELINE.sub("", told))
    heads = [at for at, word in enumerate(words) if stem(word) == claim.head]
    before = words[: heads[0]] if claim.head and heads else []
    return frozenset(stem(w) for w in before if _is_name(w)) - COUNTRIES


def _is_name(word: str) -> bool:
    return word[0].isupper() and word.lower() not in EMPTY and word.lower() not in CLAIM_WORDS.roles


def _same_bare_figure(a: Claim, b: Claim) -> bool:
    """ "Monday's 900 figure" and "Tuesday's 900 troop count"."""
    one, two = ({q.bounds.figure for q in c.quantities if q.bounds.figure > 100} for c in (a, b))
    return a.dated_by == b.dated_by == "noun" and bool(one & two)


def _words(article: Article, claim: Claim) -> list[str]:
    return [w.lower() for w in _WORD.findall(_NAMED_NEW.sub("", claim.span.of(article.text)))]
