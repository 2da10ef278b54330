"""English nouns of which one thing can be only one: vehicles, weapons, what stands in the way.

Each row are words for one kind; a general word ("vehicle", "gun") stands in every row that it may mean.
"""

from typing import Final


def _rows(text: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row.split()) for row in text.strip().split("\n"))


VEHICLES: Final = _rows("""
car sedan suv taxi cab limousine hatchback auto vehicle minicab cruiser jeep coupe saloon convertible cars
van minivan minibus vehicle people-carrier campervan vans
truck lorry pickup vehicle tanker trailer rig trucks lorries jeep suv
bus coach minibus vehicle buses
motorcycle motorbike moped scooter bike vehicle motorcycles
bicycle bike cycle
train tram locomotive
tractor vehicle
ambulance vehicle van
boat vessel dinghy canoe kayak yacht
helicopter chopper aircraft
plane aircraft jet airliner
""")

WEAPONS: Final = _rows("""
knife blade dagger machete cleaver knives weapon
pistol handgun revolver gun firearm weapon guns pistols handguns
rifle gun firearm weapon guns rifles carbine
shotgun gun firearm weapon guns shotguns
axe hatchet weapon
hammer mallet weapon
bat club stick weapon baton pole
sword weapon machete blade
screwdriver weapon
crossbow bow weapon
grenade bomb explosive weapon grenades
brick stone rock bricks rocks stones
bottle bottles
""")

OBSTACLES: Final = _rows("""
wall
fence railing railings barrier
tree trees
pole lamppost post pylon
barrier guardrail guard-rail median
ditch ravine
bridge parapet pillar
house home building
shop store storefront building
car taxi vehicle van suv
truck lorry vehicle
bus coach vehicle
train tram
""")

SLOTS: Final = (
    ("vehicle", r"\b(?:driving|drove|riding|rode|travell?ing in|fled in|escaped in|pulled up in|sped off in)", VEHICLES),
    ("vehicle that struck", r"\b(?:hit|struck|killed|run over|knocked down) by", VEHICLES),
    ("vehicle whose window was smashed", r"\bwindows?(?: \w+){0,3} (?:of|in|on)", VEHICLES),
    (
        "weapon",
        (
            r"\b(?:armed with|wielding|brandishing|brandished|pulled out|pulled|produced|opened fire with"
            r"|(?:stabbed|shot|attack|attacked|beaten|killed|hit)(?: \w+){0,3} with)"
        ),
        WEAPONS,
    ),
    (
        "what was hit",
        (
            r"\b(?:ricocheted off|bounced off|crashed into|slammed into|smashed into|ploughed into|plowed into"
            r"|veered into|collided with|ran into)"
        ),
        OBSTACLES,
    ),
)  # fmt: skip
"""What is asked, the words that lead to the answer, and the kinds of answers."""

DEATHS: Final = _rows("""
suffocate smother asphyxiate smoke choke inhalation suffocated suffocating asphyxiated choked
burnt burned burning
drown drowned drowning
shot shooting gunned gunshot bullet shoot
stabbed stabbing knifed stab
strangled throttled strangulation strangling choked
beaten bludgeoned battered beating
hanged hanging
electrocuted electrocution
poisoned poisoning poison
crushed
frozen froze freezing hypothermia
overdose overdosed
starved starvation
""")
"""Ways to die."""

DYING: Final = (
    r"\b((?:suffocated|asphyxiated|choked)(?: to death| on)?|burn(?:t|ed) (?:to death|alive)|drowned"
    r"|shot (?:dead|to death)|gunned down|stabbed to death|knifed to death|strangled|throttled"
    r"|(?:beaten|bludgeoned|battered) to death|hanged|electrocuted|poisoned|crushed to death"
    r"|(?:froze|frozen) to death|starved to death)\b"
)
"""Words that tell how somebody died."""
