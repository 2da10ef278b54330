"""English: where sentences end, how dates are stamped, what is page furniture."""

from generator.languages.sentence_words import SentenceWords

WORDS = SentenceWords()
