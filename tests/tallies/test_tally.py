"""Tallies: ranges and why, parties, forms, and votes that do or do not add up."""

import pytest
from attrs import evolve

from beslut.errors import RecordError
from beslut.messages import translate
from beslut.records import Actor, Ballot, Capacity, Choice, DecisionForm, NonParticipation, Reason, VoteKind
from beslut.records.numbering import ParagraphNumber
from beslut.tallies import PARTY_NOT_PRINTED, Count, tallies, tally
from tests.meetings import counts, meeting, row, serving, stated, vote

LIST = (row("Karin Ek"), row("Nils Ask"), row("Moa Ring", "M"))


@pytest.mark.parametrize(("low", "high"), [(2, 1), (-1, 3)])
def test_a_count_cannot_end_before_it_starts(low: int, high: int) -> None:
    with pytest.raises(RecordError):
        Count(low=low, high=high)


def test_a_number_is_in_a_count_that_may_be_it() -> None:
    assert 3 in Count(low=2, high=None)
    assert 3 not in Count(low=0, high=2)


def test_a_range_says_whom_it_depends_on() -> None:
    counted = tally(meeting(*LIST, row("Ove Sund", paragraphs="del av § 1")), "1")
    assert str(counted.took_part) == "3–4"
    assert translate(counted.took_part.why[0], "en") == "Ove Sund: attends a part of this § only"


def test_many_with_one_reason_are_counted_and_not_named() -> None:
    counted = tally(meeting(*LIST, row("Ove Sund", "M"), votes=[counts(3, 0)]), "1")
    assert any("4" in translate(why, "en") for why in counted.took_part.why)


def test_party_sums_make_up_the_whole() -> None:
    counted = tally(meeting(*LIST, non_participation=[stated("Nils Ask", Reason.DECLINED)]), "1")
    assert {party: (str(each.took_part), str(each.declined)) for party, each in counted.by_party.items()} == {
        "S": ("1", "1"),
        "M": ("1", "0"),
    }


def test_one_party_printed_in_two_ways_is_one_party() -> None:
    counted = tally(meeting(row("Karin Ek", "s"), row("Nils Ask", "S")), "1")
    assert {party: str(each.took_part) for party, each in counted.by_party.items()} == {"S": "2"}


def test_a_party_that_is_not_printed_stands_apart() -> None:
    counted = tally(meeting(row("Karin Ek", None), row("Nils Ask", "-")), "1")
    assert set(counted.by_party) == {PARTY_NOT_PRINTED, "-"}


def test_the_absent_seat_is_counted_for_the_party_of_the_member() -> None:
    counted = tally(meeting(*LIST, row("Ove Sund", "V", Capacity.ABSENT)), "1")
    assert str(counted.by_party["V"].absent_seats) == "1"


def test_a_replaced_member_leaves_no_seat_empty() -> None:
    counted = tally(meeting(*LIST, row("Ove Sund", "V", Capacity.ABSENT), serving("Siv Ek", "Ove Sund")), "1")
    assert (str(counted.took_part), str(counted.empty)) == ("4", "0")


def test_a_group_that_cannot_be_found_makes_the_count_open() -> None:
    group = NonParticipation(
        actor=Actor(parties=["SD"]), reason=Reason.DECLINED, paragraph=ParagraphNumber("1")
    )
    assert str(tally(meeting(numbers=("1",), non_participation=[group]), "1").declined) == "1–?"
    assert str(tally(meeting(*LIST, non_participation=[group], seats=5), "1").declined) == "0–5"


def test_an_extract_without_a_list_is_bounded_by_the_seats() -> None:
    counted = tally(meeting(seats=5, non_participation=[stated("Nils Ask", Reason.DECLINED)]), "1")
    assert (str(counted.took_part), str(counted.declined)) == ("0–4", "1")


def test_the_printed_counts_tell_how_many_took_part_in_an_extract() -> None:
    counted = tally(meeting(votes=[counts(41, 38, 2)]), "1")
    assert str(counted.took_part) == "81"


def test_without_printed_abstentions_the_counts_are_a_lower_bound() -> None:
    counted = tally(meeting(votes=[counts(41, 38)]), "1")
    assert str(counted.took_part) == "79–?"


def test_those_who_declined_are_taken_out_of_the_votes_that_count_them() -> None:
    counted = tally(
        meeting(
            votes=[vote(yes="Karin Ek", no="Moa Ring", abstained="Nils Ask")],
            non_participation=[stated("Nils Ask", Reason.DECLINED)],
        ),
        "1",
    )
    assert str(counted.took_part) == "2"


def test_a_stranger_who_is_disqualified_may_or_may_not_have_had_a_seat() -> None:
    counted = tally(meeting(*LIST, non_participation=[stated("Åke Vide", Reason.DISQUALIFIED)]), "1")
    assert str(counted.disqualified) == "0–1"


def test_form_is_as_the_minutes_tell_and_else_by_the_votes() -> None:
    held = meeting(*LIST, votes=[vote("2", yes="Karin Ek, Nils Ask, Moa Ring")])
    paragraphs = (*held.paragraphs[:2], evolve(held.paragraphs[2], form=DecisionForm.LOT))
    forms = [each.form for each in tallies(evolve(held, paragraphs=paragraphs))]
    assert forms == [DecisionForm.ACCLAMATION, DecisionForm.COUNTED_VOTE, DecisionForm.LOT]


def test_a_tally_alone_equals_that_among_all() -> None:
    held = meeting(*LIST, votes=[vote("2", yes="Karin Ek, Nils Ask, Moa Ring")])
    assert tallies(held) == tuple(tally(held, number) for number in "123")


def test_a_paragraph_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        tally(meeting(*LIST), "99")


def test_a_roll_that_names_somebody_twice_does_not_agree() -> None:
    counted = tally(meeting(*LIST, votes=[vote(yes="Karin Ek, Karin Ek, Nils Ask", no="Moa Ring")]), "1")
    assert counted.votes[0].agrees is False


def test_a_vote_without_counts_and_roll_can_neither_agree_nor_disagree() -> None:
    assert tally(meeting(*LIST, votes=[counts(None, None)]), "1").votes[0].agrees is None


def test_the_absent_at_a_vote_make_up_the_sum() -> None:
    present = vote(yes="Karin Ek", no="Moa Ring")
    away = evolve(present, roll=(*present.roll, Ballot(name="Nils Ask", choice=Choice.ABSENT)))
    counted = tally(meeting(*LIST, votes=[away]), "1")
    assert (str(counted.took_part), counted.votes[0].agrees) == ("2", True)
    assert str(counted.empty) == "1"


def test_an_earlier_vote_may_hold_those_who_then_decline() -> None:
    recommittal = vote(yes="Karin Ek, Nils Ask", no="Moa Ring", kind=VoteKind.RECOMMITTAL)
    main = vote(yes="Karin Ek", no="Moa Ring")
    declined = stated("Nils Ask", Reason.DECLINED)
    counted = tally(meeting(*LIST, votes=[recommittal, main], non_participation=[declined]), "1")
    assert [each.agrees for each in counted.votes] == [True, True]
    assert str(counted.took_part) == "2"
