"""English: where sentences end, how dates are stamped, what is page furniture."""

from generator.languages.sentence_words import SentenceWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = SentenceWords(
    titles=_words(
        """Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Hon Rt Ste Sts Pres Gov Govs Sen Sens
        Rep Reps Atty Del Supt Insp Det Const Sgt Sgts Cpl Pvt Pfc Spc Capt Cpt Cmdr Cmd Col Cols Lt Maj Gen
        Gens Brig Adm Comdr Ens Amb Asst Assoc Dep Msgr Snr Comr Comm Cmsr Brig-Gen Br Sra Ald Cllr Mgr Treas vs v
        viz cf ca approx c"""
    ),
    before_number=_words(
        "No no Nos nos p pp Art Sec Ch Vol Par Para Fig Figs fig Rte Hwy Pop pop Ext Tel Op"
    ),
    abbreviations=_words(
        """Inc Corp Co Cos Ltd LLC plc Bros Assn Dept Div Inst Jr Sr Esq Ave Blvd Rd Hwy Bldg Intl Natl
        Govt U.S U.K U.N E.U U.A.E U.S.A U.S.S.R D.C L.A N.Y N.J N.C S.C N.D S.D N.M N.H R.I W.Va B.C A.D
        Ph.D M.D B.A M.A M.B.A R.N J.D LL.B C.I.A F.B.I Wm Chas Geo St Ft Mt Pt Sec Dist Univ
        Ala Ariz Ark Calif Cal Colo Conn Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr
        Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Alta Sask Man
        Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
        JAN FEB MAR APR JUN JUL AUG SEPT OCT NOV DEC
        mph sq cu hr hrs mins secs lb lbs oz ft km cm mm kg e.g i.e a.k.a est al"""
    ),
    clock=_words("a.m p.m A.M P.M am pm m"),
    after_clock=_words(
        """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
        sun january february march april may june july august september october november december
        jan feb mar apr jun jul aug sept oct nov dec eastern central mountain pacific greenwich local moscow
        kyiv london"""
    ),
    starters=_words(
        """the he she it they we you i this that these those there here his her its their our my your but and
        or so yet nor for in on at by from with as if when while after before since until although though
        because however meanwhile still also then now not no one two three some many most all both each
        every another other others several few what who where why how which an such even despite during
        according last earlier later under over about among between instead moreover nevertheless
        nonetheless yesterday today tomorrow"""
    ),
    speech_verbs=_words(
        """said says say asked asks told tells added adds wrote writes replied shouted cried exclaimed
        announced declared tweeted yelled screamed warned continued recalled insisted joked noted
        explained thundered stated posted concluded wondered"""
    ),
    months={
        name: number
        for number, names in enumerate(
            (
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sept sep",
                "october oct",
                "november nov",
                "december dec",
            ),
            1,
        )
        for name in names.split()
    },
    weekdays=_words(
        """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri
        sat sun"""
    ),
    stamp_words=_words(
        """published publish updated update posted post modified created issued filed edited revised dated
        released first last originally date time on at of the as am pm a p m st nd rd th est edt et cst cdt ct
        mst mdt mt pst pdt pt gmt bst utc cet cest eet eest ist aest hours hrs local
        eastern central pacific noon midnight"""
    ),
    month_first=_words("en en-us en-ph"),
    furniture_openings=(
        "read more",
        "read also",
        "read next",
        "also read",
        "see also",
        "more on this",
        "more from",
        "related:",
        "related stories",
        "related articles",
        "related topics",
        "related coverage",
        "sign up",
        "sign in",
        "log in",
        "subscribe",
        "follow us",
        "follow me on",
        "follow him on",
        "follow her on",
        "follow them on",
        "follow @",
        "like us on",
        "join us on",
        "find us on",
        "contact us",
        "email us",
        "click here",
        "click on the",
        "click to",
        "tap here",
        "share this",
        "share on",
        "print this",
        "email this",
        "advertisement",
        "story continues below",
        "article continues below",
        "continue reading",
        "scroll down",
        "skip to",
        "image copyright",
        "image caption",
        "image source",
        "media caption",
        "photo credit",
        "photo by",
        "file photo",
        "copyright ©",
        "copyright (c)",
        "copyright yyyy",
        "©",
        "©yyyy",
        "(c) yyyy",
        "(c)yyyy",
        "watch the video",
        "get the latest",
        "stay up to date",
        "download the",
        "comments are closed",
        "leave a comment",
        "post a comment",
    ),
    furniture_anywhere=(
        "all rights reserved",
        "may not be published, broadcast",
        "may not be reproduced",
        "this article was published on",
        "this article was first published",
        "this article was originally published",
        "this article was amended",
        "this article was last updated",
        "this article appeared on",
        "this article appeared in",
        "this article originally appeared",
        "this article first appeared",
        "a version of this article",
        "a version appeared on",
        "follow us on twitter",
        "follow us on facebook",
        "your browser does not support",
    ),
    invitations=(
        (
            "for more",
            (
                "visit",
                "create an account",
                "go to",
                "click",
                "sign up",
                "subscribe",
                "follow",
                "log on",
                "see our",
            ),
        ),
        ("for the latest", ("visit", "go to", "click", "sign up", "subscribe", "follow")),
        ("to read more", ("visit", "go to", "click", "sign up", "subscribe")),
        ("to comment", ("visit", "go to", "click", "sign", "write", "email")),
        ("download", ("our app", "the app", "app store", "google play")),
        ("get our", ("newsletter", "app", "alerts", "inbox")),
        ("follow", ("on twitter", "on facebook", "on instagram", "on x", "@")),
    ),
)
