"""English words that tell of several kinds of happening, by the words that tell them apart."""

from typing import Final

GROUPS: Final = """
market: shares share stock stocks index points cents dow nasdaq ftse dollar dollars yen euro exchange market markets quarter quarterly profit profits net analysts percent % revenue sales earnings price prices futures oil barrel currency pound rate rates economy gdp inflation unemployment exports imports output demand spending cost costs
sport: game games match team teams season league club coach player players title championship cup final finals semifinal semifinals quarterfinal quarterfinals playoffs playoff tournament striker midfielder quarterback goalkeeper defender winger pitcher fans points score scored win won lead halftime touchdown innings wicket wickets seed seeded round nfl nba nhl mlb fifa uefa olympic olympics medal grand prix race racing football soccer basketball baseball hockey tennis cricket rugby
prison: prison jail custody bail parole hostage hostages prisoner prisoners detainee detainees captive captives captors jailed inmate inmates guantanamo kidnapped kidnappers cell behind imprisoned guards police detained arrested questioned judge unharmed
court: court judge jury trial murder police prosecutors prosecutor guilty felony manslaughter rape theft misdemeanor counts assault fraud criminal
papers: report reports figures documents document data minutes transcript footage video photo photos statistics findings tapes autopsy name names identity identities letter letters email emails survey study list details ruling decision memo
vote: election elections vote votes voters poll polls ballot referendum presidential senate party seats seat mayoral primary constituency parliamentary
prize: award awards prize prizes oscar oscars emmy emmys grammy grammys nobel bafta medal golden globe trophy honour honor pulitzer booker
office: president ceo captain head chief coach manager director chairman chairwoman minister secretary ambassador successor replacement general editor justice surgeon commissioner executive officer premier chancellor governor boss cfo treasurer spokesman principal cardinal bishop archbishop pope role star actor actress replace running board cabinet helm post
band: concert stage band singer music tour audience theatre theater song songs festival album orchestra opera ballet play gig live show rock pop rapper musician fans
weapon: nuclear missile missiles bomb warhead ballistic
craft: rocket satellite spacecraft probe orbit shuttle nasa rover orbiter astronaut astronauts cosmonauts moon mars
workers: union unions workers teachers pilots staff walkout drivers pay wages nurses doctors labour labor crew employees stoppage miners dockers players
heights: metres meters feet ft death cliff balcony roof stairs mountain floor window storey ladder climber climbers ravine gorge bus crevasse hiker hospital injured died dead killed
quake: earthquake earthquakes quake quakes magnitude tremor tremors aftershock aftershocks temblor richter seismic epicentre epicenter
storm: hurricane typhoon cyclone storm tornado tornadoes twister
blaze: fire fires blaze blazes flames inferno wildfire wildfires bushfire bushfires arson
body: body bodies remains victim victims corpse skeleton dna fingerprint
"""
"""Words that make up one setting, for the lists below."""

SENSES: Final = """
release v -: statement oil gas barrels gallons well carbon emissions
release v discharge: hospital hospitals
release v free: @prison soldiers crew journalist journalists
release v publish: @papers
release v launch:
release n -: press news statement
release n free: @prison soldiers crew journalist journalists
release n publish: @papers
fire v shoot: gun pistol rifle weapon shots shot rounds bullets bullet gunman gunmen shotgun sniper
fire v attack: rocket rockets missile missiles shells mortar mortars artillery
probe n -: @craft
penalty n -: @sport
sentence n -: words word grammar grammatical
strike n attack: air drone missile missiles warplanes jets military bombing precision targeted bombers
strike n walkout: @workers
strike n -:
strike v quake: @quake
hit v quake: @quake
rock v quake: @quake
shake v quake: @quake
rattle v quake: @quake
jolt v quake: @quake
strike v storm: @storm
hit v storm: @storm
batter v storm: @storm
lash v storm: @storm
hit v -:
rock v -:
shake v -:
rattle v -:
jolt v -:
batter v -:
lash v -:
struck v -:
destroy v fire: @blaze
destroy v quake: @quake
destroy v storm: @storm
damage v fire: @blaze
damage v quake: @quake
damage v storm: @storm
ravage v fire: @blaze
ravage v quake: @quake
ravage v storm: @storm
devastate v fire: @blaze
devastate v quake: @quake
devastate v storm: @storm
vote v elect: election elections president candidate candidates presidential polling
vote n elect: election elections president candidate candidates presidential polling
poll n elect: election elections polling voters turnout vote
poll n -:
overturn v appeal: court judge ruling verdict conviction ban decision law sentence
strike v walkout: union unions workers teachers pilots staff walkout drivers nurses doctors employees miners dockers
strike v agree: deal bargain
strike v -:
sign v pass_law: law bill legislation decree
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
nomination n appoint: president ambassador secretary justice judge surgeon general director chief chairman senate court attorney
nominee n nominate: @prize
trial n test: clinical drug vaccine patients placebo
custody n arrest: police suspect suspects remanded officers arrested detained
custody n -:
march v invade: troops army soldiers forces tanks
charge n charge: @court charged face faces facing faced dropped
charge n -:
bury v mourn: funeral cemetery coffin grave mourners body bodies remains buried_alive church
bury v -:
hurt v -: @market ratings prospects efforts image economy
hurt v injure:
close v -: @market discussion thread comments
test v test_weapon: @weapon
test n test_weapon: @weapon
launch v launch_craft: @craft
launch n launch_craft: @craft
launch v invade: offensive offensives invasion
launch v attack: attack attacks assault assaults raid raids strikes incursion
launch v sue: suit lawsuit
launch v investigate: investigation inquiry probe
introduce v propose: bill legislation motion
seize v seize: drugs drug cocaine heroin cannabis police customs smuggled kilos ivory
capture v -: video footage camera cameras photo photos images moment oil carbon
capture v arrest: police suspect fugitive gunman inmate escapee murderer convict manhunt prison marshals
capture v capture_place: town city village troops rebels forces army airport soldiers militants islamists pirates fighters base
capture v -:
capture n arrest: police suspect fugitive gunman inmate escapee murderer convict manhunt prison marshals
suspend v delay: talks search flights service services trading production
clear v acquit: charges wrongdoing murder court acquitted guilty
clear v -:
land v land_craft: @craft
land v -:
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
fall v capture_place: rebels rebels troops army regime besieged
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
loss n win: @sport
loss n -:
lose v results: quarter net shares billion
lose v win: @sport
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
meet v -: requirements requirement needs standards criteria obligations responsibilities liabilities demand deadline deadlines expectations target targets
match n compete: @sport
match n -:
game n compete: @sport
game n -:
race n compete: @sport
race n -:
final n compete: tennis cup championship tournament league beat match
final n -:
trade v sign_player: @sport
trade v -:
trade n sign_player: @sport
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
update v launch: software macbook iphone ios laptop laptops line version
upgrade v downgrade: rating
boom n -: oil slick spill coast beach beaches containment floating shore marsh skimmers
boom n rise: @market
boom n -:
rebound v -: game assists grabbed steals season scored basketball
rebound n -: game assists grabbed steals season scored basketball
profit n results: quarter quarterly % percent million billion reported posted forecast analysts
profit n -:
save v rescue: life lives rescued firefighters drowning passenger passengers crew trapped hostages survivors child
save v -:
threaten v -: slick spill oil storm hurricane recession economy economies industry
block v -: flow leak road roads street streets mob view pipe
fight v -: blaze fire fires firefighters slick spill flames lawsuits cancer disease flu virus
battle v -: blaze fire fires firefighters slick spill flames cancer disease flu virus
battle n -: legal court regulatory spill slick disease flu virus cancer
hearing n testify: senate congress congressional committee lawmakers subcommittee capitol
budget n budget: government parliament minister finance tax deficit austerity
budget n -:
collapse n decline: shares share price prices demand stock
suspend v -: particles sediment droplets wheelchair
flood v -: calls applications emails imports camps
pound v -: @market sterling
overhaul n launch: software laptop line
update n launch: macbook iphone ios laptop laptops line version software apple google microsoft samsung
update n -:
refresh n launch: macbook iphone ios laptop laptops line version apple
refresh n -:
free v free: @prison
free v -:
join n -:
accident n crash: car plane train bus crash vehicle road traffic motorway highway driver
accident n -:
investment n invest: million billion fund firm startup company investors
crown v win: @sport
crown v inaugurate:
film v film: movie director starring scenes
"""
"""Word, part, type: words one of which stands in the same sentence (``@``: a setting). First that fits.

No words always fit; ``-`` is no happening.
"""
