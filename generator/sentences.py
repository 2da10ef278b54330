"""Where sentences end. Words that decide it are the language's; the rules are here.

A full stop ends a sentence if white space and then a capital, a figure or an opening quotation mark or
bracket follow, unless the word before it is an initial, a title, or an abbreviation that no typical first
word of a sentence follows. Measured against other segmenters: docs/decisions/0003-sentences.md.
"""

import re
from collections.abc import Iterator

from generator.languages.sentence_words import SentenceWords

_CLOSERS = "\"'”’»)\\]“‘«"  # German closes with what English opens with
_OPENERS = "\"'`“‘«„(\\["
_STOP = re.compile(
    rf"(?<![.!?…])(?P<stop>[.!?…]++)"
    rf"(?P<closed>[{_CLOSERS}]*(?: ''(?=\s))?)(?P<apart> \"(?=\s))?(?P<white>\s+)"
    rf"(?P<opened>(?:`` |[{_OPENERS}])*)(?P<next>[^\s{_OPENERS}])"
    r"|(?P<wide>[。！？]+[」』”’）]*)"
    r"|\n"
)
_LAST_WORD = re.compile(r"(?:[^\W\d_]\.)*[^\W_]+(?:[-’'&][^\W_]+)*$")
_NEXT_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_WORDS = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_SPOKEN_ON = re.compile(r"[–—-]\s+(?=[^\W\d_])[^A-ZА-ЯІЇЄҐ]")
_LONGEST_WORD = 40  # characters looked at before a full stop
_LONGEST_ORDINAL = 3  # figures: "am 11. März", "zum 700. Todestag"; four are a year


def spans(
    text: str, words: SentenceWords, start: int = 0, end: int | None = None
) -> Iterator[tuple[int, int]]:
    """Half-open ranges of the sentences in ``text[start:end]``, without white space around them."""
    end = len(text) if end is None else end
    for stop in _ends(text, words, start, end):
        yield from _trimmed(text, start, stop)
        start = stop
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends(text: str, words: SentenceWords, start: int, end: int) -> Iterator[int]:
    begun = start
    for match in _STOP.finditer(text, start, end):
        if match["wide"]:
            begun = match.end()
        elif match["stop"]:
            if not _is_end(text, match, words, begun):
                continue
            begun = match.end("closed")
            if match["apart"] and text.count('"', start, begun) % 2:
                begun = match.end(
                    "apart"
                )  # a closing mark, as in texts that were taken to pieces: “…there. "”
        elif text[match.end() : match.end() + 1].islower():
            continue
        else:
            begun = match.end()
        yield begun


def _is_end(text: str, match: re.Match[str], words: SentenceWords, begun: int) -> bool:
    following = match["next"]
    if "\n" in match["white"]:
        return not following.islower()
    if following.islower() or not (following.isalnum() or match["opened"] or following in "$€£#@•–—-"):
        return False
    if match["stop"] != ".":
        return _is_end_of_cry(text, match, words)
    if match["closed"]:
        return True
    return _is_end_after_word(text, match, words, begun)


def _is_end_of_cry(text: str, match: re.Match[str], words: SentenceWords) -> bool:
    """After ``!``, ``?`` or dots: not where “Why?” Smith asked goes on, nor «Чому?» — запитав він."""
    if not match["closed"]:
        return True
    if _SPOKEN_ON.match(text, match.start("next")):
        return False
    after = _WORDS.findall(text, match.start("next"), match.start("next") + 80)[:6]
    spoken = next((n for n, word in enumerate(after) if word.lower() in words.speech_verbs), 0)
    return not (spoken and all(w[0].isupper() or w == "the" for w in after[:spoken]))


def _is_end_after_word(text: str, match: re.Match[str], words: SentenceWords, begun: int) -> bool:
    """After one full stop: what word stands before it, and what word comes next."""
    at = match.start("stop")
    before = _LAST_WORD.search(text, max(begun, at - _LONGEST_WORD), at)
    if before is None:
        return True
    word, tail = before[0], before[0].rpartition("-")[2]
    following = _NEXT_WORD.match(text, match.start("next"))
    coming = following[0] if following else match["next"]
    if word in words.before_number and any(c.isdigit() for c in coming):
        return False
    if word in words.clock:
        return not (coming.lower() in words.after_clock or (coming.isupper() and 1 < len(coming) < 5))
    if _listed(tail, words.abbreviations) or _is_initials(word):
        quote_begins = bool(match["opened"].strip("([")) and "." not in word and len(word) > 1
        return quote_begins or coming.lower() in words.starters
    if words.ordinals and word.isdecimal() and len(word) <= _LONGEST_ORDINAL:
        return coming.lower() in words.starters and bool(text[begun : before.start()].strip())
    is_number_of_point = word.isdigit() and not text[begun : before.start()].strip()
    return not is_number_of_point and not _listed(tail, words.titles)


def _listed(word: str, known: frozenset[str]) -> bool:
    return word in known or (word.isupper() and word.capitalize() in known)


def _is_initials(word: str) -> bool:
    """One capital ("J"), or letters with full stops between ("U.S")."""
    return (len(word) == 1 and word.isupper()) or (len(word) > 2 and word[-2] == ".")
