"""From a template and its values to the bytes of a page, and what goes wrong on the way."""

import re
from collections.abc import Mapping
from typing import Final

from jinja2 import Template

from generator.problem import Problem, in_order
from generator.render import failures
from generator.render.theme import Theme

# Control characters, noncharacters and lone surrogates: articles may hold them, HTML may not.
_NOT_HTML = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
# Bytes of which some stand in each of those, and hardly any page holds one.
_CONTROLS = bytes({*range(32), 127} - {*b"\t\n\r"})
_RARE = re.compile(rb"\xc2[\x80-\x9f]")
_NONCHARACTERS = (b"\xef\xb7", b"\xbf\xbe", b"\xbf\xbf")


class Press:
    """The templates of one run; one that has failed prints no further page: a single message is enough."""

    def __init__(self, theme: Theme) -> None:
        """Take the templates."""
        self._theme: Final = theme
        self._templates: Final[dict[str, Template | None]] = {}
        self._problems: Final[list[Problem]] = [*theme.problems]

    def problems(self) -> tuple[Problem, ...]:
        """Return what has gone wrong so far."""
        return in_order(self._problems)

    def page(self, template: str, values: Mapping[str, object]) -> bytes | None:
        """Return a page, or ``None`` where its layout fails (and the reason is among the problems)."""
        found = self._template(template)
        if found is None:
            return None
        try:
            text = found.render(values)
        except failures.MISTAKES as error:
            self._fail(error, template)
            return None
        return _bytes_of(text)

    def _template(self, name: str) -> Template | None:
        """Return a template, compiled once; ``None`` once it has failed."""
        if name not in self._templates:
            try:
                self._templates[name] = self._theme.environment.get_template(name)
            except failures.MISTAKES as error:
                self._fail(error, name)
        return self._templates[name]

    def _fail(self, error: BaseException, template: str) -> None:
        found = failures.problem(error, self._theme.layouts, template)
        if found is None:
            raise error  # our own mistake, not the author's
        self._problems.append(found)
        self._templates[template] = None


def _bytes_of(text: str) -> bytes:
    """Return a page in UTF-8, U+FFFD in place of what HTML may not hold.

    Nearly every page is clean, and a look at its bytes tells so in a tenth of the time.
    """
    try:
        made = text.encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate
        return _NOT_HTML.sub("\ufffd", text).encode("utf-8")
    has_controls = len(made.translate(None, _CONTROLS)) < len(made)
    if has_controls or _RARE.search(made) or any(mark in made for mark in _NONCHARACTERS):
        return _NOT_HTML.sub("\ufffd", text).encode("utf-8")
    return made
