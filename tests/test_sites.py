"""Golden sites: small folders of invented articles, one point each, and what comes of them.

`make golden` rewrites what they expect. Of a page only `<main>` is compared, so that a change of the frame around it
does not touch every site.
"""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from generator import config, pipeline

ROOT = Path(__file__).parent.parent
SITES = sorted(path for path in (ROOT / "tests" / "sites").iterdir() if path.is_dir())
SCHEMA = json.loads((ROOT / "generator" / "export" / "timeline.schema.json").read_text(encoding="utf-8"))
_MAIN = re.compile(r"<main\b.*</main>", re.DOTALL)

pytestmark = pytest.mark.parametrize("site", SITES, ids=lambda path: path.name)


@cache
def made(site: Path) -> pipeline.Site:
    settings, problems = config.read(site)
    assert not problems
    return pipeline.site(settings)


def main_of(page: bytes) -> str:
    match = _MAIN.search(page.decode())
    assert match, "the page has no <main>"
    return match.group() + "\n"


def outcome(site: Path) -> dict[str, str]:
    """What is compared, by file name under `expected/`."""
    result = made(site)
    said = "".join(f"{problem}\n" for problem in result.problems)
    return {
        "index.html": main_of(result.pages["index.html"]),
        "timeline.json": result.pages["timeline.json"].decode(),
        **({"404.html": main_of(result.pages["404.html"])} if (site / "layouts").exists() else {}),
        **({"problems.txt": said} if said else {}),
    }


def test_a_golden_site_comes_out_as_expected(site: Path, rewrite: bool) -> None:  # noqa: FBT001
    folder = site / "expected"
    if rewrite:
        folder.mkdir(exist_ok=True)
        for path in folder.iterdir():
            path.unlink()
        for name, text in outcome(site).items():
            (folder / name).write_text(text, encoding="utf-8")
    expected = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert outcome(site) == expected


def test_its_timeline_follows_the_published_schema(site: Path) -> None:
    Draft202012Validator(SCHEMA).validate(json.loads(made(site).pages["timeline.json"]))


def test_every_quote_is_cut_from_its_article(site: Path) -> None:
    settings, _ = config.read(site)
    data = json.loads(pipeline.exported(made(site).timeline, settings, with_text=True))
    text = {article["id"]: article["text"] for article in data["articles"]}
    for report in (r for event in data["events"] for r in event["reports"]):
        assert report["quote"] == text[report["article"]][report["start"] : report["end"]]
    for claim in (c for badge in data["contradictions"] for a in badge["answers"] for c in a["claims"]):
        words = text[claim["article"]]
        assert claim["quote"] == words[claim["start"] : claim["end"]]
        assert claim["value_text"] == words[claim["value_start"] : claim["value_end"]]
        assert claim["start"] <= claim["value_start"] < claim["value_end"] <= claim["end"]
