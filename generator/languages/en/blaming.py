"""English words that state a cause or a target."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CAUSED: Final = (
    r"\b(?:because of|due to|as a result of|caused by|blamed on|owing to|triggered by|sparked by)\b"
)
"""The effect stands before, the cause behind."""

HINDERED: Final = (
    r"\b(?:hindered|hampered|prevented|delayed|forced|grounded|halted|disrupted|caused|thwarted|stopped"
    r"|triggered|sparked)\b(?! by\b)"
)
"""The cause stands before, the effect behind."""

CAUSING: Final = _words(
    """because due result caused blamed owing triggered sparked hindered hampered prevented delayed forced grounded
    halted disrupted thwarted stopped"""
)
"""In every sentence that states a cause stands one of these."""

CLAUSE: Final = r"[,;:—–]|\b(?:after|and|but|while|who|which|that|when|where|as|said)\b"
"""A clause ends or begins."""

AFTER_A_CAUSE: Final = r"[.,;:—–\"”]|\b(?:on|at|in|which|that|when|where|and|but|who|whom|as|after|said|for|to|by|over|from|near|with)\b"
"""The words for a cause end."""

NO_CAUSE: Final = _words(
    "it this that he she they which what him her them part lack number reasons circumstances events problems"
)
"""Stands for a cause told elsewhere, or for any cause."""

GUESSING: Final = _words(
    """may might could possibly perhaps probably likely if whether unclear believed suspected thought feared
    initially apparently potentially partly maybe would not no"""
)
"""In the sentence of a cause: a guess, a denial or a part of the cause."""

FAMILIES: Final = (
    _words(
        """weather wind storm rain snow fog ice hail cloud visibility lightning gust gale turbulence blizzard hurricane
        flood heat winter mist snowstorm thunderstorm rainfall sandstorm"""
    ),
    _words("dark light darkness dusk nightfall"),
    _words(
        "fault failure malfunction defect engine technical mechanical electrical glitch software brake tyre short"
    ),
    _words(
        "injury illness sick heart cancer stroke infection virus hamstring knee ankle flu pneumonia overdose fever"
    ),
    _words("arson arsonist cigarette candle firework"),
    _words("error mistake speed alcohol drunk drink negligence fatigue"),
    _words("bomb grenade missile explosive terrorist sabotage hijack shell rocket"),
    _words("strike walkout protest riot"),
    _words("drown suffocation suffocate strangle strangulation asphyxia asphyxiation"),
    _words("wound shot gunshot stab bullet shoot"),
    _words("poison cyanide overdose drug"),
)
"""Words (stems) for one sort of cause each: two of one row may be the same cause, two of different rows are two."""

TARGET: Final = (
    r"\b(?:aiming (?:for|at)|aimed at|targeting|targeted|(?:were|was) (?:intended|meant) for|(?:shots?|bullets?|"
    r"rounds?|bombs?|attacks?) (?:intended|meant) for|intended targets? (?:was|were)) "
)
"""The words behind it name whom somebody meant to hit."""

AIMING: Final = _words("aiming aimed targeting targeted intended meant target targets")
"""In every sentence that names a target stands one of these."""

TARGETS: Final = _words(
    """man men woman women boy boys girl girls child children teenager teenagers gang gangs member members rival
    rivals police officer officers policeman policemen soldier soldiers civilian civilians student students
    teacher teachers tourist tourists worker workers wife husband brother sister mother father son daughter
    neighbour neighbor judge politician president minister mayor troops journalist journalists pilgrims
    foreigners passengers dealer dealers"""
)
"""Nouns for those who can be aimed at."""
