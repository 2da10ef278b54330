"""What the rules of Ukrainian read out of a match."""

from generator.languages import anchoring, period
from generator.languages.period import Period
from generator.languages.rule import Context, Match
from generator.languages.uk.numbers import number, ordinal
from generator.languages.uk.time import words

_OPENERS = frozenset({"", ".", "¶", "!", "?", "—", "–", "-", ":", ";", "(", ")", "…"})


def is_name(m: Match, group: str) -> bool:
    """A month or weekday with a capital amid a sentence: a surname, a film ("the Lyutyi", "«Жовтень»")."""
    if not m.has(group) or not m.text(group)[0].isupper() or m.before() in _OPENERS:
        return False
    first = m.words.starts[m.start]
    return "\n" not in m.words.text[m.words.ends[m.start - 1] : first]


def day_number(m: Match) -> int:
    """The day of a month: "3", "24-го", "третє"."""
    return ordinal(m.text("day")) or 0


def month_number(m: Match, name: str = "month") -> int:
    """The month of a match, 1 to 12."""
    return words.month_number(m.word(name))


def year_number(m: Match, name: str = "year") -> int:
    """A year in figures, before Christ where the match says so."""
    year = int(m.word(name))
    return 1 - year if m.has("bc") else year


def era_year(m: Match, ctx: Context) -> int:
    """A year of three figures or two: before Christ too where the story has come to such years."""
    year = int(m.word("year"))
    before = ctx.narrative and ctx.story is not None and ctx.story.year <= 0
    return 1 - year if m.has("bc") or (before and year < 1000) else year


def mod(m: Match) -> str:
    """TIMEX3's mod for "початок", "наприкінці" and the like."""
    return words.MODS.get(m.word("mod"), "")


def amount_of(m: Match) -> float | None:
    """The number of units; 1 where none is said, ``None`` for "кілька"."""
    if m.has("few"):
        return None
    return number(m.text("n")) if m.has("n") else 1


def first_of_range(m: Match) -> int:
    """The year of a range's first date, where only its second has one: the year before if it runs over."""
    year = int(m.word("toyear"))
    over = m.has("tomonth") and month_number(m, "tomonth") < month_number(m)
    return year - 1 if over else year


def day_of(m: Match, ctx: Context) -> tuple[Period | None, str]:
    """The day that stands beside a time of day, and its anchor; else the one that is spoken of."""
    if m.has("weekday"):
        return anchoring.near_weekday(ctx, m, words.WEEKDAYS[m.word("weekday")]), ctx.anchor
    if m.has("near"):
        return (ctx.dct.shifted(words.DAYS_NEAR[m.word("near")]) if ctx.dct else None), "dct"
    if m.has("year"):
        return day(m, ctx), ""
    if m.has("month"):
        return anchoring.near_day(ctx, m, month_number(m), day_number(m)), ctx.anchor
    return day_spoken_of(ctx, m)


def day_spoken_of(ctx: Context, m: Match) -> tuple[Period | None, str]:
    """The day that a time of day belongs to when none stands beside it, and its anchor."""
    near = ctx.narrative or m.start - ctx.last_end <= _NEAR
    if ctx.focus is not None and ctx.focus.unit == "D" and near:
        return ctx.focus, "previous"
    if ctx.narrative:
        return None, ""
    return ctx.now, ctx.anchor


_NEAR = 30  # words; a day named farther back is not the day that a time of day belongs to


def day(m: Match, ctx: Context) -> Period | None:
    """The day of a match that has day, month and year."""
    return period.day(era_year(m, ctx), month_number(m), day_number(m))


def stepped_year(m: Match, ctx: Context) -> tuple[int | None, str]:
    """The year of "січень минулого року", "восени того ж року", and its anchor."""
    word = m.word("step")
    hangs = ctx.narrative or word in words.THAT or word in words.HANGING
    base, anchor = (ctx.focus, "previous") if hangs and ctx.focus is not None else (ctx.now, ctx.anchor)
    return (base.year + words.STEPS.get(word, 0), anchor) if base is not None else (None, "")
