"""Who took part in one § (vem deltog): a line for each person, with the reason and the line that proves it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.participation import Standing, Status, Why
from beslut.participation.ballots import VOTING, decisive_vote
from beslut.records import Capacity, ParagraphNumber, ParagraphSpan, Place
from beslut.reports.account import Account, documents
from beslut.reports.decisions import reasons_of
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.voting import choice_of, choices, result
from beslut.reports.withholding import Withheld
from beslut.tallies import Tally, is_secret

_COLUMNS = (
    Column(name="person", label=message("Person"), key=True),
    Column(name="party", label=message("Party"), key=True),
    Column(name="capacity", label=message("Capacity"), prose=True),
    Column(name="participation", label=message("Participation"), prose=True),
    Column(name="vote", label=message("Voted"), prose=True),
    Column(name="reason", label=message("Reason"), prose=True),
    Column(name="line", label=message("Line")),
    Column(
        name="words",
        label=message("Words of the minutes"),
        prose=True,
        withheld=Withheld.FREE_TEXT,
    ),
)


def who_took_part(given: Sequence[Account], number: str) -> tuple[Report, ...]:
    """A line for each person in this § of each meeting that has it (vem deltog i beslutet).

    Raises `InputError` where no meeting has the §, or where `number` is none.
    """
    wanted = ParagraphNumber(number)
    found = [one for one in given if wanted in one.participation.rosters]
    if not found:
        raise InputError(
            message("there is no § {number}", number=wanted),
            place=next(iter(documents(given)), None),
            mend=message("Choose among {known}.", known=_known(given)),
        )
    return tuple(_report(one, wanted) for one in found)


def _known(given: Sequence[Account]) -> str | Message:
    numbers = [number for one in given for number in one.participation.rosters]
    return ParagraphSpan.of(dict.fromkeys(numbers)) if numbers else message("no § at all")


def _report(one: Account, number: ParagraphNumber) -> Report:
    tally = next(each for each in one.tallies if each.paragraph == number)
    text = one.paragraph(number)
    heading = message("§ {number}", number=number)
    if text is not None and text.title is not None:
        heading = message("§ {number} {title}", number=number, title=text.title)
    return Report(
        name="who_took_part",
        title=message("Who took part: {what} ({meeting})", what=heading, meeting=one.name),
        public_title=message(
            "Who took part: {what} ({meeting})", what=message("§ {number}", number=number), meeting=one.name
        ),
        columns=_COLUMNS,
        rows=[_row(one, each, tally) for each in one.participation.rosters[number].standings],
        notes=tuple(_notes(tally)),
        private_notes=tuple(_quoted(one, tally)),
        sources=documents([one]),
    )


def _row(one: Account, standing: Standing, tally: Tally) -> tuple[Cell, ...]:
    reason, place = _proof(one, standing, tally)
    roster = one.participation.rosters[tally.paragraph]
    return (
        Cell(standing.name, place=place),
        Cell(standing.party),
        Cell(_capacity(standing)),
        Cell(standing.status, place=place),
        Cell(choices(standing, tally.votes, roster) or None),
        Cell(reason, withheld=None if standing.part is None else Withheld.FREE_TEXT),
        Cell(one.line(place)),
        Cell(None if place is None else place.words),
    )


def _proof(one: Account, standing: Standing, tally: Tally) -> tuple[Message, Place | None]:
    """Why, and the place that proves it: a roll says more of whoever voted than the attendance list does."""
    text = one.paragraph(tally.paragraph)
    form = None if text is None else text.form
    vote = decisive_vote([each.vote for each in tally.votes], form)
    if (
        vote is not None
        and not is_secret(vote, form)
        and vote.place is not None
        and standing.status is Status.TOOK_PART
        and not standing.part
    ):
        choice = choice_of(standing, vote, one.participation.rosters[tally.paragraph])
        if choice in VOTING:
            return Why.VOTED.term, vote.place
    return standing.reason, standing.place


def _capacity(standing: Standing) -> Value:
    """The capacity; of a substitute on a seat also whose seat it is."""
    if standing.capacity is Capacity.SERVING_SUBSTITUTE and standing.seat is not None:
        return message("{capacity}, for {member}", capacity=standing.capacity, member=standing.seat)
    return standing.capacity


def _quoted(one: Account, tally: Tally) -> Iterator[Message]:
    """What was decided, in the words of the minutes, and votes that name candidates, who may be anybody."""
    text = one.paragraph(tally.paragraph)
    if text is not None and text.decision is not None:
        yield message("Decision: {decision}", decision=text.decision)
    for vote in tally.votes:
        if vote.vote.candidates:
            yield message("Vote: {result}.", result=result(vote))


def _notes(tally: Tally) -> list[Message]:
    """How it was decided, the tally, and what the record does not settle."""
    said = []
    if tally.form is None:
        said.append(message("The minutes record no decision in this §."))
    else:
        said.append(message("Form: {form}.", form=tally.form))
    said += [
        message("Vote: {result}.", result=result(vote)) for vote in tally.votes if not vote.vote.candidates
    ]
    said.append(
        message(
            "Took part: {took_part}. Declined: {declined}. Jäv: {disqualified}. Empty seats: {empty}.",
            took_part=str(tally.took_part),
            declined=str(tally.declined),
            disqualified=str(tally.disqualified),
            empty=str(tally.empty),
        )
    )
    said += [
        message("Not settled: {what}.", what=why)
        for why in dict.fromkeys((*reasons_of(tally.took_part), *reasons_of(tally.empty)))
    ]
    return said
