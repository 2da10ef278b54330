"""Who and where an article names: one key for each bearer, whatever form of the name stands there.

A person's key is the family name, so that articles agree whether they give the full name or not; where two
persons of one family name are in the article, it is given and family name. A body known by an acronym has
the acronym, a firm its name without "Inc.", a country its name whether it is called by it or by its people.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from itertools import chain, pairwise

from generator.extract.capitals import Capitals
from generator.extract.name_runs import Name, Sex, names_of
from generator.extract.tokens import Tokens
from generator.languages.claim_words import ClaimWords
from generator.model import Sentence

_AGE_DIGITS = 4
_BACK = 6  # tokens between a preposition and its place ("in the southern port town of")
_MOSTLY = 4  # one in so many mentions of a place stands behind "in"
_SHORTENED = 3  # letters that "Rob" and "Robert" have in common


class Register:
    """Every name of an article in text order, each with the key of its bearer."""

    def __init__(self, tokens: Tokens, sentences: tuple[Sentence, ...], words: ClaimWords) -> None:
        self._words = words
        self._all = tokens.all
        found = Capitals(tokens, sentences, words).at
        self.names = sorted(
            chain.from_iterable(names_of(self._all, at, words) for at in found if at), key=lambda n: n.first
        )
        self.starts = [self._all[n.first].start for n in self.names]
        self.ends = [self._all[n.last].end for n in self.names]
        for name in self.names:
            self._classify(name)
        self._recognise_persons()
        self._key_persons()
        self._key_short_forms()
        self._find_places()

    def within(self, start: int, end: int) -> list[Name]:
        """Names between two offsets."""
        low, high = bisect_left(self.starts, start), bisect_left(self.starts, end)
        while high > low and self.ends[high - 1] > end:  # the last may go on behind it
            high -= 1
        return self.names[low:high]

    def _classify(self, name: Name) -> None:
        """What the name's own words tell of its bearer."""
        words, names = self._words, self._words.names
        low, phrase = name.words, name.phrase
        name.key, name.behind = phrase, self._behind(name)
        name.is_owner = self._all[name.last].low.endswith("'s")
        if name.is_titled and low[-1] not in names.places:
            name.kind = "person"
        elif len(low) == 1 and (country := words.stem(phrase)) in words.countries:
            is_people = country != phrase and phrase not in names.regions and phrase not in names.capitals
            name.kind, name.key = ("people" if is_people else "place"), country
        elif phrase in names.fixed and (len(low) > 1 or self._all[name.first].text.isupper()):
            name.kind, name.key = "body", names.fixed[phrase]
        elif phrase in names.regions and self._is_region(name):
            name.kind, name.key = "place", names.regions[phrase]
        else:
            self._classify_by_head(name)

    def _is_region(self, name: Name) -> bool:
        """An abbreviation ("Ala") is a state only behind the comma of a town."""
        whole = self._words.names.regions[name.phrase] == name.phrase or len(name.phrase) > 4
        return whole or (name.first > 0 and self._all[name.first - 1].text == ",")

    def _classify_by_head(self, name: Name) -> None:
        names, low = self._words.names, name.words
        if len(low) > 1 and low[-1] in names.firms:
            name.kind, name.key = "body", " ".join(low[:-1])
        elif low[0] in names.ships and len(low) > 1:
            name.key = " ".join(low[1:])
        elif self._heads_body(low):
            name.kind, name.key = "body", self._without_people(name)
        elif low[-1] in names.places or (len(low) > 1 and low[0] in names.place_openings):
            name.kind = "place"
        elif len(low) > 1 and (low[0] in names.given or self._is_in_persons_form(name)):
            name.kind = "person"
        if name.kind == "person" or len(low) == 1:
            name.sex = self._sex(low[0])

    def _heads_body(self, low: tuple[str, ...]) -> bool:
        """The last word is what a body is called ("Defense Intelligence"), or one before "of" or "for"."""
        names, institutions = self._words.names, self._words.institutions
        if low[-1] in names.bodies or (len(low) > 1 and low[-1] in institutions):
            return True
        return any(w in names.joined_by_of and w in names.bodies for w in low[:-1])

    def _without_people(self, name: Name) -> str:
        """ "British Foreign Office" is the "Foreign Office": who it is of says nothing new."""
        words = self._words
        rest = name.words[1:]
        country = words.stem(name.words[0])
        of_state = rest and rest[-1] in words.institutions and all(w in words.names.generic for w in rest)
        if country not in words.countries or not of_state:
            return name.phrase
        return " ".join(rest) if len(rest) > 1 else f"{country} {rest[0]}"

    def _is_in_persons_form(self, name: Name) -> bool:
        """ "Ludwig van Beethoven", "A. J. Moe"."""
        inside = self._all[name.first : name.last]
        particles = self._words.names.particles
        initial = any(len(a.low) == 1 and b.text == "." for a, b in pairwise(inside))
        return (initial and len(name.words[-1]) > 1) or any(
            t.low in particles and not t.is_name for t in inside
        )

    def _sex(self, given: str) -> Sex:
        men, women = given in self._words.names.men, given in self._words.names.women
        return "" if men == women else "m" if men else "f"

    def _behind(self, name: Name) -> str:
        """The preposition before it: "in Holm", "near the southern town of Holm", "in Norland's Holm"."""
        names, i = self._words.names, name.first - 1
        for k in range(i, max(i - _BACK, -1), -1):
            low = self._all[k].low
            if low in names.prepositions:
                return low
            if low not in names.describing and not (self._all[k].is_name and low.endswith("'s")):
                return ""
        return ""

    def _recognise_persons(self) -> None:
        """Names of two to four words that the text around them, or a short form, shows to be persons'."""
        alone = Counter(n.words[0] for n in self.names if len(n.words) == 1 and not n.behind)
        for name in self.names:
            if len(name.words) == 1 and name.behind in self._words.names.inside:
                alone.pop(name.words[0], None)  # "Banda Orlova" and "in Orlova": no person
        longer = {
            n.words[:size]
            for n in self.names
            if n.kind in ("body", "place")
            for size in range(2, len(n.words))
        }
        shown: set[tuple[str, ...]] = set()
        for name in self.names:
            if name.kind == "person" and not name.is_titled and name.words in longer:
                name.kind = ""  # "Betty Ford" beside "Betty Ford Center"
            if name.kind == "" and 1 < len(name.words) < 5 and not name.words[-1].isdigit():
                known = alone[name.words[-1]] and not alone[name.words[0]]
                if name.words in longer:
                    continue
                if known or (self._acts_as_person(name) and not name.behind):
                    shown.add(name.words)
        for name in self.names:
            if name.kind == "" and name.words in shown:
                name.kind = "person"

    def _acts_as_person(self, name: Name) -> bool:
        """An age, "who", a job, a reporting verb or what only a person suffers stands beside the name."""
        words, names = self._words, self._words.names
        tokens, first, last = self._all, name.first, name.last
        acronym = any(t.text.isupper() and len(t.text) > 1 for t in tokens[first : last + 1])
        if acronym or len(name.words[0]) == 1 or (first and tokens[first - 1].low in words.determiners):
            return False
        before = [t.low for t in tokens[max(0, first - 2) : first]]
        behind, second = [*(t.low for t in tokens[last + 1 : last + 3]), "", ""][:2]
        job = before[-1:] if before[-1:] != [","] else before[:1]  # "the commissioner, Ada Lind, …"
        led = any(w in names.jobs or w in names.titles for w in job)
        led = led or any(w in words.speech for w in before[-1:])
        if led or behind in words.speech or behind in names.suffered:
            return True
        if behind in words.auxiliaries:
            return second in names.suffered
        return behind == "," and (second == "who" or (second.isdecimal() and len(second) < _AGE_DIGITS))

    def _key_persons(self) -> None:
        """Family names; given and family name where the article has two persons of one family name."""
        bearers: defaultdict[str, list[str]] = defaultdict(list)  # family name -> given names
        persons = [n for n in self.names if n.kind == "person"]
        for name in persons:
            given, family = self._parts(name)
            if given and not any(_may_be_one(given, other) for other in bearers[family]):
                bearers[family].append(given)
        self._bearers = bearers
        for name in persons:
            given, family = self._parts(name)
            name.key = family if given else self._bearer(name, family)
            if given and len(bearers[family]) > 1:
                name.key = f"{next(g for g in bearers[family] if _may_be_one(g, given))} {family}"
                name.sex = name.sex or self._sex(given)

    def _parts(self, name: Name) -> tuple[str, str]:
        """First given name ("" if none stands there) and family name."""
        words = [w for w in name.words if w not in self._words.names.suffixes] or list(name.words)
        return (words[0] if len(words) > 1 else ""), words[-1]

    def _key_short_forms(self) -> None:
        """Give "Lohan", "Lindsay", "Betty Ford", "WHO" the key of the name they are short for."""
        by_given: defaultdict[str, set[str]] = defaultdict(set)
        long: defaultdict[str, dict[str, Name]] = defaultdict(dict)  # first word -> longer names by key
        acronyms: dict[str, Name] = {}
        for name in self.names:
            if name.kind == "person":
                by_given[self._parts(name)[0]].add(name.key)
            elif len(name.words) > 1:
                long[name.words[0]].setdefault(name.key, name)
                acronyms.setdefault("".join(w[0] for w in name.words), name)
        for name in self.names:
            if name.kind == "" and len(name.words) == 1:
                self._key_single(name, by_given)
            may_be_short = len(name.words) > 1 or name.phrase in self._words.names.sole
            open_yet = name.kind == "" or name.phrase in self._words.names.sole
            if open_yet and name.key == name.phrase and may_be_short:
                self._key_by_longer(name, list(long[name.words[0]].values()))
            if len(name.words) == 1 and name.phrase in acronyms and self._all[name.first].text.isupper():
                self._key_acronym(name, acronyms[name.phrase])

    def _key_single(self, name: Name, by_given: dict[str, set[str]]) -> None:
        word = name.words[0]
        if word in self._bearers and not name.behind:
            name.kind, name.key = "person", self._bearer(name, word)
        elif len(by_given.get(word, ())) == 1:
            name.kind, name.key = "person", next(iter(by_given[word]))

    def _bearer(self, name: Name, family: str) -> str:
        """Key of the one who is meant by a family name that several bear, or the family name if unsure."""
        given = self._bearers[family]
        if len(given) < 2:
            return family
        fitting = [g for g in given if not name.sex or self._sex(g) in ("", name.sex)]
        return f"{fitting[0]} {family}" if len(fitting) == 1 else family

    def _key_by_longer(self, name: Name, longer: list[Name]) -> None:
        """The beginning of one longer name: "Betty Ford" of "Betty Ford Center"."""
        size = len(name.words)
        of = [n for n in longer if len(n.words) > size and n.words[:size] == name.words]
        if len({n.key for n in of}) == 1:
            name.kind, name.key = of[0].kind, of[0].key

    def _key_acronym(self, name: Name, full: Name) -> None:
        """The article writes both: all mentions of either are keyed by the acronym."""
        key, acronym = full.key, name.phrase
        name.kind = full.kind = full.kind or "body"
        if key in (acronym, self._words.names.fixed.get(acronym)):
            return
        for other in self.names:
            if other.key == key:
                other.key, other.kind = acronym, full.kind

    def _find_places(self) -> None:
        """Names of no known kind that mostly stand behind "in", and "Holm" in "Holm, California"."""
        total = Counter(n.key for n in self.names)
        located = Counter(n.key for n in self.names if n.behind in self._words.names.inside)
        for name, behind in zip(self.names, self.names[1:], strict=False):
            if behind.first == name.last + 2 and self._all[name.last + 1].text == ",":
                if behind.kind == "place" and name.kind == "":  # "Holm, California"
                    located[name.key] += total[name.key]
                elif behind.kind == "" and name.kind == "place":  # "Newton Street, Holm"
                    located[behind.key] += 1
        for name in self.names:
            if name.kind == "" and 0 < total[name.key] <= _MOSTLY * located[name.key]:
                name.kind = "place"


def _may_be_one(one: str, two: str) -> bool:
    """Given names of one person: the same, an initial, or a short form ("Rob", "Robert")."""
    if len(one) == 1 or len(two) == 1:
        return one[0] == two[0]
    return one[:_SHORTENED] == two[:_SHORTENED] and (one.startswith(two) or two.startswith(one))
