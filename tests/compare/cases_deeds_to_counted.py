# ruff: noqa: E501 -- a pair of tellings and its reason are easier to read in one row
"""Bare counts that one verb governs: what is said of the counted ones is the same, or only looks it."""

from functools import partial

from tests.compare.pairs import Case

EXCLUDE = "exclude each other"
COUNT = partial(Case, kind="number")
CABLES = partial(
    COUNT,
    lead="Internet traffic in the Gulf was slowed on Tuesday after undersea cables were cut off the coast of Sicily.",
)
ROBBERY = partial(COUNT, lead="Armed robbers raided the Harrow jewellery store in Vienna on Tuesday.")
UPDATE = partial(
    COUNT,
    lead="The software company Softmark of Brno released its monthly security update for the Vela browser on Tuesday.",
)
RAID = partial(COUNT, lead="A plane bombed the Yida refugee camp in Sudan on Tuesday.")
FILM = partial(
    COUNT, lead='The film "Low Water" was the winner at the Lumen awards in Paris on Tuesday night.'
)
TRIAL = partial(COUNT, lead="Martin Skala was charged over the Brno stabbing on Tuesday.")
BAN = partial(COUNT, lead="Striker Peter Holm was banned on Tuesday for biting an opponent.")
STORM = partial(COUNT, lead="A storm hit the coast of Norland on Tuesday.")
PLANE = partial(COUNT, lead="A passenger plane of Norair overran the runway at Tromso on Tuesday.")
ORDER = partial(COUNT, lead="Norair ordered new planes from Skyline on Tuesday.")
FERRY = partial(COUNT, lead="A ferry sank off Norland on Tuesday.")
SCHOOL = partial(
    COUNT,
    lead="Harwick High School in Norland suspended students on Tuesday over a cheating case at its June exams.",
)

CASES = (
    CABLES(
        "conflict",
        one="Three cables were cut, the operator said.",
        two="Four cables were severed, engineers said.",
        why=EXCLUDE,
    ),
    CABLES(
        "conflict",
        one="A ship had snapped three cables.",
        two="Five cables were broken, engineers said.",
        why=EXCLUDE,
    ),
    CABLES(
        "compatible",
        one="Three cables were cut, the operator said.",
        two="Seven cables run along the coast.",
        why="",
    ),
    CABLES(
        "compatible",
        one="Three cables were cut, the operator said.",
        two="Two cables were repaired by the evening.",
        why="",
    ),
    CABLES(
        "compatible",
        one="Three cables were cut, the operator said.",
        two="Two of the three cables were repaired.",
        why="",
    ),
    ROBBERY(
        "conflict", one="They stole 35 watches.", two="The thieves made off with 42 watches.", why=EXCLUDE
    ),
    ROBBERY(
        "conflict",
        one="The four robbers fled on motorcycles.",
        two="The five robbers fled on motorcycles, police said.",
        why=EXCLUDE,
    ),
    ROBBERY("compatible", one="They stole 35 watches.", two="They left behind 12 watches.", why=""),
    ROBBERY("compatible", one="They stole 35 watches.", two="They stole 42 rings.", why=""),
    ROBBERY(
        "compatible",
        one="The four robbers fled on motorcycles.",
        two="Five police officers fled the store.",
        why="",
    ),
    UPDATE(
        "conflict",
        one="The company released eight security bulletins.",
        two="Softmark issued nine security bulletins.",
        why=EXCLUDE,
    ),
    UPDATE(
        "conflict",
        one="The update fixes 28 vulnerabilities.",
        two="The update closes 31 vulnerabilities in its browser.",
        why=EXCLUDE,
    ),
    UPDATE(
        "compatible",
        one="The company released eight security bulletins.",
        two="Three of the bulletins are rated critical.",
        why="",
    ),
    UPDATE(
        "compatible",
        one="The update fixes 28 vulnerabilities.",
        two="Hackers have used four vulnerabilities.",
        why="",
    ),
    RAID(
        "conflict",
        one="The plane dropped four bombs on the camp.",
        two="The aircraft dropped five bombs, witnesses said.",
        why=EXCLUDE,
    ),
    RAID(
        "compatible",
        one="The plane dropped four bombs on the camp.",
        two="Two bombs fell near a school.",
        why="",
    ),
    FILM(
        "conflict",
        one='"Low Water" won eight awards.',
        two='"Low Water" took home seven awards.',
        why="two figures of one attribute",
    ),
    FILM(
        "conflict",
        one='"Low Water" had received 12 nominations.',
        two='"Low Water" had 13 nominations.',
        why="two figures of one attribute",
    ),
    FILM("compatible", one='"Low Water" won eight awards.', two='"The Orchard" won three awards.', why=""),
    FILM("compatible", one='"Low Water" won eight awards.', two="A jury hands out 24 awards.", why=""),
    TRIAL(
        "conflict",
        one="Skala was charged with two counts of murder.",
        two="Skala faces three counts of murder.",
        why=EXCLUDE,
    ),
    TRIAL(
        "compatible",
        one="Skala was charged with two counts of murder.",
        two="Skala faces three counts of robbery.",
        why="",
    ),
    TRIAL(
        "compatible",
        one="Skala was charged with two counts of murder.",
        two="Skala was convicted of three counts of murder.",
        why="",
    ),
    BAN(
        "conflict",
        one="Holm was banned for eight matches.",
        two="Holm was suspended for ten matches.",
        why=EXCLUDE,
    ),
    BAN(
        "compatible",
        one="Holm was banned for eight matches.",
        two="Holm played in 31 matches this season.",
        why="",
    ),
    BAN(
        "compatible",
        one="Holm was banned for eight matches.",
        two="Adam Reuter was banned for three matches.",
        why="",
    ),
    STORM(
        "conflict",
        one="Airlines cancelled 120 flights.",
        two="Ninety flights were cancelled because of the storm.",
        why=EXCLUDE,
    ),
    STORM(
        "conflict",
        one="Rescuers led 12 sailors to safety.",
        two="Fifteen sailors were rescued, the coast guard said.",
        why="neither is known to be the later",
    ),
    STORM(
        "compatible",
        one="Airlines cancelled 120 flights.",
        two="Ninety flights were delayed because of the storm.",
        why="",
    ),
    PLANE(
        "conflict",
        one="The plane was carrying 118 passengers.",
        two="There were 131 passengers on board.",
        why=EXCLUDE,
    ),
    PLANE(
        "conflict",
        one="It had six crew members on board.",
        two="The plane carried four crew members.",
        why=EXCLUDE,
    ),
    PLANE("compatible", one="There were 118 people on board.", two="Nine people were hurt.", why=""),
    PLANE(
        "compatible",
        one="The plane was carrying 118 passengers.",
        two="The plane can carry 189 passengers.",
        why="",
    ),
    ORDER("conflict", one="Norair ordered 24 planes.", two="The airline will buy 30 aircraft.", why=EXCLUDE),
    ORDER("compatible", one="Norair ordered 24 planes.", two="The airline flies 110 planes.", why=""),
    FERRY(
        "conflict",
        one="Three people suffocated to death.",
        two="Five people were crushed to death.",
        why="neither is known to be the later",
    ),
    FERRY(
        "compatible",
        one="Five people were crushed to death.",
        two="Ambulances took 12 people to hospital.",
        why="",
    ),
    SCHOOL(
        "conflict",
        one="The school suspended 25 students.",
        two="Thirty students were suspended.",
        why=EXCLUDE,
    ),
    SCHOOL("compatible", one="The school suspended 25 students.", two="Nine students were expelled.", why=""),
)
