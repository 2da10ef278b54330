"""The score of one match: who played whom, and the points of the two. Rule ``score-of-a-match``.

Two sides meet often: only reports of the same days that tell of no other match of theirs are compared.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.compare.badges import Compared, Group, Statement, Verdict
from generator.compare.material import Material
from generator.compare.told.passages import stories
from generator.compare.told.texts import Passage
from generator.languages.en.scores import OTHER_MATCH, WON, WORDS

_DAYS = 2  # between two reports of one match
_SCORED = re.compile(r"\d\s?[-–]\s?\d")


@dataclass(frozen=True, slots=True)
class _Score:
    """The words of the two sides' names, the day of the report, and its answer."""

    sides: tuple[frozenset[str], frozenset[str]]
    name: str
    day: int
    statement: Statement

    def is_of_one_match(self, other: "_Score") -> bool:
        """The same two sides, be it by their towns or nicknames, in reports of the same days."""
        (a, b), (c, d) = self.sides, other.sides
        return abs(self.day - other.day) <= _DAYS and bool((a & c and b & d) or (a & d and b & c))


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare the scores that the sources give one match."""
    found = stories(material)
    groups: list[list[_Score]] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    for score in found.each(_scores, WORDS):
        words = score.sides[0] | score.sides[1]
        near = sorted({at for word in words for at in by_word[word]})
        home = next((at for at in near if groups[at][0].is_of_one_match(score)), len(groups))
        if home == len(groups):
            groups.append([])
        groups[home].append(score)
        for word in sorted(words):
            by_word[word].append(home)
    for group in groups:
        what = f"score of {group[0].name}"
        if one := found.compared("number", what, "score-of-a-match", [s.statement for s in group], _judge):
            yield one


def _scores(passage: Passage) -> Iterator[_Score]:
    if _SCORED.search(passage.text) and (score := _score(passage)):
        yield score


def _score(passage: Passage) -> _Score | None:
    if OTHER_MATCH.search(passage.text):
        return None
    match = next((found for pattern in WON if (found := pattern.search(passage.text))), None)
    if match is None:
        return None
    sides = _words(match["a"]), _words(match["b"])
    if not (sides[0] and sides[1]) or sides[0] & sides[1]:
        return None
    high, low = sorted((int(match["x"]), int(match["y"])), reverse=True)
    statement = passage.statement(match.start("x"), match.end("y"), f"{high}-{low}", (high, low), high, low)
    published = passage.article.source.published or passage.article.dct
    name = f"{_plain(match['a'])} against {_plain(match['b'])}"
    return _Score(sides, name, published.toordinal() if published else 0, statement)


def _plain(name: str) -> str:
    return re.sub(r"\.$|['’]s?$", "", name)


def _words(name: str) -> frozenset[str]:
    words = {_plain(w.lower()) for w in name.split()}
    return frozenset(words - _GENERAL)


_GENERAL = frozenset(
    "the fc united city new san los st real club of and on sunday saturday monday tuesday".split()
)


def _judge(one: Group, two: Group) -> Verdict:
    if {s.claim.article for s in one} & {s.claim.article for s in two}:
        return Verdict("compatible", "an article gives both: of two matches, or of a part of one")
    dates = [[s.claim.date for s in group if s.claim.date] for group in (one, two)]
    if all(dates) and not any(a.overlaps(b) for a in dates[0] for b in dates[1]):
        return Verdict("compatible", "matches of two days")
    return Verdict("conflict", "one match has one score")
