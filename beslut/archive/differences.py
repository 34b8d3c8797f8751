"""Differences (skillnader): what a meeting says otherwise than the one that an archive holds of the same record."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, fields

from beslut.messages import Message, message, messages
from beslut.records import Meeting, Paragraph, ParagraphNumber
from beslut.rules.versions import changed_attendance, changed_paragraphs

MOST = 5
"""So many differences are told one by one."""

_NAMED = {
    "body": message("the body"),
    "date": message("the day"),
    "start": message("when it began"),
    "end": message("when it ended"),
    "adjournments": message("the adjournments"),
    "place": message("where it was held"),
    "stated_paragraphs": message("which §§ the front page states"),
    "notices": message("the notice"),
    "corrections": message("the corrections"),
    "announced_on": message("when it was announced"),
    "summoned_on": message("when the summons was sent"),
    "public": message("whether it was public"),
}


def differences(held: Meeting, given: Meeting) -> tuple[Message, ...]:
    """What the meeting that is given says otherwise than the one that is held: §§, then people, then the rest.

    The first few are told one by one and the rest as a number. Where in a document something stands is no
    difference: two meetings that say the same give none.
    """
    found = [one for number in changed_paragraphs(held, given) for one in _paragraph(held, given, number)]
    found += _attendance(changed_attendance(held, given))
    found += _rest(held, given, alone=not found)
    if len(found) > MOST:
        more = len(found) - MOST
        return (*found[:MOST], message("{more}", more=messages("{n} more thing", "{n} more things", more)))
    return tuple(found)


def _paragraph(held: Meeting, given: Meeting, number: ParagraphNumber) -> list[Message]:
    """All that differs in a §: whoever reads that a title differs is to know whether that is all."""
    before, after = _numbered(held, number), _numbered(given, number)
    if before is None or after is None:
        if before is after:
            return [message("what is said of § {number}", number=number)]
        if after is None:
            return [message("§ {number} is missing in the file", number=number)]
        return [message("§ {number} stands in the file alone", number=number)]
    told = []
    if before.title != after.title:
        told.append(message("the title of § {number}", number=number))
    if before.decision != after.decision:
        told.append(message("the decision of § {number}", number=number))
    if not told:
        return [message("what is said of § {number}", number=number)]
    alike = evolve(before, title=after.title, decision=after.decision)
    rest = evolve(held, paragraphs=[alike if one is before else one for one in held.paragraphs])
    if number in changed_paragraphs(rest, given):
        told.append(message("what else is said of § {number}", number=number))
    return told


def _numbered(meeting: Meeting, number: ParagraphNumber) -> Paragraph | None:
    return next((one for one in meeting.paragraphs if one.number == number), None)


def _attendance(names: Sequence[str]) -> list[Message]:
    if len(names) > MOST:
        return [message("{n} rows of the attendance list", n=len(names))]
    return [message("{names} in the attendance list", names=names)] if names else []


def _rest(held: Meeting, given: Meeting, *, alone: bool) -> list[Message]:
    """What concerns the whole meeting; where nothing else is told, statements of no § and the order of things too."""
    names = [one.name for one in fields(Meeting) if getattr(held, one.name) != getattr(given, one.name)]
    told = [_NAMED[name] for name in names if name in _NAMED]
    if told or not alone:
        return told
    return list(dict.fromkeys(_ORDERS.get(name, _NO_PARAGRAPH) for name in names))


_ORDERS = {
    "attendance": message("the order of the attendance list"),
    "paragraphs": message("the order of the §§"),
}
_NO_PARAGRAPH = message("votes or statements")
