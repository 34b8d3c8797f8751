import pytest
from attrs import evolve

from beslut.errors import InputError
from beslut.participation import Status, Why
from beslut.records import (
    Ballot,
    BodyKind,
    CandidateVotes,
    Capacity,
    Choice,
    DecisionForm,
    ParagraphNumber,
    Place,
    Reason,
    Vote,
    VoteKind,
)
from beslut.reports import who_took_part
from beslut.rules import check
from tests.reports.meetings import aside, meeting, reported
from tests.reports.test_decisions import TIE

ONE = evolve(
    meeting(
        "Maja Sundin S member",
        "Olle Brandt M member",
        "Sara Lindh V member",
        non_participation=[aside("Sara Lindh", "1", Reason.DECLINED)],
    ),
    votes=[TIE],
)


def test_everybody_has_a_line_with_status_vote_and_the_line_that_proves_it():
    (report,) = who_took_part([reported(ONE)], "1")
    assert report.column("participation") == (Status.TOOK_PART, Status.TOOK_PART, Status.DECLINED)
    assert report.column("vote") == ((Choice.YES,), (Choice.NO,), None)
    assert report.column("line") == ("3", "4", "9")
    assert report.column("words")[2] == "Sara Lindh deltar inte."


def test_the_roll_proves_who_voted_where_its_line_is_known():
    counted = Place(document="minutes.txt", line=12, words="Ja 1, nej 1.")
    (report,) = who_took_part([reported(evolve(ONE, votes=[evolve(TIE, place=counted)]))], "1")
    assert report.column("line") == ("12", "12", "9")
    assert report.column("words")[0] == "Ja 1, nej 1."
    assert report.column("reason")[:2] == (Why.VOTED.term,) * 2


def test_a_vote_on_recommittal_proves_nothing_of_the_decision_that_followed():
    recommittal = evolve(TIE, kind=VoteKind.RECOMMITTAL, place=Place(document="minutes.txt", line=12))
    decided = [evolve(each, form=DecisionForm.ACCLAMATION) for each in ONE.paragraphs]
    (report,) = who_took_part([reported(evolve(ONE, votes=[recommittal], paragraphs=decided))], "1")
    assert report.column("line") == ("3", "4", "9")


@pytest.mark.parametrize(
    ("party", "told"), [("S", ((Choice.YES,), None)), ("M", (None, (Choice.YES,))), (None, (None, None))]
)
def test_a_vote_is_put_down_to_a_namesake_only_by_the_party(party, told):
    vote = Vote(
        paragraph=ParagraphNumber("1"), roll=[Ballot(name="Olle Brandt", party=party, choice=Choice.YES)]
    )
    namesakes = meeting("Olle Brandt S member", "Olle Brandt M member", votes=[vote])
    (report,) = who_took_part([reported(namesakes)], "1")
    assert report.column("vote") == told
    assert report.column("capacity") == (Capacity.MEMBER,) * 2


def test_a_paragraph_that_is_not_there_is_an_error_that_names_those_that_are():
    with pytest.raises(InputError) as caught:
        who_took_part([reported(ONE)], "7")
    assert caught.value.place == "minutes.txt"
    assert "§§ 1, 2" in "\n".join(caught.value.lines("en"))


def test_what_is_no_paragraph_number_is_an_error():
    with pytest.raises(ValueError, match="sju"):
        who_took_part([reported(ONE)], "sju")


SECRET = [
    ({"secret": True}, None),
    ({"kind": VoteKind.ELECTION}, None),
    ({"candidates": [CandidateVotes(name="Eva Nord", votes=2)]}, None),
    ({}, DecisionForm.SECRET_BALLOT),
]
"""The ways in which a vote is told to be secret: by itself, or by the form of its §."""


@pytest.mark.parametrize(("told", "form"), SECRET)
def test_a_secret_ballot_is_never_tied_to_a_person_even_where_the_record_names_the_voters(told, form):
    one = secretly(told, form)
    (report,) = who_took_part([reported(one)], "1")
    assert report.column("vote") == (None, None)
    assert "minutes.txt:77" not in [str(cell.place) for row in report.rows for cell in row]


@pytest.mark.parametrize(("told", "form"), SECRET)
def test_no_finding_tells_how_somebody_voted_in_a_secret_ballot(told, form):
    one = evolve(secretly(told, form), non_participation=[aside("Olle Brandt", "1", Reason.DISQUALIFIED)])
    found = [str(finding.what) for finding in check(one).findings]
    assert any("trots jäv" in what for what in found)
    assert not any("nej" in what.split() for what in found)


def secretly(told, form):
    """A § with a secret vote whose voters the record names all the same."""
    vote = Vote(
        paragraph=ParagraphNumber("1"),
        yes=1,
        no=1,
        roll=[
            Ballot(name="Maja Sundin", choice=Choice.YES),
            Ballot(name="Olle Brandt", choice=Choice.NO),
        ],
        place=Place(document="minutes.txt", line=77),
        **told,
    )
    one = meeting("Maja Sundin S member", "Olle Brandt M member", votes=[vote])
    return evolve(
        one,
        body=evolve(one.body, kind=BodyKind.EXECUTIVE_BOARD),
        paragraphs=[evolve(one.paragraphs[0], form=form), *one.paragraphs[1:]],
    )
