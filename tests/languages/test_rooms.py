import pytest

from generator.languages import room, sentence_words
from generator.languages.sentence_words import SentenceWords


@pytest.mark.parametrize(
    ("lang", "folder"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("xx", ""),
        ("", ""),
        ("../en", ""),
        ("en.sentences", ""),
        ("sentence_words", ""),
    ],
)
def test_a_language_has_a_room_or_none(lang: str, folder: str) -> None:
    assert room(lang) == folder


def test_words_come_from_the_room_and_are_empty_without_one() -> None:
    assert "Gen" in sentence_words("en-GB").titles
    assert sentence_words("xx") == SentenceWords()


@pytest.mark.parametrize("lang", ["en", "de"])
def test_words_are_written_as_their_rules_look_for_them(lang: str) -> None:
    words = sentence_words(lang)
    lowered = [
        words.after_clock,
        words.starters,
        words.speech_verbs,
        words.months.keys(),
        words.weekdays,
        words.stamp_words,
        words.month_first,
        words.furniture_openings,
        words.furniture_anywhere,
    ]
    assert not [word for group in lowered for word in group if word != word.lower()]
    abbreviations = words.titles | words.abbreviations | words.before_number | words.clock
    assert not [word for word in abbreviations if word.endswith(".")]
    assert not words.titles & words.abbreviations, "a title never ends a sentence, an abbreviation may"
    assert sorted(set(words.months.values())) == list(range(1, 13))
