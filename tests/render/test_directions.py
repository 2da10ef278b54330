"""Controls of writing direction end where the text ends that holds them."""

import pytest

from generator.render.language.directions import isolated

RLO, PDF, RLI, FSI, PDI = "\u202e", "\u202c", "\u2067", "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("سقطت رافعة", "سقطت رافعة"),
        (f"{RLO}turned", f"{FSI}{RLO}turned{PDI}"),
        (f"{RLO}turned{PDF} not", f"{FSI}{RLO}turned{PDF} not{PDI}"),
        (f"left{PDI} open", "left open"),
        (f"a {RLI}b", f"a {RLI}b{PDI}"),
        (f"a {RLI}b{PDI} c", f"a {RLI}b{PDI} c"),
        (f"a {RLI}{RLO}b{PDI} c", f"a {RLI}{RLO}b{PDI} c"),
        (f"{FSI}{RLO}turned{PDI} by us", f"{FSI}{RLO}turned{PDI} by us"),
    ],
)
def test_a_text_turns_nothing_beside_it(text: str, shown: str) -> None:
    assert isolated(text) == shown
    assert isolated(shown) == shown
