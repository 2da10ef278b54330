from dataclasses import replace
from datetime import date, datetime

import pytest

from generator import edtf
from generator.render.language.date_patterns import DatePatterns
from generator.render.language.dates import Dates
from generator.render.language.reader_locale import ReaderLocale
from tests.render.made import CONFIG, wording_of


def dates_in(lang: str) -> Dates:
    return Dates(wording_of(replace(CONFIG, lang=lang)))


ENGLISH = dates_in("en")

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
    ("2023-01/2023-03", "January – March 2023", "", "bracket", "", ""),
    ("2031-05/..", "from May 2031", "end not reported", "open", "", ""),
    ("../2031-05-01", "until 1 May 2031", "", "open", "", ""),
    ("198X", "1980s", "year not reported", "wide", "", ""),
    ("19XX", "20th century", "year not reported", "wide", "", ""),
    ("20XX", "21st century", "year not reported", "wide", "", ""),
    ("-0043-03-15", "15 March 44 BC", "", "disc", "", ""),
    ("0000", "1 BC", "month not reported", "pill", "", ""),
    ("-0049/-0044", "50 – 45 BC", "", "bracket", "", ""),
    ("Y12000", "12000", "month not reported", "pill", "", ""),
    ("[2021-05-03,2021-05-04]", "3 or 4 May 2021", "", "dashed", "", ""),
    ("[2021,2022,2023]", "2021, 2022 or 2023", "", "dashed", "", ""),
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


# What Unicode's own patterns have: a thin space around German dashes, a narrow one before Ukrainian "р.".
IN_OTHER_WORDS = [  # EDTF, German, Ukrainian, Arabic
    ("2023-03-12", "12. März 2023", "12 березня 2023 р.", "12 مارس 2023"),
    ("2023-03", "März 2023", "березень 2023 р.", "مارس 2023"),
    ("1984", "1984", "1984", "1984"),
    ("2023-21", "Frühjahr 2023", "весна 2023", "ربيع 2023"),
    ("2023-24", "Winter 2023/24", "зима 2023/24", "شتاء 2023/24"),
    ("1999-24", "Winter 1999/2000", "зима 1999/2000", "شتاء 1999/2000"),
    ("-0043-24", "Winter 44–43 v. Chr.", "зима 44–43 рр. до н. е.", "شتاء 44 – 43 ق.م"),
    ("198X", "1980er-Jahre", "1980-ті роки", "عقد 1980"),
    ("-004X", "41–32 v. Chr.", "41–32 рр. до н. е.", "41 – 32 ق.م"),
    ("19XX", "20. Jahrhundert", "XX століття", "القرن 20"),
    (
        "2023-03-13/2023-03-19", "Woche vom 13. März 2023",
        "тиждень від 13 березня 2023 р.", "أسبوع 13 مارس 2023",
    ),
    ("2023-01/2023-03", "Januar–März 2023", "січень – березень 2023 р.", "يناير – مارس 2023"),
    ("2024-10-14/2024-10-21", "14.–21. Oktober 2024", "14–21 жовтня 2024 р.", "14–21 أكتوبر 2024"),
    (
        "2024-09-28/2024-10-03", "28. September – 3. Oktober 2024",
        "28 вересня – 3 жовтня 2024 р.", "28 سبتمبر – 3 أكتوبر 2024",
    ),
    (
        "2023-12-28/2024-01-03", "28. Dezember 2023 – 3. Januar 2024",
        "28 грудня 2023 – 3 січня 2024 рр.", "28 ديسمبر 2023 – 3 يناير 2024",
    ),
    ("2023/2025", "2023–2025", "2023–2025", "2023–2025"),
    (
        "2021-05-03/2021-06", "3. Mai 2021 – Juni 2021",
        "3 травня 2021 р. – червень 2021 р.", "3 مايو 2021 – يونيو 2021",
    ),
    ("2031-05/..", "ab Mai 2031", "з травня 2031 р.", "ابتداءً من مايو 2031"),
    ("../2031-05-01", "bis 1. Mai 2031", "до 1 травня 2031 р.", "حتى 1 مايو 2031"),
    ("2023-03~", "ca. März 2023", "бл. березня 2023 р.", "نحو مارس 2023"),
    ("[2021-05-03,2021-05-04]", "3. oder 4. Mai 2021", "3 або 4 травня 2021 р.", "3 أو 4 مايو 2021"),
    ("[2021-05,2021-06]", "Mai oder Juni 2021", "травень або червень 2021 р.", "مايو أو يونيو 2021"),
    ("[2021,2022,2023]", "2021, 2022 oder 2023", "2021, 2022 або 2023", "2021 أو 2022 أو 2023"),
    ("-0043-03-15", "15. März 44 v. Chr.", "15 березня 44 р. до н. е.", "15 مارس 44 ق.م"),
    ("-0049/0014", "50 v. Chr. – 14 n. Chr.", "50 р. до н. е. – 14 р. н. е.", "50 ق.م – 14 م"),
    ("Y12000-05", "Mai 12000", "травень 12000 р.", "مايو 12000"),
]  # fmt: skip


@pytest.mark.parametrize("row", IN_OTHER_WORDS, ids=lambda row: row[0])
def test_a_date_is_shown_in_the_words_of_the_site_s_language(row: tuple[str, ...]) -> None:
    when = edtf.parse(row[0])
    shown = (dates_in(lang).words(when) for lang in ("de", "uk", "ar"))
    assert tuple(" ".join(text.split()) for text in shown) == row[1:]


@pytest.mark.parametrize(
    ("lang", "day", "span"),
    [
        ("en", "12 March 2023", "14 – 21 October 2024"),
        ("en-GB", "12 March 2023", "14 – 21 October 2024"),
        ("en-US", "March 12, 2023", "October 14 – 21, 2024"),
        ("de-AT", "12. März 2023", "14.–21. Oktober 2024"),
        ("ar-EG", "١٢ مارس ٢٠٢٣", "١٤–٢١ أكتوبر ٢٠٢٤"),
        ("uk-x-none", "12 березня 2023 р.", "14–21 жовтня 2024 р."),
    ],
)
def test_a_region_writes_dates_its_own_way(lang: str, day: str, span: str) -> None:
    dates = dates_in(lang)
    assert " ".join(dates.words(edtf.parse("2023-03-12")).split()) == day
    assert dates.words(edtf.parse("2024-10-14/2024-10-21")).replace("\u202f", " ") == span


@pytest.mark.parametrize(
    ("lang", "dates", "text"),
    [
        ("ja", ((2024, 10, 14), (2024, 10, 21)), "2024年10月14日～21日"),  # the year first, said once
        ("cs", ((2024, 10, 14), (2024, 10, 21)), "14. října 2024 – 21. října 2024"),  # names, no figures
        ("fa", ((2024, 10, 14), (2024, 10, 21)), "۱۴ تا ۲۱ اکتبر ۲۰۲۴"),
        ("tlh", ((2024, 10, 14), (2024, 10, 21)), "14 – 21 October 2024"),  # Babel does not know it
        ("x-unheard", ((-49,), (-43,)), "50 – 44 BC"),
    ],
)
def test_every_language_that_unicode_knows_has_its_spans(
    lang: str, dates: tuple[tuple[int, ...], tuple[int, ...]], text: str
) -> None:
    assert " ".join(DatePatterns(ReaderLocale(lang)).span(*dates).split()) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en-US", "May 3 or 4, 2021"),
        ("ja", "2021年5月3日または4日"),
        ("zh-Hant", "2021年5月3日或2021年5月4日"),
    ],
)
def test_a_choice_of_days_shares_their_month_where_it_can(lang: str, text: str) -> None:
    assert DatePatterns(ReaderLocale(lang)).choice([(2021, 5, 3), (2021, 5, 4)]) == text
