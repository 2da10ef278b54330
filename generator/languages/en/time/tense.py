"""Tense and mood of the clause an English time expression stands in: which way it points."""

from typing import Final

from generator.languages.en.time.verbs import DETERMINERS, IMPERATIVES, PLANS, WILL, verb
from generator.languages.en.time.words import MONTHS, MONTHS_SHORT
from generator.languages.rule import Match, Tense, Words

_AUXILIARIES: Final = frozenset(
    {"is", "are", "was", "were", "will", "would", "has", "had", "could", "may", "might"}
)
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
    if m.before() in _IS or (m.before() in ("on", "in") and m.before(2) in _IS):
        return "future"  # "the deadline is Friday"
    first = _sentence_start(m.words, m.start)
    if _is_fronted(m):
        return _after(m.words, m.end) or "present"
    before = _before(m.words, first, m.start)
    if before and m.start - 1 > first + 1:
        before = "future" if _is_put_off(m, first) else _until(m.before(), before)
    while first < m.start and m.words.lower[first][0] in "@#":
        first += 1  # who is spoken to
    asked = m.start > first and m.words.lower[first] in IMPERATIVES
    return before or ("future" if asked else _alone(m, _after(m.words, m.end)) or _announced(m, first))


def _announced(m: Match, first: int) -> Tense:
    """A headline has no verb but "to vote": "Council to vote on Monday"."""
    lower = m.words.lower
    for i in range(first + 1, m.start - 1):
        infinitive = lower[i] == "to" and lower[i + 1].isalpha() and lower[i + 1] not in DETERMINERS
        if infinitive and not m.words.text[m.words.starts[i]].isupper() and i + 2 >= m.start - 3:
            return "future"
    return ""


_IS: Final = frozenset({"is", "are"})
_PUT_OFF: Final = frozenset(
    {
        "postponed",
        "delayed",
        "adjourned",
        "deferred",
        "extended",
        "suspended",
        "remanded",
        "rescheduled",
        "off",
    }
)


def _is_put_off(m: Match, first: int) -> bool:
    """ "The vote was put off until May", "the talks were adjourned to Monday"."""
    near = m.words.lower[max(first, m.start - 6) : m.start - 1]
    return m.before() in ("until", "till", "to") and not _PUT_OFF.isdisjoint(near)


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
    return beside in ("starting", "beginning", "come") or (beside in PLANS and m.after() == "to")


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
        if found := _preposition(words.lower, i, place) or verb(words, i):
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
        if found := verb(words, i):
            return found
    return ""
