"""Days and parts of the day near the day of writing: weekdays, "yesterday", "last night"."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, steps
from generator.languages.anchoring import reading, time_reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import EARLIER, EARLY, mod, range_start
from generator.languages.period import Period
from generator.languages.rule import Context, Match, Reading, Rule

_PAPERS = frozenset({"usa", "voa", "nbc", "bbc", "india", "russia", "psychology", "physics", "history"})


def _near_day(m: Match, ctx: Context) -> Reading | None:
    """ "Today" and the like; not in a name ("USA Today", "the Today show")."""
    word = m.word("day")
    if m.text("day").istitle() and (m.before() in _PAPERS or m.after() in ("show", "programme", "program")):
        return None
    part = words.PARTS[m.word("part")] if m.has("part") else "NI" if word in ("tonight", "tonite") else ""
    today = steps.today(ctx, m)
    if today is None:
        return Reading(f"XXXX-XX-XXT{part}", type="TIME") if part else Reading("XXXX-XX-XX")
    anchor = "dct" if today is ctx.dct else "previous"
    found = today.shifted(words.DAYS_NEAR[word])
    return time_reading(found, part, anchor) if part else reading(found, anchor, mod(m))


def _day_beside(m: Match, ctx: Context) -> Reading | None:
    """ "The day before yesterday", "the day after tomorrow"."""
    if ctx.dct is None:
        return Reading("XXXX-XX-XX")
    return reading(ctx.dct.shifted(-2 if m.word("side") == "before" else 2), "dct")


def _weekday(m: Match, ctx: Context) -> Reading | None:
    weekday = words.weekday_number(m.word("weekday"))
    if m.before() in ("every", "each", "one") or _is_in_a_name(m) or _is_counted_from(m):
        return None
    if ctx.now is None:
        return anchoring.unknown_weekday(weekday)
    if m.word("weekday") in words.SHORT_LOWER and not (m.has("step") or m.has("part") or _is_short_day(m)):
        return None
    found = _named_before(m, ctx, weekday) or _meant(m, ctx, weekday)
    if found is None:
        return anchoring.unknown_weekday(weekday)
    read = (
        time_reading(found, words.PARTS[m.word("part")], ctx.anchor, mod(m))
        if m.has("part")
        else reading(found, ctx.anchor, mod(m))
    )
    of_noun = m.after().isalpha() and m.after() not in words.GOING_ON  # "on a Sunday walk"
    return replace(read, skip=1) if m.has("one") and of_noun else read


def _named_before(m: Match, ctx: Context, weekday: int) -> Period | None:
    """ "On 4 November, a Monday": the day just named."""
    day, article = ctx.focus, m.before() == "a" and m.before(2) == ","
    same = day is not None and day.unit == "D" and edtf.weekday(day.number) == weekday
    return day if article and same and ctx.last_end == m.start - 2 else None


def _meant(m: Match, ctx: Context, weekday: int) -> Period | None:
    """The day of that name: after "last" or "next", at the end of a range, or near."""
    if m.has("step"):
        return steps.named_weekday(ctx, m, weekday, words.STEPS[m.word("step")])
    start = range_start(m, ctx, "D")
    if start is not None and ctx.last_rule in ("weekday", "post-weekday"):
        return start.shifted((weekday - edtf.weekday(start.number)) % 7)
    return anchoring.near_weekday(ctx, m, weekday)


def _is_counted_from(m: Match) -> bool:
    """ "The Friday before Easter": not the Friday that is near."""
    return m.before() == "the" and m.after() in ("before", "after")


def _is_in_a_name(m: Match) -> bool:
    """ "Bloody Sunday" is an event's name, "the Sunday Times" a newspaper's."""
    if m.has("part") and m.text("part")[0].isupper() and m.leads_a_name:
        return True  # "the Saturday Night Fever"
    if m.leads_a_name and m.after() in ("harbor", "harbour", "addams", "island"):
        return True
    return m.before() in ("bloody", "black", "super", "holy") or (
        m.before() == "the" and m.leads_a_name and m.after() in words.PAPERS
    )


def _is_short_day(m: Match) -> bool:
    """ "Sun" and "Sat" are days after "on" and the like, or beside a time."""
    return m.before() in ("on", "this", "by", "until", "every", "(", "from") or m.after() in ("@", "at", ")")


def _part_of_day(m: Match, ctx: Context) -> Reading | None:
    """ "This morning", "last night", "that evening"."""
    part, which = words.PARTS[m.word("part")], m.word("which")
    base = ctx.dct if which in ("this", "last") and not ctx.narrative else (ctx.focus or ctx.dct)
    if base is None:
        return Reading(f"XXXX-XX-XXT{part}")
    if base.unit != "D":
        return Reading(f"{steps.too_fine(base, 'D') or 'XXXX-XX-XX'}T{part}", anchor=ctx.anchor)
    day = Period("D", base.first).shifted(
        -1 if which == "last" else 1 if which in ("next", "following") else 0
    )
    return time_reading(day, part, ctx.anchor, mod(m))


_NEAR = 60  # words; a day named farther back is not the day of "the morning"


def _in_the_part(m: Match, ctx: Context) -> Reading | None:
    """ "In the morning" of a report: of the day last spoken of, else of today; not of every day."""
    if m.before() not in ("in", "during", "of", "later", "earlier") or ctx.post or ctx.dct is None:
        return None
    if m.before(2) == "in" or ctx.tense_of(m) != "past" or m.after() in ("of", "to"):
        return None
    day = ctx.day_near(m, _NEAR) or ctx.now
    return time_reading(day, words.PARTS[m.word("part")], "previous") if day else None


def _at_night(m: Match, ctx: Context) -> Reading | None:
    """Any night, any day; "overnight" in news is the night before."""
    if m.has("over"):
        return None if ctx.narrative or ctx.dct is None else time_reading(ctx.dct.shifted(-1), "NI", "dct")
    if m.has("day"):
        return Reading("XXXX-XX-XXTDT")
    return Reading("XXXX-XX-XXTNI") if m.before() == "at" or m.end - m.start > 1 else None


RULES = (
    Rule(
        "near-day", "DATE", rf"{EARLY}(?P<day>NEARDAY)(?P<part>PART)?", _near_day,
        (("He left yesterday.", "2024-10-24", "yesterday = 2024-10-23"),
         ("He left yesterday morning.", "2024-10-24", "yesterday morning = 2024-10-23TMO")),
        ("She writes for USA Today.",),
    ),
    Rule(
        "whole-near-day", "DATE", r"(?:(?:the)?(?:whole|entire)|all)day(?:long)?(?P<day>NEARDAY)", _near_day,
        (("They slept the whole day yesterday.", "2024-10-24", "the whole day yesterday = 2024-10-23"),),
    ),
    Rule(
        "day-before-yesterday", "DATE", r"(?:the)?day(?:(?P<side>before)yesterday|(?P<side2>after)tomorrow)", _day_beside,
        (("He left the day before yesterday.", "2024-10-24", "the day before yesterday = 2024-10-22"),),
    ),
    Rule(
        "weekday", "DATE",
        rf"(?P<one>(?<=on)a)?{EARLY}(?:(?:this|the)?(?P<step>STEP))?(?P<weekday>WEEKDAY|WABBR(?P<dot>\.)?)(?P<part>PART)?", _weekday,
        (("It was announced Tuesday.", "2024-10-24", "Tuesday = 2024-10-22"),
         ("They will meet on Friday.", "2024-10-24", "Friday = 2024-10-25"),
         ("It fell last Thursday.", "2024-10-24", "last Thursday = 2024-10-17"),
         ("She was born on a Monday.", "2024-10-24", "a Monday = 2024-10-21"),
         ("They met Tuesday morning.", "2024-10-24", "Tuesday morning = 2024-10-22TMO")),
        ("The sun rose.", "They sat down."),
    ),
    Rule(
        "in-the-part", "TIME", r"the(?P<part>morning|afternoon|evening)", _in_the_part,
        (("They left on Tuesday. In the evening they returned.", "2024-10-24", "the evening = 2024-10-22TEV"),),
        ("He reads in the evening.", "The morning was cold."),
    ),
    Rule(
        "at-night", "TIME", r"night(?:-?time)?|(?P<day>daytime)|(?P<over>overnight)", _at_night,
        (("They moved only at night.", "2024-10-24", "night = XXXX-XX-XXTNI"),
         ("It burned overnight.", "2024-10-24", "overnight = 2024-10-23TNI")),
        ("The night was long.",),
    ),
    Rule(
        "part-of-day", "TIME", rf"{EARLIER}(?:the)?(?P<which>this|last|that|next|following)(?P<part>PART)", _part_of_day,
        (("It snowed last night.", "2024-10-24", "last night = 2024-10-23TNI"),),
    ),
)  # fmt: skip
"""Near days of English."""
