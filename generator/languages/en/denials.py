"""English words for deeds, affirmed and denied ("Lee did not call Fox", "Fox denied renting a van")."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CUE: Final = (
    r"\bnot\b|n't\b|\bnever\b|\bden(?:y|ie|ying)|\bwithout \w+ing\b|\bno evidence\b|\bfail(?:ed|s|ing)? to\b"
    r"|\b(?:refus|declin)(?:ed|es|ing) to\b|\b(?:no|No) ?(?:one|body)\b|\bNobody\b"
    r"|\b(?:reject|dismiss)(?:ed|es|s|ing)? (?:\w+ ){0,2}?(?:claims?|reports?|allegations?|suggestions?|rumou?rs)\b"
)
"""One of these stands in every sentence that denies a deed."""

CUES: Final = (
    *(
        "not",
        "t",
        "never",
        "deny",
        "denies",
        "denied",
        "denying",
        "without",
        "evidence",
        "truth",
        "nobody",
        "no",
    ),
    *("failed", "fails", "failing", "refused", "refuses", "refusing", "declined", "declines", "declining"),
    *("claims", "claim", "reports", "report", "allegations", "allegation", "suggestions", "suggestion"),
    *("rumours", "rumour", "rumors", "rumor"),
)
"""Words of which one stands in every such sentence; "t" is that of "didn't"."""

DENIED_CLAUSE: Final = (
    r"\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|disput|refut)(?:ed|es|s|ing))"
    r"(?: (?:\w+ ){0,2}?(?:claims?|reports?|allegations?|suggestions?|rumou?rs))?(?P<that> that)? "
    r"|\bno evidence (?P<that2>that )|\bno truth in (?:\w+ ){0,2}?(?:claims?|reports?|rumou?rs) (?P<that3>that )"
)
"""What comes right behind is denied."""

NEGATIONS: Final = _words("not never cannot")
BEING: Final = _words("was were is are been being be am")
AUXILIARIES: Final = BEING | _words("did does do had has have having")
ADVERBS: Final = _words("ever even also actually simply just then later himself herself both once soon again")
PERFECT: Final = _words("has have hasn't haven't")
MODALS: Final = _words("would could may might should must can ought")
WILL: Final = _words("will shall 'll won't")
REFUSING: Final = _words("refused refuses refusing declined declines declining")
FAILING: Final = _words("failed fails failing")
MANAGING: Final = _words("managed manages admitted admits confessed acknowledged")
DENYING: Final = _words("denied denies denying")
AGREEING: Final = _words("agreed agrees consented")
"""Verbs before an infinitive or a gerund that say whether the deed was done, or was to be."""

BEFORE_VERBS: Final = AUXILIARIES | NEGATIONS | ADVERBS | MODALS | WILL | {"to"}
"""What may stand between a subject and its verb."""

SHOWN: Final = BEING | AGREEING | _words("will had has have the a an to")
"""Of these words, what a verb does not read well without."""

UNREAL: Final = _words(
    """if whether unless until denied denies deny denying without dispute disputes disputed no nobody nor neither
    rejected dismissed accused suspected alleged allegedly charged unclear asked claims allegations rumours rumors
    evidence doubt doubts doubted feared how usually normally generally often typically rarely seldom always"""
)
"""Shortly before a verb: the deed is not affirmed."""

NOT_ALL: Final = _words(
    """until till before because yet only just necessarily immediately alone enough all every everything much many
    more fully properly entirely always often anymore longer exactly really twice both initially first
    but instead rather explicitly specifically directly publicly personally officially formally"""
)
"""Near a negated verb: something was done all the same, or may be done yet."""

LATER: Final = _words(
    "later eventually finally initially first originally subsequently then now still yet again"
)
"""In a sentence: the deed may have been refused first, and then done."""

STOPS: Final = _words(
    """in on at by for from with to of and or but if when while after before because since as that which who whose where
    until during about over under against than like into onto through near without off out up down said says
    according despite so though although"""
)
"""An object ends here."""

CLAUSES: Final = _words(
    "and or but if when while after before because since as which who whose where until said says according despite though"
    " although that so than"
)
"""A clause ends here."""

SAYING: Final = _words(
    "say says said claim claims claimed allege alleges alleged testified told tells argued argues"
)
"""Whoever stands before one of these says what follows."""

DETERMINERS: Final = _words("a an the his her its their any this such s my our these those some")

VAGUE: Final = _words(
    """be have do get go say tell know think want expect believ believe see look feel seem appear comment respond answer
    provid provide give make take come need mean like plan intend understand realis realiz recal recall rememb remember
    show includ include involv involve allow let keep specifi specify disclos disclose releas release name identifi identify
    discuss elabor elaborate mention even yet been been a the work use ask tri try reveal speak talk wish care matter
    rule exist affect chang change suffer reach start begin stop continu continue help seek remain becom become happen
    address deni confirm contain repres represent reflect support put set"""
)
"""Verbs that say too little, or tell of what is known: a denial of theirs is not compared."""

CRIMES: Final = _words(
    """murder kill rape assault rob steal attack abus abuse molest kidnap abduct defraud brib bribe conspir embezzl stab
    shoot strangl rap commit plot launder smuggl traffick harass bulli charge"""
)
"""Denied in court as a matter of course: "denied murdering her" is no dispute between sources."""

ALONE: Final = _words(
    """testifi apologis apolog confess cooper resist surrend fle brake swerv scream resign vote attend surviv appear shout
    arriv check brak collaps vomit faint cri particip evacu checked retir abstain"""
)
"""Deeds that need no object to be told apart."""

_FORMS: Final = """
pay paid; buy bought; sell sold; hold held; leave left; meet met; find found; fall fell fallen; bring brought
fight fought; catch caught; teach taught; send sent; spend spent; lend lent; keep kept; sleep slept; feel felt
lose lost; win won; shoot shot; steal stole stolen; break broke broken; choose chose chosen; drive drove driven
ride rode ridden; write wrote written; throw threw thrown; fly flew flown; draw drew drawn; see saw seen
eat ate eaten; drink drank drunk; ring rang rung; sing sang sung; sink sank sunk; swim swam swum; run ran
begin began begun; hide hid hidden; bite bit bitten; beat beaten; forget forgot forgotten; wear wore worn
tear tore torn; swear swore sworn; speak spoke spoken; wake woke woken; strike struck stricken; stick stuck
hit hit; cut cut; shut shut; hurt hurt; set set; put put; quit quit; read read; lead led; feed fed; flee fled
sign signed; lie lay lain; lay laid; sit sat; stand stood; understand understood; build built; withdraw withdrew
withdrawn; take took taken; give gave given; shake shook shaken; hear heard; light lit; bear bore; lock locked
""".replace("\n", ";")
PAST: Final = {
    form: first for first, *rest in (row.split() for row in _FORMS.split(";") if row.strip()) for form in rest
}
"""Irregular forms of verbs, each with the verb."""

_SYNONYMS: Final = """
call phone telephone ring
rent hire lease
buy purchase acquire
sign ink
fire shoot
hit strike punch
attend visit
threaten menace
warn alert
search raid
photograph film record
invite ask
pay reimburse
meet see
own possess
handcuff shackle restrain
block obstruct
endorse back
stop halt
destroy wreck
write author pen
send mail email text
"""
_ANTONYMS: Final = """
accept approve | reject decline spurn refuse
win clinch | lose
admit acknowledge confess | deny
attend | skip miss boycott
support back endorse favour favor | oppose reject
pass adopt | reject defeat
allow permit authorise authorize | ban forbid prohibit bar block
raise increase hike | cut lower reduce slash
keep retain | drop scrap
cooperate | resist
obey follow heed | ignore defy disobey violate
approve | veto
renew extend | cancel terminate
confirm | deny
qualify | fail
convict | acquit
praise welcome | criticise criticize condemn
"""
SYNONYMS: Final = tuple(tuple(line.split()) for line in _SYNONYMS.strip().splitlines())
"""Verbs of one meaning where they have one object."""
ANTONYMS: Final = tuple(
    (tuple(one.split()), tuple(two.split()))
    for one, _, two in (line.partition("|") for line in _ANTONYMS.strip().splitlines())
)
"""Verbs of which one excludes the other where they have one subject and one object at one time."""

INTO: Final = {"get into": "enter", "move into": "enter", "break into": "enter"}
"""Verbs with their particle, by stem."""

NOUNS: Final = (
    _words("baby fetus foetus unborn infant"),
    _words("police policeman policemen policewoman officer officers cop cops deputies deputy detectives"),
    _words("suspect gunman shooter attacker assailant robber defendant accused"),
    _words("driver motorist"),
    _words("company firm"),
    _words("clinic facility centre center rehab hospital"),
    _words("car vehicle sedan"),
    _words("gun pistol handgun revolver weapon firearm"),
    _words("bid offer proposal"),
    _words("deal agreement contract accord"),
    _words("jury jurors juror"),
    _words("phone cellphone mobile"),
    _words("bill law legislation measure"),
    _words("firefighters firefighter firemen crews"),
    _words("ship vessel ferry boat"),
    _words("plane aircraft jet"),
    _words("pilot captain"),
    _words("girl child"),
)
"""Nouns for one thing in one story."""

SUBJECTS: Final = _words(
    """police officer officers suspect gunman shooter attacker robber defendant driver motorist pilot captain company firm
    jury jurors victim teacher coach owner crew army navy government ministry minister airline club team board
    union bank school hospital church firefighters prosecutor prosecutors judge doctor doctors nurse guard guards
    troops soldiers soldier rebels pirates union council parliament senate committee player striker goalkeeper referee
    climber hiker teenager teen boy girl man woman couple mother father husband wife son daughter brother sister
    passenger passengers authorities mayor president manager landlord tenant witness manufacturer maker retailer
    operator agency commission watchdog regulator court gang hostage hostages prisoner inmate actor actress singer"""
)
"""Common nouns that, with "the" or in the plural, mean the same in all reports of a story."""
