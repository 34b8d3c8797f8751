"""Quorum (beslutsförhet): whether enough were present in each § for the body to decide (R1–R6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from attrs import evolve

from beslut.law import QuorumRule, quorum
from beslut.law.kl_2017 import (
    QUORUM_COMMITTEE,
    QUORUM_COMMITTEE_DISQUALIFIED,
    QUORUM_COUNCIL,
    QUORUM_COUNCIL_DISQUALIFIED,
    QUORUM_INTERPELLATIONS,
    QUORUM_SUBCOMMITTEE,
)
from beslut.messages import Message, message
from beslut.records import MatterKind
from beslut.rules.bodies import COMMITTEES, COUNCILS, FEDERATION_BOARDS, SUBCOMMITTEES
from beslut.rules.case import Case, Matter, Sitting
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ATTENDANCE_LIST, LOCAL_RULES, SEATS
from beslut.rules.quorate import sittings
from beslut.rules.rule import Rule
from beslut.tallies import Count

ENOUGH_PRESENT = message(
    "Check the attendance list of the §. If it is right, the matter has to be decided again with enough present."
)


def council(case: Case) -> Iterator[Remark | Missing]:
    """Fullmäktige may handle a matter only if more than half of the members are present (5:45), but for jäv and R3."""
    for sitting in sittings(case):
        plain = None if sitting.disqualified else sitting.among(_no_interpellation)
        if plain is not None:
            yield from _enough(case, plain, quorum)


def council_disqualified(case: Case) -> Iterator[Remark | Missing]:
    """Disqualified members may lower the number below the quorum in fullmäktige, but nothing else may (5:46)."""
    for each in sittings(case):
        sitting = each.among(_no_interpellation) if each.disqualified else None
        if sitting is None:
            continue
        seats, count = case.seats, sitting.present
        if (
            seats is not None
            and count is not None
            and count.low < quorum(seats) <= count.low + sitting.vacated
        ):
            yield Remark(
                severity=Severity.NOTE,
                what=message(
                    "{present} took part where {needed} are needed; the shortage is due to jäv ({disqualified}"
                    " disqualified) and the council may decide",
                    present=str(count),
                    needed=quorum(seats),
                    disqualified=sitting.vacated,
                ),
                mend=message("Nothing need be done."),
                paragraphs=sitting.numbers,
            )
        else:
            yield from _enough(case, sitting, quorum)


def interpellations(case: Case) -> Iterator[Remark | Missing]:
    """With fewer than the quorum interpellations may be answered only if fullmäktige has so decided (5:45).

    Where only jäv has lowered the number nothing need be allowed (5:46).
    """
    for sitting in sittings(case):
        answers = sitting.among(_interpellation)
        if answers is not None:
            for said in _enough(case, answers, partial(_less_vacated, answers.vacated)):
                yield _as_allowed(said, case.local.interpellations_below_quorum)


def _less_vacated(vacated: int, seats: int) -> int:
    """The quorum, less the seats that jäv has emptied."""
    return quorum(seats) - vacated


def _as_allowed(said: Remark | Missing, allowed: bool | None) -> Remark | Missing:
    """A shortage when interpellations are answered, by what the local rules allow."""
    if isinstance(said, Missing) or allowed is False:
        return said
    if allowed is None:
        return Missing(fact=LOCAL_RULES, paragraphs=said.paragraphs)
    return Remark(
        severity=Severity.NOTE,
        what=message(
            "{shortage}; the council has allowed interpellations to be answered by fewer", shortage=said.what
        ),
        mend=message("Nothing need be done, as long as nothing but the answer was dealt with."),
        paragraphs=said.paragraphs,
    )


def committee(case: Case) -> Iterator[Remark | Missing]:
    """A nämnd may handle matters only if more than half of the members are present (6:27)."""
    for sitting in sittings(case):
        if not sitting.disqualified:
            yield from _enough(case, sitting, quorum)


def committee_disqualified(case: Case) -> Iterator[Remark | Missing]:
    """In a nämnd the disqualified do not count, and nothing excuses the shortage (6:27 with 6:30)."""
    for sitting in sittings(case):
        if sitting.disqualified:
            yield from _enough(case, sitting, quorum)


def subcommittee(case: Case) -> Iterator[Remark | Missing]:
    """The law has no quorum for an utskott: the local rule, or else more than half, and then only a warning."""
    rule = case.local.subcommittee_quorum
    for sitting in sittings(case):
        for said in _enough(case, sitting, lambda seats: _local_quorum(rule, seats)):
            if isinstance(said, Missing) or rule is not None:
                yield said
            else:
                yield evolve(
                    said,
                    severity=Severity.WARNING,
                    what=message(
                        "{shortage}; the law has no quorum for a subcommittee, this is the common local rule",
                        shortage=said.what,
                    ),
                )


def _local_quorum(rule: QuorumRule | None, seats: int) -> int:
    return quorum(seats) if rule is None or rule.number is None else rule.number


def _interpellation(matter: Matter) -> bool:
    return matter.kind is MatterKind.INTERPELLATION


def _no_interpellation(matter: Matter) -> bool:
    return matter.kind is not MatterKind.INTERPELLATION


def _enough(case: Case, sitting: Sitting, threshold: Callable[[int], int]) -> Iterator[Remark | Missing]:
    """The error where too few were present for certain, and what is missing where that cannot be told."""
    seats, count = case.seats, sitting.present
    if count is None:
        yield Missing(fact=ATTENDANCE_LIST, paragraphs=sitting.numbers)
    elif seats is None:
        yield Missing(fact=SEATS)
    elif count.low < threshold(seats):
        yield _shortage(sitting, seats, count, threshold(seats))


def _shortage(sitting: Sitting, seats: int, count: Count, needed: int) -> Remark | Missing:
    if count.high is None or count.high >= needed:
        return Missing(fact=_who(count), paragraphs=sitting.numbers)
    if sitting.disqualified:
        what = message(
            "{present} present besides {disqualified} disqualified, {needed} are needed of {seats}",
            present=str(count),
            disqualified=sitting.disqualified,
            needed=needed,
            seats=seats,
        )
    else:
        what = message(
            "{present} present, {needed} are needed of {seats}",
            present=str(count),
            needed=needed,
            seats=seats,
        )
    return Remark(severity=Severity.ERROR, what=what, mend=ENOUGH_PRESENT, paragraphs=sitting.numbers)


def _who(count: Count) -> Message:
    """What has to be settled before the count is known."""
    if count.why:
        return message("whether these were present: {reasons}", reasons=list(count.why))
    return ATTENDANCE_LIST


QUORUM_RULES = (
    Rule(
        id="R1",
        slug="quorum-fullmaktige",
        title=message("Quorum in the council"),
        says=message(
            "The council may handle a matter only if more than half of its members are present in the §."
        ),
        example=message("31 seats and 15 serving in the §: error, 16 are needed. 16 serving: kept."),
        law=QUORUM_COUNCIL,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=council,
    ),
    Rule(
        id="R2",
        slug="quorum-fullmaktige-jav-exception",
        title=message("Jäv excuses a shortage in the council"),
        says=message(
            "Where members are disqualified the council may handle the matter although, because of that, fewer than"
            " the quorum take part. Another shortage is not excused."
        ),
        example=message(
            "31 seats, 17 present, 5 of them disqualified: kept, with a note. 15 present, 2 of them disqualified:"
            " error."
        ),
        law=QUORUM_COUNCIL_DISQUALIFIED,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=council_disqualified,
    ),
    Rule(
        id="R3",
        slug="quorum-fullmaktige-interpellations",
        title=message("Fewer present when interpellations are answered"),
        says=message(
            "Interpellations and questions may be answered with fewer present than the quorum, if the council has so"
            " decided."
        ),
        example=message("31 seats, 12 present, allowed by the rules of procedure: note. Not allowed: error."),
        law=QUORUM_INTERPELLATIONS,
        bodies=COUNCILS,
        worst=Severity.ERROR,
        judge=interpellations,
    ),
    Rule(
        id="R4",
        slug="quorum-namnd",
        title=message("Quorum in a committee"),
        says=message(
            "A committee may handle a matter only if more than half of its members are present in the §."
        ),
        example=message(
            "11 seats and 5 serving: error, 6 are needed. 10 seats and 5 serving: error, 6 are needed."
        ),
        law=QUORUM_COMMITTEE,
        bodies=COMMITTEES | FEDERATION_BOARDS,
        unsettled_in_boards=True,
        worst=Severity.ERROR,
        judge=committee,
    ),
    Rule(
        id="R5",
        slug="quorum-namnd-lost-by-jav",
        title=message("Jäv does not excuse a shortage in a committee"),
        says=message(
            "Whoever is disqualified in a committee does not count. If nobody steps in and the number falls below the"
            " quorum, the committee may not handle the matter."
        ),
        example=message(
            "7 seats, 4 present, one disqualified who leaves, decided by 3: error. A substitute steps in: kept."
        ),
        law=QUORUM_COMMITTEE_DISQUALIFIED,
        bodies=COMMITTEES | FEDERATION_BOARDS,
        unsettled_in_boards=True,
        worst=Severity.ERROR,
        judge=committee_disqualified,
    ),
    Rule(
        id="R6",
        slug="quorum-utskott",
        title=message("Quorum in a subcommittee"),
        says=message(
            "The law has no quorum for a subcommittee; the local rules usually say more than half. Where they are not"
            " known that is taken for granted, and a shortage is a warning."
        ),
        example=message("5 seats, 2 present, local rule unknown: warning, the common rule needs 3."),
        law=QUORUM_SUBCOMMITTEE,
        bodies=SUBCOMMITTEES,
        worst=Severity.ERROR,
        judge=subcommittee,
    ),
)
