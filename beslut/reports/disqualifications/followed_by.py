"""Jäv in one § and a part in a later one on the same case (jäv följt av deltagande): never a fault, to be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import TypeAlias

from attrs import frozen

from beslut.messages import Message, message
from beslut.participation import Standing, Status
from beslut.participation.names import folded
from beslut.records import Paragraph, ParagraphNumber
from beslut.records.terms import Term
from beslut.reports.account import Account, documents
from beslut.reports.disqualifications.case_numbers import cases
from beslut.reports.disqualifications.cases import Disqualification, found
from beslut.reports.disqualifications.people import may_be_one, municipality, who
from beslut.reports.disqualifications.table import (
    CASE,
    LINE,
    NOT_TOLD,
    PARTY,
    PERSON,
    body_of,
    paragraph_of,
    person_cell,
)
from beslut.reports.report import Cell, Column, Report

_Handled: TypeAlias = tuple[Account, Paragraph]
_COLUMNS = (
    PERSON,
    PARTY,
    Column(name="day", label=message("Jäv on")),
    Column(name="body", label=message("Body"), prose=True),
    Column(name="paragraph", label=message("§")),
    LINE,
    Column(name="later_day", label=message("Took part on")),
    Column(name="later_body", label=message("Body"), prose=True),
    Column(name="later_paragraph", label=message("§")),
    Column(name="later_line", label=message("Line")),
    Column(name="certainty", label=message("How sure"), prose=True),
    CASE,
)
_NOTES = (
    message(
        "A place to look at and no fault: other grounds hold in fullmäktige (5 kap. 47 § KL) than in a nämnd"
        " (6 kap. 28 § KL), the matter may have changed, and a prior part in a case is no jäv by itself."
    ),
    message(
        "One case is one case number, whatever its blanks and capitals; letters of a register count. A number without"
        " letters may be in more than one register. One person is one name with one party. §§ of one and the same"
        " meeting are not compared."
    ),
)


class Order(Term):
    """How sure it is that somebody took part after the jäv (säkerhet)."""

    LATER = "later", message("took part later")
    DAY_UNKNOWN = "day_unknown", message("took part; which came first is not told")
    PART_UNKNOWN = "part_unknown", message("may have taken part; the minutes do not settle it")


@frozen(kw_only=True)
class Followed:
    """A disqualification, and a § on the same case in which the person took part, or may have."""

    one: Disqualification
    account: Account
    paragraph: Paragraph
    standing: Standing
    order: Order

    @property
    def day(self) -> date | None:
        """The day of the later §."""
        return self.paragraph.date or self.account.meeting.date


def followed(given: Sequence[Account], listed: Sequence[Disqualification]) -> tuple[Followed, ...]:
    """Every later decision on the case of a disqualification in which the person took part, or may have.

    In the order of the day of the jäv, then of the later day; days that are not told come last.
    """
    numbered = [(one, cases(one.case_number)) for one in listed if one.case_number is not None]
    wanted = {number for _, numbers in numbered for number in numbers}
    handled = _handled(given, wanted)
    hits = [hit for one, numbers in numbered for hit in _of_case(one, _of_numbers(numbers, handled))]
    return tuple(sorted(hits, key=_key))


def _handled(given: Sequence[Account], wanted: set[str]) -> dict[str, list[_Handled]]:
    """The §§ with a decision on one of these cases."""
    found: dict[str, list[_Handled]] = {}
    for account in given if wanted else ():
        for text in account.meeting.paragraphs:
            if text.case_number is not None and text.decision is not None:
                for number in cases(text.case_number):
                    if number in wanted:
                        found.setdefault(number, []).append((account, text))
    return found


def _of_numbers(numbers: Sequence[str], handled: dict[str, list[_Handled]]) -> list[_Handled]:
    """The §§ on any of the cases, each once."""
    found = {id(each[1]): each for number in numbers for each in handled.get(number, ())}
    return list(found.values())


def _of_case(one: Disqualification, handled: Sequence[_Handled]) -> Iterator[Followed]:
    for account, text in handled:
        if not may_be_one(municipality(one.account), municipality(account)):
            continue
        order = _order(one, account, text)
        standing = None if order is None else _standing(one, account, text.number)
        if order is not None and standing is not None:
            sure = standing.status is Status.TOOK_PART
            yield Followed(
                one=one,
                account=account,
                paragraph=text,
                standing=standing,
                order=order if sure else Order.PART_UNKNOWN,
            )


def _order(one: Disqualification, account: Account, text: Paragraph) -> Order | None:
    """Whether the § came after the jäv; None where it came before.

    Nor does a § of the same meeting count: one number often covers several matters there, as when the discharge of
    each board is tried by itself.
    """
    if account is one.account:
        return None
    day, later = one.day, text.date or account.meeting.date
    if day is None or later is None:
        return Order.DAY_UNKNOWN
    if later == day:
        return _on_one_day(one.account.meeting.start, account.meeting.start)
    return Order.LATER if later > day else None


def _on_one_day(jav: time | None, other: time | None) -> Order | None:
    """By the clock, where a preparing body and its board meet on one day."""
    if jav is None or other is None or jav == other:
        return Order.DAY_UNKNOWN
    return Order.LATER if other > jav else None


def _standing(one: Disqualification, account: Account, number: ParagraphNumber) -> Standing | None:
    """The person's standing in the §, where the person took part or may have."""
    roster = account.participation.rosters.get(number)
    name, wanted = folded(one.name), who(one.name, one.party, one.account)
    for standing in () if roster is None else roster.standings:
        if folded(standing.name) == name and who(standing.name, standing.party, account) == wanted:
            return standing if standing.may_be(Status.TOOK_PART) else None
    return None


def disqualified_then_took_part(given: Sequence[Account]) -> Report:
    """Jäv in one §, and a part in a later decision on the same case (jäv följt av deltagande i samma ärende)."""
    listed = found(given)
    hits = followed(given, listed)
    return Report(
        name="disqualified_then_took_part",
        title=message("Disqualified, and later took part in the same case"),
        columns=_COLUMNS,
        rows=[_row(hit) for hit in hits],
        notes=(*_NOTES, _compared(listed)),
        sources=documents(given),
    )


def _compared(listed: Sequence[Disqualification]) -> Message:
    """Of how many disqualifications anything can be said."""
    numbered = sum(one.case_number is not None for one in listed)
    return message(
        "Compared: {part} of {whole} disqualifications have a case number.", part=numbered, whole=len(listed)
    )


def _row(hit: Followed) -> tuple[Cell, ...]:
    one, text = hit.one, hit.paragraph
    return (
        person_cell(one),
        Cell(one.party),
        Cell(one.day or NOT_TOLD),
        Cell(body_of(one.account)),
        Cell(paragraph_of(one.number), place=one.place),
        Cell(one.account.line(one.place)),
        Cell(hit.day or NOT_TOLD),
        Cell(body_of(hit.account)),
        Cell(str(text.number), place=text.place),
        Cell(hit.account.line(text.place)),
        Cell(hit.order),
        Cell(text.case_number),
    )


def _key(hit: Followed) -> tuple[date, date, str]:
    last = date.max
    return hit.one.day or last, hit.day or last, folded(hit.one.name)
