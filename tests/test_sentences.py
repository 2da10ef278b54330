import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.languages import sentence_words
from generator.sentences import spans

ENGLISH = sentence_words("en")


def split(text: str, lang: str = "en") -> list[str]:
    return [text[start:end] for start, end in spans(text, sentence_words(lang))]


@pytest.mark.parametrize(
    "marked",
    [
        "The crane fell. | Nobody was hurt.",
        "Lt. Gen. Ada Quill met Sen. Brandt. | They spoke for an hour.",
        "MR. QUILL and Dr. Brandt came. | So did St. Velm's mayor.",
        "J. K. Marl wrote it with A.B. Quill. | It sold well.",
        "The U.S. President left. | He flew home.",
        "They came from the U.S. | The trip took a day.",
        "She lives in Washington, D.C. | It is far.",
        "It began at 6 a.m. Monday and ended at 7 p.m. EDT on Tuesday. | Rain fell.",
        "It began at 6 a.m. | The rain fell later.",
        "It cost $3.5 million, or 1.10 each. | That was much.",
        "Velm Inc. Chairman Quill resigned. | He had sold Marl Corp. | The price fell.",
        "On Oct. 24 they met. | On Nov. 3 they parted.",
        "Sec. Quill spoke of Sec. 5 on page 7. | He said no. | They left.",
        "See No. 5 and p. 7. | The answer was no. | Then they left.",
        "“We waited,” he said. | “Nobody came.” | Then he left.",
        "“It is no longer ours – it is everybody's,” Quill said. | She left.",
        "“Why now?” she asked. | Nobody knew.",
        "“Stop!” Quill shouted at them. | They did not.",
        "“What will the harbour do?” | The minister did not say.",
        "'Enough,' said the mayor. | 'We go.'",
        'He said: "We waited." | "Nobody came," she said.',
        "Well … perhaps they will come. | Or... not. | Who knows?",
        "They waited... | Nobody came.",
        "VELM, Oct. 24 (Newswire) - The crane fell on Thursday. | It was old.",
        "The crane (it was old.) fell. | Nobody was hurt. | (They had left.)",
        "1. The first point is this. | It holds.",
        "In 2031. | That was the year.",
        "He was born in World War Z. | He's fine.",
        "They met at the house of Comeaux Jr. | The talk was short.",
        "Quill v. Marl was heard. | Etc. and so on.",
        'She said: " It was sad. " | Then she left.',
        "`` We left. '' | He said so. | `` It was late, '' she added.",
        "Is it so?! | Yes!! | Good.",
        "It came to 5 p. m. Friday in all. | Then it ended.",
        "He teaches at Univ. of Velm. | She works for the Dept. of Works.",
        "It happened in Rancho Velm, Calif. | “We saw it,” she said.",
        "The case is No. VA08 of this year. | It stands.",
        "Hikers climbed the Aoraki-Mt. Cook range. | They came back.",
    ],
)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    assert split(marked.replace(" | ", " ")) == marked.split(" | ")


@pytest.mark.parametrize(
    "marked",
    [
        "Лист від 11 січ. 2021 р. загубився. | Його шукали.",
        "Він народився 1921 р. | Потім жив у м. Київ на вул. Садовій.",
        "У 1941—1945 рр. Квітнева площа була пусткою. | Потім її забудували.",
        "Церква ХІХ ст. Святого Миколая стоїть на пл. Ринок.",
        "Завод ім. І. Франка збудували давно. | Тут працює 5 тис. людей.",
        "Т. зв. «Сонна війна» тривала рік. | Її не пам'ятають.",
        "Ціна зросла до 5 млн. | Він не знав.",
        "За ст. 5 закону його звільнили. | Суд тривав.",
        "Це сталося у 490 р. до н. е. Перси прибули морем.",
        "Прийшли люди, пси, коти та ін. | Усі їли.",
        "«Чому?» — запитав він. | Відповіді не було.",
    ],
)
def test_ukrainian_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    assert split(marked.replace(" | ", " "), "uk") == marked.split(" | ")


@pytest.mark.parametrize(
    "marked",
    [
        "Er kam am 11. März an. | Es schneite.",
        "Am Freitag, 3. Mai, ist Markt. | Alle kommen.",
        "Dr. Marl und Prof. Quill kamen. | Sie blieben.",
        "Er mag z. B. Holz und u. a. Stein. | Das ist bekannt.",
        "Das war im Jahr 2014. | Danach kam er nie mehr.",
        "Im 19. Jahrhundert stand hier die 3. Mühle. | Sie brannte ab.",
        "Athen fiel 404 v. Chr. an Sparta. | Das war im Mai d. J. bekannt.",
        "Er wurde 90. | Dann starb er.",
        "Es kostete 3 Mio. Euro. | Niemand zahlte.",
        "Siehe Nr. 5 und S. 7. | Dort steht es.",
        "„Wir gehen“, sagte er. | „Niemand bleibt.“ | Dann ging er.",
        "Der FC Velm e.V. Chemnitz gewann. | Er feierte.",
    ],
)
def test_german_sentences_go_on_after_ordinals_and_abbreviations(marked: str) -> None:
    assert split(marked.replace(" | ", " "), "de") == marked.split(" | ")


def test_a_break_the_author_made_ends_a_sentence_but_not_before_a_small_letter() -> None:
    assert split("Ada Quill\nMayor of Velm") == ["Ada Quill", "Mayor of Velm"]
    assert split("It was said\nthat they left") == ["It was said\nthat they left"]
    assert split("They left.\nNobody came") == ["They left.", "Nobody came"]


def test_wide_full_stops_need_no_blank_after_them() -> None:
    assert split("他走了。她没有。", "zh") == ["他走了。", "她没有。"]


def test_without_words_of_the_language_the_general_rules_hold() -> None:
    assert split("Він прийшов. Вона пішла о 5.30. Кінець.", "xx") == [
        "Він прийшов.",
        "Вона пішла о 5.30.",
        "Кінець.",
    ]


def test_a_part_of_a_text_is_split_for_itself() -> None:
    assert list(spans("One. Two. Three.", ENGLISH, 5, 9)) == [(5, 9)]


@settings(deadline=None)
@given(st.text(alphabet="aAbB1.!?… \n“”\"'`()$。jrU", max_size=60))
def test_sentences_lie_in_order_without_overlap_and_hold_every_word(text: str) -> None:
    found = list(spans(text, ENGLISH))
    edges = [0, *(edge for span in found for edge in span), len(text)]
    assert edges == sorted(edges)
    assert all(start < end for start, end in found)
    assert not any(text[start].isspace() or text[end - 1].isspace() for start, end in found)
    assert "".join("".join(text[s:e].split()) for s, e in found) == "".join(text.split())


@pytest.mark.parametrize("piece", [".", "!", "…", ". ", '. " ', "A. ", "`` ", "a\n", ".)", "( "])
def test_a_long_run_of_anything_takes_no_longer_than_it_is(piece: str) -> None:
    # Would not return for minutes if the pattern were quadratic.
    assert sum(1 for _ in spans(piece * 50_000, ENGLISH)) <= 50_000
