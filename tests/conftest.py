"""What several test files share: the golden switch, and a real browser."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent
# The shell is the same engine without a desktop browser around it: half the cost for each page.
_CHROMIUMS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="Rewrite what the golden sites expect.")


@pytest.fixture(scope="session", autouse=True)
def _no_cache_of_the_users(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the cache of whoever runs it, nor does a program that it starts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CHRONOFACT_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def rewrite(request: pytest.FixtureRequest) -> bool:
    """`make golden`: take what comes out as what is expected, to be read in the difference."""
    return bool(request.config.getoption("--golden"))


def missing(tool: str) -> NoReturn:
    """A tool that a plain machine may lack: one loud line for a newcomer, a failure where CI promised it."""
    if os.environ.get("CI"):
        pytest.fail(f"{tool} is missing: .ci/run must install it")
    pytest.skip(f"NOT TESTED: {tool} is missing on this machine")


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of the system's Chromium or Chrome."""
    found = next((path for name in _CHROMIUMS if (path := shutil.which(name))), "")
    if not found:
        missing("a browser (Chromium)")
    return found


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator["Browser"]:
    """Run one browser for all page tests; each makes a context of its own."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 (only page tests need it)

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield running
        running.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say aloud, once, what was not tested for want of a tool."""
    reasons = {
        str(r.longrepr[2]) for r in terminalreporter.stats.get("skipped", []) if isinstance(r.longrepr, tuple)
    }
    for reason in sorted(r for r in reasons if "NOT TESTED" in r):
        terminalreporter.write_line(reason.removeprefix("Skipped: "), red=True, bold=True)
