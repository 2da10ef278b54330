"""What somebody did, told by one and denied by another: the same verb and object. Rule ``did-or-not``.

A denial reaches a deed of the same doer (or of the same one whom it befell), with all that the denial names
("did not rent a red van" leaves "rented a van" alone), told in another voice, within a week. Two deeds of
which one excludes the other (accepted, rejected) are set against each other where they are told of one day.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.compare.badges import Compared, Group, Question, Statement, Verdict, compared
from generator.compare.material import Material
from generator.compare.told.about import about_of
from generator.compare.told.passages import stories
from generator.compare.whether.concepts import opposites
from generator.compare.whether.propositions import ANYBODY, SOMEBODY, Deed
from generator.compare.whether.sought import Days, Sentences, Told, Words, denied, sentences_of
from generator.languages.en.denials import CUES, LATER

_NEWS = 7  # days between the two reports
_AT_ONCE = 1  # the same, where the one deed excludes the other
_MOST = 40  # denials with one verb and object: more are no news

Key = tuple[str, str]


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
    denials: dict[Key, list[Told]] = defaultdict(list)
    for one in stories(material).each_text(denied, CUES):
        denials[_key(one.deed)].append(one)
    sentences = sentences_of(material, {verb for verb, _ in denials} | opposites().keys())
    for one in sentences.told("denied", _asked(denials)):
        for key in _keys(one.deed, (one.deed.verb,)):
            yield from ((one, other) for other in denials.get(key, ())[:_MOST] if is_denied_by(one, other))
    yield from _excluding(sentences)


def _asked(denials: Mapping[Key, Sequence[Told]]) -> Mapping[str, Words]:
    found: dict[str, dict[str, Days]] = defaultdict(dict)
    for (verb, word), told in denials.items():
        found[verb][word] = Days({one.day for one in told}, _NEWS)
    return found


def _excluding(sentences: Sentences) -> Iterator[tuple[Told, Told]]:
    """Each two deeds of which one excludes the other."""
    told: dict[Key, list[Told]] = defaultdict(list)
    for one in sentences.told("excluded", _opposed(sentences)):
        told[_key(one.deed)].append(one)
    for (verb, word), found in told.items():
        for other in sorted(opposites().get(verb, ())):
            for one in found[:_MOST]:
                yield from (
                    (one, two) for two in told.get((other, word), ())[:_MOST] if is_excluded_by(one, two)
                )


def _opposed(sentences: Sentences) -> Mapping[str, Words]:
    """Verbs of antonyms, on the days on which the others are told."""
    days = {verb: sentences.days(verb) for verb in opposites()}
    against = {verb: set().union(*(days[other] for other in others)) for verb, others in opposites().items()}
    return {verb: {ANYBODY: Days(near, _AT_ONCE)} for verb, near in against.items() if near}


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


def _statement(deed: Deed, *, is_denied: bool) -> Statement:
    value = "denied" if is_denied else "affirmed"
    return Statement(deed.claim, deed.words, value, is_denied, (float(is_denied),))


def _denied(_one: Group, _two: Group) -> Verdict:
    return Verdict("conflict", "one voice tells of what another denies")


def _excluded(_one: Group, _two: Group) -> Verdict:
    return Verdict("conflict", "one deed excludes the other")
