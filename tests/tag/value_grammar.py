"""Every TIMEX3 value that the tagger may write, as one regular expression for each type."""

import re

_YEAR = r"(?:\d{4}|BC\d{4}|[1-9]\d{4})"
_DAY = rf"(?:{_YEAR}|XXXX)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_DATE = "|".join(
    (
        _DAY,
        rf"(?:{_YEAR}|XXXX)-(?:0[1-9]|1[0-2])(?:-XX)?",  # a month; one of its days
        rf"(?:{_YEAR}|XXXX)-XX-XX",
        r"XXXX-XX-(?:0[1-9]|[12]\d|3[01])",  # "every 3rd of the month"
        r"XXXX-XX",
        rf"(?:{_YEAR}|XXXX)-W(?:0[1-9]|[1-4]\d|5[0-3]|XX)(?:-(?:WE|[1-7]))?",
        r"XXXX-WE",
        rf"(?:{_YEAR}|XXXX)-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)",
        _YEAR,
        "XXXX",
        r"(?:BC)?(?:\d{3}|\d{2}|\d|XXX|XX|X)",  # a decade, a century, a millennium
        r"PAST_REF|PRESENT_REF|FUTURE_REF",
    )
)
_CLOCK = r"(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:?\d\d)?"
_TIME = (
    rf"(?:{_DAY}|XXXX-XX-XX|(?:{_YEAR}|XXXX)-W(?:\d\d|XX)-[1-7]|{_YEAR}-\d\d-XX|{_YEAR}-XX-XX)"
    rf"T(?:{_CLOCK}|MO|MI|AF|EV|NI|DT)|T{_CLOCK}"
)
_AMOUNT = r"(?:\d+(?:\.\d+)?|X)"
_DURATION = (
    rf"P(?=.)(?:{_AMOUNT}[YECQ]|XL)?(?:{_AMOUNT}M)?(?:{_AMOUNT}W)?(?:{_AMOUNT}D)?"
    rf"(?:T(?=.)(?:{_AMOUNT}H)?(?:{_AMOUNT}M)?(?:{_AMOUNT}S)?)?"
)

VALUES = {
    "DATE": re.compile(_DATE),
    "TIME": re.compile(_TIME),
    "DURATION": re.compile(rf"{_DURATION}|PXX"),  # PXX: some time
    "SET": re.compile(rf"{_DATE}|{_TIME}|{_DURATION}"),
}
"""By the type of the expression; the whole value must fit."""
FULL_DAY = re.compile(rf"{_YEAR}-\d\d-\d\d")
