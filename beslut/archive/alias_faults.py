"""What an alias file cannot say, whatever the archive holds: circles, one person said to be two, nobody told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import combinations

from beslut.archive.aliases import Alias, Aliases, Named
from beslut.errors import InputError
from beslut.messages import message

_Rows = Mapping[tuple[str, str, str], Sequence[int]]


def contradictions(aliases: Aliases) -> Iterator[InputError]:
    """Each as an error with the place of the row."""
    yield from (_of_itself(one) for one in aliases.rows if one.first.overlaps(one.other))
    same = [one for one in aliases.saying(same=True) if not one.first.overlaps(one.other)]
    by_first: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
    for index, one in enumerate(same):
        by_first[one.first.without_term].append(index)
    for indexes in by_first.values():
        yield from _two_others([same[index] for index in indexes])
    yield from _circle(same, by_first)


def _of_itself(one: Alias) -> InputError:
    cause = (
        message("{name} is an alias of itself", name=str(one.first))
        if one.same
        else message("{name} is told apart from itself", name=str(one.first))
    )
    mend = message("Where terms tell the two apart, write terms on both sides.")
    return InputError(cause, place=one.place, mend=mend)


def _two_others(rows: Sequence[Alias]) -> Iterator[InputError]:
    for one, two in combinations(rows, 2):
        if one.first.overlaps(two.first) and one.other != two.other:
            yield InputError(
                message("{name} is already said to be {other}", name=str(two.first), other=str(one.other)),
                place=two.place,
                mend=message("Keep one of the rows, or write the terms that each is about."),
            )


def _circle(rows: Sequence[Alias], by_first: _Rows) -> Iterator[InputError]:
    """A row that leads back to where it began, over others; one circle at a time."""
    onward = {index: _onward(one.other, rows, by_first) for index, one in enumerate(rows)}
    try:
        TopologicalSorter(onward).prepare()
    except CycleError as fault:
        last = rows[max(fault.args[1])]
        yield InputError(
            message("{name} is an alias of itself", name=str(last.first)),
            place=last.place,
            mend=message("Keep the rows that lead to the name that is to be shown."),
        )


def _onward(named: Named, rows: Sequence[Alias], by_first: _Rows) -> list[int]:
    return [index for index in by_first.get(named.without_term, ()) if rows[index].first.overlaps(named)]
