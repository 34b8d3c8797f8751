from datetime import date, timedelta

from attrs import evolve

from beslut.records import Body, Elected, Office, Person, Reason
from beslut.reports.overview import IN_FULL, Overview
from tests.meetings import vote
from tests.reports.meetings import aside, meeting, reported

FIRST = date(2024, 1, 9)
HELD = meeting(
    "Maja Sundin S member",
    "Olle Brandt M member",
    "Sara Lindh V member",
    non_participation=[aside("Sara Lindh", "2", Reason.DISQUALIFIED)],
    votes=[vote("1", yes="Maja Sundin, Sara Lindh", no="Olle Brandt")],
)


def overview(count: int, **known) -> Overview:
    made = Overview(**known)
    for number in range(count):
        made.add(reported(evolve(HELD, date=FIRST + timedelta(weeks=number))))
    return made


def names(made: Overview) -> list[str]:
    return list(dict.fromkeys(report.name for report in made.reports))


def test_a_few_meetings_are_told_in_full_section_by_section():
    reports = overview(2).reports
    sections = list(dict.fromkeys(str(report.section) for report in reports))
    assert sections == ["I korthet", "Beslut", "Närvaro", "Omröstningar", "Jäv", "Lagen", "Obesvarat"]
    assert {"decisions", "attendance_by_paragraph", "vote_sheets", "nine_tests", "open_questions"} <= set(
        names(overview(2))
    )


def test_the_reports_of_a_section_stand_together():
    order = [report.section for report in overview(2).reports]
    assert len(dict.fromkeys(order)) == sum(
        one != other for one, other in zip(order, [None, *order[:-1]], strict=True)
    )


def test_of_many_meetings_only_sums_and_jav_are_told_and_the_page_says_so():
    last, more = overview(IN_FULL), overview(IN_FULL + 1)
    assert "decisions" in names(last)
    assert not {"decisions", "attendance_by_paragraph", "vote_list", "open_questions"} & set(names(more))
    assert {"statistics_persons", "party_unity", "disqualifications"} <= set(names(more))
    (note,) = more.reports[0].notes
    assert "beslut decisions" in str(note)


def test_the_figures_in_short_are_those_of_all_meetings():
    figures = dict(zip(*(overview(15).reports[0].column(name) for name in ("what", "figure")), strict=True))
    assert [figures[key] for key in figures if str(key) in ("Sammanträden", "Beslut", "Omröstningar")] == [
        15,
        30,
        15,
    ]
    assert figures[list(figures)[-1]] == 15


def test_every_jav_has_its_row_whichever_way_the_meetings_came():
    made = Overview()
    days = [FIRST + timedelta(weeks=number) for number in (2, 0, 1)]
    for day in days:
        made.add(reported(evolve(HELD, date=day)))
    (jav,) = [report for report in made.reports if report.name == "disqualifications"]
    assert jav.column("day") == tuple(sorted(days))


def test_a_body_file_gives_the_mandates_and_the_seats():
    elected = [Elected(person=Person(name="Nils Öman"), party="M", office=Office.MEMBER)]
    made = overview(1, bodies=[Body(name="Kommunstyrelsen", seats=4, elected=elected)])
    (people,) = [report for report in made.reports if report.name == "statistics_persons"]
    assert "Nils Öman" in people.column("person")


def test_of_no_meeting_there_is_a_page_all_the_same():
    assert Overview().reports[0].column("figure")[1] == 0
