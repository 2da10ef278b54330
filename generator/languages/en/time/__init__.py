"""English time expressions: the words, and the rules in the order in which they are tried.

The longest match wins; where two rules fit the same words, the one that stands first.
"""

from generator.languages import figures
from generator.languages.en.time import (
    ages,
    ancient,
    beyond,
    calendars,
    clock,
    compounds,
    dayclock,
    days,
    feasts,
    fiscal,
    following,
    hours,
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
from generator.languages.time_language import TimeLanguage

LANGUAGE = TimeLanguage(
    classes=words.CLASSES,
    macros={**words.MACROS, **feasts.MACROS},
    rules=(
        *figures.RULES,
        *calendars.RULES,
        *feasts.RULES,
        *clock.RULES,
        *dayclock.RULES,
        *hours.RULES,
        *quarters.RULES,
        *fiscal.RULES,
        *days.RULES,
        *years.RULES,
        *ages.RULES,
        *ancient.RULES,
        *seasons.RULES,
        *posts.RULES,
        *near.RULES,
        *beyond.RULES,
        *following.RULES,
        *steps.RULES,
        *told.RULES,
        *vague.RULES,
        *compounds.RULES,
        *spans.RULES,
        *posts.UNITS,
    ),
    tense=tense,
    ranges=frozenset({"to", "/", "-", "–", "through", "until", "till", "up to", "to the", "-to-"}),
    ranges_after={"and": "between", "and the": "between"},
    choices=frozenset({"or", "or on", "or the", "or in"}),
    about=frozenset({"about", "around", "circa", "ca.", "c.", "approximately", "roughly"}),
    perhaps=frozenset({"perhaps", "possibly", "probably", "presumably", "maybe"}),
    since=frozenset({"since", "no earlier than", "not earlier than", "not before"}),
    until=frozenset({"by", "until", "till", "no later than", "not later than", "up to"}),
    onwards=frozenset({"onward", "onwards", "and onwards", "and beyond", "and after", "or later"}),
    present=frozenset({"present", "the present", "today", "now", "date"}),
    prepositions=frozenset({"in", "on", "at", "during", "since", "by", "as", "early"}),
    speaking=frozenset(
        {"how", "what", "talk", "talked", "talking", "think", "thinking", "worry", "worried", "book", "story"}
    ),
    deictic=words.DEICTIC,
    eras=frozenset({"bc", "bce"}),
    leading=words.LEADING,
    telling=words.TELLING,
    history=words.HISTORY,
    informal=words.INFORMAL,
    day_first={"en-US": False, "en-GB": True, "en-AU": True, "en-IE": True, "en-NZ": True, "en-IN": True},
)
