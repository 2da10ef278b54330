"""English words that tell what is on a product's data sheet, and what a player's contract says."""

import re
from typing import Final


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_COUNT = r"\d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

UNREAD: Final = {
    "contract year": _pattern(
        rf"\b(?P<value>({_COUNT})-year)(?=,? (?:[\w$£€.,-]+ ){{0,4}}?(?:contract|deal|extension)\b)"
    ),
    "battery hour": _pattern(
        rf"\bbattery life of (?:about |around )?(?P<life>({_COUNT}) hours)|\b(?P<value>({_COUNT})[ -]hours?) (?:of )?battery life"
    ),
    "megapixel": _pattern(
        r"\b(?P<value>(\d{1,3}(?:\.\d)?)[ -]?(?:megapixels?|MP))(?=,? (?:[\w-]+ ){0,3}camera\b)"
    ),
    "memory": _pattern(
        r"\b(?P<value>(\d{1,4})[ -]?GB)(?= (?:of )?(?:[\w-]+ ){0,2}?(?:RAM|memory|DRAM)\b(?! card))"
    ),
    "storage": _pattern(
        r"\b(?P<value>(\d{1,4})[ -]?GB)(?= (?:of )?(?:(?:flash|internal|built-in|on-board|onboard|SSD|solid-state|expandable) ){0,2}(?:storage|hard drive|hard disk|disk|SSD|drive)\b)"
    ),
    "gigahertz": _pattern(
        r"\b(?P<value>(\d{1,2}(?:\.\d{1,2})?)[ -]?GHz)(?=,? (?:[\w-]+ ){0,5}?(?:processor|chip|CPU)\b)"
    ),
    "core": _pattern(
        r"\b(?P<value>(single|dual|quad|hexa|octa|two|four|six|eight|ten|twelve|16|\d)[- ]core)(?=,? (?:[\w-]+ ){0,4}?(?:processor|chip|CPU)\b)"
    ),
    "milliampere hour": _pattern(r"\b(?P<value>(\d[\d,]{2,6})[ -]?mAh)\b"),
    "minutes": _pattern(r"\b(?P<value>(\d{2,3})[ -]minutes?)\b"),
}
"""Values that are no quantities of a claim, by the noun that they count."""

NEEDED: Final = {
    "contract year": "-year",
    "battery hour": "battery life",
    "megapixel": "camera",
    "memory": "gb",
    "storage": "gb",
    "gigahertz": "ghz",
    "core": "core",
    "milliampere hour": "mah",
    "minutes": "minute",
}
"""Words that stand in every sentence with such a value: a sentence without them is not searched."""

MULTIPLES: Final = {"single": 1.0, "dual": 2.0, "quad": 4.0, "hexa": 6.0, "octa": 8.0}

HAS: Final = _pattern(
    r"\b(?:has|have|had|features?|boasts?|sports?|packs?|includes?|carr(?:y|ies)|offers?|gets?|comes? with|come with|ships? with|is equipped with|is powered by|runs? on|uses?)\b"
)
"""The verb between a product and its parts."""

WEIGHS: Final = _pattern(
    r"\b(?:weighs?(?: in at)?|weighing(?: in at)?|weight of)(?: (?:just|only|about|around|a mere))?\s*$"
)
SCREEN: Final = _pattern(r"^ (?:[\w-]+ ){0,3}?(?:screen|display|touch ?screen)\b")
CAMERA: Final = _pattern(r"^,? (?:[\w-]+ ){0,3}?camera\b")
THICK: Final = _pattern(r"^ (?:thick|thin|in thickness)\b")
IS_THICK: Final = _pattern(r"\b(?:is|are|measures?)(?: (?:just|only|a mere))?\s*$")
SECOND_VERB: Final = _pattern(
    r"^(?P<first>.{1,80}?) (?:is|are|has|have|will|comes|runs|weighs|costs|features|measures|sports|packs)\b.* and(?: now)?\s*$"
)
"""Up to the second of two verbs of one subject."""
ITS_PART: Final = _pattern(r"\b(?:its|the) (?:battery|screen|display|processor|memory|chip)\s*$")
"""A part of the product, as the subject."""
PLACES: Final = {
    "front": "front",
    "front-facing": "front",
    "selfie": "front",
    "rear": "rear",
    "rear-facing": "rear",
    "back": "rear",
    "main": "rear",
    "secondary": "second",
}
BOUND: Final = _pattern(
    r"\b(?:up to|at least|at most|more than|less than|over|under|or|to|nearly|almost|from|than|against|with the)\s*$"
)
"""Before a value that is a bound or one of several."""

SIGNED_HIM: Final = _pattern(
    r"\b(?:re-?)?(?:sign(?:s|ed|ing)?|lock(?:s|ed) up|gave|gives|giving|award(?:s|ed)|hand(?:s|ed))\s"
)
"""A club does it to a player."""

HE_SIGNED: Final = _pattern(
    r"\b(?:re-?)?(?:sign(?:s|ed)?|agree(?:s|d)|accept(?:s|ed)|ink(?:s|ed)|land(?:s|ed)|receiv(?:es|ed)|got|gets)\b[^.;]{0,40}$"
)
"""A player does it."""

BEFORE_VERB: Final = re.compile(r"^(?:,[^,]*,)?(?: has| have)? ?$")
"""Between the player's name and the verb: "Lind, 28, has "."""

BEHIND_PLAYER: Final = re.compile(r"^(?:,| to | on | for | from | of | with | away|$)")
IN_CONTRACT: Final = _pattern(
    r"^(?:,? (?:[\w-]+ ){0,2}?(?:contract|deal|extension|pact)\b|, \w+-year (?:[\w-]+ )?(?:contract|deal|extension)\b)"
)
WORTH: Final = _pattern(
    r"\b(?:contract|deal|extension|pact)(?: that is)? worth(?: (?:about|around|some))?\s*$"
)
NO_CONTRACT: Final = _pattern(
    r"\b(?:offer\w*|reject\w*|turn\w* down|option\w*|previous\w*|existing|old|last year|per (?:year|season)|annual\w*|a (?:year|season)|guaranteed|bonus\w*|incentives?|up to|talks|seeking|wants?|wanted|remaining|left|expires?|could|might|may|would|worth more|rival|tv|television|naming|sponsor\w*|broadcast\w*|endorsement|similar)\b"
)
"""In a sentence whose figure is an offer, a part, a rate or another contract."""
