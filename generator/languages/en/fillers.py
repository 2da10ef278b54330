"""English words that answer a question about a happening, in rows of what may be one thing.

A general word ("vehicle", "gun", "leg") stands in every row that it may mean; words of several parts have "_".
"""

from typing import Final

Rows = tuple[frozenset[str], ...]


def rows(text: str) -> Rows:
    """Return the words of each line."""
    return tuple(frozenset(row.split()) for row in text.strip().split("\n"))


VEHICLES: Final = rows("""
car sedan suv taxi cab limousine hatchback auto vehicle minicab cruiser jeep coupe saloon convertible cars
van minivan minibus vehicle people-carrier campervan vans
truck lorry pickup vehicle tanker trailer rig trucks lorries jeep suv
bus coach minibus vehicle buses
motorcycle motorbike moped scooter bike vehicle motorcycles
bicycle bike cycle
train tram locomotive
tractor vehicle
ambulance vehicle van
boat vessel dinghy canoe kayak yacht
helicopter chopper aircraft
plane aircraft jet airliner
""")

WEAPONS: Final = rows("""
knife blade dagger machete cleaver knives weapon
pistol handgun revolver gun firearm weapon guns pistols handguns
rifle gun firearm weapon guns rifles carbine
shotgun gun firearm weapon guns shotguns
axe hatchet weapon
hammer mallet weapon
bat club stick weapon baton pole
sword weapon machete blade
screwdriver weapon
crossbow bow weapon
grenade bomb explosive weapon grenades
brick stone rock bricks rocks stones
bottle bottles
""")

OBSTACLES: Final = rows("""
wall
fence railing railings barrier
tree trees
pole lamppost post pylon
barrier guardrail guard-rail median
ditch ravine
bridge parapet pillar
house home building
shop store storefront building
car taxi vehicle van suv
truck lorry vehicle
bus coach vehicle
train tram
""")

BUILDINGS: Final = rows("""
factory plant mill works warehouse workshop building sawmill brewery depot
school college kindergarten nursery building academy
hotel hostel inn motel guesthouse building
hospital clinic building
nursing_home care_home retirement_home building home
church chapel cathedral monastery building
mosque building
synagogue temple building
house flat apartment bungalow cottage mansion residence home building tower_block
shop store supermarket mall market bakery pharmacy building
pub bar club nightclub restaurant cafe disco building
prison jail building
cinema theatre theater building
museum gallery library building
barn farm stable building
bank building
""")

MAKES: Final = rows("""
ford
toyota
honda
bmw
mercedes mercedes-benz
audi
volkswagen vw
nissan
chevrolet chevy
dodge ram
jeep
hyundai
kia
mazda
subaru
volvo
porsche
ferrari
lamborghini
bentley
jaguar
land_rover range_rover
cadillac
buick
lexus
peugeot
renault
citroen
fiat
vauxhall opel
skoda
mitsubishi
suzuki
tesla
""")

COLOURS: Final = rows("""
black dark dark-coloured dark-colored
blue dark dark-blue navy dark-coloured dark-colored
white light-coloured light-colored cream
silver grey gray light-coloured light-colored silver-coloured
red maroon burgundy dark
green dark dark-green
yellow gold
gold tan beige brown light-coloured light-colored
orange
purple dark
""")

AIRCRAFT: Final = rows("""
boeing_737 boeing
boeing_747 boeing
boeing_757 boeing
boeing_767 boeing
boeing_777 boeing
boeing_787 boeing dreamliner
airbus_a300 a300 airbus
airbus_a310 a310 airbus
airbus_a319 a319 airbus
airbus_a320 a320 airbus
airbus_a321 a321 airbus
airbus_a330 a330 airbus
airbus_a340 a340 airbus
airbus_a380 a380 airbus
cessna
beechcraft
learjet
gulfstream
embraer
bombardier
tupolev
antonov
ilyushin
""")

ROOMS: Final = rows("""
kitchen room
bedroom room
bathroom toilet restroom shower bathtub bath lavatory room
living_room lounge sitting_room front_room room
basement cellar
attic loft
garage
garden yard backyard
hallway corridor hall
stairwell stairway staircase stairs
lift elevator
balcony terrace
closet wardrobe cupboard
roof rooftop
cell room
office room
porch veranda
shed outbuilding
classroom room
library room
car_park parking_lot
lobby foyer hall
""")

CLOTHES: Final = rows("""
jacket coat hoodie parka anorak
shirt t-shirt blouse sweatshirt jumper sweater
dress gown robe
suit tuxedo
jeans trousers pants
shorts
skirt
hat cap helmet beanie
mask balaclava
""")

ANIMALS: Final = rows("""
dog puppy terrier labrador alsatian animal pet
cat kitten animal pet
horse pony mare stallion animal
cow bull calf cattle animal
deer stag moose elk animal
bear animal
lion lioness animal
tiger tigress animal
shark
crocodile alligator animal
snake python cobra animal pet
elephant animal
goat sheep lamb animal
pig boar animal
monkey chimpanzee ape animal
wolf coyote animal
""")

CONTAINERS: Final = rows("""
suitcase case luggage bag
backpack rucksack bag
handbag purse bag
box crate package parcel carton
bin dumpster skip rubbish trash
freezer fridge refrigerator
drum barrel
envelope letter package
safe vault
""")

INSTRUMENTS: Final = rows("""
guitar
piano keyboard
violin fiddle
cello
drums percussion
saxophone
trumpet
flute
clarinet
bass
""")

BOUND: Final = rows("""
northbound
southbound
eastbound
westbound
""")

_STATES = (
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana"
    " Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana"
    " Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon"
    " Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Wisconsin Wyoming"
)
_COUNTRIES = (
    "Afghanistan Albania Algeria Argentina Australia Austria Bangladesh Belgium Bolivia Bosnia Brazil Bulgaria Cambodia"
    " Canada Chile China Colombia Croatia Cuba Cyprus Denmark Ecuador Egypt Ethiopia Finland France Germany Ghana"
    " Greece Guatemala Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan"
    " Kenya Kosovo Kuwait Laos Lebanon Libya Lithuania Malaysia Mali Malta Mexico Morocco Nepal Netherlands New_Zealand"
    " Nicaragua Nigeria Norway Pakistan Panama Peru Philippines Poland Portugal Romania Russia Rwanda Serbia"
    " Singapore Slovakia Slovenia Somalia South_Africa Spain Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand"
    " Tunisia Turkey Uganda Ukraine Venezuela Vietnam Yemen Zimbabwe"
)
REGIONS: Final = rows("\n".join([f"{state} America" for state in _STATES.split()] + _COUNTRIES.split()))
"""States of the USA and countries, of which none holds another."""

ROUNDS: Final = rows("""
final finals title_game championship_game
semifinal semi-final semifinals semi-finals semis
quarterfinal quarter-final quarterfinals quarter-finals
first_round opening_round
second_round
third_round
fourth_round
fifth_round
round_of_16 last_16 last_sixteen
group_stage
play-off playoff
""")
