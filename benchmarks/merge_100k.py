"""What merging and comparing cost as a site grows: microseconds a claim at 10,000, 30,000 and 100,000 claims.

python benchmarks/merge_100k.py [CLAIMS ...]

Half of the articles belong to many stories of twenty, half to a single one that goes on for years: there the
cost of one story shows. Their words are drawn as in language, a few often and most seldom. The articles are
read by the real stages, which is not timed; nor is writing them.
"""

import gc
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from random import Random

from invented_articles import GIVEN, HAPPENINGS, OUTLETS, PLACES, ROLES, THINGS

from generator import compare, extract, load, merge, tag
from generator.model import Article, Claim, Event, Report, Sentence, Source, Span

SIZES = (10_000, 30_000, 100_000)
STORY = 20  # articles of a story of many
EVENTS = 6  # happenings of such a story; the giant has one for every few articles
SENTENCES = 24  # of an article, about
VOCABULARY = 12_000  # words that sentences are filled from
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran tol mek sar vin".split()
VERBS = "told, asked, warned, helped, blamed, joined, left, backed, followed, praised, met, sued".split(", ")
START = date(2015, 1, 1)


class World:
    """Words and names that all stories draw from; the same each time."""

    def __init__(self) -> None:
        """Invent the vocabulary, frequent words first (Zipf's law)."""
        chance = Random(0)  # noqa: S311 (no secret: the same articles each time)
        self.words = list(dict.fromkeys("".join(chance.choices(SYLLABLES, k=3)) for _ in range(VOCABULARY)))
        self.often = list(accumulate(1 / (n + 20) for n in range(len(self.words))))
        self.families = ["".join(chance.choices(SYLLABLES, k=2)).capitalize() for _ in range(2000)]


class Teller:
    """Tells one story: its place, people and happenings are fixed, what an article says of them varies."""

    def __init__(self, world: World, number: int, happenings: int, days: int) -> None:
        """``happenings`` within ``days`` of a day of the story's own."""
        self._chance = chance = Random(number + 1)  # noqa: S311
        self._world = world
        start = START + timedelta(days=chance.randrange(2000))
        self._name = chance.choice(world.families) + "burg"
        self._people = [
            f"{chance.choice(GIVEN)} {chance.choice(world.families)}" for _ in range(8 + happenings // 4)
        ]
        self._happenings = sorted(
            (start + timedelta(days=chance.randrange(days)), chance.choice(HAPPENINGS), self._setting())
            for _ in range(happenings)
        )

    def _setting(self) -> tuple[tuple[str, str], ...]:
        few, many = str(self._chance.randrange(3, 20)), str(self._chance.randrange(30, 900))
        place = f"{self._name} {self._chance.choice(PLACES)}"
        thing = f"{self._words(1)} {self._chance.choice(THINGS)}"
        return (("few", few), ("many", many), ("place", place), ("thing", thing))

    def _words(self, count: int) -> str:
        return " ".join(self._chance.choices(self._world.words, cum_weights=self._world.often, k=count))

    def article(self, id_: str) -> Article:
        """One article about two or three happenings that follow each other, and much else."""
        chance = self._chance
        last = chance.randrange(len(self._happenings))
        told = self._happenings[max(0, last - 2) : last + 1]
        written = told[-1][0] + timedelta(days=chance.randrange(5))
        title = f"{self._name}: {self._happening(*told[-1], 'this week')}"
        body = [self._happening(*one, self._when(one[0], written)) for one in told]
        while len(body) < SENTENCES:
            body.append(self._sentence(written))
        return _article(id_, title, body, written, chance.choice(OUTLETS))

    def _happening(self, _day: date, pattern: str, setting: tuple[tuple[str, str], ...], when: str) -> str:
        return pattern.format(when=when, **dict(setting))

    def _when(self, day: date, written: date) -> str:
        back = (written - day).days
        if back < 6:
            return f"on {day:%A}"
        return f"on {day.day} {day:%B %Y}" if self._chance.random() < 0.7 else f"in {day:%B %Y}"

    def _sentence(self, written: date) -> str:
        chance, person = self._chance, self._chance.choice(self._people)
        day = written - timedelta(days=chance.randrange(6))
        kind = chance.random()
        if kind < 0.25:
            role, lost = (
                chance.choice(ROLES),
                f"{chance.randrange(2, 500)} people of {self._name} {chance.choice(VERBS)}",
            )
            return f"{person}, {role}, said on {day:%A} that {lost} the {self._words(6)}."
        if kind < 0.4:
            return f"{person} {chance.choice(VERBS)} the {self._words(5)} {self._when(day, written)}."
        if kind < 0.5:
            _, pattern, setting = chance.choice(self._happenings)
            return self._happening(day, pattern, setting, "then")
        what, whose, how = self._words(2), self._words(3), self._words(4)
        return f"The {what} {chance.choice(VERBS)} the {whose} of {person} with {how}."


def _article(id_: str, title: str, body: list[str], written: date, outlet: str) -> Article:
    sentences, at = [], 0
    for number, words in enumerate([title, *body]):
        sentences.append(Sentence(Span(at, at + len(words)), number, "text" if number else "title"))
        at += len(words) + 2
    source = Source(title, publisher=outlet, published=written)
    return Article(id_, f"{id_}.md", source, written, "en", "\n\n".join([title, *body]), tuple(sentences))


def _read(world: World) -> Iterator[tuple[Article, tuple[Claim, ...]]]:
    """Articles with their claims, of the giant story and of the others in turn, without end."""
    giant, other, number = Teller(world, 0, happenings=600, days=1500), Teller(world, 1, EVENTS, 40), 0
    while True:
        if number % (2 * STORY) == 0:
            other = Teller(world, number + 1, EVENTS, days=40)
        article = (other if number % 2 else giant).article(f"a{number:05d}")
        yield article, extract.claims(article, tag.time_expressions(article))
        number += 1


def _compare(articles: tuple[Article, ...], events: tuple[Event, ...], claims: tuple[Claim, ...]) -> None:
    """Print what comparing costs, and what it would if all claims were of the largest event."""
    largest = max(events, key=lambda event: len(event.reports))
    giant = replace(largest, reports=tuple(Report(claim, "") for claim in claims))
    for told, of in ((events, "events as merged"), ((giant,), "one event of all claims")):
        start = time.process_time()
        compare.comparisons(articles, told, claims)
        each = (time.process_time() - start) / len(claims) * 1e6
        print(f"        comparing, {of}: {each:.0f} µs a claim")


def main() -> None:
    """Print the figures."""
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    gc.set_threshold(50_000, 20, 50)  # as the program does
    readings = _read(World())
    articles: list[Article] = []
    claims: list[Claim] = []
    for size in sizes:
        while len(claims) < size:
            article, own = next(readings)
            articles.append(article)
            claims += own
        ordered, _ = load.together(articles)
        start = time.process_time()
        made = merge.merged(ordered, tuple(claims))
        spent = time.process_time() - start
        largest = max(len(block.told) for block in made.blocks)
        print(
            f"{len(claims):7} claims, {len(articles)} articles, {len(made.blocks)} stories (the largest of "
            f"{largest} articles), {len(made.events)} events: {spent:.2f} s, "
            f"{spent / len(claims) * 1e6:.0f} µs a claim"
        )
        _compare(tuple(ordered), made.events, tuple(claims))
        article, own = next(readings)
        articles.append(article)
        claims += own
        ordered, _ = load.together(articles)
        start = time.process_time()
        again = merge.merged(ordered, tuple(claims), made)
        print(
            f"        and {time.process_time() - start:.2f} s again with one article more: "
            f"{again.anew} of the stories was merged again"
        )


if __name__ == "__main__":
    main()
