"""What tests of the exports share: a site that tells in its own way, and texts that mean harm."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.config import Config, default
from generator.edtf import Edtf
from generator.export import Telling
from generator.export.entries import Entry, entries
from generator.model import Event, Timeline
from tests.samples import STORY, Said, article, event

BASE = "https://velm.example/harbour/"
OFFLINE = replace(default(Path("/nonexistent-site")), title="Velm, harbour", deck="Four sources; one crane")
ONLINE = replace(OFFLINE, base_url=BASE)

# A text as an author may write it, and what every format must give back.
HOSTILE = {
    "markup": ('<script>alert("1")</script> & <b>&amp;</b>',) * 2,
    "end of a CDATA section": ("it ]]> ends <![CDATA[ here",) * 2,
    "quotation marks": ("the \"crane\" and 'quay' \u201cfell\u201d",) * 2,
    "separators": ("Velm, Sile; Orr\\n: end",) * 2,
    "calendar lines": ("it fell END:VEVENT BEGIN:VEVENT SUMMARY:x",) * 2,
    "a formula": ('=HYPERLINK("https://evil.example","x")',) * 2,
    "a command": ("@SUM(1+1)*cmd|' /C calc'!A0",) * 2,
    "control characters": ("a\x00b\x07c\x1bd\x7fe\x9ff", "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf"),
    "half a letter": ("half \ud83d a letter \udc00", "half \ufffd a letter \ufffd"),
    "no character": ("a\ufffeb\uffffc", "a\ufffdb\ufffdc"),
    "bidi controls": ("abc\u202edef\u2066ghi\u200fjkl",) * 2,
    "a long word": ("W" * 10_000,) * 2,
    "a long word of many bytes": ("🏗Ї" * 3_000,) * 2,
    "Markwhen": ("#crane 50% [x](y) !crash 2031: it fell // there",) * 2,
    "a Markwhen event": ("2031-05-03: it fell every day: #crane",) * 2,
    "a comment": ("//fell",) * 2,
    "a check box": ("[x] fell",) * 2,
    "a YAML value": ("- 'x': {a: b} # c",) * 2,
}


class Told:
    """A site of few words: dates in square brackets, one badge, addresses only with a base URL."""

    def __init__(self, config: Config = ONLINE) -> None:
        self._base = config.base_url

    def date(self, when: Edtf) -> str:
        return f"[{when.text}]"

    def badges(self, event: Event) -> tuple[str, ...]:
        return (f"{event.independent_sources} of them",)

    def address(self, path: str) -> str:
        return self._base and self._base + path.removesuffix("index.html")

    def link(self, url: str | None) -> str:
        return url if url and url.startswith("https:") else ""


TELLING: Telling = Told()
ALONE: Telling = Told(OFFLINE)


def retold(timeline: Timeline = STORY, config: Config = ONLINE) -> tuple[Entry, ...]:
    return entries(timeline, config, Told(config))


def one(when: str, **more: object) -> Timeline:
    """A timeline of one event at a date."""
    home = article("a", "The crane", ["A crane fell."], published=date(2031, 5, 5))
    told = event("e", when, "A crane fell", Said(home, "A crane fell", when), **more)  # type: ignore[arg-type]
    return Timeline((home,), (told,), ())


def hostile(words: str) -> Timeline:
    """A timeline whose every text is ``words``."""
    home = article(
        "odd", words, [f"{words} ."], publisher=words, author=words, tags=(words,), url="javascript:alert(1)"
    )
    told = event("2031-05-03-odd", "2031-05-03", words, Said(home, f"{words} .", "2031-05-03"))
    return Timeline((home,), (told,), ())
