"""Whether somebody had, held or pointed a weapon: said by one, denied by another. Rule ``had-or-not``."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.compare.badges import Compared, Group, Question, Relation, Statement, Verdict, compared
from generator.compare.material import Material
from generator.compare.told.about import about_of
from generator.compare.told.passages import stories
from generator.compare.told.texts import Passage
from generator.languages.en.claims import CLAIM_WORDS
from generator.languages.en.possession import (
    ABSENT,
    ARMED,
    BARE,
    DENYING,
    HANDS,
    HAVING,
    OTHERS,
    PERSONS,
    SAYING_ASIDE,
    STRENGTH,
    THINGS,
    UNSURE,
)
from generator.languages.en.words import EMPTY
from generator.model import Article, Claim, Span

_WORD = re.compile(r"[^\W\d_][\w-]*(?:'s)?")
_FORMS = tuple(re.compile(p) for p in (HAVING, HANDS, ARMED, ABSENT))
_DENYING, _UNSURE, _ASIDE = (re.compile(p) for p in (DENYING, UNSURE, SAYING_ASIDE))
_CLAUSE = 70  # characters before the verb that may make it unsure
_DENIAL = 50  # characters before the verb that may deny it
_SHOWN = 3  # strength from which a weapon is used to threaten
_MOST = 60  # denials in one event: each is set against all that is said
_LONGEST = 600  # characters of a sentence that are looked at


@dataclass(frozen=True, slots=True)
class Holding:
    """What is said of somebody and a thing; ``strength``: 1 had, 2 held, 3 showed, 4 pointed."""

    claim: Claim
    words: Span
    thing: str
    strength: int
    denied: bool
    name: str
    article: Article

    @property
    def voice(self) -> tuple[str, str]:
        """Who says so: a speaker, or the article itself."""
        speaker = self.claim.speaker
        return ("speaker", speaker.key) if speaker else ("article", self.claim.article)


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what is said of somebody's having a weapon with the denials, each once."""
    about = about_of(material)
    told: dict[str, list[Holding]] = defaultdict(list)
    for holding in stories(material).each(_holdings, (*THINGS, *BARE)):
        for event in about.loosely(holding.claim):
            told[event].append(holding)
    shown: set[tuple[str, Span]] = set()
    for event in sorted(told, key=lambda event: (-len(told[event]), event)):
        found = _of_event(material, event, [h for h in told[event] if _place(h) not in shown])
        if found:
            shown.update(_place(h) for h in told[event])
            yield found


def _place(holding: Holding) -> tuple[str, Span]:
    return holding.claim.article, holding.words


def _of_event(material: Material, event: str, holdings: list[Holding]) -> Compared | None:
    denied = [h for h in holdings if h.denied][:_MOST]
    said = [h for h in holdings if not h.denied and any(is_opposed(h, o) for o in denied)]
    refuted = {_place(o) for o in denied if any(is_opposed(h, o) for h in said)}
    opposed = {_place(h) for h in said} | refuted
    kept = [h for h in holdings if _place(h) in opposed]
    if not kept:
        return None
    names = Counter(h.name for h in kept if h.name)
    who = names.most_common(1)[0][0].title() if names else "the person"
    things = {h.thing for h in kept if h.denied}
    thing = "weapon" if things & {"weapon", "anything"} else min(things)
    question = Question("polarity", (event,), f"whether {who} had a {thing}", "had-or-not")
    return compared(question, [_statement(material, h) for h in kept], _relation(kept))


def is_opposed(said: Holding, denied: Holding) -> bool:
    """One voice says of one person and thing what another denies."""
    if said.denied or not denied.denied or said.voice == denied.voice:
        return False
    if not _may_be_one_person(said, denied):
        return False
    is_same = denied.thing == "anything" or denied.thing in THINGS[said.thing]
    return is_same and said.strength >= denied.strength


def _may_be_one_person(said: Holding, denied: Holding) -> bool:
    """Who is named by the one is "he" in the other only if its article names that person."""
    if not (said.name and denied.name):
        text = (denied if said.name else said).article.text.lower()
        named = said.name or denied.name
        return bool(named) and all(word in text for word in named.split())
    one, two = set(said.name.split()), set(denied.name.split())
    given = [_given_names(h) for h in (said, denied)]
    return (one <= two or two <= one) and (not all(given) or bool(given[0] & given[1]))


def _given_names(holding: Holding) -> frozenset[str]:
    """Of all in its article who bear the family name."""
    family = holding.name.split()[-1].title()
    before = re.findall(rf"\b([A-Z][a-zà-ÿ]+) {re.escape(family)}\b", holding.article.text)
    return frozenset(w for w in before if w.lower() not in CLAIM_WORDS.titles | EMPTY)


def _holdings(passage: Passage) -> Iterator[Holding]:
    text, claims = passage.plain[:_LONGEST], passage.claims
    text = _ASIDE.sub(lambda aside: " " * len(aside[0]), text)
    low = text.lower()
    if "?" in text or "wrote:" in text:
        return
    for form in _FORMS:
        for match in form.finditer(low):
            start, is_denied = _denial(low, match)
            subject = "" if form is _FORMS[-1] else _subject(text[: match.start()], claims)
            if subject is None or _UNSURE.search(low[max(0, start - _CLAUSE) : start]):
                continue
            span = passage.words(start, match.end())
            claim = next((c for c in claims if c.span.holds(span)), claims[0])
            thing = match.groupdict().get("thing") or "weapon"
            thing = "anything" if thing == "nothing" else thing
            yield Holding(claim, span, thing, _strength(match), is_denied, subject, passage.article)


def _denial(low: str, match: re.Match[str]) -> tuple[int, bool]:
    """Where the words begin, what denies them included, and whether anything does."""
    groups = match.groupdict()
    is_none = bool(groups.get("none") or groups.get("un")) or match[0].startswith("there ")
    offset = max(0, match.start() - _DENIAL)
    denying = _DENYING.search(low[offset : match.start()])
    start = offset + denying.start() if denying else match.start()
    return start, is_none or groups.get("thing") == "nothing" or denying is not None


def _strength(match: re.Match[str]) -> int:
    groups = match.groupdict()
    strength = STRENGTH.get(groups.get("verb") or "", 1)
    return max(strength, 2) if groups.get("hand") else strength


def _subject(before: str, claims: Sequence[Claim]) -> str | None:
    """Key of the one of whom it is said, "" for a person without a name, ``None`` for anybody else."""
    named = {
        word: m.key for c in claims for m in c.participants if m.kind != "place" for word in m.text.split()
    }
    for word in reversed(_WORD.findall(before)):
        low = word.lower()
        if low in OTHERS:
            return None
        if low in ("he", "she") and word in named:
            return named[word]
        if low in PERSONS:
            return ""
        if word[0].isupper() and word.removesuffix("'s") in named:
            return named[word.removesuffix("'s")]
    return None


def _statement(material: Material, holding: Holding) -> Statement:
    value = holding.words.of(material.articles[holding.claim.article].text)
    key = (holding.denied, holding.strength >= _SHOWN)
    return Statement(holding.claim, holding.words, value, key, (float(key[0]), float(key[1])))


def _relation(holdings: Sequence[Holding]) -> Relation:
    by_place = {_place(h): h for h in holdings}

    def judge(one: Group, two: Group) -> Verdict:
        first, second = ([by_place[s.claim.article, s.words] for s in group] for group in (one, two))
        if any(is_opposed(a, b) or is_opposed(b, a) for a in first for b in second):
            return Verdict("conflict", "one voice says that it was so, and another denies it")
        return Verdict("compatible", "to have a thing is not to show or point it")

    return judge
