"""Roles told by labels and signatures: chair, secretary, adjusters and their deputies."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from beslut.minutes.blocks import Block
from beslut.minutes.entries import Entry, entries
from beslut.minutes.lines import Line
from beslut.minutes.vocabulary import Label, folded
from beslut.records import Attendance, Capacity, Person, Role, RoleKind

_BY_LABEL = {
    Label.CHAIR: RoleKind.CHAIR,
    Label.SECRETARY: RoleKind.SECRETARY,
    Label.ADJUSTERS: RoleKind.ADJUSTER,
    Label.DEPUTY_ADJUSTERS: RoleKind.DEPUTY_ADJUSTER,
}
_DEPUTY = re.compile(
    r"\bmed[ \n]+(?P<deputy>[^,;]+?)[ \n]+som[ \n]+ersattare|\bersattare[ :]+(?P<after>[^,;]+)", re.IGNORECASE
)
_BY_TURNS = frozenset({RoleKind.CHAIR, RoleKind.ADJUSTER})  # some §§ each, where several take turns
_MISSING = {
    RoleKind.CHAIR: Capacity.MEMBER,
    RoleKind.SECRETARY: Capacity.OTHER,
    RoleKind.ADJUSTER: Capacity.MEMBER,
}


@frozen
class HeldRole:
    """Somebody who holds a role, as a label or a signature tells it."""

    entry: Entry
    role: Role


def held_roles(found: Sequence[Block]) -> Iterator[HeldRole]:
    """The roles that the blocks tell of, in the order of the page."""
    for block in found:
        kind = _BY_LABEL.get(block.label) if block.label else None
        if kind is not None:
            yield from _of_block(block, kind)
        elif block.label in (Label.ADJUSTMENT, Label.SIGNATURES):
            yield from _after_the_name(block)


def _of_block(block: Block, kind: RoleKind) -> Iterator[HeldRole]:
    lines = _until_sentence(block.lines)
    text = folded(" ".join(line.text for line in lines))
    deputy = _DEPUTY.search(text)
    for entry in entries(lines):
        own = kind
        if kind is RoleKind.ADJUSTER and deputy is not None and folded(entry.name) in deputy.group():
            own = RoleKind.DEPUTY_ADJUSTER
        span = entry.said.paragraphs if own in _BY_TURNS else None
        yield HeldRole(entry, Role(kind=own, paragraphs=span))


def _until_sentence(lines: Sequence[Line]) -> list[Line]:
    """The lines of a label up to a sentence of running text or a gap behind the names."""
    kept: list[Line] = []
    for line in lines:
        if line.blank:
            if any(not held.blank for held in kept) and len(kept) > 3:
                break
            kept.append(line)
            continue
        if (
            len(line.text.strip()) > 12
            and line.text.rstrip().endswith(".")
            and not re.search(r"\([^)]*\)\.$|[.…_]{3,}", line.text)
        ):
            kept.append(line.saying(line.text.split(". ")[0]))
            break
        kept.append(line)
    return kept


def _after_the_name(block: Block) -> Iterator[HeldRole]:
    """`Bo Ek, justerare`: a role behind the name in a block of signatures; names alone under `Justering` adjust."""
    found = [(entry, entry.said.roles) for entry in entries(block.lines)]
    plain = block.label is Label.ADJUSTMENT and block.phrase == "justering"
    if plain and not any(roles for _, roles in found):
        found = [(entry, (Role(kind=RoleKind.ADJUSTER),)) for entry, _ in found]
    for entry, roles in found:
        for role in roles:
            yield HeldRole(entry, role)


def with_roles(rows: Sequence[Attendance], held: Sequence[HeldRole]) -> tuple[Attendance, ...]:
    """The rows with the roles of the labels added; whoever is not listed gets a row where the role gives a capacity."""
    made, where = list(rows), _Directory()
    for index, row in enumerate(made):
        where.add(row.name, index)
    missing = any(row.capacity is Capacity.ABSENT for row in made)
    listed = _lists_members(made)
    for one in held:
        index_of_row = _row_of(made, where, one.entry)
        if index_of_row is not None:
            made[index_of_row] = _with_role(made[index_of_row], one.role)
            continue
        capacity = _MISSING.get(one.role.kind)
        if capacity is None or (one.role.kind is RoleKind.ADJUSTER and listed):
            continue
        where.add(one.entry.name, len(made))
        made.append(
            Attendance(
                person=Person(name=one.entry.name),
                party=one.entry.party,
                capacity=capacity,
                roles=(one.role,),
                place=one.entry.place(),
            )
        )
        listed = listed or not missing
    return tuple(made)


class _Directory:
    """Where rows stand by name: the whole name, and its first and last word."""

    def __init__(self) -> None:
        self.whole: dict[str, list[int]] = {}
        self.ends: dict[tuple[str, str], list[int]] = {}

    def add(self, name: str, index: int) -> None:
        """Note that the row at `index` is that of the person named."""
        self.whole.setdefault(name.casefold(), []).append(index)
        self.ends.setdefault(_ends(name), []).append(index)


def _ends(name: str) -> tuple[str, str]:
    words = name.casefold().split()
    return words[0], words[-1]


def _lists_members(rows: Sequence[Attendance]) -> bool:
    """Whether the members are listed, and not only those who are missing or serve."""
    absent = any(row.capacity is Capacity.ABSENT for row in rows)
    return bool(rows) and not (
        absent and all(row.capacity is not Capacity.MEMBER or row.roles for row in rows)
    )


def _with_role(row: Attendance, role: Role) -> Attendance:
    same = [held for held in row.roles if held.kind is role.kind]
    if not same:
        return evolve(row, roles=(*row.roles, role))
    if role.paragraphs is not None and all(held.paragraphs is None for held in same):
        return evolve(row, roles=tuple(role if held.kind is role.kind else held for held in row.roles))
    return row


def _row_of(rows: Sequence[Attendance], where: _Directory, entry: Entry) -> int | None:
    """The row of the person: the one in which they serve, where there are several.

    Names may differ in what stands between the first and the last word, where only one row can be meant.
    """
    same = where.whole.get(entry.name.casefold(), [])
    if not same:
        near = [
            index
            for index in where.ends.get(_ends(entry.name), [])
            if entry.party in (None, rows[index].party)
        ]
        same = near if len(near) == 1 else []
    serving = (i for i in same if rows[i].capacity in (Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE))
    return next(serving, same[0] if same else None)
