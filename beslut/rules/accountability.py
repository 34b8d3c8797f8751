"""Accountable persons (redovisningsskyldiga) and their discharge and auditors: R10 and R11."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.messages import message
from beslut.participation import Standing, Status
from beslut.participation.names import folded
from beslut.records import Elected, MatterKind
from beslut.rules.case import Case, Matter, named
from beslut.rules.conduct import DECIDE_AGAIN, DECIDING, HANDLING, parts_taken
from beslut.rules.disqualified import disqualified, is_named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ACCOUNTABLE

CONCERNS = message("which bodies’ activity the § concerns")


def discharge(case: Case) -> Iterator[Remark | Missing]:
    """An accountable person may not take part in deciding on discharge for the activity (5:48 p. 2).

    Some of them may take part in the deliberation (5:49), so that a proposal breaks nothing.
    """
    for matter in _of_kind(case, MatterKind.DISCHARGE):
        people = [one for one in disqualified(case) if one.matter is matter]
        yield from parts_taken(matter, people, ways=DECIDING)
        yield from _accountable(case, matter)
        yield from _in_one_block(matter)


def auditor_election(case: Case) -> Iterator[Remark | Missing]:
    """An accountable person may not take part in electing an auditor for the activity (5:48 p. 1)."""
    for matter in _of_kind(case, MatterKind.AUDITOR_ELECTION):
        people = [one for one in disqualified(case) if one.matter is matter]
        yield from parts_taken(matter, people, ways=HANDLING)
        yield from _accountable(case, matter)


def _of_kind(case: Case, kind: MatterKind) -> Iterator[Matter]:
    for paragraph in case.meeting.paragraphs:
        if paragraph.kind is kind:
            yield case.matters[paragraph.number]


def _accountable(case: Case, matter: Matter) -> Iterator[Remark | Missing]:
    concerns = () if matter.record is None else matter.record.concerns
    if not concerns:
        yield Missing(fact=CONCERNS, paragraphs=(matter.number,))
        return
    elected = () if case.meeting.body is None else case.meeting.body.elected
    known = {body: [one for one in elected if _accounts_for(one, body)] for body in concerns}
    accountable = [one for people in known.values() for one in people]
    yield from _took_part_though(matter, accountable)
    if not all(known.values()):
        yield Missing(fact=ACCOUNTABLE, paragraphs=(matter.number,))


def _accounts_for(one: Elected, body: str) -> bool:
    return any(folded(each) == folded(body) for each in one.accountable_for)


def _took_part_though(matter: Matter, accountable: list[Elected]) -> Iterator[Remark | Missing]:
    found: dict[Status, list[Standing]] = {}
    for standing in matter.roster.standings:
        sure = {is_named(one.name, one.party, standing, matter.roster) for one in accountable}
        if True in sure:
            found.setdefault(standing.status, []).append(standing)
        elif None in sure and standing.may_be(Status.TOOK_PART):
            found.setdefault(Status.UNKNOWN, []).append(standing)
    deciding = [named(standing) for standing in found.get(Status.TOOK_PART, ())]
    if deciding:
        yield Remark(
            severity=Severity.ERROR,
            what=message(
                "accountable for the activity, but took part in deciding: {persons}", persons=deciding
            ),
            mend=DECIDE_AGAIN,
            paragraphs=(matter.number,),
            persons=tuple(deciding),
            place=None if matter.record is None else matter.record.place,
        )
    unsure = [named(each) for each in found.get(Status.UNKNOWN, ()) if each.may_be(Status.TOOK_PART)]
    if unsure:
        yield Missing(
            fact=message("whether {persons} took part in deciding", persons=unsure),
            paragraphs=(matter.number,),
        )


def _in_one_block(matter: Matter) -> Iterator[Remark]:
    concerns = () if matter.record is None else matter.record.concerns
    if len(concerns) > 1:
        yield Remark(
            severity=Severity.NOTE,
            what=message(
                "discharge for {count} bodies in one §: whoever is accountable for one of them may not decide on any",
                count=len(concerns),
            ),
            mend=message("Decide on discharge for each body by itself."),
            paragraphs=(matter.number,),
            place=None if matter.record is None else matter.record.place,
        )
