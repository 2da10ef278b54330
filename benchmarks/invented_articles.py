"""A site of many invented articles: news-like prose with dates, figures and speakers, the same each time.

Stories of twenty articles each, by several outlets over a month. A story has its own place, people and words;
its articles report its happenings at different distances, so that merging and comparing have real work. As in
news agencies' texts there are six to eight time expressions in 400 words.
"""

from datetime import date, timedelta
from pathlib import Path
from random import Random

WORDS = 400  # an article, about
STORY = 20  # articles

PLACES = "Orlo Varno Skarn Tolvik Kessel Sarn Holm Rudna Ebb Morrow Sile Ardmore Lisk Pellan Aster".split()
GIVEN = "Ada Olaf Ines Tomas Mira Jonas Lena Karim Edda Paul Nora Viktor Salma Hugo Petra Idris".split()
FAMILY = "Quill Brandt Varga Reed Sund Pell Ostrow Haddad Voss Finch Blythe Hale Marsh Tanaka Ferro".split()
ROLES = (
    "the mayor, the fire chief, a police spokesman, the transport minister, a doctor, a witness, the "
    "harbour master, a union leader, the head of the inquiry, a lawyer for the owners"
).split(", ")
OUTLETS = "Sample Post, Specimen Courier, Example Gazette, Mockup Times, The Invented Echo".split(", ")
THINGS = (
    "bridge, sawmill, harbour wall, tram depot, observatory, school hall, ferry terminal, grain store, "
    "dairy, power station, library, cable car, reservoir, glass works, market hall"
).split(", ")
HAPPENINGS = (
    "A wall of the {thing} in {place} collapsed {when}, killing {few} people and injuring {many}.",
    "A fire destroyed the {thing} in {place} {when}, and {many} residents were moved to a school.",
    "Engineers closed the {thing} in {place} {when} after {few} cracks had been found.",
    "The council of {place} approved {few} million crowns for a new {thing} {when}.",
    "Workers at the {thing} in {place} went on strike {when}, and about {many} took part.",
    "A storm tore the roof off the {thing} in {place} {when} and left {many} homes dark.",
    "Police arrested {few} men {when} who had broken into the {thing} in {place}.",
    "A court in {place} ruled {when} that the owners of the {thing} must pay {many} families.",
)
ACTORS = (
    "the owners, neighbours, a team of divers, the insurers, volunteers, the railway, several pupils, "
    "the unions, shopkeepers, the regional court, two architects, pensioners, the water board, "
    "fishermen, the army, a choir, the opposition, geologists, the parish, nurses, the cooperative, "
    "lorry drivers, tourists, the archive"
).split(", ")
VERBS = (
    "had asked for, objected to, paid for, delayed, welcomed, inspected, repaired, photographed, "
    "refused, promised, had not expected, took away, counted, copied, lost, rebuilt, sold, defended, "
    "opened, left behind, planned, measured, forgot, guarded"
).split(", ")
OBJECTS = (
    "a second gate, the old drawings, new timber, a temporary road, the missing pump, a larger engine, "
    "warm meals, the northern stairs, steel beams, a list of names, sandbags, the cellar, a row of "
    "lamps, three lorries, the fence, an emergency plan, the lower windows, a bell, spare keys, fresh "
    "water, the parking place, a wooden tower, the ticket office, stone slabs, a loan, the narrow lane, "
    "blankets, two cranes, the eastern slope, a short film"
).split(", ")
TAILS = (
    "near the river, without much noise, in spite of the rain, for want of money, as the law demands, "
    "by hand, because nobody else would, under the eyes of the crowd, with borrowed tools, against all "
    "advice, in great haste, for the second time, beside the chapel, to everybody's surprise, at no "
    "cost, with the help of students"
).split(", ")
JOINTS = "while, but, and, after, although, so that, before".split(", ")
FRAMES = (
    "{person}, {role}, said {said} that {clause}.",
    "{clause_upper}, {person} said {said}.",
    "According to {person}, {clause}.",
    "“{clause_upper},” {role} told reporters.",
    "{person} denied that {clause}.",
)
FIGURES = (
    "at least {few} people were still missing",
    "repairs would take {few} weeks",
    "more than {many} people had been asked to leave their homes",
    "the number of injured had risen to {many}",
    "the {thing} had stood since {year}",
)
MONTHS = "January February March April May June July August September October November December".split()


class Writer:
    """Writes one story's articles; what happens is fixed for the story, words and figures vary."""

    def __init__(self, chance: Random) -> None:
        """Choose the story's place, people, words and happenings."""
        self._chance = chance
        self._place, self._thing = chance.choice(PLACES), chance.choice(THINGS)
        self._people = [f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}" for _ in range(6)]
        self._words = [chance.sample(words, len(words) // 2) for words in (ACTORS, VERBS, OBJECTS, TAILS)]
        self._figures = {"few": chance.randrange(3, 20), "many": chance.randrange(30, 900)}
        start = date(2015, 1, 1) + timedelta(days=chance.randrange(3000))
        days = [start + timedelta(days=4 * number + chance.randrange(3)) for number in range(4)]
        self._happenings = list(zip(chance.sample(HAPPENINGS, 4), days, strict=True))

    def article(self) -> str:
        """Front matter and body of one article, published within a month of the story's start."""
        told = self._chance.sample(self._happenings, 2)
        written = max(day for _, day in told) + timedelta(days=self._chance.randrange(4))
        paragraphs = [self._filled(pattern, day, written) for pattern, day in told]
        while sum(len(paragraph.split()) for paragraph in paragraphs) < WORDS - 15:
            paragraphs.append(self._paragraph(written))
        title = f"{self._thing.capitalize()} of {self._place}: {self._chance.choice(OBJECTS)}"
        outlet = self._chance.choice(OUTLETS)
        head = f'---\ntitle: "{title}"\npublished: {written}\nsource: {outlet}\n---\n\n'
        return head + "\n\n".join(paragraphs) + "\n"

    def _paragraph(self, written: date) -> str:
        spoken = [self._spoken(written)] if self._chance.random() < 0.5 else []
        told = [self._upper(self._clause()) + "." for _ in range(self._chance.randrange(1, 4))]
        return " ".join(spoken + told)

    def _clause(self) -> str:
        actors, verbs, objects, tails = (self._chance.sample(words, 2) for words in self._words)
        first = f"{actors[0]} {verbs[0]} {objects[0]}"
        if self._chance.random() < 0.3:
            return f"{first} {tails[0]}"
        return f"{first} {tails[0]} {self._chance.choice(JOINTS)} {actors[1]} {verbs[1]} {objects[1]}"

    def _upper(self, clause: str) -> str:
        return clause[0].upper() + clause[1:]

    def _spoken(self, written: date) -> str:
        figure = self._chance.random() < 0.3
        clause = self._filled(self._chance.choice(FIGURES), written, written) if figure else self._clause()
        return self._chance.choice(FRAMES).format(
            person=self._chance.choice(self._people),
            role=self._chance.choice(ROLES),
            said=self._when(written - timedelta(days=self._chance.randrange(3)), written),
            clause=clause,
            clause_upper=self._upper(clause),
        )

    def _filled(self, pattern: str, day: date, written: date) -> str:
        figures = self._figures if self._chance.random() < 0.8 else {"few": 21, "many": 1000}
        year = self._chance.randrange(1880, 2010)
        when = self._when(day, written)
        return pattern.format(place=self._place, thing=self._thing, when=when, year=year, **figures)

    def _when(self, day: date, written: date) -> str:
        back = (written - day).days
        month = MONTHS[day.month - 1]
        forms = [f"on {day.day} {month}", f"on {month} {day.day}, {day.year}", f"in {month}"]
        if back < 7:
            forms += [f"on {day:%A}"] * 4
        if back == 1:
            forms.append("yesterday")
        if back in range(2, 6):
            forms.append(f"{back} days ago")
        return self._chance.choice(forms)


def site(folder: Path, count: int) -> int:
    """Write ``count`` articles below ``folder/content``; return how many words they hold."""
    content = folder / "content"
    content.mkdir(parents=True)
    words = 0
    for story in range((count + STORY - 1) // STORY):
        writer = Writer(Random(story))  # noqa: S311 (no secret: the same articles each time)
        for number in range(story * STORY, min(count, (story + 1) * STORY)):
            text = writer.article()
            words += len(text.split())
            (content / f"{number:05d}.md").write_text(text, encoding="utf-8")
    return words
