# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Ages, populations, falls and sizes of quakes: what is measured of one person, place or happening."""

from tests.compare.pairs import Case

_FALL = "A climber died on Mount Ruel in Norland on Saturday, rescuers said."
_QUAKE = "An earthquake struck near the town of Velden in Norland on Sunday."
_TRIAL = "Oskar Lindahl was convicted of murder on Tuesday by a court in Velden."

AGES = (
    Case("conflict", "number", "The climber was Ada Lind, 32.", "Rescuers named her as 31-year-old Ada Lind.",
         "no birthday lies between", lead=_FALL),
    Case("conflict", "number", "Ada Lind, aged 32, slipped on the ridge.", "Ada Marie Lind, 35, slipped on the ridge.",
         "no birthday lies between", lead=_FALL),
    Case("conflict", "number", "Lindahl, 41, showed no emotion.", "Oskar Lindahl, 44, showed no emotion.",
         "no birthday lies between", lead=_TRIAL),
    Case("compatible", "number", "Ada Lind, 32, slipped on the ridge.", "Ada Lind, 33, slipped on the ridge.",
         "birthday lies between", lead=_FALL, published=("2021-05-12", "2021-11-20")),
    Case("compatible", "number", "Lindahl, 26, shot her in May 2020.", "Lindahl, 27, shot her in May 2020.",
         "birthday lies between", lead=_TRIAL),
    Case("compatible", "number", "Ada Lind, 32, slipped on the ridge.", "Her brother Per Lind, 30, called for help.",
         lead=_FALL),
    Case("compatible", "number", "Ada Lind, 32, slipped.", "The guide, Bo Roe, 45, slipped.", lead=_FALL),
    Case("compatible", "number", "Ada Lind, who was in her 30s, slipped.", "Ada Lind, 32, slipped.", lead=_FALL),
    Case("compatible", "number", "Lind, 32, slipped on the ridge.", "Ada Lind, 32, slipped on the ridge.", lead=_FALL),
)  # fmt: skip

POPULATIONS = (
    Case("conflict", "number", "Houses shook in Velden, a town of 16,000 people.",
         "Houses shook in Velden, which is home to 21,000 people.", "exclude each other", lead=_QUAKE),
    Case("conflict", "number", "Velden has a population of 16,000.",
         "Shops closed in Velden, a port of more than 20,000 inhabitants.", "exclude each other", lead=_QUAKE),
    Case("conflict", "number", "Velden, with a population of 16,400, was hit.",
         "Velden, population 18,900, was hit.", "exclude each other", lead=_QUAKE),
    Case("compatible", "number", "Houses shook in Velden, a town of 16,000 people.",
         "Houses shook in Velden, a town of about 15,800 people.", "both may be true", lead=_QUAKE),
    Case("compatible", "number", "Houses shook in Velden, a town of 16,000 people.",
         "Houses shook in Torsby, a town of 21,000 people.", lead=_QUAKE),
    Case("compatible", "number", "Houses shook in Velden, a town of 16,000 people.",
         "Greater Velden is home to 90,000 people.", lead=_QUAKE),
    Case("compatible", "number", "Velden and the surrounding villages are home to 40,000 people.",
         "Velden is home to 16,000 people.", lead=_QUAKE),
    Case("compatible", "number", "Velden has a population of 16,000.",
         "In 1950 Velden had a population of 7,000.", lead=_QUAKE),
    Case("compatible", "number", "Houses shook in Velden, Norland's largest town of 16,000 people.",
         "Norland has a population of 3 million.", lead=_QUAKE),
)  # fmt: skip

FALLS = (
    Case("conflict", "number", "Ada Lind, 32, fell 150 metres from the ridge.",
         "Ada Lind, 32, fell about 60 metres from the ridge.", "exclude each other", lead=_FALL),
    Case("conflict", "number", "The 36-year-old slipped and fell 150 metres.",
         "The man, 36, slipped and fell about 200 feet.", "exclude each other", lead=_FALL),
    Case("compatible", "number", "Ada Lind, 32, fell about 60 metres.", "Ada Lind, 32, fell 200 feet.",
         "both may be true", lead=_FALL),
    Case("compatible", "number", "The climber, 32, fell 60 metres.", "The climber, 45, fell 200 metres.",
         lead=_FALL),
    Case("compatible", "number", "Ada Lind, 32, fell 60 metres. Bo Roe, 45, fell 200 metres.",
         "Bo Roe, 45, fell 200 metres.", "", lead=_FALL),
)  # fmt: skip

QUAKES = (
    Case("conflict", "number", "The 6.1-magnitude quake was felt in the capital.",
         "The 6.4-magnitude quake was felt in the capital.", "exclude each other", lead=_QUAKE),
    Case("conflict", "number", "The quakes measured 7.6 and 7.4 on the Richter scale.",
         "The quakes measured 7.6 and 7.1 on the Richter scale.", "exclude each other", lead=_QUAKE),
    Case("conflict", "number", "The quake struck at a depth of 12 miles.",
         "The quake struck at a depth of 1.2 miles.", "exclude each other", lead=_QUAKE),
    Case("revision", "number", "The quake had a preliminary magnitude of 6.4.", "A 6.1-magnitude quake struck.",
         "preliminary", lead=_QUAKE),
    Case("compatible", "number", "The 6.1-magnitude quake was felt in the capital.",
         "An aftershock of magnitude 5.2 was felt in the capital.", lead=_QUAKE),
    Case("compatible", "number", "The quake struck at a depth of 10 kilometres.",
         "The quake struck at a depth of six miles.", "both may be true", lead=_QUAKE),
)  # fmt: skip

_HELD = "A gunman took a bank clerk hostage in Velden on Monday."

DURATIONS = (
    Case("conflict", "number", "He was sentenced to 12 years in prison.", "The judge gave Lindahl a 15-year jail term.",
         "exclude each other", lead=_TRIAL),
    Case("conflict", "number", "Oskar Lindahl was jailed for 12 years for murder on Tuesday.",
         "On Tuesday Oskar Lindahl was jailed for nine years for murder.", "exclude each other", lead=""),
    Case("conflict", "number", "The jury deliberated for seven hours.", "The verdict came after three hours of deliberations.",
         "exclude each other", lead=_TRIAL),
    Case("conflict", "number", "The quake shook houses for around a minute.", "The quake was felt for about 15 seconds.",
         "exclude each other", lead=_QUAKE),
    Case("conflict", "number", "She was held hostage for two hours.", "She was held hostage for nearly six hours.",
         "exclude each other", lead=_HELD),
    Case("conflict", "number", "The siege lasted 10 hours.", "Police ended the four-hour siege.",
         "exclude each other", lead=_HELD),
    Case("compatible", "number", "He was sentenced to 12 years in prison.", "He was given four years' probation.", lead=_TRIAL),
    Case("compatible", "number", "Lindahl was jailed for 12 years.", "Lindahl faces up to 20 years in prison.", lead=_TRIAL),
    Case("compatible", "number", "Lindahl was jailed for 12 years.", "Prosecutors asked for a 15-year prison sentence.", lead=_TRIAL),
    Case("compatible", "number", "Lindahl was jailed for 12 years.", "His brother Per Roe was jailed for two years.", lead=_TRIAL),
    Case("compatible", "number", "Lindahl was jailed for 12 years and Bo Roe was jailed for two years.",
         "Bo Roe was jailed for two years.", "of two things", lead=_TRIAL),
    Case("compatible", "number", "She spent 90 days in jail.", "She spent three months in jail.", "both may be true", lead=_TRIAL),
    Case("compatible", "number", "The siege lasted more than two hours.", "The three-hour siege ended at dawn.",
         "both may be true", lead=_HELD),
    Case("compatible", "number", "He lived there for three years.", "She was held hostage for two hours.", lead=_HELD),
    Case("compatible", "number", "The siege lasted 10 hours.", "Firefighters fought the flames for two hours.", lead=_HELD),
)  # fmt: skip

_POST = "Ada Lind was named on Tuesday to lead the Velden Opera."

ORDINALS = (
    Case("conflict", "number", "Ada Lind, the 12th director of the house, starts in May.",
         "Ada Lind will be the 11th director of the house.", "one place in a row", lead=_POST),
    Case("conflict", "number", "Lind becomes the fourth mayor of the town.", "Ada Lind, the fifth mayor of the town, spoke.",
         "one place in a row", lead=_POST),
    Case("conflict", "number", "Ada Lind began her sixth stint in rehab.", "Ada Lind began her fifth stint in rehab.",
         "one place in a row", lead=_POST),
    Case("compatible", "number", "Ada Lind, the 12th director of the house, starts in May.",
         "Per Roe, the 11th director of the house, leaves in May.", lead=_POST),
    Case("compatible", "number", "Lind becomes the fourth mayor of the town.", "Lind becomes the second female mayor of the town.",
         lead=_POST),
    Case("compatible", "number", "Ada Lind scored her second goal of the game.", "Ada Lind scored her ninth goal of the season.",
         lead=_POST),
    Case("compatible", "number", "Ada Lind made her third visit to the town.", "Ada Lind made her fourth visit to the town.",
         lead=_POST, published=("2021-05-12", "2021-06-20")),
    Case("compatible", "number", "Ada Lind lives on the 12th floor.", "Ada Lind lives in the 14th district.", lead=_POST),
)  # fmt: skip

CASES = (*ORDINALS, *DURATIONS, *AGES, *POPULATIONS, *FALLS, *QUAKES)
