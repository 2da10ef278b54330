from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.load import markdown as markdown_module
from generator.model import Article
from tests.load.reading import HEAD, article, good, sentences


def body(found: Article) -> str:
    return found.text.removeprefix("Crane falls\n\n")


def roles(found: Article) -> list[tuple[str, str]]:
    return [(s.role, s.span.of(found.text)) for s in found.sentences[1:]]


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("It *fell* on **Monday**.", "It fell on Monday."),
        ("It ***really* fell**.", "It really fell."),
        ("See [the *port*](http://x.example/a_b 'June').", "See the port."),
        ("See [the port][1].\n\n[1]: http://x.example", "See the port."),
        ("See <https://x.example/a>.", "See https://x.example/a."),
        ("A ![crane](c.png) fell.", "A fell."),
        ("AT&amp;T &#8211; 3&nbsp;July", "AT&T – 3 July"),
        ("5 \\* 3 \\[x\\] \\a", "5 * 3 [x] \\a"),
        ("It `fell` down.", "It fell down."),
        ("It ``a ` b`` fell.", "It a ` b fell."),
        ("It fell\non *Monday\nmorning*.", "It fell on Monday morning."),
        ("Ada Quill  \nMayor", "Ada Quill\nMayor"),
        ("Ada *Quill*\\\nMayor", "Ada Quill\nMayor"),
        ("Ada Quill<br>Mayor", "Ada Quill\nMayor"),
        ("It <span class='x'>fell</span><!-- not --> down.", "It fell down."),
        ("It <script>var june = 5</script>fell.", "It fell."),
        ("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"),
        ("It\u00a0fell \u2009 on\u200b Mon\u00adday.", "It fell on Monday."),
        ("It fell. [sic] [^no]", "It fell. [sic] [^no]"),
        ("a  b\tc", "a b c"),
    ],
)
def test_mark_up_goes_and_words_stay(tmp_path: Path, markdown: str, text: str) -> None:
    assert body(good(tmp_path, HEAD + markdown)) == text


def test_each_kind_of_block_is_a_paragraph_with_its_role(tmp_path: Path) -> None:
    found = good(
        tmp_path,
        HEAD
        + """
First
=====

It fell. It broke.

> Nobody
> was hurt.
>
> - said Quill

1. one
2. two

   more of two

***
## Last ##
""",
    )
    assert roles(found) == [
        ("heading", "First"),
        ("text", "It fell."),
        ("text", "It broke."),
        ("quote", "Nobody was hurt."),
        ("item", "said Quill"),
        ("item", "one"),
        ("item", "two"),
        ("item", "more of two"),
        ("heading", "Last"),
    ]
    assert found.text.split("\n\n")[2] == "It fell. It broke."
    assert [s.paragraph for s in found.sentences] == [0, 1, 2, 2, 3, 4, 5, 6, 7, 8]


def test_a_table_is_one_paragraph_each_cell_for_itself(tmp_path: Path) -> None:
    table = "| Day | Dead |\n|---|--:|\n| 12 June | *at least* 3 |\n| 13 June | |\n| a \\| b | Two. Three |\n"
    found = good(tmp_path, HEAD + table)
    assert body(found) == "Day | Dead\n12 June | at least 3\n13 June\na | b | Two. Three"
    cells = ["Day", "Dead", "12 June", "at least 3", "13 June", "a | b", "Two.", "Three"]
    assert roles(found) == [("cell", cell) for cell in cells]


def test_code_is_in_the_text_but_is_no_sentence(tmp_path: Path) -> None:
    found = good(tmp_path, HEAD + "It fell.\n\n```py\nprint('On Monday.')\n\nleave()\n```\n\n    indented\n")
    assert body(found) == "It fell.\n\nprint('On Monday.')\nleave()\n\nindented"
    assert roles(found) == [("text", "It fell.")]


def test_footnotes_stand_last_and_their_marks_vanish(tmp_path: Path) -> None:
    text = "It fell.[^a] It broke.^[On *Monday*.] So.[^b]\n\n[^a]: The port said.\n\n    Twice.\n\nEnd.\n"
    found = good(tmp_path, HEAD + text)
    assert body(found) == "It fell. It broke. So.[^b]\n\nEnd.\n\nThe port said.\n\nTwice.\n\nOn Monday."
    assert roles(found)[-3:] == [("note", "The port said."), ("note", "Twice."), ("note", "On Monday.")]


def test_raw_html_gives_its_words_by_paragraph(tmp_path: Path) -> None:
    html = """<div><h2>Port</h2><p>It <b>fell</b>.<br>It broke &amp;
burned.</p><!-- not this --><script>if (a < b) { june() }</script>
<style>p { x: y }</style><ul><li>one<li>two</ul><figcaption>The crane</figcaption> 3 < 4</div>
"""
    found = good(tmp_path, HEAD + html)
    assert body(found) == "Port\n\nIt fell.\nIt broke & burned.\n\none\n\ntwo\n\nThe crane\n\n3 < 4"
    assert roles(found)[0] == ("heading", "Port")
    assert ("item", "two") in roles(found)


@pytest.mark.parametrize(
    "html", ["<!-- never closed\n\nIt fell.\n", "<script>never closed\n\nIt fell.\n", "<style>\nIt fell."]
)
def test_what_is_never_closed_is_hidden_to_the_end(tmp_path: Path, html: str) -> None:
    found, problems = article(tmp_path, HEAD + html)
    assert found is not None
    assert found.text == "Crane falls"
    assert [p.code for p in problems] == ["empty-article"]


PIECES = (
    "It fell",
    *"*_[]\n>-#|<&\\ ~`é😀\t\u00ad",
    *("*a*", "**b c**", "_d_", "[e f](http://x.example/e?f 'g')", "`h`", "``", "&amp;", "\\*", "![i](j)"),
    *("<b>k</b>", "<br>", "  \n", "\n\n", "> ", "- ", "# ", "1. ", "| l | m |\n", "|---|---|\n", ". "),
    *("[^n]", "\n\n[^n]: o p", "^[q r]", "    "),
)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_every_run_of_words_stands_in_the_file_where_its_mark_says(tmp_path: Path, markdown: str) -> None:
    found, _ = article(tmp_path, HEAD + markdown)
    assert found is not None
    lines = (HEAD + markdown).split("\n")
    edges = [mark.offset for mark in found.lines]
    assert edges == sorted(set(edges))
    for mark, end in zip(found.lines, [*edges[1:], len(found.text)], strict=True):
        run = found.text[mark.offset : end].rstrip()
        if "&" not in run and "<" not in run and "|" not in run:  # may be decoded, or bars between cells
            assert lines[mark.line - 1][mark.column - 1 :].startswith(run), (mark, run)
    assert sentences(found)[0] == "Crane falls"


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_sentences_lie_in_order_within_their_paragraphs(tmp_path: Path, markdown: str) -> None:
    found, _ = article(tmp_path, HEAD + markdown)
    assert found is not None
    edges = [edge for s in found.sentences for edge in (s.span.start, s.span.end)]
    assert edges == sorted(edges)
    assert not any("\n\n" in words or words != words.strip() or not words for words in sentences(found))
    assert [s.paragraph for s in found.sentences] == sorted(s.paragraph for s in found.sentences)


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.sampled_from([*PIECES, "\x0c", "\u00a0", "\u2028", "1)", "12.", "x:", " \n"]), max_size=10
    ).map("".join)
)
def test_paragraphs_are_found_without_the_parser_as_with_it(markdown: str) -> None:
    if not markdown_module._BLOCK_MARKUP.search(markdown):  # noqa: SLF001
        parsed = markdown_module._parser().parse(markdown)  # noqa: SLF001
        expected = [(t.content.strip(), t.map) for t in parsed if t.type == "inline"]
        found = markdown_module.paragraph_tokens(markdown)
        assert [(t.content.strip(), t.map) for t in found] == expected
