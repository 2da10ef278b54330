"""Tense of the clause a German time expression stands in: which way it points.

A German clause has its finite verb in the second place or at its end, so the nearest verb may stand on either
side; the present serves for the future ("das Fest beginnt am Freitag").
"""

import re
from typing import Final

from generator.languages.clause import nearest_tense
from generator.languages.rule import Match, Tense, Words

COMING: Final = frozenset(
    {"wird", "werden", "soll", "sollen", "will", "wollen", "kann", "können", "möchte", "möchten", "muss", "müssen", "darf",
     "dürfen", "würde", "würden", "solle", "werde", "plant", "planen", "beginnt", "beginnen", "startet", "starten",
     "findet", "finden", "trifft", "treffen", "tritt", "treten", "spielt", "spielen", "kommt", "kommen", "geht", "gehen",
     "steht", "stehen", "erscheint", "erscheinen", "endet", "enden", "folgt", "folgen", "gibt", "öffnet", "öffnen",
     "tagt", "läuft", "laufen", "reist", "reisen", "zeigt", "zeigen", "lädt", "laden", "feiert", "feiern", "bleibt",
     "bleiben", "stellt", "stellen", "wählt", "wählen", "hält", "liest", "fährt", "erwartet", "entscheidet", "gelten",
     "gilt", "geplant", "angesetzt", "vorgesehen", "bevorsteht", "ansteht"}
)  # fmt: skip
PAST: Final = frozenset(
    {"war", "waren", "wurde", "wurden", "worden", "hatte", "hatten", "hätten", "hätte",
     "gewesen", "ging", "gingen", "kam", "kamen", "gab", "gaben", "nahm", "nahmen", "fand", "fanden", "stand", "standen",
     "starb", "starben", "schlug", "schlugen", "sprach", "sprachen", "traf", "trafen", "fiel", "fielen", "hielt",
     "hielten", "ließ", "ließen", "lief", "liefen", "schrieb", "schrieben", "stieg", "stiegen", "trat", "traten", "trug",
     "trugen", "zog", "zogen", "begann", "begannen", "gewann", "gewannen", "verlor", "verloren", "bekam", "erhielt",
     "erhielten", "blieb", "blieben", "rief", "riefen", "schloss", "schlossen", "brach", "brachen", "saß", "lag", "lagen",
     "sah", "sahen", "fuhr", "fuhren", "flog", "schoss", "hieß", "verließ", "entschied", "erschien", "entstand",
     "verschwand", "unterlag", "bot", "warf", "warfen", "half", "wies", "stieß", "griff", "riss", "sank", "ertrank"}
)  # fmt: skip
_AUXILIARIES: Final = frozenset({"hat", "haben", "habe", "ist", "sind", "sei", "seien"})
_NO_VERBS: Final = frozenset(
    {"heute", "letzte", "letzten", "erste", "ersten", "zweite", "dritte", "vierte", "fünfte", "gute", "guten", "rechte",
     "rechten", "alte", "alten", "beste", "besten", "nächste", "nächsten", "meisten", "bekannte", "bekannten", "gesamte",
     "gesamten", "weite", "weiten", "breite", "späte", "späten", "bereite", "konkrete", "private", "privaten", "seiten",
     "unten", "hinten", "zweiten", "dritten", "bitte", "mitte", "nicht", "geehrte", "mindesten", "leichte", "leichten",
     "schlechte", "echte", "harte", "kalte", "bunte", "feste", "größte", "größten", "höchste", "höchsten", "laute"}
)  # fmt: skip


def _verb(words: Words, i: int) -> Tense:
    """The tense that one word shows: a listed verb, a weak preterite ("sagte"), a participle ("gekommen")."""
    word = words.lower[i]
    if word in COMING:
        return "future"
    if word in PAST:
        return "past"
    if word in _AUXILIARIES:
        return "past" if _has_participle(words, i + 1) else ""
    if len(word) < 5 or words.text[words.starts[i]].isupper() or word in _NO_VERBS:
        return ""
    return "past" if word.endswith(("te", "ten")) and not word.endswith(("ste", "sten")) else ""


def _has_participle(words: Words, place: int) -> bool:
    """A participle ends the clause that begins there: "hat am Freitag … erklärt"."""
    lower = words.lower
    for i in range(place, min(len(lower) - 1, place + _CLAUSE)):
        if lower[i] in _STOPS and not lower[i - 1].isdecimal():  # "am 3. Mai"
            return False
        if lower[i + 1] in _AFTER_PARTICIPLE and _PARTICIPLE.fullmatch(lower[i]):
            return True
    return False


_CLAUSE: Final = 30  # words
_STOPS: Final = frozenset({".", "!", "?", "¶", ";"})
_AFTER_PARTICIPLE: Final = _STOPS | {
    ",",
    ":",
    "–",
    "-",
    '"',
    "“",
    "«",
    ")",
    "und",
    "oder",
    "worden",
    "hat",
    "haben",
    "habe",
    "sei",
    "ist",
    "sind",
}
_PARTICIPLE: Final = re.compile(
    r"(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|statt|teil|vor|weg|wieder|zu|zurück|zusammen|um|durch|frei|nieder)?"
    r"(?:ge[a-zäöüß]{3,20}|(?:be|ver|er|ent|zer|miss|über|unter)[a-zäöüß]{2,20}|[a-zäöüß]{2,20}ier)(?:t|en)"
)


def tense(m: Match) -> Tense:
    """The tense of the nearest verb: first before the expression in its sentence, then after it."""
    if m.before() in ("seit", "auf"):  # "vertagt auf Dienstag"
        return "past" if m.before() == "seit" else "future"
    found = (_within(m) if _is_subordinate(m) else "") or nearest_tense(m, _verb)
    return "future" if not found and m.before() in ("bis", "ab", "zum") else found


_CONNECTING: Final = frozenset(
    {"der", "die", "das", "dem", "den", "dessen", "deren", "welcher", "welche", "welches", "dass", "weil", "nachdem", "als",
     "wenn", "obwohl", "bevor", "während", "wo"}
)  # fmt: skip


def _is_subordinate(m: Match) -> bool:
    """The expression stands in a clause that a comma and a connecting word begin: its verb is at the end."""
    lower = m.words.lower
    comma = next((i for i in range(m.start - 1, max(0, m.start - _NEAR), -1) if lower[i] == ","), -1)
    return comma > 0 and lower[comma + 1] in _CONNECTING


def _within(m: Match) -> Tense:
    """The tense of the first verb behind the expression, in its clause."""
    for i in range(m.end, min(len(m.words.lower), m.end + _NEAR)):
        if m.words.lower[i] == "," or m.words.lower[i] in _STOPS:
            break
        if found := _verb(m.words, i):
            return found
    return ""


_NEAR: Final = 12  # words


def is_past(m: Match) -> bool:
    """The clause tells of what has happened."""
    return tense(m) == "past"
