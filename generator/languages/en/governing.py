"""English verbs that say one thing of what they count, in classes: "cut" and "severed" cables are the same ones.

After the classes of Levin, English Verb Classes and Alternations (1993): breaking, removing, getting, giving out.
"""

from typing import Final

from generator.languages.en.words import stem
from generator.languages.quantity_words import Phrases

_CLASSES: Final = """
cut: cut sever slice snap break
steal: steal stole stolen snatch grab loot rob take took taken pocket swipe
issue: issue release publish launch unveil introduce
fix: fix patch close plug address repair mend resolve correct
drop: drop
win: win won got have has had hold held boast bear bore collect scoop earn claim secure capture bag gain land garner receive get pick clinch sweep
score: score net
ban: ban suspend
cancel: cancel scrap ground axe
call off: postpone delay
buy: buy bought order purchase acquire
sell: sell sold ship
build: build built construct erect
kill: lose lost kill
spoil: foul pollute soil coat contaminate
hear: hear heard testify
plant: plant place lay
throw: throw threw thrown hurl lob toss pelt
fire: fire launch
send: send sent dispatch deploy mobilise mobilize
rescue: rescue save free
miss: miss
flee: flee fled escape
enter: enter storm burst
detain: keep kept detain
close: close shut shutter
expel: expel deport
recall: recall withdraw
treat: treat
test: test examine
seal: seal block
sign: sign
hire: hire recruit employ
move: move transfer relocate
"""

CLASS_OF: Final = {
    stem(verb): name.strip()
    for line in reversed(_CLASSES.strip().splitlines())
    for name, _, verbs in [line.partition(":")]
    for verb in verbs.split()
}
"""Stem of a verb -> its class; a verb of none is a class of its own."""


def _phrases(lines: str) -> Phrases[str]:
    return Phrases(
        {
            phrase.strip(): name.strip()
            for line in lines.strip().splitlines()
            for name, _, phrases in [line.partition(":")]
            for phrase in phrases.split(",")
        }
    )


BEFORE: Final = _phrases("""
steal: made off with, making off with, make off with, got away with, getting away with, escaped with, fled with
steal: walked off with, walked away with, robbed of, stripped of
win: took home, taking home, picked up, picking up, walked away with, came away with, swept up
issue: put out, putting out, brought out, came out with
call off: called off, put off
cancel: called off
charge: charged with, accused of, indicted on, faces, facing, faced, face, arraigned on, booked on, charge of
convict: convicted of, convicted on, guilty of, guilty on, guilty to
sentence: sentenced to, serving, serve, sentence of, sentences of
ban: banned for, suspended for, ban of, suspension of, a ban for, out for
buy: order for, order is for, order was for, will buy, to buy, agreed to buy
hear: testimony from, evidence from, heard from
""")
"""Right before a figure: the class of the verb, its preposition included."""

AUXILIARIES: Final = frozenset(
    "was were is are be been being has had have will would to got get getting also already now since".split()
)
NO_DEED: Final = frozenset(
    """was were is are be been being having said says say told reported according including named called
    based used need needed aged united led related unnamed estimated supposed
    """.split()
)
DETERMINERS: Final = frozenset(
    "a an the its his her their our all only just about some another further total of around exactly".split()
)
PREPOSITIONS: Final = frozenset("with to for on of in by at from into off up down out over".split())
IRREGULAR: Final = frozenset(
    """stole took made won got cut sold bought built lost shut sent threw fled broke fell ran hit gave held kept found
    fought caught laid led left met paid put read rose sank shot shook spent spoke stood struck swept taught told wore
    wrote drew drove flew grew chose heard brought sought stolen taken sunk thrown written broken chosen driven given
    grown shaken worn beaten bitten torn
    """.split()
)
