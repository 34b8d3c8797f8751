"""Equal votes (lika röstetal): the casting vote in ordinary matters, the lot in elections (R36 and R37)."""

from __future__ import annotations

from collections.abc import Iterator

from beslut.law.kl_2017 import CASTING_VOTE, CASTING_VOTE_COMMITTEE, LOT, LOT_COMMITTEE
from beslut.messages import message
from beslut.participation.names import folded, without_party
from beslut.records import Choice, DecisionForm, ParagraphNumber, Place, Settlement
from beslut.rules.bodies import DECIDING
from beslut.rules.case import Case
from beslut.rules.counted_vote import COUNTS, OTHER_SIDE, CountedVote, ordinary
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import MATTER_KIND, OUTCOME
from beslut.rules.rule import Rule

CAST_BY = message("who gave the casting vote")
OWN_BALLOT = message("how whoever gave the casting vote had voted")


def casting_vote(case: Case) -> Iterator[Remark | Missing]:
    """At equal numbers the chair has the casting vote (utslagsröst), except in elections and appointments (5:56, 6:33).

    It belongs to whoever presides in the §, is no vote more in the roll, and goes the way of the chair's own vote.
    """
    for counted in case.counted:
        if counted.cast_by_chair:
            yield from _cast(case, counted)
        elif counted.tied and not _settled_otherwise(counted):
            yield from _not_cast(case, counted)


def _settled_otherwise(counted: CountedVote) -> bool:
    record = counted.matter.record
    return (
        counted.ordinary is False
        or counted.vote.settled_by in (Settlement.LOT, Settlement.MINORITY)
        or (record is not None and record.form is DecisionForm.LOT)
    )


def _cast(case: Case, counted: CountedVote) -> Iterator[Remark | Missing]:
    """A casting vote that is noted: at equal numbers, by whoever presides, and the way of the own vote."""
    if counted.sides is None:
        yield Missing(fact=COUNTS, paragraphs=[counted.number])
    elif counted.sides.yes != counted.sides.no:
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "a casting vote is noted, but the numbers are not equal: {votes}", votes=str(counted.sides)
            ),
            mend=message("Strike the casting vote, or correct the numbers."),
            paragraphs=[counted.number],
            place=counted.vote.place,
        )
    named, presiding = counted.vote.casting_vote, case.presiding(counted.matter)
    if named is not None and presiding is not None and _bare(named) != _bare(presiding):
        yield _another(counted, named, presiding)
    elif counted.tied and counted.ordinary is None:
        yield Missing(fact=MATTER_KIND, paragraphs=[counted.number])
    elif counted.tied and counted.ordinary:
        yield from _own_way(counted, named or presiding)


def _another(counted: CountedVote, named: str, presiding: str) -> Remark | Missing:
    """Another than the presiding person is named; one whom nobody knows may be the same, misspelt."""
    if all(folded(each.name) != _bare(named) for each in counted.matter.roster.standings):
        return Missing(fact=CAST_BY, paragraphs=[counted.number])
    return Remark(
        severity=Severity.WARNING,
        what=message(
            "{name} gave the casting vote, but {presiding} presided", name=named, presiding=presiding
        ),
        mend=message("Correct who presided in the §, or who gave the casting vote."),
        paragraphs=[counted.number],
        persons=(named,),
        place=counted.vote.place,
    )


def _own_way(counted: CountedVote, name: str | None) -> Iterator[Remark | Missing]:
    if counted.vote.winner is None:
        yield Missing(fact=OUTCOME, paragraphs=[counted.number])
    elif name is None or counted.ballot_of(name) is None:
        yield Missing(fact=OWN_BALLOT, paragraphs=[counted.number])
    elif counted.ballot_of(name) is OTHER_SIDE[counted.vote.winner]:
        yield _against_own(counted, name, counted.vote.winner)


def _not_cast(case: Case, counted: CountedVote) -> Iterator[Remark | Missing]:
    """Equal numbers without a casting vote noted: it has to be noted whose vote decided, and which way."""
    winner, presiding = counted.vote.winner, case.presiding(counted.matter)
    if counted.ordinary is None:
        yield Missing(fact=MATTER_KIND, paragraphs=[counted.number])
    elif winner is None and counted.vote.settled_by is None:
        yield Missing(fact=OUTCOME, paragraphs=[counted.number])
    elif winner is not None and presiding is not None and counted.ballot_of(presiding) is OTHER_SIDE[winner]:
        yield _against_own(counted, presiding, winner)
    else:
        yield Remark(
            severity=Severity.WARNING,
            what=message(
                "the numbers are equal, {votes}, and no casting vote is noted", votes=str(counted.sides)
            ),
            mend=message("Note whose casting vote decided."),
            paragraphs=[counted.number],
            place=counted.vote.place,
        )


def _against_own(counted: CountedVote, name: str, winner: Choice) -> Remark:
    """Somebody had the casting vote and voted for the side that lost."""
    return Remark(
        severity=Severity.ERROR,
        what=message(
            "{votes}: {name} had the casting vote and voted {ballot}, but the outcome is {winner}",
            votes=str(counted.sides),
            name=name,
            ballot=OTHER_SIDE[winner],
            winner=winner,
        ),
        mend=message("Correct the outcome or the roll. If both are right, the other side has won."),
        paragraphs=[counted.number],
        persons=(name,),
        place=counted.vote.place,
    )


def _bare(name: str) -> str:
    return folded(without_party(name)[0])


def lot(case: Case) -> Iterator[Remark | Missing]:
    """In elections and staff appointments a tie is settled by lot (lottning), and nowhere else (5:56, 6:33)."""
    cast = {counted.number: counted.vote.place for counted in case.counted if counted.cast_by_chair}
    for number, place in cast.items():
        if ordinary(case.matters[number]) is False:
            yield Remark(
                severity=Severity.ERROR,
                what=message(
                    "a casting vote settled an election or an appointment of staff; the lot decides there"
                ),
                mend=message(
                    "Correct what settled the tie. If it was a casting vote, lots have to be drawn."
                ),
                paragraphs=[number],
                place=place,
            )
    lots = _lots(case)
    for number, place in lots.items():
        if ordinary(case.matters[number]):
            yield Remark(
                severity=Severity.ERROR,
                what=message(
                    "lots were drawn in a matter that is neither an election nor an appointment of staff"
                ),
                mend=message("Check what kind of matter it is. In an ordinary one the casting vote decides."),
                paragraphs=[number],
                place=place,
            )
    unknown = [number for number in {**cast, **lots} if ordinary(case.matters[number]) is None]
    if unknown:
        yield Missing(fact=MATTER_KIND, paragraphs=unknown)


def _lots(case: Case) -> dict[ParagraphNumber, Place | None]:
    """The §§ in which lots were drawn, by a vote or by the form of the decision, and the line that says so."""
    lots = {
        counted.number: counted.vote.place
        for counted in case.counted
        if counted.vote.settled_by is Settlement.LOT
    }
    for paragraph in case.meeting.paragraphs:
        if paragraph.form is DecisionForm.LOT:
            lots.setdefault(paragraph.number, paragraph.place)
    return lots


TIE_RULES: tuple[Rule, ...] = (
    Rule(
        id="R36",
        slug="casting-vote",
        title=message("The chair’s casting vote"),
        says=message(
            "At equal numbers whoever presides has the casting vote, except in elections and appointments of staff. It"
            " goes the way of the chair's own vote and is not counted among the votes."
        ),
        example=message(
            "5 yes with the chair, 5 no: yes wins by the casting vote. No wins: error. No casting vote noted: warning."
        ),
        law=CASTING_VOTE,
        law_in_committee=CASTING_VOTE_COMMITTEE,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=casting_vote,
    ),
    Rule(
        id="R37",
        slug="lot-in-elections",
        title=message("The lot settles elections"),
        says=message(
            "In elections and appointments of staff a tie is settled by lot, and in no other matters."
        ),
        example=message("An election, 8 against 8, settled by the chair's casting vote: error."),
        law=LOT,
        law_in_committee=LOT_COMMITTEE,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=lot,
    ),
)
