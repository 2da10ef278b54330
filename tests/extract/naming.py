"""What the tests of names share: an article of our own, one sentence on each line, read by the register."""

from generator import languages
from generator.extract.names import Names
from generator.extract.tokens import Token, Tokens
from generator.model import Mention, Sentence, Span

WORDS = languages.claim_words("en")


class Read:
    """An article's names; a first line that ends without a full stop is its title."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = Tokens(text, WORDS)
        spans, start = [], 0
        for line in text.split("\n"):
            spans.append(Span(start, start + len(line)))
            start += len(line) + 1
        titled = text.split("\n", maxsplit=1)[0][-1] not in ".”'"
        self.sentences = tuple(
            Sentence(span, n, "title" if titled and n == 0 else "text") for n, span in enumerate(spans)
        )
        self.names = Names(self.tokens, self.sentences, WORDS)

    def line(self, number: int) -> list[Token]:
        """Tokens of one line."""
        return self.tokens.within(self.sentences[number].span)

    def mentions(self, number: int) -> list[Mention]:
        """Who and what one line names."""
        return list(self.names.mentions(self.line(number), self.text)[0])

    def keys(self) -> list[list[str]]:
        """Keys of the mentions, line by line."""
        return [[m.key for m in self.mentions(n)] for n in range(len(self.sentences))]

    def place(self, number: int) -> str | None:
        """Key of the place of one line."""
        place = self.names.mentions(self.line(number), self.text)[1]
        return place.key if place else None
