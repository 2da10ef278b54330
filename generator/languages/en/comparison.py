"""English words that tell how two reports stand to each other, and names of what is compared."""

import re
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


POSTPONED: Final = _words(
    """postponed postpone delayed rescheduled moved pushed adjourned brought deferred shifted slipped instead"""
)

WEEKDAYS: Final = _words("monday tuesday wednesday thursday friday saturday sunday")

NEGATIONS: Final = _words(
    """not no never none without nor neither didn't wasn't weren't hasn't haven't hadn't isn't
    aren't don't doesn't couldn't cannot can't"""
)
NO_DENIAL: Final = _words(
    "longer before ever more only just doubt fewer less other comparable necessarily yet immediate"
)
"""Behind a negation: nothing is denied."""

DENIALS: Final = _words(
    """deny denies denied denying denial reject rejects rejected rejecting dismiss dismisses dismissed
    dismissing refute refutes refuted disputed disputes"""
)

DOUBTING: Final = _words(
    "may might could would if whether allegedly alleged suspected possibly perhaps possible"
)
"""In what is affirmed: too weak to be denied by another."""

RECURRING: Final = _words("another new newly more further again latest daily weekly i we you my your")
"""In a claim: one of several happenings of a kind, or not a report at all."""

TELLING: Final = _words(
    "day days week weeks month months year years time way part thing things first last next new work"
)
"""Empty elsewhere, these words are part of what a speaker said."""

UNREAL: Final = _words(
    """could might may would if feared fear fears expected expects estimated predicted projected forecast
    threatened plans planned potential potentially possible possibly should suspected rumoured rumored capacity
    warned hoped believed likely certain uncertain unclear whether recommended recommendation allowed limit target"""
)
"""Shortly before a figure: it is no report of a count."""

ESTIMATED: Final = _words("estimated estimate estimates")
"""Of a crowd they are no doubt: nobody counts it."""

BEHIND: Final = _words("outside elsewhere probably suspected potentially abroad")
"""Shortly after a figure: it is a count elsewhere, or none that is sure."""

SUSPECTING: Final = _words("suspect suspects suspected alleged allegedly")
"""A few words before a figure: somebody's guess."""

UNCERTAIN: Final = (
    "not certain",
    "not sure",
    "not clear",
    "not known",
    "no confirmation",
    "uncertain",
    "unconfirmed",
)
"""Anywhere before a figure in its sentence: nobody vouches for it."""

USUAL: Final = _words(
    """regularly routinely seasonal usually normally ordinary average typical typically annual annually yearly
    comparison compared common commonplace"""
)
"""In the sentence of a figure: it tells what happens every year, or elsewhere."""

GLOBAL: Final = _words("world worldwide global globally globe")

IN_SEVERAL_PLACES: Final = re.compile(
    r"(?:(?! as | while | when | after |[,;]).){0,80}?\b(?:in|across) (?:[\w-]+ ){0,3}?"
    r"(?:towns|cities|places|provinces|states|countries|the country|the nation|the world)\b",
    re.IGNORECASE,
)
"""Behind a crowd, in its clause: it is that of many gatherings."""

PERSONAL: Final = _words("i me my you your yours")
"""In a sentence outside quotation marks: an opinion or a letter, not a report."""

RATE: Final = _words("per each every annually daily weekly monthly yearly apiece average hourly")
"""Shortly after a figure: it is a rate, not a count."""

NARROWING: Final = _words(
    """other others another more further additional extra remaining rest including include includes included among least half first second
    third both only alone"""
)
"""Shortly before a figure or inside its noun phrase: a part, or one of several."""

EMPHATIC: Final = _words("only just")
"""Before a figure: it is meant to be exact."""

KNOWN: Final = _words("the these those his her its their both")
"""Before a bare count: it names things already known, it does not report how many there are."""

ANOTHER_TIME: Final = (
    "last year",
    "years ago",
    "year ago",
    "previous year",
    "operations so far",
    "in total since",
    "the previous",
)
"""In the sentence of a figure: it tells of another happening, or of many together."""

MOVING: Final = _words(
    """share shares stock stocks index market markets trading closed slick storm hurricane cyclone typhoon plume
    ship vessel convoy front forecast dividend analysts poll polls"""
)
"""In the sentence of a share, a price or a distance: it changes by the hour."""

CAPTIONS: Final = _words("image images photo photos photograph photographs pictured picture caption")
"""In a dated claim: the date is the picture's."""

UNSETTLED: Final = _words(
    "later earlier subsequently then afterwards eventually start starts started begin begins began"
)
"""In a dated claim: the date may be another step's."""

SCORES: Final = _words(
    """point rebound assist goal yard run wicket touchdown basket block steal interception tackle homer
    inning turnover save try penalty foul"""
)
"""Counted in a game: each player, side and half has its own."""

LINKING: Final = _words("after following since before until when while despite")
"""Between a happening and a date: another happening begins here."""

PERFECT: Final = _words("has have")
"""Before a verb: it tells what is so by now, and not when it came about."""

SMALL: Final = 3  # "two men", "three cars": up to here a bare count seldom is what a report is about

_PLURALS: Final = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "policeman": "police officers",
    "aircraft": "aircraft", "staff": "staff", "crewman": "crew members", "gunman": "gunmen", "foot": "feet",
    "fisherman": "fishermen", "nation": "countries", "serviceman": "soldiers", "life": "lives", "wife": "wives",
}  # fmt: skip
_ATTRIBUTES: Final = {
    "USX": "amount in cents",
    "GBX": "amount in pence",
    "magnitude": "magnitude",
    "percent": "percentage",
    "calibre": "calibre",
    "time": "number of times",
    "USD": "amount in US dollars",
    "GBP": "amount in pounds",
    "EUR": "amount in euros",
    "square metre": "area",
    "metre per second": "speed",
    "kilogram": "weight",
    "ton": "weight",
    "degree celsius": "temperature",
    "litre": "volume",
    "watt": "power",
}
_SAID_BY_THE_NOUN: Final = ("of a parent",)
_ROLES: Final = {("bullet", "hit"): "bullets that hit", ("wound", "stabbed"): "stab wounds"}
_ASPECTS: Final = {"fall": "height of the fall", "": "distance"}


def plural(noun: str) -> str:
    """Return the counted noun as a reader counts it ("people", "soldiers", "cities")."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def attribute(noun: str, scope: str) -> str:
    """Say what is compared, in words a reader understands ("people killed", "depth", "age of Ann Lee")."""
    if noun == "age":
        return f"age {scope.title().replace('Of ', 'of ', 1)}".strip()
    if noun in ("metre", "duration"):
        return (
            f"distance from {scope[5:].title()}" if scope.startswith("from ") else _ASPECTS.get(scope, scope)
        )
    if noun == "magnitude" and scope:
        return f"{noun} {scope}"
    if scope in _SAID_BY_THE_NOUN:
        return plural(noun)
    if noun in _ATTRIBUTES or noun.isupper():
        return _ATTRIBUTES.get(noun, f"amount in {noun}")
    state, _, place = scope.partition("in ") if " in " in f" {scope}" else (scope, "", "")
    where = f" in {place.title()}" if place else ""
    return _ROLES.get((noun, state.strip()), f"{plural(noun)} {state.strip()}".strip()) + where
