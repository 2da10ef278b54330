"""English words as the comparing stages see them: stems, names of peoples and countries, empty words."""

from functools import lru_cache

from snowballstemmer.english_stemmer import EnglishStemmer  # type: ignore[import-untyped]

_STEMMER = EnglishStemmer()

# Irregular forms that a stemmer leaves apart, each with the form it is counted as.
_FORMS = """
saw seen see sees: see
told tells tell: tell
shot shoots shooting: shoot
struck strikes striking stricken: strike
sent sends sending: send
fell fallen falls falling: fall
rose risen rises rising: rise
began begun begins beginning: begin
won wins winning: win
lost loses losing loss losses: lose
held holds holding: hold
met meets meeting: meet
left leaves leaving: leave
brought brings bringing: bring
bought buys buying: buy
sold sells selling sale sales: sell
caught catches catching: catch
fought fights fighting: fight
found finds finding: find
gave given gives giving: give
took taken takes taking: take
went gone goes going: go
came comes coming: come
made makes making: make
built builds building: build
broke broken breaks breaking: break
blew blown blows: blow
flew flown flies flight flights: fly
drove driven drives driving: drive
stole stolen steals stealing theft: steal
died dies dying dead death deaths: die
sank sunk sinks sinking: sink
hurt hurts: hurt
beat beaten beats: beat
chose chosen chooses choice: choose
grew grown grows growth: grow
withdrew withdrawn withdraws withdrawal: withdraw
overthrew overthrown: overthrow
arrived arrives arriving arrival arrivals: arrive
departed departure departures: depart
resigned resigns resignation: resign
invaded invades invading invasion: invade
exploded explodes exploding explosion explosions: explode
collided collides collision: collide
elected elects election elections: elect
appointed appoints appointment: appoint
decided decides decision: decide
agreed agrees agreement agreements: agree
deployed deploys deployment deployments: deploy
announced announces announcement announcements: announce
erupted erupts eruption: erupt
dived dove dive dives diving: dive
men man: man
women woman: woman
children child: child
people persons person: person
wives wife: wife
soldiers soldier troops troop servicemen: soldier
police policeman policemen policewoman cop cops: police
quake quakes earthquake earthquakes tremor temblor: earthquake
blaze blazes fire fires: fire
slain slaying slayings murder murders murdered killing killings killed kills kill: kill
gunned: shoot
blast blasts bombing bombings bomb bombs bombed: bomb
arrest arrests arrested detained detains nabbed apprehended captured: arrest
convict convicted guilty conviction convicts: convict
sentence sentenced sentences: sentence
spotted sighting sightings sighted observed observing noticed detected: see
acquire acquires acquired acquisition acquiring takeover buyout: acquire
hired hires hire: hire
fired fires sacked sacks dismissal: sack
crash crashes crashed crashing: crash
wed weds wedding married marries marriage: marry
"""
_CANONICAL = {
    form: line.partition(":")[2].strip()
    for line in _FORMS.strip().splitlines()
    for form in line.partition(":")[0].split()
}

# Adjective or short form of a people or country, and the name it is counted as.
_PEOPLES = """
afghan afghanistan; african africa; albanian albania; algerian algeria; american us; argentine argentina
armenian armenia; australian australia; austrian austria; azerbaijani azerbaijan; bangladeshi bangladesh
belarusian belarus; belgian belgium; brazilian brazil; british uk; briton uk; britain uk; bulgarian bulgaria
burmese myanmar; cambodian cambodia; canadian canada; chilean chile; chinese china; beijing china
colombian colombia; croatian croatia; cuban cuba; czech czechia; danish denmark; dutch netherlands
egyptian egypt; english england; estonian estonia; ethiopian ethiopia; european europe; finnish finland
french france; german germany; georgian georgia; greek greece; hungarian hungary; icelandic iceland
indian india; indonesian indonesia; iranian iran; iraqi iraq; irish ireland; israeli israel; italian italy
japanese japan; jordanian jordan; kenyan kenya; korean korea; kremlin russia; kuwaiti kuwait; kyiv ukraine
latvian latvia; lebanese lebanon; libyan libya; lithuanian lithuania; malaysian malaysia; mexican mexico
moldovan moldova; mongolian mongolia; moroccan morocco; moscow russia; nepalese nepal; nigerian nigeria
norwegian norway; pakistani pakistan; palestinian palestine; peruvian peru; philippine philippines
filipino philippines; polish poland; portuguese portugal; pyongyang korea; qatari qatar; romanian romania
russian russia; saudi saudi; scottish scotland; serbian serbia; slovak slovakia; slovenian slovenia
somali somalia; spanish spain; swedish sweden; swiss switzerland; syrian syria; taiwanese taiwan
thai thailand
tunisian tunisia; turkish turkey; ukrainian ukraine; venezuelan venezuela; vietnamese vietnam; welsh wales
yemeni yemen; zimbabwean zimbabwe; usa us; america us; kiev ukraine; singaporean singapore; emirati uae
bahraini bahrain; sudanese sudan; tanzanian tanzania; ugandan uganda; ghanaian ghana; cypriot cyprus
bosnian bosnia; macedonian macedonia; kosovar kosovo; uzbek uzbekistan; kazakh kazakhstan; bolivian bolivia
ecuadorian ecuador; uruguayan uruguay; paraguayan paraguay; haitian haiti; jamaican jamaica; honduran honduras
guatemalan guatemala; nicaraguan nicaragua; salvadoran salvador; panamanian panama; congolese congo
rwandan rwanda; angolan angola; zambian zambia; malian mali; senegalese senegal; eritrean eritrea
omani oman; namibian namibia; cameroonian cameroon; laotian laos; maltese malta; montenegrin montenegro
"""
PEOPLES = {
    word: country
    for pair in _PEOPLES.replace("\n", ";").split(";")
    if pair.strip()
    for word, country in [pair.split()]
}
COUNTRIES = frozenset(PEOPLES.values())

# Words that say nothing about which happening is meant.
EMPTY = frozenset(
    """
a an the this that these those some any all both each every no not nor and or but if then than so as at
by for from in into of off on onto out over per to under until up upon with within without about above
across after again against along among around before behind below beneath beside between beyond down
during except inside near outside since through throughout toward towards via where when while who whom
whose which what why how i me my we us our you your he him his she her it its they them their there here
is are was were be been being am has have had having do does did doing done will would shall should can
could may might must also just only even still yet too very more most much many less least few several
own same other others another such one two first last next new now already later earlier ago according
because although though however meanwhile nearly almost say says said saying tell tells told report
reports reported reporting add adds added adding claim claims claimed state states stated statement note
notes noted announce announces announced get gets got getting make makes made making take takes took
taken go goes went gone come comes came put three four five six seven eight nine ten eleven twelve hundred thousand million billion dozen use used using like well back way part lot thing things time
times day days week weeks month months year years today yesterday tomorrow tonight monday tuesday
wednesday thursday friday saturday sunday january february march april june july august september october
november december mr mrs ms dr sir
""".split()
)


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """Return the stem two forms of a word share ("sighting", "seen": "see"; "Ukrainian": "ukraine").

    Porter's English stemmer as kept by the Snowball project, after a table of irregular forms.
    """
    low = word.lower().replace("’", "'")
    low = low.removesuffix("'s").removesuffix("'").replace(".", "")
    if low in PEOPLES or low[:-1] in PEOPLES:  # "Russians"
        return PEOPLES.get(low) or PEOPLES[low[:-1]]
    if low in COUNTRIES:
        return low
    if low in _CANONICAL:
        return _CANONICAL[low]
    return str(_STEMMER.stemWord(low))
