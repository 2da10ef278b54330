"""Golden sites: small folders of invented articles, one point each, and what comes of them.

`make golden` rewrites what they expect. Of a page only `<main>` is compared, so that a change of the frame
around it does not touch every site.
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

# What a careful editor wants of each: events, and badges as kind/class. Not rewritten by `make golden`.
# Of those with several articles `tests/told.py` says more.
POINTS = {
    "a-date-conflict-leaves-a-ghost": (1, ["date/conflict"]),
    "a-day-counted-from-another-is-the-same-day": (2, []),
    "a-denial-is-an-event-of-its-own": (2, ["polarity/conflict"]),
    "a-ferry-with-a-toll-that-grows-and-two-ages-of-its-captain": (
        6,
        ["number/conflict", "number/revision", "number/conflict"],
    ),
    "a-happening-and-what-is-said-of-it-stay-apart": (2, []),
    "a-headline-tells-what-its-article-dates": (1, []),
    "a-month-closes-its-month": (3, []),
    "a-plan-and-its-fulfilment-are-one-event": (1, []),
    "a-plan-that-was-put-off": (3, []),
    "a-possessive-date-dates-the-noun": (2, []),
    "a-sentence-that-fits-two-events-joins-neither": (2, []),
    "a-sentence-without-a-date-joins-an-event": (2, []),
    "a-short-name-is-its-bearer": (2, []),
    "a-toll-that-grows-is-a-revision": (1, ["number/revision"]),
    "a-vague-mention-in-another-story-stays-away": (2, []),
    "a-verdict-speaks-of-the-murder-too": (2, []),
    "a-weekday-and-a-date-are-one-day": (2, []),
    "an-acronym-is-its-body": (2, []),
    "an-arabic-site-keeps-english-quotes-english": (6, ["number/conflict"]),
    "an-aside-long-past-is-no-report-of-today-s-event": (2, []),
    "an-overridden-layout": (1, []),
    "at-least-does-not-contradict-an-exact-number": (1, []),
    "bought-acquires-and-takeover-are-one-event": (1, []),
    "copies-of-a-wire-report-count-once": (1, []),
    "dates-as-vague-as-their-source": (5, []),
    "drafts-are-withheld-and-retracted-sources-marked": (1, []),
    "german-dates-stand-in-german-words": (13, []),
    "look-alikes-in-a-transfer-make-no-badge": (7, []),
    "one-launch-by-two-clocks": (8, []),
    "no-article-at-all": (0, []),
    "numbers-with-their-bounds-agree": (1, []),
    "one-affirms-what-another-denies": (1, ["polarity/conflict"]),
    "one-day-of-one-town-holds-three-events": (3, []),
    "one-speech-quoted-in-two-wordings": (1, ["quotation/differs"]),
    "same-day-different-events-stay-apart": (2, []),
    "several-dates-in-one-sentence-are-split-by-clause": (3, []),
    "since-dates-the-launch-not-the-foothold": (1, []),
    "the-better-supported-date-wins-and-copies-support-it-once": (1, ["date/conflict"]),
    "the-headline-is-a-clause-of-a-source": (2, []),
    "the-most-precise-date-wins": (1, []),
    "the-robbery-and-the-arrest-stay-apart": (2, []),
    "the-speaker-is-carried-on-over-sentences": (2, []),
    "two-climbers-who-fall-on-one-day-stay-apart": (2, []),
    "two-exact-numbers-conflict": (1, ["number/conflict"]),
    "ukrainian-dates-stand-in-ukrainian-words": (12, []),
    "two-reports-of-one-event": (1, []),
    "two-fires-of-one-evening-in-two-towns-stay-apart": (2, []),
    "two-runs-of-a-yearly-race-stay-apart": (2, []),
    "weekly-talks-are-an-event-each-week": (2, []),
    "without-a-date-of-its-own-an-article-dates-only-what-is-absolute": (1, []),
}

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


def test_it_makes_its_point(site: Path) -> None:
    timeline = made(site).timeline
    badges = [f"{badge.kind}/{badge.label}" for badge in timeline.contradictions]
    assert (len(timeline.events), badges) == POINTS[site.name]


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
