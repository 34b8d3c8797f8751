"""Search (sökning): the §§ whose title or decision holds some words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from attrs import field, frozen
from sqlalchemy import ColumnElement, Connection, func, literal_column, select, text

from beslut.archive.derived.index import SEARCH, words_of
from beslut.archive.selection import Selection, chosen, keys_of
from beslut.records.truths import as_tuple

_MOST_WORDS = 40
"""Words that are looked for; whoever pastes a whole decision is answered by its beginning."""


_LONGEST = 100
"""So many letters of a word are looked for, as the beginning of one: PostgreSQL refuses longer ones."""


@frozen(kw_only=True)
class Hit:
    """A § that was found (träff)."""

    record: str
    number: str
    date: date | None
    body: str | None
    title: str
    decision: str


@frozen(kw_only=True)
class Found:
    """What a search came to (sökresultat): how many §§ hold the words, and the best of them."""

    total: int
    hits: tuple[Hit, ...] = field(converter=as_tuple)


def search(
    connection: Connection, words: str, limit: int = 50, wanted: Selection | None = None
) -> tuple[Hit, ...]:
    """The §§ that hold all the words, best first, then by day; at most `limit`.

    Whatever is written counts as plain words: signs that the databases act upon are left out. Nothing is found for
    no words at all. Raises `InputError` where the selection names what the archive does not know.
    """
    return found(connection, words, limit, wanted).hits


def found(connection: Connection, words: str, limit: int = 50, wanted: Selection | None = None) -> Found:
    """The same, with how many there are in all."""
    keys = None if wanted is None or wanted == Selection() else keys_of(connection, wanted)
    plain = _plain(words)
    if not plain:
        return Found(total=0, hits=())
    sqlite = connection.dialect.name == "sqlite"
    source, holds, best = _SQLITE if sqlite else _POSTGRESQL
    query = select(*_COLUMNS).select_from(text(source)).where(text(holds))
    if keys is not None:
        query = query.where(literal_column("m.version").in_(chosen(keys)))
    given = {"words": _matching(plain) if sqlite else _stemmed(plain)}
    total = connection.execute(select(func.count()).select_from(query.subquery()), given).scalar_one()
    ordered = query.order_by(text(best), text("m.date"), text("s.number")).limit(max(0, limit))
    return Found(total=total, hits=_hits(connection.execute(ordered, given)))


def excerpt(whole: str, words: str, room: int = 160) -> str:
    """The part of a text around the first of the words that it holds, with dots where something is left out.

    >>> excerpt("Nämnden beslutar att bygga en ny förskola i Norrby nästa år.", "förskola", 32)
    '… en ny förskola i Norrby nästa …'
    """
    flat = " ".join(whole.split())
    if len(flat) <= room:
        return flat
    starts = (re.search(rf"\b{re.escape(word)}", flat, re.IGNORECASE) for word in _plain(words))
    first = min((found.start() for found in starts if found), default=0)
    start = max(0, min(first - room // 3, len(flat) - room))
    if start:
        start = flat.index(" ", start) + 1 if " " in flat[start:first] else first
    rest = flat[start:]
    cut = rest if len(rest) <= room else f"{rest[:room].rsplit(' ', 1)[0]} …"
    return f"… {cut}" if start else cut


def _plain(words: str) -> list[str]:
    return [word[:_LONGEST] for word in words_of(words)[:_MOST_WORDS]]


def _matching(words: list[str]) -> str:
    """All the words, each also as the beginning of a longer one: Swedish puts words together."""
    return " AND ".join(f'"{word}"*' for word in words)


def _stemmed(words: list[str]) -> str:
    """The same for PostgreSQL, which takes the endings of Swedish words off first."""
    return " & ".join(f"{word}:*" for word in words)


def _hits(rows: Iterable[Any]) -> Iterator[Hit]:
    for row in rows:
        yield Hit(
            record=row.record,
            number=row.number,
            date=None if row.date is None else date.fromisoformat(row.date),
            body=row.body,
            title=row.title or "",
            decision=row.decision or "",
        )


_COLUMNS: list[ColumnElement[Any]] = [
    literal_column(f"{table}.{name}").label(name)
    for table, names in (("s", ("record", "number", "title", "decision")), ("m", ("date", "body")))
    for name in names
]
_FROM = f"{SEARCH} s JOIN d_meetings m ON m.record = s.record"
_SQLITE = (_FROM, f"{SEARCH} MATCH :words", "s.rank")
_POSTGRESQL = (
    f"{_FROM}, to_tsquery('swedish', :words) q",
    "s.words @@ q",
    "ts_rank(s.words, q) DESC",
)
"""Where a search looks, what a § must fulfil, and what the best have."""
