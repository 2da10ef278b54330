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
     "meets", "faces", "comes", "runs", "becomes", "returns", "retires", "resumes", "closes", "meet", "arrive",
     "visits", "travels", "addresses", "testifies", "hosts", "reopens", "convenes"}
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
_PRONOUNS: Final = frozenset(
    {"he", "she", "it", "that", "there", "who", "what", "everybody", "everyone", "one"}
)
_NOBODY: Final = frozenset({"nor", "neither", "nobody", "none", "no"})
_UNCHANGED: Final = frozenset({"hit", "put", "cut", "shut", "set", "quit"})
"""Verbs whose past looks like their base form: after "could" they are that."""
_DUE: Final = frozenset({"scheduled", "due", "slated", "expected", "effective", "payable"})
_PLANS: Final = _DUE | {"set", "to", "poised", "likely", "supposed", "planned", "about"}
_ENDS: Final = frozenset({".", "!", "?", "¶", ";"})
_ABBREVIATIONS: Final = frozenset(
    {"mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "st", "no", "vs", "inc", "co", "corp", "ltd",
     "jr", "sr", "prof", "rev", "sgt", "capt", "adm", "maj", "cmdr", "messrs", "ft", "mt", "bros", "dept", "am", "pm"}
)  # fmt: skip
_REACH: Final = 24


def tense(m: Match) -> Tense:
    """The tense of the nearest verb: first before the expression in its sentence, then after it.

    "Wednesday's ruling" and "a June agreement" have none of their own; before "On Friday," and in "he said
    that on Friday" the clause only begins.
    """
    if m.after() in ("'s", ":") or _is_attribute(m):
        return _of_noun(m)
    if _is_start(m):
        return "conditional"
    if m.before() in _LINE_STARTS and m.after() in _DASHES:
        return "past"  # the entry of a chronicle: "April 30 - The firm says …"
    first = _sentence_start(m.words, m.start)
    if _is_fronted(m):
        return _after(m.words, m.end) or "present"
    before = _before(m.words, first, m.start)
    if before and m.start - 1 > first + 1:
        before = _until(m.before(), before)
    asked = m.start > first and m.words.lower[first] in IMPERATIVES
    return before or ("future" if asked else _alone(m, _after(m.words, m.end)))


def _until(word: str, found: Tense) -> Tense:
    """ "Postponed until Monday", "forecast through Sunday": the end is ahead if it is near."""
    if word in ("until", "till", "through"):
        return "conditional" if found == "past" else "future"
    return found


def _alone(m: Match, found: Tense) -> Tense:
    """No verb stands before: that after the expression, or what its preposition tells."""
    if m.before() == "for" and found in ("", "present"):
        return "future"  # "his status for Saturday is unclear"
    return "future" if not found and m.before() in ("by", "until", "till", "through") else found


_SHORT_MONTHS: Final = frozenset(name.lower() for name in MONTHS_SHORT)
_MONTH_NAMES: Final = _SHORT_MONTHS.union(name.lower() for name in MONTHS)
_ARTICLES: Final = DETERMINERS - {"of", "by"}
_AFTER_NOUNS: Final = frozenset(
    {"and", "or", "in", "at", "on", "to", "for", "of", "with", "by", "from", "when", "as", "that", "which", "but",
     "after", "before", "until", "through", "this", "last", "next", "was", "were", "is", "has", "had", "will"}
)  # fmt: skip
_PREPOSITIONS: Final = frozenset({"on", "in", "by", "at", "from", "until", "early", "late", "later", "as"})
_CLAUSE_STARTS: Final = frozenset(
    {"that", "and", "but", ";", "—", "–", "while", "because", "if", "whether", "even"}
)


def _is_attribute(m: Match) -> bool:
    """The month or its day stands before a noun: "a June agreement", "the 11 April explosion"."""
    noun = m.after().isalpha() and m.after() not in _AFTER_NOUNS
    article = m.before() in _ARTICLES or m.before() in _COMING or m.words.lower[m.start] == "the"
    return noun and article and not _MONTH_NAMES.isdisjoint(m.words.lower[m.start : m.end])


def _of_noun(m: Match) -> Tense:
    """ "A June agreement" has no tense, "the November elections" are the nearest."""
    if m.before(2) in ("following", "since"):
        return "past"
    day = any(word[0].isdigit() for word in m.words.lower[m.start : m.end])
    coming = any(m.after(i) in _APPOINTMENTS for i in (1, 2, 3)) or m.before() in _COMING
    return "conditional" if coming else "past" if day else ""


_APPOINTMENTS: Final = frozenset(
    {
        "election",
        "elections",
        "referendum",
        "summit",
        "polls",
        "ballot",
        "deadline",
        "expiration",
        "hearing",
        "trial",
    }
)


def _is_start(m: Match) -> bool:
    """ "Starting Friday", "come Friday", "likely on Friday to rise"."""
    beside = m.before(2) if m.before() == "on" else m.before()
    return beside in ("starting", "beginning", "come") or (beside in _PLANS and m.after() == "to")


_LINE_STARTS: Final = frozenset({"", ".", "¶", '"', "”", "*", "•"})
_DASHES: Final = frozenset({"-", "—", "–"})
_COMING: Final = frozenset({"looming", "upcoming", "approaching", "coming"})


def _is_fronted(m: Match) -> bool:
    """The expression heads its clause: "…, and by Friday, …", "he said that on Friday …"."""
    start = m.before(2) if m.before() in _PREPOSITIONS else m.before()
    if start in ("that", "even", "because", "if", "whether"):
        return m.before() in _PREPOSITIONS or m.after() in _AUXILIARIES
    return start in _CLAUSE_STARTS and m.before() in _PREPOSITIONS and m.after() == ","


def _ends_sentence(words: Words, i: int) -> bool:
    """A full stop that is not of an abbreviation, or another end."""
    mark = words.lower[i]
    if mark != "." or i == 0:
        return mark in _ENDS
    before = words.lower[i - 1]
    following = words.text[words.starts[i + 1]] if i + 1 < len(words.lower) else "¶"
    short = before in _ABBREVIATIONS or before in _SHORT_MONTHS or (len(before) == 1 and before.isalpha())
    return not short and not following.islower()


def _sentence_start(words: Words, place: int) -> int:
    """Index of the first word of the sentence, not farther back than a verb reaches."""
    for i in range(place - 1, max(-1, place - _REACH), -1):
        if _ends_sentence(words, i):
            return i + 1
    return max(0, place - _REACH + 1)


def _before(words: Words, first: int, place: int) -> Tense:
    later = False
    for i in range(place - 1, first - 1, -1):
        later = later or words.lower[i] in ("after", "following")
        if found := _preposition(words.lower, i, place) or _verb(words, i):
            # "He agreed to pay after the blast in April": only "will" tells of what comes after something.
            return "past" if later and found == "future" and words.lower[i] not in WILL else found
    return ""


def _preposition(lower: tuple[str, ...], i: int, place: int) -> Tense:
    """ "Since the blast on 20 April", "ahead of a hearing on Tuesday", "to repay it by May"."""
    if lower[i] == "since":
        return "past"
    if lower[i : i + 2] == ("ahead", "of"):
        return "" if "," in lower[i:place] else "conditional"
    following = lower[i + 1]
    infinitive = lower[i] == "to" and following.isalpha() and following not in DETERMINERS
    return "future" if infinitive and lower[place - 1] == "by" and not _is_plural(following) else ""


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def _after(words: Words, place: int) -> Tense:
    for i in range(place, min(len(words.lower), place + _REACH)):
        if _ends_sentence(words, i) or words.lower[i] in ("that", "who", "which"):
            break
        if found := _verb(words, i):
            return found
    return ""


def _is_no_participle(words: Words, i: int) -> bool:
    """ "Succeed", "hundred", "Ahmed", "so-called", "a previously announced"."""
    word, before = words.lower[i], words.lower[i - 1] if i else ""
    base_form = word.endswith("eed") and word not in ("agreed", "freed", "disagreed", "guaranteed")
    adverb = before.endswith("ly") or before in ("still", "yet", "already", "long")
    adjective = before == "-" or (adverb and i > 1 and words.lower[i - 2] in DETERMINERS)
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
    be = word in ("is", "are", "am") or (word == "'s" and before in _PRONOUNS)
    if (be and (after.endswith("ing") or after == "on")) or (word == "see" and after in ("you", "u", "ya")):
        return "future"  # "is leaving", "the show is on Friday", "see you Friday"
    return "future" if word in SCHEDULED_NOW and not _is_bound(lower, i, before) else ""


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
    arranged = (word == "set" and after in ("for", "to")) or (
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
        return after in _PLANS
    modal = not (WILL | MODALS).isdisjoint(lower[max(0, i - 8) : i])
    if word == "have" or before == "have":
        return not (WILL | {"to"}).isdisjoint(lower[max(0, i - 2) : i])
    return word in _UNCHANGED and modal
