"""Rows of the attendance list: whose they are, how they are named, and whether somebody outside the body is meant."""

import pytest

from beslut.participation import Roster, Standing, Status, Why
from beslut.records import Attending, Capacity, Person
from beslut.rules.listed import in_print, plainly_outside, standing_of
from tests.meetings import row


def standing(name, party="S"):
    return Standing(person=Person(name=name), party=party, status=Status.TOOK_PART, why=Why.SERVES)


BO, BO_M, EVA = standing("Bo Ek"), standing("Bo Ek", "M"), standing("Eva Berg", None)


def of(made, *standings):
    return standing_of(Roster(standings=standings), made)


@pytest.mark.parametrize("name", ["Bo Ek", "BO EK", "bo  ek"])
def test_a_row_is_that_of_the_name_however_it_is_written(name):
    assert of(row(name), EVA, BO) is BO


@pytest.mark.parametrize("party", ["S", "s", "Socialdemokraterna", None])
def test_the_party_may_be_written_otherwise_or_left_out(party):
    assert of(row("Bo Ek", party), BO, EVA) is BO


def test_somebody_of_another_party_is_another_person():
    assert of(row("Bo Ek", "V"), BO) is None


def test_namesakes_are_told_apart_by_party_and_else_by_nothing():
    assert of(row("Bo Ek", "M"), BO, BO_M) is BO_M
    assert of(row("Bo Ek", None), BO, BO_M) is None


def test_nobody_answers_to_a_name_that_is_not_there():
    assert of(row("Siv Ek"), BO, EVA) is None
    assert of(row("Siv Ek")) is None


def test_the_very_person_of_the_row_is_found_whatever_party_is_printed():
    same = Standing(person=BO.person, party="M", status=Status.TOOK_PART, why=Why.SERVES)
    made = row("Bo Ek", None)
    assert (
        of(made, BO, Standing(person=made.person, party="V", status=Status.ABSENT, why=Why.STATED)).party
        == "V"
    )
    assert of(row("Bo Ek", "M"), BO, same) is same


def test_a_person_is_named_with_the_party():
    assert in_print(row("Bo Ek")) == "Bo Ek (S)"
    assert in_print(row("Bo Ek", None)) == "Bo Ek"


@pytest.mark.parametrize("capacity", Capacity)
@pytest.mark.parametrize("more", [{"party": None}, {"title": "jurist"}, {"attending": Attending.INVITED}])
def test_only_those_among_the_others_are_outside_the_body(capacity, more):
    made = row("Bo Ek", **({"party": "S", "capacity": capacity} | more))
    assert plainly_outside(made) == (capacity is Capacity.OTHER)


def test_a_party_and_nothing_else_may_be_that_of_a_substitute():
    assert not plainly_outside(row("Bo Ek", "S", Capacity.OTHER))
