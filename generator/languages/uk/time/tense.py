"""Tense of the clause a Ukrainian time expression stands in: which way it points.

The past shows by its ending, the future by "буде", by the endings of the imperfective ("читатиме"), or as the
present form of a perfective verb, which mostly has a prefix ("ухвалить").
"""

import re
from typing import Final

from generator.languages.clause import nearest_tense, tense_before
from generator.languages.rule import Match, Tense, Words

FUTURE: Final = frozenset(
    """буде будуть будемо будете буду планує планують планується заплановано заплановане заплановані має мають
    очікується очікують очікуємо призначено збирається збираються намічено намічений готується готуються повинен
    повинна повинні обіцяє обіцяють стане стануть зможе зможуть почне почнуть візьме візьмуть піде підуть збереться
    підпише підпишуть обере оберуть покаже покажуть дасть дадуть складе складуть стартує стартують набуде скасує
    проголосує проголосують запрацює запрацюють отримає отримають розгляне розглянуть досягне скаже скажуть
    прийме приймуть винесе внесе перенесе продовжить матиме матимуть хоче хочуть сподівається""".split()
)
_FUTURE: Final = re.compile(r".+(?:тиме|тимуть|тимемо|тиметься|тимуться)")
_PERFECTIVE: Final = re.compile(
    r"(?:(?:за|по|про|при|ви|від|роз|під|пере|до|на|об|ого|ство|здій|змі|зни|збіл|змен|звіл|ухва|всту|уві|зустрі|здо)[^\W\d_]*"
    r"(?:ить|ять|иться|яться|нуть|неться|нуться|деться|дуться|ереться|еруться|йде|йдуть|їде|їдуть|буде|будуть)|зробить|зроблять)"
)
# Verbs of motion and some others that have a prefix and yet are no perfectives; numbers in -дцять.
_IMPERFECTIVE: Final = re.compile(
    r".*(?:ход|вод|воз|нос|їзд|лад|бач|говор|сто|знач)(?:ить|ять|иться|яться)|.*(?:дцять|десять)"
    r"|(?:зале|нале|до|про|по|за)(?:ж|с|н)(?:ить|ять|иться|яться)"
)
_PAST: Final = re.compile(
    r".*[^\W\d_]{2}(?:ла|ло|ли|лася|лося|лися|вся|лась|лось|лись|ено|ано|ито|ято|уто|ав|ив|яв|ув)"
)
_NO_PAST: Final = frozenset(
    """коли ніколи інколи колись навколо довкола мовляв сила сили щосили школа школи села тіло тіла діла крила скла
    рано багато свято місто плато авто золото поля замало чимало мило немало доволі здавна вплив прояв наплив зрив
    розлив масив мотив відплив стовбув рукав устав світло світла коло кола тепло тепла джерело джерела справ число
    числа правило правила житло бджоли біла чола спала впевнено шалено несподівано погано нібито матеріали канали
    сигнали фінали скандали генерали журнали підвали метали бали зали столи поділи відділи розділи""".split()
)
_PAST_IN_V: Final = frozenset(
    """хотів умів сидів летів горів зумів зрозумів захворів володів розповів відповів навів привів завів вивів
    зустрів помер втік утік зміг ліг вів перевів їв сів загинув провів повів довів ввів увів відвів звелів приніс
    виріс вивіз міг допоміг переміг доніс збіг прибіг вибіг став""".split()
)
_CLAUSE_ENDS: Final = frozenset({",", ".", "!", "?", "¶", ";", ":", "—", "–", "(", ")"})
_REACH: Final = 16
_PUT_OFF: Final = ("перенес", "відкла", "признач", "запланова", "запланува", "відстроч", "подовж", "продовж")
"""Verbs, by their stems, that put something to a day ahead: "перенесли на вівторок", "відклали до суботи"."""


def tense(m: Match) -> Tense:
    """The tense of the verb in the clause, between commas; else of the nearest verb in the sentence."""
    first, last = m.start, m.end
    while first > max(0, m.start - _REACH) and m.words.lower[first - 1] not in _CLAUSE_ENDS:
        first -= 1
    while last < min(len(m.words.lower), m.end + _REACH) and m.words.lower[last] not in _CLAUSE_ENDS:
        last += 1
    if m.before() in ("на", "до") and any(w.startswith(_PUT_OFF) for w in m.words.lower[first : m.start]):
        return "future"
    within = tense_before(m.words, first, m.start, _verb) or _first(m.words, m.end, last)
    return within or nearest_tense(m, _verb)


def _first(words: Words, start: int, end: int) -> Tense:
    for i in range(start, end):
        if found := _verb(words, i):
            return found
    return ""


def _verb(words: Words, i: int) -> Tense:
    """The tense that one word shows by its ending, or as one of the common perfective futures."""
    word = words.lower[i]
    if word in FUTURE or _FUTURE.fullmatch(word):
        return "future"
    if len(word) < 3 or (words.text[words.starts[i]].isupper() and not _opens(words, i)):
        return ""
    if word in _PAST_IN_V:
        return "past"
    if word in _NO_PAST:
        return ""
    if _PERFECTIVE.fullmatch(word) and not _IMPERFECTIVE.fullmatch(word):
        return "future"
    return "past" if _PAST.fullmatch(word) else ""


def _opens(words: Words, i: int) -> bool:
    """The word begins a sentence: its capital makes no name of it."""
    return i == 0 or words.lower[i - 1] in (".", "!", "?", "¶", "«", "—")
