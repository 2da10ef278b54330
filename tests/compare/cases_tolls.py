# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Counts of the dead, the hurt and the lost."""

from tests.compare.pairs import Case

CASES = (
    Case("conflict", "number", "The blaze killed 12 people.", "The blaze killed 15 people, police said.", "exclude each other"),
    Case("compatible", "number", "The blaze killed at least 12 people.", "The blaze killed 15 people, police said.", "a bound"),
    Case("compatible", "number", "The blaze killed 12 people.", "The blaze injured 15 people, police said."),
)  # fmt: skip
