"""Articles from words written in the test, as the stage reads them."""

from pathlib import Path

from generator import config, load
from generator.model import Article
from generator.problem import Problem

HEAD = "---\ntitle: Crane falls\npublished: 2031-05-05\n---\n"


def site(root: Path, **files: str | bytes) -> config.Config:
    """Return a site with the files given as name="text"; `__` in a name is a dot, `___` a slash."""
    for name, text in files.items():
        path = root / "content" / name.replace("___", "/").replace("__", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    (root / "content").mkdir(exist_ok=True)
    read, problems = config.read(root)
    assert not [p for p in problems if p.severity == "error"]
    return read


def article(root: Path, text: str | bytes, name: str = "a.md") -> tuple[Article | None, tuple[Problem, ...]]:
    """Return the one article of a site, and what is wrong with it."""
    settings = site(root, **{name.replace(".", "__"): text})
    return load.article(settings, settings.content / name)


def good(root: Path, text: str | bytes, name: str = "a.md") -> Article:
    """Return an article in which nothing is wrong."""
    found, problems = article(root, text, name)
    assert problems == ()
    assert found is not None
    return found


def sentences(found: Article) -> list[str]:
    """Words of each sentence."""
    return [s.span.of(found.text) for s in found.sentences]
