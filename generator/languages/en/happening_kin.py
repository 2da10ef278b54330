"""How English types stand to each other, and the nouns that take up a happening told before."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GENERIC: Final = _words(
    """incident tragedy accident disaster case event move decision affair matter crisis drama ordeal episode
    catastrophe announcement development scene crime emergency news situation step action occasion mishap
    calamity atrocity calls process operation effort"""
)

EVERYWHERE: Final = _words("quake tsunami storm flood drought erupt infect outage")

RELATED: Final = """
die shoot stab bomb attack crash fire fall quake flood storm collapse rape fight execute mourn sink
injure shoot stab bomb attack crash fire fall quake storm collapse riot
shoot attack rob bomb
bomb attack
attack fight riot
quake tsunami damage landslide collapse
storm flood damage evacuate outage landslide
flood damage evacuate landslide
erupt evacuate
fire evacuate damage collapse bomb
crash damage sink
invade war deploy capture_place attack
fight war invade
withdraw ceasefire
rob fraud hack escape
arrest seize intercept
intercept foil arrest rescue hijack
foil hijack attack plot
hijack kidnap
free rescue pardon acquit
convict sentence
try convict sentence plead
escape search
trap rescue search
sue settle fine
protest riot disperse walkout
resign retire dismiss
appoint elect inaugurate sign_player
vote elect pass_law reject
agree negotiate meet
buy agree
launch open publish
shut lay_off bankrupt
win award score qualify
win eliminate
sign_player draft
nominate award
marry engaged
hospital injure treat overdose
overdose die
maul die injure attack
vanish search die
charge deny
testify try
injure suspend
meet negotiate visit
leak_news publish
deploy withdraw war
rehab hospital treat
cancel delay
suspend ban dismiss
sanction ban
launch_craft test_weapon
land_craft launch_craft
"""
"""A type and those that reports often tell of one happening with: weak evidence, no more."""
