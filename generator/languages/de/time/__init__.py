"""German time expressions: the words, and the rules in the order in which they are tried.

The longest match wins; where two rules fit the same words, the one that stands first. An article belongs to the
expression, a preposition does not, nor the article that is part of it ("am", "im").
"""

from generator.languages import figures
from generator.languages.de.time import (
    clock,
    days,
    feasts,
    following,
    near,
    seasons,
    spans,
    steps,
    vague,
    words,
    years,
)
from generator.languages.de.time.compounds import compound
from generator.languages.de.time.tense import tense
from generator.languages.time_language import TimeLanguage

LANGUAGE = TimeLanguage(
    classes=words.CLASSES,
    macros=words.MACROS,
    rules=(
        *figures.RULES,
        *feasts.RULES,
        *clock.RULES,
        *days.RULES,
        *years.RULES,
        *seasons.RULES,
        *near.RULES,
        *following.RULES,
        *steps.RULES,
        *vague.RULES,
        *spans.RULES,
    ),
    tense=tense,
    ranges=frozenset(
        {"bis", "-", "–", "bis zum", "bis zu", "bis in den", "bis in die", "bis ende", "bis anfang"}
    ),
    ranges_after={"und": "zwischen", "und dem": "zwischen"},
    choices=frozenset({"oder", "oder am", "oder im", "oder den"}),
    about=frozenset({"etwa", "circa", "ca.", "um", "gegen", "ungefähr", "rund"}),
    exact_hours=frozenset({"um"}),
    perhaps=frozenset({"vielleicht", "wohl", "möglicherweise", "womöglich", "vermutlich", "wahrscheinlich"}),
    since=frozenset({"seit", "ab", "nicht vor", "frühestens", "frühestens am", "frühestens im"}),
    until=frozenset(
        {"bis", "bis zum", "bis zur", "spätestens", "spätestens am", "spätestens im", "bis spätestens"}
    ),
    present=frozenset({"heute"}),
    prepositions=frozenset({"im", "am", "in", "um", "seit", "ab", "zum", "vom"}),
    deictic=words.DEICTIC,
    eras=frozenset({"chr"}),
    leading=words.LEADING,
    telling=words.TELLING,
    history=words.HISTORY,
    live=frozenset(
        {
            "liveticker",
            "live-ticker",
            "liveblog",
            "live-blog",
            "newsticker",
            "newsblog",
            "live-bericht",
            "livebericht",
        }
    ),
    hours=frozenset({"uhr", "h"}),
    day_first={"": True},
    compound=compound,
)
