"""Tense and mood of the clause an English time expression stands in: which way it points."""

from typing import Final

from generator.languages.clause import sentence_start, tense_after, tense_before
from generator.languages.rule import Match, Tense, Words

WILL: Final = frozenset({"will", "ll", "shall", "wo", "would", "gonna", "upcoming", "tomorrow"})
MODALS: Final = frozenset({"can", "could", "may", "might", "should", "must"})
PLANNED: Final = frozenset(
    {"scheduled", "due", "expected", "slated", "set", "planned", "supposed", "ready", "poised", "bound",
     "expects", "expect", "plans", "planning", "hopes", "hoping", "intends", "wants", "want", "going",
     "about", "likely", "forecast", "plan", "agreed", "agrees", "promised", "vowed", "is", "are", "be", "hope", "intend"}
)  # fmt: skip
SCHEDULED_NOW: Final = frozenset(
    {"begins", "begin", "opens", "starts", "start", "ends", "expires", "takes", "goes", "arrives", "leaves",
     "meets", "faces", "comes", "runs", "becomes", "returns", "retires", "resumes", "closes"}
)  # fmt: skip
PAST: Final = frozenset(
    {"was", "were", "had", "did", "said", "made", "took", "came", "went", "got", "saw", "told", "met",
     "won", "lost", "fell", "rose", "began", "held", "gave", "found", "sent", "brought", "thought", "kept",
     "led", "ran", "sold", "bought", "paid", "spoke", "wrote", "broke", "hit", "shot", "sought", "stood",
     "struck", "caught", "fought", "built", "became", "grew", "flew", "drew", "threw", "knew", "showed",
     "quit", "been", "sat", "spent", "felt", "heard", "rode", "sank", "left", "put", "cut", "blew",
     "swept", "taught", "wore", "drove", "chose", "arose", "dealt", "hung", "laid", "has", "have",
     "sped", "swore", "understood", "withdrew", "seen", "taken", "given", "ago", "slid", "shook", "stole",
     "tore", "woke", "shut", "begun", "done", "gone", "known", "shown", "fallen", "risen", "lay"}
)  # fmt: skip
DETERMINERS: Final = frozenset(
    {"the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "that", "'s", "of", "by"}
)


def tense(m: Match) -> Tense:
    """The tense of the nearest verb: first before the expression in its sentence, then after it.

    "Wednesday's ruling" and "a Thursday interview" have none of their own.
    """
    if m.after() == "'s":
        return ""
    first = sentence_start(m.words, m.start)
    before = tense_before(m.words, first, m.start, _verb)
    if m.before() in ("until", "till") and m.start - 1 > first + 1 and before != "":
        return "future"
    found = before or tense_after(m.words, m.end, _verb)
    return "future" if not found and m.before() in ("by", "until", "till", "through") else found


def _is_no_participle(words: Words, i: int) -> bool:
    """ "Succeed", "hundred", "Ahmed"."""
    word = words.lower[i]
    base_form = word.endswith("eed") and word not in ("agreed", "freed", "disagreed", "guaranteed")
    return base_form or word in ("hundred", "sacred", "united") or words.text[words.starts[i]].isupper()


def _verb(words: Words, i: int) -> Tense:  # noqa: PLR0911 one line per form of the verb
    """The tense that one word shows, with the words beside it."""
    lower = words.lower
    word = lower[i]
    before = lower[i - 1] if i else ""
    after = lower[i + 1] if i + 1 < len(lower) else ""
    if word == "may" and words.text[words.starts[i]] == "M":
        return ""
    if word in WILL or word in MODALS or (word == "won" and after in ("'t", "t", "'", "’")):
        return "past" if after == "have" else "future"
    if word == "to" and before in PLANNED and after.isalpha():
        return "past" if "had" in lower[max(0, i - 4) : i] else "future"
    if word in ("scheduled", "due", "slated", "expected", "effective", "payable") or (
        word == "set" and after in ("for", "to")
    ):
        return "past" if "had" in lower[max(0, i - 3) : i] else "future"
    if word in ("is", "are", "'s", "am") and after.endswith("ing"):
        return "future"
    if word in ("is", "are") and after == "on":  # "the show is on Friday"
        return "future"
    if word in SCHEDULED_NOW and before not in DETERMINERS:
        return "future"
    if word in PAST:
        return "" if before in ("be", "to") else "past"
    if (
        word.endswith("ed")
        and len(word) > 3
        and not _is_no_participle(words, i)
        and before not in ("be", "to")
        and before not in DETERMINERS
    ):
        return "past"
    return ""
