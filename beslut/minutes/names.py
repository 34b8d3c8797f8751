"""The grammar of names: persons with their parties, as minutes print them.

Pure functions from text to what was found and where; they know nothing of layouts. Every pattern is written with
possessive repetition, so that the time is in proportion to the length of the text.
"""

import re
from collections.abc import Iterator

from attrs import frozen

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĜĞĠĢĤĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŜŞŠŢŤŪŮŰŲŴŶŸŹŻŽ"
_WORD = rf"[{_UPPER}][^\W\d_]*+(?:['’][^\W\d_]++)*+(?:-[ ]?[{_UPPER}][^\W\d_]*+){{0,3}}+"
_INITIAL = rf"(?:[{_UPPER}]\.?(?![^\W\d_]|['’-]))"
_PARTICLE = r"(?:von|van|af|av|de|der|den|du|la|le|di|da|dos|el|al|bin|ben|und)"
_GAP = r"[ ]"
_FULL = rf"(?:{_INITIAL}|{_WORD})(?:{_GAP}(?:{_PARTICLE}{_GAP}){{0,2}}+(?:{_INITIAL}|{_WORD})){{1,5}}+"

# What stands in brackets after a name and is a party: short forms are mostly capitals, in old minutes small letters,
# and `-` for those without. A full stop may stand inside (B.Ö); a doubled bracket is a slip that is met.
PARTY = rf"(?:[{_UPPER}][{_UPPER}a-zåäö.:]{{0,5}}|[a-zåäö]{{1,4}}|[-–])"
_BRACKETED = rf"\({{1,2}}[ ]?(?P<party>{PARTY})[ ]?\){{1,2}}"
_PERSON = re.compile(rf"(?<![\w'’-])(?P<name>{_FULL})(?:[ ]?{_BRACKETED})?")

# Short words in brackets after a name that are titles and no parties.
_NOT_PARTIES = frozenset(
    {"VD", "HR", "IT", "Chef", "Vd", "vd", "tf", "Tf", "ordf", "Ordf", "tjg", "ers", "ej", "Ej", "adj"}
)

# Capitalised words that open a sentence, a label or a title, and so are no first names.
_OPENERS = frozenset(
    [
        "Ordföranden",
        "Ordförande",
        "Ordförandena",
        "Ledamoten",
        "Ledamöterna",
        "Ledamot",
        "Ledamöter",
        "Ersättaren",
        "Ersättarna",
        "Ersättare",
        "Tjänstgörande",
        "Vice",
        "Förste",
        "Första",
        "Andre",
        "Andra",
        "Tredje",
        "Sekreterare",
        "Dnr",
        "Diarienummer",
        "Diarienr",
        "Ärendenummer",
        "Ärende",
        "Sekreteraren",
        "Justerare",
        "Justerande",
        "Representanterna",
        "Kommunstyrelsen",
        "Kommunstyrelsens",
        "Kommunfullmäktige",
        "Kommunfullmäktiges",
        "Regionstyrelsen",
        "Regionfullmäktige",
        "Även",
        "Gruppen",
        "Ålderspresidenten",
        "Vidare",
        "Härefter",
        "Därefter",
        "Föredragande",
        "Beslutande",
        "Närvarande",
        "Frånvarande",
        "Övriga",
        "Mötesordföranden",
        "Mötesordförande",
        "Presidiet",
        "Deltagande",
        "Undertecknad",
        "Undertecknade",
        "Utses",
        "Utsedd",
        "Insynsplats",
        "Förvaltningschef",
        "Från",
        "För",
        "I",
        "På",
        "Den",
        "Det",
        "De",
        "Till",
        "Med",
        "Av",
        "Som",
        "Om",
        "Efter",
        "Under",
        "Vid",
        "Ingen",
        "Ingen",
        "Ja",
        "Nej",
        "Avstår",
        "Votering",
        "Omröstning",
        "Reservation",
        "Reservationer",
        "Jäv",
        "Beslut",
        "Yrkanden",
        "Yrkande",
        "Protokoll",
        "Bilaga",
        "Röstar",
        "Kommunalrådet",
        "Samtliga",
        "Rösträknare",
        "Föredragning",
        "Följande",
        "Organ",
        "Datum",
        "Underskrift",
        "Underskrifter",
        "Paragrafer",
        "Paragraf",
        "Parti",
        "Namn",
        "Uppdrag",
    ]
)

# Nouns in the definite form that open a sentence (`Motionären`, `Ersättarna`), too long to be first names.
_DEFINITE = re.compile(
    r"[^\W\d_]{3,}(?:aren|ären|arna|anten|örerna|istern|ande|anden|ationen|elsen|heten|nämnden|verket)"
)

_TITLE_END = (
    "chef|chefen|direktör|direktören|sekreterare|sekreteraren|inspektör|jurist|"
    "juristen|strateg|samordnare|handläggare|"
    "ekonom|ekonomen|ingenjör|arkitekt|utredare|controller|revisor|rektor|råd|"
    "konsult|planerare|ledare|koordinator|"
    "rådgivare|praktikant|ombud|mästare|föreståndare|präst|polis|expert|assistent|"
    "administratör|registrator|pedagog|"
    "VD|vd|skrivare|sköterska|läkare|lärare|analytiker|kommunikatör|förbundsdirektör|"
    "geolog|ekolog|antikvarie|arkivarie"
)
TITLE = re.compile(
    rf"(?:(?:[Tt]f|[Tt]\.f\.|[Bb]iträdande|[Bb]itr\.|[Vv]ice|[Aa]uktoriserad|"
    rf"[Tt]eknisk|[Tt]ekniske|[Aa]dministrativ|[Ss]ocial|[Ee]konomisk)[ ])*+"
    rf"(?:[^\W\d_]+-)?[^\W\d_]*?(?i:{_TITLE_END})(?![^\W\d_])"
)


@frozen
class Mention:
    """A person named in a text: the name and the party as printed, and the offsets of the whole mention."""

    name: str
    party: str | None
    start: int
    end: int


def people_in(text: str) -> Iterator[Mention]:
    """Every person named in the text, in order: two or more capitalised words, with the party where one follows.

    >>> [(m.name, m.party) for m in people_in("Ebba von Ek (S) och J. O. Berg (m) yrkar bifall.")]
    [('Ebba von Ek', 'S'), ('J. O. Berg', 'm')]
    """
    position = 0
    while (match := _PERSON.search(text, position)) is not None:
        mention = _mention(match)
        if mention is None:
            # Try again behind the first word: `Ordföranden Ebba Ek` opens with no name.
            position = match.start() + max(1, len(_first_word(match["name"])))
            continue
        position = mention.end
        yield mention


def _first_word(name: str) -> str:
    return name.split(" ", 1)[0]


def _mention(match: re.Match[str]) -> Mention | None:
    name, start = match["name"], match.start()
    party = match["party"]
    end = match.end()
    if party in _NOT_PARTIES:
        party, end = None, match.end("name")
    return Mention(name, party, start, end) if _is_name(name, party) else None


def _is_name(name: str, party: str | None) -> bool:
    first = _first_word(name)
    if first in _OPENERS or TITLE.fullmatch(first) or _DEFINITE.fullmatch(first):
        return False
    # All capitals are a heading unless a party follows; company forms are no surnames.
    return (party is not None or not name.isupper()) and not name.endswith((" AB", " HB", " AS", " KB"))
