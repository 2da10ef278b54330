# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Look-alikes that a sceptical editor found shown as disagreement on sites of real news, told in own words."""

from typing import Final

from tests.compare.pairs import Case

_CUP = "Karlsberg beat Rovnik 3-2 in the Baltic Cup final at the Havelin Stadium on Tuesday night."
_STORM = "Hurricane Ines hit the coast of Costa Dorada on Tuesday night."
_FLU = "The sheep flu broke out in the Republic of Karas in April 2021."
_RIG = "The Lindqvist platform exploded in the Karas Sea on 11 May 2021."
_LATER = ("2021-05-12", "2021-05-25")
_GROWING = "the later report gives more"
_VOICES = "exclude each other"

CASES: Final = (
    # A part and what is added to it.
    Case("compatible", "number", "Police arrested 14 supporters before the match and a further nine after it.", "Police said 23 supporters were arrested in and around the stadium.", "", _CUP),
    Case("compatible", "number", "The blaze killed four people in the hall and another three in the yard.", "The blaze killed seven people, the mayor said.", ""),
    Case("conflict", "number", "The blaze killed four people and another 20 were treated for burns.", "The blaze killed seven people, the mayor said.", _VOICES),
    Case("conflict", "number", "Police said 31 supporters were arrested in the stadium.", "Police arrested 23 supporters in the stadium.", _VOICES, _CUP),
    # Those of one place among many.
    Case("compatible", "number", "Palmas buried its five dead on Wednesday.", "Hurricane Ines killed at least nine people, officials said.", "", _STORM),
    Case("compatible", "number", "The fire brigade mourned its three dead on Wednesday.", "The blaze killed seven people, the mayor said.", ""),
    # One country and the world.
    Case("compatible", "number", "The sheep flu has killed 25 people in Karas.", "The sheep flu has killed 167 people worldwide.", "", _FLU, _LATER),
    Case("compatible", "number", "The sheep flu has killed 25 people in Karas.", "The sheep flu has infected 30,000 people in over 50 countries and killed 140.", "", _FLU, _LATER),
    Case("revision", "number", "The sheep flu has killed 90 people worldwide.", "The sheep flu has killed 167 people worldwide.", _GROWING, _FLU, _LATER),
    # What came on top, and what there is in all.
    Case("compatible", "number", "Of nine new confirmed cases of sheep flu, seven were found at one school; confirmed cases stood at 27.", "Nine new cases of sheep flu were confirmed.", "", _FLU),
    # One happening, and all of several years.
    Case("compatible", "number", "Before the Lindqvist platform exploded, inspectors had counted 90 fires, with at least two dead, on platforms since 2016.", "The explosion of the Lindqvist platform killed 11 people.", "", _RIG),
    # A count that still grows, though it began long ago.
    Case("revision", "number", "The crane flu has killed 257 people since 2013.", "The crane flu has killed 261 people since 2013.", _GROWING, "The crane flu appeared in Karas in 2013.", _LATER),
    # A crowd, and those of several towns together.
    Case("compatible", "number", "About 20,000 people marched through Orlo on Tuesday, police said.", "More than 33,000 people took part in marches in three towns on Tuesday, the ministry said.", "both may be true", "Thousands marched against the pension law in Orlo on Tuesday."),
    Case("conflict", "number", "About 20,000 people marched through Orlo on Tuesday, police said.", "More than 33,000 people marched through Orlo on Tuesday, unions said.", _VOICES, "Thousands marched against the pension law in Orlo on Tuesday."),
    # One moment by two clocks.
    Case("compatible", "date", "The Ostara rocket with the Vela satellites lifted off from Cape Lind on Thursday at 8.31 pm EDT.", "The Ostara rocket with the Vela satellites lifted off from Cape Lind early on Friday (0031 GMT).", "", "", ("2016-04-15", "2016-04-15")),
    Case("compatible", "date", "The rig Sturla Berg sank off Cape Lind in the Karas Sea at 11.10 pm CDT on 3 May.", "The rig Sturla Berg sank off Cape Lind in the Karas Sea on 4 May.", "", ""),
    Case("conflict", "date", "The rig Sturla Berg sank off Cape Lind in the Karas Sea at 11.10 pm CDT on 3 May.", "The rig Sturla Berg sank off Cape Lind in the Karas Sea on 2 May.", "days that exclude each other", ""),
    # What has been done by a day was not done on that day.
    Case("compatible", "date", "Officials shut down the Karas fishery from Cape Lind to Cape Anna on Sunday because of the oil.", "The Karas fishery has been shut down from Cape Lind to Cape Anna because of the oil, leaving boats idle on Monday.", "", "", ("2021-05-11", "2021-05-11")),
    Case("compatible", "date", "The coast guard shut down fishing between Karas Point and Lind Bay on Sunday because of the leaking well.", "Fishing has been shut down between Karas Point and Lind Bay, leaving boats idle Monday at the height of summer.", "", "", ("2021-05-10", "2021-05-11")),
    # Two men who are "he".
    Case("compatible", "polarity", "Terence Kohl was arrested on Tuesday at a bus station in Ostrava. He did not have a gun when he was caught.", "Raimund Kohl was arrested on Wednesday in Ostrava. He had a gun in his car.", "", "A man was shot dead outside a club in Ostrava on Monday night.", ("2021-05-13", "2021-05-13")),
    # People of whom nothing is told but that they are people.
    Case("compatible", "number", "The new sheep flu struck seven people in Anna and Lind.", "The new sheep flu was seen in eight people in Anna and Lind.", "", _FLU),
)  # fmt: skip
