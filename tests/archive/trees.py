"""Small logs for tests, kept in memory."""

from beslut.archive import merkle

CT_LEAVES = tuple(
    bytes.fromhex(each)
    for each in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
)
"""The leaves that implementations of Certificate Transparency are tested with."""


def grown(hashes):
    """The nodes of the tree over the hashes of these leaves, as something to get them from."""
    kept = {}
    for size, leaf in enumerate(hashes):
        for level, position, value in merkle.nodes_after_append(size, leaf, lambda *node: kept[node]):
            assert (level, position) not in kept
            kept[level, position] = value
    return lambda level, position: kept[level, position]


def numbered(count):
    """The hashes of so many leaves, no two alike."""
    return tuple(merkle.leaf_hash(str(number).encode()) for number in range(count))
