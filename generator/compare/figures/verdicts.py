"""How two answers in figures stand to each other: conflict, revision, differs or compatible.

Bounds first; then, for a count that grows while reports come in, the order of publication, and where that
says nothing the wording ("rose to", "so far").
"""

from collections.abc import Callable, Sequence
from math import inf, log

from generator.compare.badges import Group, Relation, Verdict
from generator.compare.figures.arithmetic import UNITS_APART, Reading, exclude, far_apart
from generator.compare.figures.growth import (
    are_confirmed,
    are_local,
    are_of_one_voice,
    days_between,
    is_growing,
    is_put_right,
    rose,
    tells_of_a_rise,
)
from generator.compare.figures.readings import is_attribute, reading
from generator.compare.told.setting import Setting
from generator.languages.en.quantities import ENGLISH
from generator.languages.en.revision import CORRECTED

SURE_RISE = 2.0  # "at least 20" and later 35 may be one count; "at least 5" and 50 are two
_RISE = 1.1  # with a word that says so; "more than 100" and 103 are one figure
ANOTHER_COUNT = 12.0  # figures of one count, so far apart, are figures of a part and the whole
_YEAR = 366
_FIRST_REPORTS = 50.0  # a toll that begins with one or two may rise more

Settings = Sequence[Setting]


def verdicts(
    settings: Settings,
    everywhere: Settings = (),
    are_two: Callable[[Setting, Setting], bool] = lambda _low, _high: False,
    *,
    two_sides: bool = False,
) -> Relation:
    """Return the judge of how two answers stand to each other (PAGE.md, "Claims compared").

    ``everywhere``: figures of the same name in the same articles, whatever event they belong to.
    ``are_two``: two answers are known to be of two things.
    ``two_sides``: a source has set the figures against each other, so they are two sides' whoever speaks.
    """
    by_place = {(s.claim.article, s.quantity.number): s for s in settings}
    lists = _told_apart(settings)
    told_apart = [] if two_sides else _told_apart(everywhere or settings)

    def judge(one: Group, two: Group) -> Verdict:
        low, high = ([by_place[s.claim.article, s.words] for s in group] for group in (one, two))
        if low[0].quantity.bounds.low > high[0].quantity.bounds.low:
            low, high = high, low
        if is_put_right(low, high):
            return _CORRECTED
        if are_two(low[0], high[0]):
            return Verdict("compatible", "reports of the two tell of other days, hours or persons")
        if not two_sides and _supersedes(low, high):
            return Verdict("revision", "a later report says that the figure rose")
        if not _stand_for_each_other(lists, low[0], high[0]) and _are_told_apart(told_apart, low[0], high[0]):
            return Verdict("compatible", "an article gives both, of two things")
        if all(exclude(same_unit(a, b), reading(b)) for a in _as_written(low) for b in _as_written(high)):
            return _of_excluding(low, high)
        return _of_overlapping(low, high, two_sides=two_sides)

    return judge


def _as_written(settings: Settings) -> list[Setting]:
    """One of each way the figure is written: reports that write it alike stand alike."""
    return list({(s.quantity.bounds, s.number, s.unit): s for s in reversed(settings)}.values())


def _told_apart(settings: Settings) -> list[list[float]]:
    """Figures that an article gives side by side: they are figures of several things."""
    found = []
    for together in in_articles(settings).values():
        for setting in together:
            apart = [
                s for s in together if _tells_apart(s, setting) and exclude(reading(s), reading(setting))
            ]
            if apart:
                found.append(sorted({s.quantity.bounds.low for s in (setting, *apart)}))
    return list({tuple(f): f for f in found}.values())


def _are_told_apart(lists: list[list[float]], a: Setting, b: Setting) -> bool:
    """Some article gives a figure nearer to the one and another nearer to the other."""
    return any(_nearest(figures, a) != _nearest(figures, b) for figures in lists)


def _stand_for_each_other(lists: list[list[float]], a: Setting, b: Setting) -> bool:
    """Two articles give the same list of figures of one event, but for these two."""
    one, two = a.quantity.bounds.low, b.quantity.bounds.low
    return any(_without(x, one) == _without(y, two) for x in lists for y in lists if one in x and two in y)


def _without(figures: list[float], figure: float) -> list[float]:
    return [f for f in figures if f != figure]


def in_articles(settings: Settings) -> dict[str, list[Setting]]:
    """Figures by their article."""
    found: dict[str, list[Setting]] = {}
    for setting in settings:
        found.setdefault(setting.article.id, []).append(setting)
    return found


def _tells_apart(a: Setting, b: Setting) -> bool:
    """Two measures in one article are of two things, whoever gives them; two counts if one voice does."""
    return is_attribute(a.quantity) or not are_two_voices(a, b)


def _nearest(figures: list[float], setting: Setting) -> float:
    """Return the figure that this one is most likely another report of."""
    value = max(setting.quantity.bounds.low, 1e-9)
    return min(figures, key=lambda f: abs(log(max(f, 1e-9) / value)))


def same_unit(a: Setting, b: Setting) -> Reading:
    """Return the first reading; in other units than the second it was rounded once more."""
    own = reading(a)
    one, two = ENGLISH.units.get(a.unit), ENGLISH.units.get(b.unit)
    if one and two and one != two:
        return Reading(own.bounds, max(own.grain, 2 * UNITS_APART * own.bounds.low))
    return own


def are_two_voices(a: Setting, b: Setting) -> bool:
    """Two named speakers; or one figure is another's for what the other counts ("organisers said 50,000")."""
    if "again" in (a.quantity.rule, b.quantity.rule):
        return True
    one, two = a.claim.speaker, b.claim.speaker
    return one is not None and two is not None and one.key != two.key


_AGREE = Verdict("compatible", "both may be true: a bound, an approximation or a rounding")
_DIFFER = Verdict("differs", "two speakers, three times apart or more, though one gives a bound")
_EXCLUDING = Verdict("conflict", "the figures exclude each other, rounding allowed for")
_CORRECTED = Verdict("revision", "a report says that the figure was corrected or was preliminary")
_FAR = Verdict("compatible", "too far apart for one count: a part, or a count of something else")
_ROSE = Verdict("revision", "a growing count: the later report gives more")
_FELL = Verdict("conflict", "the later report gives less, and none says that the count was corrected")


def _of_excluding(low: Settings, high: Settings) -> Verdict:
    corrected = any(CORRECTED & s.nearby for s in (*low, *high))
    if not is_growing(low[0].quantity):
        return _CORRECTED if corrected else _EXCLUDING
    if all(_is_settled(s) for s in (*low, *high)):
        return _FAR if _is_far(low, high) else _EXCLUDING
    if any(s.is_emphatic for s in low):
        return Verdict("conflict", "the lower figure is given as all there are")  # "only one person died"
    return _FAR if _is_far(low, high) else _of_growing(low, high, is_corrected=corrected)


def _is_settled(setting: Setting) -> bool:
    """Told more than a year later: what was counted then grows no more; what is counted since then does."""
    if "since" in setting.words:
        return False
    then, published = setting.event.date.latest, setting.published
    return then is not None and published is not None and published.toordinal() > then + _YEAR


def _of_growing(low: Settings, high: Settings, *, is_corrected: bool) -> Verdict:
    if is_corrected:
        return _CORRECTED
    later = days_between(low, high)
    if later:
        return _ROSE if later > 0 else _FELL
    if are_local(low) and not are_local(high):
        return Verdict("compatible", "the lower figure may be that of one district")
    if tells_of_a_rise(low, high):
        return Verdict("revision", "the wording tells of a count that rises")
    if are_of_one_voice(low, high):
        return Verdict("revision", "one source gave both: it counted again")
    return Verdict("conflict", "the figures exclude each other, and neither is known to be the later")


def _is_far(low: Settings, high: Settings) -> bool:
    """So far apart that the lower is a part of the higher, or a count of something else."""
    most = max(s.quantity.bounds.high for s in low)
    limit = ANOTHER_COUNT if not days_between(low, high) or most >= ANOTHER_COUNT else _FIRST_REPORTS
    return high[0].quantity.bounds.low > limit * most


def _of_overlapping(low: Settings, high: Settings, *, two_sides: bool) -> Verdict:
    one, two = low[0].quantity.bounds, high[0].quantity.bounds
    if is_growing(low[0].quantity):
        return _ROSE if _exceeds(low, high) and days_between(low, high) >= 0 else _AGREE
    speakers = two_sides or any(are_two_voices(a, b) for a in low for b in high)
    return _DIFFER if speakers and far_apart(one, two) else _AGREE


def _exceeds(low: Settings, high: Settings) -> bool:
    """The lower is a least, and the higher is surely more, or is said to have risen."""
    one, two = low[0].quantity.bounds, high[0].quantity.bounds
    if one.high < inf or not 0 < one.low < two.low <= _FIRST_REPORTS * one.low:
        return False
    risen = are_confirmed(low, high) or rose(high)
    return two.low >= SURE_RISE * one.low or (two.low >= _RISE * one.low and risen)


def _supersedes(low: Settings, high: Settings) -> bool:
    """A later report says that the figure rose, above what an earlier one gave as the least."""
    return _exceeds(low, high) and rose(high) and days_between(low, high) > 0
