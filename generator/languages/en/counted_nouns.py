"""English nouns that are counted: people, things, and the names that mean the same."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _forms(lines: str) -> dict[str, str]:
    """Each line: the canonical word, a colon, the forms that are counted as it."""
    return {
        form: canonical.strip()
        for line in lines.strip().splitlines()
        for canonical, _, forms in [line.partition(":")]
        for form in forms.split()
    }


SYNONYMS: Final = _forms("""
soldier: troop serviceman servicewoman personnel trooper
person: individual other people human
house: home dwelling
building: structure
child: kid youngster
policeman: policewoman cop
engine: appliance tender
quake: earthquake temblor tremor
aircraft: plane aeroplane airplane
car: automobile
ship: vessel
fatality: death
employee: worker staff staffer
firefighter: fireman
bullet: round
nation: country
""")
PEOPLE: Final = _words("""
person soldier policeman firefighter child man woman boy girl adult teenager teen resident civilian villager
passenger worker employee officer general official member protester demonstrator marcher rioter mourner
student pupil teacher victim survivor patient pirate militant rebel fighter gunman suspect prisoner inmate
hostage refugee migrant crewmember crewman sailor pilot doctor nurse tourist climber hiker mother father son
daughter brother sister sibling baby infant citizen voter journalist reporter lawmaker judge juror witness
attacker bomber terrorist insurgent inspector monk nun priest friend customer shopper spectator fan player
deputy senator minister troop commuter driver cyclist pedestrian guest evacuee defendant detainee teammate
man woman veteran volunteer rescuer medic paramedic scientist engineer executive investor trader native
supporter activist campaigner dealer trafficker smuggler robber thief burglar hooligan youth farmer miner lawyer
aide leader hacker kidnapper hijacker looter striker deserter fugitive extremist separatist dissident
""")
NOUNS: Final = _words("""
house building bridge hotel school church mosque hospital shop store road village town city district province
country nation state region island boat ship aircraft helicopter car vehicle truck bus train tank missile
rocket drone bomb shell rifle gun pistol revolver weapon grenade magazine bullet round shot engine crew team
unit brigade battalion regiment division company platoon squad group gang family household quake aftershock
attack blast explosion strike wound case death fatality injury casualty arrest charge count game match goal point
vote seat job share book film movie song album award medal event meeting talk round page word letter room
floor storey body coffin grave camp tent shelter ground facility site station plant factory mine well office
bank branch account home nest tree animal dog cat horse cow sheep bird fish whale crate container ton item
flight
""")
