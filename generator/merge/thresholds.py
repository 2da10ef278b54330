"""Constants that decide what is one event and who is independent, for the page on how it was made."""

from typing import Final

from generator.merge.copies import ENOUGH, SENTENCE_SHARED, SHARED
from generator.merge.demands import DEMANDS, DISJOINT_DAYS
from generator.merge.joining import BY_WORDS, BY_WORDS_OF_MANY, FITS, MARGIN
from generator.merge.likely import RUN
from generator.merge.stories import SAME_NAMES, SAME_WORDS
from generator.method import Threshold

THRESHOLDS: Final = (
    Threshold("story_names", SAME_NAMES, "likeness"),
    Threshold("story_words", SAME_WORDS, "likeness"),
    *(
        Threshold(f"demand_{name.lower()}", float(least), "likeness")
        for name, least in sorted(DEMANDS.items(), key=lambda item: item[1])
        if name != "FAR_APART"  # said by the number of days
    ),
    Threshold("disjoint_days", DISJOINT_DAYS, "days"),
    Threshold("fits", FITS, "likeness"),
    Threshold("margin", MARGIN, "likeness"),
    Threshold("by_words", BY_WORDS, "likeness"),
    Threshold("by_words_of_many", BY_WORDS_OF_MANY, "likeness"),
    Threshold("copy_run", RUN, "words"),
    Threshold("copy_shared", SHARED, "share"),
    Threshold("copy_enough", ENOUGH + RUN - 1, "words"),
    Threshold("copy_sentence", SENTENCE_SHARED, "share"),
)
