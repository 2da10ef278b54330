"""English words of counting and measuring: hedges, counted nouns, states, units, currencies."""

from generator.languages.en.counted_nouns import NOUNS, PEOPLE, SYNONYMS
from generator.languages.en.counted_roles import (
    AS_OBJECT,
    AS_SUBJECT,
    CROWD,
    IN_ROLE,
    NOUNS_OF_ROLES,
    RALLIES,
)
from generator.languages.en.counted_states import ACTIVES, OBJECTS, PERSONAL, PREDICATES, STATES
from generator.languages.en.currencies import CURRENCIES, LOCAL_CURRENCIES
from generator.languages.en.given_names import MEN, WOMEN
from generator.languages.en.numbers import FRACTIONS, NUMERAL, SCALES, SIGNS, TENS, UNITS, number
from generator.languages.en.units import UNITS as UNITS_OF_MEASURE
from generator.languages.en.words import stem
from generator.languages.quantity_words import HedgeKind, Phrases, QuantityWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(table: dict[HedgeKind, str]) -> Phrases[HedgeKind]:
    return Phrases({phrase.strip(): kind for kind, phrases in table.items() for phrase in phrases.split(",")})


_QUAKES = _words("""
quake earthquake temblor tremor aftershock quakes earthquakes temblors tremors aftershocks shock jolt
foreshock foreshocks
""")

ENGLISH = QuantityWords(
    lang="en",
    numeral=NUMERAL,
    openings=frozenset((*UNITS, *TENS, "half", *(f"a{joint}{scale}" for scale in SCALES for joint in " -" if len(scale) > 3))),
    signs="".join(SIGNS),
    number=number,
    stem=stem,
    before=_phrases(
        {
            "at least": "at least,at the very least,no fewer than,no less than,not less than,not fewer than,"
            "a minimum of,minimum of,as few as,as little as,at a minimum",
            "above": "more than,over,well over,above,upwards of,in excess of,exceeding,greater than,higher than,"
            "larger than,exceeds,exceeded,surpassing,surpassed,surpasses,topping,topped,tops,past,well above,"
            "upward of,far more than,many more than,bigger than",
            "at most": "up to,as many as,as much as,at most,no more than,not more than,a maximum of,maximum of",
            "below": "fewer than,less than,under,below,well under,well below,lower than,smaller than",
            "about": "about,around,roughly,some,approximately,an estimated,estimated,perhaps,maybe,circa,"
            "in the region of,close to,close on,approx,an average of,approximately some,only about,only around,"
            "somewhere around,something like,in the order of,on the order of,give or take,an approximate",
            "nearly": "nearly,almost,just under,just below,slightly under,slightly below,slightly less than,"
            "slightly fewer than,a little under,a little less than,just shy of,shy of,just short of,approaching,not quite",
            "just over": "just over,just above,slightly more than,slightly over,slightly above,a little over,"
            "a little more than",
            "exactly": "exactly,precisely,a total of,altogether,only,just,exact",
        }
    ),
    after=_phrases(
        {
            "at least": "or more,or higher,or above,or over,or greater,plus,at least,at a minimum",
            "at most": "or fewer,or less,at most,at the most,or under,or below",
            "about": "or so,or thereabouts,approximately,give or take",
        }
    ),
    # What newspapers mean by them, wide: "dozens" of a later 249 and "hundreds" of 1,600 houses both occur.
    collectives={
        "dozens": (20, 400),
        "scores": (30, 400),
        "hundreds": (150, 10_000),
        "thousands": (1_500, 100_000),
        "tens of thousands": (15_000, 500_000),
        "hundreds of thousands": (150_000, 10_000_000),
        "millions": (1_500_000, 500_000_000),
        "tens of millions": (15_000_000, 500_000_000),
        "hundreds of millions": (150_000_000, 5_000_000_000),
        "several dozen": (30, 100),
        "a few dozen": (20, 100),
        "several hundred": (250, 999),
        "a few hundred": (180, 700),
        "a couple of hundred": (150, 300),
        "several thousand": (2_500, 9_999),
        "a few thousand": (1_800, 7_000),
        "a couple of dozen": (18, 36),
        "a couple": (2, 4),
        "a few": (2, 20),
        "several": (2, 40),
        "a handful": (2, 15),
        "a score": (18, 25),
    },
    small=_words("couple few several handful score"),
    shares={
        "half": 1 / 2, "a third": 1 / 3, "a quarter": 1 / 4, "a fifth": 1 / 5, "a sixth": 1 / 6, "a tenth": 1 / 10,
    },
    fractions=FRACTIONS | {"tenth": 1 / 10, "tenths": 1 / 10, "sixth": 1 / 6, "sixths": 1 / 6},
    singulars={
        "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child",
        "servicemen": "serviceman", "servicewomen": "servicewoman", "policemen": "policeman",
        "policewomen": "policewoman", "firemen": "fireman", "gunmen": "gunman", "crewmen": "crewman",
        "fishermen": "fisherman", "personnel": "personnel", "police": "policeman", "staff": "staff",
        "aircraft": "aircraft", "lives": "life", "wives": "wife", "bodies": "body", "buses": "bus",
        "families": "family", "casualties": "casualty", "sheep": "sheep", "fish": "fish", "homes": "home",
        "teammates": "teammate", "mice": "mouse", "feet": "foot", "data": "data", "series": "series",
    },
    synonyms=SYNONYMS,
    compounds={
        ("police", "officer"): "policeman", ("crew", "member"): "crewman", ("rescue", "employee"): "rescuer",
        ("gunshot", "wound"): "gunshot wound", ("bullet", "wound"): "gunshot wound", ("stab", "wound"): "stab wound",
        ("knife", "wound"): "stab wound", ("job", "loss"): "job loss", ("job", "cut"): "job cut",
        ("fire", "engine"): "engine", ("armed", "man"): "gunman",
    },
    people=PEOPLE,
    nouns=PEOPLE | NOUNS | frozenset(SYNONYMS),
    states=STATES,
    actives=ACTIVES,
    predicates=Phrases(PREDICATES),
    objects=Phrases(OBJECTS),
    doings=Phrases(AS_SUBJECT),
    deeds=Phrases(AS_OBJECT),
    role_nouns=NOUNS_OF_ROLES,
    in_role=IN_ROLE,
    of_things=frozenset(("damaged", "destroyed", "collapsed", "stolen", "closed", "opened")),
    crowd=CROWD,
    personal=PERSONAL,
    state_nouns={
        "death": ("person", "killed"),
        "fatality": ("person", "killed"),
        "life": ("person", "killed"),
        "injury": ("person", "injured"),
        "gunshot wound": ("bullet", "hit"),
        "stab wound": ("wound", "stabbed"),
        "job loss": ("job", "cut"), "job cut": ("job", "cut"), "layoff": ("job", "cut"), "redundancy": ("job", "cut"),
        "dead": ("person", "killed"),
        "killed": ("person", "killed"),
        "died": ("person", "killed"),
        "injured": ("person", "injured"),
        "wounded": ("person", "injured"),
        "hurt": ("person", "injured"),
        "missing": ("person", "missing"),
        "homeless": ("person", "displaced"),
        "arrest": ("person", "arrested"), "infection": ("person", "infected"),
        "hospitalisation": ("person", "hospitalised"), "hospitalization": ("person", "hospitalised"),
    },
    links=_words("""
        totally completely heavily partially partly extensively largely virtually
        remain remained remains remaining listed presumed thought understood pronounced declared certified
        were was have had has been are is be being reportedly confirmed also now so far others other feared
        believed left found known who that officially already then later both all still either presumed
        reported said to got suffered from slightly seriously badly severely critically lightly gravely shot
        minor serious severe critical including people as
    """),
    violence=_words("""
        found shot stabbed beaten attacked hit struck burned burnt crushed trampled tortured robbed ambushed bombed
        """),
    asides=_words("including among all most mostly many some nearly one two three four five six half both of"),
    grave=_words("seriously badly severely critically gravely serious severe critical"),
    slight=_words("slightly lightly minor"),
    tolls=_words("toll"),
    toll_links=_words("of to at is was hit hits reaches nears nearing reached stands stood above past passed"),
    crowds=_words("crowd crowds audience gathering congregation rally turnout attendance"),
    rallies=RALLIES,
    unreal=_words("to will would could may might can should must not cannot never if"),
    figure_nouns=_words("figure count toll number total tally estimate"),
    units=Phrases(UNITS_OF_MEASURE),
    plural_only_units=_words("m c f mi ha"),
    directions=_words("""
        north south east west northeast northwest southeast southwest northern southern eastern western
        northeastern northwestern southeastern southwestern north-east due away inland offshore outside off
    """),
    aspects={
        "deep": "depth", "depth": "depth", "beneath": "depth", "underground": "depth", "tall": "height",
        "high": "height", "height": "height", "long": "length", "length": "length", "wide": "width",
        "width": "width", "radius": "radius", "altitude": "altitude", "elevation": "altitude",
        "below": "depth", "thick": "thickness", "thickness": "thickness",
    },
    falls=_words("fell fall falls falling fallen plunged plunging plummeted dropped tumbled tumbling slid"),
    currencies=CURRENCIES,
    local_currencies=LOCAL_CURRENCIES,
    percent=Phrases({
        "percent": "percent", "per cent": "percent", "%": "percent", "pc": "percent", "pct": "percent",
        "percentage points": "percentage point", "percentage point": "percentage point",
    }),
    time_units=_words("""
        second seconds minute minutes hour hours day days night nights week weeks month months year years decade
        decades century centuries afternoon evening weekend weekends morning mornings am pm gmt bst utc est edt o'clock oclock
        yr yrs hrs hr hrs mins min secs sec fortnight quarter quarters semester season seasons
    """),
    labels=_words("""
        flight article section chapter no number route highway room apartment channel interstate level phase
        page grade act title windows version day paragraph ps psalm rule resolution directive building block
        line lane gate platform track class type mark model series size unit area zone sector district station
        group formula division bus train ward precinct avenue street road pier exit tier stage figure table item
        court count wave lot episode volume issue part step verse hymn interstate amendment schedule form round
        week game race heat lap set row seat desk hall house terminal runway bay dock bed cell hwy rt i us
        oregon boeing airbus ak mig su iphone galaxy xbox playstation windows apollo soyuz
    """),
    streets=_words("street st avenue ave road rd drive dr lane ln boulevard blvd court ct block highway place"),
    quakes=_QUAKES,
    seismic=_words("magnitude magnitudes richter") | _QUAKES,
    magnitude_links=_words("""
        of - was is were a an at about around and preliminary , or to from between the as revised estimated put
        measured rated initially least than more nearly over under with some registering registered measuring by
        approximately
    """),
    measured=_words("measuring measured registering registered recording recorded"),
    articles=_words("the those these them whom his her its their our"),
    shared=_words("share barrel head person piece ton tonne gallon litre liter unit ounce kilo pound bottle ticket"),
    aftershocks=_words("aftershock aftershocks foreshock foreshocks"),
    stops=_words("""
        the a an this that these those his her its their our my your of in on at by for from with to into onto
        over under above below about around near through during between among across against without within
        since until till before after as than per via off out up down along towards toward behind beyond
        and or but nor yet so if when while where who whom whose which because although though unless whether
        is are was were be been being am has have had having do does did will would shall should can could may
        might must not no never i we you he she it they them him us me there here what how why
        said says say told added died dies killed injured wounded missing dead arrived left went came took made
        got began became remain remained remains live lived living including now then later ago each apiece
        every both also already still just only even again together together- altogether yesterday today
        tomorrow tonight overnight early late on- monday tuesday wednesday thursday friday saturday sunday
        amid gathered joined marched fled escaped managed survived suffered received used sent seen found began broke
        hit struck fell left took turned went moved lost won appeared attended responded tackled
    """),
    places=_words("in at near across throughout outside inside"),
    place_adjectives=_words("""
        the neighbouring neighboring nearby northern southern eastern western central northeastern northwestern
        southeastern southwestern north south east west capital city town village district province region of
        state area greater upper lower far russia's its
    """),
    place_nouns=_words("city town village district province region state county island regency area hospital"),
    groups=_words("""
        brigade group team unit batch battalion regiment company platoon squad bus boat ship crew family wave
        division busload truckload convoy camp class village
    """),
    disjoint=_words("man woman child boy girl adult soldier policeman civilian teenager"),
    parents=_words("mother father parent mum mom dad grandmother grandfather"),
    calibres=_words("caliber calibre"),
    repeated={
        **dict.fromkeys(("shot", "shooting", "hit", "hitting", "struck", "striking"), ("bullet", "hit")),
        **dict.fromkeys(("stabbed", "stabbing", "knifed", "knifing"), ("wound", "stabbed")),
    },
    populated=_words("""
        city town village region island country nation state home population district province port capital suburb
        hamlet settlement municipality
    """),
    finite=_words("""
        is are was were has have had will would can could needed need required require received suffered sustained
        remain remained escaped fled survived went came got left lost won took made said managed
    """),
    further=_words("more another further additional extra other others"),
    months=_words("""
        january february march april may june july august september october november december jan feb mar apr
        jun jul aug sep sept oct nov dec
    """),
    given_names=MEN | WOMEN,
)  # fmt: skip
