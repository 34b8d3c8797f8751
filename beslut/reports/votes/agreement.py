"""Agreement between parties (samstämmighet): how often the majorities of two parties chose alike."""

from __future__ import annotations

from collections.abc import Sequence

from beslut.messages import Message, message
from beslut.reports.account import Account, documents
from beslut.reports.attendance import PARTY
from beslut.reports.picture import Picture, PictureKind
from beslut.reports.report import Cell, Column, Report, Share
from beslut.reports.votes.blocs import Blocs
from beslut.reports.votes.over_votes import COMMON, blocs_by_body, left_out

_NOTES = (
    message(
        "Agreement: open votes in which the majorities of both parties chose the same, of those in which both had a "
        "majority of yes or of no. A party that was split in halves, or only abstained, has none; one ballot is a "
        "majority."
    ),
    *COMMON,
)


def party_agreement(given: Sequence[Account]) -> tuple[Report, ...]:
    """For each body a square of parties (samstämmighet mellan partier): alike, of the votes that both took part in."""
    return tuple(
        agreement_table(period, blocs, documents(group)) for period, blocs, group in blocs_by_body(given)
    )


def agreement_table(period: Message, blocs: Blocs, sources: Sequence[str]) -> Report:
    """The square over all the votes that were added to the blocs of a body; `period` names body and days."""
    parties = blocs.parties
    shares: dict[tuple[str, str], Share] = {}
    for pair in blocs.pairs:
        shares[pair.first, pair.second] = shares[pair.second, pair.first] = pair.alike
    columns = [
        Column(name=f"with_{each}", label=_heading(each), figures=True, share=True) for each in parties
    ]
    return Report(
        name="party_agreement",
        title=message("Agreement between parties: {what}", what=period),
        columns=(PARTY, *columns),
        rows=[(Cell(one), *(Cell(shares.get((one, other))) for other in parties)) for one in parties],
        notes=(*_NOTES, *left_out(blocs)),
        sources=sources,
        picture=Picture(
            kind=PictureKind.GRID,
            label="party",
            values=[column.name for column in columns],
            alt=message("How often every two parties voted alike: {what}.", what=period),
        )
        if parties
        else None,
    )


def _heading(party: str) -> Message:
    return message("{party}", party=party)
