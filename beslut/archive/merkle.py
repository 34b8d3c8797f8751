"""The Merkle tree (hashträdet) over an append-only log, by RFC 6962 and RFC 9162 with SHA-256.

A tree is kept as the roots of its full subtrees: the node (level, position) is the root over the leaves from
`position << level` up to `(position + 1) << level`, and level 0 are the hashes of the leaves. `get` is whatever gives
the hash of a node that was kept. A full subtree never changes as the log grows, so that nothing is ever written anew.

A root alone does not tell how large the tree is: two sizes can share root and path. Take both from one signed
checkpoint.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256
from typing import TypeAlias

Get: TypeAlias = Callable[[int, int], bytes]
"""What gives the hash of the node (level, position)."""

EMPTY = sha256(b"").digest()
"""The root over no leaves."""


def leaf_hash(data: bytes) -> bytes:
    """The hash of a leaf: a zero byte first, so that no leaf can pass for a node (RFC 9162 § 2.1.1)."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of a node over two others: a byte of one first."""
    return sha256(b"\x01" + left + right).digest()


def full_subtrees(size: int) -> tuple[tuple[int, int], ...]:
    """The full subtrees that a tree of this size is made of, as (level, position), from the first leaf on.

    >>> full_subtrees(6)
    ((2, 0), (1, 2))
    """
    levels = (level for level in reversed(range(size.bit_length())) if size >> level & 1)
    return tuple((level, (size >> level) - 1) for level in levels)


def nodes_after_append(size: int, leaf: bytes, get: Get) -> tuple[tuple[int, int, bytes], ...]:
    """The new nodes (level, position, hash) when the hash of a leaf is added to a tree of this size; two on average.

    >>> [node[:2] for node in nodes_after_append(3, EMPTY, lambda level, position: EMPTY)]
    [(0, 3), (1, 1), (2, 0)]
    """
    nodes = [(0, size, leaf)]
    level, position, value = nodes[0]
    while position & 1:
        value = node_hash(get(level, position - 1), value)
        level, position = level + 1, position >> 1
        nodes.append((level, position, value))
    return tuple(nodes)


def root(size: int, get: Get) -> bytes:
    """The root of the tree over the first `size` leaves."""
    return _root_of(0, size, get) if size else EMPTY


def root_of_leaves(hashes: Sequence[bytes]) -> bytes:
    """The root over the hashes of leaves, with nothing kept: how anybody can count it from the whole log."""
    kept: dict[tuple[int, int], bytes] = {}
    for size, leaf in enumerate(hashes):
        for level, position, value in nodes_after_append(size, leaf, lambda *node: kept[node]):
            kept[level, position] = value
    return root(len(hashes), lambda *node: kept[node])


def inclusion_path(index: int, size: int, get: Get) -> tuple[bytes, ...]:
    """The hashes beside the way from the leaf at `index` up to the root (RFC 9162 § 2.1.3.1).

    Raises ValueError where the tree has no such leaf.
    """
    if not 0 <= index < size:
        raise ValueError(f"index: a tree of {size} leaves has no leaf {index}")
    start, end = 0, size
    path = []
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_root_of(middle, end, get))
            end = middle
        else:
            path.append(_root_of(start, middle, get))
            start = middle
    return tuple(reversed(path))


def consistency_path(first: int, second: int, get: Get) -> tuple[bytes, ...]:
    """The hashes that show the tree of size `first` to be the beginning of that of size `second` (§ 2.1.4.1).

    It is empty where the two are of one size, and where the first is empty. Raises ValueError where the first is the
    larger one.
    """
    if not 0 <= first <= second:
        raise ValueError(f"first: a tree of {second} leaves has no earlier size {first}")
    if first == 0:
        return ()
    start, end = 0, second
    path = []
    while end > first:
        middle = start + _split(end - start)
        if first <= middle:
            path.append(_root_of(middle, end, get))
            end = middle
        else:
            path.append(_root_of(start, middle, get))
            start = middle
    if start > 0:
        path.append(_root_of(start, end, get))
    return tuple(reversed(path))


def root_of_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """The root that a leaf and its path come to (RFC 9162 § 2.1.3.2); None where the path does not fit the size."""
    if not 0 <= index < size:
        return None
    place, last, value = index, size - 1, leaf
    for beside in path:
        if last == 0:
            return None
        if place & 1 or place == last:
            value = node_hash(beside, value)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            value = node_hash(value, beside)
        place, last = place >> 1, last >> 1
    return value if last == 0 else None


def verify_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes], expected: bytes) -> bool:
    """Whether the hash of a leaf is at `index` in the tree of this size and root."""
    return root_of_inclusion(leaf, index, size, path) == expected


def verify_consistency(
    first: int, second: int, first_root: bytes, second_root: bytes, path: Sequence[bytes]
) -> bool:
    """Whether the first tree is the beginning of the second one (RFC 9162 § 2.1.4.2)."""
    if not 0 <= first <= second:
        return False
    if first == second:
        return not path and first_root == second_root
    if first == 0:
        return not path and first_root == EMPTY
    if not path:
        return False
    return _roots_of_consistency(first, second, first_root, path) == (first_root, second_root)


def _roots_of_consistency(
    first: int, second: int, first_root: bytes, path: Sequence[bytes]
) -> tuple[bytes, bytes] | None:
    """The two roots that a path comes to; None where it does not fit the sizes."""
    begun = [first_root, *path] if first & (first - 1) == 0 else list(path)
    place, last = first - 1, second - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    old = new = begun[0]
    for beside in begun[1:]:
        if last == 0:
            return None
        if place & 1 or place == last:
            old, new = node_hash(beside, old), node_hash(beside, new)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            new = node_hash(new, beside)
        place, last = place >> 1, last >> 1
    return (old, new) if last == 0 else None


def _split(size: int) -> int:
    """The largest power of two below the size: so many leaves stand to the left of the root."""
    return 1 << ((size - 1).bit_length() - 1)


def _root_of(start: int, end: int, get: Get) -> bytes:
    """The root over the leaves from start up to end, which begin where a full subtree may begin."""
    size = end - start
    if size & (size - 1) == 0:
        level = size.bit_length() - 1
        return get(level, start >> level)
    middle = start + _split(size)
    return node_hash(_root_of(start, middle, get), _root_of(middle, end, get))
