"""Words beside names (grannord): which are no part of a name though they have a capital, and which make it a company.

Data alone. A word that is not here, and has a capital beside a protected name, leaves it as it is, to be looked at.
"""

from beslut.minutes.label_words import LABELS

_PLAIN = """
adjungerad adjungerade advokat alltså anmäler anser arkitekt att av avgår avgått avslag avslår avstår avsägelse
avsägelsen avsägelser bakgrund begär begäran begärde beslut beslutande beslutar beslutat beslutet besvarad besvaras
bifall bifalla bifaller bland bolaget båda både bör chef de delegat deltar den denna deras dessa dessutom det detta
direktör dit dock doktor dokument där därefter därför därmed därpå då efter eftersom ej eller emot endast enheten
enhetschef enligt entledigande entledigar ersättare ersättaren ersättarna ett familjerådgivare firma firman framför
fru fråga frågan från frånvarande fullmakt fullmäktige för fördelning före föredragande föreningen föreslår
förklarar förslag förslaget första förste förvaltningen förvaltningschef gruppen gruppledare gruppledaren gäller
hade han handläggare handläggaren har hej henne hennes herr hon honom här i ifrån in ingenjör inklusive
inledning inlämnad innan inte interpellanten interpellation interpellationen ja jurist justerare justeraren justeras
justerat justering justeringen jäv jävig kallad kallas kallelse kandidat kandidater kanslichef kassör kommer
kommunalråd kommunalrådet kommunchef kommundirektör kommunjurist kommunsekreterare kontakt kopia kurator ledamot
ledamoten ledamöter ledamöterna lektor liksom lägger lämnar majoritetens man med medan medborgarförslag medger
mellan men mot motion motionen motionerna motionären mötesordförande mötessekreterare namn nej nu nya nämnden
nämndsekreterare när närvarande och också om ombud omröstning oppositionens oppositionsråd oppositionsrådet ordet
ordförande ordföranden ordförandens ordinarie partiet person personal politiker presidium professor projektledare
protokoll protokollet punkt på redovisar registrator rektor remiss reservation reservationen reserverar revisor
revisorn riksdagsledamot rådet röst röstade röstar röster samma sammanträdet samråd samt sedan sekr sekreterare
sekreteraren ser signatur signerat skolchef skrivelse skyddad socialchef socialsekreterare som språkrör
stadsdirektör stiftelse stiftelsen styrelsen ställd suppleant suppleanten svarar så såsom talare
talesperson talmannen telefon tid till tillika tills tillsammans tjänsteman tjänsteperson tjänstgörande trots
under underskrift undertecknad undertecknat uppdrar upplyser ur ut utan utredare utsedd utsedda utser utses
utskottet utöver val valberedning valberedningen vald valda valdes valet vem verksamhetschef vice vid vidare vilken
vilket vill väcker väckt väljer väljs yrkade yrkande yrkanden yrkandet yrkar yttrande yttrar äger ändring
ändringsyrkande är ärende ärendet även å åt återkallar önskar över överklagande överlämnar övriga avst frånv
"""

NO_NAMES = frozenset(_PLAIN.split()) | {
    word for phrases in LABELS.values() for phrase in phrases for word in phrase.split() if word != "dag"
}
"""Words of running text, offices and labels of the front page, in small letters."""

ENDINGS = (
    "arkitekt",
    "arkitekten",
    "chef",
    "chefen",
    "direktör",
    "direktören",
    "elsen",
    "fullmäktige",
    "förslag",
    "förslaget",
    "konsult",
    "ledamot",
    "ledamoten",
    "ledare",
    "ledaren",
    "läggare",
    "läggaren",
    "ningen",
    "nämnd",
    "nämnden",
    "ordförande",
    "ordföranden",
    "ordnare",
    "ordnaren",
    "råd",
    "rådet",
    "sekreterare",
    "sekreteraren",
    "strateg",
    "styrelsen",
    "tion",
    "tionen",
    "tioner",
    "tör",
    "tören",
    "utskott",
    "utskottet",
    "ärende",
    "ärendet",
)
"""What more words of that kind end with; no name does."""

PARTICLES = frozenset({"af", "von", "van", "del", "di", "du", "zu", "zum", "bin", "ibn", "al", "el", "la"})
"""Small words within surnames."""

VOTES = frozenset({"S", "M", "C", "L", "V", "X"})
"""Single letters that stand before a name and are no initials: of parties, and the mark of a list of votes."""

_FIRMS = """
AB HB KB EF Aktiebolag Aktiebolaget aktiebolag Handelsbolag handelsbolag Kommanditbolag kommanditbolag Förening
förening Bostadsrättsförening Stiftelse stiftelse Stiftelsen Ltd Inc GmbH
"""

COMPANIES = frozenset(_FIRMS.split())
"""What makes a company, an association or a foundation of the name before it."""

_CALLED = """
allé backe bro fond förening gata gatan gränd gränden hus minne minnesfond park parken plan plats stiftelse stig
stigen torg torget trappor udde väg vägen
"""

OF_A_NAME = frozenset(_CALLED.split())
"""What is called by a name in the genitive: streets, squares, foundations."""

_HANS = 4
"""So short a word is not taken for a genitive: Hans is a name."""


def is_no_name(word: str) -> bool:
    """Whether a word is an ordinary one, whatever its letters; also in the genitive.

    >>> is_no_name("Ordförandens"), is_no_name("Socialchef"), is_no_name("Anna")
    (True, True, False)
    """
    bare = word.rstrip(".'’-").casefold()
    forms = (bare, bare.removesuffix("s")) if len(bare) > _HANS else (bare,)
    return any(each in NO_NAMES or each.endswith(ENDINGS) for each in forms)
