"""Stage 2: finds the words that speak of time, and reads them as TIMEX3 and as EDTF.

>>> from datetime import date
>>> [(t.text, t.value) for t in read("They met on Tuesday.", date(2024, 10, 24), "en")]
[('Tuesday', '2024-10-22')]
"""

from datetime import date, datetime
from functools import lru_cache

from generator import languages
from generator.model import Article, TimeExpression
from generator.tag.considered import Considered, dropped
from generator.tag.joining import joined
from generator.tag.patterns import Grammar
from generator.tag.reading import context_of, expressions

__all__ = ["Considered", "considered", "read", "time_expressions"]


def time_expressions(article: Article) -> tuple[TimeExpression, ...]:
    """The article's time expressions in the order of its text, none over another."""
    return read(article.text, article.dct, article.lang)


def read(text: str, dct: date | datetime | None, lang: str) -> tuple[TimeExpression, ...]:
    """The time expressions of a text written on ``dct`` (``None``: relative ones stay ``XXXX-…``)."""
    grammar = _grammar(lang)
    found = expressions(grammar, grammar.lexicon.words(text), context_of(grammar, dct, lang))
    return joined(grammar.language, text, found)


def considered(text: str, dct: date | datetime | None, lang: str) -> tuple[Considered, ...]:
    """What ``read`` considered and dropped, each with the reason, in the order of the text."""
    grammar = _grammar(lang)
    return dropped(grammar, grammar.lexicon.words(text), context_of(grammar, dct, lang))


@lru_cache(maxsize=64)
def _grammar(lang: str) -> Grammar:
    return Grammar(languages.time_rules(lang))
