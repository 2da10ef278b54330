from dataclasses import replace
from pathlib import Path

import pytest

from generator import render
from generator.config import Config, default
from generator.problem import Problem
from generator.render import layouts
from tests.samples import STORY


@pytest.fixture
def site(tmp_path: Path) -> Config:
    (tmp_path / "layouts" / "assets").mkdir(parents=True)
    return default(tmp_path)


def put(site: Config, name: str, content: str | bytes) -> None:
    file = site.layouts / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


def only_problem(site: Config) -> Problem:
    _, problems = render.pages(STORY, site)
    assert len(problems) == 1, problems
    return problems[0]


def test_an_authors_template_stands_in_for_ours_and_the_others_stay(site: Config) -> None:
    put(site, "404.html", '{% extends "base.html" %}{% block main %}<h1>Gone fishing</h1>{% endblock %}')
    made, problems = render.pages(STORY, site)
    assert problems == ()
    assert b"Gone fishing" in made["404.html"]
    assert b"Skip to the content" in made["404.html"]
    assert b"A loading crane collapsed" in made["index.html"]


def test_what_an_author_links_in_the_head_of_the_frame_stands_on_every_page(site: Config) -> None:
    ours = (layouts.default_folder() / "base.html").read_text()
    link = '<link rel="stylesheet" href="{{ root }}assets/mine.css">'
    put(site, "base.html", ours.replace("{% block head %}", "{% block head %}" + link))
    made, problems = render.pages(STORY, replace(site, base_url="https://velm.example/"))
    assert problems == ()
    pages = {path for path in made if path.endswith(".html") and not path.startswith("embed/")}
    assert [path for path in pages if b"assets/mine.css" not in made[path]] == []


def test_an_authors_part_is_used_by_our_pages(site: Config) -> None:
    put(site, "_strip.html", "{% macro strip(strips) %}<p>no strip here</p>{% endmacro %}")
    made, _ = render.pages(STORY, site)
    assert b"no strip here" in made["index.html"]


def test_assets_are_copied_byte_by_byte_and_override_ours(site: Config) -> None:
    put(site, "assets/style.css", "body{color:red}")
    put(site, "assets/deep/photo.bin", b"\xff\x00\xfe")
    made, _ = render.pages(STORY, site)
    assert made["assets/style.css"] == b"body{color:red}"
    assert made["assets/deep/photo.bin"] == b"\xff\x00\xfe"
    assert "assets/icon.svg" in made


def test_dot_files_and_editors_backups_are_left_out(site: Config) -> None:
    for name in ("assets/.DS_Store", ".git/config", "index.html~", "assets/style.css~"):
        put(site, name, b"\xff")
    made, problems = render.pages(STORY, site)
    assert problems == ()
    assert not [path for path in made if "DS_Store" in path or path.endswith("~")]


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        ("<p>\n{% if %}\n</p>", 2, "template syntax: Expected an expression"),
        ("<p>\n\n{{ event.headine }}", 3, "undefined value: 'event' is undefined"),
        (
            "{% extends 'base.html' %}\n{% block main %}\n{{ site.titel }}{% endblock %}",
            3,
            "no attribute 'titel'",
        ),
        ("{{ words.mising }}", 1, "undefined value: `Wording` has no attribute 'mising'"),
        ("\n{% include 'missing.html' %}", 2, "there is no layout missing.html"),
        ("\n{% extends 'bse.html' %}", 2, "there is no layout bse.html; did you mean `base.html`?"),
        ("{{ 1 + 'x' }}", 1, "unsupported operand"),
        ("\n\n{{ 1 // 0 }}", 3, "division"),
        ("{{ site.title | shout }}", 1, "No filter named 'shout'"),
        ("{% include '404.html' %}", 1, "includes itself without end"),
        ("{% for x in site.tags %}", 1, "template syntax"),
        ("{{ site.meta[99] }}", 1, "undefined value"),
    ],
)
def test_a_mistake_in_a_layout_is_told_with_its_place(
    site: Config, template: str, line: int, message: str
) -> None:
    put(site, "404.html", template)
    problem = only_problem(site)
    assert problem.severity == "error"
    assert problem.location.path == "layouts/404.html"
    assert problem.location.line == line
    assert message in problem.message
    assert problem.hint
    assert problem.source == template.splitlines()[line - 1]


def test_a_mistake_in_a_part_is_told_once_and_of_the_part(site: Config) -> None:
    put(
        site,
        "_entry.html",
        (layouts.default_folder() / "_entry.html").read_text().replace("e.badges", "e.bagdes"),
    )
    _, problems = render.pages(STORY, site)
    assert {p.location.path for p in problems} == {"layouts/_entry.html"}
    assert len(problems) == 1
    assert "bagdes" in problems[0].message


def test_the_other_pages_are_still_made_so_that_all_mistakes_are_told_at_once(site: Config) -> None:
    put(site, "404.html", "{{ nothing }}")
    put(site, "source.html", "{{ nobody }}")
    made, problems = render.pages(STORY, site)
    assert [p.location.path for p in problems] == ["layouts/404.html", "layouts/source.html"]
    assert "index.html" in made


def test_a_layout_that_is_not_utf_8_is_told(site: Config) -> None:
    put(site, "404.html", b"<p>\nGr\xfc\xdfe</p>")
    problem = only_problem(site)
    assert (problem.location.path, problem.location.line, problem.message) == (
        "layouts/404.html",
        2,
        "not UTF-8",
    )


def test_a_link_out_of_the_site_is_not_followed(
    site: Config, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.txt"
    secret.write_text("precious")
    (site.layouts / "assets" / "secret.txt").symlink_to(secret)
    made, problems = render.pages(STORY, site)
    assert "leads outside the site" in problems[0].message
    assert "assets/secret.txt" not in made


def test_a_linked_folder_out_of_the_site_is_not_followed(
    site: Config, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "secret.txt").write_text("precious")
    (site.layouts / "assets" / "more").symlink_to(elsewhere)
    made, _ = render.pages(STORY, site)
    assert not [path for path in made if "secret" in path]


def test_text_of_templates_values_is_escaped_in_an_authors_template_too(site: Config) -> None:
    put(site, "404.html", "<h1>{{ site.title }}</h1>")
    made, _ = render.pages(STORY, replace(site, title="<b>bold</b>"))
    assert made["404.html"] == b"<h1>&lt;b&gt;bold&lt;/b&gt;</h1>"


def test_the_layouts_of_a_checkout_are_the_default_ones() -> None:
    assert (layouts.default_folder() / "index.html").is_file()
