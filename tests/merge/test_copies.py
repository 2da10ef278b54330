"""Which articles and which of their sentences count as one independent source."""

from itertools import permutations

import pytest

from generator import extract, tag
from generator.merge.agencies import agency
from generator.merge.copies import Independence
from generator.model import Article
from tests.samples import article

LONG = [
    "The regional court at Holm has ordered the owners of the old dam to pay for the flood of last spring.",
    "Judges found that the gates had not been oiled for years and that its warnings were lost.",
    "The owners said they would appeal, and asked the town to wait with the repair of the lower road.",
    "About forty houses below the dam had been under water for a week, and two barns were carried away.",
]
OWN = [
    "Holm's dam owners must bear the cost of the spring flood, judges in the county town have decided.",
    "Neglect was to blame, according to the ruling: rusty gates, and letters that nobody answered.",
    "An appeal has been announced; until it is heard, the valley road stays as the water left it.",
    "Forty families had lost their homes for days when the reservoir spilled over on Easter Monday.",
]
EDITED = [LONG[0], "Judges found that the gates had not been oiled for many years.", *LONG[2:]]
BESIDE = [
    "A baker in Orlova has won the county's prize for rye bread for the fourth year in a row.",
    "Her loaves are proved for two days in baskets that her grandfather wove from willow.",
    "She told the jury that she would now teach the trade to anybody who can get up at two.",
    "The second prize went to a mill in Brod, whose bread keeps for three weeks.",
    "The jury of five had tasted sixty-two loaves in a single afternoon, and drunk much water.",
    "Next year the fair will be held in Holm, where the old market hall is being roofed again.",
    "Farmers showed cattle, a new potato digger and a goat that is said to be able to count.",
    "Four thousand visitors came, more than ever before, although it rained until the evening.",
    "A brass band from the upper valley played until its drum had filled with water.",
    "The mayor opened the fair with a speech of ninety seconds, for which she was applauded.",
]


def sources(*articles: Article) -> int:
    return Independence(articles).count(a.id for a in articles)


def source(id_: str, body: list[str], publisher: str | None, **more: str) -> Article:
    return article(id_, f"Title {id_}", body, publisher=publisher, **more)


# What two articles have in common, and how many independent sources they are.
PAIRS = [
    ("their own words", ("A", LONG, ""), ("B", OWN, ""), 2),
    ("one publisher, another story", ("A", LONG, ""), ("A", BESIDE, ""), 1),
    ("one publisher written in another way", ("The Holm Herald", LONG, ""), ("holm  herald", OWN, ""), 1),
    ("the same text under another title", ("A", LONG, ""), ("B", LONG, ""), 1),
    ("a sentence of its own before the copy", ("A", LONG, ""), ("B", ["From our reporter.", *LONG], ""), 1),
    ("the first three sentences", ("A", LONG, ""), ("B", LONG[:3], ""), 1),
    ("a sentence that was shortened", ("A", LONG, ""), ("B", EDITED, ""), 1),
    ("sentences in another order", ("A", LONG, ""), ("B", LONG[::-1], ""), 1),
    ("one sentence of four", ("A", LONG, ""), ("B", [LONG[0], *OWN[1:]], ""), 2),
    ("a short text", ("A", ["The dam at Holm has burst."], ""), ("B", ["The dam at Holm has burst."], ""), 2),
    ("one agency, in each outlet's cutting", ("A", LONG, "Reuters"), ("B", OWN, "Reuters"), 1),
    ("one agency under two names", ("A", LONG, "AP"), ("B", OWN, "The Associated Press"), 1),
    ("two agencies", ("A", LONG, "Reuters"), ("B", OWN, "AFP"), 2),
    ("the agency itself and one that prints it", ("Reuters", LONG, ""), ("B", OWN, "Reuters"), 1),
    ("one outlet's own story and an agency's", ("A", LONG, ""), ("A", OWN, "Reuters"), 2),
    ("a copy without the agency's credit", ("A", LONG, "Reuters"), ("B", LONG, ""), 1),
    ("no publisher", (None, LONG, ""), (None, OWN, ""), 2),
]


@pytest.mark.parametrize(("common", "one", "two", "expected"), PAIRS, ids=[p[0] for p in PAIRS])
def test_articles_are_as_many_sources_as_they_have_origins(
    common: str,
    one: tuple[str | None, list[str], str],
    two: tuple[str | None, list[str], str],
    expected: int,
) -> None:
    made = [source(str(i), body, by, via=via) for i, (by, body, via) in enumerate((one, two))]
    assert sources(*made) == expected, common


def test_copies_are_one_source_in_whatever_order_they_come() -> None:
    made = [
        source("1", LONG, "A"), source("2", EDITED, "B"), source("3", ["Here is more.", *LONG], "C"),
        source("4", OWN, "D"),
    ]  # fmt: skip
    assert {sources(*order) for order in permutations(made)} == {2}


def test_an_unrelated_article_changes_no_count() -> None:
    one, two = source("1", LONG, "A"), source("2", EDITED, "B")
    third = Independence((one, two, source("0", BESIDE, "C")))
    assert third.count(["1", "2"]) == Independence((one, two)).count(["1", "2"]) == 1


def test_a_publisher_that_copies_beside_its_own_story_counts_by_its_own() -> None:
    first, copy, own = source("1", LONG, "A"), source("2", LONG, "B"), source("3", OWN, "B")
    independence = Independence((first, copy, own))
    assert independence.count(["1", "2"]) == 1
    assert independence.count(["1", "2", "3"]) == 2


CREDITS = [
    ("HOLM, May 3 (Reuters) - The dam has burst.", "reuters"),
    ("HOLM (AP) — The dam has burst.", "ap"),
    ("(AFP) - The dam has burst.", "afp"),
    ("The dam has burst. (Press Association)", "pa"),
    ("The dam has burst, and the town is under water. – dpa", "dpa"),
    ("The dam has burst. Reuters contributed to this report.", ""),
    ("The dam has burst, a spokesman told Reuters.", ""),
    ("HOLM (Main Street) - The dam has burst.", ""),
    ("The dam (AP) has burst.", ""),
]


@pytest.mark.parametrize(("body", "expected"), CREDITS)
def test_an_agency_is_credited_by_dateline_or_closing_line(body: str, expected: str) -> None:
    assert agency(article("1", "Dam bursts", [body])) == expected


def by_sentence(*articles: Article) -> int:
    """How many sources the first sentences of some articles are."""
    claims = [
        next(c for c in extract.claims(a, tag.time_expressions(a)) if c.role == "text") for a in articles
    ]
    return len(set(Independence(articles).sources(claims).values()))


PASSAGE = "The ferry to Orlova sank on Tuesday night with forty cars and a load of timber on board."


def test_a_passage_copied_into_a_longer_article_is_its_author_s_report() -> None:
    assert by_sentence(source("1", [PASSAGE, *OWN], "A"), source("2", [PASSAGE, *BESIDE], "B")) == 1


def test_a_passage_with_another_figure_is_a_report_of_its_own() -> None:
    other = PASSAGE.replace("forty", "fifty")
    assert by_sentence(source("1", [PASSAGE, *OWN], "A"), source("2", [other, *BESIDE], "B")) == 2


def test_a_passage_with_another_day_is_a_report_of_its_own() -> None:
    other = PASSAGE.replace("Tuesday", "Monday")
    assert by_sentence(source("1", [PASSAGE, *OWN], "A"), source("2", [other, *BESIDE], "B")) == 2


def test_two_reporters_may_quote_the_same_words() -> None:
    quoted = (
        "“we will raise the ferry before the ice comes and no car will be left on the ground of the lake”"
    )
    one, two = f"On Monday the mayor said {quoted}.", f"The mayor, Ada Lind, promised on Monday: {quoted}."
    assert by_sentence(source("1", [one, *OWN], "A"), source("2", [two, *BESIDE], "B")) == 2
