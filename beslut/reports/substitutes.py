"""Substitutes called (inkallelse av ersättare): who serves for each absent member, why, and what to mind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from beslut.law import NO_LOCAL_RULES, LocalRules
from beslut.messages import Message, message
from beslut.records import Body, Elected, ParagraphNumber, SubstituteOrder
from beslut.reports.elected import People, written
from beslut.reports.report import Cell, Column, Report
from beslut.rules.bodies import COUNCILS
from beslut.rules.calling import Call, Caution, called

_COLUMNS = (
    Column(name="member", label=message("Member"), key=True),
    Column(name="member_party", label=message("Party")),
    Column(name="substitute", label=message("Substitute")),
    Column(name="substitute_party", label=message("Party")),
    Column(name="why", label=message("Why"), prose=True),
    Column(name="source", label=message("Source"), prose=True),
)


def substitutes_called(
    body: Body,
    local: LocalRules | None = None,
    *,
    absent: Sequence[str] = (),
    present: Sequence[str] = (),
    serving: Sequence[tuple[str, str]] = (),
    paragraph: str | None = None,
    day: date | None = None,
    sources: Sequence[str] = (),
) -> Report:
    """A line for each absent member, with the substitute to call (inkallelse).

    `absent` and `present` are names, with the party behind in brackets where it is needed; `serving` are pairs of a
    substitute who has begun to serve and the member whose seat it is. `paragraph` tells that the call is for one §
    alone. `day` decides who is elected and which order holds; without one every term counts, and the newest order.

    Raises `InputError` for a name that is not elected to the body, with the nearest that is.
    """
    rules = local or NO_LOCAL_RULES
    people = People(body, day, sources)
    there = people.gathered(absent, present, serving)
    order, council = rules.order_on(day), body.kind in COUNCILS
    calls = called(
        there.absent,
        there.present,
        order,
        council=council,
        serving=there.serving,
        balance_exception=rules.balance_exception,
        day=day,
    )
    number = None if paragraph is None else ParagraphNumber(paragraph)
    used = [call.substitute for call in calls]
    return Report(
        name="substitutes_called",
        title=_title(body, number, day),
        columns=_COLUMNS,
        rows=[_row(call) for call in calls],
        notes=[
            *_on_the_order(order, calls, council=council),
            *_cautions(calls),
            *_for_one_paragraph(number),
            *_not_called([each for each in there.present if each not in used]),
        ],
        sources=tuple(sources),
    )


def _title(body: Body, number: ParagraphNumber | None, day: date | None) -> Message:
    title = message("Substitutes called: {body}", body=body.name)
    if body.municipality is not None:
        title = message("{title}, {municipality}", title=title, municipality=body.municipality)
    if day is not None:
        title = message("{title} {date}", title=title, date=day)
    return title if number is None else message("{title}, § {number}", title=title, number=number)


def _row(call: Call) -> tuple[Cell, ...]:
    substitute = call.substitute
    return (
        Cell(call.member.name),
        Cell(call.member.party),
        Cell(None if substitute is None else substitute.name),
        Cell(None if substitute is None else substitute.party),
        Cell(call.why),
        Cell(call.source),
    )


def _on_the_order(
    order: SubstituteOrder | None, calls: Sequence[Call], *, council: bool
) -> Iterator[Message]:
    """Where the order stands, or what is gone by without one."""
    if order is not None and not council:
        told = [each for each in (order.decided, order.source) if each is not None]
        if told:
            yield message("The order of calling: {where}.", where=", ".join(told))
        return
    for law in dict.fromkeys(call.law for call in calls if call.law is not None):
        if council:
            yield message("Only the member’s own party is called to a council ({law}).", law=law.words)
        else:
            yield message(
                "No order of calling is known, which the council decides ({law}): they are called in the order of the"
                " election, whatever their party.",
                law=law.words,
            )


def _cautions(calls: Sequence[Call]) -> Iterator[Message]:
    """What to be careful about, each thing once with the members whom it concerns."""
    for caution in Caution:
        concerned = [call for call in calls if caution in call.cautions]
        if concerned:
            names = [written(call.member) for call in concerned]
            yield message("{members}: {caution}.", members=names, caution=caution)
    for call in calls:
        if call.waiting:
            names = [written(each) for each in call.waiting]
            yield message(
                "For {member} these may come in: {names}.", member=written(call.member), names=names
            )


def _for_one_paragraph(number: ParagraphNumber | None) -> Iterator[Message]:
    if number is not None:
        yield message(
            "The call is for § {number} alone: when the matter is over the substitute leaves the seat.",
            number=number,
        )


def _not_called(left: Sequence[Elected]) -> Iterator[Message]:
    if left:
        yield message("There without serving: {names}.", names=[written(each) for each in left])
