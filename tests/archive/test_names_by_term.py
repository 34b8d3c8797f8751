"""Those elected by a body file are called as the archive calls them: by party, and by the terms of their mandates."""

import datetime as dt

import pytest

from beslut.archive.designations import Designations
from beslut.archive.identity import Identity
from beslut.archive.short_forms import party_on
from beslut.records import Body, BodyKind, Elected, Office, Person


def identity(term, name="anna ek", party="S", municipality="granvik"):
    return Identity(municipality=municipality, name=name, party=party_on(party, "Granvik", None), term=term)


OLD, NEW = "Anna Ek [2002–2006]", "Anna Ek [2018–2026]"
CALLED = Designations(
    called={
        identity(2002): OLD,
        identity(2018): NEW,
        identity(2022): NEW,
        identity(2022, party="V"): "Anna Ek",
        identity(2022, name="eva alm"): "Eva Ek",
        identity(2022, name="eva ek"): "Eva Ek",
    }
)


def board(*elected, kind=BodyKind.EXECUTIVE_BOARD, municipality="Granvik"):
    return Body(name="Kommunstyrelsen", municipality=municipality, kind=kind, elected=elected)


def member(since=None, until=None, name="Anna Ek", party="S", of=None):
    return Elected(
        person=Person(name=name),
        office=Office.MEMBER,
        party=party,
        since=since,
        until=until,
        substitute_for=of,
    )


def called(body):
    return [(one.name, one.since, one.until) for one in CALLED.body(body).elected]


@pytest.mark.parametrize(
    ("since", "until", "name"),
    [
        (dt.date(2003, 1, 1), dt.date(2006, 12, 31), OLD),
        (dt.date(2019, 1, 1), None, NEW),
        (dt.date(2023, 1, 1), dt.date(2026, 12, 31), NEW),
        (dt.date(2011, 1, 1), dt.date(2014, 12, 31), "Anna Ek"),
    ],
)
def test_a_mandate_is_of_whoever_has_the_name_in_its_terms(since, until, name):
    assert called(board(member(since, until))) == [(name, since, until)]


def test_a_mandate_without_days_is_parted_where_the_next_of_the_name_begins():
    assert called(board(member())) == [
        (OLD, None, dt.date(2018, 12, 31)),
        (NEW, dt.date(2019, 1, 1), None),
    ]


def test_a_council_begins_in_the_autumn():
    assert called(board(member(), kind=BodyKind.COUNCIL))[1] == (NEW, dt.date(2018, 10, 15), None)


def test_the_party_tells_namesakes_of_one_term_apart():
    assert called(board(member(dt.date(2023, 1, 1), party="V"))) == [("Anna Ek", dt.date(2023, 1, 1), None)]


def test_a_mandate_without_a_party_that_may_be_of_two_stays_as_written():
    body = board(member(dt.date(2023, 1, 1), party=None))
    assert CALLED.body(body) is body


def test_another_name_of_one_person_is_that_person_also_as_the_seat_of_a_substitute():
    since = dt.date(2023, 1, 1)
    eva, bo = member(since, name="Eva Alm"), member(since, name="Bo", of="Eva Alm")
    made = CALLED.body(board(eva, bo)).elected
    assert [(one.name, one.substitute_for) for one in made] == [("Eva Ek", None), ("Bo", "Eva Ek")]


def test_a_body_of_another_municipality_and_people_nobody_knows_stay_the_very_same():
    for body in (board(member(), municipality="Norrby"), board(member(name="Nils"))):
        assert CALLED.body(body) is body
    assert CALLED.body(None) is None
