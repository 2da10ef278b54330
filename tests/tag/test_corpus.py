"""The corpus of plain files: what stands in brackets is read so, and nothing else is read."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from generator import edtf, tag

CORPUS = Path(__file__).parent.parent / "corpus"
MARKED = re.compile(r"\[([^\]]+)\]\((\S+?)(?: (\[[^\]]*\]|[^)]+))?\)")


def _cases() -> Iterator[ParameterSet]:
    for file in sorted(CORPUS.glob("*/time/*.md")):
        lang, dct, title = file.parts[-3], "", ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                title, _, dct = line[3:].rpartition(", DCT ")
            elif line.startswith("- "):
                yield pytest.param(lang, dct, line[2:], id=f"{lang} {file.stem}: {title}: {line[2:]}")


CASES = list(_cases())


@pytest.mark.parametrize(("lang", "dct", "line"), CASES)
def test_the_corpus_is_read_as_marked(lang: str, dct: str, line: str) -> None:
    text = MARKED.sub(r"\1", line)
    times = tag.read(text, None if dct == "none" else date.fromisoformat(dct), lang)
    expected = [(words, value) for words, value, _ in MARKED.findall(line)]
    assert [(time.text, time.value) for time in times] == expected
    dates = [written for _, _, written in MARKED.findall(line)]
    assert [str(time.date) if date_ else "" for time, date_ in zip(times, dates, strict=True)] == dates


@pytest.mark.parametrize(
    ("lang", "positive", "negative"), [("en", 400, 150), ("de", 240, 60), ("uk", 240, 60)]
)
def test_the_corpus_is_large_enough(lang: str, positive: int, negative: int) -> None:
    lines = [str(case.values[2]) for case in CASES if case.values[0] == lang]
    assert len(set(lines)) > 0.98 * len(lines), "the same sentence counts once"
    assert sum("](" in line for line in lines) >= positive
    assert sum("](" not in line for line in lines) >= negative


def test_what_the_corpus_expects_is_well_written() -> None:
    for _, dct, line in (case.values for case in CASES):
        assert dct == "none" or date.fromisoformat(str(dct))
        assert not re.search(r"[\[\]]", MARKED.sub("", str(line))), line
        for _, _, written in MARKED.findall(str(line)):
            assert written in ("", "None") or edtf.parse(written)
