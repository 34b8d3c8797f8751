"""Upgrading (uppgradering): a new archive gets its tables, an older one the steps that it lacks; none is taken back."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from beslut.archive.addresses import DEFAULT, Address
from beslut.archive.engine import writing
from beslut.errors import InputError
from beslut.messages import message

_STEPS = Path(__file__).parent / "migrations"


def newest() -> str:
    """The schema version that this beslut writes."""
    head = _scripts().get_current_head()
    assert head is not None
    return head


def version_of(connection: Connection) -> str | None:
    """The schema version of an archive; None where there are no tables at all."""
    return MigrationContext.configure(connection).get_current_revision()


def make_or_upgrade(engine: Engine, address: Address, *, create: bool) -> None:
    """See to it that the archive has the newest schema.

    Raises `InputError` where the database holds something else, where a newer beslut has made it, and where there is
    no archive and none is to be made.
    """
    with engine.connect() as connection:
        if _checked(connection, address, create=create) == newest():
            return
    with writing(engine) as connection:
        if _checked(connection, address, create=create) != newest():
            command.upgrade(_config(connection), "head")


def upgrade_to(connection: Connection, version: str) -> None:
    """Bring the schema to a certain version, for tests of archives that older versions made."""
    command.upgrade(_config(connection), version)


def _checked(connection: Connection, address: Address, *, create: bool) -> str | None:
    version = version_of(connection)
    if version is None:
        if inspect(connection).get_table_names():
            raise InputError(
                message("this database is no archive; it holds other tables"),
                place=str(address),
                mend=message("Give an empty database, or the file that archive add made."),
            )
        if not create:
            raise _missing(address)
    elif version not in known():
        raise InputError(
            message("a newer beslut has made this archive (schema {version})", version=version),
            place=str(address),
            mend=message("Upgrade beslut; an archive is never taken back to an older schema."),
        )
    return version


def _missing(address: Address) -> InputError:
    return InputError(
        message("there is no archive here"),
        place=str(address),
        mend=message("beslut archive add makes one; --archive tells where another lies."),
    )


def must_be_there(address: Address) -> None:
    """Raise `InputError` where the file of an archive is missing or empty: SQLite would write an empty one."""
    path = address.path
    if path is not None and not (path.exists() and path.stat().st_size):
        raise _missing(address)


def must_be_no_folder(address: Address) -> None:
    """Raise `InputError` where a folder is named instead of the file of an archive."""
    if address.path is not None and address.path.is_dir():
        raise InputError(
            message("this is a folder, not a file"),
            place=str(address),
            mend=message("Give the file of the archive, such as {file}.", file=str(address.path / DEFAULT)),
        )


def known() -> frozenset[str]:
    """The schema versions that this beslut can open: its own and all earlier ones."""
    return frozenset(script.revision for script in _scripts().walk_revisions())


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
