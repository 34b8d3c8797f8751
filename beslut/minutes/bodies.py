"""Whose minutes these are: the body that meets and its municipality."""

import re
from collections.abc import Sequence

from beslut.minutes.blocks import Block
from beslut.minutes.furniture import header_tokens
from beslut.minutes.outline import Outline
from beslut.minutes.vocabulary import Label
from beslut.records import BodyKind, Place

_BODY = re.compile(
    r"(?P<body>(?:Kommun|Region|Landstings|Förbunds)fullmäktiges?(?![a-zåäö])"
    r"|(?:Kommun|Region|Stads|Landstings|Förbunds)styrelsens?(?:[ ][a-zåäö]*utskott(?:et)?)?(?![a-zåäö])"
    r"|(?:[A-ZÅÄÖ][a-zåäö]+(?:-,"
    r"?(?:[ ]och)?[ ][a-zåäö]+)*[ ]?(?:och[ ][a-zåäö]+)?)?(?<![ ])nämndens?(?:[ ][a-zåäö]*utskott(?:et)?)?(?![a-zåäö])"
    r"|[A-ZÅÄÖ][a-zåäö]*(?:utskottet|beredningen|direktionen))"
)
_BODY_ANY_CASE = re.compile(_BODY.pattern, re.IGNORECASE)
_MUNICIPALITY = re.compile(
    r"(?P<name>[A-ZÅÄÖ][\wÅÄÖåäöé]*(?:-[A-ZÅÄÖ][\wåäö]*)?"
    r"(?:[ ][A-ZÅÄÖ][\wÅÄÖåäö]*){0,2}?)[ ](?P<kind>(?i:k[o0]mmun|"
    r"stads?))(?![\wåäö])"
)
_OWN_S = ("ås", "fors", "näs", "us", "is", "rs")
_HEADER_REACH = 40


def municipality_in(parts: Outline, everything: str) -> tuple[str, Place] | None:
    """The municipality whose body meets, in its bare form (`Almby` of `ALMBY KOMMUN`).

    Page headers and the front page come first. Running text is asked last, and only for `... kommun`, since the
    §§ of a city speak of the city's companies and committees all the time.
    """
    headers = (line for line in parts.headers if "municipality" in header_tokens(line.text))
    for line in (*headers, *parts.front):
        match = (
            _MUNICIPALITY.search(line.text) or _OF_A_TOWN.search(line.text) or _TOWN_HALL.search(line.text)
        )
        if match is not None and match["name"].lower() not in _NOT_TOWNS:
            return _bare(match["name"], everything), line.place(match.group())
    for line in parts.lines[-8:]:
        match = _FOOTER.match(line.text)
        if match is not None:
            return _bare(match["name"], everything), line.place(match.group())
    for line in parts.lines if parts.front else ():
        match = _IN_TEXT.search(line.text)
        if match is not None:
            return _bare(match["name"], everything), line.place(match.group())
    return None


_NOT_TOWNS = frozenset(
    {"sammanträdesprotokoll", "protokoll", "anslag", "bevis", "varje", "sveriges", "tillsammans"}
)
_OF_A_TOWN = re.compile(r"(?:fullmäktige|styrelsen|nämnden)[ ]i[ ](?P<name>[A-ZÅÄÖ][\wåäöé-]+)")
_TOWN_HALL = re.compile(
    r"\b(?P<name>[A-ZÅÄÖ][a-zåäöé]+s?)[ ]kommun(?:hus|alhus|kontor|kansli|s[ ](?:digitala[ ])?anslagstavla)"
)
_FOOTER = re.compile(r"[ ]*(?P<name>[A-ZÅÄÖ][a-zåäöé]+)[ ]kommun[ ]*[|,•·–-]")
_IN_TEXT = re.compile(r"\b(?P<name>[A-ZÅÄÖ][a-zåäöé]+s)[ ]kommun(?![a-zåäö])")


def _bare(printed: str, everything: str) -> str:
    """The name without the genitive: what the text itself uses elsewhere decides, then the ending."""
    name = printed.title() if printed.isupper() else printed
    if not name.endswith("s"):
        return name
    stem = name[:-1]
    if re.search(rf"\b{re.escape(stem)}\b", everything, re.IGNORECASE):
        return stem
    if re.search(rf"(?:\bi|,)[ ]{re.escape(name)}\b(?![ ](?:kommun|stad))", everything):
        return name
    return name if name.lower().endswith(_OWN_S) else stem


def body_in(found: Sequence[Block], parts: Outline) -> tuple[str, Place] | None:
    """The body whose minutes these are: by its label, in a header, or in the headings of the decisions."""
    for block in found:
        if block.label is Label.BODY:
            for line in block.lines:
                match = _BODY_ANY_CASE.search(line.text)
                if match is not None:
                    return _body_name(match.group()), line.place(match.group())
    headers = (line for line in parts.headers if "body" in header_tokens(line.text))
    titles = (
        line
        for line in parts.front[:_HEADER_REACH]
        if len(line.text) < 100 and not line.text.rstrip().endswith(".")
    )
    for line in (*headers, *titles):
        match = _BODY_ANY_CASE.search(folded_body(line.text))
        if match is not None:
            return _body_name(match.group()), line.place(match.group())
    for pattern in (_DECIDING_BODY, _ASIDE_BODY):
        for line in parts.lines:
            match = pattern.search(line.text)
            if match is not None:
                return _body_name(match["body"]), line.place(match["body"])
    return _above_a_header(parts)


# How far a page header can be torn: a heading of the § stands between the body and the rest of it.
_TORN = 5


def _above_a_header(parts: Outline) -> tuple[str, Place] | None:
    """The body alone on a line, with the rest of the page header torn from it by a heading of the § that goes on."""
    headers = {line.at for line in parts.headers}
    for place, line in enumerate(parts.lines):
        below = parts.lines[place + 1 : place + 1 + _TORN]
        if any(other.at in headers for other in below) and header_tokens(line.text) == {"body"}:
            return _body_name(line.text), line.place()
    return None


def folded_body(text: str) -> str:
    """The text with the names of the commonest bodies made whole where a machine lost their umlauts."""
    return re.sub(r"(?i)(kommun|region)fullmaktige", lambda match: match.group(1) + "fullmäktige", text)


_GOVERNING = r"(?P<body>(?:Kommun|Region)(?:fullmäktige|styrelsen)|[A-ZÅÄÖ][a-zåäö-]+nämnden)"
_DECIDING_BODY = re.compile(rf"^[ ]*{_GOVERNING}s?[ ](?:beslut|tillstyrker|godkänner)", re.IGNORECASE)
_ASIDE_BODY = re.compile(r"\b(?P<body>kommunfullmäktige|kommunstyrelsen)[ ]beslutar\b", re.IGNORECASE)
_KINDS = (
    ("utskott", BodyKind.SUBCOMMITTEE),
    ("beredning", BodyKind.PREPARATORY_COMMITTEE),
    ("förbundsfullmäktige", BodyKind.FEDERATION_COUNCIL),
    ("direktion", BodyKind.FEDERATION_BOARD),
    ("fullmäktige", BodyKind.COUNCIL),
    ("styrelse", BodyKind.EXECUTIVE_BOARD),
    ("gemensam", BodyKind.JOINT_COMMITTEE),
    ("nämnd", BodyKind.COMMITTEE),
)


def _body_name(printed: str) -> str:
    """The body's name as a title: `KOMMUNFULLMÄKTIGES` is `Kommunfullmäktige`."""
    name = printed.strip()
    name = name.capitalize() if name.isupper() or name[0].islower() else name
    if name.endswith("s") and not name.lower().endswith("utskotts"):
        name = name[:-1]
    return name


def body_kind(name: str) -> BodyKind | None:
    """What kind of body it is, by its name."""
    return next((kind for word, kind in _KINDS if word in name.lower()), None)
