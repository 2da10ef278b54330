"""Times of day in words: "nine o'clock", "half past nine", "ten to nine".

Without a part of the day or a.m. and p.m. the value is what the clock's face shows ("nine o'clock" is T09:00).
"""

from dataclasses import replace
from typing import Final

from generator.languages.anchoring import time_reading
from generator.languages.en.numbers import number
from generator.languages.en.time import words
from generator.languages.en.time.clock import DAY, DAY_BEFORE, ZONE, day_of, is_verb, names_day
from generator.languages.rule import Context, Match, Reading, Rule

_HALF_DAY: Final = 12 * 60  # minutes
_BEFORE: Final = frozenset(
    {"at", "by", "until", "till", "around", "about", "before", "after", "since", "nearly", "almost", "exactly",
     "precisely", "approximately", "towards", "toward", "roughly", "circa", "past"}
)  # fmt: skip
_IS: Final = frozenset({"is", "was", "'s", "it"})
_FROM: Final = frozenset({"from", "between"})
_AFTER: Final = frozenset(
    {"", ".", ",", ";", ":", ")", "?", "!", "¶", "—", "–", '"', "”", "’", "'", "on", "in", "when", "as", "and", "but",
     "or", "he", "she", "they", "it", "we", "i", "the", "to", "until", "for", "because", "while", "with", "by",
     "from", "sharp", "precisely", "exactly", "yesterday", "this", "that", "last", "after", "before", "local"}
)  # fmt: skip
_SCORES: Final = frozenset(
    {"won", "win", "wins", "lost", "lose", "beat", "beaten", "defeated", "vote", "votes", "voted", "passed", "rejected",
     "carried", "ruled", "upheld", "led", "score", "tally", "odds", "bet", "betting", "ratio", "outnumbered", "priced", "favorite",
     "favourite", "majority", "margin", "fell", "failed", "motion", "verdict"}
)  # fmt: skip
_LOOK: Final = 10  # words back to what tells a score


def _minutes(m: Match) -> int | None:
    """The minutes that are added to the hour, or taken from it."""
    if m.has("halfpast"):
        return 30
    count = 15.0 if m.has("quarter") else number(" ".join(m.text("n").lower().split())) if m.has("n") else 0
    if count is None or count != int(count) or not 0 <= count < 60:
        return None
    return int(count) if m.word("way") in ("", "past", "after") else -int(count)


def _clock(m: Match) -> str | None:
    """The time that is told, as ``HH:MM``."""
    minutes, hour = _minutes(m), _hour(m.text("hour"))
    if minutes is None or hour is None:
        return None
    if hour > 12 or m.word("hour") in ("noon", "midday", "midnight"):
        return _text(hour * 60 + minutes)
    return _in_part(m, (hour * 60 + minutes) % _HALF_DAY)


def _hour(text: str) -> int | None:
    named = {"noon": 12, "midday": 12, "midnight": 24}.get(text.lower())
    hour = named or number(text.lower())
    return int(hour) if hour is not None and 1 <= hour <= 24 else None


def _in_part(m: Match, face: int) -> str:
    """ "Nine in the evening", "two at night", "half past nine p.m."; the face alone shows 12:30, never 00:30."""
    part = words.PARTS.get(m.word("part"), "NI" if m.has("back") or m.word("near") in _NIGHTS else "")
    early = part == "MO" or m.word("half") == "am" or (part == "NI" and face < _HALF_DAY / 2)
    if early and part == "NI" and not face and names_day(m):
        return "24:00"  # "twelve o'clock on Tuesday night"
    late = bool(part or m.has("half")) or face < 60
    return _text(face + _HALF_DAY * (late and not early))


_NIGHTS: Final = ("tonight", "tonite")


def _text(minutes: int) -> str:
    hour, minute = divmod(minutes % (2 * _HALF_DAY), 60)
    return f"{hour:02d}:{minute:02d}"


def _spoken(m: Match, ctx: Context) -> Reading | None:
    clock = _clock(m) if _is_clock(m) and not is_verb(m, ctx) else None
    if clock is None:
        return None
    found, anchor = day_of(m, ctx)
    if found and m.has("next"):  # "ten o'clock the next morning": that morning is counted from the same day
        return replace(time_reading(found.shifted(1), clock, anchor), focus=None)
    return time_reading(found, clock, anchor)


def _is_clock(m: Match) -> bool:
    """Tell "at ten to nine" from "from ten to nine", "lost ten to nine" and "ten to nine votes"."""
    to = m.word("way") in ("to", "before", "of")
    if to and m.before() in _FROM:
        return False
    if m.has("oclock") or m.has("half"):
        return not (m.text("oclock")[:1].isupper() and m.leads_a_name)  # "the Six O'Clock News"
    if m.after() not in _AFTER and not m.has("part"):
        return False
    if m.has("halfpast") or m.has("minutes"):
        return True
    placed = m.before() in _BEFORE or m.has("at") or (m.has("part") and m.before() in _IS)
    if m.has("quarter"):
        return placed or m.word("way") == "past" or (m.has("a") and m.word("way") != "of")
    return _is_told(m, placed=placed)


def _is_told(m: Match, *, placed: bool) -> bool:
    """ "Ten past nine", "at ten to nine"; figures ("at 10 to 1") are odds."""
    if m.word("way") == "past":
        return placed or (_minutes(m) or 1) % 5 == 0
    named = m.word("hour") in ("noon", "midnight")
    scores = not _SCORES.isdisjoint(m.words.lower[max(0, m.start - _LOOK) : m.start])
    return placed and not scores and (named or (m.word("way") != "before" and m.word("n").isalpha()))


def _first_hour(m: Match, ctx: Context) -> Reading | None:
    """The nine of "between nine and ten o'clock", the eleven of "from eleven to one in the afternoon"."""
    first, last = _hour(m.text("hour")), _hour(m.text("last"))
    if first is None or last is None or max(first, last) > 12 or not _is_first(m):
        return None
    turns = first % 12 > last % 12 and words.PARTS.get(m.word("part")) in ("AF", "EV")
    clock = _text(first * 60) if turns else _in_part(m, first * 60 % _HALF_DAY)
    found, anchor = day_of(m, ctx)
    return time_reading(found, clock, anchor)


def _is_first(m: Match) -> bool:
    if m.word("to") == "and":
        return m.before() == "between"
    return m.before() in _FROM or (m.before() in _BEFORE and m.word("to") != "to")


_HOUR = "HOURWORD|HOUR|noon|midnight|midday"
_SPOKEN = (
    rf"(?:(?:(?P<halfpast>half)-?past(?P<hour2>{_HOUR})|(?P<a>a)?(?P<quarter>quarter)(?P<way>past|after|to|before|of)(?P<hour3>{_HOUR})"
    rf"|(?P<n>NUMWORD(?:-?ONEWORD)?|MINUTE)-?(?P<minutes>minutes|minute)?(?P<way2>past|after|to|before)(?P<hour4>{_HOUR}))(?P<oclock>OCLOCK)?"
    r"|(?P<hour>HOURWORD|HOUR)-?(?P<oclock2>OCLOCK))"
)
_PART = (
    r"(?:in the(?P<part>morning|afternoon|evening)|on the(?P<part3>PART)(?=of)|at(?P<part2>night)|(?P<half>am|pm)"
    r"|(?=(?:this|that|the(?P<next>next|following))(?P<part4>PART)))"
)

RULES = (
    Rule(
        "spoken-time", "TIME", rf"{_SPOKEN}{_PART}?{ZONE}(?:(?:of)?{DAY})?", _spoken,
        (("The bell rang at nine o'clock.", "2024-10-24", "nine o'clock = 2024-10-24T09:00"),
         ("It was half past nine in the evening.", "2024-10-24", "half past nine in the evening = 2024-10-24T21:30"),
         ("He left at ten to nine.", "2024-10-24", "ten to nine = 2024-10-24T08:50")),
        ("It fell by ten to nine votes.", "They lost ten to nine.", "He put it at 10 to 1."),
    ),
    Rule(
        "day-and-spoken-time", "TIME", rf"{DAY_BEFORE},?(?P<at>at|@){_SPOKEN}{_PART}?{ZONE}", _spoken,
        (("On Tuesday at nine o'clock they met.", "2024-10-24", "Tuesday at nine o'clock = 2024-10-22T09:00"),),
    ),
    Rule(
        "first-hour", "TIME", rf"(?P<hour>HOURWORD|HOUR)(?=(?P<to>-|–|to|until|till|or|and)(?P<last>HOURWORD|HOUR)(?:OCLOCK?{_PART}|OCLOCK)(?:(?:of)?{DAY})?)", _first_hour,
        (("It rang between nine and ten o'clock.", "2024-10-24", "nine = 2024-10-24T09:00"),),
    ),
)  # fmt: skip
"""Spoken times of day of English."""
