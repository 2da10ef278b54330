"""English ordinals, and the words around one that say whose place in a row it is ("the 12th Doctor")."""

from typing import Final

ORDINALS: Final = {
    word: number
    for number, word in enumerate(
        """second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=2,
    )
}
IN_DIGITS: Final = frozenset(f"{number}{end}" for number in range(1000) for end in ("st", "nd", "rd", "th"))
"""Ordinals as they are written in digits, and slips of the pen ("2th")."""
NO_ROW: Final = frozenset(
    """street st avenue ave road precinct floor storey century birthday anniversary day days week month year hour minute
    inning round quarter half amendment district grade time times place row anniversary congress infantry regiment
    division battalion degree edition person man woman one consecutive straight generation gen party child""".split()
)
"""Behind an ordinal: it is an address, a date, a part of a whole, or a run that goes on."""
BEING: Final = frozenset(
    """is was be been becoming become becomes became as will would has being named cast announced revealed
    replaced appointed elected sworn playing played""".split()
)
"""Between somebody and "the 12th …": that is who he is."""
STOPS: Final = frozenset(
    """to of in at on by for from with since after before when who that which while and or but as during under over
    is was were has had will would""".split()
)
"""Behind the noun that is numbered."""
EVENTS: Final = frozenset(
    "title win victory loss defeat goal medal oscar arrest stint trip stay conviction award".split()
)
"""What somebody gets more of as time goes on."""


def place_in_row(name: str, noun: str) -> str:
    """Say what is compared, in words a reader understands."""
    return (
        f"place of {name} in the row of {noun}s"
        if noun not in EVENTS
        else f"number of {name}’s latest {noun}"
    )


def written(number: int) -> str:
    """An ordinal in digits: "12th"."""
    tail = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 not in (11, 12, 13) else "th"
    return f"{number}{tail}"
