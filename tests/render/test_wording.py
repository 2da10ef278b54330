import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.config import default
from generator.problem import Problem
from generator.render import layouts
from generator.render.language import catalogues
from generator.render.language.reader_locale import ReaderLocale, direction
from generator.render.language.wording import Phrase, Wording
from generator.yaml_source import Mapping, Scalar, document
from tests.render.made import CONFIG, wording_of

FOLDER = layouts.default_folder() / "words"
ENGLISH = "en"
LANGUAGES = ("de", "uk", "ar")


def catalogue(lang: str) -> dict[str, Phrase]:
    found = document((FOLDER / f"{lang}.yaml").read_text(encoding="utf-8"))
    assert isinstance(found, Mapping)
    return {key.text: phrase(value) for key, value in found.entries}


def phrase(node: object) -> Phrase:
    if isinstance(node, Scalar):
        return node.text
    assert isinstance(node, Mapping)
    return {form.text: text.text for form, text in node.entries if isinstance(text, Scalar)}


def test_there_are_the_languages_that_are_promised() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {ENGLISH, *LANGUAGES}


def test_no_phrase_hides_behind_what_wording_itself_can() -> None:
    assert [key for key in catalogue(ENGLISH) if hasattr(Wording, key)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_catalogue_has_the_same_phrases_with_the_same_values(lang: str) -> None:
    english, other = catalogue(ENGLISH), catalogue(lang)
    assert set(other) == set(english)
    for key, text in english.items():
        wanted, used = catalogues.names_in(text), catalogues.names_in(other[key])
        if key not in catalogues.ORDINALS:
            assert used == wanted, key
        assert isinstance(other[key], str) == isinstance(text, str) or key in catalogues.ORDINALS, key


@pytest.mark.parametrize("lang", [ENGLISH, *LANGUAGES])
def test_what_counts_has_every_plural_form_of_its_language(lang: str) -> None:
    babel = ReaderLocale(lang).babel
    for key, text in catalogue(lang).items():
        if not isinstance(text, str):
            rule = babel.ordinal_form if key in catalogues.ORDINALS else babel.plural_form
            assert {form for form in text if not form.startswith("=")} == {*rule.tags, "other"}, key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_phrase_was_left_in_english(lang: str) -> None:
    english, other = catalogue(ENGLISH), catalogue(lang)
    letters = re.compile(r"[A-Za-zА-Яа-яёєіїґء-ي]{3}")
    same = {
        k
        for k, text in other.items()
        if text == english[k] and letters.search(re.sub(r"{\w+}", "", str(text)))
    }
    assert same <= {"original_title", "winter"} | ({"spring", "summer"} if lang == "en" else set())


@pytest.mark.parametrize(
    ("lang", "number", "text"),
    [
        ("en", 0, "0 events"),
        ("en", 1, "1 event"),
        ("en", 1234, "1,234 events"),
        ("de", 1234, "1.234 Ereignisse"),
        ("uk", 1, "1 подія"),
        ("uk", 3, "3 події"),
        ("uk", 5, "5 подій"),
        ("uk", 21, "21 подія"),
        ("uk", 1234, "1 234 події"),
        ("ar", 0, "لا أحداث"),
        ("ar", 2, "حدثان"),
        ("ar", 7, "7 أحداث"),
        ("ar", 11, "11 حدثًا"),
        ("ar", 100, "100 حدث"),
        ("ar-EG", 1234, "١٬٢٣٤ حدثًا"),
    ],
)
def test_counts_take_their_plural_form_and_their_digits(lang: str, number: int, text: str) -> None:
    said = wording_of(replace(CONFIG, lang=lang))("events", n=number)
    assert said.replace("\xa0", " ") == text


def test_ordinals_have_forms_of_their_own() -> None:
    words = wording_of()
    assert [words.ordinal("century", n) for n in (1, 2, 3, 4, 11, 21, 22)] == [
        f"{n} century" for n in ("1st", "2nd", "3rd", "4th", "11th", "21st", "22nd")
    ]


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("ar", "rtl"),
        ("fa-IR", "rtl"),
        ("uz-Arab", "rtl"),
        ("ks-Deva", "ltr"),
        ("en", "ltr"),
        ("zh-Hant", "ltr"),
    ],
)
def test_a_language_runs_its_own_way(tag: str, wanted: str) -> None:
    assert direction(tag) == wanted


def read(site: Path, lang: str, **files: str) -> tuple[Wording, list[Problem]]:
    """The words of a site whose author has written catalogues of his own."""
    for name, text in files.items():
        file = site / "layouts" / "words" / f"{name.replace('_', '-')}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    found, problems = layouts.read(replace(default(site), lang=lang))
    assert problems == ()
    words, mistakes = catalogues.read(found, lang)
    return words, list(mistakes)


def test_an_author_s_catalogue_is_laid_over_ours_key_by_key(tmp_path: Path) -> None:
    words, problems = read(tmp_path, "de", de="planned: Vorgesehen\n")
    assert (words("planned"), words("single"), problems) == ("Vorgesehen", "Nur eine Quelle", [])


def test_a_region_s_catalogue_is_laid_over_its_language_s(tmp_path: Path) -> None:
    words, problems = read(tmp_path, "de-AT", de="planned: Vorgesehen\n", de_AT="spring: Frühling {year}\n")
    assert (words.lang, words("planned"), words("spring", year=1)) == ("de-AT", "Vorgesehen", "Frühling 1")
    assert (words("single"), problems) == ("Nur eine Quelle", [])


def test_without_a_catalogue_words_and_dates_are_english_and_the_page_says_so(tmp_path: Path) -> None:
    words, problems = read(tmp_path, "fr-CA")
    assert (words.lang, words.dir, words("single")) == ("en", "ltr", "Single source")
    assert [(p.severity, p.code) for p in problems] == [("warning", "no-words")]
    assert "layouts/words/fr-CA.yaml" in problems[0].hint


def test_a_language_of_the_author_s_own_is_the_page_s_and_tells_what_it_lacks(tmp_path: Path) -> None:
    words, problems = read(
        tmp_path, "fr", fr="single: Une seule source\nevents: {one: '{n} fait', other: '{n} faits'}\n"
    )
    assert (words.lang, words("single"), words("events", n=2)) == ("fr", "Une seule source", "2 faits")
    assert words("planned") == "Planned"
    assert [p.severity for p in problems] == ["warning"]
    assert "phrases are missing and show in English: comma, semicolon, about" in problems[0].message


def test_a_whole_catalogue_of_the_author_s_own_is_as_good_as_ours(tmp_path: Path) -> None:
    english = (FOLDER / "en.yaml").read_text(encoding="utf-8")
    whole = re.sub("^century: .*", "century: De {n}e eeuw", english, flags=re.MULTILINE)
    words, problems = read(tmp_path, "nl", nl=whole)
    assert (words.lang, words.ordinal("century", 20), problems) == ("nl", "De 20e eeuw", [])


@pytest.mark.parametrize(
    ("text", "severity", "place", "message", "hint"),
    [
        ("singel: Eine\n", "warning", (1, 1), "there is no phrase `singel`", "did you mean `single`?"),
        ("x9: Eine\n", "warning", (1, 1), "there is no phrase `x9`", ""),
        (
            "single: Eine\nweek_of: ab {dates}\n",
            "error",
            (2, 10),
            "`week_of` has no value `dates`",
            "did you mean `date`?",
        ),
        ("single: '{x}'\n", "error", (1, 9), "`single` has no value `x`", "values of `single`: none"),
        ("week_of: 'ab {date.__class__}'\n", "error", (1, 10), "a brace that holds no name", "write `{{`"),
        ("week_of: 'ab {date'\n", "error", (1, 10), "a brace that holds no name", "write `{{`"),
        ("week_of: 'ab {0}'\n", "error", (1, 10), "a brace that holds no name", "write `{{`"),
        (
            "events: {one: '{n} Ereignis'}\n",
            "error",
            (1, 9),
            "`events` lacks the form `other`",
            "all other numbers",
        ),
        ("events: {few: x, other: y}\n", "warning", (1, 10), "there is no plural form `few`", "one, other"),
        ("events: {one: [x], other: y}\n", "error", (1, 15), "a plural form is a text, not a list", ""),
        ("single: {one: x, other: y}\n", "error", (1, 9), "`single` is one phrase, not a mapping", ""),
        ("events: [x]\n", "error", (1, 9), "`events` is one phrase or its plural forms, not a list", ""),
        ("- single\n", "error", (1, 1), "this is no catalogue but a list", "`key: phrase`"),
        ("single: 'Eine\n", "error", (1, 9), "broken YAML: this quotation mark is never closed", "close it"),
    ],
)
def test_a_mistake_in_an_author_s_catalogue_is_shown_where_it_stands(  # noqa: PLR0917 -- a table
    tmp_path: Path, text: str, severity: str, place: tuple[int, int], message: str, hint: str
) -> None:
    words, problems = read(tmp_path, "de", de=text)
    assert len(problems) == 1
    found = problems[0]
    assert (found.location.path, found.severity, found.code) == ("layouts/words/de.yaml", severity, "words")
    assert (found.location.line, found.location.column) == place
    assert message in found.message
    assert hint in found.hint
    assert found.source == text.splitlines()[place[0] - 1]
    assert words("planned") == "Geplant"


def test_an_empty_catalogue_changes_nothing(tmp_path: Path) -> None:
    words, problems = read(tmp_path, "de", de="# nothing yet\n")
    assert (words("single"), problems) == ("Nur eine Quelle", [])


def test_a_catalogue_under_a_name_that_is_not_read_is_reported(tmp_path: Path) -> None:
    (tmp_path / "layouts" / "words").mkdir(parents=True)
    (tmp_path / "layouts" / "words" / "de.yml").write_text("single: Eine\n", encoding="utf-8")
    _, problems = read(tmp_path, "de")
    assert [(p.location.path, p.severity, p.message) for p in problems] == [
        ("layouts/words/de.yml", "warning", "this file is not read")
    ]
