"""Raw files to article files; what is written is read back by the load stage."""

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import add, config, load
from generator.add import Added
from generator.config import Config
from generator.model import Article


@pytest.fixture
def site(tmp_path: Path) -> Config:
    (tmp_path / "site" / "content").mkdir(parents=True)
    return config.read(tmp_path / "site")[0]


def raw(site: Config, data: str | bytes, name: str = "raw.txt") -> Path:
    file = site.root.parent / name
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return file


def made(site: Config, data: str | bytes, name: str = "raw.txt", **options: str) -> Added:
    added, problems = add.article(raw(site, data, name), site, **options)
    assert problems == ()
    assert added is not None
    return added


def told(site: Config, data: str | bytes, name: str = "raw.txt", **options: str) -> list[str]:
    added, problems = add.article(raw(site, data, name), site, **options)
    assert added is None
    return [problem.message for problem in problems]


def read_back(site: Config, added: Added) -> Article:
    """Return the article, written and loaded."""
    assert add.write(added) is None
    article, problems = load.article(site, added.path)
    assert not [p for p in problems if p.severity == "error"]
    assert article is not None
    return article


def test_a_headline_and_paragraphs_become_an_article_with_what_the_caller_says(site: Config) -> None:
    text = "Crane falls in Velm, says port\nThe crane fell on Thursday.\nNobody was hurt.\n"
    added = made(site, text, date="2031-05-05", source="Harbour Post", url="https://harbour.example/a")
    assert added.path == site.content / "crane-falls-in-velm-says-port.md"
    assert added.text == (
        '---\ntitle: "Crane falls in Velm, says port"\npublished: 2031-05-05\nsource: "Harbour Post"\n'
        'url: "https://harbour.example/a"\n---\n\nThe crane fell on Thursday.\n\nNobody was hurt.\n'
    )
    assert added.guesses == ("title Crane falls in Velm, says port: from the first line",)
    article = read_back(site, added)
    assert article.text == "Crane falls in Velm, says port\n\nThe crane fell on Thursday.\n\nNobody was hurt."


def test_a_date_before_the_first_word_is_the_date_and_the_first_sentence_the_title(site: Config) -> None:
    added = made(site, " date 2031-05-06 Velm sees a crane fall.\n\nIt was old. It broke.\n")
    assert added.guesses == (
        "published 2031-05-06: from the leading words `date 2031-05-06`",
        "title Velm sees a crane fall: from the first sentence, which stays in the text too",
        "source: not known; give it with --source",
    )
    article = read_back(site, added)
    assert str(article.dct) == "2031-05-06"
    assert article.text == "Velm sees a crane fall\n\nIt was old. It broke."


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("2031-05-06: Crane falls\n\nIt broke.", "published", "2031-05-06"),
        ("Crane falls\n\nPublished: 3 July 2013, 6:22AM\n\nIt broke.", "published", "2013-07-03T06:22:00"),
        ("Crane falls\n\nUPDATED: May 3, 2013\n\nIt broke.", "updated", "2013-05-03"),
        ("Crane falls\n\nVELM, Oct 24 (Newswire) - It broke.", "via", '"Newswire"'),
        ("Crane falls\n\nPORT VELM, Oct. 24, 2031 (AP) — It broke.", "published", "2031-10-24"),
        ("VELM (AP) -- It broke. It was old.", "title", '"It broke"'),
        ("Title: Crane falls\nSource: Post\nDate: 3 July 2013\n\nIt\nbroke.", "published", "2013-07-03"),
        ("Title: Crane falls\nSource: Post\nDate: 3 July 2013\n\nIt\nbroke.", "source", '"Post"'),
        ("Source: crane fell\n\nIt broke.", "title", '"Source: crane fell"'),
        ("It broke at 6 a.m. Then it fell.", "title", '"It broke at 6 a.m."'),
        ('Crane "falls": \\ so\n\nIt broke.', "title", '"Crane \\"falls\\": \\\\ so"'),
    ],
)
def test_the_text_says_much_about_itself(site: Config, text: str, key: str, value: str) -> None:
    assert f"\n{key}: {value}\n" in made(site, text).text


def test_the_caller_knows_better_than_the_text(site: Config) -> None:
    text = "date 2031-05-06 Crane falls.\n\nIt broke."
    added = made(site, text, date="7 May 2031", title="So", source="Post")
    assert 'title: "So"\npublished: 2031-05-07\nsource: "Post"\n' in added.text
    assert added.guesses == (
        "published 2031-05-06 (the leading words `date 2031-05-06`) is passed over for 2031-05-07",
    )


def test_a_date_that_can_be_read_in_two_ways_is_told(site: Config) -> None:
    added = made(site, "Crane falls\n\nIt broke.", date="03/04/2031", source="Post")
    assert "published: 2031-03-04" in added.text
    assert added.guesses[0] == (
        "--date 03/04/2031 can be read in two ways; it was read as 2031-03-04, not 2031-04-03"
    )


def test_a_dateline_without_a_year_is_told_and_not_guessed(site: Config) -> None:
    added = made(site, "Crane falls\n\nVELM, Oct 24 (Newswire) - It broke.", source="Post")
    assert "published" not in added.text
    assert "the dateline `VELM, Oct 24 (Newswire) -` gives no year: say which with --date" in added.guesses


@pytest.mark.parametrize(
    "paragraph",
    [
        *(
            "# not a heading",
            "- not a list",
            "+ nor this",
            "* nor this",
            "1. nor 2) this",
            "> no quote",
            "---",
        ),
        *("===", "***", "```", "~~~", "| a | b |", "a *b* _c_ __d__ `e` \\*", "snake_case *", "<b>f</b>"),
        *("[g](h) [i]: j [^k] ^[l] ![m](n) [o][p]", "[q]: r", "C:\\new\\", "5 < 6 > 4", "\\", "<!-- s -->"),
        *("https://x.example/_a_*b*", "1986\\. A great year", "|-|", "a | b", "t\\_u", "#hash", "-dash"),
        *("& &amp; &#33;", "&lt", "“v” – w…"),
    ],
)
def test_what_looks_like_mark_up_stays_as_it_is(site: Config, paragraph: str) -> None:
    added = made(site, f"Crane falls\n\nIt broke.\n\n{paragraph}\n\nEnd.", title="Title")
    article = read_back(site, added)
    assert article.text == f"Title\n\nCrane falls\n\nIt broke.\n\n{paragraph}\n\nEnd."


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text(alphabet="aB1 *_`#[](){}<>!&;:\\|~^-+=.'\"$%@/?,é", min_size=1), min_size=1, max_size=4)
)
def test_any_paragraphs_read_back_word_for_word(site: Config, paragraphs: list[str]) -> None:
    said = ["Aaa.", *(" ".join(p.split()) for p in paragraphs if p.split()), "Zzz."]
    added = made(site, "\n\n".join(said), title="Title")
    added.path.unlink(missing_ok=True)
    assert read_back(site, added).text == "\n\n".join(["Title", *said])


def test_markdown_keeps_its_body_and_the_front_matter_it_has(site: Config) -> None:
    head = "date: 2031-05-05\ntags: [a, 'b: c']\nsource: {name: Post, url: 'https://p.example'}\n"
    text = f"---\n{head}---\n# Crane *falls*\n\nIt [broke](x).\n"
    added = made(site, text, "raw.md", url="https://harbour.example/a")
    assert added.path.name == "crane-falls.md"
    assert added.text == (
        '---\ntitle: "Crane falls"\nurl: "https://harbour.example/a"\ndate: 2031-05-05\ntags: ["a", "b: c"]\n'
        'source: {"name": "Post", "url": "https://p.example"}\n---\n\n# Crane *falls*\n\nIt [broke](x).\n'
    )
    article = read_back(site, added)
    assert (article.source.publisher, article.tags) == ("Post", ("a", "b: c"))
    assert article.text == "Crane falls\n\nIt broke."


def test_what_the_caller_says_replaces_front_matter(site: Config) -> None:
    added = made(
        site, "---\ntitle: Old\ndate: 2031-05-05\n---\nIt broke.", "raw.md", title="New", date="2031-05-06"
    )
    assert added.text == '---\ntitle: "New"\npublished: 2031-05-06\n---\n\nIt broke.\n'


def test_a_file_that_is_there_is_never_overwritten(site: Config) -> None:
    added = made(site, "Crane falls\n\nIt broke.")
    assert add.write(added) is None
    problem = add.write(added)
    assert problem is not None
    assert problem.message == "this file is there already"
    assert "--title" in problem.hint
    added.path.write_text("mine")
    assert add.write(added) is not None
    assert added.path.read_text() == "mine"


def test_a_twin_with_another_ending_would_clash(site: Config) -> None:
    (site.content / "crane-falls.txt").write_text("It broke.")
    problem = add.write(made(site, "Crane falls\n\nIt broke."))
    assert problem is not None
    assert problem.location.path.endswith("crane-falls.txt")


def test_a_folder_that_is_missing_is_made(site: Config) -> None:
    site.content.rmdir()
    assert add.write(made(site, "Crane falls\n\nIt broke.")) is None


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b" \n\t\n", "the file is empty"),
        (b"\x89PNG\0\0", "not a text file: it holds a zero byte"),
    ],
)
def test_what_is_no_text_is_refused(site: Config, data: bytes, message: str) -> None:
    assert told(site, data) == [message]


def test_a_folder_and_a_missing_file_are_refused(site: Config) -> None:
    for path in (site.root, site.root / "nowhere.txt"):
        added, problems = add.article(path, site)
        assert added is None
        assert [p.message.partition(":")[0] for p in problems] == ["cannot be read"]


def test_a_date_that_is_none_is_refused(site: Config) -> None:
    assert told(site, "It fell.", date="30 February 2031") == [
        "--date: there is no such date as `30 February 2031`"
    ]


def test_broken_front_matter_is_refused(site: Config) -> None:
    assert told(site, "---\na: b: c\n---\nIt fell.", "raw.md") == ["broken YAML: unexpected `: `"]
    assert told(site, "---\n- a\n---\nIt fell.", "raw.md") == [
        "the front matter is not lines of `key: value`"
    ]


@pytest.mark.parametrize(("encoding", "said"), [("cp1252", "Windows-1252"), ("utf-16", "UTF-16")])
def test_other_encodings_are_read_and_told(site: Config, encoding: str, said: str) -> None:
    added = made(site, "Café “Quill” closes\n\nIt broke.".encode(encoding))
    assert added.path.name == "café-quill-closes.md"
    assert added.guesses[0] == f"the file is not UTF-8; it was read as {said}"


def test_a_long_title_gives_a_short_name_cut_at_a_word(site: Config) -> None:
    added = made(site, "Crane " * 30 + "\n\nIt broke.")
    assert added.path.name == "-".join(["crane"] * 10) + ".md"


def test_without_the_extra_library_saved_html_is_refused_with_the_way_to_get_it(
    site: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    _, problems = add.article(raw(site, "<p>It fell.</p>", "page.html"), site)
    assert [p.hint for p in problems] == ["pip install 'chronofact[html]'"]


PAGE = """<!doctype html><html lang="en"><head><title>Crane falls - Harbour Post</title>
<meta property="og:title" content="Crane falls in Velm"><meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2021-05-05T10:00:00Z">
<link rel="canonical" href="https://harbour.example/crane"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Crane falls in Velm</h1><p>A loading crane collapsed in Velm harbour on Saturday, killing at
least 12 dockers, the port said in a long statement.</p><p>Harbour master Ilse Brandt said that the crane had
been inspected in March and that *nothing* was found at that time.</p><p>The harbour will reopen on 1 June,
the ministry said, after all the wreckage has been removed from the quay.</p></article></body></html>"""


def test_a_saved_page_becomes_an_article_by_what_it_says_of_itself(site: Config) -> None:
    pytest.importorskip(
        "trafilatura", reason="NOT TESTED: trafilatura (saved HTML) is missing on this machine"
    )
    article = read_back(site, made(site, PAGE, "page.html"))
    assert (article.source.title, article.source.publisher) == ("Crane falls in Velm", "Harbour Post")
    assert (str(article.dct), article.source.url) == ("2021-05-05", "https://harbour.example/crane")
    assert article.text.count("\n\n") == 3
    assert "that *nothing* was found" in article.text
    assert "Home" not in article.text


@pytest.mark.parametrize(
    ("stated", "published"),
    [
        ('<meta property="article:published_time" content="2931-05-05T07:30:00+02:00">', "2931-05-05"),
        ('<link rel="canonical" href="crane.html">', "None"),
    ],
    ids=["after today", "in a copyright only"],
)
def test_a_saved_page_has_the_date_it_states_whatever_day_it_is(
    site: Config, stated: str, published: str
) -> None:
    pytest.importorskip(
        "trafilatura", reason="NOT TESTED: trafilatura (saved HTML) is missing on this machine"
    )
    body = PAGE[PAGE.index("<body") :].replace("</body>", "<footer>Copyright 2024 Post</footer></body>")
    page = f"<!doctype html><html><head><title>Crane falls</title>{stated}</head>{body}"
    article = read_back(site, made(site, page, "page.html"))
    assert str(article.dct) == published
    assert article.source.url is None


def test_a_page_without_an_article_is_refused(site: Config) -> None:
    pytest.importorskip(
        "trafilatura", reason="NOT TESTED: trafilatura (saved HTML) is missing on this machine"
    )
    assert told(site, "<!doctype html><html><body></body></html>") == ["no article was found in this page"]
