"""English words of street addresses: "the 1200 block of East Mill Street", "at 14 Mill Street"."""

import re
from typing import Final

_SUFFIX = r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Court|Terrace|Highway|Parkway|Circle|Close|Crescent)"
_SIDE = r"(?:(?:[NSEW]\.?|North|South|East|West|Northeast|Northwest|Southeast|Southwest) )?"
_NAME = r"(?:[A-Z][\w'’.-]*|\d{1,3}(?:st|nd|rd|th))(?: [A-Z][\w'’-]*){0,2}?"

BLOCK: Final = re.compile(
    rf"\b(?P<n>\d{{1,3}}00) block of {_SIDE}(?P<street>{_NAME})(?: (?P<suffix>{_SUFFIX})\b|(?=[.,;]|\s[a-z]))"
)
HOUSE: Final = re.compile(
    rf"\b(?:at|of|outside|inside|from|address) (?P<n>\d{{1,5}}) {_SIDE}(?P<street>{_NAME}) (?P<suffix>{_SUFFIX})\b"
)
HOME: Final = re.compile(
    r"(?:\b(?:lives?|lived|living|resid\w+)\b[^.;]{0,25}|[A-Z]\w+(?:, \d\d)?,? of (?:the )?)$"
)
"""Before an address: somebody lives there; nothing need have happened there."""

ELSEWHERE: Final = re.compile(
    r"\b(?:arrest\w*|caught|captur\w*|custody|fled|flee\w*|ran|escap\w*|abandon\w*|recovered|pulled over|stopped|surrender\w*|crashed|transported|hospital)\b"
)
"""In the sentence of an address: it may be where somebody got to."""

SUFFIXES: Final = {
    "st": "street",
    "ave": "avenue",
    "rd": "road",
    "blvd": "boulevard",
    "dr": "drive",
    "ln": "lane",
}
