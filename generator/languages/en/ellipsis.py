"""English wordings before a figure that counts what was counted last ("organisers put the number at 50,000")."""

import re
from typing import Final

STANDING_FOR: Final = re.compile(
    r"(?:\bthere (?:were|are|had been|have been)"
    r"|\b(?:put|puts|putting|estimated|estimates?) (?:[\w’'-]+ ){0,5}at"
    r"|\b(?:said|says?|claim(?:s|ed)?|estimate[sd]?|report(?:s|ed)?|counted|spoke of)(?: (?:it|that) (?:was|is))?"
    r"|\b(?:figure|number|total|count|toll|turnout|attendance) (?:[\w’'-]+ ){0,4}(?:was|is|at))\s*$",
    re.IGNORECASE,
)
