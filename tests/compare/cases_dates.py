# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: the day of one happening, and look-alikes that are two."""

from typing import Final

from tests.compare.pairs import Case

EXCLUDE: Final = "days that exclude each other"
WEEKDAY: Final = "both name one weekday"
MOVED: Final = "every later report gives another day"
PUT_OFF: Final = "put off or moved"

QUAKE: Final = "A 5.2-magnitude earthquake struck the Sandal province of Turkey on Tuesday."
TRIAL: Final = "Prosecutors in Ostrava charged Petr Malik, 39, with murder on Monday."
DEAL: Final = "The brewer Grolma agreed to buy its rival Pivaros for $4bn on Tuesday."
NAVY: Final = "Pirates are holding three ships off Somalia."
SHIP: Final = "Relatives of the crew of the ferry Sturla met in Holm on Tuesday."

CASES: Final = (
    # one happening under two dates: two events for merging, one for the reader
    Case("conflict", "date", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea on 3 May.", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea on 7 May.", EXCLUDE, SHIP),
    Case("conflict", "date", "In March last year an 8.1-magnitude earthquake struck off the town of Karas Banda, triggering a tsunami alert.", "An 8.2-magnitude earthquake hit off the town of Karas Banda in April 2020, triggering tsunami alerts.", EXCLUDE, QUAKE),
    Case("conflict", "date", "A preliminary hearing for Petr Malik, 39, charged with the murder of Jana Kral, took place at Ostrava Regional Court on 14 May.", "A preliminary hearing for Petr Malik, 39, charged with the murder of Jana Kral, was held at Ostrava Regional Court on 18 May.", EXCLUDE, TRIAL, ("2021-05-15", "2021-05-20")),
    Case("conflict", "date", "The actor Karl Lindqvist died of cancer at his villa in Grasse on 2 May.", "The actor Karl Lindqvist died of cancer at his villa in Grasse on 5 May.", EXCLUDE, ""),
    Case("conflict", "date", "Grolma acquired the Polish brewer Zlotko Piwo for $900m in March 2019.", "Grolma bought the Polish brewer Zlotko Piwo for $900m in June 2019.", EXCLUDE, DEAL),
    Case("conflict", "date", "A Danish frigate foiled a pirate attack on the tanker Orla Maru in the Gulf of Aden on Sunday, capturing 14 pirates.", "A Danish warship thwarted a pirate attack on the tanker Orla Maru in the Gulf of Aden on Monday, capturing 14 pirates.", EXCLUDE, NAVY),
    Case("conflict", "date", "The Tigers signed midfielder Tomas Brandt on Tuesday to replace the injured captain.", "Holm picked up midfielder Tomas Brandt on Monday.", EXCLUDE, "", ("2021-05-13", "2021-05-13")),
    Case("conflict", "date", "A jury in Holm convicted Petr Malik of fraud on Thursday.", "Petr Malik was found guilty of fraud on Tuesday by a jury in Holm.", EXCLUDE, "", ("2021-05-15", "2021-05-15")),
    # look-alikes
    Case("compatible", "date", "The Tigers signed midfielder Tomas Brandt on Tuesday to replace the injured captain.", "The Tigers signed goalkeeper Nils Oster on Monday to replace the injured captain.", "", "", ("2021-05-13", "2021-05-13")),
    Case("compatible", "date", "A jury in Holm convicted Petr Malik of fraud on Thursday.", "A jury in Holm convicted Emil Oster of fraud on Tuesday.", "", "", ("2021-05-15", "2021-05-15")),
    Case("compatible", "date", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea on 3 May.", "The trawler Hanna Lund sank off Cape Lind in the Karas Sea on 7 May.", "", SHIP),
    Case("compatible", "date", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea on 3 May.", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea in May.", "", SHIP),
    Case("compatible", "date", "In March last year an 8.1-magnitude earthquake struck off the town of Karas Banda, triggering a tsunami alert.", "A 6.4-magnitude earthquake hit off the town of Karas Banda in April 2020, triggering tsunami alerts.", "", QUAKE),
    Case("compatible", "date", "In March last year an 8.1-magnitude earthquake struck off the town of Karas Banda, triggering a tsunami alert.", "Another 8.2-magnitude earthquake hit off the town of Karas Banda in April 2020, triggering tsunami alerts.", "", QUAKE),
    Case("compatible", "date", "A hearing for Petr Malik, 39, charged with the murder of Jana Kral, took place at Ostrava Regional Court on 14 May.", "A hearing for Petr Malik, 39, charged with the murder of Jana Kral, was held at Ostrava Regional Court on 18 May.", "", TRIAL, ("2021-05-15", "2021-05-20")),
    Case("compatible", "date", "City beat Rovers 2-0 at Lind Park in Arden on 1 May.", "City beat Rovers 3-1 at Lind Park in Arden on 8 May.", "", ""),
    Case("compatible", "date", "President Ada Lind visited the flooded town of Holm on 3 May.", "President Ada Lind visited Holm and two other towns again on 9 May.", "", ""),
    Case("compatible", "date", "The actor Karl Lindqvist died of cancer at his villa in Grasse on 2 May.", "The producer Maria Lindqvist died of cancer at her villa in Grasse on 5 May.", "", ""),
    Case("compatible", "date", "The bodies of Jana Kral and Eva Kral were found at their flat in Newton Street, Ostrava, on Saturday.", "Police say that the bodies of Jana Kral and Eva Kral were found at their flat in Newton Street, Ostrava, on Saturday.", WEEKDAY, "", ("2021-05-10", "2021-05-18")),
    Case("compatible", "date", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea last month.", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea on 20 March.", "", SHIP, ("2021-05-05", "2021-05-05")),
    Case("conflict", "date", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea last month.", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea on 20 March.", EXCLUDE, SHIP),
    Case("compatible", "date", "A bomb killed nine soldiers at the Karas barracks on Tuesday night.", "A bomb killed nine soldiers at the Karas barracks early Wednesday.", "", ""),
    Case("compatible", "date", "The firm launched its Karas X2 phone in Germany on 3 May.", "The firm launched its Karas X3 phone in Japan on 7 May.", "", ""),
    Case("compatible", "date", "FILE - In this 3 May 2021 file photo, the trawler Sturla Berg sinks off Cape Lind in the Karas Sea.", "The trawler Sturla Berg sank off Cape Lind in the Karas Sea on 7 May.", "", SHIP),
    Case("conflict", "date", "The bookmaker Karas suspended betting on the next Dean of Lind Hall on Friday.", "The bookmaker Karas suspended betting on the next Dean of Lind Hall yesterday.", EXCLUDE, "", ("2021-05-09", "2021-05-09")),
    Case("compatible", "date", "The bookmaker Karas suspended betting on the next Dean of Lind Hall today.", "The bookmaker Karas suspended betting on the next Dean of Lind Hall yesterday.", "which may be a day late", "", ("2021-05-09", "2021-05-09")),
    Case("compatible", "date", "The brewer Grolma appointed Ada Lind as chief executive on Friday.", "The brewer Grolma appointed Ada Lind as chief executive yesterday.", "which may be a day late", "", ("2021-05-09", "2021-05-09")),
    # plans
)  # fmt: skip
