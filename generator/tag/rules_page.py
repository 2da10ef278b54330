"""Writes ``docs/rules.md``: every rule of every language with its pattern and its examples.

``python -m generator.tag.rules_page > docs/rules.md``
"""

import sys
from collections.abc import Iterator

from generator import languages
from generator.languages.rule import Rule

LANGUAGES = {"en": "English", "de": "German", "uk": "Ukrainian"}
_HEAD = """\
# Rules for time expressions

Made from the rules themselves by `python -m generator.tag.rules_page`; a test holds it to them.
The longest match wins; of two that fit the same words, the rule that stands first.
A pattern is a regular expression over words: small letters are the word itself, CAPITALS a class of words
or of figures, blanks only part them.
"""


def markdown() -> str:
    """The page: for each rule its type, pattern, what it reads and what it leaves alone."""
    return "\n".join([_HEAD, *(line for lang in LANGUAGES for line in _language(lang))])


def _language(lang: str) -> Iterator[str]:
    yield f"## {LANGUAGES[lang]}\n"
    for rule in languages.time_rules(lang).rules:
        yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    yield f"### {rule.name} ({rule.type})\n"
    yield f"    {rule.pattern}\n"
    for text, dct, expected in rule.reads:
        yield f"- reads “{text}” ({dct or 'no date'}): {expected}"
    for text in rule.ignores:
        yield f"- leaves alone “{text}”"
    yield ""


if __name__ == "__main__":
    sys.stdout.write(markdown())
