"""English words in the names that answer a question, in rows of one class.

Only names of one class exclude each other; words of several parts have "_".
"""

from typing import Final

from generator.languages.en.fillers import rows

AWARDS: Final = rows("Medal Award Prize Cross Order Trophy Star")
"""Words in the names of what can be won by one deed."""

HOSPITALS: Final = rows(
    "Hospital Clinic Infirmary Medical_Center Medical_Centre Trauma_Center Hospitals Medical"
)
"""Words in the names of hospitals."""

SCHOOLS: Final = rows("""
University College Institute Polytechnic
High_School School Academy High
""")
"""Words in the names of schools: who was at a school may be at a university."""

PRISONS: Final = rows("""
Prison Penitentiary
Jail
Correctional_Facility Facility Correctional
""")
"""Words in the names of prisons."""

COURTS: Final = rows("""
Crown_Court Crown
Magistrates'_Court Magistrates’_Court Magistrates
County_Court
District_Court
Superior_Court
Sheriff_Court
High_Court
""")
"""Words in the names of courts: a case goes from one kind to another."""

VENUES: Final = rows("""
Stadium Arena Coliseum
Hotel Inn
Theatre Theater Hall
Church Cathedral Chapel Abbey
Museum Gallery
Airport
Mall
Castle Palace
""")
"""Words in the names of houses in which something happens."""
