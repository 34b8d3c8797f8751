from datetime import date

import pytest
from attrs import evolve

from beslut.errors import InputError
from beslut.records import Body, BodyKind, Elected, Office, Person
from beslut.reports.statistics import tables
from beslut.reports.statistics.measures import MEASURES, chosen
from beslut.reports.statistics.periods import Split
from beslut.reports.statistics.survey import Survey
from tests.reports.meetings import meeting, reported


def held(day: date, body: str = "Kommunstyrelsen", kind: BodyKind | None = None):
    one = meeting("Maja Sundin S member", "Anna Rask M absent", day=day)
    return reported(evolve(one, body=evolve(one.body, name=body, kind=kind)))


def test_a_body_has_a_row_for_each_year_in_order():
    survey = Survey(split=Split.YEAR).add_all(
        [held(date(2024, 3, 5)), held(date(2023, 3, 7)), held(date(2024, 4, 9))]
    )
    report = tables.bodies(survey)
    assert list(map(str, report.column("period"))) == ["2023", "2024"]
    assert report.column("held") == (1, 2)


def test_a_council_and_a_board_have_terms_of_their_own():
    survey = Survey(split=Split.TERM).add_all(
        [
            held(date(2022, 11, 7), "Kommunfullmäktige", BodyKind.COUNCIL),
            held(date(2022, 11, 8), "Kommunstyrelsen", BodyKind.EXECUTIVE_BOARD),
        ]
    )
    assert list(map(str, tables.bodies(survey).column("period"))) == [
        "2022-10-15–2026-10-14",
        "2019-01-01–2022-12-31",
    ]


def test_meetings_outside_of_the_days_are_counted_as_outside_and_nowhere_else():
    survey = Survey(since=date(2024, 3, 5), until=date(2024, 3, 5))
    survey.add_all([held(date(2024, 3, 4)), held(date(2024, 3, 5)), held(date(2024, 3, 6))])
    assert survey.outside == 2
    assert tables.bodies(survey).column("held") == (1,)


def test_only_the_measures_asked_for_stand_in_the_table_with_their_definitions():
    survey = Survey().add_all([held(date(2024, 3, 5))])
    (report,) = tables.persons(survey, chosen(["service", "A"], "--measures"))
    assert [column.name for column in report.columns] == ["person", "party", "rate", "service"]
    used = {one.definition for one in MEASURES if one.name in ("rate", "service")}
    assert used <= set(report.notes)
    assert not {one.definition for one in MEASURES if one.name not in ("rate", "service")} & set(report.notes)


def test_a_measure_that_is_none_is_refused_with_those_there_are():
    with pytest.raises(InputError) as caught:
        chosen(["E"], "--measures")
    assert "A" in str(caught.value)
    assert "service" in str(caught.value)


def test_on_a_page_of_many_tables_each_definition_stands_once():
    survey = Survey().add_all([held(date(2024, 3, 5)), held(date(2024, 3, 6), "Byggnadsnämnden")])
    reports = tables.defined_once([*tables.persons(survey), *tables.parties(survey)])
    definitions = {one.definition for one in MEASURES}
    assert not any(note in definitions for report in reports for note in report.notes)
    assert set(reports[-1].column("definition")) == definitions


def test_attendance_over_time_has_a_picture_only_where_there_is_a_line_to_draw():
    one = tables.meetings(Survey().add_all([held(date(2024, 3, 5))]))
    two = tables.meetings(Survey().add_all([held(date(2024, 3, 5)), held(date(2024, 4, 9))]))
    assert one[0].picture is None
    assert two[0].picture is not None
    assert two[0].picture.values == ("members", "seats")


def test_a_body_file_is_used_for_its_own_body_alone():
    elected = [Elected(person=Person(name="Olle Brandt"), party="M", office=Office.MEMBER)]
    known = Body(name="Byggnadsnämnden", elected=elected)
    survey = Survey([known]).add_all([held(date(2024, 3, 5))])
    assert survey.unused() == (known,)
    assert [chapter.by_mandate for chapter in survey.chapters] == [False]
