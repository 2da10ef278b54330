"""Properties of the tagger: what holds for any date, any text, any language."""

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import languages, tag
from generator.model import Article, Source

DCT = date(2024, 10, 24)
FORMS = (
    "{d.day} {d:%B} {d.year}",
    "{d:%B} {d.day}, {d.year}",
    "{d:%A}, {d:%B} {d.day}, {d.year}",
    "{d:%b}. {d.day}, {d.year}",
    "{d.day} {d:%b} {d.year}",
    "the {nth} of {d:%B}, {d.year}",
    "{d.year}-{d.month:02d}-{d.day:02d}",
)
RELATIVE = (
    "He left yesterday.",
    "He left on Tuesday.",
    "He will leave on Friday.",
    "He left three days ago.",
    "He left last week.",
    "He left last Monday.",
    "He will leave tomorrow.",
    "He left two weeks ago.",
    "He left this morning.",
)
DAYS = st.dates(date(1000, 1, 1), date(2199, 12, 31))
NEAR_DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


def values(text: str, dct: date | datetime | None = DCT, lang: str = "en") -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in tag.read(text, dct, lang)]


def _nth(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
    return f"{number}{ending}"


@given(DAYS, st.sampled_from(FORMS))
def test_any_day_in_any_of_our_forms_reads_back(day: date, form: str) -> None:
    words = form.format(d=day, nth=_nth(day.day)).replace("May.", "May")  # "May" is no abbreviation
    (read,) = tag.read(f"They met on {words} in Riga.", DCT, "en")
    assert (read.value, str(read.date)) == (day.isoformat(), day.isoformat())


@given(NEAR_DAYS, st.sampled_from(RELATIVE))
def test_a_dct_seven_days_later_makes_every_relative_date_seven_days_later(dct: date, text: str) -> None:
    (before,), (after,) = tag.read(text, dct, "en"), tag.read(text, dct + timedelta(7), "en")
    assert before.date is not None
    assert after.date is not None
    assert before.date.earliest is not None
    assert after.date.earliest == before.date.earliest + 7


@given(st.text(max_size=300), st.sampled_from(("en", "de", "uk", "fr", "zz", "")))
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_the_tagger(text: str, lang: str) -> None:
    last = 0
    for read in tag.read(text, DCT, lang):
        assert read.span.start >= last
        assert read.span.of(text) == read.text != ""
        last = read.span.end


CLASSES = languages.time_rules("en").classes
WORDS = st.sampled_from(
    sorted(set().union(*CLASSES.values()))
    + 3
    * (
        "the a of in to and or - – , . 's ( ) 3 12 31 0 99 1914 2024 450 1,000 2.5 1/2 12:30 99:99 "
        "30/02/2020 03/04/2021 '89 '80s 1990s 3rd 99th ago later earlier before last this ended B.C. AD "
        "p.m. between from every each more than half quarter end May fall week hours hundred "
        "999999999999 0000 00 couple"
    ).split()
)


@given(st.lists(WORDS, max_size=30), st.sampled_from((DCT, None)))
@settings(max_examples=500, deadline=None)
def test_no_heap_of_time_words_breaks_the_tagger(words: list[str], dct: date | None) -> None:
    text = " ".join(words)
    assert all(read.span.of(text) == read.text for read in tag.read(text, dct, "en"))


HOSTILE = (
    "1", "two ", "1,", "one hundred ", "1/", "(", "the ", "3 March ", "the first ", "1.1", "12:30 ", "a-",
    " \n", "\n \t", "'", "9 to ", "May ", "early ", "half a ", "May 3 and 4 and ", "@a", "1-1", "http://",
    "mid-", "2000 ", "B.C.", "x", "x.", "\n", "-", "1999s", "a.m.", "[[", "#",
)  # fmt: skip


def _seconds(text: str) -> float:
    start = time.process_time()
    tag.read(text, DCT, "en")
    return time.process_time() - start


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_the_work_grows_no_faster_than_the_text(piece: str) -> None:
    def grows(size: int) -> float:
        short, long = piece * (size // len(piece)), piece * (4 * size // len(piece))
        at_least = 0.005  # below that the clock tells nothing
        return min(_seconds(long) for _ in range(2)) / max(*(_seconds(short) for _ in range(2)), at_least)

    # Four times the text may cost four times the work; squared growth would cost sixteen times.
    assert min(grows(10_000), grows(20_000)) < 10


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
