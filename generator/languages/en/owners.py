"""English words that tell whom a figure belongs to: what stands for a name, and behind one."""

import re
from typing import Final

PRONOUNS: Final = frozenset(("it", "he", "she", "they", "its", "his", "her", "their", "which", "who"))
FIRMS: Final = frozenset(
    """company firm bank airline carrier carmaker automaker maker retailer group chain insurer lender brewer
    manufacturer club team studio publisher operator startup start-up""".split()
)
"""A noun that with "the" before it stands for a firm told before."""

HEADS: Final = FIRMS | frozenset(
    """film movie drama comedy thriller documentary
    picture musical series album book novel play striker midfielder defender goalkeeper forward player singer actor
    actress arena stadium ballpark hall museum tower bridge tunnel airport station line railway plant factory hotel
    centre center theatre theater ship vessel yacht rocket satellite telescope probe spacecraft drug vaccine
    treatment pill car aircraft plane project""".split()
)
"""A noun that with "the" before it stands for a name told before."""

TITLED: Final = frozenset(
    """carmaker automaker chipmaker phonemaker drugmaker striker midfielder defender goalkeeper forward winger
    quarterback pitcher director actor actress singer rival retailer airline bank insurer brewer film movie
    regulator regulators president chairman""".split()
)
"""A trade that stands before a name and may open a sentence."""

FORMS: Final = frozenset("inc corp corporation ltd limited plc co llc ag sa nv gmbh".split())

BEHIND_NAME: Final = re.compile(
    r"^(?:['’]s shares)?(?:,? (?:which|who|that))?(?:, [^,;:]{1,60},?)?(?: (?:has|have|had|currently|already|now|also|both|each|is|was|are|were|then|itself|said|on \w+day|will|would))*\s*$",
    re.IGNORECASE,
)
"""Between a name and the verb whose subject it is."""

OPENERS: Final = re.compile(r"^(?:it|they|he|she|the [a-z-]+)\b", re.IGNORECASE)
