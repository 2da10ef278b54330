"""The program started without some of its standard streams, as by a service or `>&-` in a shell."""

import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_what_is_closed_is_no_reason_to_fail(tmp_path: Path, closed: str) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.md").write_text(
        "---\ntitle: A wall fell\npublished: 2031-05-05\n---\n\nIt did.\n"
    )
    command = [which("sh") or "sh", "-c", f'exec "$0" -m generator build "$1" {closed}', sys.executable]
    done = subprocess.run([*command, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert (tmp_path / "site" / "index.html").is_file()
