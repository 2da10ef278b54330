"""What was considered and dropped: matches that lost or that their rule refused, and words that none took.

It goes over the places where rules were tried once more, so that reading itself pays nothing for it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.languages.rule import Context, Words
from generator.model import Span
from generator.tag.patterns import Grammar
from generator.tag.reading import Taken, candidates, taken
from generator.tag.words import SHAPES

_FIGURES_OF_TIME = frozenset(
    SHAPES[name] for name in ("YEAR", "DECADE", "DECADE2", "SHORTYEAR", "CLOCK", "FIGURES", "ISO")
)


@dataclass(frozen=True, slots=True)
class Considered:
    """Words that look like a time and were not read so: by which rule, and why not.

    ``rule`` is "" for a word of time that no rule took.
    """

    span: Span
    text: str
    rule: str
    why: str


def dropped(grammar: Grammar, words: Words, context: Context) -> tuple[Considered, ...]:
    """Every match that was not used and every word of time that stands in no match, in their order."""
    winners = {one.start: one for one in taken(grammar, words, context)}
    found: list[Considered] = []
    covered: set[int] = set()
    before: Taken | None = None
    for opening in grammar.openings.finditer(words.codes):
        start = opening.start()
        if start in winners:
            before = winners[start]
            covered.update(range(start, before.limit))
        for rule, end, why in _losers(grammar, words, start, before):
            found.append(_considered(words, start, end, rule, why))
            covered.update(range(start, end))
    found.extend(_alone(grammar, words, covered))
    return tuple(sorted(found, key=lambda one: (one.span.start, -one.span.end)))


def _losers(
    grammar: Grammar, words: Words, start: int, before: Taken | None
) -> Iterator[tuple[str, int, str]]:
    """The matches at a place that were not used: rule, end, reason. ``before`` is the latest that was."""
    winner = before if before is not None and before.start == start else None
    within = before is not None and start < before.limit and winner is None
    longest = -1  # where the winner ends, once it is met
    for _, compiled, hit in candidates(grammar, words, start):
        name = compiled.rule.name
        if within and before is not None:
            yield name, hit.end(), f"overlaps the expression before, read by {before.compiled.rule.name}"
        elif winner is None or (longest < 0 and compiled is not winner.compiled):
            yield name, hit.end(), "its reader declined"
        elif longest < 0:
            longest = hit.end()
            if not winner.reading.value:
                yield name, hit.end(), "its words name no time, and no other rule may take them"
        else:
            reason = "a longer match" if hit.end() < longest else "an earlier rule in order"
            yield name, hit.end(), f"{reason} won: {winner.compiled.rule.name}"


def _alone(grammar: Grammar, words: Words, covered: set[int]) -> Iterator[Considered]:
    """Words of time and figures like a time's that stand in no match."""
    telling = grammar.telling
    for place, code in enumerate(words.codes):
        if place not in covered and (code in telling or code in _FIGURES_OF_TIME):
            yield _considered(words, place, place + 1, "", "no rule fits the words around it")


def _considered(words: Words, start: int, end: int, rule: str, why: str) -> Considered:
    span = Span(words.starts[start], words.ends[end - 1])
    return Considered(span, span.of(words.text), rule, why)
