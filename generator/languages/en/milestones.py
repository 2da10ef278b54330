"""English words for the steps of a life or of a firm, which come once, or seldom, and have one date."""

from dataclasses import dataclass
from typing import Final, Literal

from generator.languages.en.words import stem

Role = Literal["subject", "object", "both"]
Repeats = Literal["once", "near", "often", "place", "same", "exact"]


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step, as one verb tells it.

    ``needed`` are words of which one must follow the verb, none where it needs none. ``role`` is who takes the
    step. ``repeats``: it comes "once"; or seldom, so that two of them lie far apart ("near"), or in weeks ("often"),
    or at another place too ("place"); or is told of the same thing ("same": of what one is charged with); or it is one step only if its object is the same ("exact").
    """

    name: str
    role: Role
    repeats: Repeats
    needed: frozenset[str]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TABLE: Final = """
death | subject | once | die | -
death | subject | once | pass | away
birth | object | once | born | -
wedding | both | near | marry wed | -
divorce | both | near | divorce | -
conviction | object | same | convict | -
conviction | object | same | find | guilty
acquittal | object | same | acquit | -
sentencing | object | same | sentence | -
indictment | object | same | indict | -
charging | object | same | charge | -
arrest | object | often | arrest capture apprehend detain | -
arrest | object | often | take | custody
extradition | object | near | extradite | -
surrender | subject | near | surrender | -
escape | subject | near | escape | -
release | object | often | release free | prison jail custody bail hospital clinic rehab detention captivity
release | subject | often | leave check walk | prison jail custody hospital clinic rehab detention
admission | object | often | admit | hospital clinic rehab
admission | subject | often | check enter | hospital clinic rehab
signing | object | near | sign re-sign | -
signing | object | near | pick | up
hiring | object | near | hire recruit | -
appointment | object | near | appoint | -
nomination | object | near | nominate | -
election | object | near | elect | -
resignation | subject | near | resign | -
resignation | subject | near | step | down
retirement | subject | near | retire | -
dismissal | object | near | fire sack dismiss | -
suspension | object | place | suspend | -
purchase | object | near | buy acquire purchase | -
purchase | object | near | take | over
bankruptcy | subject | near | file | bankruptcy insolvency
founding | object | once | founded co-founded establish | -
flotation | subject | near | go | public
premiere | subject | place | premiere premier debut | -
launch | object | place | launch release unveil introduce publish | -
opening | object | place | open inaugurate | -
joining | subject | exact | join | -
degree | subject | exact | receive earn complete get obtain gain take | degree doctorate phd bachelor bachelor's master's diploma
graduation | subject | exact | graduate | -
move | subject | exact | move emigrate | to
"""

OF_THINGS: Final = _words("purchase founding flotation premiere launch opening bankruptcy suspension")
"""Steps of a firm, a work or a product; the others are a person's."""

NOUNS: Final[dict[str, tuple[str, Repeats]]] = {
    "death": ("death", "once"),
    "birth": ("birth", "once"),
    "wedding": ("wedding", "near"),
    "marriage": ("wedding", "near"),
    "divorce": ("divorce", "near"),
    "conviction": ("conviction", "same"),
    "acquittal": ("acquittal", "same"),
    "sentencing": ("sentencing", "same"),
    "indictment": ("indictment", "same"),
    "arrest": ("arrest", "often"),
    "capture": ("arrest", "often"),
    "extradition": ("extradition", "near"),
    "escape": ("escape", "near"),
    "signing": ("signing", "near"),
    "hiring": ("hiring", "near"),
    "appointment": ("appointment", "near"),
    "nomination": ("nomination", "near"),
    "election": ("election", "near"),
    "resignation": ("resignation", "near"),
    "retirement": ("retirement", "near"),
    "dismissal": ("dismissal", "near"),
    "purchase": ("purchase", "near"),
    "acquisition": ("purchase", "near"),
    "takeover": ("purchase", "near"),
    "founding": ("founding", "once"),
    "premiere": ("premiere", "place"),
    "launch": ("launch", "place"),
}
"""Nouns that tell such a step, with the step and how it repeats: "the acquisition of X", "X's arrest"."""


def _milestones() -> dict[str, tuple[Milestone, ...]]:
    found: dict[str, tuple[Milestone, ...]] = {}
    for line in _TABLE.strip().splitlines():
        name, role, repeats, verbs, needed = (part.strip() for part in line.split("|"))
        step = Milestone(name, role, repeats, _words(needed) - {"-"})  # type: ignore[arg-type]
        for key in sorted({form for verb in verbs.split() for form in (verb, stem(verb))}):
            found[key] = (*found.get(key, ()), step)
    return found


VERBS: Final = _milestones()
"""Steps by their verb and its stem: irregular forms have the one, regular ones the other."""

PASSIVE: Final = _words("was were is are be been being got gets")
PERFECT: Final = _words("has have had having")
ADVERBS: Final = _words("also later then first finally formally reportedly eventually officially only just")
UNDER_WAY: Final = _words(
    """will would shall may might could should can to not never if expected scheduled due set planned plans plan
    agreed announced announces announce offered intends hopes wants trying tried nearly almost"""
)
"""In the clause before the step: it has not come, or it is only announced."""

PRONOUNS: Final = _words("he she it they him them")
RELATIVES: Final = _words("who which")
POSSESSIVES: Final = _words("his her its their")
STANDING_FOR: Final = _words(
    """suspect defendant accused couple pair man woman actor actress singer star player company firm group film
    movie album book phone device killer gunman shooter attacker driver teenager officer striker midfielder
    defender goalkeeper quarterback director author former"""
)
"""Behind "the": it stands for a name told elsewhere."""

PARTIAL: Final = _words("stake share part half portion minor major")
"""Stems of what is less than the whole thing."""

LEADING: Final = _words("follows followed following after since before until")
COMPLETING: Final = _words("complet close finish conclud finalis finaliz hold celebr follow")
"""Before the noun of a step, words and stems of verbs that give it the date."""

GOVERNING: Final = _words("from for with on in at by to as after before during under over against")
"""Prepositions: what stands behind one is not what the verb is done to."""

CLAUSES: Final = _words("that and when after before but because while whose where said says although as")
"""Words at which another clause, and another subject, begins."""


def date_of(name: str, bearer: str) -> str:
    """Say what is compared, in words a reader understands ("date of Ada Lind's arrest")."""
    if not bearer:
        return f"date of the {name}"
    return f"date of the {name} of {bearer}"
