# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: a deed told and denied in other words, and deeds that exclude each other."""

from tests.compare.pairs import Case

SAME = ("2021-05-12", "2021-05-12")
NEXT = ("2021-05-12", "2021-05-13")
REHAB = "Singer Ida Holm went to the Karlin clinic in Ostrava on Tuesday."
TRIAL = "The trial of Ulf Brandt for the murder of Ida Holm opened in Ostrava on Tuesday."
DEAL = "The brewer Lindqvist announced a takeover of its rival Karlin Malt on Tuesday."
MARCH = "A march through the centre of Ostrava ended in violence on Tuesday night."
CRASH = "A delivery van hit cyclist Ida Holm on the coast road near Arlen on Tuesday night."
MATCH = "Ostrava beat Arlen 3-1 in the cup final on Tuesday."
SHIP = "The ferry Karlin ran aground off Arlen on Tuesday night."
VOTE = "The town council of Arlen debated the new stadium on Tuesday."

FORMS = (
    Case("conflict", "polarity", "She checked in at the Karlin clinic, a nurse said.", "Her lawyer said Holm never checked in at the clinic.", "denies", REHAB, SAME),
    Case("conflict", "polarity", "Holm paid the bill.", "Holm left without paying the bill, a nurse said.", "denies", REHAB, SAME),
    Case("conflict", "polarity", "Police handcuffed the driver.", "The driver was not handcuffed, the mayor said.", "denies", CRASH, SAME),
    Case("conflict", "polarity", "The driver braked.", "The driver failed to brake, police said.", "denies", CRASH, SAME),
    Case("conflict", "polarity", "A neighbour called an ambulance.", "Nobody called an ambulance, the mayor said.", "denies", CRASH, SAME),
    Case("conflict", "polarity", "Brandt rented a red van, prosecutors said.", "Brandt denied renting a van.", "denies", TRIAL, SAME),
    Case("conflict", "polarity", "Brandt rented a red van, prosecutors said.", "His lawyer rejected claims that Brandt rented a van.", "denies", TRIAL, SAME),
    Case("conflict", "polarity", "Brandt phoned Holm, prosecutors said.", "“I never called Holm,” Brandt told the court.", "denies", TRIAL, SAME),
    Case("conflict", "polarity", "Brandt testified.", "Brandt did not testify.", "denies", TRIAL, SAME),
    Case("conflict", "polarity", "Police fired tear gas.", "The commissioner denied that officers had fired tear gas.", "denies", MARCH, SAME),
    Case("conflict", "polarity", "Police used batons and searched the students.", "The students were not searched, the commissioner said.", "denies", MARCH, SAME),
    Case("conflict", "polarity", "The crew counted the passengers.", "Passengers were never counted, a nurse said.", "denies", SHIP, SAME),
    Case("conflict", "polarity", "The club invited Ida Holm.", "Ida Holm was not invited by the club, its president said.", "denies", MATCH, SAME),
    Case("conflict", "polarity", "Lindqvist will close the mill in Arlen, the union said.", "The chairman said Lindqvist will not close the mill.", "denies", DEAL, SAME),
    Case("conflict", "polarity", "Lindqvist accepted the offer.", "Lindqvist rejected the offer.", "excludes", DEAL, SAME),
    Case("conflict", "polarity", "The council approved the plan.", "The council rejected the plan.", "excludes", VOTE, SAME),
    Case("conflict", "polarity", "The mayor attended the meeting.", "The mayor skipped the meeting.", "excludes", VOTE, SAME),
    Case("conflict", "polarity", "The union supported the bid.", "The union opposed the offer.", "excludes", DEAL, SAME),
)  # fmt: skip

LOOK_ALIKES = (
    Case("compatible", "polarity", "She checked in at the Karlin clinic, a nurse said.", "Her lawyer said Holm never checked in at the hotel.", "", REHAB, SAME),
    Case("compatible", "polarity", "Holm paid the bill.", "Brandt left without paying the bill, a nurse said.", "", REHAB, SAME),
    Case("compatible", "polarity", "Police called an ambulance.", "The driver did not call an ambulance, the mayor said.", "", CRASH, SAME),
    Case("compatible", "polarity", "The driver called police.", "The driver did not call police until Wednesday, the mayor said.", "", CRASH, SAME),
    Case("compatible", "polarity", "The driver called police.", "The driver did not immediately call police, the mayor said.", "", CRASH, SAME),
    Case("compatible", "polarity", "The driver may have called police.", "The driver never called police, the mayor said.", "", CRASH, SAME),
    Case("compatible", "polarity", "The driver allegedly called a friend.", "The driver never called a friend, the mayor said.", "", CRASH, SAME),
    Case("compatible", "polarity", "Brandt rented a van, prosecutors said.", "Brandt denied renting a red van.", "", TRIAL, SAME),
    Case("compatible", "polarity", "Brandt strangled Holm, prosecutors said.", "Brandt denied strangling Holm.", "", TRIAL, SAME),
    Case("compatible", "polarity", "Brandt testified.", "Brandt has not testified.", "", TRIAL, ("2021-05-13", "2021-05-12")),
    Case("compatible", "polarity", "Brandt testified on Monday.", "Brandt did not testify on Tuesday.", "", TRIAL, SAME),
    Case("compatible", "polarity", "Police fired tear gas.", "The commissioner denied that officers had fired rubber bullets.", "", MARCH, SAME),
    Case("compatible", "polarity", "Police searched the students.", "The students were not searched on the train, the commissioner said.", "", MARCH, SAME),
    Case("compatible", "polarity", "Holm agreed to sign the contract.", "Holm did not sign the contract.", "", REHAB, SAME),
    Case("compatible", "polarity", "Holm signed the contract.", "Holm at first refused to sign the contract.", "", REHAB, SAME),
    Case("compatible", "polarity", "Lindqvist plans to close the mill.", "Lindqvist did not close the mill.", "", DEAL, SAME),
    Case("compatible", "polarity", "Lindqvist accepted the offer.", "Lindqvist rejected the offer.", "", DEAL, ("2021-05-12", "2021-05-17")),
    Case("compatible", "polarity", "Lindqvist accepted the offer.", "Karlin rejected the offer.", "", DEAL, SAME),
    Case("compatible", "polarity", "The council approved the plan.", "The council rejected the budget.", "", VOTE, SAME),
    Case("compatible", "polarity", "The mayor attended the meeting.", "The council skipped the meeting.", "", VOTE, SAME),
    Case("compatible", "polarity", "“I called Holm,” Brandt said.", "“I never called Holm,” Ryberg said.", "", TRIAL, SAME),
    Case("compatible", "polarity", "“It is known how slowly ferries are normally inspected,” the captain said.", "Ferries were not inspected, a union said.", "", SHIP, SAME),
    Case("compatible", "polarity", "The crew usually counted the passengers.", "Passengers were never counted, a nurse said.", "", SHIP, SAME),
    Case("compatible", "polarity", "The captain counted the crew.", "Passengers were never counted, a nurse said.", "", SHIP, SAME),
)  # fmt: skip

STATES = (
    Case("conflict", "polarity", "Police said alcohol was not a factor.", "Alcohol was a factor, the mayor said.", "excludes", CRASH, SAME),
    Case("conflict", "polarity", "The driver was sober.", "The driver was drunk.", "excludes", CRASH, SAME),
    Case("conflict", "polarity", "The cyclist was not wearing a helmet.", "The cyclist was wearing a helmet.", "excludes", CRASH, SAME),
    Case("conflict", "polarity", "Passengers wore no life jackets.", "All were wearing life jackets.", "excludes", SHIP, SAME),
    Case("compatible", "polarity", "Police said alcohol was not a factor.", "Police are examining whether alcohol was a factor.", "", CRASH, SAME),
    Case("compatible", "polarity", "The cyclist was not wearing a helmet.", "The driver was wearing a seat belt.", "", CRASH, SAME),
    Case("compatible", "polarity", "Ida Holm was not wearing a helmet.", "Jon Ryberg was wearing a helmet.", "", CRASH, SAME),
    Case("compatible", "polarity", "The cyclist was not wearing a helmet.", "The cyclist may have been wearing a helmet.", "", CRASH, SAME),
)  # fmt: skip

CASES = (*FORMS, *LOOK_ALIKES, *STATES)
