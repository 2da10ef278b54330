# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: the date of a step that a person, firm or work takes once, and look-alikes."""

from typing import Final

from tests.compare.pairs import Case

EXCLUDE: Final = "days that exclude each other"
DAY_OFF: Final = "which may be a day late"

MARCH: Final = ("2012-03-14", "2012-03-15")
WEEK: Final = ("2012-03-09", "2012-03-09")
APRIL: Final = ("2012-04-09", "2012-04-09")

KEEPER: Final = "Halden goalkeeper Erik Moller broke his leg on Wednesday."
CHIPS: Final = "Kelvin Labs, the chip maker, and Northgate Systems of Texas were sued on Tuesday."
KILLER: Final = "Harlan Voss, the killer of officer Dana Pike, was sentenced on Thursday."
CELLIST: Final = "The cellist Lena Ortmann was shot dead in Graz on Tuesday."
MUSEUM: Final = "Astrid Lindgren Holm was named director of the Nobel museum on Tuesday."
CARLTON: Final = "Actor Greg Carlton was charged with the murder of Paula Reyes on Tuesday."
SOBER: Final = "Actor Greg Carlton said on Tuesday he was sober."
AMES: Final = "Senator Ruth Ames resigned on Thursday."
VOLTA: Final = "Volta fired its chief executive, Tom Brenner, on Tuesday."
FILM: Final = 'The director of "Low Tide", Mia Sandoval, won a prize on Thursday.'
PHONE: Final = "Nordtel stopped selling its Orbit 3 phone on Tuesday."
WHIT: Final = "Former governor Dale Whit was charged with fraud on Thursday."
HOFF: Final = "The Senate confirmed Judge Karl Hoff on Thursday."

CUP: Final = "Arden City beat Holm Rovers in the cup on Saturday."
TRIAL: Final = "Harlan Voss, 39, is accused of murdering officer Dana Pike in Holm."
SINGER: Final = "Singer Carla Reyes fell ill on Tuesday."

CASES: Final = (
    Case("conflict", "date", "Halden signed goalkeeper Erik Moller from Brann in January.", "Halden completed the signing of goalkeeper Erik Moller last month.", EXCLUDE, KEEPER, MARCH),
    Case("conflict", "date", "Northgate Systems closed its purchase of Kelvin Labs in January.", "Kelvin Labs, which was acquired by Northgate Systems last month, makes chips.", EXCLUDE, CHIPS, MARCH),
    Case("conflict", "date", "In January, Northgate Systems bought the network business of Kelvin Labs for $125 million.", "The suit follows Northgate Systems' acquisition of Kelvin Labs' network business last month.", EXCLUDE, CHIPS, MARCH),
    Case("conflict", "date", "The suspect was found guilty of a policeman’s murder in April 2007.", "Voss was convicted March 20 of the murder of Pike.", EXCLUDE, KILLER, ("2007-05-04", "2007-05-04")),
    Case("conflict", "date", "Ortmann joined the city orchestra in 1990.", "Ortmann, who joined the city orchestra in 1987, leaves a wife and two children.", EXCLUDE, CELLIST, MARCH),
    Case("conflict", "date", "She received her doctorate from Uppsala in 1990.", "Lindgren Holm earned a doctorate at Uppsala in 1988.", EXCLUDE, MUSEUM, MARCH),
    Case("conflict", "date", "Carlton was arrested on Monday at his home in Leeds.", "Police arrested Carlton on Sunday at his Leeds home.", EXCLUDE, CARLTON, ("2012-03-07", "2012-03-07")),
    Case("conflict", "date", "Carlton checked out of the clinic in Malibu on Monday.", "Carlton left the Malibu clinic on Saturday.", EXCLUDE, SOBER, ("2012-03-07", "2012-03-07")),
    Case("conflict", "date", "He was released from the Malibu clinic on Monday.", "Carlton was released from a clinic in Malibu on Saturday.", EXCLUDE, SOBER, ("2012-03-07", "2012-03-07")),
    Case("conflict", "date", "A grand jury indicted Senator Ruth Ames on Monday on bribery charges.", "Ames was indicted on bribery charges on Wednesday.", EXCLUDE, AMES, WEEK),
    Case("conflict", "date", "Brenner was hired by Volta on January 9.", "Volta hired Brenner on January 16.", EXCLUDE, VOLTA, MARCH),
    Case("conflict", "date", "The film premiered in Cannes on Monday.", '"Low Tide" premiered at Cannes on Saturday.', EXCLUDE, FILM, WEEK),
    Case("conflict", "date", "Sandoval was born on May 3, 1961.", "Sandoval was born on May 8, 1961, in Oslo.", EXCLUDE, FILM, WEEK),
    Case("conflict", "date", "The company launched the Orbit 3 in May 2010.", "The Orbit 3 was launched in June 2010.", EXCLUDE, PHONE, MARCH),
    Case("conflict", "date", "Governor Dale Whit resigned on March 5.", "Whit resigned as governor on March 8.", EXCLUDE, WHIT, APRIL),
    Case("conflict", "date", "President Ames nominated Judge Karl Hoff on March 5.", "Hoff was nominated by President Ames on March 9.", EXCLUDE, HOFF, APRIL),
    # look-alikes: another one's step, another such step, or dates that agree
    Case("compatible", "date", "Halden signed goalkeeper Erik Moller from Brann in January.", "Halden signed defender Nils Berg last month.", "", KEEPER, MARCH),
    Case("compatible", "date", "Halden signed Erik Moller in January and Nils Berg in February.", "Erik Moller was signed in January.", "", KEEPER, MARCH),
    Case("compatible", "date", "Northgate Systems closed its purchase of Kelvin Labs in January.", "Northgate Systems announced its purchase of Kelvin Labs in November.", "", CHIPS, MARCH),
    Case("compatible", "date", "Northgate Systems bought Kelvin Labs in January.", "Northgate Systems was to buy Kelvin Labs in February.", "", CHIPS, MARCH),
    Case("compatible", "date", "The suspect was found guilty of a policeman’s murder in April 2007.", "Voss was convicted of burglary in May 2001.", "", KILLER, ("2007-05-04", "2007-05-04")),
    Case("compatible", "date", "Voss was convicted of murder in March.", "A judge on Thursday jailed the convicted killer Harlan Voss for life.", "", KILLER, ("2007-05-04", "2007-05-04")),
    Case("compatible", "date", "Ortmann joined the city orchestra in 1990.", "Ortmann joined the church choir in 1987.", "", CELLIST, MARCH),
    Case("compatible", "date", "Ortmann joined the city orchestra in 1990.", "Her husband joined the city orchestra in 1987.", "", CELLIST, MARCH),
    Case("compatible", "date", "She received her doctorate from Uppsala in 1990.", "She received a master's degree in Lund in 1986.", "", MUSEUM, MARCH),
    Case("compatible", "date", "Carlton was arrested on Monday at his home in Leeds.", "Carlton was arrested in 2003 for drink driving.", "", CARLTON, ("2012-03-07", "2012-03-07")),
    Case("compatible", "date", "Carlton was arrested on Monday and charged on Tuesday.", "Carlton was charged on Tuesday with murder.", "", CARLTON, ("2012-03-07", "2012-03-07")),
    Case("compatible", "date", "Carlton checked out of the clinic in Malibu on Monday.", "Carlton checked out of a clinic in Utah on Saturday.", "", SOBER, ("2012-03-07", "2012-03-07")),
    Case("compatible", "date", "Ames was indicted on bribery charges on Monday.", "Ames was indicted on perjury counts on Wednesday.", "", AMES, WEEK),
    Case("compatible", "date", "The film premiered in Cannes on Monday.", '"Low Tide" premiered in London on Saturday.', "", FILM, WEEK),
    Case("compatible", "date", "Sandoval was born in May 1961.", "Sandoval was born on May 8, 1961, in Oslo.", "", FILM, WEEK),
    Case("compatible", "date", "The company launched the Orbit 3 in Norway in May 2010.", "The Orbit 3 was launched in Spain in June 2010.", "", PHONE, MARCH),
    Case("compatible", "date", "The company launched the Orbit 3 in May 2010.", "The Orbit 2 was launched in June 2009.", "", PHONE, MARCH),
    Case("compatible", "date", "Whit resigned as governor on March 8.", "Whit resigned from the club's board on January 12.", "", WHIT, APRIL),
    Case("compatible", "date", "President Ames nominated Karl Hoff on March 5.", "President Ames nominated Maria Hoff on March 9.", "", HOFF, APRIL),
    Case("compatible", "date", "Hoff is expected to be nominated on May 5.", "Hoff was nominated on March 9.", "", HOFF, APRIL),
    # sport, court and stage: what comes again
    Case("compatible", "date", "Arden City beat Holm Rovers 2-1 on Saturday.", "Arden City beat Holm Rovers 3-0 on March 3.", "no two reports tell plainly", CUP, MARCH),
    Case("compatible", "date", "Arden City visited Lind Town on March 7.", "Arden City hosted Lind Town on March 3.", "", CUP, MARCH),
    Case("compatible", "date", "Erik Moller injured his knee on March 7.", "Erik Moller injured his hip in January.", "", CUP, MARCH),
    Case("compatible", "date", "Erik Moller won his first title in 2008.", "Erik Moller won his second title in 2010.", "", CUP, MARCH),
    Case("compatible", "date", "Erik Moller joined Arden on loan in January 2010.", "Erik Moller joined Holm on loan in January 2011.", "", CUP, MARCH),
    Case("compatible", "date", "Voss appeared in court on Monday.", "Voss appeared in court on March 2.", "", TRIAL, MARCH),
    Case("compatible", "date", "A hearing for Voss was held on Monday.", "A second hearing for Voss was held on Wednesday.", "", TRIAL, MARCH),
    Case("compatible", "date", "Voss was charged with murder on March 2.", "Voss was charged with theft on March 9.", "", TRIAL, MARCH),
    Case("compatible", "date", "Voss was arrested on March 2 in Holm.", "Voss was re-arrested on March 9 in Holm.", "", TRIAL, MARCH),
    Case("compatible", "date", "Voss was released on bail on March 2.", "Voss was released from prison in 2009.", "", TRIAL, MARCH),
    Case("compatible", "date", "Voss was convicted of murder on March 9.", "Voss was sentenced for murder on March 12.", "", TRIAL, MARCH),
    Case("compatible", "date", "Voss married Anna Lind in 1999.", "Voss married Maria Berg in 2006.", "", TRIAL, MARCH),
    Case("compatible", "date", "Voss was elected mayor in 2004.", "Voss was elected mayor in 2008.", "", TRIAL, MARCH),
    Case("compatible", "date", "Northgate bought Kelvin Labs in January.", "Northgate bought a stake in Kelvin Labs last month.", "", CHIPS, MARCH),
    Case("compatible", "date", 'Reyes released "Low" in January.', 'Reyes released "High" last month.', "", SINGER, MARCH),
    Case("compatible", "date", "Reyes entered rehab in January.", "Reyes entered rehab last month.", "", SINGER, MARCH),
)  # fmt: skip
