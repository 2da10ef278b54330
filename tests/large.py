"""An invented timeline of any length, straight from values: the same words for the same dates each time.

Articles come in batches: each tells of four events that follow each other, so an event has one to four
reports. Every seventh event has a rejected date weeks away, every fifth two figures that exclude each other,
and every sixth batch carries a tag.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from generator import edtf
from generator.model import Article, Contradiction, Event, Timeline
from tests.samples import Said, answer, article, contradiction, event

OUTLETS = ["Velm Courier", "Coast Radio", "Quay Gazette", "Northern Desk", "Lantern", "Tidal Post", "Ostmark"]
PLACES = ["Velm", "Oster Quay", "Harl", "Brennick", "Sund Lock", "Marrow Point", "Little Tarn", "Ostby"]
THINGS = ["dredger", "ferry", "crane", "lock gate", "grain silo", "pilot boat", "customs shed", "footbridge"]
DONE = ["closed", "reopened", "inspected", "damaged", "sold", "repaired", "flooded", "searched"]
WHY = ["after a night of storms", "while workers looked on", "before the tide had turned", "without notice"]
BATCH = 4
LATER = timedelta(days=40)  # between the listed day and the rejected one


def spread(count: int, years: int = 10, last: int = 2031) -> tuple[str, ...]:
    """So many dates over so many years, in timeline order: days, now and then a month, a decade, a year."""
    start = date(last - years + 1, 1, 1)
    length = (date(last, 12, 31) - start).days
    found = [_date(n, start + timedelta(days=length * n // max(1, count - 1))) for n in range(count)]
    return tuple(sorted(found, key=lambda when: edtf.timeline_order(edtf.parse(when))))


def _date(number: int, day: date) -> str:
    rare = {17: f"{day:%Y-%m}", 60: f"{day:%Y}", 90: f"{day.year // 10 - 1}X", 40: f"{day}~"}
    return rare.get(number % 100, day.isoformat())


@cache
def timeline(dates: Sequence[str]) -> Timeline:
    """An event at each of these dates, which stand in timeline order."""
    articles: list[Article] = []
    events: list[Event] = []
    contradictions: list[Contradiction] = []
    for at in range(0, len(dates), BATCH):
        told = list(_articles(at, dates[at : at + BATCH]))
        articles += told
        for place, when in enumerate(dates[at : at + BATCH]):
            said = [_said(one, at + place, when) for one in told]
            events.append(_event(at + place, when, said))
            contradictions += _contradictions(events[-1], said)
    return Timeline(tuple(articles), tuple(events), tuple(contradictions))


def _articles(at: int, dates: Sequence[str]) -> Iterator[Article]:
    for outlet in range(1 + at // BATCH % 4):
        sentences = [_sentence(at + n, when, outlet) for n, when in enumerate(dates)]
        yield article(
            f"batch-{at // BATCH:04d}-{outlet}",
            f"{PLACES[at % 8]}: what report {at // BATCH}.{outlet} tells",
            sentences,
            publisher=OUTLETS[(at // BATCH + outlet) % len(OUTLETS)],
            url=f"https://paper-{outlet}.example/{at}",
            tags=("harbour",) if at // BATCH % 6 == 0 else (),
        )


def _headline(number: int) -> str:
    return f"the {THINGS[number % 8]} no. {number} of {PLACES[number // 8 % 8]} was {DONE[number // 3 % 8]}"


def _sentence(number: int, when: str, outlet: int) -> str:
    why = WHY[(number + outlet) % 4]
    return f"On {when} {_headline(number)} {why}, and {_crates(number, outlet)} crates were counted."


def _crates(number: int, outlet: int) -> int:
    """Two outlets count alike unless the figure of this event is disputed."""
    return 20 + number % 50 + (40 * outlet if number % 5 == 0 else 0)


def _said(source: Article, number: int, when: str) -> Said:
    return Said(source, _headline(number), when, when)


def _event(number: int, when: str, said: list[Said]) -> Event:
    return event(
        f"{when.replace('/', '_')}-{number}",
        when,
        _headline(number),
        *said,
        independent=len(said),
        importance=number * 37 % 101 / 10,
        kind="scheduled" if number % 50 == 49 else "happened",
    )


def _contradictions(of: Event, said: list[Said]) -> Iterator[Contradiction]:
    number = int(of.id.rpartition("-")[2])
    if len(said) < 2:
        return
    if number % 5 == 0:
        given = [answer(f"{c}", (s, f"{c} crates")) for n, s in enumerate(said) for c in [_crates(number, n)]]
        yield contradiction(f"n-{of.id}", (of.id,), "number", "conflict", "crates", *given)
    if number % 7 == 0 and of.date.is_day and not of.date.approximate:
        rejected = date.fromisoformat(of.date.text) + LATER
        listed = answer(of.date.text, (said[0], of.date.text))
        other = answer(rejected.isoformat(), (said[1], of.date.text))
        yield contradiction(f"d-{of.id}", (of.id,), "date", "conflict", "date", listed, other)
