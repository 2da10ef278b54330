"""English words that tell which kind of thing happened, compiled on first use.

The kinds are those of ACE 2005 and ERE event types and of FrameNet's event frames, made fine enough for a day's
news. A line of the word lists reads ``type: v verbs | n nouns | a words that tell it as they stand``. Words
are plain forms. Of a phrase, a verb inflects its first word, a noun its last; ``_`` joins neighbours, and ``*``
lets up to five words stand between ("shut*down"). The first line that has a word has it.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from generator.languages.en.happening_company import (
    ADJECTIVES,
    GENERIC,
    HEADS,
    NAMED,
    NOT,
    PLACES,
    PLURALS,
    RELATED,
    SENSES,
    VERB_BEFORE,
)
from generator.languages.en.happening_harm import HARM
from generator.languages.en.happening_law import LAW
from generator.languages.en.happening_public import PUBLIC
from generator.languages.en.happening_stage import STAGE
from generator.languages.en.happening_trade import TRADE
from generator.languages.happening_words import HappeningWords, Phrase, Trigger

_IRREGULAR: Final = """
shoot shot; strike struck stricken; steal stole stolen; break broke broken; take took taken; give gave given
sink sank sunk; win won; lose lost; beat beat beaten; sell sold; buy bought; hold held; leave left; meet met
find found; fall fell fallen; rise rose risen; fly flew flown; flee fled; fight fought; bring brought
put put; cut cut; shut shut; hit hit; hurt hurt; let let; set set; cast cast; quit quit; shed shed; bust bust busted
bid bid; spread spread; broadcast broadcast; split split; send sent; spend spent; lay laid; pay paid; say said
make made; tear tore torn; throw threw thrown; blow blew blown; swear swore sworn; come came come; go went gone
get got gotten; give gave given; hang hung hanged; hide hid hidden; keep kept; lead led; lie lay lain; run ran run
see saw seen; seek sought; sing sang sung; speak spoke spoken; stand stood; stick stuck; sweep swept swept; swim swam swum
tell told; wear wore worn; withdraw withdrew withdrawn; overthrow overthrew overthrown; overrun overran overrun
overcome overcame overcome; bleed bled; freeze froze frozen; burn burned burnt; bear bore borne; wed wed wedded
drive drove driven; do did done; feud feuded; slay slew slain; drown drowned; forbid forbade forbidden
become became become; choose chose chosen; shrink shrank shrunk; grow grew grown; dig dug; write wrote written
spin spun; build built; retake retook retaken; strangle strangled; plead pleaded pled; downsize downsized
rebuild rebuilt; light lit; plunge plunged; leap leapt leaped; read read; cost cost; dive dived dove
undergo underwent undergone; show showed shown; tie tied; die died; lend lent; foresee foresaw; bind bound
knit knitted; forge forged; buckle buckled; rig rigged; slide slid; mow mowed mown; shake shook shaken
""".replace("\n", ";")
_PAST: Final = {
    first: tuple(rest) for first, *rest in (e.split() for e in _IRREGULAR.split(";") if e.strip())
}
_VOWELS: Final = frozenset("aeiou")
_PARTS: Final = {"v": "verb", "n": "noun", "a": "adjective"}


@cache
def happening_words() -> HappeningWords:
    """Return the compiled lists."""
    fields: dict[str, dict[str, str]] = {}
    phrases: dict[str, list[Phrase]] = {}
    for kind, part, entry in _entries(HARM + LAW + PUBLIC + TRADE + STAGE):
        words, wide = _split(entry)
        if len(words) > 1:
            for first, rest in _phrase_forms(words, part):
                phrases.setdefault(first, []).append(Phrase(kind, rest, wide, part == "n"))
        else:
            for form, shape in _forms(words[0], part):
                field = fields.setdefault(form, {})
                if field.setdefault(_PARTS[part], kind) == kind and part == "v":
                    field["shape"] = field.get("shape", "") + shape
    return HappeningWords(
        triggers=_triggers(fields, phrases),
        heads=HEADS,
        named=NAMED,
        places=PLACES,
        noun_before=ADJECTIVES,
        verb_before=VERB_BEFORE,
        adjective_endings=("al", "ous", "ive", "ic", "ful", "less", "ary", "ible"),
        adverb_endings=("ly",),
        plurals=PLURALS,
        related=_related(),
        generic=GENERIC,
    )


def _triggers(fields: dict[str, dict[str, str]], phrases: dict[str, list[Phrase]]) -> dict[str, Trigger]:
    beside, senses = _beside(), _senses()
    return {
        form: Trigger(
            **fields.get(form, {}),
            phrases=tuple(sorted(phrases.get(form, ()), key=lambda p: (-len(p.rest), p.wide))),
            not_before=beside.get((form, ">"), frozenset()),
            not_after=beside.get((form, "<"), frozenset()),
            senses=tuple(senses.get(form, ())),
        )
        for form in fields | phrases
    }


def _entries(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield type, part of speech and word or phrase."""
    kind = part = ""
    for word in text.split():
        if word.endswith(":"):
            kind, part = word[:-1], ""
        elif word == "|":
            part = ""
        elif not part:
            part = word
        else:
            yield kind, part, word


def _split(entry: str) -> tuple[list[str], bool]:
    """Words and marks of an entry, and whether its first word may stand apart from the rest."""
    first, _, rest = entry.partition("*")
    words = f"{first}_{rest}" if rest else first
    return words.replace("-", "_-_").split("_"), bool(rest)


def _phrase_forms(words: list[str], part: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    if part == "v":
        for first, _ in _forms(words[0], "v"):
            yield first, tuple(words[1:])
    else:
        for last, _ in _forms(words[-1], part):
            yield words[0], (*words[1:-1], last)


def _forms(word: str, part: str) -> list[tuple[str, str]]:
    """Inflected forms of a plain form, each with its shape; "-ise" is written "-ize", too."""
    if part == "a":
        return [(word, "")]
    if part == "n":
        return [(word, ""), (_with_s(word), "")]
    spelled = [word, word[:-3] + "ize"] if word.endswith("ise") and len(word) > 5 else [word]
    return [pair for base in spelled for pair in _verb_forms(base)]


def _verb_forms(base: str) -> list[tuple[str, str]]:
    stem = base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) else base
    stems = _doubled(base) if stem == base else (stem,)
    past = _PAST.get(base) or tuple(
        stem[:-1] + "ied" if base.endswith("y") and base[-2:-1] not in _VOWELS else stem + "ed"
        for stem in stems
    )
    past = tuple(form[:-2] + "d" if form.endswith("eed") and base.endswith("ee") else form for form in past)
    acting = (base[:-2] + "y",) if base.endswith("ie") else stems
    return [
        (base, "b"),
        (_with_s(base), "s"),
        *((form, "d") for form in past),
        *((stem + "ing", "g") for stem in acting),
    ]


def _doubled(base: str) -> tuple[str, ...]:
    """Stems before "-ed" and "-ing": "stab" doubles, "visit" does not, "cancel" may."""
    closed = len(base) > 2 and base[-1] not in _VOWELS | set("wxy") and base[-2] in _VOWELS
    if not closed or (base[-3] in _VOWELS and base[-3:-1] != "ui"):
        return (base,)
    syllables = sum(a not in _VOWELS and b in _VOWELS | {"y"} for a, b in zip(" " + base, base, strict=False))
    return (base + base[-1],) if syllables == 1 else (base, base + base[-1])


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _beside() -> dict[tuple[str, str], frozenset[str]]:
    """By form and side (">" before, "<" after): words beside which it tells nothing."""
    found = {}
    for line in NOT.strip().splitlines():
        word, _, rest = line.partition(":")
        after, _, before = rest.partition("|")
        for form, _shape in (*_forms(word, "v"), *_forms(word, "n")):
            found[form, ">"] = frozenset(after.split())
            found[form, "<"] = frozenset(before.split())
    return found


def _senses() -> dict[str, list[tuple[str, str, frozenset[str]]]]:
    """By form: part of speech, type, and the company in which it is meant."""
    found: dict[str, list[tuple[str, str, frozenset[str]]]] = {}
    for line in SENSES.strip().splitlines():
        head, _, company = line.partition(":")
        word, part, kind = head.split()
        for form in dict.fromkeys(form for form, _ in _forms(word, part)):
            found.setdefault(form, []).append((part, "" if kind == "-" else kind, frozenset(company.split())))
    return found


def _related() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in RELATED.strip().splitlines():
        kinds = line.split()
        for kind in kinds[1:]:
            found.setdefault(kinds[0], set()).add(kind)
            found.setdefault(kind, set()).add(kinds[0])
    return {kind: frozenset(others) for kind, others in found.items()}
