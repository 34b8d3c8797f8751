"""The driver (drivrutin): statements put together once and handed straight to the driver of the database.

Of small questions, and of many rows, the library between is most of the cost. The transaction is that of the
connection all the same, and what the driver raises is raised as everywhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Any, TypeAlias

from sqlalchemy import Connection, Dialect, Select, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.expression import TableClause

Shape: TypeAlias = Callable[[Mapping[str, Any]], Any]


class Statement:
    """A statement that is put together once for each database; it takes its values by their names."""

    def __init__(self, statement: Any) -> None:
        """Take whatever can be compiled, with `bindparam` for its values."""
        self._statement = statement
        self._made: dict[str, tuple[str, Shape]] = {}

    def of(self, dialect: Dialect) -> tuple[str, Shape]:
        """The text for a database, and what gives the values in the shape that its driver wants."""
        found = self._made.get(dialect.name)
        if found is None:
            compiled = self._statement.compile(dialect=dialect)
            shape = dict if compiled.positiontup is None else _in_order(compiled.positiontup)
            found = self._made[dialect.name] = str(compiled), shape
        return found


class Question(Statement):
    """A query (fråga) of values that are given by their names."""

    def __init__(self, query: Select[Any]) -> None:
        """Take a query with `bindparam` for its values."""
        super().__init__(query)

    def rows(self, connection: Connection, **values: Any) -> list[tuple[Any, ...]]:
        """The rows, as plain tuples."""
        text, shape = self.of(connection.dialect)
        driver: Any = connection.connection.driver_connection
        given = shape(values)
        try:
            return driver.execute(text, given).fetchall()  # type: ignore[no-any-return]
        except connection.dialect.dbapi.Error as fault:  # type: ignore[union-attr]
            raise DBAPIError(text, given, fault) from fault

    def value(self, connection: Connection, **values: Any) -> Any:
        """The first value of the first row; None where there is no row."""
        found = self.rows(connection, **values)
        return found[0][0] if found else None


class Insertion(Statement):
    """Rows to be put into a table (införande); each must give every column."""

    def __init__(self, table: TableClause) -> None:
        """Take a table."""
        super().__init__(insert(table))

    def put(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Put the rows into the table; where there are none, nothing is done."""
        if rows:
            text, shape = self.of(connection.dialect)
            connection.exec_driver_sql(text, list(map(shape, rows)))


def _in_order(names: Sequence[str]) -> Shape:
    if len(names) == 1:
        (name,) = names
        return lambda values: (values[name],)
    return itemgetter(*names) if names else lambda _: ()
