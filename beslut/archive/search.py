"""Search (sökning): the §§ whose title or decision holds some words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from attrs import frozen
from sqlalchemy import Connection, text

from beslut.archive.derived.index import SEARCH

_MOST_WORDS = 40
"""Words that are looked for; whoever pastes a whole decision is answered by its beginning."""


@frozen(kw_only=True)
class Hit:
    """A § that was found (träff)."""

    record: str
    number: str
    date: date | None
    body: str | None
    title: str
    decision: str


def search(connection: Connection, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """The §§ that hold all the words, best first, then by day; at most `limit`.

    Whatever is written counts as plain words: signs that the databases act upon are left out. Nothing is found for
    no words at all.
    """
    wanted = re.findall(r"\w+", words)[:_MOST_WORDS]
    if not wanted:
        return ()
    sqlite = connection.dialect.name == "sqlite"
    given = {"words": _matching(wanted) if sqlite else _stemmed(wanted), "limit": max(0, limit)}
    return tuple(_hits(connection, _SQLITE if sqlite else _POSTGRESQL, given))


def _matching(words: list[str]) -> str:
    """All the words, each also as the beginning of a longer one: Swedish puts words together."""
    return " AND ".join(f'"{word}"*' for word in words)


def _stemmed(words: list[str]) -> str:
    """The same for PostgreSQL, which takes the endings of Swedish words off first."""
    return " & ".join(f"{word}:*" for word in words)


def _hits(connection: Connection, query: str, given: dict[str, object]) -> Iterator[Hit]:
    for row in connection.execute(text(query), given):
        yield Hit(
            record=row.record,
            number=row.number,
            date=None if row.date is None else date.fromisoformat(row.date),
            body=row.body,
            title=row.title or "",
            decision=row.decision or "",
        )


_FOUND = f"SELECT s.record, s.number, s.title, s.decision, m.date, m.body FROM {SEARCH} s"
_MEETING = "JOIN d_meetings m ON m.record = s.record"
_SQLITE = f"{_FOUND} {_MEETING} WHERE {SEARCH} MATCH :words ORDER BY s.rank, m.date, s.number LIMIT :limit"
_POSTGRESQL = (
    f"{_FOUND} {_MEETING}, to_tsquery('swedish', :words) q WHERE s.words @@ q "
    "ORDER BY ts_rank(s.words, q) DESC, m.date, s.number LIMIT :limit"
)
