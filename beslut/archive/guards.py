"""Whether the guards stand (kontroll av spärrarna): the triggers that refuse changes, each as beslut made it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, text

from beslut.archive.checks import Fault
from beslut.archive.tables import TRUTH
from beslut.archive.triggers import functions, statements
from beslut.messages import message

_ON_TRUTH: BindParameter[Any] = bindparam("tables", [table.name for table in TRUTH], expanding=True)
_SQLITE = text(
    "SELECT name, sql AS made FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) IN :tables"
).bindparams(_ON_TRUTH)
_POSTGRESQL = text(
    "SELECT tgname AS name, pg_get_triggerdef(pg_trigger.oid, true) AS made, proname, prosrc,"
    " tgenabled IN ('O', 'A') AS works "
    "FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_proc ON pg_proc.oid = tgfoid "
    "WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace AND relname IN :tables"
).bindparams(_ON_TRUTH)


def guard_faults(connection: Connection) -> Iterator[Fault]:
    """Guards that are gone, turned off or altered, and triggers on the tables of truth that beslut did not make.

    On PostgreSQL the functions that the triggers call are compared too. Whoever may do anything with the server can
    turn guards off and on again: that is what checkpoints kept elsewhere are for.
    """
    dialect = connection.dialect.name
    made = _made_on_sqlite(connection) if dialect == "sqlite" else _made_on_postgresql(connection)
    wanted = {_name(one): one for one in statements(dialect) if one.startswith("CREATE TRIGGER")}
    for name, statement in wanted.items():
        if made.get(name) != statement:
            yield Fault(
                where=f"trigger {name}",
                what=message("the guard {name} against changes is gone or altered", name=name),
            )
    for name in sorted(made.keys() - wanted.keys()):
        yield Fault(where=f"trigger {name}", what=message("beslut has made no trigger {name}", name=name))


def _made_on_sqlite(connection: Connection) -> Mapping[str, str]:
    return {row.name: row.made for row in connection.execute(_SQLITE)}


def _made_on_postgresql(connection: Connection) -> Mapping[str, str]:
    """The triggers as they were made; one that is turned off, or calls another function than it should, as nothing."""
    bodies = functions()
    return {
        row.name: row.made if row.works and bodies.get(row.proname) == row.prosrc else ""
        for row in connection.execute(_POSTGRESQL)
    }


def _name(statement: str) -> str:
    return statement.split()[2]
