"""No kind of page is forgotten by the tests that look at each kind."""

from tests import built
from tests.browser.kinds import KINDS, samples, template_of, templates


def test_every_template_that_makes_pages_is_looked_at() -> None:
    assert {template for template, _, _ in KINDS} == templates()
    split = {template_of(path) for path, _ in built.html(built.SPLIT)}
    assert {template_of(path) for path in samples()} | (split & {"years.html"}) == templates()


def test_every_page_of_every_site_is_of_a_known_kind() -> None:
    unknown = [(name, path) for name in built.NAMES for path, _ in built.html(name) if not template_of(path)]
    assert unknown == []
