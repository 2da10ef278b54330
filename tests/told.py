"""What a careful editor wants of the golden sites of several articles, written down before they were built.

For each event: its date, how many independent sources tell of it, and the sentences that must be reports of
it, each as "article: words of it". A sentence listed here is a report of the events it is listed under and of
no other; one listed under `apart` is a report of none. Sentences not listed may stand wherever they fit.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """One event: ``rule`` and ``headline`` are checked where they are the site's point."""

    date: str
    sources: int
    reports: tuple[str, ...]
    kind: str = "happened"
    headline: str = ""
    rule: str = ""


@dataclass(frozen=True)
class Telling:
    """One site: its events in timeline order, sentences of none, and who says what ("words": "speaker")."""

    events: tuple[Told, ...]
    apart: tuple[str, ...] = ()
    speakers: tuple[tuple[str, str], ...] = ()


TELLINGS = {
    "a-day-counted-from-another-is-the-same-day": Telling(
        (
            Told(
                "2024-05-03",
                2,
                ("one: Volcano on Ask", "one: The volcano on the", "two: The volcano had erupted"),
            ),
            Told(
                "2024-05-06",
                2,
                ("one: Three days later", "two: Lava Bay empty", "two: The village of Lava Bay"),
            ),
        )
    ),
    "a-denial-is-an-event-of-its-own": Telling(
        (
            Told(
                "2024-05-14",
                2,
                ("one: Minister met", "one: Trade minister", "two: Trade minister Elke Rohn denied"),
            ),
            Told("2024-06-06", 1, ("two: Rohn denies", "two: Trade minister Elke Rohn denied"), "said"),
        )
    ),
    "a-happening-and-what-is-said-of-it-stay-apart": Telling(
        (
            Told(
                "2024-05-06",
                2,
                ("one: Ferry aground", "one: The ferry Morwen", "two: The Morwen had run aground"),
            ),
            Told("2024-05-07", 2, ("one: Captain Jost Ebel", "two: The radar"), "said"),
        )
    ),
    "a-headline-tells-what-its-article-dates": Telling(
        (
            Told(
                "2024-03-03", 2, ("one: Poet Anna", "one: The poet", "two: Poet Sorel dead", "two: The poet")
            ),
        ),
        apart=("two: She wrote eleven books",),
    ),
    "a-plan-that-was-put-off": Telling(
        (
            Told("2024-04-17", 1, ("two: The county postponed",)),
            Told(
                "2024-04-20", 1, ("one: The new Hasp Bridge will", "two: The county postponed"), "scheduled"
            ),
            Told(
                "2024-05-04",
                2,
                ("two: The Hasp Bridge is now", "three: Brass band", "three: The Hasp Bridge"),
            ),
        )
    ),
    "a-possessive-date-dates-the-noun": Telling(
        (
            Told("2024-10-14", 2, ("one: Explosion", "one: An explosion", "two: On Thursday the mayor")),
            Told("2024-10-17", 1, ("two: Mayor visits", "two: On Thursday the mayor")),
        )
    ),
    "a-sentence-that-fits-two-events-joins-neither": Telling(
        (
            Told("2024-05-14", 2, ("one: Savings bank", "one: Masked men", "three: Masked men")),
            Told("2024-05-23", 2, ("two: Kell post", "two: Two boys", "three: The post office")),
        ),
        apart=("three: The robbery has frightened",),
    ),
    "a-short-name-is-its-bearer": Telling(
        (
            Told("2024-09-03", 2, ("one: Kerby told the drivers", "two: On Tuesday Jon Kerby"), "said"),
            Told(
                "2024-09-04", 2, ("one: Security Council", "two: Kerby: no date", "two: The border"), "said"
            ),
        )
    ),
    "a-vague-mention-in-another-story-stays-away": Telling(
        (
            Told(
                "2024-03-11",
                2,
                ("one: Welders strike", "one: Welders of", "two: Strike at", "two: The welders"),
            ),
            Told("2024-03-12", 1, ("three: Calder orchestra opens", "three: The Calder orchestra")),
        ),
        apart=("three: The strike had delayed",),
    ),
    "a-verdict-speaks-of-the-murder-too": Telling(
        (
            Told(
                "2023-11-12",
                2,  # one paper tells of it twice
                (
                    "one: Baker murdered",
                    "one: The baker",
                    "two: Clerk guilty",
                    "two: A jury",
                    "three: Otto Stahn was",
                ),
            ),
            Told(
                "2024-10-09",
                2,
                ("two: Clerk guilty", "two: A jury", "three: Stahn convicted", "three: Otto Stahn was"),
            ),
        )
    ),
    "an-acronym-is-its-body": Telling(
        (
            Told(
                "2024-03-18",
                2,
                ("one: The National Rail Authority (NRA)", "two: The tunnel at Brenn was closed"),
            ),
            Told(
                "2024-03-19",
                2,
                ("one: The NRA said", "two: Brenn tunnel", "two: The National Rail Authority (NRA)"),
                "said",
            ),
        )
    ),
    "an-aside-long-past-is-no-report-of-today-s-event": Telling(
        (
            Told("2004", 2, ("one: In 2004 an earthquake", "two: People ran uphill")),
            Told("2024-08-19", 2, ("one: An earthquake of", "two: A quake of magnitude")),
        )
    ),
    "bought-acquires-and-takeover-are-one-event": Telling(
        (
            Told(
                "2024-02-05",
                3,
                (
                    "one: Norvik buys",
                    "one: The drinks maker",
                    "two: Norvik acquires",
                    "two: Norvik has acquired",
                    "two: It paid",
                    "three: Monday's takeover",
                ),
            ),
        )
    ),
    "numbers-with-their-bounds-agree": Telling(
        (Told("2024-02-13", 3, ("one: Two trams", "two: More than 35", "three: On Tuesday two")),)
    ),
    "one-day-of-one-town-holds-three-events": Telling(
        (
            Told("2024-01-23", 1, ("one: Council of Dorn", "one: The council of Dorn")),
            Told("2024-01-23", 2, ("one: On the same day", "two: Hanna Lieb, a former")),
            Told("2024-01-23", 1, ("two: Thieves broke",)),
        )
    ),
    "several-dates-in-one-sentence-are-split-by-clause": Telling(
        (
            Told("1887", 1, ("one: The brewery Halm",)),
            Told("2024-03", 2, ("one: The brewery Halm", "two: Halm had gone bankrupt")),
            Told(
                "2024-05-21",
                2,
                ("one: Halm sold", "one: The brewery Halm", "two: Norvik takes", "two: Norvik bought"),
            ),
        )
    ),
    "since-dates-the-launch-not-the-foothold": Telling(
        (Told("2024-08", 2, ("one: The rebels have held", "two: The rebels launched")),)
    ),
    "the-better-supported-date-wins-and-copies-support-it-once": Telling(
        (
            Told(
                "2024-03-13",
                3,
                ("agency1: The old", "agency2: The old", "third: The old", "fourth: When the old"),
                rule="more independent sources give this date",
            ),
        )
    ),
    "the-headline-is-a-clause-of-a-source": Telling(
        (
            Told("2024-04", 1, ("one: She added",)),
            Told(
                "2024-06-09",
                2,
                ("one: After a night", "two: The engineer"),
                headline="the weir at Umber broke",
            ),
        )
    ),
    "the-most-precise-date-wins": Telling(
        (
            Told(
                "2024-03-12",
                3,
                ("one: The footbridge", "two: The footbridge", "three: The footbridge"),
                rule="the most precise date reported",
            ),
        )
    ),
    "the-robbery-and-the-arrest-stay-apart": Telling(
        (
            Told(
                "2024-09-09",
                2,
                ("one: Jeweller robbed", "one: A man with", "one: Police arrested", "two: He is accused"),
            ),
            Told("2024-09-11", 2, ("one: Police arrested", "two: A suspect was arrested")),
        )
    ),
    "the-speaker-is-carried-on-over-sentences": Telling(
        (
            Told("2024-11-13", 1, ("two: The Gull sank",)),
            Told(
                "2024-11-14",
                2,
                ("one: Search", "one: The coast guard", "one: It added", "one: The sea", "two: The captain"),
                "said",
            ),
        ),
        speakers=(("It added", "The coast guard"), ("The sea", "the service")),
    ),
    "two-climbers-who-fall-on-one-day-stay-apart": Telling(
        (
            Told("2024-07-07", 1, ("dorn: Lena Habel",)),
            Told(
                "2024-07-07",
                2,
                ("valley: Climber dies", "valley: Pavel", "alpine: The climber"),
            ),
        )
    ),
    "two-fires-of-one-evening-in-two-towns-stay-apart": Telling(
        (
            Told("2024-03-05", 2, ("ostrel: A fire gutted", "ostrel: Fire guts", "county: The paper mill")),
            Told("2024-03-05", 2, ("harn: A fire destroyed", "harn: Blaze", "county: A second fire")),
        )
    ),
    "two-runs-of-a-yearly-race-stay-apart": Telling(
        (
            Told("2023-09-17", 2, ("first: Tal wins", "first: Ruben Tal", "third: Ruben Tal had won")),
            Told(
                "2024-09-15",
                2,
                ("second: Song wins", "second: Mira Song", "third: Song beats", "third: In heavy rain"),
            ),
        )
    ),
    "weekly-talks-are-an-event-each-week": Telling(
        (
            Told("2024-04-02", 1, ("week1: The Zell railway",)),
            Told("2024-04-09", 2, ("week2: The Zell railway", "week3: The drivers' union")),
        )
    ),
}
