"""The corpus of plain files: what stands in brackets is read so, and nothing else is read."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from generator import tag

CORPUS = Path(__file__).parent.parent / "corpus"
MARKED = re.compile(r"\[([^\]]+)\]\((\S+?)(?: (\[[^\]]*\]|[^)]+))?\)")


def _cases() -> Iterator[ParameterSet]:
    for file in sorted(CORPUS.glob("*/time/*.md")):
        lang, dct, title = file.parts[-3], "", ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                title, _, dct = line[3:].rpartition(", DCT ")
            elif line.startswith("- "):
                yield pytest.param(lang, dct, line[2:], id=f"{file.stem}: {title}: {line[2:]}")


CASES = list(_cases())


@pytest.mark.parametrize(("lang", "dct", "line"), CASES)
def test_the_corpus_is_read_as_marked(lang: str, dct: str, line: str) -> None:
    text = MARKED.sub(r"\1", line)
    times = tag.read(text, None if dct == "none" else date.fromisoformat(dct), lang)
    expected = [(words, value) for words, value, _ in MARKED.findall(line)]
    assert [(time.text, time.value) for time in times] == expected
    dates = [edtf for _, _, edtf in MARKED.findall(line)]
    assert [str(time.date) if edtf else "" for time, edtf in zip(times, dates, strict=True)] == dates


def test_the_corpus_is_large_enough() -> None:
    lines = [str(case.values[2]) for case in CASES]
    assert sum("](" in line for line in lines) >= 150
    assert sum("](" not in line for line in lines) >= 60
