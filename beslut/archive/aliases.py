"""What somebody who knows says of people (alias): this is that person, these two are not one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from beslut.archive.elections import UNDATED, spans
from beslut.archive.identity import Identity
from beslut.records.truths import as_tuple

NO_DAY = "undated"
"""What stands among terms for the meetings that have no day."""


@frozen(kw_only=True)
class Named:
    """Somebody as an alias file names him or her: municipality, name and party as folded, the words as written.

    `party` is the key of a `LocalParty`. `terms` are years of elections; none means every term of the name and party.
    """

    municipality: str
    name: str
    party: str
    terms: frozenset[int] = frozenset()
    written: str = field(default="", eq=False)

    @property
    def without_term(self) -> tuple[str, str, str]:
        """What is the same in every term."""
        return self.municipality, self.name, self.party

    def overlaps(self, other: Named) -> bool:
        """Whether some identity may be meant by both."""
        if self.without_term != other.without_term:
            return False
        return not self.terms or not other.terms or not self.terms.isdisjoint(other.terms)

    def __str__(self) -> str:
        """As it was written, and the terms."""
        terms = [*spans(self.terms), *([NO_DAY] if UNDATED in self.terms else [])]
        return " ".join((self.written, ", ".join(terms))).strip()


@frozen(kw_only=True)
class Alias:
    """One row of an alias file (alias): `first` is the person that `other` is, or is `not` that person.

    `row` is as people find it, `place` the file and line.
    """

    first: Named
    other: Named
    same: bool
    row: str = ""
    place: str | None = None


@frozen(kw_only=True)
class Aliases:
    """All that is said (aliasfil), in the order of the file."""

    rows: tuple[Alias, ...] = field(default=(), converter=as_tuple)

    @property
    def names(self) -> frozenset[str]:
        """Every name that is spoken of, folded."""
        return frozenset(one.name for row in self.rows for one in (row.first, row.other))

    def saying(self, *, same: bool) -> Iterator[Alias]:
        """The rows that say that two are one; or that they are not."""
        return (one for one in self.rows if one.same is same)


class Directory:
    """The identities of an archive (register), to be found as an alias file names them."""

    def __init__(self, identities: Iterable[Identity]) -> None:
        """Sort them by what holds in every term."""
        self._found: dict[tuple[str, str, str], list[Identity]] = {}
        for one in identities:
            self._found.setdefault((one.municipality, one.name, one.party.key), []).append(one)

    def meant(self, named: Named) -> list[Identity]:
        """Those who are meant, in all the terms that are named; nobody, where the archive has none such."""
        found = self._found.get(named.without_term, [])
        return [one for one in found if not named.terms or one.term in named.terms]
