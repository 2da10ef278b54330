"""English words that give the score of one match: "Velden beat Torsby 24-17", "a 24-17 win over Torsby"."""

import re
from typing import Final

_TEAM = r"(?:[A-Z][\w.&’'-]*(?: (?:of |and )?[A-Z][\w.&-]*){0,3})"
_SCORE = (
    r"(?P<x>\d{1,3})\s?[-–]\s?(?P<y>\d{1,3})(?![-–\d/.,]\d)(?! ?[-–]\d)"
    r"(?! (?:in the series|on aggregate|at half|at the (?:half|break)|lead|record|on penalties|in the (?:first|second)"
    r"|to take|to lead|series|deficit|advantage|half-?time|in games|vote|margin))"
)
_BEAT = (
    r"(?:beat|beats|beating|defeated|defeats|edged|edges|downed|routed|crushed|thrashed|topped|upset|overcame|outlasted"
    r"|blanked|hammered|stunned|eliminated|trounced|held off|rallied past|cruised past|eased past|saw off|whitewashed)"
)
_ART = r"(?:the |visiting |hosts? |champions |rivals )*"

WON: Final = (
    re.compile(rf"\b(?P<a>{_TEAM}) (?:have |had |has )?{_BEAT} {_ART}(?P<b>{_TEAM}),?(?: by)? {_SCORE}"),
    re.compile(rf"\b(?P<a>{_TEAM}) (?:lost|fell|went down) {_SCORE} (?:to|against|at) {_ART}(?P<b>{_TEAM})"),
    re.compile(rf"\b(?P<a>{_TEAM}) (?:lost|fell|went down) (?:to|against) {_ART}(?P<b>{_TEAM}),? {_SCORE}"),
    re.compile(
        rf"\b(?P<a>{_TEAM})(?:['’]s?|s['’])? (?:won |earned |claimed |recorded |secured |suffered |took )?(?:in )?(?:an? )?{_SCORE}"
        rf" (?:win|victory|triumph|defeat|loss|rout|upset|thrashing) (?:over|against|to|at|of|by) {_ART}(?P<b>{_TEAM})"
    ),
    re.compile(rf"\b(?P<a>{_TEAM}) (?:won|drew) {_SCORE} (?:against|with|at) {_ART}(?P<b>{_TEAM})"),
)  # fmt: skip
"""The two sides and the points of each; the first that reads a sentence counts."""

WORDS: Final = frozenset(
    """beat beats beating defeated defeats edged edges downed routed crushed thrashed topped upset overcame outlasted blanked
    hammered stunned eliminated trounced held past saw whitewashed lost fell down win victory triumph defeat loss rout won
    drew thrashing""".split()
)
OTHER_MATCH: Final = re.compile(
    r"\b(?:legs?|last (?:season|year|week|month)|earlier|previous\w*|series|Week \d+|friendl(?:y|ies)|pre-?season|aggregate|also|sets?"
    r"|reverse|twice|in (?:19|20)\d\d|since (?:a|the|their|losing|beating)|meeting|won \d+ of)\b"
)
"""In a sentence that may tell of another match of the two."""
