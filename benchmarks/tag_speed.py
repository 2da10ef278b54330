"""How fast the date reader is: articles of 2 kB a second on one core, and what importing it takes.

python benchmarks/tag_speed.py [NUMBER OF ARTICLES]
"""

import sys
import time
from datetime import date
from random import Random
from subprocess import run

from invented_articles import Writer

from generator import tag

TIMES_TO_TRY = 5


def import_seconds() -> float:
    """Fastest of several imports of the tagger, each in a process of its own."""
    code = "import time; s = time.perf_counter(); import generator.tag; print(time.perf_counter() - s)"
    return min(
        float(run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
        for _ in range(TIMES_TO_TRY)
    )


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    writer = Writer(Random(1))  # noqa: S311 (the same articles each time)
    texts = [writer.article().split("---\n", 2)[2] for _ in range(count)]
    tag.read(texts[0], date(2024, 10, 24), "en")
    start = time.process_time()
    found = sum(len(tag.read(text, date(2024, 10, 24), "en")) for text in texts)
    seconds = time.process_time() - start
    size = sum(map(len, texts)) / count
    print(f"{count} articles of {size:.0f} characters: {count / seconds:.0f} a second")
    print(f"{found / count:.1f} time expressions each")
    print(f"that is {seconds / count / size * 2e6:.2f} ms for 2 kB; import {import_seconds() * 1000:.0f} ms")


if __name__ == "__main__":
    main()
