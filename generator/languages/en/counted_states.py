"""What counted people and things are or did, in all the words newspapers have for it: one state each.

The same thing is the same state however it is worded: "30 people were killed", "a death toll of 30", "killing
30", "30 deaths", "claimed 30 lives", "30 people lost their lives".
"""

from typing import Final


def _forms(lines: str) -> dict[str, str]:
    """Each line: the state, a colon, the forms that mean it."""
    return {
        form: state.strip()
        for line in lines.strip().splitlines()
        for state, _, forms in [line.partition(":")]
        for form in forms.split()
    }


def _phrases(lines: str) -> dict[str, str]:
    """Each line: the state, a colon, phrases that mean it, between commas."""
    return {
        phrase.strip(): state.strip()
        for line in lines.strip().splitlines()
        for state, _, phrases in [line.partition(":")]
        for phrase in phrases.split(",")
    }


STATES: Final = _forms("""
killed: killed kill kills killing dead died die dies dying deaths fatalities perished slain slaughtered
killed: suffocated asphyxiated electrocuted murdered murdering drowned massacred massacring assassinated assassinating lynched beheaded slayed
injured: injured injure injures injuring wounded wounding wounds hurt hurting injuries injury
missing: missing unaccounted
displaced: displaced displacing homeless uprooted uprooting
evacuated: evacuated evacuating
trapped: trapped trapping
damaged: damaged damaging damages
destroyed: destroyed destroying destroys flattened flattening levelled leveled razed demolished demolishing
collapsed: collapsed collapsing toppled toppling
arrested: arrested arresting arrests detained detaining apprehended apprehending nabbed captured capturing
seized: seized seizing confiscated confiscating impounded impounding
rescued: rescued rescuing rescues saved freed freeing
released: released releasing
hospitalised: hospitalised hospitalized hospitalising hospitalizing
infected: infected infecting sickened sickening
kidnapped: kidnapped kidnapping abducted abducting
stolen: stolen stole stealing
charged: charged charging
convicted: convicted convicting
jailed: jailed jailing imprisoned imprisoning
""")

ACTIVES: Final = _forms("""
injured: wound wounds
displaced: displace displaces uproot uproots
evacuated: evacuate evacuates
trapped: trap traps
damaged: damage
destroyed: destroy level levels flatten flattens raze razes
arrested: arrest detain detains capture captures nab nabs apprehend apprehends
seized: seize seizes confiscate confiscates
rescued: rescue save saves free frees
released: release releases
infected: infect infects sicken sickens
kidnapped: kidnap kidnaps abduct abducts
charged: charge charges
convicted: convict convicts
jailed: jail jails
""")
"""Present forms, as in headlines ("Gunmen kidnap 12 students"): states only of what stands behind them."""

PREDICATES: Final = _phrases("""
killed: lost their lives, lost his life, lost her life, lost its life, passed away, found their deaths
killed: burned to death, burnt to death, stabbed to death, shot to death, beaten to death, crushed to death
killed: suffocated to death, choked to death, bled to death, hacked to death, starved to death, frozen to death
killed: clubbed to death, bludgeoned to death, strangled to death, knifed to death, mauled to death, lost at sea
killed: trampled to death, fell to their deaths, fallen to their deaths, plunged to their deaths, froze to death
killed: gunned down, shot dead, stabbed dead
hospitalised: taken to hospital, taken to hospitals, taken to the hospital, taken to a hospital
hospitalised: taken to local hospitals, taken to nearby hospitals, rushed to hospital, rushed to the hospital
hospitalised: to hospital, to hospitals, to the hospital, to a hospital, to local hospitals, to nearby hospitals
hospitalised: admitted to hospital, admitted to the hospital, treated in hospital, in hospital
arrested: into custody, taken into custody, in custody, under arrest, placed under arrest
displaced: lost their homes, forced from their homes, driven from their homes, forced to flee
displaced: forced to leave their homes, left without homes, left without a home
evacuated: forced to evacuate, ordered to evacuate, moved to safety, taken to safety
destroyed: reduced to rubble, burned down, burnt down, burned to the ground, burnt to the ground, gutted by fire
rescued: to safety, led to safety, brought ashore, plucked from, pulled alive from, pulled from the rubble, brought to safety, pulled to safety
without power: without power, without electricity, lost power, lost electricity, without electrical power
without power: left without power, left without electricity
convicted: found guilty
""")
"""Predicates of several words, behind what is counted ("30 people lost their lives")."""

OBJECTS: Final = _phrases("""
killed: lives of, life of, deaths of, death of, killing of, killings of, murder of, murders of, massacre of, slaying of
killed: slayings of, dead included, dead include, dead includes, dead were, dead are, fatalities included
killed: fatality is, fatality was, fatalities is, fatalities are, fatalities were, deaths were, deaths are
injured: injured included, injured include, injured were, injured are, wounded included, wounded were
missing: missing included, missing include, missing are, missing were, disappearance of
arrested: arrest of, arrests of, detention of, capture of
evacuated: evacuation of
rescued: rescue of
released: release of
kidnapped: kidnapping of, abduction of
destroyed: destruction of
stolen: made off with, making off with, make off with, got away with, getting away with, theft of
charged: charges against
without power: power to, electricity to, power for
""")
"""What stands right before what is counted ("the murder of four people")."""

PERSONAL: Final = frozenset(
    """killed injured missing displaced there arrested hospitalised rescued evacuated trapped infected kidnapped
    convicted jailed gathered""".split()
)
"""States of human beings: whoever is in one and is not named is a person ("70 were injured")."""
