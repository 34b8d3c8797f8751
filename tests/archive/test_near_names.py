"""The fast way to doubtful pairs finds what the plain way finds: every pair, and no other."""

from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from beslut.archive.doubtful import pairs_in_doubt
from beslut.archive.identity import Face
from beslut.archive.likeness import doubt, letters_lost, near
from beslut.archive.short_forms import LocalParty

PARTIES = [LocalParty(), *(LocalParty(key=short.casefold(), short=short) for short in ("S", "M"))]
FIRST = [
    "anna",
    "anna-karin",
    "annika",
    "anna maria",
    "karin",
    "karina",
    "a.",
    "k",
    "å",
    "a. b.",
    "nils",
    "nisse",
]
LAST = [
    "ek",
    "eek",
    "ek-lund",
    "lund",
    "åsberg",
    "åberg",
    "asberg",
    "andersson",
    "anderson",
    "andresson",
    "karin",
]
LETTERS = st.text("abåk -.", min_size=1, max_size=14).map(lambda text: " ".join(text.split()) or "a")
NAMES = st.one_of(st.builds("{} {}".format, st.sampled_from(FIRST), st.sampled_from(LAST)), LETTERS)


@st.composite
def faces(draw):
    """People of one municipality; some names differ from another by a letter or two."""
    names = draw(st.lists(NAMES, max_size=24))
    for name in names[:6]:
        at = draw(st.integers(0, len(name) - 1))
        changed = name[:at] + draw(st.sampled_from(["", "n", "å"])) + name[at + 1 :]
        names.append(" ".join(changed.split()) or "a")
    return [
        Face(
            municipality="granvik",
            name=name,
            party=draw(st.sampled_from(PARTIES)),
            terms=[draw(st.sampled_from([0, 2002, 2018, 2022]))],
        )
        for name in names
    ]


def plain(given_faces):
    return [
        (one, other, why)
        for one, other in combinations(range(len(given_faces)), 2)
        if (why := doubt(given_faces[one], given_faces[other])) is not None
    ]


@given(faces())
def test_the_fast_way_finds_exactly_the_pairs_of_the_plain_way(given_faces):
    assert list(pairs_in_doubt(given_faces)) == plain(given_faces)


@given(faces())
def test_a_doubt_does_not_hang_on_who_is_named_first(given_faces):
    for one, other in combinations(given_faces, 2):
        assert doubt(one, other) == doubt(other, one)


@given(st.text("abc", min_size=1, max_size=30), st.text("abc", min_size=1, max_size=30))
@example("abcabcabcabc", "abcabcabcacb")
def test_near_names_never_lack_more_letters_than_is_reckoned(one, other):
    if near(one, other):
        lacking = sum(max(0, one.count(each) - other.count(each)) for each in "abc")
        assert lacking <= letters_lost(len(one), len(other))


@pytest.mark.parametrize("count", [0, 1, 70])
def test_crowds_of_any_size_are_compared(count):
    """Positions beyond one byte and one word of a processor are found as the first ones are."""
    crowd = [
        Face(
            municipality="granvik",
            name=f"{'abcdefg'[n % 7] * 5} {'hijklmnopq'[n // 7] * 6}",
            party=PARTIES[1],
            terms=[2022],
        )
        for n in range(count)
    ]
    slip = [Face(municipality="granvik", name="aaaaa hhhhhx", party=PARTIES[0], terms=[2022])]
    assert list(pairs_in_doubt([*crowd, *slip])) == plain([*crowd, *slip])
