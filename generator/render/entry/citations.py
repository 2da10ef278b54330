"""Which sentences stand under a headline, which footnotes stand behind each, and the footnotes themselves."""

import re
from dataclasses import dataclass, field

from generator.model import Claim, Event
from generator.render.addresses import cited_url, fragment, safe_url
from generator.render.library import Library, note_id, ref_id
from generator.render.views import Note, Ref, Said, Words

MOST_SENTENCES = 3
NEAR_REPEAT = 0.6  # share of the shorter sentence's words that the other has too
_WORD = re.compile(r"\w+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Citations:
    """An event's references and notes; ``headline_refs`` where the headline is the whole sentence."""

    headline_refs: tuple[Ref, ...]
    said: tuple[Said, ...]
    also: tuple[Ref, ...]
    notes: tuple[Note, ...]


@dataclass(slots=True)
class _Chosen:
    """A sentence shown, and the reports whose notes stand behind it."""

    claim: Claim
    words: frozenset[str]
    says: tuple[object, ...]
    refs: list[Ref] = field(default_factory=list)


def citations(library: Library, event: Event, most: int | None = None) -> Citations:
    """Return the first ``most`` citations of an event (``None``: all), spread over its sentences.

    Up to three sentences stand under the headline, the most representative first. A near repeat stands
    behind the sentence it repeats, by its note; what says something else and finds no room is listed at the
    end (``also``).
    """
    chosen: list[_Chosen] = []
    also: list[Ref] = []
    answers = _answers(library, event)
    claims = [r.claim for r in event.reports[:most]]
    for place, claim in enumerate(claims, 1):
        ref = _ref(library, event, claim, place)
        words = _content(library.words(claim.article, claim.sentence).text)
        says = (claim.polarity, _figures(words), answers.get(_key(claim), frozenset()))
        home = _home(chosen, claim, words, says)
        if home is None and len(chosen) < MOST_SENTENCES:
            home = _Chosen(claim, words, says)
            chosen.append(home)
        (home.refs if home else also).append(ref)
    said = [Said(library.words(c.claim.article, c.claim.sentence), tuple(c.refs)) for c in chosen]
    headline_refs: tuple[Ref, ...] = ()
    if said and _bare(said[0].quote.text) == _bare(
        library.words(event.headline_article, event.headline).text
    ):
        headline_refs = said.pop(0).refs
    notes = tuple(_note(library, event, c, n) for n, c in enumerate(claims, 1))
    return Citations(headline_refs, tuple(said), tuple(also), notes)


def _home(
    chosen: list[_Chosen], claim: Claim, words: frozenset[str], says: tuple[object, ...]
) -> _Chosen | None:
    """Return the shown sentence that a claim repeats: same words, same figures, same answers."""
    for shown in chosen:
        if shown.claim.article == claim.article and shown.claim.sentence == claim.sentence:
            return shown
        shared = len(shown.words & words) / (min(len(shown.words), len(words)) or 1)
        if shared >= NEAR_REPEAT and shown.says == says:
            return shown
    return None


def _key(claim: Claim) -> tuple[str, int, int]:
    return claim.article, claim.sentence.start, claim.span.start


def _answers(library: Library, event: Event) -> dict[tuple[str, int, int], frozenset[str]]:
    """Return which answers to the event's disputed questions each claim gives."""
    found: dict[tuple[str, int, int], set[str]] = {}
    for contradiction in library.disagreements(event):
        for number, answer in enumerate(contradiction.answers):
            for claim, _ in answer.claims:
                found.setdefault(_key(claim), set()).add(f"{contradiction.id} {number}")
    return {key: frozenset(given) for key, given in found.items()}


def _content(text: str) -> frozenset[str]:
    """Return the words that tell sentences apart: longer than three letters, and figures."""
    return frozenset(w for w in _WORD.findall(text.lower()) if len(w) > 3 or w[0].isdigit())


def _figures(words: frozenset[str]) -> frozenset[str]:
    return frozenset(w for w in words if w[0].isdigit())


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(".!?…")


def _ref(library: Library, event: Event, claim: Claim, place: int) -> Ref:
    return Ref(library.numbers[claim.article], ref_id(event.id, place), fragment(note_id(event.id, place)))


def _note(library: Library, event: Event, claim: Claim, place: int) -> Note:
    article = library.articles[claim.article]
    quote: Words = library.words(claim.article, claim.sentence)
    return Note(
        id=note_id(event.id, place),
        back=fragment(ref_id(event.id, place)),
        number=library.numbers[claim.article],
        outlet=article.source.publisher or article.source.title,
        published=library.dates.moment(article.source.published),
        quote=quote,
        original=cited_url(article.source.url, quote.text),
        address=safe_url(article.source.url),
        archived=safe_url(article.source.archived),
        context_url=library.context_url(claim),
        is_retracted=article.retracted,
        is_draft=article.draft,
    )
