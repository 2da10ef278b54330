"""The company that English triggers keep: beside which words they tell of something else, or of nothing."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NOT: Final = """
abandon: | seemingly
address: book bar line | email e-mail street web ip mailing home
air: conditioning force quality
appeal: to for court | mass broad
attack: dog | heart panic asthma
bar: association exam code graph chart stool owner | snack juice wine
battle: creek ground lines | uphill
block: of party | city
burn: out rate cd
campaign: trail manager finance contribution
capture: imagination attention
charge: $ £ € extra nothing up card | in free extra cover service
clash: of
clear: that whether up how why as skies
climb: |
close: to by friend friends relative associate ties attention enough second call range | too so very come
collapse: |
compete: |
contract: killer |
crash: course diet test |
date: back from of
dead: end heat line lock weight ringer sea serious
deal: with in
defeat: the_purpose
direct: result quote line flight
down: the to
drop: in by off |
escape: route | narrow fire
execute: plan strategy order
execution: of_a_plan
exhibit: hall
exercise: caution right
fall: in_love asleep short apart under behind foul | last this next
fight: for club
final: |
find: out that himself herself itself themselves it guilty ways solace comfort time myself
fine: with by art line arts wine print dining | be is was am are just perfectly feel i'm doing
fire: up alarm drill department | under friendly cease
flee: market
flood: of
game: plan changer show | video computer end board
goal: of to is | the our my its main
hang: out around on up
hearing: aid aids loss that from
honour: to | your in
hunt: | scavenger
increase: |
invest: |
jump: to at
kill: time
landing: page gear | soft
launch: pad
leak: |
leave: behind open little no room
lead: to |
loss: of adjuster | weight hair hearing at memory
march: madness
match: the up box | no
mass: |
meet: needs standards demand criteria expectations requirements deadline deadlines
mission: |
move: to on
name: of after
open: to letter source question secret minded air space wound
operation: | in
pass: through by on up out over along
pilot: |
plunge: into
present: a the at
prize: money draw
question: mark marks of is
race: relations | human the
rally: round around
record: label low high
return: to_normal |
rise: and
rock: |
row: of
sale: | for on
save: money time $ £ € lives up for
score: of
see: that
sentence: structure
settle: in down into on
shot: glass | mug screen head warning long big
show: that
sign: of up that language in off on | no every any the a
slide: show
spot: on light check | tight hot top first second bright blind
spread: the out
stage: |
star: |
storm: out chaser chasers
strike: out a at chord balance | lucky first
study: hall
suit: |
surge: protector
swing: state
target: |
test: pilot of |
tie: up |
tour: guide |
train: |
trial: and balloon | free
trip: over
try: to
visit: www
vote: of
wake: up | in the
war: on of_words | star cold
win: over back
wind: |
wound: up
"""
"""Word: what follows it, ``|`` what precedes it, where it tells nothing of its type."""

SENSES: Final = """
release v free: prison jail custody bail hostage hostages prisoner prisoners detainee detainees captive captives captors jailed parole inmates inmate guantanamo
release n free: prison jail custody bail hostage hostages prisoner prisoners detainee detainees captive captives captors jailed parole inmates inmate guantanamo
release v publish: report figures statement documents data minutes transcript footage statistics findings
release n -: press news
fire v shoot: gun pistol rifle weapon shots shot rounds bullets gunman bullet gunmen shotgun officer's
fire v airstrike: rocket rockets missile missiles shells mortar mortars artillery
strike n airstrike: air drone missile missiles warplanes jets military bombing israeli precision targeted
strike n walkout: union unions workers teachers pilots staff walkout drivers pay wages nurses doctors labour labor crew employees stoppage
strike n -:
strike v walkout: union unions workers teachers pilots staff walkout drivers nurses doctors crew employees miners dockers
strike v agree: deal bargain
strike v -:
sign v agree: deal agreement treaty accord pact contract memorandum
sign v pass_law: law bill legislation decree order
sign v sign_player: club season player team striker midfielder quarterback league contract goalkeeper defender winger pitcher coach transfer signed
sign v -:
trial n test: clinical drug vaccine patients placebo
charge n charge: murder assault fraud criminal court guilty police felony manslaughter rape theft misdemeanor counts prosecutors face faces facing faced dropped
charge n -:
shot n -:
close v rise: points cents index
recall v -:
test v test_weapon: nuclear missile missiles bomb warhead ballistic
test n test_weapon: nuclear missile missiles bomb warhead ballistic
launch v launch_craft: rocket satellite spacecraft probe orbit shuttle nasa rover
launch n launch_craft: rocket satellite spacecraft probe orbit shuttle nasa rover
launch v offensive: offensive assault attack incursion
launch v investigate: investigation inquiry probe
suspend v delay: talks search flights service
clear v acquit: charges wrongdoing murder court acquitted guilty
land v land_craft: mars moon spacecraft probe rover lunar
board v intercept: commandos navy vessel
landing n crash: emergency crash
operation n treat: surgery surgeon surgeons doctors hospital patient heart knee hip brain hernia
operation n -:
host v host_show: oscars emmys grammys awards ceremony academy
host v -:
recovery n -:
"""
"""Word, part, type: words one of which stands in the same sentence. First that fits, no words always do; ``-`` is none."""

HEADS: Final = _words(
    """department departments brigade brigades squad squads team teams crew crews chief chiefs officer officers
    commission commissions committee service services station stations truck trucks engine engines engineer
    marshal unit units centre center agency authority authorities bureau board office official officials
    minister ministry secretary expert experts specialist specialists analyst analysts lawyer lawyers attorney
    attorneys prosecutor judge detective detectives investigator investigators inspector inspectors scene
    scenes suspect suspects victim victims survivor survivors witness witnesses site sites zone zones worker
    workers helicopter helicopters boat boats dog dogs vehicle vehicles hero heroes veteran veterans reporter
    correspondent correspondents charge charges case cases rate rates law laws bill bills act code policy
    season penalty row threat threats threatens risk risks fear fears warning warnings alarm alarms insurance
    weapon weapons game games room rooms range film films movie movies drama thriller novel museum memorial
    camp camps ground grounds facility facilities course courses program programme programs school schools
    machine machines system systems tool tools kit equipment capacity capability pattern patterns prevention
    awareness prone related zone crimes crime criminal fund funds fee fees tax trade market markets price prices
    manager managers coach president director commander commissioner coordinator leader leaders party parties
    day days date dates night anniversary plan plans process period hotline line lines lights siren ship ships
    registration fraud platform pad site vehicle warhead tube tubes certificate certificates bed row camp
    benefit benefits list lists notice document documents record records history"""
)

NAMED: Final = _words("hurricane typhoon cyclone")

PLACES: Final = _words(
    """creek hill hills river lake bay island county street road avenue valley mountain mountains town township
    city park beach point falls square station bridge hall house"""
)

ADJECTIVES: Final = _words(
    """a an the this these those his her its our their my your some any no each every another of in for at by from
    with during after before over under into about against since until amid despite following on between near
    new last first second third fourth fifth big huge serious recent other more several many armed deadly fatal
    major massive latest first-ever worst biggest largest strong powerful violent early late double mass
    alleged attempted failed planned suspected three two four five six seven eight nine ten dozens hundreds
    such same next earlier previous small large great high low sharp record-breaking nationwide worldwide
    unprecedented severe fresh further"""
)
"""Before a trigger: it is a noun."""

VERB_BEFORE: Final = _words(
    """to will would shall should can could may might must cannot he she they we i you who did does do not didn't
    doesn't don't won't wouldn't couldn't can't never let help helped helps it which that"""
)

PLURALS: Final = _words("police people men women children troops crew staff firefighters authorities crowd")

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
appoint elect inaugurate sign_player cast sign
vote elect pass_law reject
agree negotiate meet visit
buy sell agree
launch open publish
shut lay_off bankrupt
win award score qualify
lose eliminate
sign_player trade draft
nominate award
marry engaged
hospital injure treat
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
