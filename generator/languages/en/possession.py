"""English words for having and holding a weapon: what is denied when somebody "did not have a gun".

Whoever points a thing holds it, and whoever holds it has it: a denial of having denies all three, a denial of
pointing denies neither having nor holding.
"""

from typing import Final

_STRENGTHS: Final = (
    """have has had having carry carries carried carrying possess possesses possessed possessing conceal
    concealed concealing""",
    "hold holds held holding clutch clutched clutching grip gripped gripping",
    """brandish brandished brandishing wield wielded wielding wave waved waving flash flashed flashing pull pulled
    pulling draw drew drawn drawing produce produced producing swing swung swinging raise raised raising""",
    "point points pointed pointing aim aims aimed aiming level leveled levelled leveling levelling",
)
STRENGTH: Final = {word: strength for strength, words in enumerate(_STRENGTHS, 1) for word in words.split()}
"""Each verb by how much it says: 1 had, 2 held, 3 showed, 4 pointed."""

_GUN: Final = "handgun pistol revolver rifle shotgun firearm machine-gun"
_BLADE: Final = "knife machete sword dagger blade axe hatchet grenade hammer taser"
THINGS: Final = {
    "gun": ("gun", "firearm", "weapon"),
    **{word: (word, "gun", "firearm", "weapon") for word in _GUN.split()},
    **{word: (word, "weapon") for word in _BLADE.split()},
    "weapon": ("weapon",),
    "anything": (),
}
"""Things had or held, each with all that it is: a pistol is a gun and a weapon."""

BARE: Final = ("nothing", "armed", "unarmed")
"""In every sentence that tells of having or not having stands one of these, or a thing."""

PERSONS: Final = frozenset(
    """he she him her man woman boy girl teen teenager youth youngster suspect gunman robber attacker driver victim
    intruder student motorist passenger prisoner inmate assailant shooter burglar soldier husband wife father mother
    son brother daughter sister defendant""".split()
)
"""One person, of whom it can be said and denied."""

OTHERS: Final = frozenset(
    """officers officer police cops cop they we i you guards guard deputies deputy agents agent troops soldiers men
    women people protesters detectives marines forces gunmen robbers suspects attackers teens youths boys""".split()
)
"""Several, or those on duty, whose weapons nobody disputes."""

UNSURE: Final = (
    r"(?:\bto $|\b(?:if|whether|could|would|might|may|should|must|will|can|never|asked|unclear|feared|like he|like she"
    r"|(?:n' ?t|not|nor) (?:\w+ ){0,2}(?:believe|think|know|see|say|clear)|charged?|charges|counts? of|plead\w*|plea|doubt\w*)\b)"
)
"""In the words before: it is neither affirmed nor denied, or only before a court."""

DENYING: Final = (
    r"(?:\b(?:did|does|do|had|has|have|was|is|were)(?: not| ?n' ?t)|\w+n' ?t|\bnever|\bdisput\w+ that \w+(?: was| had)?"
    r"|\bden(?:y|ies|ied|ying)(?: (?:that|having|the \w+ that|reports that))?(?: (?:he|she|\w+))?(?: (?:was|had|ever))*"
    r"|\bno evidence (?:that )?(?:\w+ ){0,4}(?:was|had)?)(?: (?:ever|actually|even|been))* ?$"
)
"""Right before the verb: what it says is denied."""

SAYING_ASIDE: Final = (
    r", (?:the )?(?:\w+ ){1,3}(?:say|says|said|claim|claims|allege|alleges|alleged)(?: \w+)?,"
)
"""Words that name the speaker in the middle of what is said."""

_BESIDE: Final = (
    r"(?:(?!(?:and|but|or|to|at|who|that|when|after|he|she|him|her|on|his way)\b)[\w.,'-]+ ){0,6}?"
)
_KIND: Final = "|".join(sorted(THINGS.keys() - {"anything"}, key=lambda word: (-len(word), word)))
_VERB: Final = "|".join(sorted(STRENGTH, key=lambda word: (-len(word), word)))
_END: Final = (
    r"(?=\W*$|[.,;:!?\"”)-]| (?:at|in|on|to|for|when|while|and|or|but|from|with|that|as|before|after|he|she|which"
    r"|during|near|towards?|directly|inside|under|by|then|into|out|up|of any)\b)"
)
HAVING: Final = (
    rf"\b(?P<verb>{_VERB}) (?P<none>no )?(?P<mods>(?:a|an|the|his|her|any)?\.? ?{_BESIDE})"
    rf"(?P<thing>{_KIND}){_END}(?P<hand> in (?:his|her|the|their) hands?)?"
)
HANDS: Final = r"\b(?P<verb>have|had|having|holding|held|carrying) (?P<thing>anything|nothing)(?P<hand> in (?:his|her) hands?)"
ARMED: Final = r"\b(?:was|is|been|being) (?:\w+ly )?(?P<un>un)?armed\b"
ABSENT: Final = rf"\bthere (?:was|had been|has been) no (?P<thing>{_KIND}){_END}"
"""Ways to say that somebody has a thing, or has none."""
