"""Who somebody is in one term of office (identitet), and how terms make a person.

Minutes give a name and a party. Within one term and municipality that is one person, as far as minutes can tell. From
one term to the next it is presumed: many are elected again, and a report that took each of them for a new person would
be of no use. The presumption is shown wherever it is made, and an alias file can undo it. Over a whole term in which
nobody has the name and party nothing is presumed: one name twenty years apart may well be an aunt and her niece. They
are two people then, and a pair for somebody to look at.

Where minutes leave out the party, the day or the municipality, somebody is presumed to be the only one it can be; see
`presuming`.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from beslut.archive.elections import UNDATED, next_election
from beslut.archive.short_forms import LocalParty
from beslut.records.truths import as_tuple


@frozen(kw_only=True, order=True)
class Identity:
    """Who somebody is for the archive (identitet): municipality, folded name, party, term of office.

    `municipality` is folded, and empty where not printed. `term` is the year of the election, 0 without a day.
    """

    municipality: str
    name: str
    party: LocalParty
    term: int

    @property
    def without_term(self) -> tuple[str, str, LocalParty]:
        """What holds from one term to the next."""
        return self.municipality, self.name, self.party


@frozen(kw_only=True, order=True)
class Face:
    """One name and party of a person (namn), in the terms in which the person has them."""

    municipality: str
    name: str
    party: LocalParty
    terms: tuple[int, ...] = field(converter=as_tuple)


def in_consecutive_terms(identities: Iterable[Identity]) -> bool:
    """Whether some of these are of one name and party in terms that follow each other: one person, by presumption."""
    have = set(identities)
    return any(
        (one.without_term, next_election(one.term)) == (other.without_term, other.term)
        for one in have
        if one.term != UNDATED
        for other in have
    )
