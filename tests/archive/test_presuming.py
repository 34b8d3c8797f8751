"""Whoever something is left out of is presumed to be the only one it can be, two told in full never meet."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive.identity import Identity
from beslut.archive.joining import runs
from beslut.archive.presuming import left_out, presumed
from beslut.archive.short_forms import LocalParty

S, V, NONE = LocalParty(key="s", short="S"), LocalParty(key="v", short="V"), LocalParty()
PLACES, PARTIES, TERMS = ["", "granvik", "norrby"], [NONE, S, V], [0, 2010, 2014, 2022]


def anna(municipality="granvik", party=S, term=2022):
    return Identity(municipality=municipality, name="anna ek", party=party, term=term)


FULL = anna()
identities = st.sets(
    st.builds(anna, st.sampled_from(PLACES), st.sampled_from(PARTIES), st.sampled_from(TERMS)), max_size=9
)


def who(*known, **rest):
    """Of each run that is presumed to be of another: the firsts of both."""
    return dict(presumed(runs(known), **rest))


def agree(one, other):
    """Whether both may be one, looked at column by column."""
    return all(
        first == second or not first or not second
        for first, second in [
            (one.municipality, other.municipality),
            (one.term, other.term),
            (one.party.key, other.party.key),
        ]
    )


@pytest.mark.parametrize(
    "lacking",
    [
        anna(party=NONE),
        anna(term=0),
        anna(municipality=""),
        anna(party=NONE, term=0),
        anna(municipality="", term=0),
    ],
)
def test_whoever_something_is_left_out_of_is_the_only_one_there_is(lacking):
    assert who(FULL, lacking) == {lacking: FULL}


@pytest.mark.parametrize(
    ("lacking", "other"),
    [
        (anna(party=NONE), anna(party=V)),
        (anna(party=NONE), anna(party=V, term=0)),
        (anna(term=0), anna(term=2010)),
        (anna(municipality=""), anna(municipality="norrby")),
        (anna(municipality="", term=0), anna(municipality="norrby", term=2010)),
    ],
)
def test_of_either_of_two_nothing_is_presumed(lacking, other):
    assert who(FULL, other, lacking) == {}


@pytest.mark.parametrize(
    "lacking",
    [
        anna(party=NONE, term=2010),
        anna(municipality="", party=V),
        anna(municipality="norrby", term=0),
        anna(municipality="", party=NONE),
        anna(municipality="", party=NONE, term=0),
    ],
)
def test_whoever_tells_something_else_or_a_name_alone_is_nobody_known(lacking):
    assert who(FULL, lacking) == {}


def test_consecutive_terms_are_one_candidate():
    assert who(anna(term=2010), anna(term=2014), anna(term=0)) == {anna(term=0): anna(term=2010)}


def test_terms_without_a_party_are_of_one_party_or_of_nobody_known():
    bare = [anna(party=NONE, term=2010), anna(party=NONE, term=2014)]
    assert who(*bare, anna(term=2010)) == {bare[0]: anna(term=2010)}
    assert who(*bare, anna(term=2010), anna(party=V, term=2014)) == {}


def test_whoever_leaves_out_more_is_presumed_by_way_of_whoever_leaves_out_less():
    less, more = anna(municipality=""), anna(municipality="", term=0)
    assert who(FULL, less, more) == {less: FULL, more: FULL}


def test_whoever_is_known_to_be_somebody_else_is_one_more_whom_others_can_be():
    lacking, more = anna(municipality="", term=2022), anna(term=0)
    told = frozenset({(lacking, FULL), (FULL, lacking)})
    assert who(FULL, lacking, more, apart=told) == {}
    assert who(FULL, lacking, more, settled=frozenset({lacking})) == {}
    assert who(FULL, lacking, more, settled=frozenset({lacking}), whose={lacking: FULL}) == {more: FULL}


def test_of_two_who_are_known_to_be_two_neither_is_presumed_to_be_the_one():
    one, other, third = anna(municipality=""), anna(party=NONE), anna(municipality="", term=0)
    assert who(FULL, one, other) == {one: FULL, other: FULL}
    assert who(FULL, one, other, third, apart=frozenset({(one, other), (other, one)})) == {}


def test_two_who_are_known_to_be_one_are_one_whom_others_can_be():
    bare = anna(party=NONE)
    assert who(FULL, anna(party=V), bare) == {}
    assert who(FULL, anna(party=V), bare, whose={anna(party=V): FULL}) == {bare: FULL}


@given(identities)
def test_only_whoever_leaves_something_out_is_presumed_to_be_whoever_leaves_out_less(known):
    whole = {run[0]: run for run in runs(known)}
    found = who(*known)
    for first, whose in found.items():
        assert whose not in found
        assert any(
            agree(one, other) and len(left_out(one)) > len(left_out(other))
            for one, other in product(whole[first], known)
        )


@given(identities)
def test_everybody_in_full_who_may_be_meant_is_of_the_one_person(known):
    whole = {run[0]: run for run in runs(known)}
    for first, whose in who(*known).items():
        for one in known:
            if not left_out(one) and any(agree(one, each) for each in whole[first]):
                assert one in whole[whose]


@st.composite
def told(draw):
    """Who is known, who of them are known to be two, and of whom nothing is presumed."""
    known = sorted(draw(identities.filter(bool)))
    firsts = [run[0] for run in runs(known)]
    one_of = st.sampled_from(firsts)
    two = draw(st.sets(st.tuples(one_of, one_of).filter(lambda pair: pair[0] != pair[1]), max_size=3))
    apart = frozenset(pair for one, other in two for pair in [(one, other), (other, one)])
    return known, {"apart": apart, "settled": frozenset(draw(st.sets(one_of, max_size=2)))}


@given(told(), st.randoms(use_true_random=False))
def test_the_order_makes_no_difference_and_what_is_known_is_kept_to(given, random):
    known, rest = given
    found = who(*known, **rest)
    shuffled = list(known)
    random.shuffle(shuffled)
    assert who(*shuffled, **rest) == found
    assert not rest["settled"] & found.keys()
    for one, other in rest["apart"]:
        assert found.get(one, one) != found.get(other, other)


@given(told())
def test_what_is_known_besides_never_makes_more_people_one(given):
    known, rest = given
    assert who(*known, **rest).items() <= who(*known).items()
