"""Catalogues of the theme's words: ``words/<lang>.yaml``, ours, and the author's over them key by key."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Final

from generator.problem import Location, Problem, Severity, did_you_mean
from generator.render.language.reader_locale import ReaderLocale
from generator.render.language.wording import Phrase, Wording
from generator.render.layouts import WORDS, Layout, Layouts
from generator.yaml_source import Mapping as YamlMapping
from generator.yaml_source import Node, NotYaml, Scalar, document, wanted

# Values that a phrase may want though the English one does not.
_FURTHER: Final[dict[str, frozenset[str]]] = {"century": frozenset({"roman"})}
ORDINALS: Final = frozenset({"century"})  # phrases whose forms are those of ordinals, not of counts
_FILE: Final = re.compile(r"words/([A-Za-z0-9-]+)\.yaml")
_SINGLE_NUMBER: Final = re.compile(r"=\d+")
_SHOWN: Final = 8  # missing keys that a message names


def read(layouts: Layouts, lang: str) -> tuple[Wording, tuple[Problem, ...]]:
    """Return the words of a language, and what is wrong with the author's catalogues.

    A language without a catalogue has English words and dates, and is not the page's: then ``lang`` is "en".
    """
    by_tag = {found[1].lower(): name for name in layouts.files if (found := _FILE.fullmatch(name))}
    english = _ours(layouts, "words/en.yaml")
    tags = ["-".join(lang.split("-")[:length]).lower() for length in range(1, lang.count("-") + 2)]
    names = [by_tag[tag] for tag in tags if tag in by_tag]
    own = _Own(english, ReaderLocale(lang))
    phrases = dict(english)
    borrowed = set(english)
    for name in dict.fromkeys(("words/en.yaml", *names)):
        here = dict(_ours(layouts, name))
        here |= {} if layouts.files[name].is_default else own.phrases(layouts.files[name])
        phrases |= here
        borrowed -= here.keys() if name in names else set()
    if not names:
        return Wording("en", phrases), (*own.problems, _missing(lang), *_astray(layouts))
    is_ours = any(name in layouts.behind or layouts.files[name].is_default for name in names)
    gaps = () if is_ours else _gaps(layouts.files[names[-1]], english, own.known)
    return Wording(lang, phrases, borrowed), (*own.problems, *gaps, *_astray(layouts))


def names_in(phrase: Phrase) -> frozenset[str]:
    """Return the values that a phrase wants; ``ValueError`` where its braces are no placeholders."""
    texts = [phrase] if isinstance(phrase, str) else phrase.values()
    return frozenset(name for text in texts for name in _names(text))


def _names(text: str) -> Iterator[str]:
    for _, name, form, conversion in Formatter().parse(text):
        if name is None:
            continue
        if form or conversion or not name.isidentifier():
            raise ValueError(f"`{{{name}}}` is no placeholder")
        yield name


def _ours(layouts: Layouts, name: str) -> Mapping[str, Phrase]:
    """Return the theme's own catalogue of that name, empty where there is none."""
    layout = layouts.behind.get(name) or layouts.files.get(name)
    if layout is None or not layout.is_default:
        return {}
    found = document(layout.content.decode("utf-8"))
    entries = found.entries if isinstance(found, YamlMapping) else ()
    return {key.text: _plain(value) for key, value in entries}


def _plain(node: Node) -> Phrase:
    if isinstance(node, YamlMapping):
        return {form.text: text.text for form, text in node.entries if isinstance(text, Scalar)}
    return node.text if isinstance(node, Scalar) else ""


def _missing(lang: str) -> Problem:
    message = f"there is no catalogue of words in `{lang}`: the page's own words and dates are English"
    hint = f"translate the theme's words into layouts/words/{lang}.yaml; docs/layouts.md says how"
    return Problem(Location("chronofact.yaml"), "warning", "no-words", message, hint)


def _astray(layouts: Layouts) -> Iterator[Problem]:
    """Say which of the author's files beside the catalogues are none."""
    for name, layout in layouts.files.items():
        if name.startswith(WORDS) and not layout.is_default and not _FILE.fullmatch(name):
            hint = "a catalogue is called after its language, such as words/fr.yaml"
            yield Problem(Location(layout.shown), "warning", "no-words", "this file is not read", hint)


def _gaps(layout: Layout, english: Mapping[str, Phrase], known: set[str]) -> Iterator[Problem]:
    """Say which phrases a language of the author's own lacks."""
    gaps = [key for key in english if key not in known]
    if gaps:
        named = ", ".join(gaps[:_SHOWN]) + (", …" if len(gaps) > _SHOWN else "")
        message = f"{len(gaps)} of {len(english)} phrases are missing and show in English: {named}"
        yield Problem(Location(layout.shown), "warning", "no-words", message)


@dataclass
class _Own:
    """The author's catalogues, checked against the English one."""

    english: Mapping[str, Phrase]
    locale: ReaderLocale
    problems: list[Problem] = field(default_factory=list)
    known: set[str] = field(default_factory=set)

    def phrases(self, layout: Layout) -> dict[str, Phrase]:
        """Return the phrases of a file that can be used."""
        found = {}
        for key, node in self._entries(layout):
            hint = did_you_mean(key.text, sorted(self.english))
            if key.text not in self.english:
                self._say(layout, key, f"there is no phrase `{key.text}`", hint, "warning")
            elif self._fits(layout, key.text, node):
                found[key.text] = _plain(node)
        self.known |= found.keys()
        return found

    def _entries(self, layout: Layout) -> tuple[tuple[Scalar, Node], ...]:
        try:
            found = document(layout.content.decode("utf-8-sig"))
        except NotYaml as error:
            self._say(layout, error, f"broken YAML: {error.message}", error.hint)
            return ()
        if found is None or (isinstance(found, Scalar) and found.is_null):
            return ()
        if isinstance(found, YamlMapping):
            return found.entries
        self._say(layout, found, f"this is no catalogue but {wanted(found)}", "write lines of `key: phrase`")
        return ()

    def _fits(self, layout: Layout, key: str, node: Node) -> bool:
        """Tell whether a phrase can be used, and complain if not."""
        if isinstance(node, Scalar):
            return self._text_fits(layout, key, node)
        counts = not isinstance(self.english[key], str)
        if not isinstance(node, YamlMapping) or not counts:
            forms = " or its plural forms" if counts else ""
            self._say(layout, node, f"`{key}` is one phrase{forms}, not {wanted(node)}")
            return False
        return self._forms_fit(layout, key, node)

    def _forms_fit(self, layout: Layout, key: str, node: YamlMapping) -> bool:
        forms = self._forms(key)
        for form, text in node.entries:
            if form.text not in forms and not _SINGLE_NUMBER.fullmatch(form.text):
                hint = f"the forms of this language: {', '.join(forms)}; for one number, such as `=2`"
                self._say(layout, form, f"there is no plural form `{form.text}`", hint, "warning")
            if not isinstance(text, Scalar):
                self._say(layout, text, f"a plural form is a text, not {wanted(text)}")
                return False
        given = {form.text for form, _ in node.entries}
        if "other" not in given:
            self._say(layout, node, f"`{key}` lacks the form `other`", "it is the one for all other numbers")
        texts = [text for _, text in node.entries if isinstance(text, Scalar)]
        fits = [self._text_fits(layout, key, text) for text in texts]  # each says what is wrong with it
        return "other" in given and all(fits)

    def _forms(self, key: str) -> list[str]:
        rules = self.locale.babel.ordinal_form if key in ORDINALS else self.locale.babel.plural_form
        order = ("zero", "one", "two", "few", "many", "other")
        return [form for form in order if form in rules.tags or form == "other"]

    def _text_fits(self, layout: Layout, key: str, text: Scalar) -> bool:
        known = names_in(self.english[key]) | _FURTHER.get(key, frozenset())
        try:
            odd = sorted(set(_names(text.text)) - known)
        except ValueError:
            self._say(layout, text, "a brace that holds no name", "write `{{` for a brace that shall be seen")
            return False
        for name in odd:
            have = ", ".join(f"{{{n}}}" for n in sorted(known)) or "none"
            hint = did_you_mean(name, known) or f"values of `{key}`: {have}"
            self._say(layout, text, f"`{key}` has no value `{name}`", hint)
        return not odd

    def _say(
        self,
        layout: Layout,
        place: Node | NotYaml,
        message: str,
        hint: str = "",
        severity: Severity = "error",
    ) -> None:
        lines = layout.content.decode("utf-8-sig").splitlines()
        line = lines[place.line - 1] if 0 < place.line <= len(lines) else ""
        location = Location(layout.shown, place.line, place.column)
        self.problems.append(Problem(location, severity, "words", message, hint, line))
