"""What minutes leave out (ej angivet): whoever stands there without party, day or municipality, and who it must be.

An extract may print no municipality, a page that was cut no day, a list no party. Somebody in it is presumed to be the
one person of the archive that it can be, so that one person is not counted as two. Where it can be either of two
people nothing is presumed, nor of a name that neither a municipality nor a party says more of. The presumption is shown
wherever it is made, and an alias file can undo it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from beslut.archive.elections import UNDATED
from beslut.archive.identity import Identity, in_consecutive_terms
from beslut.messages import Message, message

Run = Sequence[Identity]
"""Terms of one name and party that follow each other, the first one first."""


def presumed(runs: Iterable[Run]) -> Mapping[Identity, Identity]:
    """Of each run that something is left out of, by its first: the first of the only run that it can be of.

    What is given is never a key itself, so that no two people who are told in full become one.
    """
    by_name: defaultdict[str, list[Run]] = defaultdict(list)
    for run in runs:
        by_name[run[0].name].append(run)
    return {
        first: whose
        for group in by_name.values()
        if len(group) > 1
        for first, whose in _of_one_name(group).items()
    }


def presumptions(
    identities: Iterable[Identity], lacking: Iterable[Identity], shown: Identity
) -> tuple[Message, ...]:
    """What made identities one person besides an alias file (antaganden): consecutive terms, and what some leave out.

    `lacking` are those that leave out what `shown` tells.
    """
    missed = {what for one in lacking for what in left_out(one)} - set(left_out(shown))
    said = tuple(said for what, said in _SAID.items() if what in missed)
    return (message("consecutive terms"), *said) if in_consecutive_terms(identities) else said


_SAID = {
    "municipality": message("municipality not printed"),
    "day": message("no day"),
    "party": message("party not printed"),
}


def _of_one_name(runs: Sequence[Run]) -> Mapping[Identity, Identity]:
    first_of = {one: run[0] for run in runs for one in run}
    fullest = {one for one in first_of if not any(_says_more(other, one) for other in first_of)}
    found: dict[Identity, Identity] = {}
    # Those that leave out least come first, so that whoever leaves out more finds them settled.
    for run in sorted(runs, key=lambda each: (len(left_out(each[0])), each[0])):
        lacking = [one for one in run if one not in fullest and (one.municipality or one.party.key)]
        can_be = {first_of[each] for one in lacking for each in fullest if _agree(each, one)}
        people = {found.get(first, first) for first in can_be}
        if len(people) == 1:
            found[run[0]] = people.pop()
    return found


def left_out(one: Identity) -> tuple[str, ...]:
    """What the minutes do not print of somebody: `municipality`, `day`, `party`; in that order."""
    return tuple(what for what, given in _given(one) if not given)


def _given(one: Identity) -> Iterator[tuple[str, bool]]:
    yield "municipality", bool(one.municipality)
    yield "day", one.term != UNDATED
    yield "party", bool(one.party.key)


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
