from dataclasses import replace
from typing import Any

import pytest
import yaml

from generator.config import Config
from generator.export.markwhen import markwhen
from generator.model import Timeline
from tests.export.retold import BASE, HOSTILE, ONLINE, TELLING, hostile, one, retold
from tests.samples import STORY

JOINER = "\u2060"


def written(timeline: Timeline = STORY, config: Config = ONLINE) -> str:
    return markwhen(retold(timeline, config), config, TELLING).decode()


def header(timeline: Timeline = STORY, config: Config = ONLINE) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(written(timeline, config).partition("\n\n")[0])
    return found


def blocks(timeline: Timeline = STORY, config: Config = ONLINE) -> list[list[str]]:
    """The lines of each event."""
    return [block.splitlines() for block in written(timeline, config).strip("\n").split("\n\n")[1:]]


def test_the_header_names_the_timeline_and_how_many_events_it_cannot_hold() -> None:
    assert header() == {
        "title": "Velm, harbour",
        "description": "Four sources; one crane",
        "chronofact-left-out": 0,
    }
    assert header(one("Y12000"))["chronofact-left-out"] == 1


def test_an_event_is_one_line_its_sources_a_list_below() -> None:
    found = next(block for block in blocks() if "collapsed" in block[0])
    assert found[0] == ("2031-05-03: A loading crane collapsed in Velm harbour #harbour #accidents #disputed")
    properties = yaml.safe_load("\n".join(line for line in found[1:] if not line.startswith("  - ")))
    assert properties == {
        "id": "2031-05-03-collapse",
        "edtf": "2031-05-03",
        "independent_sources": 3,
        "page": f"{BASE}events/2031-05-03-collapse/",
    }
    assert "  - 3 of them" in found
    assert sum(line.startswith("  - “") for line in found) == len(retold()[4].quotes)
    assert "— Coast Radio, [2031-05-06], https://coast.example/crane#top" in "\n".join(found)


@pytest.mark.parametrize(
    ("when", "line", "in_words"),
    [
        ("2031-05-03", "2031-05-03", False),
        ("2031-05", "2031-05", False),
        ("2031", "2031", False),
        ("2031-03-12/2031-03-14", "2031-03-12/2031-03-14", True),
        ("2031-21", "2031-03-01/2031-05-31", True),
        ("1931~", "1931", True),
        ("2031-05-07/..", "2031-05-07", True),
        ("../2031-05-07", "2031-05-07", True),
        ("[2031-05-03,2031-05-05]", "2031-05-03/2031-05-05", True),
        ("-0043-03-15", "44 BCE", True),
        ("-0043/0002", "44 BCE - 2 CE", True),
    ],
)
def test_what_a_date_here_cannot_say_stands_in_words(when: str, line: str, in_words: bool) -> None:  # noqa: FBT001
    (block,) = blocks(one(when))
    assert block[0] == f"{line}: A crane fell"
    assert (f"  - [{when}]" in block) == in_words


@pytest.mark.parametrize(("text", "comes_back"), HOSTILE.values(), ids=HOSTILE)
def test_any_text_comes_back_and_begins_no_line(text: str, comes_back: str) -> None:
    (block,) = blocks(hostile(text), replace(ONLINE, title=text, deck=text))
    shown = " ".join(comes_back.split())
    line = block[0].partition(": ")[2].replace(JOINER, "")
    assert line.startswith(shown)
    assert f"  - “{shown} .” — {shown}, [2031-05-05]" in [line.replace(JOINER, "") for line in block]
    assert all(line.startswith("  ") for line in block[1:])
    assert header(hostile(text), replace(ONLINE, title=text))["title"].replace(JOINER, "") == shown


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("#crane fell", "#⁠crane fell"),
        ("no. #1crane", "no. #⁠1crane"),
        ("C# and a#b", "C# and a#b"),
        ("at 50% of it", "at 50⁠% of it"),
        ("!crash .start", "!⁠crash .⁠start"),
        ("stop! e.g. 1.5", "stop! e.g. 1.5"),
        ("[x](y)", "[⁠x]⁠(y)"),
        ("//fell", "/⁠/fell"),
        ("[x] fell", "[⁠x] fell"),
    ],
)
def test_what_would_be_syntax_is_told_apart_by_a_joiner(text: str, escaped: str) -> None:
    (block,) = blocks(hostile(text))
    assert block[0].startswith(f"2031-05-03: {escaped}")
