"""Decades and centuries, and their parts."""

from dataclasses import replace

from generator import edtf
from generator.languages import anchoring
from generator.languages.anchoring import reading
from generator.languages.en.numbers import ROMAN
from generator.languages.en.time import words
from generator.languages.en.time.pieces import day_number, mod
from generator.languages.period import Period, Unit
from generator.languages.rule import Context, Match, Reading, Rule


def _decade(m: Match, ctx: Context) -> Reading | None:
    if m.has("old"):
        return _old_decade(int(m.text("old")))
    if m.has("figures") and len(m.text("figures").strip("'’‘s")) == 2 and _is_warm(m):
        return None
    short = m.word("word") or len(m.text("figures").rstrip("s")) == 2
    if short and (m.before() in _AGES or not (m.has("the") or m.has("mod")) or m.leads_a_name):
        return None  # "a man in his 30s", "the Forties Field"
    if m.has("figures"):
        start = int("".join(c for c in m.text("figures") if c.isdigit()))
    else:
        start = words.DECADES[m.word("word")]
    return reading(anchoring.decade(start, ctx), mod=mod(m))


_WARMTH = frozenset(
    {"temperature", "temperatures", "highs", "lows", "degrees", "fahrenheit", "celsius", "mercury"}
)


def _is_warm(m: Match) -> bool:
    """ "Temperatures were in the 80s"."""
    return any(m.before(i) in _WARMTH for i in range(1, 12)) or m.after() in _WARMTH


_AGES = frozenset({"his", "her", "their", "my", "your", "our", "a", "high", "low"})


def _old_decade(start: int) -> Reading | None:
    """ "The 470s BC": 479 to 470."""
    if start % 10:
        return None
    years = edtf.interval(edtf.date(1 - start - 9), edtf.date(1 - start))
    return Reading(f"BC{start // 10:03d}", years, focus=Period("E", -start // 10 - 1))


def _century(m: Match, _ctx: Context) -> Reading | None:
    """ "The 19th century", "the third millennium BC"."""
    place = ROMAN.get(m.text("nth")) or day_number(m.text("nth"))
    if not 1 <= place <= 30 or m.before() in ("his", "her", "their"):
        return None
    skip = int(m.has("the") and m.has("hyphen") and m.after().isalpha())  # "the 19th-century mill"
    unit: Unit = "L" if m.has("millennium") else "C"
    if unit == "L" and (place > 3 and not m.has("bc")):
        return None  # "the fourth millennium" of a fable
    found = reading(Period(unit, -place if m.has("bc") else place - 1), mod=mod(m))
    return replace(found, skip=skip)


def _part_of_century(m: Match, ctx: Context) -> Reading | None:
    """ "The second half of the 19th century", "the first decade of the 20th century"."""
    whole = _century(m, ctx)
    if whole is None or whole.focus is None:
        return None
    start = whole.focus.year
    if m.has("decade"):
        place = 10 if m.word("which") in ("last", "final") else day_number(m.text("which"))
        return reading(Period("E", start // 10 + place - 1)) if place <= 10 and not m.has("bc") else None
    if m.has("quarter"):
        place = 4 if m.word("which") in ("last", "final") else day_number(m.text("which"))
        if place > 4:
            return None
        years = edtf.interval(edtf.date(start + 25 * place - 25), edtf.date(start + 25 * place - 1))
        return replace(whole, date=years, mod=("START", "MID", "MID", "END")[place - 1])
    late = m.word("which") not in ("first", "early")
    start += 50 * late
    years = edtf.interval(edtf.date(start), edtf.date(start + 49))
    return replace(whole, date=years, mod="END" if late else "START")


RULES = (
    Rule(
        "decade", "DATE",
        r"(?P<the>the)?(?:(?P<mod>MODWORD)-?(?:to MODWORD)?)?(?:(?P<figures>DECADE|DECADE2)|(?P<old>D3)s(?P<bc>BC)|(?P<word>TENSWORD))", _decade,
        (("Rates fell in the 1990s.", "2024-10-24", "the 1990s = 199"),),
    ),
    Rule(
        "century", "DATE",
        r"(?P<the>the)?(?:(?P<mod>MODWORD)-?)?(?P<nth>CENTURYNTH)(?P<hyphen>-)?(?:century|centuries|(?P<millennium>millennium|millennia))(?:(?P<bc>BC)|AD)?", _century,
        (("A church of the 19th century.", "2024-10-24", "the 19th century = 18"),
         ("The 19th-century mill burned.", "2024-10-24", "19th-century = 18"),
         ("A church of the XIX century.", "2024-10-24", "the XIX century = 18"),
         ("A town of the third millennium BC.", "2024-10-24", "the third millennium BC = BC2")),
        ("He made his fifth century of the tour.",),
    ),
    Rule(
        "part-of-century", "DATE",
        r"(?:the)?(?P<mod>PARTOF|turn) of the(?P<nth>CENTURYNTH)-?(?:century|(?P<millennium>millennium))(?P<bc>BC)?", _century,
        (("It fell at the end of the 19th century.", "2024-10-24", "the end of the 19th century = 18"),),
    ),
    Rule(
        "half-of-century", "DATE",
        r"(?:the)?(?:(?P<which>first|second|latter|last)half|(?P<which2>NTH|NTHWORD|final)(?P<decade>decade)|(?P<which3>first|second|third|fourth|last|final)(?P<quarter>quarter)) of the(?P<nth>CENTURYNTH)-?century(?P<bc>BC)?",
        _part_of_century,
        (("It fell in the second half of the 19th century.", "2024-10-24", "the second half of the 19th century = 18"),
         ("It fell in the last quarter of the 19th century.", "2024-10-24", "the last quarter of the 19th century = 18"),
         ("It fell in the first decade of the 20th century.", "2024-10-24", "the first decade of the 20th century = 190")),
    ),
    Rule(
        "part-of-decade", "DATE", r"(?:the)?(?P<mod>PARTOF) of (?P<the>the)(?:(?P<figures>DECADE|DECADE2)|(?P<old>D3)s(?P<bc>BC)|(?P<word>TENSWORD))", _decade,
        (("It ended at the end of the 1990s.", "2024-10-24", "the end of the 1990s = 199"),),
    ),
    Rule(
        "first-century", "DATE", r"(?:the)?(?:(?P<mod>MODWORD)-?)?(?P<nth>CENTURYNTH)(?=(?:and|or|to|-|–)(?:the)?(?:MODWORD)?CENTURYNTH-?(?:century|centuries)(?P<bc>BC)?)", _century,
        (("In the 16th and 17th centuries it flourished.", "2024-10-24", "the 16th = 15"),),
    ),
)  # fmt: skip
"""Decades and centuries of English."""
