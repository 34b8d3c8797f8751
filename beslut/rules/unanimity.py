"""Urgent matters (brådskande ärenden): what takes the consent of all present in the council (R42)."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.law.kl_2017 import URGENT_MATTER
from beslut.messages import Message, message, messages
from beslut.records import MatterKind, Place, Request, RequestKind, VoteKind
from beslut.rules.bodies import COUNCILS
from beslut.rules.case import Case, Matter
from beslut.rules.counted_vote import sides
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import MATTER_KIND
from beslut.rules.rule import Rule

OPPONENTS = message("whether anybody was against taking up the matter")
AGREEMENT = message("whether all present agreed on the decision")

WITHOUT_PREPARATION = (
    MatterKind.ELECTION,
    MatterKind.AUDITOR_ELECTION,
    MatterKind.EXTRA_ELECTION,
    MatterKind.DISCHARGE,
    MatterKind.INTERPELLATION,
    MatterKind.DISQUALIFICATION_QUESTION,
)
"""Matters that fullmäktige may decide though nobody has prepared them (5:29–32)."""


def unanimity(case: Case) -> Iterator[Remark | Missing]:
    """An urgent matter that was not announced is decided only if all present so decide (5:52).

    One that was not prepared is decided only if all present agree on the decision (5:33). Elections, extra elections
    and the audit report need no preparation (5:29–32).
    """
    for paragraph in case.meeting.paragraphs:
        if paragraph.announced is False or paragraph.prepared is False:
            matter = case.matters[paragraph.number]
            refused = any(request.granted is False for request in _urgent(matter))
            if matter.decided and not refused:
                yield from _unannounced(matter, paragraph.place) if paragraph.announced is False else ()
                yield from _unprepared(matter, paragraph.place) if paragraph.prepared is False else ()


def _urgent(matter: Matter) -> list[Request]:
    return [request for request in matter.requests if request.kind is RequestKind.URGENT_HANDLING]


def _opponents(matter: Matter) -> int | None:
    """How many were against taking up the matter; None where the minutes do not tell."""
    return max((one.opponents for one in _urgent(matter) if one.opponents is not None), default=None)


def _unannounced(matter: Matter, place: Place | None) -> Iterator[Remark | Missing]:
    opponents = _opponents(matter)
    if opponents is None:
        yield Missing(fact=OPPONENTS, paragraphs=[matter.number])
    elif opponents > 0:
        yield _not_unanimous(
            matter,
            place,
            messages(
                "the matter was not announced, and {n} member was against taking it up",
                "the matter was not announced, and {n} members were against taking it up",
                opponents,
            ),
        )


def _unprepared(matter: Matter, place: Place | None) -> Iterator[Remark | Missing]:
    if matter.kind in WITHOUT_PREPARATION:
        return
    against = _against(matter)
    if against is None:
        yield Missing(fact=AGREEMENT, paragraphs=[matter.number])
    elif against > 0 and matter.kind is None:
        yield Missing(fact=MATTER_KIND, paragraphs=[matter.number])
    elif against > 0:
        yield _not_unanimous(
            matter,
            place,
            messages(
                "the matter was not prepared, and {n} member was against the decision",
                "the matter was not prepared, and {n} members were against the decision",
                against,
            ),
        )


def _against(matter: Matter) -> int | None:
    """How many are on record against the decision, by a vote or by reserving; None where nothing tells."""
    votes = [sides(vote) for vote in matter.votes if vote.kind is VoteKind.MAIN]
    opponents = _opponents(matter)
    against = max([min(one) for one in votes if one is not None] + [len(matter.reservations), opponents or 0])
    agreed = opponents is not None or (bool(votes) and None not in votes)
    return against if against > 0 or agreed else None


def _not_unanimous(matter: Matter, place: Place | None, what: Message) -> Remark:
    return Remark(
        severity=Severity.ERROR,
        what=what,
        mend=message("Take the matter up again at a meeting for which it is announced and prepared."),
        paragraphs=[matter.number],
        place=place,
    )


UNANIMITY = Rule(
    id="R42",
    slug="urgent-unanimity",
    title=message("Urgent matters take all present"),
    says=message(
        "The council may decide an urgent matter that was not announced if all present so decide, and one that was"
        " not prepared if all present agree on the decision."
    ),
    example=message("A matter that was not announced, and one member against taking it up: error."),
    law=URGENT_MATTER,
    bodies=COUNCILS,
    worst=Severity.ERROR,
    judge=unanimity,
)
