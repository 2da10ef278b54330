"""Plain text to paragraphs: which lines belong together."""

LONGEST_WRAPPED = 160  # characters; a longer line was not broken by hand, so each line is a paragraph


def paragraphs(lines: list[str]) -> list[list[int]]:
    """Numbers (from 0) of the lines of each paragraph.

    Blank lines divide them, and a headline ends with its line; in a text without blank lines inside it, or
    with lines too long to be wrapped ones, each line is a paragraph.
    """
    filled = [number for number, line in enumerate(lines) if line.strip()]
    has_gaps = bool(filled) and len(filled) <= filled[-1] - filled[0]
    one_a_line = not has_gaps or any(len(lines[number]) > LONGEST_WRAPPED for number in filled)
    found: list[list[int]] = []
    before = -2
    for number in filled:
        if one_a_line or number != before + 1:
            found.append([])
        found[-1].append(number)
        before = number
    return _headline_apart(found, lines)


def _headline_apart(found: list[list[int]], lines: list[str]) -> list[list[int]]:
    if found and len(found[0]) > 1 and is_headline(lines[found[0][0]], lines[found[0][1]]):
        return [found[0][:1], found[0][1:], *found[1:]]
    return found


def is_headline(line: str, following: str) -> bool:
    """``line`` is no part of a paragraph that goes on in the line ``following`` right below it.

    A headline has no stop at its end, is clearly shorter than a full line, and what follows begins anew.
    """
    line, following = line.strip(), following.strip()
    begins_anew = following[:1].isupper() or following[:1] in "\"'“‘«„(0123456789"
    return begins_anew and len(line) < 0.8 * len(following) and line[-1:] not in ".,;:-–—"
