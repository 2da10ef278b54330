"""English words of the clock: time zones, parts of a day, and what stands before a clock time."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _zones(text: str) -> dict[str, frozenset[int]]:
    """Hours ahead of UTC by zone; a writer may mean winter or summer time, or one of two zones."""
    lines = (line.split() for line in text.strip().splitlines())
    return {name: frozenset(round(60 * float(hours)) for hours in rest) for name, *rest in lines}


ZONES: Final = _zones("""
gmt 0
utc 0
zulu 0
bst 1
wet 0 1
west 1
cet 1 2
cest 2
eet 2 3
eest 3
msk 3 4
trt 3
ist 1 2 5.5
pkt 5
npt 5.75
bdt 6
wib 7
wita 8
wit 9
ict 7
hkt 8
sgt 8
pht 8
awst 8
jst 9
kst 9
acst 9.5
acdt 10.5
aest 10 11
aedt 11
nzst 12 13
nzdt 13
nst -3.5 -2.5
brt -3
art -3
ast -4 -3
adt -3
et -5 -4
est -5 -4
edt -4
eastern -5 -4
ct -6 -5
cst -6 -5
cdt -5
central -6 -5
mt -7 -6
mst -7 -6
mdt -6
mountain -7 -6
pt -8 -7
pst -8 -7
pdt -7
pacific -8 -7
akst -9 -8
akdt -8
hst -10
sast 2
cat 2
eat 3
wat 1
""")
"""Minutes that the zone's clocks are ahead of UTC."""

UNIVERSAL: Final = _words("gmt utc zulu")
"""Names of the one time that all places share."""

GMT_LANDS: Final = _words(
    """britain uk england english scotland scottish wale welsh ireland irish ulster london britis british
    portug portugal lisbon iceland ghana senegal gambia mali guinea liberia togo faro"""
)
"""Stems of lands whose local time is, or may be, GMT."""

PARTS: Final[dict[str, tuple[int, int]]] = {
    "MO": (0, 750),
    "MI": (660, 870),
    "AF": (690, 1110),
    "DT": (360, 1140),
    "EV": (960, 1439),
    "NI": (1020, 1830),
}
"""Minutes from and to which a part of the day may be meant: generously, for writers differ.

The morning begins at midnight ("2 in the morning"), a night ends in the next day's morning.
"""

EARLY_PART: Final[dict[str, tuple[int, int]]] = {"": (0, 660), "MO": (0, 570)}
LATE_PART: Final[dict[str, tuple[int, int]]] = {"": (840, 1560), "NI": (1200, 1800)}
"""As in "early Tuesday", "late on Tuesday night"."""

BEFORE: Final = _words("before by")
AFTER: Final = _words("after past")
NEARBY: Final = _words("shortly just soon moments minutes immediately right")
NEARLY: Final = _words("nearly almost approaching")
LASTING: Final = _words("until till from since through to")
"""Before a clock time: something begins, ends or goes on then; it does not happen then."""

ABOUT: Final = _words("about around roughly approximately at circa some the on")

SEVERAL: Final = _words(
    """first second third fourth fifth another again later earlier last next final initial initially previous
    subsequent follow followed following aftershock aftershocks foreshock foreshocks each every daily usually
    between resumed continued second-half rerun repeat"""
)
"""In a clause: one of several happenings of a kind, each with an hour of its own."""

REMOTE: Final = _words(
    "launch broadcast compete publish speak host_show perform launch_craft land_craft eclipse win draw"
)
"""Types of happening that people follow from afar, each by the clock of his own time zone."""

ANNOUNCED: Final = _words("appoint buy agree sign_player partner invest award nominate resign elect open")
"""Types of happening that begin with an announcement, which is of another day elsewhere."""

OCCURRING: Final = _words(
    "occurred happened occurs happens struck hit came began started begins starts place"
)
"""Words that say only that something took place (the last in "took place")."""

OCCUR: Final = _words("occur happen strike hit come begin start take")
"""Their stems."""

COUNTED: Final = _words("today tonight yesterday tomorrow overnight this last ago")
"""In a date: it is counted from the day of publication."""

PRONOUNS: Final = _words("it this that")

NOUNS: Final = {
    "quake": "the earthquake", "die": "death", "arrest": "the arrest", "fire": "the fire", "bomb": "the explosion",
    "shoot": "the shooting", "crash": "the crash", "attack": "the attack", "stab": "the stabbing", "fall": "the fall",
    "compete": "the game", "try": "the hearing", "rob": "the robbery", "rescue": "the rescue", "meet": "the meeting",
    "launch_craft": "the launch", "protest": "the protest", "storm": "the storm", "escape": "the escape",
}  # fmt: skip
_DATED: Final = NOUNS | {
    "sink": "the sinking", "buy": "the takeover", "convict": "the verdict", "sentence": "the sentence", "charge": "the charge",
    "born": "birth", "marry": "the wedding", "divorce": "the divorce", "resign": "the resignation", "retire": "the retirement",
    "elect": "the election", "appoint": "the appointment", "collapse": "the collapse", "kidnap": "the kidnapping",
    "launch": "the launch", "open": "the opening", "shut": "the closure", "sign_player": "the signing", "win": "the win",
    "award": "the award", "publish": "publication", "strike": "the strike", "explode": "the explosion", "free": "the release",
    "execute": "the execution", "acquit": "the verdict", "hijack": "the hijacking", "capture": "the capture",
    "foil": "the attack", "agree": "the agreement", "erupt": "the eruption", "surrender": "the surrender",
}  # fmt: skip


def time_of(kind: str) -> str:
    """Say what is compared, in words a reader understands ("time of the arrest")."""
    return f"time of {NOUNS[kind]}" if kind in NOUNS else "time of day"


def date_of(kind: str) -> str:
    """Say of what a day is disputed ("date of the arrest"); "date" if the kind has no name."""
    return f"date of {_DATED[kind]}" if kind in _DATED else "date"
