# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: where it happened, what caused it, who was meant, who said it."""

from tests.compare.pairs import Case

_QUAKE = "A magnitude 6.2 earthquake shook the island of Lombara on Tuesday."
_CRASH = "A light plane crashed near the town of Ostrava on Tuesday."
_ATTACK = "A gunman opened fire in the Ostrava market on Tuesday, killing a woman."

PLACES = (
    Case("conflict", "place", "The quake was centred 40 kilometres north of Selong.", "The quake was centred 40 km east of Selong.", "directions", lead=_QUAKE),
    Case("conflict", "place", "The quake was centred 40 kilometres (25 miles) west of the town of Selong.", "Its epicentre was 25 miles southeast of Selong.", "directions", lead=_QUAKE),
    Case("compatible", "place", "The quake was centred 40 kilometres north of Selong.", "The quake was centred 40 km northeast of Selong.", "neighbouring points", lead=_QUAKE),
    Case("compatible", "place", "The quake was centred 40 kilometres north of Selong.", "The quake was centred 25 miles north of Selong.", "", lead=_QUAKE),
    Case("compatible", "place", "The quake was centred 40 kilometres north of Selong.", "The quake was centred 40 km east of Mataram.", "", lead=_QUAKE),
    Case("conflict", "place", "The quake struck off the coast of Lombara.", "The quake struck inland.", "cannot be both", lead=_QUAKE),
    Case("conflict", "place", "The quake was centred under the sea.", "The quake hit inland, 10 km deep.", "cannot be both", lead=_QUAKE),
    Case("compatible", "place", "The quake struck off the coast of Lombara.", "People fled inland after the quake.", "", lead=_QUAKE),
    Case("compatible", "place", "The quake struck off the coast of Lombara.", "The quake was centred under the sea.", "", lead=_QUAKE),
)  # fmt: skip

CAUSES = (
    Case("conflict", "attribution", "The plane crashed into the hillside near the chapel because of fog.", "The plane crashed into the hillside near the chapel due to an engine failure.", "two sorts of cause", lead=_CRASH),
    Case("compatible", "attribution", "The plane crashed into the hillside near the chapel because of fog.", "The plane crashed into the hillside near the chapel due to bad weather.", "another word", lead=_CRASH),
    Case("compatible", "attribution", "The plane crashed into the hillside near the chapel because of fog.", "The plane may have crashed into the hillside near the chapel due to an engine failure.", "", lead=_CRASH),
    Case("compatible", "attribution", "The plane crashed into the hillside near the chapel because of fog.", "The rescue was called off at midnight due to a software glitch.", "", lead=_CRASH),
    Case("compatible", "attribution", "The plane crashed into the hillside near the chapel because of fog.", "The plane crashed into the hillside near the chapel because of this.", "", lead=_CRASH),
)  # fmt: skip

TARGETS = (
    Case("conflict", "attribution", "Marek Dolan was aiming at a police officer, prosecutors said.", "Marek Dolan told the court he was aiming at his wife.", "targets", lead=_ATTACK),
    Case("compatible", "attribution", "Marek Dolan was aiming at a police officer, prosecutors said.", "Marek Dolan was aiming at officers of a special unit.", "part of the other", lead=_ATTACK),
    Case("compatible", "attribution", "Marek Dolan was aiming at a police officer, prosecutors said.", "Josef Kral was aiming at a rival gang member.", "", lead=_ATTACK),
    Case("compatible", "attribution", "Marek Dolan was aiming at a police officer, prosecutors said.", "Marek Dolan was aiming for a career in the army.", "", lead=_ATTACK),
)  # fmt: skip

SPEAKERS = (
    Case("conflict", "attribution", 'The Lindqvist group will keep selling its old engines in Ostrava "for the foreseeable future," Cho said.', 'Lindqvist group will go on selling the old engines in Ostrava "for the foreseeable future," Ms. Tho said.', "two persons", lead=_CRASH),
    Case("compatible", "attribution", 'The Lindqvist group will keep selling its old engines in Ostrava "for the foreseeable future," Apple said.', 'Lindqvist group will go on selling the old engines in Ostrava "for the foreseeable future," Ms. Tho said.', "body that the person speaks for", lead=_CRASH),
    Case("conflict", "attribution", '"We will rebuild this market stone by stone before the winter comes to our town," Mayor Eva Horak said.', '"We will rebuild this market stone by stone before the winter comes to our town," Governor Ivan Blaha said.', "two persons", lead=_ATTACK),
    Case("compatible", "attribution", '"We will rebuild this market stone by stone before the winter comes to our town," Mayor Eva Horak said.', '"We will rebuild this market stone by stone before the winter comes to our town," Mrs Horakk said.', "two spellings", lead=_ATTACK),
    Case("compatible", "attribution", '"We will rebuild this market stone by stone before the winter comes to our town," Mayor Eva Horak said.', '"We will rebuild this market stone by stone before the winter comes to our town," the city said.', "", lead=_ATTACK),
    Case("compatible", "attribution", '"We are all deeply shocked," Mayor Eva Horak said.', '"We are all deeply shocked," Governor Ivan Blaha said.', "", lead=_ATTACK),
)  # fmt: skip

CASES = (*PLACES, *CAUSES, *TARGETS, *SPEAKERS)
