# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Dates, words and denials that look like a dispute and are none."""

from dataclasses import replace

import pytest

from generator.compare import contradictions
from generator.languages.en.words import stem
from generator.model import Article, Claim
from tests.compare.builders import DAY, Said, article, claim, event, labels, story

BRIDGE = "The mayor opened the harbour bridge in Ostrava"


def opened(
    when: tuple[str, str], published: str = DAY, rule: str = "test", *, rest: str = ".", between: str = ""
) -> tuple[Article, Claim]:
    """An article that dates the opening of a bridge by a relative expression read by the rule."""
    said = Said(f"{BRIDGE}{between} {when[0]}{rest}", when=when, head="open", published=published)
    made = claim(said, f"{when[0]} {published}")
    timex = replace(made.timex, rule=rule) if made.timex else None
    return article(said, made.article), replace(made, timex=timex)


ROUGH = [
    ("compatible", opened(("six weeks ago", "2021-03-29/2021-04-04"), rule="ago"), opened(("on 8 April", "2021-04-08")), "weeks ago are rough"),
    ("conflict", opened(("six weeks ago", "2021-03-29/2021-04-04"), rule="ago"), opened(("on 19 April", "2021-04-19")), "but not that rough"),
    ("compatible", opened(("last week", "2021-05-03/2021-05-09"), "2021-05-15"), opened(("on 11 May", "2021-05-11")), "said on a Saturday"),
    ("conflict", opened(("last week", "2021-05-03/2021-05-09"), "2021-05-12"), opened(("on 11 May", "2021-05-11")), "said on a Wednesday"),
    ("compatible", opened(("last week", "2021-05-03/2021-05-09"), "2021-05-12"), opened(("on 2 May", "2021-05-02")), "a week may begin on a Sunday"),
    ("compatible", opened(("last week", "2021-05-03/2021-05-09"), "2021-05-12"), opened(("last week", "2021-05-17/2021-05-23"), "2021-05-26"), "one text printed twice"),
    ("compatible", opened(("on Tuesday", "2021-05-11"), between=" after a strike"), opened(("on 3 May", "2021-05-03")), "the date of the strike"),
    ("compatible", opened(("on Tuesday", "2021-05-11"), rest=", as (L) is seen."), opened(("on 3 May", "2021-05-03")), "below a picture"),
    ("compatible", opened(("on Tuesday", "2021-05-11"), rest=", in Ostrava, May 18, 2021."), opened(("on 3 May", "2021-05-03")), "a picture's own date behind"),
    ("compatible", opened(("on Tuesday", "2021-05-11"), rest=" to 900 tons of goods."), opened(("on 3 May", "2021-05-03"), rest=" to 300 tons of goods."), "each day has its amount"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "one", "two", "why"), ROUGH)
def test_a_date_is_disputed_only_if_both_are_firm(
    label: str, one: tuple[Article, Claim], two: tuple[Article, Claim], why: str
) -> None:
    badges = contradictions((one[0], two[0]), (event((one[1], ""), (two[1], "")),))
    assert labels(badges, "date") == [label], why


def test_a_date_badge_holds_the_reports_of_the_disputed_happening_only() -> None:
    said = (
        Said(
            "The old ferry Anna sank off the coast on Monday.", when=("on Monday", "2021-05-10"), head="sank"
        ),
        Said(
            "The old ferry Anna sank off the coast on Tuesday.",
            when=("on Tuesday", "2021-05-11"),
            head="sank",
        ),
        Said("The ferry exploded on Monday.", when=("on Monday", "2021-05-10"), head="explod"),
    )
    (badge,) = contradictions(*story(*said))
    assert [len(a.claims) for a in badge.answers] == [1, 1]


REWORDED = [
    ("differs", "We will build the bridge again in spring", "We will build the new bridge once more in the spring", "other words"),
    ("compatible", "It\u2019 s a sad day for the old town", "It's a sad day for the old town", "a torn apostrophe"),
    ("compatible", "we felt that this was the best move for us", "felt this was the best move", "a part without its that"),
    ("compatible", "This is a massive environment disaster for all", "massive environmental disaster for all", "a slip of the pen"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "one", "two", "why"), REWORDED)
def test_small_slips_are_no_other_wording(label: str, one: str, two: str, why: str) -> None:
    said = [Said(f'"{words}," Lee said.', speaker="Lee", quoted=f'"{words},"') for words in (one, two)]
    assert labels(contradictions(*story(*said)), "quotation") == [label], why


def test_words_quoted_before_a_speech_are_of_another_speech() -> None:
    texts = (
        "We will build the bridge again in spring",
        "We will build the new bridge once more in the spring",
    )
    said = [
        Said(f'"{words}," Lee said.', speaker="Lee", quoted=f'"{words},"', published=day)
        for words, day in zip(texts, ("2021-05-12", "2021-05-10"), strict=True)
    ]
    articles, (found,) = story(*said)
    assert labels(contradictions(articles, (found,)), "quotation") == ["differs"]
    assert labels(contradictions(articles, (replace(found, kind="said"),)), "quotation") == ["compatible"]


def test_a_sentence_that_tells_in_passing_or_a_readers_comment_takes_no_side() -> None:
    yes = Said("The mayor bribed the owner of the harbour bridge.", head=stem("bribed"))
    no = Said(
        "Lee denied that the mayor bribed the owner of the harbour bridge.", speaker="Lee", polarity="denied"
    )
    articles, (found,) = story(yes, no)
    assert labels(contradictions(articles, (found,)), "polarity") == ["conflict"]
    first, second = found.reports
    passing = replace(
        found, reports=(replace(first, claim=replace(first.claim, rule="told-besides")), second)
    )
    assert labels(contradictions(articles, (passing,)), "polarity") == ["compatible"]
    comment = Said("Anna wrote: the mayor bribed the owner of the harbour bridge.", head=stem("bribed"))
    assert labels(contradictions(*story(comment, no)), "polarity") == ["compatible"]
