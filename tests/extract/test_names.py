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
    ("a name at the beginning, known by what follows", "Tobias Berg was seen there.", [["tobias berg"]]),
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


PLACES: list[tuple[str, str, str | None]] = [
    ("in a town", "The mayor fell in Holm.", "holm"),
    ("in a town and its state", "It burned in Newport, California, for days.", "newport"),
    ("near a town", "It struck near Banda Orlova.", "banda orlova"),
    ("with words between", "It struck in the southern port town of Orlova.", "orlova"),
    ("a country's province", "It struck in Norway's Finnmark province.", "finnmark"),
    ("a gulf", "It sank in the Gulf of Aden.", "gulf aden"),
    ("on a mountain", "She fell on Mount Rainier.", "mount rainier"),
    ("a capital is a city when something happens in it", "The bridge fell in Moscow.", "moscow"),
    ("in a clinic", "She slept at the Betty Lind Center.", "betty lind center"),
    ("no person", "They believe in Ada Lind.", None),
    ("no people", "It was in British hands.", None),
    ("from is not where it happened", "They came from Holm.", None),
    ("no month", "It was sold in March.", None),
    ("no place at all", "The mayor of Holm resigned.", None),
]


@pytest.mark.parametrize(("case", "text", "place"), PLACES, ids=[case for case, *_ in PLACES])
def test_the_place_of_a_happening_stands_behind_a_preposition(
    case: str, text: str, place: str | None
) -> None:
    assert Read(text).place(0) == place, case


PRONOUNS: list[tuple[str, str, list[str]]] = [
    ("one woman", "Ada Lind fell.\nThen she rose.", ["lind"]),
    ("one man and one woman", "Ada Lind met Otto Berg.\nThen he left.", ["berg"]),
    ("two women", "Ada Lind met Eva Sand.\nThen she left.", []),
    ("a woman is not he", "Ada Lind fell.\nThen he rose.", []),
    ("somebody without a name", "Otto Berg was there when the driver came.\nThen he left.", []),
    ("somebody of the other sex", "Otto Berg rang a woman.\nThen he left.", ["berg"]),
    ("too far back", "Ada Lind fell.\nIt was late.\nIt rained.\nThen she rose.", []),
    ("nobody named", "A storm came.\nThen he left.", []),
]


@pytest.mark.parametrize(("case", "text", "keys"), PRONOUNS, ids=[case for case, *_ in PRONOUNS])
def test_a_pronoun_means_somebody_only_where_one_person_can_be_meant(
    case: str, text: str, keys: list[str]
) -> None:
    read = Read(text)
    assert [m.key for m in read.mentions(len(read.sentences) - 1)] == keys, case


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
