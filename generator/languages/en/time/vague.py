"""Words that point to the present, the past or the future as a whole."""

from generator.languages.anchoring import FORWARD
from generator.languages.en.time.verbs import PAST as PAST_VERBS
from generator.languages.rule import Context, Match, Reading, Rule

PAST = "PAST_REF"
PRESENT = "PRESENT_REF"
FUTURE = "FUTURE_REF"


_MODALS = frozenset({"will", "would", "may", "might", "could", "can", "'ll"})


def _past(_m: Match, _ctx: Context) -> Reading:
    return Reading(PAST)


def _the_past(m: Match, _ctx: Context) -> Reading | None:
    """Not "the past tense", "the past champion"."""
    return None if m.after() in _AFTER_PAST else Reading(PAST)


def _present(_m: Match, _ctx: Context) -> Reading:
    return Reading(PRESENT)


_STREAMS = frozenset(
    {"electric", "electrical", "alternating", "direct", "strong", "swift", "ocean", "water", "tidal"}
)
_AFTER_STREAM = frozenset(
    {"and", ",", ".", "of", "events", "is", "was", "that", "which", "in", "at", "to", "from", "has", "had", "through",
     "flows", "flowed", "carried", "carries", "swept", "runs", "ran", ";", "", "¶"}
)  # fmt: skip


_AFTER_PAST = frozenset(
    {"tense", "participle", "president", "presidents", "champion", "champions", "master", "masters"}
)


def _current(m: Match, _ctx: Context) -> Reading | None:
    """ "The current rate"; a river's and a wire's current is a noun."""
    return None if m.after() in _AFTER_STREAM or m.before() in _STREAMS else Reading(PRESENT)


def _future(_m: Match, _ctx: Context) -> Reading:
    return Reading(FUTURE)


def _present_noun(m: Match, _ctx: Context) -> Reading | None:
    """ "The present crisis", not "the present was small"."""
    noun = m.after().isalpha() and m.after() not in _NO_NOUN
    return Reading(PRESENT) if m.before() in _ARTICLES and noun else None


_ARTICLES = frozenset({"the", "its", "his", "her", "their", "our", "this", "these", "'s"})
_NO_NOUN = frozenset(
    {"was", "is", "and", "or", "for", "from", "to", "of", "in", "that", "which", "tense", "participle"}
)


def _recent(m: Match, ctx: Context) -> Reading | None:
    """ "Recent advances"; "the recent sale" and "a recent poll" name a thing, not a time."""
    known = m.before() in _ARTICLES or m.before() in ("a", "an", "most", "more", "any", "no", "some")
    return None if known and not ctx.narrative else Reading(PAST)


def _the_future(m: Match, ctx: Context) -> Reading | None:
    """Not "the future of the club"."""
    thing = m.after() == "of" and m.before() != "in" and m.end - m.start == 2
    return None if thing and not (ctx.post or ctx.narrative) else Reading(FUTURE)


def _future_noun(m: Match, ctx: Context) -> Reading | None:
    """ "In future", "future years"; in news "his future plans" are no time."""
    dated = m.has("units") or (m.before() in ("in", "for") and not m.after().isalpha())
    return Reading(FUTURE) if dated or ctx.narrative or ctx.post else None


def _soon(m: Match, ctx: Context) -> Reading | None:
    """ "Soon" from now on, not "soon after that", "he soon left"."""
    if m.after() in PAST_VERBS or (m.after().endswith("ed") and m.before() not in ("be", "being")):
        return None
    if m.before() == "to":
        return Reading(FUTURE)
    return Reading(FUTURE) if ctx.tense_of(m) in FORWARD else None


_AFTER_THE_FORMER = frozenset(
    {"a", "an", "the", "was", "is", "were", "had", "has", "and", "or", "of", "in", "to", "being", "by"}
)


def _former(m: Match, ctx: Context) -> Reading | None:
    """In a history, before a noun; not "the former was right, the latter wrong"."""
    noun = m.after().isalpha() and m.after() not in _AFTER_THE_FORMER
    return Reading(PAST) if ctx.narrative and noun else None


RULES = (
    Rule(
        "now", "DATE", r"(?:right)?now(?!and(?:then|again))", _present,
        (("Now they wait.", "2024-10-24", "Now = PRESENT_REF"),),
        ("Now and then he wrote.",),
    ),
    Rule(
        "present", "DATE",
        r"currently|presently|nowadays|these days|at present|at the moment|the (?:current|present)(?:time|moment|day)|this(?:very|crucial|critical|particular)?moment|present-day|present day|modern day",
        _present,
        (("He is currently in jail.", "2024-10-24", "currently = PRESENT_REF"),),
    ),
    Rule(
        "present-noun", "DATE", r"present", _present_noun,
        (("The present crisis is deep.", "2024-10-24", "present = PRESENT_REF"),),
        ("The present was small.", "They present a plan."),
    ),
    Rule(
        "current", "DATE", r"current", _current,
        (("The current rate is low.", "2024-10-24", "current = PRESENT_REF"),),
        ("The current of the river was strong.",),
    ),
    Rule(
        "past", "DATE",
        r"(?:more|most)?recently|the(?:recent)?past(?!UNIT|UNITS|NUM|FEW)",
        _the_past,
        (("She recently retired.", "2024-10-24", "recently = PAST_REF"),
         ("That was in the past.", "2024-10-24", "the past = PAST_REF")),
    ),
    Rule(
        "former", "DATE", r"former", _former,
        (("The war of 1703 to 1709, against former friends, led to those of 1721 and 1734.", "2024-10-24", "former = PAST_REF"),),
        ("The former minister spoke.", "Former players met."),
    ),
    Rule(
        "recent-units", "DATE", r"(?:most)?recent UNITS(?:(?:and|or)UNITS)?|(?<=in)past UNITS", _past,
        (("In recent years it grew.", "2024-10-24", "recent years = PAST_REF"),),
    ),
    Rule(
        "recent", "DATE", r"recent(?!UNITS)", _recent,
        (("They talked of recent storms.", "2024-10-24", "recent = PAST_REF"),),
        ("A recent poll shows it.", "The recent sale failed."),
    ),
    Rule(
        "coming-units", "DATE", r"coming UNITS(?:(?:and|or)UNITS)?", lambda m, c: None if m.before() == "the" else _future(m, c),
        (("Rates will fall in coming months.", "2024-10-24", "coming months = FUTURE_REF"),),
    ),
    Rule(
        "future", "DATE",
        r"the(?:near|foreseeable|not too distant|distant)?future|as soon as possible|the(?:near|short|long|medium)term",
        _the_future,
        (("That lies in the near future.", "2024-10-24", "the near future = FUTURE_REF"),),
        ("The future of the club is dark.",),
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
        "future-noun", "DATE", r"future(?P<units>UNITS)?", _future_noun,
        (("They will ask in future.", "2024-10-24", "future = FUTURE_REF"),
         ("Taxes will fall in future years.", "2024-10-24", "future years = FUTURE_REF")),
        ("His future plans are dark.", "His future is dark."),
    ),
)  # fmt: skip
"""Vague words of English: only those that refer to a time."""
