"""Words that point to the present, the past or the future as a whole."""

from generator.languages.rule import Context, Match, Read, Reading, Rule

PAST = "PAST_REF"
PRESENT = "PRESENT_REF"
FUTURE = "FUTURE_REF"


def _past(_m: Match, _ctx: Context) -> Reading:
    return Reading(PAST)


def _present(_m: Match, _ctx: Context) -> Reading:
    return Reading(PRESENT)


def _after_in(value: str) -> Read:
    """Words that are a time only after "in" ("in der Vergangenheit"), and adverbs that are one anywhere."""

    def read(m: Match, _ctx: Context) -> Reading | None:
        return Reading(value) if m.before() == "in" or m.whole.endswith("st") else None

    return read


def _before(m: Match, _ctx: Context) -> Reading | None:
    """ "Früher" as an adverb, not as a comparative ("früher als", "früher oder später", "ein früherer")."""
    return (
        None
        if m.after() in ("als", "oder", "oder") or m.before() in ("oder", "noch", "viel", "etwas")
        else Reading(PAST)
    )


RULES = (
    Rule(
        "now", "DATE", r"(?:eben|gerade)?jetzt|(?<=von)nun(?=an)|derzeit|zurzeit|zur Zeit(?!der|des|von)|momentan|gegenwärtig|heutzutage|im Moment|im Augenblick|dieser Tage", _present,
        (("Jetzt warten sie.", "2024-10-24", "Jetzt = PRESENT_REF"),
         ("Er ist derzeit in Haft.", "2024-10-24", "derzeit = PRESENT_REF")),
        ("Nun kam der Zug.",),
    ),
    Rule(
        "of-today", "DATE", r"heutige|heutigen|heutiger|heutiges|heutigem", _present,
        (("Im heutigen Kaliningrad steht sie.", "2024-10-24", "heutigen = PRESENT_REF"),),
    ),
    Rule(
        "then", "DATE", r"damals|seinerzeit|dereinst|einst(?!als)", _past,
        (("Damals war er jung.", "2024-10-24", "Damals = PAST_REF"),),
    ),
    Rule(
        "formerly", "DATE", r"früher", _before,
        (("Früher war alles klar.", "2024-10-24", "Früher = PAST_REF"),),
        ("Er kam früher als sie.", "Früher oder später kommt er."),
    ),
    Rule(
        "recently", "DATE", r"unlängst|(?:letzter|jüngster|jüngerer)Zeit|der(?:jüngsten|jüngeren)?Vergangenheit|früheren Zeiten", _after_in(PAST),
        (("Sie ging unlängst in Rente.", "2024-10-24", "unlängst = PAST_REF"),),
    ),
    Rule(
        "soon", "DATE", r"demnächst|(?:naher|nächster|absehbarer)Zeit|(?:naher|ferner|der|der nahen|der fernen)?Zukunft", _after_in(FUTURE),
        (("Sie kommen demnächst.", "2024-10-24", "demnächst = FUTURE_REF"),
         ("In Zukunft wird es besser.", "2024-10-24", "Zukunft = FUTURE_REF")),
        ("Ihre Zukunft ist ungewiss.",),
    ),
)  # fmt: skip
"""Vague words of German: only those that refer to a time."""
