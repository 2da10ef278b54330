"""Tense of the clause a Ukrainian time expression stands in: which way it points."""

from typing import Final

from generator.languages.clause import nearest_tense
from generator.languages.rule import Match, Tense, Words

FUTURE: Final = frozenset(
    """буде будуть будемо будете буду планує планують планується планувалося заплановано заплановане має мають
    очікується очікують очікуємо призначено збирається збираються намічено намічений готується повинен повинна
    повинні відбудеться відбудуться пройде пройдуть почнеться почнуться розпочнеться розпочнуться стартує
    завершиться завершаться відкриється відкриються закриється прибуде прибудуть приїде приїдуть поїде зустрінеться
    зустрінуться зможе зможуть стане стануть збереться зберуться візьме візьмуть проведе проведуть оголосить
    оголосять запрацює запрацюють з'явиться отримає отримають розгляне розглянуть проголосує проголосують виступить
    виступлять зіграє зіграють вийде вийдуть набуде набуває підпише підпишуть обере оберуть поверне повернеться
    повернуться прийде прийдуть піде підуть почне почнуть розпочне розпочнуть завершить завершать зустріне
    покаже покажуть представить виборюватиме побачать побачимо дізнаємося залишиться триватиме відвідає""".split()
)
_INFINITIVE_OF_FUTURE: Final = ("тиме", "тимуть", "тимемо", "тиметься", "тимуться")
_PAST_ENDINGS: Final = (
    "ла",
    "ло",
    "ли",
    "лася",
    "лося",
    "лися",
    "вся",
    "лась",
    "лось",
    "лись",
    "ено",
    "ано",
    "ито",
    "ято",
)
_NO_PAST: Final = frozenset(
    """коли сила сили школа школи села тіла діла крила скла мала мали рано багато свято місто плато авто
    золото невелика поля замало чимало мило""".split()
)


def tense(m: Match) -> Tense:
    """The tense of the nearest verb: first before the expression in its sentence, then after it."""
    return nearest_tense(m, _verb)


def _verb(words: Words, i: int) -> Tense:
    """The tense that one word shows by its ending, or as one of the common perfective futures."""
    word = words.lower[i]
    if word in FUTURE or word.endswith(_INFINITIVE_OF_FUTURE):
        return "future"
    if len(word) < 3 or word in _NO_PAST or words.text[words.starts[i]].isupper():
        return ""
    if word.endswith(_PAST_ENDINGS):
        return "past"
    return "past" if word.endswith(("ав", "ив", "яв", "ув")) or word in _PAST_IN_V else ""


_PAST_IN_V: Final = frozenset(
    """хотів умів сидів летів горів зумів зрозумів захворів володів розповів відповів навів привів завів вивів
    зустрів помер втік утік зміг ліг вів перевів їв сів узяв загинув провів повів довів ввів увів відвів звелів
    приніс виріс вивіз міг допоміг переміг підніс доніс збіг прибіг забіг вибіг зліг""".split()
)
