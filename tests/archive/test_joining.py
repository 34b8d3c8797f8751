"""Nobody is joined but by a presumption that is shown or by a row of an alias file, and nobody is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive.alias_faults import contradictions
from beslut.archive.aliases import Alias, Aliases, Named
from beslut.archive.identity import Identity
from beslut.archive.joining import joined, runs
from beslut.archive.presuming import presumed
from beslut.archive.short_forms import LocalParty
from beslut.errors import InputError

TERMS = [0, 2006, 2010, 2014, 2018, 2022]
NAMES = ["anna", "berit"]
PLACES = ["granvik", ""]
PARTIES = [LocalParty(key="s", short="S"), LocalParty()]

identities = st.sets(
    st.builds(
        lambda municipality, name, party, term: Identity(
            municipality=municipality, name=name, party=party, term=term
        ),
        st.sampled_from(PLACES),
        st.sampled_from(NAMES),
        st.sampled_from(PARTIES),
        st.sampled_from(TERMS),
    ),
    max_size=14,
)
named = st.builds(
    lambda municipality, name, party, terms: Named(
        municipality=municipality, name=name, party=party.key, terms=frozenset(terms)
    ),
    st.sampled_from(PLACES),
    st.sampled_from(NAMES),
    st.sampled_from(PARTIES),
    st.sets(st.sampled_from(TERMS), max_size=2),
)


def rows(same):
    return st.lists(st.builds(Alias, first=named, other=named, same=same), max_size=4).map(
        lambda made: Aliases(rows=made)
    )


def usable(aliases):
    return not list(contradictions(aliases))


any_rows = rows(st.booleans()).filter(usable)


def meant(side, known):
    return [
        one
        for one in known
        if (one.municipality, one.name, one.party.key) == side.without_term
        and (not side.terms or one.term in side.terms)
    ]


@given(identities)
def test_without_an_alias_file_a_person_is_consecutive_terms_and_whoever_must_be_of_them(known):
    found = joined(known, Aliases())
    assert sorted(one for person in found.persons for one in person.identities) == sorted(known)
    must_be = presumed(runs(known))
    for person in found.persons:
        told = [one for one in person.identities if one not in person.lacking]
        assert person.shown == told[0]
        assert len({one.without_term for one in told}) == 1
        assert all(after.term - before.term == 4 for before, after in pairwise(told))
        lacking = [run for run in runs(known) if must_be.get(run[0]) == person.shown]
        assert sorted(person.lacking) == sorted(one for run in lacking for one in run)
        assert person.rows == ()
    assert (found.warnings, found.apart) == ((), frozenset())


@given(identities, any_rows)
def test_everybody_is_in_one_person_whose_name_is_one_of_the_persons_own(known, aliases):
    try:
        found = joined(known, aliases)
    except InputError:
        return
    assert sorted(one for person in found.persons for one in person.identities) == sorted(known)
    assert all(person.shown in person.identities for person in found.persons)
    assert [person.shown for person in found.persons] == sorted(person.shown for person in found.persons)


@given(identities, any_rows)
def test_whoever_a_row_tells_apart_is_two_people_or_the_file_is_refused(known, aliases):
    try:
        found = joined(known, aliases)
    except InputError:
        return
    position = {one: index for index, person in enumerate(found.persons) for one in person.identities}
    for row in aliases.saying(same=False):
        for first in meant(row.first, known):
            for other in meant(row.other, known):
                assert position[first] != position[other]
                assert tuple(sorted((position[first], position[other]))) in found.apart


@given(identities, rows(st.just(True)).filter(usable))
def test_a_row_joins_those_whom_it_names_or_is_warned_of(known, aliases):
    found = joined(known, aliases)
    position = {one: index for index, person in enumerate(found.persons) for one in person.identities}
    for row in aliases.rows:
        places = {position[one] for side in (row.first, row.other) for one in meant(side, known)}
        assert len(places) <= 1 or found.warnings


@given(identities, rows(st.just(True)).filter(usable))
def test_two_of_different_names_are_joined_only_where_a_row_is_told_for_it(known, aliases):
    for person in joined(known, aliases).persons:
        told = [one for one in person.identities if one not in person.lacking]
        if len({one.without_term for one in told}) > 1:
            assert person.rows


@given(identities, any_rows)
def test_of_whom_a_row_says_who_it_is_nothing_is_presumed(known, aliases):
    try:
        found = joined(known, aliases)
    except InputError:
        return
    if found.warnings:  # a row that joins nobody says nothing of anybody
        return
    sides = [side for row in aliases.saying(same=True) for side in (row.first, row.other)]
    exactly = {one for side in sides if side.terms for one in meant(side, known)}
    assert not any(exactly & set(person.lacking) for person in found.persons)


def test_a_row_without_terms_means_the_day_that_is_not_printed_too_and_that_is_shown(said):
    whole, undated, married = (
        Identity(municipality="granvik", name=name, party=PARTIES[0], term=term)
        for name, term in (("anna", 2022), ("anna", 0), ("berit", 2022))
    )
    found = joined([whole, undated, married], Aliases(rows=[said("anna", "berit")]))
    (person,) = found.persons
    assert (person.shown, person.lacking, found.warnings) == (married, (undated,), ())


@pytest.fixture
def said():
    """A row that says that the one is the other, in every term."""

    def row(first, other):
        sides = (Named(municipality="granvik", name=name, party="s") for name in (first, other))
        return Alias(first=next(sides), other=next(sides), same=True)

    return row
