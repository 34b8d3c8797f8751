"""Addresses (adresser): where an archive lies: a file of SQLite, or a database of PostgreSQL by URL."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from beslut.errors import InputError
from beslut.messages import message

DEFAULT = "beslut.db"
_POSTGRESQL = ("postgresql", "postgres", "postgresql+psycopg")


@frozen
class Address:
    """Where an archive lies (adress): the URL of the database; `str()` shows it without a password."""

    url: URL

    @classmethod
    def of(cls, written: str) -> Address:
        """The address that is written: a file name, `sqlite:///FILE` or `postgresql://USER@HOST/DATABASE`.

        Raises `InputError` for anything else.
        """
        if not written.strip() or ":memory:" in written:
            raise _refused(written or "-")  # SQLite would keep such an archive nowhere
        if "://" not in written:
            return cls(URL.create("sqlite", database=written))
        try:
            url = make_url(written)
        except (ArgumentError, ValueError):
            raise _refused(written.partition("://")[0]) from None
        if url.drivername in _POSTGRESQL:
            return cls(url.set(drivername="postgresql+psycopg"))
        if url.drivername == "sqlite" and url.database:
            return cls(url)
        raise _refused(f"{url.drivername}://")

    @property
    def path(self) -> Path | None:
        """The file of SQLite; None for a server."""
        return Path(self.url.database or "") if self.is_sqlite else None

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file of SQLite."""
        return self.url.drivername == "sqlite"

    def __str__(self) -> str:
        """The file name, or the URL without its password."""
        if self.is_sqlite:
            return self.url.database or ""
        hidden = {name: "***" if "password" in name else value for name, value in self.url.query.items()}
        return self.url.set(drivername="postgresql", query=hidden).render_as_string(hide_password=True)


def _refused(shown: str) -> InputError:
    return InputError(
        message("this is no address of an archive"),
        place=shown,
        mend=message("Give a file name, or postgresql://USER@HOST/DATABASE."),
    )
