"""How long and how often: durations and sets."""

from dataclasses import replace

from generator.languages.anchoring import duration
from generator.languages.en.numbers import number
from generator.languages.en.time import words
from generator.languages.en.time.pieces import amount_of, day_number, part_of_unit
from generator.languages.rule import Context, Match, Reading, Rule

_HEDGES = {
    "more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN", "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS", "over": "MORE_THAN", "no more": "EQUAL_OR_LESS", "no less": "EQUAL_OR_MORE",
}  # fmt: skip


def hedge(m: Match) -> str:
    """TIMEX3's mod for "more than", "at least" and the like."""
    text = m.text("hedge").lower()
    return next((mod for words_, mod in sorted(_HEDGES.items(), reverse=True) if text.startswith(words_)), "")


def _long(m: Match, _ctx: Context) -> Reading | None:
    """A number of units: "three days", "a year and a half", "16-hour"."""
    unit = words.unit_letter(m.word("unit"))
    text = " ".join(m.text("n").split())
    if _is_no_span(m, text):
        return None
    if (part := part_of_unit(text.lower())) is not None:
        many = m.word("unit") in words.UNITS_MANY  # "two and half years"
        return None if many else Reading(duration(part, unit), mod=hedge(m), skip=_article(m))
    amount = amount_of(m)
    if amount is None or amount > 1e9:
        return None
    return Reading(duration(amount, unit), mod=hedge(m), skip=_article(m))


def _article(m: Match) -> int:
    """ "The 16-hour flight", "the Seven Years War", "the ten year's war": the article is the noun's."""
    article = m.has("the") or m.text("n")[:2].lower() == "a "
    single = m.word("unit") in words.UNITS_OF_TIME and (m.has("hyphen") or m.after() == "'s")
    return int(article and (single or m.text("unit").istitle()))


def _is_no_span(m: Match, text: str) -> bool:
    """ "44 years old", "the 1988 quarter", "$50 a week", "cut from ten to five years"."""
    unit = m.word("unit")
    if m.has("old") or _is_share(m, text.lower()) or (m.has("upto") and not _is_range(m, text)):
        return True
    if text.lower() == "one" and unit == "day" and m.after() in ("last", "this", "next"):
        return True  # "one day last week"
    if text.lower() in ("a", "an"):
        if m.before() in _TIMES:
            return True
        return unit in words.UNITS_MANY or m.after() in ("-", "long") or not is_span(m)
    return text.isdecimal() and len(text) == 4 and unit in words.UNITS_OF_TIME


def _is_range(m: Match, text: str) -> bool:
    """ "Two to three weeks"; "cut from ten to five years", "3 to 12 hours later" are none of them one span."""
    low, high = number(text), number(" ".join(m.text("upto").split()))
    return low is not None and high is not None and low < high and m.before() not in ("from", "between")


def _is_share(m: Match, number_text: str) -> bool:
    """ "A second group", "a minute amount", "three-quarters of it": no seconds, minutes, quarters."""
    if m.word("unit") == "minute" and m.after() in _AMOUNTS:
        return True
    if m.word("unit") == "second":
        return number_text in ("a", "the", "one", "another")
    return m.word("unit") in ("quarter", "quarters") and (
        m.after() in ("of", "the") or m.has("hyphen") or m.after() == "-"
    )


_AMOUNTS = frozenset(
    {"amount", "amounts", "quantity", "quantities", "fraction", "particle", "particles", "trace", "traces"}
)


_BEFORE_A = frozenset(
    {"", ".", ",", ";", ":", "¶", "(", "—", "–", "-", '"', "“", "'", "‘", "!", "?",
     "for", "in", "within", "after", "about", "over", "nearly", "almost", "than", "lasted", "last", "took",
     "takes", "take", "of", "spent", "spend", "under", "every", "and", "or", "only", "just", "half",
     "as", "least", "most", "to", "around", "from", "during", "through", "by", "roughly", "approximately",
     "barely", "until", "up", "with", "wait"}
)  # fmt: skip


def is_span(m: Match) -> bool:
    """ "A week" is a stretch of time after a word that takes one; "$50 a week" is a rate."""
    hedged = m.has("hedge") or m.has("half") or m.has("hyphen") or m.text("n").lower() == "another"
    return hedged or m.before() in _BEFORE_A or m.after() in ("of", "or", "and")


def _vague_long(m: Match, _ctx: Context) -> Reading | None:
    """ "Several years", "a few days", "years"; not "for the third time in as many weeks"."""
    if m.before() == "as" and m.word("few") == "many":
        return None
    return Reading(duration(None, words.unit_letter(m.word("unit"))), mod=hedge(m))


_BEFORE_UNITS = frozenset(
    {"for", "in", "within", "over", "through", "take", "takes", "took", "taken", "spent", "spend", "lasted", "last",
     "after", "follow", "follows", "followed", "following", "wait", "waited", "the", "these", "those", "all", "thousand", "hundred", "many"}
)  # fmt: skip


def _bare_units(m: Match, ctx: Context) -> Reading | None:
    if m.before() == "many" and m.before(2) == "as":
        return None  # "the third time in as many weeks"
    if m.word("unit") == "weekends":
        return Reading("XXXX-WE", type="SET")
    if m.word("unit") == "quarters" and (m.before() == "-" or m.start == m.end - 1):
        return None  # "three-quarters", "close quarters"
    if m.word("unit") == "minutes" and m.before() in ("the", "of") and m.after() == "of":
        return None  # "the minutes of a meeting"
    if m.has("bare") and not ctx.post and m.before() not in _BEFORE_UNITS:
        return None
    return Reading(duration(None, words.unit_letter(m.word("unit"))))


def _long_one(m: Match, _ctx: Context) -> Reading | None:
    unit = m.word("unit")
    if (unit == "night" and m.before() == "all") or (m.text("unit").istitle() and m.follows_a_name):
        return None
    return Reading(duration(None if unit in words.UNITS_MANY else 1, words.unit_letter(unit)))


def _every(m: Match, ctx: Context) -> Reading | None:
    """ "Every day" (quant EVERY), "each Friday" (EACH), "every other week" (EVERY OTHER)."""
    found = _repeated(m, ctx)
    quant = m.words.lower[m.start].upper() + " OTHER" * ("other" in m.words.lower[m.start : m.end])
    return replace(found, quant=quant) if found else None


def _repeated(m: Match, _ctx: Context) -> Reading | None:
    if m.has("weekday"):
        part = f"T{words.PARTS[m.word('part')]}" if m.has("part") else ""
        return Reading(f"XXXX-WXX-{words.weekday_number(m.word('weekday')) + 1}{part}")
    if m.has("month"):
        return Reading(f"XXXX-{words.month_number(m.word('month')):02d}")
    if m.has("season"):
        return Reading(f"XXXX-{words.SEASONS[m.word('season')]}")
    if m.has("part"):
        return Reading(f"XXXX-XX-XXT{words.PARTS[m.word('part')]}")
    if m.has("nth"):  # "every second year"
        return Reading(duration(day_number(m.text("nth")), words.unit_letter(m.word("unit"))))
    text = " ".join(m.text("n").split())
    amount = 2 if text == "other" else number(text.lower()) if text else 1
    return Reading(duration(amount, words.unit_letter(m.word("unit")))) if amount else None


def _every_next(m: Match, ctx: Context) -> Reading | None:
    """The further days of "every Monday, Wednesday and Friday"."""
    goes_on = ctx.last_end == m.start and ctx.last_rule in ("every", "every-next", "weekdays")
    return (
        Reading(f"XXXX-WXX-{words.weekday_number(m.word('weekday')) + 1}", skip=m.end - m.start - 1)
        if goes_on
        else None
    )


def _weekdays(m: Match, _ctx: Context) -> Reading:
    part = f"T{words.PARTS_MANY[m.word('part')]}" if m.has("part") else ""
    name = (
        m.word("weekday").removesuffix("s") if m.word("weekday") in words.WEEKDAYS_MANY else m.word("weekday")
    )
    return Reading(f"XXXX-WXX-{words.weekday_number(name) + 1}{part}")


def _frequency(m: Match, _ctx: Context) -> Reading | None:
    """Not in a name: "the Daily Star"."""
    named = m.text("often")[0].isupper() and m.leads_a_name and m.before() not in ("", ".", "¶")
    return None if named else Reading(words.FREQUENCIES[m.word("often")])


def _rate(m: Match, ctx: Context) -> Reading | None:
    """ "10,000 per day", "three times a week"."""
    counted = m.before() in words.UNITS_MANY and m.before(2) not in _ALWAYS
    rated = m.before() in _TIMES or counted  # "twice", "40 hours a week"
    return replace(_per(m, ctx), freq=_times(m)) if m.has("per") or rated else None


def _times(m: Match) -> str:
    """How many times, TIMEX3's freq: "three times a week" is 3X, "40 hours a week" is not counted so."""
    if m.before() != "times":
        return {"once": "1X", "twice": "2X"}.get(m.before(), "")
    count = number(m.before(2))
    return f"{count:g}X" if count else ""


_TIMES = frozenset({"times", "once", "twice"})
_ALWAYS = frozenset({"24", "seven", "7"})  # "24 hours a day, seven days a week"


def _per(m: Match, _ctx: Context) -> Reading:
    return Reading(duration(1, words.unit_letter(m.word("unit"))))


def _and_a_half(m: Match, _ctx: Context) -> Reading:
    return Reading(duration(1.5, words.unit_letter(m.word("unit"))))


RULES = (
    Rule(
        "duration", "DURATION",
        r"(?P<hedge>HEDGE)?(?P<the>the)?(?:(?:first|last|latest|next|past|final|previous|coming)(?!a|an)|another|an additional)?(?P<n>(?:a|one|three)-?(?:quarter|quarters)of(?:a|an)|NUM|a|an|another|an additional|half(?:-?(?:a|an))?|a half)(?:(?:to|or|-|–)(?P<upto>NUM))?\+?(?P<hyphen>-)?(?:more|additional|full|whole|straight|consecutive|other|single|long)?-?(?:(?P<unit>UNIT|UNITS|USHORT)|OTHER(?P<unit2>UNITS))(?:(?P<half>and a half))?(?:or so)?(?P<old>-?old|of age)?",
        _long,
        (("It lasted three days.", "2024-10-24", "three days = P3D"),
         ("After a 16-hour flight they slept.", "2024-10-24", "16-hour = PT16H"),
         ("It took 5 1/2 hours.", "2024-10-24", "5 1/2 hours = PT5H30M"),
         ("It took two and a half years.", "2024-10-24", "two and a half years = P2Y6M"),
         ("It takes two to three weeks.", "2024-10-24", "two to three weeks = P2W"),
         ("It lasted over a week.", "2024-10-24", "over a week = P1W")),
        ("The second man left.",),
    ),
    Rule(
        "unit-and-a-half", "DURATION", r"the(?:last|past|next|first|final)(?P<unit>UNIT)and a half", _and_a_half,
        (("It stood empty for the past decade and a half.", "2024-10-24", "the past decade and a half = P15Y"),),
    ),
    Rule(
        "vague-duration", "DURATION",
        r"(?P<hedge>HEDGE)?(?:the)?(?:first|last|next|past)?(?P<few>FEW|recent|coming)(?:-?(?:more)?(?P<unit>UNITS)|-(?P<unit2>UNIT))", _vague_long,
        (("It took several weeks.", "2024-10-24", "several weeks = PXW"),),
    ),
    Rule(
        "long", "DURATION", r"(?P<unit>UNIT|UNITS)-?long", _long_one,
        (("A day-long meeting was held.", "2024-10-24", "day-long = P1D"),
         ("The decades-long feud ended.", "2024-10-24", "decades-long = PXE")),
    ),
    Rule(
        "those-units", "DURATION",
        r"the(?:early|first|last|final|following|intervening|coming|ensuing|next|past)(?P<unit>UNITS)|the(?P<unit2>UNITS)ahead|(?<=over|down)the(?P<unit3>UNITS)(?!YEAR)", _bare_units,
        (("In the early years few were saved.", "2024-10-24", "the early years = PXY"),),
    ),
    Rule(
        "units", "DURATION", r"(?P<bare>(?P<unit>UNITS)(?:or UNITS)?)(?!of age|-?old|YEAR)", _bare_units,
        (("It took years to build.", "2024-10-24", "years = PXY"),
         ("It will end within weeks or months.", "2024-10-24", "weeks or months = PXW")),
    ),
    Rule(
        "whole-unit", "DURATION", r"the(?:entire|whole) (?P<unit>BIGUNIT)(?!NEARDAY|WEEKDAY)", _long_one,
        (("He missed the entire year.", "2024-10-24", "the entire year = P1Y"),),
    ),
    Rule(
        "unit-or-two", "DURATION", r"(?:a|an|another) (?P<unit>UNIT) or two", _vague_long,
        (("It may last a week or two.", "2024-10-24", "a week or two = PXW"),),
    ),
    Rule(
        "every", "SET",
        r"(?:every|each)(?:(?:single)?(?:(?P<n>other|NUM)|(?P<nth>NTHWORD|NTH))?(?P<unit>UNIT|UNITS|USHORT)|(?:other|single|NTHWORD|NTH)?(?P<weekday>WEEKDAY|WABBR|WPLAIN)(?P<part>PART)?|(?P<month>MON)|(?P<season>SEASON)|(?P<part2>PART))", _every,
        (("It runs every day.", "2024-10-24", "every day = P1D"),
         ("They meet each Friday.", "2024-10-24", "each Friday = XXXX-WXX-5"),
         ("It runs every second year.", "2024-10-24", "every second year = P2Y")),
    ),
    Rule(
        "every-next", "SET", r"(?:,|,?and|,?or|&)(?P<weekday>WEEKDAY|WABBR|WPLAIN)", _every_next,
        (("They play every Monday, Wednesday and Friday.", "2024-10-24", "Wednesday = XXXX-WXX-3"),),
        ("They spoke, and wed.",),
    ),
    Rule(
        "frequency", "SET", r"(?P<often>FREQUENCY)", _frequency,
        (("The daily flights stopped.", "2024-10-24", "daily = P1D"),),
        ("He wrote for the Daily Star.",),
    ),
    Rule(
        "weekdays", "SET", r"(?:(?P<weekday>WEEKDAYS)|(?P<weekday2>WEEKDAY)(?=PARTS))(?P<part>PARTS)?", _weekdays,
        (("The shop is shut on Mondays.", "2024-10-24", "Mondays = XXXX-WXX-1"),),
    ),
    Rule(
        "per", "SET", r"(?P<per>per)(?P<unit>BIGUNIT|hour|minute|night)|a(?P<unit2>BIGUNIT)", _rate,
        (("He runs three times a week.", "2024-10-24", "a week = P1W"),),
    ),
)  # fmt: skip
"""Durations and sets of English."""
