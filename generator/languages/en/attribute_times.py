"""English words around a stated attribute that tell of a guess, of another time or of a part."""

import re
from typing import Final

UNSURE: Final = re.compile(
    r"\b(?:expect(?!ed to cost)\w*|forecast\w*|predict\w*|project(?:s|ed|ions?)|targets?|targeted|guidance|hop(?:e|es|ed|ing)|aim\w*|could|might|may|analysts?|rumou?r\w*|reportedly|estimat\w*|likely|if|not|n't|once|previous\w*|originally|earlier|predecessor|compared with|up from|down from|instead of|rather than|half of|each of|wanted|sought|seeking|rejected|talks|proposed|option|rival)\b",
    re.IGNORECASE,
)
"""In the clause of a figure that is nobody's statement of fact, or of another time."""

_MONTH: Final = "january|february|march|april|may|june|july|august|september|october|november|december"
OTHER_TIME: Final = re.compile(
    rf"\b(?:(?:last|previous|next|prior) (?:year|month|week|weekend|season|summer|winter|spring|autumn|fall|decade)(?!['’]s)|in (?:{_MONTH})|in (?:19|20)\d\d|ago|so far|by (?:19|20)\d\d|a year earlier|year-earlier)\b",
    re.IGNORECASE,
)
"""Of another time than the story's."""

PERIODS: Final = (
    ("q1", r"first[- ](?:fiscal )?quarter|q1"), ("q2", r"second[- ](?:fiscal )?quarter|q2"), ("q3", r"third[- ](?:fiscal )?quarter|q3"),
    ("q4", r"fourth[- ](?:fiscal )?quarter|q4"), ("half", r"first half|second half|half[- ]year|six months"), ("nine months", r"nine months"),
    ("year", r"full[- ]year|fiscal year|annual(?:ly)?|for the year"), ("season", r"(?:this|last) season"),
    ("quarter", r"(?:the|this|last|latest|recent) quarter|quarterly"), ("weekend", r"weekend"), ("month", r"(?:last|this) month|(?:in|for) (?:january|february|march|april|june|july|august|september|october|november|december)"),
    ("week", r"(?:last|this|the) week"), ("day", r"(?:on|opening|first) \w*day's?(?= takings)"),
)  # fmt: skip
YEAR: Final = re.compile(r"\b(?:in|for|during|fiscal) ((?:19|20)\d\d)\b")
OPENING: Final = re.compile(r"^(?:in|last|by|during|for|at|over|since) [^,]{0,40}", re.IGNORECASE)
PHRASE_END: Final = re.compile(
    r"[;:()]|[—–]| - |, (?:up|down|from|compared|while|and|which|who|but|a)\b|\b(?:while|whereas|but|although)\b| and (?=\D{0,30}\d)"
)
LOCAL: Final = re.compile(r"\b(?:at (?:its|the|their)|in [A-Z](?!\w+day\b))")
"""A count of one place of several."""
