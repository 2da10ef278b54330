"""What long timelines cost a reader and a builder: pages rendered, their sizes, first paint, keystrokes.

PYTHONPATH=. python benchmarks/page_speed.py [NUMBER OF EVENTS...]

Chromium (headless) opens the pages from disk. A keystroke is measured from the key to the frame that shows
what it has left; the first one on a timeline of several pages loads search.js and is given apart.
"""

import gzip
import shutil
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from generator import render, write
from tests.large import spread, timeline
from tests.render.made import CONFIG

SIZES = (300, 1000, 5000)
TIMES = 5
TYPED = "ferry no. 30"
FIRST_PAINT = "performance.getEntriesByType('paint').find(p => p.name === 'first-contentful-paint').startTime"
KEYSTROKES = """async text => {
  const field = document.querySelector("form.filters [name=q]"), took = [];
  field.focus();
  for (const letter of text) {
    const start = performance.now();
    field.value += letter;
    field.dispatchEvent(new Event("input", {bubbles: true}));
    const status = document.querySelector("form.filters [role=status]");
    do await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    while (!status.textContent && performance.now() - start < 10000);
    took.push(performance.now() - start);
  }
  return took;
}"""


def measured(browser: Browser, page_file: Path) -> str:
    """First paint and keystrokes of a page, in milliseconds: medians of several visits."""
    paints, firsts, others = [], [], []
    for _ in range(TIMES):
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(page_file.as_uri())
        page.wait_for_function("performance.getEntriesByType('paint').length > 1")
        paints.append(page.evaluate(FIRST_PAINT))
        first, *rest = page.evaluate(KEYSTROKES, TYPED)
        firsts.append(first)
        others += rest
        page.close()
    return (
        f"first paint {median(paints):.0f} ms, first keystroke {median(firsts):.0f} ms, "
        f"keystroke {median(others):.0f} ms (slowest {max(others):.0f})"
    )


def main() -> None:
    """Print the figures."""
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        chromium = next(
            filter(None, map(shutil.which, ("chromium-headless-shell", "chromium", "google-chrome")))
        )
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for size in [int(given) for given in sys.argv[1:]] or SIZES:
            events = timeline(spread(size))
            start = time.process_time()
            made, _ = render.pages(events, CONFIG)
            spent = time.process_time() - start
            out = Path(folder) / str(size)
            write.site(made, out)
            years = [path for path in made if path.startswith("years/")]
            print(
                f"{size} events: {len(made)} files in {spent:.1f} s, the timeline on {len(years) or 1} pages"
            )
            largest = max(years, key=lambda path: len(made[path]), default="")
            for path in filter(None, ("index.html", largest, "search.js" if years else "")):
                small = len(gzip.compress(made[path])) // 1000
                said = "" if path.endswith(".js") else measured(browser, out / path)
                print(f"    {path}: {len(made[path]) // 1000} kB ({small} kB gzip) {said}")
        browser.close()


if __name__ == "__main__":
    main()
