"""Questions about a happening or a person that have one answer, and where in an English sentence it stands.

A row is: name of the question for the reader (``{}``: whose answer it is), kind, whose it is, the words that
lead to the answer with ``<>`` where it stands, and the class of words that can fill it.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from generator.languages.en import fillers
from generator.languages.en import fillers_of_persons as persons
from generator.languages.en import fillers_that_are_names as names
from generator.languages.en.fillers import Rows
from generator.model import ContradictionKind

Bearer = Literal["person", "title", "victims", "office", "happening", "both"]

_OF_A_DEED = r"\b(?:hit|hits|struck|strikes|killed|run over|knocked down)"
_TAKEN = (
    r"\b(?:taken|rushed|airlifted|air-lifted|flown|brought|transported|driven|admitted|hospitali[sz]ed|treated"
    r"|operated on|recovering|pronounced dead|died|dies)(?: \w+){0,5}? (?:to|at|in|into) <>"
)
_TEACHING = (
    r"\b(?:students? at|studying at|studied at|studies at|was at|got into|enrolled (?:at|in)|attended|attends"
    r"|attending|freshman at|sophomore at|pupil at|undergraduate at|place at|graduated from|teacher at|taught at) <>"
)
_GUILT = (
    r"\b(?:convicted|found guilty|guilty|acquitted|pleaded guilty|pleads guilty|pled guilty|charged|indicted"
    r"|accused)(?: \w+){0,3}? (?:of|to|with|on|for) (?:\w+ ){0,3}?<>"
)
_VEHICLE_LED = r"\b(?:driving|drove|riding|rode|travell?ing in|fled in|escaped in|pulled up in|sped off in|getaway in) <>"
_WEAPON_LED = (
    r"\b(?:armed with|wielding|brandishing|brandished|pulled out|pulled|produced|opened fire with"
    r"|(?:stabbed|shot|attack|attacked|beaten|killed|hit)(?: \w+){0,3} with) <>"
)
_OBSTACLE_LED = (
    r"\b(?:ricocheted off|bounced off|crashed into|slammed into|smashed into|ploughed into|plowed into"
    r"|veered into|collided with|ran into) <>"
)
_WOUNDED = (
    r"\b(?:(?:was|were|been|being|is|and) (?:\w+ly )?(?:shot|stabbed|hit|struck|wounded|knifed)(?: (?:dead|once|fatally|point blank range))?"
    r"|(?:shot|stabbed|hit|struck|wounded|knifed) (?:\w+ly )?(?:[A-Z][\w’'-]+ ?)+(?:once )?) in <>"
)
_BY = r"\b(?:was|were|been|being|be|is|are) (?P<verb>[a-z]+(?:ed|n|t|d))\b(?: [\w’'-]+){0,6}? (?P<preposition>by) <>"
_HEAD = (
    r"(?=[^\w -]|$| (?:[A-Z0-9]|\w+ly\b|in\b|on\b|at\b|by\b|with\b|from\b|for\b|near\b|of\b|after\b|before\b|and\b|but\b|or\b"
    r"|when\b|where\b|while\b|who\b|which\b|that\b|as\b|was\b|were\b|is\b|had\b|has\b|to\b|into\b|during\b|about\b|outside\b"
    r"|last\b|this\b|yesterday\b|next\b|owned\b|belonging\b|they\b|he\b|she\b|because\b|over\b|under\b))"
)
"""It is the head of its noun phrase: not "prison" in "a prison van", nor a part of something ("the back of")."""
_WHERE = (
    r"\b(?P<verb>crashed|crash|exploded|arrested|captured|caught|found|killed|shot|died|held|seized|struck|sank|derailed|collided)"
    r"(?: \w+){0,2}? (?P<preposition>in|near|outside) (?:[A-Z][\w.]+(?: [A-Z]\w+)?, )?<>"
)
_OFFICE = (
    r"(?<!['’]s )\b(?P<verb>[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}?)(?:['’]s?)? (?P<preposition>[Pp]olice [Cc]hief|[Mm]ayor|[Gg]overnor|[Ss]heriff|CEO|[Cc]hief [Ee]xecutive"
    r"|[Cc]hairman|[Pp]rime [Mm]inister|[Pp]resident|[Hh]ead [Cc]oach|[Ff]oreign [Mm]inister|[Ff]inance [Mm]inister"
    r"|[Dd]efen[cs]e [Mm]inister|[Ff]ire [Cc]hief|[Aa]mbassador|[Hh]eadteacher|[Hh]eadmaster),? <>"
)
_LED = r"\b<> (?:led|paced|topped) (?:the )?(?P<verb>[A-Z]\w+(?: [A-Z]\w+)?)(?P<preposition>) with (?:a \w+[- ]high )?[\w-]+ (?:points|goals)"
_SPOUSE = r"(?:\b[Hh]is|\b[Hh]er|['’]s?) (?:wife|husband),? <>"
_ANY = (
    r"\b(?P<verb>[a-z]+)"
    r" (?P<preposition>(?:in|into|inside|at|on|onto|from|with|by|off|under|through|behind|near|against|for|of|as|to|out of)?)"
    r" ?\b(?:an?|the|his|her|their|one|[A-Z]\w+['’]s) <>" + _HEAD
)
"""Whatever verb or noun it depends on, which then has to be the same."""

"""Whose an answer is: of victims, they may be told of by their number."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A question, and where its answer stands.

    ``rows``: words that may mean one thing, row by row; of a name (``is_name``) its last or first words, and
    only names of one row exclude each other; or a person's full name (``is_person``). ``alike``: of one person, too, only sentences are compared that
    tell of one deed. ``lasting``: it is told alike a month later, which is not so of where somebody is held.
    """

    what: str
    kind: ContradictionKind
    bearer: Bearer
    led: str
    rows: Rows = ()
    is_name: bool = False
    is_person: bool = False
    alike: bool = False
    lasting: bool = False

    @property
    def stands_alone(self) -> bool:
        """It has no words before it that are its own: a title, or how somebody died."""
        return self.bearer in ("title", "victims")

    @property
    def is_anywhere(self) -> bool:
        """Any verb may lead to it, which then has to be the same."""
        return "(?P<verb>" in self.led

    @property
    def needs(self) -> frozenset[str]:
        """One of these words stands in every sentence that answers."""
        if self.is_person:
            return persons.OFFICES if self.bearer == "office" else persons.SPOUSES
        return frozenset(word.split("_")[-1] for row in self.rows for word in row)


SLOTS: Final = (
    Slot("vehicle", "name", "happening", _VEHICLE_LED, fillers.VEHICLES),
    Slot("vehicle that struck", "name", "happening", _OF_A_DEED + " by <>", fillers.VEHICLES),
    Slot("vehicle whose window was smashed", "name", "happening", r"\bwindows?(?: \w+){0,3} (?:of|in|on) <>", fillers.VEHICLES),
    Slot("make of the vehicle", "name", "both", r"\b(?:driving|drove|riding|in|into|by|his|her|stolen|rented) <>", fillers.MAKES),
    Slot("colour of the vehicle", "name", "happening", r"\b(?:driving|drove|in|into|by) <> (?:\w+ ){0,2}?(?:car|van|truck|pickup|suv|sedan|motorcycle|limousine|minivan)", fillers.COLOURS),
    Slot("aircraft", "name", "happening", r"\b<>", fillers.AIRCRAFT),
    Slot("round", "name", "happening", r"\b(?P<preposition>in)(?P<verb>) (?:the|a|an|[A-Z]\w+['’]s?) <>", fillers.ROUNDS),
    Slot("top scorer of {}", "name", "office", _LED, is_person=True, alike=True),
    Slot("direction of travel", "place", "happening", r"\b<>", fillers.BOUND),
    Slot("region", "place", "happening", _WHERE, fillers.REGIONS),
    Slot("country or state of birth of {}", "place", "person", r"\b(?:born|native) (?:\w+ ){0,2}?(?:in|of) (?:[A-Z]\w+(?: [A-Z]\w+)?, )?<>", fillers.REGIONS, lasting=True),
    Slot("man or woman of that age", "name", "happening", r"\b(?P<verb>\d+)-year-old(?P<preposition>) <>", persons.SEXES),
    Slot("{}", "name", "office", _OFFICE, is_person=True),
    Slot("wife or husband of {}", "name", "person", _SPOUSE, is_person=True, lasting=True),
    Slot("weapon", "name", "happening", _WEAPON_LED, fillers.WEAPONS),
    Slot("what was hit", "name", "happening", _OBSTACLE_LED, fillers.OBSTACLES),
    Slot("finder, helper or attacker", "name", "happening", _BY, persons.FINDERS),
    Slot("bone that {} broke", "name", "person", r"\b(?:broke|broken|breaks|breaking|break|fractured|fracturing|fracture|fractures|cracked|shattered)(?: (?:of|in))? <>", persons.BONES),
    Slot("where {} was hit", "name", "person", _WOUNDED, persons.WOUNDS),
    Slot("injury of {}", "name", "person", r"\b(?:injured|hurt|sprained|tore|torn|strained|twisted|dislocated|ruptured|with|of|for|after|suffered|by) <>(?= injury| sprain| strain| surgery|[,.;]| in | during | when | against )", persons.JOINTS, alike=True),
    Slot("crime of {}", "name", "person", _GUILT, persons.HOMICIDES, alike=True),
    Slot("manner of death of {}", "attribution", "victims", r"\b<>(?! (?:an?|the|his|her|him|them|two|three|four|[A-Z][\w-]+)\b)", persons.DEATHS),
    Slot("baby of {}", "name", "person", r"\b(?:gave birth to|given birth to|welcomed|gives birth to|delivered) <>", persons.BABIES),
    Slot("position of {}", "name", "title", r"\b<>", persons.POSITIONS),
    Slot("illness of {}", "name", "person", r"\b(?:died (?:of|from)|dies (?:of|from)|death from|dead of|succumbed to|died after suffering|diagnosed with) (?:\w+ ){0,2}?<>", persons.ILLNESSES),
    Slot("medal of {}", "name", "person", r"\b(?:won|wins|took|takes|claimed|claims|settled for|winning) <>(?! of)", persons.METALS, alike=True),
    Slot("award to {}", "name", "person", r"\b(?:won|wins|received|receives|awarded|given|presented with|honou?red with|earned|winning|was|got) <>", is_name=True, rows=names.AWARDS, alike=True, lasting=True),
    Slot("hospital of {}", "place", "both", _TAKEN, is_name=True, rows=names.HOSPITALS),
    Slot("school of {}", "name", "person", _TEACHING, is_name=True, rows=names.SCHOOLS, lasting=True),
    Slot("prison of {}", "place", "person", r"\b(?:held|jailed|detained|incarcerated|imprisoned|booked|serving|escaped|lodged)(?: \w+){0,4}? (?:at|in|into|from) <>", is_name=True, rows=names.PRISONS),
    Slot("court", "place", "both", r"\b(?:appeared|appear|appears|sentenced|convicted|tried|arraigned|charged|jailed|told|heard|trial|filed)(?: \w+){0,3}? (?:at|in|before) <>", is_name=True, rows=names.COURTS),
    Slot("venue", "place", "happening", r"\b(?:married|wed|died|dead|played|held|performed|found|collapsed|shot|killed|arrested|staying|unveiled|announced|wedding|ceremony|funeral)(?: \w+){0,3}? (?:at|in|inside|outside) <>", is_name=True, rows=names.VENUES),
    Slot("building", "place", "happening", _ANY, fillers.BUILDINGS),
    Slot("room", "place", "happening", _ANY, fillers.ROOMS),
    Slot("part of the body", "name", "happening", _ANY + r"(?! of\b)", persons.WOUNDS),
    Slot("piece of clothing", "name", "happening", _ANY, fillers.CLOTHES),
    Slot("animal", "name", "happening", _ANY, fillers.ANIMALS),
    Slot("container", "name", "happening", _ANY, fillers.CONTAINERS),
    Slot("vehicle", "name", "happening", _ANY, fillers.VEHICLES),
    Slot("weapon", "name", "happening", _ANY, fillers.WEAPONS),
    Slot("relative", "name", "happening", _ANY + r"(?!,? [A-Z])", persons.RELATIVES),
    Slot("instrument", "name", "happening", _ANY, fillers.INSTRUMENTS),
)  # fmt: skip
"""Every question that is asked, those of one frame before those of any."""

GUESSED: Final = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x|[Oo]n(?:e|ce) of|may|might|could|not|no|if|whether|would|another|second|other|either|or|former|formerly|previous"
    r"|previously|earlier|later|then|next|once|moved|transferred|alleged|initially|acting|deputy|incoming|outgoing)\b"
)
"""Before the answer: it is a guess, a denial, another one or one of several."""

LOOSE: Final = (
    r"an?|the|his|her|their|its|in|on|of|at|by|with|to|for|from|into|while|that|and|or|is|was|were|be|who|when|as"
    r"|inside|outside|under|near|behind|against|through|off"
)
"""No noun's own modifiers."""

OF_PLACE: Final = frozenset("in into inside at on onto under behind near".split())
"""Prepositions that tell where: which one it is depends on the noun."""
