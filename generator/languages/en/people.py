"""English words for who somebody is: peoples, kinds of persons, schools, groups."""

from typing import Final

from generator.languages.en.words import PEOPLES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NO_ADJECTIVE = _words(
    """beijing britain kremlin kyiv kiev moscow pyongyang usa america afghan african european georgian burmese
    emirati georgia philippine dutch"""
)
ADJECTIVES: Final = {w: c for w, c in PEOPLES.items() if w not in _NO_ADJECTIVE} | {
    "dutch": "netherlands", "philippine": "philippines", "afghan": "afghanistan", "burmese": "myanmar",
    "new zealand": "new zealand", "south african": "south africa", "south korean": "south korea",
    "north korean": "north korea", "sri lankan": "sri lanka", "puerto rican": "puerto rico",
    "costa rican": "costa rica", "british": "uk",
}  # fmt: skip
"""Adjective of a people -> country. Without those that are as often a town's, a continent's or a state's."""

PERSONS: Final = {
    "new zealander": "new zealand", "briton": "uk", "englishman": "england", "englishwoman": "england",
    "scotsman": "scotland", "scot": "scotland", "welshman": "wales", "irishman": "ireland", "frenchman": "france",
    "frenchwoman": "france", "dutchman": "netherlands", "spaniard": "spain", "dane": "denmark", "swede": "sweden",
    "finn": "finland", "pole": "poland", "turk": "turkey", "filipino": "philippines", "american": "us",
    "australian": "australia", "canadian": "canada", "german": "germany", "italian": "italy", "russian": "russia",
    "norwegian": "norway", "austrian": "austria", "belgian": "belgium", "brazilian": "brazil", "mexican": "mexico",
    "indian": "india", "pakistani": "pakistan", "iranian": "iran", "israeli": "israel", "kenyan": "kenya",
    "ethiopian": "ethiopia", "nigerian": "nigeria", "serb": "serbia", "croat": "croatia", "czech": "czechia",
    "south african": "south africa", "south korean": "south korea", "argentine": "argentina", "chilean": "chile",
    "colombian": "colombia", "ukrainian": "ukraine", "moroccan": "morocco", "algerian": "algeria",
    "egyptian": "egypt", "saudi": "saudi", "iraqi": "iraq", "syrian": "syria", "jamaican": "jamaica",
}  # fmt: skip
"""Noun for a person of a people -> country."""

PART_OF: Final = {"england": "uk", "scotland": "uk", "wales": "uk", "northern ireland": "uk"}

PERSON_NOUNS: Final = _words(
    """man woman boy girl teenager teen climber mountaineer skier hiker tourist visitor student national citizen
    driver cyclist swimmer diver runner sailor pilot player footballer striker midfielder defender goalkeeper
    golfer boxer sprinter swimmer actor actress singer writer novelist author director journalist photographer
    engineer scientist businessman businesswoman businessperson billionaire doctor nurse teacher priest soldier
    worker backpacker snowboarder surfer rider racer gymnast wrestler model artist designer lawyer physicist chemist
    economist diplomat banker aid-worker hostage survivor father mother banker cricketer batsman bowler"""
)
"""Behind the adjective of a people: it is a person's nationality."""

GROUPS: Final = (
    r"gang|crew|band|clan|cartel|posse|syndicate|sect|cult|militia|fan club|biker club|motorcycle club"
)
"""Behind the name of a group of people."""


NO_TOWNS: Final = _words(
    """street road avenue lane drive way close court place square county district region state states province
    kingdom university college school party church army police bank company group club team university fame
    america europe africa asia"""
)
"""Last words of what is no town."""


HOUSES: Final = _words(
    """Center Centre Clinic Hospital University College School Academy Institute Prison Jail Stadium Arena Museum Airport
    Refinery Zoo Theatre Theater"""
)
"""Last words in the names of houses that lie in one town."""


REGIONS: Final = _words(
    """england scotland wales ireland essex kent surrey sussex yorkshire lancashire cornwall devon norfolk suffolk
    cumbria california texas florida alaska hawaii arizona nevada utah ohio oregon georgia virginia maryland
    delaware kansas iowa idaho illinois indiana kentucky louisiana maine massachusetts michigan minnesota
    mississippi missouri montana nebraska oklahoma pennsylvania tennessee vermont washington wisconsin wyoming
    alabama arkansas colorado connecticut ontario quebec alberta victoria queensland tasmania bavaria brittany
    catalonia lombardy tuscany kerala punjab bengal gujarat scotland ulster brooklyn queens bronx manhattan"""
)
"""Regions and boroughs, which hold towns or lie in one."""

BODIES: Final = _words(
    "bank hotel hospital theatre theater restaurant nightclub school church airlines shipyard mine"
)
"""A body or a house of which the words before are its name."""

GENERAL: Final = _words(
    """the saint st royal new north south east west first national united general city central great grand
    international american british european bank world old upper lower san santa los las la el big black white
    red green blue golden our lady holy high middle primary elementary public state federal county community"""
)
"""First words of the names of many bodies."""
