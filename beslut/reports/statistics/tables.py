"""The tables of the statistics (tabeller): by person, party, body and period, by meeting, and what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from beslut.messages import Message, message, messages
from beslut.reports.picture import Picture, PictureKind
from beslut.reports.report import Cell, Column, Report, Value
from beslut.reports.statistics.group_presence import GroupPresence
from beslut.reports.statistics.measures import MEASURES, Measure
from beslut.reports.statistics.presence import Presence
from beslut.reports.statistics.survey import Chapter, Survey

SECTION = message("Attendance")
_PERSON = Column(name="person", label=message("Person"), key=True)
_PARTY = Column(name="party", label=message("Party"), key=True)
_BODY = Column(name="body", label=message("Body"), key=True, prose=True)
_PERIOD = Column(name="period", label=message("Period"), key=True)
_HELD = Column(name="held", label=message("Meetings"), figures=True)


def persons(survey: Survey, measures: Sequence[Measure] = MEASURES) -> tuple[Report, ...]:
    """A table for each body and period, with a row for each person (närvaro per person)."""
    return tuple(_persons(chapter, measures) for chapter in survey.chapters)


def parties(survey: Survey, measures: Sequence[Measure] = MEASURES) -> tuple[Report, ...]:
    """A table for each body and period, with a row for each party and one for the whole body (närvaro per parti)."""
    used = [one for one in measures if one.of_group is not None]
    return tuple(
        Report(
            name="statistics_parties",
            title=message("Attendance by party: {what}", what=_period(chapter)),
            section=SECTION,
            columns=(_PARTY, *(one.column for one in used)),
            rows=[_party_row(group, used) for group in chapter.ledger.parties],
            notes=(*_basis(chapter), *(one.definition for one in used), _WITHOUT_PARTY, _RANGE),
            sources=chapter.ledger.documents,
        )
        for chapter in survey.chapters
    )


def bodies(survey: Survey, measures: Sequence[Measure] = MEASURES) -> Report:
    """A row for each body in each period (närvaro per organ och period)."""
    used = [one for one in measures if one.of_group is not None]
    chapters = survey.chapters
    return Report(
        name="statistics_bodies",
        title=message("Attendance by body"),
        section=SECTION,
        columns=(_BODY, _PERIOD, _HELD, *(one.column for one in used)),
        rows=[_body_row(chapter, used) for chapter in chapters],
        notes=(*(one.definition for one in used), *_outside(survey), _RANGE),
        sources=_documents(chapters),
    )


def meetings(survey: Survey) -> tuple[Report, ...]:
    """A table for each body, with a row for each meeting in the order of their days (närvaro över tid)."""
    return tuple(_over_time(chapter) for chapter in survey.chapters)


def definitions(measures: Sequence[Measure] = MEASURES) -> Report:
    """What each measure counts, of what (definitioner): for a page on which every table need not say so again."""
    return Report(
        name="statistics_definitions",
        title=message("What the figures mean"),
        section=SECTION,
        columns=(
            Column(name="measure", label=message("Measure"), key=True),
            Column(name="definition", label=message("Definition"), prose=True),
        ),
        rows=[(Cell(one.label), Cell(one.definition)) for one in measures],
        notes=(_WITHOUT_PARTY, _RANGE),
    )


def defined_once(reports: Sequence[Report], measures: Sequence[Measure] = MEASURES) -> tuple[Report, ...]:
    """The reports with all definitions in one table at the end, instead of below each of them."""
    told = {*(one.definition for one in measures), _WITHOUT_PARTY, _RANGE}
    rest = [evolve(one, notes=[note for note in one.notes if note not in told]) for one in reports]
    return (*rest, definitions(measures))


def excluded(survey: Survey) -> Report:
    """What is left out of some figure, and why (undantag)."""
    return Report(
        name="statistics_excluded",
        title=message("Left out of the figures"),
        section=SECTION,
        columns=_EXCLUDED,
        rows=[
            (
                Cell(chapter.name),
                Cell(one.why),
                Cell(one.what),
                Cell(one.meetings),
                Cell(one.first),
                Cell(one.last),
            )
            for chapter in survey.chapters
            for one in chapter.ledger.excluded
        ],
        notes=(message("Officials, and others who are not elected to the body, are never counted."),),
        sources=_documents(survey.chapters),
    )


_RANGE = message("A range such as 3–4 means that the minutes do not settle the figure.")
_WITHOUT_PARTY = message(
    "Whoever is without party, and whoever's party is not printed, counts in the whole body alone."
)
_EXCLUDED = (
    _BODY,
    Column(name="why", label=message("Why"), prose=True),
    Column(name="what", label=message("What"), prose=True),
    _HELD,
    Column(name="first", label=message("From")),
    Column(name="last", label=message("To")),
)
_OVER_TIME = (
    Column(name="date", label=message("Date"), key=True),
    Column(name="members", label=message("Members present (A)"), figures=True, share=True),
    Column(name="seats", label=message("Seats filled (B)"), figures=True, share=True),
    Column(name="empty", label=message("Empty chairs"), figures=True),
    Column(name="paragraphs", label=message("§§"), figures=True),
    Column(name="decided", label=message("Decisions"), figures=True),
    Column(name="document", label=message("Source"), prose=True, document=True),
)


def _persons(chapter: Chapter, measures: Sequence[Measure]) -> Report:
    used = [
        one for one in measures if one.of_person is not None and (chapter.by_mandate or not one.needs_mandate)
    ]
    return Report(
        name="statistics_persons",
        title=message("Attendance by person: {what}", what=_period(chapter)),
        section=SECTION,
        columns=(_PERSON, _PARTY, *(one.column for one in used)),
        rows=[_person_row(person, used) for person in chapter.ledger.persons],
        notes=(*_basis(chapter), *(one.definition for one in used), _RANGE),
        sources=chapter.ledger.documents,
    )


def _over_time(chapter: Chapter) -> Report:
    ledger = chapter.ledger
    rows = []
    for one in ledger.meetings:
        chairs = ledger.chairs(one)
        values: tuple[Value, ...] = (
            one.date,
            chairs.members_present,
            chairs.seats,
            chairs.empty,
            one.paragraphs,
            one.decided,
        )
        rows.append((*map(Cell, values), Cell(one.document)))
    several = len(rows) > 1
    return Report(
        name="statistics_meetings",
        title=message("Attendance over time: {what}", what=_period(chapter)),
        section=SECTION,
        columns=_OVER_TIME,
        rows=rows,
        notes=_basis(chapter),
        picture=_curve(chapter) if several else None,
        sources=ledger.documents,
    )


def _curve(chapter: Chapter) -> Picture:
    return Picture(
        kind=PictureKind.LINES,
        alt=message(
            "Members present and seats filled, in percent, meeting by meeting: {what}.", what=chapter.name
        ),
        label="date",
        values=("members", "seats"),
    )


def _person_row(person: Presence, used: Sequence[Measure]) -> tuple[Cell, ...]:
    figures = [Cell(one.of_person(person)) for one in used if one.of_person is not None]
    return (Cell(person.name), Cell(person.parties), *figures)


def _party_row(group: GroupPresence, used: Sequence[Measure]) -> tuple[Cell, ...]:
    party: Value = group.party if group.party is not None else message("the whole body")
    return (Cell(party), *(Cell(one.of_group(group)) for one in used if one.of_group is not None))


def _body_row(chapter: Chapter, used: Sequence[Measure]) -> tuple[Cell, ...]:
    whole = chapter.ledger.group()
    days = [one.date for one in chapter.ledger.meetings if one.date is not None]
    counted = len(chapter.ledger.meetings)
    period: Value = None
    if chapter.period is not None:
        period = chapter.period.words
    elif days:
        period = message("{since}–{until}", since=days[0], until=days[-1])
    return (
        Cell(chapter.body or message("body not printed")),
        Cell(period),
        Cell(counted),
        *(Cell(one.of_group(whole) if counted else None) for one in used if one.of_group is not None),
    )


def _period(chapter: Chapter) -> Message:
    """The body, how many meetings, and from which day to which."""
    known = [one.date for one in chapter.ledger.meetings if one.date is not None]
    count = messages("{n} meeting", "{n} meetings", len(chapter.ledger.meetings))
    if not known:
        return message("{body}, {held}", body=chapter.name, held=count)
    if known[0] == known[-1]:
        return message("{body}, {held} on {day}", body=chapter.name, held=count, day=known[0])
    return message(
        "{body}, {held} from {first} to {last}",
        body=chapter.name,
        held=count,
        first=known[0],
        last=known[-1],
    )


def _basis(chapter: Chapter) -> Iterator[Message]:
    """What the denominators follow, and how many cases are left out."""
    if chapter.by_mandate:
        yield message(
            "The denominators follow the body file: whoever was elected on the day of a meeting counts, named by the "
            "minutes or not."
        )
    else:
        yield message(
            "The denominators follow the minutes: a meeting counts for whomever it names as a member. A body file "
            "would tell who was elected."
        )
    left_out = len(chapter.ledger.excluded)
    if left_out:
        yield messages(
            "{n} case is left out of some figure and listed by itself.",
            "{n} cases are left out of some figure and listed by themselves.",
            left_out,
        )


def _outside(survey: Survey) -> Iterator[Message]:
    if survey.outside:
        yield messages(
            "{n} meeting lies outside of the days asked for.",
            "{n} meetings lie outside of the days asked for.",
            survey.outside,
        )


def _documents(chapters: Sequence[Chapter]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(document for chapter in chapters for document in chapter.ledger.documents))
