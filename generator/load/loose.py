"""Words that stand in no file, as an article (for ``chronofact explain --text``)."""

from datetime import date, datetime

from generator.load import plain
from generator.load.assembly import Title, assembled
from generator.model import Article, Source


def loose_article(text: str, dct: date | datetime | None, lang: str) -> Article:
    """Return an article without title, id or place in a file; read as plain text."""
    whole = assembled(Title("", ()), plain.blocks(text.splitlines(), 0), lang)
    source = Source("", published=dct)
    return Article("", "", source, dct, lang, whole.text, whole.sentences, whole.marks)
