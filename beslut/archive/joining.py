"""From identities to people (sammanföring): by two presumptions, that are shown, and by an alias file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product

from attrs import define, field, frozen

from beslut.archive.aliases import Alias, Aliases, Directory, Named
from beslut.archive.elections import UNDATED, next_election
from beslut.archive.identity import Identity
from beslut.archive.presuming import Run, presumed
from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.records.truths import as_tuple

_Cuts = Mapping[tuple[str, str, str], set[int]]


@frozen(kw_only=True)
class Joined:
    """The identities that are one person (person): `shown` is the one whose name is shown.

    `lacking` are those of the identities that leave something out, and are presumed to be of this person. `rows` are
    the rows of the alias file that joined some.
    """

    identities: tuple[Identity, ...] = field(converter=as_tuple)
    shown: Identity
    lacking: tuple[Identity, ...] = field(default=(), converter=as_tuple)
    rows: tuple[str, ...] = field(default=(), converter=as_tuple)


@frozen(kw_only=True)
class Joining:
    """Who is who (sammanföring): every person, the pairs that are said to be two, and what came to nothing.

    `apart` holds positions in `persons`, the lower one first. `warnings` are of rows of the alias file.
    """

    persons: tuple[Joined, ...] = field(converter=as_tuple)
    apart: frozenset[tuple[int, int]]
    warnings: tuple[Message, ...] = field(converter=as_tuple)


def joined(identities: Iterable[Identity], aliases: Aliases) -> Joining:
    """Join the identities, in the order of municipality, name, party and term.

    Raises `InputError` with the place of a row that says that two are not one, where other rows make them one.
    """
    known = sorted(set(identities))
    work = _Work(directory=Directory(known))
    work.enter(_runs(known, _cuts(aliases)), [*aliases.saying(same=False)])
    for row in aliases.saying(same=True):
        work.join(row)
    work.presume()
    persons = work.persons()
    position = {identity: index for index, one in enumerate(persons) for identity in one.identities}
    apart = {pair for row in aliases.saying(same=False) for pair in work.parted(row, position)}
    return Joining(persons=persons, apart=frozenset(apart), warnings=work.warnings)


def runs(identities: Iterable[Identity]) -> Iterator[Run]:
    """Who is one by consecutive terms alone (mandatperioder i följd), in the order of `joined`."""
    return _runs(sorted(set(identities)), {})


def _cuts(aliases: Aliases) -> _Cuts:
    """After which terms nothing is presumed, by name and party: where the file tells two of one name apart.

    A term between theirs is of neither as far as the file tells, and stands by itself.
    """
    found: defaultdict[tuple[str, str, str], set[int]] = defaultdict(set)
    for row in aliases.saying(same=False):
        if row.first.without_term == row.other.without_term:
            sides = sorted([(term, 0) for term in row.first.terms] + [(term, 1) for term in row.other.terms])
            for (before, side), (after, other) in pairwise(sides):
                if side != other and before != UNDATED:
                    found[row.first.without_term].update(range(before, after))
    return found


def _runs(known: Iterable[Identity], cuts: _Cuts) -> Iterator[Run]:
    """Terms of one name and party that follow each other, without a cut."""
    run: list[Identity] = []
    for one in known:
        if run and not _follows(run[-1], one, cuts):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _follows(before: Identity, after: Identity, cuts: _Cuts) -> bool:
    if before.without_term != after.without_term or before.term == UNDATED:
        return False
    who = (before.municipality, before.name, before.party.key)
    return next_election(before.term) == after.term and before.term not in cuts.get(who, ())


@define(kw_only=True)
class _Work:
    """Runs of identities, each known by its first, as presumptions and rows of an alias file join them."""

    directory: Directory
    warnings: list[Message] = field(factory=list)
    _runs: dict[Identity, Run] = field(factory=dict)
    _first: dict[Identity, Identity] = field(factory=dict)
    _presumed: Mapping[Identity, Identity] = field(factory=dict)
    _apart: set[tuple[Identity, Identity]] = field(factory=set)
    _above: dict[Identity, Identity] = field(factory=dict)
    _other_names: set[Identity] = field(factory=set)
    _rows: list[tuple[Identity, str]] = field(factory=list)
    _settled: set[Identity] = field(factory=set)

    def enter(self, runs: Iterable[Run], apart: Iterable[Alias]) -> None:
        """Begin with these runs, and with the rows that tell two apart."""
        self._runs = {run[0]: run for run in runs}
        self._first = {one: first for first, run in self._runs.items() for one in run}
        for row in apart:
            for pair in product(self.directory.meant(row.first), self.directory.meant(row.other)):
                one, other = (self._first[each] for each in pair)
                self._apart |= {(one, other), (other, one)}
        self._presumed = presumed(self._runs.values(), apart=frozenset(self._apart))

    def join(self, row: Alias) -> None:
        """Join those whom the row names; a side that may be several people joins nobody."""
        first, other = self._one(row.first, row), self._one(row.other, row)
        if not first or not other:
            return
        self._other_names.update(first)
        for named, runs in ((row.first, first), (row.other, other)):
            # Where no terms are named, those without a day are meant by presumption alone.
            self._settled.update(run for run in runs if named.terms or self._presumed.get(run) not in runs)
            for run in runs:
                self._put(run, below=other[0])
        self._rows.append((other[0], row.row))

    def presume(self) -> None:
        """Join whoever something is left out of with the only one it can be, after all that rows say."""
        if self._rows:  # else nothing is known that was not known before
            self._presumed = presumed(
                self._runs.values(),
                {run: self._top(run) for run in self._runs},
                frozenset((self._top(one), self._top(other)) for one, other in self._apart),
                frozenset(self._settled),
            )
        for run, whose in self._presumed.items():
            self._put(run, below=whose)

    def parted(self, row: Alias, position: Mapping[Identity, int]) -> Iterable[tuple[int, int]]:
        """The persons whom the row tells apart."""
        first, other = self._meant(row.first, row), self._meant(row.other, row)
        for one in first:
            for two in other:
                if position[one] == position[two]:
                    raise InputError(
                        message(
                            "{first} is not {other}, and other rows make them one",
                            first=str(row.first),
                            other=str(row.other),
                        ),
                        place=row.place,
                        mend=message("Take away the row that is wrong."),
                    )
                low, high = sorted((position[one], position[two]))
                yield low, high

    def persons(self) -> list[Joined]:
        """Every person, in the order of what is shown."""
        groups: defaultdict[Identity, list[Identity]] = defaultdict(list)
        for first in self._runs:
            groups[self._top(first)].append(first)
        rows: defaultdict[Identity, list[str]] = defaultdict(list)
        for run, row in self._rows:
            rows[self._top(run)].append(row)
        made = [self._person(runs, rows.get(top, [])) for top, runs in groups.items()]
        return sorted(made, key=lambda one: one.shown)

    def _person(self, runs: Sequence[Identity], rows: Sequence[str]) -> Joined:
        full = [run for run in runs if run not in self._presumed]
        leading = [run for run in full if run not in self._other_names] or full
        newest = max(leading, key=lambda run: self._runs[run][-1].term)
        return Joined(
            identities=sorted(one for run in runs for one in self._runs[run]),
            shown=self._runs[newest][0],
            lacking=[one for run in runs if run in self._presumed for one in self._runs[run]],
            rows=rows,
        )

    def _put(self, run: Identity, *, below: Identity) -> None:
        top, whose = self._top(below), self._top(run)
        if whose != top:
            self._above[whose] = top

    def _top(self, run: Identity) -> Identity:
        while run in self._above:
            run = self._above[run]
        return run

    def _one(self, named: Named, row: Alias) -> list[Identity]:
        """The runs that are meant: those of the terms that are named, or the only one there is."""
        runs = list(dict.fromkeys(self._first[one] for one in self._meant(named, row)))
        if len({self._presumed.get(run, run) for run in runs}) > 1 and not named.terms:
            self.warnings.append(
                message(
                    "{row}: {name} may be several people, and is joined with nobody; write which terms are meant",
                    row=row.row,
                    name=str(named),
                )
            )
            return []
        return runs

    def _meant(self, named: Named, row: Alias) -> list[Identity]:
        found = self.directory.meant(named)
        if not found or named.terms - {one.term for one in found}:
            self.warnings.append(
                message("{row}: the archive has nobody called {name}", row=row.row, name=str(named))
                if not found
                else message(
                    "{row}: the archive has {name} not in all of these terms", row=row.row, name=str(named)
                )
            )
        return found
