"""A quotation over several sentences has one speaker, though only one of the sentences names him."""

from bisect import bisect_left
from dataclasses import replace

from generator.model import Claim, Span

_MARKS = 2  # characters of quotation marks at either end of a sentence


def with_one_speaker(found: list[Claim], quoted: tuple[Span, ...]) -> list[Claim]:
    """Give every claim inside a quotation the speaker of the frame that stands beside it."""
    made = list(found)
    starts, ends = [c.sentence.start for c in found], [c.sentence.end for c in found]
    for quotation in quoted:
        near = range(bisect_left(ends, quotation.start), bisect_left(starts, quotation.end))
        inside = [i for i in near if _is_within(found[i].sentence, quotation)]
        framed = [i for i in near if found[i].statement >= 0 and not _is_within(found[i].sentence, quotation)]
        if inside and framed:
            frame = found[framed[-1]]
            for i in inside:
                made[i] = replace(
                    made[i],
                    statement=frame.statement,
                    speaker=frame.speaker,
                    basis=frame.basis,
                    said_on=frame.said_on,
                )
    return made


def _is_within(sentence: Span, quotation: Span) -> bool:
    return quotation.start <= sentence.start + _MARKS and sentence.end - _MARKS <= quotation.end
