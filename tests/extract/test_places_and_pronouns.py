"""Where it happened, and whom "he" and "she" mean: sentences of our own, one on each line."""

import pytest

from tests.extract.naming import Read

PLACES: list[tuple[str, str, str | None]] = [
    (
        "a town whose last word is a region",
        "It struck near Banda Orlova.\nOrlova shook.\nIt rained in Orlova.",
        "banda orlova",
    ),
    ("in a town", "The mayor fell in Holm.", "holm"),
    ("in a town and its state", "It burned in Newport, California, for days.", "newport"),
    ("near a town", "It struck near Banda Orlova.", "banda orlova"),
    ("with words between", "It struck in the southern port town of Orlova.", "orlova"),
    ("a country's province", "It struck in Norway's Finnmark province.", "finnmark"),
    ("a gulf", "It sank in the Gulf of Aden.", "gulf aden"),
    ("on a mountain", "She fell on Mount Rainier.", "mount rainier"),
    ("a capital is a city when something happens in it", "The bridge fell in Moscow.", "moscow"),
    ("in a clinic", "She slept at the Betty Lind Center.", "betty lind center"),
    ("no person", "They believe in Ada Lind.", None),
    ("no people", "It was in British hands.", None),
    ("from is not where it happened", "They came from Holm.", None),
    ("no month", "It was sold in March.", None),
    ("no place at all", "The mayor of Holm resigned.", None),
    ("the owner of something is no place", "It was unusual in Norway's history.", None),
]


@pytest.mark.parametrize(("case", "text", "place"), PLACES, ids=[case for case, *_ in PLACES])
def test_the_place_of_a_happening_stands_behind_a_preposition(
    case: str, text: str, place: str | None
) -> None:
    assert Read(text).place(0) == place, case


PRONOUNS: list[tuple[str, str, list[str]]] = [
    ("one woman", "Ada Lind fell.\nThen she rose.", ["lind"]),
    ("one man and one woman", "Ada Lind met Otto Berg.\nThen he left.", ["berg"]),
    ("two women", "Ada Lind met Eva Sand.\nThen she left.", []),
    ("a woman is not he", "Ada Lind fell.\nThen he rose.", []),
    ("somebody without a name", "Otto Berg was there when the driver came.\nThen he left.", []),
    ("somebody of the other sex", "Otto Berg rang a woman.\nThen he left.", ["berg"]),
    ("too far back", "Ada Lind fell.\nIt was late.\nIt rained.\nThen she rose.", []),
    ("nobody named", "A storm came.\nThen he left.", []),
]


@pytest.mark.parametrize(("case", "text", "keys"), PRONOUNS, ids=[case for case, *_ in PRONOUNS])
def test_a_pronoun_means_somebody_only_where_one_person_can_be_meant(
    case: str, text: str, keys: list[str]
) -> None:
    read = Read(text)
    assert [m.key for m in read.mentions(len(read.sentences) - 1)] == keys, case
