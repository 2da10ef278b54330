"""English words in and around names: titles, jobs, head nouns of bodies and places, fixed names."""

from generator.languages.en.given_names import MEN, WOMEN
from generator.languages.en.words import COUNTRIES
from generator.languages.name_words import NameWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _keys(text: str) -> dict[str, str]:
    """Read "key: name, name; …" as name → key."""
    pairs = (entry.partition(":") for entry in text.split(";") if entry.strip())
    return {" ".join(name.split()): key.strip() for key, _, names in pairs for name in names.split(",")}


# A body that is known by its acronym, whichever of the two an article writes.
_BODIES = _keys(
    """
    un: united nations; eu: european union; nato: north atlantic treaty organization, north atlantic treaty
    organisation; who: world health organization, world health organisation; imf: international monetary fund;
    wto: world trade organization; iaea: international atomic energy agency; icc: international criminal court;
    osce: organization for security cooperation in europe; opec: organization petroleum exporting countries;
    fbi: federal bureau investigation; cia: central intelligence agency; nsa: national security agency;
    nsc: national security council, us national security council; dhs: department homeland security,
    homeland security department; doj: department justice, justice department, us department justice;
    usgs: us geological survey, united states geological survey, geological survey;
    cdc: centers disease control, centers disease control prevention, centres disease control, us centers
    disease control prevention, us centers disease control;
    fda: food drug administration, us food drug administration; nhs: national health service;
    epa: environmental protection agency, us environmental protection agency;
    sec: securities exchange commission, us securities exchange commission;
    faa: federal aviation administration; ntsb: national transportation safety board;
    fema: federal emergency management agency; fcc: federal communications commission;
    nasa: national aeronautics space administration; noaa: national oceanic atmospheric administration;
    nih: national institutes health; irs: internal revenue service; dea: drug enforcement administration;
    atf: bureau alcohol tobacco firearms; ice: immigration customs enforcement;
    nypd: new york police department, new york city police department, new york police;
    lapd: los angeles police department, los angeles police; mod: ministry defence, ministry of defence;
    bbc: british broadcasting corporation; ap: associated press; afp: agence france presse, agence france-presse;
    pa: press association; nfl: national football league; nba: national basketball association;
    mlb: major league baseball; nhl: national hockey league; ncaa: national collegiate athletic association;
    ioc: international olympic committee; gm: general motors; ge: general electric;
    hp: hewlett packard; bp: british petroleum; amd: advanced micro devices; ibm: international business
    machines; white house: white house; supreme court: us supreme court
    """
)

# A country or state under its full name, and in the abbreviation that stands behind a town.
_REGIONS = _keys(
    """
    us: united states, united states america, usa, america, the us; uk: united kingdom, great britain, gb;
    new zealand: new zealand; south korea: south korea; north korea: north korea; saudi arabia: saudi arabia;
    sri lanka: sri lanka; south africa: south africa; czechia: czech republic; costa rica: costa rica;
    el salvador: el salvador; papua new guinea: papua new guinea; hong kong: hong kong;
    sierra leone: sierra leone; burkina faso: burkina faso; ivory coast: ivory coast; puerto rico: puerto rico;
    south sudan: south sudan; dominican republic: dominican republic; uae: united arab emirates, uae;
    northern ireland: northern ireland; singapore: singapore; indonesia: indonesian; congo: congo, drc;
    alabama: alabama, ala; alaska: alaska; arizona: arizona, ariz; arkansas: arkansas, ark;
    california: california, calif; colorado: colorado, colo; connecticut: connecticut, conn; delaware: delaware;
    florida: florida, fla; hawaii: hawaii; idaho: idaho; illinois: illinois, ill;
    indiana: indiana, ind; iowa: iowa; kansas: kansas, kan; kentucky: kentucky, ky; louisiana: louisiana, la;
    maine: maine; maryland: maryland, md; massachusetts: massachusetts, mass; michigan: michigan, mich;
    minnesota: minnesota, minn; mississippi: mississippi, miss; missouri: missouri, mo; montana: montana, mont;
    nebraska: nebraska, neb; nevada: nevada, nev; new hampshire: new hampshire, nh; new jersey: new jersey, nj;
    new mexico: new mexico, nm; north carolina: north carolina, nc; north dakota: north dakota, nd; ohio: ohio;
    oklahoma: oklahoma, okla; oregon: oregon, ore; pennsylvania: pennsylvania, pa, penn;
    rhode island: rhode island, ri; south carolina: south carolina, sc; south dakota: south dakota, sd;
    tennessee: tennessee, tenn; texas: texas, tex; utah: utah; vermont: vermont, vt; virginia: virginia, va;
    west virginia: west virginia; wisconsin: wisconsin, wis; wyoming: wyoming, wyo; ontario: ontario, ont;
    quebec: quebec; alberta: alberta; british columbia: british columbia; washington: washington state
    """
)

# Capitals that stand for their government when they act ("Kyiv said"), not when something happens in them.
_CAPITALS = _keys(
    """
    russia: moscow, kremlin; ukraine: kyiv, kiev; china: beijing; north korea: pyongyang; south korea: seoul;
    iran: tehran; israel: jerusalem; iraq: baghdad; syria: damascus; afghanistan: kabul; pakistan: islamabad;
    india: new delhi; japan: tokyo; germany: berlin; france: paris; turkey: ankara; serbia: belgrade;
    poland: warsaw; hungary: budapest; egypt: cairo; us: washington; uk: london, downing street;
    italy: rome; spain: madrid; greece: athens; belarus: minsk
    """
)

_TITLES = _words(
    """mr mrs ms miss sir lord lady dame dr prof rev fr st president minister secretary chancellor premier
    governor gov senator sen congressman congresswoman rep representative mayor councillor councilman
    judge justice magistrate sheriff deputy chief officer detective inspector superintendent constable
    sergeant sgt captain capt lieutenant lt colonel col major maj general gen admiral adm commander cmdr
    corporal cpl private pvt trooper ambassador king queen prince princess pope cardinal archbishop bishop
    father sister brother reverend rabbi imam ayatollah sheikh doctor professor coach manager chairman
    chairwoman ceo director spokesman spokeswoman spokesperson prosecutor attorney lawyer atty dist asst congressman
    commissioner marshal coroner"""
)
_JOBS = _words(
    """actor actress singer rapper star author writer novelist poet director producer filmmaker comedian
    host presenter anchor correspondent reporter journalist editor columnist blogger photographer musician
    guitarist drummer composer conductor dancer model designer artist painter sculptor chef architect
    engineer scientist researcher physicist chemist biologist economist analyst strategist historian
    astronaut pilot driver sailor soldier gunman shooter suspect defendant victim survivor witness teenager
    student pupil teacher headteacher professor nurse surgeon physician psychiatrist psychologist paramedic
    firefighter policeman policewoman cop agent guard guide climber mountaineer hiker skier cyclist runner
    swimmer golfer boxer player striker midfielder defender goalkeeper quarterback linebacker receiver
    cornerback tackle end back guard center forward pitcher catcher shortstop outfielder guard rookie
    captain skipper teammate owner founder cofounder president chairman executive officer boss investor
    billionaire businessman businesswoman banker broker trader lawyer attorney barrister solicitor activist
    campaigner protester leader spokesman spokeswoman official aide adviser advisor envoy diplomat
    candidate nominee incumbent lawmaker legislator politician mp mps mother father son daughter brother
    sister wife husband widow widower uncle aunt cousin nephew niece grandmother grandfather partner
    girlfriend boyfriend friend neighbor neighbour roommate stepfather stepmother half-brother fiance
    fiancee resident residents expert experts police officers officials protesters witnesses prosecutors lawyers
    firefighters crews troops soldiers sources analysts experts scientists researchers fans
    governor undersecretary superintendent veteran former ex-wife ex-husband legend champion winner
    vice prime foreign assistant associate acting interim senior junior executive managing head
    starlet pop rock tv reality inmate prisoner robber thief killer murderer teen"""
)
_BODY_NOUNS = _words(
    """university college school academy institute department ministry office agency bureau council committee
    commission court courts police army navy force forces guard corps union party parliament congress senate
    house bank hospital clinic center centre church foundation fund association federation confederation league society
    organization organisation institution laboratory observatory museum gallery library theatre theater club
    team company corporation group airlines airways motors news times post journal press tribune herald
    network television radio service services survey authority administration board embassy jail prison
    award awards prize cup trophy championship tournament supermarket stores store magistrates patrol squad brigade battalion regiment division fire-service
    studios records entertainment pictures media communications technologies systems international
    partners capital securities industries condominiums apartments homes petroleum energy oil pharmaceuticals labs security council
    enforcement prevention protection investigation alliance coalition movement brotherhood taliban trust"""
)
_PLACE_NOUNS = _words(
    """river street road avenue boulevard lane drive highway bridge square park hill hills mountain
    mountains valley island islands isle beach bay lake sea ocean gulf coast county province district
    region state city town village borough parish forest desert canyon creek falls springs peninsula
    airport station port harbour harbor stadium arena hotel mosque cathedral temple palace plaza strait sound reef
    channel glacier peak territory precinct heights gardens grove ridge shore"""
)

_FIRMS = _words(
    "inc corp corporation ltd llc plc co cos limited incorporated ag sa gmbh nv spa lp llp holdings group"
)
# Head nouns that with a capital name one body.
_SOLE = _words("congress senate parliament pentagon kremlin taliban interpol gulf")

NAME_WORDS = NameWords(
    men=MEN,
    women=WOMEN,
    given=MEN | WOMEN,
    heads=_BODY_NOUNS | _PLACE_NOUNS,
    sole=_SOLE,
    shops=_words("market store shop restaurant hospital church cafe pub bar college hotel"),
    generic=(_TITLES | _JOBS | _BODY_NOUNS | _PLACE_NOUNS | _FIRMS) - _SOLE,
    male=_words(
        "mr sir lord king prince father brother son husband man boy uncle grandfather businessman actor"
    ),
    female=_words(
        "mrs ms miss lady dame queen princess mother sister daughter wife woman girl aunt grandmother actress"
    ),
    titles=_TITLES,
    jobs=_JOBS,
    kin=_words(
        """man woman boy girl mother father son daughter brother sister wife husband uncle aunt cousin friend
        grandmother grandfather girlfriend boyfriend teenager suspect victim gunman witness driver officer
        spokesman spokeswoman lawyer attorney judge prosecutor neighbor neighbour colleague partner source
        official president minister climber guide passenger patient doctor student teacher actor actress"""
    ),
    portfolios=_words(
        """environment health defence defense foreign finance education energy justice interior home treasury
        transport culture agriculture labour labor trade housing immigration development information state"""
    ),
    suffered=_words(
        """killed shot stabbed wounded injured died born arrested detained charged accused convicted acquitted
        sentenced jailed freed released pleaded married wed divorced resigned retired hospitalised hospitalized
        murdered beaten kidnapped suspended"""
    ),
    particles=_words("van von der den de del della di da dos du la le bin ibn al el ter y af ul ad"),
    suffixes=_words("jr sr ii iii iv junior senior"),
    firms=_FIRMS,
    bodies=_BODY_NOUNS,
    places=_PLACE_NOUNS,
    place_openings=_words(
        "mount mt lake fort ft port gulf cape san santa los las isle strait bay st saint el"
    ),
    ships=_words("ins hms uss usns mv ms ss rms hmas sv"),
    products=_words(
        """ak flight boeing airbus apollo canal channel formula iphone ipad galaxy route highway interstate windows
        type area pier terminal gate block unit number xbox playstation series route engine building camp"""
    ),
    joined_by_of=_words(
        """gulf university bank department ministry office bureau house court isle bay city town county state
        strait cape church republic kingdom council board confederation institute museum college school academy centers
        centre center centres association organization organisation federation chamber duke duchess society
        committee district port lake valley league institutes"""
    ),
    joined_by_and=_words(
        """food fire health law trade arts search disease education safety culture oceanic securities commerce
        customs immigration parks weights science energy security control research agriculture housing work
        business justice human aeronautics aviation transport transportation families children sports marks
        standard trinidad bosnia antigua tyne"""
    ),
    possessed=_words(
        """sheriff's children's women's men's people's king's queen's workers' players' writers' teachers'
        mayor's attorney's governor's president's veterans' farmers' prince's coroner's general's consumers'"""
    ),
    describing=_words(
        """the a southern northern eastern western central downtown upper lower south north east west
        south-eastern north-eastern southeastern southwestern northeastern northwestern nearby mainland
        coastal rural occupied town city village province county island district region state capital port
        suburb area resort of parts part areas outskirts heart middle"""
    ),
    prepositions=_words("in at near outside off on around from across throughout inside"),
    inside=_words("in near outside from"),
    never=_words(
        """gmt bst est edt pst pdt cst cdt utc am pm dui dna tv cctv ceo cfo coo vp mp mps hiv aids asap faq id ok
        ir gps sms pdf dvd cd lgbt suv atm rip iq pr hd usb ph.d phd i'm i've god internet web christmas easter
        mr mrs ms miss dr sir monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
        thur thurs fri sat sun january february march april may june july august september october november
        december jan feb mar apr jun jul aug sept sep oct nov dec editing reporting richter"""
    ),
    before_a_name=_words("new york first two three four five seven last great big little old young will"),
    unweighty=_words(
        """a an the and or but nor for in on at by to of off from with within into onto over under after before
        as via vs versus amid among against between about since than per up down out until till through near
        if so de la van von bin al"""
    ),
    fixed=_BODIES | {key: key for key in _BODIES.values()},
    regions=_REGIONS | {country: country for country in COUNTRIES},
    capitals=_CAPITALS,
)
