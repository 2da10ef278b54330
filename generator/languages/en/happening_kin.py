"""How English types stand to each other, and the nouns that take up a happening told before."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GENERIC: Final = _words(
    """incident tragedy accident disaster case event move decision affair matter crisis drama ordeal episode
    catastrophe announcement development scene crime emergency news situation step action occasion mishap
    calamity atrocity calls process operation effort"""
)

RELATED: Final = """
die shoot stab bomb attack airstrike crash fire fall quake flood storm collapse rape fight execute mourn sink
injure shoot stab bomb attack crash fire fall quake storm collapse riot
shoot attack rob bomb
bomb attack airstrike
attack fight airstrike riot
quake tsunami damage landslide collapse
storm flood damage evacuate outage landslide
flood damage evacuate landslide
erupt evacuate
fire evacuate damage collapse bomb
crash damage sink
invade war offensive deploy capture_place airstrike
fight war offensive
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
appoint elect inaugurate sign_player cast
vote elect pass_law reject
agree negotiate meet
buy sell agree
launch open publish
shut lay_off bankrupt
win award score qualify
lose eliminate
sign_player trade draft
nominate award
marry engaged
hospital injure treat overdose
overdose die
maul die injure attack
vanish search die
charge accuse
accuse deny
testify try
injured_player injure suspend
update launch
cast appoint
meet negotiate visit
leak_news publish
deploy withdraw war
rehab hospital treat
cancel delay
suspend ban dismiss
sanction ban
launch_craft test_weapon
land_craft launch_craft
price_up rise
price_down decline
"""
"""A type and those that reports often tell of one happening with: weak evidence, no more."""
