"""Jäv over bodies and years: what a row says, what is missing, later parts in the same case, and the nine tests."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as some

from beslut.messages import translate
from beslut.records import (
    Actor,
    Body,
    BodyKind,
    DisqualificationQuestion,
    Ground,
    GroundCode,
    ParagraphNumber,
    ParagraphSpan,
    QuestionOutcome,
    Reason,
)
from beslut.rendering.words import words
from beslut.reports import Share, published
from beslut.reports.disqualifications import (
    Engagement,
    Known,
    Outcome,
    Seat,
    audit_tests,
    disqualifications,
    disqualifications_by_body,
    disqualifications_by_person,
    disqualified_then_took_part,
    found,
    tried,
)
from beslut.reports.disqualifications.case_numbers import cases
from tests.reports.meetings import aside, meeting, reported

THREE = "Maja Sundin S member", "Olle Brandt M member", "Inga Törn C member"
JAV = Reason.DISQUALIFIED


def on_case(one, number, case):
    """The meeting with a case number at one of its §§."""
    texts = [evolve(each, case_number=case) if each.number == number else each for each in one.paragraphs]
    return evolve(one, paragraphs=texts)


def of_body(one, name, kind, municipality="Granvik", seats=None):
    return evolve(one, body=Body(name=name, kind=kind, municipality=municipality, seats=seats))


def board(*rows, **more):
    return of_body(meeting(*(rows or THREE), **more), "Kommunstyrelsen", BodyKind.EXECUTIVE_BOARD)


def council(*rows, **more):
    return of_body(meeting(*(rows or THREE), **more), "Kommunfullmäktige", BodyKind.COUNCIL)


def test_a_row_tells_who_where_and_what_is_not_told():
    report = disqualifications([reported(board(non_participation=[aside("Olle Brandt", "2", JAV)]))])
    (row,) = [
        dict(zip([column.name for column in report.columns], each, strict=True)) for each in report.rows
    ]
    assert row["day"].value == date(2024, 3, 5)
    assert row["body"].value == "Kommunstyrelsen, Granvik"
    assert (row["paragraph"].value, row["person"].value, row["party"].value) == ("2", "Olle Brandt", "M")
    assert row["replaced_by"].value is Seat.EMPTY
    assert row["line"].value == "9"
    assert [translate(each, "en") for each in row["missing"].value] == [
        "the ground",
        "whether the person left the room",
    ]


def test_in_a_council_it_is_not_asked_for_that_somebody_left():
    (one,) = found([reported(council(non_participation=[aside("Olle Brandt", "2", JAV)]))])
    assert [translate(each, "en") for each in one.missing] == ["the ground"]


def test_a_full_record_misses_nothing():
    told = evolve(
        aside("Olle Brandt", "2", JAV),
        left_room=True,
        reported_by_self=True,
        ground=Ground(code=GroundCode.SUPERVISION),
        substitute="Nils Öman",
    )
    (one,) = found([reported(board(*THREE, "Nils Öman M substitute", non_participation=[told]))])
    assert one.missing == ()
    assert (one.substitute, one.seat, one.left_room, one.reported_by_self) == (
        "Nils Öman (M)",
        Seat.FILLED,
        True,
        True,
    )


def test_a_substitute_who_does_not_serve_leaves_no_seat():
    one = board(*THREE, "Nils Öman M substitute", non_participation=[aside("Nils Öman", "2", JAV)])
    assert [each.seat for each in found([reported(one)])] == [Seat.NONE]


@pytest.mark.parametrize("reason", [Reason.DECLINED, Reason.ABSENT, Reason.UNSTATED])
def test_nothing_but_jav_is_jav(reason):
    assert found([reported(board(non_participation=[aside("Olle Brandt", "2", reason)]))]) == ()


def test_a_question_that_ended_in_jav_counts_and_one_that_did_not_does_not():
    def asked(outcome):
        question = DisqualificationQuestion(
            actor=Actor(name="Olle Brandt"), paragraph=ParagraphNumber("1"), outcome=outcome
        )
        return len(found([reported(board(disqualification_questions=[question]))]))

    assert asked(QuestionOutcome.DISQUALIFIED) == asked(QuestionOutcome.WITHDREW) == 1
    assert asked(QuestionOutcome.NOT_DISQUALIFIED) == asked(None) == 0


def test_a_lost_paragraph_and_an_unknown_person_are_rows_of_their_own():
    lost = evolve(aside("Olle Brandt", "2", JAV), paragraph=None)
    (one,) = found([reported(board(non_participation=[lost]))])
    assert one.number is None
    assert translate(one.missing[0], "en") == "the §"


def test_sums_by_person_join_bodies_of_one_municipality_and_part_namesakes():
    both = [reported(one(non_participation=[aside("Olle Brandt", "2", JAV)])) for one in (board, council)]
    other = reported(
        of_body(
            meeting(
                "Olle Brandt S member",
                "Inga Törn C member",
                non_participation=[aside("Olle Brandt", "1", JAV)],
            ),
            "Kommunstyrelsen",
            BodyKind.EXECUTIVE_BOARD,
        )
    )
    elsewhere = reported(evolve(both[0].meeting, body=evolve(both[0].meeting.body, municipality="Norrby")))
    assert disqualifications_by_person([*both, other]).column("times") == (2, 1)
    assert disqualifications_by_person([*both, elsewhere]).column("times") == (2, 1)


def test_sums_by_body_and_year_show_numerator_and_denominator():
    one = board(non_participation=[aside("Olle Brandt", "2", JAV)])
    later = evolve(board(), date=date(2025, 1, 7))
    report = disqualifications_by_body([reported(one), reported(later)])
    assert report.column("year") == (2024, 2025)
    assert report.column("paragraphs") == (Share.of(1, 2), Share.of(0, 2))
    assert report.column("ground_told") == (Share.of(0, 1), None)


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("BUN 2024/9", ("bun2024/9",)),
        ("bun2024 / 9", ("bun2024/9",)),
        ("Dnr: KS 2024/31", ("ks2024/31",)),
        ("KS 2024/31, KS 2024/32", ("ks2024/31", "ks2024/32")),
        ("utan nummer", ()),
    ],
)
def test_case_numbers_are_compared_without_blanks_and_capitals_and_keep_their_register(printed, read):
    assert cases(printed) == read


@given(some.from_regex(r"[A-Z]{2,4} 20[0-9]{2}/[1-9][0-9]{0,3}", fullmatch=True))
def test_a_case_number_is_the_same_however_it_is_spaced_and_cased(number):
    assert cases(number) == cases(f"dnr {number.replace(' ', '').lower()}")


def first_and_later(later, case="KS 2024/17", other="ks2024/17"):
    one = on_case(board(non_participation=[aside("Olle Brandt", "1", JAV)]), "1", case)
    return [reported(one), reported(on_case(evolve(later, date=date(2024, 4, 9)), "2", other))]


def test_jav_and_a_later_part_on_the_same_case_is_told_with_both_places():
    report = disqualified_then_took_part(first_and_later(council()))
    assert report.column("person") == ("Olle Brandt",)
    assert report.column("body") == ("Kommunstyrelsen, Granvik",)
    assert report.column("later_body") == ("Kommunfullmäktige, Granvik",)
    assert report.column("later_paragraph") == ("2",)


@pytest.mark.parametrize(
    "later",
    [
        council(non_participation=[aside("Olle Brandt", "2", JAV)]),
        council("Maja Sundin S member", "Inga Törn C member"),
        council("Olle Brandt S member", "Inga Törn C member"),
        of_body(meeting(*THREE), "Kommunfullmäktige", BodyKind.COUNCIL, "Norrby"),
    ],
    ids=["jäv again", "not there", "a namesake", "another municipality"],
)
def test_no_later_part_is_no_hit(later):
    assert disqualified_then_took_part(first_and_later(later)).rows == ()


def test_another_register_is_another_case_and_what_came_before_is_no_hit():
    assert disqualified_then_took_part(first_and_later(council(), other="BUN 2024/17")).rows == ()
    earlier, now = first_and_later(council())
    before = reported(evolve(now.meeting, date=date(2024, 1, 9)))
    assert disqualified_then_took_part([before, earlier]).rows == ()


def test_a_later_paragraph_of_the_same_meeting_is_not_compared():
    one = board(non_participation=[aside("Olle Brandt", "1", JAV)])
    one = on_case(on_case(one, "1", "KS 2024/17"), "2", "KS 2024/17")
    assert disqualified_then_took_part([reported(one)]).rows == ()


def test_where_a_day_is_not_told_it_is_said_that_the_order_is_not():
    earlier, later = first_and_later(council())
    report = disqualified_then_took_part([earlier, reported(evolve(later.meeting, date=None))])
    assert [translate(each, "en") for each in report.column("certainty")] == [
        "took part; which came first is not told"
    ]


def outcomes(*meetings, known=()):
    return {each.number: each.outcome for each in tried([reported(one) for one in meetings], known)}


def test_the_nine_tests_are_nine_and_the_register_is_not_made_without_one():
    made = outcomes(board())
    assert list(made) == list(range(1, 10))
    assert made[8] is Outcome.NOT_MADE


def test_seats_that_are_not_known_keep_the_first_test_from_being_made():
    one = board()
    assert outcomes(one)[1] is Outcome.CANNOT_TELL
    full = evolve(one, body=evolve(one.body, seats=3))
    assert outcomes(full)[1] is Outcome.CLEAN
    assert outcomes(evolve(one, body=evolve(one.body, seats=7)))[1] is Outcome.LOOK


def test_jav_that_nobody_left_for_is_to_be_looked_at_in_that_person_alone():
    stayed = [
        evolve(aside("Olle Brandt", "2", JAV), left_room=False),
        evolve(aside("Inga Törn", "2", JAV), left_room=True),
    ]
    second = tried([reported(board(non_participation=stayed))])[1]
    assert (second.outcome, second.looked_at, len(second.units)) == (Outcome.LOOK, 1, 2)


def test_a_gap_of_one_paragraph_without_a_reason_is_asked_for_and_a_longer_one_is_not():
    def seventh(*spans):
        rows = meeting(*THREE, paragraphs=5).attendance
        moved = evolve(rows[1], paragraphs=ParagraphSpan(spans[0]))
        return outcomes(evolve(board(*THREE, paragraphs=5), attendance=[rows[0], moved, rows[2]]))[7]

    assert seventh("§§ 1–2, 4–5") is Outcome.LOOK
    assert seventh("§§ 1, 4–5") is Outcome.CLEAN
    assert seventh("§§ 1–3") is Outcome.CLEAN


def test_jav_is_no_gap():
    one = board(*THREE, paragraphs=3, non_participation=[aside("Olle Brandt", "2", JAV)])
    assert outcomes(one)[7] is Outcome.CLEAN


def test_minutes_that_name_no_adjuster_and_no_chair_cannot_be_told_of():
    made = outcomes(board())
    assert (made[5], made[9]) == (Outcome.CANNOT_TELL, Outcome.CANNOT_TELL)


def test_what_is_known_of_the_body_beside_the_minutes_is_used():
    one = of_body(board(), "Kommunstyrelsen", None)
    known = Known(body=Body(name="Kommunstyrelsen", kind=BodyKind.EXECUTIVE_BOARD, municipality="Granvik"))
    assert outcomes(one)[6] is Outcome.NOTHING
    assert outcomes(one, known=[known])[4] is Outcome.CLEAN


def test_the_public_version_has_no_ground_no_case_number_and_no_quotation():
    told = evolve(aside("Olle Brandt", "1", JAV), ground=Ground(text="delägare i bolaget"))
    one = reported(on_case(board(non_participation=[told]), "1", "KS 2024/17"))
    public = [
        published(report)
        for report in (
            disqualifications([one]),
            disqualified_then_took_part([one]),
            *audit_tests([one]),
        )
    ]
    shown = "\n".join(words(cell.value, "sv") for each in public for row in each.rows for cell in row)
    assert "Olle Brandt" in shown
    assert "delägare" not in shown
    assert "2024/17" not in shown


def hinted(title, decision="Bifall.", *, until=None, party=None, rows=THREE):
    """The eighth test of a meeting whose § 1 has this text, against one engagement of Olle Brandt's."""
    one = board(*rows)
    texts = [evolve(one.paragraphs[0], title=title, decision=decision), *one.paragraphs[1:]]
    tie = Engagement(person="olle  brandt", organisation="Norrby Bygg", until=until, party=party)
    return tried([reported(evolve(one, paragraphs=texts))], (), [tie])[7]


def test_an_organisation_in_the_title_or_the_decision_is_a_hint():
    assert hinted("Avtal med Norrby Byggs dotterbolag").outcome is Outcome.LOOK
    assert hinted("Avtal", "Nämnden anlitar Norrby  Bygg.").outcome is Outcome.LOOK


def test_a_longer_word_another_party_and_an_engagement_that_is_over_are_no_hint():
    assert hinted("Norrby Byggnadsnämnd").outcome is Outcome.CLEAN
    assert hinted("Norrby Bygg", party="S").outcome is Outcome.CLEAN
    assert hinted("Norrby Bygg", until=date(2024, 3, 4)).outcome is Outcome.CLEAN
    assert hinted("Norrby Bygg", until=date(2024, 3, 5)).outcome is Outcome.LOOK
    assert hinted("Norrby Bygg", rows=THREE[:1]).outcome is Outcome.CLEAN
