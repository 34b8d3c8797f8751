"""What can be appealed, and enforcement (överklagande): R76 and R77."""

from __future__ import annotations

import re
from collections.abc import Iterator

from beslut.law.kl_2017 import ENFORCEMENT, LEGALITY_REVIEW
from beslut.messages import message
from beslut.records import BodyKind
from beslut.rules.bodies import SUBCOMMITTEES
from beslut.rules.case import Case
from beslut.rules.finding import Remark, Severity
from beslut.rules.rule import Rule

PREPARING = SUBCOMMITTEES | {BodyKind.PREPARATORY_COMMITTEE}
"""Utskott and beredningar: what they propose to another body is not decided there."""
_BODY = r"\w*(?:fullmäktige|styrelsen|nämnden|direktionen)\b"
_PROPOSES = re.compile(
    rf"\bföreslå[rs]?\b[^.]{{0,40}}?\b{_BODY}|\b{_BODY}[^.]{{0,20}}?\bföreslås\b", re.IGNORECASE
)


def preparatory(case: Case) -> Iterator[Remark]:
    """Decisions of a nämnd can be appealed unless they are purely preparatory or purely executive (13:2)."""
    if case.kind not in PREPARING:
        return
    numbers = [
        matter.number
        for matter in case.decided
        if matter.record is not None and matter.record.decision and _PROPOSES.search(matter.record.decision)
    ]
    if numbers:
        yield Remark(
            severity=Severity.NOTE,
            what=message(
                "proposes to another body: the decision is preparatory and cannot be reviewed for legality by itself"
            ),
            mend=message("Give the period of appeal for the decision of the body that is proposed to."),
            paragraphs=numbers,
        )


def before_legal_force(case: Case) -> Iterator[Remark]:
    """A decision may be enforced before it has gained legal force, unless special reasons speak against it (13:14)."""
    numbers = [
        matter.number
        for matter in case.decided
        if matter.record is not None and matter.record.immediate_adjustment
    ]
    if numbers:
        yield Remark(
            severity=Severity.NOTE,
            what=message(
                "adjusted at once; the decision may be enforced before it has gained legal force, unless special"
                " reasons speak against it"
            ),
            mend=message(
                "Weigh whether what is carried out can be undone, should the decision be set aside."
            ),
            paragraphs=numbers,
        )


APPEAL_RULES = (
    Rule(
        id="R76",
        slug="what-can-be-appealed",
        title=message("What can be appealed"),
        says=message(
            "Decisions of the council and of committees can be reviewed for legality, but not those that are purely"
            " preparatory or purely executive."
        ),
        example=message(
            "A working subcommittee proposes to the executive board: note, the decision is preparatory."
        ),
        law=LEGALITY_REVIEW,
        worst=Severity.NOTE,
        judge=preparatory,
    ),
    Rule(
        id="R77",
        slug="enforcement-before-legal-force",
        title=message("Enforcement before legal force"),
        says=message(
            "A decision may be enforced before it has gained legal force, unless special reasons speak against it."
        ),
        example=message("A § is adjusted at once: note."),
        law=ENFORCEMENT,
        worst=Severity.NOTE,
        judge=before_legal_force,
    ),
)
