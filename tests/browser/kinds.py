"""Every kind of page there is, by the template that makes it, and the sample pages that stand for each."""

import re

from generator.render.layouts import default_folder
from tests import built

# The template, the paths it makes, and how many sample pages of it are looked at (the longest).
KINDS: tuple[tuple[str, str, int], ...] = (
    ("index.html", r"index\.html", 1),
    ("years.html", r"years/[^/]+/index\.html", 1),
    ("event.html", r"events/[^/]+/index\.html", 2),
    ("source.html", r"sources/.+/index\.html", 4),
    ("sources.html", r"sources/index\.html", 1),
    ("disputed.html", r"disputed/index\.html", 1),
    ("tag.html", r"tags/[^/]+/index\.html", 1),
    ("made.html", r"made/index\.html", 1),
    ("404.html", r"404\.html", 1),
    ("embed.html", r"embed/[^/]+/index\.html", 2),
    ("embed_timeline.html", r"embed/index\.html", 1),
)


def template_of(path: str) -> str:
    """Return the template that makes the page at a path; "" if none is known to."""
    return next((template for template, paths, _ in KINDS if re.fullmatch(paths, path)), "")


def templates() -> set[str]:
    """Return the default theme's templates that make pages of their own."""
    found = {file.name for file in default_folder().glob("*.html")}
    return {name for name in found if not name.startswith("_")} - {"base.html"}


def samples() -> list[str]:
    """Return paths of the sample story: some of each kind."""
    paths = [path for path, _ in sorted(built.html(built.STORY), key=lambda page: -len(page[1]))]
    return [
        path
        for template, _, most in KINDS
        for path in sorted([p for p in paths if template_of(p) == template][:most])
    ]
