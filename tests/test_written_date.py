from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from generator.written_date import is_stamp, reading, stamped


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("2024-10-24", "en", date(2024, 10, 24)),
        ("2024-1-4", "en", date(2024, 1, 4)),
        ("2024/10/24", "en", date(2024, 10, 24)),
        ("20241024", "en", date(2024, 10, 24)),
        ("2024-10-24T23:59", "en", datetime(2024, 10, 24, 23, 59)),  # noqa: DTZ001 as written
        ("2024-10-24 11:59 pm", "en", datetime(2024, 10, 24, 23, 59)),  # noqa: DTZ001 as written
        ("2024-10-24T23:59:30.123Z", "en", datetime(2024, 10, 24, 23, 59, 30, tzinfo=UTC)),
        ("2024-10-24 00:10 +0300", "en", datetime(2024, 10, 24, 0, 10, tzinfo=timezone(timedelta(hours=3)))),
        ("3 July 2013", "en", date(2013, 7, 3)),
        ("July 3rd, 2013", "en", date(2013, 7, 3)),
        ("Wed, 3 Jul 2013 12:05 AM", "en", datetime(2013, 7, 3, 0, 5)),  # noqa: DTZ001 as written
        ("13/04/2021", "en", date(2021, 4, 13)),
        ("04/13/2021", "en-GB", date(2021, 4, 13)),
        ("4.3.2021", "en", date(2021, 3, 4)),
        ("3 липня 2013", "uk", date(2013, 7, 3)),
        ("3. Juli 2013", "de", date(2013, 7, 3)),
        ("3. Juli 2013", "en", date(2013, 7, 3)),
    ],
)
def test_a_date_is_read_as_it_is_written(text: str, lang: str, day: date | datetime) -> None:
    read = reading(text, lang)
    assert (read.day, read.error, read.other) == (day, "", None)


@pytest.mark.parametrize(
    ("lang", "day", "other"),
    [
        ("en", date(2021, 3, 4), date(2021, 4, 3)),
        ("en-US", date(2021, 3, 4), date(2021, 4, 3)),
        ("en-GB", date(2021, 4, 3), date(2021, 3, 4)),
        ("uk", date(2021, 4, 3), date(2021, 3, 4)),
    ],
)
def test_figures_are_read_as_the_language_writes_them_and_the_other_way_is_told(
    lang: str, day: date, other: date
) -> None:
    assert (reading("03/04/2021", lang).day, reading("03/04/2021", lang).other) == (day, other)
    assert reading("04/04/2021", lang).other is None


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("2021-02-30", "there is no such date as `2021-02-30`"),
        ("30 February 2021", "there is no such date as `30 February 2021`"),
        ("2024-10-24 25:00", "there is no such date as `2024-10-24 25:00`"),
        ("32/13/2021", "there is no such date as `32/13/2021`"),
        ("0000-01-01", "there is no such date as `0000-01-01`"),
        ("2024-10", "`2024-10` names no day"),
        ("2024", "`2024` names no day"),
        ("3/4/21", "`3/4/21` is not clear: write the year with four figures"),
        ("yesterday", "`yesterday` is not a date that can be read"),
        ("in July", "`in July` is not a date that can be read"),
        ("12:30:45", "`12:30:45` is not a date that can be read"),
        ("45045", "`45045` is not a date that can be read"),
        ("", "`` is not a date that can be read"),
    ],
)
def test_what_names_no_day_is_told(text: str, error: str) -> None:
    assert (reading(text, "en").day, reading(text, "en").error) == (None, error)


@pytest.mark.parametrize(
    ("paragraph", "day"),
    [
        ("PUBLISHED: 3 July 2013, 6:22AM", datetime(2013, 7, 3, 6, 22)),  # noqa: DTZ001 as written
        ("Updated May 3, 2013", date(2013, 5, 3)),
        ("Posted 2024-10-24", date(2024, 10, 24)),
        ("2013", None),
        ("July 2013", None),
    ],
)
def test_a_stamp_gives_its_date_if_it_has_a_whole_one(paragraph: str, day: date | datetime | None) -> None:
    assert is_stamp(paragraph, "en")
    assert stamped(paragraph, "en") == day


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "Monday",
        "12",
        "1,200 dead",
        "It fell on 3 July 2013",
        "By R. Quill, 3 July 2013",
        "May " * 60 + "2013",
    ],
)
def test_words_beside_the_date_make_it_no_stamp(paragraph: str) -> None:
    assert not is_stamp(paragraph, "en")
