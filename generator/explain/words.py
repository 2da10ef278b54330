"""Features of merging, which are stems and keys, as the words of the sentence that they were made of."""

import re
from dataclasses import dataclass

from generator import languages
from generator.model import Article, Claim, Happening, Span

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|(?:[^\W\d_]\.){2,}")


@dataclass(frozen=True, slots=True)
class Counted:
    """What counted, as the sentence writes it, in its order."""

    words: tuple[str, ...]
    names: tuple[str, ...]
    figures: tuple[str, ...]
    is_same_speaker: bool


def counted(claim: Claim, features: tuple[str, ...], article: Article) -> Counted:
    """Words, names and figures of a claim's sentence that these features were made of."""
    forms = _forms(claim, article)
    spans = {feature: forms[feature] for feature in features if feature in forms}
    names = {span for feature, span in spans.items() if feature in claim.names}
    figures = {
        q.number
        for q in claim.quantities
        if f"#{q.bounds.figure:g}" in features and _is_inside(q.number, claim)
    }
    return Counted(
        words=_phrases(set(spans.values()) - names, article.text),
        names=_phrases(names, article.text),
        figures=tuple(dict.fromkeys(span.of(article.text) for span in sorted(figures))),
        is_same_speaker=any(feature[0] == "@" for feature in features),
    )


def telling_words(claim: Claim, told: Happening | None, article: Article) -> str:
    """Return the words by which a claim tells of its kind of happening; "" if it tells of none."""
    if told is not None:
        return " ".join(told.span.of(article.text).split())
    own = _forms(claim, article).get(claim.head) if claim.type else None
    return own.of(article.text) if own else ""


def _is_inside(span: Span, claim: Claim) -> bool:
    return claim.sentence.holds(span)


def _forms(claim: Claim, article: Article) -> dict[str, Span]:
    """Where each stem and key stands first, in the claim's own words or else in its sentence."""
    stem = languages.claim_words(article.lang).stem
    found: dict[str, Span] = {}
    for part in (claim.span, claim.sentence):
        for match in _WORD.finditer(article.text, part.start, part.end):
            word = match.group()
            owner = re.search(r"['’]s$", word)
            span = Span(match.start(), match.start() + (owner.start() if owner else len(word)))
            found.setdefault(stem(word), span)
            found.setdefault(word.lower(), span)
    for mention in claim.participants:
        if _is_inside(mention.span, claim):
            found.setdefault(mention.key, mention.span)
    return found


def _phrases(spans: set[Span], text: str) -> tuple[str, ...]:
    """Words that stand side by side are one phrase."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and span.start <= made[-1].end + 1 and not text[made[-1].end : span.start].strip():
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        else:
            made.append(span)
    return tuple(dict.fromkeys(" ".join(span.of(text).split()) for span in made))
