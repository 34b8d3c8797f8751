"""The fields of the meeting itself: municipality, body, day, clock times, place, notice."""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from beslut.minutes.blocks import Block
from beslut.minutes.dates import CLOCK_TIMES, clock, days_in
from beslut.minutes.furniture import header_tokens
from beslut.minutes.lines import Line
from beslut.minutes.outline import Outline
from beslut.minutes.vocabulary import Label
from beslut.records import BodyKind, ClockSpan, Notice, Place

_BODY = re.compile(
    r"(?P<body>(?:Kommun|Region|Landstings|Förbunds)fullmäktiges?(?![a-zåäö])"
    r"|(?:Kommun|Region|Stads|Landstings|Förbunds)styrelsens?(?:[ ][a-zåäö]*utskott(?:et)?)?(?![a-zåäö])"
    r"|(?:[A-ZÅÄÖ][a-zåäö]+(?:-,?(?:[ ]och)?[ ][a-zåäö]+)*[ ]?(?:och[ ][a-zåäö]+)?)?(?<![ ])nämndens?(?:[ ][a-zåäö]*utskott(?:et)?)?(?![a-zåäö])"
    r"|[A-ZÅÄÖ][a-zåäö]*(?:utskottet|beredningen|direktionen))"
)
_BODY_ANY_CASE = re.compile(_BODY.pattern, re.IGNORECASE)
_MUNICIPALITY = re.compile(
    r"(?P<name>[A-ZÅÄÖ][\wÅÄÖåäöé]*(?:-[A-ZÅÄÖ][\wåäö]*)?(?:[ ][A-ZÅÄÖ][\wÅÄÖåäö]*){0,2}?)[ ](?P<kind>[Kk][Oo0][Mm][Mm][Uu][Nn]|[Ss][Tt][Aa][Dd]|[Ss][Tt][Aa][Dd][Ss])(?![\wåäö])"
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
_TOWN_HALL = re.compile(r"\b(?P<name>[A-ZÅÄÖ][a-zåäöé]+s?)[ ]kommun(?:hus|alhus|kontor|kansli)")
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


def day_in(found: Sequence[Block], parts: Outline) -> tuple[datetime.date, Place] | None:
    """The day of the meeting: by its label, with time and place, or in a header."""
    for wanted in (Label.DATE, Label.TIME_AND_PLACE, Label.TIME):
        for block in found:
            if block.label is wanted:
                for line in block.lines[:4]:
                    for day, start, end in days_in(line.text):
                        return day, line.place(line.text[start:end])
    for line in parts.lines:
        words = line.text
        if "datum" in words.lower() and (match := _LABELLED_DAY.search(words)) is not None:
            for day, start, end in days_in(words[match.start() :]):
                return day, line.place(words[match.start() + start : match.start() + end])
    for line in parts.front[:_HEADER_REACH]:
        if "justera" in line.text.lower() or "anslag" in line.text.lower():
            break
        for day, start, end in days_in(line.text):
            return day, line.place(line.text[start:end])
    for line in parts.headers:
        if "date" in header_tokens(line.text):
            for day, start, end in days_in(line.text):
                return day, line.place(line.text[start:end])
    return None


_LABELLED_DAY = re.compile(r"(?:sammanträdes|mötes)datum", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"[ ,]*\b(?:mån|tis|ons|tors|fre|lör|sön)dagen?(?:[ ]den)?(?![a-zåäö])|[ ,]*\bden(?=[ ]\d)", re.IGNORECASE
)


def times_and_place(found: Sequence[Block]) -> Iterator[tuple[str, Any, Place]]:
    """`start`, `end`, `place` and `adjournment`, each with its value and where it stands."""
    seen: set[str] = set()
    for block in found:
        if block.label not in (Label.TIME_AND_PLACE, Label.TIME, Label.PLACE):
            continue
        for line in block.lines:
            if line.blank:
                continue
            text = line.text
            match = None if block.label is Label.PLACE and "start" in seen else _times(text)
            if match is not None and "start" not in seen:
                seen.add("start")
                yield "start", clock(match["start"]), line.place(match.group())
                if match["end"]:
                    yield "end", clock(match["end"]), line.place(match.group())
            place = _place_words(text)
            if (
                place
                and "place" not in seen
                and block.label is not Label.TIME
                and not _ADJOURNED.match(text.strip())
            ) or (
                place
                and "place" not in seen
                and block.label is Label.TIME
                and match is not None
                and not _ADJOURNED.search(text)
            ):
                seen.add("place")
                yield "place", place, line.place(place)


_ADJOURNED = re.compile(r"ajourner|uppehåll|paus", re.IGNORECASE)


def _times(text: str) -> re.Match[str] | None:
    return CLOCK_TIMES.search(_without_days(text))


def _without_days(text: str) -> str:
    for _, start, end in list(days_in(text, year=2000))[::-1]:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _place_words(text: str) -> str:
    """What is left of a line of time and place without days, clock times and filler."""
    words = _without_days(text)
    words = _WEEKDAY.sub(" ", words)
    words = re.sub(r",?[ ]*(?:med uppehåll|ajourner\w+).*$", " ", words, flags=re.IGNORECASE)
    words = CLOCK_TIMES.sub(" ", words)
    words = re.sub(r"(?<![\wåäö])kl(?:ockan|\.)?(?![\wåäö])[ .]*[-–—]?", " ", words, flags=re.IGNORECASE)
    words = re.sub(r"[ ]{2,}Location\b|\bLocation[ ]*$|\bPlats[ ]+(?=[A-ZÅÄÖ])", " ", words)
    return " ".join(words.split()).strip(" ,;:-–.")


def adjournments(lines: Iterable[Line]) -> tuple[ClockSpan, ...]:
    """The pauses told on the front page."""
    found = []
    for line in lines:
        match = _ADJOURNED.search(line.text)
        times = CLOCK_TIMES.search(line.text, match.end()) if match else None
        if times is not None:
            start, end = clock(times["start"]), clock(times["end"])
            if start and end and start <= end:
                found.append(ClockSpan(start=start, end=end))
    return tuple(found)


def notice_in(found: Sequence[Block]) -> Notice | None:
    """The notice of the adjusted minutes with the days printed there."""
    days: dict[str, datetime.date] = {}
    place: Place | None = None
    for block in found:
        fields = _NOTICE_FIELDS.get(block.label) if block.label else None
        if fields is None:
            continue
        for line in block.lines[:3]:
            dated = [day for day, _, _ in days_in(line.text)]
            for name, day in zip(fields, dated, strict=False):
                if name not in days:
                    days[name] = day
                    place = place or line.place()
            if dated:
                break
    return _notice(days, place) if days else None


_NOTICE_FIELDS: Mapping[Label, tuple[str, ...]] = {
    Label.PUT_UP: ("put_up", "taken_down"),
    Label.TAKEN_DOWN: ("taken_down",),
    Label.APPEAL: ("appeal_from", "appeal_until"),
}


def _notice(days: dict[str, datetime.date], place: Place | None) -> Notice | None:
    up, down = days.get("put_up"), days.get("taken_down")
    if up and down and down < up:
        del days["taken_down"]
    first, last = days.get("appeal_from"), days.get("appeal_until")
    if first and last and last < first:
        del days["appeal_until"]
    return Notice(**days, place=place)
