"""Plain text to paragraphs: which lines belong together."""

LONGEST_WRAPPED = 160  # characters; a longer line was not broken by hand, so each line is a paragraph


def paragraphs(lines: list[str]) -> list[list[int]]:
    """Numbers (from 0) of the lines of each paragraph.

    Blank lines divide them; in a text without blank lines inside it, or with lines too long to be wrapped
    ones, each line is a paragraph.
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
    return found
