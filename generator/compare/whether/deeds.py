"""What somebody did, told by one and denied by another: the same verb and object. Rule ``did-or-not``.

A denial reaches a deed of the same doer (or of the same one whom it befell), with all that the denial names
("did not rent a red van" leaves "rented a van" alone), told in another voice, within a week. Two deeds of
which one excludes the other (accepted, rejected) are set against each other where they are told of one day.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from generator.compare.badges import Compared, Group, Question, Statement, Verdict, compared
from generator.compare.material import Material
from generator.compare.told.about import about_of, published
from generator.compare.told.passages import stories
from generator.compare.told.texts import Passage
from generator.compare.whether.clauses import may_deny
from generator.compare.whether.concepts import noun_of_stem, opposites, stems_of
from generator.compare.whether.propositions import ANYBODY, SOMEBODY, Deed, deeds
from generator.languages.en.denials import CUES, LATER

_NEWS = 7  # days between the two reports
_AT_ONCE = 1  # the same, where the one deed excludes the other
_ABOVE = 3  # times as often named as anybody else: "he" is that person
_MOST = 40  # denials with one verb and object: more are no news

Key = tuple[str, str]
Days = Mapping[Key, AbstractSet[int]]


@dataclass(frozen=True, slots=True)
class Told:
    """A deed with the day on which its report came out, 0 where that is not known."""

    deed: Deed
    day: int


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare each denial of a deed with the reports of it."""
    about = about_of(material)
    found: dict[tuple[str, str, str, tuple[str, ...]], list[Told]] = defaultdict(list)
    for told, other in _pairs(material):
        events = [e for e in about.loosely(told.deed.claim) if e in about.loosely(other.deed.claim)]
        if events:
            deed = other.deed
            found[events[0], deed.verb, deed.roles.agent, tuple(sorted(deed.roles.objects))] += [told, other]
    for (event, *_), both in sorted(found.items(), key=lambda item: item[0]):
        question = Question(
            "polarity", (event,), f"whether {_what(both[0].deed, both[1].deed)}", "did-or-not"
        )
        statements = [_statement(t.deed, is_denied=bool(n % 2)) for n, t in enumerate(both)]
        one = compared(question, statements, _denied if both[1].deed.denied else _excluded)
        if one:
            yield one


def _what(told: Deed, denied: Deed) -> str:
    """The deed in the better words: those that tell it, but not a headline's."""
    is_headline = told.claim.role == "title"
    return denied.shown if is_headline and denied.denied else told.shown


def _pairs(material: Material) -> Iterator[tuple[Told, Told]]:
    """What is told anywhere, and what denies or excludes it."""
    main = material.once(_main)
    denied: dict[Key, list[Told]] = defaultdict(list)
    for passage in stories(material).holding(CUES):
        if may_deny(passage.text):
            for deed in deeds(passage, None, main.get(passage.article.id, "")):
                denied[_key(deed)].append(Told(deed, published(passage.article)))
    days = {key: {told.day for told in found} for key, found in denied.items()}
    for one in _told(material, days, _NEWS):
        for key in _keys(one.deed, (one.deed.verb,)):
            yield from ((one, other) for other in denied.get(key, ())[:_MOST] if is_denied_by(one, other))
    yield from _excluding(material)


def _excluding(material: Material) -> Iterator[tuple[Told, Told]]:
    """Each two deeds of which one excludes the other."""
    told: dict[Key, list[Told]] = defaultdict(list)
    for one in _told(material, _opposed(material), _AT_ONCE):
        told[_key(one.deed)].append(one)
    for (verb, word), found in told.items():
        for other in sorted(opposites().get(verb, ())):
            for one in found[:_MOST]:
                yield from (
                    (one, two) for two in told.get((other, word), ())[:_MOST] if is_excluded_by(one, two)
                )


def _told(material: Material, days: Days, reach: int) -> Iterator[Told]:
    """Deeds that are affirmed anywhere, with a verb and another word of its sentence that are asked for.

    ``days`` are those on which they are asked for, ``reach`` how many days off a report may be.
    """
    forms = stems_of({verb for verb, _ in days})
    for passage in stories(material).passages:
        main, day = material.once(_main).get(passage.article.id, ""), published(passage.article)
        hits = _words(passage, forms, main)
        verbs = frozenset(key[0] for key in hits if any(_is_near(day, d, reach) for d in days.get(key, ())))
        if verbs:
            yield from (Told(deed, day) for deed in deeds(passage, verbs, main) if not deed.denied)


def _is_near(one: int, two: int, reach: int) -> bool:
    return not one or not two or abs(one - two) <= reach


def _opposed(material: Material) -> Days:
    """Verbs of antonyms, each with a word beside which both stand somewhere: the days of the other."""
    found: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    forms = stems_of(opposites())
    for passage in stories(material).passages:
        for verb, word in _words(passage, forms, ""):
            found[word][verb].add(published(passage.article))
    return {
        (verb, word): set().union(*(verbs[other] for other in against))
        for word, verbs in found.items()
        if len(verbs) > 1
        for verb in verbs
        if (against := opposites()[verb] & verbs.keys())
    }


def _words(passage: Passage, forms: Mapping[str, str], main: str) -> set[Key]:
    """Each wanted verb of a sentence with each word that may be its object, or who does it."""
    verbs = {forms[stem] for stem in passage.stems & forms.keys()}
    if not verbs:
        return set()
    nouns = {noun_of_stem(stem) for stem in passage.stems} | {main, ANYBODY}
    return {(verb, noun) for verb in verbs for noun in nouns}


def _key(deed: Deed) -> Key:
    return deed.verb, min(deed.roles.objects) if deed.roles.objects else deed.roles.agent


def _keys(deed: Deed, verbs: Iterable[str]) -> list[Key]:
    return [
        (verb, word) for verb in sorted(verbs) for word in sorted({*deed.roles.objects, deed.roles.agent})
    ]


def is_denied_by(told: Told, other: Told) -> bool:
    """Two voices, within a week: all that is denied stands in what is told."""
    one, two = told.deed, other.deed
    if one.voice == two.voice or one.mood != two.mood or not _are_of_one_time(told, other, _NEWS):
        return False
    roles = two.roles
    holds_all = roles.objects <= one.roles.objects and roles.asks <= one.around
    return holds_all and _is_agent(one.roles.agent, roles.agent) and _is_settled(told, other)


def is_excluded_by(told: Told, other: Told) -> bool:
    """One doer, one object, one day: who accepted an offer did not reject it."""
    one, two = told.deed, other.deed
    if one.claim.article == two.claim.article or not told.day or not _are_of_one_time(told, other, _AT_ONCE):
        return False
    a, b = one.roles, two.roles
    is_same = a.agent == b.agent not in ("", SOMEBODY) and one.mood == two.mood
    return is_same and a.objects == b.objects and bool(a.objects) and one.verb < two.verb


def _is_agent(told: str, denied: str) -> bool:
    """The same doer, or a passive that leaves the doer out."""
    if denied == ANYBODY:
        return True
    return told != SOMEBODY and (told == denied or not told or not denied)


def _is_settled(told: Told, denied: Told) -> bool:
    """It was not done after it had been refused, or had not been done yet."""
    if told.deed.is_open and not denied.deed.is_open:
        return False
    if not denied.deed.is_open:
        return True
    return told.day <= denied.day and not LATER & (told.deed.around | denied.deed.around)


def _are_of_one_time(one: Told, two: Told, days: int) -> bool:
    a, b = one.deed.claim.date, two.deed.claim.date
    if a and b and (a.latest or 0) and (b.latest or 0):
        apart = (a.earliest or 0) > (b.latest or 0) or (b.earliest or 0) > (a.latest or 0)
        if apart:
            return False
    return not one.day or not two.day or abs(one.day - two.day) <= days


def _main(material: Material) -> Mapping[str, str]:
    """Last name of the one person whom each article tells of most, of those that tell of one above all."""
    named: dict[str, Counter[str]] = defaultdict(Counter)
    for passage in stories(material).passages:
        named[passage.article.id].update({m.key.split()[-1] for m in passage.persons if m.key})
    return {name: key for name, counts in named.items() if (key := _above_all(counts))}


def _above_all(counts: Counter[str]) -> str:
    """Who is named three times as often as anybody else, "" for nobody."""
    (key, most), *others = counts.most_common(2) or [("", 0)]
    return key if not others or most >= _ABOVE * others[0][1] else ""


def _statement(deed: Deed, *, is_denied: bool) -> Statement:
    value = "denied" if is_denied else "affirmed"
    return Statement(deed.claim, deed.words, value, is_denied, (float(is_denied),))


def _denied(_one: Group, _two: Group) -> Verdict:
    return Verdict("conflict", "one voice tells of what another denies")


def _excluded(_one: Group, _two: Group) -> Verdict:
    return Verdict("conflict", "one deed excludes the other")
