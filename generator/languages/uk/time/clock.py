"""Times of day by the clock, alone and with their day."""

from dataclasses import replace

from generator.languages import anchoring
from generator.languages.rule import Context, Match, Reading, Rule
from generator.languages.uk.numbers import ordinal
from generator.languages.uk.time import words
from generator.languages.uk.time.pieces import day_of

_HALVES = {"вечора": 12, "дня": 12, "пополудні": 12}


def _clock(m: Match) -> str | None:
    """ "14:30", "5-й ранку", "сьомій вечора", "пів на шосту" as ``HH:MM``; ``None``: no such time."""
    if m.has("halfto"):
        hour, minute = (ordinal(m.text("halfto")) or 99) - 1, 30
    elif m.has("hour"):
        hour, minute = ordinal(m.text("hour")) or 99, int(m.word("minute") or 0)
    else:
        head, _, tail = m.text("clock").replace(".", ":").partition(":")
        hour, minute = int(head), int(tail[:2] or 0) if len(tail) != 1 else 99
    if m.has("half") and hour < 12:
        hour += _HALVES.get(m.word("half"), 0)
    return f"{hour:02d}:{minute:02d}" if hour <= 24 and minute < 60 else None


def _time(m: Match, ctx: Context) -> Reading | None:
    clock = _clock(m)
    if clock is None:
        return None
    found, anchor = day_of(m, ctx)
    return replace(anchoring.time_reading(found, clock, anchor), skip=int(m.has("at")))


_BEFORE_CLOCK = frozenset(
    "о об до з від після близько по між і та - – — ¶ , ; : на приблизно станом".split()
) | {""}


def _bare_clock(m: Match, ctx: Context) -> Reading | None:
    """ "14:30" after a word that goes with a time: no score, no ratio."""
    return _time(m, ctx) if m.before() in _BEFORE_CLOCK or m.has("month") or m.has("weekday") else None


def _hour(m: Match, ctx: Context) -> Reading | None:
    """ "До 18 години": one hour of the day, since eighteen hours would be "18 годин"; "3 години" are three."""
    hour = ordinal(m.text("hour")) or 99
    few = hour % 10 in (1, 2, 3, 4) and hour // 10 != 1
    many = m.word("hour").endswith(words.PLURAL)  # "перші години"
    return None if many or (few and not m.has("nth")) else _time(m, ctx)


_AT = r"(?P<at>о|об)"
_HOUR = r"(?:години|годині|годину|годин|год\.?|г\.)"
_HALVES_OF_DAY = "ранку|вечора|ночі|дня|пополудні"
_TIME = (
    rf"(?:(?P<clock>CLOCK|DECIMAL){_HOUR}?(?P<half>{_HALVES_OF_DAY})?"
    rf"|(?P<hour>HOUR)\.(?P<minute>MINUTE)(?P<half2>{_HALVES_OF_DAY})?"
    rf"|(?P<hour2>(?:HOUR|NTHWORD|NUMWORD NTHWORD)(?:-SUFFIX)?)(?:{_HOUR}(?:(?P<minute2>MINUTE)(?:хвилин|хвилини|хвилину|хв\.?))?(?P<half3>{_HALVES_OF_DAY})?|(?P<half4>{_HALVES_OF_DAY})))"
)
_DAY = r"(?:(?:WEEKDAY,?)?(?P<day>DOM)(?P<month>MON)(?:(?P<year>YEAR)(?:OFYEAR)?)?|(?P<weekday>WEEKDAY)|(?P<near>NEARDAY))"

RULES = (
    Rule(
        "day-time", "TIME", rf"{_DAY},?(?:приблизно|близько)?(?:о|об){_TIME}", _time,
        (("2 вересня 2021 року о 9:02 пролунав вибух.", "2024-10-24", "2 вересня 2021 року о 9:02 = 2021-09-02T09:02"),
         ("Вчора о 5-й ранку задзвонив телефон.", "2024-10-24", "Вчора о 5-й ранку = 2024-10-23T05:00")),
    ),
    Rule(
        "time", "TIME", rf"{_AT}{_TIME}(?:(?:у|в)(?P<weekday>WEEKDAY)|(?P<day>DOM)(?P<month>MON)(?P<year>YEAR)?|(?P<near>NEARDAY))?", _time,
        (("Автобус поїхав о 14:30.", "2024-10-24", "14:30 = 2024-10-24T14:30"),
         ("Він прийшов о сьомій вечора.", "2024-10-24", "сьомій вечора = 2024-10-24T19:00"),
         ("Почнуть о 18-й годині.", "2024-10-24", "18-й годині = 2024-10-24T18:00")),
        ("Ідеться о дві справи.",),
    ),
    Rule(
        "half-past", "TIME", rf"(?P<at>о|об)?пів на(?P<halfto>NTHWORD)(?P<half>{_HALVES_OF_DAY})?", _time,
        (("Він прийшов о пів на шосту ранку.", "2024-10-24", "пів на шосту ранку = 2024-10-24T05:30"),),
    ),
    Rule(
        "clock", "TIME", rf"(?P<clock>CLOCK)(?P<half>{_HALVES_OF_DAY})?(?:(?P<day>DOM)(?P<month>MON)(?P<year>YEAR)?)?", _bare_clock,
        (("Світла не було до 14:30.", "2024-10-24", "14:30 = 2024-10-24T14:30"),),
        ("Вони виграли 3:2.",),
    ),
    Rule(
        "hour", "TIME", r"(?P<hour>HOUR(?P<nth>-SUFFIX)?|(?P<nth2>NTHWORD|NUMWORD NTHWORD))(?:години|годині|година)", _hour,
        (("Було тихо до 18 години.", "2024-10-24", "18 години = 2024-10-24T18:00"),
         ("Після шостої години пішов дощ.", "2024-10-24", "шостої години = 2024-10-24T06:00")),
        ("Він спав 3 години.", "Він спав 5 годин."),
    ),
    Rule(
        "hour-of-part", "TIME", rf"(?P<hour>HOUR){_HOUR}(?P<half>{_HALVES_OF_DAY})", _time,
        (("До 5 години вечора все скінчилося.", "2024-10-24", "5 години вечора = 2024-10-24T17:00"),),
        ("Він спав 5 годин.",),
    ),
)  # fmt: skip
"""Times of day of Ukrainian."""
