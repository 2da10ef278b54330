"""The day that a claim gives its happening: whether it gives one firmly, and how two such days stand."""

import re
from collections.abc import Callable, Mapping, Sequence
from math import inf

from generator.compare.badges import Group, Relation, Statement, Verdict
from generator.compare.when.clock import clock
from generator.languages.en.clock import ANNOUNCED, COUNTED, REMOTE, ZONES
from generator.languages.en.comparison import CAPTIONS, LINKING, PERFECT, POSTPONED, UNSETTLED, WEEKDAYS
from generator.languages.en.words import stem
from generator.model import Article, Claim

Articles = Mapping[str, Article]
Claims = Sequence[Claim]

_WEEKS = range(5, 10)  # days of "last week", with or without weekends
_AROUND_THE_WEEKEND = (5, 6, 0)
_WORD = re.compile(r"[^\W\d_]+")
_SHOWN = re.compile(
    r"\b(?:is|are) (?:seen|shown|pictured)\b|\((?:L|C|R|left|right|centre|center|top|bottom)\)"
)
_PICTURE_DATE = re.compile(r"[A-Z][a-z]+ \d{1,2}, \d{4}\W*$")  # at the end of the sentence
_FILE_PICTURE = re.compile(r"^FILE\b|\bfile (?:photo|picture|image)\b")
_PAST = re.compile(r"\b(?:was|were|had been) (?:\w+ly )?\w+(?:ed|nd|ght|wn|en)\b")
_AHEAD = re.compile(
    r"\b(?:will|would|(?:is|are|was|were) to|due|set|scheduled|expected|planned|booked|supposed|slated"
    r"|postponed|moved)\b"
)
_WAS_TO = re.compile(
    r"\b(?:was|were|been) (?:(?:due|set|scheduled|expected|planned|supposed|slated|meant) )?to [a-z]+"
)
_MONTHS = range(28, 32)
_AUXILIARIES = 2  # words between "has" and its verb: "has now been shut"
_NOON = 720  # minutes
_TURN = 7  # day of a month up to which its texts may be of the month before
_LEAST_WORDS = 3  # content words of a sentence that tells of a happening


def tells_the_date(article: Article, claim: Claim) -> bool:
    """It dates the happening itself: in the source's words, not inside what somebody is quoted as saying."""
    if claim.date is None or claim.timex is None or claim.date.approximate:
        return False
    is_stamp = len(claim.stems) + len(claim.names) < _LEAST_WORDS  # "12 May 2021, updated 11:10 GMT"
    words = set(claim.span.of(article.text).lower().split())
    sentence = claim.sentence.of(article.text)
    is_furniture = is_stamp or "|" in sentence or "wrote:" in sentence or _is_caption(article, claim)
    if _is_of_another(article.text, claim) or _was_to_be(article, claim):
        return False
    return not (is_furniture or (UNSETTLED | CAPTIONS) & words or _is_quoted(article.text, claim))


def _is_of_another(text: str, claim: Claim) -> bool:
    """As in "sank after an explosion on Tuesday": the day is, or may be, the other happening's.

    The perfect takes no day: in "has been shut, leaving boats idle on Monday" it is that of the idleness.
    """
    before = text[claim.span.start : claim.timex.span.start] if claim.timex else ""
    words = [w.lower() for w in _WORD.findall(before)]
    if (LINKING | PERFECT).isdisjoint(words):
        return False
    heads = [at for at, word in enumerate(words) if stem(word) == claim.head]
    if not heads:
        return False
    is_perfect = bool(PERFECT & set(words[max(0, heads[-1] - _AUXILIARIES) : heads[-1]]))
    return is_perfect or bool(LINKING & set(words[heads[-1] :]))


def _was_to_be(article: Article, claim: Claim) -> bool:
    """As in "was to sail on Tuesday", "had been due to open in May": whether it did is not told."""
    planned = _WAS_TO.search(claim.span.of(article.text)) if claim.kind == "happened" else None
    return planned is not None and stem(planned[0].split()[-1]) == claim.head


def _is_caption(article: Article, claim: Claim) -> bool:
    """Words below a picture; what it shows is seen on the day of the picture."""
    sentence = claim.sentence.of(article.text)
    dated = _PICTURE_DATE.search(sentence)
    if _FILE_PICTURE.search(sentence):
        return True
    is_of_another_day = dated is not None and claim.timex is not None and claim.timex.text not in dated[0]
    return bool(_SHOWN.search(sentence)) or is_of_another_day


def _is_quoted(text: str, claim: Claim) -> bool:
    before = text[claim.sentence.start : claim.timex.span.start] if claim.timex else ""
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened or before.count("``") > before.count("''")


def statement(claim: Claim) -> Statement:
    """Return the day as an answer; ``ValueError`` for a claim without one."""
    when, timex = claim.date, claim.timex
    if when is None or timex is None:
        raise ValueError("only dated claims answer the question of the date")
    order = (when.earliest or 0, when.latest or 0)
    return Statement(claim, timex.span, when.text, when.text, order)


def relation(articles: Articles, are_of_one: Callable[[Claims, Claims], bool]) -> Relation:
    """Return the judge of two days; ``are_of_one``: some report of each tells plainly of one happening."""

    def judge(one: Group, two: Group) -> Verdict:
        first, second = [s.claim for s in one], [s.claim for s in two]
        if may_overlap(articles, first, second):
            return Verdict("compatible", "some day may be in both")
        if _is_one_weekday(one, two):
            return Verdict("compatible", "both name one weekday, counted from different dates")
        if _is_a_day_off(first, second):
            return Verdict("compatible", "counted from the day of publication, which may be a day late")
        if not are_of_one(first, second):
            return Verdict("compatible", "no two reports tell plainly of one happening")
        if any(is_plan(articles[c.article], c) for c in (*first, *second)):
            return _of_plans(articles, first, second)
        return Verdict("conflict", "one happening on days that exclude each other")

    return judge


def may_overlap(articles: Mapping[str, Article], one: Claims, two: Claims) -> bool:
    """Some day may be in both."""
    (a_first, a_last), (b_first, b_last) = _widest(articles, one), _widest(articles, two)
    return a_first <= b_last and b_first <= a_last


def _widest(articles: Mapping[str, Article], claims: Claims) -> tuple[float, float]:
    when = claims[0].date
    if when is None or when.earliest is None or when.latest is None:
        return -inf, inf
    if all(_is_rough(articles[c.article], c) for c in claims):
        return when.earliest - when.length, when.latest + when.length
    before, behind = map(min, zip(*(_elsewhere(articles[c.article], c) for c in claims), strict=True))
    is_night = when.is_day and all(_is_night(c) for c in claims)
    is_week = when.length in _WEEKS and any(c.timex and c.timex.anchor for c in claims)
    # a week may begin on Sunday
    return when.earliest - (is_week or before), when.latest + (is_night or behind)


def _is_night(claim: Claim) -> bool:
    """Tuesday night ends on Wednesday."""
    return claim.timex is not None and claim.timex.value.endswith(("TNI", "T24:00"))


def _elsewhere(article: Article, claim: Claim) -> tuple[bool, bool]:
    """Whether by another clock than that of the zone it names it may have been the day before, or behind.

    "8.31 pm EDT on Thursday" is Friday in Europe, "early on Friday (0031 GMT)" is Thursday in America.
    """
    if claim.date is None or not claim.date.is_day or not _names_a_zone(article, claim):
        return False, False
    read = (clock(article.text, time) for time in claim.hours)
    faces = [found.face for found in read if found and not found.is_part]
    return (min(faces) < _NOON, max(faces) >= _NOON) if faces else (True, True)


def _names_a_zone(article: Article, claim: Claim) -> bool:
    told = claim.span.of(article.text) if claim.hours else claim.timex.text if claim.timex else ""
    return any(word.lower() in ZONES and word.isupper() for word in _WORD.findall(told))


def _is_rough(article: Article, claim: Claim) -> bool:
    """ "Six weeks ago" may be a week off, and "last month" stays in texts used again when a month begins."""
    when, made = claim.date, article.source.published or article.dct
    if claim.timex is None or not claim.timex.anchor or when is None:
        return False
    if when.length in _WEEKS:
        return claim.timex.rule == "ago" or made is None or made.weekday() in _AROUND_THE_WEEKEND
    is_turn = made is None or made.day <= _TURN
    return is_turn and when.length in _MONTHS and "month" in claim.timex.text.lower()


def is_reprint(one: Article, a: Claim, two: Article, b: Claim) -> bool:
    """The same sentence with the same "last week", printed again on another day: no two dates."""
    is_relative = a.timex is not None and b.timex is not None and bool(a.timex.anchor and b.timex.anchor)
    return is_relative and a.sentence.of(one.text) == b.sentence.of(two.text)


def are_same_day_of_other_years(a: Claim, b: Claim) -> bool:
    """As "April 9" of an article a year later: which year is meant was inferred."""
    one, two = a.date, b.date
    return bool(one and two and one.is_day and two.is_day and one.text[-6:] == two.text[-6:])


def _is_one_weekday(one: Group, two: Group) -> bool:
    """Both say "on Saturday", weeks apart: one article was published late; the sources do not disagree."""
    words = [_weekday(s.claim) for s in (*one, *two)]
    return bool(words[0]) and len(set(words)) == 1


def _is_a_day_off(one: Claims, two: Claims) -> bool:
    """ "Yesterday" and its like, a day from others: both so counted, or of what is heard everywhere."""
    a, b = one[0].date, two[0].date
    if a is None or b is None or not (a.is_day and b.is_day) or a.latest is None or b.latest is None:
        return False
    counted = [all(map(_is_counted, claims)) for claims in (one, two)]
    is_remote = any(c.kind == "said" or c.type in REMOTE | ANNOUNCED for c in (*one, *two))
    return abs(a.latest - b.latest) == 1 and (all(counted) or (any(counted) and is_remote))


def _is_counted(claim: Claim) -> bool:
    """It names neither weekday nor date: "yesterday", "this morning"."""
    words = set(_WORD.findall(claim.timex.text.lower())) if claim.timex else set()
    return bool(COUNTED & words) and not WEEKDAYS & words


def _weekday(claim: Claim) -> str:
    """The weekday that a claim names without a date."""
    words = claim.timex.text.lower().split() if claim.timex else []
    return (
        next((w for w in words if w in WEEKDAYS), "")
        if not any(c.isdigit() for w in words for c in w)
        else ""
    )


def is_plan(article: Article, claim: Claim) -> bool:
    """It lies ahead; not what a page that was added to later tells in the past ("was found guilty")."""
    told = claim.span.of(article.text)
    return claim.kind == "scheduled" and not (_PAST.search(told) and not _AHEAD.search(told))


def _postponed(articles: Articles, claims: Claims) -> bool:
    texts = [c.sentence.of(articles[c.article].text).lower().split() for c in claims]
    return any(POSTPONED & set(words) for words in texts)


def _of_plans(articles: Articles, one: Claims, two: Claims) -> Verdict:
    """A plan and what came of it agree; of two plans the later moves the earlier."""
    if _postponed(articles, (*one, *two)):
        return Verdict("revision", "a report says that it was put off or moved")
    if not all(is_plan(articles[c.article], c) for c in (*one, *two)):
        return Verdict("compatible", "a plan, and what came of it")
    first, second = (sorted(_published(articles[c.article]) for c in claims) for claims in (one, two))
    if first[-1] < second[0] or second[-1] < first[0]:
        return Verdict("revision", "a plan, for which every later report gives another day")
    return Verdict("conflict", "one plan for days that exclude each other")


def _published(article: Article) -> int:
    made = article.source.published or article.dct
    return made.toordinal() if made else 0
