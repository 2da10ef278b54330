"""A site of many invented articles: news-like prose with dates, figures and speakers, the same each time.

Stories of twenty articles each, by several outlets over a month; a story's reports share its happenings, so
that merging and comparing have real work.
"""

from datetime import date, timedelta
from pathlib import Path
from random import Random

WORDS = 400  # an article, about
STORY = 20  # articles

PLACES = (
    "Orlo Varno Skarn Tolvik Kessel Sarn Holm Rudna Ebb Morrow Sile Ardmore Lisk Pellan Dunmere Aster".split()
)
PEOPLE = (
    "Ada Quill, Olaf Brandt, Ines Varga, Tomas Reed, Mira Sund, Jonas Pell, Lena Ostrow, Karim Haddad, "
    "Edda Voss, Paul Finch, Nora Blythe, Viktor Hale"
).split(", ")
ROLES = "the mayor, the fire chief, a police spokesman, the transport minister, a doctor, a witness"
OUTLETS = "Sample Post, Specimen Courier, Example Gazette, Mockup Times, The Invented Echo, Placeholder Daily"
HAPPENINGS = (
    (
        "A {thing} collapsed in {place} {when}, killing {few} people and injuring {many}.",
        "collapse of the {thing}",
    ),
    ("A fire destroyed the {thing} in {place} {when}, and {many} residents were moved to a school.", "fire"),
    (
        "Engineers closed the {thing} in {place} {when} after {few} cracks had been found.",
        "closure of the {thing}",
    ),
    (
        "The council of {place} approved {money} million crowns for a new {thing} {when}.",
        "plan for the {thing}",
    ),
    ("Workers at the {thing} in {place} went on strike {when}, and about {many} took part.", "strike"),
    ("A storm tore the roof off the {thing} in {place} {when} and left {many} homes dark.", "storm"),
)
THINGS = (
    "bridge, sawmill, harbour wall, tram depot, observatory, school hall, ferry terminal, grain store".split(
        ", "
    )
)
FRAMES = (
    "{person}, {role}, said {said} that {clause}.",
    "{clause_upper}, {person} said {said}.",
    "According to {person}, {clause}.",
    "“{clause_upper},” {role} told reporters {said}.",
    "{person} denied {said} that {clause}.",
)
CLAUSES = (
    "at least {few} people were still missing",
    "the {thing} had been inspected in {month}",
    "repairs would take {few} weeks and cost about {money} million crowns",
    "more than {many} people had been asked to leave their homes",
    "work on the {thing} was to begin next month",
    "nobody had expected such damage",
    "an inquiry would report by the end of the year",
    "the number of injured had risen to {many}",
    "help had come from {place} last week",
    "the {thing} had stood since {year}",
)
TITLES = (
    "what is known",
    "anger after the accident",
    "a town asks for help",
    "questions for the council",
    "repairs will take time",
    "witnesses speak",
)
FILLERS = (
    "The street was quiet in the morning, and shops opened as usual.",
    "Many in {place} remember an accident of the same kind in {year}.",
    "In {month}, the town had asked for help, but none came.",
    "Children collected money at the market, where a choir sang.",
    "Neither the owner nor the insurer would comment.",
    "The {thing} is the oldest of its kind in the region and draws {many} visitors a year.",
    "Two years ago the region spent {money} million crowns on safety.",
    "It was not clear how long the work would last.",
    "The road along the river remained open to cyclists and to people on foot.",
    "For years the {thing} has been a meeting place, and weddings are still held in front of it.",
    "Insurance covers only part of such losses, as the law stands today.",
    "The region has few engineers, and those it has are busy with the new railway.",
    "A choir, two bakers and the football club have offered what help they can give.",
    "Prices for timber and steel have doubled, which makes any repair a costly matter.",
    "From the hill above {place} one sees how little of the old wall is left.",
    "Some of those who live nearby had long complained of noise and dust.",
    "The archive keeps drawings of the {thing}, but most of them were never carried out.",
    "Whether the council can pay for it without new debt is an open question.",
    "Ferries carried what could be carried, and the market moved to the square behind the church.",
    "Tourists kept taking photographs, to the annoyance of the people who were clearing up.",
    "The owner, a cooperative of farmers, has promised to keep all of its staff.",
    "Similar buildings stand in four other towns, where nobody has looked at them closely.",
    "There was no lack of advice; what was missing was money.",
    "Children had a day without school, and most spent it by the water.",
)
MONTHS = "January February March April May June July August September October November December".split()


class Writer:
    """Writes one story's articles; what happens is fixed for the story, words and figures vary."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._place = chance.choice(PLACES)
        self._thing = chance.choice(THINGS)
        self._start = date(2015, 1, 1) + timedelta(days=chance.randrange(3000))
        first = chance.randrange(len(HAPPENINGS))
        self._happenings = [
            (
                HAPPENINGS[(first + n) % len(HAPPENINGS)][0],
                self._start + timedelta(days=n * 4 + chance.randrange(3)),
            )
            for n in range(4)
        ]
        self._figures = {"few": chance.randrange(3, 20), "many": chance.randrange(30, 900)}

    def article(self) -> str:
        """Front matter and body of one article, published within a month of the story's start."""
        told = self._chance.sample(self._happenings, 3)
        written = max(day for _, day in told) + timedelta(days=self._chance.randrange(4))
        paragraphs = [self._filled(told[0][0], told[0][1], written)]
        fillers = self._chance.sample(FILLERS, len(FILLERS))
        while fillers and sum(len(p.split()) for p in paragraphs) < WORDS - 12:
            paragraphs.append(self._paragraph(told, fillers, written))
        title = f"{self._thing.capitalize()} of {self._place}: {self._chance.choice(TITLES)}"
        outlet = self._chance.choice(OUTLETS.split(", "))
        head = f'---\ntitle: "{title}"\npublished: {written}\nsource: {outlet}\n---\n\n'
        return head + "\n\n".join(paragraphs) + "\n"

    def _paragraph(self, told: list[tuple[str, date]], fillers: list[str], written: date) -> str:
        pattern, day = self._chance.choice(told)
        sentences = [self._filled(fillers.pop(), day, written)]
        if self._chance.random() < 0.7:
            sentences.insert(0, self._spoken(day, written))
        if fillers and self._chance.random() < 0.4:
            sentences.append(self._filled(fillers.pop(), day, written))
        if self._chance.random() < 0.15:
            sentences.insert(0, self._filled(pattern, day, written))
        return " ".join(sentences)

    def _spoken(self, day: date, written: date) -> str:
        clause = self._filled(self._chance.choice(CLAUSES), day, written)
        return self._chance.choice(FRAMES).format(
            person=self._chance.choice(PEOPLE),
            role=self._chance.choice(ROLES.split(", ")),
            said=self._when(written - timedelta(days=self._chance.randrange(3)), written),
            clause=clause,
            clause_upper=clause[0].upper() + clause[1:],
        )

    def _filled(self, pattern: str, day: date, written: date) -> str:
        figures = self._figures if self._chance.random() < 0.8 else {"few": 21, "many": 1000}
        return pattern.format(
            place=self._place,
            thing=self._thing,
            when=self._when(day, written),
            month=self._chance.choice(MONTHS),
            year=self._chance.randrange(1880, 2010),
            money=self._chance.randrange(2, 90),
            **figures,
        )

    def _when(self, day: date, written: date) -> str:
        back = (written - day).days
        forms = [f"on {day.day} {MONTHS[day.month - 1]}", f"on {MONTHS[day.month - 1]} {day.day}, {day.year}"]
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
