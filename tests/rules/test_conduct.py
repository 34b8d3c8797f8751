"""What those disqualified did all the same: every sign of it, with its line, and where they were."""

from datetime import time

import pytest
from attrs import evolve

from beslut.records import (
    Actor,
    Ballot,
    BodyKind,
    Capacity,
    Choice,
    ClockSpan,
    ParagraphNumber,
    ParagraphSpan,
    Proposal,
    Reason,
    Reservation,
    Vote,
    VoteKind,
)
from beslut.rules import Severity, Verdict
from tests.meetings import row, stated, vote
from tests.rules.jav import answer, at, disqualified, facts, held, severities, with_paragraph

COUNCIL, COMMITTEE = BodyKind.COUNCIL, BodyKind.COMMITTEE
ROWS = (row("Bo Ek"), row("Eva Al", "M"), row("Ulf Ås", "C"))
JAV = (disqualified("Bo Ek", place=at(1)),)


def council(**more):
    """A council in which Bo Ek is disqualified in § 1."""
    return held(COUNCIL, *ROWS, **({"non_participation": JAV} | more))


def where(*rows, **more):
    """What R14 answers where Bo Ek is disqualified in § 1 of a committee."""
    said = answer(held(COMMITTEE, *rows, **({"non_participation": JAV} | more)), "R14")
    return [one.severity for one in said.findings], [str(one.fact) for one in said.missing]


NOTHING_SHOWN = ([Severity.WARNING], [])
AWAY = ([], [])
UNKNOWN = ([], ["om Bo Ek (S) lämnade rummet"])


def test_a_vote_points_to_the_line_of_the_vote():
    found = council(votes=(vote(yes="Bo Ek, Eva Al", place=at(30)),))
    (finding,) = answer(found, "R8").findings
    assert finding.place == at(30)
    assert finding.paragraphs == ("1",)


@pytest.mark.parametrize("kind", VoteKind)
def test_every_vote_of_the_matter_counts(kind):
    assert severities(council(votes=(evolve(vote(yes="Bo Ek"), kind=kind),)), "R8") == [Severity.ERROR]


def test_two_votes_alike_are_told_once():
    found = council(votes=(vote(yes="Bo Ek", place=at(30)), vote(yes="Bo Ek", place=at(40))))
    (finding,) = answer(found, "R8").findings
    assert str(finding.what) == "med i omröstningen trots jäv: Bo Ek (S): ja"
    assert finding.persons == ("Bo Ek (S)",)
    assert finding.place == at(30)


def test_two_votes_that_differ_are_both_told_and_the_person_is_named_once():
    found = council(votes=(vote(yes="Bo Ek"), vote(no="Bo Ek")))
    (finding,) = answer(found, "R8").findings
    assert str(finding.what).endswith("Bo Ek (S): ja och Bo Ek (S): nej")
    assert finding.persons == ("Bo Ek (S)",)


def test_a_vote_of_another_matter_does_not_count():
    assert severities(council(votes=(vote("2", yes="Bo Ek"),)), "R8") == []


def test_a_casting_vote_of_another_does_not_count():
    assert severities(council(votes=(vote(yes="Eva Al", casting_vote="Eva Al"),)), "R8") == []


def test_a_proposal_and_a_reservation_point_to_their_lines():
    proposal = Proposal(actors=(Actor(name="Eva Al"), Actor(name="Bo Ek")), place=at(5))
    reservation = Reservation(actor=Actor(name="Bo Ek"), paragraph=ParagraphNumber("1"), place=at(8))
    found = with_paragraph(council(reservations=(reservation,)), "1", proposals=(proposal,))
    first, second = answer(found, "R8").findings
    assert [str(one.what) for one in (first, second)] == [
        "reserverade sig trots jäv: Bo Ek (S)",
        "lade fram yrkande trots jäv: Bo Ek (S)",
    ]
    assert [first.place, second.place] == [at(8), at(5)]


def test_what_a_party_group_did_is_laid_to_nobody():
    group = Actor(parties=("S",))
    reservation = Reservation(actor=group, paragraph=ParagraphNumber("1"))
    found = with_paragraph(council(reservations=(reservation,)), "1", proposals=(Proposal(actors=(group,)),))
    assert answer(found, "R8").verdict is Verdict.KEPT


def test_presiding_points_to_the_paragraph():
    found = with_paragraph(council(), "1", chair="Bo Ek (S)", place=at(2))
    (finding,) = answer(found, "R8").findings
    assert finding.place == at(2)


def test_a_matter_whose_text_is_not_at_hand_has_votes_all_the_same():
    found = held(
        COUNCIL,
        *ROWS,
        non_participation=(disqualified("Bo Ek", "7"),),
        votes=(vote("7", yes="Bo Ek"),),
    )
    (finding,) = answer(found, "R8").findings
    assert finding.paragraphs == ("7",)


def test_the_vote_of_an_unlisted_person_counts():
    stranger = (disqualified("Xi Yu", party="V"),)
    found = held(COMMITTEE, *ROWS, non_participation=stranger, votes=(vote(yes="Xi Yu"),))
    (finding,) = answer(found, "R14").findings
    assert finding.persons == ("Xi Yu (V)",)


def test_whoever_took_part_is_not_also_said_not_to_have_left():
    found = held(COMMITTEE, *ROWS, non_participation=JAV, votes=(vote(yes="Bo Ek"),))
    assert severities(found, "R14") == [Severity.ERROR]


def test_nothing_shown_points_to_the_statement():
    (finding,) = answer(held(COMMITTEE, *ROWS, non_participation=JAV), "R14").findings
    assert (finding.place, finding.persons, finding.paragraphs) == (at(1), ("Bo Ek (S)",), ("1",))


def test_those_alike_share_a_finding_in_their_order():
    people = (disqualified("Eva Al"), disqualified("Bo Ek"), disqualified("Ulf Ås", left_room=True))
    (finding,) = answer(held(COMMITTEE, *ROWS, non_participation=people), "R14").findings
    assert finding.persons == ("Bo Ek (S)", "Eva Al (M)")


def test_each_matter_has_a_finding_of_its_own():
    people = (disqualified("Bo Ek", "1"), disqualified("Bo Ek", "3"))
    found = answer(held(COMMITTEE, *ROWS, non_participation=people), "R14").findings
    assert [one.paragraphs for one in found] == [("1",), ("3",)]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (None, NOTHING_SHOWN),
        ("§§ 1–3", NOTHING_SHOWN),
        ("§§ 2–3", AWAY),
        ("ej § 1", AWAY),
        ("§ 1", NOTHING_SHOWN),
        ("del av § 1", UNKNOWN),
    ],
)
def test_the_list_tells_by_paragraphs_whether_the_person_was_there(paragraphs, expected):
    assert where(row("Bo Ek", paragraphs=paragraphs), *ROWS[1:]) == expected


def test_one_row_that_covers_the_paragraph_is_enough():
    rows = (row("Bo Ek", paragraphs="§ 3"), row("Bo Ek", capacity=Capacity.SUBSTITUTE, paragraphs="§ 1"))
    assert where(*rows, *ROWS[1:]) == NOTHING_SHOWN


def test_one_whole_row_outweighs_one_for_a_time():
    rows = (row("Bo Ek"), row("Bo Ek", paragraphs="del av § 1"))
    assert where(*rows, *ROWS[1:]) == NOTHING_SHOWN


def test_a_row_for_stated_times_does_not_settle_it():
    assert where(row("Bo Ek", times=(ClockSpan(start=time(13)),)), *ROWS[1:]) == UNKNOWN


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, AWAY),
        ({"paragraphs": "§ 1"}, AWAY),
        ({"paragraphs": "§ 2"}, NOTHING_SHOWN),
        ({"paragraphs": "del av § 1"}, UNKNOWN),
        ({"times": (ClockSpan(start=time(13)),)}, UNKNOWN),
    ],
)
def test_a_row_of_absence_beside_one_of_presence(more, expected):
    assert where(row("Bo Ek"), row("Bo Ek", capacity=Capacity.ABSENT, **more), *ROWS[1:]) == expected


def test_a_statement_of_absence_in_the_same_paragraph_tells_that_the_person_was_away():
    assert where(*ROWS, non_participation=(*JAV, stated("Bo Ek", Reason.ABSENT))) == AWAY


def test_a_statement_of_absence_of_another_does_not():
    assert where(*ROWS, non_participation=(*JAV, stated("Eva Al", Reason.ABSENT))) == NOTHING_SHOWN


@pytest.mark.parametrize(("name", "expected"), [("Bo Ek", UNKNOWN), ("Eva Al", NOTHING_SHOWN)])
def test_whoever_a_roll_gives_as_absent_may_have_been_there_before_the_vote(name, expected):
    absent = Vote(paragraph=ParagraphNumber("1"), roll=(Ballot(name=name, choice=Choice.ABSENT),))
    assert where(*ROWS, votes=(absent,)) == expected


def test_without_an_attendance_list_nobody_can_tell():
    assert where(row("Bo Ek")) == UNKNOWN
    missing = answer(held(COMMITTEE, non_participation=JAV), "R14").missing[0]
    assert (missing.paragraphs, missing.place) == (("1",), at(1))


def test_the_rows_of_a_namesake_tell_nothing():
    rows = (row("Bo Ek", "S", paragraphs="ej § 1"), row("Bo Ek", "M"), row("Eva Al", "C"))
    assert where(*rows, non_participation=(disqualified("Bo Ek", party="S"),)) == AWAY


@pytest.mark.parametrize(("known", "other"), [("S", None), (None, "S"), (None, None)])
def test_rows_without_a_party_are_the_persons_own(known, other):
    rows = (row("Bo Ek", known, paragraphs="§ 3"), row("Bo Ek", other, paragraphs="§ 1"))
    assert where(*rows, *ROWS[1:])[0] == [Severity.WARNING]


def test_left_for_jav_and_replaced_in_the_list_is_well():
    rows = (
        row("Bo Ek", paragraphs=ParagraphSpan("ej § 1")),
        row("Ann Ro", capacity=Capacity.SERVING_SUBSTITUTE, replaces="Bo Ek", paragraphs="§ 1"),
    )
    assert where(*rows, *ROWS[1:]) == AWAY


def test_a_serving_substitute_beside_a_member_without_limits_does_not_show_that_the_member_left():
    rows = (
        row("Bo Ek"),
        row("Ann Ro", capacity=Capacity.SERVING_SUBSTITUTE, replaces="Bo Ek", paragraphs="§ 1"),
    )
    assert where(*rows, *ROWS[1:]) == NOTHING_SHOWN


def test_several_who_may_have_left_are_asked_about_together():
    people = (disqualified("Bo Ek"), disqualified("Eva Al", party="M"))
    assert facts(held(COMMITTEE, non_participation=people), "R14") == [
        "om Bo Ek och Eva Al (M) lämnade rummet"
    ]


def test_of_several_the_first_line_is_pointed_to():
    people = (disqualified("Bo Ek", place=at(1)), disqualified("Eva Al", place=at(2)))
    votes = (vote(yes="Bo Ek", place=at(30)), vote(no="Eva Al", place=at(40)))
    (voted,) = answer(held(COUNCIL, *ROWS, non_participation=people, votes=votes), "R8").findings
    assert voted.place == at(30)
    (silent,) = answer(held(COMMITTEE, *ROWS, non_participation=people), "R14").findings
    assert silent.place == at(1)
    (missing,) = answer(held(COMMITTEE, non_participation=people), "R14").missing
    assert missing.place == at(1)


def test_names_of_two_are_asked_about_together_with_the_first_line():
    rows = (row("Bo Ek", "S"), row("Bo Ek", "M"), row("Eva Al", "S"), row("Eva Al", "M"))
    people = (disqualified("Bo Ek", party="M"), disqualified("Eva Al", party="M"))
    votes = (vote(yes="Bo Ek", place=at(30)), vote(no="Eva Al", place=at(40)))
    (missing,) = answer(held(COUNCIL, *rows, non_participation=people, votes=votes), "R8").missing
    assert str(missing.fact) == "vem av dem som heter Bo Ek och Eva Al som deltog"
    assert (missing.place, missing.paragraphs) == (at(30), ("1",))
