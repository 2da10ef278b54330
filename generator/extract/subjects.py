"""The noun phrase that a reporting verb has for its subject, before it or behind it.

Grammar of news prose: the subject stands beside its verb ("The service said"), is parted from it by an
apposition, an age or a relative clause ("Ada Lind, 54, who runs the dam, said"), is shared with an earlier
verb ("Lind agreed and said"), or follows an inverted verb ("…, said Lind in a statement").
"""

from generator.extract.tokens import Token
from generator.extract.traits import (
    ADVERB,
    ADVERBIAL,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    GERUND,
    INFINITIVE,
    JOINING,
    MODAL,
    NEGATION,
    OBJECT_PRONOUN,
    PAST,
    PREPOSITION,
    RELATIVE,
    RELATIVE_PRONOUN,
    SPEAKER,
    SPEECH,
    SPEECH_NOUN,
    SUBJECT_PRONOUN,
    THAT,
    WEAK,
    WITHIN_NAME,
)
from generator.extract.unit import BREAKS, Unit, has_verb

Range = tuple[int, int]  # indices into the unit's tokens, half-open

_LONGEST = 24  # tokens; more than that is no noun phrase
_SEGMENTS = 6  # "Ada Lind, 54, the mayor of Holm, who lives there, …"
_OCCASION = 5  # words in which "in a short written statement" comes to its noun


def before(unit: Unit, j: int) -> Range | None:
    """Return the subject that ends at token ``j``, which stands right before the verb and its adverbs."""
    tokens = unit.tokens
    if j >= 0 and tokens[j].text == ")":  # "Holm Water (HWB) said"
        opened = next((k for k in range(j, max(j - _LONGEST, 0), -1) if tokens[k].text == "("), 0)
        found = before(unit, opened - 1) if opened else None
        return (found[0], j + 1) if found else None
    if j < 0 or tokens[j].traits & RELATIVE:  # "the police, who claim …" tells of the police
        return None
    if tokens[j].traits & CONJUNCTION:
        return _of_the_verb_before(unit, j)
    if breaks(unit, j):
        return _apposed(unit, j)
    return _checked(unit, *_noun_phrase(unit, j))


def without_relative(unit: Unit, found: Range) -> Range:
    """Cut "the three jurors who spoke outside the court" to whom it names."""
    start, end = found
    tokens = unit.tokens
    return start, next((k for k in range(start + 1, end) if tokens[k].traits & RELATIVE_PRONOUN), end)


def behind(unit: Unit, k: int, *, anybody: bool = False) -> Range | None:
    """Return the phrase at token ``k``, right behind an inverted verb or "according to" (``anybody``)."""
    tokens = unit.tokens
    end = k
    while end < len(tokens) and end - k < _LONGEST and not _ends_phrase(unit, end):
        end += 1
    if (
        end == k
        or tokens[k].traits & PREPOSITION
        or (not anybody and any(is_finite(unit, i) for i in range(k, end)))
    ):
        return None
    named = tokens[k].traits & (DETERMINER | SPEAKER) or any(t.is_name for t in tokens[k:end])
    if not (named or anybody) or tokens[k].traits & (THAT | RELATIVE | OBJECT_PRONOUN):
        return None
    return k, end


def apposition_end(unit: Unit, end: int) -> int:
    """Index behind the apposition that follows a phrase ending at ``end`` ("said Lind, the mayor, …")."""
    tokens, words = unit.tokens, unit.words
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return end
    k = end + 1
    while k < len(tokens) and not _ends_phrase(unit, k):
        k += 1
    closes = k == len(tokens) or tokens[k].text in ",."
    describes = (
        tokens[end + 1].low in words.determiners
        or tokens[end + 1].low in words.roles
        or tokens[end + 1].text.isdigit()
    )
    return k if closes and describes and not has_verb(tokens[end + 1 : k]) else end


def breaks(unit: Unit, k: int) -> bool:
    """A mark that ends a noun phrase; not the hyphen in a word, nor a plural's apostrophe."""
    tokens = unit.tokens
    mark = tokens[k]
    if mark.text not in BREAKS:
        return False
    before_it = tokens[k - 1] if k else None
    if before_it is None or before_it.end != mark.start or k + 1 == len(tokens):
        return True
    joined = tokens[k + 1].start == mark.end
    if mark.text == "-":
        return not joined
    return not (mark.text in "'’" and before_it.is_word and (joined or before_it.low.endswith("s")))


def is_finite(unit: Unit, i: int, *, participles: bool = True) -> bool:
    """The token is a verb with a subject of its own, as far as its form and neighbours tell.

    ``participles``: a past form before a preposition is taken for one ("the officers involved in the raid").
    """
    tokens = unit.tokens
    token = tokens[i]
    if token.traits & (AUXILIARY | MODAL):
        return not token.is_name or i == 0
    if not token.traits & (PAST | SPEECH) or token.traits & GERUND or (token.is_name and i > 0):
        return False
    if i and tokens[i - 1].traits & (DETERMINER | PREPOSITION):
        return False
    following = tokens[i + 1].traits if i + 1 < len(tokens) else 0
    return bool(not participles or following & INFINITIVE or not following & PREPOSITION)


def _noun_phrase(unit: Unit, j: int) -> Range:
    """From the last break, conjunction of clauses or subordinating word to ``j``."""
    tokens = unit.tokens
    k, joined, told = j, -1, False
    while k > max(j - 2 * _LONGEST, 0) and not tokens[k].traits & SUBJECT_PRONOUN:
        previous = tokens[k - 1]
        if breaks(unit, k - 1) or unit.in_quotation(previous) or previous.traits & JOINING:
            break
        if previous.traits & RELATIVE:
            if not (told and previous.traits & RELATIVE_PRONOUN and k > 1):
                break
            told = False  # "three jurors who spoke outside (said)"
        elif is_finite(unit, k - 1):
            told = True
        elif previous.traits & CONJUNCTION:
            joined = k
        k -= 1
    if told or is_finite(unit, k):
        return (joined, j + 1) if joined > 0 else (j + 1, j + 1)
    return k, j + 1


def _of_the_verb_before(unit: Unit, j: int) -> Range | None:
    """The subject that two verbs share: "Lind was asked about it and (denied)"."""
    tokens = unit.tokens
    reach = max(j - 2 * _LONGEST, 0)
    start = next((k + 1 for k in range(j - 1, reach - 1, -1) if tokens[k].text in ';:”"“'), reach)
    first = next((k for k in range(start, j) if is_finite(unit, k, participles=False)), j)
    if first == j:
        return None
    end = first
    while end > start and _fills(unit, end - 1):
        end -= 1
    if end > start and breaks(unit, end - 1):
        return _apposed(unit, end - 1)
    return _checked(unit, *_noun_phrase(unit, end - 1)) if end > start else None


def _apposed(unit: Unit, j: int) -> Range | None:
    """Name and what is added to it between commas, up to the comma at ``j``."""
    tokens, words = unit.tokens, unit.words
    if tokens[j].text != ",":
        return None
    segments: list[Range] = []
    end = j
    while end > 0 and len(segments) < _SEGMENTS:
        start = end
        while start > 0 and not breaks(unit, start - 1) and not unit.in_quotation(tokens[start - 1]):
            start -= 1
        if start == end or not (_adds(unit, start) or not _tells(unit, start, end)):
            break
        segments.insert(0, (start, end))
        if start == 0 or tokens[start - 1].text != ",":
            break
        end = start - 1
    while segments and (_adds(unit, segments[0][0]) or _tells_as_headline(unit, segments[0])):
        segments.pop(0)
    if len(segments) < 2:
        return None
    start, end = segments[0]
    last = segments[-1][1] if not _adds(unit, segments[1][0]) else end
    if not (any(t.is_name for t in tokens[start:last]) or tokens[start].low in words.determiners):
        return None
    return _checked(unit, start, last)


def _adds(unit: Unit, k: int) -> bool:
    """The words between commas add something to a name: an age, a relative clause, an occasion."""
    token = unit.tokens[k]
    adds = RELATIVE_PRONOUN | PREPOSITION | WEAK | ADVERB | GERUND | ADVERBIAL
    return bool(token.traits & adds) or token.text.isdigit()


def _tells(unit: Unit, start: int, end: int) -> bool:
    return any(is_finite(unit, i) for i in range(start, end))


def _tells_as_headline(unit: Unit, segment: Range) -> bool:
    """Participle for verb, as in "Troops seen in Kursk"."""
    return any(t.traits & PAST and not t.is_name for t in unit.tokens[segment[0] + 1 : segment[1]])


def _ends_phrase(unit: Unit, k: int) -> bool:
    tokens = unit.tokens
    token = tokens[k]
    if breaks(unit, k) or unit.in_time(token):
        return True
    if token.text == ".":
        return k + 1 == len(tokens) or tokens[k + 1].text in BREAKS
    if token.traits & (RELATIVE | JOINING | ADVERB):
        return True
    return bool(token.traits & PREPOSITION) and (not token.traits & WITHIN_NAME or _is_occasion(unit, k))


def _is_occasion(unit: Unit, k: int) -> bool:
    """A preposition that leads to where or to whom it is said: "in a statement", "at a conference"."""
    tokens = unit.tokens
    if k + 1 < len(tokens) and unit.in_time(tokens[k + 1]):
        return True
    return any(t.traits & SPEECH_NOUN for t in tokens[k + 1 : k + 1 + _OCCASION])


def _fills(unit: Unit, k: int) -> bool:
    """An adverb, or a word of time, that stands between subject and verb."""
    token = unit.tokens[k]
    if token.traits & (ADVERB | NEGATION) or unit.in_time(token):
        return True
    if token.traits & ADVERBIAL and not token.is_name and len(token.low) > len("only"):
        return True
    following = unit.tokens[k + 1] if k + 1 < len(unit.tokens) else None
    return bool(token.traits & PREPOSITION) and following is not None and unit.in_time(following)


def verb_group_start(unit: Unit, i: int) -> int:
    """Index of the first adverb, auxiliary or date that belongs to the verb at ``i``."""
    k = i
    while k > 0 and (unit.tokens[k - 1].traits & (AUXILIARY | MODAL) or _fills(unit, k - 1)):
        k -= 1
    return k


def _checked(unit: Unit, start: int, end: int) -> Range | None:
    """Take off what leads to the phrase; ``None`` for what is no noun phrase."""
    tokens = unit.tokens
    while start < end and (tokens[start].traits & CONJUNCTION or _fills(unit, start)):
        start += 1
    if start < end and tokens[start].traits & PREPOSITION:
        start = _behind_adverbial(unit, start, end)
    return (start, end) if end - start <= _LONGEST and _is_noun_phrase(unit, tokens[start:end]) else None


def _is_noun_phrase(unit: Unit, tokens: tuple[Token, ...]) -> bool:
    """It begins and ends as one does, and is no lone pronoun that cannot be a subject."""
    words = unit.words
    held = [t for t in tokens if t.is_word]
    if not held or held[-1].low in words.no_phrase_ends:
        return False
    acronym = held[0].text.isupper() and len(held[0].text) > 1  # "US", not "us"
    if held[0].low in words.no_phrase_begins and not acronym:
        return False
    first = held[0]
    if len(held) == 1:
        return len(first.low) > 1 and (first.is_name or not first.low.endswith(words.gerund_ending))
    contracted, _, rest = first.low.partition("'")
    leads = first.low.endswith(words.gerund_ending) and not held[1].is_name  # "According to local media"
    return not leads and not (rest and contracted in words.pronouns_thing | words.pronouns_other)


def _behind_adverbial(unit: Unit, start: int, end: int) -> int:
    """Where a phrase begins behind an adverbial that no comma closes ("At the meeting Mr Berg said")."""
    tokens, words = unit.tokens, unit.words
    heads = words.determiners, words.roles, words.institutions, words.unnamed
    for k in range(end - 1, start + 1, -1):
        low, previous = tokens[k].low, tokens[k - 1]
        plain = previous.is_word and not previous.is_name and not previous.traits & (PREPOSITION | DETERMINER)
        if plain and (tokens[k].is_name or any(low in listed for listed in heads)):
            return k
    return end
