"""Attendance as a list: each row as the words that stand on its line, and the rows of each list in order."""

from collections.abc import Sequence

from attrs import frozen

from beslut.minutes.writing.phrases import clock_span, named, paragraphs, with_party
from beslut.minutes.writing.wording import Wording
from beslut.records import Attendance, Capacity, Meeting, NonParticipation, Reason, Role, RoleKind

_ROLES = {
    RoleKind.CHAIR: ("ordförande",),
    RoleKind.FIRST_VICE_CHAIR: (
        "1:e vice ordförande",
        "vice ordförande",
        "förste vice ordförande",
        "1 v ordf",
    ),
    RoleKind.SECOND_VICE_CHAIR: ("2:e vice ordförande", "andre vice ordförande", "2 v ordf"),
    RoleKind.SECRETARY: ("sekreterare",),
}
_REMOTE = ("på distans", "digitalt", "via Teams")
_SERVES = ("tjänstgör för", "ersätter", "för", "tjg. för", "i stället för", "ersättare för")
_LABELS = {
    Capacity.MEMBER: ("Beslutande ledamöter", "Beslutande", "Ledamöter", "Närvarande ledamöter"),
    Capacity.SERVING_SUBSTITUTE: ("Tjänstgörande ersättare", "Beslutande ersättare"),
    Capacity.SUBSTITUTE: ("Ej tjänstgörande ersättare", "Närvarande ersättare", "Övriga ersättare"),
    Capacity.OTHER: ("Övriga närvarande", "Övriga deltagare", "Övriga"),
    Capacity.ABSENT: ("Frånvarande", "Frånvarande ledamöter", "Anmält förhinder"),
}


@frozen
class PeopleList:
    """One list of people on the front page: its label and a line of words for each row."""

    label: str
    entries: tuple[str, ...]


def people_lists(meeting: Meeting, wording: Wording) -> tuple[PeopleList, ...]:
    """The lists of the front page: deciding members, substitutes, others, absent; empty ones are left out."""
    made = []
    for capacity, labels in _LABELS.items():
        rows = [row for row in meeting.attendance if row.capacity is capacity]
        if rows:
            words = tuple(entry(row, meeting, wording) for row in rows)
            made.append(PeopleList(wording.of(labels, "label", capacity.value), words))
    return tuple(made)


def entry(row: Attendance, meeting: Meeting, wording: Wording) -> str:
    """The row in words: name and party, office or title, whom the person serves for, and what limits it.

    `Eva Berg (C) tjänstgör för Bo Ek (C) §§ 12–14, på distans`
    """
    words = named(row.name, row.party)
    behind = [*offices(row, wording)]
    if row.title is not None and row.title not in behind:
        behind.insert(0, row.title)
    if behind:
        words += wording.of((f", {', '.join(behind)}", f" ({', '.join(behind)})"), "office")
    if row.replaces is not None:
        words += f" {wording.of(_SERVES, 'serves')} {with_party(row.replaces, meeting)}"
    limited = limits(row, meeting, wording)
    if row.paragraphs is not None and row.paragraphs.included and row.holds(RoleKind.CHAIR):
        # Straight behind the office the §§ would be those that the person chairs.
        words += f", närvarande {limited}"
    elif limited:
        words += f"{' ' if row.paragraphs else ', '}{limited}"
    return f"{words}, {wording.of(_REMOTE, 'remote')}" if row.remote else words


def offices(row: Attendance, wording: Wording) -> tuple[str, ...]:
    """The offices printed behind the name; adjusters are told by a label of their own."""
    return tuple(_office(role, wording) for role in row.roles if _printed(role, row))


def _printed(role: Role, row: Attendance) -> bool:
    """Whether the role stands behind the name; a secretary's title that says it already is enough."""
    if role.kind is RoleKind.SECRETARY and row.title is not None:
        return "sekreterare" not in row.title.lower()
    return role.kind in _ROLES


def _office(role: Role, wording: Wording) -> str:
    words = wording.of(_ROLES[role.kind], "office", role.kind.value)
    return words if role.paragraphs is None else f"{words} {paragraphs(role.paragraphs, wording)}"


def limits(row: Attendance, meeting: Meeting, wording: Wording) -> str:
    """The §§ and clock times that the row is limited to, with jäv where that is why."""
    words = []
    if row.paragraphs is not None:
        why = " på grund av jäv" if _all_disqualified(row, meeting.non_participation) else ""
        words.append(paragraphs(row.paragraphs, wording) + why)
    words += [clock_span(span) for span in row.times]
    return ", ".join(words)


def _all_disqualified(row: Attendance, stated: Sequence[NonParticipation]) -> bool:
    """Whether the §§ left out (`ej § 33`) are just those in which the person is disqualified."""
    if row.paragraphs is None or row.paragraphs.included:
        return False
    aside = {
        one.paragraph for one in stated if one.actor.name == row.name and one.reason is Reason.DISQUALIFIED
    }
    return {str(one) for one in row.paragraphs.excluded} == {str(number) for number in aside}
