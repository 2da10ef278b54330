"""Figures that count nothing: names, years, scores, telephone numbers, house numbers."""

from generator.extract.quantities.figures import Figure
from generator.extract.quantities.tokens import Tokens
from generator.languages.quantity_words import QuantityWords

_JOINTS = ("-", "–", ":", "/", ".", "x", "×")  # "3-2", "10:30", "6. 30 am", "1,280 x 800"


def is_name_of_something(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """The figure is part of a name, a date, a score or a code."""
    if figure.rule == "range":
        return _is_telephone(tokens, figure, words)
    if figure.rule != "figure":
        spelled = figure.rule == "words" and not figure.hedge
        return spelled and any(is_one(tokens, figure) for is_one in (_is_pronoun, _is_hyphened, _is_form))
    return (
        _is_ordinal(tokens, figure)
        or _is_label(tokens, figure, words)
        or _is_chain(tokens, figure)
        or _is_year(tokens, figure, words)
        or _is_address(tokens, figure, words)
        or (tokens.word(figure.last) in words.time_units and not _is_age(tokens, figure))
    )


def _is_age(tokens: Tokens, figure: Figure) -> bool:
    return tokens.word(figure.last) in ("year", "years") and tokens.word(figure.last + 1) == "old"


def _is_pronoun(tokens: Tokens, figure: Figure) -> bool:
    """As in "no one", "one another", "at one point"."""
    if figure.bounds.low != 1 or not figure.bounds.is_exact:
        return False
    before, after = tokens.word(figure.first - 1), tokens.word(figure.last)
    return before in ("no", "any", "every", "each", "the", "this", "that", "which") or after in (
        "another", "by", "day", "point", "time", "way", "thing", "s",
    )  # fmt: skip


def _is_form(tokens: Tokens, figure: Figure) -> bool:
    """As in "year seven pupils", "grade five"; not "this year seven people"."""
    before = tokens.word(figure.first - 1)
    if before not in ("year", "grade", "form", "phase", "chapter", "war", "level"):
        return False
    return tokens.word(figure.first - 2) not in (
        "this",
        "last",
        "next",
        "each",
        "every",
        "a",
        "per",
        "that",
        "the",
    )


def _is_ordinal(tokens: Tokens, figure: Figure) -> bool:
    return tokens.glued(figure.last) and tokens.word(figure.last) in ("st", "nd", "rd", "th", "s", "'s")


def _is_label(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """As in "Flight 93", "Boeing 737", "AK-47", "G20": the figure is a name, unless a hedge counts it."""
    before = tokens.word(figure.first - 1)
    if figure.hedge or "," in tokens.text[figure.number_start : figure.number_end]:
        return False
    if before in words.labels or (before == "." and tokens.word(figure.first - 2) in ("no", "nos", "fig")):
        return not _is_sum_of_money(tokens, figure)
    if tokens.glued(figure.first) and before.isalpha():
        return True
    if tokens.is_name(figure.last) and tokens.word(figure.last) in words.groups:
        return figure.value > 1  # "the 711 Brigade"
    if _is_hyphened(tokens, figure):
        return True
    return tokens.written(figure.first - 1).isupper() and len(before) > 1 and before.isalpha()


def _is_hyphened(tokens: Tokens, figure: Figure) -> bool:
    """As in "year-seven pupils", "AK-47"; not "magnitude-6.1", "mother-of-two"."""
    glued = tokens.glued(figure.first) and tokens.glued(figure.first - 1)
    code = tokens.written(figure.first - 2)  # "AK - 47", as some papers print it
    if not (
        (glued or (figure.rule == "figure" and len(code) > 1 and code.isupper()))
        and tokens.word(figure.first - 1) in ("-", "‑")
    ):
        return False
    return tokens.word(figure.first - 2).isalpha() and tokens.word(figure.first - 2) not in (
        "magnitude",
        "of",
    )


def _is_sum_of_money(tokens: Tokens, figure: Figure) -> bool:
    return tokens.word(figure.first - 1) in ("$", "us") and tokens.word(figure.first - 1) != "us"


def _is_telephone(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """As in "555-1234", "15-17": a range of something is followed by its noun, sign or unit."""
    written = tokens.text[figure.number_start : figure.number_end]
    if not ("-" in written or "–" in written) or "," in written or not written[-1].isdigit():
        return False
    after = tokens.word(figure.last)
    return figure.hedge == "" and (not after or after in words.stops or after in (",", ".", ";", ")"))


def _is_chain(tokens: Tokens, figure: Figure) -> bool:
    """Scores ("3-2"), telephone numbers ("0845 555 0100"), versions, dates in figures, clock times."""
    written = tokens.text[figure.number_start : figure.number_end]
    if written.isdigit() and written.startswith("0") and len(written) > 1:
        return True
    nxt, prev = tokens.word(figure.last), tokens.word(figure.first - 1)
    after, before = tokens.word(figure.last + 1), tokens.word(figure.first - 2)
    return (
        (nxt.isdigit() and prev not in ("$", "£", "€") and after not in ("-", "mm"))
        or (prev.isdigit() and (nxt.isdigit() or before[:1] in ("0", "-")))
        or prev == "#"
        or (nxt == "," and after.startswith("0") and after.isdigit())  # "2, 000": a figure torn apart
        or (prev == "-" and before in ("foot", "feet") and "," in written)  # "5-foot - 8,135 pounds"
        or (nxt in _JOINTS and after[:1].isdigit())
        or (prev in _JOINTS[:4] and before[-1:].isdigit() and tokens.glued(figure.first))
    )


def _is_year(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    written = tokens.text[figure.number_start : figure.number_end]
    if not (written.isdigit() and len(written) == 4 and 1500 <= int(written) <= 2100) or figure.hedge:
        return False
    if tokens.word(figure.first - 1) in words.currencies:
        return False
    after = tokens.word(figure.last)
    return not (after in words.singulars or after in words.units) or tokens.word(figure.first - 1) == "the"


def _is_address(tokens: Tokens, figure: Figure, words: QuantityWords) -> bool:
    """As in "2500 block of", "14 Mill Street"."""
    if tokens.word(figure.last) == "block" and figure.value >= 100:
        return True
    index = figure.last
    while tokens.is_name(index) and index < figure.last + 3:
        index += 1
    return index > figure.last and tokens.word(index - 1) in words.streets
