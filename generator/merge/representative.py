"""Which report of an event stands first: the one that tells it for all the others."""

from collections import Counter
from collections.abc import Mapping

from generator.edtf import Edtf
from generator.model import Article, Claim, Kind, Report

_ASIDE = 0.75  # of what a sentence tells counts where its first quarter is about something else
_OTHER_KIND = 0.75  # and of a plan, where it has happened since
_LEAD = 300  # characters of an article, title included, in which it says what its news is


def representative_first(
    reports: list[Report], date: Edtf, kind: Kind, articles: Mapping[str, Article]
) -> tuple[Report, ...]:
    """Order an event's reports: first those that bear out the date it is listed at, then by what they tell.

    The lead of an article of that day or the next bears it out without saying so: it tells the day's news.
    A report tells much if it has many of the words that many reports have. (What is nearest to the others on
    average would be the background sentence, short and worn with use.) On a tie the order given stays.
    """
    words = [{*r.claim.stems, *r.claim.names} for r in reports]
    sharing = Counter(word for own in words for word in own)
    told = [
        sum(sharing[w] for w in own) * _directly(r.claim, kind) for own, r in zip(words, reports, strict=True)
    ]
    bears = [_bears_out(r.claim, date, articles) for r in reports]
    first = sorted(range(len(reports)), key=lambda i: (bears[i], -told[i]))
    return tuple(reports[i] for i in first)


def _bears_out(claim: Claim, date: Edtf, articles: Mapping[str, Article]) -> int:
    """0: the claim gives that very period, or is the lead of its news; 1: another one; 2: none."""
    if claim.date is None:
        return 0 if _is_lead_of(date, claim, articles[claim.article]) else 2
    return 0 if (claim.date.earliest, claim.date.latest) == (date.earliest, date.latest) else 1


def _is_lead_of(day: Edtf, claim: Claim, article: Article) -> bool:
    """A title is left aside: what it says in short, the lead says whole."""
    if claim.role == "title" or claim.sentence.start >= _LEAD:
        return False
    if not day.is_day or day.latest is None or article.dct is None:
        return False
    return 0 <= article.dct.toordinal() - day.latest <= 1


def _directly(claim: Claim, kind: Kind) -> float:
    aside = claim.span.start - claim.sentence.start > (claim.sentence.end - claim.sentence.start) / 4
    return (_ASIDE if aside else 1.0) * (_OTHER_KIND if claim.kind != kind else 1.0)
