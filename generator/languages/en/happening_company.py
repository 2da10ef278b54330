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
battle: creek ground lines | uphill
beat: around
birth: control rate place certificate defects defect weight
blast: furnace off
block: of party | city
bomb: making squad threat scare disposal hoax
burn: out rate cd
campaign: trail manager finance contribution
capture: imagination attention
cast: doubt vote votes ballot ballots shadow light
charge: $ £ € extra nothing up card | in free extra cover service
clash: of
clear: that whether up how why as skies
close: to by friend friends relative associate ties attention enough second call range | too so very come
conference: call calls room centre center | news press
contract: killer
crash: course diet test helmet
custody: battle
date: back from of
dead: end heat line lock weight ringer sea serious
deal: with in
default: setting settings option | by
direct: result quote line flight
discover: that
down: the to
draft: law bill resolution text agreement constitution report version letter | first rough final
draw: attention on up lots
drop: in by off the a his her its their
engagement: with in
escape: route | narrow fire
execute: plan strategy order
exercise: caution right
exhibit: hall
fall: asleep short apart under behind foul ill into victim through out prey to on | last this next
fight: for club to off back against
find: out that himself herself itself themselves it guilty ways solace comfort time myself
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
loss: of adjuster | weight hair hearing at memory job
march: madness #
marriage: licence license counselling bill law equality vote ban
match: the up box | no
meet: needs standards demand criteria expectations requirements deadline deadlines
move: to on
name: of after
offensive: remarks language line coordinator content behaviour behavior material comments comment joke
open: to letter source question secret minded air space wound up
operation: | in
pass: through by on up out over along
picket: fence
pledge: to allegiance
plunge: into
present: a the at
prize: money draw
propose: to
question: mark marks of is
race: relations | human the
raise: questions concerns awareness hopes
rally: round around
record: label low high
return: on of
riot: police act gear
rise: and
row: of
sale: | for on
save: money time $ £ € lives up for data file
score: of
scrap: metal yard
search: engine engines results terms term
see: that
sentence: structure
settle: in down into on
shot: glass | mug screen head warning long big
show: that
shut: up
sign: of up that language in off on | no every any the a
slide: show
speech: recognition therapy impediment
spot: on light check | tight hot top first second bright blind
spread: the out
storm: out chaser chasers
strike: out a at chord balance price rate | lucky first
study: hall
succeed: in at
summit: of
surge: protector
swing: state
test: pilot of case cases ban
threaten: to
tie: up
tour: guide operator operators bus
treat: as like with
treatment: | free special preferential equal
trial: and balloon | free
trip: over
try: to
violence: | domestic gun sexual
visit: www
vote: of
wake: up | in the
war: on crimes crime | star cold
wedding: dress ring cake planner gown photographer anniversary
win: over back
wound: up
"""
"""Word: what follows it (``#``: a number), ``|`` what precedes it, where it tells nothing of its type."""

GROUPS: Final = """
market: shares share stock stocks index points cents dow nasdaq ftse dollar dollars yen euro exchange market markets quarter quarterly profit profits net analysts percent % revenue sales earnings price prices futures oil barrel currency pound rate rates economy gdp inflation unemployment exports imports output demand spending cost costs
sport: game games match team teams season league club coach player players title championship cup final finals semifinal semifinals quarterfinal quarterfinals playoffs playoff tournament striker midfielder quarterback goalkeeper defender winger pitcher fans points score scored win won lead halftime touchdown innings wicket wickets seed seeded round nfl nba nhl mlb fifa uefa olympic olympics medal grand prix race racing football soccer basketball baseball hockey tennis cricket rugby
prison: prison jail custody bail parole hostage hostages prisoner prisoners detainee detainees captive captives captors jailed inmate inmates guantanamo kidnapped kidnappers cell behind imprisoned
court: court judge jury trial murder police prosecutors prosecutor guilty felony manslaughter rape theft misdemeanor counts assault fraud criminal
papers: report reports figures documents document data minutes transcript footage video photo photos statistics findings tapes letter letters email emails survey study list details ruling decision memo
vote: election elections vote votes voters poll polls ballot referendum presidential senate party seats seat mayoral primary constituency parliamentary
prize: award awards prize prizes oscar oscars emmy emmys grammy grammys nobel bafta medal golden globe trophy honour honor pulitzer booker
office: president ceo captain head chief coach manager director chairman chairwoman minister secretary ambassador successor replacement general editor justice surgeon commissioner executive officer premier chancellor governor boss cfo treasurer spokesman principal cardinal bishop archbishop pope role star actor actress replace running board cabinet helm post
band: concert stage band singer music tour audience theatre theater song songs festival album orchestra opera ballet play gig live show rock pop rapper musician fans
weapon: nuclear missile missiles bomb warhead ballistic
craft: rocket satellite spacecraft probe orbit shuttle nasa rover orbiter astronaut astronauts cosmonauts moon mars
workers: union unions workers teachers pilots staff walkout drivers pay wages nurses doctors labour labor crew employees stoppage miners dockers players
heights: metres meters feet ft death cliff balcony roof stairs mountain floor window storey ladder climber climbers ravine gorge bus crevasse hiker hospital injured died dead killed
body: body bodies remains victim victims corpse skeleton dna fingerprint
"""
"""Words that make up one setting, for the lists below."""

SENSES: Final = """
release v -: statement
release v free: @prison soldiers crew journalist journalists
release v publish: @papers
release v launch:
release n -: press news statement
release n free: @prison soldiers crew journalist journalists
release n publish: @papers
fire v shoot: gun pistol rifle weapon shots shot rounds bullets bullet gunman gunmen shotgun sniper
fire v airstrike: rocket rockets missile missiles shells mortar mortars artillery
strike n airstrike: air drone missile missiles warplanes jets military bombing precision targeted bombers
strike n walkout: @workers
strike n -:
strike v walkout: union unions workers teachers pilots staff walkout drivers nurses doctors employees miners dockers
strike v agree: deal bargain
strike v -:
sign v pass_law: law bill legislation decree order
sign v sign_player: @sport
sign v agree:
transfer n sign_player: @sport
transfer n -:
join v sign_player: @sport
join v appoint: board cabinet firm staff ceo cast executive hired company
join v -:
name v appoint: @office
name v -:
pick v appoint: @office
pick v -:
nominate v appoint: president ambassador secretary justice judge surgeon general director chief chairman senate court attorney
nominate v nominate:
trial n test: clinical drug vaccine patients placebo
charge n charge: @court charged face faces facing faced dropped
charge n -:
shot n -:
bury v mourn: funeral cemetery coffin grave mourners body bodies remains buried_alive church
bury v -:
hurt v -: @market
hurt v injure:
close v -: @market
recall v -:
test v test_weapon: @weapon
test n test_weapon: @weapon
launch v launch_craft: @craft
launch n launch_craft: @craft
launch v offensive: offensive assault attack incursion
launch v investigate: investigation inquiry probe
introduce v propose: bill legislation motion
seize v seize: drugs drug cocaine heroin cannabis police customs smuggled kilos ivory
capture v arrest: police suspect fugitive gunman inmate escapee murderer convict manhunt prison marshals
capture v capture_place: town city village troops rebels forces army airport soldiers militants islamists pirates fighters base
capture v -:
capture n arrest: police suspect fugitive gunman inmate escapee murderer convict manhunt prison marshals
suspend v delay: talks search flights service services trading production
clear v acquit: charges wrongdoing murder court acquitted guilty
land v land_craft: @craft
landing n crash: emergency crash
landing n land_craft: @craft
landing n -:
operation n treat: surgery surgeon surgeons doctors hospital patient heart knee hip brain hernia
operation n -:
host v host_show: oscars emmys grammys awards ceremony academy tonys
host v -:
rally v rise: @market
rally n rise: @market
fall v decline: @market
fall v capture_place: rebels forces troops army regime capital besieged
fall v fall:
fall n decline: @market
fall n fall: @heights
fall n -:
plunge v fall: @heights
tumble v fall: @heights
slip v fall: @heights
slip v decline: @market
slip v -:
slide v decline: @market
slide v -:
slide n decline: @market
slide n -:
plunge n fall: @heights
climb v climb: everest summit peak mount mountain cliff
climb v rise: @market
climb v -:
jump v rise: @market
jump v -:
gain v rise: @market
gain v -:
grow v rise: @market
grow v -:
drop v decline: @market temperatures temperature number level
drop v -:
loss n results: quarter quarterly profit net company shares billion revenue write-down firm bank
loss n lose: @sport
loss n -:
lose v results: quarter net shares billion
lose v lose: @sport
lose v concede: @vote
lose v -:
win v award: @prize
win v elect: @vote
win v win:
win n elect: @vote
victory n elect: @vote
defeat n concede: @vote
defeat n reject: bill amendment motion
beat v results: estimates expectations forecasts
beat v attack: police hospital beaten unconscious assaulted attackers
goal n score: @sport
goal n -:
match n compete: @sport
match n -:
game n compete: @sport
game n -:
race n compete: @sport
race n -:
final n compete: tennis cup championship tournament league beat match
final n -:
trade v trade: @sport
trade v -:
trade n trade: @sport
trade n -:
draw n draw: @sport
draw n -:
eliminate v eliminate: @sport contestant
eliminate v -:
retire v eliminate: hurt
perform v perform: @band
perform v -:
performance n perform: @band
performance n -:
identify v discover: @body
identify v -:
leak v leak_news: documents document emails email memo memos cables report information reporter tape files
leak n leak_news: documents document emails email memo memos cables report information reporter tape files
engaged a engaged: couple fiance fiancee fiancé fiancée wed wedding actor actress singer ring girlfriend boyfriend prince princess star dating
engaged a -:
engagement n engaged: couple fiance fiancee wed wedding actor actress singer ring girlfriend boyfriend prince princess star
engagement n -:
separate v divorce: marriage couple wife husband divorce married
separate v -:
separation n divorce: marriage couple wife husband divorce married
separation n -:
update v update: software macbook iphone ios laptop laptops line version
upgrade v downgrade: rating
overhaul n update: software laptop line
update n update: macbook iphone ios laptop laptops line version software apple google microsoft samsung
update n -:
refresh n update: macbook iphone ios laptop laptops line version apple
refresh n -:
free v free: @prison
free v -:
join n -:
accident n crash: car plane train bus crash vehicle road traffic motorway highway driver
accident n -:
service n -:
investment n invest: million billion fund firm startup company investors
crown v win: @sport
crown v inaugurate:
film v film: movie director starring scenes
record n -:
"""
"""Word, part, type: words one of which stands in the same sentence (``@``: a setting). First that fits.

No words always fit; ``-`` is no happening.
"""

NOTHING: Final = """
-: v refuse_to_comment decline_to_comment decline_to fire*imagination
  | n news_conference press_conference press_release news_release fund level ground air bar block traffic star
  list tap screen trap sign close open free
  name pick join address box_office opening_statement opening_day world_war second_world_war dress_rehearsal
  film_festival war_room death_row marching_band fire_sale
"""
"""Words and phrases that are no happening, or no noun that tells one ("ground", beside "to ground a plane")."""

EXCEPT: Final = _words(
    """sales trading funds building buildings grounds levels damages increasing growing surrounding leading
    advanced felt opens_up closing discounting investing recalls courting ratings lying lay lain lie bore cases
    founder founders direct directs directed"""
)
"""Forms that nearly always are another word."""

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
    operator operators suspect charges benefit benefits list lists notice document documents record records history"""
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
    unprecedented severe fresh further single most"""
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
