"""A day and a time of it side by side, which are one expression: "Tuesday at noon", "22 October at 15:30"."""

from dataclasses import replace

from generator.languages.en.time.clock import DAY, DAY_BEFORE, ZONE, part_of, time_of
from generator.languages.rule import Context, Match, Reading, Rule


def _twilight(m: Match, ctx: Context) -> Reading | None:
    """ "Dawn on Tuesday"; not Dawn, who is a woman."""
    if m.text("part")[0].isupper() and m.before() not in ("", ".", "¶", "“", '"', ":"):
        return None
    return part_of(m, ctx)


def _deep_night(m: Match, ctx: Context) -> Reading | None:
    read = part_of(m, ctx)
    return replace(read, mod="MID") if read else None


_TWILIGHT = "dawn|dusk|daybreak|nightfall|sunrise|sunset|lunchtime"

RULES = (
    Rule(
        "day-and-clock", "TIME", rf"{DAY_BEFORE},?(?:at|@)?(?P<clock>CLOCK)(?:hours|hrs)?{ZONE}", time_of,
        (("They met on 22 October at 15:30.", "2024-10-24", "22 October at 15:30 = 2024-10-22T15:30"),),
    ),
    Rule(
        "day-and-noon", "TIME", rf"{DAY_BEFORE},?(?:at|@)?(?P<twelve>HOUR)?(?P<named>noon|midday|midnight)", time_of,
        (("They met on Tuesday at noon.", "2024-10-24", "Tuesday at noon = 2024-10-22T12:00"),),
    ),
    Rule(
        "day-and-twilight", "TIME", rf"{DAY_BEFORE},?at(?P<part>{_TWILIGHT})", _twilight,
        (("They left on Tuesday at dawn.", "2024-10-24", "Tuesday at dawn = 2024-10-22TMO"),),
    ),
    Rule(
        "twilight-of-day", "TIME", rf"(?P<part>{_TWILIGHT}){DAY}", _twilight,
        (("They left at dawn on Tuesday.", "2024-10-24", "dawn on Tuesday = 2024-10-22TMO"),),
        ("He met Dawn Friday.",),
    ),
    Rule(
        "deep-night", "TIME", rf"(?:the)?(?:middle|dead)of the(?P<part>night){DAY}?", _deep_night,
        (("They left in the middle of the night.", "2024-10-24", "the middle of the night = 2024-10-24TNI"),),
    ),
)  # fmt: skip
"""Days of English with their time."""
