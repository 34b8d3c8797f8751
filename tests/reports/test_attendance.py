from datetime import date, time

from attrs import evolve

from beslut.participation import Status
from beslut.records import ClockSpan, Reason
from beslut.rendering.words import words
from beslut.reports import (
    attendance_by_paragraph,
    attendance_by_party,
    attendance_by_person,
    presences,
)
from tests.reports.meetings import aside, meeting, reported, row, without_decision


def figures(report, column):
    return dict(zip(report.column("person"), map(str, report.column(column)), strict=True))


def test_the_matrix_marks_each_person_in_each_paragraph_with_the_line_it_stands_in():
    one = meeting(
        "Maja Sundin S member",
        "Sara Lindh V member",
        non_participation=[aside("Sara Lindh", "2", Reason.DECLINED)],
    )
    (report,) = attendance_by_paragraph([reported(one)])
    assert [column.name for column in report.columns] == ["person", "party", "1", "2"]
    sara = report.rows[1]
    assert [cell.value.value for cell in sara[2:]] == [Status.TOOK_PART, Status.DECLINED]
    assert [str(cell.place) for cell in sara[2:]] == ["minutes.txt:4", "minutes.txt:9"]


def test_the_legend_holds_the_marks_that_are_used_and_no_other():
    (report,) = attendance_by_paragraph([reported(meeting("Maja Sundin S member", "Anna Rask M absent"))])
    assert [mark.value for mark in report.marks] == [Status.TOOK_PART, Status.ABSENT]


def test_officials_are_no_rows_of_the_attendance():
    one = reported(meeting("Maja Sundin S member", "Bo Wester - other"))
    assert [each.name for each in presences([one])] == ["Maja Sundin"]


def test_jav_is_neither_service_nor_absence():
    one = meeting("Maja Sundin S member", non_participation=[aside("Maja Sundin", "1", Reason.DISQUALIFIED)])
    (person,) = presences([reported(one)])
    assert (str(person.served.part), str(person.disqualified), str(person.absent)) == ("1", "1", "0")


def test_the_paragraphs_of_a_person_add_up():
    one = meeting(
        "Maja Sundin S member",
        "Sara Lindh V member",
        "Nils Öman M serving for Anna Rask",
        "Tomas Ek C substitute",
        paragraphs=4,
        non_participation=[
            aside("Sara Lindh", "2", Reason.DECLINED),
            aside("Maja Sundin", "3", Reason.DISQUALIFIED),
        ],
    )
    for each in presences([reported(one)]):
        counts = (each.served.part, each.disqualified, each.absent, each.not_serving)
        assert sum(count.low for count in counts) + each.unknown == each.served.whole.low == 4


def test_a_member_who_is_replaced_and_not_listed_counts_as_absent():
    one = reported(meeting("Maja Sundin S member", "Nils Öman M serving for Anna Rask"))
    anna = next(each for each in presences([one]) if each.name == "Anna Rask")
    assert (str(anna.rate.part), str(anna.rate.whole), str(anna.absent)) == ("0", "1", "2")


def test_a_substitute_listed_as_absent_is_not_counted_as_a_member():
    first = meeting("Maja Sundin S member", "Tomas Ek C substitute")
    second = meeting("Maja Sundin S member", "Tomas Ek C absent", day=date(2024, 4, 9))
    tomas = presences([reported(first), reported(second)])[1]
    assert tomas.rate is None
    assert str(tomas.absent) == "0"


def test_namesakes_of_different_parties_are_two_persons():
    one = reported(meeting("Anna Ek S member", "Anna Ek M absent"))
    assert [(each.parties, str(each.rate.part)) for each in presences([one])] == [
        (("S",), "1"),
        (("M",), "0"),
    ]


def test_a_person_who_changes_party_is_one_person_with_two_parties():
    given = [
        reported(meeting("Anna Ek S member")),
        reported(meeting("Anna Ek - member", day=date(2024, 4, 9))),
    ]
    (anna,) = presences(given)
    assert anna.parties == ("S", "-")
    assert str(anna.rate.whole) == "2"


def test_what_the_record_does_not_settle_widens_the_count():
    late = row("Maja Sundin S member", times=[ClockSpan(start=time(18, 30))])
    one = evolve(meeting("Olle Brandt M member"), attendance=[row("Olle Brandt M member"), late])
    (_, maja) = presences([reported(one)])
    assert str(maja.served.part) == "0–2"
    assert maja.unknown == 2


def test_pauses_are_not_counted_as_meeting_time():
    one = evolve(
        meeting("Maja Sundin S member"),
        start=time(18, 0),
        end=time(20, 0),
        adjournments=[ClockSpan(start=time(19, 0), end=time(19, 30))],
    )
    (person,) = presences([reported(one)])
    assert (str(person.time.part), str(person.time.whole)) == ("90", "90")


def test_there_is_no_time_where_the_minutes_print_no_clock_times():
    (person,) = presences([reported(meeting("Maja Sundin S member"))])
    assert person.time is None


def test_a_paragraph_without_a_decision_is_named_below_the_table():
    one = reported(without_decision(meeting("Maja Sundin S member"), "2"))
    (report,) = attendance_by_person([one])
    assert any("§ 2" in str(note) for note in report.notes)
    assert [str(share.whole) for share in report.column("took_part")] == ["1"]


def test_bodies_are_never_mixed():
    board = reported(meeting("Maja Sundin S member"))
    committee = meeting("Maja Sundin S member")
    committee = reported(evolve(committee, body=evolve(committee.body, name="Byggnadsnämnden")))
    reports = attendance_by_person([board, committee])
    assert [figures(report, "meetings") for report in reports] == [{"Maja Sundin": "1"}] * 2


def test_a_seat_that_the_minutes_do_not_account_for_is_an_empty_chair():
    one = meeting("Maja Sundin S member")
    one = evolve(one, body=evolve(one.body, seats=3))
    (report,) = attendance_by_party([reported(one)])
    assert [str(count) for count in report.column("empty")] == ["0", "2"]


def test_without_an_attendance_list_silence_about_somebody_settles_nothing():
    one = meeting(paragraphs=4, non_participation=[aside("Sara Lindh", "2", Reason.DECLINED)])
    (sara,) = presences([reported(one)])
    assert (str(sara.declined), str(sara.served.part), str(sara.served.whole)) == ("1–4", "1–4", "4")
    assert sara.unknown == 3
    (matrix,) = attendance_by_paragraph([reported(one)])
    assert [cell.value.value for cell in matrix.rows[0][2:]].count(Status.UNKNOWN) == 3


def test_a_meeting_without_paragraphs_still_tells_who_was_there():
    one = evolve(meeting("Maja Sundin S member", "Nils Öman M serving for Anna Rask"), paragraphs=())
    rates = {each.name: each.rate and str(each.rate.part) for each in presences([reported(one)])}
    assert rates == {"Maja Sundin": "1", "Nils Öman": None, "Anna Rask": "0"}


def test_where_nothing_is_decided_whoever_serves_is_present_and_took_no_part():
    one = without_decision(meeting("Maja Sundin S member", "Anna Rask M absent"), "2")
    (report,) = attendance_by_paragraph([reported(one)])
    maja, anna = report.rows
    assert [str(words(cell.value, "en")) for cell in maja[2:]] == ["T", "p"]
    assert [str(words(cell.value, "sv")) for cell in maja[2:]] == ["D", "n"]
    assert [cell.value.value for cell in anna[2:]] == [Status.ABSENT] * 2
    assert str(maja[3].place) == str(maja[2].place)


def test_jav_is_told_where_nothing_is_decided_too():
    statement = aside("Maja Sundin", "2", Reason.DISQUALIFIED)
    one = without_decision(meeting("Maja Sundin S member", non_participation=[statement]), "2")
    (report,) = attendance_by_paragraph([reported(one)])
    assert report.rows[0][3].value.value is Status.DISQUALIFIED
