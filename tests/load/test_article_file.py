from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import load
from generator.load.article_file import relative_id
from tests.load.reading import HEAD, article, good, sentences, site

DATED = "---\npublished: 2031-05-05\n---\n"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (HEAD + "# Crane falls\n\nIt broke.", "Crane falls\n\nIt broke."),
        (HEAD + "Crane falls.\n\nIt broke.", "Crane falls\n\nIt broke."),
        (HEAD + "# “Crane  Falls”\n\nCrane falls\n\nIt broke.", "Crane falls\n\nIt broke."),
        (HEAD + "Crane falls. It broke.", "Crane falls\n\nCrane falls. It broke."),
        (HEAD + "It broke.\n\n## Crane falls\n\nTwice.", "Crane falls\n\nIt broke.\n\nTwice."),
        (DATED + "# Crane *falls*\n\nIt broke.", "Crane falls\n\nIt broke."),
        (DATED + "By us.\n\n# Crane falls\n\nIt broke.", "Crane falls\n\nBy us.\n\nIt broke."),
        (DATED + "Crane falls\n\nIt broke.", "Crane falls\n\nIt broke."),
        (DATED + "May 5, 2031\n\nCrane falls\n\nIt broke.", "Crane falls\n\nMay 5, 2031\n\nIt broke."),
        (
            DATED + "It fell " + "very " * 50 + "far. It broke.",
            "It fell " + "very " * 50 + "far.\n\nIt broke.",
        ),
    ],
)
def test_the_title_stands_first_and_once(tmp_path: Path, text: str, whole: str) -> None:
    found = good(tmp_path, text)
    assert found.text == whole
    assert sentences(found)[0] == found.source.title == whole.partition("\n\n")[0]
    assert found.sentences[0].role == "title"


def test_what_is_left_of_a_long_first_line_keeps_its_place(tmp_path: Path) -> None:
    found = good(tmp_path, DATED + "It fell " + "very " * 50 + "far.  It *broke*.")
    rest = found.text.index("It broke")
    mark = next(m for m in found.lines if m.offset == rest)
    assert (mark.line, mark.column) == (4, 8 + 250 + 4 + 3)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("2024/Kursk Report.md", "2024/kursk-report"),
        ("a.b_c.md", "a-b_c"),
        ("Київ.txt", "київ"),
        ("e\u0301te\u0301.md", "été"),
        ("!!!.md", "a-db5db4a1"),
        ("../x.md", None),
    ],
)
def test_an_id_is_the_path_in_letters_that_an_address_can_have(
    tmp_path: Path, name: str, id_: str | None
) -> None:
    settings_ = site(tmp_path)
    file = settings_.content / name
    if id_ is None:
        with pytest.raises(ValueError, match="not in the subpath"):
            relative_id(settings_, (settings_.content / name).resolve())
        return
    file.parent.mkdir(exist_ok=True)
    file.write_text(HEAD + "It broke.")
    found, problems = load.article(settings_, file)
    assert problems == ()
    assert found is not None
    if id_.startswith("a-d"):
        assert found.id.startswith("a-")
        assert len(found.id) == 10
    else:
        assert found.id == id_


@pytest.mark.parametrize(("given_id", "id_"), [("../../etc", "etc"), ("/x//Y/", "x/y"), ("A B", "a-b")])
def test_an_id_that_is_given_cannot_lead_anywhere(tmp_path: Path, given_id: str, id_: str) -> None:
    text = f"---\ntitle: T\npublished: 2031-05-05\nid: {given_id}\n---\nIt broke."
    parts = good(tmp_path, text).id.split("/")
    assert [p for p in parts if not p.startswith("a-") or p == "a-b"] == id_.split("/")


def test_an_article_without_words_is_told_and_left_out(tmp_path: Path) -> None:
    for text in ("", "\n \n", "---\n---\n", "<!-- nothing -->"):
        found, problems = article(tmp_path, text)
        assert found is None
        assert [(p.code, p.severity) for p in problems] == [
            ("empty-article", "warning"),
            ("no-date", "warning"),
        ]


def test_an_article_that_is_a_title_only_is_told_and_kept(tmp_path: Path) -> None:
    found, problems = article(tmp_path, HEAD)
    assert found is not None
    assert found.text == "Crane falls"
    assert [p.code for p in problems] == ["empty-article"]


def test_an_article_without_a_date_is_told_and_kept(tmp_path: Path) -> None:
    found, problems = article(tmp_path, "# Crane falls\n\nIt broke.")
    assert found is not None
    assert found.dct is None
    assert [(p.code, p.severity) for p in problems] == [("no-date", "warning")]


def test_front_matter_without_its_first_line_is_asked_after(tmp_path: Path) -> None:
    _, problems = article(tmp_path, HEAD.removeprefix("---\n") + "It broke.")
    assert [p.hint for p in problems] == ["is the line of `---` before the front matter missing?"]


def test_path_and_digest_say_which_bytes_were_read(tmp_path: Path) -> None:
    found = good(tmp_path, HEAD + "It broke.", "2031/a.md".replace("/", "___").replace("___", "-"))
    assert found.path == "content/2031-a.md"
    assert len(found.digest) == 64
    assert found.digest != good(tmp_path, HEAD + "It broke!").digest


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=80) | st.text(max_size=80).map(lambda t: ("---\n" + t).encode("utf-8", "replace")),
    st.sampled_from(["a.md", "a.txt"]),
)
def test_any_bytes_are_an_article_or_a_problem(tmp_path: Path, data: bytes, name: str) -> None:
    found, problems = article(tmp_path, data, name)
    assert found is not None or problems
    if found:
        assert found.text
        assert all(found.text[s.span.start : s.span.end].strip() for s in found.sentences)


def test_an_id_that_no_folder_can_be_named_after_is_told(tmp_path: Path) -> None:
    found, problems = article(
        tmp_path, f"---\ntitle: T\npublished: 2031-05-05\nid: {'é' * 101}\n---\nIt broke."
    )
    assert found is None
    assert [(p.code, p.location.line, p.location.column) for p in problems] == [("wrong-value", 4, 5)]
    found, problems = article(tmp_path, HEAD + "It broke.", f"{'x' * 201}.md")
    assert found is None
    assert [(p.code, p.location.line, p.source) for p in problems] == [("wrong-value", 1, "")]


def test_a_file_that_has_gone_since_it_was_found_is_no_mistake(tmp_path: Path) -> None:
    config = site(tmp_path, a__md="It fell.")
    (file,), _ = load.files(config)
    file.unlink()
    assert load.article(config, file) == (None, ())


def test_a_link_that_leads_nowhere_since_it_was_found_is_one(tmp_path: Path) -> None:
    config = site(tmp_path, a__md="It fell.")
    (config.content / "b.md").symlink_to("a.md")
    (config.content / "a.md").unlink()
    assert [p.code for p in load.article(config, config.content / "b.md")[1]] == ["unreadable"]
