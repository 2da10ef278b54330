"""Whether two names may be two spellings of one: short forms, transliterations, slips of the pen."""

from difflib import SequenceMatcher

from generator.languages.en.name_forms import NICKNAMES, SOUNDS

_ALIKE = 0.7  # share of letters in a row
_SHORT = 3  # letters: in a name this short another first letter is another name


def are_one_name(one: str, two: str) -> bool:
    """ "Rait" and "Raite", "Qaddafi" and "Gaddafi", "DelGiudice" and "Del Giudice"; not "Su" and "Lu"."""
    a, b = (name.lower().replace(" ", "").replace("-", "").replace("'", "") for name in (one, two))
    if a == b or not a or not b:
        return True
    if a[0] != b[0] and not any(a[0] in sounds and b[0] in sounds for sounds in SOUNDS):
        return min(len(a), len(b)) > _SHORT and SequenceMatcher(None, a, b, autojunk=False).ratio() > 0.85
    return a.startswith(b) or b.startswith(a) or SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE


def are_one_given_name(one: str, two: str) -> bool:
    """An initial, a spelling, or a short form ("Katie", "Kathryn"; "Bill", "William")."""
    a, b = one.lower().strip("."), two.lower().strip(".")
    if a[:1] == b[:1] and (min(len(a), len(b)) == 1 or a[:2] == b[:2] or are_one_name(a, b)):
        return True
    return any(a in forms and b in forms for forms in NICKNAMES) or are_one_name(a, b)


def sound(name: str) -> str:
    """First letter and consonants: spellings of one name mostly share them ("Rait", "Raite")."""
    low = name.lower()
    consonants = (c for c, before in zip(low[1:], low, strict=False) if c not in "aeiouyh" and c != before)
    return low[:1] + "".join(consonants)
