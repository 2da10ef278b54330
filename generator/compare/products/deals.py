"""What was paid for a firm or a player, what a firm has raised, how many it employs."""

import re

from generator.compare.products.named import Run, Thing, runs
from generator.compare.products.phrases import Figure, Stated, Which, is_money, is_settled
from generator.languages.en import specs as words


def paid(figure: Figure) -> Stated | None:
    """What one firm or club paid for another firm or a player."""
    if not is_money(figure) or not is_settled(figure) or words.NO_DEAL.search(figure.whole_clause):
        return None
    left = figure.sentence[: figure.at]
    run = None
    if words.PAID.search(left):
        run = _first_run(
            figure.behind, words.PAID_FOR.search(figure.behind) or words.PART_BEFORE.search(figure.behind)
        )
    elif found := words.DEAL_WITH.search(figure.behind):
        run = _first_run(figure.behind, found)
    elif words.PRICE_OF_DEAL.search(left):
        run = _first_run(left, _last(words.BOUGHT, left))
    if run is None:
        return None
    is_part = words.PART_OF_DEAL.search(figure.behind) and words.OTHER_PART.search(figure.sentence)
    part: Which = "part" if is_part else ""
    return Stated("price paid", Thing(_without_form(run.key), _short(run.name)), frozenset(), part)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return max(pattern.finditer(text), key=lambda m: m.start(), default=None)


def _first_run(text: str, found: re.Match[str] | None) -> Run | None:
    """Return the name right behind the words found."""
    if found is None:
        return None
    behind = text[found.end() :]
    run = next((run for run in runs(behind) if run.span.start < 2 and not run.is_owner), None)
    return run if run and words.AFTER_TARGET.search(behind[run.span.end :]) else None


def _without_form(key: tuple[str, ...]) -> tuple[str, ...]:
    return key[:-1] if len(key) > 1 and key[-1].rstrip(".") in words.FORMS else key


def _short(name: str) -> str:
    first, _, last = name.rpartition(" ")
    return first if first and last.lower() in words.FORMS else name


def funding(figure: Figure) -> Stated | None:
    """As in "X has raised $35m in funding": all of it, not one round."""
    if not is_money(figure):
        return None
    left = figure.clause
    verb = words.RAISED.search(left)
    if not verb or not words.FUNDING.search(figure.behind) or not is_settled(figure):
        return None
    if words.ROUND.search(figure.whole_clause) or words.OFF.search(left):
        return None
    return _of_the_firm("funding", figure.sentence[: figure.at - len(left) + verb.start()])


def staff(figure: Figure) -> Stated | None:
    """As in "X employs 80 people", "X has 80 employees"."""
    quantity = figure.quantity
    if quantity.noun not in words.STAFF or " in " in quantity.scope:
        return None
    left = figure.clause
    verb = words.EMPLOYS.search(left)
    if not verb or words.SITES.search(figure.whole_clause):
        return None
    if quantity.modifiers or (quantity.noun == "person" and "employ" not in verb[0].lower()):
        return None
    return _of_the_firm("employees", left[: verb.start()])


def _of_the_firm(attribute: str, subject: str) -> Stated | None:
    """The firm is the last name before the verb, if it is its subject."""
    own = [run for run in runs(subject) if not run.is_owner]
    if not own or not words.LINK.search(subject[own[-1].span.end :]):
        return None
    key = _without_form(own[-1].key)
    return Stated(attribute, Thing(key, _short(own[-1].name)))
