"""Mutants (mutanter): the modules of a room with one small change in each, under a name that stays."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from attrs import field, frozen

from tools.mutation import conditions, values
from tools.mutation.places import Spot, spots
from tools.mutation.source import Change, Source

OPERATORS = (
    conditions.comparisons,
    conditions.joined,
    conditions.dropped_not,
    conditions.turned,
    values.numbers,
    values.arithmetic,
    values.yes_and_no,
    values.days,
    values.first_days,
    values.severities,
    values.members,
)
"""Every kind of change."""


@frozen(kw_only=True)
class Module:
    """A module to be changed: its dotted name, its file, and the file as it is shown, `rules/quorum.py`."""

    name: str
    path: Path
    shown: str

    @property
    def mutants(self) -> tuple["Mutant", ...]:
        """Every mutant of the module, in the order of the source."""
        return tuple(mutants(self, self.path.read_text("utf-8")))


@frozen(kw_only=True)
class Mutant:
    """A module with one change in it.

    `line` is the line of the change, `lines` the first and last line of the statement that it stands in. `before` and
    `after` are the line without and with the change. `nth` counts equal changes: of one line in `name`, of equal
    lines of one function in `key`.
    """

    module: Module
    change: Change
    scope: str
    line: int
    lines: tuple[int, int]
    before: str
    after: str
    text: str = field(repr=False)
    nth_in_line: int = 1
    nth_in_scope: int = 1

    @property
    def name(self) -> str:
        """The name with the line: `rules/quorum.py:41:Compare:< -> <=`."""
        return f"{self.module.shown}:{self.line}:{self._said}{_nth(self.nth_in_line)}"

    @property
    def key(self) -> str:
        """The name by the text of the line instead of its number, so that it outlives edits elsewhere."""
        where = f"{self.module.shown}:{self.scope or '-'}"
        return f"{where}:{self._said}{_nth(self.nth_in_scope)}: {self.before}"

    @property
    def _said(self) -> str:
        return f"{self.change.kind}:{self.change.said}"


def _nth(number: int) -> str:
    return f" ({number})" if number > 1 else ""


def mutants(module: Module, text: str) -> Iterator[Mutant]:
    """Every mutant of a module with this text."""
    source, lines = Source(text), text.split("\n")
    in_line: Counter[tuple[int, str, str]] = Counter()
    in_scope: Counter[tuple[str, str, str, str]] = Counter()
    for spot, change in changes(source):
        line = source.line(change.start)
        before = lines[line - 1].strip()
        in_line[line, change.kind, change.said] += 1
        in_scope[spot.scope, before, change.kind, change.said] += 1
        changed = source.changed(change)
        yield Mutant(
            module=module,
            change=change,
            scope=spot.scope,
            line=line,
            lines=spot.lines,
            before=before,
            after=changed.split("\n")[line - 1].strip(),
            text=changed,
            nth_in_line=in_line[line, change.kind, change.said],
            nth_in_scope=in_scope[spot.scope, before, change.kind, change.said],
        )


def changes(source: Source) -> Iterator[tuple[Spot, Change]]:
    """Every change of a source, each once, with its place."""
    seen: set[tuple[int, int, str]] = set()
    for spot in spots(source.tree):
        for operator in OPERATORS:
            for change in operator(spot.node, source):
                where = (change.start, change.end, change.text)
                if where not in seen and not _inside_union(spot, change):
                    seen.add(where)
                    yield spot, change


def _inside_union(spot: Spot, change: Change) -> bool:
    """Whether the change drops a member of a part of a union: the whole union drops it already."""
    return change.kind == "Member" and type(spot.node) is type(spot.within)
