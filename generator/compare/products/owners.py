"""Whom a noun phrase of a sentence names: a firm, a film, a player, or what the text speaks of.

A name in quotation marks is one name, whatever its words. "The arena" is the name that ends in "Arena";
"it" and "the bank" are what the sentences before tell of.
"""

import re

from generator.compare.products.named import Key, Run, Thing, runs
from generator.compare.products.phrases import Figure
from generator.languages.en.owners import BEHIND_NAME, FIRMS, FORMS, HEADS, OPENERS, PRONOUNS, TITLED
from generator.languages.en.words import EMPTY
from generator.model import Span

_LONGEST = 5  # words of a name that has shorter ones
_LOOKED_BACK = 3  # sentences in which "it" may be named
_HEAD = re.compile(
    r"(?:^|[\s,(])(?:(the|this|its|their|a|an)\s)?((?:[\w.,-]+\s){0,2}?)([\w-]+)$", re.IGNORECASE
)
_QUOTED = re.compile(r"(?:^|(?<=[\s(,]))[\"“'‘]([A-Z0-9][^\"”“]{1,60}?),?[\"”'’](?=[\s,.)’']|$)")


def subject(figure: Figure, words: str) -> Thing | None:
    """Return what the noun phrase at the end of ``words`` names, be it a clause or the verbs before away."""
    phrase = words.rstrip(" ,")
    if re.search(r"\band(?: (?:will|would|has|have|had))?$", phrase):
        return _opening(figure, phrase)
    found = _last_name(phrase)
    if found and BEHIND_NAME.search(phrase[found.span.end :]):
        return named(found) if found.span.start > 1 or _is_name(figure, found) else None
    head = _HEAD.search(phrase)
    return _spoken_of(figure, head, phrase) if head else None


def named(run: Run) -> Thing:
    """Return the bearer of a name, without a firm's legal form."""
    key = run.key
    return Thing(key[:-1] if len(key) > 1 and key[-1].rstrip(".") in FORMS else key, run.name)


def names_of(sentence: str) -> list[Run]:
    """Every name of the sentence, one in quotation marks as a whole."""
    quoted = [Run(Span(m.start(), m.end()), m[1], is_owner=False) for m in _QUOTED.finditer(sentence)]
    plain = [r for r in runs(sentence) if not any(q.span.holds(r.span) for q in quoted)]
    return sorted((*quoted, *map(_untitled, plain)), key=lambda r: r.span.start)


def _untitled(run: Run) -> Run:
    """Return it without the trade before it: "Carmaker Castellan"."""
    first, _, rest = run.name.partition(" ")
    if not rest or first.lower() not in TITLED:
        return run
    return Run(Span(run.span.start + len(first) + 1, run.span.end), rest, run.is_owner)


def _last_name(phrase: str) -> Run | None:
    own = names_of(phrase)
    return own[-1] if own else None


def _opening(figure: Figure, phrase: str) -> Thing | None:
    """Return what the sentence begins with: it is the subject of its second verb too."""
    head = OPENERS.match(phrase)
    if head:
        return _spoken_of(figure, _HEAD.search(head[0].strip()), head[0])
    return next((named(r) for r in names_of(phrase)[:1] if _opens(phrase, r)), None)


def _opens(sentence: str, run: Run) -> bool:
    before = sentence[: run.span.start].split()
    if len(before) > 5 or EMPTY & {w.lower() for w in before[1:]}:
        return False
    return not before or before[0].lower() in ("the", "a", "an")


def _spoken_of(figure: Figure, head: re.Match[str] | None, phrase: str) -> Thing | None:
    """Return what "it", "the arena", "the bank" stands for."""
    if head is None:
        return None
    article, adjectives, noun = (part or "" for part in head.groups())
    noun = noun.lower()
    if noun in PRONOUNS:
        return _nearest(figure, phrase)
    if (
        noun not in HEADS
        or article.lower() not in ("the", "this")
        or any(not w[0].isdigit() for w in adjectives.split())
    ):
        return None
    return _ends_in(figure, noun) or _nearest(figure, "", is_firm=noun in FIRMS)


def _ends_in(figure: Figure, noun: str) -> Thing | None:
    """Return the one name of the article that ends in the noun."""
    found = {r.key: r for names in _read(figure) for r in names if r.key[-1] == noun and len(r.key) > 1}
    return named(next(iter(found.values()))) if len(found) == 1 else None


def _nearest(figure: Figure, before: str, *, is_firm: bool = False) -> Thing | None:
    """Return the name that opens this sentence or the nearest before it that a name opens."""
    own = names_of(before)
    if own and _opens(before, own[0]) and _is_name(figure, own[0]):
        return named(own[0])
    at = figure.names.place(figure.claim.sentence)
    for names, text in reversed(_openings(figure)[max(0, at - _LOOKED_BACK) : at]):
        is_other = is_firm and names and figure.names.is_product(names[0])
        if names and not is_other and _opens(text, names[0]) and _is_name(figure, names[0]):
            return named(names[0])
    return None


def _is_name(figure: Figure, run: Run) -> bool:
    """No common noun that opens a sentence: it is in quotation marks, or the article has it once more."""
    is_quoted = run.span.end - run.span.start > len(run.name)
    if is_quoted or len(run.key) > 1:
        return True
    return sum(run.key[0] in other.key for names in _read(figure) for other in names) > 1


def _openings(figure: Figure) -> list[tuple[list[Run], str]]:
    article = figure.names.article
    return list(zip(_read(figure), (s.span.of(article.text) for s in article.sentences), strict=True))


def _read(figure: Figure) -> tuple[list[Run], ...]:
    return figure.names.named(names_of)


def one_name(keys: "frozenset[Key]") -> dict[Key, Key]:
    """Return for each name the longest that begins or ends with it, if all that do are parts of that one."""
    found: dict[Key, Key] = {}
    holders: dict[Key, set[Key]] = {}
    for key in keys:
        for cut in range(1, min(len(key), _LONGEST)):
            for part in (key[:cut], key[cut:]):
                holders.setdefault(_plain(part), set()).add(key)
    for key in keys:
        longer = holders.get(_plain(key), set())
        longest = max(longer, key=lambda k: (len(k), k), default=key)
        if all(" ".join(other) in " ".join(longest) for other in longer):
            found[key] = longest
    return found


def _plain(key: Key) -> Key:
    """Without the ending of the last word that may be that of a plural."""
    return (*key[:-1], key[-1].removesuffix("s"))
