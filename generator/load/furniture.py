"""What stands on a page but is no part of the article: invitations, credits, copyright, date stamps."""

from generator.languages import sentence_words
from generator.written_date import is_stamp

LONGEST = 240  # characters; a longer sentence says something besides


def is_furniture(sentence: str, lang: str) -> bool:
    """``sentence`` belongs to the page, not to the article ("Click here for more news")."""
    if len(sentence) > LONGEST:
        return False
    words = sentence_words(lang)
    low = sentence.lower().lstrip("*•»>|[(- ")
    if low.startswith(words.furniture_openings) or any(w in low for w in words.furniture_anywhere):
        return True
    return any(
        low.startswith(opening) and any(verb in low for verb in verbs) for opening, verbs in words.invitations
    )


def is_metadata(paragraph: str, lang: str) -> bool:
    """``paragraph`` is a date stamp or page furniture as a whole."""
    return is_stamp(paragraph, lang) or is_furniture(paragraph, lang)
