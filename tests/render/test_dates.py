from datetime import date, datetime

import pytest

from generator import edtf
from generator.render.dates import Dates
from tests.render.made import wording_of

ENGLISH = Dates(wording_of())

TABLE = [  # EDTF, text, note, glyph, mark, datetime
    ("2023-03-12", "12 March 2023", "", "disc", "", "2023-03-12"),
    ("2023-03", "March 2023", "day not reported", "pill", "", "2023-03"),
    ("2023-03-13/2023-03-19", "week of 13 March 2023", "", "pill", "", "2023-W11"),
    ("2023-21", "Spring 2023", "day not reported", "pill", "", ""),
    ("2023-24", "Winter 2023–24", "day not reported", "pill", "", ""),
    ("1984", "1984", "month not reported", "pill", "", "1984"),
    ("1984~", "c. 1984", "approximate", "dashed", "", "1984"),
    ("1984?", "1984", "uncertain", "dashed", "?", "1984"),
    ("1984%", "c. 1984", "approximate, uncertain", "dashed", "?", "1984"),
    ("2024-10-14/2024-10-21", "14 – 21 October 2024", "", "bracket", "", ""),
    ("2024-10-15/2024-10-21", "15 – 21 October 2024", "", "bracket", "", ""),
    ("2024-09-28/2024-10-03", "28 September – 3 October 2024", "", "bracket", "", ""),
    ("2023-12-28/2024-01-03", "28 December 2023 – 3 January 2024", "", "bracket", "", ""),
    ("2023-03/2023-05", "March – May 2023", "", "bracket", "", ""),
    ("2023/2025", "2023 – 2025", "", "bracket", "", ""),
    ("2021-05-03/2021-05", "3 May 2021 – May 2021", "", "bracket", "", ""),
    ("2021-05-03~/2021-05-06", "c. 3 May 2021 – 6 May 2021", "approximate", "dashed", "", ""),
    ("2031-05/..", "from May 2031", "end not reported", "open", "", ""),
    ("../2031-05-01", "until 1 May 2031", "", "open", "", ""),
    ("198X", "1980s", "year not reported", "wide", "", ""),
    ("19XX", "20th century", "year not reported", "wide", "", ""),
    ("20XX", "21st century", "year not reported", "wide", "", ""),
    ("-0043-03-15", "15 March 44 BC", "", "disc", "", ""),
    ("0000", "1 BC", "month not reported", "pill", "", ""),
    ("-0049/-0044", "50 BC – 45 BC", "", "bracket", "", ""),
    ("Y12000", "12000", "month not reported", "pill", "", ""),
    ("[2021-05-03,2021-05-04]", "3 or 4 May 2021", "", "dashed", "", ""),
    ("[2021,2022,2023]", "2021 or 2022 or 2023", "", "dashed", "", ""),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[0])
def test_a_date_is_shown_as_precisely_as_it_is_known(row: tuple[str, ...]) -> None:
    view = ENGLISH.shown(edtf.parse(row[0]))
    assert (view.edtf, view.text, view.note, view.glyph, view.mark, view.machine) == row


def test_a_week_at_the_turn_of_the_year_has_its_iso_year() -> None:
    assert ENGLISH.shown(edtf.parse("2024-12-30/2025-01-05")).machine == "2025-W01"


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (date(2024, 10, 4), "4 October 2024"),
        (datetime(2024, 10, 4, 23, 59), "4 October 2024"),  # noqa: DTZ001 -- as authors write it
        (None, "undated"),
    ],
)
def test_a_publication_is_shown_by_its_day(when: date | None, text: str) -> None:
    assert ENGLISH.moment(when) == text
