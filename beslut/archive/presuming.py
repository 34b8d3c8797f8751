"""What minutes leave out (ej angivet): whoever stands there without party, day or municipality, and who it must be.

An extract may print no municipality, a page that was cut no day, a list no party. Somebody in it is presumed to be the
one person of the archive that it can be, so that one person is not counted as two. Where it can be either of two
people nothing is presumed, nor of a name that neither a municipality nor a party says more of. The presumption is shown
wherever it is made, and an alias file can undo it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import evolve, field, frozen

from beslut.archive.elections import UNDATED
from beslut.archive.identity import Identity, in_consecutive_terms
from beslut.messages import Message, message

Run = Sequence[Identity]
"""Terms of one name and party that follow each other, the first one first."""

Pairs = frozenset[tuple[Identity, Identity]]


def presumed(
    runs: Iterable[Run],
    whose: Mapping[Identity, Identity] | None = None,
    apart: Pairs = frozenset(),
    settled: frozenset[Identity] = frozenset(),
) -> Mapping[Identity, Identity]:
    """Of each run that something is left out of, by its first: the only person that it can be of.

    `whose` tells, by their firsts, of what person runs are already known to be; a run that is not there is a person
    of its own. `apart` are pairs of persons who are known to be two, in both orders; `settled` are runs of whom nothing
    is presumed. What is given is never a key itself, so that no two people who are told in full become one.
    """
    by_name: defaultdict[str, list[Run]] = defaultdict(list)
    for run in runs:
        by_name[run[0].name].append(run)
    two: defaultdict[str, set[tuple[Identity, Identity]]] = defaultdict(set)
    for pair in apart:
        two[pair[0].name].add(pair)
    found: dict[Identity, Identity] = {}
    for name, group in by_name.items():
        if len(group) > 1 and any(left_out(run[0]) for run in group):
            of_one_name = _OneName(runs=group, whose=whose or {}, settled=settled)
            found.update(of_one_name.people(frozenset(two[name])))
    return found


def presumptions(identities: Sequence[Identity], lacking: Collection[Identity]) -> tuple[Message, ...]:
    """What made identities one person besides an alias file (antaganden): consecutive terms, and what some leave out.

    `lacking` are those that leave out what some of the others tell.
    """
    told = {what for one in identities if one not in lacking for what in _SAID if what not in left_out(one)}
    missed = {what for one in lacking for what in left_out(one)} & told
    said = tuple(said for what, said in _SAID.items() if what in missed)
    return (message("consecutive terms"), *said) if in_consecutive_terms(identities) else said


_SAID = {
    "municipality": message("municipality not printed"),
    "day": message("no day"),
    "party": message("party not printed"),
}


@frozen(kw_only=True)
class _OneName:
    """The runs of one name."""

    runs: Sequence[Run]
    whose: Mapping[Identity, Identity]
    settled: frozenset[Identity]
    _first: Mapping[Identity, Identity] = field(init=False)
    _fullest: frozenset[Identity] = field(init=False)

    @_first.default
    def _first_of_each(self) -> Mapping[Identity, Identity]:
        return {one: run[0] for run in self.runs for one in run}

    @_fullest.default
    def _those_who_leave_out_least(self) -> frozenset[Identity]:
        known = self._first.keys()
        return frozenset(
            one for one in known if not left_out(one) or not any(_says_more(other, one) for other in known)
        )

    def people(self, apart: Pairs) -> Mapping[Identity, Identity]:
        """Of two who are known to be two and can only be one and the same, neither is presumed to be.

        Whoever leaves something out and is known to be somebody else is one more whom others can be.
        """
        others = frozenset(self.settled)
        while True:
            found, refused = self._found(apart, others)
            clash = frozenset(_clashes(found, apart))
            if not clash and refused <= others:
                return found
            apart, others = apart | clash, others | refused

    def _found(
        self, apart: Pairs, others: frozenset[Identity]
    ) -> tuple[Mapping[Identity, Identity], frozenset[Identity]]:
        """Who each run is presumed to be, and the runs that are known to be nobody whom they can be."""
        found: dict[Identity, Identity] = {}
        refused = set()
        # Those that leave out least come first, so that whoever leaves out more finds them settled.
        for run in sorted(self.runs, key=lambda each: (len(left_out(each[0])), each[0])):
            first = run[0]
            can_be = {found.get(one, self.whose.get(one, one)) for one in self._can_be(run, others)}
            refused |= {first for person in can_be if (first, person) in apart}
            if len(can_be) == 1 and first not in self.settled | refused:
                found[first] = can_be.pop()
        return found, frozenset(refused)

    def _can_be(self, run: Run, others: frozenset[Identity]) -> Iterator[Identity]:
        """The firsts of the runs that say more, and of others; a mere name without any place or party is nobody's."""
        for one in run:
            if one not in self._fullest and (one.municipality or one.party.key):
                for each, first in self._first.items():
                    if first != run[0] and (each in self._fullest or first in others) and _agree(each, one):
                        yield first


def _clashes(found: Mapping[Identity, Identity], apart: Pairs) -> Iterator[tuple[Identity, Identity]]:
    """Those who are known to be two and are presumed to be one person, each with that."""
    for one, other in apart:
        if one in found and found[one] == found.get(other):
            yield one, found[one]


def filled_in(one: Identity, shown: Identity) -> Identity:
    """Somebody with the municipality and the party of the person who it is presumed to be, where none is printed."""
    return evolve(
        one,
        municipality=one.municipality or shown.municipality,
        party=one.party if one.party.key else shown.party,
    )


def left_out(one: Identity) -> tuple[str, ...]:
    """What the minutes do not print of somebody: `municipality`, `day`, `party`; in that order."""
    given = {"municipality": one.municipality, "day": one.term != UNDATED, "party": one.party.key}
    return tuple(what for what, told in given.items() if not told)


def _agree(one: Identity, other: Identity) -> bool:
    """Whether nothing that both tell differs."""
    return (
        (one.municipality == other.municipality or not one.municipality or not other.municipality)
        and (one.term == other.term or UNDATED in (one.term, other.term))
        and (one.party == other.party or not one.party.key or not other.party.key)
    )


def _says_more(one: Identity, other: Identity) -> bool:
    """Whether `one` tells all that `other` does, and more."""
    return _agree(one, other) and set(left_out(one)) < set(left_out(other))
