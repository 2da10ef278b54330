"""Dates that hang on the one spoken of before: "zwei Wochen später", "am Tag darauf", "am selben Tag"."""

from dataclasses import replace

from generator.languages import steps
from generator.languages.anchoring import duration
from generator.languages.de.time import words
from generator.languages.de.time.compounds import part_of
from generator.languages.de.time.pieces import amount_of
from generator.languages.rule import Context, Match, Reading, Rule

_FORWARD = frozenset({"später", "danach", "darauf", "nachher"})


def _counted(m: Match, ctx: Context) -> Reading | None:
    """ "Zwei Wochen später", "drei Jahre zuvor": a stretch that leads to a date, as "vor drei Jahren" is."""
    letter, amount = words.unit_letter(m.word("unit")), amount_of(m)
    if m.has("n") and amount is None:
        return None
    found = steps.counted(ctx.focus, "previous", amount, letter, forward=m.word("side") in _FORWARD)
    return replace(found, value=duration(amount, letter), type="DURATION") if amount is not None else found


def _beside(m: Match, ctx: Context) -> Reading | None:
    """ "Am Tag darauf", "in der Woche zuvor", "tags darauf", "am selben Tag", "am nächsten Morgen"."""
    side = m.word("side")
    step = 0 if m.has("same") else -1 if side in ("zuvor", "davor", "vorher") else 1
    letter = words.unit_letter(m.word("unit")) if m.has("unit") else "D"
    found = steps.beside(ctx, letter, step, part_of(m.word("part")) if m.has("part") else "")
    return replace(found, focus=None) if found and step < 0 else found  # the story does not go back there


_SIDE = r"(?P<side>später|danach|darauf|zuvor|davor|vorher|früher)"

RULES = (
    Rule(
        "counted", "DATE", rf"(?:HEDGE)?(?:(?P<few>FEW|ein paar|HALF)|(?P<n>NUM|ONE))(?P<unit>UNIT|UNITS){_SIDE}|(?P<unit2>UNITS)(?P<side2>später|danach|zuvor|davor)", _counted,
        (("Am 3. März 2021 brach er auf. Zwei Tage später war er da.", "2024-10-24", "Zwei Tage später = P2D"),
         ("Sie kam 1990. Fünf Jahre zuvor war sie noch in Riga.", "2024-10-24", "Fünf Jahre zuvor = P5Y")),
    ),
    Rule(
        "day-beside", "DATE", r"ART?(?:(?P<unit>BIGUNIT)|(?P<part>PART))(?P<side>danach|darauf|zuvor|davor|vorher)|tags(?P<side2>darauf|zuvor)", _beside,
        (("Am 3. März 2021 kam er. Tags darauf schneite es.", "2024-10-24", "Tags darauf = 2021-03-04"),
         ("Am 3. März 2021 kam er. In der Woche darauf schneite es.", "2024-10-24", "der Woche darauf = 2021-W10")),
    ),
    Rule(
        "same-day", "DATE", r"(?:ART)?(?P<same>SAME)(?:(?P<unit>BIGUNIT)|(?P<part>PART))", _beside,
        (("Am 3. März 2021 kam er. Am selben Tag schneite es.", "2024-10-24", "selben Tag = 2021-03-03"),),
    ),
    Rule(
        "next-part", "TIME", r"(?:nächsten|folgenden|anderen|darauffolgenden)(?P<part>PART)", _beside,
        (("Am 3. März 2021 kam er. Am nächsten Morgen schneite es.", "2024-10-24", "nächsten Morgen = 2021-03-04TMO"),),
    ),
)  # fmt: skip
"""Dates of German that hang on another."""
