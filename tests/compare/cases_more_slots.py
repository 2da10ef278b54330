# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""More questions with one answer: vehicles, aircraft, containers, relatives, injuries, medals, spouses, regions."""

from tests.compare.pairs import Case

_RAID = "Thieves raided the Kolar gallery in Ostrava on Tuesday."
_CRASH = "A light aircraft crashed on Tuesday shortly after take-off from Lindau."
_CONCERT = "The singer Clara Winter cancelled her concert in Ostrava on Tuesday."
_KILLING = "Anna Berger was found murdered in the town of Holm on Tuesday."
_GAMES = "The swimming finals were held in Ostrava on Tuesday."
_WEDDING = "Footballer Tomas Vrana was hurt in a fall in Ostrava on Tuesday."

CASES = (
    Case("conflict", "name", "The masked thieves sped from the gallery car park in a stolen Audi, a guard told reporters.", "The masked thieves sped from the gallery car park in a stolen Volvo, a guard told reporters.", "only one", lead=_RAID),
    Case("compatible", "name", "The masked thieves sped from the gallery car park in a stolen Audi, a guard told reporters.", "The guard drove home in a Volvo.", "", lead=_RAID),
    Case("conflict", "name", "The masked thieves left the gallery car park in a white van, a guard told reporters.", "The masked thieves left the gallery car park in a red van, a guard told reporters.", "only one", lead=_RAID),
    Case("compatible", "name", "The masked thieves left the gallery car park in a grey van, a guard told reporters.", "The masked thieves left the gallery car park in a silver van, a guard told reporters.", "may mean", lead=_RAID),
    Case("conflict", "name", "The thieves carried the stolen paintings away in a suitcase, a guard told reporters.", "The thieves carried the stolen paintings away in a crate, a guard told reporters.", "only one", lead=_RAID),
    Case("compatible", "name", "The thieves carried the stolen paintings away in a suitcase, a guard told reporters.", "The thieves carried the stolen paintings away in a bag, a guard told reporters.", "may mean", lead=_RAID),
    Case("compatible", "name", "The thieves carried the stolen paintings away in a suitcase, a guard told reporters.", "The thieves left a crate in the hall, a guard told reporters.", "", lead=_RAID),
    Case("conflict", "name", "The Cessna came down in a field beside the chapel, killing the pilot and a passenger.", "The Beechcraft came down in a field beside the chapel, killing the pilot and a passenger.", "only one", lead=_CRASH),
    Case("compatible", "name", "The Cessna came down in a field beside the chapel, killing the pilot and a passenger.", "A Beechcraft had been hired by the school.", "", lead=_CRASH),
    Case("conflict", "place", "The plane crashed in Slovakia after losing an engine over the mountains, officials said.", "The plane crashed in Poland after losing an engine over the mountains, officials said.", "only one", lead=_CRASH),
    Case("compatible", "place", "The plane crashed in Slovakia after losing an engine over the mountains, officials said.", "The owner of the plane had been arrested in Poland in 2003, officials said.", "", lead=_CRASH),
    Case("conflict", "name", "Clara Winter was treated for a knee injury after rehearsals for the concert.", "Clara Winter was treated for an ankle injury after rehearsals for the concert.", "only one", lead=_CONCERT),
    Case("compatible", "name", "Clara Winter was treated for a knee injury after rehearsals for the concert.", "Clara Winter was treated for a left knee injury after rehearsals for the concert.", "may mean", lead=_CONCERT),
    Case("conflict", "name", "Anna Berger was stabbed by her husband in the kitchen of their house, the court heard.", "Anna Berger was stabbed by her brother in the kitchen of their house, the court heard.", "only one", lead=_KILLING),
    Case("compatible", "name", "Anna Berger was stabbed by her husband in the kitchen of their house, the court heard.", "Anna Berger was stabbed by her partner in the kitchen of their house, the court heard.", "may mean", lead=_KILLING),
    Case("conflict", "name", "Petra Svoboda won gold in the 200 metres freestyle final in Ostrava.", "Petra Svoboda took silver in the 200 metres freestyle final in Ostrava.", "only one", lead=_GAMES),
    Case("compatible", "name", "Petra Svoboda won gold in the 200 metres freestyle final in Ostrava.", "Petra Svoboda took silver in the relay.", "no two", lead=_GAMES),
    Case("conflict", "name", "Tomas Vrana was visited by his wife, Lena Stark.", "Tomas Vrana was visited by his wife, Maria Kolar.", "only one", lead=_WEDDING),
    Case("compatible", "name", "Tomas Vrana was visited by his wife, Lena Stark.", "Tomas Vrana was visited by his wife, Lena Vrana.", "may mean", lead=_WEDDING),
    Case("conflict", "place", "Petra Svoboda was born in Hungary.", "Petra Svoboda was born in Slovakia.", "only one", lead=_GAMES),
    Case("compatible", "place", "Petra Svoboda was born in Hungary.", "Petra Svoboda lives in Slovakia.", "", lead=_GAMES),
    Case("conflict", "name", "Police said the girl was playing the violin in the school hall when the roof fell in.", "Police said the girl was playing the piano in the school hall when the roof fell in.", "only one", lead="The roof of a school hall in Ostrava collapsed on Tuesday, injuring a girl."),
    # houses, rounds, top scorers
    Case("conflict", "place", "The singer is recovering at the Lindqvist Heart Clinic in Lindau. Her brother lives in Holm.", "She was taken to the Lindqvist Heart Clinic in Holm. Her manager lives in Lindau.", "two towns", lead=_CONCERT),
    Case("compatible", "place", "The singer is recovering at the Lindqvist Heart Clinic in Lindau. Her brother lives in Holm.", "She was taken to the Lindqvist Heart Clinic in Holm, Lindau. Her manager lives in Lindau.", "lie in the other", lead=_CONCERT),
    Case("compatible", "place", "The singer is recovering at the Lindqvist Heart Clinic in Lindau. Her brother lives in Holm.", "She was taken to the Masaryk Eye Clinic in Holm. Her manager lives in Lindau.", "", lead=_CONCERT),
    Case("conflict", "name", "Petra Svoboda lost to the Dutch champion Anna de Vries in the semi-final at the Ostrava arena.", "Petra Svoboda lost to the Dutch champion Anna de Vries in the quarter-final at the Ostrava arena.", "only one", lead=_GAMES),
    Case("compatible", "name", "Petra Svoboda lost to the Dutch champion Anna de Vries in the semi-final at the Ostrava arena.", "Petra Svoboda beat a Dane in the quarter-final.", "", lead=_GAMES),
    Case("compatible", "name", "Petra Svoboda lost to the Dutch champion Anna de Vries in the semi-final at the Ostrava arena.", "Petra Svoboda, who had won in the quarter-final, lost to the Dutch champion Anna de Vries in the semi-final at the Ostrava arena.", "", lead=_GAMES),
    Case("conflict", "name", "Marek Dolan led Sparta with 22 points in the victory over Slavia Holm at home.", "Pavel Hruska led Sparta with 19 points in the victory over Slavia Holm at home.", "only one", lead="Sparta beat Slavia Holm 88-71 in Ostrava on Tuesday."),
    Case("compatible", "name", "Marek Dolan led Sparta with 22 points in the victory over Slavia Holm at home.", "Pavel Hruska led Slavia Holm with 19 points in the defeat by Sparta.", "", lead="Sparta beat Slavia Holm 88-71 in Ostrava on Tuesday."),
)  # fmt: skip
