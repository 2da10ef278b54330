"""Every rule reads its own examples, by itself, and leaves alone what it says it ignores."""

from datetime import date

import pytest

from generator import languages, tag
from generator.languages.rule import Rule
from generator.tag import rules_page

OWN_RULES = tuple(rules_page.LANGUAGES)
READS = [
    pytest.param(lang, rule, *example, id=f"{lang} {rule.name}: {example[0]}")
    for lang in OWN_RULES
    for rule in languages.time_rules(lang).rules
    for example in rule.reads
]
IGNORES = [
    pytest.param(lang, rule, text, id=f"{lang} {rule.name}: {text}")
    for lang in OWN_RULES
    for rule in languages.time_rules(lang).rules
    for text in rule.ignores
]


@pytest.mark.parametrize(("lang", "rule", "text", "dct", "expected"), READS)
def test_a_rule_reads_its_examples(lang: str, rule: Rule, text: str, dct: str, expected: str) -> None:
    times = tag.read(text, date.fromisoformat(dct) if dct else None, lang)
    read = {f"{time.text} = {time.value}": time.rule for time in times}
    assert read.get(expected) == rule.name


@pytest.mark.parametrize(("lang", "rule", "text"), IGNORES)
def test_a_rule_leaves_alone_what_it_ignores(lang: str, rule: Rule, text: str) -> None:
    assert rule.name not in [time.rule for time in tag.read(text, date(2024, 10, 24), lang)]


@pytest.mark.parametrize("lang", OWN_RULES)
def test_every_rule_has_an_example_and_a_name_of_its_own(lang: str) -> None:
    rules = languages.time_rules(lang).rules
    assert [rule.name for rule in rules if not rule.reads] == []
    assert len({rule.name for rule in rules}) == len(rules)
