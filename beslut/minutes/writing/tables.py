"""Attendance as tables: with a column for the party, or as a roll call with marks.

Each gives the lines of the table, and the lists of the people whom the table has no room for.
"""

from collections.abc import Iterator, Sequence

from attrs import evolve

from beslut.minutes.writing.listed import PeopleList, limits, offices, people_lists
from beslut.minutes.writing.phrases import named, with_party
from beslut.minutes.writing.wording import Wording
from beslut.records import Attendance, Capacity, Meeting, RoleKind

_SEATS = (Capacity.MEMBER, Capacity.ABSENT)
_LABELLED = (RoleKind.ADJUSTER, RoleKind.DEPUTY_ADJUSTER)  # told by a label of the front page


def attendance_table(meeting: Meeting, wording: Wording) -> tuple[tuple[str, ...], tuple[PeopleList, ...]]:
    """The table of members and serving substitutes, and the lists of the rest."""
    members = [row for row in meeting.attendance if row.capacity in _SEATS]
    serving = [row for row in meeting.attendance if _tabled(row)]
    lines: list[str] = []
    if members:
        cells = [_member(row, meeting, wording) for row in members]
        lines += ["NÄRVAROLISTA", "", *_columns(("Ledamöter", "Parti", "Uppdrag", "Anmärkning"), cells)]
    if serving:
        cells = [_serving(row, meeting, wording) for row in serving]
        lines += [*_columns(("Ersättare", "Parti", "Tjänstgör för"), cells)]
    left = [row for row in meeting.attendance if row not in members and row not in serving]
    return (*lines, ""), _rest(meeting, left, wording)


def _tabled(row: Attendance) -> bool:
    """Whether the table of substitutes has a column for all that the row says."""
    return (
        row.capacity is Capacity.SERVING_SUBSTITUTE
        and row.replaces is not None
        and not (_says_more(row) or any(role.kind not in _LABELLED for role in row.roles))
    )


def _says_more(row: Attendance) -> bool:
    """Whether the row holds a time, a connexion or the §§ of an office."""
    return bool(row.times or row.remote or any(role.paragraphs is not None for role in row.roles))


def _rest(meeting: Meeting, rows: Sequence[Attendance], wording: Wording) -> tuple[PeopleList, ...]:
    return people_lists(evolve(meeting, attendance=tuple(rows)), wording)


def _member(row: Attendance, meeting: Meeting, wording: Wording) -> tuple[str, ...]:
    remarks = [limits(row, meeting, wording)] if limits(row, meeting, wording) else []
    if row.capacity is Capacity.ABSENT:
        remarks.insert(0, "Frånvarande")
    if row.remote:
        remarks.append("på distans")
    office = ", ".join(offices(row, wording)) or "Ledamot"
    return row.name, row.party or "", office[0].upper() + office[1:], ", ".join(remarks)


def _serving(row: Attendance, meeting: Meeting, wording: Wording) -> tuple[str, ...]:
    assert row.replaces is not None  # only such rows are tabled
    words = f"{with_party(row.replaces, meeting)} {limits(row, meeting, wording)}".rstrip()
    return row.name, row.party or "", words


def roll_call(meeting: Meeting, wording: Wording) -> tuple[tuple[str, ...], tuple[PeopleList, ...]]:
    """The roll call of the seats, and the lists of everybody who has no row there."""
    called = [row for row in meeting.attendance if row.capacity in _SEATS and not _needs_words(row)]
    if not called:
        return (), people_lists(meeting, wording)
    deputies = {row.name: _deputy(row, meeting) for row in called if row.capacity is Capacity.ABSENT}
    served = [row for row in deputies.values() if row is not None]
    cells = [
        (str(place), row.name, row.party or "", *_mark(row, deputies.get(row.name), wording))
        for place, row in enumerate(called, start=1)
    ]
    heads = ("Nr", "Namn", "Parti", "Närvarande", "Tjänstgörande ersättare")
    left = [row for row in meeting.attendance if row not in called and row not in served]
    return ("UPPROP", *_columns(heads, cells), ""), _rest(meeting, left, wording)


def _needs_words(row: Attendance) -> bool:
    """Whether the row says more than a roll call has room for."""
    return bool(row.paragraphs or row.party is None or _says_more(row))


def _deputy(row: Attendance, meeting: Meeting) -> Attendance | None:
    """The one substitute who serves for an absent member through the whole meeting."""
    serving = [one for one in meeting.attendance if one.replaces == row.name]
    whole = len(serving) == 1 and not _needs_words(serving[0]) and not serving[0].roles
    same = [one for one in meeting.attendance if one.name == row.name]
    return serving[0] if whole and len(same) == 1 else None


def _mark(row: Attendance, deputy: Attendance | None, wording: Wording) -> tuple[str, str]:
    if row.capacity is Capacity.ABSENT:
        return "-", "" if deputy is None else named(deputy.name, deputy.party)
    office = ", ".join(offices(row, wording))
    return "X", office[:1].upper() + office[1:]


def _columns(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The rows in columns, each as wide as its widest cell and two blanks."""
    table = [heads, *rows]
    widths = [max(len(row[place]) for row in table) + 2 for place in range(len(heads))]
    for row in table:
        yield "".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
