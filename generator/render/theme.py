"""A site's layouts in the author's language, ready to use: words, dates, compiled templates."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial

from jinja2 import Environment

from generator.config import Config
from generator.memo import Memo
from generator.problem import Problem
from generator.render.language import catalogues
from generator.render.language.dates import Dates
from generator.render.language.wording import Wording
from generator.render.layouts import ASSETS, Layouts, environment, read


@dataclass(frozen=True)
class Theme:
    """Layouts that were read, and all that is made of them.

    ``problems`` are the author's mistakes, ``made`` is what macros gave (``again`` in templates).
    """

    layouts: Layouts
    lang: str
    wording: Wording
    dates: Dates
    environment: Environment
    problems: tuple[Problem, ...]
    made: Memo

    @classmethod
    def of(cls, config: Config, before: "Theme | None" = None) -> "Theme":
        """Return a site's theme; an earlier one if not a byte of the layouts has changed."""
        layouts, problems = read(config)
        if before and before.lang == config.lang and before.layouts.are(layouts) and not problems:
            before.made.begin()
            return before
        wording, mistakes = catalogues.read(layouts, config.lang)
        made = Memo()
        templates = environment(layouts, wording, partial(_again, made))
        return cls(layouts, config.lang, wording, Dates(wording), templates, (*problems, *mistakes), made)

    @property
    def assets(self) -> dict[str, bytes]:
        """Files that are copied as they are, by site-relative path."""
        return {n: f.content for n, f in self.layouts.files.items() if n.startswith(ASSETS)}


def _again(made: Memo, macro: Callable[..., str], view: object, *rest: Hashable) -> str:
    """Return what a macro makes of a view, made once: with the same values it gives the same text."""
    return made.of("macro", view, lambda: macro(view, *rest), macro, *rest)
