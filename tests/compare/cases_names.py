# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Pairs of invented reports: names, nationality, schools and groups."""

from tests.compare.pairs import Case

_AVALANCHE = "Two skiers were killed by an avalanche above the village of Lindau on Tuesday."
_TRIAL = "A man was charged on Tuesday with the murder of a cyclist in Ostrava."
_RACE = "The Ostrava marathon was won on Tuesday by a newcomer."

NATIONALITIES = (
    Case("conflict", "name", "The 41-year-old Swedish skier Karl Lindholm died in hospital.", "Karl Lindholm, a Norwegian engineer, died in hospital.", "two countries", lead=_AVALANCHE),
    Case("conflict", "name", "A 41-year-old Swedish skier was dug out too late.", "Rescuers found Karl Lindholm, 41. The Norwegian, who had been skiing alone, was dug out too late.", "two countries", lead=_AVALANCHE),
    Case("conflict", "name", "Kenyan runner Samuel Kiprono crossed the line alone.", "Samuel Kiprono, an Ethiopian runner, crossed the line alone.", "two countries", lead=_RACE),
    Case("compatible", "name", "The 41-year-old Scottish skier Karl Lindholm died in hospital.", "Karl Lindholm, a British engineer, died in hospital.", "part of the other", lead=_AVALANCHE),
    Case("compatible", "name", "The Swedish-born engineer Karl Lindholm died in hospital.", "Karl Lindholm, a Norwegian engineer, died in hospital.", lead=_AVALANCHE),
    Case("compatible", "name", "The 41-year-old Swedish skier Karl Lindholm died in hospital.", "The 36-year-old Norwegian skier Jens Aas died in hospital.", lead=_AVALANCHE),
    Case("compatible", "name", "A 41-year-old Swedish skier died in hospital.", "A 28-year-old Norwegian skier died in hospital.", lead=_AVALANCHE),
    Case("compatible", "name", "The 41-year-old Swedish skier Karl Lindholm died in hospital.", "Karl Lindholm, 41, of Oslo, died in hospital.", lead=_AVALANCHE),
)  # fmt: skip

SCHOOLS = (
    Case("conflict", "name", "Anna Berger was a student at Masaryk University.", "Anna Berger studied at the University of Silesia.", "only one", lead=_TRIAL),
    Case("compatible", "name", "Anna Berger was a student at Masaryk University.", "Anna Berger studied at Masaryk University in Brno.", "", lead=_TRIAL),
    Case("compatible", "name", "Anna Berger was a student at the University of Silesia.", "Anna Berger attended Silesia University.", "short form", lead=_TRIAL),
    Case("compatible", "name", "Anna Berger was a student at Masaryk University.", "Anna Berger attended Riverside High School.", "of two kinds", lead=_TRIAL),
    Case("compatible", "name", "Anna Berger was a student at Masaryk University.", "Jan Novak was a student at the University of Silesia.", "", lead=_TRIAL),
)  # fmt: skip

GROUPS = (
    Case("conflict", "name", "The accused belonged to the Red Dragon gang.", "The accused led the Red Dragoon gang.", "a slip", lead=_TRIAL),
    Case("compatible", "name", "The accused belonged to the Red Dragon gang.", "The accused led the Red Dragons gang.", "", lead=_TRIAL),
    Case("compatible", "name", "The accused belonged to the Red Dragon gang.", "The accused feared the Night Wolves gang.", "", lead=_TRIAL),
    Case("compatible", "name", "The accused belonged to the Red Dragon gang, which fought the Red Dragoon gang.", "The accused led the Red Dragoon gang.", "they are two", lead=_TRIAL),
)  # fmt: skip

GIVEN_NAMES = (
    Case("conflict", "name", "The court heard that Martin Novak, 34, was the victim.", "The court heard that Pavel Novak, 34, was the victim.", "another name that is not", lead=_TRIAL),
    Case("compatible", "name", "The court heard that Robert Novak, 34, was the victim.", "The court heard that Bob Novak, 34, was the victim.", "forms or spellings", lead=_TRIAL),
    Case("compatible", "name", "The court heard that Katie Novak, 34, was the victim.", "The court heard that Kathryn Novak, 34, was the victim.", "forms or spellings", lead=_TRIAL),
    Case("compatible", "name", "The court heard that Martin Novak, 34, was the victim.", "The court heard that Pavel Novak, 61, was a witness.", "", lead=_TRIAL),
    Case("compatible", "name", "Martin Novak, 34, and his twin brother Pavel Novak, 34, were at home.", "The court heard that Pavel Novak, 34, was the victim.", "two persons", lead=_TRIAL),
)  # fmt: skip

BODIES = (
    Case("conflict", "name", "A petrol bomb hurled at the Ambrosia Investment Bank killed a clerk in the vault.", "A clerk died in the vault of the Ambrosia Savings Bank when a petrol bomb hit it.", "a slip", lead=_TRIAL),
    Case("compatible", "name", "A petrol bomb hurled at the Ambrosia Investment Bank killed a clerk in the vault.", "A clerk died in the vault of Ambrosia Bank when a petrol bomb hit it.", "", lead=_TRIAL),
    Case("compatible", "name", "A petrol bomb hurled at the Royal Investment Bank killed a clerk in the vault.", "A clerk died in the vault of the Royal Savings Bank when a petrol bomb hit it.", "", lead=_TRIAL),
    Case("compatible", "name", "A petrol bomb hurled at the Ambrosia Investment Bank killed a clerk in the vault.", "The judge banks with the Ambrosia Savings Bank.", "", lead=_TRIAL),
)  # fmt: skip

FAMILY_NAMES = (
    Case("conflict", "name", "The court heard that Martin Novak, 34, was the victim.", "The court heard that Martin Hruska, 34, was the victim.", "another name that is not", lead=_TRIAL),
    Case("compatible", "name", "The court heard that Martin Novak, 34, was the victim.", "The court heard that Martin Nowak, 34, was the victim.", "forms or spellings", lead=_TRIAL),
    Case("compatible", "name", "Martin Novak, 34, sat beside Martin Hruska, 34, in court.", "The court heard that Martin Hruska, 34, was the victim.", "two persons", lead=_TRIAL),
)  # fmt: skip

CASES = (*BODIES, *FAMILY_NAMES, *NATIONALITIES, *SCHOOLS, *GROUPS, *GIVEN_NAMES)
