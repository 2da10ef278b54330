"""Every word about the world is an article's: quotations are followed, the rest is accounted for.

Follows what a reader would: the note, "in context", the marked sentence, the article's own text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

import pytest
import yaml
from babel import Locale

from generator import languages
from generator.model import Article, Timeline
from generator.render.addresses import safe_url
from generator.render.language.dates import roman
from generator.render.layouts import default_folder
from tests import built
from tests.render.made import target, words
from tests.render.tree import Node, tree

SITES = [name for name in built.NAMES if name != built.STORY_ONLINE]
_WORD = re.compile(r"[^\W\d]+")
_SOURCE_PAGE = re.compile(r"sources/(.+)/index\.html")
_MADE = "made/index.html"  # its quotations are single words, each with the sources they stand in
_UNSEEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffd]")


def plain(text: str) -> str:
    """Return the text as it is read: one space between words, what has no form left out."""
    return words(_UNSEEN.sub("", text))


@dataclass(frozen=True)
class Walk:
    """A built site, and the articles that it was built from."""

    name: str

    @cached_property
    def timeline(self) -> Timeline:
        return built.told(self.name)

    @property
    def lang(self) -> str:
        return built.settings(self.name).lang

    @cached_property
    def pages(self) -> dict[str, Node]:
        return {path: tree(text) for path, text in built.html(self.name)}

    @cached_property
    def ids(self) -> dict[tuple[str, str], Node]:
        """Elements by page and id."""
        return {
            (p, n.attrs["id"]): n for p, root in self.pages.items() for n in root.all() if "id" in n.attrs
        }

    @cached_property
    def texts(self) -> dict[str, str]:
        """Articles' texts by id."""
        return {a.id: plain(a.text) for a in self.timeline.articles}

    def is_verbatim(self, text: str) -> bool:
        """Tell whether words stand in some article, whatever is set around them."""
        bare = plain(text).strip(" :;,.()“”–…·")
        return any(bare in article for article in self.texts.values())

    def mains(self) -> Iterator[tuple[str, Node]]:
        return ((path, main) for path, root in self.pages.items() for main in root.all("main"))

    def led_to_page(self, path: str, link: Node) -> str:
        """Return the page that a link leads to."""
        return target(path, link.attrs["href"])[0]

    def led_to(self, path: str, link: Node) -> tuple[str, Node]:
        """Return the page and the element that a link leads to."""
        to, fragment = target(path, link.attrs["href"])
        return to, self.ids[to, fragment]

    def cited(self, path: str, holder: Node) -> tuple[str, str]:
        """Return article and sentence that the link "in context" of a note or a row leads to."""
        found = [self.led_to(path, a) for a in holder.all("a") if "#s-" in a.attrs.get("href", "")]
        assert len(found) == 1, f"{path}: {holder.text} has {len(found)} ways to its sentence"
        page, mark = found[0]
        assert mark.tag == "mark"
        of = _SOURCE_PAGE.fullmatch(page)
        assert of
        return of[1], plain(mark.text)


@cache
def walk(name: str) -> Walk:
    return Walk(name)


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest) -> Walk:
    return walk(request.param)


def quoting(node: Node) -> Node:
    """Return the note or row that a quotation stands in."""
    return next(n for n in node.above() if n.tag in ("aside", "tr", "li", "article"))


def entries(main: Node) -> Iterator[Node]:
    """Return the events that a page tells; what only leads to one (a ghost, a line of a list) has no id."""
    return (n for n in main.all(class_="event") if "id" in n.attrs)


def headline_of(entry: Node) -> str:
    heading = next(n for n in entry.all() if n.tag in ("h1", "h2", "h3"))
    return plain(next(n for n in heading.all() if n.tag in ("bdi", "span")).text)


def test_each_quotation_is_the_sentence_that_its_link_leads_to(site: Walk) -> None:
    for path, main in site.mains():
        for quote in main.all("q") if path != _MADE else ():
            article, sentence = site.cited(path, quoting(quote))
            assert plain(quote.text) in site.texts[article], path
            stated = quote.parent is not None and "(" in quote.parent.text  # the value, said elsewhere in it
            assert plain(quote.text) == sentence or stated, path


def test_the_words_left_unresolved_stand_in_the_sources_they_lead_to(site: Walk) -> None:
    main = next((main for path, main in site.mains() if path == _MADE), None)
    assert main
    for quote in main.all("q"):
        sources = [_SOURCE_PAGE.fullmatch(site.led_to_page(_MADE, a)) for a in quoting(quote).all("a")]
        named = [site.texts[of[1]] for of in sources if of] or list(site.texts.values())
        assert any(plain(quote.text) in text for text in named)


def test_each_marked_sentence_stands_in_the_article_of_its_page(site: Walk) -> None:
    for path, main in site.mains():
        for mark in main.all("mark"):
            of = _SOURCE_PAGE.fullmatch(path)
            assert of
            assert plain(mark.text) in site.texts[of[1]]


def test_each_sentence_of_an_entry_is_quoted_in_a_note_that_stands_behind_it(site: Walk) -> None:
    for path, main in site.mains():
        for said in main.all("p", class_="said"):
            for quote, refs in _with_refs(said):
                notes = [site.led_to(path, a)[1] for a in refs.all("a")]
                assert plain(quote.text) in [plain(q.text) for note in notes for q in note.all("q")], path


def _with_refs(said: Node) -> Iterator[tuple[Node, Node]]:
    """Sentences of an entry, each with the references behind it."""
    parts = [part for part in said.inner if isinstance(part, Node)]
    for quote, refs in pairwise(parts):
        if quote.tag in ("bdi", "span") and "also" not in quote.classes and refs.tag == "sup":
            yield quote, refs


def test_each_headline_stands_in_an_article_that_its_event_cites(site: Walk) -> None:
    for path, main in site.mains():
        for entry in entries(main):
            own = next(
                r for p, r in site.pages.items() if p.endswith(f"events/{entry.attrs['id']}/index.html")
            )
            cited = {site.cited(f"events/{entry.attrs['id']}/index.html", n)[0] for n in own.all("aside")}
            assert any(headline_of(entry) in site.texts[article] for article in cited), path


def test_what_leads_to_an_event_has_its_headline(site: Walk) -> None:
    for path, main in site.mains():
        for leading in (n for n in main.all("li", class_="event") if "id" not in n.attrs):
            link = next(leading.all("a"))
            to, fragment = target(path, link.attrs["href"])
            event = site.ids[to, fragment] if fragment else next(site.pages[to].all("article"))
            assert plain(link.text) == headline_of(event)


@cache
def theme_words(lang: str) -> frozenset[str]:
    """Words of a language's catalogue (which speak of the page, never of the world), months and seasons."""
    files = [f for f in sorted((default_folder() / "words").glob("*.yaml")) if f.stem in ("en", lang[:2])]
    read = [yaml.safe_load(file.read_text(encoding="utf-8")).values() for file in files]
    phrases = (p for all_ in read for v in all_ for p in (v.values() if isinstance(v, dict) else [v]))
    return _words(*(re.sub(r"\{\w+\}", "", str(phrase)) for phrase in phrases), *_date_words(lang))


def _date_words(lang: str) -> Iterator[str]:
    """Names of months and eras, and what stands between them ("р.", "or"); numbers of centuries."""
    locale = Locale.parse(lang, sep="-")
    yield from (name for form in locale.months.values() for all_ in form.values() for name in all_.values())
    yield from (name for width in locale.eras.values() for name in width.values())
    yield from (re.sub(r"\{\d\}", "", p) for kind in locale.list_patterns.values() for p in kind.values())
    yield from (str(pattern.pattern) for pattern in locale.datetime_skeletons.values())
    spans = (s for name, s in locale.interval_formats.items() if name)
    yield from (half for span in spans for halves in span.values() for half in halves)
    yield from (roman(n) for n in range(1, 40))


def _words(*texts: str | None) -> frozenset[str]:
    return frozenset(word.casefold() for text in texts if text for word in _WORD.findall(plain(text)))


def names_in(article: Article) -> Iterator[str | None]:
    """What front matter says of an article."""
    source = article.source
    yield from (source.publisher, source.author, source.via, source.title)
    yield from (safe_url(source.url), safe_url(source.archived))
    yield from (article.notes, article.id, article.digest, *article.tags)


def program_words(timeline: Timeline) -> Iterator[str]:
    """What the readers of articles say of claims: reasons, questions, answers as figures and dates."""
    for event in timeline.events:
        yield event.date_rule
    for c in timeline.contradictions:
        yield from (
            c.what,
            languages.question("en")(c.kind, c.rule, c.what),
            *(a.value for a in c.answers),
            *(p.why for p in c.pairs),
        )
        yield from (claim.basis for a in c.answers for claim, _ in a.claims)


def test_all_other_words_are_the_themes_names_or_dates(site: Walk) -> None:
    """What is not verbatim an article's consists of words that say nothing of the world."""
    known = theme_words(site.lang) | _words(*program_words(site.timeline))
    known |= _words(*(name for article in site.timeline.articles for name in names_in(article)))
    known |= _words(*author_words(site.name))
    unknown = [
        (path, text)
        for path, main in site.mains()
        for node, text in main.strings()
        if node.tag != "code"  # names of rules
        and not site.is_verbatim(text)
        and not _words(text) <= known
    ]
    assert unknown == []


def author_words(name: str) -> Iterator[str]:
    """What the site's author writes beside the articles: title, deck, layouts of the site's own."""
    settings = built.settings(name)
    yield from (settings.title, settings.deck)
    if settings.layouts.resolve() != default_folder().resolve():
        yield from (file.read_text(encoding="utf-8") for file in sorted(settings.layouts.rglob("*.html")))
