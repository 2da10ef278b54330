"""The theme's script: its own tests in node, its size, and what a strict page forbids it."""

import gzip
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.render import layouts
from tests.conftest import missing

SCRIPT = layouts.default_folder() / "assets" / "chronofact.js"


def test_the_script_passes_its_own_tests() -> None:
    node = shutil.which("node") or shutil.which("nodejs")
    if node is None:
        missing("node, which runs the tests of the script")
    tests = sorted(map(str, Path(__file__).parent.glob("*.test.js")))
    assert tests
    done = subprocess.run(
        [str(node), "--test", *tests], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_script_is_small() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), 9)) <= 8 * 1024


@pytest.mark.parametrize(
    "forbidden", ["eval(", "new Function", "fetch(", "innerHTML", "import ", "export ", ".style"]
)
def test_the_script_does_nothing_that_a_strict_page_forbids(forbidden: str) -> None:
    assert forbidden not in SCRIPT.read_text(encoding="utf-8")


def test_the_script_speaks_no_language() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    code = re.sub(r"/\*.*?\*/|// .*", "", text, flags=re.DOTALL)
    said = [s for s in re.findall(r'"([^"\n]*)"', code) if re.search(r"[A-Za-z]{2,} [a-z]{2,}", s)]
    assert said == ["use strict"]
