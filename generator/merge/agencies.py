"""News agencies: the names they go by, and where an article says that it came by one."""

import re

from generator import dateline
from generator.model import Article

# Each agency's short name, then other names it is credited by.
_NAMES = """
reuters: thomson reuters
ap: associated press, a.p.
afp: agence france-presse, agence france presse
upi: united press international
dpa: deutsche presse-agentur
pa: press association, pa media
pti: press trust of india
ians: indo-asian news service
ani: asian news international
xinhua: xinhua news agency
kyodo: kyodo news
yonhap: yonhap news agency
tass: itar-tass
interfax:
ria: ria novosti
ukrinform:
unian:
ansa:
efe:
lusa:
anadolu: anadolu agency
bernama:
antara:
aap: australian associated press
canadian press: cp, the canadian press
bloomberg: bloomberg news
cns:
"""
_SHORT = {
    name.strip(): line.partition(":")[0]
    for line in _NAMES.strip().splitlines()
    for name in (line.partition(":")[0], *line.partition(":")[2].split(","))
    if name.strip()
}
_OPENING = re.compile(r"\((?P<agency>[A-Z][\w. &-]{1,40})\)\s*(?:--?|–|—|:)\s")  # "(AP) - …"
_CLOSING = re.compile(r"(?:\((?P<held>\w[\w. &-]{1,40})\)|[–—-]\s?(?P<dashed>\w[\w. &-]{1,40}))\s*$")
_REACH = 60  # characters in which a closing credit stands


def short_name(name: str) -> str:
    """Return a publisher's or an agency's name as it is compared: without case, "the" or long forms."""
    plain = " ".join(name.casefold().split()).removeprefix("the ")
    return _SHORT.get(plain, plain)


def is_agency(name: str) -> bool:
    """The name is an agency's."""
    return short_name(name) in _SHORT.values()


def agency(article: Article) -> str:
    """Return the agency an article came by, in its short name: by front matter, dateline or closing credit.

    "" where none is credited. "Reuters contributed to this report" credits a part, not the article.
    """
    if article.source.via:
        return short_name(article.source.via)
    body = next((s.span.start for s in article.sentences if s.role == "text"), None)
    if body is None:
        return ""
    found = dateline.PATTERN.match(article.text, body) or _OPENING.match(article.text, body)
    closing = _CLOSING.search(article.text, max(body, len(article.text) - _REACH))
    credits_ = [found["agency"]] if found else []
    credits_ += [closing["held"] or closing["dashed"]] if closing else []
    return next((short_name(name) for name in credits_ if name and is_agency(name)), "")
