"""The words of minutes: labels of the front page and headings inside a §, with what each of them opens.

Data and look-up only. A new wording is a new line here; nothing else has to change.
"""

import re
from enum import Enum, auto

from attrs import frozen


class Label(Enum):
    """What a label of the front page (ledtext) announces."""

    TIME_AND_PLACE = auto()
    TIME = auto()
    PLACE = auto()
    DATE = auto()
    BODY = auto()
    ADJOURNMENT = auto()
    DECIDING = auto()
    SERVING = auto()
    SUBSTITUTES = auto()
    NOT_SERVING = auto()
    OTHERS = auto()
    ABSENT = auto()
    ADJUSTERS = auto()
    DEPUTY_ADJUSTERS = auto()
    ADJUSTMENT = auto()
    CHAIR = auto()
    SECRETARY = auto()
    SIGNATURES = auto()
    PARAGRAPHS = auto()
    LIST = auto()
    CONTENTS = auto()
    NOTICE = auto()
    PUT_UP = auto()
    TAKEN_DOWN = auto()
    APPEAL = auto()
    KEPT_AT = auto()
    GROUP = auto()


LABELS: dict[Label, tuple[str, ...]] = {
    Label.TIME_AND_PLACE: ("plats och tid", "tid och plats", "tid plats", "mötestid och plats"),
    Label.TIME: ("tid", "sammanträdestid", "mötestid", "klockslag"),
    Label.PLACE: ("plats", "sammanträdesplats", "mötesplats", "lokal"),
    Label.DATE: ("datum", "sammanträdesdatum", "mötesdatum", "sammanträdesdag", "datum för sammanträdet"),
    Label.BODY: (
        "styrelse/nämnd",
        "nämnd/styrelse",
        "nämnd / styrelse",
        "styrelse / nämnd",
        "organ",
        "forum",
        "instans",
    ),
    Label.ADJOURNMENT: ("ajournering", "ajourneringar", "paus"),
    Label.DECIDING: (
        "beslutande",
        "beslutande ledamöter",
        "ledamöter",
        "närvarande ledamöter",
        "tjänstgörande ledamöter",
        "ordinarie ledamöter",
        "närvarande",
        "beslutande (forts.)",
        "beslutande forts.",
        "beslutande, forts.",
        "närvarande beslutande",
        "närvarande och beslutande",
    ),
    Label.SERVING: (
        "tjänstgörande ersättare",
        "ersättare som tjänstgör",
        "ersättare för",
        "beslutande ersättare",
        "tjänstgörande suppleanter",
        "tjg ersättare",
        "tjänstgörande ers",
        "tjg ers",
        "tjänstgörande",
    ),
    Label.SUBSTITUTES: ("ersättare", "suppleanter", "ersättare forts."),
    Label.NOT_SERVING: (
        "ej tjänstgörande ersättare",
        "ej tjänstgörande",
        "icke tjänstgörande ersättare",
        "närvarande ersättare",
        "närvarande ej tjänstgörande ersättare",
        "närvarande, ej tjänstgörande ersättare",
        "ej beslutande",
        "övriga ersättare",
        "ersättare, ej tjänstgörande",
        "ersättare ej tjänstgörande",
        "inte tjänstgörande ersättare",
        "närvarande icke tjänstgörande ersättare",
        "ej beslutande ersättare",
        "icke tjänstgörande",
        "närvarande ej beslutande",
        "ersättare (ej tjänstgörande)",
        "ersättare som inte tjänstgör",
    ),
    Label.OTHERS: (
        "övriga",
        "övriga deltagare",
        "övriga deltagande",
        "övriga närvarande",
        "övrigt närvarande",
        "tjänstemän",
        "tjänstepersoner",
        "tjänsteman",
        "föredragande",
        "insynsplats",
        "övriga deltagande tjänstemän",
        "närvarande tjänstemän",
        "adjungerade",
        "närvarorätt",
        "inbjudna",
        "gäster",
        "förvaltning",
        "övriga närvarande tjänstepersoner",
        "deltagande tjänstepersoner",
        "personalföreträdare",
    ),
    Label.ABSENT: (
        "frånvarande",
        "frånvarande ledamöter",
        "anmält förhinder",
        "förhinder",
        "ej närvarande",
        "frånvarande ledamöter och ersättare",
    ),
    Label.ADJUSTERS: (
        "utses att justera",
        "utsedd att justera",
        "utsedda att justera",
        "justerare",
        "justerande",
        "justeras",
        "justeras av",
        "justeringsperson",
        "justeringspersoner",
        "justeringsman",
        "justeringsmän",
        "protokollsjusterare",
        "att justera",
        "utses att justera protokollet",
        "justeringsledamot",
    ),
    Label.DEPUTY_ADJUSTERS: ("ersättare för justerare", "ersättare för justerande", "justerare ersättare"),
    Label.ADJUSTMENT: (
        "justeringens plats och tid",
        "justeringens tid och plats",
        "justering",
        "justeringstid",
        "justeringsdatum",
        "plats och tid för justering",
        "tid och plats för justering",
        "tid för justering",
        "justeringsdag",
        "datum för justering",
        "justeringsplats",
        "justeringens",
    ),
    Label.CHAIR: ("ordförande", "mötesordförande", "vid protokollet ordförande", "ordf", "ordf."),
    Label.SECRETARY: ("sekreterare", "vid protokollet", "protokollförare", "sekr", "nämndsekreterare"),
    Label.SIGNATURES: ("underskrifter", "underskrift", "signaturer", "namnteckningar"),
    Label.PARAGRAPHS: (
        "paragrafer",
        "paragraf",
        "protokollet omfattar",
        "omfattning",
        "protokollet innehåller paragraferna",
        "omfattar",
        "protokollet omfattar paragraferna",
        "avser paragrafer",
        "paragraferna",
    ),
    Label.LIST: (
        "närvarolista",
        "närvaro- och voteringslista",
        "upprop",
        "närvaro",
        "uppropslista",
        "deltagare",
        "närvaro- och omröstningslista",
        "närvaro- och uppropslista",
        "närvarolista och voteringslista",
        "deltagarlista",
        "närvaroförteckning",
    ),
    Label.CONTENTS: (
        "innehållsförteckning",
        "innehåll",
        "ärendelista",
        "ärendeförteckning",
        "föredragningslista",
        "dagordning",
        "ärenden för beslut",
        "ärenden",
        "paragrafförteckning",
        "beslutsärenden",
    ),
    Label.NOTICE: (
        "anslag/bevis",
        "anslag / bevis",
        "bevis",
        "anslagsbevis",
        "bevis om anslag",
        "anslag",
        "tillkännagivande",
        "bevis/anslag",
        "bevis om tillkännagivande",
        "protokollet anslås under tiden",
        "tillkännagivande av protokoll",
        "anslag och bevis",
    ),
    Label.PUT_UP: (
        "anslaget sätts upp",
        "datum för anslags uppsättande",
        "anslaget uppsatt",
        "anslagsdatum",
        "anslagsdag",
        "datum när anslaget sätts upp",
        "datum då anslaget sätts upp",
        "datum för uppsättande",
        "uppsatt den",
        "uppsatt",
        "anslag sätts upp",
        "anslås",
        "för anslags upprättande",
        "datum då anslag sätts upp",
    ),
    Label.TAKEN_DOWN: (
        "anslaget tas ned",
        "anslaget tas ner",
        "datum för anslags nedtagande",
        "tas ned",
        "nedtaget den",
        "datum för nedtagande",
        "datum då anslaget tas ned",
        "nedtages",
        "för anslags nedtagande",
        "nedtaget",
        "datum när anslaget tas ned",
        "datum då anslag tas ned",
        "anslag tas ned",
    ),
    Label.APPEAL: (
        "datum för överklagan",
        "sista dag för överklagan",
        "överklagandetid",
        "sista dag att överklaga",
    ),
    Label.KEPT_AT: (
        "förvaringsplats för protokollet",
        "förvaringsplats",
        "protokollet förvaras hos",
        "protokollet förvaras",
        "förvaras på",
        "förvaringsplats av protokollet",
        "förvaras",
        "protokollets förvaringsplats",
    ),
    # Column heads and other words of the front page that open nothing of their own.
    Label.GROUP: ("parti", "uppdrag", "namn", "anmärkning", "tjänstgör för", "roll"),
}

_FOLD = str.maketrans("åäöéÅÄÖÉ", "aaoeAAOE")


def folded(text: str) -> str:
    """The text with å, ä, ö and é as the bare letters, one for one: what a poor machine reading leaves of them."""
    return text if text.isascii() else text.translate(_FOLD)


PHRASE_LABEL = {folded(phrase): label for label, phrases in LABELS.items() for phrase in phrases}
_SQUEEZED = {phrase.replace(" ", ""): phrase for phrase in PHRASE_LABEL}

# The label at the start of a line: the longest phrase first, and a whole word.
_LABEL = re.compile(
    r"[ \t]*(?P<phrase>"
    + "|".join(
        re.escape(phrase).replace(r"\ ", r"[ ]+") for phrase in sorted(PHRASE_LABEL, key=len, reverse=True)
    )
    + r")(?![\w/-])(?P<after>[ \t]*[:.]?[ \t]*)",
    re.IGNORECASE,
)


@frozen
class Labelled:
    """A label at the start of a text: what it announces, its words, and where the value begins.

    `loose`: only one blank parts the label from what follows, so it may be the start of a sentence instead.
    """

    label: Label
    phrase: str
    end: int
    loose: bool


def label_at(text: str) -> Labelled | None:
    """The label that the text begins with, if any."""
    match = _LABEL.match(folded(text))
    if match is None:
        return None
    phrase = " ".join(match["phrase"].lower().split())
    after = match["after"]
    alone = match.end() == len(text)
    loose = not alone and ":" not in after and "\t" not in after and len(after) < 2
    return Labelled(PHRASE_LABEL[phrase], phrase, match.end(), loose)


def torn_label(text: str) -> Labelled | None:
    """The label that fills the text but for stray blanks inside its words (`Sekreterar e`)."""
    phrase = _SQUEEZED.get(folded(text).lower().replace(" ", "").rstrip(".:…_"))
    return None if phrase is None else Labelled(PHRASE_LABEL[phrase], phrase, len(text), False)


class Section(Enum):
    """What a heading inside a § opens (rubrik i paragrafen)."""

    DECISION = auto()
    PROPOSED = auto()
    PROPOSALS = auto()
    PROCEDURE = auto()
    VOTE = auto()
    DISQUALIFICATION = auto()
    DECLINED = auto()
    PRESENCE = auto()
    RESERVATION = auto()
    STATEMENT = auto()
    ADJUSTMENT = auto()
    BACKGROUND = auto()
    DOCUMENTS = auto()
    RECIPIENTS = auto()
    EARLIER = auto()
    TREATMENT = auto()


_BODIES = (
    r"(?:[a-zåäö]+(?:fullmäktiges?|styrelsens?|nämndens?|utskotte?t?s?|beredninge?n?s?|direktionens?)"
    r"|fullmäktiges?|nämndens?|styrelsens?|utskottets?|direktionens?|kommunalförbundets?)"
)
_BODY_NAME = rf"(?:[a-zåäö]+(?:-[ ]?,?[ ]?(?:och[ ])?|[ ]))*?{_BODIES}(?:[ ][a-zåäö]+(?:utskotte?t?s?|beredninge?n?s?))?"

# One alternation for all headings, each with the group that names its section. A heading fills its line, but for a
# colon or full stop.
_HEADINGS: tuple[tuple[Section, str], ...] = (
    (
        Section.PROPOSED,
        r"(?:.{0,60}?[ ])?förslag till (?:beslut|kommun\w+|region\w+|\w+nämnd\w*)(?: på (?:mötet|sammanträdet))?",
    ),
    (
        Section.TREATMENT,
        rf"(?:{_BODY_NAME} )?(?:behandling av ärendet|ärendets behandling|ärendets handläggning)",
    ),
    (
        Section.DECISION,
        r"(?:förslag till )?beslut|beslutet|beslutar|"
        rf"{_BODY_NAME} (?:beslut|förslag till beslut|beslutar(?: således)?(?: att)?|förslag till {_BODY_NAME})",
    ),
    (
        Section.PROPOSALS,
        r"(?:framställda |nya |ändrings|tilläggs)?yrkande(?:n|t|na)?(?: (?:på|under|vid) \w+)?|förslag(?: på sammanträdet| på mötet)?|förslag och yrkanden|dagens yrkanden",
    ),
    (
        Section.PROCEDURE,
        r"(?:besluts|omröstnings)gång(?:en)?|proposition(?:er|sordning)?|propositionsordning(?:en)?|beslutsordning",
    ),
    (
        Section.VOTE,
        r"(?:\w+ )?(?:omröstning(?:ar|en|sresultat|slista)?|votering(?:ar|en|sresultat|slista)?|röstning)",
    ),
    (Section.DISQUALIFICATION, r"jäv(?: och närvaro)?|anmälan om jäv|jävsanmälan|anmält jäv"),
    (
        Section.DECLINED,
        r"(?:deltar|deltog) (?:ej|inte|icke)(?: (?:i )?besluts?(?:et)?)?|ej deltagande(?: i beslut(?:et)?)?|avstår från att delta(?: i beslut(?:et)?)?",
    ),
    (Section.PRESENCE, r"närvaro(?: vid beslut)?|frånvaro|deltagande"),
    (
        Section.RESERVATION,
        r"reservation(?:er)?|reserverar sig|skriftliga? reservation(?:er)?|reservationer mot beslutet",
    ),
    (
        Section.STATEMENT,
        r"protokollsanteckning(?:ar)?|(?:särskil[dt]a? |skriftliga? )?yttranden?|anteckning(?:ar)?(?: till protokollet)?|röstförklaring(?:ar)?|anmälningar till protokollet|uttalanden?",
    ),
    (Section.ADJUSTMENT, r"(?:omedelbar )?justering"),
    (
        Section.BACKGROUND,
        r"(?:sammanfattning|beskrivning)(?: av ärendet)?|ärende(?:t|beskrivning|beskrivningen|redogörelse|information)?|bakgrund(?: till ärendet)?|redogörelse(?: för ärendet)?|information|överväganden?|bedömning|kommunfullmäktiges överläggning|överläggning(?:ar)?|inlägg|motivering|ekonomi(?:ska konsekvenser)?|konsekvenser|barnperspektiv(?:et)?|beredning",
    ),
    (Section.DOCUMENTS, r"(?:besluts)?underlag|handling(?:ar)?(?: i ärendet)?|bilag(?:a|or)|beslutsunderlag"),
    (
        Section.RECIPIENTS,
        r"(?:protokolls?)?(?:utdrag|utskrift)(?:sbestyrkande)?(?: skickas)? (?:till|skickas till)|(?:beslutet |protokollsutdrag )?(?:skickas|sänds|expedieras|delges|tillställs|meddelas)(?: till| med)?|expediering|expedieras(?: till)?|sändlista|skickas till|delges|kopia till|expedition|beslutet ska skickas till|beslutsexpediering",
    ),
    (
        Section.EARLIER,
        r"tidigare (?:behandling|beslut|beredning)|ärendets tidigare behandling|tidigare behandling av ärendet|beslutsnivå",
    ),
)

_HEADING = re.compile(
    "|".join(f"(?P<{section.name}>(?:{folded(pattern)}))" for section, pattern in _HEADINGS), re.IGNORECASE
)


def section_heading(text: str) -> Section | None:
    """What the line opens, where it is nothing but a heading of a §; None otherwise."""
    words = text.strip()
    if not words or len(words) > 90 or words[-1] == "," or (words[-1] == "." and " " in words):
        return None
    if words[0].islower() and words[-1] == ".":
        return None  # the last word of a sentence, alone on its line
    words = words.rstrip(":. ")
    match = _HEADING.fullmatch(folded(words))
    return None if match is None or match.lastgroup is None else Section[match.lastgroup]
