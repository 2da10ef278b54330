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
    EXCEPT,
    HEADS,
    NAMED,
    NO_ADJECTIVES,
    NOT,
    NOTHING,
    PLACES,
    PLURALS,
    VERB_BEFORE,
)
from generator.languages.en.happening_harm import HARM
from generator.languages.en.happening_kin import EVERYWHERE, GENERIC, RELATED
from generator.languages.en.happening_law import LAW
from generator.languages.en.happening_public import PUBLIC
from generator.languages.en.happening_senses import GROUPS, SENSES
from generator.languages.en.happening_stage import STAGE
from generator.languages.en.happening_trade import TRADE
from generator.languages.happening_words import HappeningWords, Phrase, Sense

_IRREGULAR: Final = """
shoot shot; strike struck stricken; steal stole stolen; break broke broken; take took taken; give gave given
sink sank sunk; win won; lose lost; beat beat beaten; sell sold; buy bought; hold held; uphold upheld; leave left; meet met
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


@cache
def happening_words() -> HappeningWords:
    """Return the compiled lists."""
    tables: dict[str, dict[str, str]] = {"v": {}, "n": {}, "a": {}}
    shapes: dict[str, str] = {}
    phrases = _Phrases()
    for kind, part, entry in _entries(NOTHING + HARM + LAW + PUBLIC + TRADE + STAGE):
        if "_" in entry or "*" in entry or "-" in entry:
            phrases.add(kind, part, entry)
        elif part == "v":
            _add_verb(tables["v"], shapes, kind, entry)
        else:
            for form in (entry, _with_s(entry)) if part == "n" else (entry,):
                tables[part].setdefault(form, kind)
    for table in tables.values():
        for form in EXCEPT & table.keys():
            del table[form]
    not_before, not_after = _beside()
    return HappeningWords(
        known=frozenset().union(phrases.by_first, *tables.values()),
        single=frozenset().union(*tables.values()),
        verbs=tables["v"],
        shapes=shapes,
        nouns=tables["n"],
        adjectives=tables["a"],
        phrases=phrases.sorted(),
        wide=frozenset(phrases.wide),
        senses=_senses(),
        not_before=not_before,
        not_after=not_after,
        heads=HEADS,
        named=NAMED,
        places=PLACES,
        noun_before=ADJECTIVES,
        verb_before=VERB_BEFORE,
        adjective_endings=("al", "ous", "ive", "ic", "ful", "less", "ary", "ible"),
        no_adjectives=NO_ADJECTIVES,
        adverb_endings=("ly",),
        plurals=PLURALS,
        related=_related(),
        everywhere=EVERYWHERE,
        generic=GENERIC,
    )


def _add_verb(verbs: dict[str, str], shapes: dict[str, str], kind: str, lemma: str) -> None:
    for base in _spellings(lemma):
        for form, shape in _verb_forms(base):
            if verbs.setdefault(form, kind) == kind:
                shapes[form] = shapes.get(form, "") + shape


class _Phrases:
    """Phrases by first and second word."""

    def __init__(self) -> None:
        self.by_first: dict[str, dict[str, list[Phrase]]] = {}
        self.wide: set[str] = set()

    def add(self, kind: str, part: str, entry: str) -> None:
        """Add every form of one."""
        first, _, rest = entry.partition("*")
        words = (f"{first}_{rest}" if rest else first).replace("-", "_-_").split("_")
        if part == "v" and "-" in words and "_" not in entry:  # "re-elect"
            for form, _shape in _verb_forms(words[-1]):
                self._put(words[0], Phrase(kind, (*words[1:-1], form), wide=False, is_noun=False))
        elif part == "v":
            phrase = Phrase(kind, tuple(words[1:]), bool(rest), is_noun=False)
            for base in _spellings(words[0]):
                for form, _shape in _verb_forms(base):
                    self._put(form, phrase)
        else:
            for last in (words[-1], _with_s(words[-1])):
                self._put(words[0], Phrase(kind, (*words[1:-1], last), wide=False, is_noun=True))

    def _put(self, first: str, phrase: Phrase) -> None:
        self.by_first.setdefault(first, {}).setdefault(phrase.rest[0], []).append(phrase)
        if phrase.wide:
            self.wide.add(first)

    def sorted(self) -> dict[str, dict[str, tuple[Phrase, ...]]]:
        """Longest first."""
        return {
            first: {second: tuple(sorted(found, key=lambda p: -len(p.rest))) for second, found in by.items()}
            for first, by in self.by_first.items()
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
            yield kind.strip("-"), part, word


def _spellings(lemma: str) -> tuple[str, ...]:
    """Spell "-ise" as "-ize", too."""
    return (lemma, lemma[:-3] + "ize") if lemma.endswith("ise") and len(lemma) > 5 else (lemma,)


@cache
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


def _both(word: str) -> set[str]:
    """Forms of a word as verb and as noun."""
    return {form for base in _spellings(word) for form, _ in _verb_forms(base)} | {_with_s(word)}


def _beside() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """By form: words in front of which, and behind which, it tells nothing."""
    before, behind = {}, {}
    for line in NOT.strip().splitlines():
        word, _, rest = line.partition(":")
        following, _, preceding = rest.partition("|")
        for form in _both(word):
            before[form] = frozenset(following.split())
            behind[form] = frozenset(preceding.split())
    return before, behind


def _senses() -> dict[str, tuple[Sense, ...]]:
    """By form: the types it has in company, in the order of the list."""
    groups = {
        name: words.split() for name, _, words in (g.partition(":") for g in GROUPS.strip().splitlines())
    }
    found: dict[str, list[Sense]] = {}
    for line in SENSES.strip().splitlines():
        head, _, company = line.partition(":")
        word, part, kind = head.split()
        words = [w for item in company.split() for w in groups.get(item.removeprefix("@"), (item,))]
        sense = Sense(part, kind.strip("-"), frozenset(words))
        for form in _both(word):
            found.setdefault(form, []).append(sense)
    return {form: tuple(senses) for form, senses in found.items()}


def _related() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in RELATED.strip().splitlines():
        kinds = line.split()
        for kind in kinds[1:]:
            found.setdefault(kinds[0], set()).add(kind)
            found.setdefault(kind, set()).add(kinds[0])
    return {kind: frozenset(others) for kind, others in found.items()}
