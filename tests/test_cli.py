import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from generator.cli import commands

ROOT = Path(__file__).parent.parent
HEAVY = ("jinja2", "markdown_it", "dateparser", "yaml", "watchdog", "trafilatura", "generator.pipeline")

GOOD = """\
---
title: Lock on the Sile reopens
published: 2023-06-07
source: Sample Canal News
---

The lock on the Sile reopened on Tuesday after repairs that had taken 14 months.
"""
UNDATED = GOOD.replace("published: 2023-06-07\n", "")
BROKEN = GOOD.replace("published: 2023-06-07", "published: 2023-02-30")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(
        commands, [str(a) for a in arguments], prog_name="chronofact", standalone_mode=False
    )


def status(result: Result) -> int:
    """The status that the program would leave with; `CliRunner` knows only exceptions and return values."""
    if isinstance(result.exception, click.ClickException):
        return result.exception.exit_code
    if result.exception:
        raise result.exception
    return int(result.return_value or 0)


def python(
    *arguments: str | Path, asked: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        input=asked,
        env={**os.environ, **(environment or {})},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def program(
    *arguments: str | Path, asked: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return python("-m", "generator", *arguments, asked=asked, environment=environment)


def files(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


@pytest.fixture
def site(tmp_path: Path) -> Path:
    content = tmp_path / "site-of-mine" / "content"
    content.mkdir(parents=True)
    (content / "lock.md").write_text(GOOD, encoding="utf-8")
    return content.parent


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_each_command_has_help_with_an_example(name: str) -> None:
    shown = run(name, "--help").output
    assert re.search(r"Examples?:\n", shown)
    assert f"chronofact {name}" in shown


def test_a_word_that_is_no_command_is_wrong_usage() -> None:
    assert program("biuld").returncode == 2


def loaded(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout.rpartition("loaded:")[2].strip()


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["--version"], []])
def test_asking_for_help_loads_nothing_that_is_slow(arguments: list[str]) -> None:
    code = (
        "import sys; from generator.cli import commands\n"
        f"try: commands({arguments!r})\n"
        f"except SystemExit: print('loaded:', *(m for m in {HEAVY!r} if m in sys.modules))"
    )
    assert loaded(python("-c", code)) == ""


def test_the_tagger_alone_loads_neither_the_pipeline_nor_its_libraries() -> None:
    code = (
        "import sys, generator.tag_lines as lines\n"
        """lines.answer(b'{"text": "They met last Thursday.", "dct": "2024-10-24"}')\n"""
        f"print('loaded:', *(m for m in {HEAVY!r} if m in sys.modules))"
    )
    assert loaded(python("-c", code)) == ""


def test_a_new_site_builds_without_a_word_of_complaint_and_holds_a_disagreement(tmp_path: Path) -> None:
    assert status(run("new", tmp_path / "demo")) == 0
    built = run("build", tmp_path / "demo", "--strict")
    assert (status(built), built.stderr) == (0, "")
    timeline = json.loads((tmp_path / "demo" / "site" / "timeline.json").read_bytes())
    assert any(event["independent_sources"] > 1 for event in timeline["events"])
    assert {badge["class"] for badge in timeline["contradictions"]} == {"conflict"}
    assert not (tmp_path / "demo" / "layouts").exists()


def test_a_new_site_wants_a_folder_of_its_own(site: Path) -> None:
    before = files(site)
    refused = run("new", site)
    assert status(refused) == 1
    assert "is not empty" in refused.stderr
    assert files(site) == before


def test_build_says_what_it_made_and_which_file_to_open(site: Path) -> None:
    built = run("build", site)
    assert status(built) == 0
    assert re.fullmatch(
        r"1 event from 1 article, 0 where sources disagree: \d+ files written\. Open .*index\.html\n",
        built.stdout,
    )
    assert built.stderr == ""


def test_building_again_writes_nothing_anew(site: Path) -> None:
    run("build", site)
    assert "0 files written" in run("build", site).stdout


def test_one_bad_article_blocks_the_build_and_the_old_output_stays(site: Path) -> None:
    run("build", site)
    before = files(site / "site")
    (site / "content" / "bad.md").write_text(BROKEN, encoding="utf-8")
    (site / "content" / "more.md").write_text(GOOD.replace("14", "15"), encoding="utf-8")
    built = run("build", site)
    assert status(built) == 1
    assert built.stdout == ""
    assert built.stderr.startswith("content/bad.md:3:")
    assert built.stderr.endswith("nothing written, the output folder is as it was\n")
    assert files(site / "site") == before


def test_warnings_block_only_a_strict_build(site: Path) -> None:
    (site / "content" / "undated.md").write_text(UNDATED, encoding="utf-8")
    assert status(run("build", site, "--strict")) == 1
    assert not (site / "site").exists()
    assert status(run("build", site)) == 0
    assert status(run("check", site, "--strict")) == 1
    assert status(run("check", site)) == 0


def test_check_says_what_build_says_and_writes_nothing(site: Path) -> None:
    (site / "content" / "bad.md").write_text(BROKEN, encoding="utf-8")
    (site / "content" / "undated.md").write_text(UNDATED, encoding="utf-8")
    before = files(site)
    checked = run("check", site)
    assert status(checked) == 1
    assert files(site) == before
    problems = [
        line for line in checked.stderr.splitlines() if re.match(r"\S+:\d+:\d+: (error|warning): ", line)
    ]
    assert problems == sorted(problems)
    assert set(problems) <= set(run("build", site).stderr.splitlines())


def test_check_gives_problems_as_data(site: Path) -> None:
    (site / "content" / "bad.md").write_text(BROKEN, encoding="utf-8")
    checked = run("check", site, "--format", "json")
    assert status(checked) == 1
    (problem,) = json.loads(checked.stdout)["problems"]
    assert (problem["path"], problem["line"], problem["severity"]) == ("content/bad.md", 3, "error")
    assert set(problem) == {"path", "line", "column", "severity", "code", "message", "hint"}
    assert checked.stderr == ""


def test_the_output_folder_can_be_another(site: Path, tmp_path: Path) -> None:
    assert status(run("build", site, "--output", tmp_path / "elsewhere")) == 0
    assert (tmp_path / "elsewhere" / "index.html").exists()
    assert not (site / "site").exists()


@pytest.mark.parametrize("inner", ["content/made", "layouts", "layouts/made", "content"])
def test_the_output_folder_cannot_lie_among_the_authors_own(site: Path, inner: str) -> None:
    built = run("build", site, "--output", site / inner)
    assert status(built) == 1
    assert f"the output folder and the {inner.partition('/')[0]} folder lie in each other" in built.stderr
    assert not (site / inner / "index.html").exists()


def test_drafts_are_taken_in_only_when_asked_for(site: Path) -> None:
    draft = GOOD.replace("source:", "draft: true\nsource:").replace("reopened", "was drained")
    (site / "content" / "draft.md").write_text(draft, encoding="utf-8")
    run("build", site)
    assert b"drained" not in (site / "site" / "timeline.json").read_bytes()
    run("build", site, "--drafts")
    assert b"drained" in (site / "site" / "timeline.json").read_bytes()


def test_a_base_url_makes_links_pretty_and_its_absence_relative(site: Path) -> None:
    run("build", site)
    assert b"https://timeline.example" not in (site / "site" / "index.html").read_bytes()
    assert b'href="sources/lock/index.html' in (site / "site" / "index.html").read_bytes()
    run("build", site, "--base-url", "https://timeline.example/sile")
    page = (site / "site" / "index.html").read_text(encoding="utf-8")
    assert "https://timeline.example/sile/" in page
    assert "index.html" not in page


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "no-such-folder"],
        ["build", "--jobs", "-1"],
        ["build", "--base-url", "ftp://example.org"],
        ["check", "--format", "xml"],
        ["add"],
        ["explain"],
        ["explain", "--text", "On Monday.", "--dct", "2024-13-01"],
        ["new"],
        ["tag", "surplus"],
    ],
)
def test_wrong_usage_has_a_status_of_its_own(arguments: list[str]) -> None:
    assert status(run(*arguments)) == 2


def test_several_processes_make_the_same_bytes_as_one(tmp_path: Path) -> None:
    for jobs in ("1", "2"):
        assert status(run("build", ROOT, "--output", tmp_path / jobs, "--jobs", jobs)) == 0
    assert files(tmp_path / "1") == files(tmp_path / "2")


def test_the_built_timeline_is_what_export_gives(site: Path, tmp_path: Path) -> None:
    run("build", site)
    built = (site / "site" / "timeline.json").read_bytes()
    assert run("export", site).stdout_bytes == built
    run("export", site, "--output", tmp_path / "timeline.json")
    assert (tmp_path / "timeline.json").read_bytes() == built
    assert "reopens" in json.loads(run("export", site, "--with-text").stdout)["articles"][0]["text"]


def test_a_failed_export_leaves_the_old_file(site: Path, tmp_path: Path) -> None:
    (site / "content" / "bad.md").write_text(BROKEN, encoding="utf-8")
    old = tmp_path / "timeline.json"
    old.write_text("old", encoding="utf-8")
    assert status(run("export", site, "--output", old)) == 1
    assert old.read_text(encoding="utf-8") == "old"


def test_explain_shows_each_reading_of_a_sentence() -> None:
    shown = run(
        "explain", "--text", "The lock reopened last week, he said Thursday.", "--dct", "2024-10-24"
    ).stdout
    assert re.search(r"“last week”\n\s+rule +\S+\n\s+anchor +\S+", shown)
    assert "2024-W42" in shown
    assert "2024-10-14/2024-10-20" in shown
    assert re.search(r"“Thursday”(\n .*)*\n\s+EDTF +2024-10-24\n", shown)
    assert "claims:\n“" in shown


def test_explain_says_what_was_considered_and_dropped() -> None:
    shown = run("explain", "--text", "A quarter of it burned on 3 March 2021.", "--dct", "2024-10-24").stdout
    dropped = shown.partition("considered and dropped:\n")[2].partition("claims:")[0]
    assert "0–9 “A quarter”\n    duration " in dropped
    assert re.search(r"“3 March”\n    day-month +a longer match won: day-month-year", dropped)
    assert (
        "considered and dropped:\nnone\n"
        in run("explain", "--text", "He left.", "--dct", "2024-10-24").stdout
    )


def test_explain_shows_both_readings_of_a_date_in_figures() -> None:
    asked = ("explain", "--text", "It fell on 03/04/2021.", "--dct", "2024-10-24")
    assert "2021-03-04 or 2021-04-03" in run(*asked).stdout
    assert " or " not in run(*asked, "--lang", "en-GB").stdout.partition("claims:")[0]


def test_explain_says_why_an_event_is_there(site: Path) -> None:
    run("build", site)
    (event,) = json.loads((site / "site" / "timeline.json").read_bytes())["events"]
    shown = run("explain", event["id"], "--site", site).stdout
    assert shown.startswith(f"{event['id']}\n")
    assert "content/lock.md:7:1: “The lock on the Sile reopened on Tuesday" in shown
    assert event["date_rule"] in shown
    assert event["reports"][0]["rule"] in shown


def test_explain_gives_the_reasons_of_a_badge(tmp_path: Path) -> None:
    run("new", tmp_path / "demo")
    timeline = json.loads(run("export", tmp_path / "demo").stdout)
    (badge,) = timeline["contradictions"]
    shown = run("explain", badge["events"][0], "--site", tmp_path / "demo").stdout
    assert f"badge {badge['kind']}, conflict: {badge['what']} ({badge['rule']})" in shown
    assert "answers 1 and 2: conflict" in shown
    for answer in badge["answers"]:
        for claim in answer["claims"]:
            assert f"“{claim['value_text']}”" in shown


def test_explain_suggests_the_event_that_was_meant(site: Path) -> None:
    run("build", site)
    (event,) = json.loads((site / "site" / "timeline.json").read_bytes())["events"]
    asked = run("explain", event["id"][:-1], "--site", site)
    assert status(asked) == 2
    assert f"did you mean `{event['id']}`?" in str(asked.exception)


def test_add_makes_an_article_file_and_says_what_it_guessed(site: Path, tmp_path: Path) -> None:
    raw = tmp_path / "clipping.txt"
    raw.write_text("Weir gives way\nThe weir at Sile gave way on Monday.\n", encoding="utf-8")
    added = run("add", raw, "--site", site, "--date", "2023-06-07", "--source", "Sample Canal News")
    assert status(added) == 0
    (article,) = set((site / "content").iterdir()) - {site / "content" / "lock.md"}
    assert "published: 2023-06-07" in article.read_text(encoding="utf-8")
    assert "title" in added.output
    assert status(run("build", site, "--strict")) == 0


def test_add_refuses_an_address_that_check_would_refuse(site: Path, tmp_path: Path) -> None:
    raw = tmp_path / "clipping.txt"
    raw.write_text("Weir gives way\nThe weir at Sile gave way on Monday.\n", encoding="utf-8")
    before = files(site)
    assert status(run("add", raw, "--site", site, "--url", "javascript:alert(1)")) == 2
    assert files(site) == before


def test_add_never_overwrites(site: Path, tmp_path: Path) -> None:
    raw = tmp_path / "clipping.txt"
    raw.write_text("Weir gives way\nThe weir at Sile gave way on Monday.\n", encoding="utf-8")
    run("add", raw, "--site", site, "--date", "2023-06-07")
    before = files(site)
    again = run("add", raw, "--site", site, "--date", "2023-06-09")
    assert {path: data for path, data in files(site).items() if path in before} == before
    assert status(again) == 1 or len(files(site)) > len(before)


def test_tag_answers_line_by_line_in_order() -> None:
    asked = [
        {"id": "a", "text": "They met on Thursday.", "dct": "2024-10-24", "lang": "en"},
        {"id": "b", "text": "Nothing here.", "dct": None, "lang": "en"},
    ]
    lines = "".join(json.dumps(line) + "\n" for line in asked)
    done = program("tag", asked=lines)
    first, second = map(json.loads, done.stdout.splitlines())
    assert first == {
        "id": "a",
        "timexes": [
            {
                "start": 12,
                "end": 20,
                "text": "Thursday",
                "type": "DATE",
                "value": "2024-10-24",
                "edtf": "2024-10-24",
            }
        ],
    }
    assert second == {"id": "b", "timexes": []}


@pytest.mark.parametrize(
    "line",
    [
        "{",
        '{"id": 1}',
        '{"id": 1, "text": "x", "dct": "yesterday"}',
        '{"id": 1, "text": "x", "dct": 20241024}',
        '{"id": 1, "text": "x", "lang": ["en"]}',
        '{"id": 1, "text": null}',
        '{"id": NaN, "text": "x"}',
        '{"id": 1e999, "text": "x"}',
        '{"id": 1, "text": "x", "dct": "2024-10-24T25:00"}',
        "[]",
        "[" * 100_000,
        '{"id": ' + "9" * 5000 + ', "text": "x"}',
    ],
    ids=lambda line: line[:60],
)
def test_tag_says_which_line_it_cannot_read(line: str) -> None:
    good = '{"id": 1, "text": "x", "dct": null, "lang": "en"}'
    done = program("tag", asked=f"{good}\n{line}\n")
    assert done.returncode == 1
    assert done.stderr.startswith("<stdin>:2:1: error: ")
    assert "Traceback" not in done.stderr


def test_tag_says_that_a_line_is_not_in_utf_8() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "tag"],
        cwd=ROOT,
        input='{"id": 1, "text": "März"}\n'.encode("latin-1"),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"<stdin>:1:1: error: not JSON: 'utf-8'")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ('{"text": "On Monday."}', ["XXXX-WXX-1"]),
        ('{"text": "On 3 March 2021.", "dct": "", "lang": ""}', ["2021-03-03"]),
        ('{"text": "On 2021-03-03.", "dct": "2024-10-24T10:00:00Z", "lang": "qqq"}', ["2021-03-03"]),
        ('{"text": "On 2021-03-03.", "lang": "../en"}', ["2021-03-03"]),
        ('\ufeff{"text": "Yesterday.", "dct": "2024-10-24"}', ["2024-10-23"]),
        ('{"id": "\\ud800", "text": "Today.", "dct": "2024-10-24"}', ["2024-10-24"]),
        ('{"id": {"a": [1]}, "text": "Next year.", "dct": "9999-12-31"}', ["10000"]),
        ('{"text": "Last year.", "dct": "0001-01-01"}', ["BC0001"]),
    ],
)
def test_tag_reads_what_is_odd_but_right(line: str, answer: list[str]) -> None:
    done = program("tag", asked=f"{line}\n")
    assert done.stderr == ""
    read = json.loads(done.stdout)
    assert [time["value"] for time in read["timexes"]] == answer
    assert read["id"] == json.loads(line.removeprefix("\ufeff")).get("id")


def test_ctrl_c_ends_quietly() -> None:
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "generator", "tag"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin
        assert running.stdout
        running.stdin.write(b'{"id": 1, "text": "x", "dct": null, "lang": "en"}\n')
        running.stdin.flush()
        running.stdout.readline()  # it is at work
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=20)
    assert running.returncode == 130
    assert said.strip() == b"stopped"


def test_a_reader_that_goes_away_is_no_failure_of_ours() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "export", ROOT, "--with-text"],
        cwd=ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_progress_is_for_terminals_only(tmp_path: Path) -> None:
    assert program("build", ".", "--output", tmp_path / "site").stderr == ""


@pytest.mark.skipif(os.name != "posix", reason="a terminal is made as POSIX has it")
def test_on_a_terminal_progress_is_counted_and_then_wiped_away(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    for number in range(20):
        text = GOOD.replace("Sile", f"Sile no. {number}")
        (tmp_path / "content" / f"{number}.md").write_text(text, encoding="utf-8")
    seen, terminal = os.openpty()
    subprocess.run(
        [sys.executable, "-m", "generator", "build", tmp_path],
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm"},
        stdout=subprocess.PIPE,
        stderr=terminal,
        check=True,
    )
    os.close(terminal)
    drawn = os.read(seen, 65_536).decode()
    os.close(seen)
    assert "reading articles" in drawn
    assert drawn.endswith("\x1b[2K"), "the line is empty again"
    assert drawn.count("\x1b[?25l") == drawn.count("\x1b[?25h"), "and the cursor is to be seen"


def test_the_demo_builds_without_warnings_under_a_project_subpath(tmp_path: Path) -> None:
    address = "https://owner.example/project"
    built = run("build", ROOT, "--strict", "--base-url", address, "--output", tmp_path / "site")
    assert (status(built), built.stderr) == (0, "")
    for page in (tmp_path / "site").rglob("*.html"):
        for link in re.findall(r'(?:href|src)="([^"#?]+)', page.read_text(encoding="utf-8")):
            if link.startswith("/"):
                assert link.startswith("/project/"), f"{page.name}: {link}"
                target = tmp_path / "site" / link.removeprefix("/project/")
                assert (target / "index.html" if link.endswith("/") else target).is_file(), (
                    f"{page.name}: {link}"
                )


@pytest.mark.parametrize(
    "environment",
    [{"TZ": "Pacific/Auckland"}, {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "7"}, {"LC_ALL": "C"}],
    ids=str,
)
def test_another_place_or_hash_seed_makes_the_same_bytes(tmp_path: Path, environment: dict[str, str]) -> None:
    for name, surroundings in (("here", {"PYTHONHASHSEED": "1"}), ("there", environment)):
        done = program("build", ".", "--output", tmp_path / name, environment=surroundings)
        assert done.returncode == 0, done.stderr
    assert files(tmp_path / "here") == files(tmp_path / "there")


def test_another_order_of_files_makes_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from generator import load  # noqa: PLC0415 (patched for this test)

    assert status(run("build", ROOT, "--output", tmp_path / "one")) == 0
    found = load.files
    monkeypatch.setattr(load, "files", lambda config: (tuple(reversed(found(config)[0])), found(config)[1]))
    assert status(run("build", ROOT, "--output", tmp_path / "other")) == 0
    assert files(tmp_path / "one") == files(tmp_path / "other")
