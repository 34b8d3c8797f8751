"""Who is disqualified: by which words, whom they mean, and what clears somebody."""

import pytest
from attrs import evolve
from hypothesis import given

from beslut.law import NO_LOCAL_RULES
from beslut.participation import participation
from beslut.records import Actor, BodyKind, Capacity, Ground, GroundCode, MatterKind, QuestionOutcome, Reason
from beslut.rules import RULES, Remark, Severity
from beslut.rules.case import Case
from beslut.rules.disqualified import disqualified as those_disqualified
from beslut.rules.disqualified import gathered, is_named
from tests.meetings import row, stated, vote
from tests.rules.jav import (
    answer,
    asked,
    at,
    disqualified,
    facts,
    held,
    jav_meetings,
    severities,
    some,
    with_paragraph,
)

OWN = [rule for rule in RULES if 8 <= int(rule.id[1:]) <= 29]
COMMITTEE = BodyKind.COMMITTEE
ROWS = (row("Bo Ek"), row("Eva Al", "M"), row("Ulf Ås", "C"))


def case_of(meeting) -> Case:
    """The case of a meeting, judged by the law of its day."""
    return Case(meeting, participation(meeting), NO_LOCAL_RULES, meeting.date)


def names(meeting) -> list[str]:
    """Those who are disqualified in some matter."""
    return [one.person for one in those_disqualified(case_of(meeting))]


@some
@given(jav_meetings())
def test_no_rule_on_jav_raises_and_each_names_matters_and_people_that_there_are(meeting):
    case = case_of(meeting)
    for rule in OWN:
        for said in rule.judge(case):
            assert all(number in case.matters or _is_printed(meeting, number) for number in said.paragraphs)
            if isinstance(said, Remark):
                assert said.severity.weight <= rule.worst.weight
                assert all(said.persons)
                assert len(set(said.persons)) == len(said.persons)


def _is_printed(meeting, number):
    """A statement or a question may name a § whose text is lost, or which speaks of several."""
    stated = (*meeting.non_participation, *meeting.disqualification_questions)
    return number in {one.paragraph for one in stated} | {getattr(one, "decided_in", None) for one in stated}


@some
@given(jav_meetings())
def test_where_nobody_is_said_to_be_disqualified_nobody_is(meeting):
    quiet = evolve(
        meeting,
        non_participation=(),
        disqualification_questions=(),
        paragraphs=[evolve(one, kind=None) for one in meeting.paragraphs],
    )
    case = case_of(quiet)
    assert those_disqualified(case) == ()
    assert [rule.id for rule in OWN if rule.id != "R29" and list(rule.judge(case))] == []


@some
@given(jav_meetings())
def test_whoever_was_held_not_to_be_disqualified_is_cleared(meeting):
    case = case_of(meeting)
    found = those_disqualified(case)
    cleared = evolve(
        meeting,
        disqualification_questions=(
            *meeting.disqualification_questions,
            *(
                asked(
                    one.standing.name,
                    one.matter.number,
                    one.standing.party,
                    outcome=QuestionOutcome.NOT_DISQUALIFIED,
                )
                for one in found
            ),
        ),
    )
    left = {(one.matter.number, one.person) for one in those_disqualified(case_of(cleared))}
    unclear = {
        (one.matter.number, one.person)
        for one in found
        if is_named(one.standing.name, one.standing.party, one.standing, one.matter.roster) is not True
    }
    assert left & {(one.matter.number, one.person) for one in found} <= unclear


@some
@given(jav_meetings())
def test_people_are_gathered_by_matter_and_nobody_is_lost(meeting):
    found = those_disqualified(case_of(meeting))
    together = list(gathered(found))
    assert [one for _, people in together for one in people] == list(found)
    assert len({matter.number for matter, _ in together}) == len(together)
    assert all(one.matter is matter for matter, people in together for one in people)


def test_a_group_that_is_disqualified_is_those_of_the_party_who_serve():
    stated = evolve(disqualified("X"), actor=Actor(parties=("S", "C")), place=at(7))
    (finding,) = answer(held(COMMITTEE, *ROWS, non_participation=(stated,)), "R14").findings
    assert finding.persons == ("Bo Ek (S)", "Ulf Ås (C)")
    assert finding.place == at(7)


def test_jav_in_a_part_of_the_decision_is_no_jav_in_all_of_it():
    stated = disqualified("Bo Ek", part="punkt 2", left_room=False)
    assert names(held(COMMITTEE, *ROWS, non_participation=(stated,))) == []
    assert answer(held(COMMITTEE, *ROWS, non_participation=(stated,)), "R14").missing == ()


NAMESAKES = (row("Bo Ek", "S"), row("Bo Ek", "M"), row("Eva Al", "C"))


def test_only_the_namesake_of_the_printed_party_is_disqualified():
    found = held(
        COMMITTEE, *NAMESAKES, non_participation=(disqualified("Bo Ek", party="M", left_room=False),)
    )
    (finding,) = answer(found, "R14").findings
    assert finding.persons == ("Bo Ek (M)",)


def test_a_name_that_two_answer_to_does_not_tell_who_is_disqualified():
    found = held(COMMITTEE, *NAMESAKES, non_participation=(disqualified("Bo Ek", place=at(3)),))
    said = answer(found, "R14")
    assert said.findings == ()
    assert [str(one.fact) for one in said.missing] == ["vem som avses med Bo Ek"]
    assert said.missing[0].place == at(3)


def test_a_ballot_without_party_may_be_that_of_a_namesake():
    found = held(
        BodyKind.COUNCIL,
        *NAMESAKES,
        non_participation=(disqualified("Bo Ek", party="M"),),
        votes=(vote(yes="Bo Ek, Eva Al", place=at(9)),),
    )
    said = answer(found, "R8")
    assert said.findings == ()
    assert [str(one.fact) for one in said.missing] == ["vem av dem som heter Bo Ek som deltog"]
    assert said.missing[0].place == at(9)


@pytest.mark.parametrize(("party", "expected"), [("M", [Severity.ERROR]), ("S", [])])
def test_the_party_behind_a_name_tells_namesakes_apart(party, expected):
    found = held(
        BodyKind.COUNCIL,
        *NAMESAKES,
        non_participation=(disqualified("Bo Ek", party="M"),),
        votes=(vote(yes=f"Bo Ek ({party})"),),
    )
    assert severities(found, "R8") == expected


def test_another_party_behind_a_name_that_is_one_persons_alone_means_that_person():
    found = held(
        BodyKind.COUNCIL, *ROWS, non_participation=(disqualified("Bo Ek"),), votes=(vote(yes="bo  ek (M)"),)
    )
    assert severities(found, "R8") == [Severity.ERROR]


def test_a_statement_that_the_person_left_outweighs_one_that_says_otherwise():
    stated = (disqualified("Bo Ek", left_room=False, place=at(1)), disqualified("Bo Ek", left_room=True))
    found = held(COMMITTEE, *ROWS, non_participation=stated)
    (one,) = those_disqualified(case_of(found))
    assert (one.left_room, one.place) == (True, at(1))
    assert answer(found, "R14").findings == ()


def test_a_statement_that_the_person_stayed_outweighs_one_that_says_nothing():
    stated = (disqualified("Bo Ek"), disqualified("Bo Ek", left_room=False))
    assert severities(held(COMMITTEE, *ROWS, non_participation=stated), "R14") == [Severity.ERROR]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (QuestionOutcome.NOT_DISQUALIFIED, QuestionOutcome.DISQUALIFIED, ["Bo Ek (S)"]),
        (QuestionOutcome.DISQUALIFIED, QuestionOutcome.NOT_DISQUALIFIED, []),
        (QuestionOutcome.DISQUALIFIED, None, ["Bo Ek (S)"]),
        (QuestionOutcome.NOT_DISQUALIFIED, None, []),
        (QuestionOutcome.DISREGARDED, QuestionOutcome.WITHDREW, ["Bo Ek (S)"]),
    ],
)
def test_the_last_question_that_came_to_an_end_decides(first, last, expected):
    questions = (asked("Bo Ek", outcome=first), asked("Bo Ek", outcome=last))
    assert names(held(COMMITTEE, *ROWS, disqualification_questions=questions)) == expected


def test_a_question_about_another_person_clears_nobody():
    found = held(
        COMMITTEE,
        *ROWS,
        non_participation=(disqualified("Bo Ek"),),
        disqualification_questions=(asked("Eva Al", outcome=QuestionOutcome.NOT_DISQUALIFIED),),
    )
    assert names(found) == ["Bo Ek (S)"]


def test_a_question_about_a_group_is_about_each_of_it():
    question = evolve(
        asked("X", outcome=QuestionOutcome.DISQUALIFIED, place=at(4)), actor=Actor(parties=("M",))
    )
    found = held(COMMITTEE, *ROWS, disqualification_questions=(question,))
    (finding,) = answer(found, "R14").findings
    assert (finding.persons, finding.place) == (("Eva Al (M)",), at(4))


def test_an_official_held_disqualified_twice_is_one_person():
    rows = (*ROWS, row("Ann Ro", None, Capacity.OTHER))
    questions = (
        asked("Ann Ro", outcome=QuestionOutcome.DISQUALIFIED),
        asked("Ann Ro", outcome=QuestionOutcome.DISQUALIFIED),
    )
    found = held(COMMITTEE, *rows, disqualification_questions=questions)
    assert names(found) == ["Ann Ro"]
    assert severities(found, "R23") == [Severity.WARNING]


def test_somebody_whom_no_list_names_and_who_was_held_disqualified_may_have_stayed():
    question = asked("Ann Ro", party="V", outcome=QuestionOutcome.DISQUALIFIED)
    bare = held(COMMITTEE, disqualification_questions=(question,))
    assert names(bare) == ["Ann Ro (V)"]
    assert facts(bare, "R14") == ["om Ann Ro (V) lämnade rummet"]
    listed = held(COMMITTEE, *ROWS, disqualification_questions=(question,))
    assert answer(listed, "R14").findings == answer(listed, "R14").missing == ()


def test_a_question_about_a_name_of_two_makes_neither_disqualified():
    question = asked("Bo Ek", outcome=QuestionOutcome.DISQUALIFIED)
    assert names(held(COMMITTEE, *NAMESAKES, disqualification_questions=(question,))) == []


@pytest.mark.parametrize(
    ("kind", "outcome", "cleared"),
    [
        (BodyKind.COMMITTEE, QuestionOutcome.DISREGARDED, True),
        (BodyKind.SUBCOMMITTEE, QuestionOutcome.DISREGARDED, True),
        (BodyKind.AUDITORS, QuestionOutcome.DISREGARDED, True),
        (BodyKind.JOINT_STAFF_BODY, QuestionOutcome.DISREGARDED, True),
        (BodyKind.COUNCIL, QuestionOutcome.DISREGARDED, False),
        (BodyKind.FEDERATION_COUNCIL, QuestionOutcome.DISREGARDED, False),
        (BodyKind.COMMITTEE, QuestionOutcome.COMPANY_EXCEPTION, True),
        (BodyKind.JOINT_STAFF_BODY, QuestionOutcome.COMPANY_EXCEPTION, True),
        (BodyKind.AUDITORS, QuestionOutcome.COMPANY_EXCEPTION, False),
        (BodyKind.COUNCIL, QuestionOutcome.COMPANY_EXCEPTION, False),
        (BodyKind.COMMITTEE, QuestionOutcome.OTHER_COMMITTEE_EXCEPTION, True),
        (BodyKind.AUDITORS, QuestionOutcome.OTHER_COMMITTEE_EXCEPTION, False),
        (BodyKind.COUNCIL, QuestionOutcome.OTHER_COMMITTEE_EXCEPTION, False),
        (BodyKind.COMMITTEE, QuestionOutcome.DISQUALIFIED, False),
        (BodyKind.COMMITTEE, QuestionOutcome.WITHDREW, False),
        (BodyKind.COUNCIL, QuestionOutcome.NOT_DISQUALIFIED, True),
    ],
)
def test_what_clears_somebody_in_which_body(kind, outcome, cleared):
    found = held(
        kind,
        *ROWS,
        non_participation=(disqualified("Bo Ek"),),
        disqualification_questions=(asked("Bo Ek", outcome=outcome),),
    )
    assert names(found) == ([] if cleared else ["Bo Ek (S)"])


@pytest.mark.parametrize(
    ("kind", "outcome", "expected"),
    [
        (BodyKind.COUNCIL, QuestionOutcome.DISREGARDED, []),
        (BodyKind.COUNCIL, QuestionOutcome.COMPANY_EXCEPTION, []),
        (BodyKind.COUNCIL, QuestionOutcome.WITHDREW, ["Bo Ek (S)"]),
        (BodyKind.AUDITORS, QuestionOutcome.COMPANY_EXCEPTION, ["Bo Ek (S)"]),
    ],
)
def test_whom_a_question_alone_makes_disqualified(kind, outcome, expected):
    assert names(held(kind, *ROWS, disqualification_questions=(asked("Bo Ek", outcome=outcome),))) == expected


def test_earlier_handling_elsewhere_is_excepted_from_also_in_exercise_of_authority():
    ground = Ground(code=GroundCode.SPECIAL_CIRCUMSTANCE)
    question = asked("Bo Ek", outcome=QuestionOutcome.OTHER_COMMITTEE_EXCEPTION, ground=ground)
    found = held(COMMITTEE, *ROWS, disqualification_questions=(question,))
    assert names(with_paragraph(found, "1", kind=MatterKind.EXERCISE_OF_AUTHORITY)) == []


def test_a_ground_in_words_alone_bars_no_exception():
    question = asked("Bo Ek", outcome=QuestionOutcome.COMPANY_EXCEPTION, ground=Ground(text="part i målet"))
    assert names(held(COMMITTEE, *ROWS, disqualification_questions=(question,))) == []


def test_a_ground_bars_nothing_but_an_exception():
    ground = Ground(code=GroundCode.PARTY_OR_AFFECTED)
    question = asked("Bo Ek", outcome=QuestionOutcome.NOT_DISQUALIFIED, ground=ground)
    assert names(held(COMMITTEE, *ROWS, disqualification_questions=(question,))) == []


def test_a_lost_number_can_only_be_that_of_the_only_paragraph():
    lost = (disqualified("Bo Ek", None, place=at(2)),)
    one = held(COMMITTEE, *ROWS, numbers=("1",), non_participation=lost)
    assert severities(one, "R14") == [Severity.WARNING]
    assert facts(one, "R14") == []
    several = held(COMMITTEE, *ROWS, numbers=("1", "2"), non_participation=lost)
    (missing,) = answer(several, "R14").missing
    assert (str(missing.fact), missing.paragraphs, missing.place) == (
        "i vilken paragraf Bo Ek var jävig",
        (),
        at(2),
    )


def test_only_a_statement_of_jav_says_who_left():
    people = (disqualified("Bo Ek"), disqualified("Eva Al", left_room=True))
    (one, other) = those_disqualified(case_of(held(COMMITTEE, *ROWS, non_participation=people)))
    assert [(each.person, each.left_room) for each in (one, other)] == [
        ("Bo Ek (S)", None),
        ("Eva Al (M)", True),
    ]
    declined = (disqualified("Bo Ek"), stated("Bo Ek", Reason.DECLINED, left_room=True))
    assert severities(held(COMMITTEE, *ROWS, non_participation=declined), "R14") == [Severity.WARNING]
