"""How a timeline was made: what is counted, what is left over and why, and that every rule has its words."""

import ast
from pathlib import Path

import pytest

from generator import compare, edtf, merge
from generator.compare.figures import arithmetic
from generator.merge.demands import DEMANDS
from generator.method import JOINED, LISTED, Method, Rulebook, Threshold, Unread, method
from generator.model import Article, Span, TimeExpression, TimexType
from tests.render.made import wording_of
from tests.samples import article

ROOT = Path(__file__).parent.parent
RULEBOOK = Rulebook("1.2.3", (*merge.THRESHOLDS, *compare.THRESHOLDS), compare.RULES)
WORDS = wording_of()
DATED = article("dated", "A crane fell on Monday and again soon")
UNDATED = article("undated", "A crane fell yesterday", published=None)


def time(said: str, text: str, value: str, kind: TimexType = "DATE") -> TimeExpression:
    start = text.index(said)
    when = edtf.parse(value) if value[:4].isdigit() and "X" not in value else None
    return TimeExpression(Span(start, start + len(said)), said, kind, value, when, "dct", f"rule-{said}")


def read(*times: tuple[str, str, TimexType]) -> Method:
    found = tuple(time(said, DATED.text, value, kind) for said, value, kind in times)
    return method((DATED,), {DATED.id: found}, (), (), RULEBOOK)


def test_what_lies_on_a_day_what_lasts_and_what_is_left_are_counted_apart() -> None:
    made = read(
        ("Monday", "2031-05-05", "DATE"), ("soon", "FUTURE_REF", "DATE"), ("again", "P3D", "DURATION")
    )
    assert (made.dated, made.lasting, len(made.unresolved)) == (1, 1, 1)
    assert [u.rule for u in made.time_rules] == ["rule-Monday", "rule-soon", "rule-again"]
    assert made.time_rules[0].example == "Monday"


@pytest.mark.parametrize(
    ("home", "said", "value", "why"),
    [
        (DATED, "soon", "FUTURE_REF", "vague"),
        (DATED, "Monday", "XXXX-WXX-1", "unplaced"),
        (UNDATED, "yesterday", "XXXX-XX-XX", "undated"),
    ],
)
def test_words_left_unresolved_say_why(home: Article, said: str, value: str, why: Unread) -> None:
    made = method((home,), {home.id: (time(said, home.text, value),)}, (), (), RULEBOOK)
    assert [(u.article, u.span.of(home.text), u.why) for u in made.unresolved] == [(home.id, said, why)]


def test_questions_are_counted_by_their_rule_and_those_never_compared_are_there_too() -> None:
    made = method((), {}, (), ("count", "disjoint-dates", "count"), RULEBOOK)
    assert [(u.rule, u.times) for u in made.compared[:3]] == [
        ("count", 2),
        ("disjoint-dates", 1),
        ("dates-apart", 0),
    ]
    assert {u.rule for u in made.compared} == set(compare.RULES)


def test_thresholds_are_the_constants_themselves() -> None:
    known = {one.name: one.value for one in RULEBOOK.thresholds}
    assert known["far_apart"] == arithmetic.FAR_APART
    assert {n.removeprefix("demand_") for n in known if n.startswith("demand_")} == {
        name.lower() for name in DEMANDS if name != "FAR_APART"
    }


def literals(node: ast.expr, constants: dict[str, str]) -> set[str]:
    """Rule names that an argument can stand for."""
    if isinstance(node, ast.Constant):
        return {str(node.value)}
    if isinstance(node, ast.Name):
        return {constants[node.id]} if node.id in constants else set()
    return set()


def rules_of(path: Path) -> set[str]:
    """Names of rules that a comparer gives its questions, read off its source."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        target.id: str(node.value.value)
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant)
        for target in ([node.target] if isinstance(node, ast.AnnAssign) else node.targets)
        if isinstance(target, ast.Name)
    }
    found: set[str] = set()
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if isinstance(call.func, ast.Name) and call.func.id == "Question":
            found |= literals(call.args[3], constants)
        elif isinstance(call.func, ast.Attribute) and call.func.attr == "compared" and len(call.args) == 5:
            found |= literals(call.args[2], constants)
    return found


def test_every_rule_of_a_comparer_is_known_and_none_besides() -> None:
    written = set().union(*(rules_of(path) for path in (ROOT / "generator" / "compare").rglob("*.py")))
    by_name = {"count", "count-in-state", "given-name", "family-name"}  # chosen by what is compared
    assert written | by_name == set(compare.RULES)


@pytest.mark.parametrize("rule", compare.RULES)
def test_every_question_says_what_it_asks(rule: str) -> None:
    assert WORDS(f"asks_{rule}").endswith(".")


@pytest.mark.parametrize("threshold", RULEBOOK.thresholds, ids=lambda t: t.name)
def test_every_threshold_has_its_words(threshold: Threshold) -> None:
    assert f"threshold_{threshold.name}" in WORDS or threshold.name in WORDS


@pytest.mark.parametrize("name", [name for name in DEMANDS if name != "FAR_APART"])
def test_the_page_and_explain_say_the_same_of_a_demand(name: str) -> None:
    said, why = WORDS(f"demand_{name.lower()}"), DEMANDS[name].why
    assert said.removesuffix(".").replace("’", "").casefold() == why.replace("'", "").casefold()


@pytest.mark.parametrize(
    "rule", ["event-date", "noun-date", "open-start", "said-date", "figure-date", "undated"]
)
def test_every_rule_that_reads_a_claim_has_its_words(rule: str) -> None:
    assert WORDS(f"rule_{rule}").endswith(".")


def test_reasons_have_their_words() -> None:
    assert all(WORDS(f"listed_{key}") for key in LISTED)
    assert all(WORDS(f"joined_{key}") for key in JOINED)
