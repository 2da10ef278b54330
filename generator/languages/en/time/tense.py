"""Tense and mood of the clause an English time expression stands in: which way it points."""

from typing import Final

from generator.languages.rule import Match, Tense

_FUTURE: Final = frozenset(
    {"will", "'ll", "ll", "shall", "won", "wo", "would", "scheduled", "due", "upcoming", "expected", "expects",
     "expect", "plans", "plan", "planned", "planning", "hopes", "intends", "begins", "opens", "starts",
     "expires", "tomorrow", "gonna", "can", "could", "may", "might", "should", "must", "set", "until", "till"}
)  # fmt: skip
_PAST: Final = frozenset(
    {"was", "were", "had", "did", "said", "made", "took", "came", "went", "got", "saw", "told", "left", "met",
     "won", "lost", "fell", "rose", "began", "held", "gave", "found", "sent", "brought", "thought", "kept",
     "led", "ran", "sold", "bought", "paid", "spoke", "wrote", "broke", "hit", "shot", "sought", "stood",
     "struck", "caught", "fought", "built", "became", "grew", "flew", "drew", "threw", "knew", "showed",
     "put", "cut", "let", "quit", "been", "sat", "shut", "spent", "felt", "heard", "read", "rode", "sank",
     "sang", "swept", "taught", "wore", "drove", "chose", "arose", "blew", "died", "dealt", "hung", "laid",
     "lay", "meant", "sped", "spread", "swore", "understood", "withdrew", "agreed", "seen", "taken", "given",
     "since", "ago", "declined", "slid", "dove", "shook", "stole", "tore", "woke", "closed", "last"}
)  # fmt: skip
_ENDS: Final = frozenset({".", "!", "?", "¶", ";"})
_REACH: Final = 18


def tense(m: Match) -> Tense:
    """The tense of the nearest verb: first before the expression in its sentence, then after it."""
    lower = m.words.lower
    start = m.start - 1
    for i in range(start, max(-1, start - _REACH), -1):
        if lower[i] in _ENDS and not (lower[i] == "." and i and len(lower[i - 1]) <= 3):
            break
        if found := _verb(lower, i):
            return found
    for i in range(m.end, min(len(lower), m.end + _REACH)):
        if lower[i] in _ENDS and not (lower[i] == "." and len(lower[i - 1]) <= 3):
            break
        if found := _verb(lower, i):
            return found
    return ""


def _verb(lower: tuple[str, ...], i: int) -> Tense:
    word = lower[i]
    if word in _FUTURE:
        return "past" if word == "would" and i + 1 < len(lower) and lower[i + 1] == "have" else "future"
    if (
        word == "to"
        and i
        and lower[i - 1] in ("going", "is", "are", "be", "about", "set", "plans", "expects")
    ):
        return "future"
    if word in _PAST:
        return "past"
    if word.endswith("ed") and len(word) > 4 and not (i and lower[i - 1] in ("be", "the", "a", "an")):
        return "past"
    return ""
