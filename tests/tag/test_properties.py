"""What holds for any date in any form, any day of writing, any text: checked on many at random."""

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import edtf, languages, tag
from generator.model import TimeExpression
from generator.tag import rules_page
from tests.tag.forms import FORMS
from tests.tag.test_corpus import CASES, MARKED
from tests.tag.value_grammar import FULL_DAY, VALUES

ROOT = Path(__file__).parent.parent.parent
DCT = date(2024, 10, 24)
DAYS = st.dates(date(1000, 1, 1), date(2199, 12, 31))
NEAR_DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))
each_language = pytest.mark.parametrize("lang", sorted(FORMS))
each_room = pytest.mark.parametrize("lang", sorted(rules_page.LANGUAGES))


@each_room
def test_each_room_has_forms_here(lang: str) -> None:
    assert lang in FORMS


@each_language
@given(data=st.data(), day=DAYS)
def test_any_day_in_any_form_reads_back(lang: str, data: st.DataObject, day: date) -> None:
    text = FORMS[lang].sentence(data.draw(st.sampled_from(FORMS[lang].days)), day)
    (read,) = tag.read(text, DCT, lang)
    assert (read.type, read.value, str(read.date)) == ("DATE", day.isoformat(), day.isoformat()), text


@each_language
@given(data=st.data(), day=DAYS)
def test_any_month_in_any_form_reads_back(lang: str, data: st.DataObject, day: date) -> None:
    text = FORMS[lang].sentence(data.draw(st.sampled_from(FORMS[lang].whole_months)), day)
    (read,) = tag.read(text, DCT, lang)
    assert (read.value, str(read.date)) == (day.isoformat()[:7], day.isoformat()[:7]), text


@pytest.mark.parametrize("lang", [lang for lang, forms in sorted(FORMS.items()) if forms.years])
@given(data=st.data(), day=DAYS)
def test_any_year_in_any_form_reads_back(lang: str, data: st.DataObject, day: date) -> None:
    text = FORMS[lang].sentence(data.draw(st.sampled_from(FORMS[lang].years)), day)
    (read,) = tag.read(text, DCT, lang)
    assert (read.value, str(read.date)) == (f"{day.year}", f"{day.year}"), text


@each_language
@given(data=st.data(), dct=NEAR_DAYS)
def test_a_dct_seven_days_later_makes_every_relative_date_seven_days_later(
    lang: str, data: st.DataObject, dct: date
) -> None:
    text = data.draw(st.sampled_from(FORMS[lang].relative))
    (before,), (after,) = tag.read(text, dct, lang), tag.read(text, dct + timedelta(7), lang)
    assert (before.span, before.type, before.rule) == (after.span, after.type, after.rule)
    assert before.date is not None, text
    assert after.date is not None
    assert before.date.earliest is not None
    assert before.date.latest is not None
    assert (after.date.earliest, after.date.latest) == (before.date.earliest + 7, before.date.latest + 7)
    assert before.value.partition("T")[2] == after.value.partition("T")[2]


def _is_sound(text: str, times: tuple[TimeExpression, ...]) -> None:
    """The spans are exact and stand in order, the values are TIMEX3, the dates EDTF and the same as they."""
    last = 0
    for time in times:
        assert last <= time.span.start < time.span.end
        assert time.span.of(text) == time.text == time.text.strip()
        last = time.span.end
        assert VALUES[time.type].fullmatch(time.value), (time, text)
        _is_dated_alike(time)


def _is_dated_alike(time: TimeExpression) -> None:
    if time.date is not None:
        assert edtf.parse(time.date.text) == time.date, time
    if FULL_DAY.match(time.value):
        assert time.date is not None, time
        if time.rule == "ambiguous-figures":
            return  # its value is one of two, and a range may tell that it is the other
        day = edtf.parse(_as_edtf(time.value[: time.value.rindex("-") + 3]))
        assert time.date.overlaps(day), time
        if time.date.precision == "day":
            assert time.date.text.rstrip("~?%") == day.text, time


def _as_edtf(value: str) -> str:
    """The day of a value: BC0044 is EDTF's -0043."""
    if value.startswith("BC"):
        year = 1 - int(value[2:6])
        return f"{'-' if year < 0 else ''}{abs(year):04d}{value[6:]}"
    return value if value[4] == "-" else f"Y{value}"


@pytest.mark.parametrize("lang", ["en", "de", "uk", "fr", "ja", "zz", ""])
@given(text=st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_soundly(lang: str, text: str) -> None:
    _is_sound(text, tag.read(text, DCT, lang))


FIGURES = (
    "- – , . 's ( ) / : 3 12 31 0 99 1914 2024 450 1,000 2.5 1/2 12:30 99:99 30/02/2020 03/04/2021 "
    "25.12.1990 2021-03-04 '89 '80s 1990s 3rd 99th B.C. AD p.m. 999999999999 0000 00"
).split()


def _words(lang: str) -> st.SearchStrategy[str]:
    language = languages.time_rules(lang)
    known = sorted(set().union(*language.classes.values(), language.telling, language.leading))
    return st.one_of(st.sampled_from(known), st.sampled_from(FIGURES))


@each_room
@given(data=st.data(), dct=st.sampled_from((DCT, None, date(1, 1, 1), date(9999, 12, 31))))
@settings(max_examples=300, deadline=None)
def test_any_heap_of_the_rooms_words_is_read_soundly(
    lang: str, data: st.DataObject, dct: date | None
) -> None:
    text = " ".join(data.draw(st.lists(_words(lang), max_size=25)))
    _is_sound(text, tag.read(text, dct, lang))


TEXTS = sorted(
    {(str(lang), str(dct), MARKED.sub(r"\1", str(line))) for lang, dct, line in (c.values for c in CASES)}
)


def _dct(text: str) -> date | None:
    return None if text == "none" else date.fromisoformat(text)


def test_every_line_of_the_corpus_is_read_soundly() -> None:
    for lang, dct, text in TEXTS:
        _is_sound(text, tag.read(text, _dct(dct), lang))


UNRELATED = {
    "en": "The dog barked at the gate, and nobody came.",
    "de": "Der Hund bellte am Tor, und niemand kam.",
    "uk": "Собака гавкав біля воріт, і ніхто не прийшов.",
}


def test_an_unrelated_paragraph_after_it_changes_nothing_in_a_text() -> None:
    for lang, dct, text in TEXTS:
        read = tag.read(text, _dct(dct), lang)
        assert tag.read(f"{text}\n\n{UNRELATED[lang]}", _dct(dct), lang)[: len(read)] == read, text


@given(first=st.sampled_from(TEXTS), dct=NEAR_DAYS)
@settings(max_examples=200, deadline=None)
def test_the_same_text_is_always_read_alike(first: tuple[str, str, str], dct: date) -> None:
    lang, _, text = first
    assert tag.read(text, dct, lang) == tag.read(text, dct, lang)


_READ_ALL = """
import json, sys
from datetime import date
from generator import tag
for lang, dct, text in json.load(sys.stdin):
    print(tag.read(text, None if dct == "none" else date.fromisoformat(dct), lang))
"""


def test_the_order_of_sets_decides_nothing() -> None:

    answers = {
        subprocess.run(
            [sys.executable, "-c", _READ_ALL],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            input=json.dumps(TEXTS),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1
