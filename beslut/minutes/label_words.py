"""The labels of the front page (ledtexter): every wording met, with what it announces. Data alone."""

from enum import Enum, auto


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
        "anslags uppsättande",
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
        "anslags nedtagande",
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
