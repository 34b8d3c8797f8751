"""What those who are disqualified did all the same (trots jäv): the part they took, and whether they stayed.

Used for fullmäktige, where a disqualified person may stay, and for other bodies, where nobody disqualified may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum

from attrs import frozen

from beslut.messages import Message, message
from beslut.messages.message import Value
from beslut.participation.parties import same_party
from beslut.records import Attendance, Capacity, Choice, Place, Reason
from beslut.rules.case import Case, Matter
from beslut.rules.disqualified import Disqualified, is_named, speaks_of
from beslut.rules.finding import Missing, Remark, Severity
from beslut.tallies import is_secret

DECIDE_AGAIN = message(
    "Check the minutes of the §. If they are right, the matter has to be decided again without those disqualified."
)


@frozen(kw_only=True, eq=False)
class Trace:
    """One sign that somebody disqualified took part (spår): in words, and where it stands.

    `sure` is None where a namesake may be meant.
    """

    one: Disqualified
    words: Value
    place: Place | None
    sure: bool | None


Finder = Callable[[Disqualified], Iterator[Trace]]


def votes_of(one: Disqualified) -> Iterator[Trace]:
    """The votes of a disqualified person, whatever they were, and a casting vote; of a secret one not which."""
    form = None if one.matter.record is None else one.matter.record.form
    for vote in one.matter.votes:
        secret = is_secret(vote, form)
        for ballot in vote.roll:
            if ballot.choice is not Choice.ABSENT:
                words: Value = one.person
                if not secret:
                    words = message("{person}: {choice}", person=one.person, choice=ballot.choice)
                yield from _trace(one, ballot.name, ballot.party, words, vote.place)
        if vote.casting_vote is not None:
            words = message("{person}: casting vote", person=one.person)
            yield from _trace(one, vote.casting_vote, None, words, vote.place)


def proposals_of(one: Disqualified) -> Iterator[Trace]:
    """The proposals that a disqualified person moved; those of a party group are not laid to anybody."""
    record = one.matter.record
    for proposal in () if record is None else record.proposals:
        for actor in proposal.actors:
            if actor.name is not None:
                yield from _trace(one, actor.name, actor.party, one.person, proposal.place)


def chairing_of(one: Disqualified) -> Iterator[Trace]:
    """That the § itself names a disqualified person as the one who presided."""
    record = one.matter.record
    if record is not None and record.chair is not None:
        yield from _trace(one, record.chair, None, one.person, record.place)


def reservations_of(one: Disqualified) -> Iterator[Trace]:
    """The reservations of a disqualified person; those of a party group are not laid to anybody."""
    for reservation in one.matter.reservations:
        actor = reservation.actor
        if actor.name is not None:
            yield from _trace(one, actor.name, actor.party, one.person, reservation.place)


def _trace(
    one: Disqualified, name: str, party: str | None, words: Value, place: Place | None
) -> Iterator[Trace]:
    sure = is_named(name, party, one.standing, one.matter.roster)
    if sure is not False:
        yield Trace(one=one, words=words, place=place, sure=sure)


Wording = Callable[[list[Value]], Message]
DECIDING: tuple[tuple[Finder, Wording], ...] = (
    (votes_of, lambda what: message("in the roll of the vote although disqualified: {what}", what=what)),
    (chairing_of, lambda what: message("presided although disqualified: {what}", what=what)),
    (reservations_of, lambda what: message("reserved although disqualified: {what}", what=what)),
)
"""The ways of taking part in a decision, each with its words."""
HANDLING: tuple[tuple[Finder, Wording], ...] = (
    *DECIDING,
    (proposals_of, lambda what: message("moved a proposal although disqualified: {what}", what=what)),
)
"""The ways of taking part in the handling of a matter, the deliberation included."""


def parts_taken(
    matter: Matter,
    people: Sequence[Disqualified],
    severity: Severity = Severity.ERROR,
    ways: Iterable[tuple[Finder, Wording]] = HANDLING,
) -> Iterator[Remark | Missing]:
    """One remark for each way in which disqualified people took part in the matter, with all who did."""
    for find, wording in ways:
        traces = [trace for one in people for trace in find(one)]
        sure = [trace for trace in traces if trace.sure]
        if sure:
            yield Remark(
                severity=severity,
                what=wording(list(dict.fromkeys(trace.words for trace in sure))),
                mend=DECIDE_AGAIN,
                paragraphs=(matter.number,),
                persons=tuple(dict.fromkeys(trace.one.person for trace in sure)),
                place=sure[0].place,
            )
        elif traces:
            yield Missing(
                fact=message(
                    "which of those called {names} took part",
                    names=list(dict.fromkeys(trace.one.standing.name for trace in traces)),
                ),
                paragraphs=(matter.number,),
                place=traces[0].place,
            )


def took_part(one: Disqualified) -> bool:
    """Whether there is a sure sign that the person took part in the handling."""
    return any(trace.sure for find, _ in HANDLING for trace in find(one))


class Whereabouts(Enum):
    """Where somebody disqualified was while the matter was handled."""

    AWAY = "away"
    STAYED = "stayed"
    NOTHING_SHOWN = "nothing_shown"
    UNKNOWN = "unknown"


def whereabouts(case: Case, one: Disqualified) -> Whereabouts:
    """Where the person was, by the statement first and then by the attendance list."""
    if one.left_room is not None:
        return Whereabouts.AWAY if one.left_room else Whereabouts.STAYED
    if _told_absent(one):
        return Whereabouts.AWAY
    if not one.matter.roster.listed:
        return Whereabouts.UNKNOWN
    rows = rows_of(case, one)
    covering = [row for row in rows if row.paragraphs is None or row.paragraphs.covers(one.matter.number)]
    settled = [row for row in covering if not _only_for_a_time(row, one.matter)]
    absent = [row for row in covering if row.capacity is Capacity.ABSENT]
    if not covering or any(row in settled for row in absent):
        return Whereabouts.AWAY
    if not settled or absent or _absent_at_a_vote(one):
        return Whereabouts.UNKNOWN
    return Whereabouts.NOTHING_SHOWN


def _absent_at_a_vote(one: Disqualified) -> bool:
    """Whether a roll gives the person as absent, which tells of the vote and not of the rest of the handling."""
    return any(
        ballot.choice is Choice.ABSENT
        and is_named(ballot.name, ballot.party, one.standing, one.matter.roster)
        for vote in one.matter.votes
        for ballot in vote.roll
    )


def _told_absent(one: Disqualified) -> bool:
    """Whether the § says that the person was absent."""
    stated = one.matter.stated
    return any(
        each.reason is Reason.ABSENT and speaks_of(each.actor, one.standing, one.matter.roster)
        for each in stated
    )


def _only_for_a_time(row: Attendance, matter: Matter) -> bool:
    """Whether the row holds for stated times or for a part of the § alone, so that it does not settle anything."""
    return bool(row.times) or (row.paragraphs is not None and row.paragraphs.only_partly(matter.number))


def rows_of(case: Case, one: Disqualified) -> list[Attendance]:
    """The person’s own rows of the attendance list; a namesake of another party has others."""
    party = one.standing.party
    return [
        row
        for row in case.rows_of(one.standing.name)
        if party is None or row.party is None or same_party(row.party, party)
    ]


def stayed(
    case: Case, matter: Matter, people: Iterable[Disqualified], if_stayed: Severity = Severity.ERROR
) -> Iterator[Remark | Missing]:
    """What is to be said of where those disqualified were, once for all who are alike in it."""
    found: dict[Whereabouts, list[Disqualified]] = {}
    for one in people:
        if not took_part(one):
            found.setdefault(whereabouts(case, one), []).append(one)
    for where, alike in found.items():
        persons = [one.person for one in alike]
        if where is Whereabouts.UNKNOWN:
            yield Missing(
                fact=message("whether {persons} left the room", persons=persons),
                paragraphs=(matter.number,),
                place=alike[0].place,
            )
        elif where is not Whereabouts.AWAY:
            yield _remark(where, matter, alike, if_stayed)


def _remark(where: Whereabouts, matter: Matter, alike: Sequence[Disqualified], if_stayed: Severity) -> Remark:
    persons = [one.person for one in alike]
    if where is Whereabouts.STAYED:
        severity, mend = if_stayed, DECIDE_AGAIN
        what = message("present in the room although disqualified: {persons}", persons=persons)
    else:
        severity = Severity.WARNING
        mend = message("State in the § that they left the room, if they did.")
        what = message("nothing shows that the disqualified left: {persons}", persons=persons)
    return Remark(
        severity=severity,
        what=what,
        mend=mend,
        paragraphs=(matter.number,),
        persons=tuple(persons),
        place=alike[0].place,
    )
