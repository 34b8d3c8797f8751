"""Votes (omröstningar) as tables: the sheet of a meeting, its votes, each party's ballots, and unity over many votes.

A secret ballot is never more than its counts: no table here ties a voter or a party to one.
"""

from beslut.reports.votes.agreement import party_agreement
from beslut.reports.votes.blocs import Blocs, Left, Pair, Unity
from beslut.reports.votes.by_party import votes_by_party
from beslut.reports.votes.cast import Cast
from beslut.reports.votes.sheet import vote_sheets
from beslut.reports.votes.unity import party_unity
from beslut.reports.votes.vote_list import vote_list

__all__ = [
    "Blocs",
    "Cast",
    "Left",
    "Pair",
    "Unity",
    "party_agreement",
    "party_unity",
    "vote_list",
    "vote_sheets",
    "votes_by_party",
]
