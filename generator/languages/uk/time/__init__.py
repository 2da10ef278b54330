"""Ukrainian time expressions: the words, and the rules in the order in which they are tried.

The longest match wins; where two rules fit the same words, the one that stands first.
"""

from generator.languages import figures
from generator.languages.time_language import TimeLanguage
from generator.languages.uk.time import (
    classes,
    clock,
    days,
    feasts,
    following,
    near,
    seasons,
    spans,
    vague,
    words,
    years,
)
from generator.languages.uk.time.tense import tense

_RANGES = ("-", "–", "—", "до", "по", "на", "до кінця", "по кінець", "до початку")
_AFTER_YEAR = ("", "року", "р.", "рік", "року,")

LANGUAGE = TimeLanguage(
    classes=classes.CLASSES,
    macros=classes.MACROS,
    rules=(
        *figures.RULES,
        *feasts.RULES,
        *clock.RULES,
        *days.RULES,
        *years.RULES,
        *seasons.RULES,
        *near.RULES,
        *following.RULES,
        *vague.RULES,
        *spans.RULES,
    ),
    tense=tense,
    # "З вересня 1939 року по квітень 1940": the year's own word may stand between.
    ranges=frozenset(f"{year} {word}".strip() for year in _AFTER_YEAR for word in _RANGES) - {"року, на"},
    ranges_after=dict.fromkeys(("і", "й", "та"), "між"),
    choices=frozenset({"або", "чи", "або в", "чи в", "або у", "чи у"}),
    since=frozenset({"з", "із"}),
    until=frozenset({"до"}),
    about=frozenset({"близько", "приблизно", "орієнтовно", "бл."}),
    perhaps=frozenset({"можливо", "ймовірно", "імовірно", "мабуть", "напевно"}),
    prepositions=frozenset({"у", "в", "на", "з", "із", "до", "від", "вже"}),
    deictic=words.DEICTIC,
    eras=frozenset({"е", "ери"}),
    leading=words.LEADING,
    telling=classes.TELLING,
    history=words.HISTORY,
    live=frozenset(
        {"онлайн-трансляц", "текстова трансляція", "текстову трансляцію", "наживо", "онлайн-хроні"}
    ),
    day_first={"": True},
)
