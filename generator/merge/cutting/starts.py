"""Words at which a clause may begin, and what speaks against beginning there."""

from generator.merge.cutting.sentence import Sentence

_MOST = 4  # of a sentence
_NO_CLAUSE = 8.0  # begins with "where", "after": the clause it depends on is left outside
_NO_SUBJECT = 7.0  # begins with "and", "was", "mostly did"
_NOBODY = 5.0  # begins with "he"
_PHRASE = 3.0  # begins with "in", "later"
_POINTS_BACK = 2.0  # begins with "this"
_DATE = 1.5  # begins with the date, which stands beside the headline anyway
_LOWER = 1.5  # begins with none of the words that begin a subject
_ROUGHLY = 0.5  # "at least 12 people" is a subject
_WITHIN = 1.0  # begins inside the sentence
_VERBLESS = 2.0  # begins inside the sentence, and no verb that we know follows
_AHEAD = 0.7  # begins before the clause that is told of
_OPENING = 2  # words before the date that a sentence opens with: "But in May"
_ASIDE = 1.5  # begins behind a comma, and the sentence has begun with its subject
_OPENED = frozenset('“"') | {"``"}
_MARKS = frozenset(',;:–—(|“”"')


def starts(sentence: Sentence) -> list[tuple[float, int]]:
    """Return what beginning at a word costs and the word's number, the cheapest first."""
    told = sentence.claim.span.start if sentence.claim.dated_by != "noun" else -1  # a noun is no clause
    numbers = (
        i
        for i, word in enumerate(sentence.found)
        if i == 0 or word.start == told or _begins_clause(sentence, i)
    )
    if sentence.is_title:
        return sorted((_cost(sentence, i), i) for i in numbers)[:_MOST]
    before = sum(w.start < sentence.claim.span.start for w in sentence.found)
    found = [(_cost(sentence, i) + _of_the_place(sentence, i, before), i) for i in numbers]
    return sorted(found)[:_MOST]


def _of_the_place(sentence: Sentence, i: int, before: int) -> float:
    """It begins with the sentence or with what is told of, ``before`` words on; else more is told, too."""
    if i and not any(sentence.verbs[i:]):
        return _VERBLESS
    if i < before and sentence.claim.kind != "said":
        return _AHEAD + _WITHIN * (i > 0)
    return 0.0 if i == 0 or before <= i <= before + 1 else _WITHIN


def _begins_clause(sentence: Sentence, i: int) -> bool:
    """Behind a mark, "that", "because", "said", or the date that the sentence opens with."""
    gap, before = sentence.gaps[i], sentence.found[i - 1].low
    if gap != " " and (gap == " - " or not _MARKS.isdisjoint(gap)):
        within = gap.strip() in _OPENED and before not in sentence.words.that | sentence.words.speech.keys()
        return "(" not in gap and len(gap) > 1 and not within  # "considered a | “career criminal”"
    follows = i == 1 or before in sentence.sets.leading or sentence.times[i - 1]
    if not follows or sentence.times[i] or sentence.low(i).endswith("ing"):
        return False
    if before in sentence.words.relative and sentence.found[i - 1].start == sentence.claim.span.start:
        return before not in sentence.words.asides | sentence.words.conditions  # "since | he took office"
    if before in sentence.sets.openers or (i == 1 and before in sentence.sets.links):
        return True
    if before in sentence.words.speech:  # but "told | the judge he …"
        return sentence.may_be_subject(i) and sentence.words.speech[before] in sentence.words.inverting
    opens = sentence.times[i - 1] and any(sentence.times[: _OPENING + 1])
    return opens and not before.endswith("'s")  # "Tuesday's | quake"


def _cost(sentence: Sentence, i: int) -> float:
    """A headline begins with its subject."""
    words = sentence.words
    first = sentence.found[i].low.partition("'")[0]
    if first in sentence.sets.subordinate or (i and first in sentence.sets.openers):
        return _NO_CLAUSE
    if first in words.prepositions or first in words.adverbs:
        return _of_phrase(sentence, i)
    if _is_nobody(sentence, i, first):
        return _NOBODY
    if _acts(sentence, i) or _is_no_subject(sentence, i, first):
        fronted = i == 0 and first not in sentence.sets.no_subject  # "Shot by a poacher, the bear …"
        return _PHRASE if fronted else _NO_SUBJECT
    return _of_subject(sentence, i, first)


def _of_subject(sentence: Sentence, i: int, first: str) -> float:
    if first in sentence.words.demonstratives:
        return _POINTS_BACK
    if sentence.times[i]:
        return _DATE
    return _LOWER * (not sentence.may_be_subject(i)) + _ASIDE * _is_aside(sentence, i)


def _is_nobody(sentence: Sentence, i: int, first: str) -> bool:
    """A pronoun, or what is left of a name: the "N) rose" of "(BNK.N)"."""
    is_torn = sentence.gaps[i + 1][:1] == ")" and "(" not in sentence.gaps[i]
    return is_torn or first in sentence.sets.pronouns


def _is_aside(sentence: Sentence, i: int) -> bool:
    """Behind a comma stands an apposition or an item, where the sentence has begun with its subject."""
    if not i or sentence.gaps[i][:1] != ",":
        return False
    opening, words = sentence.found[0].low, sentence.words
    fronted = opening in sentence.sets.pausing or opening in words.adverbs or words.is_acting(opening)
    return not (fronted or sentence.times[0] or words.is_past(opening))


def _acts(sentence: Sentence, i: int) -> bool:
    """An adverb or the date begins it, and a verb follows: "mostly did", "yesterday suggested"."""
    if sentence.times[i]:
        while sentence.is_time(i):
            i += 1
    elif sentence.found[i].low.endswith(sentence.words.adverb_ending):
        i += 1
    else:
        return False
    return i < len(sentence.found) and sentence.verbs[i]


def _of_phrase(sentence: Sentence, i: int) -> float:
    first, following, words = sentence.low(i), sentence.low(i + 1), sentence.words
    if following in words.bounds or (first in words.roughly and following[:1].isdigit()):
        return _ROUGHLY
    acts = first not in words.prepositions and i + 1 < len(sentence.found) and sentence.verbs[i + 1]
    return _NO_SUBJECT if acts or first in words.auxiliaries else _PHRASE


def _is_no_subject(sentence: Sentence, i: int, first: str) -> bool:
    """A pronoun, a verb, a letter torn from its word; a name may look like a verb ("Beijing")."""
    words, word = sentence.words, sentence.found[i]
    if first in sentence.sets.no_subject:
        return True
    if len(word.written) == 1 and word.written.islower():
        return first not in words.determiners
    if not first.endswith("ing") and not words.is_past(first):
        return False
    return (i == 0 or word.written[0].islower()) and all(
        word.low not in mention.text.lower().split() for mention in sentence.claim.participants
    )
