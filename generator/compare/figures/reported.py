"""Whether a figure is a report of a count of the event: no fear, no rate, no part, no sum of several."""

import re
from datetime import date
from typing import Final

from generator.compare.told.setting import Setting
from generator.languages.en.comparison import (
    ANOTHER_TIME,
    BEHIND,
    ESTIMATED,
    KNOWN,
    NARROWING,
    PERSONAL,
    RATE,
    SUSPECTING,
    UNCERTAIN,
    UNREAL,
    USUAL,
)
from generator.languages.en.occasions import OCCASIONS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_THEIRS = KNOWN - {
    "the",
    "these",
    "those",
}  # whether these are one count, ``things`` tells by what is said of them
_COUNTS = frozenset(("figure", "words", "range", "collective", "compound"))
_CONVERTED = re.compile(r"\d[^()]{0,30}\((?:[a-z]+ ){0,2}\D{0,4}$", re.IGNORECASE)
_WHOLE = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|all|half|none)) of [^,;]{0,25}$"
)
_TOGETHER = re.compile(
    r"\b(?:over|in|for|during|within|across) (?:(?:the|its|their|his|her|these|those) )?"
    rf"(?:past |last |first )?[\w-]+ (?:{OCCASIONS})\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r"\b(?:and|plus|with|then|before)\s+(?:a further|another|an additional)\s+$", re.IGNORECASE
)
_PART_OF_PLAY = re.compile(
    r"\b(?:during|in|over|after|with) (?:(?:the|a|an|her|his|their)\s)?[^,;.]{0,40}?"
    r"\b(?:run|half|quarter|(?:first|second|third|last|final) period|innings?|overtime|stretch|spell)\b"
)
_NO_VERB = re.compile(r"\s*(?:[.,;]|(?:in|at|on|after|before|during|near|from|elsewhere|later)\b)")
_A_YEAR = 366
_SINCE = re.compile(r"\bsince (?:\w+ )?(1[89]\d\d|20\d\d)\b")
_RECORD = re.compile(
    r"\b(?:first|only|most|(?<!at )least|worst|record|\w{3,}est)\b", re.IGNORECASE
)  # "the worst since 2006"
_RECENT = 60  # days between a happening and an article that tells it as news


def is_report(setting: Setting) -> bool:
    """The figure is reported of this event: no forecast, no rate, no part, no other year's figure."""
    return not any(fails(setting) for fails in NO_REPORTS)


def _is_unreal(setting: Setting) -> bool:
    """A fear, a forecast, a rate, a count elsewhere."""
    after, before = setting.after(7), setting.before(8)
    hedge = set(setting.quantity.hedge.split())
    if setting.quantity.scope.startswith("gathered"):
        hedge -= ESTIMATED  # no crowd is counted otherwise
        before = [word for word in before if word not in ESTIMATED]
    if UNREAL & {*before[-4:], *hedge} or SUSPECTING & set(before) or _is_uncertain(setting):
        return True
    return bool(RATE & {*after[:3], *setting.before(1)} or BEHIND & set(after))


def _is_uncertain(setting: Setting) -> bool:
    """As in "It was not certain that 60 people had died"."""
    return any(phrase in setting.left.lower() for phrase in UNCERTAIN)


def _is_usual(setting: Setting) -> bool:
    """What happens every year."""
    return bool(USUAL & setting.words) or _is_yearly(setting.sentence.lower())


def _is_personal(setting: Setting) -> bool:
    """A letter or an opinion, outside quotation marks."""
    is_letter = bool(PERSONAL & setting.words) or "friend of mine" in setting.sentence
    return is_letter and not any(mark in setting.sentence for mark in '"“”')


def _is_part(setting: Setting) -> bool:
    """One of several, a further one, or one already known."""
    quantity, before = setting.quantity, setting.before(6)
    inside = setting.article.text[quantity.span.start : quantity.number.start]
    hedge = {w.lower() for w in _WORD.findall(inside)}
    hedge -= set(quantity.hedge.split())  # "more than 200" is a bound, "200 more" a part
    if (NARROWING - {"only", "alone", "least"}) & (set(before[-1:]) | hedge):
        return True
    if _is_of_one_of_many(setting) or _is_added_to(setting):
        return True
    is_bare = not quantity.scope and quantity.rule in _COUNTS
    is_known = is_bare and bool(before) and (before[-1] in _THEIRS or bool(_WHOLE.search(setting.left)))
    return is_known or (quantity.noun != "age" and "one of the" in " ".join(before))


def _is_of_one_of_many(setting: Setting) -> bool:
    """As in "The village buried its five dead": those of one place, troop or firm."""
    return bool(setting.quantity.scope) and setting.before(1) in (["its"], ["their"])


def _is_added_to(setting: Setting) -> bool:
    """As in "14 were arrested before the match and a further nine after it": nobody has all of them."""
    own, text = setting.quantity, setting.article.text
    return any(
        other.number.start > own.number.end
        and (other.noun, other.scope) in (("", ""), (own.noun, own.scope))
        and bool(_FURTHER.search(text[own.number.end : other.number.start]))
        and bool(other.noun or _NO_VERB.match(text, other.span.end))
        for other in setting.claim.quantities
    )


def _is_yearly(sentence: str) -> bool:
    return any(
        phrase in sentence
        for phrase in ("every year", "each year", "a year.", "per year", "in every", "out of every")
    )


def _is_converted(setting: Setting) -> bool:
    """As in "110 billion euros ($143 billion)": the rate of a day, not what a source reports."""
    return setting.quantity.noun.isupper() and bool(_CONVERTED.search(setting.left))


def _is_general(setting: Setting) -> bool:
    """As in "A 4.4 quake is rare in this valley": of quakes, not of this one."""
    return setting.before(1) in (["a"], ["an"]) and bool({"is", "are"} & set(setting.after(2)))


def _is_in_passing(setting: Setting) -> bool:
    """As in "the owner of the mine where 29 workers died": of that mine."""
    before = setting.before(2)
    return setting.quantity.rule in _COUNTS and bool({"where", "whose"} & set(before[-1:]))


def _is_length(setting: Setting) -> bool:
    """As in "125 miles of Anna's coast": no distance from there."""
    return setting.quantity.scope.startswith("from ") and setting.after(1) == ["of"]


def _is_of_many_days(setting: Setting) -> bool:
    """As in "over four nights" or "since 2006", of what happened in one."""
    if _is_of_years(setting):
        return True
    is_of_one_day = setting.event.date.is_day and setting.quantity.noun not in (
        "magnitude",
        "age",
        "duration",
    )
    return is_of_one_day and any(not _holds(setting, found) for found in _TOGETHER.finditer(setting.sentence))


def _holds(setting: Setting, found: re.Match[str]) -> bool:
    """The occasions themselves are counted: "banned for eight matches"."""
    at = setting.quantity.number.start - setting.claim.sentence.start
    return found.start() <= at < found.end()


def _is_of_years(setting: Setting) -> bool:
    """It is counted since a time that began more than a year before what happened on one day."""
    since = _SINCE.search(setting.sentence)
    first = setting.event.date.earliest
    if since and first and setting.event.date.is_day and not _RECORD.search(setting.sentence):
        return date(int(since[1]), 12, 31).toordinal() < first
    when, event = setting.claim.date, setting.event.date
    if when is None or when.earliest is None or event.earliest is None or not event.is_day:
        return False
    return when.earliest + _A_YEAR < event.earliest and when.overlaps(event)


def _tells_of_another_time(setting: Setting) -> bool:
    """As in "Last year …", "in their five operations so far": another happening, or many together."""
    sentence = setting.sentence.lower()
    if not any(phrase in sentence for phrase in ANOTHER_TIME):
        return False
    event, published = setting.event.date.latest, setting.published
    return event is None or published is None or abs(published.toordinal() - event) <= _RECENT


def _is_of_a_part_of_play(setting: Setting) -> bool:
    """As in "in the deciding 15-2 run she blocked two shots": of a part of the match."""
    return setting.quantity.rule in _COUNTS and bool(_PART_OF_PLAY.search(setting.sentence.lower()))


NO_REPORTS: Final = (
    _is_of_a_part_of_play,
    _is_unreal,
    _is_usual,
    _is_personal,
    _is_part,
    _is_converted,
    _is_general,
    _is_in_passing,
    _is_length,
    _is_of_many_days,
    lambda setting: setting.is_of_another_year,
    _tells_of_another_time,
)
"""Each says of a figure that it is no report of this event."""
