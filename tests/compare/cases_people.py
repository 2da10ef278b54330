# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Figures of one person, wherever they are told: body, service, games, family, money, charges."""

from tests.compare.pairs import Case

_HUNT = "Police arrested Oskar Lindahl in Velden on Tuesday after a robbery."
_KILLED = "Deputy Ada Lind was shot dead in Velden on Tuesday."
_INJURED = "The Velden Hawks placed Oskar Lindahl on the injured list on Tuesday."
_WON = "Ada Lind won the Velden marathon on Tuesday."
_ONE = "figures of one person"
_BOTH = "both may be true"

BODY = (
    Case("conflict", "number", "Lindahl is 5-foot-8 and weighs 130 pounds.", "Lindahl is 5-foot-8, 145 pounds, with a shaved head.",
         _ONE, lead=_HUNT),
    Case("conflict", "number", "He is 5ft 10in tall.", "He is 6ft 2in tall.", _ONE, lead=_HUNT),
    Case("conflict", "number", "Lindahl, a 6-foot-4, 310-pound tackle, limped off.", "Lindahl, a 6-foot-7, 310-pound tackle, limped off.",
         _ONE, lead=_INJURED),
    Case("conflict", "number", "Lindahl is 5-foot - 8,130 pounds.", "Lindahl is 5 feet 8 inches tall and weighs 145 pounds.", _ONE, lead=_HUNT),
    Case("conflict", "number", "Lind, who weighs 52 kg, trains twice a day.", "Lind weighs 60 kg.", _ONE, lead=_WON),
    Case("compatible", "number", "He is 5-foot-8 and weighs 130 pounds.", "Lindahl is 1.73 metres tall and weighs 59 kg.", _BOTH, lead=_HUNT),
    Case("compatible", "number", "He is six feet tall.", "Lindahl is 6-foot-1 tall.", _BOTH, lead=_HUNT),
    Case("compatible", "number", "Lindahl weighs 130 pounds.", "The victim, Per Roe, weighs 180 pounds.", lead=_HUNT),
    Case("compatible", "number", "Lindahl weighs about 150 pounds.", "He weighs 155 pounds.", _BOTH, lead=_HUNT),
    Case("compatible", "number", "Lindahl was carrying a bag weighing 20 pounds of silver.", "Lindahl weighs 150 pounds.", lead=_HUNT),
    Case("compatible", "number", "Lindahl’s brother weighs 200 pounds.", "Lindahl weighs 150 pounds.", lead=_HUNT),
)  # fmt: skip

SERVICE = (
    Case("conflict", "number", "Lind, a 15-year veteran, was a gifted detective.", "Lind was an 11-year veteran of the department.", _ONE, lead=_KILLED),
    Case("conflict", "number", "Lind joined the department in 1999.", "The deputy was a seven-year veteran.", _ONE, lead=_KILLED),
    Case("compatible", "number", "Lind joined the department in 2006.", "The deputy was a 15-year veteran.", _BOTH, lead=_KILLED),
    Case("compatible", "number", "Lind was a 15-year veteran.", "Lind was a five-year veteran of the gang unit.", lead=_KILLED),
    Case("compatible", "number", "Lind was a 15-year veteran.", "Her partner, Per Roe, a nine-year veteran, was hurt.", lead=_KILLED),
)  # fmt: skip

MORE = (
    Case("conflict", "number", "Lind had been with the department for 12 years.", "Lind, a 15-year police veteran, was a detective.", _ONE, lead=_KILLED),
    Case("compatible", "number", "Lind spent 12 years with the department.", "Lind served four years in the army.", lead=_KILLED),
    Case("conflict", "number", "Lindahl faces two murder charges.", "Lindahl was charged with three counts of murder.", _ONE, lead=_HUNT),
    Case("compatible", "number", "Lind leaves three children.", "A neighbour found Lind and two children in the house.", lead=_KILLED),
    Case("conflict", "number", "Lindahl, 6-3, 220 pounds, limped off.", "Lindahl is 6-foot-3 and weighs 250 pounds.", _ONE, lead=_INJURED),
)  # fmt: skip

GAMES = (
    Case("conflict", "number", "Lindahl missed nine games this season.", "Lindahl missed 12 games this season with a knee injury.", _ONE, lead=_INJURED),
    Case("compatible", "number", "Lindahl missed nine games this season.", "The injury limited him to six games.", "", lead=_INJURED),
    Case("conflict", "number", "Lindahl missed nine of the Hawks’ 16 games.", "Lindahl was limited to four games this season.", _ONE, lead=_INJURED),
    Case("conflict", "number", "Lindahl sat out four games in March.", "A sore back forced Lindahl out, and he sat out seven games in March.", _ONE, lead=_INJURED),
    Case("compatible", "number", "Lindahl missed 10 of the Hawks’ 16 games.", "Lindahl was limited to six games this season.", _BOTH, lead=_INJURED),
    Case("compatible", "number", "Lindahl missed nine games this season.", "Lindahl missed five games last season.", lead=_INJURED),
    Case("compatible", "number", "Lindahl missed nine games this season.", "Lindahl will miss three games.", lead=_INJURED),
    Case("compatible", "number", "Lindahl missed nine games this season.", "Lindahl missed two games before returning in March.", lead=_INJURED),
    Case("compatible", "number", "Lindahl missed nine games this season.", "Per Roe missed eight games this season.", lead=_INJURED),
    Case("compatible", "number", "Lindahl has missed four games.", "Lindahl has missed nine games.", lead=_INJURED,
         published=("2021-05-12", "2021-05-30")),
)  # fmt: skip

FAMILY = (
    Case("conflict", "number", "Lind, a mother of three, was 38.", "Lind was a mother of four.", _ONE, lead=_KILLED),
    Case("conflict", "number", "Lind had two children.", "The mother of three had worked nights.", _ONE, lead=_KILLED),
    Case("conflict", "number", "She is survived by her husband and two sons.", "She is survived by her husband and three sons.", _ONE, lead=_KILLED),
    Case("conflict", "number", "Lind was married two weeks ago.", "The deputy, who was wed about five weeks ago, loved her job.", _ONE, lead=_KILLED),
    Case("compatible", "number", "Lind was married two weeks ago.", "The deputy had married 16 days ago.", _BOTH, lead=_KILLED),
    Case("compatible", "number", "Lind, a mother of three, was 38.", "Lind leaves two daughters.", lead=_KILLED),
    Case("compatible", "number", "Lind, a mother of three, was 38.", "Lind had two young children.", lead=_KILLED),
    Case("compatible", "number", "Lind, a mother of three, was 38.", "Per Roe, a father of two, saw the shots.", lead=_KILLED),
    Case("compatible", "number", "Lind was a mother of three.", "Lind had two children from a previous marriage.", lead=_KILLED),
)  # fmt: skip

MONEY = (
    Case("conflict", "number", "Lindahl is being held on $50,000 bail.", "A judge ordered Lindahl held on $75,000 bail.", _ONE, lead=_HUNT),
    Case("conflict", "number", "Lindahl’s bail was set at $1 million.", "Lindahl was held in lieu of $2 million bail.", _ONE, lead=_HUNT),
    Case("conflict", "number", "Lindahl was fined $500.", "The court fined Lindahl $5,000.", _ONE, lead=_HUNT),
    Case("compatible", "number", "Lindahl is held on $50,000 bail.", "Prosecutors asked for $100,000 bail.", lead=_HUNT),
    Case("compatible", "number", "Lindahl is held on $50,000 bail.", "His bail was reduced to $20,000.", lead=_HUNT),
    Case("compatible", "number", "Lindahl was fined $500.", "Lindahl could be fined $5,000.", lead=_HUNT),
)  # fmt: skip

CHARGES = (
    Case("conflict", "number", "Lindahl was charged with two counts of murder.", "Lindahl faces three counts of murder.", _ONE, lead=_HUNT),
    Case("conflict", "number", "Lindahl was convicted of four counts of fraud.", "Lindahl was found guilty of six counts of fraud.", _ONE, lead=_HUNT),
    Case("compatible", "number", "Lindahl was charged with three counts of murder.", "Lindahl was convicted of two counts of murder.", lead=_HUNT),
    Case("compatible", "number", "Lindahl was charged with two counts of murder.", "Lindahl was charged with one count of robbery.", lead=_HUNT),
    Case("compatible", "number", "Lindahl was charged with two counts of murder.", "Per Roe was charged with one count of murder.", lead=_HUNT),
    Case("compatible", "number", "Lindahl was charged with two counts of murder.", "Lindahl faces three counts of murder.",
         lead=_HUNT, published=("2021-05-12", "2021-06-12")),
)  # fmt: skip

_SHOOTING = "Deputy Ada Lind was shot dead outside a house in Velden on Tuesday."
_TWO = "two places on one street"

ADDRESSES = (
    Case("conflict", "place", "The shots fell in the 1200 block of East Mill Street.", "It happened in the 1400 block of Mill Street.", _TWO, lead=_SHOOTING),
    Case("conflict", "place", "Lind was shot at 14 Mill Street.", "The house at 16 Mill Street was cordoned off.", _TWO, lead=_SHOOTING),
    Case("conflict", "place", "Lind was shot at 1214 Mill Road.", "The shooting was in the 1500 block of Mill Road.", _TWO, lead=_SHOOTING),
    Case("compatible", "place", "Lind was shot at 1214 Mill Street.", "The shooting was in the 1200 block of Mill Street.", "stands in the block", lead=_SHOOTING),
    Case("compatible", "place", "Lind was shot in the 1200 block of Mill Street.", "A suspect was arrested in the 300 block of Mill Street.", lead=_SHOOTING),
    Case("compatible", "place", "Lind was shot in the 1200 block of Mill Street.", "Per Roe, who lives in the 1300 block of Mill Street, heard the shots.", lead=_SHOOTING),
    Case("compatible", "place", "Lind was shot in the 1200 block of Mill Street.", "Lind was shot in the 300 block of Oak Avenue, a witness said.", lead=_SHOOTING),
    Case("compatible", "place", "Lind was shot in the 1200 block of Mill Street.", "A car was burnt in the 500 block of Mill Road.", "two streets", lead=_SHOOTING),
    Case("compatible", "place", "Lind was shot in the 1200 block of Mill Street. Another man was hit in the 1500 block of Mill Street.",
         "A man was hit in the 1500 block of Mill Street.", "article gives both", lead=_SHOOTING),
)  # fmt: skip

FINDS = (
    Case("conflict", "number", "Lindahl was arrested five buildings away.", "Lindahl was caught three doors away from the scene.", _ONE, lead=_HUNT),
    Case("conflict", "number", "Lindahl was found hiding six blocks away.", "Lindahl was captured two blocks from the bank.", _ONE, lead=_HUNT),
    Case("compatible", "number", "Lindahl was arrested five buildings away.", "Lindahl was caught a few doors away.", lead=_HUNT),
    Case("compatible", "number", "Lindahl was arrested five buildings away.", "Per Roe, who lives three doors away, saw him hide.", lead=_HUNT),
    Case("compatible", "number", "Lindahl was arrested five buildings away.", "Lindahl was arrested two blocks away.", lead=_HUNT),
)  # fmt: skip

_GAME = "The Velden Hawks beat the Torsby Bears on Tuesday as Oskar Lindahl returned."
_NAMED = "Ada Lind was named head of the Velden Opera on Tuesday."

CAREERS = (
    Case("conflict", "number", "Lind, a three-time Oscar winner, thanked the board.", "Ada Lind, a two-time Oscar winner, starts in May.", _ONE, lead=_NAMED),
    Case("conflict", "number", "Lind has been artistic director since 2009.", "Lind has been artistic director since 2012.", _ONE, lead=_NAMED),
    Case("conflict", "number", "Lind, the world No. 3, led from the start.", "Ada Lind, who is ranked No. 5 in the world, led from the start.", _ONE, lead=_WON),
    Case("conflict", "number", "Lindahl scored 24 points.", "Lindahl finished with 27 points.", _ONE, lead=_GAME),
    Case("conflict", "number", "Lindahl had a blood alcohol level of 0.16.", "Lindahl had a blood-alcohol level of 0.12, police said.", _ONE, lead=_HUNT),
    Case("compatible", "number", "Lind, a three-time Oscar winner, thanked the board.", "Lind, a two-time Emmy winner, starts in May.", lead=_NAMED),
    Case("compatible", "number", "Lind has been artistic director since 2009.", "Lind has been a trustee since 2003.", lead=_NAMED),
    Case("compatible", "number", "Lindahl scored 24 points.", "Lindahl scored 12 points in the first half.", lead=_GAME),
    Case("compatible", "number", "Lindahl scored 24 points.", "Lindahl has scored 340 points this season.", lead=_GAME),
    Case("compatible", "number", "Lindahl scored 24 points.", "Per Roe scored 31 points.", lead=_GAME),
    Case("compatible", "number", "Lindahl had 24 points.", "Lindahl “was a big factor,” said McRoyle, who had 13 points.", lead=_GAME),
    Case("compatible", "number", "Lindahl blocked six shots.", "In the deciding 15-2 run, Lindahl blocked two shots.", lead=_GAME),
    Case("compatible", "number", "Lindahl had a blood alcohol level of 0.16.", "The legal limit is a blood alcohol level of 0.08.", lead=_HUNT),
)  # fmt: skip

_MATCH = "The Velden Hawks played the Torsby Bears on Tuesday in Velden."
_SCORE = "one match has one score"

SCORES = (
    Case("conflict", "number", "The Hawks beat the Bears 24-17.", "The Bears lost to the Hawks 24-14.", _SCORE, lead=_MATCH),
    Case("conflict", "number", "Velden beat Torsby 3-1.", "Velden recorded a 3-0 win over Torsby.", _SCORE, lead=_MATCH),
    Case("compatible", "number", "The Hawks beat the Bears 24-17.", "The Bears fell 17-24 to the Hawks.", lead=_MATCH),
    Case("compatible", "number", "The Hawks beat the Bears 24-17.", "The Hawks beat the Bears 31-10 last season.", lead=_MATCH),
    Case("compatible", "number", "The Hawks beat the Bears 24-17.", "The Hawks beat the Lions 31-10.", lead=_MATCH),
    Case("compatible", "number", "Velden beat Torsby 2-1.", "Velden beat Torsby 3-1 on aggregate.", lead=_MATCH),
)  # fmt: skip

CASES = (*SCORES, *CAREERS, *ADDRESSES, *FINDS, *BODY, *SERVICE, *MORE, *GAMES, *FAMILY, *MONEY, *CHARGES)
