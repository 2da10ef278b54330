"""What a text is read against: its day, its language, its country, its other dates."""

from datetime import UTC, date, datetime

import pytest

from generator import tag
from generator.model import Article, Source

DCT = date(2024, 10, 24)


def values(text: str, dct: date | datetime | None = DCT, lang: str = "en") -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in tag.read(text, dct, lang)]


def test_an_article_is_read_against_its_own_dct_and_language() -> None:
    article = Article(
        "a", "a.md", Source("T"), datetime(2024, 10, 24, 23, 30, tzinfo=UTC), "de", "Am Dienstag kam er.", ()
    )
    (read,) = tag.time_expressions(article)
    assert (read.text, read.value, read.anchor) == ("Dienstag", "2024-10-22", "dct")


def test_a_date_time_as_dct_counts_as_its_day() -> None:
    assert values("He left yesterday.", datetime(2024, 10, 24, 0, 30, tzinfo=UTC)) == [
        ("yesterday", "2024-10-23")
    ]


def test_the_order_of_figures_goes_by_the_country() -> None:
    assert values("On 03/04/2021 it began.", lang="en-US") == [("03/04/2021", "2021-03-04")]
    assert values("On 03/04/2021 it began.", lang="en-GB") == [("03/04/2021", "2021-04-03")]


def test_figures_that_can_be_read_two_ways_say_so() -> None:
    (read,) = tag.read("On 03/04/2021 it began.", DCT, "en")
    assert (read.rule, str(read.date)) == ("ambiguous-figures", "[2021-03-04,2021-04-03]")


def test_a_figure_date_that_is_the_day_of_writing_shows_the_order_of_the_others() -> None:
    may_third = date(2013, 5, 3)
    read = values("Posted 05/03/2013. It began on 04/02/2013.", may_third)
    assert read == [("05/03/2013", "2013-05-03"), ("04/02/2013", "2013-04-02")]


def test_the_night_of_a_post_is_that_of_its_own_day() -> None:
    assert values("Karaoke night! #fun") == [("night", "2024-10-24TNI")]
    assert values("The karaoke night was fun.") == []


def test_without_a_dct_only_what_is_absolute_lies_on_the_calendar() -> None:
    text = "He left yesterday, last week or in June; he was born on 3 March 1921."
    assert [str(t.date) for t in tag.read(text, None, "en") if t.date] == ["1921-03-03"]


def test_a_history_hangs_on_its_own_dates_and_news_on_the_day_it_was_written() -> None:
    history = (
        "The war began in May 1861. In 1862 the army crossed the river. It lost a battle in June 1862. "
        "The siege of 1863 was long. In 1864 a truce was signed. On 4 March the fighting resumed."
    )
    assert values(history)[-1] == ("4 March", "1864-03-04")
    assert values("The fighting resumed on 4 March.")[-1] == ("4 March", "2024-03-04")


def test_a_paragraph_comes_back_from_a_look_at_an_earlier_year() -> None:
    history = "It was sold in May 1910. In 1899 there had been a fire.{}The new owners came in June."
    assert tag.read(history.format("\n"), None, "en")[-1].value == "1910-06"
    assert tag.read(history.format(" "), None, "en")[-1].value == "1899-06"


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "It ran every day.", ("P1D", "EVERY", "")),
        ("en", "It ran each Friday.", ("XXXX-WXX-5", "EACH", "")),
        ("en", "It ran every other Friday.", ("XXXX-WXX-5", "EVERY OTHER", "")),
        ("en", "It ran twice a week.", ("P1W", "", "2X")),
        ("en", "It ran three times a year.", ("P1Y", "", "3X")),
        ("en", "It was daily.", ("P1D", "", "")),
        ("de", "Es fuhr jeden Tag.", ("P1D", "EVERY", "")),
        ("uk", "Він ходив кожного понеділка.", ("XXXX-WXX-1", "EVERY", "")),
    ],
)
def test_a_set_says_its_quantity_and_frequency(lang: str, text: str, expected: tuple[str, str, str]) -> None:
    (time,) = tag.read(text, None, lang)
    assert (time.type, time.value, time.quant, time.freq) == ("SET", *expected)


OTHER_LANGUAGES = [
    ("de", "Am 3. März 2021 kam er.", [("3. März 2021", "2021-03-03")]),
    ("de", "Die Frau kam mit ihm gestern.", [("gestern", "2024-10-23")]),
    ("uk", "Це сталося 3 березня 2021 року.", [("3 березня 2021", "2021-03-03")]),
    ("fr", "Il est venu le 3 mars 2021.", [("3 mars 2021", "2021-03-03")]),
    ("es", "Llegó el 5 de mayo de 2020.", [("5 de mayo de 2020", "2020-05-05")]),
    ("pt-BR", "Chegou em maio de 2020.", [("maio de 2020", "2020-05")]),
    ("ru", "Он приехал вчера.", [("вчера", "2024-10-23")]),
    ("ar", "جاء في 3 مارس 2021", [("3 مارس 2021", "2021-03-03")]),
    ("ja", "彼は2021年3月4日に来た。", [("2021年3月4日", "2021-03-04")]),
    ("zh", "他在2021年3月来了。", [("2021年3月", "2021-03")]),
    ("xx", "2021-03-04 / 25.12.2020", [("2021-03-04", "2021-03-04"), ("25.12.2020", "2020-12-25")]),
]


@pytest.mark.parametrize(("lang", "text", "expected"), OTHER_LANGUAGES)
def test_a_language_without_rules_of_its_own_is_read_by_its_names(
    lang: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(text, lang=lang) == expected
