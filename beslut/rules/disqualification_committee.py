"""Disqualification outside fullmäktige (jäv i nämnd, utskott m.m.): R14, R21–R24 and R26."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from beslut.law import NotInForce
from beslut.law.kl_2017 import (
    AUDITORS,
    DISQUALIFIED_IN_SUBCOMMITTEE,
    DISQUALIFIED_SUBSTITUTES,
    EMPLOYEES,
    JOINT_BODIES,
    PRESENCE_OF_DISQUALIFIED,
    STAFF_REPRESENTATIVES,
)
from beslut.messages import message
from beslut.records import Attending, BodyKind, Capacity
from beslut.rules import bodies
from beslut.rules.case import Case
from beslut.rules.conduct import parts_taken, rows_of, stayed
from beslut.rules.disqualified import Disqualified, disqualified, gathered, untold
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.rule import Rule

_SUBSTITUTES = (Capacity.SUBSTITUTE, Capacity.SERVING_SUBSTITUTE)


def no_part_no_presence(case: Case) -> Iterator[Remark | Missing]:
    """Whoever is disqualified in a nämnd may neither take part in the handling nor be present at it (6:30).

    The handling is presentation, deliberation and decision. A part taken is an error, and so is staying; where nothing
    shows that the person left it is a warning. To be back for the next matter is allowed.
    """
    yield from untold(case)
    for matter, people in gathered(disqualified(case)):
        elected = [one for one in people if not _is_other(one)]
        yield from parts_taken(matter, elected)
        yield from stayed(case, matter, [one for one in elected if not _is_idle_substitute(one)])


def idle_substitutes(case: Case) -> Iterator[Remark | Missing]:
    """The ban on presence holds for every förtroendevald, and substitutes who do not serve are that too (4:1, 6:30)."""
    for matter, people in gathered(disqualified(case)):
        idle = [one for one in people if _is_idle_substitute(one)]
        yield from stayed(case, matter, idle, if_stayed=Severity.WARNING)


def employees(case: Case) -> Iterator[Remark | Missing]:
    """6:28–32 hold for employees (7:4), staff representatives (7:17) and joint bodies of employer and staff (7:24)."""
    if case.kind is BodyKind.JOINT_STAFF_BODY:
        yield from no_part_no_presence(case)
    for matter, people in gathered(disqualified(case)):
        others = [one for one in people if _is_other(one)]
        under_law = [one for one in others if not _before_the_law(case, one)]
        yield from parts_taken(matter, under_law)
        yield from stayed(case, matter, under_law, if_stayed=Severity.WARNING)
        earlier = [one.person for one in others if one not in under_law]
        if earlier:
            yield Missing(
                fact=message(
                    "what the law said of staff representatives that day: {persons}", persons=earlier
                ),
                paragraphs=(matter.number,),
            )


def federation_board(case: Case) -> Iterator[Remark | Missing]:
    """A förbundsdirektion is both assembly and board (9:5); which rules govern a matter there is not settled.

    The stricter ones, those on a nämnd, are applied, and never give more than a warning.
    """
    for said in no_part_no_presence(case):
        if isinstance(said, Missing):
            yield said
        else:
            yield evolve(
                said,
                severity=Severity.WARNING,
                what=message(
                    "{finding}; by the rules on a committee, the stricter of those that may hold for such a board",
                    finding=said.what,
                ),
            )


def _is_other(one: Disqualified) -> bool:
    """Whether the person is outside the elected body: an official, a staff representative, a guest."""
    return one.standing.capacity is Capacity.OTHER


def _is_idle_substitute(one: Disqualified) -> bool:
    """Whether the person is a substitute who would not serve in the matter anyhow."""
    return not one.standing.serving and one.standing.capacity in _SUBSTITUTES


def _before_the_law(case: Case, one: Disqualified) -> bool:
    """Whether this is a staff representative on a day whose wording of 7:17 is not known."""
    if case.day is None or not isinstance(STAFF_REPRESENTATIVES.on(case.day), NotInForce):
        return False
    return any(row.attending is Attending.STAFF_REPRESENTATIVE for row in rows_of(case, one))


COMMITTEE_DISQUALIFICATION_RULES = (
    Rule(
        id="R14",
        slug="jav-namnd-no-part-no-presence",
        title=message("Jäv in a committee: no part and no presence"),
        says=message(
            "Whoever is disqualified in a committee may neither take part in the handling of the matter nor be in the"
            " room. The minutes should say that the person left."
        ),
        example=message(
            "Disqualified in § 8 and in the roll of § 8: error. In the list for §§ 1–12, and nothing shows that the"
            " person left: warning."
        ),
        law=PRESENCE_OF_DISQUALIFIED,
        bodies=bodies.COMMITTEES,
        worst=Severity.ERROR,
        judge=no_part_no_presence,
    ),
    Rule(
        id="R21",
        slug="jav-utskott",
        title=message("Jäv in a subcommittee"),
        says=message(
            "A subcommittee acts within its committee, so that its members are bound by the same rules on jäv. To have"
            " prepared a matter in the subcommittee is no jäv in the committee."
        ),
        example=message("Disqualified in a subcommittee and still in the room: error."),
        law=DISQUALIFIED_IN_SUBCOMMITTEE,
        bodies=bodies.SUBCOMMITTEES,
        worst=Severity.ERROR,
        judge=no_part_no_presence,
    ),
    Rule(
        id="R22",
        slug="jav-non-serving-substitutes",
        title=message("Disqualified substitutes who do not serve"),
        says=message(
            "In a committee a substitute who is disqualified has to leave the room too, though merely sitting in."
        ),
        example=message(
            "A substitute who does not serve is disqualified in § 6 and listed throughout: warning."
        ),
        law=DISQUALIFIED_SUBSTITUTES,
        bodies=bodies.NOT_COUNCILS,
        worst=Severity.WARNING,
        judge=idle_substitutes,
    ),
    Rule(
        id="R23",
        slug="jav-employees-and-representatives",
        title=message("Disqualified employees and staff representatives"),
        says=message(
            "Officials and staff representatives are bound by the rules on jäv in a committee, and so are the members"
            " of a joint employer-employee body."
        ),
        example=message("The case officer is disqualified and attends the matter: warning."),
        law=EMPLOYEES,
        bodies=bodies.NOT_COUNCILS | bodies.STAFF_BODIES,
        unsettled_in_boards=True,
        worst=Severity.ERROR,
        judge=employees,
    ),
    Rule(
        id="R24",
        slug="jav-auditors",
        title=message("Disqualified auditors"),
        says=message(
            "An auditor who is disqualified may neither take part in the matter nor be present at it."
        ),
        example=message(
            "The spouse of an auditor sits in the committee under review, and the auditor stays: error."
        ),
        law=AUDITORS,
        bodies=bodies.AUDITORS,
        worst=Severity.ERROR,
        judge=no_part_no_presence,
    ),
    Rule(
        id="R26",
        slug="jav-joint-bodies",
        title=message("Jäv in a federation board"),
        says=message(
            "A federation board is assembly and board at once. Whether the rules on a council or those on a committee"
            " hold for a matter is not settled; the stricter ones are applied and give a warning."
        ),
        example=message("Disqualified in a federation board, stays in the room and takes no part: warning."),
        law=JOINT_BODIES,
        bodies=bodies.FEDERATION_BOARDS,
        worst=Severity.WARNING,
        judge=federation_board,
    ),
)
"""Jäv in nämnder and the bodies that are treated like them."""
