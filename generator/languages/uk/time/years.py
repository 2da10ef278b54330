"""Years, eras, decades, centuries, and their parts."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring, period
from generator.languages.anchoring import reading
from generator.languages.period import Period
from generator.languages.rule import NOTHING, Context, Match, Reading, Rule
from generator.languages.uk.numbers import ROMAN, ordinal
from generator.languages.uk.time import words
from generator.languages.uk.time.classes import CLASSES
from generator.languages.uk.time.pieces import era_year, mod, year_number


def _year(m: Match, _ctx: Context) -> Reading | None:
    return reading(Period("Y", year_number(m)), mod=mod(m))


_BEFORE_YEARS = frozenset(
    """у в з із зі до по від після на ( між рік року році роки років початку кінця кінці середини середині
    наприкінці станом навесні влітку восени взимку весни весна літа літо осені осінь зими зима весну зиму протягом
    упродовж впродовж перед : початок кінець починаючи""".split()
)
_JOINING = frozenset({"—", "–", "-", "/", "і", "та", "й", "або", "чи", ",", "по", "до"})
_COUNTED = ("ів", "їв", "ей", "осіб", "людей", "душ", "тонн", "гривень", "грн", "жінок", "их")
_COUNTED_ALWAYS = frozenset(
    """% км км² м м² м³ кг т тис тисяч млн млрд ° грн га мм см дол доларів годин хвилин днів разів чоловік осіб людей
    ваттів вт літрів євро рублів""".split()
)
_NUMBERED = frozenset("№ $ € + # номер стаття сторінка понад майже лише близько приблизно ще".split())


def _bare_year(m: Match, ctx: Context) -> Reading | None:
    """Four figures are a year where the words beside them do not make them a number or a code."""
    year = int(m.word("year"))
    if m.after().startswith("хіджр"):
        return NOTHING  # a year of another era
    if not (m.has("named") or m.has("nth") or m.after() in CLASSES["YEARS"] or m.after() == "році"):
        latest = ctx.dct.year + 50 if ctx.dct else 2100
        if year > latest or _is_count(m, ctx, year) or _is_code(m):
            return None
    # After "у" the short "р." stands for "році", which is no part of the year; else for "року", which is.
    cut = (
        m.groups["named"][1] - m.groups["named"][0]
        if m.word("named") == "р" and m.before() in ("у", "в")
        else 0
    )
    return replace(reading(Period("Y", year)), cut=cut)


def _is_count(m: Match, ctx: Context, year: int) -> bool:
    """ "1500 осіб", "понад 1800 солдатів", "340 вбитих і 1461 поранений"."""
    before, after = m.before(), m.after()
    if after in ("—", "–", "-") and m.after(2).isdecimal() and len(m.after(2)) == 4:
        return False  # "голоду 1932—1933 років"
    if after in _COUNTED_ALWAYS or before in _NUMBERED:
        return True
    if before in ("у", "в") or (before in _JOINING and ctx.last_end == m.start - 1 and year >= 1000):
        return False  # "у 1941 німців розбили", "1914 та 1918"
    if after.endswith(_COUNTED) or year % 100 == 0 or not 1700 <= year <= 2050:
        return True
    return before not in _BEFORE_YEARS and before not in _OPENING and not m.follows_a_name


_OPENING = frozenset({"", ".", "¶", "(", "—", "–", "-", ",", ";"})


def _is_code(m: Match) -> bool:
    """ "555-2024", "1941-й полк"."""
    if m.before() in ("-", "–") and m.before(2).isdecimal() and len(m.before(2)) != 4:
        return True
    if m.before() == "-" and m.before(2).isalpha():
        return True  # "Євро-2012"
    return m.after() in ("-", "/") and m.after(2).isalpha() and m.after(2) not in ("го", "й")


def _era_year(m: Match, _ctx: Context) -> Reading | None:
    year = year_number(m)
    return reading(Period("Y", year), mod=mod(m)) if m.word("year") != "0" else None


def _first_era_year(m: Match, _ctx: Context) -> Reading:
    return reading(Period("Y", 1 - int(m.word("year"))), mod=mod(m))


def _small_year(m: Match, ctx: Context) -> Reading:
    """ "882 року", "у 988 році"; where a history tells of years before Christ, one of them."""
    return reading(Period("Y", era_year(m, ctx)), mod=mod(m))


def _short_year(m: Match, ctx: Context) -> Reading:
    """ "43-го року": of the story's century, else one of the last hundred years."""
    year = int(m.word("year"))
    if ctx.narrative and ctx.story is not None:
        return reading(Period("Y", ctx.story.year // 100 * 100 + year), mod=mod(m))
    year = anchoring.full_year(year, ctx)
    ahead = ctx.dct is not None and year > ctx.dct.year + 1
    return reading(Period("Y", year - 100 if ahead else year), mod=mod(m))


def _slashed_years(m: Match, _ctx: Context) -> Reading | None:
    """ "1966/67", "1941/1942": two years or a season over their turn; the value is the first."""
    first, second = m.text("years").split("/")
    if len(first) != 4 or len(second) not in (2, 4) or int(first[-2:]) + 1 != int(second[-2:]):
        return None
    year = int(first)
    if not 1000 <= year <= 2100:
        return None
    span = edtf.interval(edtf.date(year), edtf.date(year + 1))
    return Reading(period.year_text(year), span)  # in which of the two the story goes on is not said


def _half_year(m: Match, ctx: Context) -> Reading | None:
    """ "Друга половина 1919 року", "перше півріччя 2013 року"."""
    place = ordinal(m.text("nth")) or ROMAN.get(m.text("nth"), 0)
    base = int(m.word("year")) if m.has("year") else ctx.now.year if ctx.now else None
    if place not in (1, 2) or base is None:
        return None
    return reading(period.half(base, place), "" if m.has("year") else ctx.anchor)


def _half_of_month(m: Match, ctx: Context) -> Reading | None:
    """ "Перша половина березня": its first fifteen days; TIMEX3 has no value for them but the month's."""
    number, place = words.month_number(m.word("month")), ordinal(m.text("nth"))
    found = (
        period.month(int(m.word("year")), number) if m.has("year") else anchoring.near_month(ctx, m, number)
    )
    if found is None or place not in (1, 2):
        return None
    days = (found.first, found.first + 14) if place == 1 else (found.first + 15, found.last)
    anchor = "" if m.has("year") else ctx.anchor
    return Reading(found.value, edtf.days(*days), anchor, "START" if place == 1 else "END", found)


def _quarter(m: Match, ctx: Context) -> Reading | None:
    place = ordinal(m.text("nth")) or ROMAN.get(m.text("nth"), 0)
    year = int(m.word("year")) if m.has("year") else ctx.now.year if ctx.now else None
    if not 1 <= place <= 4 or year is None:
        return None
    return reading(period.quarter(year, place), "" if m.has("year") else ctx.anchor)


def _decade(m: Match, ctx: Context) -> Reading | None:
    start = words.DECADES[m.word("word")] if m.has("word") else int(m.word("figures"))
    if start % 10 or (start < 100 and not (m.has("years") or m.has("mod"))):
        return None  # "на 20-ті збори"
    if m.has("bc"):
        years = edtf.interval(edtf.date(1 - start - 9), edtf.date(1 - start))
        return Reading(f"BC{start // 10:03d}", years, focus=Period("Y", 1 - start - 9))
    if start < 100 and (century := _century_of(m, ctx)) is not None:
        start += century * 100
    return reading(anchoring.decade(start, ctx), mod=mod(m))


def _century_of(m: Match, ctx: Context) -> int | None:
    """The century that stands beside a decade: "30-ті роки XIX століття", "50-ті роки минулого століття"."""
    if m.has("nth"):
        return ROMAN.get(m.text("nth"), 20) - 1
    if m.has("step") and ctx.dct is not None:
        return ctx.dct.year // 100 + words.STEPS[m.word("step")]
    return None


def _century(m: Match, _ctx: Context) -> Reading | None:
    place = ROMAN.get(m.text("nth")) or ordinal(m.text("nth")) or 0
    if not 1 <= place <= 30 or (m.text("nth").isdecimal() and m.word("unit") in ("вік", "віку", "віці")):
        return None
    return reading(Period("C", -place if m.has("bc") else place - 1), mod=mod(m))


_NTHCENTURY = r"(?P<nth>ROMAN|DAY(?:-SUFFIX)?|NUMWORD NTHWORD|NTHWORD)"
_YEARS = r"(?:роки|років|роках|роками|рокам|рр\.?)"

RULES = (
    Rule(
        "short-end-of-years", "DATE", r"(?:-|–|—|/)(?P<year>D2)(?=року|рік|році|роках|років|роки|рр?|\)|,)", anchoring.end_of_years,
        (("Війна 1914—18 рр. була довга.", "2024-10-24", "18 = 1918"),),
    ),
    Rule(
        "slashed-years", "DATE", r"(?P<years>SLASHED)", _slashed_years,
        (("Взимку 1941/42 рр. було холодно. Сезон 1966/67 років минув.", "2024-10-24", "1966/67 = 1966"),),
        ("Рахунок 12/14 не змінився.",),
    ),
    Rule(
        "first-era-year", "DATE", r"(?P<year>D2|D3|YEAR)(?=(?:-|–|—|до|і|та|по)(?:D2|D3|YEAR)(?:року|рік|р\.|рр\.|років|роках|роки)?BC)", _first_era_year,
        (("Війна (264—241 до н. е.) була довга.", "2024-10-24", "264 = BC0264"),),
    ),
    Rule(
        "era-year", "DATE", r"(?P<mod>PARTOF)?(?P<year>D2|D3|YEAR)(?:року|рік|році|р\.|рр\.|роках|роки|років)?(?:(?P<bc>BC)|AD)", _era_year,
        (("Афіни впали 404 року до н. е. після облоги.", "2024-10-24", "404 року до н. е. = BC0404"),
         ("Місто заснували 753 до нашої ери.", "2024-10-24", "753 до нашої ери = BC0753")),
    ),
    Rule(
        "decade", "DATE",
        rf"(?P<mod>PARTOF)?(?:(?P<figures>YEAR|D2|D3)-(?:х|x|ті|тих|ві|вих|их|ми|тими|і)(?P<years>{_YEARS})?|(?P<word>TENSWORD)(?P<years2>{_YEARS}))(?:(?:(?P<nth>ROMAN)|(?P<step>STEP))(?:ст\.|CENTURY))?(?P<bc>BC)?", _decade,
        (("Ціни впали у 1990-х роках.", "2024-10-24", "1990-х роках = 199"),
         ("Він помер на початку 30-х років.", "2024-10-24", "початку 30-х років = 193"),
         ("Вона співала в сімдесяті роки.", "2024-10-24", "сімдесяті роки = 197")),
        ("Він прийшов на 20-ті збори.",),
    ),
    Rule(
        "year", "DATE", r"(?P<year>YEAR)(?:-(?P<nth>го|му|м)|-SUFFIX)?(?P<named>OFYEAR)?", _bare_year,
        (("Він очолює фірму з 1979 року.", "2024-10-24", "1979 року = 1979"),
         ("У 1979 році вона закрилася.", "2024-10-24", "1979 = 1979"),
         ("Це було у 2010-му.", "2024-10-24", "2010-му = 2010")),
        ("Прийшло 1500 осіб.", "Близько 2000 солдатів загинуло.", "Телефон 555-2024 не працює."),
    ),
    Rule(
        "small-year", "DATE", r"(?P<mod>PARTOF)?(?P<year>D3)(?=(?:року|році|рік|р\.))(?:OFYEAR)?", _small_year,
        (("Князь захопив місто 882 року.", "2024-10-24", "882 року = 0882"),),
    ),
    Rule(
        "short-year", "DATE", r"(?P<mod>PARTOF)?(?P<year>D2)-(?:го|му|й|м)(?:року|році|рік)", _short_year,
        (("Він помер 43-го року.", "1985-10-24", "43-го року = 1943"),),
    ),
    Rule(
        "part-of-year", "DATE", r"(?P<mod>PARTOF)(?P<year>YEAR)(?:-SUFFIX)?(?:OFYEAR)?", _year,
        (("Все скінчиться до кінця 2019 року.", "2024-10-24", "кінця 2019 року = 2019"),
         ("На початку 1965-го він пішов.", "2024-10-24", "початку 1965-го = 1965")),
    ),
    Rule(
        "half-year", "DATE", r"(?P<nth>NTHWORD|DAY-SUFFIX|ROMAN)(?:HALF(?P<year>YEAR)(?:-SUFFIX)?(?:OFYEAR)?|HALF року|(?:півріччя|півріччі)(?:(?P<year2>YEAR)(?:OFYEAR)?)?)", _half_year,
        (("У другій половині 1919 року армія відступила.", "2024-10-24", "другій половині 1919 року = 1919-H2"),
         ("За перше півріччя 2013 року продажі зросли.", "2024-10-24", "перше півріччя 2013 року = 2013-H1")),
    ),
    Rule(
        "half-of-month", "DATE", r"(?P<nth>NTHWORD)HALF(?P<month>MONTH)(?P<year>YEAR)?", _half_of_month,
        (("У першій половині березня 2021 року було тихо.", "2024-10-24", "першій половині березня 2021 = 2021-03"),),
    ),
    Rule(
        "quarter", "DATE", r"(?P<nth>NTHWORD|DAY-SUFFIX|ROMAN)(?:квартал|кварталу|кварталі|кварталом)(?:(?P<year>YEAR)(?:-SUFFIX)?(?:OFYEAR)?)?", _quarter,
        (("У третьому кварталі 2013 року ціни впали.", "2024-10-24", "третьому кварталі 2013 року = 2013-Q3"),
         ("За II квартал прибуток зріс.", "2024-10-24", "II квартал = 2024-Q2")),
    ),
    Rule(
        "century", "DATE", rf"(?P<mod>PARTOF)?{_NTHCENTURY}(?P<unit>(?:ст|стст)\.|CENTURY)(?P<bc>BC)?", _century,
        (("Церква XIX століття стоїть.", "2024-10-24", "XIX століття = 18"),
         ("Храм ХІ ст. згорів.", "2024-10-24", "ХІ ст. = 10"),
         ("У середині V ст. до н. е. тривала війна.", "2024-10-24", "середині V ст. до н. е. = BC04"),
         ("Письменники двадцятого століття.", "2024-10-24", "двадцятого століття = 19")),
        ("Згідно зі ст. 5 закону.",),
    ),
    Rule(
        "first-century", "DATE", r"(?P<mod>PARTOF)?(?P<nth>ROMAN|DAY-SUFFIX|NTHWORD)(?=(?:-|–|—|і|й|та|до|по|або)(?:PARTOF)?(?:ROMAN|DAY-SUFFIX|NTHWORD)(?:(?:ст|стст)\.|CENTURY)(?P<bc>BC)?)", _century,
        (("У XVI—XVII століттях вона розквітла.", "2024-10-24", "XVI = 15"),),
    ),
)  # fmt: skip
"""Years of Ukrainian."""
