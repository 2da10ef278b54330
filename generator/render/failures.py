"""What goes wrong in a layout, as a problem that names the author's file and line."""

import re
import traceback
from types import TracebackType

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from generator.problem import Location, Problem
from generator.render.layouts import Layout, Layouts

# What an expression in a template can raise besides jinja2's own errors ("{{ 1 + 'x' }}", a template that
# includes itself).
MISTAKES = (
    TemplateError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
)

_OURS = re.compile(r"'generator\.[\w.]*?(\w+) object'")  # a value as the program names it


def problem(error: BaseException, layouts: Layouts, template: str) -> Problem | None:
    """Return the mistake in a layout behind ``error``; ``None`` if it is not in the author's but in ours."""
    layout, line = _place(error, layouts, template)
    if layout is None or (layout.is_default and not isinstance(error, TemplateError)):
        return None
    location = Location(layout.shown, line)
    return Problem(location, "error", "layout", _message(error), _hint(error, layout), _source(layout, line))


def _place(error: BaseException, layouts: Layouts, template: str) -> tuple[Layout | None, int]:
    """Return the layout and line where it went wrong: the innermost that is a template's."""
    if isinstance(error, TemplateSyntaxError):
        return layouts.files.get(error.name or template), error.lineno
    found = [
        (layout, frame.lineno or 0)
        for frame in _frames(error.__traceback__)
        if (layout := layouts.of_file(frame.filename))
    ]
    return found[-1] if found else (layouts.files.get(template), 0)


def _frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    """Return the last frames; jinja2 has put the template's lines in place of those of its compiled code."""
    return list(traceback.StackSummary.extract(traceback.walk_tb(trace), limit=-200, lookup_lines=False))


def _message(error: BaseException) -> str:
    if isinstance(error, TemplateSyntaxError):
        return f"template syntax: {error.message}"
    if isinstance(error, TemplateNotFound):
        return str(error.message)
    if isinstance(error, UndefinedError):
        return "undefined value: " + _OURS.sub(r"`\1`", str(error.message))
    if isinstance(error, RecursionError):
        return "this template includes itself without end"
    return f"template: {error}"


def _hint(error: BaseException, layout: Layout) -> str:
    if isinstance(error, UndefinedError):
        return "docs/layouts.md lists what each template is given"
    return "" if layout.is_default else f"without your {layout.shown}, the default layout is used"


def _source(layout: Layout, line: int) -> str:
    lines = layout.content.decode("utf-8", "replace").splitlines()
    return lines[line - 1] if 0 < line <= len(lines) else ""
