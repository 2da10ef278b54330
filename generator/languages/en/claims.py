"""English words of reporting, denying, hedging, comparing, and of the happenings themselves."""

from generator.languages.claim_words import ClaimWords
from generator.languages.en.happenings import happening_words
from generator.languages.en.names import NAME_WORDS
from generator.languages.en.reporting import SPEECH, THINKING, WEAK, WITHHOLDING
from generator.languages.en.words import COUNTRIES, EMPTY, stem


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CLAIM_WORDS = ClaimWords(
    stem=stem,
    happenings=happening_words,
    countries=COUNTRIES,
    states={"england": "uk", "scotland": "uk", "wales": "uk"},
    names=NAME_WORDS,
    empty=EMPTY,
    speech=SPEECH,
    weak=WEAK,
    thinking=THINKING,
    withholding=WITHHOLDING,
    speaking=_words("speaks spoke spoken speaking addressed"),
    denying=_words("deny reject dismiss contradict"),
    stating=_words(
        """deny reject dismiss contradict warn caution announce declare threaten vow promise pledge apologise urge
        demand call appeal accuse condemn refuse decline"""
    ),
    calling=_words("call appeal"),
    calling_for=_words("for"),
    inverting=_words(
        """say add announce report claim warn state note explain tweet recall argue insist admit remark declare
        reply conclude write confirm reveal complain stress quip caution predict acknowledge"""
    ),
    only_inverting=_words("say add explain insist argue"),
    telling=_words("tell inform brief"),
    hearsay=_words(
        """said reported alleged understood rumored rumoured claimed believed thought feared suspected presumed
        assumed"""
    ),
    supposed=_words("believed thought feared suspected presumed assumed emerged transpired"),
    emerging=_words("emerged transpired"),
    utterances=_words(
        """comment confirm deny say answer discuss disclose reveal explain speculate elaborate identify name respond
        acknowledge admit talk speak tell rule"""
    ),
    quoted=_words("quoted cited"),
    expletive=_words("it"),
    infinitive=_words("to"),
    hearsay_adverbs=_words("reportedly allegedly purportedly supposedly"),
    quoting=_words("citing quoting"),
    news_of=_words("report announce confirm disclose reveal show claim"),
    attributions=("according to", "as reported by", "as per"),
    addressees=_words(
        """reporters journalists lawmakers parliament media press news conference briefing him her them us me
        court jurors agency newspaper newspapers television tv radio investors afp reuters cnn bbc ap judge police
        magazine website channel programme program"""
    ),
    speech_nouns=_words(
        """interview statement speech remarks comments conference briefing post tweet address letter announcement
        warning message testimony telecast broadcast"""
    ),
    figure_nouns=_words("figure figures count toll tally number estimate total"),
    event_nouns=_words(
        """attack war quake earthquake tsunami flood storm hurricane election summit incursion raid strike crash
        fire blaze blast riot protest march rally murder killing shooting robbery arrest trial verdict hearing vote
        coup invasion offensive siege ceasefire truce deal pact treaty merger takeover launch landing eruption
        outbreak spill collapse riots protests attacks strikes shootings robberies arrests bombing bombings game
        match race tournament ceremony funeral wedding visit trip meeting talks conference sighting massacre
        disaster accident explosion theft heist fight battle clash clashes famine drought festival premiere
        release debut concert auction sale verdicts elections scandal genocide uprising revolution"""
    ),
    event_endings=("tion", "sion", "ment"),
    not_events=_words(
        """nation station section region mission question government department parliament apartment document
        million billion population generation television version religion fashion passion edition position
        condition tradition mention opinion union pension dimension apartment basement element equipment
        management treatment moment segment environment division commission administration organization
        organisation association corporation foundation institution location communication information
        statement announcement direction function option motion portion"""
    ),
    light_verbs=_words(
        """launch launches launched launching carry carries carried carrying conduct conducts conducted conducting
        hold holds held holding make makes made making stage stages staged staging sign signs signed signing
        take takes took taking face faces faced facing give gives gave giving begin began beginning start started
        starting mount mounted mounting suffer suffered suffering commit committed committing"""
    ),
    vague=_words(
        """be have do make take get come go see say show give find call know think want need look keep seem let
        put begin start continu becom remain includ use tell ask tri expect believ work move turn help happen
        follow lead bring hold run set leave feel mean hope"""
    ),
    auxiliaries=_words(
        "was were is are be been being am has have had having do does did will would shall should can could may might must"
    ),
    modals=_words(
        """will would shall should can could may might must do does did cannot won't wouldn't don't doesn't didn't
        can't couldn't shouldn't mustn't"""
    ),
    negations=_words("not no never n't nor neither none nobody nothing cannot"),
    changing=_words("longer doubt doubted only just merely"),
    failing=_words(
        "fail fails failed failing refuse refuses refused refusing decline declines declined neglected"
    ),
    past_ending=("ed",),
    acting_ending=("ing",),
    irregular_past=_words(
        """became began bent bet bit bled blew broke brought broadcast built burnt burst bought caught chose came
        cost cut dealt dug did drew drank drove ate fell fed felt fought found flew fled forbade forgot froze got
        gave went grew hung had heard hid hit held hurt kept knew laid led leapt left lent let lay lit lost made
        meant met paid put quit read rode rang rose ran said saw sought sold sent set shook shed shot showed shut
        sang sank sat slept slid spoke spent split spread sprang stood stole stuck stung struck swore swept swam
        took taught tore told thought threw understood woke wore won withdrew wrote overthrew dove seen spotted
        taken given gone shown driven stolen beaten broken fallen flown known drawn written hidden sunk"""
    ),
    not_verbs=_words(
        """need indeed hundred red bed united need speed feed seed united armed so-called wounded injured dead
        naked wicked sacred aged related limited experienced detailed concerned alleged hatred kindred"""
    ),
    relative=_words(
        "where which who whom whose while after before since because although though whereas until unless"
    ),
    joining=_words("if when whether as that than so how why what but"),
    clause_or_phrase=_words("after before since until"),
    with_gerund=_words("while"),
    genitive=_words("of"),
    parenthetical=_words("as"),
    that=_words("that"),
    gerund_ending="ing",
    adverb_ending="ly",
    being=_words("is are was were be been being am"),
    present=_words("is are am being"),
    taking_up=_words("which that"),
    conjunctions=_words("but and or yet"),
    prepositions=_words(
        "in on at for of from to with by during over near into about against since until after before as"
    ),
    determiners=_words(
        "the a an this that these those his her its their our my your some any no each every all both"
    ),
    pronouns_self=_words("i we you"),
    indefinite=_words("a an another some any one"),
    possessives=_words("his her its their our my your"),
    pronouns_person=_words("he she"),
    pronouns_male=_words("he"),
    pronouns_thing=_words("it they"),
    pronouns_speaker=_words(
        "i i'm i've i'll i'd we we're we've we'll us our my me you you're your myself ourselves"
    ),
    demonstratives=_words("this that these those such there it's that's there's here"),
    asides=_words("who which whose whom"),
    asking=_words("how why what when if whether"),
    conditions=_words("until unless whether if"),
    phrases=_words(
        "for in at on with during after before from against over under near amid despite following as"
    ),
    agents=_words("by"),
    roughly=_words("over about near"),
    bounds=_words("least most"),
    never_last=_words(
        """than via per if whether upon onto within without between among around about circa roughly approximately
        nearly almost early late soon shortly through throughout"""
    ),
    title_labels=_words(
        """live video watch audio listen photos photo pictures gallery breaking exclusive update updated updates
        developing analysis opinion comment editorial column review profile timeline factbox explainer feature
        interview report news alert"""
    ),
    pronouns_other=_words("i we you"),
    pronouns_object=_words("him them us me"),
    pronouns_relative=_words("who whom whose which"),
    adverbs=_words(
        """also later earlier had has have is are was were be been not never previously initially repeatedly
        consistently recently already still again once then now further meanwhile publicly privately reportedly
        first last just immediately subsequently did does do will would previously separately officially
        formally flatly strongly quickly finally simply only however"""
    ),
    part_of_day=_words("late early"),
    back_then=_words("previously formerly initially originally once"),
    future=_words("will would shall won't"),
    future_before=_words(
        """plans plan planned expected expects scheduled due intends intend intended vows vowed pledged promised set
        slated poised aims hopes going forecast predicted likely agreed"""
    ),
    future_behind=_words("for on in at"),
    open_start=_words("since"),
    deadlines=_words("by until till"),
    beside=_words("after before"),
    no_verb_after=_words("been be being is are was were to as"),
    within_names=_words("of for from at in with by"),
    unreal=_words(
        """any possible potential whether if case prevent prevents preventing avert avoid avoiding against fear fears
        feared risk risks could might would should unless without danger deter"""
    ),
    hedges=_words(
        """rumored rumoured perhaps potentially possibly reportedly allegedly apparently likely may might could
        suspected purportedly supposedly unconfirmed presumably probably seemingly alleged maybe unverified"""
    ),
    hedges_to=_words(
        """believed thought feared said reported understood rumored rumoured suspected alleged appears appeared
        appear seems seemed seem assumed presumed likely"""
    ),
    roles=_words(
        """president minister secretary spokesman spokeswoman spokesperson chief director commissioner governor
        mayor senator general admiral colonel lieutenant captain sergeant officer ambassador judge prosecutor
        attorney chairman chairwoman chair ceo head leader official deputy premier chancellor king queen prince
        princess pope sheriff superintendent inspector detective commander congressman congresswoman lawmaker
        minister manager coach coroner professor doctor dr gen col lt capt sgt sen rep gov prime undersheriff councilman
        councilwoman councillor councilor constable trooper lawyer solicitor barrister counsel dean clerk controller
        boss founder executive cfo cto coo vp investigator marshal bishop archbishop cardinal imam rabbi treasurer
        curator principal major brigadier marshals deputies detectives officers prosecutors lawmakers"""
    ),
    any_body=_words(
        "service services agency office department bureau force forces group organization organisation"
    ),
    institutions=_words(
        """intelligence ministry police government department agency service services office bureau court army navy
        military force forces council committee commission parliament congress senate house embassy union party
        company bank university hospital association organization organisation group authority authorities
        administration kremlin pentagon nato un survey center centre board guard rebels prosecutors firm patrol
        foundation airline operator club nypd fbi cia usgs brigade"""
    ),
    outlets=_words(
        """cnn bbc reuters ap afp xinhua bloomberg guardian times post journal newspaper magazine television
        tv radio channel tass interfax yonhap nbc abc cbs fox npr media outlet website tmz herald tribune gazette
        telegraph courier chronicle observer mirror daily news associated ria anadolu dpa kyodo nhk com"""
    ),
    media=_words(
        """newspaper newspapers magazine media outlet outlets website broadcaster broadcasters tabloid paper
        broadcasts blog"""
    ),
    documents=_words(
        """document documents report reports record records filing filings affidavit complaint indictment statement
        papers study survey data census transcript video footage autopsy ruling verdict warrant memo email
        lawsuit testimony figures statistics recording"""
    ),
    unnamed=_words(
        "official officials source sources insider insiders people someone analyst analysts expert experts observers"
    ),
    offices=_words("official officials"),
    not_told_which=_words("a an one another some two three four five several many few both others"),
    posting=_words("posted published updated wrote writes"),
    pictures=_words("photo photos photograph photographs picture pictures image images handout"),
    labels=_words("kyiv kiev moscow beijing pyongyang tehran report study survey poll"),
    titles=_words("mr mrs ms miss sir lord lady rev msgr sister"),
    spokespeople=_words("spokesman spokeswoman spokesperson spokespeople spokesmen rep representative"),
    witnesses=_words(
        """witness witnesses eyewitness eyewitnesses resident residents neighbor neighbour neighbors neighbours
        survivor survivors father mother sister brother wife husband son daughter cousin uncle aunt grandmother
        grandfather widow friend roommate relative relatives passer-by passenger passengers tourist tourists
        villager villagers victim victims"""
    ),
    comparing=_words(
        """larger higher lower smaller greater fewer more less surpasses surpassed exceeds exceeded tops topped
        contradicts contradicted above below outstrips dwarfs"""
    ),
)
