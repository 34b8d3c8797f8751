"""Jäv outside fullmäktige: whose finding it is, and how grave."""

from datetime import date

import pytest
from attrs import evolve

from beslut.records import Actor, Attending, BodyKind, Capacity, Proposal
from beslut.rules import Severity, Verdict
from tests.meetings import row, serving, vote
from tests.rules.jav import answer, at, disqualified, facts, held, severities, with_paragraph

ROWS = (
    row("Bo Ek"),
    row("Eva Al", "M"),
    serving("Ann Ro", "Ove Dal"),
    row("Sam By", "S", Capacity.SUBSTITUTE),
    row("Ida Lo", None, Capacity.OTHER),
)
STAYED = {"left_room": False}
BANNED = {
    BodyKind.COMMITTEE: "R14",
    BodyKind.EXECUTIVE_BOARD: "R14",
    BodyKind.JOINT_COMMITTEE: "R14",
    BodyKind.SUBCOMMITTEE: "R21",
    BodyKind.JOINT_STAFF_BODY: "R23",
    BodyKind.AUDITORS: "R24",
}


@pytest.mark.parametrize(("kind", "rule"), BANNED.items())
@pytest.mark.parametrize("name", ["Bo Ek", "Ann Ro"])
def test_a_member_who_stays_is_an_error_in_every_such_body(kind, rule, name):
    found = held(kind, *ROWS, non_participation=(disqualified(name, **STAYED),))
    assert severities(found, rule) == [Severity.ERROR]


@pytest.mark.parametrize("kind", [*BANNED, BodyKind.FEDERATION_BOARD])
def test_exactly_one_rule_on_members_speaks_in_each_body(kind):
    found = held(kind, *ROWS, non_participation=(disqualified("Bo Ek", **STAYED),))
    speaking = [rule for rule in ("R8", "R14", "R21", "R22", "R23", "R24", "R26") if severities(found, rule)]
    assert speaking == [BANNED.get(kind, "R26")]


@pytest.mark.parametrize("kind", [BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, BodyKind.FEDERATION_BOARD])
def test_a_substitute_who_does_not_serve_is_a_warning_whether_staying_or_silent(kind):
    for more in (STAYED, {}):
        found = held(kind, *ROWS, non_participation=(disqualified("Sam By", **more),))
        assert severities(found, "R22") == [Severity.WARNING]
        assert severities(found, BANNED.get(kind, "R26")) == []


def test_a_substitute_who_serves_in_another_paragraph_alone_was_not_there():
    rows = (*ROWS[:2], serving("Ann Ro", "Ove Dal", paragraphs="§ 2"))
    found = held(BodyKind.COMMITTEE, *rows, non_participation=(disqualified("Ann Ro"),))
    assert [severities(found, rule) for rule in ("R14", "R22")] == [[], []]


def test_a_substitute_who_serves_elsewhere_and_is_listed_here_does_not_serve_here():
    rows = (
        *ROWS[:2],
        serving("Ann Ro", "Ove Dal", paragraphs="§ 2"),
        row("Ann Ro", capacity=Capacity.SUBSTITUTE),
    )
    found = held(BodyKind.COMMITTEE, *rows, non_participation=(disqualified("Ann Ro"),))
    assert [severities(found, rule) for rule in ("R14", "R22")] == [[], [Severity.WARNING]]


def test_a_substitute_whose_member_is_back_does_not_serve_here():
    rows = (row("Ove Dal", paragraphs="§§ 1–2"), serving("Ann Ro", "Ove Dal"), *ROWS[:2])
    found = held(BodyKind.COMMITTEE, *rows, non_participation=(disqualified("Ann Ro"),))
    assert [severities(found, rule) for rule in ("R14", "R22")] == [[], [Severity.WARNING]]


def test_an_idle_substitute_who_votes_is_an_error_of_the_committee():
    found = held(
        BodyKind.COMMITTEE,
        *ROWS,
        non_participation=(disqualified("Sam By", left_room=True),),
        votes=(vote(yes="Sam By"),),
    )
    assert severities(found, "R14") == [Severity.ERROR]
    assert severities(found, "R22") == []


def test_an_official_is_the_business_of_one_rule_alone():
    found = held(BodyKind.COMMITTEE, *ROWS, non_participation=(disqualified("Ida Lo", **STAYED),))
    assert [severities(found, rule) for rule in ("R14", "R22", "R23")] == [[], [], [Severity.WARNING]]


def test_an_official_of_a_joint_staff_body_is_a_warning():
    found = held(BodyKind.JOINT_STAFF_BODY, *ROWS, non_participation=(disqualified("Ida Lo", **STAYED),))
    assert severities(found, "R23") == [Severity.WARNING]


def test_a_member_of_a_committee_is_no_employee():
    found = held(BodyKind.COMMITTEE, *ROWS, non_participation=(disqualified("Bo Ek", **STAYED),))
    assert answer(found, "R23").verdict is Verdict.KEPT


@pytest.mark.parametrize("attending", [None, *Attending])
def test_only_staff_representatives_wait_for_the_wording_of_2024(attending):
    rows = (*ROWS[:-1], row("Ida Lo", None, Capacity.OTHER, attending=attending))
    found = held(BodyKind.COMMITTEE, *rows, non_participation=(disqualified("Ida Lo", **STAYED),))
    earlier = answer(evolve(found, date=date(2023, 12, 31)), "R23")
    represents = attending is Attending.STAFF_REPRESENTATIVE
    assert [one.severity for one in earlier.findings] == ([] if represents else [Severity.WARNING])
    assert [one.paragraphs for one in earlier.missing] == ([("1",)] if represents else [])
    assert severities(evolve(found, date=date(2024, 1, 1)), "R23") == [Severity.WARNING]


def test_what_an_official_moved_is_an_error():
    found = held(BodyKind.COMMITTEE, *ROWS, non_participation=(disqualified("Ida Lo", left_room=True),))
    proposal = Proposal(actors=(Actor(name="Ida Lo"),), place=at(4))
    (finding,) = answer(with_paragraph(found, "1", proposals=(proposal,)), "R23").findings
    assert (finding.severity, finding.place) == (Severity.ERROR, at(4))


def test_a_federation_board_keeps_what_is_missing_and_says_why_it_warns():
    board = BodyKind.FEDERATION_BOARD
    assert facts(held(board, non_participation=(disqualified("Bo Ek"),)), "R26") == [
        "om Bo Ek lämnade rummet"
    ]
    (finding,) = answer(
        held(board, *ROWS, non_participation=(disqualified("Bo Ek", **STAYED),)), "R26"
    ).findings
    assert str(finding.what).startswith(
        "närvarande i rummet trots jäv: Bo Ek (S); enligt reglerna för nämnder"
    )
    assert finding.persons == ("Bo Ek (S)",)


@pytest.mark.parametrize("kind", [BodyKind.PREPARATORY_COMMITTEE, BodyKind.OTHER, BodyKind.COUNCIL])
def test_no_ban_on_presence_in_other_bodies(kind):
    found = held(kind, *ROWS, non_participation=(disqualified("Bo Ek", **STAYED),))
    for rule in ("R14", "R21", "R22", "R23", "R24", "R26"):
        assert answer(found, rule).verdict is Verdict.DOES_NOT_APPLY


def test_the_vote_tells_how_little_the_fault_changed():
    people = ", ".join(f"Ledamot {number}" for number in range(4))
    found = held(
        BodyKind.COMMITTEE,
        *ROWS,
        non_participation=(disqualified("Bo Ek"),),
        votes=(vote(yes=f"Bo Ek, {people}", no="Eva Al"),),
    )
    (finding,) = answer(found, "R14").findings
    assert "5–1" in str(finding.consequence)
