"""What is compared names people and bodies as the sources write them."""

import pytest

from generator.compare.who.written import names_as_written

TEXTS = ("Rob McRae of BP told NOAA of the O’Neill van der Berg plan.", "MCRAE SHOT in Santa Rosa.")


@pytest.mark.parametrize(
    ("what", "written"),
    [
        ("age of Mcrae", "age of McRae"),
        ("age of Rob Mcrae", "age of Rob McRae"),
        ("words of Bp", "words of BP"),
        ("words of Noaa", "words of NOAA"),
        ("distance from Santa Rosa", "distance from Santa Rosa"),
        ("O’neill’s weight", "O’Neill’s weight"),
        ("home town of Van Der Berg", "home town of van der Berg"),
        ("home town of Lind", "home town of Lind"),
        ("people killed", "people killed"),
    ],
)
def test_a_name_is_written_as_some_source_writes_it(what: str, written: str) -> None:
    assert names_as_written(what, TEXTS) == written
