# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: none or some, opposite states, had or not, not yet known and then known."""

from tests.compare.pairs import LEAD, Case

THURSDAY = ("2021-05-12", "2021-05-13")
BACK = ("2021-05-13", "2021-05-12")
QUAKE = "An earthquake with a magnitude of 6.1 hit the town of Arlen on Tuesday night."
SHOT = "Officers shot Tom Vale, 19, in Karlin Street in Ostrava on Tuesday night."
CRASH = "A delivery van hit cyclist Ida Holm on the coast road near Arlen on Tuesday night."
FALL = "Climber Jon Ryberg fell to his death on Mount Arlen on Tuesday."
MURDER = "A woman and her daughter were found dead in a house in Arlen on Tuesday."
MARCH = "A march through the centre of Ostrava ended in violence on Tuesday night."
ESCAPE = "A prisoner escaped from a prison van in Arlen on Tuesday."
DEAL = "The brewer Lindqvist announced a takeover of its rival Ostrava Malt on Tuesday."
LAUNCH = "The phone maker Lindqvist unveiled its new phone on Tuesday."
TRIAL = "The trial of Ulf Brandt for the murder of Ida Holm opened in Ostrava on Tuesday."
SINKING = "A ferry sank off Arlen on Tuesday night."
INQUIRY = "Prosecutors searched the town hall of Arlen on Tuesday."
SAME_DAY = ("2021-05-12", "2021-05-12")


NONE_AND_SOME = (
    Case("conflict", "polarity", "No injuries were reported.", "Three workers were injured.", "none", LEAD, SAME_DAY),
    Case("conflict", "polarity", "Nobody was hurt.", "Two people were taken to a hospital.", "none", LEAD, SAME_DAY),
    Case("conflict", "polarity", "Three workers were injured.", "No one was injured.", "none", LEAD, THURSDAY),
    Case("conflict", "polarity", "The quake caused no damage.", "Dozens of houses collapsed in the town.", "none", QUAKE, SAME_DAY),
    Case("conflict", "polarity", "There were no survivors.", "Two survivors were pulled from the wreckage.", "none", "A passenger plane crashed near Arlen on Tuesday night.", SAME_DAY),
    Case("conflict", "polarity", "Nobody was arrested.", "Police arrested 12 people.", "none", MARCH, SAME_DAY),
    Case("revision", "polarity", "No injuries were reported.", "Three workers were injured.", "first reports", LEAD, THURSDAY),
    Case("revision", "polarity", "There were no immediate reports of injuries.", "Three workers were injured.", "first reports", LEAD, SAME_DAY),
    Case("revision", "polarity", "So far nobody is believed to be hurt.", "Three workers were injured.", "first reports", LEAD, SAME_DAY),
    Case("revision", "polarity", "There were no immediate reports of damage.", "The quake destroyed dozens of houses.", "first reports", QUAKE, THURSDAY),
    Case("revision", "polarity", "The agency sees a low likelihood of casualties.", "The quake killed 12 people.", "first reports", QUAKE, THURSDAY),
    Case("revision", "polarity", "No arrests have been made so far.", "Police have arrested two men.", "first reports", MARCH, THURSDAY),
    Case("compatible", "polarity", "There were no immediate reports of injuries.", "Three workers were injured.", "may change", LEAD, BACK),
    Case("compatible", "polarity", "No injuries were reported.", "Nobody was hurt.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "Nobody else was hurt.", "Three workers were injured.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "There were no injuries to residents.", "Three workers were injured.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "No serious injuries were reported.", "Three workers were injured.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "The quake caused no major damage.", "The quake destroyed dozens of houses.", "", QUAKE, SAME_DAY),
    Case("compatible", "polarity", "A further tremor on Wednesday caused no damage.", "The quake destroyed dozens of houses.", "", QUAKE, SAME_DAY),
    Case("compatible", "polarity", "An aftershock followed. It caused no damage.", "Dozens of houses collapsed in the town.", "", QUAKE, SAME_DAY),
    Case("compatible", "polarity", "Nobody was hurt.", "Three workers could have been injured.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "Nobody was hurt.", "It was not clear whether anyone was injured.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "Nobody was hurt.", "Was anyone injured?", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "Nobody was killed.", "Three workers were injured.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "One employee was unhurt.", "Two employees were hurt.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "Nobody was hurt. In 2016 a blaze at the same place left three workers injured.", "Nobody was hurt.", "", LEAD, SAME_DAY),
)  # fmt: skip

OPPOSITES = (
    Case("conflict", "polarity", "The fire destroyed the warehouse.", "Fire crews said the warehouse was intact, with only smoke damage.", "excludes", LEAD, SAME_DAY),
    Case("conflict", "polarity", "The school was gutted.", "The school escaped serious damage.", "excludes", "A fire broke out at a school in Ostrava on Tuesday night.", SAME_DAY),
    Case("conflict", "polarity", "She was declared dead on arrival.", "She was taken to a hospital in Arlen, where she later died.", "excludes", CRASH, SAME_DAY),
    Case("conflict", "polarity", "Ms Holm died instantly.", "Ms Holm died two hours later.", "excludes", CRASH, SAME_DAY),
    Case("conflict", "polarity", "Police said Mr Ryberg was well equipped.", "Mr Ryberg was poorly equipped, a guide said.", "excludes", FALL, SAME_DAY),
    Case("conflict", "polarity", "The commissioner said it was not a riot.", "The march turned into a riot.", "excludes", MARCH, SAME_DAY),
    Case("conflict", "polarity", "The minister denied it was a terrorist attack.", "Prosecutors said it was a terrorist attack.", "excludes", "A bomb went off at the market of Ostrava on Tuesday.", SAME_DAY),
    Case("compatible", "polarity", "The fire destroyed the roof.", "The warehouse was intact.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "The fire destroyed a barn.", "The house was undamaged.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "The fire could have destroyed the warehouse.", "The warehouse was intact.", "", LEAD, SAME_DAY),
    Case("compatible", "polarity", "One driver died instantly and another died two hours later.", "One driver died instantly.", "", CRASH, SAME_DAY),
    Case("compatible", "polarity", "Ida Holm died instantly.", "Her companion Ulf Brandt died two hours later.", "", CRASH, SAME_DAY),
    Case("compatible", "polarity", "He was well equipped.", "He was fully equipped.", "", FALL, SAME_DAY),
    Case("compatible", "polarity", "The march nearly turned into a riot. Some feared it would turn into a riot.", "It was not a massacre.", "", MARCH, SAME_DAY),
)  # fmt: skip

KNOWN_LATER = (
    Case("revision", "polarity", "Police have not disclosed how the women died.", "Both had suffered head injuries.", "at first", MURDER, THURSDAY),
    Case("revision", "polarity", "A man was being questioned on Tuesday.", "A man has been charged with murder.", "at first", MURDER, THURSDAY),
    Case("revision", "polarity", "Nobody has been named. The driver has not been identified.", "The driver was identified as Ulf Brandt.", "at first", CRASH, THURSDAY),
    Case("revision", "polarity", "Police say it may have been arson.", "A man was charged with arson.", "at first", LEAD, THURSDAY),
    Case("revision", "polarity", "The road is expected to remain closed for days.", "The road was reopened in the evening.", "at first", CRASH, THURSDAY),
    Case("compatible", "polarity", "The driver has not been identified.", "The driver was identified as Ulf Brandt.", "before", CRASH, BACK),
    Case("compatible", "polarity", "The driver has not been identified.", "The victim was identified as Ida Holm.", "", CRASH, THURSDAY),
    Case("compatible", "polarity", "The driver has not been identified.", "The driver was identified as a local man.", "", CRASH, THURSDAY),
    Case("compatible", "polarity", "The road is expected to remain closed for days.", "The school was reopened in the evening.", "", CRASH, THURSDAY),
    Case("compatible", "polarity", "Police say it may have been arson.", "A man was charged with theft.", "", LEAD, THURSDAY),
)  # fmt: skip

STAGES = (
    Case("revision", "polarity", "The prisoner is still at large.", "The prisoner was recaptured on Wednesday.", "at first", ESCAPE, THURSDAY),
    Case("revision", "polarity", "The firm agreed to acquire its rival.", "The firm has completed its acquisition.", "at first", DEAL, THURSDAY),
    Case("revision", "polarity", "The warehouse was still burning in the morning.", "The fire was extinguished at noon.", "at first", LEAD, THURSDAY),
    Case("revision", "polarity", "The firm has not said when it will go on sale, or what the price will be.", "Prices start at $499.", "at first", LAUNCH, THURSDAY),
    Case("revision", "polarity", "Ulf Brandt pleaded not guilty.", "Ulf Brandt was found guilty.", "at first", TRIAL, THURSDAY),
    Case("revision", "polarity", "Ida Holm was still missing.", "The body of Ida Holm was recovered.", "at first", SINKING, THURSDAY),
    Case("revision", "polarity", "Mayor Ida Holm said she will not resign.", "Mayor Ida Holm has resigned.", "at first", INQUIRY, THURSDAY),
    Case("compatible", "polarity", "The prisoner is still at large.", "The moment was captured on camera.", "", ESCAPE, THURSDAY),
    Case("compatible", "polarity", "Ida Holm was still missing.", "The body of Ulf Brandt was recovered.", "", SINKING, THURSDAY),
    Case("compatible", "polarity", "Two men were still missing.", "Dozens of seabirds were found dead.", "", SINKING, THURSDAY),
    Case("compatible", "polarity", "The firm has not said what the price will be.", "Its shares cost more.", "", LAUNCH, THURSDAY),
    Case("compatible", "polarity", "Mayor Ida Holm said she will not resign.", "Clerk Ulf Brandt has resigned.", "", INQUIRY, THURSDAY),
    Case("compatible", "polarity", "The firm has not said what the price will be.", "Prices start at $499.", "before", LAUNCH, BACK),
)  # fmt: skip

HAD_OR_NOT = (
    Case("conflict", "polarity", "Police said Vale pointed a gun at them.", "A neighbour said Vale did not have a gun.", "denies", SHOT, SAME_DAY),
    Case("conflict", "polarity", "Police said he was carrying a loaded pistol.", "His family denied that he was carrying a weapon.", "denies", SHOT, SAME_DAY),
    Case("conflict", "polarity", "Police said he was holding a kitchen knife.", "His brother said he had nothing in his hands.", "denies", SHOT, SAME_DAY),
    Case("conflict", "polarity", "Police said Vale was armed.", "Witnesses said Vale was unarmed.", "denies", SHOT, SAME_DAY),
    Case("conflict", "polarity", "Police said he pointed a revolver at them.", "A witness said he had a revolver but he never pointed the revolver.", "denies", SHOT, SAME_DAY),
    Case("compatible", "polarity", "Police said Vale had a gun.", "A neighbour said Vale did not point a gun.", "", SHOT, SAME_DAY),
    Case("compatible", "polarity", "Police said Vale had a knife.", "A neighbour said Vale did not have a gun.", "", SHOT, SAME_DAY),
    Case("compatible", "polarity", "The officers had drawn a gun.", "A neighbour said Vale did not have a gun.", "", SHOT, SAME_DAY),
    Case("compatible", "polarity", "Police asked whether Vale had a gun.", "A neighbour said Vale did not have a gun.", "", SHOT, SAME_DAY),
    Case("compatible", "polarity", "Police said Ulf Brandt had a gun.", "A neighbour said Tom Vale did not have a gun.", "", SHOT, SAME_DAY),
    Case("compatible", "polarity", "Vale pleaded not guilty to charges that he had a gun.", "Police said Vale had a gun.", "", SHOT, SAME_DAY),
    Case("compatible", "polarity", "His sister doubted that he was carrying a gun.", "A neighbour said he did not have a gun.", "", SHOT, SAME_DAY),
)  # fmt: skip

CASES = (*NONE_AND_SOME, *OPPOSITES, *KNOWN_LATER, *STAGES, *HAD_OR_NOT)
