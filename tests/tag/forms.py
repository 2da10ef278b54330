"""How dates are written in each language that has a room: what the tests of properties put together.

A language's forms are data; the properties are the same for all. ``{d}`` is the day, ``{month}`` and
``{weekday}`` its names there, ``{nth}`` its ordinal in figures.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Forms:
    """One language: a frame sentence, and what may stand in it.

    ``relative`` are whole sentences whose one expression hangs on the DCT in days or weeks.
    """

    frame: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    days: tuple[str, ...]
    whole_months: tuple[str, ...]
    years: tuple[str, ...]
    relative: tuple[str, ...]
    months_alone: tuple[str, ...] = ()

    def sentence(self, form: str, day: date) -> str:
        """The frame with a date written in a form."""
        alone = self.months_alone or self.months
        written = form.format(
            d=day,
            month=self.months[day.month - 1],
            Month=alone[day.month - 1],
            weekday=self.weekdays[day.weekday()],
            nth=f"{day.day}{_ending(day.day)}",
            short=self.months[day.month - 1][:3],
        )
        return self.frame.format(written)


def _ending(number: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"


ENGLISH = Forms(
    frame="They met on {} in Riga.",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    days=(
        "{d.day} {month} {d.year}",
        "{d.day:02d} {month} {d.year}",
        "{month} {d.day}, {d.year}",
        "{month} {d.day} {d.year}",
        "{weekday}, {month} {d.day}, {d.year}",
        "{weekday} {d.day} {month} {d.year}",
        "{weekday}, {d.day} {month}, {d.year}",
        "{short} {d.day}, {d.year}",
        "{d.day} {short} {d.year}",
        "{d.day}-{short}-{d.year}",
        "the {nth} of {month}, {d.year}",
        "the {nth} of {month} {d.year}",
        "{nth} {month} {d.year}",
        "{month} the {nth}, {d.year}",
        "{month} {nth}, {d.year}",
        "{d.year}-{d.month:02d}-{d.day:02d}",
        "{d.year}/{d.month:02d}/{d.day:02d}",
    ),
    whole_months=(
        "{month} {d.year}",
        "{month}, {d.year}",
        "{month} of {d.year}",
        "{short} {d.year}",
    ),
    years=("{d.year}", "the year {d.year}"),
    relative=(
        "He left yesterday.",
        "He left today.",
        "He will leave tomorrow.",
        "He left the day before yesterday.",
        "He will leave the day after tomorrow.",
        "He left yesterday morning.",
        "He left last night.",
        "He left this morning.",
        "He will leave tonight.",
        "He left on Tuesday.",
        "He left Tuesday.",
        "He left early on Tuesday.",
        "He will leave on Friday.",
        "He left last Monday.",
        "He will leave next Monday.",
        "He left on Sunday night.",
        "He left on Monday last week.",
        "He left three days ago.",
        "He left a week ago.",
        "He left two weeks ago.",
        "He left a fortnight ago.",
        "He left a week ago Tuesday.",
        "He left last week.",
        "He left this week.",
        "He will leave next week.",
        "He left earlier this week.",
        "He left the week before last.",
        "He will leave the week after next.",
        "He left over the weekend.",
        "He left last weekend.",
        "He will leave two weeks from now.",
        "He left at noon.",
        "He left at 8 p.m.",
        "He left at noon on Tuesday.",
    ),
)

GERMAN = Forms(
    frame="Sie trafen sich am {} in Riga.",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    days=(
        "{d.day}. {month} {d.year}",
        "{d.day:02d}. {month} {d.year}",
        "{weekday}, {d.day}. {month} {d.year}",
        "{weekday}, den {d.day}. {month} {d.year}",
        "{d.day:02d}.{d.month:02d}.{d.year}",
        "{d.day}.{d.month}.{d.year}",
        "{d.day}. {d.month}. {d.year}",
    ),
    whole_months=("{month} {d.year}",),
    years=("Jahr {d.year}",),
    relative=(
        "Er ging gestern.",
        "Er ging heute.",
        "Er geht morgen.",
        "Er geht übermorgen.",
        "Er ging gestern Abend.",
        "Er ging heute früh.",
        "Er ging am Dienstag.",
        "Er ging am Dienstagabend.",
        "Er wird am Freitag gehen.",
        "Er ging in der Nacht zum Sonntag.",
        "Er ging am Montag vergangener Woche.",
        "Er ging am vergangenen Samstag.",
        "Er ging vorgestern.",
        "Er ging vor drei Tagen.",
        "Er ging vor zwei Wochen.",
        "Er ging letzte Woche.",
        "Er ging diese Woche.",
        "Er geht nächste Woche.",
        "Er ging am Wochenende.",
        "Er ging um 14.30 Uhr.",
    ),
)

UKRAINIAN = Forms(
    frame="Вони зустрілися {} у Ризі.",
    months=(
        "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
        "листопада", "грудня",
    ),
    months_alone=(
        "січні", "лютому", "березні", "квітні", "травні", "червні", "липні", "серпні", "вересні", "жовтні",
        "листопаді", "грудні",
    ),
    weekdays=("понеділок", "вівторок", "середу", "четвер", "п'ятницю", "суботу", "неділю"),
    days=(
        "{d.day} {month} {d.year}",
        "{d.day} {month} {d.year} року",
        "{d.day} {month} {d.year} р.",
        "{d.day}-го {month} {d.year} року",
        "у {weekday}, {d.day} {month} {d.year} року,",
        "{d.day:02d}.{d.month:02d}.{d.year}",
    ),
    whole_months=("у {Month} {d.year} року", "у {Month} {d.year}-го"),
    years=("у {d.year} році", "{d.year} року"),
    relative=(
        "Він пішов учора.",
        "Він пішов сьогодні.",
        "Він піде завтра.",
        "Він пішов три дні тому.",
        "Він пішов минулого тижня.",
        "Він пішов у вівторок.",
        "Він піде в п'ятницю, бо так планує.",
        "Він пішов минулої середи.",
        "Він пішов позавчора ввечері.",
    ),
)  # fmt: skip

FORMS = {"en": ENGLISH, "de": GERMAN, "uk": UKRAINIAN}
"""By language; a new room adds its own."""
