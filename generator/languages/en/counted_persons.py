"""What is counted of one person, and how it is called."""

import re
from typing import Final

_NAMES: Final = {
    ("bullet", "hit"): "bullets that hit {}",
    ("wound", "stabbed"): "stab wounds of {}",
}
IN_ONE_PLACE: Final = re.compile(
    r"[^,;]{0,30}?\b(?:in|from|through|into|to) (?:the|his|her) (?:left |right |upper |lower )?"
    r"(?:arm|leg|head|back|chest|neck|shoulder|thigh|rear|stomach|face|hand|foot|abdomen|heart|side)\b(?! and)"
)
"""Behind a count of bullets: those in one part of the body, of perhaps more."""

OF_A_PERSON: Final = frozenset(_NAMES)
"""Counted noun and role."""


def named_count(noun: str, scope: str, name: str) -> str:
    """Say what is counted, of whom: "bullets that hit Ann Lee"."""
    return _NAMES[noun, scope].format(name).removesuffix(" of ").strip()
