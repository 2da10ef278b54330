"""Why reports are one event, others are not, and what agrees in them: what stages hand to `explain`."""

from dataclasses import dataclass

from generator.model import Answer, Claim, ContradictionKind, Happening, Pair


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
class Agreement:
    """Answers to one question that were compared and exclude nothing: no badge, and for each pair why not."""

    kind: ContradictionKind
    what: str
    rule: str
    answers: tuple[Answer, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """Reasons of one event: for each of its reports, in its order, and of the nearest that are not.

    ``agreements`` are what its reports were compared in without a badge.
    """

    event: str
    grounds: tuple[Grounds, ...]
    kept_out: tuple[KeptOut, ...]
    agreements: tuple[Agreement, ...] = ()
