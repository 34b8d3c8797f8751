"""Tallies: how many took part in each decision, how many did not and why, in all, by party and by vote.

It takes a meeting and its participation and gives counts. What the record cannot settle is a range with
reasons.
"""

from beslut.tallies.ballot_count import Sums, VoteTally, count_vote
from beslut.tallies.count import Count
from beslut.tallies.decision import Tally, tallies, tally
from beslut.tallies.headcount import PARTY_NOT_PRINTED, Headcount, PartyTally
from beslut.tallies.secrecy import is_secret

__all__ = [
    "PARTY_NOT_PRINTED",
    "Count",
    "Headcount",
    "PartyTally",
    "Sums",
    "Tally",
    "VoteTally",
    "count_vote",
    "is_secret",
    "tallies",
    "tally",
]
