"""Properties of the Ukrainian rules: any date in any case reads back, any text in linear time."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import languages, tag
from generator.languages.uk.numbers import ROMAN, number, ordinal
from generator.languages.uk.time.words import MONTHS

DCT = date(2024, 10, 24)
MONTH_NAMES = sorted(MONTHS)
FORMS = ("{0} {1} {2} року", "{0} {1} {2} р. у Ризі", "{0}-го {1} {2} року", "у середу, {0} {1} {2}")
DAYS = st.dates(date(1000, 1, 1), date(2199, 12, 31))


def values(text: str, dct: date | None = DCT) -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in tag.read(text, dct, "uk")]


@given(DAYS, st.sampled_from(FORMS), st.integers(0, 5))
def test_any_day_reads_back_in_any_case_of_its_month(day: date, form: str, case: int) -> None:
    names = [name for name in MONTH_NAMES if MONTHS[name] == day.month]
    text = f"Вони зустрілися {form.format(day.day, names[case % len(names)], day.year)}."
    (read,) = tag.read(text, DCT, "uk")
    assert (read.value, str(read.date)) == (day.isoformat(), day.isoformat())


@pytest.mark.parametrize(
    "text",
    [
        "Він пішов учора.",
        "Він пішов у вівторок.",
        "Він піде в п'ятницю.",
        "Він пішов два тижні тому.",
        "Минулого тижня він пішов.",
        "Минулої середи він пішов.",
        "Завтра він прийде.",
        "Він пішов позавчора ввечері.",
    ],
)
def test_a_dct_seven_days_later_makes_every_relative_date_seven_days_later(text: str) -> None:
    for shift in range(0, 700, 61):
        dct = date(2013, 1, 1) + timedelta(shift)
        (before,), (after,) = tag.read(text, dct, "uk"), tag.read(text, dct + timedelta(7), "uk")
        assert before.date is not None
        assert after.date is not None
        assert before.date.earliest is not None
        assert after.date.earliest == before.date.earliest + 7


def test_a_word_has_any_of_three_apostrophes() -> None:
    for mark in "'’ʼ":
        word = f"п{mark}ятницю"
        assert values(f"Він пішов у {word}.") == [(word, "2024-10-18")]
        assert values(f"Це тривало дев{mark}ять днів.") == [(f"дев{mark}ять днів", "P9D")]


def test_a_history_hangs_on_its_own_dates() -> None:
    history = (
        "Війна була довга й почалася у травні 1861 року. 1862 року військо було за рікою. "
        "У червні 1862 року була битва. Облога 1863 року була довга. Того ж року місто впало. "
        "У 1864 році мир був близько. 4 березня бої поновилися. Наступного дня вони скінчилися."
    )
    assert values(history)[-2:] == [("4 березня", "1864-03-04"), ("Наступного дня", "1864-03-05")]
    assert values("Бої поновилися 4 березня.") == [("4 березня", "2024-03-04")]


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("двадцять п'ять", 25),
        ("двадцятьма п’ятьма", 25),
        ("трьохсот", 300),
        ("дві тисячі", 2000),
        ("півтора", 1.5),
        ("2,5", 2.5),
        ("3-х", 3),
        ("п'ять з половиною", 5.5),
        ("сто сорок один", 141),
        ("хтось", None),
        ("", None),
    ],
)
def test_numbers_in_words(text: str, worth: float | None) -> None:
    assert number(text) == worth


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("перше", 1),
        ("третього", 3),
        ("24-го", 24),
        ("двадцять четвертого", 24),
        ("тридцятій", 30),
        ("хтось", None),
    ],
)
def test_ordinals(text: str, place: int | None) -> None:
    assert ordinal(text) == place


def test_roman_numerals_are_typed_with_latin_or_cyrillic_letters() -> None:
    assert {ROMAN["XIX"], ROMAN["ХІХ"], ROMAN["XІX"]} == {19}
    assert ROMAN["ХVІІІ"] == 18


MARKS = """у в на з до по — – - , . ' 3 12 31 0 99 1914 450 2,5 12:30 03.04.2021 1930-х 1/2 ст. р. рр. до н.
е.""".split()
WORDS = st.sampled_from(sorted(set().union(*languages.time_rules("uk").classes.values())) + 3 * MARKS)


@given(st.lists(WORDS, max_size=30), st.sampled_from((DCT, None)))
@settings(max_examples=500, deadline=None)
def test_no_heap_of_time_words_breaks_the_tagger(words: list[str], dct: date | None) -> None:
    text = " ".join(words)
    assert all(read.span.of(text) == read.text for read in tag.read(text, dct, "uk"))


HOSTILE = (
    "два ",
    "3 березня ",
    "початку ",
    "п'",
    "через ",
    "ніч з 1 на ",
    "1914—",
    "1, ",
    "того ж ",
    "XX ",
    "тридцять три ",
    "року ",
    "1930-",
    "о 5 ",
    "і ",
    "до н. е. ",
    "понад ",
)


def _seconds(text: str) -> float:
    start = time.process_time()
    tag.read(text, DCT, "uk")
    return time.process_time() - start


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_the_work_grows_no_faster_than_the_text(piece: str) -> None:
    def grows(size: int) -> float:
        short, long = piece * (size // len(piece)), piece * (4 * size // len(piece))
        return min(_seconds(long) for _ in range(2)) / max(*(_seconds(short) for _ in range(2)), 0.005)

    assert min(grows(10_000), grows(20_000)) < 10
