"""A site whose author, or whose authors' sources, mean no good: every field of every article is an attack."""

import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator import config, pipeline

OVERRIDE = (
    "\u202edesrever\u2067\u2069\u2069\u202e"  # turns what follows round, and closes isolates not its own
)
ATTACKS = (
    "<script>document.title='taken'</script>",
    "\"><img src=x onerror=\"document.title='taken'\">'",
    "</title></main><iframe src=//evil.example>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "[a](javascript:alert(1)) ![b](https://evil.example/b.png) <javascript:alert(1)>",
    OVERRIDE,
    "a\u200b\u200d\ufeffb\u0301\u0301\u0301\u0301",
    "nul \0 bell \7 escape \x1b[31m delete \x7f",
    "W" * 10_000,
    "]]>--><!--&amp;&lt;&#0;&nosuch;",
    "{{ 7 * 7 }}{% raw %}{# {n} {0.__class__} %s $1 \\1",
)
_MANY = """<b onclick=alert(1)>b</b> <style>*{display:none}</style> <svg onload=alert(1)>
<a href='javascript:alert(1)'>c</a>"""
_BODY = """\
On {day} January 2031 a crane {attack} fell in Velm harbour and killed {killed} dockers,
the ministry {attack} said.

Officials put the number of dead at {killed} {attack}. Dockers had worked there since 1984.

- The strike {attack} began in March 2030.

> {attack} reopened on 1 June 2031.

{many}

<{scheme}alert(1)> [click]({scheme}alert(1) "t") ![i]({scheme}alert(1)) [ref] [mail](mailto:a@b.example)

[ref]: {scheme}alert(1)
"""


def _front_matter(number: int, attack: str) -> str:
    """Every field as YAML; JSON's strings are YAML's, with lone surrogates and NUL as escapes."""
    url = ("https://velm.example/?", "javascript:", "https://velm.example/#javascript:", "data:,")[number % 4]
    fields = {
        "title": f"A crane fell on 2 January 2031 {attack}",
        "source": {"name": f"{attack} Post {number % 5}", "url": url + "alert(1)&a='b'"},
        "published": f"2031-01-{number % 9 + 4:02d}",
        "author": attack[:3000],
        "url": url + "alert(1)&amp;%3Cscript%3E",
        "archived": url + attack[:3000],
        "via": attack[:3000],
        "tags": [attack, "harbour"],
        "notes": attack[:3000],
        "id": f"{attack[:40]}-{number}",
        "publish": ("full", "excerpt", "quote")[number % 3],
        "retracted": number % 4 == 0,
        "lang": ("en", "en", "ar")[number % 3],
    }
    return "".join(f"{key}: {json.dumps(value)}\n" for key, value in fields.items())


def _in_a_file(text: str) -> str:
    """Return what a text file can hold of it: UTF-8, no zero byte."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def write(root: Path) -> None:
    """Write the site's files below a folder."""
    (root / "content").mkdir()
    settings = {"title": " ".join(ATTACKS[:-3]), "deck": " ".join(ATTACKS), "lang": "en"}
    text = "".join(f"{key}: {json.dumps(value)}\n" for key, value in settings.items())
    (root / "chronofact.yaml").write_text(text, encoding="utf-8")
    for number, attack in enumerate(ATTACKS):
        scheme = ("javascript:", "data:text/html,", "vbscript:", "JaVaScRiPt:", "file:///")[number % 5]
        body = _BODY.format(
            attack=_in_a_file(attack), day=2 + number % 2, killed=12 + number % 3, scheme=scheme, many=_MANY
        )
        file = root / "content" / f"{number} <i>&'\"{{{{ 1 }}}}.md"
        file.write_text(f"---\n{_front_matter(number, attack)}---\n\n{body}", encoding="utf-8")


@cache
def site() -> tuple[config.Config, pipeline.Site]:
    """Return its settings, and what a build makes of it."""
    with TemporaryDirectory() as folder:
        write(Path(folder))
        settings, _ = config.read(Path(folder))
        return settings, pipeline.site(settings)
