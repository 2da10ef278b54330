"""English words that tell what lasted so long: a prison term, the shaking of a quake, a siege."""

from typing import Final


def _roles(lines: str) -> dict[str, str]:
    """Each line: what lasted, as a reader understands it, a colon, the words that tell it."""
    return {
        word: role.strip()
        for line in lines.strip().splitlines()
        for role, _, words in [line.partition(":")]
        for word in words.split()
    }


BEHIND: Final = _roles("""
prison term: sentence sentences jail prison imprisonment bars custody
probation: probation
stay in rehab: rehab rehabilitation
stay in hospital: hospital hospitalisation hospitalization
length of the jury's deliberation: deliberation deliberations deliberating
length of the ban: ban suspension
length of the siege: siege
length of the stand-off: standoff stand-off
length of the strike: strike walkout
length of the search: search manhunt
length of the chase: chase pursuit
length of the outage: outage blackout
length of the delay: delay
length of the surgery: surgery operation
length of the marriage: marriage
length of the flight: flight
length of the drought: drought
length of the fire: fire blaze
length of the battle: battle gunfight shootout firefight
length of the trial: trial
length of the strife: war conflict
time in the service: veteran
time spent there: spell stint stay
community service: community
""")
"""Behind a duration: "a three-year sentence", "three years in prison", "three hours of deliberations"."""

BEFORE: Final = _roles("""
prison term: sentenced jailed imprisoned incarcerated
length of the shaking: shook shake shaking shakes felt trembled trembling rattled swayed swaying rumbled
length of the jury's deliberation: deliberated deliberating
length of the ban: banned suspended
length of the siege: besieged
time in captivity: hostage captive
time on the run: run large
time missing: missing
time trapped: trapped pinned buried
time unconscious: coma unconscious
length of the marriage: married wed
length of the delay: delayed
length of the closure: closed shut
length of the fire: burned burnt burning raged
time without power: powerless
time spent there: lived living
""")
"""Before "for" and a duration, in the verb or its complement: "was jailed for three years"."""

LASTING: Final = frozenset("lasted lasting lasts last continued".split())
"""Before a duration: its subject lasted so long."""

SUBJECTS: Final = _roles("""
length of the shaking: quake earthquake temblor tremor shaking shake jolt trembling
length of the siege: siege
length of the stand-off: standoff stand-off
length of the strike: strike walkout
length of the search: search manhunt
length of the chase: chase pursuit
length of the outage: outage blackout
length of the surgery: surgery operation
length of the marriage: marriage
length of the trial: trial
length of the meeting: meeting talks summit
length of the battle: battle gunfight shootout firefight
length of the jury's deliberation: deliberation deliberations
""")
"""What "lasted" is told of."""

JOINTS: Final = frozenset(
    "for to in of - ' 's s’ nearly the a an at about around over than more up least almost".split()
)
"""Between the word that tells what lasted and the duration."""

NO_LENGTH: Final = frozenset(
    """could may might would should can face faces faced facing maximum carries carry carried seek seeks sought asked
    recommended recommend demanded demand per every within next first last final another further additional extra each
    remaining until possible potential expected if total""".split()
)
"""Shortly before a duration: nothing has lasted so long, or only a part of it."""
