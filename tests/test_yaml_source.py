import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.yaml_source import Listing, Mapping, NotYaml, Scalar, document, wanted


def read(text: str) -> Mapping:
    found = document(text)
    assert isinstance(found, Mapping)
    return found


def test_each_value_is_its_own_words_with_line_and_column() -> None:
    found = read("a: no\nb:\n  - 012\n  - 'x y'\nc: {d: 1.10}\n😀: 2021-02-30\n")
    assert [key.text for key, _ in found.entries] == ["a", "b", "c", "😀"]
    values = [value for _, value in found.entries]
    assert values[0] == Scalar("no", plain=True, line=1, column=4)
    assert values[1] == Listing(
        (Scalar("012", plain=True, line=3, column=5), Scalar("x y", plain=False, line=4, column=5)), 3, 3
    )
    assert isinstance(values[2], Mapping)
    assert values[2].entries[0][1] == Scalar("1.10", plain=True, line=5, column=8)
    assert values[3] == Scalar("2021-02-30", plain=True, line=6, column=4)


@pytest.mark.parametrize(
    ("text", "value"), [("yes", True), ("True", True), ("ON", True), ("no", False), ("1", None)]
)
def test_yes_and_no_are_read_only_where_they_are_asked_for(text: str, value: bool | None) -> None:  # noqa: FBT001
    found = document(text)
    assert isinstance(found, Scalar)
    assert (found.boolean, found.text) == (value, text)


@pytest.mark.parametrize(
    ("text", "is_null"), [("a:", True), ("a: ~", True), ("a: null", True), ("a: ''", False)]
)
def test_nothing_is_told_from_an_empty_text(text: str, is_null: bool) -> None:  # noqa: FBT001
    value = read(text).entries[0][1]
    assert isinstance(value, Scalar)
    assert value.is_null == is_null


@pytest.mark.parametrize("text", ["", "\n", "# words\n", "---\n"])
def test_an_empty_document_is_none(text: str) -> None:
    found = document(text)
    assert found is None or (isinstance(found, Scalar) and found.is_null)


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        ("t: a: b", (1, 5), "unexpected `: `", "a value that contains `: `"),
        ("a: 1\na: 2", (2, 1), "the key `a` stands twice, first in line 1", ""),
        ("b: c\na: 'b\nd: e", (2, 4), "this quotation mark is never closed", "close it"),
        ("a: 'it's'", (1, 8), "unexpected words", "put the other kind"),
        ("a: [b, c\nd", (1, 4), "this bracket is never closed", "close it"),
        ("a:\n\tb: c", (2, 1), "a tab stands where only spaces may", "with spaces, not with tabs"),
        ("a: @b", (1, 4), "no value can begin with this character", "begins with this character"),
        ("a: *b*", (1, 6), "no value can begin with `*`", "in quotes"),
        ("a: - b", (1, 4), "unexpected `- `", "a list on lines of its own"),
        ("a: b\nc\nd: e", (2, 1), "this is no `key: value`", "colon"),
        ('a: "C:\\dir"', (1, 4), "an unknown escape in double quotes", "backslash"),
        ("a: b\n---\nc: d", (2, 1), "a second YAML document begins here", ""),
        ("a: b\x07", (1, 5), "a control character (U+0007) stands here", ""),
        ("? [a]\n: b", (1, 3), "a key must be a word", "put text with `{`, `[` or `?` in quotes"),
    ],
)  # fmt: skip
def test_what_is_no_yaml_is_told_with_its_place(
    text: str, place: tuple[int, int], message: str, hint: str
) -> None:
    with pytest.raises(NotYaml) as raised:
        document(text)
    error = raised.value
    assert ((error.line, error.column), error.message) == (place, message)
    assert hint in error.hint
    assert bool(hint) == bool(error.hint)


def test_a_bomb_of_aliases_does_not_go_off() -> None:
    levels = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    with pytest.raises(NotYaml, match="YAML alias"):
        document("\n".join(["a0: &a0 [x]", *levels]))


@pytest.mark.parametrize("deep", ["[" * 50_000, "{a: " * 50_000, "- " * 5_000, "[" * 14 + "]" * 14])
def test_what_is_nested_without_end_is_refused(deep: str) -> None:
    with pytest.raises(NotYaml):
        document(deep)


def test_what_stands_in_a_values_place_has_a_name() -> None:
    assert [wanted(value) for _, value in read("a: b\nc: [d]\ne: {f: g}").entries] == [
        "`b`",
        "a list",
        "a mapping (`key: value`)",
    ]


@settings(deadline=None)
@given(st.text(alphabet="ab:-'\"[]{}#&*!|>%@`, \n\t\u0085é😀", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        document(text)
    except NotYaml as error:
        assert error.line >= 1  # noqa: PT017 both outcomes are right
        assert error.column >= 1  # noqa: PT017
