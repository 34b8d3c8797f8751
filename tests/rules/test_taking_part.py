"""Taking part: namesakes, who presides, who left, and where the finding points."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    Actor,
    Ballot,
    BodyKind,
    Capacity,
    Choice,
    DecisionForm,
    MatterKind,
    NonParticipation,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Place,
    Reason,
    Role,
    RoleKind,
    Settlement,
    Vote,
    VoteKind,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import row, stated, vote
from tests.rules.voted import CHAIR, held, lacking, members, severities, told

HERE = Place(line=17)
AUTHORITY = MatterKind.EXERCISE_OF_AUTHORITY


def aside(name, party=None, **more):
    return NonParticipation(
        actor=Actor(name=name, party=party), reason=Reason.DECLINED, paragraph=ParagraphNumber("1"), **more
    )


def ballots(*named, **more):
    """A vote with ballots as (name, party, choice)."""
    roll = [Ballot(name=name, party=party, choice=choice) for name, party, choice in named]
    return Vote(paragraph=ParagraphNumber("1"), roll=roll, **more)


GROUP = NonParticipation(actor=Actor(parties=("M",)), reason=Reason.DECLINED, paragraph=ParagraphNumber("1"))


def rolled(*named, rows=None, asides=None, **more):
    rows = (row("Stina Ek", "S"), row("Stina Ek", "M"), row("Bo Berg")) if rows is None else rows
    asides = [aside("Stina Ek", "M")] if asides is None else asides
    return held(*rows, non_participation=asides, votes=[ballots(*named, **more)])


# R30


def test_the_finding_points_at_the_vote_and_says_what_to_do():
    made = rolled(("Stina Ek", "M", Choice.NO), ("Bo Berg", None, Choice.YES), place=HERE)
    (finding,) = check(made).of("R30").findings
    assert (finding.place, finding.persons, finding.paragraphs) == (HERE, ("Stina Ek (M)",), ("1",))
    assert "Ta reda på" in translate(finding.mend)


@pytest.mark.parametrize(
    ("party", "verdict"), [("M", Verdict.BROKEN), ("S", Verdict.KEPT), (None, Verdict.CANNOT_TELL)]
)
def test_a_namesake_may_vote_where_the_party_tells_them_apart(party, verdict):
    made = rolled(("Stina Ek", party, Choice.YES), ("Bo Berg", None, Choice.NO))
    assert check(made).of("R30").verdict is verdict


def test_of_two_namesakes_who_are_in_the_roll_the_party_tells_who_declined():
    made = rolled(("Stina Ek", "S", Choice.YES), ("Stina Ek", "M", Choice.NO))
    assert check(made).of("R30").findings[0].persons == ("Stina Ek (M)",)


def test_one_may_have_voted_and_another_who_declined_has_not():
    asides = [aside("Stina Ek", "M"), aside("Bo Berg")]
    made = rolled(("Stina Ek", None, Choice.YES), asides=asides)
    assert lacking(made, "R30") == ["vilken av dem med samma namn som röstade"]


def test_two_of_one_name_and_one_party_cannot_be_told_apart():
    alike = [evolve(row("Stina Ek", "M"), person=Person(name="Stina Ek", id=f"fv-{n}")) for n in (1, 2)]
    made = rolled(("Stina Ek", "M", Choice.YES), rows=(*alike, row("Bo Berg")), asides=[GROUP])
    assert lacking(made, "R30") == ["vilken av dem med samma namn som röstade"]
    assert told(made, "R30") == []


def test_a_ballot_without_party_may_be_either_namesakes():
    made = rolled(("Stina Ek", "S", Choice.YES), ("Stina Ek", None, Choice.NO))
    assert lacking(made, "R30") == ["vilken av dem med samma namn som röstade"]


def test_only_those_who_voted_are_named():
    made = held(
        *members(4),
        non_participation=[aside("Ledamot 2"), aside("Ledamot 3")],
        votes=[vote(yes="Ledamot 1, Ledamot 3", no="Ledamot 4")],
    )
    assert check(made).of("R30").findings[0].persons == ("Ledamot 3 (S)",)


@pytest.mark.parametrize(
    ("listed", "printed", "verdict"),
    [
        ("S", "S", Verdict.BROKEN),
        ("S", "s", Verdict.BROKEN),
        ("S", None, Verdict.BROKEN),
        (None, "S", Verdict.BROKEN),
        (None, None, Verdict.BROKEN),
        ("S", "M", Verdict.CANNOT_TELL),
    ],
)
def test_another_party_than_in_the_list_may_be_another_person(listed, printed, verdict):
    rows = (row("Stina Ek", listed), row("Bo Berg"), row("Cia Dal"))
    made = rolled(
        ("Stina Ek", printed, Choice.YES), ("Bo Berg", None, Choice.NO), rows=rows, asides=[aside("Stina Ek")]
    )
    assert check(made).of("R30").verdict is verdict


@pytest.mark.parametrize(
    ("choice", "verdict"),
    [
        (Choice.YES, Verdict.BROKEN),
        (Choice.NO, Verdict.BROKEN),
        (Choice.ABSTAINED, Verdict.KEPT),
        (Choice.ABSENT, Verdict.KEPT),
    ],
)
def test_only_yes_and_no_contradict_declining(choice, verdict):
    made = held(
        *members(3), non_participation=[aside("Ledamot 2")], votes=[ballots(("Ledamot 2", None, choice))]
    )
    assert check(made).of("R30").verdict is verdict


@pytest.mark.parametrize("kind", [VoteKind.AMENDMENT, VoteKind.COUNTER_PROPOSAL, VoteKind.POSTPONEMENT])
def test_a_vote_before_the_decision_does_not_contradict_declining_it(kind):
    taken = evolve(vote(yes="Ledamot 2", no="Ledamot 1"), kind=kind)
    made = held(*members(3), non_participation=[aside("Ledamot 2")], votes=[taken])
    assert check(made).of("R30").verdict is Verdict.KEPT


def test_an_open_election_contradicts_declining_too():
    taken = evolve(vote(yes="Ledamot 2", no="Ledamot 1"), kind=VoteKind.ELECTION)
    made = held(*members(3), non_participation=[aside("Ledamot 2")], votes=[taken])
    assert severities(made, "R30") == ["warning"]


def test_of_several_main_votes_the_last_one_decides():
    taken = [vote(yes="Ledamot 2", no="Ledamot 1"), vote(yes="Ledamot 3", no="Ledamot 1")]
    made = held(*members(3), non_participation=[aside("Ledamot 2")], votes=taken)
    assert check(made).of("R30").verdict is Verdict.KEPT


def test_after_acclamation_an_earlier_vote_is_not_the_decision():
    taken = evolve(vote(yes="Ledamot 2", no="Ledamot 1"), kind=VoteKind.RECOMMITTAL)
    made = held(
        *members(3),
        non_participation=[aside("Ledamot 2")],
        votes=[taken],
        paragraph={"form": DecisionForm.ACCLAMATION},
    )
    assert check(made).of("R30").verdict is Verdict.KEPT


def test_a_paragraph_whose_text_is_not_at_hand_is_judged_by_its_vote():
    made = evolve(
        held(
            *members(3), non_participation=[aside("Ledamot 2")], votes=[vote(yes="Ledamot 2", no="Ledamot 1")]
        ),
        paragraphs=(),
    )
    assert severities(made, "R30") == ["warning"]


# R31


def tie(**more):
    return evolve(vote(yes="Ledamot 2", no="Ledamot 3", abstained="Ledamot 1", place=HERE), **more)


def test_a_tie_that_the_chair_left_undecided_points_at_the_vote():
    (finding,) = check(held(*members(3), votes=[tie()])).of("R31").findings
    assert (finding.severity, finding.place, finding.persons) == (Severity.ERROR, HERE, ("Ledamot 1",))
    assert "Anteckna utslagsrösten" in translate(finding.mend)


@pytest.mark.parametrize(
    "more",
    [
        {"winner": Choice.YES},
        {"winner": Choice.NO},
        {"settled_by": Settlement.LOT},
        {"settled_by": Settlement.MAJORITY},
        {"casting_vote": "Ledamot 1"},
        {"yes": 2},
    ],
)
def test_whatever_settles_the_vote_the_duty_is_done(more):
    assert check(held(*members(3), votes=[tie(**more)])).of("R31").verdict is Verdict.KEPT


def test_nobody_voting_at_all_is_no_tie():
    silent = Vote(paragraph=ParagraphNumber("1"), yes=0, no=0, abstained=3)
    assert check(held(*members(3), votes=[silent])).of("R31").verdict is Verdict.KEPT


def test_where_the_kind_of_the_matter_is_not_told_that_is_what_is_missing():
    assert lacking(held(*members(3), of=None, votes=[tie()]), "R31") == ["vilket slags ärende det är"]
    made = held(*members(3), of=None, non_participation=[aside("Ledamot 2")])
    assert lacking(made, "R32") == ["vilket slags ärende det är"]


def test_a_chair_who_voted_has_done_the_duty_in_any_kind_of_matter():
    taken = vote(yes="Ledamot 1", no="Ledamot 3")
    assert check(held(*members(3), of=None, votes=[taken])).of("R31").verdict is Verdict.KEPT


def test_where_nobody_is_said_to_preside_that_is_what_is_missing():
    rows = [row("Ledamot 1"), row("Ledamot 2"), row("Ledamot 3")]
    assert lacking(held(*rows, votes=[tie()]), "R31") == ["vem som presiderade i paragrafen"]


def test_a_chair_who_is_given_as_absent_did_not_preside():
    taken = ballots(
        ("Ledamot 1", None, Choice.ABSENT), ("Ledamot 2", None, Choice.YES), ("Ledamot 3", None, Choice.NO)
    )
    assert lacking(held(*members(3), votes=[taken]), "R31") == ["vem som presiderade i paragrafen"]


def test_the_duty_follows_whoever_leads_the_paragraph():
    made = held(*members(3), votes=[tie()], paragraph={"chair": "Ledamot 2"})
    assert check(made).of("R31").verdict is Verdict.KEPT


def test_a_chair_who_is_not_in_the_roll_may_have_voted():
    made = held(*members(5), votes=[vote(yes="Ledamot 2", no="Ledamot 3", abstained="Ledamot 4")])
    assert lacking(made, "R31") == ["hur den som presiderade röstade"]


# R32


def test_everybody_who_declines_in_a_paragraph_is_in_one_remark():
    asides = [aside("Ledamot 2", place=HERE), aside("Ledamot 3")]
    (finding,) = check(held(*members(4), of=AUTHORITY, non_participation=asides)).of("R32").findings
    assert (finding.persons, finding.place) == (("Ledamot 2 (S)", "Ledamot 3 (S)"), HERE)
    assert "Påminn" in translate(finding.mend)


def test_whoever_left_may_not_have_taken_part_in_the_handling():
    made = held(*members(3), of=AUTHORITY, non_participation=[aside("Ledamot 2", left_room=True)])
    assert lacking(made, "R32") == ["om de som lämnade salen deltog i handläggningen"]
    assert told(made, "R32") == []


def test_somebody_whose_statement_is_not_found_by_name_may_have_left():
    made = held(*members(3), of=AUTHORITY, non_participation=[aside("Ledamot 2 (S)")])
    assert lacking(made, "R32") == ["om de som lämnade salen deltog i handläggningen"]


def test_one_left_and_one_stayed():
    asides = [aside("Ledamot 2", left_room=True), aside("Ledamot 3", left_room=False)]
    made = held(*members(4), of=AUTHORITY, non_participation=asides)
    assert check(made).of("R32").verdict is Verdict.BROKEN
    assert check(made).of("R32").findings[0].persons == ("Ledamot 3 (S)",)
    assert len(lacking(made, "R32")) == 1


@pytest.mark.parametrize("of", [AUTHORITY, None])
def test_a_substitute_who_does_not_serve_has_no_part_in_the_handling(of):
    rows = [*members(3), row("Eva Fors", capacity=Capacity.SUBSTITUTE)]
    made = held(*rows, of=of, non_participation=[aside("Eva Fors")])
    assert check(made).of("R32").verdict is Verdict.KEPT


def test_a_group_that_declines_is_named_person_by_person():
    rows = [*members(2), row("Moa Ask", "M"), row("Max Bo", "M")]
    (finding,) = check(held(*rows, of=AUTHORITY, non_participation=[GROUP])).of("R32").findings
    assert finding.persons == ("Moa Ask (M)", "Max Bo (M)")


@given(st.sampled_from(MatterKind))
def test_only_exercise_of_authority_obliges(of):
    made = held(*members(3), of=of, non_participation=[stated("Ledamot 2", Reason.DECLINED)])
    assert (check(made).of("R32").verdict is Verdict.BROKEN) == (of is AUTHORITY)


def test_in_a_council_only_the_other_two_rules_apply():
    made = held(*members(3), of=AUTHORITY, kind=BodyKind.COUNCIL)
    verdicts = [check(made).of(rule).verdict for rule in ("R30", "R31", "R32")]
    assert verdicts == [Verdict.KEPT, Verdict.KEPT, Verdict.DOES_NOT_APPLY]


def test_the_chair_by_the_list_presides_only_in_the_paragraphs_named():
    later = Role(kind=RoleKind.CHAIR, paragraphs=ParagraphSpan("§ 2"))
    rows = [row("Ledamot 1", roles=CHAIR), row("Ledamot 2", roles=[later]), row("Ledamot 3")]
    assert severities(held(*rows, votes=[tie()]), "R31") == ["error"]
