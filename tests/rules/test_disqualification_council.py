"""Jäv in fullmäktige: what is no error, and who is accountable."""

import pytest
from attrs import evolve

from beslut.records import (
    Actor,
    BodyKind,
    Capacity,
    Elected,
    MatterKind,
    Office,
    ParagraphNumber,
    Person,
    Proposal,
    QuestionOutcome,
    Reason,
    Reservation,
)
from beslut.rules import Severity, Verdict
from tests.meetings import counts, row, stated, vote
from tests.rules.jav import answer, asked, at, disqualified, facts, held, severities, with_paragraph

COUNCIL = BodyKind.COUNCIL
ROWS = (row("Bo Ek"), row("Eva Al", "M"), row("Ulf Ås", "C"))


def in_council(*people, **more):
    """A council in whose § 1 these people are disqualified."""
    return held(COUNCIL, *ROWS, non_participation=people, **more)


def of_kind(kind, *people, concerns=("Socialnämnden",), elected=(), **more):
    """The same, with § 1 of some kind, and with people elected."""
    found = in_council(*people, **more)
    found = evolve(found, body=evolve(found.body, elected=elected))
    return with_paragraph(found, "1", kind=kind, concerns=concerns, place=at(11))


def accounts(name, *bodies, party=None):
    """Somebody who is accountable for these bodies."""
    return Elected(person=Person(name=name), party=party, office=Office.MEMBER, accountable_for=bodies)


def test_an_interpellation_is_noted_with_all_who_are_concerned():
    people = (disqualified("Bo Ek", place=at(3)), disqualified("Eva Al"))
    (finding,) = answer(of_kind(MatterKind.INTERPELLATION, *people), "R8").findings
    assert finding.severity is Severity.NOTE
    assert (finding.persons, finding.place, finding.paragraphs) == (
        ("Bo Ek (S)", "Eva Al (M)"),
        at(3),
        ("1",),
    )


def test_a_vote_on_an_interpellation_is_no_error():
    found = of_kind(MatterKind.INTERPELLATION, disqualified("Bo Ek"), votes=(vote(yes="Bo Ek"),))
    assert severities(found, "R8") == [Severity.NOTE]


@pytest.mark.parametrize("outcome", [QuestionOutcome.WITHDREW, QuestionOutcome.DISQUALIFIED])
def test_of_whom_fullmaktige_held_to_be_disqualified_the_minutes_should_tell_more(outcome):
    found = in_council(disqualification_questions=(asked("Bo Ek", outcome=outcome),))
    expected = (
        [] if outcome is QuestionOutcome.WITHDREW else ["om Bo Ek (S) avstod i paragrafen på grund av jävet"]
    )
    assert facts(found, "R8") == expected


@pytest.mark.parametrize("reason", [Reason.DECLINED, Reason.ABSENT])
def test_whoever_was_held_to_be_disqualified_and_did_not_take_part_breaks_nothing(reason):
    question = asked("Bo Ek", outcome=QuestionOutcome.DISQUALIFIED)
    found = in_council(stated("Bo Ek", reason), disqualification_questions=(question,))
    assert answer(found, "R8").verdict is Verdict.KEPT


def test_whoever_was_held_to_be_disqualified_and_voted_is_an_error_and_nothing_more():
    question = asked("Bo Ek", outcome=QuestionOutcome.DISQUALIFIED)
    found = in_council(disqualification_questions=(question,), votes=(vote(yes="Bo Ek, Eva Al, Ulf Ås"),))
    said = answer(found, "R8")
    assert [one.severity for one in said.findings] == [Severity.ERROR]
    assert said.missing == ()


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (QuestionOutcome.DISREGARDED, [Severity.WARNING]),
        (QuestionOutcome.COMPANY_EXCEPTION, [Severity.NOTE]),
        (QuestionOutcome.OTHER_COMMITTEE_EXCEPTION, [Severity.NOTE]),
        (QuestionOutcome.NOT_DISQUALIFIED, []),
        (QuestionOutcome.WITHDREW, []),
        (None, []),
    ],
)
def test_exceptions_of_committees_are_told_in_a_council(outcome, expected):
    found = in_council(disqualification_questions=(asked("Bo Ek", outcome=outcome, place=at(6)),))
    findings = answer(found, "R8").findings
    assert [one.severity for one in findings] == expected
    assert [(one.persons, one.place, one.paragraphs) for one in findings] == [
        (("Bo Ek (S)",), at(6), ("1",)) for _ in expected
    ]


def test_an_exception_that_was_overruled_later_is_not_told():
    questions = (
        asked("Bo Ek", outcome=QuestionOutcome.DISREGARDED),
        asked("Bo Ek", outcome=QuestionOutcome.NOT_DISQUALIFIED),
    )
    assert severities(in_council(disqualification_questions=questions), "R8") == []


@pytest.mark.parametrize(("closed", "expected"), [(True, [Severity.NOTE]), (False, []), (None, [])])
def test_only_behind_closed_doors_is_staying_noted(closed, expected):
    people = (disqualified("Bo Ek", place=at(3)), disqualified("Eva Al", left_room=True))
    found = with_paragraph(in_council(*people), "1", closed_doors=closed)
    findings = answer(found, "R9").findings
    assert [one.severity for one in findings] == expected
    assert [(one.persons, one.place, one.paragraphs) for one in findings] == [
        (("Bo Ek (S)",), at(3), ("1",)) for _ in expected
    ]


def test_of_several_who_stay_behind_closed_doors_the_first_line_is_pointed_to():
    people = (disqualified("Bo Ek", place=at(3)), disqualified("Eva Al", place=at(4)))
    (finding,) = answer(with_paragraph(in_council(*people), "1", closed_doors=True), "R9").findings
    assert (finding.persons, finding.place) == (("Bo Ek (S)", "Eva Al (M)"), at(3))


def test_a_matter_without_text_has_no_doors():
    assert answer(in_council(disqualified("Bo Ek", "9")), "R9").verdict is Verdict.KEPT


@pytest.mark.parametrize(
    ("rule", "kind"), [("R10", MatterKind.DISCHARGE), ("R11", MatterKind.AUDITOR_ELECTION)]
)
class TestAccountable:
    """Discharge and the election of auditors alike."""

    def test_the_finding_names_them_and_its_line(self, rule, kind):
        elected = (accounts("Bo Ek", "Byggnadsnämnden", "socialnämnden"), accounts("Ulf Ås", "Socialnämnden"))
        (finding,) = answer(of_kind(kind, elected=elected), rule).findings
        assert (finding.severity, finding.persons) == (Severity.ERROR, ("Bo Ek (S)", "Ulf Ås (C)"))
        assert (finding.place, finding.paragraphs) == (at(11), ("1",))

    def test_a_former_party_does_not_make_another_person(self, rule, kind):
        found = of_kind(kind, elected=(accounts("Bo Ek", "Socialnämnden", party="V"),))
        assert severities(found, rule) == [Severity.ERROR]

    def test_one_of_two_namesakes_may_be_meant(self, rule, kind):
        rows = (row("Bo Ek", "S"), row("Bo Ek", "M"))
        found = evolve(of_kind(kind, elected=(accounts("Bo Ek", "Socialnämnden"),)), attendance=rows)
        said = answer(found, rule)
        assert said.findings == ()
        assert [str(one.fact) for one in said.missing] == ["om Bo Ek (S) och Bo Ek (M) deltog i beslutet"]
        assert said.missing[0].paragraphs == ("1",)

    def test_a_namesake_who_did_not_take_part_is_not_asked_about(self, rule, kind):
        rows = (row("Bo Ek", "S"), row("Bo Ek", "M", Capacity.ABSENT), row("Eva Al", "C"))
        found = evolve(of_kind(kind, elected=(accounts("Bo Ek", "Socialnämnden"),)), attendance=rows)
        assert facts(found, rule) == ["om Bo Ek (S) deltog i beslutet"]

    def test_the_party_tells_which_namesake_is_accountable(self, rule, kind):
        rows = (row("Bo Ek", "S"), row("Bo Ek", "M"))
        elected = (accounts("Bo Ek", "Socialnämnden", party="M"),)
        (finding,) = answer(evolve(of_kind(kind, elected=elected), attendance=rows), rule).findings
        assert finding.persons == ("Bo Ek (M)",)

    @pytest.mark.parametrize("reason", [Reason.DECLINED, Reason.DISQUALIFIED, Reason.ABSENT])
    def test_whoever_stood_aside_breaks_nothing(self, rule, kind, reason):
        found = of_kind(kind, stated("Bo Ek", reason), elected=(accounts("Bo Ek", "Socialnämnden"),))
        assert answer(found, rule).verdict is Verdict.KEPT

    def test_whoever_did_not_take_part_for_a_reason_not_told_did_not_take_part(self, rule, kind):
        found = of_kind(kind, stated("Bo Ek", Reason.UNSTATED), elected=(accounts("Bo Ek", "Socialnämnden"),))
        assert answer(found, rule).verdict is Verdict.KEPT

    def test_each_body_has_to_have_somebody_who_is_known_to_account_for_it(self, rule, kind):
        found = of_kind(
            kind,
            disqualified("Bo Ek"),
            concerns=("Socialnämnden", "Byggnadsnämnden"),
            elected=(accounts("Bo Ek", "Socialnämnden"),),
        )
        assert facts(found, rule) == ["vilka som är redovisningsskyldiga för verksamheten"]
        assert answer(found, rule).missing[0].paragraphs == ("1",)

    def test_a_body_without_a_file_cannot_tell(self, rule, kind):
        assert facts(of_kind(kind), rule) == ["vilka som är redovisningsskyldiga för verksamheten"]

    def test_no_concern_no_answer(self, rule, kind):
        found = of_kind(kind, concerns=(), elected=(accounts("Bo Ek", "Socialnämnden"),))
        said = answer(found, rule)
        assert [(str(one.fact), one.paragraphs) for one in said.missing] == [
            ("vilka organs verksamhet paragrafen gäller", ("1",))
        ]
        assert said.findings == ()

    def test_a_disqualified_person_who_voted_is_told_here_and_not_as_personal_jav(self, rule, kind):
        found = of_kind(
            kind,
            disqualified("Bo Ek"),
            elected=(accounts("Bo Ek", "Socialnämnden"),),
            votes=(vote(yes="Bo Ek, Eva Al, Ulf Ås"),),
        )
        assert severities(found, rule) == [Severity.ERROR]
        assert severities(found, "R8") == []

    def test_jav_in_another_matter_is_not_told_here(self, rule, kind):
        found = of_kind(
            kind,
            disqualified("Eva Al", "2"),
            elected=(accounts("Bo Ek", "Socialnämnden"),),
            votes=(vote("2", yes="Eva Al"),),
        )
        assert [one.persons for one in answer(found, rule).findings] == [("Bo Ek (S)",)]
        assert severities(found, "R8") == [Severity.ERROR]


@pytest.mark.parametrize(
    ("rule", "kind", "expected"),
    [
        ("R10", MatterKind.DISCHARGE, []),
        ("R11", MatterKind.AUDITOR_ELECTION, [Severity.ERROR]),
    ],
)
def test_to_move_a_proposal_is_deliberation_which_only_discharge_leaves_open(rule, kind, expected):
    found = of_kind(kind, disqualified("Bo Ek"), elected=(accounts("Bo Ek", "Socialnämnden"),))
    found = with_paragraph(found, "1", proposals=(Proposal(actors=(Actor(name="Bo Ek"),)),))
    assert severities(found, rule) == expected


def test_to_reserve_against_ones_own_discharge_is_an_error():
    reservation = Reservation(actor=Actor(name="Bo Ek"), paragraph=ParagraphNumber("1"))
    found = of_kind(
        MatterKind.DISCHARGE,
        disqualified("Bo Ek"),
        elected=(accounts("Bo Ek", "Socialnämnden"),),
        reservations=(reservation,),
    )
    assert severities(found, "R10") == [Severity.ERROR]


@pytest.mark.parametrize(
    ("kind", "concerns", "expected"),
    [
        (MatterKind.DISCHARGE, ("A", "B"), [Severity.NOTE]),
        (MatterKind.DISCHARGE, ("A",), []),
        (MatterKind.AUDITOR_ELECTION, ("A", "B"), []),
    ],
)
def test_one_block_is_noted_for_discharge_alone(kind, concerns, expected):
    found = of_kind(kind, concerns=concerns, elected=(accounts("Xi Yu", "A", "B"),))
    findings = [*answer(found, "R10").findings, *answer(found, "R11").findings]
    assert [one.severity for one in findings] == expected
    assert [(one.place, one.paragraphs) for one in findings] == [(at(11), ("1",)) for _ in expected]


def test_an_election_is_noted_with_those_who_stood_aside():
    people = (disqualified("Bo Ek", place=at(3)), disqualified("Eva Al"))
    (finding,) = answer(of_kind(MatterKind.ELECTION, *people, concerns=()), "R28").findings
    assert (finding.persons, finding.place, finding.paragraphs) == (
        ("Bo Ek (S)", "Eva Al (M)"),
        at(3),
        ("1",),
    )


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (QuestionOutcome.DISREGARDED, ["om Bo Ek (S) avstod i paragrafen på grund av jävet"]),
        (QuestionOutcome.COMPANY_EXCEPTION, []),
    ],
)
def test_whether_somebody_took_part_by_an_exception_may_not_be_told(outcome, expected):
    found = in_council(disqualification_questions=(asked("Bo Ek", outcome=outcome),), votes=(counts(1, 0),))
    said = answer(found, "R8")
    assert said.findings == ()
    assert [str(one.fact) for one in said.missing] == expected
    assert all(one.paragraphs == ("1",) for one in said.missing)
