"""English time expressions: the words, and the rules in the order in which they are tried.

The longest match wins; where two rules fit the same words, the one that stands first.
"""

from generator.languages import figures
from generator.languages.en.time import (
    ages,
    beyond,
    clock,
    days,
    feasts,
    following,
    near,
    posts,
    quarters,
    seasons,
    spans,
    steps,
    told,
    vague,
    words,
    years,
)
from generator.languages.en.time.tense import tense
from generator.languages.rule import TimeLanguage

LANGUAGE = TimeLanguage(
    classes=words.CLASSES,
    macros={**words.MACROS, **feasts.MACROS},
    rules=(
        *figures.RULES,
        *feasts.RULES,
        *clock.RULES,
        *quarters.RULES,
        *days.RULES,
        *years.RULES,
        *ages.RULES,
        *seasons.RULES,
        *posts.RULES,
        *near.RULES,
        *beyond.RULES,
        *following.RULES,
        *steps.RULES,
        *told.RULES,
        *vague.RULES,
        *spans.RULES,
        *posts.UNITS,
    ),
    tense=tense,
    ranges=frozenset({"to", "-", "–", "through", "until", "till", "up to", "to the", "-to-"}),
    ranges_after={"and": "between", "and the": "between"},
    choices=frozenset({"or", "or on", "or the", "or in"}),
    about=frozenset({"about", "around", "circa", "ca.", "c.", "approximately", "roughly"}),
    perhaps=frozenset({"perhaps", "possibly", "probably", "presumably", "maybe"}),
    since=frozenset({"since"}),
    until=frozenset({"until", "till", "by"}),
    prepositions=frozenset({"in", "on", "at", "during", "since", "by", "as", "early"}),
    deictic=words.DEICTIC,
    eras=frozenset({"bc", "bce"}),
    leading=words.LEADING,
    telling=words.TELLING,
    history=words.HISTORY,
    informal=words.INFORMAL,
    day_first={"en-US": False, "en-GB": True, "en-AU": True, "en-IE": True, "en-NZ": True, "en-IN": True},
)
