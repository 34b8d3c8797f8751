"""Meetings made ready in one process and put into the archive by another."""

import pickle

import pytest
from hypothesis import given, settings
from sqlalchemy import bindparam, select
from sqlalchemy.exc import DBAPIError

from beslut.archive.archive import Added, open_archive
from beslut.archive.driver import Insertion, Question
from beslut.archive.preparing import prepare
from beslut.archive.tables import NODES, VERSIONS
from beslut.archive.verification import verify
from tests import strategies
from tests.archive.filled import doing, meeting, record


@settings(max_examples=30, deadline=None)
@given(strategies.meetings())
def test_what_is_ready_can_be_sent_to_another_process(one):
    ready = prepare(one)
    assert pickle.loads(pickle.dumps(ready)) == ready


def test_what_was_made_ready_is_added_like_any_meeting(address, tmp_path):
    with (
        open_archive(address, create=True) as archive,
        open_archive(str(tmp_path / "other.db"), create=True) as other,
    ):
        for day in (1, 2):
            ready = pickle.loads(pickle.dumps(prepare(meeting(day))))
            assert archive.add_prepared(ready, doing()) is Added.ADDED
            assert archive.add_prepared(ready, doing()) is Added.KNOWN
            assert other.add(meeting(day), doing()) is Added.ADDED
        assert archive.add_prepared(prepare(meeting(1, title="Annat")), doing()) is Added.DIFFERS
        assert archive.current(record(1)).content == other.current(record(1)).content
        assert list(verify(archive)) == []


def test_a_question_takes_its_values_by_name_on_every_database(address):
    asked = Question(
        select(VERSIONS.c.number, VERSIONS.c.record).where(
            VERSIONS.c.who == bindparam("who"), VERSIONS.c.record == bindparam("record")
        )
    )
    with open_archive(address, create=True) as archive:
        archive.add(meeting(1), doing())
        with archive.reading() as connection:
            assert [tuple(row) for row in asked.rows(connection, record=record(1), who="ylva")] == [
                (0, record(1))
            ]
            assert asked.value(connection, record=record(1), who="ylva") == 0
            assert asked.value(connection, record=record(2), who="ylva") is None


def test_what_the_driver_refuses_is_raised_as_everywhere_else(address):
    into = Insertion(NODES)
    with open_archive(address, create=True) as archive:
        archive.add(meeting(1), doing())
        row = {"level": 0, "position": 0, "hash": b"x"}
        with archive._engine.connect() as connection, pytest.raises(DBAPIError):
            into.put(connection, [row, row])
