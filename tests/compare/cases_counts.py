# ruff: noqa: E501 -- a pair of tellings and its reason are easier to read in one row
"""Pairs of reports that count: the same count of the same thing, and what only looks like it."""

from functools import partial

from tests.compare.pairs import Case

EXCLUDE, LATER = "exclude each other", "later report"
FIRE = partial(Case, kind="number")
MARCH = partial(
    FIRE, lead="Nurses marched through Brno on Tuesday to protest against the closure of their hospital."
)
SHOOTING = partial(
    FIRE, lead="A police officer shot dead the driver Peter Novak in Olomouc on Tuesday night."
)
RAID = partial(FIRE, lead="Police raided a farm near Zlin on Tuesday in search of smugglers.")
FIRM = partial(FIRE, lead="The Skalka glass company announced the closure of its plant in Opava on Tuesday.")
QUAKE = partial(FIRE, lead="A strong earthquake struck the island of Lera on Tuesday.")

CASES = (
    # crowds
    MARCH("conflict", one="About 500 people took to the streets.", two="The march drew 3,000 people.", why=EXCLUDE),
    MARCH("conflict", one="Police estimated the crowd at 700.", two="Some 2,000 nurses and other protesters gathered, and about 1,500 people joined the march.", why=EXCLUDE),
    MARCH("conflict", one="Nearly 100 people set off from the hospital.", two="A group of about 130 people marched to the town hall.", why=EXCLUDE),
    MARCH("compatible", one="Dozens of people gathered at the hospital.", two="A crowd of 130 gathered.", why="both may be true"),
    MARCH("compatible", one="More than 1,000 people marched.", two="An estimated 1,400 people took part.", why="both may be true"),
    MARCH("compatible", one="About 500 people marched.", two="A further 90 people joined the march in the evening.", why=""),
    MARCH("compatible", one="About 500 people marched.", two="Police arrested 12 protesters.", why=""),
    MARCH("compatible", one="About 500 people marched.", two="Some 20 protesters threw bottles.", why=""),
    MARCH("compatible", one="About 500 people marched.", two="Organisers expect 5,000 people to march in Prague.", why=""),
    MARCH("compatible", one="About 500 people marched.", two="Over the past three nights 2,000 people have marched.", why=""),
    # what is left out was told before
    MARCH("conflict", one="Police said 2,000 people marched.", two="Police said 2,000 people marched, while organisers put the number at 5,000.", why=EXCLUDE),
    MARCH("conflict", one="Police put the march, the second this week, at roughly 3,000 people. Witnesses said there were more than 5,000.", two="The march drew 3,000 people.", why=EXCLUDE),
    QUAKE("conflict", one="The army said that 12 people were rescued. Doctors said 30.", two="Twelve people were rescued.", why=EXCLUDE),
    MARCH("compatible", one="Police arrested 12 protesters. There were 3,000 at the hospital.", two="Police arrested 12 protesters.", why=""),
    MARCH("compatible", one="About 500 people marched. Shop owners said 40,000 crowns were lost.", two="About 500 people marched.", why=""),
    # bullets and shots
    SHOOTING("conflict", one="Officers fired a total of 11 shots.", two="Seven shots were fired.", why=EXCLUDE),
    SHOOTING("conflict", one="Novak was hit by seven bullets.", two="Novak was shot 11 times.", why=EXCLUDE),
    SHOOTING("conflict", one="Nine rounds struck Novak.", two="Novak suffered four gunshot wounds.", why=EXCLUDE),
    SHOOTING("compatible", one="The officer fired 11 shots.", two="Seven bullets hit Novak.", why=""),
    SHOOTING("compatible", one="Novak was hit several times.", two="Seven bullets hit Novak.", why="both may be true"),
    SHOOTING("compatible", one="His pistol was loaded with four bullets.", two="The officer fired 11 bullets.", why=""),
    SHOOTING("compatible", one="At least 12 shots were fired.", two="The officer fired 13 shots.", why="both may be true"),
    SHOOTING("conflict", one="Novak was hit by nine bullets.", two="The autopsy showed on Friday that five bullets had entered Novak's body.", why=EXCLUDE),
    SHOOTING("compatible", one="Novak was hit by nine bullets.", two="Novak was shot twice in the back.", why=""),
    SHOOTING("compatible", one="Novak was hit by nine bullets.", two="His friend Jan Kral was shot four times.", why=""),
    SHOOTING("compatible", one="Novak was hit by nine bullets, and two bullets hit his car.", two="Nine bullets hit Novak.", why=""),
    # hauls
    RAID("conflict", one="They seized six rifles and 12 magazines.", two="They confiscated 14 rifles and 31 magazines.", why=EXCLUDE),
    RAID("conflict", one="They arrested three men with 40 pistols.", two="Some 60 pistols were found and seized.", why=EXCLUDE),
    RAID("conflict", one="About 300 rounds of ammunition were seized.", two="They impounded 923 rounds.", why=EXCLUDE),
    RAID("compatible", one="They seized six rifles.", two="In its five raids so far the squad has seized 40 rifles.", why=""),
    RAID("compatible", one="They seized six rifles.", two="They seized 40 pistols.", why=""),
    RAID("compatible", one="They seized 14 rifles.", two="Two of the 14 rifles seized were loaded.", why=""),
    RAID("compatible", one="They seized six rifles.", two="Smugglers are thought to own 80 rifles.", why=""),
    # lists
    QUAKE("conflict", one="It damaged 40 shops, as well as seven bridges.", two="It damaged 40 shops, 14 hotels, 30 old buildings including churches, 9 bridges and 4 schools.", why=EXCLUDE),
    QUAKE("compatible", one="It damaged 40 shops and seven bridges.", two="It damaged 40 shops and destroyed two bridges.", why=""),
    QUAKE("compatible", one="It damaged 40 shops and seven bridges.", two="It damaged 40 shops and two railway bridges.", why=""),
    # engines and crews
    FIRE("conflict", one="Six fire engines were sent to the warehouse.", two="Ten fire engines were called to the warehouse.", why=EXCLUDE),
    FIRE("conflict", one="About 50 firefighters tackled the blaze.", two="Some 80 firefighters fought the blaze.", why=EXCLUDE),
    FIRE("compatible", one="Six fire engines were sent to the warehouse.", two="Six appliances attended.", why=""),
    FIRE("compatible", one="Six fire engines were sent to the warehouse.", two="Some 50 firefighters attended.", why=""),
    FIRE("compatible", one="Six fire engines were sent to the warehouse.", two="The chief then called a further four engines.", why=""),
    # jobs, staff, shops
    FIRM("conflict", one="It will cut 500 jobs.", two="It is to lay off 620 workers.", why=EXCLUDE),
    FIRM("conflict", one="The closure means 500 job losses.", two="In all 440 posts will be axed.", why=EXCLUDE),
    FIRM("conflict", one="The company employs 2,100 people.", two="The company has a workforce of 2,900 people.", why=EXCLUDE),
    FIRM("compatible", one="It will cut 500 jobs.", two="The company employs 2,100 people.", why=""),
    FIRM("compatible", one="It will cut up to 500 jobs.", two="It will cut 430 jobs.", why="both may be true"),
    FIRM("compatible", one="It will cut 500 jobs.", two="It cut 900 jobs last year.", why=""),
    FIRM("compatible", one="It will cut 500 jobs.", two="It will cut 500 jobs, of which 120 jobs in the warehouse.", why=""),
)  # fmt: skip
