"""Triggers (utlösare): the database refuses to change or take away what has been recorded, whoever asks it to."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

REFUSED = "the archive is append-only"
"""What the database says when something recorded is to be changed."""

_KEYS = {
    "versions": ("number",),
    "contents": ("version",),
    "erasures": ("version",),
    "nodes": ("level", "position"),
    "keys": ("id",),
    "checkpoints": ("size",),
}
_NAMES = tuple(_KEYS)


def guard(connection: Connection) -> None:
    """Give the tables of truth the triggers of this beslut, in the place of those that they have.

    Steps of migrations call it whenever the triggers change: they hold nothing, and are always to be the newest ones.
    """
    for name, table in connection.execute(text(_THERE[connection.dialect.name])).all():
        on = "" if connection.dialect.name == "sqlite" else f" ON {table}"
        connection.execute(text(f"DROP TRIGGER {name}{on}"))
    for statement in statements(connection.dialect.name):
        connection.exec_driver_sql(statement)


_THERE = {
    "sqlite": "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": (
        "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
        "WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace"
    ),
}


def statements(dialect: str) -> Iterator[str]:
    """The DDL that makes the tables append-only in this dialect, `sqlite` or `postgresql`."""
    yield from _sqlite() if dialect == "sqlite" else _postgresql()


def _sqlite() -> Iterator[str]:
    for name in _NAMES:
        yield _sqlite_trigger(name, "UPDATE")
        yield _sqlite_trigger(name, "DELETE", _ERASED_ONLY if name == "contents" else "")
        yield _not_replaced(name)
    yield (
        "CREATE TRIGGER erasures_spoken_of BEFORE INSERT ON erasures "
        f"WHEN NOT EXISTS ({_SPOKEN_OF.format(find='instr')}) "
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
    )


_SPOKEN_OF = (
    "SELECT 1 FROM versions WHERE versions.number = NEW.\"by\" AND kind = 'redaction' "
    "AND {find}(',' || erases || ',', ',' || NEW.version || ',') > 0"
)
"""A content may be erased only where a redaction in the log says so."""

_ERASED_ONLY = "WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE erasures.version = OLD.version) "


def _sqlite_trigger(table: str, action: str, condition: str = "") -> str:
    return (
        f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} {condition}"
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
    )


def _not_replaced(table: str) -> str:
    """INSERT OR REPLACE takes rows away without a DELETE that a trigger would see: it is refused beforehand."""
    same = " AND ".join(f"{key} = NEW.{key}" for key in _KEYS[table])
    return (
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
    )


def functions() -> dict[str, str]:
    """The bodies of the functions that the triggers of PostgreSQL call, by their names."""
    return {
        "beslut_refuse": f" BEGIN RAISE EXCEPTION '{REFUSED}'; END ",
        "beslut_erased_only": (
            " BEGIN IF NOT EXISTS (SELECT 1 FROM erasures WHERE erasures.version = OLD.version) THEN "
            f"RAISE EXCEPTION '{REFUSED}'; END IF; RETURN OLD; END "
        ),
        "beslut_spoken_of": (
            f" BEGIN IF NOT EXISTS ({_SPOKEN_OF.format(find='strpos')}) THEN "
            f"RAISE EXCEPTION '{REFUSED}'; END IF; RETURN NEW; END "
        ),
    }


def _postgresql() -> Iterator[str]:
    for name, body in functions().items():
        yield f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $${body}$$"
    yield (
        "CREATE TRIGGER erasures_spoken_of BEFORE INSERT ON erasures FOR EACH ROW "
        "EXECUTE FUNCTION beslut_spoken_of()"
    )
    for name in _NAMES:
        deletes = "beslut_erased_only" if name == "contents" else "beslut_refuse"
        yield (
            f"CREATE TRIGGER {name}_no_update BEFORE UPDATE ON {name} FOR EACH ROW "
            "EXECUTE FUNCTION beslut_refuse()"
        )
        yield (
            f"CREATE TRIGGER {name}_no_delete BEFORE DELETE ON {name} FOR EACH ROW "
            f"EXECUTE FUNCTION {deletes}()"
        )
        yield (
            f"CREATE TRIGGER {name}_no_truncate BEFORE TRUNCATE ON {name} FOR EACH STATEMENT "
            "EXECUTE FUNCTION beslut_refuse()"
        )
