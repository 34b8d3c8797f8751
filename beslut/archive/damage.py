"""Damaged text (skadad text): what is no UTF-8 any more is read all the same, to tell where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection


@contextmanager
def undamaged_or_not(connection: Connection) -> Iterator[None]:
    """Read every text, also one that cannot be decoded: no two texts read alike, and none such is what was written.

    SQLite stores whatever it is given; PostgreSQL itself refuses what is no UTF-8.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.driver_connection
    before = driver.text_factory
    driver.text_factory = _decoded
    try:
        yield
    finally:
        driver.text_factory = before


def _decoded(stored: bytes) -> str:
    return stored.decode(errors="surrogateescape")
