"""What the rules of English read out of a match."""

from generator import edtf
from generator.languages import period
from generator.languages.en.numbers import number, ordinal
from generator.languages.en.time import words
from generator.languages.period import Period, Unit
from generator.languages.rule import Context, Match

HALF = frozenset({"half", "half a", "half an", "a half"})


def day_number(text: str) -> int:
    """The day of a month: "3", "3rd", "third"."""
    return int(text) if text.isdecimal() else ordinal(text.replace(" ", "-")) or 0


def year_number(m: Match, name: str = "year") -> int:
    """A year in figures, before Christ where the match says so."""
    year = int(m.text(name))
    return 1 - year if m.has("bc") else year


def mod(m: Match) -> str:
    """TIMEX3's mod for "early", "the end of" and the like."""
    return words.MODS.get(m.word("mod"), "")


_TO = frozenset({"to", "-", "–", "through", "until", "till"})


def range_start(m: Match, ctx: Context, unit: Unit) -> Period | None:
    """The day or month just read from which the match ends a range ("from Dec. 30, 2023 to Jan. 2")."""
    joined = ctx.last_end == m.start - 1 and m.before() in _TO
    return ctx.focus if joined and ctx.focus is not None and ctx.focus.unit == unit else None


def on_weekday(m: Match, found: Period | None) -> Period | None:
    """The day, or the same one a year on or back if the weekday that the match names tells so."""
    named = [words.WEEKDAYS[w] for w in m.words.lower[m.start : m.end] if w in words.WEEKDAYS]
    if found is None or not named or edtf.weekday(found.number) == named[0]:
        return found
    year, month, dom = edtf.civil(found.number)
    others = [d for y in (year + 1, year - 1) if (d := period.day(y, month, dom))]
    return next((d for d in others if edtf.weekday(d.number) == named[0]), found)


def glued(m: Match, place: int) -> bool:
    """The word of a match at ``place`` follows the one before without a blank ("2day")."""
    index = m.start + place
    return m.words.starts[index] == m.words.ends[index - 1]


_ONE = frozenset({"a", "an", "the", "one", "another", "each", ""})


def part_of_unit(text: str) -> float | None:
    """ "Half a", "three-quarters of an"; ``None`` for whole ones."""
    if text.replace("-", " ").rstrip() in HALF:
        return 0.5
    return (0.75 if text.startswith("three") else 0.25) if "quarter" in text else None


def amount_of(m: Match) -> float | None:
    """The number of units; 1 for "a"; ``None`` for "several" and for none."""
    if m.has("few") or not m.has("n"):
        return None
    text = " ".join(m.text("n").split())
    if "couple" in text.lower():
        return 2
    if (part := part_of_unit(text.lower())) is not None:
        return part
    amount = 1 if text.lower() in _ONE else number(text.lower())
    return amount + 0.5 if amount is not None and m.has("half") else amount


# "Early", "late" and "mid" before an expression; "earlier" and "later" only where they belong to it.
EARLY = r"(?:(?P<mod>MODWORD)-?)?"
EARLIER = r"(?:(?P<mod>MODWORD)-?|earlier|later)?"
