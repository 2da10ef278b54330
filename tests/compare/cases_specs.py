# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Attributes of named things: prices, instalments, what was paid for a firm or a player, funding, staff."""

from tests.compare.pairs import Case

PHONE = "Norrvik unveiled the Tarn 5 smartphone in Helsinki on Tuesday."
LAPTOP = "Norrvik unveiled the Fjell Book and the Fjell Book Mini in Helsinki on Tuesday."
CAR = "Castellan unveiled the Corvo hatchback at the Turin motor show on Tuesday."
DEAL = "Halden Systems said on Tuesday that it had bought the chip maker Quorvex."
PLAYER = "Olympic Karsa signed the striker Milan Dragov on Tuesday."
SIGNED = "Olympic Karsa signed the first baseman Milan Dragov on Tuesday."
CLAIMED = "two figures of one attribute"
EITHER = "both may be true"
MONTHS_APART = ("2021-05-12", "2021-11-12")
DAYS_APART = ("2021-05-12", "2021-05-14")

CASES = (
    Case("conflict", "number", "The Tarn 5 costs $649.", "The Tarn 5 will sell for $699.", CLAIMED, PHONE),
    Case("conflict", "number", "The phone is priced at $649.", "The Tarn 5 costs $699.", CLAIMED, PHONE),
    Case("conflict", "number", "It starts at £549.", "The Tarn 5 starts at £599.", CLAIMED, PHONE),
    Case("conflict", "number", "The base version costs $649.", "The Tarn 5 starts at $699.", CLAIMED, PHONE),
    Case("conflict", "number", "The Tarn 5 costs $599.", "The Tarn 5 starts at $699.", CLAIMED, PHONE),
    Case("conflict", "number", "Norrvik will ask $899 for the 64GB version.", "The 64GB model of the Tarn 5 costs $949.", CLAIMED, PHONE),
    Case("conflict", "number", "The 13-inch Fjell Book starts at $1,099.", "The Fjell Book starts at $1,149 for the 13-inch version.", CLAIMED, LAPTOP),
    Case("conflict", "number", "The Corvo starts at 17,900 euros.", "The Corvo starts at 19,400 euros.", CLAIMED, CAR),
    Case("conflict", "number", "The Tarn 5 comes with 24 equal monthly payments of $20.", "Buyers get the Tarn 5 for 20 monthly payments of $20.", CLAIMED, PHONE),
    Case("conflict", "number", "Buyers get the Tarn 5 for $99 down.", "The Tarn 5 will be available for $149 down.", CLAIMED, PHONE),
    Case("conflict", "number", "Halden will pay $410 million for Quorvex.", "Halden acquired the chip maker Quorvex for $520 million.", CLAIMED, DEAL),
    Case("conflict", "number", "Halden announced a $410 million deal to buy Quorvex.", "Halden is paying $520 million for Quorvex.", CLAIMED, DEAL),
    Case("conflict", "number", "Karsa bought Dragov for £14 million.", "Karsa paid £18 million for Dragov.", CLAIMED, PLAYER),
    Case("conflict", "number", "Quorvex has raised $60 million in funding.", "Quorvex, which raised $35 million in venture capital, makes chips.", CLAIMED, DEAL),
    Case("conflict", "number", "Quorvex employs 80 people.", "Quorvex has 120 employees.", CLAIMED, DEAL),
    Case("conflict", "number", "Dragov agreed to a four-year contract.", "Karsa signed Milan Dragov to a six-year deal.", CLAIMED, SIGNED),
    Case("conflict", "number", "Dragov signed a $48 million, four-year contract.", "Karsa signed Milan Dragov to a contract worth $60 million.", CLAIMED, SIGNED),
    Case("conflict", "number", "The Tarn 5 weighs 120 grams.", "The phone weighs 151 grams.", CLAIMED, PHONE),
    Case("conflict", "number", "The Tarn 5 has an 8-megapixel camera.", "The Tarn 5 comes with a 12-megapixel camera.", CLAIMED, PHONE),
    Case("conflict", "number", "The Tarn 5 has a 4.7-inch display.", "The phone sports a 5.5-inch touch screen.", CLAIMED, PHONE),
    Case("conflict", "number", "The Fjell Book Mini has a battery life of seven hours.", "The Fjell Book Mini gets 10 hours of battery life.", CLAIMED, LAPTOP),
    # look-alikes
    Case("compatible", "number", "Dragov agreed to a four-year contract.", "Vasko had offered Dragov a six-year deal.", "", SIGNED),
    Case("compatible", "number", "Dragov agreed to a four-year contract.", "Karsa signed Ivo Lantz to a two-year contract.", "", SIGNED),
    Case("compatible", "number", "Dragov signed a $48 million contract.", "Dragov signed a contract with $20 million guaranteed.", "", SIGNED),
    Case("compatible", "number", "Dragov signed a $48 million contract.", "Dragov signed a contract that pays him $12 million a year.", "", SIGNED),
    Case("compatible", "number", "Dragov signed a $47.8 million contract.", "Dragov signed a $48 million contract.", EITHER, SIGNED),
    Case("compatible", "number", "The Fjell Book weighs 4.5 pounds.", "The Fjell Book weighs 2.04 kg.", EITHER, LAPTOP),
    Case("compatible", "number", "The Fjell Book weighs 4.5 pounds.", "The Fjell Book Mini weighs 2.4 pounds.", "", LAPTOP),
    Case("compatible", "number", "The Tarn 5 has an 8-megapixel rear camera.", "The Tarn 5 has a 2-megapixel front camera.", "", PHONE),
    Case("compatible", "number", "The Fjell Book has a 13.3-inch display.", "The Fjell Book has a 13-inch display.", EITHER, LAPTOP),
    Case("compatible", "number", "The Fjell Book has a battery life of seven hours.", "The Fjell Book has a battery life of up to nine hours.", "", LAPTOP),
    Case("compatible", "number", "The Tarn 5 costs $649.", "The Tarn 5 costs $649.99.", EITHER, PHONE),
    Case("compatible", "number", "The Tarn 5 costs $699.", "The Tarn 5 costs about $700.", EITHER, PHONE),
    Case("compatible", "number", "The Tarn 5 costs $799.", "The Tarn 5 starts at $699.", "cheapest version", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "The Tarn 5 costs £549.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "The Tarn 5 costs $199 with a two-year contract.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649 for business customers.", "The Tarn 5 costs $699 for consumers.", "", PHONE),
    Case("compatible", "number", "The 16GB Tarn 5 costs $649.", "The 32GB Tarn 5 costs $749.", "", PHONE),
    Case("compatible", "number", "The Fjell Book costs $1,299.", "The Fjell Book Mini costs $899.", "", LAPTOP),
    Case("compatible", "number", "The Tarn 4 costs $549.", "The Tarn 5 costs $649.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "Analysts said the Tarn 5 could cost $799.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "The Tarn 5 was rumoured to cost $799.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "The case for the Tarn 5 costs $29.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "The charger costs $29.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "The Tarn 5 is $100 cheaper than its predecessor.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "Buyers of the Tarn 5 pay $27 a month.", "", PHONE),
    Case("compatible", "number", "The Tarn 5 costs $649.", "The Tarn 5 costs $499.", "months apart", PHONE, MONTHS_APART),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "Halden will pay about $400 million for Quorvex.", EITHER, DEAL),
    Case("compatible", "number", "Halden will pay $334 million for Quorvex.", "Halden is paying $281 million in cash and $53 million in stock for Quorvex.", "a part of the sum", DEAL),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "Halden will pay $32 a share for Quorvex.", "", DEAL),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "Halden bought a 30 percent stake in Quorvex for $90 million last year.", "", DEAL),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "Halden had offered $350 million for Quorvex.", "", DEAL),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "In 2019 Halden paid $75 million for Brightwell.", "", DEAL),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "In 2009 Vasko Holdings bought Quorvex for $75 million.", "", DEAL),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "Vasko Holdings had bought Quorvex three years ago for $75 million.", "", DEAL),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "Halden bought the Quorvex networking patents for $75 million.", "", DEAL),
    Case("compatible", "number", "Halden will pay $410 million for Quorvex.", "Halden is buying Quorvex and Brightwell for $520 million.", "", DEAL),
    Case("compatible", "number", "The Corvo starts at 17,900 euros.", "Unlike the Corvo, the Falka starts at 14,200 euros.", "", CAR),
    Case("compatible", "number", "Quorvex has raised $60 million in funding.", "Quorvex raised $20 million in its latest round of funding.", "", DEAL),
    Case("compatible", "number", "Quorvex has raised $60 million in funding.", "Quorvex received a government grant of $9 million.", "", DEAL),
    Case("compatible", "number", "Quorvex employs 80 people.", "Quorvex employs 30 people in Oslo.", "", DEAL),
    Case("compatible", "number", "Quorvex has 80 employees.", "Halden has 12,000 employees.", "", DEAL),
    Case("compatible", "number", "Karsa paid £14 million for Dragov.", "Karsa paid £6 million for Ivo Lantz.", "", PLAYER),
    Case("compatible", "number", "Karsa paid £14 million for Dragov.", "Karsa will pay an initial £10 million for Dragov, with £4 million in add-ons.", "", PLAYER),
)  # fmt: skip
