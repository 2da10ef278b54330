"""Attributes of named things: a price, a deal's value, a firm's funding. Rule ``attribute-of-a-thing``.

They belong to the thing and not to a happening, so they are compared across a story, wherever they stand;
and only for the same thing in the same version on the same terms (see ``attributes``).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.compare.badges import Compared, Group, Question, Statement, Verdict, compared
from generator.compare.figures.arithmetic import Reading, exclude
from generator.compare.figures.readings import reading, statement
from generator.compare.material import Material
from generator.compare.products.attributes import Spec, specs_of
from generator.compare.products.named import Key, full_keys
from generator.compare.products.owners import one_name
from generator.compare.products.phrases import Stated, Which
from generator.compare.told.setting import Setting, are_of_one_time
from generator.compare.told.stand import standing_place
from generator.languages.en.specs import PRICES, what_of
from generator.model import Span

_MONTHS = 93  # days between two reports after which a price or a staff may have changed
_ROUNDING = 0.0101  # share of a price by which a rounder moves it to a full number
_MOST = 40  # figures of one attribute that are looked at: nobody disputes one price with a hundred answers


def comparisons(material: Material) -> Iterator[Compared]:
    """Compare what several articles state of one attribute of one thing."""
    for _, specs in sorted(_by_attribute(material).items(), key=lambda item: repr(item[0])):
        kept = _of_one_voice(specs)[:_MOST]
        if len({s.claim.article for s in kept}) > 1 and (found := _compared(kept, material)):
            yield found


_Key = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...], str]


def _by_attribute(material: Material) -> dict[_Key, list[Spec]]:
    specs = [spec for text in material.texts.values() for spec in text.read(specs_of).values()]
    full = _one_name([s.stated for s in specs])
    found: dict[_Key, list[Spec]] = defaultdict(list)
    for spec in specs:
        one, thing = spec.stated, spec.stated.thing
        key = full.get((one.is_of_a_product, thing.key), thing.key)
        found[one.attribute, key, tuple(sorted(thing.marks)), tuple(sorted(one.terms)), _unit(spec)].append(
            spec
        )
    return found


def _one_name(stated: Sequence[Stated]) -> dict[tuple[bool, Key], Key]:
    """Return the longest form of each name; a product's longer name may be another product's."""
    products = full_keys({s.thing.key for s in stated if s.is_of_a_product})
    others = one_name(frozenset(s.thing.key for s in stated if not s.is_of_a_product))
    return {(True, k): v for k, v in products.items()} | {(False, k): v for k, v in others.items()}


def _unit(spec: Spec) -> str:
    """Return the currency; what is counted or measured is one thing by its attribute."""
    noun = spec.quantity.noun
    return noun if noun.isupper() else ""


def _of_one_voice(specs: Sequence[Spec]) -> list[Spec]:
    """Without articles that give several figures: these are figures of several things."""
    by_article: dict[str, list[Spec]] = defaultdict(list)
    for spec in specs:
        by_article[spec.claim.article].append(spec)
    return [s for own in by_article.values() if not _disagree(own) for s in own]


def _disagree(specs: Sequence[Spec]) -> bool:
    whole = [s for s in specs if s.stated.which != "part"]
    return any(not s.quantity.bounds.overlaps(whole[0].quantity.bounds) for s in whole[1:])


def _compared(specs: Sequence[Spec], material: Material) -> Compared | None:
    event = standing_place(material, [s.claim for s in specs])
    if event is None:
        return None
    settings = {
        (s.claim.article, s.quantity.number): Setting(s.article, event, s.claim, s.quantity) for s in specs
    }
    which = {(s.claim.article, s.quantity.number): s.stated.which for s in specs}

    stated = specs[0].stated

    def judge(one: Group, two: Group) -> Verdict:
        pairs = [(_place(a), _place(b)) for a in one for b in two if a.claim.article != b.claim.article]
        found = [_verdict(settings[a], which[a], settings[b], which[b], stated) for a, b in pairs]
        return next((v for v in found if v.label != "compatible"), found[0] if found else _SEVERAL)

    question = Question("number", (event.id,), _what(specs), "attribute-of-a-thing")
    return compared(question, [statement(s) for s in settings.values()], judge)


def _place(one: Statement) -> tuple[str, Span]:
    return one.claim.article, one.words


_SEVERAL = Verdict("compatible", "an article gives both, of two things")
_PART = Verdict("compatible", "a part of the sum and the whole of it")
_VERSIONS = Verdict("compatible", "the price of the cheapest version, and of a dearer one")
_LATER = Verdict("compatible", "reports of months apart: it may have changed")
_ROUNDED = Verdict("compatible", "both may be true: a bound, an approximation or a rounding")
_GROWN = Verdict("revision", "a later report gives more of what may grow")
_CONFLICT = Verdict("conflict", "two figures of one attribute of one thing, rounding allowed for")


def _verdict(a: Setting, a_is: Which, b: Setting, b_is: Which, stated: Stated) -> Verdict:
    one, two = _reading(a, a_is), _reading(b, b_is)
    if not exclude(one, two) or (stated.attribute in PRICES and _is_rounded_price(one, two)):
        return _ROUNDED
    if "part" in (a_is, b_is):
        return _PART if a_is != b_is else _SEVERAL
    if not are_of_one_time(a, b, _MONTHS):
        return _LATER
    if a_is != b_is and (one.bounds.low > two.bounds.low) == (b_is == "least"):
        return _VERSIONS
    return _GROWN if stated.may_grow and _has_grown(a, b) else _CONFLICT


def _has_grown(a: Setting, b: Setting) -> bool:
    """The report of a later day gives the higher figure."""
    low, high = sorted((a, b), key=lambda s: s.quantity.bounds.low)
    return low.published is not None and high.published is not None and low.published < high.published


def _is_rounded_price(a: Reading, b: Reading) -> bool:
    """Cents left off, or "$200" for $199."""
    low, high = sorted((a.bounds.low, b.bounds.low))
    is_whole = low == int(low) and high == int(high)
    return high - low < (_ROUNDING * high if is_whole else 1)


def _reading(setting: Setting, which: Which) -> Reading:
    """A price; of a range of them the lowest."""
    own = reading(setting)
    low = own.bounds.low
    return Reading(type(own.bounds)(low, low), own.grain) if which == "least" else own


def _what(specs: Sequence[Spec]) -> str:
    thing = max((s.stated.thing for s in specs), key=lambda t: (len(t.name), t.name))
    least = all(s.stated.which == "least" for s in specs)
    return what_of(specs[0].stated.attribute, thing.name, thing.marks, specs[0].stated.terms, is_least=least)
