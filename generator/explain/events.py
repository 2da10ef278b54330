"""Why an event is what it is: each report with its reasons, what was kept out, each badge."""

from collections.abc import Iterator, Sequence
from math import inf

from generator.explain.comparisons import compared
from generator.explain.layout import joined, wrapped, wrapped_fields
from generator.explain.words import counted, telling_words
from generator.model import Article, Claim, Event, Happening, Quantity, Timeline
from generator.problem import did_you_mean
from generator.reasons import Grounds, KeptOut, Likeness, Reasons
from generator.review import location

_ANCHORS = {"dct": "counted from the article's date", "previous": "counted from the date named before"}
_Articles = dict[str, Article]


def unknown(timeline: Timeline, wanted: Sequence[str]) -> str:
    """Say which of the wanted event ids there is none of, or ""."""
    known = frozenset(event.id for event in timeline.events)
    return "; ".join(
        f"there is no event `{event}`. {did_you_mean(event, known)}".rstrip()
        for event in wanted
        if event not in known
    )


def of_events(timeline: Timeline, told: Sequence[Reasons]) -> str:
    """Each event with its reports, the reasons behind date and merging, what was kept out, its badges."""
    articles = {article.id: article for article in timeline.articles}
    events = {event.id: event for event in timeline.events}
    return "\n".join(joined(_event(events[one.event], one, timeline, articles)) for one in told)


def _event(event: Event, told: Reasons, timeline: Timeline, articles: _Articles) -> Iterator[str]:
    yield event.id
    yield from wrapped_fields(
        ("headline", f"“{event.headline.of(articles[event.headline_article].text)}”"),
        ("date", f"{event.date}: {event.date_rule}"),
        ("kind", event.kind),
        ("sources", f"{event.independent_sources} independent, in {len(event.reports)} reports"),
        ("importance", f"{event.importance:g}"),
        indent="  ",
    )
    yield "  reports:"
    for grounds in told.grounds:
        yield from _report(grounds, told.grounds, articles)
    yield "  nearest that were kept out:" if told.kept_out else "  nothing else was near"
    for kept in told.kept_out:
        yield from _kept_out(kept, articles)
    for badge in timeline.contradictions:
        if event.id in badge.events:
            yield from compared(f"badge {badge.kind}, {badge.label}", badge, articles)
    for agreement in told.agreements:
        yield from compared(f"no badge, {agreement.kind}", agreement, articles)


def _quoted(claim: Claim, articles: _Articles) -> Iterator[str]:
    article = articles[claim.article]
    sentence = " ".join(claim.sentence.of(article.text).split())
    return wrapped([f"  {_place(claim, articles)}: “{sentence}”"], 2)


def _place(claim: Claim, articles: _Articles) -> str:
    return str(location(articles[claim.article], claim.sentence.start))


def _report(grounds: Grounds, everyone: Sequence[Grounds], articles: _Articles) -> Iterator[str]:
    claim = grounds.claim
    yield from _quoted(claim, articles)
    yield from wrapped_fields(
        ("here since", grounds.because),
        *grounds.details,
        ("tells", _tells(claim, grounds.told, articles)),
        ("date", _date(claim)),
        *_shared(grounds, articles),
        ("rule", claim.rule),
        ("said on", claim.said_on),
        ("speaker", claim.speaker.text if claim.speaker else ""),
        ("polarity", claim.polarity if claim.polarity == "denied" else ""),
        ("figures", "; ".join(_figure(q, articles[claim.article]) for q in claim.quantities)),
        ("counts as", _counts_as(grounds, everyone, articles)),
        indent="      ",
    )


def _tells(claim: Claim, told: Happening | None, articles: _Articles) -> str:
    """The words that tell of the happening, and of which kind that is."""
    words = telling_words(claim, told, articles[claim.article])
    kind = told.type.replace("_", " ") if told else ""
    return f"“{words}”, a happening of the kind “{kind}”" if words and kind else f"“{words}”" if words else ""


def _date(claim: Claim) -> str:
    if claim.date is None:
        return "none of its own"
    if claim.timex is None:
        return str(claim.date)
    how = _ANCHORS.get(claim.timex.anchor, "which says its own date")
    return f"{claim.date}, from “{claim.timex.text}” by {claim.timex.rule}, {how}"


def _shared(grounds: Grounds, articles: _Articles) -> Iterator[tuple[str, str]]:
    """What it has in common with the report that it is most like; nothing counts where nothing is shared."""
    nearest = grounds.nearest
    if nearest is None or not nearest.shared:
        return
    place, likeness = _place(nearest.claim, articles), f"{nearest.cosine:.2f}"
    yield "shares", f"with {place} ({likeness} alike): {_in_common(grounds.claim, nearest, articles)}"


def _in_common(claim: Claim, nearest: Likeness, articles: _Articles) -> str:
    found = counted(claim, nearest.shared, articles[claim.article])
    lists = (("word", found.words), ("name", found.names), ("figure", found.figures))
    parts = [_listed(what, own) for what, own in lists if own]
    return "; ".join([*parts, *(["the speaker"] if found.is_same_speaker else [])]) or "little"


def _listed(what: str, own: tuple[str, ...]) -> str:
    is_one = len(own) == 1 and (what != "word" or " " not in own[0])
    return f"the {what}{'' if is_one else 's'} {', '.join(f'“{one}”' for one in own)}"


def _figure(quantity: Quantity, article: Article) -> str:
    """A reported number in its words, and what it says."""
    words = " ".join(quantity.span.of(article.text).split())
    own = quantity.bounds
    low, high = f"{own.low:,.12g}", f"{own.high:,.12g}"
    if own.low == own.high:
        said = low
    elif own.high == inf:
        said = f"{'more than' if own.low_open else 'at least'} {low}"
    else:
        said = f"{low} to {high}"
    return f"“{words}”: {said}, by {quantity.rule}"


def _counts_as(grounds: Grounds, everyone: Sequence[Grounds], articles: _Articles) -> str:
    """Which source it counts as, where it shares that with another article or is a copy."""
    own = grounds.claim.article
    same = dict.fromkeys(
        articles[g.claim.article].path
        for g in everyone
        if g.source == grounds.source and g.claim.article != own
    )
    beside = f"one source with {', '.join(same)}" if same else ""
    return "; ".join(part for part in (beside, grounds.copied) if part)


def _kept_out(kept: KeptOut, articles: _Articles) -> Iterator[str]:
    yield from _quoted(kept.claim, articles)
    yield from wrapped_fields(
        ("out since", kept.because),
        ("tells", _tells(kept.claim, kept.told, articles)),
        ("alike", f"{kept.cosine:.2f}"),
        ("it is of", kept.event or "no event"),
        indent="      ",
    )
