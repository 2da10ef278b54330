"""What one English word tells of the tense of its clause: verbs, auxiliaries, words of planning."""

from typing import Final

from generator.languages.en.time.words import WEEKDAYS
from generator.languages.rule import Tense, Words

WILL: Final = frozenset({"will", "ll", "shall", "wo", "gonna", "upcoming", "tomorrow"})
"""Words that point ahead for certain."""
MODALS: Final = frozenset(
    {"would", "wouldn", "couldn", "shouldn", "can", "could", "may", "might", "should", "must"}
)
"""Words that point ahead, but not for certain."""
PLANNED: Final = frozenset(
    {"scheduled", "due", "expected", "slated", "set", "planned", "supposed", "ready", "poised", "bound",
     "expects", "expect", "plans", "planning", "hopes", "hoping", "intends", "wants", "want", "going",
     "about", "likely", "forecast", "plan", "agreed", "agrees", "promised", "vowed", "is", "are", "be", "hope", "intend",
     "agreement", "agreements", "deal", "offer", "proposal", "pact", "intention", "preparing", "prepares"}
)  # fmt: skip
"""Words that point ahead before an infinitive."""
SCHEDULED_NOW: Final = frozenset(
    {"begins", "begin", "opens", "starts", "start", "ends", "expires", "takes", "goes", "arrives", "leaves",
     "meets", "faces", "comes", "runs", "becomes", "returns", "retires", "resumes", "closes", "meet", "arrive",
     "visits", "travels", "addresses", "testifies", "hosts", "reopens", "convenes"}
)  # fmt: skip
"""Verbs whose present tells of what is arranged."""
_OPENING: Final = frozenset({"open", "close", "return", "resume", "reopen", "vote", "play", "face"})
"""Their plural, of what is arranged: after a noun that ends in -s."""
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
"""Irregular verbs in the past, and participles."""
IMPERATIVES: Final = frozenset(
    {"join", "catch", "come", "register", "book", "visit", "get", "meet", "check", "tune", "remember", "watch", "sign",
     "vote", "save", "stay", "bring", "rsvp", "don", "dont", "lets", "let", "how"}
)  # fmt: skip
"""At the head of a sentence they ask somebody to do what is still to come."""
DETERMINERS: Final = frozenset(
    {"the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "'s", "of", "by"}
)
"""Words after which a noun stands."""
_PRESENT: Final = frozenset({"is", "are", "am", "re", "being"})
_PRONOUNS: Final = frozenset(
    {"he", "she", "it", "that", "there", "who", "what", "everybody", "everyone", "one"}
)
_NOBODY: Final = frozenset({"nor", "neither", "nobody", "none", "no"})
_UNCHANGED: Final = frozenset({"hit", "put", "cut", "shut", "set", "quit"})
"""Verbs whose past looks like their base form: after "could" they are that."""
_DUE: Final = frozenset({"scheduled", "due", "slated", "expected", "effective", "payable"})
PLANS: Final = _DUE | {"set", "to", "poised", "likely", "supposed", "planned", "about"}
"""Words of planning after "was"."""


_AFTER_OPENING: Final = frozenset({"on", "about", "by", "in", "at", "if", "whether", "what", "why", "how"})


def _is_no_participle(words: Words, i: int) -> bool:
    """ "Succeed", "hundred", "Ahmed", "so-called", "a previously announced"."""
    word, before = words.lower[i], words.lower[i - 1] if i else ""
    base_form = word.endswith("eed") and word not in ("agreed", "freed", "disagreed", "guaranteed")
    adverb = before.endswith("ly") or before in ("still", "yet", "already", "long")
    adjective = before == "-" or (adverb and i > 1 and words.lower[i - 2] in DETERMINERS)
    opens = i == 0 or words.lower[i - 1] in (".", "¶")
    asked = opens and i + 1 < len(words.lower) and words.lower[i + 1] in _AFTER_OPENING  # "Asked on Monday"
    named = words.text[words.starts[i]].isupper() and not asked
    return base_form or adjective or named or word in ("hundred", "sacred", "united") or before in DETERMINERS


def verb(words: Words, i: int) -> Tense:
    """The tense that one word shows, with the words beside it."""
    lower = words.lower
    word = lower[i]
    before = lower[i - 1] if i else ""
    after = lower[i + 1] if i + 1 < len(lower) else ""
    if word == "may" and words.text[words.starts[i]] == "M":
        return ""
    return _ahead(lower, i, before, after) or _behind(words, i, before, after)


def _ahead(lower: tuple[str, ...], i: int, before: str, after: str) -> Tense:
    """Words that point ahead; "had been due to" and "would have" point back."""
    word = lower[i]
    if word in MODALS:
        return "past" if after == "have" or _denied(lower, i, word) else "conditional"
    if word in WILL or (word == "won" and after in ("'t", "t", "'", "’")):
        return "future"
    if _is_planned(lower, i, before, after):
        return _planned_in(lower[max(0, i - 4) : i])
    return "future" if _is_arranged(lower, i, before, after) else ""


def _is_arranged(lower: tuple[str, ...], i: int, before: str, after: str) -> bool:
    """ "Is leaving", "the show is on Friday", "the deadline is Friday", "tickets go on sale", "polls open"."""
    word = lower[i]
    be = word in ("is", "are", "am") or (word == "'s" and before in _PRONOUNS)
    if (be and (after.endswith("ing") or after == "on" or after in WEEKDAYS)) or (
        word == "see" and after in ("you", "u", "ya")
    ):
        return True
    if word == "go" and after in ("on", "to"):
        return before not in ("to", "not", "t")
    if word in _OPENING and before.endswith("s") and before not in ("is", "was", "'s", "has"):
        return True
    return word in SCHEDULED_NOW and not _is_bound(lower, i, before)


def _planned_in(before: tuple[str, ...]) -> Tense:
    """ "Had been due" is past; "was due on Monday" is ahead only if it is near."""
    if "had" in before:
        return "past"
    return "conditional" if "was" in before or "were" in before else "future"


def _is_planned(lower: tuple[str, ...], i: int, before: str, after: str) -> bool:
    """ "Expected to leave", "due", "set for", "planned a march", "measures to be voted on", "was to be aired"."""
    word = lower[i]
    if word == "to" and after == "be" and before not in _REPORTED and _is_participle(lower, i + 2):
        return True
    if word in ("expects", "expect") and before not in ("to", "not", "t"):
        return True
    arranged = (word in ("set", "forecast") and after in ("for", "to")) or (
        word == "planned" and (after == "for" or after in DETERMINERS)
    )
    intended = word == "to" and (before in PLANNED or before in ("was", "were")) and after.isalpha()
    return arranged or intended or (word in _DUE and before not in ("a", "an"))


_REPORTED: Final = frozenset(
    {"believed", "thought", "said", "reported", "appeared", "seemed", "known", "found", "alleged", "had",
     "proved", "turned", "out", "continued", "refused", "began", "came", "used", "understood"}
)  # fmt: skip


def _is_participle(lower: tuple[str, ...], i: int) -> bool:
    if i >= len(lower):
        return False
    return (
        lower[i].endswith("ed") or lower[i] in PAST or lower[i] in ("ready", "complete", "available", "able")
    )


def _is_bound(lower: tuple[str, ...], i: int, before: str) -> bool:
    """ "The leaves", "forced to begin", "did not meet": not the present; "a march to begin Tuesday" is."""
    if before in DETERMINERS or "did" in lower[max(0, i - 3) : i]:
        return True
    return before == "to" and not (i > 2 and lower[i - 3] in DETERMINERS)


def _denied(lower: tuple[str, ...], i: int, word: str) -> bool:
    """ "Could not", "couldn't", "neither could": of a thing that did not happen."""
    denied = "not" in lower[i + 1 : i + 3] or not _NOBODY.isdisjoint(lower[max(0, i - 8) : i])
    return word == "couldn" or (word == "could" and denied)


def _behind(words: Words, i: int, before: str, after: str) -> Tense:
    """Words that point back: verbs in the past, participles; a passive of the present is of the present."""
    word = words.lower[i]
    participle = word.endswith("ed") and len(word) > 3 and not _is_no_participle(words, i)
    if (word not in PAST and not participle) or before in ("be", "to"):
        return ""
    if _leans_ahead(words.lower, i, before, after):
        return ""
    return "present" if before in _PRESENT and word not in ("had", "has", "have") else "past"


def _leans_ahead(lower: tuple[str, ...], i: int, before: str, after: str) -> bool:
    """ "Was set to", "will have left", "could turn and hit": another word tells the tense."""
    word = lower[i]
    if word in ("was", "were", "been"):
        return after in PLANS
    modal = not (WILL | MODALS).isdisjoint(lower[max(0, i - 8) : i])
    if word == "have" or before == "have":
        return not (WILL | {"to"}).isdisjoint(lower[max(0, i - 2) : i])
    return word in _UNCHANGED and modal
