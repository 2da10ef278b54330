"""What the rules of German read out of a match."""

from generator.languages.de.numbers import number, ordinal
from generator.languages.de.time import words
from generator.languages.rule import Match

# "Anfang", "Mitte" and "Ende" before an expression, with the article and the ordinals' marks of German.
EARLY = r"(?:(?P<mod>MODWORD)(?:der|des|dieser|dieses)?)?"


def day_number(text: str) -> int:
    """The day of a month: "3.", "dritten"."""
    return ordinal(text) or 0


def mod(m: Match) -> str:
    """TIMEX3's mod for "Anfang", "Mitte" and "Ende"."""
    return words.MODS.get(m.word("mod"), "")


def amount_of(m: Match) -> float | None:
    """The number of units; 1 for "ein"; ``None`` for "einige" and for none."""
    return None if m.has("few") or not m.has("n") else number(" ".join(m.text("n").split()))


def step_of(m: Match) -> int:
    """How far "letzter", "dieser" and "nächster" are from what is spoken in, also in "Vorjahr"."""
    word = m.word("step")
    return words.STEPS[word] if word in words.STEPS else -1 if word.startswith("vor") else 1


def is_glued(m: Match, first: str, second: str) -> bool:
    """The second group begins where the first ends, without a blank ("90er")."""
    return m.words.starts[m.groups[second][0]] == m.words.ends[m.groups[first][1] - 1]


def begins_sentence(m: Match) -> bool:
    """The match stands at the head of its sentence, where any word has a capital."""
    return m.before() in ("", ".", "!", "?", "¶", ":", '"', "“", "„", "»", "«", "–", "…")
