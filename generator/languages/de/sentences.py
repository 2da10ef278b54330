"""German: where sentences end, how dates are stamped, what is page furniture."""

from generator.languages.sentence_words import SentenceWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTHS = (
    "januar jänner jan jän",
    "februar feber feb febr",
    "märz mär mrz",
    "april apr",
    "mai",
    "juni jun",
    "juli jul",
    "august aug",
    "september sept sep",
    "oktober okt",
    "november nov",
    "dezember dez",
)

WORDS = SentenceWords(
    ordinals=True,
    titles=_words(
        """Dr Drs Prof Ao ao Apt Hr Hrn Fr Frl Mag Ing Dipl Univ Hl hl Sr St Kpt Lt Gen Oberst Ltd Bgm LAbg Abg LH LR Msgr
        Dekan P z d u v n i o s m E bzw ca ggf evtl inkl exkl bspw sog gem geb gest verh vgl Vgl Anm ehem ev kath
        Mio Mrd Tsd Str Bhf Hbf Bez Kr Landkr Vors stv Stv Ges jun sen rd mind max min mtl jährl tägl
        Mo Di Mi Do Sa So Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez"""
    ),
    before_number=_words("Nr Nrn S Abs Art Bd Kap Tel Fax Abb Tab Pkt Ziff Rn"),
    abbreviations=_words(
        """usw etc Chr J B h a Jh Jhd Jhdt Co AG GmbH Inc Corp Bros Red Abt Inst Verf Hrsg Aufl Jg km cm mm kg Std Min
        Sek Uhr Ph.D M.A B.A U.S e.V e.G i.R a.D z.B d.h u.a u.U o.ä v.Chr n.Chr i.d.R d.J"""
    ),
    starters=_words(
        """der die das den dem des er sie es wir ich ihr man ein eine einen einem einer in im am an auf bei beim mit nach
        von vom vor zu zum zur aus für gegen um über unter während wegen trotz seit bis ab doch aber und oder denn auch
        so nun jetzt dann da dort hier heute gestern morgen damals dabei dazu dafür damit danach davor deshalb daher
        darum trotzdem allerdings jedoch zudem außerdem inzwischen mittlerweile bereits schon noch erst nur nicht kein
        keine wer was wann wo wie warum wenn als ob obwohl weil dass bevor nachdem sobald diese dieser dieses diesen
        diesem jene jeder jede jedes alle viele einige mehrere beide sein seine seinen ihre ihren ihrem unser unsere
        insgesamt zuletzt zunächst später früher laut zwischen durch ohne kurz rund etwa gleichzeitig"""
    ),
    speech_verbs=_words(
        """sagte sagt fragte fragt rief ruft erklärte meinte antwortete schrieb schreibt betonte ergänzte fügte erzählte
        forderte warnte bestätigte berichtete twitterte wollte so"""
    ),
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    weekdays=_words(
        """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"""
    ),
    stamp_words=_words(
        """veröffentlicht publiziert erschienen erstellt aktualisiert geändert bearbeitet update stand datum vom am um
        der den von uhr zuletzt erstmals und mez mesz gmt utc lesezeit"""
    ),
    furniture_openings=(
        "lesen sie auch",
        "lesen sie mehr",
        "lesen sie hier",
        "lesen sie dazu",
        "mehr zum thema",
        "mehr dazu",
        "siehe auch",
        "weiterlesen",
        "zum thema:",
        "auch interessant",
        "jetzt abonnieren",
        "abonnieren sie",
        "melden sie sich an",
        "anmelden",
        "registrieren",
        "folgen sie uns",
        "folgen sie @",
        "teilen sie",
        "artikel teilen",
        "artikel drucken",
        "artikel versenden",
        "klicken sie",
        "hier klicken",
        "anzeige",
        "werbung",
        "zur startseite",
        "zum seitenanfang",
        "nach oben",
        "kommentar schreiben",
        "kommentare geschlossen",
        "foto:",
        "bild:",
        "quelle:",
        "copyright ©",
        "copyright yyyy",
        "©",
        "©yyyy",
        "impressum",
        "datenschutz",
    ),
    furniture_anywhere=(
        "alle rechte vorbehalten",
        "unterstützt ihr browser nicht",
        "ihr browser unterstützt",
        "bitte aktivieren sie javascript",
    ),
    invitations=(
        ("für mehr", ("besuchen sie", "klicken", "abonnieren", "folgen")),
        ("laden sie", ("unsere app", "die app", "app store", "google play")),
    ),
)
