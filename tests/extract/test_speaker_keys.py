"""Who speaks: the key of the last speaker of a text, in sentences of our own."""

from datetime import date

import pytest

from generator import pipeline

SPEAKERS = [
    ("The road is open, the Ukrainian Defense Intelligence reported on Tuesday.", "ukraine intelligence"),
    (
        "The Norwegian Defense Intelligence said the road was open. The intelligence service said so.",
        "norway intelligence",
    ),
    ("On Wednesday, US council spokesman Otto Berg told reporters the road was open.", "berg"),
    ("Landsen, the Norland foreign minister, said the road was open.", "landsen"),
    ("The Kremlin said the road was open.", "russia"),
    ("Ada Lind's lawyer said the road was open.", "lind lawyer"),
    ("A Foreign Office spokeswoman said the road was open.", "foreign office"),
    ("The U. S. Geological Survey said the road was open.", "usgs"),
    ("The police spokesman said the road was open.", "police"),
    ("President Ada Lind left. A president said the road was open.", "president"),
    ("President Ada Lind said it was late. The president said the road was open.", "lind"),
    ("Residents of Holm said the road was open.", "residents"),
    ("Ada Lind met Otto Berg. Later she said the road was open.", "lind"),
    ("The Center for Water Policy said the road was open.", "center water policy"),
    ("Expert Otto Berg at the Center for Water Policy said the road was open.", "berg"),
]


@pytest.mark.parametrize(("text", "key"), SPEAKERS, ids=[key + ": " + text[:30] for text, key in SPEAKERS])
def test_a_speaker_has_one_key_whatever_the_speaker_is_called(text: str, key: str) -> None:
    speakers = [c.speaker for c in pipeline.explained(text, date(2024, 10, 24), "en").claims if c.speaker]
    assert speakers[-1].key == key


def test_whoever_says_i_we_or_you_is_no_speaker() -> None:
    found = pipeline.explained("We said the road was open.", date(2024, 10, 24), "en").claims
    assert not [c for c in found if c.speaker]
