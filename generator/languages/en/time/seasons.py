"""Seasons, and what only looks like one."""

from dataclasses import replace

from generator.languages import period, steps
from generator.languages.anchoring import reading
from generator.languages.en.time import words
from generator.languages.en.time.pieces import mod, year_number
from generator.languages.en.time.years import spoken_year
from generator.languages.rule import Context, Match, Reading, Rule


def _season_year(m: Match, _ctx: Context) -> Reading | None:
    if m.has("spoken"):
        return reading(
            period.season(spoken_year(m.text("spoken")), words.SEASONS[m.word("season")]), mod=mod(m)
        )
    if len(m.text("year")) < 4 and not m.has("bc"):
        return None
    return reading(period.season(year_number(m), words.SEASONS[m.word("season")]), mod=mod(m))


def _winter(m: Match, _ctx: Context) -> Reading | None:
    """ "The winter of 1941–42", "winter 1941/42"."""
    first, _, last = m.text("pair").partition("/") if m.has("pair") else (m.text("year"), "", m.text("next"))
    if len(first) != 4 or (int(first) + 1 - int(last)) % 100:
        return None
    return reading(period.season(int(first), "WI"))


def _year_and_season(m: Match, _ctx: Context) -> Reading | None:
    """ "The 1894 summer" break: the article is the noun's."""
    name, year = words.SEASONS[m.word("season")], int(m.text("year"))
    if m.has("next") and (name != "WI" or (year + 1 - int(m.text("next"))) % 100):
        return None
    return replace(reading(period.season(year, name)), skip=int(_is_attribute(m)))


def _season(m: Match, ctx: Context) -> Reading | None:
    """A season alone; before a noun ("winter clothing") it is one of every year, and dates nothing."""
    name = words.SEASONS[m.word("season")]
    if m.has("months"):  # "the winter months": of the story, in news of any year
        return _dated(m, name, ctx) if ctx.narrative else Reading(f"XXXX-{name}")
    if _is_attribute(m):
        return _attribute(m, name, ctx)
    return _dated(m, name, ctx) if _is_time(m) else None


def _dated(m: Match, name: str, ctx: Context) -> Reading:
    goes_on = m.before() in ("and", "or") and ctx.last_end == m.start - 1 and not ctx.narrative
    if goes_on and ctx.focus and ctx.focus.unit == "S":
        on = (period.SEASONS.index(name) - ctx.focus.number) % 4
        return reading(ctx.focus.shifted(on), "previous")  # "this autumn and winter"
    found = steps.near_season(ctx, m, name)
    story = ctx.story if ctx.narrative else None
    if found and story and m.before() == "since" and found.first > story.last:
        found = found.shifted(-4)  # "closed since the spring": before the story's day
    return steps.season_reading(ctx, found, mod(m)) if found else Reading(f"XXXX-{name}")


def _attribute(m: Match, name: str, ctx: Context) -> Reading | None:
    """ "The Spring Offensive" of a history is that of its story."""
    named = m.text("season")[0].isupper()
    skip = int(m.has("the"))
    told = steps.near_season(ctx, m, name) if ctx.narrative and ctx.story is not None else None
    if told and (named or m.after() in ("offensive", "campaign")):
        return replace(steps.season_reading(ctx, told), skip=skip)
    if ctx.post and ctx.dct is not None and m.word("season") != "fall":
        return replace(reading(period.season(ctx.dct.year, name), "dct"), skip=skip)
    if m.word("season") in ("spring", "fall"):
        return None  # water, a coil; a drop
    return Reading(f"XXXX-{name}", skip=skip)


def _is_attribute(m: Match) -> bool:
    """A noun follows: no word that goes on with the sentence, no verb in the past."""
    after = m.after()
    return after.isalpha() and after not in _AFTER_SEASONS and not after.endswith("ed") and not m.has("mod")


def _is_time(m: Match) -> bool:
    """Not "a fall in prices", "the spring of the lock"."""
    if m.has("mod"):
        return True
    before, the = m.before(), m.has("the")
    if (
        m.word("season") == "spring"
        and before == "to"
        and m.after() in ("the", "a", "an", "his", "their", "from")
    ):
        return False  # "to spring the trap"
    if m.word("season") == "fall":
        return (
            m.after() != "of"
            and not (_has_fallen(m) if the else _is_hurt(m))
            and before in (_BEFORE_THE_FALL if the else _BEFORE_FALL)
        )
    if the:
        return before not in ("with", "under") and not (m.word("season") == "spring" and m.after() == "of")
    return before in _BEFORE_SEASONS and m.after() in _AFTER_SEASONS


_FALLEN = frozenset({"fell", "fallen", "falling", "slipped", "plunged", "tumbled"})
_MEMORY = 80  # words


def _has_fallen(m: Match) -> bool:
    """Somebody fell before: "he lost his hat in the fall"."""
    return not _FALLEN.isdisjoint(m.words.lower[max(0, m.start - _MEMORY) : m.start])


_HARM = frozenset(
    {"killed", "kills", "dies", "died", "dead", "death", "hurt", "injured", "survives", "survived"}
)
_CLOSE = 6  # words


def _is_hurt(m: Match) -> bool:
    """ "Climber killed in fall": that fall is no season."""
    return not _HARM.isdisjoint(m.words.lower[max(0, m.start - _CLOSE) : m.start])


_BEFORE_FALL = frozenset({"in", "this", "last", "next", "since"})
_BEFORE_THE_FALL = frozenset({"in", "since", "by", "until", "during", "throughout", "of", "for"})
_BEFORE_SEASONS = frozenset(
    {"in", "this", "last", "next", "of", "by", "during", "since", "until", "through", "throughout", "and", "every",
     "for", "over", "from", "to", "that", "each", "late", "early", "-", "–", "before", "after", "same", "or"}
)  # fmt: skip
_AFTER_SEASONS = frozenset(
    {"", ".", ",", ";", ":", ")", "?", "!", "¶", "—", "-", "–", "'s", "and", "or", "of", "in", "at", "to", "when",
     "with", "was", "is", "were", "before", "after", "on", "for", "the", "by", "as", "that", "it", "they", "he",
     "she", "but", "had", "has", "will", "because", "while", "until", "from", "we", "'", "”", '"', "saw", "brought",
     "came", "a", "an", "his", "their", "her", "its", "this", "through", "would", "there", "which", "if", "so",
     "may", "can", "could", "might", "began", "where", "since", "than", "then", "not", "also", "into", "already",
     "again", "alone", "itself", "only", "too", "did"}
)  # fmt: skip


RULES = (
    Rule(
        "first-season", "DATE", r"(?:the)?(?:(?P<mod>MODWORD)-?)?(?P<season>SEASON)(?=(?:and|or|to|-|–)(?:the)?(?:MODWORD-?)?SEASON,?(?:of)?(?P<year>YEAR))", _season_year,
        (("In the spring and summer of 2020 it rained.", "2024-10-24", "the spring = 2020-SP"),
         ("In the spring and early summer of 2020 it rained.", "2024-10-24", "the spring = 2020-SP")),
    ),
    Rule(
        "season-year", "DATE", r"(?:the)?(?:(?P<mod>MODWORD)-?)?(?P<season>SEASON),?(?:of)?(?:(?P<year>YEAR|D3|D2)(?P<bc>BC)?|(?P<spoken>YEARWORDS))", _season_year,
        (("In the spring of 2019 it rained.", "2024-10-24", "the spring of 2019 = 2019-SP"),),
    ),
    Rule(
        "winter-of-two-years", "DATE", r"(?:the)?winter,?(?:of)?(?:(?P<year>YEAR)(?:-|–)(?P<next>D2|YEAR)|(?P<pair>SLASHED))", _winter,
        (("The winter of 1941–42 was hard.", "2024-10-24", "The winter of 1941–42 = 1941-WI"),),
        ("It cost winter 30/40 more.",),
    ),
    Rule(
        "year-season", "DATE", r"(?P<the>the)(?P<year>YEAR)(?:(?:-|–)(?P<next>D2))?(?P<season>SEASON)(?!of)", _year_and_season,
        (("In the 1894 summer break she went home.", "2024-10-24", "1894 summer = 1894-SU"),
         ("The 1941–42 winter was hard.", "2024-10-24", "The 1941–42 winter = 1941-WI")),
        ("The 1990 fall of the wall.",),
    ),
    Rule(
        "season", "DATE", r"(?P<the>the)?(?:(?P<mod>MODWORD)-?)?(?P<season>SEASON)(?P<months>months)?", _season,
        (("It closed in the winter.", "2024-10-24", "the winter = 2023-WI"),
         ("She wore winter clothing.", "2024-10-24", "winter = XXXX-WI")),
        ("A fall in prices came.", "Climber killed in fall.", "The spring of the lock broke.", "A spring mattress."),
    ),
)  # fmt: skip
"""Seasons of English."""
