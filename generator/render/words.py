"""The theme's own words, English. They speak of the page, never of the world: that is the articles' part.

One catalogue; another language is another one with the same keys.
"""

from typing import Final

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS: Final = {"21": "Spring", "22": "Summer", "23": "Autumn", "24": "Winter"}
NUMERALS: Final = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")

RIGHT_TO_LEFT: Final = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})

WORDS: Final[dict[str, str]] = {
    # Dates
    "about": "c. {}",
    "approximate": "approximate",
    "uncertain": "uncertain",
    "day_unknown": "day not reported",
    "month_unknown": "month not reported",
    "year_unknown": "year not reported",
    "end_unknown": "end not reported",
    "week_of": "week of {}",
    "from": "from {}",
    "until": "until {}",
    "or": " or ",
    "bc": "{} BC",
    "decade": "{}s",
    "century": "{} century",
    "during": "During {}, {}",
    "undated": "undated",
    # Counts
    "event": "event",
    "events": "events",
    "source": "source",
    "sources": "sources",
    "report": "report",
    "reports": "reports",
    "answer": "answer",
    "answers": "answers",
    "answer_one": "{} answer",
    "answers_n": "{} answers",
    "answers_from": "{} from {}",
    "reports_independent": "{}, {} independent",
    "one_where": "1 where sources disagree",
    "n_where": "{} where sources disagree",
    "disputed_n": "{} disputed",
    # Badges
    "agree": "{} independent sources agree",
    "single": "Single source",
    "single_copies": "Single source: {} outlets, 1 report",
    "conflict": "Sources disagree",
    "differs_number": "Figures differ",
    "differs_quotation": "Quoted differently",
    "differs": "Accounts differ",
    "revision_number": "Figure changed over time",
    "revision": "Changed over time",
    "planned": "Planned",
    "date_approximate": "Date approximate",
    "date_uncertain": "Date uncertain",
    "retracted": "Source retracted",
    # What is compared, as the question over the table
    "ask_date": "When was it?",
    "ask_number": "How many {}?",
    "ask_attribute": "What is the {}?",
    "ask_polarity": "{}?",
    "ask_quotation": "What were the words?",
    "affirmed": "Yes",
    "denied": "No",
    "hedged": "hedged",
    "denial": "denied",
    "because_conflict": "Shown as a disagreement because: {}.",
    "because_differs": "Shown as different because: {}.",
    "because_revision": "Shown as a change because: {}.",
    "chart": "The same by day of report: {}. The table has it as text.",
    "chart_mark": "{}, {}: {}",
    # Ghost entries
    "ghost": "{} puts this at {}; listed at {}",
    "ghost_many": "{} put this at {}; listed at {}",
    "and": " and ",
    # Pages
    "skip": "Skip to the timeline",
    "skip_content": "Skip to the content",
    "pages": "Pages",
    "timeline": "Timeline",
    "disputed": "Where sources disagree",
    "all_sources": "All sources",
    "density_wide": "Events over time",
    "density_narrow": "Events over time, in fewer bars",
    "updated": "last updated {}",
    "permalink": "This event’s own page: {}",
    "reference": "Note {}",
    "back": "Back to the text",
    "original": "original",
    "archived": "archived",
    "original_title": "Original",
    "archived_title": "Archived copy",
    "in_context": "in context",
    "also": "Also reported:",
    "more_one": "1 more report on this event’s own page",
    "more": "{} more reports on this event’s own page",
    "compare": "Compare what each source says",
    "col_answer": "Answer",
    "col_who": "Who says so",
    "col_words": "Exact words",
    "col_basis": "Basis",
    "col_published": "Published",
    "listed": "Listed at {}: {}.",
    "no_answer_chosen": "The timeline does not choose between the answers.",
    "no_articles": "There are no articles here yet, so there is nothing to tell.",
    "no_events": "The articles yield no dated event.",
    "none_disputed": "No event on this timeline has sources that exclude each other.",
    "disputed_deck": "Events whose sources give answers that exclude each other.",
    "every_report": "Every report",
    "comparison": "What each source says",
    "back_to_timeline": "In the timeline",
    "source_note": "Source {}",
    "metadata": "About this source",
    "publisher": "Publisher",
    "author": "Author",
    "published": "Published",
    "modified": "Updated",
    "retrieved": "Retrieved",
    "via": "Agency",
    "digest": "SHA-256 of the article file",
    "note": "Note by the editors",
    "source_retracted": "This source has been retracted.",
    "cited_full": "The text, cited sentences marked",
    "cited_excerpt": "Cited sentences, with the sentence before and after each",
    "cited_quote": "Cited sentences",
    "none_cited": "The timeline cites no sentence of this source.",
    "its_events": "Events it reports",
    "backlink": "Cited for {}: {}",
    "omitted": "[…]",
    "tag": "Tagged: {}",
    "tags": "Tags",
    "missing_title": "Page not found",
    "missing": "There is no page at this address. It may have been moved when an article changed.",
    "to_timeline": "Go to the timeline",
    "made_with": "Every statement on this page is quoted from the source its note names.",
    "data": "This timeline as data (JSON)",
}


def counted(number: int, one: str) -> str:
    """Return "1 event", "2 events": ``one`` and ``one`` + "s" are keys of ``WORDS``."""
    return f"{number:,} {WORDS[one] if number == 1 else WORDS[one + 's']}"


def direction(lang: str) -> str:
    """Return the writing direction of a language tag: "rtl" or "ltr"."""
    return "rtl" if lang.replace("_", "-").split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def more(number: int) -> str:
    """Return "3 more reports on …"; "" for none."""
    return "" if number <= 0 else WORDS["more_one"] if number == 1 else WORDS["more"].format(number)
