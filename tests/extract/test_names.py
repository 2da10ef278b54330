"""Who and where is named: sentences of our own, one on each line, and the keys of their names line by line.

A first line without a full stop is the article's title.
"""

import pytest

from tests.extract.naming import WORDS, Read

Case = tuple[str, str, list[list[str]]]

PERSONS: list[Case] = [
    ("a full name and its family name", "The mayor thanked Ada Lind.\nLind smiled.", [["lind"], ["lind"]]),
    ("the family name alone, as in another article", "They thanked Lind for it.", [["lind"]]),
    (
        "a title is no part of a name",
        "Police arrested Mr Jon Berg and Dr. Eva Sand.\nLater Mr. Berg spoke.",
        [["berg", "sand"], ["berg"]],
    ),
    (
        "jobs before a name",
        "A jury heard former coach Tor Holm and Deputy Sheriff Ida Moe.",
        [["holm", "moe"]],
    ),
    (
        "country and office before a name",
        "It was US National Security Council spokesman Jon Berg.",
        [["nsc", "berg"]],
    ),
    ("an office alone names nobody", "The Prime Minister met the Foreign Minister and the Judge.", [[]]),
    ("a given name alone", "They saw Ada Lind.\nThe crowd cheered Ada again.", [["lind"], ["lind"]]),
    ("initials", "It was built by A. J. Moe and Tor B. Lind.", [["moe", "lind"]]),
    (
        "particles",
        "He played Ludwig van Beethoven for Bashar al-Assad and Ursula von der Leyen.",
        [["beethoven", "assad", "leyen"]],
    ),
    ("hyphens", "The prize went to Jean-Luc Moreau-Petit.", [["petit"]]),
    ("an apostrophe", "She thanked Sean O'Rourke.\nO'Rourke’s car was gone.", [["o'rourke"], ["o'rourke"]]),
    ("a suffix", "They named Martin Lind Jr. and Otto Berg III.", [["lind", "berg"]]),
    (
        "a name at the beginning, known from elsewhere",
        "Berg was seen.\nThey met Berg again.",
        [["berg"], ["berg"]],
    ),
    ("a name at the beginning, known by what follows", "Tobias Berg was seen there.", [["berg"]]),
    (
        "a name before an age",
        "There they found Kimi Zorn, 36, on a rock.\nZorn was cold.",
        [["zorn"], ["zorn"]],
    ),
    ("a name beside a reporting verb", "The sea is calm, said Wiremu Tahu of the harbour.", [["tahu"]]),
    ("a possessive", "Ada Lind's car hit Berg's fence.", [["lind", "berg"]]),
    ("a month that is a name", "They heard Theresa May and Mrs May.", [["may", "may"]]),
    ("a surname that is an office", "She read Stephen King all night.", [["king"]]),
    (
        "two of one family name",
        "The court heard Ada Lind and Otto Lind.\nMr Lind wept.\nMs Lind left.",
        [["ada lind", "otto lind"], ["otto lind"], ["ada lind"]],
    ),
    (
        "two of one family name, and no telling who",
        "The court heard Ada Lind and Otto Lind.\nThen Lind left.",
        [["ada lind", "otto lind"], ["lind"]],
    ),
    ("a short given name is the same person", "They saw Robert Moe.\nThere was Rob Moe.", [["moe"], ["moe"]]),
    ("a name that suffers what persons suffer", "Then Wiremu Tahu was arrested there.", [["tahu"]]),
    ("an office, a comma and a name", "On Monday the commissioner, Wiremu Tahu, left.", [["tahu"]]),
]


@pytest.mark.parametrize(("case", "text", "keys"), PERSONS, ids=[case for case, *_ in PERSONS])
def test_a_person_has_one_key_whatever_form_of_the_name_stands_there(
    case: str, text: str, keys: list[list[str]]
) -> None:
    assert Read(text).keys() == keys, case


BODIES: list[Case] = [
    (
        "a known acronym and its full name",
        "It was the U.S. Geological Survey.\nThe USGS was quick.",
        [["usgs"], ["usgs"]],
    ),
    ("police of a city", "It was the New York Police Department.\nThen the NYPD came.", [["nypd"], ["nypd"]]),
    (
        "an acronym that the article itself explains",
        "It was the Holm Water Board (HWB).\nThe HWB was late.",
        [["hwb", "hwb"], ["hwb"]],
    ),
    (
        "a firm with and without Inc.",
        "The deal was made by Zorn Inc. and Apple.\nThen Zorn paid.",
        [["zorn", "apple"], ["zorn"]],
    ),
    ("joined by of", "The Department of Justice wrote to the Bank of America.", [["doj", "bank america"]]),
    (
        "joined by and",
        "The Food and Drug Administration met the Fire and Rescue Service.",
        [["fda", "fire rescue service"]],
    ),
    ("not joined by and", "Between them Apple and Holm Bank paid.", [["apple", "holm bank"]]),
    (
        "a department that is the sheriff's",
        "He rang the Holm County Sheriff's Department.",
        [["holm county sheriff department"]],
    ),
    (
        "a short form of a clinic named after a person",
        "She is at the Betty Lind Center.\nShe was at Betty Lind before.",
        [["betty lind center"], ["betty lind center"]],
    ),
    ("a head noun alone names nobody", "Then the Court rang the Department and the Bank.", [[]]),
    ("WHO is not who", "It was the WHO that asked who knew.", [["who"]]),
    ("US is not us", "They told us that the US knew.", [["us"]]),
    ("a body's acronym behind another name", "There Bob Moe tells CBI BP will stay.", [["moe", "cbi", "bp"]]),
    ("two bodies that one word alone names", "Then Congress rang the Pentagon.", [["congress", "pentagon"]]),
    (
        "the court of the magistrates",
        "He stood before Holm Magistrates' Court.",
        [["holm magistrates court"]],
    ),
    ("a shop named after its owner", "It was sold at Lind's Market.", [["lind market"]]),
    (
        "a body of a country",
        "It was the British Foreign Office.\nThen the Foreign Office wrote.",
        [["foreign office"], ["foreign office"]],
    ),
    ("joined by for", "The Institute for Water Studies asked.", [["institute water studies"]]),
    ("an acronym in a name makes no person", "NHS Greater Holm said so.", [["nhs greater holm"]]),
    (
        "a gulf that the article has named",
        "It left the Gulf of Mexico.\nThe Gulf is wide.",
        [["gulf mexico"], ["gulf mexico"]],
    ),
]


@pytest.mark.parametrize(("case", "text", "keys"), BODIES, ids=[case for case, *_ in BODIES])
def test_a_body_has_one_key_under_its_full_name_its_short_name_and_its_acronym(
    case: str, text: str, keys: list[list[str]]
) -> None:
    assert Read(text).keys() == keys, case


THINGS: list[Case] = [
    (
        "a ship with its prefix and without",
        "The pirates saw INS Kestrel.\nThen Kestrel turned.",
        [["kestrel"], ["kestrel"]],
    ),
    (
        "a number that belongs to a name",
        "They found an AK-47 on Flight 12 to Holm.",
        [["ak 47", "flight 12", "holm"]],
    ),
    ("a number that does not", "In Holm 12 people died.", [["holm"]]),
    ("a code", "They tested for the H1N1 virus.", [["h1n1"]]),
    ("a capital inside the word", "The iPhone was sold.", [["iphone"]]),
    ("a letter and a number", "The ministers of the G20 met.", [["g20"]]),
]


@pytest.mark.parametrize(("case", "text", "keys"), THINGS, ids=[case for case, *_ in THINGS])
def test_ships_weapons_and_codes_are_names(case: str, text: str, keys: list[list[str]]) -> None:
    assert Read(text).keys() == keys, case


COUNTRIES: list[Case] = [
    (
        "country, adjective, people",
        "The British left Britain for the UK, and Russians left Russia.",
        [["uk", "uk", "uk", "russia", "russia"]],
    ),
    (
        "full and short names",
        "The United States and America met the U.S. and the USA.",
        [["us", "us", "us", "us"]],
    ),
    ("a capital that acts", "On Monday Kyiv rejected the plan.", [["ukraine"]]),
    (
        "two countries that share a word",
        "It borders South Korea and North Korea.",
        [["south korea", "north korea"]],
    ),
    ("two words", "They flew to New Zealand and Saudi Arabia.", [["new zealand", "saudi arabia"]]),
    ("an adjective before a name", "They found the Mexican H1N1 virus.", [["mexico", "h1n1"]]),
    (
        "an adjective inside a name",
        "A British Airways plane crossed the Indian Ocean.",
        [["british airways", "indian ocean"]],
    ),
]


@pytest.mark.parametrize(("case", "text", "keys"), COUNTRIES, ids=[case for case, *_ in COUNTRIES])
def test_a_country_has_one_key_under_all_its_names(case: str, text: str, keys: list[list[str]]) -> None:
    assert Read(text).keys() == keys, case


NOT_NAMES: list[Case] = [
    ("days and months", "On Monday and in March it rained, as in Sept. and on Fri. too.", [[]]),
    ("the first word of a sentence", "Protesters marched.\nHowever, they left.\nPolice came.", [[], [], []]),
    ("first words in capitals", "THOUSANDS of people fled.\nA MAN has been charged.", [[], []]),
    ("a word shouted", "He said it was NOT true.", [[]]),
    ("letters that name nobody", "The CEO was held for DUI at 9 AM GMT.", [[]]),
    ("the first word of a quotation", "He cried: “Everything burned.”", [[]]),
    ("I", "Then I knew that I’ve won.", [[]]),
]


@pytest.mark.parametrize(("case", "text", "keys"), NOT_NAMES, ids=[case for case, *_ in NOT_NAMES])
def test_a_capital_alone_makes_no_name(case: str, text: str, keys: list[list[str]]) -> None:
    assert Read(text).keys() == keys, case


TITLES: list[Case] = [
    (
        "capitals throughout: the body decides",
        "Ada Lind Checks Into Holm Clinic After Storm\nAda Lind is at the Holm Clinic after a storm.",
        [["lind", "holm clinic"], ["lind", "holm clinic"]],
    ),
    (
        "capitals throughout: common words are none",
        "Police Find Man Dead In River\nThe police found a man dead in the river.",
        [[], []],
    ),
    (
        "all in capitals",
        "LIND WINS IN HOLM\nOn Friday Ada Lind won the race at Holm.",
        [["lind", "holm"], ["lind", "holm"]],
    ),
    ("an ordinary title", "Storm hits Holm as Lind resigns\nIt was late.", [["holm", "lind"], []]),
    ("a country needs no body", "Russian Troops Leave\nThey left.", [["russia"], []]),
    ("a family name behind a given name", "Ada Lind Wins Again\nNobody was there.", [["lind"], []]),
]


@pytest.mark.parametrize(("case", "text", "keys"), TITLES, ids=[case for case, *_ in TITLES])
def test_a_title_with_capitals_throughout_is_read_by_the_body(
    case: str, text: str, keys: list[list[str]]
) -> None:
    assert Read(text).keys() == keys, case


def test_a_mention_is_cut_from_the_text_without_its_possessive_ending() -> None:
    (mention,) = Read("They saw Ada Lind's car.").mentions(0)
    assert (mention.text, mention.kind) == ("Ada Lind", "person")
    assert mention.span.of("They saw Ada Lind's car.") == mention.text


def test_names_are_compared_by_their_words_and_a_known_body_by_its_acronym_too() -> None:
    full, short = Read("It was the Food and Drug Administration of Holm."), Read("It was the FDA of Holm.")
    assert set(short.names.names(short.line(0))) <= set(full.names.names(full.line(0)))


def test_a_text_without_end_of_names_takes_linear_time() -> None:
    read = Read("Then " + "Ada Lind and Otto Berg of " * 3000 + "Holm left.")
    assert len(read.mentions(0)) > 1000


def test_no_word_is_both_a_title_and_a_given_name_of_both_sexes() -> None:
    assert not WORDS.names.titles & WORDS.names.men & WORDS.names.women
