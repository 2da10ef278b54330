"""What only short posts write: short forms, parts of the day and units that are those of the day of posting."""

from generator.languages import anchoring, steps
from generator.languages.anchoring import duration, reading, time_reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import glued
from generator.languages.rule import Context, Match, Reading, Rule


def _part_of_day(m: Match, ctx: Context) -> Reading | None:
    """ "What a night!", "weekend with the kids": those of the day of posting."""
    if not ctx.post or ctx.dct is None:
        return None
    if m.has("weekend"):
        return reading(ctx.dct.to("WE"), "dct")
    part = words.PARTS[m.word("part")]
    return time_reading(ctx.dct, part, "dct")


def _unit(m: Match, ctx: Context) -> Reading | None:
    """ "A long day"; "Happy New Year" wishes one."""
    if not ctx.post or (m.before() == "new" and m.word("unit") == "year"):
        return None
    return Reading(duration(1, words.unit_letter(m.word("unit"))))


def _units(m: Match, ctx: Context) -> Reading | None:
    return Reading(duration(None, words.unit_letter(m.word("unit")))) if ctx.post else None


def _last_nights(_m: Match, ctx: Context) -> Reading | None:
    """ "Last nights game": the apostrophe is not typed."""
    return time_reading(ctx.dct.shifted(-1), "NI", "dct") if ctx.post and ctx.dct else None


_BY_SOUND = {"day": 0, "nite": 0, "night": 0, "moro": 1, "morrow": 1, "mrw": 1, "mro": 1, "moz": 1}


def _by_sound(m: Match, ctx: Context) -> Reading | None:
    """ "2day", "2nite", "2moro"; but "a 2day trip" takes two days."""
    word = m.word("rest")
    if not glued(m, 1) or ctx.dct is None or m.before() in ("a", "the", "this", "our", "'s", "another"):
        return None
    found = ctx.dct.shifted(_BY_SOUND[word])
    part = "NI" if word in ("nite", "night") else words.PARTS[m.word("part")] if m.has("part") else ""
    if part:
        return time_reading(found, part, "dct")
    return reading(found, "dct")


_BEFORE_DAYS = frozenset(
    {
        "on",
        "this",
        "by",
        "until",
        "till",
        "from",
        "since",
        "for",
        "or",
        "and",
        "to",
        "-",
        "(",
        "come",
        "before",
        "every",
    }
)
_ONLY_DAYS = frozenset({"tue", "tues", "weds", "thur", "thurs", "fri"})


def _weekday(m: Match, ctx: Context) -> Reading | None:
    """ "Sat" in small letters: in a post, and where no verb can stand."""
    name = m.word("weekday")
    told = m.has("step") or m.has("part") or m.before() in _BEFORE_DAYS
    if not (ctx.post and (told or name in _ONLY_DAYS)) and not (name in _ONLY_DAYS and told):
        return None
    number = words.weekday_number(name)
    step = words.STEPS[m.word("step")] if m.has("step") else None
    found = (
        anchoring.near_weekday(ctx, m, number) if step is None else steps.named_weekday(ctx, m, number, step)
    )
    if found is None:
        return anchoring.unknown_weekday(number)
    if m.has("part"):
        part = words.PARTS[m.word("part")]
        return time_reading(found, part, ctx.anchor)
    return reading(found, ctx.anchor)


_BEFORE_HOURS = frozenset({"at", "@", "until", "till", "til", "by", "abt", "about", "around", "from"})


def _hours(m: Match, ctx: Context) -> Reading | None:
    """ "Left school at 1015": four figures as the time of day."""
    figures = m.text("time")
    sound = figures[:2] <= "23" and figures[2:] <= "59" and not "1900" <= figures <= "2030"
    day = ctx.focus if ctx.focus is not None and ctx.focus.unit == "D" else ctx.dct
    if not (ctx.post and sound and day is not None) or m.before() not in _BEFORE_HOURS or m.leads_a_name:
        return None
    return time_reading(day, f"{figures[:2]}:{figures[2:]}", "dct")


RULES = (
    Rule(
        "post-near-day", "DATE", r"(?P<two>D2)(?P<rest>day|nite|night|moro|morrow|mrw|mro|moz)(?P<part>PART)?", _by_sound,
        (("See you 2day or 2moro night!", "2014-03-18", "2day = 2014-03-18"),
         ("Out 2nite #fun", "2014-03-18", "2nite = 2014-03-18TNI")),
        ("Call 2 day nurses.",),
    ),
    Rule(
        "post-last-night", "TIME", r"last nights", _last_nights,
        (("Still tired from last nights game #go", "2014-03-18", "last nights = 2014-03-17TNI"),),
        ("He spent his last nights there.",),
    ),
    Rule(
        "post-weekday", "DATE", r"(?P<step>STEP)?(?P<weekday>WPLAIN)\.?(?P<part>PART)?", _weekday,
        (("Run with us this sun! #run", "2014-03-18", "this sun = 2014-03-23"),
         ("Dinner next fri?", "2014-03-18", "next fri = 2014-03-21")),
        ("They sat and wed.", "In the sun we sat."),
    ),
    Rule(
        "post-hours", "TIME", r"(?P<time>D4|YEAR)(?!-?SCALE|%)", _hours,
        (("Left school at 1015, so tired", "2014-03-18", "1015 = 2014-03-18T10:15"),),
        ("They met at 1015 Oak Street.",),
    ),
    Rule(
        "post-part-of-day", "DATE", r"(?:the|a|an)?(?:whole|late)?(?P<part>morning|afternoon|evening|night|nite)|(?P<weekend>weekend)", _part_of_day,
        (("Karaoke night with friends! #fun", "2014-03-18", "night = 2014-03-18TNI"),
         ("Lovely weekend @home", "2014-03-18", "weekend = 2014-W12-WE")),
        ("The night was long.",),
    ),
)  # fmt: skip
"""Short posts of English."""

UNITS = (
    Rule(
        "post-units", "DURATION", r"(?:the|those|these|all the)(?P<unit>UNITS)", _units,
        (("Regardless the hours waiting, it was fun. #queue", "2014-03-18", "the hours = PTXH"),),
        ("He paid the hours.",),
    ),
    Rule(
        "post-unit", "DURATION", r"(?:the|a|an)?(?:entire|whole)?(?P<unit>day|week|month|year|hour)(?:DAY)?", _unit,
        (("A very long day in school. #tired", "2014-03-18", "day = P1D"),),
        ("It was a long day.",),
    ),
)  # fmt: skip
"""Units that stand alone in a post: what no other rule reads."""
