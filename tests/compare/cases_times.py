# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: times of day of one happening, with the reason for each judgement."""

from typing import Final

from tests.compare.pairs import Case

QUAKE: Final = "A 6.4-magnitude earthquake struck the Sandal province of Turkey on Tuesday."
ARREST: Final = "Police in Ostrava arrested Ada Lindqvist, 44, over the bank robbery on Tuesday."
CRASH: Final = "A bus crashed into a bridge near Holm on Tuesday, killing nine pilgrims."
MATCH: Final = "Arden City play Holm Rovers in the cup final at Lind Park on Wednesday."

EXCLUDING: Final = "times of the day that exclude each other"
AGREE: Final = "one time, rounded"
ZONES: Final = "two time zones"
UNKNOWN: Final = "only one names its time zone"

CASES: Final = (
    Case("conflict", "date", "Officers arrested Lindqvist at her flat at 9.35am on Tuesday.", "Officers arrested Lindqvist at her flat at 11.20am on Tuesday.", EXCLUDING, ARREST),
    Case("conflict", "date", "Lindqvist was arrested at her flat on Tuesday morning.", "Lindqvist was arrested at her flat on Tuesday evening.", EXCLUDING, ARREST),
    Case("conflict", "date", "Lindqvist was arrested at her flat at 7.15am on Tuesday.", "Lindqvist was arrested at her flat on Tuesday afternoon.", EXCLUDING, ARREST),
    Case("compatible", "date", "Lindqvist was arrested at her flat at 9.35am on Tuesday.", "Lindqvist was arrested at her flat on Tuesday morning.", AGREE, ARREST),
    Case("compatible", "date", "Lindqvist was arrested at her flat at 9.35am on Tuesday.", "Lindqvist was arrested at her flat at about half past nine on Tuesday.", AGREE, ARREST),
    Case("compatible", "date", "Lindqvist was arrested at her flat at 8.40am on Tuesday.", "Lindqvist was arrested at her flat at 8.48am on Tuesday.", AGREE, ARREST),
    Case("compatible", "date", "Lindqvist was arrested at her flat shortly before 9am on Tuesday.", "Lindqvist was arrested at her flat at 8.40am on Tuesday.", AGREE, ARREST),
    Case("compatible", "date", "Lindqvist was arrested at her flat after 2pm on Tuesday.", "Lindqvist was arrested at her flat at 2.18pm on Tuesday.", AGREE, ARREST),
    Case("compatible", "date", "Lindqvist was arrested at her flat at 9.35am on Tuesday.", "Lindqvist was charged at the police station at 4pm on Tuesday.", "", ARREST),
    Case("compatible", "date", "Lindqvist was arrested at her flat at 9.35am on Tuesday.", "Lindqvist was held until 4pm on Tuesday.", "", ARREST),
    Case("conflict", "date", "The quake struck the province at 0737 GMT, the geological survey said.", "The quake struck the province at 7:37 a.m. local time, the geological survey said.", "here as GMT and there as local time", QUAKE),
    Case("conflict", "date", "It struck at 0737 GMT.", "It took place at 7:37 a.m. local time.", "here as GMT and there as local time", QUAKE),
    Case("conflict", "date", "The quake struck the province at 10:37 a.m. local time (0737 GMT).", "The quake struck the province at 0815 GMT, the survey said.", "two moments", QUAKE),
    Case("compatible", "date", "The quake struck the province at 10:37 a.m. local time (0737 GMT).", "The quake struck the province at 0737 GMT, the survey said.", "one moment", QUAKE),
    Case("compatible", "date", "The quake struck the province at 0737 GMT, the survey said.", "The quake struck the province at 10:37 a.m. local time.", UNKNOWN, QUAKE),
    Case("compatible", "date", "The quake struck the province at 3:37 a.m. EDT, the survey said.", "The quake struck the province at 0737 GMT, the survey said.", "one moment", QUAKE),
    Case("conflict", "date", "The quake struck the province at 3:37 a.m. EDT, the survey said.", "The quake struck the province at 0937 GMT, the survey said.", "two moments", QUAKE),
    Case("compatible", "date", "The quake struck the province at 7:37 a.m., the survey said.", "The quake struck the province at 10:37 a.m., the survey said.", ZONES, QUAKE),
    Case("conflict", "date", "The quake struck the province early Tuesday, the survey said.", "The quake struck the province on Tuesday afternoon, the survey said.", EXCLUDING, QUAKE),
    Case("compatible", "date", "The quake struck the province early Tuesday, the survey said.", "The quake struck the province on Tuesday morning, the survey said.", AGREE, QUAKE),
    Case("compatible", "date", "The quake struck the province at 7:37 a.m., the survey said.", "An aftershock struck the province at 9:12 a.m., the survey said.", "", QUAKE),
    Case("compatible", "date", "The quake struck the province at 7:37 a.m. The first tremor struck the province at 7:10 a.m.", "The quake struck the province at 7:12 a.m., the survey said.", "", QUAKE),
    Case("conflict", "date", "The bus crashed into the bridge near Holm at 6.30am on Tuesday.", "The bus crashed into the bridge near Holm at 8am on Tuesday.", EXCLUDING, CRASH),
    Case("compatible", "date", "The bus crashed into the bridge near Holm at dawn on Tuesday.", "The bus crashed into the bridge near Holm at 6.30am on Tuesday.", AGREE, CRASH),
    Case("compatible", "date", "The bus crashed into the bridge near Holm on Tuesday night.", "The bus crashed into the bridge near Holm shortly after midnight.", AGREE, CRASH),
    Case("compatible", "date", "The bus crashed into the bridge near Holm at 6.30am on Tuesday.", "Firefighters freed the last pilgrim at 11am on Tuesday.", "", CRASH),
    Case("compatible", "date", "The bus crashed into the bridge near Holm at 6.30am on Tuesday.", "The road near Holm was closed until 3pm on Tuesday.", "", CRASH),
    Case("compatible", "date", "City play Rovers at Lind Park at 3 p.m. on Wednesday.", "City play Rovers at Lind Park at 8 p.m. on Wednesday.", "", MATCH),
)  # fmt: skip
