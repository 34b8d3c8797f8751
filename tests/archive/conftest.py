"""Both databases: a file of SQLite, and a server of PostgreSQL that the tests start and stop themselves."""

import itertools

import pytest

from tools.reliability.servers import new_database, postgresql

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def server():
    """A server of PostgreSQL, which the tests start and stop themselves."""
    with postgresql() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    """Where an archive may be made, on one database and then on the other."""
    if request.param == "sqlite":
        return str(tmp_path / "archive.db")
    return new_database(request.getfixturevalue("server"), f"test_{next(_NUMBERS)}")
