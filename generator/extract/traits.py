"""What the lists of a language say of a word, as the bits of one number.

The words of an article are asked the same things over and over: each form is looked up once, after which a
question is one ``&``, and what no word of a unit is need not be looked for in it.
"""

from functools import cache

from generator.languages.claim_words import ClaimWords

(
    AUXILIARY, ADVERB, DETERMINER, PREPOSITION, CONJUNCTION, RELATIVE, MODAL, INFINITIVE,
    NEGATION, CHANGING, FAILING, BEING, REPORTING, PASSED_ON, PAST, GERUND,
    VERB, LIGHT, EVENT_NOUN, HEDGE, HEDGE_TO, FUTURE, FUTURE_BEFORE, HEARSAY,
    PERSON, TELLING, SMALL, CAPITAL, BACK_THEN, COMPARING, JOINING, OUTLET,
    NOT, BEFORE_NOUN, NOMINAL, SUBJECT_PRONOUN, THAT, RELATIVE_PRONOUN, OBJECT_PRONOUN, SPEECH,
    WEAK, SPEECH_NOUN, ADDRESSEE, WITHIN_NAME, SPEAKER, ADVERBIAL, TRIGGER, ROLE, WITNESS, CUT,
    UNREAL, NAME_INSIDE,
) = (1 << n for n in range(52))  # fmt: skip
PLANNING = FUTURE | FUTURE_BEFORE | INFINITIVE  # no plan is told without one of them ("is to close")
PRONOUNS = frozenset(("i", "we", "you", "it", "he", "she", "they"))  # "I", "I'm": capitals that name nobody
BEFORE_VERB = AUXILIARY | ADVERB | NEGATION | MODAL | INFINITIVE  # "will now (close)", "failed to (close)"


@cache
def _listed(words: ClaimWords) -> dict[str, int]:
    """The bits of every listed word."""
    lists = {
        AUXILIARY: words.auxiliaries, ADVERB: words.adverbs, DETERMINER: words.determiners,
        PREPOSITION: words.prepositions, CONJUNCTION: words.conjunctions, RELATIVE: words.relative,
        MODAL: words.modals, INFINITIVE: words.infinitive, NEGATION: words.negations,
        CHANGING: words.changing, FAILING: words.failing, BEING: words.being, REPORTING: words.reporting,
        PASSED_ON: words.passed_on, LIGHT: words.light_verbs, EVENT_NOUN: words.event_nouns,
        HEDGE: words.hedges, HEDGE_TO: words.hedges_to, FUTURE: words.future,
        FUTURE_BEFORE: words.future_before, HEARSAY: words.hearsay_adverbs,
        PERSON: words.pronouns_person, BACK_THEN: words.back_then, COMPARING: words.comparing,
        JOINING: words.joining, OUTLET: words.outlets, THAT: words.that,
        BEFORE_NOUN: words.determiners | words.prepositions - {"to"},
        NOMINAL: words.determiners - words.pronouns_thing | words.prepositions | words.no_verb_after,
        SUBJECT_PRONOUN: words.pronouns_person | words.pronouns_thing | words.pronouns_other,
        RELATIVE_PRONOUN: words.pronouns_relative, OBJECT_PRONOUN: words.pronouns_object,
        SPEECH: frozenset(words.speech), WEAK: frozenset(words.weak), SPEECH_NOUN: words.speech_nouns,
        ADDRESSEE: words.addressees, WITHIN_NAME: words.within_names,
        SPEAKER: words.roles | words.unnamed | words.witnesses | words.institutions,
        TRIGGER: words.happenings().known, ROLE: words.roles, WITNESS: words.witnesses,
        CUT: frozenset(",;"), UNREAL: words.unreal,
    }  # fmt: skip
    found: dict[str, int] = {}
    for bit, listed in lists.items():
        for word in listed:
            found[word] = found.get(word, 0) | bit
    return found


def traits(text: str, low: str, words: ClaimWords, *, is_word: bool) -> int:
    """Return the bits of a form as written, and as written small."""
    found = _listed(words).get(low, 0)
    rules = (
        (PAST, words.is_past(low)),
        (VERB, words.may_be_verb(low)),
        (GERUND, low.endswith(words.gerund_ending)),
        (NOT, low.endswith("n't")),
        (ADVERBIAL, low.endswith(words.adverb_ending)),
        (EVENT_NOUN, is_word and not text[0].isupper() and _ends_as_event(low, words)),
        (TELLING, is_word and len(low) > 1 and low not in words.unweighty),
        # A small word that a title would write with a capital.
        (SMALL, is_word and not text[0].isupper() and len(low) > 1 and low not in words.names.unweighty),
        # A capital may stand inside: "iPhone".
        (CAPITAL, is_word and (text[0].isupper() or text.lower() != text)),
        (NAME_INSIDE, is_word and _is_name_inside(text, low, words)),
    )
    return found | sum(bit for bit, holds in rules if holds and not found & bit)


def _is_name_inside(text: str, low: str, words: ClaimWords) -> bool:
    """With a capital inside a sentence it is a name, whatever stands beside it."""
    plain = low.replace(".", "").removesuffix("'s")
    if len(plain) == 1 or text.isupper() or low.partition("'")[0] in PRONOUNS:
        return False
    return not any(plain in listed for listed in (words.names.never, words.empty, words.determiners))


def _ends_as_event(low: str, words: ClaimWords) -> bool:
    """A noun of a happening by its ending: "evacuation"."""
    singular = low.removesuffix("s")
    return len(low) > 6 and singular.endswith(words.event_endings) and singular not in words.not_events
