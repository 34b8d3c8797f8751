"""Checks of the log (kontroller av loggen): versions, the tree over them, their contents and their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field, frozen
from sqlalchemy import Connection, and_, func, or_, select

from beslut.archive import log
from beslut.archive.canonical import commitment, content_hash, source_commitment
from beslut.archive.checkpoint import verified
from beslut.archive.checkpoints import parsed
from beslut.archive.entries import FIELDS, Entry, VersionKind
from beslut.archive.imprints import imprint_of
from beslut.archive.merkle import node_hash
from beslut.archive.tables import CONTENTS, ERASURES, NODES, VERSIONS
from beslut.archive.truth import as_bytes
from beslut.batch import Progress
from beslut.errors import InputError
from beslut.messages import Message, message

_BATCH = 200
_ERASER = VERSIONS.alias("eraser")
_QUERY = (
    select(
        *(VERSIONS.c[name] for name in FIELDS),
        CONTENTS.c.salt,
        CONTENTS.c.content,
        CONTENTS.c.sha256,
        CONTENTS.c.source_sha256,
        CONTENTS.c.imprint,
        ERASURES.c.by,
        _ERASER.c.record.label("eraser_record"),
        _ERASER.c.kind.label("eraser_kind"),
        _ERASER.c.erases.label("eraser_erases"),
    )
    .select_from(VERSIONS)
    .outerjoin(CONTENTS, CONTENTS.c.version == VERSIONS.c.number)
    .outerjoin(ERASURES, ERASURES.c.version == VERSIONS.c.number)
    .outerjoin(_ERASER, _ERASER.c.number == ERASURES.c.by)
)

Rows = Mapping[int, Mapping[str, Any]]
Nodes = Mapping[tuple[int, int], bytes]


@frozen(kw_only=True)
class Fault:
    """Something that does not add up (fel): where, and what is wrong.

    `where` is the same in every language: `version 7`, `node 2/3`, `checkpoint 40`. One of `version`, `node` (level
    and position) and `checkpoint` is given where the fault lies in one.
    """

    where: str
    what: Message
    version: int | None = None
    node: tuple[int, int] | None = None
    checkpoint: int | None = None


def version_faults(connection: Connection, progress: Progress | None = None) -> Iterator[Fault]:
    """Every version and node, in the order of the log; the number of them in memory is always the same."""
    last = connection.execute(select(func.max(VERSIONS.c.number))).scalar()
    count = 0 if last is None else last + 1
    tree = _Tree()
    for start in range(0, count, _BATCH):
        end = min(start + _BATCH, count)
        rows, nodes = _rows(connection, start, end), _nodes(connection, start, end)
        for number in range(start, end):
            row = rows.get(number)
            if row is None:
                yield _in_version(number, message("version {number} is missing", number=number))
            else:
                yield from _content_faults(number, row)
            yield from tree.add(number, row, nodes)
        if progress is not None:
            progress(end, count)
    for level in range(count.bit_length() + 1):
        beyond = select(NODES.c.position).where(NODES.c.level == level, NODES.c.position >= count >> level)
        for position in connection.execute(beyond).scalars():
            yield _in_node(level, position, message("there is no version for this node"))
    higher = select(NODES.c.level, NODES.c.position).where(NODES.c.level > count.bit_length())
    for level, position in connection.execute(higher):
        yield _in_node(level, position, message("there is no version for this node"))


def chain_faults(connection: Connection) -> Iterator[Fault]:
    """Versions that name another version as the one before them than the last one of their record."""
    before = func.lag(VERSIONS.c.number).over(partition_by=VERSIONS.c.record, order_by=VERSIONS.c.number)
    chain = select(VERSIONS.c.number, VERSIONS.c.previous, before.label("before")).subquery()
    query = select(chain).where(chain.c.previous.is_distinct_from(chain.c.before)).order_by(chain.c.number)
    for row in connection.execute(query):
        yield _in_version(row.number, message("the version before it is not the one that it names"))


def stray_faults(connection: Connection) -> Iterator[Fault]:
    """Contents and erasures of versions that are not there."""
    for table, what in (
        (CONTENTS, message("there is a content of a version that is not there")),
        (ERASURES, message("there is an erasure of a version that is not there")),
    ):
        query = (
            select(table.c.version)
            .outerjoin(VERSIONS, VERSIONS.c.number == table.c.version)
            .where(VERSIONS.c.number.is_(None))
        )
        for number in connection.execute(query).scalars():
            yield _in_version(number, what)


def checkpoint_faults(
    connection: Connection, row: Mapping[str, Any], keys: Mapping[str, bytes], count: int
) -> Iterator[Message]:
    """What is wrong with a checkpoint in an archive of so many versions."""
    try:
        found = parsed(row)
    except (InputError, TypeError, UnicodeError):
        yield message("its text or signature is no checkpoint’s")
        return
    same = (found.size, found.root, found.key, found.at) == (
        row["size"],
        bytes(row["root"]),
        row["key"],
        row["at"],
    )
    if not same:
        yield message("its row says something else than the text that is signed")
    if found.key not in keys or not verified(found, keys[found.key]):
        yield message("the signature is not by the key that it names")
    if found.size > count:
        yield message("it is over {n} versions, and the archive has {size}", n=found.size, size=count)
        return
    if not log.begins_with(connection, found.size, found.root):
        yield message("the versions do not come to the root that is signed")


def _in_version(number: int, what: Message) -> Fault:
    return Fault(where=f"version {number}", version=number, what=what)


def _in_node(level: int, position: int, what: Message) -> Fault:
    return Fault(where=f"node {level}/{position}", node=(level, position), what=what)


def _rows(connection: Connection, start: int, end: int) -> Rows:
    """The versions from a number up to another, with their contents."""
    query = _QUERY.where(VERSIONS.c.number >= start, VERSIONS.c.number < end)
    return {row.number: dict(row._mapping) for row in connection.execute(query)}


def _nodes(connection: Connection, start: int, end: int) -> Nodes:
    """The nodes that these versions have added to the tree."""
    spans = (
        and_(NODES.c.level == level, NODES.c.position >= start >> level, NODES.c.position < end >> level)
        for level in range(end.bit_length())
    )
    query = select(NODES).where(or_(*spans))
    return {(row.level, row.position): bytes(row.hash) for row in connection.execute(query)}


def _content_faults(number: int, row: Mapping[str, Any]) -> Iterator[Fault]:
    if row["content"] is None:
        yield from _erasure_faults(number, row)
        return
    if row["by"] is not None:
        yield _in_version(number, message("the content is there, though a redaction says that it was erased"))
    content, salt = as_bytes(row["content"]), as_bytes(row["salt"])
    if commitment(salt, content) != row["commitment"]:
        yield _in_version(number, message("the content is not the one that the entry commits to"))
    if not _is_source(salt, row):
        yield _in_version(number, message("the source document is not the one that the entry commits to"))
    if content_hash(content) != row["sha256"]:
        yield _in_version(number, message("the content does not have the hash that stands beside it"))
    if not _is_imprint(content, row):
        yield _in_version(number, message("the content does not have the imprint that stands beside it"))


def _erasure_faults(number: int, row: Mapping[str, Any]) -> Iterator[Fault]:
    if row["by"] is None:
        yield _in_version(
            number, message("the content is missing, and no redaction tells that it was erased")
        )
    elif (
        row["eraser_kind"] != VersionKind.REDACTION.value
        or row["eraser_record"] != row["record"]
        or str(number) not in (row["eraser_erases"] or "").split(",")
    ):
        yield _in_version(
            number, message("what is said to have erased the content is no later redaction of it")
        )


def _is_source(salt: bytes, row: Mapping[str, Any]) -> bool:
    try:
        return bool(source_commitment(salt, row["source_sha256"]) == row["source_commitment"])
    except (TypeError, ValueError):
        return False


def _is_imprint(content: bytes, row: Mapping[str, Any]) -> bool:
    """Whether minutes without a day are found again by what they say, and others by nothing.

    A record that is no text is told elsewhere.
    """
    record = row["record"]
    return not isinstance(record, str) or imprint_of(record, content) == row["imprint"]


def _leaf(row: Mapping[str, Any]) -> bytes | None:
    """The hash of the leaf that an entry comes to; None where it is no entry."""
    try:
        return Entry.of_row(row).leaf
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def _fits(number: int, leaf: bytes, nodes: Nodes) -> bool | None:
    """Whether the node above would follow from this leaf of a version; None where there is none above it yet.

    It tells which of two that do not belong together was altered, the entry or its node.
    """
    above, sibling = nodes.get((1, number >> 1)), nodes.get((0, number ^ 1))
    if above is None or sibling is None:
        return None
    left, right = (sibling, leaf) if number & 1 else (leaf, sibling)
    return node_hash(left, right) == above


@define
class _Tree:
    """The tree while it is walked: of each level the last node that still lacks its other half."""

    waiting: dict[int, bytes | None] = field(factory=dict)

    def add(self, number: int, row: Mapping[str, Any] | None, nodes: Nodes) -> Iterator[Fault]:
        """Compare the leaf of a version, and the nodes that it fills, with those that are stored.

        Each is reckoned from the stored nodes below it, so that one wrong node is not told of again at every level.
        """
        leaf = nodes.get((0, number))
        if leaf is None:
            yield _in_node(0, number, message("the node is missing"))
        elif row is not None and (reckoned := _leaf(row)) != leaf:
            if reckoned is not None and _fits(number, reckoned, nodes) is True:
                yield _in_node(0, number, message("the node does not follow from the entry"))
                leaf = reckoned
            else:
                yield _in_version(number, message("the entry is not the one that the tree was made of"))
                if _fits(number, leaf, nodes) is None:
                    yield _in_node(0, number, message("the node does not follow from the entry"))
        level, position, below = 0, number, leaf
        while position & 1:
            left, right = self.waiting.pop(level), below
            level, position = level + 1, position >> 1
            below = nodes.get((level, position))
            if below is None:
                yield _in_node(level, position, message("the node is missing"))
            elif left is not None and right is not None and node_hash(left, right) != below:
                yield _in_node(level, position, message("the node does not follow from the two below it"))
        self.waiting[level] = below
