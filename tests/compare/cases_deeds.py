# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: what a named one did, told by one voice and denied by another."""

from tests.compare.pairs import Case

DAYS = ("2021-05-12", "2021-05-13")
TRIAL = "The trial of Ulf Brandt for the murder of Ida Holm opened in Ostrava on Tuesday."
DEAL = "The brewer Lindqvist announced a takeover of its rival Karlin Malt on Tuesday."

CASES = (
    Case("conflict", "polarity", "Prosecutors said Brandt threatened the girl.", "His lawyer said Brandt did not threaten the girl.", "denies", TRIAL, DAYS),
    Case("conflict", "polarity", "A chemist testified that Brandt fathered the fetus.", "The lawyer denied that Brandt was the father of the baby.", "denies", TRIAL, DAYS),
    Case("conflict", "polarity", "Lindqvist enters the wine business.", "The chairman said Lindqvist was not getting into the wine business.", "denies", DEAL, DAYS),
    Case("conflict", "polarity", "Prosecutors said Brandt rented a red van.", "His lawyer said Brandt never rented a van.", "denies", TRIAL, DAYS),
    Case("compatible", "polarity", "Prosecutors said Brandt rented a van.", "His lawyer said Brandt never rented a red van.", "", TRIAL, DAYS),
    Case("compatible", "polarity", "Prosecutors said Brandt threatened the guard.", "His lawyer said Brandt did not threaten the girl.", "", TRIAL, DAYS),
    Case("compatible", "polarity", "Prosecutors said Holm threatened the girl.", "His lawyer said Brandt did not threaten the girl.", "", TRIAL, DAYS),
    Case("compatible", "polarity", "Prosecutors said Brandt might have threatened the girl.", "His lawyer said Brandt did not threaten the girl.", "", TRIAL, DAYS),
    Case("compatible", "polarity", "Jurors asked whether Brandt threatened the girl.", "His lawyer said Brandt did not threaten the girl.", "", TRIAL, DAYS),
    Case("compatible", "polarity", "Brandt murdered Ida Holm, prosecutors said.", "Brandt denied murder.", "", TRIAL, DAYS),
    Case("compatible", "polarity", "Lindqvist enters the wine business.", "The chairman said Lindqvist was not getting into the spirits business.", "", DEAL, DAYS),
    Case("compatible", "polarity", "Lindqvist disclosed the price.", "Lindqvist did not disclose the price.", "", DEAL, DAYS),
    Case("compatible", "polarity", "Lindqvist closed the plant.", "Lindqvist has not yet closed the plant.", "", DEAL, DAYS),
)  # fmt: skip
