"""What each rule is worth: the tagger is run without it, and what that costs is printed.

python benchmarks/rule_gains.py CORPUS.jsonl...

A corpus is JSON lines: {"id", "lang", "dct", "text", "timexes": [{"start", "end", "value"}]}. The gain is in
points of TempEval-3's value F1 (%); a document is helped where its own value F1 is higher with the rule than
without it. A rule that helps one document at most is marked: it may be a patch for that document.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from generator import languages
from generator.languages.rule import Rule
from generator.model import TimeExpression
from generator.tag.patterns import Grammar
from generator.tag.reading import context_of, expressions, taken

Place = tuple[int, int, str]  # start, end, value


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of a document or of many: right values, expressions in the gold and found, together."""

    right: int = 0
    both: int = 0

    def __add__(self, other: "Score") -> "Score":
        """Together."""
        return Score(self.right + other.right, self.both + other.both)

    def __sub__(self, other: "Score") -> "Score":
        """Without the other."""
        return Score(self.right - other.right, self.both - other.both)

    @property
    def f1(self) -> float:
        """TempEval-3: relaxed F1 times the share of the matches whose value is right, in %."""
        return 200 * self.right / self.both if self.both else 100.0


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its gold, the rules that read something in it, and how well it was read."""

    text: str
    dct: date | datetime | None
    lang: str
    gold: tuple[Place, ...]


def score(gold: Sequence[Place], found: Sequence[Place]) -> Score:
    """Match one to one, equal spans first, then the larger overlap first."""
    pairs = sorted(
        (a[:2] != b[:2], max(a[0], b[0]) - min(a[1], b[1]), i, j)
        for i, a in enumerate(gold)
        for j, b in enumerate(found)
        if min(a[1], b[1]) > max(a[0], b[0])
    )
    matched: dict[int, int] = {}
    for _, _, i, j in pairs:
        if i not in matched and j not in matched.values():
            matched[i] = j
    right = sum(gold[i][2] == found[j][2] for i, j in matched.items())
    return Score(right, len(gold) + len(found))


def _document(line: str) -> Document:
    row: dict[str, Any] = json.loads(line)
    dct = datetime.fromisoformat(row["dct"]) if row.get("dct") else None
    gold = tuple((t["start"], t["end"], t.get("value") or "") for t in row["timexes"])
    return Document(row["text"], dct, row.get("lang") or "en", gold)


def _scored(grammar: Grammar, document: Document) -> Score:
    words = grammar.lexicon.words(document.text)
    found = expressions(grammar, words, context_of(grammar, document.dct, document.lang))
    return score(document.gold, [_place(time) for time in found])


def _place(time: TimeExpression) -> Place:
    return (time.span.start, time.span.end, time.value)


def _rules_used(grammar: Grammar, document: Document) -> set[str]:
    words = grammar.lexicon.words(document.text)
    context = context_of(grammar, document.dct, document.lang)
    return {one.compiled.rule.name for one in taken(grammar, words, context)}


def _without(grammar: Grammar, rule: Rule) -> Grammar:
    less = copy(grammar)
    less.by_code = {
        code: [entry for entry in entries if entry[1].rule is not rule]
        for code, entries in grammar.by_code.items()
    }
    return less


@dataclass(frozen=True, slots=True)
class Gain:
    """What a rule adds to a corpus, and to how many of its documents."""

    points: float = 0.0
    helped: int = 0
    hurt: int = 0
    used: int = 0


def gains(grammar: Grammar, documents: Sequence[Document]) -> dict[str, Gain]:
    """Each rule's gain; only the documents in which it read something are read again."""
    full = [_scored(grammar, document) for document in documents]
    used = [_rules_used(grammar, document) for document in documents]
    whole = sum(full, Score())
    found = {}
    for rule in grammar.language.rules:
        less, rest, ways = _without(grammar, rule), whole, Counter[int]()
        for document, score_, rules in zip(documents, full, used, strict=True):
            if rule.name in rules:
                alone = _scored(less, document)
                rest = rest - score_ + alone
                ways[(score_.f1 > alone.f1) - (score_.f1 < alone.f1)] += 1
        found[rule.name] = Gain(whole.f1 - rest.f1, ways[1], ways[-1], sum(ways.values()))
    return found


def _table(lang: str, corpora: dict[str, Sequence[Document]]) -> Iterable[str]:
    grammar = Grammar(languages.time_rules(lang))
    all_gains = {name: gains(grammar, documents) for name, documents in corpora.items()}
    for name, documents in corpora.items():
        total = sum((_scored(grammar, document) for document in documents), Score())
        yield f"{lang} {name}: {len(documents)} documents, value F1 {total.f1:.2f}"
    yield f"{'rule':<28}" + "".join(f"{name[:14]:>16}" for name in corpora) + f"{'helps':>8}{'hurts':>7}"
    rules = {rule.name: [all_gains[name][rule.name] for name in corpora] for rule in grammar.language.rules}
    for rule, row in sorted(rules.items(), key=lambda item: -sum(gain.points for gain in item[1])):
        if any(gain.used for gain in row):
            yield _row(rule, row)
    unused = sorted(rule for rule, row in rules.items() if not any(gain.used for gain in row))
    yield f"read nothing here ({len(unused)}): {', '.join(unused) or 'none'}"
    yield ""


def _row(rule: str, row: Sequence[Gain]) -> str:
    helped, hurt = sum(gain.helped for gain in row), sum(gain.hurt for gain in row)
    points = "".join(f"{gain.points:>16.2f}" if gain.used else f"{'-':>16}" for gain in row)
    return f"{rule:<28}{points}{helped:>8}{hurt:>7}{'  * one document at most' if helped <= 1 else ''}"


def main() -> None:
    """Print a table for each language, its rules by what they gain."""
    languages_: dict[str, dict[str, list[Document]]] = {}
    for path in map(Path, sys.argv[1:]):
        for line in path.read_text(encoding="utf-8").splitlines():
            document = _document(line)
            languages_.setdefault(document.lang, {}).setdefault(path.stem, []).append(document)
    for lang, corpora in sorted(languages_.items()):
        for line in _table(lang, dict(corpora)):
            print(line)


if __name__ == "__main__":
    main()
