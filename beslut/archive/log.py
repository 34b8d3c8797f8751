"""The log in the database (loggen): the Merkle tree over all versions, kept as the roots of its full subtrees."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from beslut.archive import merkle
from beslut.archive.driver import Insertion, Question
from beslut.archive.tables import NODES

_HASH = Question(
    select(NODES.c.hash).where(NODES.c.level == bindparam("level"), NODES.c.position == bindparam("position"))
)
_INTO_NODES = Insertion(NODES)


class StoredNodes:
    """The nodes of the tree as they stand in the database; each is fetched when it is asked for, once."""

    def __init__(self, connection: Connection) -> None:
        """Fetch over this connection."""
        self._connection = connection
        self._known: dict[tuple[int, int], bytes] = {}

    def __call__(self, level: int, position: int) -> bytes:
        """The hash of a node; raises KeyError where it is not there."""
        found = self._known.get((level, position))
        if found is None:
            stored = _HASH.value(self._connection, level=level, position=position)
            if stored is None:
                raise KeyError((level, position))
            found = self._known[level, position] = bytes(stored)
        return found


def append_leaf(connection: Connection, size: int, leaf: bytes) -> None:
    """Add the leaf of version number `size`, and the subtrees that it fills."""
    nodes = merkle.nodes_after_append(size, leaf, StoredNodes(connection))
    _INTO_NODES.put(
        connection,
        [{"level": level, "position": position, "hash": value} for level, position, value in nodes],
    )


def begins_with(connection: Connection, size: int, wanted: bytes) -> bool:
    """Whether the first `size` versions come to this root; not so where nodes of the tree are missing."""
    try:
        return root(connection, size) == wanted
    except KeyError:
        return False


def root(connection: Connection, size: int) -> bytes:
    """The root of the tree over the first `size` versions."""
    return merkle.root(size, StoredNodes(connection))
