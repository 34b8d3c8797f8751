"""Who counts for the quorum when jäv was questioned (R4 and R5 with R16–R20): nobody else than the body held.

Whoever was held not to be disqualified, or of whom it was disregarded, counts; whoever was held to be, or stood down
when it came up, does not, even where the § itself says nothing more of it.
"""

from collections.abc import Iterator

from beslut.participation import Status, Vacancy
from beslut.rules.case import Case, Matter, Sitting
from beslut.rules.disqualified import disqualified
from beslut.tallies import Count


def sittings(case: Case) -> Iterator[Sitting]:
    """The decided matters by those who sat in them; a matter in which jäv was questioned stands by itself."""
    for sitting in case.sittings:
        if not case.meeting.disqualification_questions:
            yield sitting
            continue
        unquestioned = sitting.among(_unquestioned)
        if unquestioned is not None:
            yield unquestioned
        for matter in sitting.matters:
            if matter.questions:
                yield _as_held(case, matter)


def _unquestioned(matter: Matter) -> bool:
    return not matter.questions


def _as_held(case: Case, matter: Matter) -> Sitting:
    """The sitting of one matter, with those disqualified whom the end of the question makes so."""
    sitting = Sitting(matter.roster, (matter,))
    barred = {id(one.standing) for one in disqualified(case) if one.matter is matter}
    empty = {seat.whose for seat in matter.roster.empty_seats if seat.why is Vacancy.DISQUALIFIED}
    standings = matter.roster.standings
    cleared = sum(
        [
            each.status is Status.DISQUALIFIED
            and each.serving
            and each.seat in empty
            and id(each) not in barred
            for each in standings
        ]
    )
    held = sum([each.on_seat and id(each) in barred for each in standings])
    if sitting.present is not None:
        low, high = sitting.present.low, sitting.present.high
        more = cleared - held
        sitting.present = Count(
            low=max(0, low + more),
            high=None if high is None else max(0, high + more),
            why=sitting.present.why,
        )
    sitting.disqualified = sum([each.serving and id(each) in barred for each in standings])
    sitting.vacated += held - cleared
    return sitting
