"""The golden sites of several articles against what a careful editor wants of them (`tests/told.py`)."""

import json
from typing import Any

import pytest

from generator import config, pipeline
from tests.test_sites import SITES
from tests.told import TELLINGS, Telling

Event = dict[str, Any]


def is_report(event: Event, sentence: str) -> bool:
    """Whether ``sentence`` ("article: first words") is a report of the event."""
    article, words = sentence.split(": ", 1)
    return any(r["article"] == article and r["quote"].startswith(words) for r in event["reports"])


def listed(timeline: dict[str, Any], wanted: Telling) -> list[str]:
    """What is wrong with the list of events itself."""
    faults = []
    for event, told in zip(timeline["events"], wanted.events, strict=False):
        mine = (event["date"], event["kind"], event["independent_sources"])
        if mine != (told.date, told.kind, told.sources):
            faults.append(f"{event['headline']!r} is {mine}")
        faults += [f"headline {event['headline']!r}"] * (told.headline not in {"", event["headline"]})
        faults += [f"rule {event['date_rule']!r}"] * (told.rule not in {"", event["date_rule"]})
    return faults + [f"{len(timeline['events'])} events"] * (len(timeline["events"]) != len(wanted.events))


def placed(timeline: dict[str, Any], wanted: Telling) -> list[str]:
    """Sentences that are reports of other events than wanted."""
    homes = {
        sentence: [n for n, told in enumerate(wanted.events) if sentence in told.reports]
        for sentence in (*(s for told in wanted.events for s in told.reports), *wanted.apart)
    }
    found = {s: [n for n, e in enumerate(timeline["events"]) if is_report(e, s)] for s in homes}
    return [f"{s!r} reports {found[s]}, not {homes[s]}" for s in homes if found[s] != homes[s]]


def spoken(timeline: dict[str, Any], wanted: Telling) -> list[str]:
    """Reports whose speaker is another than wanted."""
    reports = [r for event in timeline["events"] for r in event["reports"]]
    return [
        f"{r['quote']!r} is said by {r['speaker']}"
        for words, speaker in wanted.speakers
        for r in reports
        if r["quote"].startswith(words) and r["speaker"] != speaker
    ]


def faults(timeline: dict[str, Any], wanted: Telling) -> list[str]:
    return listed(timeline, wanted) + placed(timeline, wanted) + spoken(timeline, wanted)


@pytest.mark.parametrize("name", TELLINGS)
def test_an_editor_finds_each_event_with_its_date_its_sources_and_its_sentences(name: str) -> None:
    (site,) = [path for path in SITES if path.name == name]
    settings, _ = config.read(site)
    timeline = json.loads(pipeline.exported(pipeline.site(settings).timeline, settings))
    assert faults(timeline, TELLINGS[name]) == []


def test_a_sentence_listed_is_a_sentence_of_its_site() -> None:
    for path in SITES:
        articles = {
            file.stem: " ".join(file.read_text(encoding="utf-8").split())
            for file in path.glob("content/*.md")
        }
        told = TELLINGS.get(path.name, Telling(()))
        for sentence in (*(s for event in told.events for s in event.reports), *told.apart):
            article, words = sentence.split(": ", 1)
            assert words in articles[article]
