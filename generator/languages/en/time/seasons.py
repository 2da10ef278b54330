"""Seasons, and what only looks like one."""

from generator.languages import period
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


def _season(m: Match, ctx: Context) -> Reading | None:
    name = words.SEASONS[m.word("season")]
    now = ctx.now
    if not _is_season(m):
        return None
    if now is None:
        return Reading(f"XXXX-{name}")
    if ctx.narrative and ctx.story is not None:
        return reading(period.season(now.year, name), ctx.anchor, mod(m))
    here = now.to("S")
    back = (here.number - period.SEASONS.index(name)) % 4
    tense = ctx.tense_of(m)
    ahead = tense == "future" or (back == 3 and tense != "past")
    step = (4 - back) % 4 if ahead else -back
    return reading(here.shifted(step), ctx.anchor, mod(m))


_BEFORE_SEASONS = frozenset(
    {"in", "this", "last", "next", "of", "by", "during", "since", "until", "through", "throughout", "and", "every",
     "for", "over", "from", "to", "that", "each", "late", "early", "-", "–", "before", "after", "same", "or"}
)  # fmt: skip


_AFTER_SEASONS = frozenset(
    {"", ".", ",", ";", ":", ")", "?", "!", "¶", "—", "-", "–", "'s", "and", "or", "of", "in", "at", "to", "when",
     "with", "was", "is", "were", "before", "after", "on", "for", "the", "by", "as", "that", "it", "they", "he",
     "she", "but", "had", "has", "will", "because", "while", "until", "from", "we", "'", "”", '"'}
)  # fmt: skip


def _is_season(m: Match) -> bool:
    """Not "a fall in prices", "the spring of the lock", "winter clothing"."""
    if m.has("mod"):
        return True
    if m.word("season") == "fall" and m.after() == "of":
        return False
    if m.word("season") == "fall" and (
        m.has("the") or m.before() not in ("in", "this", "last", "next", "since")
    ):
        return m.has("the") and m.before() in (
            "in",
            "since",
            "by",
            "until",
            "during",
            "throughout",
            "of",
            "for",
        )
    if m.has("the"):
        return m.before() not in ("with", "under") and not (
            m.word("season") == "spring" and m.after() == "of"
        )
    return m.before() in _BEFORE_SEASONS and m.after() in _AFTER_SEASONS


RULES = (
    Rule(
        "season-year", "DATE", r"(?:the)?(?:(?P<mod>MODWORD)-?)?(?P<season>SEASON),?(?:of)?(?:(?P<year>YEAR|D3|D2)(?P<bc>BC)?|(?P<spoken>YEARWORDS))", _season_year,
        (("In the spring of 2019 it rained.", "2024-10-24", "the spring of 2019 = 2019-SP"),),
    ),
    Rule(
        "season", "DATE", r"(?P<the>the)?(?:(?P<mod>MODWORD)-?)?(?P<season>SEASON)", _season,
        (("It closed in the winter.", "2024-10-24", "the winter = 2023-WI"),),
    ),
)  # fmt: skip
"""Seasons of English."""
