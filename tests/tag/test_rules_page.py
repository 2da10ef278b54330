"""The page of rules says what the rules say."""

from pathlib import Path

from generator.tag import rules_page

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_of_rules_is_up_to_date() -> None:
    wanted = "run: python -m generator.tag.rules_page > docs/rules.md"
    assert PAGE.read_text(encoding="utf-8") == rules_page.markdown(), wanted


def test_the_page_shows_what_a_rule_reads_and_leaves_alone() -> None:
    page = rules_page.markdown()
    assert "- reads “It was announced Tuesday.” (2024-10-24): Tuesday = 2024-10-22" in page
    assert "- leaves alone “They may leave.”" in page
