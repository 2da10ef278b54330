"""What reports were compared in: every answer with its words, and for each two how they stand and why."""

from collections.abc import Iterator, Mapping

from generator.explain.layout import wrapped
from generator.model import Article, Contradiction
from generator.reasons import Agreement
from generator.review import location


def compared(title: str, what: Contradiction | Agreement, articles: Mapping[str, Article]) -> Iterator[str]:
    """Yield lines for a badge, or for what was compared and agrees."""
    yield f"  {title}: {what.what} ({what.rule})"
    for number, answer in enumerate(what.answers, 1):
        yield f"      answer {number}: {answer.value}"
        for claim, words in answer.claims:
            article = articles[claim.article]
            yield f"          {location(article, words.start)}: “{words.of(article.text)}”"
    for pair in what.pairs:
        yield from wrapped([f"      answers {pair.a + 1} and {pair.b + 1}: {pair.label}: {pair.why}"], 8)
