"""English words that answer a question about a person, in rows of what may be one.

A general word ("leg", "passer-by") stands in every row that it may mean; words of several parts have "_".
"""

from typing import Final

from generator.languages.en.fillers import rows

FINDERS: Final = rows("""
jogger runner passer-by passerby man woman stranger
dog-walker dog_walker passer-by passerby man woman stranger neighbour neighbor
hiker walker rambler passer-by passerby man woman stranger
cyclist passer-by passerby man woman stranger
fisherman angler man
farmer man
neighbour neighbor man woman
mother parents relatives relative family woman
father parents relatives relative family man
brother relatives relative family man
sister relatives relative family woman
husband relatives relative family man partner
wife relatives relative family woman partner
son relatives relative family man
daughter relatives relative family woman
cleaner maid housekeeper chambermaid staff woman employee worker colleague co-worker
friend roommate flatmate man woman friends
police officers officer policeman deputies patrol
firefighters firefighter firemen
schoolchildren children boys schoolboys
hunter hunters man
""")

BONES: Final = rows("""
tibia shin shinbone leg
fibula leg
femur thigh leg
kneecap knee leg
ankle
foot metatarsal
toe foot
wrist arm
elbow arm
humerus arm
ulna forearm arm
radius forearm arm
hand
finger hand thumb
thumb hand finger
collarbone clavicle shoulder
shoulder_blade scapula shoulder
rib ribs
hip pelvis
skull
jaw jawbone face
nose face
cheekbone face eye_socket
neck vertebra spine back
sternum breastbone
""")

WOUNDS: Final = rows("""
head face temple forehead jaw skull eye mouth cheek
neck throat
chest heart torso body upper_body side ribs lung back
back torso body upper_body spine shoulder
stomach abdomen torso body belly side
arm elbow forearm wrist hand upper_body shoulder
leg thigh knee calf shin foot ankle
buttocks hip thigh leg groin
groin hip thigh
""")

JOINTS: Final = rows("""
knee acl mcl leg cruciate_ligament
ankle leg
hamstring leg thigh
groin
calf leg
hip
foot toe
shoulder
elbow arm
wrist hand
hand finger thumb
back
neck
ribs rib
thigh quadriceps hamstring leg quad
achilles achilles_tendon heel
""")

HOMICIDES: Final = rows("""
murder homicide killing attempted_murder
manslaughter homicide killing culpable_homicide attempted_murder
""")

BABIES: Final = rows("""
boy son prince baby child
girl daughter princess baby child
twins babies children
triplets babies children
""")

POSITIONS: Final = rows("""
quarterback qb
running_back rb tailback fullback halfback
wide_receiver wr receiver
tight_end te
linebacker lb
cornerback cb defensive_back
kicker placekicker
punter
goalkeeper keeper goalie goaltender
defender centre-back full-back left-back right-back
midfielder winger playmaker
striker centre-forward
pitcher closer reliever
catcher
shortstop infielder
outfielder
point_guard
fly-half
scrum-half
hooker
prop
""")

ILLNESSES: Final = rows("""
cancer leukaemia leukemia tumour tumor lymphoma melanoma
heart_attack heart_failure cardiac_arrest heart_disease heart_condition
stroke brain_haemorrhage brain_hemorrhage aneurysm
overdose drug_overdose
alzheimer dementia
parkinson
aids hiv
diabetes
tuberculosis
malaria
cholera
ebola
""")

METALS: Final = rows("""
gold gold_medal
silver silver_medal
bronze bronze_medal
""")

RELATIVES: Final = rows("""
brother half-brother stepbrother sibling relative brothers
sister half-sister stepsister sibling relative sisters
cousin relative cousins
uncle relative
aunt relative
nephew relative
niece relative
grandfather grandad grandparents relative
grandmother grandma grandparents relative
son stepson child children relative sons
daughter stepdaughter child children relative daughters
mother stepmother mom mum parents relative
father stepfather dad parents relative
wife ex-wife partner spouse
husband ex-husband partner spouse
girlfriend partner fiancee ex-girlfriend
boyfriend partner fiance ex-boyfriend
neighbour neighbor
""")

DEATHS: Final = rows("""
suffocated suffocated_to_death asphyxiated choked_to_death
burnt_to_death burned_to_death burnt_alive burned_alive
drowned
shot_dead shot_to_death gunned_down
stabbed_to_death knifed_to_death
strangled throttled choked_to_death
beaten_to_death bludgeoned_to_death battered_to_death
hanged
electrocuted
poisoned
crushed_to_death trampled_to_death
froze_to_death frozen_to_death
starved_to_death
""")
"""How somebody died."""

SEXES: Final = rows("""
man male boy father son brother grandfather businessman
woman female girl mother daughter sister grandmother businesswoman
""")

OFFICES: Final = frozenset(
    """chief mayor governor sheriff ceo executive chairman minister president coach ambassador headteacher headmaster
    points goals""".split()
)
"""In the words for what one body has one of: a holder of an office, a top scorer."""

SPOUSES: Final = frozenset({"wife", "husband"})
