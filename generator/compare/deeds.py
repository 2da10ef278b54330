"""A named one's deed, told by one and denied by another: the same verb and object. Rule ``did-or-not``."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.compare.about import about_of, published
from generator.compare.badges import Compared, Group, Question, Statement, Verdict, compared
from generator.compare.material import Material
from generator.compare.passages import Passage, stories
from generator.languages.en.denials import (
    CUES,
    DENIED,
    DENIED_THAT,
    DETERMINERS,
    NEVER,
    SAME,
    STOPS,
    UNREAL,
    VAGUE,
)
from generator.languages.en.words import stem
from generator.model import Claim, Span

_FORMS = tuple(re.compile(p) for p in (DENIED_THAT, DENIED, NEVER))
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PERSONAL = re.compile(r"\b(?:I|my)\b")  # a letter or an opinion
_OBJECT = 4  # words of an object
_TOLD = "{told}"  # the verb as the report has it that tells the deed
_SHOWN = 6  # words of it that the reader is shown
_NEAR = 6  # words between a subject and its verb
_NEWS = 31  # days between the two reports
_MOST = 60  # denials of one deed: each is set against all that tell it
_LONGEST = 600  # characters of a sentence that are looked at


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what to whom, by stems.

    ``shown`` says it in words if it is denied; ``told`` is the verb as written if it is told.
    """

    claim: Claim
    words: Span
    subject: str
    verb: str
    objects: frozenset[str]
    published: int
    shown: str = ""
    told: str = ""

    @property
    def voice(self) -> tuple[str, str]:
        """Who says so: a speaker, or the article itself."""
        speaker = self.claim.speaker
        return ("speaker", speaker.key) if speaker else ("article", self.claim.article)


Denied = Mapping[tuple[str, str], list[Deed]]


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare each denial of a named one's deed with the reports of it."""
    about = about_of(material)
    denied: dict[tuple[str, str], list[Deed]] = defaultdict(list)
    for passage in stories(material).holding(CUES):
        for deed in _denials(passage):
            denied[deed.subject, deed.verb].append(deed)
    found: dict[tuple[str, str], list[Deed]] = defaultdict(list)
    for told, other in _pairs(material, denied):
        events = [e for e in about.loosely(told.claim) if e in about.loosely(other.claim)]
        if events:
            found[events[0], other.shown] += [told, other]
    for (event, shown), deeds in sorted(found.items(), key=lambda item: item[0]):
        what = f"whether {shown.replace(_TOLD, deeds[0].told)}"
        question = Question("polarity", (event,), what, "did-or-not")
        one = compared(question, [_statement(deed) for deed in dict.fromkeys(deeds)], _relation)
        if one:
            yield one


def _pairs(material: Material, denied: Denied) -> Iterator[tuple[Deed, Deed]]:
    """What is told anywhere, and what denies it."""
    subjects, verbs = ({key[n] for key in denied} for n in (0, 1))
    for passage in stories(material).holding(subjects):
        text = _text(passage)
        if subjects.isdisjoint(text.lower().replace("'", " ").split()):
            continue
        for told in _deeds(passage, subjects, verbs):
            for other in denied.get((told.subject, told.verb), [])[:_MOST]:
                if is_opposed(told, other):
                    yield told, other


def is_opposed(told: Deed, denied: Deed) -> bool:
    """Two voices, within a month: all that is denied stands in what is told."""
    if told.voice == denied.voice or not denied.objects <= told.objects:
        return False
    days = told.published, denied.published
    return not all(days) or abs(days[0] - days[1]) <= _NEWS


def _text(passage: Passage) -> str:
    return passage.plain[:_LONGEST]


def _denials(passage: Passage) -> Iterator[Deed]:
    text, claims = _text(passage), passage.claims
    if "?" in text or _PERSONAL.search(text):
        return
    for form in _FORMS:
        for match in form.finditer(text):
            subject = match.groupdict().get("subject") or _subject(text[: match.start()], claims)
            verb, objects = _verb(match), _objects(match["rest"])
            if subject and verb and objects:
                end = match.start("rest") + len(match["rest"].split(",")[0])
                span = passage.words(match.start(), end)
                claim = next((c for c in claims if c.span.holds(span)), claims[0])
                told = f"{subject} {_shown(match)}"
                yield Deed(claim, span, subject.lower(), verb, objects, published(passage.article), told)


def _shown(match: re.Match[str]) -> str:
    """The deed in the words of the denial, without what denies it."""
    groups = match.groupdict()
    aux = "was the" if groups.get("subject") else groups.get("aux") or "did"
    verb = _TOLD if aux in ("did", "does") else f"{aux} {match['verb']}{match['into'] or ''}"
    words = list(takewhile(_goes_on, match["rest"].replace(",", " , ").split()))
    return " ".join((verb, *words[:_SHOWN]))


def _goes_on(word: str) -> bool:
    return word != "," and word.lower() not in STOPS


def _verb(match: re.Match[str]) -> str:
    verb = stem(match["verb"])
    if (match["into"] or "").strip() == "into":
        return SAME.get(f"{verb} into", f"{verb} into")
    return "" if verb in VAGUE or match["verb"] in VAGUE else verb


def _objects(rest: str) -> frozenset[str]:
    """Stems of the noun phrase that ``rest`` begins with; of its possessor none."""
    found: list[str] = []
    for word in re.findall(r"[\w-]+'s\b|[\w-]+|,", rest):
        low = word.lower()
        if low in STOPS or word == ",":
            break
        if low not in DETERMINERS and not low.endswith("'s"):
            found.append(SAME.get(stem(low), stem(low)))
        if len(found) == _OBJECT:
            break
    return frozenset(found)


def _subject(before: str, claims: Sequence[Claim]) -> str:
    """The name right before the verb, "" for anything else."""
    named = {word for c in claims for m in c.participants for word in m.text.split() if word[:1].isupper()}
    words = _WORD.findall(before)
    return words[-1] if words and words[-1] in named else ""


def _behind(words: Sequence[str], subjects: set[str]) -> list[int]:
    """Places of the words that stand next but one, or next, behind a subject."""
    named = [at for at, word in enumerate(words) if word.lower() in subjects]
    return sorted({at + behind for at in named for behind in (1, 2) if at + behind < len(words)})


def _deeds(passage: Passage, subjects: set[str], verbs: set[str]) -> Iterator[Deed]:
    text, claims = _text(passage), passage.claims
    if "?" in text:
        return
    words = _WORD.findall(text)
    places: list[re.Match[str]] = []
    for at in _behind(words, subjects):
        subject = next((w for w in reversed(words[max(0, at - 2) : at]) if w[0].isupper()), "")
        if subject.lower() not in subjects or stem(words[at]) not in verbs:
            continue
        places = places or list(_WORD.finditer(text))
        word, low = places[at], [w.lower() for w in words[max(0, at - _NEAR) : at]]
        objects = _objects(text[word.end() :])
        if objects and not UNREAL & set(low[-4:]):
            span = passage.words(*word.span())
            claim = next((c for c in claims if c.span.holds(span)), claims[0])
            day = published(passage.article)
            yield Deed(claim, claim.span, subject.lower(), stem(word[0]), objects, day, told=word[0])


def _statement(deed: Deed) -> Statement:
    is_denied = bool(deed.shown)
    return Statement(
        deed.claim, deed.words, "denied" if is_denied else "affirmed", is_denied, (float(is_denied),)
    )


def _relation(_one: Group, _two: Group) -> Verdict:
    return Verdict("conflict", "one voice tells of what another denies")
