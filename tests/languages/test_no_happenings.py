"""Words that look like happenings and are none, and laws of the lists."""

from itertools import pairwise

import pytest

from generator.extract.happenings import happenings
from generator.extract.tokens import Tokens
from generator.languages import claim_words
from generator.languages.en.happening_company import NOT
from generator.languages.en.happening_senses import SENSES
from generator.languages.en.happenings import happening_words
from generator.languages.happening_words import NO_HAPPENINGS
from generator.model import Span

SILENT = [
    "The fire department has forty members.",
    "Fire Chief Ann Lind spoke.",
    "She lives in Battle Creek.",
    "He has a hearing aid.",
    "The press release had six pages.",
    "It is a fire-resistant door.",
    "The rescue team had lunch.",
    "The murder squad is based in Holm.",
    "He plays the guitar.",
    "She has an open mind.",
    "The bar is near the river.",
    "It was only a matter of time.",
    "The street is called Victory Road.",
    "The charge for parking is high.",
    "A battery takes its charge in an hour.",
    "They meet the requirements.",
    "The cast of the play is large.",
    "The level of the lake is normal.",
    "He is a close friend.",
    "The election commission has nine members.",
    "He took a photo, a lucky shot.",
    "The crash helmet is red.",
    "They sat by the campfire.",
    "The goal of the programme is clear.",
    "She stood at the traffic lights.",
    "The bank is open to all.",
    "The sentence has nine words.",
    "It is a race against the clock.",
    "The film festival is in May.",
    "The founder of the firm is rich.",
    "World War II veterans came.",
    "The free market is a theory.",
    "The attack dog barked.",
    "A press conference is planned.",
    "Light exercise is good.",
    "It is a strong sign of trust.",
    "He leads a quiet life.",
    "Storm Reid is his name.",
    "She is a professor of war studies.",
    "The party was fun.",
    "The birth rate is low.",
    "They have a sales office.",
    "The shooting range is new.",
    "A storm chaser drove by.",
    "The blast furnace is hot.",
    "The marriage licence costs ten dollars.",
    "He looked at the list of names.",
    "A fine wine.",
    "The final decision is near.",
    "The ground was wet.",
    "He gave a direct answer.",
    "The death penalty is rare.",
    "The drill is loud.",
    "She saw the light.",
    "The rate of growth is steady.",
    "Trading was thin.",
    "The building is tall.",
    "They fall asleep early.",
    "It is her trademark.",
    "He is an art collector.",
    "There is little room.",
    "The bomb squad is here.",
    "The report has two parts.",
    "The escape route is marked.",
    "The trade deficit is wide.",
    "The peace prize committee has five members.",
    "Farmer struck by lightning",
    "The accused man has a beard.",
    "Accused men have beards.",
    "He is an advanced student.",
    "Wedding dress shop",
    "The battery level fell asleep with me.",
    "A firm grip is useful.",
    "Crowds poured into the streets.",
    "She shelled out a fortune.",
    "The ball struck the wall.",
    "They shook hands.",
    "Custody of the child is with her.",
    "He was there from 23 march to 4 april.",
    "They stood on an oil rig.",
    "The floating booms are orange.",
    "Comments on this article are closed; the thread is closed.",
    "Profit must not come before safety.",
    "Her father has a farm worth nine billion pounds.",
    "The oil keeps coming out.",
    "Detergent breaks up the slick.",
    "Dentists take on more pupils.",
    "Inspectors found that it was old.",
    "It is clear that the cost of bread matters.",
    "The town has lost faith in its mayor.",
    "It saves space and power.",
    "The slick threatens the beaches.",
    "They tried to arrest the flow.",
    "She was too angry to be resigned to it.",
    "They refuse to wait.",
    "The spokesman declined to comment.",
    "In return they got bread.",
    "The plan was fatally flawed.",
    "A camera captured the moment in the village.",
    "The firm must meet its obligations.",
    "The alarm has no warning signs.",
    "His approval rating is forty.",
    "The cells remain suspended with sediment in the water.",
    "The school has a small budget.",
    "He had eleven rebounds and four assists.",
    "The rumour was confirmed as true.",
    "The book moved to another shelf.",
    "Engineers pumped mud in a junk shot.",
    "Firefighters fight the flames.",
    "The hurricane seasons are long.",
    "They will not let thieves go unpunished.",
    "Gas and oil was released by the well.",
]


def _read(text: str, lang: str = "en") -> list[tuple[int, int, str]]:
    return happenings(Tokens(text, claim_words(lang)).within(Span(0, len(text))), claim_words(lang))


@pytest.mark.parametrize("text", SILENT)
def test_a_sentence_tells_of_no_happening(text: str) -> None:
    assert _read(text) == []


def _kinds() -> set[str]:
    words = happening_words()
    phrases = {p.type for by in words.phrases.values() for found in by.values() for p in found}
    senses = {s.type for found in words.senses.values() for s in found}
    return {*words.verbs.values(), *words.nouns.values(), *words.adjectives.values(), *phrases, *senses} - {
        ""
    }


def test_there_are_types_for_a_day_of_general_news() -> None:
    assert len(_kinds()) >= 180


def test_only_types_that_some_word_tells_are_related_and_each_to_the_other() -> None:
    related = happening_words().related
    assert set(related) <= _kinds()
    assert all(kind in related[other] for kind, others in related.items() for other in others)


def test_every_rule_of_company_is_about_a_word_that_tells_something() -> None:
    words = happening_words()
    tables = {"v": words.verbs, "n": words.nouns, "a": words.adjectives}
    heads = [line.partition(":")[0].split() for line in SENSES.strip().splitlines()]
    assert [head for head in heads if head[0] not in tables[head[1]]] == []
    beside = [line.partition(":")[0] for line in NOT.strip().splitlines()]
    assert [word for word in beside if word not in words.known] == []


INFLECTED = [
    ("stab", "stab stabs stabbed stabbing"),
    ("bury", "bury buries buried burying"),
    ("die", "die dies died dying"),
    ("free", "free frees freed freeing"),
    ("steal", "steal steals stole stolen stealing"),
    ("visit", "visit visits visited visiting"),
    ("cancel", "cancel cancels canceled cancelled canceling cancelling"),
    ("privatise", "privatise privatised privatising privatize privatized privatizing"),
]


@pytest.mark.parametrize(("lemma", "forms"), INFLECTED)
def test_every_form_of_a_verb_is_known(lemma: str, forms: str) -> None:
    verbs = happening_words().verbs
    assert {verbs[form] for form in forms.split()} == {verbs[lemma]}


def test_happenings_do_not_overlap_and_stand_in_order() -> None:
    found = _read("The court found him guilty of killing two people and shut the old plant down on Friday.")
    assert len(found) >= 3
    assert all(a[1] <= b[0] for a, b in pairwise(found))


def test_a_language_without_lists_tells_none() -> None:
    assert claim_words("uk").happenings() is NO_HAPPENINGS
    assert _read("The mayor resigned.", "uk") == []


@pytest.mark.parametrize("word", ["take", "rally", "shut", "fire", "-", "to", "kills", "A"])
def test_a_word_said_over_and_over_is_read_in_one_pass(word: str) -> None:
    assert len(_read(f"{word} " * 20_000)) <= 20_000
