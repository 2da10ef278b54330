"""English words for states that exclude each other, and for what is not yet known and then known.

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
    "|soldier|worker|hiker|skier|swimmer|motorist|pedestrian|cyclist|player|student|inmate|couple",
    "crime": "arson|murder|suicide|sabotage|terrorism|manslaughter|fraud|negligence|homicide",
    "kind": "riot|accident|massacre|hoax|hate crime|terrorist attack|terror attack|act of terror(ism)?|suicide|coup"
    "|murder|robbery|conspiracy|cover-up|strike|emergency",
    "disclosed": "disclosed?|revealed?|released?|say|said|confirm(ed)?|known?|clear|announced?|given|made public",
}  # fmt: skip


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


OPPOSITIONS: Final = (
    Opposition(
        "whether anyone was hurt",
        "grows",
        "hurt injur wound harm unscathed hospital casualt",
        """
        <nobody> <was> (killed or )?(injured|hurt|harmed|wounded)
        no <reports>((damage|deaths?|fatalities|casualties) (or|and) )?(injuries|injury|casualties)
        without (any )?(injury|injuries|casualties)
        (everyone|everybody|all (the )?(passengers|crew|residents|staff|aboard|on board)) (aboard |on board
        |inside )?(escaped|was|were) (unhurt|unharmed|uninjured|unscathed)
        """,
        r"""
        (was|were|been|being) (also )?((?!fatally|mortally)\w+ly )?(injured|hurt|wounded|hospitali[sz]ed)
        (injur|wound|hurt)ing <many>(?!himself|herself)\w+
        (injured|wounded|hurt) <many>(<number>|others|people)
        <many>(<number>) (\w+ ){0,2}?(injured|wounded|hurt)
        (<taken>) to (\w+ ){0,4}hospital
        """,
    ),
    Opposition(
        "whether anyone died",
        "grows",
        "kill dead died death fatalit casualt",
        r"""
        <nobody> <was> (killed|dead|hurt or killed)
        <nobody> (<has> )?died
        no <reports>((damage|injur\w+) (or|and) )?(deaths?|fatalities|casualties)
        (low|little|small) (likelihood|risk|chance|probability) of (deaths?|fatalities|casualties)
        """,
        r"""
        (was|were|been|being) (also )?killed
        (killed|killing|kills) <many>(a|an|<number>|people)
        (leaving|left) (\w+ ){1,3}dead
        death toll
        """,
    ),
    Opposition(
        "whether there was damage",
        "grows",
        "damag destroy flatten wreck level collaps",
        r"""
        no <reports>((injur\w+|casualties|deaths?|material) (or|and) )?damage
        (caused|did|causing|doing) no (\w+ or )?damage
        without (any |causing )?(injur\w+ or )?damage
        """,
        r"""
        (destroy|damag|flatten|wreck|level)(ed|ing) (\w+ ){0,3}(<buildings>|property)
        (<buildings>) (\w+ ){0,3}?(collapsed|(was|were|been) (\w+ly )?(destroyed|damaged|flattened|wrecked))
        <number> (\w+ ){0,2}?(<buildings>) (\w+ly )?(destroyed|damaged|flattened|wrecked)
        (causing|caused) (\w+ ){0,3}(<buildings>) to collapse
        """,
    ),
    Opposition(
        "whether anyone was arrested",
        "grows",
        "arrest detained custody",
        """
        <nobody> <was> (arrested|detained|taken into custody)
        no arrests?
        <has>( not|n' ?t) (yet )?(made any arrests?|arrested any(one|body))
        """,
        r"""
        (was|were|been) (\w+ly )?(arrested|detained|taken into custody)
        police (have |had )?(\w+ly )?(arrested|detained)
        (an|<number>) arrests?
        """,
    ),
    Opposition(
        "whether anyone survived",
        "grows",
        "surviv killed killing",
        r"""
        no survivors
        <nobody> (<has> )?survived
        kill(ed|ing) (all|everyone) (\w+ ){0,2}?(aboard|on board)
        """,
        r"""
        (<number>|some) (\w+ )?(survived|survivors)
        (sole|only|lone) survivor
        """,
    ),
    Opposition(
        "whether anyone was charged",
        "becomes known",
        "charge questioned quizzed interviewed",
        r"""
        <has>( not|n' ?t| yet to) (yet )?(be|been) charged
        no charges <has> (yet )?been (\w+ )?(filed|laid|brought|made|pressed)
        (was|were|is|are) (\w+ ){0,2}?being (questioned|quizzed|interviewed)
        """,
        "(was|were|been|being|stands?|is|are|man|woman|teen|brother|suspect) "
        "(formally |also |now )?charged (with|over|in)",
        of_the_story=True,
    ),
    Opposition(
        "how the victims died",
        "becomes known",
        "died death injur wound burns trauma",
        r"""
        (not|\w+n' ?t|yet to|refused to|declined to|would not) (yet )?(be |been )?(<disclosed>) how (\w+ ){1,6}?died
        cause of (the )?(\w+ )?deaths? (<has>|was|is|remains?|will) (not|yet to|unknown|undetermined|unclear)
        """,
        r"""
        (suffered|sustained|found (\w+ ){0,3}?with|died (of|from)) (\w+ ){0,3}?(injuries|wounds?|burns|trauma)
        cause of (\w+ )?death (was|as|is) (?!not|unknown|unclear)\w+
        """,
        of_the_story=True,
    ),
    Opposition(
        "who the <thing> was",
        "becomes known",
        "name identi",
        r"""
        <thing:person>('s|s'|s)? (name|identity|identities|names) (\w+ )?(not|\w+n' ?t|yet to|until) (yet )?(be |been )?(<disclosed>)
        (name|identity)s? of (the |a )?(\w+ )?<thing:person>s? (\w+ )?(not|\w+n' ?t|yet to) (yet )?(be |been )?(<disclosed>)
        <thing:person>s? (who )?<has>( not|n' ?t| yet to) (yet )?(be |been )?(named|identified)
        """,
        "<thing:person>s? (who )?<was> (\\w+ )?(named|identified) (\\w+ ){0,4}?as (\\w+, )?<Name>",
        of_the_story=True,
    ),
    Opposition(
        "whether it was <thing>",
        "becomes known",
        "arson murder suicide sabotage terrorism manslaughter fraud negligence homicide",
        """
        (may|might|could) have been <thing:crime>
        (possible|suspected|potential|apparent) <thing:crime>
        """,
        "(charged with|convicted of|found guilty of|admitted|ruled (an? |as )?|confirmed as) (\\w+ )?<thing:crime>",
        of_the_story=True,
    ),
    Opposition(
        "whether the <thing> was open again",
        "becomes known",
        "closed shut cordoned opened",
        r"""
        <thing:way>s? (\w+ ){0,6}?(remain(s|ed)?|stay(s|ed)?|kept|still) (closed|shut|cordoned off)
        <thing:way>s? (\w+ ){0,8}?(expected|likely|due|set) to (remain|stay|be) (closed|shut)
        """,
        r"""
        <thing:way>s?[^.;]{0,130}? (were|was|have|has|had|been|all) (\w+ )?re-?opened
        re-?opened (the |all |nearby )*<thing:way>s?
        """,
        of_the_story=True,
    ),
    Opposition(
        "whether the <thing> was destroyed",
        "excludes",
        "destroyed gutted razed devastated wrecked burn intact undamaged unscathed unharmed damage loss",
        r"""
        <thing:building> (\w+ ){0,4}?(intact|undamaged|unscathed|unharmed)
        <thing:building> (\w+ ){0,4}?(escaped (serious )?damage|only (suffered )?(minor|smoke|slight) damage)
        """,
        r"""
        (destroyed|gutted|razed|devastated|wrecked) (\w+ ){0,5}?<thing:building>
        <thing:building> (\w+ ){0,5}?<was> (\w+ )?(destroyed|gutted|razed|devastated|a total loss)
        <thing:building> burn(ed|t) (down|to the ground)
        """,
    ),
    Opposition(
        "when the victim died",
        "excludes",
        "dead died dying killed",
        """
        (declared|pronounced|found|was) dead on arrival
        (died|killed) (instantly|at the scene|on the spot|on impact|outright)
        (declared|pronounced) dead at the scene
        """,
        r"""
        (<taken>) to (\w+ ){0,5}?(hospital|cent(er|re))( in \w+)?(,? (but|and|where))* (he |she )?(\w+ )?later died
        (died|dying) (hours |days |weeks )?later (\w+ )?(in|at) (\w+ ){0,5}?hospital
        later died (in|at) (\w+ ){0,5}?hospital
        (died|dying) (\w+ ){1,2}(hours|days|weeks) (later|after)
        """,
        of_a_person=True,
    ),
    Opposition(
        "how well equipped they were",
        "excludes",
        "equip",
        """
        (ill|under|poorly|badly|insufficiently|inadequately|not (well|properly|adequately)) ?[- ]"? ?equipped
        equipment (was|were) (limited|inadequate|insufficient|poor)
        """,
        "(well|fully|properly|adequately|suitably|sufficiently)[ -]equipped",
        of_a_person=True,
    ),
    Opposition(
        "whether it was a <thing>",
        "excludes",
        "riot accident massacre hoax crime attack terror suicide coup murder robbery conspiracy cover-up strike emergency",
        r"""
        (was|were|is|did|does)( not|n' ?t) (constitute |amount to |\w+ )?(a |an )<thing:kind>
        (was|is) no <thing:kind>
        den(y|ied|ies) (that )?(it|this) was (a |an )<thing:kind>
        """,
        r"""
        (turn|devolve|descend|erupt|escalate|degenerate|develop)(d|s|ed)? into (a |an )(\w+ )?<thing:kind>
        (was|were) (a |an )(\w+ )?<thing:kind>
        (called|described|termed|labell?ed) (\w+ ){0,3}?(a |an )(\w+ )?<thing:kind>
        """,
        of_the_story=True,
    ),
)
"""Every question that is asked of the sentences of a story."""

EARLY: Final = (
    r"\b(?:immediate|immediately|initial|initially|early|preliminary|so far|thus far|as yet|yet"
    r"|at (?:this|the) (?:time|stage|point|moment)|reports? of|believed|thought|likelihood|risk|chance|probability"
    r"|expected)\b"
)
"""In or beside an answer "none": it is not the last word."""

NEGATING: Final = (
    r"\b(?:no|not|none|nobody|never|neither|nor|without|if|whether|could|would|may|might|should|can|will|feared"
    r"|no-one|else|until|unless|avoid|prevent|\w+n't|n't)\b"
)
"""In the words before an answer: it is not affirmed."""

PARTIAL: Final = r"^,? (?:to|among|at|in|on|elsewhere|there|from|else|other)\b"
"""Right behind "no injuries": said of a part only."""

ANOTHER: Final = (
    r"\b(?:another|more|further|aftershocks?|latest|second|this time|new|previous|earlier|last year|else)\b"
)
"""In the sentence of an answer "none": it may be said of another happening."""


CARRIED_ON: Final = r"\b(?:another|aftershocks?|latest|second)\b"
"""In the sentence before, if an answer "none" carries it on."""


def phrases(lines: str) -> tuple[re.Pattern[str], ...]:
    """Return the phrases of an answer, compiled; a line that begins with a bar carries on the one before."""
    joined = lines.strip().replace("\n        |", "|")
    return tuple(_phrase(line.strip()) for line in joined.splitlines() if line.strip())


def _phrase(line: str) -> re.Pattern[str]:
    line = line.replace("<Name>", r"(?-i:[A-Z])\w+")
    for _ in range(2):  # a class may name others
        line = re.sub(r"<thing:(\w+)>", lambda m: f"(?P<thing>{_CLASSES[m[1]]})", line)
        line = re.sub(r"(?<!P)<(\w+)>", lambda m: f"({_CLASSES[m[1]]})", line)
    line = re.sub(r"\((?!\?)", "(?:", line)
    return re.compile(rf"\b{line}\b", re.IGNORECASE)
