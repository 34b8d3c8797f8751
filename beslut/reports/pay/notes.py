"""What must be said of a pay basis (anmärkningar): how it was reckoned, by what source, and what is left to ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from beslut.law import FeeRules, RoundingStep
from beslut.messages import Message, message, messages
from beslut.reports.account import Account
from beslut.reports.pay.days import in_force, outside_of
from beslut.reports.pay.units import in_kronor

if TYPE_CHECKING:
    from beslut.reports.pay.lines import PayLine


def notes_of(rules: FeeRules, given: Sequence[Account], lines: Sequence[PayLine]) -> tuple[Message, ...]:
    """The notes, from the definition to what is left open."""
    return (*_definition(rules), *_apart(given), *_outside(rules, given), *_open(lines), *_beside(rules))


def without_list(given: Sequence[Account]) -> tuple[Message, ...]:
    """Which meetings have no attendance list: only those whom a § names are in the lines then."""
    names = [one.name for one in given if not all(each.listed for each in one.participation.rosters.values())]
    if not names:
        return ()
    return (
        message(
            "Without an attendance list, so that others may have been there: {meetings}.", meetings=names
        ),
    )


def _definition(rules: FeeRules) -> Iterator[Message]:
    yield message("Profile: {name}. Source: {source}.", name=rules.name, source=rules.source)
    if rules.since is not None or rules.until is not None:
        yield message("The profile {days}; a meeting of another day is not reckoned.", days=in_force(rules))
    yield message(
        "Units are reckoned for each person from the presence that the minutes state, never from seats: two who share "
        "a seat are both reckoned. Minutes are those of presence; pauses with printed times are left out."
    )
    if rules.rounding.step is RoundingStep.NONE:
        yield message("No rounding.")
    else:
        yield message("Rounding, half up: {step}.", step=rules.rounding.step)
    if rules.base is not None:
        yield message(
            "Base amount: {amount} kr ({name}), index {index}.",
            amount=in_kronor(rules.base.amount),
            name=rules.base.name,
            index=rules.base.index,
        )
    for note in rules.notes:
        yield message("Of the profile: {note}", note=note)


def _apart(given: Sequence[Account]) -> Iterator[Message]:
    """Which meetings are of no known municipality, where others are of one."""
    without = [one.name for one in given if one.meeting.body is None or one.meeting.body.municipality is None]
    if 0 < len(without) < len(given):
        yield message(
            "No municipality is known of {meetings}: persons there are taken for others than those of other meetings. "
            "A body file tells it.",
            meetings=without,
        )


def _outside(rules: FeeRules, given: Sequence[Account]) -> Iterator[Message]:
    names = [one.name for one in given if outside_of(rules, one) is not None]
    if names:
        yield message(
            "Not reckoned, since the profile does not hold on the day, or no day is known: {meetings}.",
            meetings=names,
        )


def _open(lines: Sequence[PayLine]) -> Iterator[Message]:
    left = sum(line.unknown for line in lines)
    if left:
        yield messages(
            "{n} line is unknown: nothing is guessed. Ask the secretary, and add what is answered by hand.",
            "{n} lines are unknown: nothing is guessed. Ask the secretary, and add what is answered by hand.",
            left,
        )


def _beside(rules: FeeRules) -> Iterator[Message]:
    """What the person claims, of which minutes tell nothing."""
    yield message(
        "Kilometres and lost earnings are claimed by the person and stand in no minutes: they are left empty."
    )
    limits = rules.lost_earnings_limits
    if limits is not None and rules.lost_earnings is not None:
        yield message(
            "Lost earnings: at most {day} kr a day and {hour} kr an hour.",
            day=in_kronor(limits[0]),
            hour=in_kronor(limits[1]),
        )
        if rules.lost_earnings.code is not None:
            yield message("Pay code of lost earnings: {code}.", code=rules.lost_earnings.code)
    if rules.mileage_code is not None:
        yield message("Pay code of kilometres: {code}.", code=rules.mileage_code)
    if rules.annual is not None and rules.annual.percent is not None:
        yield message(
            "A post of {percent} % or more is not paid for meetings. Who has one is told in the file of --ids alone.",
            percent=rules.annual.percent,
        )
    yield message(
        "The secretary certifies the lines and the chair approves them; the chair’s own line goes to the vice chair."
    )
