"""How much the sources make of a happening: additive, so that a day's events sum to the day's."""

from generator.model import Claim

PER_REPORT = 1.0
PER_ARTICLE = 1.0
IN_TITLE = 1.0
IN_OPENING = 0.5
_OPENING = 400  # characters; what is told here the article is about


def importance(claims: list[Claim]) -> float:
    """Reports, the articles that make them, and how prominently: in a title, in the opening."""
    articles = {c.article for c in claims}
    titled = {c.article for c in claims if c.role == "title"}
    opening = {c.article for c in claims if c.sentence.start < _OPENING} - titled
    score = PER_REPORT * len(claims) + PER_ARTICLE * len(articles)
    return round(score + IN_TITLE * len(titled) + IN_OPENING * len(opening), 3)
