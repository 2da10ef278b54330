"""Whatever an author's file holds renders as text and breaks nothing."""

import re
from dataclasses import replace

import pytest

from generator import render
from generator.model import Timeline
from tests.render.made import CONFIG, Page, pages, words
from tests.samples import Said, article, event

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "\u202edrow desrever",
    "{{ 7 * 7 }}{% raw %}",
    "x" * 10_000,
    "lone \ud800 surrogate",
    "&amp;&lt;",
    "]]>--><!--",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda t: t[:12].encode("ascii", "replace").decode())
def test_hostile_text_in_every_field_renders_as_text(text: str) -> None:
    bad = article(
        "bad", f"Title {text}", [f"A crane {text} fell on 2 January."],
        publisher=f"Outlet {text}", author=text, via=text, url=text, archived=text,
        tags=(text,), notes=text, lang="ar", publish="full", retracted=True, digest=text,
    )  # fmt: skip
    said = Said(bad, "A crane", "2031-01-02", speaker="A crane")
    timeline = Timeline((bad,), (event(f"e {text[:50]}", "2031-01-02", "A crane", said, date_rule=text),), ())
    made, problems = render.pages(timeline, replace(CONFIG, title=text, deck=text))
    assert problems == ()
    for path, content in made.items():
        if not path.endswith(".html"):
            continue
        page = Page(content.decode())
        assert page.faults == []
        scripts = [s for s in page.all("script") if s.attrs.get("type") != "application/ld+json"]
        assert not [e for e in scripts if e.text], "but for the theme's own, which is a file"
        assert not page.all("img")
        assert not [e for e in page.elements if any(a.startswith("on") for a in e.attrs)]
        assert not [i for i in page.ids if re.search(r"\s", i)]
        web = [link for link in page.links if not link.startswith(("#", "..", "assets", "index.html"))]
        assert not [link for link in web if re.match(r"(?i)\s*(javascript|data|vbscript):", link)]
    shown = made["index.html"].decode()
    visible = Page(shown).all("h1")[0].text
    assert words(text.replace("\ud800", "\ufffd")) in words(visible)


@pytest.mark.parametrize("point", [0x00, 0x0B, 0x7F, 0x85, 0xD800, 0xFDD0, 0xFFFE, 0x1FFFF, 0x10FFFE])
def test_what_html_may_not_hold_is_shown_as_unknown(point: int) -> None:
    made = pages(config=replace(CONFIG, title=f"Velm {chr(point)} harbour"))
    assert "Velm \ufffd harbour</h1>" in made["index.html"]
