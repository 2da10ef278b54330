"""Tense and mood of the clause an English time expression stands in: which way it points."""

from typing import Final

from generator.languages.en.time.words import MONTHS, MONTHS_SHORT
from generator.languages.rule import Match, Tense, Words

WILL: Final = frozenset({"will", "ll", "shall", "wo", "gonna", "upcoming", "tomorrow"})
MODALS: Final = frozenset(
    {"would", "wouldn", "couldn", "shouldn", "can", "could", "may", "might", "should", "must"}
)
PLANNED: Final = frozenset(
    {"scheduled", "due", "expected", "slated", "set", "planned", "supposed", "ready", "poised", "bound",
     "expects", "expect", "plans", "planning", "hopes", "hoping", "intends", "wants", "want", "going",
     "about", "likely", "forecast", "plan", "agreed", "agrees", "promised", "vowed", "is", "are", "be", "hope", "intend",
     "agreement", "agreements", "deal", "offer", "proposal", "pact", "intention", "preparing", "prepares"}
)  # fmt: skip
SCHEDULED_NOW: Final = frozenset(
    {"begins", "begin", "opens", "starts", "start", "ends", "expires", "takes", "goes", "arrives", "leaves",
     "meets", "faces", "comes", "runs", "becomes", "returns", "retires", "resumes", "closes", "meet", "arrive"}
)  # fmt: skip
PAST: Final = frozenset(
    {"was", "were", "had", "did", "said", "made", "took", "came", "went", "got", "saw", "told", "met",
     "won", "lost", "fell", "rose", "began", "held", "gave", "found", "sent", "brought", "thought", "kept",
     "led", "ran", "sold", "bought", "paid", "spoke", "wrote", "broke", "hit", "shot", "sought", "stood",
     "struck", "caught", "fought", "built", "became", "grew", "flew", "drew", "threw", "knew", "showed",
     "quit", "been", "sat", "spent", "felt", "heard", "rode", "sank", "left", "put", "cut", "blew",
     "swept", "taught", "wore", "drove", "chose", "arose", "dealt", "hung", "laid", "has", "have",
     "sped", "swore", "understood", "withdrew", "seen", "taken", "given", "ago", "slid", "shook", "stole",
     "tore", "woke", "shut", "begun", "done", "gone", "known", "shown", "fallen", "risen", "lay", "set"}
)  # fmt: skip
IMPERATIVES: Final = frozenset(
    {"join", "catch", "come", "register", "book", "visit", "get", "meet", "check", "tune", "remember", "watch", "sign",
     "vote", "save", "stay", "bring", "rsvp", "don", "dont", "lets", "let", "how"}
)  # fmt: skip
"""At the head of a sentence they ask somebody to do what is still to come."""
DETERMINERS: Final = frozenset(
    {"the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "'s", "of", "by"}
)
_PRESENT: Final = frozenset({"is", "are", "am", "re", "being"})
_AUXILIARIES: Final = frozenset(
    {"is", "are", "was", "were", "will", "would", "has", "had", "could", "may", "might"}
)
_BEFORE_SUBJECTS: Final = frozenset({"that", "even", "because", "if", "whether"})
_PRONOUNS: Final = frozenset(
    {"he", "she", "it", "that", "there", "who", "what", "everybody", "everyone", "one"}
)
_NOBODY: Final = frozenset({"nor", "neither", "nobody", "none", "no"})
_ENDS: Final = frozenset({".", "!", "?", "¶", ";"})
_REACH: Final = 16


def tense(m: Match) -> Tense:
    """The tense of the nearest verb: first before the expression in its sentence, then after it.

    "Wednesday's ruling" and "a June agreement" have none of their own.
    """
    if m.after() == "'s" or _is_attribute(m):
        return ""
    first = _sentence_start(m.words, m.start)
    before = _before(m.words, first, m.start)
    if m.before() in ("until", "till") and m.start - 1 > first + 1 and before != "":
        return "conditional" if before == "past" else "future"
    if m.after() in _AUXILIARIES and m.before() in _BEFORE_SUBJECTS:
        return _after(m.words, m.end)  # "he said that even August is too soon"
    found = before or _after(m.words, m.end)
    if m.before() == "for" and found in ("", "present"):
        return "future"  # "his status for Saturday is unclear"
    return "future" if not found and m.before() in ("by", "until", "till", "through") else found


_MONTH_NAMES: Final = frozenset(name.lower() for name in (*MONTHS, *MONTHS_SHORT))
_ARTICLES: Final = DETERMINERS - {"of", "by"}
_AFTER_NOUNS: Final = frozenset(
    {"and", "or", "in", "at", "on", "to", "for", "of", "with", "by", "from", "when", "as", "that", "which", "but",
     "after", "before", "until", "through", "this", "last", "next", "was", "were", "is", "has", "had", "will"}
)  # fmt: skip


def _is_attribute(m: Match) -> bool:
    """The month stands before a noun: "a June agreement"."""
    after = m.after()
    noun = after.isalpha() and after not in _AFTER_NOUNS
    return noun and m.before() in _ARTICLES and m.words.lower[m.end - 1] in _MONTH_NAMES


def _sentence_start(words: Words, place: int) -> int:
    """Index of the first word of the sentence, not farther back than a verb reaches."""
    lower = words.lower
    for i in range(place - 1, max(-1, place - _REACH), -1):
        if lower[i] in _ENDS and not (lower[i] == "." and i and len(lower[i - 1]) <= 3):
            return i + 1
    return max(0, place - _REACH + 1)


def _before(words: Words, first: int, place: int) -> Tense:
    for i in range(place - 1, first - 1, -1):
        if found := _verb(words, i):
            return found
    return "future" if first < place and words.lower[first] in IMPERATIVES else ""


def _after(words: Words, place: int) -> Tense:
    lower = words.lower
    for i in range(place, min(len(lower), place + _REACH)):
        if lower[i] in _ENDS and not (lower[i] == "." and i and len(lower[i - 1]) <= 3):
            break
        if found := _verb(words, i):
            return found
    return ""


def _is_no_participle(words: Words, i: int) -> bool:
    """ "Succeed", "hundred", "Ahmed", "unspecified", "a previously announced"."""
    word, before = words.lower[i], words.lower[i - 1] if i else ""
    base_form = word.endswith("eed") and word not in ("agreed", "freed", "disagreed", "guaranteed")
    adverb = before.endswith("ly") or before in ("still", "yet", "already", "long")
    adjective = word.startswith("un") or (adverb and i > 1 and words.lower[i - 2] in DETERMINERS)
    named = words.text[words.starts[i]].isupper()
    return base_form or adjective or named or word in ("hundred", "sacred", "united") or before in DETERMINERS


def _verb(words: Words, i: int) -> Tense:
    """The tense that one word shows, with the words beside it."""
    lower = words.lower
    word = lower[i]
    before = lower[i - 1] if i else ""
    after = lower[i + 1] if i + 1 < len(lower) else ""
    if word == "may" and words.text[words.starts[i]] == "M":
        return ""
    return _ahead(lower, i, before, after) or _behind(words, i, before)


def _ahead(lower: tuple[str, ...], i: int, before: str, after: str) -> Tense:
    """Words that point ahead; "had been due to" and "would have" point back."""
    word = lower[i]
    if word in MODALS and _denied(lower, i, word):
        return "past"  # "could not be reached"
    if word in WILL or word in MODALS or (word == "won" and after in ("'t", "t", "'", "’")):
        return "past" if after == "have" else "conditional" if word in MODALS else "future"
    if _is_planned(lower, i, before, after):
        return "past" if "had" in lower[max(0, i - 4) : i] else "future"
    if word == "to" and after == "be" and before not in _REPORTED and _is_participle(lower, i + 2):
        return "future"  # "measures to be voted on Thursday"
    be = word in ("is", "are", "am") or (word == "'s" and before in _PRONOUNS)
    on = be and (after.endswith("ing") or after == "on")
    if on or (word == "see" and after in ("you", "u", "ya")):
        return "future"  # "is leaving", "the show is on Friday", "see you Friday"
    return "future" if word in SCHEDULED_NOW and not _is_bound(lower, i, before) else ""


_REPORTED: Final = frozenset(
    {"was", "were", "believed", "thought", "said", "reported", "appeared", "seemed", "known", "found", "alleged", "had",
     "proved", "turned", "out", "continued", "refused", "began", "came", "used", "understood"}
)  # fmt: skip


def _is_participle(lower: tuple[str, ...], i: int) -> bool:
    return i < len(lower) and (lower[i].endswith("ed") or lower[i] in PAST)


def _is_planned(lower: tuple[str, ...], i: int, before: str, after: str) -> bool:
    """ "Expected to leave", "due", "set for", "planned a march"."""
    word = lower[i]
    arranged = (word == "set" and after in ("for", "to")) or (word == "planned" and after in DETERMINERS)
    return arranged or word in _DUE or (word == "to" and before in PLANNED and after.isalpha())


_DUE: Final = frozenset({"scheduled", "due", "slated", "expected", "effective", "payable"})


def _is_bound(lower: tuple[str, ...], i: int, before: str) -> bool:
    """ "The leaves", "forced to begin": no clause of its own; "a march to begin Tuesday" is one."""
    return before in DETERMINERS or (before == "to" and not (i > 2 and lower[i - 3] in DETERMINERS))


def _denied(lower: tuple[str, ...], i: int, word: str) -> bool:
    """ "Could not", "couldn't", "neither could": of a thing that did not happen."""
    denied = "not" in lower[i + 1 : i + 3] or not _NOBODY.isdisjoint(lower[max(0, i - 8) : i])
    return word == "couldn" or (word == "could" and denied)


def _behind(words: Words, i: int, before: str) -> Tense:
    """Words that point back: verbs in the past, participles; a passive of the present is of the present."""
    word = words.lower[i]
    participle = word.endswith("ed") and len(word) > 3 and not _is_no_participle(words, i)
    if (word not in PAST and not participle) or before in ("be", "to"):
        return ""
    return "present" if before in _PRESENT and word not in ("had", "has", "have") else "past"
