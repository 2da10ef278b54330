"""The work grows no faster than the text, whatever the text is."""

import time
from collections.abc import Callable
from datetime import date

import pytest

from generator import tag
from generator.tag import rules_page

DCT = date(2024, 10, 24)
LANGUAGES = (*sorted(rules_page.LANGUAGES), "fr")
ANYWHERE = (
    "1", "1,", "1/", "1.1", "1-1", "12:30 ", "(", "[[", "{", "((1))", "'", "’s", "-", "–", "a-", "x",
    "x.", "\n", " \n",
    "\n \t", "@a", "#", "http://", "3.3.", "03/04/2021 ", "2024-10-24", "2000 ", "1999s", "1st ", "年",
    "à", "²", "٣",
)  # fmt: skip
IN_WORDS = {
    "en": (
        "two ", "one hundred ", "the ", "3 March ", "the first ", "9 to ", "May ", "early ", "half a ",
        "a quarter of a ",
        "May 3 and 4 and ", "mid-", "B.C.", "a.m.", "and ", "of ", "Monday ", "Monday, ",
        "Monday and ", "first ", "third of ",
        "twenty-", "last ", "the end of the ", "1914 to ", "every ", "ago ", "year ", "years and ",
        "more than ", "from June to ",
        "in the morning of ", "quarter ", "the 19th and ", "c. ", "will ", "he said ", "Easter ",
        "three days later ",
    ),
    "de": (
        "am ", "zwei ", "der erste ", "3. März ", "3. ", "Montag ", "Montag, ", "Montag und ", "und ",
        "von ", "bis ", "Ende ",
        "letzten ", "Anfang der ", "halb ", "vor ", "Jahre ", "Uhr ", "in der Nacht zum ", "Mitte ",
        "zwanzig", "einund", "des ",
    ),
    "uk": (
        "два ", "перший ", "першого ", "3 березня ", "понеділок ", "понеділок, ", "понеділок і ", "і ",
        "до ", "з ", "кінця ",
        "минулого ", "на початку ", "пів ", "тому ", "років ", "року ", "у ніч на ", "двадцять ",
        "сто ", "ХХ ", "год. ", "р. ",
    ),
}  # fmt: skip


def _seconds(text: str, lang: str) -> float:
    start = time.process_time()
    tag.read(text, DCT, lang)
    return time.process_time() - start


def _growth(made: Callable[[int], str], lang: str, size: int, tries: int = 1) -> float:
    """How many times the work four times the text costs; the least of some tries."""
    at_least = 0.005  # below that the clock tells nothing
    short, long = made(size), made(4 * size)
    most = max(at_least, *(_seconds(short, lang) for _ in range(tries)))
    return min(_seconds(long, lang) for _ in range(tries)) / most


def _is_linear(made: Callable[[int], str], lang: str, size: int) -> bool:
    """Squared growth would cost sixteen times. On a busy machine it is tried again, with more text."""
    return any(_growth(made, lang, tries * size, tries) < 10 for tries in (1, 2, 4))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("piece", ANYWHERE, ids=repr)
def test_the_work_grows_no_faster_than_the_text(piece: str, lang: str) -> None:
    assert _is_linear(lambda size: piece * (size // len(piece)), lang, 5_000)


@pytest.mark.parametrize(
    ("lang", "piece"), [(lang, piece) for lang, pieces in IN_WORDS.items() for piece in pieces], ids=repr
)
def test_repeated_words_of_a_language_cost_no_more(lang: str, piece: str) -> None:
    assert _is_linear(lambda size: piece * (size // len(piece)), lang, 5_000)


def test_each_room_has_its_words_here() -> None:
    assert set(rules_page.LANGUAGES) <= set(IN_WORDS)


GIANTS: dict[str, Callable[[int], str]] = {
    "digits": lambda size: "7" * size,
    "digits with points": lambda size: "123." * (size // 4),
    "nested brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "brackets round words": lambda size: "(on Monday " * (size // 22) + ")" * (size // 2),
    "one word": lambda size: "May" * (size // 3),
    "one word with hyphens": lambda size: "mid-" * (size // 4),
    "white space": lambda size: " " * size,
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("made", GIANTS.values(), ids=GIANTS.keys())
def test_a_hundred_thousand_of_one_thing_cost_no_more(made: Callable[[int], str], lang: str) -> None:
    assert _is_linear(made, lang, 25_000)


LINE = {
    "de": "Am Dienstag, dem 3. März 2021, kamen die drei Männer nach zwei Wochen zurück, ",
    "uk": "У вівторок, 3 березня 2021 року, троє чоловіків повернулися через два тижні, ",
}
ENGLISH = "on Tuesday, March 3, 2021, two men who had left three weeks ago came back at 8 p.m., "


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_line_of_a_million_characters_is_read_in_linear_time(lang: str) -> None:
    line = LINE.get(lang, ENGLISH)
    assert _growth(lambda size: line * (size // len(line)), lang, 250_000, tries=2) < 10
