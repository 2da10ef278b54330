"""How long and how often: durations and sets."""

import re
from dataclasses import replace

from generator.languages import steps
from generator.languages.anchoring import duration
from generator.languages.de.numbers import ARTICLES, number
from generator.languages.de.time import words
from generator.languages.de.time.compounds import day_of_compound, part_of
from generator.languages.de.time.pieces import amount_of, begins_sentence, day_number
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule

_HEDGES = {
    "gut": "MORE_THAN", "über": "MORE_THAN", "mehr": "MORE_THAN", "weniger": "LESS_THAN", "knapp": "LESS_THAN", "fast": "LESS_THAN",
    "beinahe": "LESS_THAN", "nahezu": "LESS_THAN", "mindestens": "EQUAL_OR_MORE", "wenigstens": "EQUAL_OR_MORE",
    "höchstens": "EQUAL_OR_LESS", "maximal": "EQUAL_OR_LESS", "bis": "EQUAL_OR_LESS", "rund": "APPROX", "etwa": "APPROX",
    "ungefähr": "APPROX", "circa": "APPROX", "ca": "APPROX", "zirka": "APPROX", "annähernd": "APPROX",
}  # fmt: skip


def _hedge(m: Match) -> str:
    return _HEDGES.get(m.word("hedge"), "")


def _long(m: Match, ctx: Context) -> Reading | None:
    """A number of units: "drei Tage", "ein halbes Jahr"; "vor drei Tagen" lies on the calendar besides."""
    unit, amount = words.unit_letter(m.word("unit")), _amount(m)
    if m.word("n") == "eines" and m.word("unit") == "tages":
        return Reading("FUTURE_REF" if ctx.tense_of(m) == "future" else "PAST_REF", type="DATE")
    if amount is None or _is_no_span(m, amount):
        return None
    if _is_age(m, amount, unit):
        return NOTHING
    value = _half_of(unit) if amount == 0.5 and unit not in ("E", "C", "L") else duration(amount, unit)
    alone = m.start in (m.groups[name][0] for name in ("n", "half", "hedge") if name in m.groups)
    forward = m.before() == "in" and alone and ctx.tense_of(m) == "future"
    if not (forward or m.before() == "vor") or ctx.now is None:
        return Reading(value, mod=_hedge(m))
    there = steps.counted(ctx.now, ctx.anchor, amount, unit, forward=forward)
    return Reading(value, there.date, ctx.anchor if there.date else "", _hedge(m), there.focus)


def _is_no_span(m: Match, amount: float) -> bool:
    """ "Von zehn auf fünf Jahre", "ein lieber Tage …": no range that grows, no adjective between."""
    if m.has("upto") and not amount < (number(m.text("upto")) or 0):
        return True
    attribute = m.text("between")
    return amount > 1e9 or (
        attribute != "" and (m.word("n") in ARTICLES or not _ADJECTIVE.fullmatch(attribute))
    )


_ADJECTIVE = re.compile(r"[a-zäöüß]+en?")


def _half_of(unit: str) -> str:
    """ "Ein halbes Jahr" is half a unit, as German corpora write it: P0.5Y."""
    return f"P{'T' if unit.startswith('T') else ''}0.5{unit[-1]}"


def _amount(m: Match) -> float | None:
    if m.has("quarter"):
        return 0.25 if m.word("quarter").startswith("viertel") else 0.75
    if m.has("half"):
        return 0.5
    amount = amount_of(m)
    return amount + 0.5 if amount is not None and m.has("and") else amount


def _is_age(m: Match, amount: float, unit: str) -> bool:
    """ "31 Jahre alt", "im Alter von 18 Jahren", "Kinder bis 15 Jahre", "mit elf Wochen lernte es …"."""
    if m.after() in words.AGED or any(m.after(i) == "vollendet" for i in range(1, 5)):
        return True
    before = [m.before(i) for i in range(1, 17)]
    if any(word.startswith(("alter", "mindestalter")) for word in before):
        return True
    if before[0] == "mit" and unit in ("W", "M", "Y") and not m.leads_a_name:
        return True
    return unit == "Y" and 5 < amount < 100 and not m.has("hedge") and _is_age_of_people(m, before)


def _is_age_of_people(m: Match, before: list[str]) -> bool:
    """ "Unter 20 Jahren", "Kinder von 6 bis 12 Jahren", "er war 19 Jahre, als …"."""
    if before[0] in ("ab", "unter"):
        return True
    if before[0] in words.IS and m.after() in (",", ".", "und"):
        return True
    return before[0] in words.BEFORE_AGES and not words.PEOPLE.isdisjoint(before[1:5])


def _quarter_hours(m: Match, _ctx: Context) -> Reading | None:
    """ "Eine Viertelstunde", "ein Vierteljahr", "drei Viertelstunden"."""
    amount = number(m.text("n")) if m.has("n") else 1
    value = {"viertelstunde": "PT{}M", "vierteljahr": "P{}M", "halbjahr": "P{}M"}[
        m.word("name").removesuffix("n")
    ]
    size = {"viertelstunde": 15, "vierteljahr": 3, "halbjahr": 6}[m.word("name").removesuffix("n")]
    return Reading(value.format(int(amount * size))) if amount else None


def _vague(m: Match, _ctx: Context) -> Reading | None:
    """ "Einige Jahre", "die vergangenen Jahre", "seit Wochen"."""
    unit = words.unit_letter(m.word("unit"))
    if m.word("step").startswith("dies") and unit == "D":
        return Reading("PRESENT_REF", type="DATE")
    return Reading(duration(None, unit), mod=_hedge(m))


def _bare(m: Match, _ctx: Context) -> Reading | None:
    """ "Seit Jahren", "die wilden Jahre": not in "Tag für Tag", nor of an age."""
    if m.after() in words.AGED or m.after() in ("später", "für") or m.before() in _NO_SPAN:
        return None
    if m.has("between") and not _ADJECTIVE.fullmatch(m.text("between")):
        return None
    one = m.text("unit") in words.UNITS_OF_TIME and not m.has("art")  # "im Jahre 1945"
    if one and m.before() not in ("über", "seit", "nach", "vor", "viele"):
        return None
    return Reading(duration(None, words.unit_letter(m.word("unit"))))


_NO_SPAN = frozenset({"für", "statt", "pro", "-", "je", "ab", "unter"})


def _lasting(m: Match, _ctx: Context) -> Reading | None:
    """ "Zweistündig", "einwöchigen", "mehrmonatig"; "-jährig" is an age, except before what lasts."""
    word = m.word("lasting")
    if m.text("lasting")[0].isupper() and not begins_sentence(m):
        return None  # "der Dreißigjährige Krieg"
    stem, unit = next((s, u) for s, u in words.LASTING.items() if s in word)
    head = m.text("n") or word[: word.rindex(stem)]
    if unit == "Y" and head not in ("mehr", "viel", "ganz", "halb") and not m.after().endswith(_WHAT_LASTS):
        return None
    amount = {"halb": 0.5, "ganz": 1.0, "viertel": 0.25, "dreiviertel": 0.75}.get(head) or number(head)
    return Reading(duration(None if head in ("mehr", "viel") else amount, unit))


_WHAT_LASTS = (
    "haft", "strafe", "vertrag", "vertrags", "zeit", "dauer", "frist", "pause", "krieg", "bürgerkrieg", "ausbildung",
    "studium", "lehre", "laufzeit", "herrschaft", "regierung", "verhandlungen", "arbeit", "sperre", "aufenthalt",
    "tätigkeit", "bestehen", "jubiläum", "planung", "phase", "periode", "mandat", "amtszeit", "erfahrung", "streit",
)  # fmt: skip


def _week_of_hours(m: Match, _ctx: Context) -> Reading | None:
    """ "Die 35-Stunden-Woche", "ein 24-Stunden-Rennen": so many hours, and the noun is one word with them."""
    amount = number(m.text("n"))
    return Reading(duration(amount, words.unit_letter(m.word("unit")))) if amount else None


def _long_one(m: Match, _ctx: Context) -> Reading | None:
    return Reading(duration(None, words.LONG[m.word("long")]))


def _every(m: Match, _ctx: Context) -> Reading | None:
    """ "Jeden Tag", "jeden zweiten Donnerstag", "alle zwei Wochen", "jeden Montagabend"."""
    found = _repeated(m)
    return replace(found, quant="EVERY") if found else None


def _repeated(m: Match) -> Reading | None:
    if m.has("month"):
        return Reading(f"XXXX-{words.month_number(m.word('month')):02d}")
    if m.has("season"):
        return Reading(f"XXXX-{words.SEASONS[m.text('season')]}")
    if not m.has("unit"):
        return _of_days(m)
    unit = words.unit_letter(m.word("unit"))
    if m.has("half"):
        return Reading(_half_of(unit))
    amount = number(m.text("n")) if m.has("n") else day_number(m.text("nth")) if m.has("nth") else 1
    return Reading(duration(None if m.has("few") else amount, unit)) if amount or m.has("few") else None


def _one(m: Match, _ctx: Context) -> Reading | None:
    """ "Am ersten Montag im Monat": once in each; "den ganzen Tag"."""
    return Reading(duration(1, words.unit_letter(m.word("unit"))))


def _often(m: Match, _ctx: Context) -> Reading | None:
    """ "Zweimal wöchentlich", "täglich"; not in a name ("Täglicher Anzeiger")."""
    named = m.text("often")[0].isupper() and m.leads_a_name and m.before() not in ("", ".", "¶", ":", '"')
    return None if named else Reading(words.FREQUENCIES[m.word("often")])


def _on_days(m: Match, _ctx: Context) -> Reading | None:
    """ "Montags", "Mittwoch vormittags", "morgens"."""
    return _of_days(m)


def _of_days(m: Match) -> Reading:
    """A weekday, a part of the day, or both ("jeden Montagabend"), of any week."""
    compound = m.word("compound")
    letters = part_of(m.word("part") or compound) or words.PARTS_MANY.get(m.word("parts"), "")
    part = f"T{letters}" if letters else ""
    if m.before() == "eines":
        return NOTHING  # "eines Morgens"
    if not (compound or m.has("weekday")):
        return Reading(f"XXXX-XX-XX{part}")
    weekday = day_of_compound(compound) if compound else words.weekday_number(m.word("weekday"))
    return Reading(f"XXXX-WXX-{weekday + 1}{part}")


def _rate(m: Match, _ctx: Context) -> Reading | None:
    """ "Pro Tag", "einmal im Monat", "400 Euro im Monat"."""
    named = m.has("per") or m.has("times")
    counted = any(m.before(i)[:1].isdecimal() for i in range(1, 5))
    if m.before() in _MEASURES or m.after().isdecimal():
        return None  # a speed; "im Jahr 9"
    if not named and (m.word("unit") == "tag" or not counted or m.after() in _AFTER_ONE_YEAR):
        return None
    return Reading(duration(1, words.unit_letter(m.word("unit"))))


_MEASURES = frozenset({"km", "kilometer", "kilometern", "meter", "metern", "m", "liter", "knoten", "meilen"})
_AFTER_ONE_YEAR = frozenset(
    {"nach", "vor", "darauf", "danach", "zuvor", "davor", "des", "der", "seiner", "ihrer"}
)

RULES = (
    Rule(
        "duration", "DURATION",
        r"(?P<hedge>HEDGE)?ART?(?P<hedge2>HEDGE)?(?:(?:STEP|ersten|ganzen|vollen|weitere|weiteren)(?=NUM|ONE))?"
        r"(?:(?P<n>NUM|ONE)(?:(?:bis|oder|-|–)(?P<upto>NUM))?(?:weitere|weiteren|volle|ganze|ganzes|gute|guten|lange)?(?P<and>und ein halb|und ein HALF)?(?P<half>HALF)?|(?P<half2>HALF))"
        r"(?:(?P<unit>UNIT|UNITS)|(?P<between>OTHER)(?P<unit2>UNITS))", _long,
        (("Es dauerte drei Tage.", "2024-10-24", "drei Tage = P3D"),
         ("Er blieb ein halbes Jahr.", "2024-10-24", "ein halbes Jahr = P0.5Y"),
         ("Sie spielten anderthalb Stunden.", "2024-10-24", "anderthalb Stunden = PT1H30M"),
         ("Er kam vor zwei Jahren.", "2024-10-24", "zwei Jahren = P2Y")),
        ("Er ist 31 Jahre alt.", "Kinder ab 16 Jahren dürfen mit."),
    ),
    Rule(
        "quarter-hour", "DURATION", r"(?:(?P<n>NUM|ONE))?(?P<name>Viertelstunden|Viertelstunde|Vierteljahr)", _quarter_hours,
        (("Nach einer Viertelstunde ging er.", "2024-10-24", "einer Viertelstunde = PT15M"),),
    ),
    Rule(
        "vague-duration", "DURATION",
        r"(?P<hedge>HEDGE)?ART?(?:(?P<step>STEP|ersten|früheren|späteren|frühen|späten|ganzen|THIS)|(?P<few>FEW|ein paar|paar|STEP paar|STEP FEW|viele|mehrere|mehreren|mehrerer|wenige|weniger|wenigen))(?P<unit>UNITS)", _vague,
        (("Es dauerte einige Wochen.", "2024-10-24", "einige Wochen = PXW"),
         ("In den vergangenen Jahren wuchs sie.", "2024-10-24", "den vergangenen Jahren = PXY")),
    ),
    Rule(
        "units", "DURATION", r"(?:(?P<art>die|der|den)(?P<between>OTHER)?)?(?P<unit>UNITS)(?!YEAR)", _bare,
        (("Er wartet seit Jahren.", "2024-10-24", "Jahren = PXY"),),
        ("Er lernt es Tage für Tage.",),
    ),
    Rule(
        "whole-unit", "DURATION", r"(?:ART|(?<=im)|(?<=am))(?:ganze|ganzen|ganzes|gesamte|gesamten)(?P<unit>UNIT)", _one,
        (("Es regnete den ganzen Tag.", "2024-10-24", "den ganzen Tag = P1D"),),
    ),
    Rule(
        "lasting", "DURATION", r"(?P<lasting>LASTING)|(?P<n>FIGURE)-(?P<lasting2>LASTINGEND)", _lasting,
        (("Die zweistündige Sitzung war lang.", "2024-10-24", "zweistündige = PT2H"),
         ("Nach einem dreijährigen Krieg kam Ruhe.", "2024-10-24", "dreijährigen = P3Y")),
        ("Ein dreijähriger Junge fiel hin.",),
    ),
    Rule(
        "long", "DURATION", r"(?P<long>LONG)", _long_one,
        (("Sie stritten jahrelang.", "2024-10-24", "jahrelang = PXY"),),
    ),
    Rule(
        "unit-compound", "DURATION", r"(?P<n>NUM)-(?P<unit>UNIT|UNITS)-(?:OTHER|UNIT)", _week_of_hours,
        (("Sie wollen die 35-Stunden-Woche.", "2024-10-24", "35-Stunden-Woche = PT35H"),),
    ),
    Rule(
        "every", "SET",
        r"EACH(?:(?:(?P<nth>NTHPLACE)|(?P<half>HALF)|einzelnen|einzelne)?(?P<unit>UNIT)|(?:NTHPLACE|einzelnen)?(?:(?P<compound>DAYPART)|(?P<weekday>WEEKDAY)(?P<part>PART)?)|(?P<month>MONTH)|(?P<season>SEASON)|(?P<part2>PART))"
        r"|alle(?:(?P<n>NUM)(?P<unit2>UNITS)|(?P<few>paar)(?P<unit3>UNITS)|(?P<unit5>UNITS))|je(?P<n2>NUM)(?P<unit4>UNITS)", _every,
        (("Sie übt jeden Tag.", "2024-10-24", "jeden Tag = P1D"),
         ("Sie treffen sich jeden Freitag.", "2024-10-24", "jeden Freitag = XXXX-WXX-5"),
         ("Er kommt alle zwei Wochen.", "2024-10-24", "alle zwei Wochen = P2W")),
        ("Alle zwei kamen.",),
    ),
    Rule(
        "day-of-each-month", "SET", r"(?:EACH)?(?:ersten|letzten|NTHPLACE)WEEKDAY(?:im|des|eines|jeden)(?P<unit>Monat|Monats|Jahres|Quartals)(?!YEAR)", _one,
        (("Der Rat tagt am ersten Montag im Monat.", "2024-10-24", "ersten Montag im Monat = P1M"),),
    ),
    Rule(
        "frequency", "SET", r"(?P<times>TIMES)?(?P<often>FREQUENCY)", _often,
        (("Die täglichen Flüge fielen aus.", "2024-10-24", "täglichen = P1D"),
         ("Sie übt zweimal wöchentlich.", "2024-10-24", "zweimal wöchentlich = P1W")),
        ("Er schrieb für den Täglichen Anzeiger.",),
    ),
    Rule(
        "on-days", "SET", r"(?P<compound>DAYPARTS)|(?:(?P<weekday>WEEKDAYS|WEEKDAY(?=PARTS)))(?P<parts>PARTS)?|(?P<parts2>PARTS)", _on_days,
        (("Montags ist zu.", "2024-10-24", "Montags = XXXX-WXX-1"),
         ("Er läuft morgens.", "2024-10-24", "morgens = XXXX-XX-XXTMO")),
    ),
    Rule(
        "rate", "SET", r"(?:(?P<times>TIMES|NUM Mal))?(?:(?P<per>pro|je)|im|in der|am)(?P<unit>BIGUNIT|Stunde|Minute)(?!YEAR)", _rate,
        (("Er isst 14 Äpfel pro Tag.", "2024-10-24", "pro Tag = P1D"),
         ("Sie kommt einmal im Monat.", "2024-10-24", "einmal im Monat = P1M"),
         ("Er verdient 400 Euro im Monat.", "2024-10-24", "im Monat = P1M")),
        ("Im Jahr darauf kam er.", "Es war im Jahr 2001."),
    ),
)  # fmt: skip
"""Durations and sets of German."""
