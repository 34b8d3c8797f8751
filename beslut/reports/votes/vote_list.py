"""The votes of meetings (omröstningar): one row for each, with its figures and what settled it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import astuple, evolve, frozen

from beslut.messages import Message, message
from beslut.records import Choice, DecisionForm, Settlement, Vote
from beslut.records.terms import Term
from beslut.reports.account import Account, documents
from beslut.reports.decisions import TITLE, with_meeting
from beslut.reports.report import Cell, Column, Report
from beslut.reports.votes.division import Division, divisions
from beslut.reports.withholding import Withheld
from beslut.tallies import count_vote

VOTE = Column(name="vote", label=message("Vote"), key=True)


class FiguresFrom(Term):
    """Where the figures of a vote come from (siffrornas källa)."""

    PRINTED = "printed", message("printed")
    """They stand in the minutes."""
    SUMMED = "summed", message("summed from the ballots")
    """The minutes print ballots only; they are added up."""


class Agreement(Term):
    """Whether figures, ballots and those who serve fit together (summakontroll)."""

    AGREES = "agrees", message("agree")
    DISAGREES = "disagrees", message("do not agree")
    NOT_COMPARABLE = "not_comparable", message("nothing to compare")


class Naming(Term):
    """How the minutes name those who voted (redovisning av röster)."""

    NAMES = "names", message("by name")
    GROUPS = "groups", message("by party group")
    BOTH = "both", message("by name and by party group")
    ANNEX = "annex", message("in an annex that is not at hand")
    COUNTS = "counts", message("not at all")
    SECRET = "secret", message("secret")


def _figures(name: str, label: Message) -> Column:
    return Column(name=name, label=label, figures=True)


def _text(name: str, label: Message, withheld: Withheld | None = None) -> Column:
    return Column(name=name, label=label, prose=True, withheld=withheld)


_COLUMNS = (
    VOTE,
    TITLE,
    _text("kind", message("Kind")),
    _text("form", message("Form")),
    _figures("yes", message("Yes")),
    _figures("no", message("No")),
    _figures("abstained", message("Abst.")),
    _figures("absent", message("Abs.")),
    _figures("blank", message("Blank")),
    _figures("invalid", message("Invalid")),
    _text("figures", message("Figures")),
    _text("won", message("Won")),
    _text("settled_by", message("Settled by")),
    _text("casting_vote", message("Casting vote")),
    _text("naming", message("Voters named")),
    _text("sums", message("Sums")),
    _text("faults", message("What does not agree")),
    _text("yes_means", message("Yes meant"), Withheld.FREE_TEXT),
    _text("no_means", message("No meant"), Withheld.FREE_TEXT),
    _text("candidates", message("Candidates"), Withheld.FREE_TEXT),
)
_NOTES = (
    message("Figures: as printed; where none is printed, the sum of the ballots that are."),
    message("A casting vote is never one vote more among the figures."),
    message("Secret ballots, and all elections, are given as figures only."),
)


def vote_list(given: Sequence[Account]) -> Report:
    """One row for each vote: kind, figures, what settled it, and whether all adds up (omröstningar)."""
    title, columns, told = with_meeting(message("Votes"), _COLUMNS, given)
    return Report(
        name="vote_list",
        title=title,
        columns=columns,
        rows=[(*told(one), *_row(one, each)) for one in given for each in divisions(one)],
        notes=_NOTES,
        sources=documents(given),
    )


@frozen
class _Figures:
    """The figures of a vote, and where they come from."""

    yes: int | None
    no: int | None
    abstained: int | None
    absent: int | None
    source: tuple[FiguresFrom, ...]


def _figured(one: Division) -> _Figures:
    """Each figure as printed, else as the ballots come to; an abstention or absence that nobody speaks of is none."""
    found: list[int | None] = []
    sources: dict[FiguresFrom, None] = {}
    for choice in Choice:
        printed = getattr(one.vote, choice.value)
        summed = None if one.tally.roll is None else one.tally.roll.of(choice)
        if printed is None and summed is not None and (summed or choice in (Choice.YES, Choice.NO)):
            sources[FiguresFrom.SUMMED] = None
            found.append(summed)
            continue
        if printed is not None:
            sources[FiguresFrom.PRINTED] = None
        found.append(printed)
    yes, no, abstained, absent = found
    return _Figures(yes, no, abstained, absent, tuple(sources))


def _row(one: Account, division: Division) -> tuple[Cell, ...]:
    vote, figures = division.vote, _figured(division)
    text = None if division.paragraph is None else one.paragraph(division.paragraph)
    form = DecisionForm.SECRET_BALLOT if division.secret else DecisionForm.COUNTED_VOTE
    values = (
        vote.kind,
        form,
        *astuple(figures)[:4],
        vote.blank,
        vote.invalid,
        figures.source or None,
        vote.winner,
        vote.settled_by or (Settlement.CASTING_VOTE if vote.casting_vote is not None else None),
        _casting(vote, figures),
        _naming(division),
        _agreement(division),
        _faults(division, figures) or None,
        vote.yes_means,
        vote.no_means,
        tuple(message("{name} {votes}", name=each.name, votes=each.votes) for each in vote.candidates)
        or None,
    )
    return (
        Cell(division.id, place=vote.place),
        Cell(None if text is None else text.title),
        *(Cell(value, place=vote.place) for value in values),
    )


def _casting(vote: Vote, figures: _Figures) -> Message | None:
    """Whose casting vote decided, and whether the numbers were equal."""
    if vote.casting_vote is None and vote.settled_by is not Settlement.CASTING_VOTE:
        return None
    who = vote.casting_vote or message("the chair, not named")
    if figures.yes is None or figures.no is None:
        return message("{name}; the figures are not printed", name=who)
    if figures.yes != figures.no:
        return message(
            "{name}; but the numbers were not equal, {yes}–{no}", name=who, yes=figures.yes, no=figures.no
        )
    return message("{name}; equal numbers, {yes}–{no}", name=who, yes=figures.yes, no=figures.no)


def _naming(one: Division) -> Naming:
    vote = one.vote
    for holds, naming in (
        (one.secret, Naming.SECRET),
        (bool(vote.roll and vote.groups), Naming.BOTH),
        (bool(vote.roll), Naming.NAMES),
        (bool(vote.groups), Naming.GROUPS),
        (vote.roll_in_annex, Naming.ANNEX),
    ):
        if holds:
            return naming
    return Naming.COUNTS


def _agreement(one: Division) -> Agreement:
    agrees = one.tally.agrees
    if agrees is None:
        return Agreement.NOT_COMPARABLE
    return Agreement.AGREES if agrees else Agreement.DISAGREES


def _faults(one: Division, figures: _Figures) -> tuple[Message, ...]:
    """What does not fit; of a secret ballot only what its figures tell, and never a name."""
    if not one.secret:
        return one.tally.disagreements
    bare = evolve(
        one.vote,
        roll=(),
        groups=(),
        yes=figures.yes,
        no=figures.no,
        abstained=figures.abstained,
        absent=figures.absent,
    )
    return count_vote(bare, one.roster).disagreements
