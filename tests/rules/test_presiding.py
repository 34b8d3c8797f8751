"""Who presides: when nobody is named, when somebody barred is, and who comes before whom."""

import pytest
from attrs import evolve

from beslut.records import BodyKind, Capacity, ParagraphSpan, QuestionOutcome, Reason, Role, RoleKind
from beslut.rules import Severity, Verdict
from tests.meetings import row, stated, vote
from tests.rules.jav import answer, asked, at, disqualified, held, severities, with_paragraph

COMMITTEE = BodyKind.COMMITTEE


def role(kind, paragraphs=None):
    """A role, in some §§ alone if so."""
    return (Role(kind=kind, paragraphs=None if paragraphs is None else ParagraphSpan(paragraphs)),)


CHAIR = role(RoleKind.CHAIR)
FIRST = role(RoleKind.FIRST_VICE_CHAIR)
SECOND = role(RoleKind.SECOND_VICE_CHAIR)
ROWS = (row("Bo Ek", roles=CHAIR), row("Eva Al", "M"), row("Ulf Ås", "C"))
LEFT = (disqualified("Bo Ek", left_room=True, place=at(3)),)


def test_the_warning_points_to_the_statement():
    (finding,) = answer(held(COMMITTEE, *ROWS, non_participation=LEFT), "R29").findings
    assert (finding.severity, finding.persons, finding.paragraphs, finding.place) == (
        Severity.WARNING,
        ("Bo Ek (S)",),
        ("1",),
        at(3),
    )


def test_the_same_chair_barred_in_several_paragraphs_is_one_warning():
    people = (*LEFT, disqualified("Bo Ek", "3", left_room=True))
    (finding,) = answer(held(COMMITTEE, *ROWS, non_participation=people), "R29").findings
    assert finding.paragraphs == ("1", "3")


def test_absent_in_one_paragraph_and_barred_in_another_are_two():
    people = (*LEFT, stated("Bo Ek", Reason.ABSENT, "2"))
    found = answer(held(COMMITTEE, *ROWS, non_participation=people), "R29").findings
    assert [(one.paragraphs, str(one.what).split(" och ")[0]) for one in found] == [
        (("1",), "ordföranden är jävig"),
        (("2",), "ordföranden är frånvarande"),
    ]


def test_a_chair_who_is_absent_from_the_whole_meeting_is_one_warning():
    rows = (row("Bo Ek", capacity=Capacity.ABSENT, roles=CHAIR, place=at(2)), *ROWS[1:])
    (finding,) = answer(held(COMMITTEE, *rows), "R29").findings
    assert (finding.paragraphs, finding.place) == (("1", "2", "3"), at(2))


@pytest.mark.parametrize("chair", ["Eva Al", "Eva Al (M)", "Xi Yu"])
def test_anybody_else_who_is_named_is_enough(chair):
    found = with_paragraph(held(COMMITTEE, *ROWS, non_participation=LEFT), "1", chair=chair)
    assert severities(found, "R29") == []


def test_a_casting_vote_of_another_is_enough_and_one_of_ones_own_an_error_at_its_line():
    others = held(COMMITTEE, *ROWS, non_participation=LEFT, votes=(vote(casting_vote="Eva Al"),))
    assert severities(others, "R29") == []
    own = evolve(others, votes=(vote(casting_vote="Bo Ek", place=at(9)),))
    (finding,) = answer(own, "R29").findings
    assert (finding.severity, finding.place, finding.paragraphs) == (Severity.ERROR, at(9), ("1",))


def test_named_and_casting_the_vote_is_one_error_at_the_paragraph():
    found = held(COMMITTEE, *ROWS, non_participation=LEFT, votes=(vote(casting_vote="Bo Ek", place=at(9)),))
    (finding,) = answer(with_paragraph(found, "1", chair="Bo Ek", place=at(8)), "R29").findings
    assert (finding.place, finding.persons) == (at(8), ("Bo Ek (S)",))


def test_anybody_barred_who_is_named_is_an_error_also_without_the_role():
    people = (disqualified("Eva Al", left_room=True),)
    found = with_paragraph(held(COMMITTEE, *ROWS, non_participation=people), "1", chair="Eva Al")
    assert severities(found, "R29") == [Severity.ERROR]


def test_a_namesake_who_is_named_need_not_be_the_one_who_is_barred():
    rows = (row("Bo Ek", "S"), row("Bo Ek", "M"), row("Eva Al", "C"))
    people = (disqualified("Bo Ek", party="S", left_room=True),)
    found = with_paragraph(held(COMMITTEE, *rows, non_participation=people), "1", chair="Bo Ek")
    assert severities(found, "R29") == []


def test_a_namesake_of_the_chair_who_is_barred_is_not_the_chair():
    rows = (row("Bo Ek", "S", roles=CHAIR), row("Bo Ek", "M"), row("Eva Al", "C"))
    people = (disqualified("Bo Ek", party="M", left_room=True),)
    assert severities(held(COMMITTEE, *rows, non_participation=people), "R29") == []


@pytest.mark.parametrize(("paragraphs", "expected"), [(None, [("1",)]), ("§ 1", [("1",)]), ("§§ 2–3", [])])
def test_a_chair_of_some_paragraphs_is_chair_in_those_alone(paragraphs, expected):
    rows = (row("Bo Ek", roles=role(RoleKind.CHAIR, paragraphs)), *ROWS[1:])
    found = answer(held(COMMITTEE, *rows, non_participation=LEFT), "R29").findings
    assert [one.paragraphs for one in found] == expected


def test_another_role_that_covers_the_paragraph_makes_nobody_chair_in_it():
    roles = (*role(RoleKind.CHAIR, "§ 2"), *role(RoleKind.ADJUSTER))
    rows = (row("Bo Ek", roles=roles), *ROWS[1:])
    assert severities(held(COMMITTEE, *rows, non_participation=LEFT), "R29") == []


def test_two_chairs_who_are_both_gone_are_named_together():
    rows = (row("Bo Ek", roles=CHAIR), row("Eva Al", "M", Capacity.ABSENT, roles=CHAIR), row("Ulf Ås", "C"))
    found = answer(held(COMMITTEE, *rows, non_participation=LEFT), "R29").findings
    assert (("1",), ("Bo Ek (S)", "Eva Al (M)")) in [(one.paragraphs, one.persons) for one in found]
    assert all("2" not in one.paragraphs for one in found)
    assert found[0].place == at(3)


def test_a_chair_of_whom_nothing_can_be_told_is_not_gone():
    people = (stated("Bo Ek", Reason.UNSTATED),)
    assert answer(held(COMMITTEE, *ROWS, non_participation=people), "R29").verdict is Verdict.KEPT


def test_a_cleared_chair_may_preside():
    question = asked("Bo Ek", outcome=QuestionOutcome.NOT_DISQUALIFIED)
    found = held(COMMITTEE, *ROWS, non_participation=LEFT, disqualification_questions=(question,))
    assert severities(found, "R29") == []


def vice(*, first=FIRST, first_row=None, second=SECOND, people=(), chair="Ulf Ås"):
    """Eva Al is first and Ulf Ås second vice chair, and somebody is named as presiding in § 2."""
    rows = (
        row("Bo Ek", roles=CHAIR),
        first_row or row("Eva Al", "M", roles=first),
        row("Ulf Ås", "C", roles=second),
    )
    found = held(COMMITTEE, *rows, non_participation=people)
    return with_paragraph(found, "2", chair=chair, place=at(6))


def test_the_second_before_the_first_points_to_the_paragraph():
    (finding,) = answer(vice(), "R29").findings
    assert (finding.severity, finding.persons, finding.paragraphs, finding.place) == (
        Severity.WARNING,
        ("Ulf Ås (C)", "Eva Al (M)"),
        ("2",),
        at(6),
    )


def test_several_paragraphs_are_one_warning():
    (finding,) = answer(with_paragraph(vice(), "3", chair="Ulf Ås", place=at(7)), "R29").findings
    assert (finding.paragraphs, finding.place) == (("2", "3"), at(6))


@pytest.mark.parametrize("chair", ["Bo Ek", "Eva Al", "Xi Yu", None])
def test_nobody_but_the_second_vice_chair_comes_too_early(chair):
    assert severities(vice(chair=chair), "R29") == []


def test_without_one_of_the_two_there_is_no_order():
    assert severities(vice(first=()), "R29") == []
    assert severities(vice(second=()), "R29") == []


@pytest.mark.parametrize("reason", [Reason.DISQUALIFIED, Reason.DECLINED, Reason.ABSENT, Reason.UNSTATED])
def test_a_first_vice_chair_who_does_not_take_part_is_not_passed_over(reason):
    assert severities(vice(people=(stated("Eva Al", reason, "2"),)), "R29") == []


def test_a_first_vice_chair_at_a_distance_is_not_passed_over():
    assert severities(vice(first_row=row("Eva Al", "M", roles=FIRST, remote=True)), "R29") == []


def test_the_second_vice_chair_may_be_chair_by_the_list():
    second = (*SECOND, *role(RoleKind.CHAIR, "§ 3"))
    rows = (
        row("Bo Ek", roles=role(RoleKind.CHAIR, "§§ 1–2")),
        row("Eva Al", "M", roles=FIRST),
        row("Ulf Ås", "C", roles=second),
    )
    (finding,) = answer(held(COMMITTEE, *rows), "R29").findings
    assert finding.paragraphs == ("3",)


def test_one_person_with_both_roles_does_not_pass_over_anybody():
    rows = (row("Bo Ek", roles=CHAIR), row("Eva Al", "M", roles=(*FIRST, *SECOND)), row("Ulf Ås", "C"))
    found = with_paragraph(held(COMMITTEE, *rows), "2", chair="Eva Al")
    assert severities(found, "R29") == []


def test_named_in_the_text_outweighs_every_casting_vote():
    votes = (vote(casting_vote="Bo Ek", place=at(9)), vote(casting_vote="Bo Ek", place=at(10)))
    found = held(COMMITTEE, *ROWS, non_participation=LEFT, votes=votes)
    (finding,) = answer(with_paragraph(found, "1", chair="Bo Ek", place=at(8)), "R29").findings
    assert finding.place == at(8)
    (by_vote,) = answer(found, "R29").findings
    assert by_vote.place == at(9)


def test_a_matter_without_text_names_nobody():
    found = evolve(vice(chair=None), votes=(vote("9", yes="Bo Ek"),))
    assert severities(found, "R29") == []
