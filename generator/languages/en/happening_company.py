"""The company that English triggers keep: beside which words they tell of something else, or of nothing."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NOT: Final = """
abandon: | seemingly
address: book bar line | email e-mail street web ip mailing home
adoption: of
agree: that with on
air: conditioning force quality
appeal: to for court | mass broad sex
attack: dog | heart panic asthma
award: winning custody
bar: association exam code graph chart stool owner | snack juice wine
barrage: of
battle: creek ground lines | uphill
beat: around
birth: control rate place certificate defects defect weight
blast: furnace off
block: of party | city
bomb: making squad threat scare disposal hoax
burn: out rate cd
buy: | best
campaign: trail manager finance contribution
capture: imagination attention
cast: doubt vote votes ballot ballots shadow light
charge: $ £ € extra nothing up card | in free extra cover service
clash: of
clear: that whether up how why as skies
close: ties
conference: call calls room centre center | news press
contract: killer
crash: course diet test helmet
custody: battle
date: back from of
dead: end heat line lock weight ringer sea serious
deal: with in | great good big raw shitty
decline: comment to the immediate an any politely
default: setting settings option | by
direct: result quote line flight
discover: that
down: the to
draft: law bill resolution text agreement constitution report version letter in | first rough final
draw: attention on up lots
drop: in by off the a his her its their
engagement: with in
escape: route responsibility blame punishment justice liability | narrow fire
execute: plan strategy order
exhibit: hall
fall: asleep short apart under behind foul ill into victim through out prey to on | last this next
fatal: flaw flaws error mistake shortcuts attraction
fatally: flawed
fight: for club to off back against
final: set round whistle minute minutes decision report
find: out that himself herself itself themselves it guilty ways solace comfort time myself its very little
fine: with by art line arts wine print dining | be is was am are just perfectly feel i'm doing
fire: up alarm drill department | under friendly cease
flee: market
flood: of
free: of from trade market speech will to agents agent port
game: plan changer show | video computer end board
goal: of to is | the our my its main
grow: up old older closer
hack: saw
hang: out around on up
hearing: aid aids loss that from
honour: to | your in
hunt: | scavenger treasure job house
identify: himself herself themselves as with
injury: time list report prone
jump: to at
kill: time
knock: on
landing: page gear | soft
launch: pad
lead: to
leak: out
leave: behind open little no room
lose: faith confidence trust interest control sight patience ground weight hope touch market server income
loss: of adjuster | weight hair hearing at memory job
march: madness # | #
marriage: licence license counselling bill law equality vote ban
match: the up box | no
meet: needs standards demand criteria expectations requirements deadline deadlines
missing: time out games a the # | deeply
move: to on
name: of after
offensive: remarks language line coordinator content behaviour behavior material comments comment joke
open: letter source question secret minded air space wound up
operation: | in
pass: through by on up out over along
penalty: | death
picket: fence
pledge: to allegiance
plunge: into
present: a the at
prize: money draw
propose: to
race: against relations | human the
raise: questions concerns awareness hopes
rally: round around
record: label low high
refuse: to
resign: to
return: on of | in tax
riot: police act gear
rise: and
row: of
sale: | for on
save: money time $ £ € lives up for data file space energy power face itself reputation
score: of
scrap: metal yard
search: engine engines results terms term
see: that
sentence: structure
settle: in down into on
shell: out
shoot: straight up debris
shot: glass | mug screen head warning long big lucky snap parting money winning junk
show: that
shut: up
sign: of up that language in off on | no every any the a
slide: show
speech: recognition therapy impediment
spot: on light check | tight hot top first second bright blind
storm: out chaser chasers
strike: out a at chord balance price rate | lucky first
study: hall
succeed: in at
summit: of
surge: protector
test: pilot of case cases ban
threaten: to
tie: up
tour: guide operator operators bus
treat: as like with
treatment: | free special preferential equal
trial: and balloon | free
trip: over
violence: | domestic gun sexual
visit: www
vote: of
war: on crimes crime of | star cold
wedding: dress ring cake planner gown photographer anniversary
win: over back
wound: up
"""
"""Word: what follows it (``#``: a number), ``|`` what precedes it, where it tells nothing of its type."""

NOTHING: Final = """
-: v refuse_to_comment decline_to_comment decline_to fire*imagination
  let*go_unpunished arrest_the_flow arrest_the_decline
  | n news_conference press_conference press_release news_release fund level ground air bar block traffic star
  list jail rebel tap screen trap sign close open free
  name pick join address box_office opening_statement opening_day world_war second_world_war dress_rehearsal
  hearing_aid hearing_loss film_festival war_room death_row marching_band fire_sale
"""
"""Words and phrases that are no happening, or no noun that tells one ("ground", beside "to ground a plane")."""

EXCEPT: Final = _words(
    """games studies sales trading funds building buildings grounds levels damages increasing growing surrounding leading
    advanced felt opens_up rig rigs pounds closing discounting investing recalls courting ratings lying lay lain lie bore cases
    founder founders direct directs directed"""
)
"""Forms that nearly always are another word."""

HEADS: Final = _words(
    """sign signs seasons strength rating ratings department departments brigade brigades squad squads team teams crew crews chief chiefs officer officers
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
    trial trials registration studies history platform pad site vehicle warhead tube tubes certificate certificates bed row camp
    operator operators suspect charges benefit benefits list lists notice document documents record records history"""
)

NAMED: Final = _words("hurricane typhoon cyclone dui dwi ipo")

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
    unprecedented severe fresh further single most"""
)
"""Before a trigger: it is a noun."""

VERB_BEFORE: Final = _words(
    """to will would shall should can could may might must cannot he she they we i you who did does do not didn't
    doesn't don't won't wouldn't couldn't can't never let help helped helps it which that"""
)

NO_ADJECTIVES: Final = _words(
    """hospital capital official rival animal criminal festival journal arrival individual principal terminal
    professional signal detective executive relative representative native initiative critic public traffic clinic
    mechanic republic military secretary sanctuary adversary"""
)
"""Nouns with the ending of an adjective."""

PLURALS: Final = _words("police people men women children troops crew staff firefighters authorities crowd")
