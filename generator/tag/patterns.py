"""Compiles a rule's pattern over words (``languages.rule``) into a regular expression over their codes.

It also works out which codes a match can begin with, so that a rule is tried only where it may fit.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.languages.rule import Rule
from generator.languages.time_language import TimeLanguage
from generator.tag.words import SHAPES, Lexicon

_ATOM = re.compile(
    r"(?P<open>\(\?P<\w+>|\(\?<[=!]|\(\?[:=!>]|\()"
    r"|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<times>(?:[?*+]|\{\d*,?\d*\})[?+]?)"
    r"|(?P<mark>\\.)|(?P<name>[A-Z][A-Z0-9]*\b)|(?P<word>'s|[^\W\d_]+)|(?P<blank>\s+)|(?P<other>.)",
    re.UNICODE,
)
_LOOKING: Final = ("(?=", "(?!", "(?<=", "(?<!")


class PatternError(ValueError):
    """A rule's pattern is wrong: our own mistake, found by the tests."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a compiled pattern, the codes it can begin with, and whether it can be empty."""

    regex: str
    first: frozenset[str]
    empty: bool


def literals(pattern: str) -> set[str]:
    """The words that a pattern names."""
    return {m["word"] for m in _ATOM.finditer(pattern) if m["word"]}


class Compiled:
    """A rule with its pattern over codes; the regular expression is made when first needed."""

    def __init__(self, rule: Rule, part: _Part) -> None:
        """Keep what the first use needs."""
        self.rule = rule
        self.first = part.first
        self._regex = part.regex

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern over codes."""
        return re.compile(self._regex)


class Grammar:
    """The compiled rules of a language, by the code that a match begins with."""

    def __init__(self, language: TimeLanguage) -> None:
        """Compile every rule; ``PatternError`` for a wrong one."""
        self.language = language
        patterns = [*language.macros.values(), *(rule.pattern for rule in language.rules)]
        known = set().union(*map(literals, patterns))
        self.lexicon = Lexicon(language.classes.values(), known, language.compound)
        self._classes = {
            **SHAPES,
            **{
                name: "".join(self.lexicon.codes[word] for word in sorted(words))
                for name, words in language.classes.items()
            },
        }
        self._macros: dict[str, _Part] = {}
        for name, pattern in language.macros.items():
            self._macros[name] = _Parser(pattern, self._classes, self._macros, self.lexicon).whole()
        self.rules = [
            Compiled(rule, _Parser(rule.pattern, self._classes, self._macros, self.lexicon).whole())
            for rule in language.rules
        ]
        self.by_code: dict[str, list[tuple[int, Compiled]]] = {}
        for place, compiled in enumerate(self.rules):
            for code in compiled.first:
                self.by_code.setdefault(code, []).append((place, compiled))
        self.openings = re.compile(f"[{re.escape(''.join(sorted(self.by_code)))}]")

    @cached_property
    def telling(self) -> frozenset[str]:
        """Codes of the words that speak of time even alone."""
        return frozenset(code for word in self.language.telling if (code := self.lexicon.codes.get(word)))


class _Parser:
    """Recursive descent: alternation, sequence, item, each with what it can begin with."""

    def __init__(
        self, pattern: str, classes: Mapping[str, str], macros: Mapping[str, _Part], lexicon: Lexicon
    ) -> None:
        self._pattern = pattern
        self._atoms = [m for m in _ATOM.finditer(pattern) if m.lastgroup != "blank"]
        self._classes, self._macros, self._lexicon = classes, macros, lexicon
        self._place = 0

    def whole(self) -> _Part:
        part = self._alternation()
        if self._place < len(self._atoms) or part.empty:
            raise PatternError(f"unbalanced or empty: {self._pattern}")
        return part

    def _peek(self, kind: str) -> bool:
        return self._place < len(self._atoms) and self._atoms[self._place].lastgroup == kind

    def _next(self) -> re.Match[str]:
        self._place += 1
        return self._atoms[self._place - 1]

    def _alternation(self) -> _Part:
        branches = [self._sequence()]
        while self._peek("bar"):
            self._next()
            branches.append(self._sequence())
        return _Part(
            "|".join(b.regex for b in branches),
            frozenset().union(*(b.first for b in branches)),
            any(b.empty for b in branches),
        )

    def _sequence(self) -> _Part:
        regex, first, empty = "", frozenset[str](), True
        while self._place < len(self._atoms) and not self._peek("bar") and not self._peek("close"):
            item = self._item()
            regex += item.regex
            if empty:
                first, empty = first | item.first, item.empty
        return _Part(regex, first, empty)

    def _item(self) -> _Part:
        atom = self._next()
        part = self._group(atom.group()) if atom.lastgroup == "open" else self._single(atom)
        if not self._peek("times"):
            return part
        times = self._next().group()
        return _Part(part.regex + times, part.first, part.empty or times[0] in "?*" or times.startswith("{0"))

    def _group(self, opening: str) -> _Part:
        inner = self._alternation()
        if not self._peek("close"):
            raise PatternError(f"unbalanced: {self._pattern}")
        self._next()
        regex = f"{opening}{inner.regex})"
        return (
            _Part(regex, frozenset(), empty=True)
            if opening in _LOOKING
            else _Part(regex, inner.first, inner.empty)
        )

    def _single(self, atom: re.Match[str]) -> _Part:
        text = atom.group()
        if atom.lastgroup == "name":
            if text in self._macros:
                macro = self._macros[text]
                return _Part(f"(?:{macro.regex})", macro.first, macro.empty)
            if text not in self._classes:
                raise PatternError(f"no class {text}: {self._pattern}")
            return _Part(_charset(self._classes[text]), frozenset(self._classes[text]), empty=False)
        code = self._lexicon.codes[text] if atom.lastgroup == "word" else text[-1]
        return _Part(re.escape(code), frozenset(code), empty=False)


def _charset(codes: str) -> str:
    """A set of codes as ranges."""
    ranges: list[list[str]] = []
    for code in sorted(set(codes)):
        if ranges and ord(code) == ord(ranges[-1][1]) + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "[" + "".join(f"{re.escape(a)}-{re.escape(b)}" for a, b in ranges) + "]"
