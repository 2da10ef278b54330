# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Vehicles, weapons, what was hit, how somebody died, and where somebody is from."""

from tests.compare.pairs import Case

_ROBBERY = "A man robbed the Kolar jewellery shop in Ostrava on Tuesday."
_FIRE = "A fire broke out at the Lindqvist furniture warehouse in Ostrava on Tuesday night."
_TRIAL = "Martin Novak was found guilty on Tuesday of the murder of Anna Berger in the town of Holm."

KINDS = (
    Case("conflict", "name", "The masked robber fled towards the old harbour bridge driving a stolen van.", "The masked robber fled towards the old harbour bridge driving a stolen truck.", "only one", lead=_ROBBERY),
    Case("conflict", "name", "The masked robber was armed with a knife when he threatened the jeweller's wife.", "The masked robber was armed with a pistol when he threatened the jeweller's wife.", "only one", lead=_ROBBERY),
    Case("conflict", "name", "The robber's car crashed into a tree near the harbour bridge in Ostrava.", "The robber's car crashed into a wall near the harbour bridge in Ostrava.", "only one", lead=_ROBBERY),
    Case("compatible", "name", "The masked robber was armed with a gun when he threatened the jeweller's wife.", "The masked robber was armed with a pistol when he threatened the jeweller's wife.", "may mean the other", lead=_ROBBERY),
    Case("compatible", "name", "The masked robber fled towards the old harbour bridge driving a stolen car.", "The masked robber fled towards the old harbour bridge driving a stolen taxi.", "may mean the other", lead=_ROBBERY),
    Case("compatible", "name", "The masked robber was armed with a knife when he threatened the jeweller's wife.", "A police officer outside the bank was armed with a rifle.", "", lead=_ROBBERY),
    Case("compatible", "name", "The masked robber was armed with a knife and, armed with a pistol too, he threatened the jeweller's wife.", "The masked robber was armed with a pistol when he threatened the jeweller's wife.", "", lead=_ROBBERY),
    Case("compatible", "name", "The masked robber was armed with a knife when he threatened the jeweller's wife.", "The masked robber may have been armed with a pistol when he threatened the jeweller's wife.", "", lead=_ROBBERY),
)  # fmt: skip

DEATHS = (
    Case("conflict", "attribution", "Three workers suffocated in the attic.", "Three workers were burnt to death in the attic.", "only one", lead=_FIRE),
    Case("conflict", "attribution", "Anna Berger was stabbed to death in her kitchen.", "Anna Berger was strangled in her kitchen.", "only one", lead=_TRIAL),
    Case("compatible", "attribution", "Anna Berger was shot dead in her kitchen.", "Anna Berger was gunned down in her kitchen.", "may mean the other", lead=_TRIAL),
    Case("compatible", "attribution", "Anna Berger was strangled in her kitchen.", "Pavel Berger was shot dead a year later.", "", lead=_TRIAL),
    Case("compatible", "attribution", "Anna Berger was strangled in her kitchen.", "Anna Berger may have been stabbed to death in her kitchen.", "", lead=_TRIAL),
)  # fmt: skip

HOMES = (
    Case("conflict", "place", "Martin Novak, 34, of Holm, showed no emotion. Police found the car in Lindau.", "The jury convicted Martin Novak of Lindau after two hours. His car was left in Holm.", "two towns", lead=_TRIAL),
    Case("compatible", "place", "Martin Novak, 34, of Holm, showed no emotion. Police found the car in Lindau.", "The jury convicted Martin Novak of Lindau, Holm, after two hours. His car was left in Holm.", "lie in the other", lead=_TRIAL),
    Case("compatible", "place", "Martin Novak, 34, of Holm, showed no emotion.", "The jury convicted Martin Novak, who was born in Lindau.", "", lead=_TRIAL),
    Case("compatible", "place", "Martin Novak, 34, of Holm, showed no emotion. Police found the car in Lindau.", "The jury heard Pavel Novak, 61, of Lindau. His car was left in Holm.", "", lead=_TRIAL),
    Case("compatible", "place", "Martin Novak, 34, of Holm, showed no emotion.", "The jury convicted Martin Novak of murder after two hours.", "", lead=_TRIAL),
    Case("compatible", "place", "Martin Novak, 34, of Holm, showed no emotion.", "The jury convicted Martin Novak of Norway after two hours.", "", lead=_TRIAL),
)  # fmt: skip

RELATIVES = (
    Case("conflict", "name", "Martin Novak hid with his cousin Pavel Kral, police said.", "Martin Novak hid with his brother Pavel Kral, police said.", "cannot be both", lead=_TRIAL),
    Case("compatible", "name", "Martin Novak hid with his half-brother Pavel Kral, police said.", "Martin Novak hid with his brother Pavel Kral, police said.", "may mean the other", lead=_TRIAL),
    Case("compatible", "name", "Martin Novak hid with his cousin Pavel Kral, police said.", "Martin Novak hid with his brother Robert Kral, police said.", "", lead=_TRIAL),
    Case("compatible", "name", "Martin Novak hid with his cousin Pavel Kral, police said.", "Anna Berger lived with her brother Pavel Kral, police said.", "", lead=_TRIAL),
    Case("conflict", "name", "His wife and a small boy were injured.", "His wife and another woman were injured.", "cannot be both", lead=_FIRE),
    Case("conflict", "name", "He was killed, and his wife and their daughter were injured.", "His wife and their son were injured.", "cannot be both", lead=_FIRE),
    Case("compatible", "name", "His wife and a small boy were injured.", "His wife and their child were injured.", "may mean the other", lead=_FIRE),
    Case("compatible", "name", "His wife and a small boy were injured.", "His wife and their neighbours were unharmed.", "", lead=_FIRE),
)  # fmt: skip

VENUES = (
    Case("conflict", "place", "A young waiter was stabbed outside the Red Lion pub.", "The waiter was stabbed inside the Red Lion pub.", "cannot be both", lead=_ROBBERY),
    Case("conflict", "place", "The jeweller was shot outside his shop.", "Neighbours ran inside the shop where the jeweller had been shot.", "cannot be both", lead=_ROBBERY),
    Case("compatible", "place", "A young waiter was stabbed outside the Red Lion pub.", "Fans sang inside the Red Lion pub.", "", lead=_ROBBERY),
    Case("compatible", "place", "A young waiter was stabbed outside the Red Lion pub.", "A guest was arrested inside the Golden Swan hotel.", "", lead=_ROBBERY),
    Case("compatible", "place", "A waiter was stabbed outside the Red Lion pub, and another was stabbed inside the Red Lion pub.", "The waiter was stabbed inside the Red Lion pub.", "they are two", lead=_ROBBERY),
)  # fmt: skip

CASES = (*KINDS, *DEATHS, *HOMES, *RELATIVES, *VENUES)
