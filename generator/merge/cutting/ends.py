"""Words behind which a cut may end, and what speaks against ending there."""

from generator.merge.cutting.sentence import Sentence

_SOFT = 1.2  # before a phrase that the clause goes on with
_LIST = 1.0  # inside a list
_OUTSIDE = 2.0  # what is told of stands further on: "a man | who", "the end | of"
_HALF = 3.5  # before "and", where no verb follows at once
_BARE = 2.2  # ends with a verb that a phrase goes on with: "was placed | on"
_OPEN = 6.0  # ends with "the", "that", "who", or with "wrote" before what is written
_ITEMS = 3  # words within which a list goes on
_LONG = 6  # letters of a participle, at least
_MARKS = frozenset(",;:–—(|")
_QUOTES = frozenset('“”"')


def ends(sentence: Sentence) -> list[tuple[int, float]]:
    """Numbers of the words before which a cut may end, each with its cost; the last one is the sentence's."""
    if not sentence.ends:
        last = len(sentence.found)
        found = [(i, cost) for i in range(1, last) if (cost := _cost(sentence, i)) is not None]
        sentence.ends = [*found, (last, 0.0)]
    return sentence.ends


def of_the_last(sentence: Sentence, last: int) -> float:
    """What the last word costs: it leaves the clause open, or bare of what it needs."""
    ending, words = sentence.found[last - 1].low, sentence.words
    reports = ending in words.speech or ending in words.weak
    told = ending in words.addressees and sentence.low(last - 2) in words.speech  # "told reporters | …"
    is_open = ending in sentence.sets.hanging or told or (reports and sentence.gaps[last][:1] == ":")
    is_open = is_open or _ends_with_next_date(sentence, last)
    return _OPEN * is_open + _BARE * (last < len(sentence.found) and _is_bare(sentence, last))


def _ends_with_next_date(sentence: Sentence, last: int) -> bool:
    """The date of the next clause is all that is left of it: "…, and on May 3"."""
    i = last - 1
    while i > 0 and (sentence.times[i] or sentence.low(i) in sentence.words.prepositions):
        i -= 1
    return i < last - 1 and sentence.low(i) in sentence.words.conjunctions


def _is_bare(sentence: Sentence, last: int) -> bool:
    """It ends with a verb, or with "is still", and no mark follows."""
    ending = sentence.found[last - 1].low
    if sentence.gaps[last].strip() or sentence.low(last) in sentence.words.clause_or_phrase:
        return False
    if sentence.is_time(last) and sentence.low(last).isdigit():  # "made | 1390 a good year"
        return True
    if any(sentence.is_time(last + ahead) for ahead in (0, 1, 2)):  # "finished | in about 1390"
        return ending.endswith("ing")
    if last > 1 and sentence.low(last - 2) in sentence.words.modals:  # "may cling | to"
        return True
    return sentence.verbs[last - 1] or (ending in sentence.words.adverbs and sentence.verbs[last - 2])


def _cost(sentence: Sentence, i: int) -> float | None:
    """Cost of ending before word ``i``; ``None`` where the clause makes no pause."""
    gap = sentence.gaps[i]
    if (
        sentence.times[i] and sentence.times[i - 1]
    ) or " " not in gap:  # "four | and a half years ago", "7:48"
        return None
    if gap == " ":
        return _without_mark(sentence, i)
    if gap[:1] == ",":
        inside = sentence.ends_number(i) or _is_date_between(sentence, i)
        return None if inside else _LIST * _goes_on_as_list(sentence, i)
    if not _MARKS.isdisjoint(gap) or " - " in gap:
        return 0.0
    return _SOFT if not _QUOTES.isdisjoint(gap) else _without_mark(sentence, i)


def _without_mark(sentence: Sentence, i: int) -> float | None:
    following, sets = sentence.found[i].low, sentence.sets
    if sentence.times[i] and not sentence.times[i - 1]:
        ends_there = sentence.low(i - 1) not in sets.hanging and _is_last_said(sentence, i)
        return 0.0 if ends_there else None
    if following in sets.pausing:
        return _before(sentence, i)
    if sentence.found[i - 1].end == sentence.claim.span.end:
        return 0.0
    if len(following) <= _LONG or not following.endswith("ing"):
        return None
    goes_on = sentence.low(i - 1) in sets.hanging or sentence.verbs[i - 1]
    goes_on = goes_on or sentence.low(i - 2) in sentence.words.infinitive  # "to cut | spending"
    return None if goes_on else _SOFT


def _is_date_between(sentence: Sentence, i: int) -> bool:
    """Between commas: "was due, as of May 3, to open"."""
    first = next((k for k in range(i, i + 3) if sentence.is_time(k)), None)
    if first is None:
        return False
    behind = next((k for k in range(first, len(sentence.found)) if not sentence.times[k]), None)
    return behind is not None and sentence.gaps[behind][:1] == ","


def _before(sentence: Sentence, i: int) -> float | None:
    """Before "in", "and", "because": at the date, a second verb or the claim's end, else a soft pause."""
    following, words = sentence.found[i].low, sentence.words
    leads = sentence.is_time(i + 1) or (sentence.is_time(i + 2) and sentence.low(i + 1) in words.never_last)
    if leads and following not in words.conjunctions:  # "| in about 1390"
        return 0.0 if _is_last_said(sentence, i) else None
    if following in words.conjunctions and words.may_be_verb(sentence.low(i + 1)):
        return 0.0
    is_last, ends_with_verb = sentence.found[i - 1].end == sentence.claim.span.end, sentence.verbs[i - 1]
    if following in sentence.sets.phrases and following not in words.that:
        return _SOFT
    if (following in sentence.sets.relative and not ends_with_verb) or (
        is_last and following in words.prepositions
    ):
        return _HALF if following in words.that else _OUTSIDE  # "informed the mayor | that"
    goes_on = following in words.conjunctions and not ends_with_verb and not is_last
    return _HALF if goes_on else 0.0 if is_last else None


def _is_last_said(sentence: Sentence, i: int) -> bool:
    """The date at or behind word ``i`` ends the clause: "was hurt | on May 3", not "said | on May 3 that"."""
    first = next(k for k in range(i, len(sentence.found)) if sentence.times[k])
    behind = next((k for k in range(first, len(sentence.found)) if not sentence.times[k]), None)
    if behind is None:
        return True
    following, sets = sentence.low(behind), sentence.sets
    if sentence.gaps[behind] != " ":
        return True
    if following in sentence.words.infinitive:  # "agreed | on Monday to pay"
        return False
    return following in sets.pausing and following not in sets.openers - sets.phrases


def _goes_on_as_list(sentence: Sentence, i: int) -> bool:
    """No verb, and soon "and" or another comma."""
    if any(sentence.verbs[i : i + _ITEMS]):
        return False
    near = range(i, min(i + _ITEMS, len(sentence.found)))
    return any(
        sentence.low(k) in sentence.words.conjunctions or (k > i and sentence.gaps[k][:1] == ",")
        for k in near
    )
