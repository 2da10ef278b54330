"""English phrases that state an attribute of a firm, a product, a work, a person or a plan, as a table.

A line is a phrase: ``X`` stands for whom or what the figure belongs to, ``#`` for the figure, ``<revenue>``
for a class of words below, the rest is a regular expression. What begins with neither ``X`` nor an article
of its own says the attribute of the story's only thing of that sort (``of``).
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

Value = Literal["money", "each", "percent", "count", "value"]

_CLASSES: Final = {
    "an": "(?:an?|the|its|his|her|their)",
    "rose": "(?:rose|climbed|increased|grew|jumped|surged|soared|advanced|gained|fell|dropped|declined|slipped|slid|sank|dipped|shrank|decreased)"
    r"(?: (?:sharply|slightly|by))?(?: (?:nearly|almost|about|more than))?(?: [\d.]+ ?(?:percent|per cent|%))?,? (?:to|at)",
    "was": "(?:was|were|is|are|came to|came in at|stood at|stands at|reached|totall?ed|amounted to|hit|<rose>)",
    "adj": "(?:(?:total|net|group|overall|annual|quarterly|full-year|half-year|first-half|consolidated|fiscal|record|its|an?|the"
    "|(?:first|second|third|fourth)[- ]quarter|for|of) )*",
    "revenue": "(?:revenues?|sales|turnover)",
    "profit": "(?:profits?|net income|earnings)",
    "posted": "(?:report(?:s|ed)|post(?:s|ed)|recorded|announced|had|has|made|makes|earned|booked|generated|brought in|took in|took|pulled in)(?: on \\w+day)?",
    "has": "(?:has|had|have|with|runs|operates?|owns)",
    "will": "(?:(?:will|would|is to|are to|was to|plans? to|planned to|is set to|intends to|said it will|said it would|said it was|is|are|has|have|had) )?",
    "grossed": "(?:earned|grossed|made|took in|took|takes|collected|pulled in|hauled in|raked in|brought in|sold|scored)",
    "award": "(?:(?!nominat|categor)[\\w'’&-]+ ){0,4}(?:awards?|prizes?|trophies|trophy|statuettes?|oscars?|grammys?|emmys?|tonys?|baftas?|golden globes?)",
    "people": "(?:people|patients|volunteers|participants|adults|children|men|women|subjects|workers)",
    "vehicles": "(?:[\\w'-]+ ){0,3}?(?:cars|vehicles|trucks|vans|suvs|hatchbacks|sedans|saloons|minivans|pickups|motorcycles|units|devices|phones|laptops|toys|packages|bottles|cans)",
    "screens": "(?:screens|theaters|theatres|cinemas|locations|venues)",
    "venue": "(?:stadium|arena|hall|theater|theatre|ballpark|venue|center|centre|ground|bowl)",
}  # fmt: skip


Line = tuple[re.Pattern[str], re.Pattern[str]]
"""The words up to a figure, and those behind it."""


@dataclass(frozen=True, eq=False)
class Row:
    """One attribute, the kind of its figure, and the phrases that state it, one a line.

    ``cues``: parts of words, one of which stands in every such sentence. ``nouns``: what the figure counts,
    "" for anything. ``of``: the story's only thing of that sort that it belongs to, "" where a phrase names
    it by ``X``. ``is_of_a_time``: of a quarter or a year, which must be the same. ``may_grow``: a later
    report may give more. ``is_of_all``: not of one place.
    """

    attribute: str
    value: Value
    cues: str
    text: str
    of: str = ""
    nouns: str = ""
    is_of_a_time: bool = False
    may_grow: bool = False
    is_of_all: bool = False

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The phrases, compiled."""
        return tuple(_line(line.strip()) for line in self.text.strip().splitlines())

    @cached_property
    def starts(self) -> tuple[str, ...]:
        """The cues, one by one."""
        return tuple(self.cues.split())

    @cached_property
    def counted(self) -> frozenset[str]:
        """The nouns, one by one."""
        return frozenset(self.nouns.split())


def _line(line: str) -> Line:
    for _ in range(3):  # a class may name others
        line = re.sub(r"(?<!P)<(\w+)>", lambda m: _CLASSES[m[1]], line)
    left, _, right = line.strip().partition("#")
    left = re.sub(r"^X('s)?", lambda m: _OWNER if m[1] else _SUBJECT, left)
    hedge = r"(?:(?:an?|the|about|around|just|only|some|nearly|almost|as much as) )*" if left.strip() else ""
    behind = right.replace("X", r"(?P<object>(?:[a-z][\w-]* ){0,5}?)(?=[\"'“‘]?[A-Z])")
    ends = r"\b" if right[-1:].isalpha() and "X" not in right else ""
    return (
        re.compile(rf"{left.rstrip()}\s*{hedge}$" if left else "", re.IGNORECASE),
        re.compile(rf"^{_spaced(behind)}{ends}" if right else "", _flags(right)),
    )


_SUBJECT: Final = r"(?P<subject>(?<=[\w\"'”’,]))(?=[ ,])"
_OWNER: Final = r"(?P<owner>['’]s?|\b(?:its|their|his|her))(?= )"


def _flags(right: str) -> re.RegexFlag:
    return re.NOFLAG if "X" in right else re.IGNORECASE


def _spaced(right: str) -> str:
    return re.sub(r"^ ", r"[ -]", right)


TABLE: Final[tuple[Row, ...]] = (
    Row(
        "revenue", "money", "revenue sales turnover",
        """X(?: has| have)?(?: also)? <posted> <adj><revenue> of #
           X's <adj><revenue>(?: for [\\w ,-]{1,40}| in [\\w ,-]{1,40})? <was> #
           X(?:,? which)? <posted> # (?:in|of) <adj><revenue>(?! tax)
           ^<adj><revenue> <was> #""",
        is_of_a_time=True,
    ),
    Row(
        "profit", "money", "profit income earnings",
        """X(?: has| have)?(?: also)? <posted> <adj><profit> of #
           X's <adj><profit>(?: for [\\w ,-]{1,40}| in [\\w ,-]{1,40})? <was> #
           X <posted> # in <adj><profit>
           ^<adj><profit> <was> #""",
        is_of_a_time=True,
    ),
    Row(
        "net loss", "money", "loss lost",
        """X(?: has| have)? (?:<posted>|suffered|swung to|made) <adj>(?:net )?loss(?:es)? of #
           X's <adj>(?:net )?loss(?:es)? (?:<was>|(?:narrow|widen)ed (?:from [^ ]+(?: [mb]illion)? )?to) #""",
        is_of_a_time=True,
    ),
    Row(
        "earnings per share", "each", "share",
        "X(?: has| have)? (?:earned|made|posted <adj>earnings of|reported <adj>earnings of|posted a profit of) # (?:a|per) share",
        is_of_a_time=True,
    ),
    Row(
        "earnings per share", "money", "share",
        "X's earnings per share <was> #\n^<adj>earnings per share <was> #",
        is_of_a_time=True,
    ),
    Row(
        "fine", "money", "fine penalt",
        """X (?:was|were|has been|have been|is being) (?:fined|ordered to pay)(?: a (?:fine|penalty) of)? #
           X <will>(?:agreed to )?(?:pay|pays|paid|paying|face|faces|received|got) (?:an? |the )?(?:\\w+ )?(?:fine|penalty) of #
           X <will>(?:agreed to )?(?:pay|pays|paid|paying|received|got|face|faces) (?:an? |the )?# (?:\\w+ )?(?:fine|penalty)
           \\b(?:fined|fines|fining) (?P<target>[A-Z][\\w' .&-]{1,40}) #""",
    ),
    Row(
        "price per share", "each", "share",
        """X(?: has)? <will>(?:agreed to )?(?:pay|paying|pays|paid|offer|offers|offering|offered) # (?:in cash )?(?:a|per|for each) [\\w' ]{0,20}?share
           (?:price|offer|bid|deal) (?:of|is|at|values \\w+ at) # (?:a|per) share""",
        of="the deal", may_grow=True,
    ),
    Row("premium", "percent", "premium", "premium of #\n# premium", of="the deal"),
    Row(
        "stake", "percent", "own hold stake",
        """X(?:,? (?:which|who))?(?: already| now| currently)? (?:owns|holds|has|controls) # (?:stake |interest |shareholding )?(?:in|of) X
           X(?:['’]s?)? (?:shareholders|stockholders|investors) (?:will own|will hold|will have|would own|would hold|own|hold|get|will get) # of the (?:new|merged|combined|resulting)""",
    ),
    Row(
        "jobs cut", "count", "job position post",
        "X <will>(?:cut|cutting|cuts|axe|axing|shed|shedding|eliminate|eliminating|slash|slashing) #(?: (?:full-time|more))? (?:jobs|positions|posts)",
        nouns="job position post", is_of_all=True, may_grow=True,
    ),
    Row(
        "employees", "count", "employ worker staff",
        "X(?:,? which)?(?: now| currently| also)? <has> # (?:employees|workers|staff)\nX(?:,? which)? employs #",
        nouns="employee worker staff person", is_of_all=True,
    ),
    Row(
        "branches and shops", "count", "store shop branch restaurant outlet hotel hospital school",
        "X(?:,? which)?(?: now| currently| also)? <has> # (?:retail )?(?:stores|shops|branches|restaurants|outlets|hotels|hospitals|schools|cafes)",
        nouns="store shop branch restaurant outlet hotel hospital school cafe", is_of_all=True,
    ),
    Row(
        "aircraft in the fleet", "count", "plane aircraft jet fleet",
        """X(?:,? which)?(?: now| currently| also)? (?:<has>|flies) (?:a fleet of )?# (?:\\w+ )?(?:planes|aircraft|jets|airliners)
           X [\\w ]{1,40} with a fleet of # (?:\\w+ )?(?:planes|aircraft|jets|airliners)
           X's fleet (?:of|numbers|consists of|has) #""",
        nouns="aircraft plane jet airliner", is_of_all=True,
    ),
    Row(
        "destinations", "count", "destination",
        "X(?:,? which)?(?: now| currently| also)? (?:serves|flies to|flew to|served) # destinations",
        nouns="destination", is_of_all=True,
    ),
    Row(
        "passengers carried", "count", "passenger",
        "X(?: has| had)? (?:flew|carried|transported|handled|flown) # (?:million )?passengers",
        nouns="passenger", is_of_all=True, is_of_a_time=True,
    ),
    Row("units sold", "count", "sold sell ship", "X(?: has| have)? (?:sold|shipped|delivered) #", is_of_a_time=True),
    Row(
        "items recalled", "count", "recall",
        """X <will>recall(?:ing|ed|s)? # <vehicles>
           # <vehicles> (?:are|were|is|have) (?:being |been )?recalled
           X(?:'s| announced an?| is) recall of # <vehicles>""",
        of="the recall", may_grow=True,
    ),
    Row(
        "cases known", "count", "know aware accident incident complaint report",
        "X(?: says| said)?(?: that)?(?: it| they)? (?:is|was|were|knows?|knew|has|had)(?: aware| received| reports| reported)?(?: of)? # (?:accidents|crashes|incidents|complaints|injuries|cases|deaths|fires)",
        nouns="accident crash incident complaint injury case death fire", may_grow=True,
    ),
    Row(
        "takings of the opening weekend", "money", "weekend debut open",
        """X (?:opened|debuted|launched|premiered|bowed)[\\w ,'.-]{0,40}? (?:to|with|at) #(?! (?:overseas|abroad|worldwide|globally|on))
           X <grossed> # (?:[\\w ]{1,30} )?(?:in|over|during|on) its (?:opening|first|debut) (?:three-day )?weekend
           X (?:topped|led|won|ruled|dominated) the [\\w ]{0,30}box office[\\w ,'.]{0,20} with # (?:[\\w ]{1,30} )?(?:in|over|during) its (?:opening|first|debut) weekend""",
        may_grow=True,
    ),
    Row(
        "takings of the weekend", "money", "second third fourth fifth first",
        "X(?:,)? (?:fell|dropped|slipped|was|came|came in|finished|placed|ranked|landed|held)(?: in| at| to)?(?: a)? (?:close )?(?:first|second|third|fourth|fifth)(?: place)?,? with #",
        may_grow=True,
    ),
    Row(
        "budget", "money", "cost budget made produc",
        """X(?:,? which)?(?: has| had)? (?:cost|costs) (?:\\w+ )?# to (?:make|produce|film|shoot)
           X(?:,? which)? (?:was|were) (?:made|produced|shot|filmed) (?:for|on a budget of) #
           X(?:,? which)? (?:has|had|carried) a (?:production )?budget of #""",
    ),
    Row("running time", "value", "minute", "X runs(?: for)? #\nX (?:has|with) a (?:running time|runtime) of #\n# (?:film|movie|drama|thriller|comedy|documentary|epic)",
        nouns="minutes"),
    Row("cinemas showing it", "count", "theat cinema screen locat", "X(?:,? which)? (?:opened|opens|is showing|is playing|played|debuted)[\\w ,-]{0,30}? (?:in|on|at) # (?:\\w+ )?<screens>",
        nouns="theater theatre cinema screen location"),
    Row(
        "awards won", "count", "won w took take receiv collect pick",
        "X(?: has)? (?:won|wins|took|takes|took home|takes home|received|collected|picked up|earned|scooped|captured|swept) # <award>",
        nouns="award priz prize trophy statuette oscar grammy emmy tony",
    ),
    Row(
        "nominations", "count", "nominat",
        """X(?: has| had)? (?:been |was |were )?nominated for # <award>
           X,? (?:has|had|have|got|gets|received|earned|scored|picked up|led with|leads with|with|landed|garnered) # (?:[\\w'’]+ ){0,3}?nominations
           X(?:,? which)? led [\\w ]{0,20}with # nominations""",
        nouns="award nomination priz prize oscar grammy emmy tony",
    ),
    Row(
        "viewers", "count", "viewer watch audience",
        """(?:the|this year's|sunday's|saturday's|\\w+day's) (?:ceremony|show|broadcast|telecast|game|final|debate|episode|interview|match|special|programme) (?:was )?(?:watched|seen|viewed) by #(?: viewers| people)
           (?:the|this year's|\\w+day's) (?:ceremony|show|broadcast|telecast|game|final|debate|episode|interview|match|special|programme) (?:drew|attracted|averaged|pulled in|was watched by|reached)(?: an audience of)? # (?:viewers|people)""",
        of="the broadcast", nouns="viewer person", may_grow=True,
    ),
    Row(
        "transfer fee", "money", "fee",
        """(?:for|of|paid|paying|agreed) a (?:\\w+ )?fee of (?:about |around )?# for X
           X(?:, \\d\\d,)?(?: has| have)? (?:joined|joins|moved|moves|signed|signs|left|leaves|completed|switched)[^;:()$£€]{1,80} for (?:a (?:reported |club-record |record )?fee of )?#
           # (?:transfer )?fee for X""",
    ),
    Row(
        "weekly wage", "each", "week",
        """X(?:, \\d\\d,)?(?: has)? (?:signed|agreed|will earn|earns|is on|will be paid)[^;:()$£€]{0,60}? #(?: a| per) week
           X (?:earns|will earn|is paid|would earn|will be paid) #(?: a| per) week""",
    ),
    Row("goals scored", "count", "goal", "X(?:, \\d\\d,)?(?: has| had|, who)? (?:scored|netted|hit|got|struck) # (?:league )?goals(?: in (?:\\d+|all) \\w+)?(?: (?:for|in) (?:the )?(?P<term>(?-i:[A-Z])\\w+))?", nouns="goal", is_of_a_time=True),
    Row(
        "capacity", "count", "seat capacity hold",
        """X(?:,? which)? <will>(?:seats?|holds?|accommodates?) #(?! million)
           X(?:,? which)? <will>(?:has|have|had|with|include|includes) (?:a capacity (?:of|for) )?# (?:seats|spectators|fans)
           X <will>(?:has|have|had) a capacity of #""",
        nouns="seat person spectator fan",
    ),
    Row("suites", "count", "suite", "X <will>(?:has|have|had|with|include|includes) # (?:\\w+ )?suites", nouns="suite"),
    Row(
        "cost", "money", "cost -million -billion",
        """X(?:,? which)? (?:will |would |is to |is expected to )?costs? #
           X(?:,? which)? (?:is|was|were) (?:being )?built (?:at a cost of|for) #
           X(?:,? which)? (?:will |would )?(?:has|have|carries|had) a (?:price tag|cost) of #
           ^the # (?P<head><venue>)""",
    ),
    Row(
        "satellites launched", "count", "satellite",
        """(?:carrying|put|placed|launched|launches|with|carried|lofted|deployed|sent) # (?:\\w+ )?satellites (?:into|in|lifted|blasted|soared|took off|aboard|on|to|was|from)
           (?:rocket|launcher|booster) carr(?:ying|ied) # (?:\\w+ )?satellites""",
        of="the launch", nouns="satellite",
    ),
    Row("weight of each satellite", "value", "weigh", "satellites? (?:each )?weighs? (?:each )?#\neach weigh(?:s|ing) #", of="the launch", nouns="kilogram"),
    Row(
        "number of patients", "count", "trial study",
        "(?<!earlier )(?<!smaller )(?<!another )(?<!second )(?<!previous )(?<!separate )(?<!one )(?:trial|study) (?:of|with|involving|in|included|enrolled|covering|that included|on) # <people>",
        of="the trial", nouns="patient volunteer participant adult child man woman subject person employee",
    ),
    Row(
        "reduction", "percent", "reduc cut lower", "X(?: has)? (?:reduced|cut|cuts|reduces|lowered|lowers) (?P<term>[a-z ]{3,40}?) by #",
    ),
    Row("price of a year", "each", "year", "X(?:,? which)? (?:will |would )?costs? #(?: a| per) year"),
    Row("price of a year", "money", "year", "(?:a|one) year of treatment (?:will |would )?costs? #\nX(?:,? which)? (?:will |would )?costs? # for (?:a|one) year"),
    Row("monthly price", "each", "month", "X(?:,? which)? (?:will |would )?costs? #(?: a| per) month\nX(?: is| will be)? (?:available|offered|priced|sold)[\\w ]{0,20} (?:for|at) #(?: a| per) month"),
    Row("countries of sale", "count", "countr", "X(?:,? which)? (?:will|would|is to|is) (?:go on sale|be sold|be available|be launched|launch|available|sold)[\\w ,]{0,40}? in #", nouns="nation country"),
    Row("countries it works in", "count", "countr", "X(?:,? which)?(?: now)? (?:operates|works|is active|is present|does business|has [\\w ]{1,40}) in # countries", nouns="nation country"),
    Row("horsepower", "count", "horsepower", "X(?:,? which)? (?:has|produces|makes|delivers|puts out|develops|with) [\\w .-]{0,60}?# horsepower", nouns="horsepower"),
)  # fmt: skip
