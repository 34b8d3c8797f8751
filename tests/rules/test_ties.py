"""Equal votes: whose casting vote it is, which way it goes, and lots by whatever tells of them."""

import pytest
from attrs import evolve

from beslut.messages import translate
from beslut.records import (
    BodyKind,
    Choice,
    DecisionForm,
    MatterKind,
    ParagraphNumber,
    Place,
    Settlement,
    Vote,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import row, vote
from tests.rules.voted import held, lacking, members, severities, told

HERE = Place(line=17)
KIND = "vilket slags ärende det är"
OUTCOME = "vilken sida som vann omröstningen"
OWN = "hur den som avgav utslagsrösten själv hade röstat"
CAST_BY = "vem som avgav utslagsrösten"


def tied(of=MatterKind.OTHER, chair="yes", paragraph=None, rows=None, **more):
    """Three against three, or one fewer where the chair abstained; the chair is Ledamot 1."""
    roll = {
        "yes": {"yes": "Ledamot 1, Ledamot 2", "no": "Ledamot 3, Ledamot 4"},
        "no": {"yes": "Ledamot 2, Ledamot 3", "no": "Ledamot 1, Ledamot 4"},
        "abstained": {"yes": "Ledamot 2", "no": "Ledamot 3", "abstained": "Ledamot 1"},
        "nobody": {"yes": "Ledamot 2", "no": "Ledamot 3"},
    }[chair]
    made = evolve(vote(**roll, place=HERE), **more)
    return held(*(members(5) if rows is None else rows), of=of, votes=[made], paragraph=paragraph or {})


CAST = {"casting_vote": "Ledamot 1", "settled_by": Settlement.CASTING_VOTE}


@pytest.mark.parametrize(
    ("chair", "winner", "severity"),
    [
        ("yes", Choice.YES, []),
        ("yes", Choice.NO, ["error"]),
        ("no", Choice.NO, []),
        ("no", Choice.YES, ["error"]),
        ("abstained", Choice.YES, []),
        ("abstained", Choice.NO, []),
    ],
)
def test_the_casting_vote_goes_the_way_of_the_own_vote(chair, winner, severity):
    assert severities(tied(chair=chair, winner=winner, **CAST), "R36") == severity


@pytest.mark.parametrize(
    ("chair", "winner", "severity"),
    [
        ("yes", Choice.YES, ["warning"]),
        ("yes", Choice.NO, ["error"]),
        ("no", Choice.NO, ["warning"]),
        ("no", Choice.YES, ["error"]),
        ("abstained", Choice.YES, ["warning"]),
        ("nobody", Choice.YES, ["warning"]),
    ],
)
def test_a_casting_vote_that_is_not_noted_goes_the_same_way(chair, winner, severity):
    assert severities(tied(chair=chair, winner=winner), "R36") == severity


def test_findings_point_at_the_vote_and_say_what_to_do():
    (against,) = check(tied(winner=Choice.NO, **CAST)).of("R36").findings
    (silent,) = check(tied(winner=Choice.YES)).of("R36").findings
    assert (against.place, against.persons) == (HERE, ("Ledamot 1",))
    assert (silent.place, silent.persons) == (HERE, ())
    assert "Rätta utgången" in translate(against.mend)
    assert "Anteckna vems utslagsröst" in translate(silent.mend)


def test_settled_by_majority_at_equal_numbers_is_not_told_which_way():
    assert severities(tied(settled_by=Settlement.MAJORITY), "R36") == ["warning"]


@pytest.mark.parametrize("settled", [Settlement.LOT, Settlement.MINORITY])
def test_a_lot_or_a_minority_settled_it_otherwise(settled):
    made = tied(settled_by=settled, winner=Choice.NO)
    assert check(made).of("R36").verdict is Verdict.KEPT


def test_a_lot_by_the_form_of_the_decision_settled_it_otherwise():
    made = tied(winner=Choice.NO, paragraph={"form": DecisionForm.LOT})
    assert check(made).of("R36").verdict is Verdict.KEPT
    assert severities(tied(winner=Choice.NO, paragraph={"form": DecisionForm.COUNTED_VOTE}), "R36") == [
        "error"
    ]


@pytest.mark.parametrize(
    "of", [MatterKind.ELECTION, MatterKind.AUDITOR_ELECTION, MatterKind.STAFF_APPOINTMENT]
)
def test_in_elections_and_appointments_the_rule_has_no_say_in_the_outcome(of):
    assert check(tied(of=of, winner=Choice.NO)).of("R36").verdict is Verdict.KEPT
    assert check(tied(of=of, winner=Choice.NO, **CAST)).of("R36").verdict is Verdict.KEPT


@pytest.mark.parametrize(
    ("made", "fact"),
    [
        (tied(of=None, winner=Choice.NO), KIND),
        (tied(of=None, winner=Choice.NO, **CAST), KIND),
        (tied(), OUTCOME),
        (tied(**CAST), OUTCOME),
        (tied(chair="nobody", winner=Choice.YES, **CAST), OWN),
        (
            tied(
                winner=Choice.YES,
                settled_by=Settlement.CASTING_VOTE,
                rows=[row("Ledamot 1"), row("Ledamot 2")],
            ),
            OWN,
        ),
        (tied(casting_vote="Ledamot Ett", winner=Choice.YES), CAST_BY),
        (tied(yes=None, no=None, roll=(), **CAST), "hur många som röstade på varje sida"),
    ],
)
def test_what_the_record_lacks_is_named(made, fact):
    assert lacking(made, "R36") == [fact]
    assert told(made, "R36") == []


def test_the_roll_may_be_lacking_where_nobody_presides_by_the_minutes_either():
    made = tied(winner=Choice.YES, rows=[row("Ledamot 1"), row("Ledamot 2")])
    assert severities(made, "R36") == ["warning"]


@pytest.mark.parametrize("name", ["Ledamot 1 (S)", "ledamot  1", "Ledamot 1"])
def test_whoever_presides_is_known_by_name_however_it_is_printed(name):
    assert check(tied(winner=Choice.YES, casting_vote=name)).of("R36").verdict is Verdict.KEPT


def test_another_than_the_presiding_person_is_named_even_where_the_kind_is_unknown():
    made = tied(of=None, winner=Choice.YES, casting_vote="Ledamot 2")
    (finding,) = check(made).of("R36").findings
    assert (finding.severity, finding.persons, finding.place) == (Severity.WARNING, ("Ledamot 2",), HERE)
    assert "Rätta vem som presiderade" in translate(finding.mend)


def test_whoever_leads_the_paragraph_has_the_casting_vote():
    made = tied(winner=Choice.YES, casting_vote="Ledamot 2", paragraph={"chair": "Ledamot 2"})
    assert check(made).of("R36").verdict is Verdict.KEPT


def test_a_casting_vote_without_a_name_is_the_presiding_persons():
    made = tied(winner=Choice.NO, settled_by=Settlement.CASTING_VOTE)
    assert severities(made, "R36") == ["error"]


def test_without_a_tie_the_kind_of_the_matter_is_not_needed():
    assert lacking(tied(of=None, yes=3, **CAST), "R36") == []


@pytest.mark.parametrize("rule", ["R36", "R37"])
@pytest.mark.parametrize("kind", [BodyKind.COUNCIL, BodyKind.SUBCOMMITTEE, BodyKind.FEDERATION_BOARD])
def test_ties_are_settled_alike_wherever_votes_are_taken(rule, kind):
    made = evolve(tied(yes=3), body=evolve(tied().body, kind=kind))
    assert check(made).of(rule).verdict is Verdict.KEPT


def test_where_nobody_is_said_to_preside_whoever_is_named_had_the_casting_vote():
    rows = [row("Ledamot 1"), row("Ledamot 2")]
    assert severities(tied(winner=Choice.NO, rows=rows, **CAST), "R36") == ["error"]


@pytest.mark.parametrize(("yes", "severity"), [(2, []), (3, ["warning"])], ids=["equal", "not equal"])
def test_a_casting_vote_needs_equal_numbers_in_every_kind_of_matter(yes, severity):
    made = tied(of=MatterKind.ELECTION, yes=yes, **CAST)
    assert severities(made, "R36") == severity


def test_a_casting_vote_without_a_tie_points_at_the_vote():
    (finding,) = check(tied(yes=3, winner=Choice.YES, **CAST)).of("R36").findings
    assert (finding.place, finding.paragraphs) == (HERE, ("1",))
    assert "Stryk utslagsrösten" in translate(finding.mend)


def test_a_majority_needs_no_casting_vote():
    assert check(tied(yes=3, winner=Choice.YES)).of("R36").verdict is Verdict.KEPT


# R37


@pytest.mark.parametrize(
    ("of", "settled", "severity"),
    [
        (MatterKind.ELECTION, Settlement.CASTING_VOTE, ["error"]),
        (MatterKind.STAFF_APPOINTMENT, Settlement.CASTING_VOTE, ["error"]),
        (MatterKind.AUDITOR_ELECTION, Settlement.CASTING_VOTE, ["error"]),
        (MatterKind.ELECTION, Settlement.LOT, []),
        (MatterKind.EXTRA_ELECTION, Settlement.LOT, ["error"]),
        (MatterKind.OTHER, Settlement.LOT, ["error"]),
        (MatterKind.OTHER, Settlement.CASTING_VOTE, []),
        (MatterKind.OTHER, Settlement.MAJORITY, []),
        (MatterKind.ELECTION, Settlement.MAJORITY, []),
    ],
)
def test_lots_are_for_elections_and_casting_votes_for_the_rest(of, settled, severity):
    made = tied(of=of, settled_by=settled)
    assert severities(made, "R37") == severity
    assert all(one.place == HERE for one in check(made).of("R37").findings)


def test_a_casting_vote_known_by_name_alone_counts_too():
    (finding,) = check(tied(of=MatterKind.ELECTION, casting_vote="Ledamot 1")).of("R37").findings
    assert finding.paragraphs == ("1",)
    assert "lottning göras" in translate(finding.mend)


@pytest.mark.parametrize("settled", [Settlement.LOT, Settlement.CASTING_VOTE])
def test_without_the_kind_of_the_matter_neither_can_be_judged(settled):
    made = tied(of=None, settled_by=settled)
    assert lacking(made, "R37") == [KIND]
    assert told(made, "R37") == []


def test_a_vote_that_neither_settled_needs_no_kind():
    assert check(tied(of=None)).of("R37").verdict is Verdict.KEPT


def test_a_lot_that_the_vote_and_the_form_both_tell_of_is_one_finding():
    made = tied(settled_by=Settlement.LOT, paragraph={"form": DecisionForm.LOT, "place": Place(line=3)})
    (finding,) = check(made).of("R37").findings
    assert finding.place == HERE
    assert "I ett vanligt ärende avgör utslagsrösten" in translate(finding.mend)


def test_a_lot_that_only_the_form_tells_of_points_at_the_paragraph():
    made = held(*members(3), paragraph={"form": DecisionForm.LOT, "place": Place(line=3)})
    (finding,) = check(made).of("R37").findings
    assert finding.place == Place(line=3)
    assert finding.paragraphs == ("1",)


@pytest.mark.parametrize(
    "form", [DecisionForm.ACCLAMATION, DecisionForm.COUNTED_VOTE, DecisionForm.SECRET_BALLOT]
)
def test_other_forms_are_no_lots(form):
    assert check(held(*members(3), paragraph={"form": form})).of("R37").verdict is Verdict.KEPT


def test_a_paragraph_whose_text_is_not_at_hand_may_hold_a_tie():
    taken = Vote(paragraph=ParagraphNumber("9"), yes=2, no=2, settled_by=Settlement.MAJORITY)
    assert lacking(held(*members(4), votes=[taken]), "R36") == [KIND]
