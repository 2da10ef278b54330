"""Why reports are one event, and others are not: what `merge` hands out of its decisions for `explain`."""

from dataclasses import dataclass

from generator.model import Claim, Happening


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another report that one is most like, by cosine, with the features they share, weightiest first.

    A feature is a stem or a name of a claim, "#12000" for a figure, "@" and a key for the speaker.
    """

    claim: Claim
    cosine: float
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What speaks for a report: ``claim`` as merging saw it, and ``told``, the happening that it tells.

    ``because`` says in words what was decided, ``details`` are names and texts of what else there is to say
    about that. ``copied`` says in
    words why it counts as another's report, "" where it does not.
    """

    claim: Claim
    told: Happening | None
    because: str
    details: tuple[tuple[str, str], ...]
    nearest: Likeness | None
    source: str
    copied: str


@dataclass(frozen=True, slots=True)
class KeptOut:
    """A claim of the same story that is no report of the event; ``event`` is the one it is of, or ""."""

    claim: Claim
    told: Happening | None
    event: str
    cosine: float
    because: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """Reasons of one event: for each of its reports, in its order, and of the nearest that are not."""

    event: str
    grounds: tuple[Grounds, ...]
    kept_out: tuple[KeptOut, ...]
