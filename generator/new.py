"""``chronofact new``: a small site that builds, to look at and then to replace with one's own."""

from pathlib import Path

_FILES = {
    "chronofact.yaml": """\
# Every key is optional. What there is: docs/reference.md of chronofact.
title: The Marl Bridge
deck: >-
  An invented story to start from: three reports of one bridge, two of which disagree.
  Replace the files in content/ with your own.
""",
    "content/bridge-closed.md": """\
---
title: Marl Bridge closed after cracks are found
published: 2025-03-12
source: Example Harbour Courier
notes: Invented, as is everything in this starter site.
---

City engineers closed the Marl Bridge on Tuesday after inspectors found cracks in two of its piers.

The inspectors had examined 14 piers, the city's transport office said on Wednesday. The bridge was built
in 1961.

Mayor Ada Quill said on Wednesday that repairs would begin in April.
""",
    "content/bridge-traffic.md": """\
---
title: Ferries run again while bridge is shut
published: 2025-03-14
source: Example Estuary Post
notes: Invented, as is everything in this starter site.
---

The Marl Bridge has been shut since city engineers closed it on Tuesday because of cracks in its piers.

Inspectors examined 16 piers, the transport office said on Wednesday.

Two ferries began to carry commuters across the river on Thursday.
""",
    "content/bridge-repairs.txt": """\
---
title: Repairs of Marl Bridge begin
published: 2025-04-08
source: Example Harbour Courier
notes: Invented, as is everything in this starter site.
---

Repairs of the Marl Bridge began on Monday, almost a month after city engineers closed it on 11 March.

The bridge will reopen in the summer, Mayor Ada Quill said on Tuesday.
""",
    ".gitignore": """\
# What chronofact makes.
/site/
""",
}


def refusal(folder: Path) -> str:
    """Why there can be no new site in ``folder``, or ""."""
    if folder.exists() and any(folder.iterdir()):
        return f"{folder} is not empty: a new site needs a new or empty folder"
    return ""


def site(folder: Path) -> list[Path]:
    """Write the starter site, and return the files in it."""
    made = []
    for name, text in _FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        made.append(path)
    return made
