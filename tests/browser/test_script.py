"""What the script does besides the filters: theme, links that open what they lead to, copied addresses."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import Reader

LIGHT, DARK = "rgb(251, 250, 247)", "rgb(21, 20, 17)"


def paper(page: "Page") -> str:
    return str(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))


@pytest.mark.parametrize(
    ("scheme", "theme", "expected"),
    [("light", "dark", DARK), ("dark", "light", LIGHT), ("dark", "dark", DARK), ("light", "light", LIGHT)],
)
def test_a_theme_on_the_page_overrules_the_system(
    reader: "Reader", scheme: str, theme: str, expected: str
) -> None:
    page = reader.page("404.html", scheme=scheme)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    assert paper(page) == expected


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_light_whatever_the_theme(reader: "Reader", scheme: str) -> None:
    page = reader.page("404.html", scheme=scheme)
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.emulate_media(media="print")
    assert paper(page) == "rgb(255, 255, 255)"
