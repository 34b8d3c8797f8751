"""What somebody can do who may do anything with the database: change rows, or write the whole archive anew."""

from attrs import evolve
from sqlalchemy import text

from beslut.archive import derived, truth
from beslut.archive.checkpoints import make_checkpoint, newest_checkpoint
from beslut.archive.signing import new_key
from beslut.archive.triggers import statements
from tests.archive.filled import AT, doing

EMPTIED = ("contents", "erasures", "checkpoints", "keys", "nodes", "versions")


def tamper(archive, *changes):
    """Change rows with the guards taken away, and put the guards back."""
    with archive.writing() as connection:
        unguarded(connection, *changes)


def unguarded(connection, *changes):
    """The same in a transaction that is open already."""
    sqlite = connection.dialect.name == "sqlite"
    guards = [one for one in statements(connection.dialect.name) if one.startswith("CREATE TRIGGER")]
    for guard in guards:
        words = guard.split()
        connection.execute(
            text(f"DROP TRIGGER {words[2]}" + ("" if sqlite else f" ON {words[words.index('ON') + 1]}"))
        )
    for change in changes:
        connection.exec_driver_sql(change if sqlite else change.replace("X'", "'\\x"))
    for guard in guards:
        connection.exec_driver_sql(guard)


def made_earlier(connection, version):
    """Let an archive be one of an earlier schema, as far as its tables of truth go."""
    for column in ("imprint", "source_sha256"):
        connection.execute(text(f"DROP INDEX ix_contents_{column}"))
    connection.execute(text("ALTER TABLE contents DROP COLUMN imprint"))
    connection.execute(text(f"UPDATE alembic_version SET version_num = '{version}'"))


def write_anew(archive, title):
    """Make the whole archive anew with another title of the first § of all, signed with a key of one's own."""
    with archive.reading() as connection:
        meetings = [one.meeting for one in truth.all_versions(connection) if one.entry.previous is None]
        origin = newest_checkpoint(connection).origin
    with archive.writing() as connection:
        unguarded(connection, *(f"DELETE FROM {table}" for table in EMPTIED))
        derived.rebuild(connection)
    for meeting in meetings:
        first, *rest = meeting.paragraphs
        archive.add(evolve(meeting, paragraphs=[evolve(first, title=title), *rest]), doing())
    return make_checkpoint(archive, new_key(), AT, origin)
