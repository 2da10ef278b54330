"""Words that point to the present, the past or the future as a whole."""

from generator.languages.rule import Context, Match, Reading, Rule

PAST = "PAST_REF"
PRESENT = "PRESENT_REF"
FUTURE = "FUTURE_REF"


def _present(_m: Match, _ctx: Context) -> Reading:
    return Reading(PRESENT)


def _now(_m: Match, ctx: Context) -> Reading | None:
    """ "Now" of the day of writing; a history's "тепер" is only "then"."""
    return None if ctx.narrative else Reading(PRESENT)


def _past(_m: Match, _ctx: Context) -> Reading:
    return Reading(PAST)


def _future(_m: Match, _ctx: Context) -> Reading:
    return Reading(FUTURE)


def _soon(m: Match, ctx: Context) -> Reading | None:
    """ "Soon" from now on, not soon after what was told."""
    return Reading(FUTURE) if ctx.tense_of(m) == "future" else None


def _meanwhile(m: Match, _ctx: Context) -> Reading | None:
    """The time that is told of; "в той час як" is only "while"."""
    return None if m.after() in ("як", "коли") else Reading(PRESENT)


RULES = (
    Rule(
        "now", "DATE", r"(?:зараз|нині|тепер|наразі)", _now,
        (("Нині він у в'язниці.", "2024-10-24", "Нині = PRESENT_REF"),),
    ),
    Rule(
        "at-present", "DATE", r"(?:на|у|в)(?:даний|цей)(?:час|момент)|на сьогодні|на сьогоднішній день|(?:наш|теперішній)час|до сьогодні|донині|досі", _present,
        (("На даний момент дорога закрита.", "2024-10-24", "На даний момент = PRESENT_REF"),
         ("Руїни стоять і досі.", "2024-10-24", "досі = PRESENT_REF")),
    ),
    Rule(
        "meanwhile", "DATE", r"(?:на|у|в)?(?:той|цей)JUST?(?:час|період|момент)|(?:того|цього)JUST?(?:часу|періоду)|тим часом", _meanwhile,
        (("Тим часом дощ ущух.", "2024-10-24", "Тим часом = PRESENT_REF"),
         ("На той час місто було малим.", "2024-10-24", "На той час = PRESENT_REF")),
        ("Один співав, у той час як інший спав.",),
    ),
    Rule(
        "recently", "DATE", r"(?:зовсім)?(?:нещодавно|недавно)|останнім часом|останніми днями|днями|у(?:недавньому)?минулому(?!UNIT)|в минулому(?!UNIT)", _past,
        (("Вона нещодавно пішла на пенсію.", "2024-10-24", "нещодавно = PAST_REF"),
         ("Останнім часом дощить.", "2024-10-24", "Останнім часом = PAST_REF")),
    ),
    Rule(
        "soon", "DATE", r"незабаром|невдовзі|скоро", _soon,
        (("Незабаром вони приїдуть.", "2024-10-24", "Незабаром = FUTURE_REF"),),
        ("Він незабаром став королем.",),
    ),
    Rule(
        "future", "DATE", r"(?:найближчим часом)|(?:у|в)?(?:найближчому|недалекому|далекому)?майбутньому(?!UNIT)", _future,
        (("У майбутньому тут буде парк.", "2024-10-24", "У майбутньому = FUTURE_REF"),),
    ),
)  # fmt: skip
"""Vague words of Ukrainian: only those that refer to a time."""
