"""A count that grows while reports come in: which figure was said first, and what words tell of a rise.

Time is that of saying, where an article gives it ("officials said on Tuesday"), else that of publication,
with its hour if both articles have one.
"""

from collections.abc import Sequence
from datetime import datetime
from math import inf

from generator.compare.told.setting import Setting
from generator.languages.en.revision import (
    AS_OF,
    CHANGED,
    EARLY,
    GROWING,
    GROWING_NOUNS,
    LOCAL,
    PUT_RIGHT,
    RISING,
)
from generator.model import Quantity

Settings = Sequence[Setting]

_LEAST = "at least"
_STEPS = {"to", "from"}
_AROUND = 14  # words before a figure that may tell of its rise


def is_growing(quantity: Quantity) -> bool:
    """The count rises as reports come in."""
    state = f" {quantity.scope}".partition(" in ")[0].split(" ")[-1]
    return state in GROWING or quantity.noun in GROWING_NOUNS


def days_between(one: Settings, two: Settings) -> float:
    """Days from the first report of one figure to that of another; 0 if the same day or not known."""
    first, second = _first(one), _first(two)
    if first is None or second is None:
        return 0
    if first[1] < 0 or second[1] < 0:  # an hour that is not known
        return second[0] - first[0]
    return second[0] - first[0] + (second[1] - first[1]) / 24


def _first(settings: Settings) -> tuple[int, float] | None:
    """Day and hour of the first report."""
    moments = [moment for s in settings if (moment := _moment(s))]
    return min(moments) if len(moments) == len(settings) else None


def _moment(setting: Setting) -> tuple[int, float] | None:
    """When it was said: day as an ordinal, hour or -1."""
    made, said = setting.published, setting.claim.said_on
    if made is None:
        return None
    if said is not None and said.is_day and said.earliest is not None and said.earliest < made.toordinal():
        return said.earliest, -1
    when = setting.article.source.published
    return made.toordinal(), when.hour + when.minute / 60 if isinstance(when, datetime) else -1


def tells_of_a_rise(low: Settings, high: Settings) -> bool:
    """By wording, or by a lower bound that rises, or by a figure as loose as "dozens"."""
    if any(_is_rising(s) or _is_as_of(s) for s in (*low, *high)):
        return True
    if any(s.quantity.bounds.high == inf for s in (*low, *high)):
        return True
    return any(_around(s) & EARLY for s in low) or all(s.quantity.rule == "collective" for s in low)


def rose(high: Settings) -> bool:
    """A report of the higher figure says that it is higher than before, or that of an hour."""
    return any(_is_rising(s) or _is_as_of(s) for s in high)


def is_put_right(low: Settings, high: Settings) -> bool:
    """One sentence gives both figures and says that it corrects the one by the other."""
    sentences = {(s.article.id, s.claim.sentence) for s in low}
    sentences &= {(s.article.id, s.claim.sentence) for s in high}
    both = [s for s in (*low, *high) if (s.article.id, s.claim.sentence) in sentences]
    return any(PUT_RIGHT & s.words or (CHANGED & s.words and _STEPS & {*s.before(1)}) for s in both)


def are_confirmed(low: Settings, high: Settings) -> bool:
    """ "At least four" and "at least five": so many are known; "more than 35" is a rounding."""
    return all(any(s.quantity.hedge == _LEAST for s in settings) for settings in (low, high))


def are_of_one_voice(low: Settings, high: Settings) -> bool:
    """The same speaker gives the lower figure in one article and the higher in another."""
    speakers = {(s.claim.speaker.key, s.article.id) for s in low if s.claim.speaker}
    return any(
        key == s.claim.speaker.key and article != s.article.id
        for s in high
        if s.claim.speaker
        for key, article in speakers
    )


def are_local(settings: Settings) -> bool:
    """Every report of the figure speaks of one district."""
    return all(s.words & LOCAL for s in settings)


def _is_rising(setting: Setting) -> bool:
    return bool(_around(setting) & RISING)


def _is_as_of(setting: Setting) -> bool:
    sentence = setting.sentence.lower()
    return any(phrase in sentence for phrase in AS_OF)


def _around(setting: Setting) -> set[str]:
    return {*setting.before(_AROUND), *setting.after(6)}
