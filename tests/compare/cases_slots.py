# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""One question about a person or a happening, answered in two ways, in news of ten fields."""

from tests.compare.pairs import Case

_ROBBERY = "A man robbed the Kolar jewellery shop in Ostrava on Tuesday."
_MATCH = "Sparta Ostrava beat Slavia Holm 3-1 in the cup on Tuesday."
_TRIAL = "Martin Novak was found guilty on Tuesday of the murder of Anna Berger in the town of Holm."
_CRASH = "A bus and a lorry collided on the motorway near Lindau on Tuesday, killing the bus driver."
_FIRE = "A fire broke out at the Lindqvist furniture warehouse in Ostrava on Tuesday night."
_AWARD = "Firefighter Eva Horak was honoured in Ostrava on Tuesday."
_BIRTH = "Singer Clara Winter gave birth on Tuesday, her manager said."
_DEATH = "The film director Josef Kral died on Tuesday at the age of 81."
_SHOOTING = "Sheriff's deputy Paul Reyes was shot while serving a warrant in Riverton on Tuesday."
_ESCAPE = "Convicted robber Viktor Sobol escaped from custody near Lindau on Tuesday."
_WEDDING = "Footballer Tomas Vrana married the actress Lena Stark on Tuesday."
_ATTACK = "A swimmer was attacked off the beach at Port Wallis on Tuesday."

CASES = (
    # sports: injuries, positions, medals
    Case("conflict", "name", "Striker Marek Dolan broke his left tibia in the second half.", "Marek Dolan, who broke his left fibula, will miss the season.", "only one", lead=_MATCH),
    Case("conflict", "name", "Marek Dolan broke his left ankle in the second half.", "Marek Dolan left the pitch with a broken right ankle.", "only one", lead=_MATCH),
    Case("compatible", "name", "Marek Dolan broke his leg in the second half.", "Marek Dolan left the pitch with a broken fibula.", "may mean", lead=_MATCH),
    Case("compatible", "name", "Marek Dolan broke his left ankle in the second half.", "Goalkeeper Pavel Hruska left the pitch with a broken right wrist.", "", lead=_MATCH),
    Case("compatible", "name", "Marek Dolan broke his tibia and fibula in the second half.", "Marek Dolan left the pitch with a broken fibula.", "", lead=_MATCH),
    Case("conflict", "name", "Goalkeeper Marek Dolan signed autographs after the match.", "Striker Marek Dolan signed autographs after the match.", "only one", lead=_MATCH),
    Case("compatible", "name", "Striker Marek Dolan scored twice.", "Goalkeeper Pavel Hruska saved a penalty from Dolan.", "", lead=_MATCH),
    # crime: wounds, weapons, rooms, prison
    Case("conflict", "name", "Paul Reyes was shot in the neck and airlifted from the scene.", "Deputy Reyes was shot in the thigh.", "only one", lead=_SHOOTING),
    Case("compatible", "name", "Paul Reyes was shot in the face.", "Deputy Reyes was shot in the head.", "may mean", lead=_SHOOTING),
    Case("compatible", "name", "Paul Reyes was shot in the neck.", "A second deputy, Carl Muller, was shot in the arm.", "", lead=_SHOOTING),
    Case("compatible", "name", "Paul Reyes was shot in the neck and chest.", "Paul Reyes was shot in the chest.", "", lead=_SHOOTING),
    Case("conflict", "place", "Officers found the gunman hiding in a wardrobe at his aunt's flat, the sheriff said.", "Officers found the gunman hiding in the attic of his aunt's flat, the sheriff said.", "only one", lead=_SHOOTING),
    Case("compatible", "place", "Officers found the gunman hiding in a bedroom at his aunt's flat, the sheriff said.", "Officers found the gunman hiding in a room of his aunt's flat, the sheriff said.", "may mean", lead=_SHOOTING),
    Case("compatible", "place", "Officers found the gunman hiding in a wardrobe at his aunt's flat, the sheriff said.", "A neighbour watched from the attic.", "", lead=_SHOOTING),
    Case("conflict", "place", "Viktor Sobol was being held at Lindau Prison.", "Sobol was held in Ostrava Prison.", "only one", lead=_ESCAPE),
    Case("compatible", "place", "Viktor Sobol was being held at Lindau Prison.", "Sobol was held in the town's jail.", "", lead=_ESCAPE),
    Case("compatible", "place", "Viktor Sobol was being held at Lindau Prison.", "Sobol was previously held in Ostrava Prison.", "", lead=_ESCAPE),
    Case("conflict", "name", "The escaped prisoner climbed over the wall dressed in the jacket of a guard, the governor said.", "The escaped prisoner climbed over the wall dressed in the dress of a nurse, the governor said.", "only one", lead=_ESCAPE),
    # courts
    Case("conflict", "name", "The jury convicted Martin Novak of murder after two hours in Holm.", "Martin Novak was convicted of manslaughter by the jury after two hours in Holm.", "only one", lead="A jury in Holm gave its verdict on Martin Novak on Tuesday."),
    Case("compatible", "name", "The jury convicted Martin Novak of murder after two hours in Holm.", "Martin Novak was convicted of first-degree murder by the jury after two hours in Holm.", "", lead=_TRIAL),
    Case("conflict", "place", "Martin Novak was sentenced at Holm Crown Court.", "Novak was sentenced at Lindau Crown Court.", "only one", lead=_TRIAL),
    Case("compatible", "place", "Martin Novak was sentenced at Holm Crown Court.", "Novak first appeared at Lindau Magistrates' Court.", "of two kinds", lead=_TRIAL),
    # accidents: hospital, vehicles, what was hit
    Case("conflict", "place", "Driver Karl Lindholm was taken to St Anne Hospital.", "Karl Lindholm was flown to Masaryk Hospital.", "only one", lead=_CRASH),
    Case("compatible", "place", "Driver Karl Lindholm was taken to St Anne Hospital.", "Karl Lindholm was later moved to Masaryk Hospital.", "", lead=_CRASH),
    Case("compatible", "place", "Driver Karl Lindholm was taken to Masaryk University Hospital.", "Karl Lindholm was taken to Masaryk Hospital.", "may mean", lead=_CRASH),
    Case("conflict", "name", "The injured thief fled from the burning wreck in a white taxi, witnesses told the radio.", "The injured thief fled from the burning wreck on a bicycle, witnesses told the radio.", "only one", lead=_CRASH),
    Case("conflict", "name", "A retired nurse was pulled from the wreck by a cyclist, rescuers in Lindau said.", "A retired nurse was pulled from the wreck by her husband, rescuers in Lindau said.", "only one", lead=_CRASH),
    Case("compatible", "name", "The injured thief fled from the burning bus in a white taxi, witnesses told the radio.", "The injured thief fled from the burning wreck on a bicycle, witnesses told the radio.", "", lead=_CRASH),
    Case("conflict", "place", "The bus from Lindau was travelling on the northbound carriageway when it overturned, police said.", "The bus from Lindau was travelling on the southbound carriageway when it overturned, police said.", "only one", lead=_CRASH),
    Case("conflict", "name", "A passenger was saved: the 34-year-old man from Lindau was sitting near the rear exit.", "A passenger was saved: the 34-year-old woman from Lindau was sitting near the rear exit.", "only one", lead=_CRASH),
    # offices
    Case("conflict", "name", "Ostrava Mayor Eva Horak opened the new bridge.", "Ostrava mayor Ivan Blaha opened the bridge.", "only one", lead=_FIRE),
    Case("compatible", "name", "Ostrava Mayor Eva Horak opened the new bridge.", "Former Ostrava mayor Ivan Blaha opened the bridge.", "", lead=_FIRE),
    Case("compatible", "name", "Ostrava Mayor Eva Horak opened the new bridge.", "Lindau mayor Ivan Blaha opened the bridge.", "", lead=_FIRE),
    # awards, births, deaths, weddings, animals
    Case("conflict", "name", "Eva Horak received the Cross of Courage for saving two children from the burning school.", "Eva Horak received the Medal of Merit for saving two children from the burning school.", "only one", lead=_AWARD),
    Case("compatible", "name", "Eva Horak received the Cross of Courage for saving two children from the burning school.", "Eva Horak won the Ostrava Marathon Trophy.", "no two", lead=_AWARD),
    Case("compatible", "name", "Eva Horak received the Cross of Courage for saving two children from the burning school.", "Eva Horak was awarded the city's Cross of Courage for saving two children from the burning school.", "may mean", lead=_AWARD),
    Case("conflict", "name", "Clara Winter gave birth to a boy.", "Clara Winter gave birth to a daughter.", "only one", lead=_BIRTH),
    Case("compatible", "name", "Clara Winter gave birth to a boy.", "Clara Winter gave birth to her first child.", "may mean", lead=_BIRTH),
    Case("conflict", "name", "Josef Kral died of cancer.", "Kral died of a heart attack.", "only one", lead=_DEATH),
    Case("compatible", "name", "Josef Kral died of cancer.", "Kral died after suffering from leukaemia.", "may mean", lead=_DEATH),
    Case("compatible", "name", "Josef Kral died of cancer.", "His wife, Maria Kral, died of a heart attack in 2009.", "", lead=_DEATH),
    Case("conflict", "place", "The couple were married at St Vitus Cathedral before two hundred guests in the old town.", "The couple were married at Holm Castle Chapel before two hundred guests in the old town.", "only one", lead=_WEDDING),
    Case("conflict", "name", "The swimmer was bitten twice by a shark near the pier, lifeguards said.", "The swimmer was bitten twice by a crocodile near the pier, lifeguards said.", "only one", lead=_ATTACK),
    Case("compatible", "name", "The swimmer was bitten twice by an animal near the pier, lifeguards said.", "The swimmer was bitten twice by a dog near the pier, lifeguards said.", "may mean", lead=_ATTACK),
    Case("conflict", "name", "The body of the missing student was found by a jogger in the woods near Holm.", "The body of the missing student was found by her brother in the woods near Holm.", "only one", lead=_TRIAL),
    Case("compatible", "name", "The body of the missing student was found by a jogger in the woods near Holm.", "The body of the missing student was found by a passer-by in the woods near Holm.", "may mean", lead=_TRIAL),
)  # fmt: skip
