from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from generator.model import Article
from tests.load.reading import article, good

BODY = "\n\nThe crane fell.\n"


def front(root: Path, yaml: str) -> Article:
    return good(root, f"---\n{yaml}\n---{BODY}")


def told(root: Path, yaml: str) -> list[str]:
    """Problems as `line:column: severity: message`."""
    _, problems = article(root, f"---\n{yaml}\n---{BODY}")
    return [
        f"{p.location.line}:{p.location.column}: {p.severity}: {p.message}"
        for p in problems
        if p.code != "no-date"
    ]


FULL = """\
title: "Crane falls: twelve dead"
published: 2031-05-05
source: {name: Harbour Post, url: https://harbour.example}
author: [R. Quill, A. Marl]
url: https://harbour.example/a?b=1
archived: https://archive.example/x
updated: 2031-05-06 10:30
retrieved: 2031-05-07T08:00:00Z
lang: en-GB
via: Newswire
tags: [harbour, accidents, harbour]
publish: full
draft: yes
retracted: False
notes: |
  First line.
  Second line.
id: Velm/Crane!"""


def test_every_key_arrives_where_it_belongs(tmp_path: Path) -> None:
    found = front(tmp_path, FULL)
    source = found.source
    assert source.title == found.text.split("\n")[0] == "Crane falls: twelve dead"
    assert (source.publisher, source.publisher_url) == ("Harbour Post", "https://harbour.example")
    assert (source.author, source.via) == ("R. Quill, A. Marl", "Newswire")
    assert (source.url, source.archived) == ("https://harbour.example/a?b=1", "https://archive.example/x")
    assert source.published == found.dct == date(2031, 5, 5)
    assert source.updated == datetime(2031, 5, 6, 10, 30)  # noqa: DTZ001 as written
    assert source.retrieved == datetime(2031, 5, 7, 8, tzinfo=UTC)
    assert (found.lang, found.tags, found.publish) == ("en-GB", ("harbour", "accidents"), "full")
    assert (found.draft, found.retracted, found.notes) == (True, False, "First line.\nSecond line.")
    assert found.id == "velm/crane"


def test_what_is_not_given_is_the_sites_or_nothing(tmp_path: Path) -> None:
    (tmp_path / "chronofact.yaml").write_text("lang: uk\npublish: excerpt\n")
    found = front(tmp_path, "title: T\npublished: 2031-05-05\nsource:\nauthor: ~\ntags: one, two")
    assert (found.lang, found.publish, found.tags) == ("uk", "excerpt", ("one", "two"))
    assert (found.source.publisher, found.source.author, found.source.url) == (None, None, None)


@pytest.mark.parametrize(
    ("yaml", "title"),
    [
        ("title: no", "no"),
        ("title: 12:30:45", "12:30:45"),
        ("title: 1.10", "1.10"),
        ("title: 012", "012"),
        ("title: 2021-02-30", "2021-02-30"),
        ("title: 1e3", "1e3"),
        ("title: 'It''s \"new\"'", 'It\'s "new"'),
        ("title: >\n  Two\n  lines", "Two lines"),
        ("title: Crane  falls # at noon", "Crane falls"),
    ],
)
def test_a_title_is_the_words_that_were_written(tmp_path: Path, yaml: str, title: str) -> None:
    assert front(tmp_path, f"{yaml}\npublished: 2031-05-05").source.title == title


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024-10-24", date(2024, 10, 24)),
        ("'2024-10-24'", date(2024, 10, 24)),
        ("2024-10-24T23:30:00-08:00", datetime(2024, 10, 24, 23, 30, tzinfo=timezone(-timedelta(hours=8)))),
        ("2024-10-24 00:30:00Z", datetime(2024, 10, 24, 0, 30, tzinfo=UTC)),
        ("20241024", date(2024, 10, 24)),
        ("2024/10/24", date(2024, 10, 24)),
        ("24 October 2024", date(2024, 10, 24)),
        ("October 24, 2024", date(2024, 10, 24)),
        ("24.10.2024", date(2024, 10, 24)),
        ("24 жовтня 2024", date(2024, 10, 24)),
    ],
)
@pytest.mark.parametrize("key", ["published", "date"])
def test_a_date_is_the_day_that_was_written(
    tmp_path: Path, key: str, written: str, read: date | datetime
) -> None:
    assert front(tmp_path, f"title: T\n{key}: {written}").dct == read


@pytest.mark.parametrize(
    ("yaml", "message"),
    [
        ("published: 2021-02-30", "2:12: error: `published`: there is no such date as `2021-02-30`"),
        ("published: 2021-05", "2:12: error: `published`: `2021-05` names no day"),
        ("published: 12:30:45", "2:12: error: `published`: `12:30:45` is not a date that can be read"),
        ("published: yesterday", "2:12: error: `published`: `yesterday` is not a date that can be read"),
        ("updated: [2024-01-01]", "2:10: error: `updated` is a date, not a list"),
        (
            "published: 03/04/2021",
            ("2:12: warning: `03/04/2021` can be read in two ways; "
            "it was read as 2021-03-04, not as 2021-04-03"),
        ),
        ("titel: T", "2:1: warning: unknown key `titel`"),
        ("weather: fine", "2:1: warning: unknown key `weather`"),
        ("title: [a]", "2:8: error: `title` is one value, not a list"),
        ("draft: perhaps", "2:8: error: `draft` is `true` or `false`, not `perhaps`"),
        ("publish: fulll", "2:10: error: `publish` is one of full, excerpt, quote, not `fulll`"),
        ("url: javascript:alert(1)", "2:6: error: `url` is not a web address: `javascript:alert(1)`"),
        ("source: {nme: Post}", "2:10: warning: unknown key `nme`"),
        ("source: [Post]", "2:9: error: `source` is a name or `{name, url}`, not a list"),
        ("tags: {a: b}", "2:7: error: `tags` is a list of words, not a mapping (`key: value`)"),
        ("lang: a word", "2:7: error: `lang` is a language tag such as `en` or `uk`, not `a word`"),
        ("published: 2024-01-01\ndate: 2024-01-02", "3:1: warning: `date` says again what `published` says"),
        ("title: a\ntitle: b", "3:1: error: broken YAML: the key `title` stands twice, first in line 1"),
        ("title: Crane: it fell", "2:13: error: broken YAML: unexpected `: `"),
        ("title Crane\npublished: 2024-01-01", "2:1: error: broken YAML: this is no `key: value`"),
        ("tags:\n- a: b: c", "3:7: error: broken YAML: unexpected `: `"),
        ("a: &a [x]\nb: [*a, *a]", "3:5: error: broken YAML: `*a` is a YAML alias, which is not read here"),
        ("- one\n- two", "2:1: error: the front matter is a list, not lines of `key: value`"),
        ("just words", "2:1: error: the front matter is `just words`, not lines of `key: value`"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(tmp_path: Path, yaml: str, message: str) -> None:
    assert told(tmp_path, yaml) == [message]


def test_an_unknown_key_brings_the_nearest_known_one_and_its_line(tmp_path: Path) -> None:
    _, problems = article(tmp_path, f"---\npublishd: 2031-05-05\npublished: 2031-05-05\n---{BODY}")
    assert [(p.hint, p.source) for p in problems] == [("did you mean `published`?", "publishd: 2031-05-05")]


def test_keys_of_other_generators_are_accepted_in_silence(tmp_path: Path) -> None:
    keys = "layout: post\npermalink: /x/\naliases: [a]\ncssclasses: b\nweight: 3\nslug: c\ncategories: d"
    front(tmp_path, f"{keys}\npublished: 2031-05-05")


@pytest.mark.parametrize("opening", ["---", "--- ", "\n\n---", "\ufeff---"])
@pytest.mark.parametrize("closing", ["---", "...", "---\t"])
def test_front_matter_ends_with_dashes_or_dots(tmp_path: Path, opening: str, closing: str) -> None:
    found = good(tmp_path, f"{opening}\r\ntitle: T\r\npublished: 2031-05-05\r\n{closing}\r\nIt fell.\r\n")
    assert found.text == "T\n\nIt fell."


def test_empty_front_matter_is_none(tmp_path: Path) -> None:
    found, problems = article(tmp_path, "---\n# only a comment\n---\nCrane falls\n\nIt fell.")
    assert found is not None
    assert found.text == "Crane falls\n\nIt fell."
    assert [p.code for p in problems] == ["no-date"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: T\n\nIt fell.", "the front matter is opened here and never closed"),
        ("+++\ntitle = 'T'\n+++\nIt fell.", "TOML front matter is not read"),
        ('{\n"title": "T"\n}\nIt fell.', "JSON front matter is not read"),
        (
            "---\n" + "a: b\n" * 20_000 + "---\nIt fell.",
            "the front matter that is opened here has no end within 50,000 characters",
        ),
    ],
    ids=["open", "toml", "json", "endless"],
)
def test_front_matter_that_cannot_be_read_stops_the_article(tmp_path: Path, text: str, message: str) -> None:
    found, problems = article(tmp_path, text)
    assert found is None
    assert [(p.message, p.location.line) for p in problems] == [(message, 1)]


def test_the_title_has_its_place_in_the_file(tmp_path: Path) -> None:
    plain = front(tmp_path, "published: 2031-05-05\ntitle: Crane falls")
    assert (plain.lines[0].offset, plain.lines[0].line, plain.lines[0].column) == (0, 3, 8)
    quoted = front(tmp_path, "title: 'Crane falls'\npublished: 2031-05-05")
    assert (quoted.lines[0].line, quoted.lines[0].column) == (2, 9)
