from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive import merkle
from tests.archive.trees import CT_LEAVES, grown, numbered

CT_ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
SIZES = st.integers(1, 70)


@st.composite
def places(draw):
    """A size, and the index of a leaf in it."""
    size = draw(SIZES)
    return size, draw(st.integers(0, size - 1))


@st.composite
def two_sizes(draw):
    """A size and a later one."""
    second = draw(SIZES)
    return draw(st.integers(1, second)), second


def flipped(data, bit):
    """The bytes with one bit turned."""
    changed = bytearray(data)
    changed[bit // 8 % len(data)] ^= 1 << bit % 8
    return bytes(changed)


def naive_root(hashes):
    """The root as the definition in RFC 9162 § 2.1.1 counts it, over all leaves anew."""
    if len(hashes) == 1:
        return hashes[0]
    split = 1
    while split * 2 < len(hashes):
        split *= 2
    return sha256(b"\x01" + naive_root(hashes[:split]) + naive_root(hashes[split:])).digest()


@pytest.mark.parametrize("size", range(1, 9))
def test_the_roots_are_those_of_certificate_transparency(size):
    hashes = [merkle.leaf_hash(leaf) for leaf in CT_LEAVES]
    assert merkle.root(size, grown(hashes)).hex() == CT_ROOTS[size - 1]
    assert merkle.root_of_leaves(hashes[:size]).hex() == CT_ROOTS[size - 1]


def test_the_root_over_nothing_is_the_hash_of_nothing():
    assert merkle.root(0, grown(())) == sha256(b"").digest()


@pytest.mark.parametrize(
    ("index", "size", "path"),
    [
        (0, 1, []),
        (
            0,
            8,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            5,
            8,
            [
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    ],
)
def test_the_paths_of_leaves_are_those_of_certificate_transparency(index, size, path):
    get = grown([merkle.leaf_hash(leaf) for leaf in CT_LEAVES])
    assert [each.hex() for each in merkle.inclusion_path(index, size, get)] == path


@pytest.mark.parametrize(
    ("first", "second", "path"),
    [
        (1, 1, []),
        (
            1,
            8,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
        ),
        (
            6,
            8,
            [
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
        ),
        (
            2,
            5,
            [
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            ],
        ),
    ],
)
def test_the_paths_between_sizes_are_those_of_certificate_transparency(first, second, path):
    get = grown([merkle.leaf_hash(leaf) for leaf in CT_LEAVES])
    assert [each.hex() for each in merkle.consistency_path(first, second, get)] == path


@given(SIZES)
def test_the_kept_subtrees_give_the_root_of_the_definition(size):
    hashes = numbered(size)
    assert merkle.root(size, grown(hashes)) == naive_root(hashes)


@given(st.integers(0, 10**12))
def test_the_full_subtrees_cover_every_leaf_once(size):
    begun = 0
    for level, position in merkle.full_subtrees(size):
        assert position << level == begun
        begun += 1 << level
    assert begun == size


def test_a_thousand_leaves_make_less_than_two_nodes_each():
    hashes = numbered(1000)
    get = grown(hashes)
    made = sum(len(merkle.nodes_after_append(size, leaf, get)) for size, leaf in enumerate(hashes))
    assert 1000 < made < 2000


@given(places())
def test_every_path_of_a_leaf_leads_to_the_root(place):
    size, index = place
    hashes = numbered(size)
    get = grown(hashes)
    path = merkle.inclusion_path(index, size, get)
    assert len(path) <= (size - 1).bit_length()
    assert merkle.verify_inclusion(hashes[index], index, size, path, merkle.root(size, get))


@given(places(), st.data())
def test_a_changed_bit_of_leaf_path_or_root_is_seen(place, data):
    size, index = place
    hashes = numbered(size)
    get = grown(hashes)
    parts = [hashes[index], merkle.root(size, get), *merkle.inclusion_path(index, size, get)]
    changed = data.draw(st.integers(0, len(parts) - 1))
    parts[changed] = flipped(parts[changed], data.draw(st.integers(0, 255)))
    leaf, root, *path = parts
    assert not merkle.verify_inclusion(leaf, index, size, path, root)


@given(places(), st.integers(-2, 80))
def test_a_leaf_is_at_no_other_index(place, other):
    size, index = place
    hashes = numbered(size)
    get = grown(hashes)
    path, root = merkle.inclusion_path(index, size, get), merkle.root(size, get)
    assert merkle.verify_inclusion(hashes[index], other, size, path, root) == (other == index)


@given(places(), SIZES)
def test_a_path_fits_no_other_size_with_the_root_of_that_size(place, other):
    size, index = place
    hashes = numbered(70)
    get = grown(hashes)
    path = merkle.inclusion_path(index, size, get)
    held = merkle.verify_inclusion(hashes[index], index, other, path, merkle.root(other, get))
    assert held == (other == size)


@given(places(), st.data())
def test_a_path_with_a_hash_too_many_or_too_few_is_refused(place, data):
    size, index = place
    get = grown(numbered(size))
    path = list(merkle.inclusion_path(index, size, get))
    leaf = numbered(size)[index]
    longer = [*path, leaf]
    assert merkle.root_of_inclusion(leaf, index, size, longer) is None
    if path:
        del path[data.draw(st.integers(0, len(path) - 1))]
        assert not merkle.verify_inclusion(leaf, index, size, path, merkle.root(size, get))


@given(two_sizes())
def test_every_earlier_tree_is_seen_to_begin_the_later_one(sizes):
    first, second = sizes
    get = grown(numbered(second))
    path = merkle.consistency_path(first, second, get)
    assert merkle.verify_consistency(first, second, merkle.root(first, get), merkle.root(second, get), path)


@given(two_sizes(), st.data())
def test_a_changed_bit_of_the_roots_or_of_the_path_between_is_seen(sizes, data):
    first, second = sizes
    get = grown(numbered(second))
    parts = [
        merkle.root(first, get),
        merkle.root(second, get),
        *merkle.consistency_path(first, second, get),
    ]
    changed = data.draw(st.integers(0, len(parts) - 1))
    parts[changed] = flipped(parts[changed], data.draw(st.integers(0, 255)))
    old, new, *path = parts
    assert not merkle.verify_consistency(first, second, old, new, path)


@given(two_sizes(), st.data())
def test_a_log_in_which_an_earlier_leaf_was_changed_does_not_begin_with_the_old_one(sizes, data):
    first, second = sizes
    before = numbered(second)
    after = list(before)
    changed = data.draw(st.integers(0, first - 1))
    after[changed] = flipped(after[changed], 0)
    old, new = merkle.root(first, grown(before)), merkle.root(second, grown(after))
    for get in (grown(before), grown(after)):
        path = merkle.consistency_path(first, second, get)
        assert not merkle.verify_consistency(first, second, old, new, path)


def test_the_empty_log_begins_every_other_one():
    get = grown(numbered(5))
    root = merkle.root(5, get)
    assert merkle.consistency_path(0, 5, get) == ()
    assert merkle.verify_consistency(0, 5, merkle.EMPTY, root, ())
    assert not merkle.verify_consistency(0, 5, root, root, ())
    assert not merkle.verify_consistency(0, 5, merkle.EMPTY, root, (root,))


def test_a_later_log_begins_no_earlier_one():
    get = grown(numbered(5))
    old, new = merkle.root(3, get), merkle.root(5, get)
    assert not merkle.verify_consistency(5, 3, new, old, merkle.consistency_path(3, 5, get))
    assert not merkle.verify_consistency(3, 5, old, new, ())


@pytest.mark.parametrize("index", [-1, 5])
def test_a_leaf_that_is_not_there_has_no_path(index):
    with pytest.raises(ValueError, match="no leaf"):
        merkle.inclusion_path(index, 5, grown(numbered(5)))


@pytest.mark.parametrize("first", [-1, 6])
def test_a_size_that_was_not_before_has_no_path(first):
    with pytest.raises(ValueError, match="no earlier size"):
        merkle.consistency_path(first, 5, grown(numbered(5)))
