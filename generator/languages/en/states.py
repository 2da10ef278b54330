"""English phrases for none and some, and for states that exclude each other."""

from typing import Final

from generator.languages.en.phrases import Opposition

STATES: Final = (
    Opposition(
        "whether anyone was hurt",
        "grows",
        "hurt injur wound harm unscathed hospital casualt",
        """
        <nobody> <was> (killed or )?(injured|hurt|harmed|wounded)
        no <reports>((damage|deaths?|fatalities|casualties) (or|and) )?(injuries|injury|casualties)
        no (information|word|details|news) (about|on|of) (any )?(injured|injuries|casualties|wounded)
        without (any )?(injury|injuries|casualties)
        (everyone|everybody|all (the )?(passengers|crew|residents|staff|aboard|on board)) (aboard |on board
        |inside )?(escaped|was|were) (unhurt|unharmed|uninjured|unscathed)
        """,
        r"""
        (was|were|been|being) (also )?((?!fatally|mortally)\w+ly )?(injured|hurt|wounded|hospitali[sz]ed)
        (injur|wound|hurt)ing <many>(?!himself|herself)\w+
        (injured|wounded|hurt) <many>(<number>|others|people)
        <many>(<number>) (\w+ ){0,2}?(injured|wounded|hurt)
        (<taken>) to (\w+ ){0,4}hospital
        """,
    ),
    Opposition(
        "whether anyone died",
        "grows",
        "kill dead died death fatalit casualt",
        r"""
        <nobody> <was> (killed|dead|hurt or killed)
        <nobody> (<has> )?died
        no <reports>((damage|injur\w+) (or|and) )?(deaths?|fatalities|casualties)
        (low|little|small) (likelihood|risk|chance|probability) of (deaths?|fatalities|casualties)
        """,
        r"""
        (was|were|been|being) (also )?killed
        (killed|killing|kills) <many>(a|an|<number>|people)
        (leaving|left) (\w+ ){1,3}dead
        death toll
        """,
    ),
    Opposition(
        "whether there was damage",
        "grows",
        "damag destroy flatten wreck level collaps",
        r"""
        no <reports>((injur\w+|casualties|deaths?|material) (or|and) )?damage
        (caused|did|causing|doing) no (\w+ or )?damage
        without (any |causing )?(injur\w+ or )?damage
        """,
        r"""
        (destroy|damag|flatten|wreck|level)(ed|ing) (\w+ ){0,3}(<buildings>|property)
        (<buildings>) (\w+ ){0,3}?(collapsed|(was|were|been) (\w+ly )?(destroyed|damaged|flattened|wrecked))
        <number> (\w+ ){0,2}?(<buildings>) (\w+ly )?(destroyed|damaged|flattened|wrecked)
        (causing|caused) (\w+ ){0,3}(<buildings>) to collapse
        """,
    ),
    Opposition(
        "whether anyone was arrested",
        "grows",
        "arrest detained custody",
        """
        <nobody> <was> (arrested|detained|taken into custody)
        no arrests?
        no (information|word|details|news) (about|on|of) (\\w+ ){0,4}?arrests?
        <has>( not|n' ?t) (yet )?(made any arrests?|arrested any(one|body))
        """,
        r"""
        (was|were|been) (\w+ly )?(arrested|detained|taken into custody)
        police (have |had )?(\w+ly )?(arrested|detained)
        (an|<number>) arrests?
        """,
    ),
    Opposition(
        "whether anyone survived",
        "grows",
        "surviv killed killing",
        r"""
        no survivors
        <nobody> (<has> )?survived
        kill(ed|ing) (all|everyone) (\w+ ){0,2}?(aboard|on board)
        """,
        r"""
        (<number>|some) (\w+ )?(survived|survivors)
        (sole|only|lone) survivor
        """,
    ),
    Opposition(
        "whether the <thing> was destroyed",
        "excludes",
        "destroyed gutted razed devastated wrecked burn intact undamaged unscathed unharmed damage loss",
        r"""
        <thing:building> (\w+ ){0,4}?(intact|undamaged|unscathed|unharmed)
        <thing:building> (\w+ ){0,4}?(escaped (serious )?damage|only (suffered )?(minor|smoke|slight) damage)
        """,
        r"""
        (destroyed|gutted|razed|devastated|wrecked) (\w+ ){0,5}?<thing:building>
        <thing:building> (\w+ ){0,5}?<was> (\w+ )?(destroyed|gutted|razed|devastated|a total loss)
        <thing:building> burn(ed|t) (down|to the ground)
        """,
    ),
    Opposition(
        "when the victim died",
        "excludes",
        "dead died dying killed",
        """
        (declared|pronounced|found|was) dead on arrival
        (died|killed) (instantly|at the scene|on the spot|on impact|outright)
        (declared|pronounced) dead at the scene
        """,
        r"""
        (<taken>) to (\w+ ){0,5}?(hospital|cent(er|re))( in \w+)?(,? (but|and|where))* (he |she )?(\w+ )?later died
        (died|dying) (hours |days |weeks )?later (\w+ )?(in|at) (\w+ ){0,5}?hospital
        later died (in|at) (\w+ ){0,5}?hospital
        (died|dying) (\w+ ){1,2}(hours|days|weeks) (later|after)
        """,
        of_a_person=True,
    ),
    Opposition(
        "how well equipped they were",
        "excludes",
        "equip",
        """
        (ill|under|poorly|badly|insufficiently|inadequately|not (well|properly|adequately)) ?[- ]"? ?equipped
        equipment (was|were) (limited|inadequate|insufficient|poor)
        """,
        "(well|fully|properly|adequately|suitably|sufficiently)[ -]equipped",
        of_a_person=True,
    ),
    Opposition(
        "whether it was a <thing>",
        "excludes",
        "riot accident massacre hoax crime attack terror suicide coup murder robbery conspiracy cover-up strike emergency",
        r"""
        (was|were|is|did|does)( not|n' ?t) (constitute |amount to |\w+ )?(a |an )<thing:kind>
        (was|is) no <thing:kind>
        den(y|ied|ies) (that )?(it|this) was (a |an )<thing:kind>
        """,
        r"""
        (turn|devolve|descend|erupt|escalate|degenerate|develop)(d|s|ed)? into (a |an )(\w+ )?<thing:kind>
        (was|were) (a |an )(\w+ )?<thing:kind>
        (called|described|termed|labell?ed) (\w+ ){0,3}?(a |an )(\w+ )?<thing:kind>
        """,
        of_the_story=True,
    ),
    Opposition(
        "whether alcohol played a part",
        "excludes",
        "alcohol drunk sober drinking intoxicat",
        r"""
        alcohol (was|is|did)( not|n' ?t) (\w+ ){0,3}?(factor|involved|play)
        no (signs?|evidence|trace) of (alcohol|drinking)
        (was|were) sober
        (had|have)( not|n' ?t) been drinking
        """,
        r"""
        alcohol (was|is|had been|played) (\w+ ){0,3}?(factor|involved|part|role)
        (was|were|been) (\w+ly )?(drunk|intoxicated)
        had been drinking
        """,
        of_a_person=True,
    ),
    Opposition(
        "whether a <thing> was worn",
        "excludes",
        "belt helmet jacket vest",
        r"""
        (not|\w*n' ?t) (been )?(wearing|using) (a |an |his |her |their |any )?<thing:gear>
        (not|\w*n' ?t) wear (a |an |his |her |their |any )?<thing:gear>
        wore no <thing:gear>
        without (a |his |her |their |wearing a )?<thing:gear>
        """,
        r"""
        (was|were|been) wearing (a |an |his |her |their )?<thing:gear>
        wore (a |an |his |her |their )<thing:gear>
        """,
        of_a_person=True,
    ),
)
"""Questions of which both answers are told of one happening."""

EARLY: Final = (
    r"\b(?:immediate|immediately|initial|initially|early|preliminary|so far|thus far|as yet|yet"
    r"|at (?:this|the) (?:time|stage|point|moment)|reports? of|information|details|still|likely|being|believed|thought|likelihood|risk|chance|probability"
    r"|expected)\b"
)
"""In or beside an answer "none": it is not the last word."""

NEGATING: Final = (
    r"\b(?:no|not|none|nobody|never|neither|nor|without|if|whether|could|would|may|might|should|can|will|feared"
    r"|no-one|else|until|unless|avoid|prevent|\w+n't|n't)\b"
)
"""In the words before an answer: it is not affirmed."""

PARTIAL: Final = r"^,? (?:to|among|at|in|on|elsewhere|there|from|else|other)\b"
"""Right behind "no injuries": said of a part only."""

ANOTHER: Final = (
    r"\b(?:another|more|further|aftershocks?|latest|second|this time|new|previous|earlier|last year|else)\b"
)
"""In the sentence of an answer "none": it may be said of another happening."""


CARRIED_ON: Final = r"\b(?:another|aftershocks?|latest|second)\b"
"""In the sentence before, if an answer "none" carries it on."""
