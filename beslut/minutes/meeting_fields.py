"""The fields of the meeting itself: municipality, body, day, clock times, place, notice."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from beslut.minutes.blocks import Block
from beslut.minutes.dates import CLOCK_TIMES, clock, days_in
from beslut.minutes.furniture import header_tokens
from beslut.minutes.lines import Line
from beslut.minutes.outline import Outline
from beslut.minutes.vocabulary import Label
from beslut.records import ClockSpan, Notice, Place


def day_in(found: Sequence[Block], parts: Outline) -> tuple[dt.date, Place] | None:
    """The day of the meeting: by its label, with time and place, or in a header."""
    return next((day for line in _dated_lines(found, parts) if (day := _first_day(line)) is not None), None)


def _dated_lines(found: Sequence[Block], parts: Outline) -> Iterator[Line]:
    """The lines that may state the day, the surest first."""
    for wanted in (Label.DATE, Label.TIME_AND_PLACE, Label.TIME):
        for block in found:
            if block.label is wanted:
                yield from block.lines[:4]
    for line in parts.lines:
        match = _LABELLED_DAY.search(line.text) if "atum" in line.text else None
        if match is not None:
            yield line.saying(line.text[match.start() :])
    for line in parts.front[:_HEADER_REACH]:
        if _OTHER_DAYS.search(line.text):
            break
        yield line
    yield from (line for line in parts.headers if "date" in header_tokens(line.text))


def _first_day(line: Line) -> tuple[dt.date, Place] | None:
    return next(((day, line.place(line.text[start:end])) for day, start, end in days_in(line.text)), None)


_HEADER_REACH = 40
_OTHER_DAYS = re.compile(r"juster|anslag", re.IGNORECASE)
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
    days: dict[str, dt.date] = {}
    place: Place | None = None
    for block in found:
        fields = _NOTICE_FIELDS.get(block.label) if block.label else None
        if fields is None:
            continue
        if block.phrase.startswith("sista dag"):
            fields = ("appeal_until",)
        for line in [line for line in block.lines if not line.blank][:3]:
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
    Label.ADJUSTMENT: ("adjusted_on",),
}


def _notice(days: dict[str, dt.date], place: Place | None) -> Notice | None:
    up, down = days.get("put_up"), days.get("taken_down")
    if up and down and down < up:
        del days["taken_down"]
    first, last = days.get("appeal_from"), days.get("appeal_until")
    if first and last and last < first:
        del days["appeal_until"]
    return Notice(
        adjusted_on=days.get("adjusted_on"),
        put_up=up,
        taken_down=days.get("taken_down"),
        appeal_from=first,
        appeal_until=days.get("appeal_until"),
        place=place,
    )
