"""What an earlier run made, by the objects it was made of: in a preview most of it has not changed.

For what hangs on several objects, or on one that cannot hold it itself (``compare.keeping``). Files are known
by their bytes instead (``readings``), entries of pages by the values that they show (``render.entry.kept``).
"""

from collections.abc import Callable, Collection, Hashable
from operator import is_
from typing import TypeVar

Result = TypeVar("Result")
_Known = tuple[object, object, Collection[object]]  # owner, result, what else it is made of


class Memo:
    """Results by the very objects they were made of.

    An object is known by its identity (a claim's own hash reads all of it), and is kept as long as the
    result, so that no other can take its place. What a whole run does not ask for is forgotten when the next
    one begins: memory stays that of one run and what it replaced.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self._asked: dict[tuple[object, ...], _Known] = {}
        self._before: dict[tuple[object, ...], _Known] = {}

    def __reduce__(self) -> tuple[type["Memo"], tuple[()]]:
        """On disk it knows nothing: in another process the objects are others."""
        return Memo, ()

    def begin(self) -> None:
        """Begin a run: what the last one did not ask for is forgotten."""
        self._before, self._asked = self._asked, {}

    def of(self, name: str, owner: object, make: Callable[[], Result], *beside: Hashable) -> Result:
        """Return ``make()``, or what it gave before under this name for the same owner.

        ``beside`` are further values, by equality, that the result depends on.
        """
        return self._known((name, id(owner), *beside), owner, make)

    def of_both(self, name: str, one: object, two: object, make: Callable[[], Result]) -> Result:
        """Return ``make()``, or what it gave before under this name for the same two owners."""
        return self._known((name, id(one), id(two)), (one, two), make)

    def lasting(self, make: Callable[[], Result], *beside: Hashable) -> Result:
        """Return the object that ``make``, a class or function of a module, once made for these values.

        It is no result but what its users know, and bring up to date in each run: of a thousand things that
        an edit leaves as they are, not even one look is taken.
        """
        return self._known((make, *beside), make, make)

    def _known(self, key: tuple[object, ...], owner: object, make: Callable[[], Result]) -> Result:
        found = self._asked.get(key)
        if found is None:
            found = self._before.get(key)
            if found is None:
                found = (owner, make(), ())
            self._asked[key] = found
        return found[1]  # type: ignore[return-value] # by its key it is what `make` gives

    def made_of(
        self, name: str, owner: object, parts: Collection[object], make: Callable[[], Result]
    ) -> Result:
        """Return ``make()``, or what it gave before for this owner if all parts are the same objects."""
        key = (name, id(owner))
        found = self._asked.get(key) or self._before.get(key)
        if found is None or not are_same(found[2], parts):
            found = (owner, make(), parts)
        self._asked[key] = found
        return found[1]  # type: ignore[return-value] # by its key it is what `make` gives


def are_same(one: Collection[object], two: Collection[object]) -> bool:
    """The very same objects in the same order."""
    return one is two or (len(one) == len(two) and all(map(is_, one, two)))
