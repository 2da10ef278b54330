"""Names, places and content words of a clause, as the stems by which claims are compared."""

from collections.abc import Iterable

from generator.extract.tokens import Token, Tokens
from generator.languages.claim_words import ClaimWords
from generator.model import Mention, Sentence, Span


class Names:
    """Which words of an article are names: those with a capital where no sentence begins."""

    def __init__(self, tokens: Tokens, sentences: tuple[Sentence, ...], words: ClaimWords) -> None:
        self._words = words
        known: set[str] = set()
        initial: list[Token] = []
        inner: list[Token] = []
        for sentence in sentences:
            capital = [
                t for t in tokens.within(sentence.span) if t.is_name and t.low not in words.determiners
            ]
            first = tokens.first_word(sentence.span)
            if sentence.role in ("title", "heading"):
                initial += capital  # capitals mean nothing in a title
                continue
            initial += [t for t in capital if t is first]
            inner += [t for t in capital if t is not first]
        known.update(t.low for t in inner if t.low != "i")
        self._starts = {t.start for t in inner if t.low not in words.empty or len(t.text) == 1}
        self._starts |= {t.start for t in initial if t.low in known or words.stem(t.text) in words.countries}

    def names(self, tokens: Iterable[Token]) -> tuple[str, ...]:
        """Stems of the names among the tokens, each once, in order."""
        return tuple(dict.fromkeys(self._words.stem(t.text) for t in tokens if t.start in self._starts))

    def stems(self, tokens: Iterable[Token]) -> tuple[str, ...]:
        """Stems of all words that tell something, names included, each once, in order."""
        words = self._words
        return tuple(
            dict.fromkeys(
                words.stem(t.text)
                for t in tokens
                if t.is_word
                and len(t.low) > 1
                and t.low.removesuffix("'s") not in words.empty
                and t.low not in words.auxiliaries
            )
        )

    def mentions(self, tokens: tuple[Token, ...], text: str) -> tuple[tuple[Mention, ...], Mention | None]:
        """Runs of names, and of them the first behind "in", "at", "near", …: the place."""
        runs = self._runs(tokens)
        found = tuple(self._mention(run, text) for run in runs)
        for run, mention in zip(runs, found, strict=True):
            at = next(i for i, t in enumerate(tokens) if t.start == run[0].start)
            before = [t.low for t in tokens[max(0, at - 2) : at]]
            if before and (before[-1] in self._words.places_behind or before == ["in", "the"]):
                return found, mention
        return found, None

    def _runs(self, tokens: tuple[Token, ...]) -> list[list[Token]]:
        runs: list[list[Token]] = []
        for token in tokens:
            if token.start not in self._starts:
                continue
            if runs and token.start - runs[-1][-1].end == 1:
                runs[-1].append(token)
            else:
                runs.append([token])
        return runs

    def _mention(self, run: list[Token], text: str) -> Mention:
        span = Span(run[0].start, run[-1].end)
        key = " ".join(self._words.stem(t.text) for t in run)
        return Mention(span, span.of(text), key)
