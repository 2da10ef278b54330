"""Kinds of happening that come once to one person or thing, so that two dates of one are two answers."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OF_A_PERSON: Final = _words(
    """die born marry engaged divorce adopt arrest charge convict acquit sentence execute extradite surrender
    escape kidnap vanish elect inaugurate appoint resign retire dismiss run_for concede impeach sign_player
    draft award nominate induct free pardon fall beatify come_out hospital diagnose"""
)
"""Types that need the same person named in both reports."""

OF_A_THING: Final = _words(
    """sink crash collapse erupt buy go_public bankrupt launch recall_product open shut launch_craft land_craft
    hijack rob bomb shoot stab fire foil intercept capture_place coup shoot_down hack end_strike
    pass_law settle split_company partner quake discover privatise"""
)
"""Types that need the same names or figures in both reports."""

JOINING: Final = "sign_player"
JOINING_HEADS: Final = _words("sign re re-sign pick acquir add hire join recruit")
"""Verbs of a club or firm that takes somebody on, whatever their type."""

JOINED: Final = _words("agree ~pick ~add")
"""Types that such a verb may have beside those of a person."""

FIRST_HEARINGS: Final = (
    "preliminary hearing",
    "first hearing",
    "opening of the trial",
    "first court appearance",
    "committal hearing",
    "inquest was opened",
    "inquest opened",
    "arraignment",
    "sentencing hearing",
)
"""Steps of a trial that one person goes through once."""
