"""Several writers at once on a server, whatever isolation its database has as the default."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import evolve
from sqlalchemy import create_engine, text

from beslut.archive.archive import Added, open_archive
from beslut.archive.verification import verify
from tests.archive.filled import BOARD, doing, meeting


@pytest.mark.parametrize("isolation", ["read committed", "repeatable read", "serializable"])
@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_writers_take_turns_and_each_sees_what_the_one_before_has_written(address, isolation):
    open_archive(address, create=True).close()
    _by_default(address, isolation)
    with ThreadPoolExecutor(4) as writers:
        outcomes = list(writers.map(lambda number: _added(address, number), range(4)))
    assert outcomes == [[Added.ADDED] * 6] * 4
    with open_archive(address) as archive:
        assert archive.size == 24
        assert list(verify(archive)) == []


def _by_default(address, isolation):
    engine = create_engine(
        address.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.execute(
            text(f"ALTER DATABASE {engine.url.database} SET default_transaction_isolation = '{isolation}'")
        )
    engine.dispose()


def _added(address, number):
    body = evolve(BOARD, name=f"Nämnd {number}")
    with open_archive(address) as archive:
        return [archive.add(meeting(day, body=body), doing()) for day in range(1, 7)]
