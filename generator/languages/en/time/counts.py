"""Tells four figures that are a year from a count, a code or a part of a name."""

from typing import Final

from generator.languages.en.time.verbs import PAST
from generator.languages.rule import Context, Match

_COUNTED: Final = frozenset(
    """% percent per people men women soldiers troops miles km kms kilometers kilometres meters metres m ft feet mm cm tons
    tonnes dollars points shares pounds jobs employees workers votes members others civilians euros euro million billion
    thousand hundred yards acres hectares hp bhp cc kg kgs lb lbs mb gb tb ships aircraft tanks prisoners casualties students
    children families homes houses hours degrees grams litres liters watts kw mw volts calories kcal mph kph rpm mhz ghz khz
    hz bits bytes hrs gmt utc est year years days months weeks minutes pixels words barrels ounces cars guns planes
    passengers runs square cubic sq seats rounds horsepower vision kilos tickets copies € £ $ ¥""".split()
)
_NUMBERED: Final = frozenset(
    """$ € £ # + no no. route flight model number room page section chapter box pin highway line channel bus article
    extension code class psalm zip usd eur gbp rs inr chf cad aud tel phone fax issn isbn verse paragraph clause""".split()
)
_NAMED: Final = frozenset(
    """windows office resolution directive form zone call boeing airbus level type mark series unit locomotive""".split()
)
"""Numbered things whose name is a common word too: read so with a capital only ("Office 2010", "in office 1998–2004")."""
_MAKES: Final = frozenset(
    """ford chevrolet chevy toyota honda nissan bmw mercedes audi volkswagen vw bentley porsche ferrari lamborghini jaguar
    cadillac buick pontiac dodge chrysler jeep lincoln lexus acura mazda subaru hyundai kia volvo saab fiat peugeot renault
    opel skoda mitsubishi suzuki oldsmobile plymouth gmc tesla maserati""".split()
)
_STREETS: Final = frozenset(
    "street st avenue ave road rd boulevard blvd drive lane highway parkway plaza square terrace".split()
)
_UP_TO_NOW: Final = frozenset({"present", "today", "now", "date"})
_TO: Final = frozenset({"and", "to", "-", "–", "or"})
_ABOUT: Final = frozenset({"about", "around", "some", "nearly", "than", "over"})
_COUNTING: Final = _ABOUT | {
    "to",
    "has",
    "have",
    "had",
    "another",
    "these",
    "those",
    "all",
    "only",
    "up",
    "exactly",
}
_MOVED: Final = frozenset(
    {"rose", "risen", "rise", "rises", "rising", "grew", "grown", "growth", "fell", "fallen", "fall", "dropped",
     "drop", "increase", "increased", "climbed", "jumped", "up", "down", "doubled", "mounted"}
)  # fmt: skip
_AT_LEAST: Final = frozenset(
    {("than", "more"), ("than", "less"), ("than", "fewer"), ("as", "many"), ("as", "much"), ("as", "few"), ("least", "at")}
)  # fmt: skip
_BOUNDS: Final = frozenset({"until", "till", "through", "by", "since", "before"})
_NOT_PLURAL: Final = frozenset({"was", "is", "has", "as", "'s", "this", "does"})


def ends_span(m: Match, ctx: Context) -> bool:
    """ "The dynasty (1271–1368)"."""
    after_year = ctx.last_end == m.start - 1 and ctx.focus is not None and ctx.focus.unit == "Y"
    return after_year and m.before() in ("-", "–")


def is_code(m: Match, ctx: Context) -> bool:
    """ "Room 1984", "555-2024", "1600 Pennsylvania Avenue", "his 1987 Ford", "a BMW 2002", "2049-3630"."""
    before, maker = m.before(), m.before() in _MAKES and m.follows_a_name
    if m.leads_a_name and (m.after() in _MAKES or any(m.after(i) in _STREETS for i in (2, 3, 4))):
        return True
    if before in ("-", "–") and m.before(2).isdecimal() and len(m.before(2)) != 4:
        return not ends_span(m, ctx)
    if before in _NAMED and m.words.text[m.words.starts[m.start - 1]].isupper():
        return True
    return maker or before in _NUMBERED or (before == "." and m.before(2) == "no") or _is_in_figures(m)


def _is_in_figures(m: Match) -> bool:
    """Figures stand beside it with but a blank or a hyphen between: "0800 1985 2001", "2049-3630"."""
    before, after = m.before(), m.after()
    if after in ("-", "–") and len(m.after(2)) == 4 and m.after(2).isdecimal():
        return m.after(2) < m.text("year") or m.after(2) > "2200"
    return any(figures.isdecimal() and len(figures) in (3, 4) for figures in (before, after))


def is_count(m: Match, year: int) -> bool:
    """Tell a number from a year.

    "1500 people", "2000 refugees", "1500-metre", "2000ft", "has 2010 seats", "rose to 1000", "one in 1000",
    "about 1000 took part", "between 1900 and 2000 people".
    """
    after, before = m.after(), m.before()
    bound = (before, m.before(2)) in _AT_LEAST and m.before(3) not in _BOUNDS  # "until at least 2030"
    if (bound and year % 10 == 0) or _is_address(m) or _is_measured(m):
        return True
    if before == "to" and any(m.before(i) in _MOVED for i in range(2, 7)):
        return True
    plural = after.endswith("s") and not m.leads_a_name and after not in _NOT_PLURAL
    if plural and before in _COUNTING:
        return True
    did = after in PAST or (after.endswith("ed") and before in _ABOUT)
    counted = plural or (before == "in" and m.before(2).isdecimal()) or (before in _ABOUT and did)
    return year % 100 == 0 and counted


def _is_measured(m: Match) -> bool:
    """What is counted stands behind it: "1500 people", "2000ft", "1500-metre", "1900 to 2000 people"."""
    after = m.after()
    if after in _COUNTED or (after.isalpha() and after != "s" and is_glued(m) and not m.leads_a_name):
        return True
    if after == "of" and m.after(2) in ("them", "these", "those"):
        return True
    if after in _TO and len(m.after(2)) == 4 and m.after(2).isdecimal():
        return m.after(3) in _COUNTED
    return after == "-" and m.after(2).isalpha() and m.after(2) not in _UP_TO_NOW and is_glued(m)


def _is_address(m: Match) -> bool:
    """ "1848 Elm Street", "1800 555 0199"."""
    if m.after().isdecimal() and m.after(2).isdecimal():
        return len(m.after()) == 3
    named = m.leads_a_name and m.before() in ("at", "near", "outside")
    return named and any(m.after(i) in _STREETS for i in (2, 3))


def is_glued(m: Match) -> bool:
    """The word after the match follows without a blank ("1500-metre")."""
    return m.end < len(m.words.starts) and m.words.starts[m.end] == m.words.ends[m.end - 1]
