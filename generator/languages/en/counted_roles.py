"""Parts that counted people and things play in what happens, as subject or object of a class of verbs.

A role is one word for all verbs that tell of one part: "70 people gathered", "marched", "attended the vigil" and
"a crowd of 70" count the same; so do "shot 11 times", "hit by 11 bullets" and "11 gunshot wounds". What befalls
people and buildings whatever the story ("killed", "damaged") stands in ``counted_states``.
"""

from collections.abc import Iterable
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(lines: str) -> dict[str, str]:
    """Each line: the role, a colon, phrases that tell it, between commas."""
    return {
        phrase.strip(): role.strip()
        for line in lines.strip().splitlines()
        for role, _, phrases in [line.partition(":")]
        for phrase in phrases.split(",")
    }


RALLIES: Final = _words(
    "vigil march protest rally demonstration procession parade walk funeral memorial service ceremony party"
)


def _at_rallies(verbs: Iterable[str]) -> dict[str, str]:
    """As in "joined a march", "attended the candlelit vigil": only with what one gathers for."""
    between = ("a ", "the ", "")
    return {
        f"{verb} {word}{what}": "gathered" for verb in verbs for word in between for what in sorted(RALLIES)
    }


AS_SUBJECT: Final = _phrases("""
gathered: gathered, gather, gathering, marched, march, marching, rallied, rallying, demonstrated, demonstrating
gathered: protested, protesting, assembled, assembling, congregated, turned out, turn out, turned up, took part
gathered: taken part, taking part, take part, participated, participating, took to the streets, take to the streets
gathered: set off, set out, joined in, joined together, poured into, packed into, packed, lined the, thronged
gathered: filed past, filed through, paraded, paid tribute, pay their respects, paid their respects
attended: attended, attending, attend, in attendance
sent: sent, sent to, sent in, called, called to, called out, called in, dispatched, deployed, scrambled
sent: mobilised, mobilized, drafted in, responded, responding, at the scene, on the scene, on scene
sent: tackled, tackling, battled, battling, fought, fighting, battle, fight, tackle
fired: fired, discharged, let off, rang out
hit: hit, hitting, struck, striking, entered, entering, pierced, penetrated, went through
cut: cut, axed, shed, slashed, eliminated, lost, to go
laid off: laid off, made redundant, let go, furloughed, sacked
sold: sold, shipped
closed: closed, shut, shut down, shuttered, closing
opened: opened
found: found, recovered, discovered, unearthed, retrieved
employed: employed
aboard: aboard, on board, onboard
""") | _at_rallies(("joined", "attended", "attending", "joining"))
"""Behind what is counted: what it does, or (with "were") what is done to it."""

AS_OBJECT: Final = _phrases("""
gathered: drew, drawing, attracted, attracting, attended by, gathering of, gatherings of, joined by
sent: sent, sent in, sending, called, called in, called out, calling in, dispatched, dispatching, deployed, deploying
sent: scrambled, mobilised, mobilized, drafted in
fired: fired, firing, fire, fires, discharged, let off, squeezed off
hit: hit by, struck by, shot with, hit with, pierced by, wounded by
cut: cut, cutting, cuts, axed, axing, axe, axes, ax, shed, sheds, shedding, slash, slashed, slashing, eliminate
cut: eliminated, eliminating, eliminates, loss of
laid off: lay off, laid off, laying off, lays off, sack, sacked, sacking, make redundant
laid off: made redundant, let go
sold: sold, selling, sells, sell, shipped, shipping, sale of, sales of
closed: close, closed, closing, closes, shut, shutting, shutter, shuttered, closure of, shut down
opened: open, opened, opening, opens
found: found, recovered, discovered, unearthed, retrieved, finding, recovering
aboard: carrying, carried
employed: employs, employ, employed, employing, workforce of, staff of
""")
"""Right before what is counted: what is done to it."""

_FORCES: Final = _words("""
engine crew firefighter ambulance paramedic medic policeman officer soldier helicopter aircraft lifeboat boat ship
warship unit vehicle team rescuer pump platform truck police dog diver trooper agent detective troop vessel
""")
_PROJECTILES: Final = _words("bullet shot rocket missile shell grenade mortar torpedo arrow dart")
_POSTS: Final = _words("job post position role")
_STAFF: Final = _words("employee person")
_SHOPS: Final = _words("store shop branch outlet office plant factory school restaurant")

_WEAPONS: Final = _words("weapon gun rifle pistol knife bomb device magazine bullet grenade missile")

NOUNS_OF_ROLES: Final = {
    "sent": _FORCES,
    "fired": _PROJECTILES | _STAFF,
    "hit": _PROJECTILES,
    "cut": _POSTS,
    "laid off": _STAFF,
    "sold": _words(
        "unit copy car vehicle phone ticket handset console tablet album book device aircraft home house"
    ),
    "closed": _SHOPS | _words("road mine bank station airport"),
    "opened": _SHOPS,
    "found": _words("body casing grave skeleton cartridge shell") | _WEAPONS,
    "employed": _STAFF,
    "aboard": _words("person passenger crewman employee sailor soldier migrant refugee tourist"),
}
"""What can play a part that other things have other verbs for ("fired 11 shots", but not "fired 11 managers")."""

IN_ROLE: Final = {
    ("fired", "bullet"): ("shot", "fired"),
    ("hit", "shot"): ("bullet", "hit"),
    **{("cut", post): ("job", "cut") for post in _POSTS},
    **{(verb, one): ("job", "cut") for one in _STAFF for verb in ("laid off", "fired")},
    ("employed", "person"): ("employee", "employed"),
    **{("found", weapon): (weapon, "seized") for weapon in _WEAPONS},
    **{("attended", force): (force, "sent") for force in _FORCES},
}
"""One name for what is counted in a role, and for the role, whatever they are called."""

CROWD: Final = _words("""
person protester demonstrator marcher mourner supporter worshipper activist campaigner reveller youth resident
villager student teenager teen
""")
"""Who gathers: in a crowd each is a person."""
