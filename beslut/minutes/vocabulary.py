"""The words of minutes looked up: labels of the front page and headings inside a §, with what each of them opens.

Data and look-up only. A new wording is a new line here; nothing else has to change.
"""

import re
from enum import Enum, auto

from attrs import frozen

from beslut.minutes.label_words import LABELS, Label

__all__ = [
    "PHRASE_LABEL",
    "Label",
    "Labelled",
    "Section",
    "folded",
    "label_at",
    "lowered",
    "section_heading",
    "torn_label",
]

_FOLD = tuple(zip("åäöéÅÄÖÉ", "aaoeAAOE", strict=True))


def folded(text: str) -> str:
    """The text with å, ä, ö and é as the bare letters, one for one: what a poor machine reading leaves of them."""
    if not text.isascii():
        for letter, bare in _FOLD:  # several times as quick as a table of letters
            text = text.replace(letter, bare)
    return text


# Letters of other alphabets that a pattern takes for `i` and `s` where it does not tell capitals from small letters.
_ONE_CASE = (("İ", "i"), ("ı", "i"), ("ſ", "s"))


def lowered(text: str) -> str:
    """The text in small letters, one for one; a word that a pattern found is then one of the words it looked for."""
    if not text.isascii():
        for letter, bare in _ONE_CASE:
            text = text.replace(letter, bare)
    return text.lower()


PHRASE_LABEL = {folded(phrase): label for label, phrases in LABELS.items() for phrase in phrases}
_SQUEEZED = {phrase.replace(" ", ""): phrase for phrase in PHRASE_LABEL}

# The label at the start of a line: the longest phrase first, and a whole word.
_LABEL = re.compile(
    r"[ \t]*(?P<phrase>"
    + "|".join(
        re.escape(phrase).replace(r"\ ", r"[ ]+") for phrase in sorted(PHRASE_LABEL, key=len, reverse=True)
    )
    + r")(?![\w/-])(?P<after>[ \t]*[:.]?[ \t]*)"
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
    match = _LABEL.match(lowered(folded(text)))
    if match is None:
        return None
    phrase = " ".join(match["phrase"].split())
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
_BODY_NAME = (
    rf"(?:[a-zåäö]+(?:-[ ]?,?[ ]?(?:och[ ])?|"
    rf"[ ]))*?{_BODIES}(?:[ ][a-zåäö]+(?:utskotte?t?s?|beredninge?n?s?))?"
)

# One alternation for all headings, each with the group that names its section. A heading fills its line, but for a
# colon or full stop.
_HEADINGS: tuple[tuple[Section, str], ...] = (
    (
        Section.PROPOSED,
        (
            r"(?:.{0,60}?[ ])?förslag till (?:beslut|kommun\w+|region\w+|"
            r"\w+nämnd\w*)(?: på (?:mötet|sammanträdet))?"
        ),
    ),
    (
        Section.TREATMENT,
        rf"(?:{_BODY_NAME} )?(?:behandling av ärendet|ärendets behandling|ärendets handläggning)",
    ),
    (
        Section.DECISION,
        (
            r"(?:förslag till )?beslut|beslutet|beslutar|"
            rf"{_BODY_NAME} (?:beslut|förslag till beslut|beslutar(?: således)?(?: att)?|"
            rf"förslag till {_BODY_NAME})"
        ),
    ),
    (
        Section.PROPOSALS,
        (
            r"(?:framställda |nya |ändrings|tilläggs)?yrkande(?:n|t|na)?(?: (?:på|under|"
            r"vid) \w+)?|förslag(?: på sammanträdet| på mötet)?|förslag och yrkanden|"
            r"dagens yrkanden"
        ),
    ),
    (
        Section.PROCEDURE,
        (
            r"(?:besluts|omröstnings)gång(?:en)?|proposition(?:er|sordning)?|"
            r"propositionsordning(?:en)?|beslutsordning"
        ),
    ),
    (
        Section.VOTE,
        r"(?:\w+ )?(?:omröstning(?:ar|en|sresultat|slista)?|votering(?:ar|en|sresultat|slista)?|röstning)",
    ),
    (Section.DISQUALIFICATION, r"jäv(?: och närvaro)?|anmälan om jäv|jävsanmälan|anmält jäv"),
    (
        Section.DECLINED,
        (
            r"(?:deltar|deltog) (?:ej|inte|icke)(?: (?:i )?besluts?(?:et)?)?|"
            r"ej deltagande(?: i beslut(?:et)?)?|avstår från att delta(?: i beslut(?:et)?)?"
        ),
    ),
    (Section.PRESENCE, r"närvaro(?: vid beslut)?|frånvaro|deltagande"),
    (
        Section.RESERVATION,
        r"reservation(?:er)?|reserverar sig|skriftliga? reservation(?:er)?|reservationer mot beslutet",
    ),
    (
        Section.STATEMENT,
        (
            r"protokollsanteckning(?:ar)?|(?:särskil[dt]a? |skriftliga? )?yttranden?|"
            r"anteckning(?:ar)?(?: till protokollet)?|röstförklaring(?:ar)?|"
            r"anmälningar till protokollet|uttalanden?"
        ),
    ),
    (Section.ADJUSTMENT, r"(?:omedelbar )?justering"),
    (
        Section.BACKGROUND,
        (
            r"(?:sammanfattning|beskrivning)(?: av ärendet)?|ärende(?:t|beskrivning|"
            r"beskrivningen|redogörelse|information)?|bakgrund(?: till ärendet)?|"
            r"redogörelse(?: för ärendet)?|information|överväganden?|bedömning|"
            r"kommunfullmäktiges överläggning|överläggning(?:ar)?|inlägg|motivering|"
            r"ekonomi(?:ska konsekvenser)?|konsekvenser|barnperspektiv(?:et)?|beredning"
        ),
    ),
    (Section.DOCUMENTS, r"(?:besluts)?underlag|handling(?:ar)?(?: i ärendet)?|bilag(?:a|or)|beslutsunderlag"),
    (
        Section.RECIPIENTS,
        (
            r"(?:protokolls?)?(?:utdrag|utskrift)(?:sbestyrkande)?(?: skickas)? (?:till|"
            r"skickas till)|(?:beslutet |protokollsutdrag )?(?:skickas|sänds|expedieras|"
            r"delges|tillställs|meddelas)(?: till| med)?|expediering|expedieras(?: till)?|"
            r"sändlista|skickas till|delges|kopia till|expedition|beslutet ska skickas till|"
            r"beslutsexpediering"
        ),
    ),
    (
        Section.EARLIER,
        (
            r"tidigare (?:behandling|beslut|beredning)|ärendets tidigare behandling|"
            r"tidigare behandling av ärendet|beslutsnivå"
        ),
    ),
)

_HEADING = re.compile(
    "|".join(f"(?P<{section.name}>(?:{folded(pattern)}))" for section, pattern in _HEADINGS)
)


# `Ordföranden finner att nämnden beslutar`, and the line is full: a sentence that goes on below.
_OF_A_SENTENCE = re.compile(r"\b(?:finner|fann|konstaterar|staller|stallde|yrkar)\b")


def section_heading(text: str) -> Section | None:
    """What the line opens, where it is nothing but a heading of a §; None otherwise."""
    words = text.strip()
    if not words or len(words) > 90 or words[-1] == "," or (words[-1] == "." and " " in words):
        return None
    if words[0].islower() and words[-1] == ".":
        return None  # the last word of a sentence, alone on its line
    words = words.rstrip(":. ")
    words = lowered(folded(words))
    match = _HEADING.fullmatch(words)
    if match is None or match.lastgroup is None or _OF_A_SENTENCE.search(words):
        return None
    return Section[match.lastgroup]
