"""What each rule is worth, measured on a corpus of our own."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def _line(number: int, text: str, *marked: tuple[str, str]) -> str:
    timexes = [
        {"start": text.index(words), "end": text.index(words) + len(words), "type": "DATE", "value": value}
        for words, value in marked
    ]
    return json.dumps({"id": number, "lang": "en", "dct": "2024-10-24", "text": text, "timexes": timexes})


def test_the_gain_of_a_rule_is_what_its_absence_costs(tmp_path: Path) -> None:
    corpus = tmp_path / "invented.jsonl"
    corpus.write_text(
        _line(1, "He left on Tuesday.", ("Tuesday", "2024-10-22"))
        + "\n"
        + _line(2, "He came on Monday in 1999.", ("Monday", "2024-10-21"), ("1999", "1999"))
        + "\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "benchmarks/rule_gains.py", corpus],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = done.stdout.splitlines()
    assert lines[0] == "en invented: 2 documents, value F1 100.00"
    weekday, year = lines[2], lines[3]
    assert weekday.split() == ["weekday", "50.00", "2", "0"]
    assert year.split() == ["year", "20.00", "1", "0", "*", "one", "document", "at", "most"]
    assert lines[4].startswith("read nothing here (")
