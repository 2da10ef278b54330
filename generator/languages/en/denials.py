"""English words for a named subject's deeds, affirmed and denied ("Lee did not call Fox")."""

from typing import Final

DENIED: Final = (
    r"\b(?P<aux>did|does|has|had|was|is|were)(?: not| ?n' ?t)(?! yet| only| just| necessarily| immediately)"
    r"(?: \w+ly| even| ever)? (?P<verb>[a-z]+)(?P<into> into)?(?P<rest>[^.;:?!\"”]*)"
)
NEVER: Final = r"\bnever(?! before) (?P<verb>[a-z]+ed)(?P<into> into)?(?P<rest>[^.;:?!\"”]*)"
DENIED_THAT: Final = (
    r"\bden(?:y|ies|ied) (?:that )?(?P<subject>[A-Z]\w+) (?:was|is|had|has)(?: the| a| an| ever)? (?P<verb>[a-z]+)"
    r"(?P<into> into| of)?(?P<rest>[^.;:?!\"”]*)"
)
"""Ways to deny; ``verb`` is what is denied, ``rest`` begins with its object."""

CUES: Final = ("not", "t", "never", "deny", "denies", "denied")
"""One of these words stands in every denial; "t" is that of "didn't"."""

STOPS: Final = frozenset(
    """in on at by for from with to and or but when while after before because since as that which who whose where
    until during about over under against if than like""".split()
)
"""An object ends here."""

DETERMINERS: Final = frozenset("a an the his her its their any this such of s".split())

VAGUE: Final = frozenset(
    """be have do get go say tell know think want expect believe see look feel seem appear comment respond answer
    provide give make take come need mean like plan intend understand realis realiz recal rememb show includ
    allow let keep want specifi disclos releas name identifi discuss elabor mention even yet been been a the""".split()
)
"""Verbs that say too little, or tell of what is known: not compared."""

SAME: Final = {"get into": "enter", "move into": "enter", "fetus": "babi", "foetus": "babi", "unborn": "babi"}
"""Other words for the same, by stem."""

UNREAL: Final = frozenset(
    "would could might may should will can if whether not never n't to no denied denies deny without".split()
)
"""Shortly before a verb: the deed is not affirmed."""
