"""How two answers in figures stand to each other: conflict, revision, differs or compatible.

Bounds first; then, for a count that grows while reports come in, the order of publication, and where that
says nothing the wording ("rose to", "so far").
"""

from collections.abc import Callable, Sequence
from math import inf, log

from generator.compare.arithmetic import UNITS_APART, Reading, exclude, far_apart
from generator.compare.badges import Group, Relation, Verdict
from generator.compare.readings import is_attribute, reading
from generator.compare.setting import Setting
from generator.languages.en.comparison import CORRECTED, EARLY, GROWING, GROWING_NOUNS, RISING
from generator.languages.en.quantities import ENGLISH
from generator.model import Quantity

SURE_RISE = 2.0  # "at least 20" and later 35 may be one count; "at least 5" and 50 are two
ANOTHER_COUNT = 12.0  # figures of one count, so far apart, are figures of a part and the whole
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


def is_growing(quantity: Quantity) -> bool:
    """The count rises as reports come in."""
    state = f" {quantity.scope}".partition(" in ")[0].split(" ")[-1]
    return state in GROWING or quantity.noun in GROWING_NOUNS


def are_two_voices(a: Setting, b: Setting) -> bool:
    """Two named speakers."""
    one, two = a.claim.speaker, b.claim.speaker
    return one is not None and two is not None and one.key != two.key


def _first(settings: Settings) -> int:
    """Day of the first report; 0 if a day is not known."""
    days = [s.published.toordinal() for s in settings if s.published]
    return min(days) if len(days) == len(settings) else 0


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
    if any(s.is_emphatic for s in low):
        return Verdict("conflict", "the lower figure is given as all there are")  # "only one person died"
    return _FAR if _is_far(low, high) else _of_growing(low, high, is_corrected=corrected)


def _of_growing(low: Settings, high: Settings, *, is_corrected: bool) -> Verdict:
    if is_corrected:
        return _CORRECTED
    earlier, later = _first(low), _first(high)
    if earlier and later and earlier != later:
        return _ROSE if earlier < later else _FELL
    if _tells_of_a_rise(low, high):
        return Verdict("revision", "the wording tells of a count that rises")
    return Verdict("conflict", "the figures exclude each other, and neither is known to be the later")


def _is_far(low: Settings, high: Settings) -> bool:
    """So far apart that the lower is a part of the higher, or a count of something else."""
    most = max(s.quantity.bounds.high for s in low)
    same_day = not _first(low) or _first(low) == _first(high)
    limit = ANOTHER_COUNT if same_day or most >= ANOTHER_COUNT else _FIRST_REPORTS
    return high[0].quantity.bounds.low > limit * most


def _tells_of_a_rise(low: Settings, high: Settings) -> bool:
    """By wording, or by a lower bound that rises."""
    if any(s.words & RISING for s in (*low, *high)) or any(s.quantity.bounds.high == inf for s in high):
        return True
    return any(s.words & EARLY or s.quantity.bounds.high == inf for s in low)


def _of_overlapping(low: Settings, high: Settings, *, two_sides: bool) -> Verdict:
    one, two = low[0].quantity.bounds, high[0].quantity.bounds
    if is_growing(low[0].quantity):
        rises = one.low > 0 and one.high == inf and SURE_RISE * one.low <= two.low <= _FIRST_REPORTS * one.low
        return _ROSE if rises and _first(low) <= _first(high) else _AGREE
    speakers = two_sides or any(are_two_voices(a, b) for a in low for b in high)
    return _DIFFER if speakers and far_apart(one, two) else _AGREE


def _supersedes(low: Settings, high: Settings) -> bool:
    """A later report says that the figure rose, above what an earlier one gave as the least."""
    one, two = low[0].quantity.bounds, high[0].quantity.bounds
    rose = one.high == inf and 0 < SURE_RISE * one.low <= two.low and any(s.words & RISING for s in high)
    return rose and 0 < _first(low) < _first(high)
