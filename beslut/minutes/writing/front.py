"""The front page (förstasida): what it states, field by field, laid out as the style says."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from beslut.minutes.writing.listed import PeopleList, people_lists
from beslut.minutes.writing.phrases import clock, clock_span, day, named, paragraphs, together
from beslut.minutes.writing.style import Front, Style
from beslut.minutes.writing.tables import attendance_table, roll_call
from beslut.minutes.writing.wording import Wording
from beslut.records import Attendance, Meeting, Notice, RoleKind

_LEFT = 24  # the width of the left column, in characters
_LINE = ".................................................."


@frozen
class Field:
    """A label of the front page and the lines of its value; `listing`: each line is an entry of its own."""

    label: str
    lines: tuple[str, ...]
    listing: bool = False


def front_lines(meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    """The lines of the front page."""
    yield from _head(meeting, wording)
    yield ""
    for one in _fields(meeting, style, wording):
        yield from _laid_out(one, style)
    yield from _lists(meeting, style, wording)
    for one in _closing(meeting, wording):
        yield from _laid_out(one, style)
    yield from _signatures(meeting, style)
    yield from _notice(meeting, style, wording)


def _head(meeting: Meeting, wording: Wording) -> Iterator[str]:
    body = meeting.body
    if body is not None and body.municipality is not None:
        yield _town(body.municipality)
    if body is not None:
        yield body.name
    yield wording.of(("PROTOKOLL", "SAMMANTRÄDESPROTOKOLL", "Sammanträdesprotokoll"), "minutes")
    if meeting.date is not None:
        written = wording.of((meeting.date.isoformat(), day(meeting.date)), "date")
        yield f"{wording.of(('Sammanträdesdatum', 'Datum'), 'date label')} {written}"


def _town(name: str) -> str:
    """The municipality as it calls itself: `Almby kommun`, `Region Dalby` as it is."""
    if name.lower().startswith("region ") or name.lower().endswith((" kommun", " stad", "förbund")):
        return name
    return f"{name} kommun"


def _fields(meeting: Meeting, style: Style, wording: Wording) -> Iterator[Field]:
    """Time and place, together or apart, and the pauses."""
    mark = wording.of((".", ":"), "clock")
    time = _time(meeting, mark)
    pauses = tuple(f"Ajournering {clock_span(one, mark)}" for one in meeting.adjournments)
    if style.front in (Front.PORTAL, Front.RUNNING) or not (time and meeting.place):
        if time:
            yield Field("Tid", (f"kl. {time}", *pauses), listing=True)
        if meeting.place:
            yield Field("Plats", (meeting.place,))
    else:
        yield Field("Plats och tid", (f"{meeting.place}, kl. {time}", *pauses), listing=True)


def _time(meeting: Meeting, mark: str) -> str:
    if meeting.start is None:
        return ""
    start = clock(meeting.start, mark)
    return start if meeting.end is None else f"{start}–{clock(meeting.end, mark)}"


def _lists(meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    lists: Sequence[PeopleList] = people_lists(meeting, wording)
    if style.front is Front.TABLE:
        lines, lists = attendance_table(meeting, wording)
        yield from lines
    elif style.front is Front.ROLL_CALL:
        lines, lists = roll_call(meeting, wording)
        yield from lines
    for one in lists:
        yield from _laid_out(Field(one.label, one.entries, listing=True), style)


def _closing(meeting: Meeting, wording: Wording) -> Iterator[Field]:
    """Who adjusts the minutes, and which §§ they hold."""
    adjusters = _holding(meeting, RoleKind.ADJUSTER)
    deputies = _holding(meeting, RoleKind.DEPUTY_ADJUSTER)
    if adjusters:
        label = wording.of(("Utses att justera", "Justerare", "Utsedda att justera"), "adjusters")
        words = together([_adjusting(row, wording) for row in adjusters])
        yield Field(label, (words,))
    if deputies:
        words = together([named(row.name, row.party) for row in deputies])
        yield Field("Ersättare för justerare", (words,))
    if meeting.stated_paragraphs is not None:
        written = paragraphs(meeting.stated_paragraphs, wording)
        yield Field(wording.of(("Paragrafer", "Protokollet omfattar", "Omfattning"), "stated"), (written,))


def _adjusting(row: Attendance, wording: Wording) -> str:
    """Whoever adjusts, with the §§ where it is only some of them."""
    span = next(role.paragraphs for role in row.roles if role.kind is RoleKind.ADJUSTER)
    return named(row.name, row.party) + (f" {paragraphs(span, wording)}" if span is not None else "")


def _holding(meeting: Meeting, kind: RoleKind) -> list[Attendance]:
    """The rows of those who hold the role, each person once."""
    rows: dict[str, Attendance] = {}
    for row in meeting.holders(kind):
        rows.setdefault(row.name, row)
    return list(rows.values())


def _laid_out(one: Field, style: Style) -> Iterator[str]:
    match style.front:
        case Front.LABELS_LEFT:
            yield from _beside(one)
        case Front.RUNNING | Front.TABLE | Front.ROLL_CALL:
            separator = "; " if one.listing and any("," in line for line in one.lines) else ", "
            yield f"{one.label}: {separator.join(one.lines)}"
        case Front.LABELS_ABOVE:
            yield from (one.label, *one.lines)
        case Front.PORTAL:
            yield from (one.label, "", *one.lines)
    yield ""


def _beside(one: Field) -> Iterator[str]:
    """The label in the left column, on two lines where it is long, and the lines of the value beside it."""
    first, _, rest = one.label, "", ""
    if len(one.label) >= _LEFT - 1:
        first, _, rest = one.label.rpartition(" ")
    labels = [first, rest] if rest else [first]
    for index in range(max(len(labels), len(one.lines))):
        label = labels[index] if index < len(labels) else ""
        yield (f"{label:<{_LEFT}}" + (one.lines[index] if index < len(one.lines) else "")).rstrip()


def _signatures(meeting: Meeting, style: Style) -> Iterator[str]:
    """The places for signatures: a label, a dotted line, and the names below it."""
    rows = [
        ("Sekreterare", _holding(meeting, RoleKind.SECRETARY)),
        ("Ordförande", _holding(meeting, RoleKind.CHAIR)),
        ("Justerare", _holding(meeting, RoleKind.ADJUSTER)),
    ]
    if not any(held for _, held in rows):
        return
    yield "Underskrifter"
    for label, held in rows:
        for row in held if label != "Justerare" else held[:1]:
            names = held if label == "Justerare" else [row]
            yield from _signature(label, [one.name for one in names], style)
    yield ""


def _signature(label: str, names: Sequence[str], style: Style) -> Iterator[str]:
    if style.front is Front.LABELS_LEFT:
        yield f"{label:<{_LEFT}}{_LINE}"
        yield " " * _LEFT + "          ".join(names)
    elif style.front in (Front.LABELS_ABOVE, Front.PORTAL):
        yield from (label, *names)
    else:
        yield f"{label}: {_LINE[:24]} {' / '.join(names)}"


def _notice(meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    """The certificate of notice, each day beside its label: a day alone on a line could be a page header."""
    for notice in meeting.notices:
        yield wording.of(("Bevis om anslag", "ANSLAG/BEVIS", "Tillkännagivande"), "notice")
        if notice.board is not None:
            yield f"Anslagstavla: {notice.board}"
        if notice.paragraphs is not None:
            yield f"Avser {notice.paragraphs}"
        for label, days in _days(notice, wording):
            yield from (
                _beside(Field(label, (days,))) if style.front is Front.LABELS_LEFT else (f"{label}: {days}",)
            )
        yield ""


def _days(notice: Notice, wording: Wording) -> Iterator[tuple[str, str]]:
    """The days of the notice, each with its label."""
    if notice.adjusted_on is not None:
        yield "Justeringsdatum", notice.adjusted_on.isoformat()
    if notice.put_up is not None:
        label = wording.of(("Anslaget sätts upp", "Datum för anslags uppsättande"), "up")
        yield label, notice.put_up.isoformat()
    if notice.taken_down is not None:
        label = wording.of(("Anslaget tas ned", "Datum för anslags nedtagande"), "down")
        yield label, notice.taken_down.isoformat()
    if notice.appeal_from is not None and notice.appeal_until is not None:
        yield "Överklagandetid", f"{notice.appeal_from} – {notice.appeal_until}"
    elif notice.appeal_from is not None:
        yield "Överklagandetid", f"från {notice.appeal_from}"
    elif notice.appeal_until is not None:
        yield "Sista dag för överklagan", notice.appeal_until.isoformat()
