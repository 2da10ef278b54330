"""Names for addresses: Unicode letters stay, all else becomes a hyphen.

python-slugify is not used: with ``allow_unicode`` it would do just this, after decoding HTML entities
(``&amp;`` in a title would vanish), and bring in a table of transliterations that is not wanted.
"""

import unicodedata
from hashlib import sha256


def slug(text: str) -> str:
    """Lower-case NFC letters, marks, digits and ``_``, hyphens between; ``a-<hash>`` where none is left."""
    normal = unicodedata.normalize("NFC", text)
    lowered = unicodedata.normalize("NFC", normal.lower())
    kept = "".join(c if _stays(c) else " " for c in lowered)
    return "-".join(kept.split()) or "a-" + sha256(normal.encode(errors="surrogatepass")).hexdigest()[:8]


def _stays(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char)[0] == "M"
