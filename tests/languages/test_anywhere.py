"""A language without a room is read with the names of dateparser's locale data."""

from datetime import date

import pytest

from generator import tag

THURSDAY = date(2024, 10, 24)
CASES = [
    ("fr", "Le 1er mai, il est parti.", [("1er mai", "2024-05-01")]),
    ("fr", "Il est venu la semaine dernière.", [("la semaine dernière", "2024-W42")]),
    ("fr", "L’année dernière il est venu.", [("L’année dernière", "2023")]),
    ("fr", "Il est venu il y a deux ans.", [("il y a deux ans", "2022")]),
    ("fr", "Il revient dans 3 jours.", [("dans 3 jours", "2024-10-27")]),
    ("es", "Se fue la semana pasada.", [("la semana pasada", "2024-W42")]),
    ("it", "È partito ieri.", [("ieri", "2024-10-23")]),
    ("ru", "Он уехал на прошлой неделе.", [("на прошлой неделе", "2024-W42")]),
    ("pt", "Partiu na terça-feira.", [("terça-feira", "2024-10-22")]),
    ("ja", "昨日、彼は去った。2021年3月4日。", [("昨日", "2024-10-23"), ("2021年3月4日", "2021-03-04")]),
    ("zh", "他上周离开。", [("上周", "2024-W42")]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_names_of_the_locale_are_read(lang: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(t.text, t.value) for t in tag.read(text, THURSDAY, lang)] == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Une an, il y a 2,5 ans."),
        ("fr", "Lu et approuvé."),
        ("ja", "今川は城を築いた。"),
        ("it", "La marcia."),
    ],
)
def test_what_only_looks_like_a_name_is_left_alone(lang: str, text: str) -> None:
    assert tag.read(text, THURSDAY, lang) == ()


def test_old_days_are_read_in_both_calendars_or_left_alone() -> None:
    day = date(2024, 10, 24)
    both = tag.read("Он умер 20 февраля (4 марта) 1899 года.", day, "ru")
    assert [t.value for t in both] == ["1899-03-04"]
    assert not tag.read("Il mourut le 3 mai 850.", day, "fr")
    assert not tag.read("Il vint le 31 février 2021.", day, "fr")
