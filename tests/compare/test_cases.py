# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports through the real stages: how they stand to each other, and why."""

import pytest

from tests.compare.cases_told_with import CASES as TOLD_WITH
from tests.compare.pairs import Case, check, name_of

CASES = (
    *TOLD_WITH,
    Case("conflict", "number", "The blaze killed 12 people.", "The blaze killed 15 people, police said.", "exclude each other"),
    Case("compatible", "number", "The blaze killed at least 12 people.", "The blaze killed 15 people, police said.", "a bound"),
    Case("compatible", "number", "The blaze killed 12 people.", "The blaze injured 15 people, police said."),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_two_reports_stand_to_each_other_as_an_editor_sees_them(case: Case) -> None:
    check(case)
