from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from generator import config, load
from generator.config import Config


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    return tmp_path


def read(root: Path, yaml: str) -> Config:
    (root / "chronofact.yaml").write_text(yaml, encoding="utf-8")
    settings, problems = config.read(root)
    assert problems == ()
    return settings


def told(root: Path, yaml: str | bytes) -> list[str]:
    file = root / "chronofact.yaml"
    file.write_bytes(yaml if isinstance(yaml, bytes) else yaml.encode())
    return [str(problem).partition("\n")[0] for problem in config.read(root)[1]]


def test_a_site_needs_no_settings(root: Path) -> None:
    settings, problems = config.read(root)
    assert problems == ()
    assert settings == Config(
        root,
        title="Timeline",
        deck="",
        lang="en",
        base_url="",
        content=root / "content",
        layouts=root / "layouts",
        output=root / "site",
        timezone="UTC",
        publish="quote",
    )


@pytest.mark.parametrize("yaml", ["", "# nothing\n", "---\n", "title:\ndeck: ~\n"])
def test_settings_that_say_nothing_are_the_defaults(root: Path, yaml: str) -> None:
    assert read(root, yaml) == config.default(root)


def test_every_key_is_read(root: Path) -> None:
    (root / "words").mkdir()
    settings = read(
        root,
        """title: No
deck: >
  Two
  lines
lang: en-GB
base_url: https://harbour.example/time
content: words
layouts: ./look
output: out/site
timezone: Europe/Kyiv
publish: full
""",
    )
    assert settings == Config(
        root,
        title="No",
        deck="Two lines",
        lang="en-GB",
        base_url="https://harbour.example/time/",
        content=root / "words",
        layouts=root / "look",
        output=root / "out/site",
        timezone="Europe/Kyiv",
        publish="full",
    )


@pytest.mark.parametrize(
    ("yaml", "message"),
    [
        ("titel: x", "1:1: warning: unknown key `titel`"),
        ("a: 1\nweather: x", "1:1: warning: unknown key `a`|2:1: warning: unknown key `weather`"),
        ("title: [x]", "1:8: error: `title` is one value, not a list"),
        ("title: a\ntitle: b", "2:1: error: broken YAML: the key `title` stands twice, first in line 1"),
        ("title: a: b", "1:9: error: broken YAML: unexpected `: `"),
        ("- a", "1:1: error: these are no settings but a list"),
        ("lang: a language", "1:7: error: `lang`: `a language` is not a language tag"),
        ("base_url: example.org", "1:11: error: `base_url`: `example.org` is not an address"),
        ("base_url: ftp://x.example", "1:11: error: `base_url`: `ftp://x.example` is not an address"),
        ("base_url: http://[x", "1:11: error: `base_url`: `http://[x` is not an address"),
        ("publish: all", "1:10: error: `publish`: `all` is none of full, excerpt, quote"),
        ("timezone: Europe/Kiew", "1:11: error: `timezone`: `Europe/Kiew` is not a time zone"),
        ("output: ../x", "1:9: error: `output`: `../x` leads outside the site"),
        ("layouts: /etc", "1:10: error: `layouts`: `/etc` leads outside the site"),
        ("content: .", "1:10: error: `content`: `.` is the site's own folder"),
        ("content: words", "1:10: error: the content folder `words` is missing"),
        ("output: content", "1:9: error: the output folder and the content folder lie in each other"),
        ("output: content/site", "1:9: error: the output folder and the content folder lie in each other"),
        ("layouts: site/look", "1:10: error: the output folder and the layouts folder lie in each other"),
        (b"title: caf\xe9", "1:1: error: not UTF-8 (byte 10)"),
    ],
)
def test_a_wrong_setting_is_told_with_its_place(root: Path, yaml: str | bytes, message: str) -> None:
    assert told(root, yaml) == [f"chronofact.yaml:{line}" for line in message.split("|")]


@pytest.mark.parametrize(
    ("yaml", "hint"),
    [
        ("titel: x", "did you mean `title`?"),
        ("timezone: Europe/Kyif", "did you mean `Europe/Kyiv`?"),
        ("publish: ful", "did you mean `full`?"),
    ],
)
def test_the_nearest_right_word_is_offered_beside_the_line(root: Path, yaml: str, hint: str) -> None:
    (root / "chronofact.yaml").write_text(yaml)
    problem = config.read(root)[1][0]
    assert (problem.hint, problem.source) == (hint, yaml)


def test_a_wrong_setting_leaves_the_default_and_the_others_count(root: Path) -> None:
    (root / "chronofact.yaml").write_text("output: ../x\ntitle: Crane\nlang: 7\n")
    settings, problems = config.read(root)
    assert len(problems) == 2
    assert (settings.title, settings.output, settings.lang) == ("Crane", root / "site", "en")


def test_a_content_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    _, problems = config.read(tmp_path)
    assert [str(p).partition("\n")[0] for p in problems] == [
        "content:1:1: error: the content folder `content` is missing"
    ]


def test_a_content_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("x")
    assert [p.message for p in config.read(tmp_path)[1]] == ["`content` is not a folder"]


def test_a_folder_linked_from_outside_leads_outside(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (root / "words").symlink_to(tmp_path_factory.mktemp("elsewhere"))
    assert told(root, "content: words") == [
        "chronofact.yaml:1:10: error: `content`: `words` leads outside the site"
    ]


def test_a_usual_folder_that_is_linked_from_outside_leads_outside(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (tmp_path / "content").symlink_to(tmp_path_factory.mktemp("elsewhere"))
    assert told(tmp_path, "") == ["content:1:1: error: this symbolic link leads outside the site"]


def test_a_site_may_be_the_working_folder(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "words").mkdir()
    (root / "words" / "a.md").write_text("---\ntitle: T\npublished: 2031-05-05\n---\nIt fell.")
    monkeypatch.chdir(root)
    settings = read(Path(), "content: ./words")
    (file,), problems = load.files(settings)
    article, more = load.article(settings, file)
    assert (problems, more) == ((), ())
    assert article is not None
    assert (article.id, article.path) == ("a", "words/a.md")
    assert told(Path(), f"content: {root}/words") == [
        f"chronofact.yaml:1:10: error: `content`: `{root}/words` leads outside the site"
    ]


@hypothesis_settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=40)
    | st.tuples(
        st.sampled_from(["title", "lang", "base_url", "content", "output", "layouts", "timezone", "publish"]),
        st.text(max_size=12),
    ).map(lambda entry: f"{entry[0]}: {entry[1]}".encode("utf-8", "replace"))
)
def test_any_bytes_give_settings(root: Path, data: bytes) -> None:
    (root / "chronofact.yaml").write_bytes(data)
    found, problems = config.read(root)
    real = root.resolve()
    assert all(
        folder.resolve().is_relative_to(real) for folder in (found.content, found.layouts, found.output)
    )
    assert all(problem.message for problem in problems)


def test_a_site_that_is_not_there_is_told(tmp_path: Path) -> None:
    _, problems = config.read(tmp_path / "nowhere")
    assert [p.code for p in problems] == ["site-missing"]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://x.example", "https://x.example/"),
        ("http://x.example/a//", "http://x.example/a/"),
        ("https://x.example/?q", None),
        ("https://x.example/#a", None),
        ("https://x .example", None),
        ("//x.example", None),
        ("", None),
    ],
)
def test_a_base_address_is_absolute_and_ends_in_a_slash(text: str, url: str | None) -> None:
    assert config.checked_base_url(text) == url
