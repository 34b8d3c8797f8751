"""Rows (rader): what follows from one version of a record, for the derived tables. It depends on the record alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import msgspec
from attrs import frozen
from sqlalchemy import Table

from beslut.archive.derived import tables
from beslut.archive.derived.index import storable, texts
from beslut.archive.derived.made_by import mark_of
from beslut.participation import Participation, Roster, Standing, Status, participation
from beslut.participation.names import folded
from beslut.participation.parties import short_form
from beslut.records import Meeting, ParagraphNumber
from beslut.rules import check
from beslut.tallies import Tally, tallies

Row: TypeAlias = dict[str, Any]


@frozen(kw_only=True)
class Derived:
    """What follows from one version of a record (härlett): its rows by table, and its texts for the search index.

    The number of the version is not in them: it is known when the version is written.
    """

    rows: Mapping[str, list[Row]]
    texts: list[Row]

    def rows_of(self, version: int) -> Iterator[tuple[str, list[Row]]]:
        """Each table and its rows, with the number of the version."""
        for table, rows in self.rows.items():
            if table == tables.MEETINGS.name:
                yield table, [{**row, "version": version} for row in rows]
            else:
                yield table, rows


def derive(record: str, meeting: Meeting) -> Derived:
    """What follows from the meeting of a record; the rows stand in the order of their primary keys."""
    return Derived(rows=_rows(record, meeting), texts=texts(record, meeting))


def _rows(record: str, meeting: Meeting) -> Mapping[str, list[Row]]:
    derived = participation(meeting)
    counted = tallies(meeting, derived)
    numbered = {id(roster): index for index, roster in enumerate(_rosters(derived))}
    rows: dict[Table, list[Row]] = {
        tables.MEETINGS: [_meeting(record, meeting)],
        tables.PARAGRAPHS: [
            _paragraph(meeting, number, ordinal, numbered[id(roster)], tally)
            for ordinal, ((number, roster), tally) in enumerate(
                zip(derived.rosters.items(), counted, strict=True)
            )
        ],
        tables.ROSTERS: [
            {"roster": index, "standings": standings_of(roster)}
            for index, roster in enumerate(_rosters(derived))
        ],
        tables.ATTENDANCE: list(_attendance(derived)),
        tables.VOTES: [_vote(tally, each) for tally in counted for each in tally.votes],
        tables.FINDINGS: [
            {
                "rule": finding.rule,
                "severity": finding.severity.value,
                "paragraphs": ",".join(map(str, finding.paragraphs)),
            }
            for finding in check(meeting, derived=derived).findings
        ],
    }
    for table, found in rows.items():
        for ordinal, row in enumerate(found):
            for name, value in row.items():
                if type(value) is str and "\0" in value:
                    row[name] = storable(value)
            row["record"] = record
            if "ordinal" in table.c:
                row["ordinal"] = ordinal
    return {table.name: found for table, found in rows.items()}


def body_key(name: str | None) -> str:
    """The name of a body for comparing; the empty text where none is printed."""
    return "" if name is None else folded(name)


def _rosters(derived: Participation) -> list[Roster]:
    return list({id(roster): roster for roster in derived.rosters.values()}.values())


def _meeting(record: str, meeting: Meeting) -> Row:
    body = meeting.body
    return {
        "municipality": None if body is None else body.municipality,
        "body": None if body is None else body.name,
        "body_key": body_key(None if body is None else body.name),
        "kind": None if body is None or body.kind is None else body.kind.value,
        "date": None if meeting.date is None else meeting.date.isoformat(),
        "made_by": mark_of(record),
    }


def _paragraph(meeting: Meeting, number: ParagraphNumber, ordinal: int, roster: int, tally: Tally) -> Row:
    text = meeting.paragraphs[ordinal] if ordinal < len(meeting.paragraphs) else None
    return {
        "number": str(number),
        "roster": roster,
        "title": None if text is None else text.title,
        "case_number": None if text is None else text.case_number,
        "form": None if tally.form is None else tally.form.value,
    }


def standings_of(roster: Roster) -> str:
    """Everybody's standing in a roster, as compact JSON."""
    return msgspec.json.encode([_standing(one) for one in roster.standings]).decode()


def _standing(one: Standing) -> list[Any]:
    """A standing as a list: name, party, capacity, status, why, other, seat, part, line, page."""
    place = one.place
    return [
        one.name,
        one.party,
        None if one.capacity is None else one.capacity._value_,
        one.status._value_,  # `value` is looked up by a function of Python, and this is done for everybody in every §
        one.why._value_,
        one.other,
        one.seat,
        one.part,
        None if place is None else place.line,
        None if place is None else place.page,
    ]


def _attendance(derived: Participation) -> list[Row]:
    """One row for each person of the meeting, in the order of the attendance list."""
    counts: dict[tuple[str, str | None], Row] = {
        (person.name, party): dict(_NO_PARAGRAPHS) for person, party in derived.people
    }
    shared = Counter(map(id, derived.rosters.values()))
    for roster in _rosters(derived):
        times = shared[id(roster)]
        for one in roster.standings:
            count = counts.setdefault((one.name, one.party), dict(_NO_PARAGRAPHS))
            count[one.status._value_] += times
    return [
        {
            "person_key": folded(name),
            "name": name,
            "party": None if party is None else short_form(party),
            **count,
        }
        for (name, party), count in counts.items()
    ]


_NO_PARAGRAPHS = {status.value: 0 for status in Status}


def _vote(tally: Tally, each: Any) -> Row:
    return {
        "number": str(tally.paragraph),
        "kind": each.vote.kind.value,
        "yes": each.vote.yes,
        "no": each.vote.no,
        "abstained": each.vote.abstained,
        "secret": int(each.secret),
        "agrees": None if each.agrees is None else int(each.agrees),
    }
