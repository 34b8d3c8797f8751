import datetime as dt

import pytest
from sqlalchemy import text

from beslut.archive.archive import open_archive
from beslut.archive.standings import standings
from beslut.errors import InputError
from beslut.participation import participation
from tests.archive.filled import doing, meeting, record


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        held.add(meeting(5), doing())
        held.add(meeting(12), doing())
        yield held


def test_a_look_up_tells_what_participation_derives(archive):
    with archive.reading() as connection:
        ((where, found),) = standings(connection, "kommunstyrelsen", dt.date(2024, 3, 5), "1")
    assert where == record(5)
    expected = participation(meeting(5)).in_paragraph("1").standings
    assert [(one.name, one.party, one.status, one.why, one.line) for one in found] == [
        (one.name, one.party, one.status, one.why, one.place.line) for one in expected
    ]


@pytest.mark.parametrize(("day", "number"), [(6, "1"), (5, "2")])
def test_where_there_is_no_such_paragraph_nothing_is_told(archive, day, number):
    with archive.reading() as connection:
        assert standings(connection, "kommunstyrelsen", dt.date(2024, 3, day), number) == ()


def test_what_the_database_refuses_is_told_as_elsewhere(archive):
    with archive.writing() as connection:
        connection.execute(text("DROP TABLE d_rosters"))
    with pytest.raises(InputError), archive.reading() as connection:
        standings(connection, "kommunstyrelsen", dt.date(2024, 3, 5), "1")
