"""The site of attacks in a browser: nothing runs, nothing is asked for, no neighbour turns."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import built
from tests.browser.conftest import NARROW, WIDE
from tests.browser.kinds import KINDS, template_of

if TYPE_CHECKING:
    from tests.browser.conftest import Reader

Shelf = Callable[[str], Path]
PAGES = [path for path, _ in built.html(built.HOSTILE)]
OF_EACH_KIND = [path for kind, _, _ in KINDS for path in [p for p in PAGES if template_of(p) == kind][:3]]

# Text in which no control turns the direction stands in the direction of its page, letter after letter,
# whatever its neighbours hold. (Words that are wrapped, or that the page hides, tell nothing.)
TURNED = """(() => {
  const turns = /[\\u202a-\\u202e\\u2066-\\u2069\\u0590-\\u08ff]/, found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode, text = node.data;
    if (turns.test(text) || !node.parentElement.checkVisibility()) continue;
    for (const word of text.matchAll(/[A-Za-z0-9]{2,40}/g)) {
      const [first, last] = [word.index, word.index + word[0].length - 1].map(at => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      });
      if (first.top === last.top && first.left > last.left)
        found.push(word[0] + " in " + node.parentElement.outerHTML.slice(0, 200));
    }
  }
  return found;
})()"""


def test_nothing_runs_and_nothing_is_asked_for(reader: "Reader", shelf: Shelf) -> None:
    site = shelf(built.HOSTILE)
    for path in OF_EACH_KIND:
        page = reader.page_of(site, path)
        page.on("dialog", lambda dialog: reader.complaints.append(dialog.message))
        assert page.title() != "taken"
        page.close()
    assert reader.complaints == []
    assert [url for url in reader.asked if not url.startswith(site.as_uri())] == []


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_no_word_is_too_long_for_the_page(reader: "Reader", shelf: Shelf, width: int) -> None:
    wide = {}
    for path in OF_EACH_KIND:
        page = reader.page_of(shelf(built.HOSTILE), path, width)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        wide[path] = page.evaluate("document.documentElement.scrollWidth")
        page.close()
    assert {path: pixels for path, pixels in wide.items() if pixels > width} == {}


def test_controls_of_direction_turn_none_but_their_own_text(reader: "Reader", shelf: Shelf) -> None:
    for path in OF_EACH_KIND:
        page = reader.page_of(shelf(built.HOSTILE), path)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate(TURNED) == [], path
        page.close()
