"""What a player's contract says: how long it runs, what it is worth."""

from generator.compare.products.named import Run, Thing, runs
from generator.compare.products.phrases import Figure, Stated, is_money, is_settled
from generator.languages.en import data_sheets as words


def length(figure: Figure) -> Stated | None:
    """As in "agreed to an eight-year contract"."""
    return _of_player(figure, "contract length") if figure.quantity.noun == "contract year" else None


def worth(figure: Figure) -> Stated | None:
    """As in "signed him to a $20 million contract", "a contract worth $20 million"."""
    if not is_money(figure):
        return None
    is_its = words.IN_CONTRACT.search(figure.behind) or words.WORTH.search(figure.sentence[: figure.at])
    return _of_player(figure, "contract value") if is_its else None


def _of_player(figure: Figure, attribute: str) -> Stated | None:
    left = figure.sentence[: figure.at]
    if words.NO_CONTRACT.search(figure.sentence) or not is_settled(figure):
        return None
    run = _object(left) or _subject(left)
    return Stated(attribute, Thing(run.key, run.name)) if run else None


def _object(left: str) -> Run | None:
    """Return the player whom a club signed: the first name behind the verb that ends its phrase."""
    verb = max(words.SIGNED_HIM.finditer(left), key=lambda m: m.start(), default=None)
    if verb is None:
        return None
    behind = left[verb.end() :]
    return next((r for r in runs(behind) if _ends(behind, r) and not r.is_owner), None)


def _ends(text: str, run: Run) -> bool:
    return bool(words.BEHIND_PLAYER.search(text[run.span.end :]))


def _subject(left: str) -> Run | None:
    """Return the player who signed: the one name before the verb, and its subject."""
    verb = words.HE_SIGNED.search(left)
    own = [r for r in runs(left[: verb.start()]) if not r.is_owner] if verb else []
    if verb is None or len(own) != 1:
        return None
    return own[0] if words.BEFORE_VERB.search(left[own[0].span.end : verb.start()]) else None
