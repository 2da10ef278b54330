"""Headlines: cut from one sentence of our own each."""

from datetime import date

import pytest

from generator import extract, tag
from generator.merge.headline import headline
from generator.merge.vectors import Vector, Weights, Words
from generator.model import Article, Claim
from tests.samples import article

# A sentence, and the headline of the first happening that it dates.
CUTS = [
    (
        "7.05 pm BST: The bridge at Orlova collapsed on Tuesday, says Mayor Ada Lind.",
        "The bridge at Orlova collapsed",
    ),
    (
        "1905 GMT: The bridge at Orlova has collapsed today.",
        "The bridge at Orlova has collapsed",
    ),
    (
        "2107: Tonight the bridge at Orlova collapsed.",
        "the bridge at Orlova collapsed",
    ),
    (
        "1905: The bridge at Orlova is opened to carts.",
        "The bridge at Orlova is opened to carts",
    ),
    (
        "In June, the two towns signed a water treaty and pledged to share the dam.",
        "the two towns signed a water treaty and pledged to share the dam",
    ),
    (
        "The bridge at Orlova collapsed on Tuesday, killing two and closing the road, while nobody heard.",
        "The bridge at Orlova collapsed on Tuesday, killing two and closing the road",
    ),
    (
        "Meanwhile, the bridge at Orlova collapsed on Tuesday.",
        "the bridge at Orlova collapsed",
    ),
    (
        "Mayor Ada Lind said on Tuesday that the town of Holm would rebuild.",
        "Mayor Ada Lind said on Tuesday that the town of Holm would rebuild",
    ),
    (
        "At least 3,000 sheep arrived in Holm this month.",
        "At least 3,000 sheep arrived in Holm",
    ),
    (
        "But on Tuesday the council of Holm rejected the plan for a second dam.",
        "the council of Holm rejected the plan for a second dam",
    ),
    (
        "He added that the bridge at Orlova had been closed on Monday.",
        "the bridge at Orlova had been closed",
    ),
    (
        "The driver, who had slept for two hours, lost his way in the fog on Tuesday.",
        "The driver, who had slept for two hours, lost his way in the fog",
    ),
    (
        "Ada Lind, the mayor of Holm, resigned on Monday after a vote in the council.",
        "Ada Lind, the mayor of Holm, resigned on Monday after a vote in the council",
    ),
    (
        "The ferry, leased to a firm in Brod, sank off Orlova on Sunday with forty cars on board.",
        "The ferry, leased to a firm in Brod, sank off Orlova on Sunday with forty cars on board",
    ),
    (
        "A barn that belonged to the abbey burned down in Holm on Friday night.",
        "A barn that belonged to the abbey burned down in Holm on Friday night",
    ),
    (
        "Officials denied on Tuesday that the dam at Holm had been damaged.",
        "Officials denied on Tuesday that the dam at Holm had been damaged",
    ),
    (
        "When the rain stopped on Sunday, boats brought bread to the villagers of Lower Holm.",
        "boats brought bread to the villagers of Lower Holm",
    ),
    (
        "Three miners were found alive on Thursday in a shaft that had been given up for lost.",
        "Three miners were found alive on Thursday in a shaft that had been given up for lost",
    ),
    (
        "Last week, engineers opened the gates of the dam at Holm.",
        "engineers opened the gates of the dam at Holm",
    ),
    (
        "Yesterday the school in Brod was closed because of a burst pipe.",
        "the school in Brod was closed because of a burst pipe",
    ),
    (
        "The court in Brod ordered the owners on May 3, 2023, to pay for the flood.",
        "The court in Brod ordered the owners on May 3, 2023, to pay for the flood",
    ),
    (
        "The strike, the longest in the history of the port, ended on Friday.",
        "The strike, the longest in the history of the port, ended",
    ),
    (
        "A spokesman for the port said on Friday the strike had ended.",
        "A spokesman for the port said on Friday the strike had ended",
    ),
    (
        "Police arrested two men in Brod on Friday and charged them with theft of copper from the railway.",
        "Police arrested two men in Brod on Friday and charged them with theft of copper from the railway",
    ),
    (
        "The train to Orlova, carrying forty children and a brass band, left the rails on Monday.",
        "The train to Orlova, carrying forty children and a brass band, left the rails",
    ),
    (
        "The minister called the treaty “a gift to the valley” on Thursday.",
        "The minister called the treaty “a gift to the valley” on Thursday",
    ),
    (
        "Ada Lind wrote on Monday: “Holm will not pay for the mistakes of others.”",
        "Ada Lind wrote on Monday: “Holm will not pay for the mistakes of others.”",
    ),
    (
        "According to the railway, the tunnel at Holm was flooded on Wednesday.",
        "the tunnel at Holm was flooded",
    ),
    (
        "The price of wheat rose by 4.5 percent in Brod on Monday.",
        "The price of wheat rose by 4.5 percent in Brod",
    ),
    (
        "The bishop opened a new school in Holm in 1998, which now has 300 pupils.",
        "The bishop opened a new school in Holm",
    ),
    (
        "Holm won the regional cup on Sunday by three goals to one, ending a run of nine defeats.",
        "Holm won the regional cup on Sunday by three goals to one, ending a run of nine defeats",
    ),
    (
        "The Orlova ferry will be replaced by a bridge in 2026, according to the ministry.",
        "The Orlova ferry will be replaced by a bridge",
    ),
    (
        "In a letter to the council on Monday, the owners of the dam offered to repair forty houses.",
        "the owners of the dam offered to repair forty houses",
    ),
    ("The abbey was founded around 1284.", "The abbey was founded"),
    ("The tower was finished in about 1390.", "The tower was finished"),
    (
        "The guards have been on the bridge since it was blocked in May.",
        "The guards have been on the bridge since it was blocked",
    ),
    (
        "The mayor, who opened the bridge, said on Monday that nobody had believed in it.",
        "The mayor, who opened the bridge, said on Monday that nobody had believed in it",
    ),
    ("A barn burned down in Holm early on Monday.", "A barn burned down in Holm early on Monday"),
    ("Tuesday's quake off Holm destroyed forty houses.", "Tuesday's quake off Holm destroyed forty houses"),
    ("A 6.1 quake hit Holm at 7:48 a.m. on Monday.", "A 6.1 quake hit Holm"),
    ("The firm (Holm Water) sold the dam on Monday.", "The firm (Holm Water) sold the dam"),
    (
        "Officials said on Friday that charges were filed against a man accused of opening the gates.",
        "Officials said on Friday that charges were filed against a man accused of opening the gates",
    ),
    (
        "There was a fire at the station in Brod on Monday.",
        "There was a fire at the station in Brod",
    ),
    (
        "This followed the collapse of the bridge at Orlova in May.",
        "This followed the collapse of the bridge at Orlova",
    ),
    (
        "Engineers, divers and soldiers searched the lake on Monday for the crew of the ferry.",
        "Engineers, divers and soldiers searched the lake on Monday for the crew of the ferry",
    ),
    (
        "She was elected mayor of Holm in 2019, and her brother Per became the head of the port.",
        "She was elected mayor of Holm",
    ),
    (
        "Shot by a poacher on Monday, the last bear of the valley died in a stable in Holm.",
        "Shot by a poacher on Monday, the last bear of the valley died in a stable in Holm",
    ),
    (
        "The flood of May 2021 destroyed the lower town of Holm.",
        "The flood of May 2021 destroyed the lower town of Holm",
    ),
    # A cut holds what its verb needs.
    (
        "The council of Holm agreed on Monday to rebuild the bridge, the dam and the lower school.",
        "The council of Holm agreed on Monday to rebuild the bridge, the dam and the lower school",
    ),
    (
        "The mayor promised on Monday to begin cutting the fares of the Orlova ferry by a third at once.",
        "The mayor promised on Monday to begin cutting the fares of the Orlova ferry by a third at once",
    ),
    (
        "The new ferry was due, as of May 3, to open the line to Orlova.",
        "The new ferry was due, as of May 3, to open the line to Orlova",
    ),
    # It begins with its subject.
    (
        'The sheriff was looking on Monday for a man called a "career thief" and two of his brothers.',
        'The sheriff was looking on Monday for a man called a "career thief" and two of his brothers',
    ),
    (
        "The owners, seeking to calm the town of Holm, mostly did not answer on Monday.",
        "The owners, seeking to calm the town of Holm, mostly did not answer",
    ),
    (
        "A lawyer told the judge on Monday he needed more time.",
        "A lawyer told the judge on Monday he needed more time",
    ),
    (
        "In 1995 the council closed the port, and in May 1996 it was sold.",
        "the council closed the port",
    ),
    # Who says something is told with what is said.
    (
        "The mayor said in her speech to the council of Holm on Monday that the port would stay open.",
        "The mayor said in her speech to the council of Holm on Monday that the port would stay open",
    ),
    (
        "“We are not out of the woods,” the mayor told the Holm Herald on Monday.",
        "“We are not out of the woods,” the mayor told the Holm Herald",
    ),
    (
        "“It is not clear what killed the geese,” Ada Lind told the Holm Herald on Monday.",
        "“It is not clear what killed the geese,” Ada Lind told the Holm Herald",
    ),
    # The present tense is a verb's.
    (
        "The police say a gunman who fled Holm on Monday returns to the town by night.",
        "The police say a gunman who fled Holm on Monday returns to the town by night",
    ),
]

# A title, the dated sentence below it, and the headline of what both tell, or of the sentence alone.
TITLES = [
    (
        "LIVE: Bridge at Orlova collapses",
        "The bridge at Orlova collapsed on Tuesday, killing two people, officials in the county town said.",
        "Bridge at Orlova collapses",
    ),
    (
        "Bridge at Orlova collapses, two dead - Holm Herald",
        "The bridge at Orlova collapsed on Tuesday, killing two people, officials in the county town said.",
        "Bridge at Orlova collapses",
    ),
    (
        "Bridge at Orlova collapses, two dead | Valley | Holm Herald",
        "The bridge at Orlova collapsed on Tuesday, killing two people, officials in the county town said.",
        "Bridge at Orlova collapses",
    ),
    (
        "VIDEO: Bridge at Orlova collapses - BBC News",
        "The bridge at Orlova collapsed on Tuesday, killing two people, officials in the county town said.",
        "Bridge at Orlova collapses",
    ),
    (
        "Timeline",
        "The bridge at Orlova collapsed on Tuesday, killing two people.",
        "The bridge at Orlova collapsed on Tuesday, killing two people",
    ),
    (
        "Bakers of Brod win prize",
        "The bridge at Orlova collapsed on Tuesday, killing two people.",
        "The bridge at Orlova collapsed on Tuesday, killing two people",
    ),
]


def claims_of(source: Article) -> list[Claim]:
    return list(extract.claims(source, tag.time_expressions(source)))


def cut(source: Article, reports: list[Claim]) -> str:
    """The headline of the event that ``reports`` are taken for."""
    weights: Weights = Weights([Words(reports)])
    total: Vector = {}
    for claim in reports:
        for word, weight in weights.vector(claim).items():
            total[word] = total.get(word, 0.0) + weight
    day = next(c.date for c in reports if c.date)
    home, span = headline(reports, day, total, {source.id: source})
    assert home == source.id
    return span.of(source.text)


@pytest.mark.parametrize(("sentence", "expected"), CUTS)
def test_a_headline_is_the_shortest_clause_that_tells_the_happening(sentence: str, expected: str) -> None:
    source = article("a", "Notes", [sentence], published=date(2024, 10, 24))
    first = next(c for c in claims_of(source) if c.date)
    assert cut(source, [first]) == expected


@pytest.mark.parametrize(("title", "sentence", "expected"), TITLES)
def test_a_title_is_the_headline_where_it_tells_the_happening(
    title: str, sentence: str, expected: str
) -> None:
    source = article("a", title, [sentence], published=date(2024, 10, 24), publisher="Holm Herald")
    claims = claims_of(source)
    dated = next(c for c in claims if c.date)
    assert cut(source, [dated, *(c for c in claims if c.role == "title")]) == expected


def test_a_statement_is_told_as_said() -> None:
    sentence = (
        "Ukraine's Minister Ada Lind said Tuesday that the town of Holm had information about the dam "
        "“holding back two rivers from the north” and perhaps “two lakes of six miles each.”"
    )
    source = article("a", "Notes", [sentence], published=date(2024, 10, 24))
    told = cut(source, [next(c for c in claims_of(source) if c.date)])
    assert told.startswith("Ukraine's Minister Ada Lind said Tuesday that")
    assert len(told) <= 110
    assert told.count("“") == told.count("”")


def test_the_headline_tells_what_is_dated_not_what_joined_without_a_date() -> None:
    source = article(
        "a", "Notes",
        ["A bus left the road at Holm on Tuesday and fell into the lake.", "The bus at Holm was blue."],
        published=date(2024, 10, 24),
    )  # fmt: skip
    assert cut(source, claims_of(source)).startswith("A bus left the road at Holm")


def test_what_a_report_denies_is_not_told_as_a_fact() -> None:
    sentence = "The firm denied that the dam at Holm had burst on Tuesday."
    source = article("a", "Notes", [sentence], published=date(2024, 10, 24))
    denied = next(c for c in claims_of(source) if c.date)
    assert "denied" in cut(source, [denied])


def test_a_name_that_looks_like_a_verb_may_begin_a_headline() -> None:
    source = article("a", "Notes", ["Reed Manning fled Holm on Tuesday."], published=date(2024, 10, 24))
    assert cut(source, [next(c for c in claims_of(source) if c.date)]) == "Reed Manning fled Holm"


def test_a_second_clause_is_told_with_its_verb_or_not_at_all() -> None:
    sentence = (
        "The port of Holm closed on May 3, and the council of Brod, who met at night in the hall of the "
        "old mill, was asked to speak."
    )
    source = article("a", "Notes", [sentence], published=date(2024, 10, 24))
    assert cut(source, [next(c for c in claims_of(source) if c.date)]) == "The port of Holm closed"


def test_what_has_been_since_a_happening_does_not_tell_it() -> None:
    source = article(
        "a", "Notes",
        [
            "Mirov has kept a foothold in the valley since its attack in August.",
            "In August, Mirov troops began an attack on the valley of Brod.",
        ],
        published=date(2024, 10, 24),
    )  # fmt: skip
    told = [c for c in claims_of(source) if c.date]
    assert cut(source, told) == "Mirov troops began an attack on the valley of Brod"


def test_a_statement_is_not_cut_behind_its_speaker() -> None:
    sentence = (
        "At least 3,000 crates of apples from Mirov have come to Holm this month, Ada Lind, the head of the "
        "harbour council, told reporters on Wednesday."
    )
    source = article("a", "Notes", [sentence], published=date(2024, 10, 24))
    said = next(c for c in claims_of(source) if c.kind == "said")
    assert cut(source, [said]).endswith("told reporters on Wednesday")


def test_a_clause_a_little_too_long_is_better_than_one_cut_in_two() -> None:
    sentence = (
        "“Whenever a ferry of ours is late in Holm, I get very angry, and not just when there is fog on the "
        "lake,” said Ada Lind on Tuesday."
    )
    source = article("a", "Notes", [sentence], published=date(2024, 10, 24))
    assert cut(source, [next(c for c in claims_of(source) if c.date)]).endswith("said Ada Lind")
