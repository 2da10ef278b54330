"""The little language in which phrases of English are written down, and the classes of words in them.

A line is a phrase: ``<many>`` stands for a class of words below, ``<thing:building>`` for one whose state it
is (both answers must be of one thing), ``<Name>`` for a word with a capital, the rest is a regular expression.
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

Change = Literal["grows", "becomes known", "excludes"]

_CLASSES: Final = {
    "nobody": "no[ -]?one|nobody|no (people|person|residents?|passengers?|customers?|staff|workers?|children)",
    "was": "is|are|was|were|be|been|being|(has|have|had) been|got|(is|are|was|were) "
    "(believed|thought|reported|known|said) to (be|have been)",
    "has": "has|have|had",
    "number": r"\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|several|many",
    "many": "(at least |about |around |up to |some |more than |nearly |over )?",
    "reports": "((immediate|initial|early|known|confirmed) )?(reports? of )?(any )?",
    "taken": "taken|rushed|airlifted|flown|transported|driven|brought",
    "buildings": "houses|homes|buildings|roads|bridges|schools|shops|stores|hotels|mosques|churches|cars|vehicles",
    "building": "building|supermarket|store|shop|warehouse|house|home|factory|school|church|hotel|mosque|museum"
    "|theatre|theater|bridge|barn|restaurant|pub|bank|mill|plant|hospital|library|castle|tower|boat|ship",
    "way": "road|street|motorway|highway|freeway|interstate|bridge|tunnel|lane|airport|runway|station|school"
    "|store|border|railway|track|park|bank|port|pass|beach|mine|plant|refinery",
    "person": "man|woman|boy|girl|teenager|teen|child|victim|suspect|gunman|driver|pilot|climber|officer|passenger"
    "|soldier|worker|prisoner|inmate|fugitive|hiker|skier|swimmer|motorist|pedestrian|cyclist|player|student|inmate|couple",
    "gear": "seat ?belts?|helmets?|life ?jackets?|life ?vests?",
    "crime": "arson|murder|suicide|sabotage|terrorism|manslaughter|fraud|negligence|homicide",
    "kind": "riot|accident|massacre|hoax|hate crime|terrorist attack|terror attack|act of terror(ism)?|suicide|coup"
    "|murder|robbery|conspiracy|cover-up|strike|emergency",
    "weekday": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "month": "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn"
    "|fall|winter",
    "disclosed": "disclosed?|revealed?|released?|say|said|confirm(ed)?|known?|clear|announced?|given|made public",
}  # fmt: skip


_CAPITAL: Final = "(?-i:[A-Z])"


@dataclass(frozen=True, slots=True)
class Opposition:
    """A question with two answers, and phrases for each: ``without`` for "no", ``having`` for "yes".

    ``cues`` are parts of words, one of which stands in every answer. ``change`` says how one may follow the other in time. grows: "no injuries" may become injuries, not the
    other way round. becomes known: withheld, then given; suspected, then charged; closed, then open again.
    excludes: both are told of one and the same moment. ``of_a_person``: of one person, not of all whom a
    happening befell. ``of_the_story``: of whatever the article is about, not of one happening in it.
    """

    what: str
    change: Change
    cues: str
    without: str
    having: str
    of_a_person: bool = False
    of_the_story: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of an answer, compiled, and all of them ``together``: for a text in small letters.

    Which of them stand in a text is asked only if any does: most have none.
    """

    each: tuple[re.Pattern[str], ...]
    together: re.Pattern[str]


def phrases(lines: str) -> Phrases:
    """Return the phrases of an answer; a line that begins with a bar carries on the one before."""
    joined = lines.strip().replace("\n        |", "|")
    each = tuple(_phrase(line.strip()) for line in joined.splitlines() if line.strip())
    return Phrases(each, re.compile("|".join(_in_small_letters(phrase.pattern) for phrase in each)))


def _in_small_letters(pattern: str) -> str:
    """The same without names of groups and without capitals, but for those behind a backslash."""
    bare = pattern.replace("(?P<thing>", "(?:").replace(_CAPITAL, r"\w")
    return re.sub(r"(?<!\\)[A-Z]", lambda letter: letter[0].lower(), bare)


def _phrase(line: str) -> re.Pattern[str]:
    line = line.replace("<Name>", rf"{_CAPITAL}\w+")
    for _ in range(2):  # a class may name others
        line = re.sub(r"<thing:(\w+)>", lambda m: f"(?P<thing>{_CLASSES[m[1]]})", line)
        line = re.sub(r"(?<!P)<(\w+)>", lambda m: f"({_CLASSES[m[1]]})", line)
    line = re.sub(r"\((?!\?)", "(?:", line)
    return re.compile(rf"\b{line}\b", re.IGNORECASE)
