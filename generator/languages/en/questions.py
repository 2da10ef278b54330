"""What is compared, as a question: "people killed" → "How many people were killed?", by a table of forms.

Comparers say what they compare in English words (``Contradiction.what``); each form here makes a question of
some of those words. What no form fits is asked for by its kind.
"""

import re
from typing import Final

from generator.languages.en.counted_roles import AS_OBJECT, AS_SUBJECT
from generator.languages.en.counted_states import STATES

_COUNTING: Final = frozenset(("count", "count-in-state", "compared-by-a-source"))
_ACTIVE: Final = frozenset(("gathered", "collapsed"))  # they did it themselves
_STATES: Final = "|".join(
    sorted({*STATES.values(), *AS_OBJECT.values(), *AS_SUBJECT.values(), "aboard"} - _ACTIVE)
)

# A pattern for the whole of what is compared, and the question with its groups.
_COUNTS: Final = (
    (r"bullets that hit (.+)", r"How many bullets hit \1?"),
    (r"stab wounds of (.+)", r"How many stab wounds did \1 have?"),
    (rf"(.+) ({_STATES})( .+)?", r"How many \1 were \2\3?"),
    (r"(.+)", r"How many \1?"),
)
_FORMS: Final = (
    (r"(.+\?)", r"\1"),
    (r"whether it happened", r"Did it happen?"),
    (r"whether anyone died", r"Did anyone die?"),
    (r"whether anyone survived", r"Did anyone survive?"),
    (r"whether alcohol played a part", r"Did alcohol play a part?"),
    (r"whether the leader would go", r"Would the leader go?"),
    (r"whether ((?:it|anyone|there|an? [\w-]+|the [\w-]+)) (was|were) (.+)", r"\2 \1 \3?"),
    (r"whether (.+)", r"Is it true that \1?"),
    (r"(how|when) (the \w+) died", r"\1 did \2 die?"),
    (r"how well equipped they were", r"How well equipped were they?"),
    (r"what it costs", r"What does it cost?"),
    (r"what was (.+)", r"What was \1?"),
    (r"(what|who) (the .+) was", r"\1 was \2?"),
    (r"when it will be (.+)", r"When will it be \1?"),
    (r"where (.+) was hit", r"Where was \1 hit?"),
    (r"date of (the .+)", r"When was \1?"),
    (r"time of (the .+)", r"At what time was \1?"),
    (r"time of day", r"At what time of day was it?"),
    (r"words of (.+)", r"What were the words of \1?"),
    (r"population of (.+)", r"How many people live in \1?"),
    (r"age of (.+)", r"How old is \1?"),
    (r"bullets that hit (.+)", r"How many bullets hit \1?"),
    (r"games missed by (.+)", r"How many games did \1 miss?"),
    (r"games (played|started) by (.+)", r"How many games were \1 by \2?"),
    (r"distance in (.+) at which (.+) was found", r"How many \1 away was \2 found?"),
    (r"number of (.+)’s (children|daughters|sons)", r"How many \2 does \1 have?"),
    (r"(?:manner of death) of (.+)", r"How did \1 die?"),
    (r"bone that (.+) broke", r"Which bone did \1 break?"),
    (r"(?:vehicle) whose window was smashed", r"Which vehicle’s window was smashed?"),
    (r"vehicle that struck", r"Which vehicle struck?"),
    (r"speaker of the quotation", r"Who said the words that are quoted?"),
    (r"person told of as (.+)", r"Who is told of as \1?"),
    (r"place of what happened (at .+)", r"Where did it happen \1?"),
    (r"finder, helper or attacker", r"Who was the finder, helper or attacker?"),
    (r"part of the body", r"Which part of the body was it?"),
    (r"((?:intended target|top scorer|wife or husband|baby) of .+)", r"Who is the \1?"),
    (r"([A-Z].*’s .+)", r"What is \1?"),
    (r"(.+ (?:of|to|on|from|for|by) .+|stated cause)", r"What is the \1?"),
)
_BARE: Final = {"number": "What {} is reported?", "name": "Which {} was it?", "place": "Which {} was it?"}


def question(kind: str, rule: str, what: str) -> str:
    """Return the question that the answers answer; "" where nothing but its kind is known."""
    what = what.strip()
    if what in ("", "date"):
        return ""
    if kind == "number" and (rule in _COUNTING or rule == "count-of-a-person"):
        return _asked(_COUNTS, what)
    if kind == "number" and rule == "attribute" and " of " not in what:
        return _BARE["number"].format(what)
    return _asked(_FORMS, what) or _BARE.get(kind, "What is the {}?").format(what)


def _asked(forms: tuple[tuple[str, str], ...], what: str) -> str:
    for pattern, form in forms:
        if found := re.fullmatch(pattern, what):
            asked = found.expand(form)
            return asked[0].upper() + asked[1:]
    return ""
