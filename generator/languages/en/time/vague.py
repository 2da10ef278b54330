"""Words that point to the present, the past or the future as a whole."""

from generator.languages.rule import Context, Match, Reading, Rule

PAST = "PAST_REF"
PRESENT = "PRESENT_REF"
FUTURE = "FUTURE_REF"


_MODALS = frozenset({"will", "would", "may", "might", "could", "can", "'ll"})


def _past(_m: Match, _ctx: Context) -> Reading:
    return Reading(PAST)


def _present(_m: Match, _ctx: Context) -> Reading:
    return Reading(PRESENT)


def _future(_m: Match, _ctx: Context) -> Reading:
    return Reading(FUTURE)


def _now(m: Match, _ctx: Context) -> Reading | None:
    """ "Now" unless it is a mere connective ("now that", "now known as")."""
    return None if m.after() == "that" else Reading(PRESENT)


def _future_noun(m: Match, _ctx: Context) -> Reading | None:
    return None if m.after() in ("contract", "contracts") else Reading(FUTURE)


def _soon(m: Match, ctx: Context) -> Reading | None:
    """ "Soon" from now on, not "soon after that"."""
    return Reading(FUTURE) if ctx.tense_of(m) == "future" else None


RULES = (
    Rule(
        "now", "DATE", r"(?:right)?now", _now,
        (("Now they wait.", "2024-10-24", "Now = PRESENT_REF"),),
        ("Now that it is over, they rest.",),
    ),
    Rule(
        "present", "DATE",
        r"currently|nowadays|these days|at present|at the moment|the (?:current|present)(?:time|moment|day)|present-day|present day|modern day",
        _present,
        (("He is currently in jail.", "2024-10-24", "currently = PRESENT_REF"),),
    ),
    Rule(
        "current", "DATE", r"current", lambda m, c: None if m.after() in ("and", ",", ".", "of", "events") else _present(m, c),
        (("The current rate is low.", "2024-10-24", "current = PRESENT_REF"),),
        ("The current of the river was strong.",),
    ),
    Rule(
        "past", "DATE",
        r"(?:more|most)?recently|the(?:recent)?past(?!UNIT|UNITS|NUM|FEW)",
        _past,
        (("She recently retired.", "2024-10-24", "recently = PAST_REF"),
         ("That was in the past.", "2024-10-24", "the past = PAST_REF")),
    ),
    Rule(
        "former", "DATE", r"former", lambda m, c: _past(m, c) if c.narrative and m.before() != "the" else None,
        (("The war of 1703 to 1709, against former friends, led to those of 1721 and 1734.", "2024-10-24", "former = PAST_REF"),),
        ("The former minister spoke.", "Former players met."),
    ),
    Rule(
        "recent", "DATE", r"recent(?!UNITS)", _past,
        (("A recent poll shows it.", "2024-10-24", "recent = PAST_REF"),),
    ),
    Rule(
        "future", "DATE",
        r"the(?:near|foreseeable|not too distant|distant)?future|as soon as possible|the(?:near|short|long|medium)term",
        _future,
        (("That lies in the near future.", "2024-10-24", "the near future = FUTURE_REF"),),
    ),
    Rule(
        "soon", "DATE", r"soon(?!after|as)", _soon,
        (("They will soon leave.", "2024-10-24", "soon = FUTURE_REF"),),
        ("He soon became king.",),
    ),
    Rule(
        "one-day", "DATE", r"one day", lambda m, _: Reading(FUTURE) if m.before() in _MODALS else None,
        (("They will one day return.", "2024-10-24", "one day = FUTURE_REF"),),
        ("They stayed one day.",),
    ),
    Rule(
        "future-noun", "DATE", r"future", _future_noun,
        (("His future plans are dark.", "2024-10-24", "future = FUTURE_REF"),),
    ),
)  # fmt: skip
"""Vague words of English: only those that refer to a time."""
