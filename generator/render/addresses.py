"""Where pages lie and how they are linked: relative and ending in index.html, or pretty under a base URL."""

import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from unicodedata import normalize
from urllib.parse import quote, urlsplit

INDEX = "index.html"
_SAFE = "/-._~!$'()*,;=:@+"  # what RFC 3986 lets stand in a path, without what HTML would need escaped
_NOT_IN_IDS = re.compile(r"[\s\x00-\x1f\x7f]+")
_CONTROL = re.compile(r"[\x00-\x20\x7f-\x9f\"<>\\^`{|}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_LONGEST, _SHORTENED = 200, 80  # bytes of a file name
_NOT_IN_NAMES = re.compile(r"[^\w.+-]+")


@dataclass(frozen=True, slots=True)
class Addresses:
    """How this site links: ``base`` is the path of its base URL ("/timeline/"), "" for relative links.

    A page's ``url`` is relative to the site; before it stands the ``root`` of the page that links.
    """

    base: str
    origin: str

    @classmethod
    def of(cls, base_url: str | None) -> "Addresses":
        """Return those of a site with that base URL, if it has one."""
        if not base_url:
            return cls("", "")
        parts = urlsplit(base_url)
        base = "/" + quote(parts.path.strip("/"), safe=_SAFE + "%")
        origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
        return cls(base if base == "/" else base + "/", origin)

    def root(self, path: str) -> str:
        """Return what stands before every address on the page at ``path``: "", "../../" or "/timeline/"."""
        return self.base or "../" * path.count("/")

    def url(self, path: str) -> str:
        """Return the address of the page at ``path``, relative to the site, percent-encoded."""
        if self.base and path.endswith("index.html"):
            path = path.removesuffix("index.html")
        return quoted(path)

    def canonical(self, path: str) -> str:
        """Return the absolute address of a page; "" for a site without a base URL."""
        return f"{self.origin}{self.base}{self.url(path)}" if self.origin else ""


@lru_cache(maxsize=65_536)
def quoted(path: str) -> str:
    """Return a path percent-encoded (UTF-8); lone surrogates, which have none, become "?"."""
    return quote(path, safe=_SAFE, errors="replace")


def event_path(event: str) -> str:
    """Return where an event's page lies."""
    return f"events/{event}/index.html"


def part_path(stretch: str) -> str:
    """Return where a page of a timeline on several pages lies, by its EDTF; "/" is "_" as in event ids."""
    return f"years/{stretch.replace('/', '_')}/index.html"


def source_path(article: str) -> str:
    """Return where a source's page lies."""
    return f"sources/{article}/index.html"


def tag_path(tag: str) -> str:
    """Return where a tag's page lies: one folder, whatever the tag is written with."""
    return f"tags/{tag_slug(tag)}/index.html"


def tag_slug(tag: str) -> str:
    """Return a tag or a name as a file name: NFC, lower case, letters and digits of any script kept.

    One that has none, or more than a file system takes, is told by a hash.
    """
    plain = normalize("NFC", tag).lower()
    slug = _NOT_IN_NAMES.sub("-", plain).strip("-.")
    if slug and len(slug.encode()) <= _LONGEST:
        return slug
    digest = sha256(plain.encode(errors="surrogatepass")).hexdigest()[:8]
    return f"{slug.encode()[:_SHORTENED].decode(errors='ignore') or 'tag'}-{digest}"


def anchor(name: str) -> str:
    """Return a valid HTML id: anything but white space."""
    return _NOT_IN_IDS.sub("-", name)


def fragment(identifier: str) -> str:
    """Return ``#`` and an HTML id, percent-encoded."""
    return "#" + quoted(identifier)


def safe_url(url: str | None) -> str:
    """Return an address that may be linked: http, https or mailto; "" for anything else."""
    if not url:
        return ""
    url = url.strip()
    try:
        parts = urlsplit(url)
        port_is_valid = parts.port is None or parts.port >= 0
    except ValueError:
        return ""
    is_web = parts.scheme in ("http", "https") and bool(parts.hostname) and port_is_valid
    if not is_web and parts.scheme != "mailto":
        return ""
    return _CONTROL.sub(lambda found: quote(found[0]), url)


def cited_url(url: str | None, sentence: str) -> str:
    """Return the original's address with a text fragment that points at the sentence.

    See https://wicg.github.io/scroll-to-text-fragment/: long sentences by their first and last words.
    """
    safe = safe_url(url)
    if not safe or safe.startswith("mailto:"):
        return safe
    words = sentence.split()
    if len(words) <= 8:
        found = _directive(" ".join(words))
    else:
        found = f"{_directive(' '.join(words[:4]))},{_directive(' '.join(words[-4:]))}"
    return f"{safe}{':~:' if '#' in safe else '#:~:'}text={found}"


def _directive(words: str) -> str:
    """Percent-encode, the characters with a meaning of their own (``-``, ``,``, ``&``) too."""
    return quote(words, safe="", errors="replace").replace("-", "%2D")
