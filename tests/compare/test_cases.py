"""Pairs of invented reports through the real stages: how they stand to each other, and why.

The tables stand in the modules ``cases_*`` beside this one, each a tuple ``CASES``.
"""

from importlib import import_module
from pathlib import Path

import pytest

from tests.compare.pairs import Case, check, name_of

_TABLES = sorted(path.stem for path in Path(__file__).parent.glob("cases_*.py"))
CASES = [case for table in _TABLES for case in import_module(f"tests.compare.{table}").CASES]


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_two_reports_stand_to_each_other_as_an_editor_sees_them(case: Case) -> None:
    check(case)
