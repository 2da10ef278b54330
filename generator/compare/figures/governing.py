"""What a sentence says of the things it counts: the verb that governs them, who does it, their matter.

"Four cables were cut", "a ship had severed four cables" and "four cut cables" say one thing of the cables.
"""

import re
from itertools import takewhile
from typing import NamedTuple

from generator.compare.told.setting import Setting
from generator.languages.en.governing import (
    AUXILIARIES,
    BEFORE,
    CLASS_OF,
    DETERMINERS,
    IRREGULAR,
    NO_DEED,
    PREPOSITIONS,
)
from generator.languages.en.words import EMPTY, stem

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d,.]*|[^\w\s]")
_MATTER = re.compile(r"\s*of ((?:[^\W\d_]+ ?){1,3})")
_VERB = re.compile(r"[a-z]{2,}(?:ed|ing)")
_REACH = 90  # characters to each side in which a verb governs the figure
_AUXILIARIES = 4  # words between a subject and its verb
_FAR = 110  # characters before a figure in which whoever acts is named


class Deed(NamedTuple):
    """``verb``: its class or stem; ``is_subject``: the counted ones do it to something else."""

    verb: str
    is_subject: bool = False


def deed_of(setting: Setting) -> Deed | None:
    """Return the verb that governs the counted ones, right before them or right behind."""
    text, span, sentence = setting.article.text, setting.quantity.span, setting.claim.sentence
    left = _tokens(text[max(sentence.start, span.start - _REACH) : span.start])
    right = _tokens(text[span.end : min(sentence.end, span.end + _REACH)])
    return _before(left) or _behind(right)


def is_definite(setting: Setting) -> bool:
    """As in "the four robbers": they were told of before."""
    return setting.before(1) in (["the"], ["these"], ["those"])


def are_of_one_deed(a: Setting, b: Setting) -> bool:
    """One verb says the same of both, and neither another agent nor another matter is named."""
    one, two = deed_of(a), deed_of(b)
    if one is None or one != two:
        return False
    return _may_agree(_matter(a), _matter(b)) and _may_agree(_agents(a), _agents(b))


def _may_agree(one: set[str], two: set[str]) -> bool:
    return not one or not two or bool(one & two)


def _tokens(text: str) -> list[str]:
    return [token.replace("’", "'") for token in _TOKEN.findall(text)]


def _before(left: list[str]) -> Deed | None:
    """As in "had cut four cables", "was charged with two counts", "made off with a total of 35 watches"."""
    words = [token.lower() for token in left]
    while words and words[-1] in DETERMINERS:
        words.pop()
    for length in range(BEFORE.longest, 0, -1):
        if name := BEFORE.get(" ".join(words[-length:])):
            return Deed(name)
    if len(words) > 1 and words[-1] in PREPOSITIONS:
        verb = _verb(words[-2])
        return Deed(f"{verb} {words[-1]}") if verb else None
    verb = _verb(words[-1]) if words else ""
    return Deed(verb) if verb else None


def _behind(right: list[str]) -> Deed | None:
    """As in "four cables were cut", "four robbers fled", "three ships carry the oil"."""
    words = [token.lower() for token in right]
    at = 2 if words[:1] == ["of"] else 0  # "20,000 doses of vaccine were bought"
    at += words[at : at + 1] in (["that"], ["which"], ["who"])
    helping = len(list(takewhile(AUXILIARIES.__contains__, words[at : at + _AUXILIARIES])))
    at += helping
    at += words[at : at + 1] != [] and words[at].endswith("ly")
    verb = _verb(words[at]) if at < len(words) else ""
    if not verb:
        return None
    follows = right[at + 1] if at + 1 < len(right) else ""
    has_object = not helping and (
        follows.lower() in DETERMINERS or follows[:1].isdigit() or follows[:1].isupper()
    )
    return Deed(verb, has_object)


def _verb(word: str) -> str:
    """Class of a verb, or its stem where it is of no class; "" for what is no verb that says anything."""
    root = stem(word)
    if word in NO_DEED:
        return ""
    if root in CLASS_OF:
        return CLASS_OF[root]
    return root if word in IRREGULAR or _VERB.fullmatch(word) else ""


def _matter(setting: Setting) -> set[str]:
    """What the counted ones consist of: "cases of measles", "counts of murder"."""
    found = _MATTER.match(setting.article.text, setting.quantity.span.end, setting.claim.sentence.end)
    words = found[1].lower().split() if found else []
    return {stem(word) for word in words if word not in EMPTY}


def _agents(setting: Setting) -> set[str]:
    """Words that name whoever stands before the figure, but for the speaker."""
    claim, first = setting.claim, setting.quantity.span.start
    return {
        word
        for m in claim.participants
        if m.span.end <= first <= m.span.end + _FAR and m.kind in ("person", "body", "")
        if claim.speaker is None or m.span != claim.speaker.span
        for word in m.key.lower().split()
    }
