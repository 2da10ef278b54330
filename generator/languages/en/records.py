"""English words that state a figure of one person: body, service, games, family, money, charges.

Each form has a group ``n`` for the figure, and where needed ``hedge``, ``unit``, ``scale``, ``of``.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.languages.en.quantities import ENGLISH

_N = rf"(?P<n>{ENGLISH.numeral})"
_H = r"(?:(?P<hedge>about|around|roughly|approximately|some|nearly|almost|at least|more than|over|up to|as many as|less than|fewer than|under) )?(?:(?:just|only|all|a total of|a record|exactly|the|an?) ){0,2}"
_MONEY = rf"{_H}(?P<sign>(?:US|A|C|NZ)?\$|£|€)\s?(?P<n>\d[\d,]*(?:\.\d+)?)(?:[ -]?(?P<scale>thousand|million|billion|m|bn|k)\b)?"
_FEET = r"(?:(?P<ft>[4-7]|four|five|six|seven)(?:[ -]{1,2}foot|[ -]?feet|[ -]?ft|'))"
_INCHES = rf"(?P<in>1[01]|\d|{'|'.join('one two three four five six seven eight nine ten eleven'.split())})"
_TIME = r"(?P<unit>day|week|month|year)s?"
_UNIT = r"(?P<unit>pounds?|lbs?|kg|kilos?|kilograms?|stone)"
_GAMES = r"(?:games?|matches|starts|Tests|contests)"
_WHOLE = rf"(?: of (?:the |his |her |their )?(?:[A-Z][\w.]*(?:['’]s?|s['’])? )?(?:first )?(?P<whole>\d{{1,3}}|{'|'.join('two three four five six seven eight nine ten eleven twelve sixteen'.split())}))?"
_KIND_OF_GAME = r"(?: (?:total|regular-season|league|full|straight))?"
_BODIES = r"(?i:force|department|squad|service|army|police|bureau|agency|company|navy|marines|fire brigade|fire department|police department)"


@dataclass(frozen=True)
class Form:
    """How a figure of a person is worded. ``needs``: one of these stands in the sentence (a cheap test)."""

    attribute: str
    needs: tuple[str, ...]
    words: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled only once a sentence needs it: all of them take longer than a small site's first page."""
        return re.compile(self.words)


def _form(attribute: str, needs: str, words: str) -> Form:
    return Form(attribute, tuple(needs.split("|")), words)


FORMS: Final = (
    _form("height", "foot|feet|ft", rf"(?<![\w.,$£€]){_FEET}[ -]{{1,3}}{_INCHES}\b(?=,\d{{2,3}} (?:pounds?|lbs?)|[- ]?(?:inch(?:es)?|in\b)[- ]tall|[- ](?:tall|\d{{2,3}}[- ])|(?: inches|in)?(?: tall)?(?:,| and)? (?:weigh\w* )?(?:about )?\d{{2,3}}[ -](?:pounds?|lbs?)|,? (?:frame|[a-z]+(?:back|man|er|or|ist)\b)|-inch)"),
    _form("height", "tall", rf"(?<![\w.,$£€]){_FEET}(?:[ -]{{0,3}}{_INCHES})?(?: ?-?inch(?:es)?| ?in)?[ -]tall\b"),
    _form("height", "tall", r"(?<![\w.,])(?P<n>[12](?:\.\d\d?)?)[ -]?(?P<unit>m|metres?|meters?)[ -]tall\b"),
    _form("height", "cm", r"(?<![\w.,])(?P<n>1[3-9]\d|2[0-3]\d)[ -]?(?P<unit>cm|centimetres?|centimeters?)(?: tall|,| and)"),
    _form("weight", "weigh", rf"\bweigh(?:s|ed|ing)?(?: in at)? {_H}{_N}[ -]?{_UNIT}\b(?:,? (?:and )?(?P<oz>\d{{1,2}}) ?(?:ounces?|oz)\b)?(?! (?:of|less|more|lighter|heavier|over|under))"),
    _form("height", "pound", r"(?<![\w-])(?P<ft>[5-7])-(?P<in>1[01]|\d), \d{3}[- ]pounds?\b"),
    _form("weight", "pound", r"(?<![\w-])[5-7]-(?:1[01]|\d), (?P<n>\d{3})[- ](?P<unit>pound)s?\b"),
    _form("weight", "foot|feet|ft", rf"{_FEET}[ -]{{0,3}}(?:{_INCHES}(?:[ -]?inch(?:es)?|in)?)?(?: tall)?(?:,|,? and)\s?(?P<n>\d{{2,3}})[ -]{_UNIT}\b"),
    _form("weight", "-pound|-kg|-kilo", r"(?<![\w.,$£€-])(?P<n>\d{2,3})-(?P<unit>pound|lb|kg|kilo) (?:man|woman|suspect|frame|[a-z]+(?:back|man|er)\b)"),
    _form("years of service", "veteran", rf"\b{_N}[- ]year(?:s['’])? veteran\b(?P<of>(?: (?:of|with|in|on) [^,.;]{{3,60}})?)"),
    _form("years of service", "veteran", rf"\b{_N}[- ]year (?P<of>(?:[\w'’]+ ){{1,3}}?)veteran\b"),
    _form("years of service", " years", rf"\b(?:been|served|worked|spent) (?:on|with|in|for) the (?P<of>(?:[\w'’]+ ){{0,3}}?{_BODIES}) (?:for )?{_H}{_N} years\b"),
    _form("years of service", "veteran of", rf"\bveteran of {_H}{_N} years\b(?P<of>(?: (?:of|with|in|on) [^,.;]{{3,60}})?)"),
    _form("years of service", " years", rf"\b{_H}{_N} years (?:on|with|in) the (?P<of>(?:[\w'’]+ ){{0,3}}?{_BODIES})\b"),
    _form("years of service", "joined", rf"\bjoined the (?P<of>(?:[\w'’]+ ){{0,4}}?{_BODIES}) in (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)\d\d)\b"),
    _form("games missed", "miss|sat out|sit out|sitting out", rf"\b(?:missed|missing|sat out|sitting out) {_H}{_N}{_WHOLE}{_KIND_OF_GAME} {_GAMES}\b"),
    _form("games played", "limited|restricted", rf"\b(?:limited|restricted)(?: (?:him|her|[A-Z][\w'’-]+))? to {_H}{_N}{_WHOLE}{_KIND_OF_GAME} {_GAMES}\b"),
    _form("games played", "played|appeared|appearing", rf"\b(?:played|appeared|appearing|playing) (?:in )?{_H}{_N}{_WHOLE}{_KIND_OF_GAME} {_GAMES}\b"),
    _form("ban in games", "banned|suspended", rf"\b(?:banned|suspended)(?: (?:him|her|[A-Z][\w'’-]+))? for {_H}{_N}{_KIND_OF_GAME} {_GAMES}\b"),
    _form("games started", "started|starting", rf"\b(?:started|starting) (?:in )?{_H}{_N}{_WHOLE}{_KIND_OF_GAME} {_GAMES}\b"),
    _form("children", "ther of|ther-of|parent|dad of|mum of|mom of", rf"\b(?:[Ff]ather|[Mm]other|[Dd]ad|[Mm]um|[Mm]om|[Pp]arent)[- ](?:of|to)[- ](?:the )?{_N}\b(?! (?:daughters|sons|boys|girls|young|small|little|grown|adult|other|more|of)|,\d)(?: children)?"),
    _form("children", " children| kids", rf"\b(?:had|has|have|leaves|left|leaves behind|left behind|survived by|raised|raising|(?:survived by|leaves|leaves behind|left behind) [^.;]{{0,40}}? and)(?: (?:his|her|their))? {_H}{_N} (?:children|kids)\b(?! (?:dead|injured|wounded|hurt|alone|home|who|from|by|with|under|aged|in|at|were|was|are|to|of|have|had|and)\b)"),
    _form("daughters", "daughters", rf"\b(?:ther of|ther to|had|has|leaves|left|leaves behind|survived by|(?:survived by|leaves|leaves behind|left behind) [^.;]{{0,40}}? and)(?: (?:his|her|their))? {_N} daughters\b(?! (?:from|by|with|under|of|were|was)\b)"),
    _form("sons", " sons", rf"\b(?:ther of|ther to|had|has|leaves|left|leaves behind|survived by|(?:survived by|leaves|leaves behind|left behind) [^.;]{{0,40}}? and)(?: (?:his|her|their))? {_N} sons\b(?! (?:from|by|with|under|of|were|was)\b)"),
    _form("length of the marriage", "married|wed|wedded|knot", rf"\b(?:married|wed|wedded|tied the knot)\b(?: (?:for|[A-Z][\w'’-]+|for the \w+ time|to [A-Z]\w+)){{0,2}} {_H}{_N} {_TIME}(?: ago\b|(?=[,.;]|$))"),
    _form("bail", "ail|ond", rf"\b(?:[Bb]ail|[Bb]ond)\b(?: (?:was|is|has been|had been))?(?: (?:set|fixed|posted))?(?: (?:of|at))? {_MONEY}"),
    _form("bail", " bail| bond", rf"{_MONEY} (?:cash |surety )?(?:bail|bond)\b"),
    _form("fine", "fined", rf"\bfined (?:(?:him|her|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) )?{_MONEY}"),
    _form("fine", " fine", rf"\b(?:a|the|his|her) {_MONEY} fine\b|\bfine of {_MONEY.replace('?P<', '?P<b_')}"),
    _form("annual salary", "salary", rf"\bsalary (?:of|was|is) {_MONEY}(?! (?:a|per) (?:month|week|day))"),
    _form("houses away", "doors|houses|homes|buildings|door|house|home|building", rf"\b{_N} (?P<unit>door|house|home|building)s? (?:away|down|up|over|along|from)\b"),
    _form("blocks away", "block", rf"\b{_H}{_N} (?P<unit>block)s? (?:away|from)\b"),
    _form("titles", "-time", rf"\b{_N}-time (?P<of>(?:(?:[A-Z][\w.]*|[a-z]+) ){{0,3}}?(?:winner|champion|nominee|MVP|medall?ist|All-Star|All-Pro|finalist|felon|mayor|prime minister|president))\b"),
    _form("world ranking", "orld ", rf"\b[Ww]orld (?:[Nn]umber|[Nn]o\.?) ?{_N}\b"),
    _form("world ranking", "ranked", rf"\branked (?:[Nn]umber |[Nn]o\.? ?)?{_N}(?:st|nd|rd|th)? in the world\b"),
    _form("blood alcohol level", "alcohol", r"\bblood[- ]alcohol (?:level|content|concentration|reading)?(?: \([A-Z]+\))? ?(?:of|was|at|measured|registered)(?: at)? (?P<hedge>about |around |nearly |at least )?(?P<n>0?\.\d{2,3})\b"),
    _form("in the post since", "since", r"\b(?:has|had) (?:been|served as) (?P<of>[^.;,]{0,40}?\b(?:director|chief|president|chairman|chairwoman|chair|CEO|executive|officer|coach|manager|mayor|minister|governor|leader|head|editor|captain|secretary|principal|owner|partner|judge|conductor|host|anchor|curator|commissioner|superintendent|bishop|archbishop|dean|rector)\b[^.;,]{0,25}?) since (?:[A-Z][a-z]+ )?(?P<year>(?:19|20)\d\d)\b"),
    _form("score", "points|rebounds|assists|goals|touchdowns|tries|wickets|strikeouts|saves|tackles|sacks|interceptions|home runs|homers|receptions",
        rf"\b(?:scored|finished with|had|netted|recorded|posted|tallied|notched|collected|pulled down|dished out|poured in|struck|threw|made|hit|took) {_H}{_N} (?P<of>points|rebounds|assists|goals|touchdowns|tries|wickets|strikeouts|saves|tackles|sacks|interceptions|home runs|homers|receptions)\b(?! (?:in|per|a game|each|against|from|over|off|behind|ahead|this|last|of|for|to go|during|with|after|when|as|down|clear|short))"),
    _form("counts", "charges", rf"\b{_N} charges of (?P<of>[a-z][a-z-]+(?: (?!and\b|for\b|after\b|with\b|on\b|against\b|over\b|when\b|relat|stemm|in (?:the|connection)\b|to\b)[a-z-]+){{0,4}})"),
    _form("counts", "charges", rf"\b(?:faces?|facing|with|on) {_N} (?P<of>(?:(?:first|second|third)-degree )?(?:attempted )?(?:murder|assault|fraud|theft|burglary|robbery|manslaughter|kidnapping|arson|rape|drug|weapons|bribery|perjury|corruption|conspiracy)) charges\b"),
    _form("counts", "counts of|count of", rf"\b{_N} (?:felony |misdemeanou?r |separate )?counts? (?:each )?of (?P<of>[a-z][a-z-]+(?: (?!and\b|for\b|after\b|with\b|on\b|against\b|over\b|when\b|relat|stemm|in (?:the|connection)\b|to\b)[a-z-]+){{0,4}})"),
)  # fmt: skip
"""The first of them that reads a figure of a sentence states what it is."""

WORDS: Final = frozenset(
    """foot feet ft 4ft 5ft 6ft 7ft tall cm weigh weighs weighed weighing pound pounds lb lbs kg kilo veteran joined years game games match
    matches starts tests contests father mother parent dad mum mom children kids daughters sons married wed wedded knot
    bail bond fined fine salary count counts charges doors houses homes buildings door house home building blocks block
    time world alcohol since points rebounds assists goals touchdowns tries wickets strikeouts saves tackles sacks
    interceptions runs homers receptions""".split()
) | frozenset(f"{n}cm" for n in range(130, 240))
"""Every sentence that a form reads holds one of them."""

UNREAL: Final = re.compile(
    r"\b(?:will|would|could|may|might|should|expected to|likely to|set to|due to|if|at risk|if convicted|faces up to|maximum|not to|n't|never|without|offered|rejected|turned down|wants?|seek\w*|sought|asked for|requested|recommended|rumou?r\w*)(?: \w+){0,4}\s*$"
)
"""Before a figure's words: it is nobody's yet."""

CHANGED: Final = re.compile(
    r"\b(?:reduced|lowered|raised|increased|doubled|cut|originally|initially|earlier|previous\w*|former\w*|first set|additional|another|further|more|other|remaining|last (?:year|season|week)|next|career|consecutive|straight|in a row|since|before (?:coming|returning|he|she)|return\w*|past|preseason|pre-season|playoff\w*|second marriage|first marriage|previous marriage|in (?:19|20)\d\d season|combined|each|both|apiece|late-season|early)\b"
)
"""Beside a figure: it is of another time, of a part, or of several."""

STAGES: Final = (
    ("convictions", re.compile(r"\b(?:convicted|found guilty|guilty of)\b")),
    ("admissions", re.compile(r"\b(?:pleaded|pleads|pled|plead|admitted|admits)\b")),
    ("acquittals", re.compile(r"\b(?:acquitted|cleared|dropped|dismissed|not guilty)\b")),
    ("charges", re.compile(r"\b(?:charged|charges?|indicted|faces?|facing|accused|arraigned|booked|arrested)\b")),
)  # fmt: skip
"""The stage of a case that counts are told of."""

CAUGHT: Final = re.compile(
    r"\b(?:arrest(?:ed|ing)|caught|captured|hid|hidden|hiding|holed up|fled|found|in(?:to)? custody|surrendered|cornered|tracked down)\b(?! by)"
)
"""In a sentence that tells how far away somebody was found."""

LIVING: Final = re.compile(r"\b(?:live[sd]?|living|works?|worked|resident|neighbou?rs?|who heard)\b")
"""In a sentence that tells how far away somebody lives."""

UNITS: Final = {
    "pound": 0.45359237, "pounds": 0.45359237, "lb": 0.45359237, "lbs": 0.45359237, "stone": 6.35029,
    "kg": 1.0, "kilo": 1.0, "kilos": 1.0, "kilogram": 1.0, "kilograms": 1.0,
    "m": 1.0, "metre": 1.0, "metres": 1.0, "meter": 1.0, "meters": 1.0,
    "cm": 0.01, "centimetre": 0.01, "centimetres": 0.01, "centimeter": 0.01, "centimeters": 0.01,
    "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25,
}  # fmt: skip
"""Unit -> how much it is in kilograms, metres or days."""

SCALES: Final = {"thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9}
MILITARY: Final = re.compile(
    r"\b(?:[Aa]rmy|[Nn]avy|[Mm]arines?|[Mm]arine Corps|[Aa]ir [Ff]orce|[Mm]ilitary|National Guard|Reserves?)\b"
)
"""In the service told of: the armed forces, in which a police officer may have been before."""

NARROW: Final = re.compile(r"\b(?:unit|squad|team|division|detail|section|NFL|league|club)\b")
"""In the service told of: a part of it, another one."""

ROLES: Final = frozenset(
    """man woman boy girl teenager suspect gunman attacker killer driver victim officer deputy detective sergeant agent trooper
    soldier guard firefighter resident defendant player quarterback striker midfielder defender goalkeeper winger forward
    guard center lineman receiver linebacker cornerback safety kicker pitcher catcher shortstop outfielder runner back rookie
    veteran actor actress singer star comedian director writer author coach manager teacher student doctor pilot captain
    president minister senator mayor governor executive businessman banker lawyer judge climber skier jockey golfer boxer
    father mother newlywed native couple hero winger batsman bowler swimmer champion prince princess accused fugitive robber""".split()
)
"""Nouns for a person who is named elsewhere: "the deputy, who was wed …"."""


KIN: Final = frozenset(
    "wife husband brother sister son daughter friend partner team lawyer attorney father mother".split()
)
"""Behind "Ann Lee's": somebody else."""

OF_A_PERSON: Final = frozenset(("game", "match", "contest"))
"""What is counted of one player or team: a bare count of an event it is not."""

NOUNS: Final = re.compile(
    r"(?:[Ff]ather|[Mm]other|[Dd]ad|[Mm]um|[Mm]om|[Pp]arent)[- ]|.* veteran|.*-time |[Ww]orld [Nn]|.*(?:pound|lb|kg|kilo) \w+$"
)
"""Words that are a noun phrase for the person."""


def what_of(attribute: str, name: str) -> str:
    """Say what is compared, in a reader's words ("games missed by Ann Lee")."""
    whose = f"{name}’s" if name else "the person’s"
    if attribute.startswith("games"):
        return f"{attribute} by {name}" if name else attribute
    if attribute.startswith("in the post since"):
        return f"year since when {name or 'the person'} has been{attribute.removeprefix('in the post since')}"
    if attribute.endswith(" away"):
        return f"distance in {attribute.removesuffix(' away')} at which {name or 'the person'} was found"
    if attribute.startswith("length of the "):
        return f"length of {whose} {attribute.removeprefix('length of the ')}"
    if attribute in ("children", "daughters", "sons", "counts") or attribute.startswith("counts"):
        return f"number of {whose} {attribute}"
    return f"{whose} {attribute}"
