"""The live preview as a whole program: time to the first page, and from a save to the new page.

python benchmarks/serve_speed.py [NUMBER OF ARTICLES...]

Each figure is a median over trials, with the least and the greatest. The page that is asked for is the one of
the timeline that holds the entry: the index, or a year's page where the timeline is long.
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from invented_articles import site
from running_preview import Preview, edited, page_with, serving, told

TRIALS = 15
STARTS = 5
IDLE = 8  # seconds in which what was read goes into the cache


def save_to_page(preview: Preview, folder: Path) -> None:
    """Time single saves of one article, its page of the timeline asked for all the while."""
    file = sorted((folder / "content").iterdir())[7]
    path = page_with(preview, edited(file, 1000))
    took = []
    for number in range(TRIALS):
        preview.get(path)
        time.sleep(0.3)
        start = time.perf_counter()
        words = edited(file, 2000 + number).encode()
        preview.until(lambda words=words: words in preview.get(path))  # type: ignore[misc]
        took.append(time.perf_counter() - start)
    told(f"save to {'index' if path == '/' else 'its page of the timeline'} served", took)


def first_pages(folder: Path, cache: Path) -> None:
    """Time the first page, without a cache and with one."""
    with serving(folder, cache) as preview:
        told("first page, nothing in the cache", [preview.first])
        time.sleep(IDLE)
        ended = preview.stop()
    warm = []
    for _ in range(STARTS):
        with serving(folder, cache) as preview:
            warm.append(preview.first)
    told("first page, warm cache", warm)
    told("Ctrl-C to end", [ended])


def main() -> None:
    """Print the figures."""
    for count in [int(number) for number in sys.argv[1:]] or [100, 1000]:
        with TemporaryDirectory() as name:
            folder, cache = Path(name) / "site", Path(name) / "cache"
            folder.mkdir()
            print(f"{count} invented articles, {site(folder, count) / count:.0f} words each", flush=True)
            first_pages(folder, cache)
            with serving(folder, cache) as preview:
                save_to_page(preview, folder)


if __name__ == "__main__":
    main()
