"""English phrases for what is not yet known or not yet so, and then is: the stages of a story."""

from typing import Final

from generator.languages.en.phrases import Opposition

STAGES: Final = (
    Opposition(
        "whether anyone was charged",
        "becomes known",
        "charge questioned quizzed interviewed",
        r"""
        <has>( not|n' ?t| yet to) (yet )?(be|been) charged
        no charges <has> (yet )?been (\w+ )?(filed|laid|brought|made|pressed)
        (was|were|is|are) (\w+ ){0,2}?being (questioned|quizzed|interviewed)
        """,
        "(was|were|been|being|stands?|is|are|man|woman|teen|brother|suspect) "
        "(formally |also |now )?charged (with|over|in)",
        of_the_story=True,
    ),
    Opposition(
        "how the victims died",
        "becomes known",
        "died death injur wound burns trauma",
        r"""
        (not|\w+n' ?t|yet to|refused to|declined to|would not) (yet )?(be |been )?(<disclosed>) how (\w+ ){1,6}?died
        cause of (the )?(\w+ )?deaths? (<has>|was|is|remains?|will) (not|yet to|unknown|undetermined|unclear)
        """,
        r"""
        (suffered|sustained|found (\w+ ){0,3}?with|died (of|from)) (\w+ ){0,3}?(injuries|wounds?|burns|trauma)
        cause of (\w+ )?death (was|as|is) (?!not|unknown|unclear)\w+
        """,
        of_the_story=True,
    ),
    Opposition(
        "who the <thing> was",
        "becomes known",
        "name identi",
        r"""
        <thing:person>('s|s'|s)? (name|identity|identities|names) (\w+ )?(not|\w+n' ?t|yet to|until) (yet )?(be |been )?(<disclosed>)
        (name|identity)s? of (the |a )?(\w+ )?<thing:person>s? (\w+ )?(not|\w+n' ?t|yet to) (yet )?(be |been )?(<disclosed>)
        <thing:person>s? (who )?<has>( not|n' ?t| yet to) (yet )?(be |been )?(named|identified)
        """,
        "<thing:person>s? (who )?<was> (\\w+ )?(named|identified) (\\w+ ){0,4}?as (\\w+, )?<Name>",
        of_the_story=True,
    ),
    Opposition(
        "whether it was <thing>",
        "becomes known",
        "arson murder suicide sabotage terrorism manslaughter fraud negligence homicide",
        """
        (may|might|could) have been <thing:crime>
        (possible|suspected|potential|apparent) <thing:crime>
        """,
        "(charged with|convicted of|found guilty of|admitted|ruled (an? |as )?|confirmed as) (\\w+ )?<thing:crime>",
        of_the_story=True,
    ),
    Opposition(
        "whether the <thing> was open again",
        "becomes known",
        "closed shut cordoned opened",
        r"""
        <thing:way>s? (\w+ ){0,6}?(remain(s|ed)?|stay(s|ed)?|kept|still) (closed|shut|cordoned off)
        <thing:way>s? (\w+ ){0,8}?(expected|likely|due|set) to (remain|stay|be) (closed|shut)
        """,
        r"""
        <thing:way>s?[^.;]{0,130}? (were|was|have|has|had|been|all) (\w+ )?re-?opened
        re-?opened (the |all |nearby )*<thing:way>s?
        """,
        of_the_story=True,
    ),
    Opposition(
        "whether the fugitive was caught",
        "becomes known",
        "run large loose sought hunt captured caught apprehended turned gave",
        r"""
        (still|remain(s|ed)?|was|were|is|are) (\w+ )?(on the run|at large|on the loose)
        (police|officers|authorities|detectives) (are|were) (still )?(hunting|searching for|looking for) (the|a) (\w+ )?<person>
        """,
        r"""
        (was|were|been) (\w+ )?(recaptured|apprehended|captured (by|in|at|after|(on )?<weekday>)|caught (by|in|at|after|(on )?<weekday>))
        (prisoner|inmate|fugitive|suspect|escapee|convict|gunman)s? (re)?captured
        (turned|gave) (himself|herself|themselves) (in|up)
        """,
        of_the_story=True,
    ),
    Opposition(
        "whether the deal was completed",
        "becomes known",
        "agree plan intend complete close finali",
        r"""
        agreement to (acquire|buy|purchase|merge|take over)
        agree(d|s) to (acquire|buy|purchase|merge|take over)
        (plans|intends|intended) to (acquire|buy|purchase|merge|take over)
        """,
        r"""
        (completed|closed|finali[sz]ed) (its|the|their) (\w+ ){0,3}?(acquisition|purchase|deal|takeover|merger|sale)
        (acquisition|purchase|deal|takeover|merger|sale) (\w+ ){0,4}?(was|is|been|now) (completed?|closed|finali[sz]ed)
        """,
        of_the_story=True,
    ),
    Opposition(
        "whether the fire was out",
        "becomes known",
        "fire burning ablaze alight extinguish put",
        r"""
        (still|was|were|is|are|reported to be) ((?!set )\w+ )?(on fire|burning|ablaze|alight)
        (fire|blaze|flames?) (\w+ ){0,3}?(still|out of control|spreading|raging)
        """,
        r"""
        (fire|blaze|flame)s? (\w+ ){0,5}?(was|were|been|is) (\w+ )?(extinguished|put out|doused)
        (extinguished|put out|doused) (the |a |all )?(\w+ )?(fire|blaze|flame)s?
        """,
        of_the_story=True,
    ),
    Opposition(
        "what it costs",
        "becomes known",
        "pric cost",
        r"""
        (not|\w+n' ?t) (yet )?(been )?(said|announced?|revealed?|disclosed?|confirmed?|released?) [^.;]{0,60}?(price|pricing|cost)
        (price|pricing|cost)s? (\w+ ){0,5}?(not|\w+n' ?t|yet to) (yet )?(be |been )?(<disclosed>)
        (no|nothing) (\w+ )?(word|details|information|on|about) (\w+ ){0,4}?(price|pricing|cost)s?
        """,
        r"""
        (price|pricing|priced|costs?|costing|starts?|starting|begins?|retails?|sells?) (\w+ ){0,5}?(at |for |from |to )?[$£€]\d+
        """,
        of_the_story=True,
    ),
    Opposition(
        "when it will be available",
        "becomes known",
        "when date available release launch sale ship",
        r"""
        (not|\w+n' ?t) (yet )?(said|announced?|revealed?|disclosed?|confirmed?) when
        no (release|launch|shipping) date
        (release|launch|shipping) date (\w+ ){0,3}?(not|\w+n' ?t|yet to) (yet )?(be |been )?(<disclosed>)
        """,
        r"""
        (available|released?|launch(ed|es)?|on sale|ship(s|ping|ped)?) (\w+ ){0,6}?(in|on|from|by) (early |late |mid-)?<month>
        """,
        of_the_story=True,
    ),
    Opposition(
        "what was paid",
        "becomes known",
        "terms undisclosed price sum amount worth million billion",
        r"""
        terms (of the \w+ )?(were|was|have|has)( not|n' ?t) (been )?(disclosed|revealed|announced|released|given)
        undisclosed (\w+ )?(sum|amount|price|fee|terms)
        """,
        r"""
        (acquir\w+|buy|buys|buying|bought|purchase\w*|deal|takeover|sold|signed) [^.;]{0,60}?[$£€]\d[\d.,]* ?(m|b|million|billion|mn|bn)
        """,
        of_the_story=True,
    ),
    Opposition(
        "whether the choice was made",
        "becomes known",
        "favo tipped frontrunner front-runner candidate announced named confirmed unveiled appointed chosen elected",
        r"""
        (favou?rite|front-?runner|tipped|candidate) (\w+ ){0,3}?(to|for|as) (become|be|take|succeed|replace|the)
        """,
        r"""
        (been|was|is) (\w+ ){0,2}?(announced|named|confirmed|unveiled|appointed|chosen|elected|revealed) (\w+ )?as
        """,
        of_a_person=True,
        of_the_story=True,
    ),
    Opposition(
        "what the verdict was",
        "becomes known",
        "guilty trial convict",
        r"""
        plead(ed|s)? not guilty
        trial [^.;]{0,80}? (is|was) under ?way
        """,
        r"""
        (found|pronounced) guilty
        (was|were|been) (\w+ )?convicted
        jur(y|ors) (\w+ )?convict(ed|s)?
        """,
        of_the_story=True,
    ),
    Opposition(
        "whether the missing were found",
        "becomes known",
        "missing found recovered",
        r"(is|are|was|were|still|remain(s|ed)?|reported) (\w+ )?missing",
        r"""
        (was|were|been) (\w+ )?found (dead|alive|safe)
        (body|bodies|remains) (\w+ ){0,4}?(was|were|been) (\w+ )?(found|recovered)
        """,
        of_a_person=True,
        of_the_story=True,
    ),
    Opposition(
        "whether the leader would go",
        "becomes known",
        "resign step quit retire",
        r"""
        (no (plans?|intention)|refus(ed|es|ing)|will not|won' ?t|would not|not going) (of |to )?(resign|step down|quit|retire)
        no (plans?|intention) of (resigning|stepping down|quitting|retiring)
        """,
        r"""
        (has|had|have) (resigned|stepped down|quit)
        (resigned|stepped down|quit) (as|from|on)
        """,
        of_a_person=True,
        of_the_story=True,
    ),
)
"""Questions whose answer changes in the course of a story."""

PROGRESS: Final = frozenset(
    {
        "whether anyone was charged",
        "whether the deal was completed",
        "whether the choice was made",
        "what the verdict was",
    }
)
"""Of these, the plain progress of a story: one of an event is enough."""
