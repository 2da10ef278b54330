"""English words that tell an attribute of a named thing: what it costs, what was paid or raised for it.

Each pattern reads the words up to a figure (``BEFORE``, they end there) or those behind it (``BEHIND``).
"""

import re
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _before(pattern: str) -> re.Pattern[str]:
    """Words that end at the figure, a hedge between allowed."""
    return re.compile(
        rf"\b(?:{pattern})(?: (?:just|only|about|around|roughly|a|an|a cool|up to))?\s*$", re.IGNORECASE
    )


def _behind(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"^\W{{0,2}}\s?(?:{pattern})\b", re.IGNORECASE)


CLAUSE: Final = re.compile(
    r"[;:()]|[—–]| - |\b(?:while|whereas|but|although|though)\b|,? (?:with|and) (?=(?:the|an?|its|it|they|that)\b)|, (?=(?:the|its) )"
)
"""Where another clause begins, or another phrase with a figure of its own."""

TERMS_END: Final = re.compile(r"[;,]|\b(?:while|but|and|whereas)\b")
"""Where the words end that tell on which terms a figure before them holds."""

LAST_WORDS: Final = re.compile(
    r"([\w'’-]+|[\"”″])(?:\s+(?:will|would|is|are|be|also|now|still|currently|has|have|both|each|itself|again|initially|officially))*\s*$"
)
"""The last word of a subject, auxiliaries and adverbs before the verb left out."""

MEASURE: Final = re.compile(
    r"(?<![\w$£€.,])(\d+(?:\.\d+)?)[ -]?(inch(?:es)?|in|[\"”″]|GB|TB|MB|GHz|MHz|gigabytes?|terabytes?|megapixels?|MP|cc)(?![\w])",
    re.IGNORECASE,
)
"""A size or capacity that tells one version from another."""

ENDS_IN_MEASURE: Final = re.compile(r"\d[ -]?(?:inch|[\"”″]|GB)$")

STARTS: Final = _before(
    r"starts?(?: off)? (?:at|from)|starting (?:at|from)|begins? at|starting price (?:of|is)|priced from|(?:costs?|sells?|retails?|go(?:es)?) from|prices? (?:starts?|begins?|starting) (?:at|from)|remains? at|as little as"
)
"""The lowest price of several versions."""

COSTS: Final = _before(
    r"costs?|costing|(?:sells?|retails?|selling|retailing|going|goes|go|on sale|sold) (?:for|at)|priced at|(?:price|price tag|cost|rrp) (?:of|is|will be|is set at)|(?:dropped|drops|cut|falls?|fell) (?:[$£€]\d+ )?to"
)
"""What one pays for the thing named before."""

ASKS: Final = _before(r"asks?|asking|charges?|charging|pays?|paying|starts? at|starting at|for|and|while")
"""Before a figure that "for the … version" follows."""

VERSION: Final = re.compile(
    r"^ (?:for|in) (?:the|a|an|its|each) (?:((?:[\w\"”″'.-]+ ){0,5}?)(?:version|model|option|edition|variant|configuration)s?\b"
    r"|([\d.]+[ -]?(?:inch|[\"”″]|GB|TB))(?= and\b| or\b|[,.;]|$))",
    re.IGNORECASE,
)
"""The version that a figure is the price of, behind it."""

VERSION_OF: Final = re.compile(
    r"((?:[\w\"”″'.-]+ ){1,5}?)(?:version|model|edition|variant|price|cost|price tag)s? (?:of|for) (?:the|a|its) (?:[\w.-]+ )?$",
    re.IGNORECASE,
)
"""Before a name: the version of it that is meant."""

FOR_IT: Final = re.compile(
    r"\b(?:for|of|with|to|on|in|by|from) (?:the|a|an|its|your) (?:[\w.-]+ ){0,3}$", re.IGNORECASE
)
"""Before a name that only tells what another thing is for."""

DOWN: Final = _behind(r"down(?! from)(?: payment)?|up ?front")
OFF: Final = re.compile(
    r"\b(?:from|by|save|saves|saving|extra|additional|another|rebate of|discount of|off|worth of|under|below|over|above|than|least)\s*$",
    re.IGNORECASE,
)
"""Before a figure that is no price: a reduction, an addition, an old price."""

DIFFERENCE: Final = _behind(
    r"off|less|more|cheaper|extra|discount|rebate|price cut|cut|reduction|increase|savings?|upgrade|gift card|voucher|credit|a month|per month|monthly|each|apiece|a year|annually|per"
)
"""Behind a figure that is no price of the thing."""

UNSETTLED: Final = re.compile(
    r"\b(?:rumou?r\w*|reportedly|estimate\w*|analysts?|could|might|may|would|should|predict\w*|speculat\w*|if(?! you)|once|previous\w*|originally|used to|predecessor|last year|guess\w*|probably|likely|believed|suggest\w*|forecast\w*|no longer|not|n't|expected to (?:cost|sell|retail|be priced|start))\b",
    re.IGNORECASE,
)
"""In the clause of a figure that is nobody's statement of fact."""

HEADS: Final = _words(
    """version versions model models option edition variant it they that which this these device devices phone phones
    smartphone smartphones handset tablet tablets laptop laptops notebook notebooks computer machine machines console
    consoles camera cameras car cars vehicle product line range lineup series upgrade upgrades one portable portables
    price prices pricing watch reader e-reader system box unit headset speaker player ticket tickets"""
)
"""A noun phrase that ends in one of them and names nothing is what the text is about."""

PLAIN: Final = _words(
    """new brand-new latest newest updated revamped refreshed redesigned upcoming conventional existing regular ordinary normal own
    popular much-anticipated long-awaited highly forthcoming eagerly anticipated shiny and or all both company's firm's"""
)
"""Adjectives that tell no version from another."""

DETERMINERS: Final = _words("the a an its their his her this these both new each every our your")
"""Before a noun phrase: a name behind them is that of a thing of which there are many."""

COMPARED_WITH: Final = re.compile(
    r"\b(?:than|like|unlike|as|versus|vs\.?|rival\w*)(?: [\w’'-]+){0,4} $", re.IGNORECASE
)
"""Before the name of a thing that another is measured by."""

BASE: Final = _words(
    "base basic entry-level cheapest standard lowest-priced least-expensive entry starting stock vanilla"
)
"""Adjectives of the lowest version."""

CUSTOMERS: Final = {
    "business": "business", "corporate": "business", "enterprise": "business", "consumer": "consumer", "consumers": "consumer",
    "students": "student", "student": "student", "education": "student", "educational": "student", "teachers": "student",
    "contract": "contract", "two-year": "contract", "on-contract": "contract", "prepaid": "prepaid", "unlocked": "unlocked", "off-contract": "unlocked",
    "unsubsidized": "unlocked", "subsidized": "contract", "trade-in": "trade-in", "used": "used", "refurbished": "used", "second-hand": "used",
    "bundle": "bundle", "bundled": "bundle", "tax": "tax", "vat": "tax", "taxes": "tax",
    "uk": "uk", "britain": "uk", "europe": "europe", "us": "us", "canada": "canada", "australia": "australia", "india": "india", "china": "china", "japan": "japan", "germany": "germany",
    "members": "member", "subscribers": "member", "preorder": "preorder", "pre-order": "preorder", "wi-fi": "wi-fi", "3g": "3g", "4g": "4g", "lte": "4g",
}  # fmt: skip
"""To whom, where and on which terms a price is asked: words of the clause, and what they say."""

NO_TERMS: Final = re.compile(r"\b(?:no|without)(?: an?)?(?: \w+){0,3} contract\b", re.IGNORECASE)
LATER_PAID: Final = _words("payment instalment installment")

_JOINS: Final = "on|in|at|by|with|from|to|for|and|or|that|who|which|after|before|as|into|against|but|when|while|over|about|between"
GAP: Final = rf"(?:(?!(?:{_JOINS})\b)[a-z][\w-]*,? ){{0,6}}?"
"""Article, adjectives and trade before a name: "the microserver vendor "."""
BUYING: Final = r"acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|snap(?:s|ped|ping)? up|acquisition|takeover|buyout"

BOUGHT: Final = re.compile(rf"\b(?:{BUYING}|sign(?:s|ed|ing)?)(?: of)?\s+{GAP}(?=[A-Z])")
"""Before the name of what was bought, and a figure behind it."""

PRICE_OF_DEAL: Final = re.compile(
    r"\b(?:for|in a|in an|worth|of|at)(?: (?:about|around|nearly|roughly|some))?\s*$", re.IGNORECASE
)
PAID: Final = _before(r"pay|paid|paying|pays|shell(?:ed|s|ing)? out|spent|spend|spending")
PAID_FOR: Final = re.compile(
    rf"^(?: in cash and stock| in cash and shares)? (?:for|to (?:acquire|buy|purchase))\s+{GAP}(?:(?:acquisition|purchase) of )?{GAP}(?=[A-Z])"
)
DEAL_WITH: Final = re.compile(
    rf"^[ -](?:\w+ )?(?:deal|acquisition|agreement|takeover|buyout|purchase),?\s(?:with|of|for|to (?:acquire|purchase|buy))\s+{GAP}(?=[A-Z])"
)
PART_OF_DEAL: Final = _behind(
    r"(?:of it |of that |of the purchase price )?(?:(?:will be )?(?:paid )?in (?:cash|stock|shares|debt))(?! and (?:cash|stock|shares))"
)
OTHER_PART: Final = re.compile(
    r"\b(?:and|plus|with|rest|remainder)\b[^.;]{0,40}(?:[$£€]\d|\bin (?:stock|shares|debt|cash)\b)"
)
"""In a sentence that tells how a sum is paid: another part of it."""
NO_DEAL: Final = re.compile(
    r"\b(?:shares?|per|stakes?|percent|per cent|%|offer\w*|bid|bids|bidding|reject\w*|rival|remaining|assets|unit|division|business of|debt|valu\w+|plus|up to|initial|another|earlier|patents?|option|loan)\b",
    re.IGNORECASE,
)
"""In a sentence whose figure is the price of a part, an offer, or a value by another measure."""

RAISED: Final = _before(r"raised|secured|attracted|received|landed|backed (?:with|by)|raising")
FUNDING: Final = _behind(
    r"(?:in|of)(?: [\w-]+){0,3}? (?:funding|financing|capital|investment)|in (?:\w+ )?rounds? of"
)
ROUND: Final = re.compile(
    r"\b(?:(?:latest|last|first|second|third|fourth|new|recent\w*|series|additional|further|this|a|another|seed)(?: [\w-]+){0,2} (?:round|funding|financing)|series [a-f]|seed|grant\w*|government|debt|ipo|offering|charity|donations?)\b",
    re.IGNORECASE,
)
"""The sum is that of one round, or no investment."""

EMPLOYS: Final = _before(r"employs|employing|employed|has|workforce of|staff of|with")
STAFF: Final = _words("employee worker staff person people staffer")
SITES: Final = re.compile(
    r"\b(?:at (?:its|the)|in [A-Z]|worldwide|globally|half|engineers|laid|lay|cut|fire|hire|plant|factory|office|dead|injured|about half)\b"
)

UNIT_OF_NAME: Final = {
    '"': "inch",
    "”": "inch",
    "″": "inch",
    "in": "inch",
    "inch": "inch",
    "inches": "inch",
    "gigabyte": "gb",
    "gigabytes": "gb",
    "terabyte": "tb",
    "megapixel": "mp",
    "megapixels": "mp",
}

AFTER_TARGET: Final = re.compile(
    r"^(?:[,.;:()]|\s*$| (?:[-–—]|for|in|to|on|from|of|at|away|today|yesterday|late|early|this|last|including|which|who|after|before|as|inc|corp)\b)",
    re.IGNORECASE,
)
"""Behind the name of what was bought: not "the Brightwell networking business", nor one of two."""

OTHER_YEAR: Final = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
OPENS_WITH_YEAR: Final = re.compile(
    r"^(?:back )?(?:in|by|since) (?:[a-z]+ )?(?:1[89]\d\d|20\d\d)\b", re.IGNORECASE
)
AGO: Final = re.compile(r"\b(?:years?|months|decades?) (?:ago|earlier|before)\b")

PART_BEFORE: Final = re.compile(
    rf"^ in (?:cash|stock|shares)(?: [^.;]{{0,40}})?\s(?:for|to (?:acquire|buy|purchase))\s+{GAP}(?=[A-Z])"
)
FORMS: Final = _words("inc corp corporation ltd limited plc co llc group ag sa nv gmbh")
"""Legal forms at the end of a firm's name."""

LINK: Final = re.compile(
    r"^(?:,? (?:which|who|that))?(?: (?:has|have|had|currently|already|now|also|so far|is|was|were|since|itself|founded|established|in|and|\d{4}|then)\b,?)*\s*$",
    re.IGNORECASE,
)
"""Between a firm's name and its verb."""


def what_of(
    attribute: str, name: str, marks: frozenset[str], terms: frozenset[str], *, is_least: bool
) -> str:
    """Say what is compared, in a reader's words ("price of the 13-inch MacBook Pro for business customers")."""
    versions = [_shown(mark) for mark in sorted(marks)]
    thing = " ".join(("the", *versions, name)) if attribute in OF_PRODUCTS else name
    attribute, link = _NAMES.get(attribute, attribute), _LINKS.get(attribute, "of")
    asked = f"{'lowest ' if is_least else ''}{attribute} {link} {thing}"
    return asked + (f" ({', '.join(_TERMS.get(t, t) for t in sorted(terms))})" if terms else "")


_TERMS: Final = {
    "business": "business customers",
    "consumer": "consumers",
    "student": "students",
    "contract": "with a contract",
    "member": "members",
}
PRICES: Final = frozenset(("price", "down payment"))
OF_PRODUCTS: Final = frozenset(
    (
        "memory",
        "storage",
        "clock rate of the processor",
        "number of processor cores",
        "battery capacity",
        "thickness",
        "price",
        "down payment",
        "monthly payments",
        "weight",
        "screen size",
        "camera resolution",
        "battery life",
    )
)
_NAMES: Final = {
    "monthly payments": "number of monthly payments",
    "employees": "number of employees",
    "contract length": "length of the contract",
    "contract value": "value of the contract",
}
_LINKS: Final = {
    "number of patients": "in",
    "price paid": "for",
    "down payment": "for",
    "monthly payments": "for",
    "funding": "raised by",
}


def _shown(mark: str) -> str:
    found = re.match(r"([\d.]+)([a-z]+)$", mark)
    if not found:
        return mark
    return f"{found[1]}-inch" if found[2] == "inch" else f"{found[1]} {found[2].upper()}"
