"""Seats: what the list says twice, substitutes without a seat, and sizes at their limits."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    Actor,
    Ballot,
    Body,
    BodyKind,
    Capacity,
    Choice,
    ClockSpan,
    Meeting,
    Place,
    Proposal,
    Reason,
    VoteKind,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import counts, meeting, row, serving, stated, vote

DAY = dt.date(2024, 3, 18)
ANN, BO = row("Ann Ek"), row("Bo Berg")


def held(*rows, kind=BodyKind.COMMITTEE, seats=None, **more):
    made = meeting(*rows, seats=seats, **more)
    return evolve(made, date=DAY, body=evolve(made.body, kind=kind))


def told(found):
    return [translate(one.what) for one in found.findings] + [translate(one.fact) for one in found.missing]


class TestOneASeat:
    @staticmethod
    def answer(*rows, **more):
        return check(held(*rows, **more)).of("R57")

    def test_the_doubled_are_named_with_the_line_of_the_last(self):
        rows = (ANN, row("Gun Hed", place=Place(line=1)), serving("Fia Graf", "Gun Hed", place=Place(line=2)))
        (finding,) = self.answer(*rows).findings
        assert (finding.severity, finding.persons, finding.place) == (
            Severity.ERROR,
            ("Gun Hed (S)", "Fia Graf (S)"),
            Place(line=2),
        )

    @pytest.mark.parametrize("kind", [BodyKind.COUNCIL, BodyKind.SUBCOMMITTEE, BodyKind.AUDITORS, None])
    def test_every_body_has_one_person_a_seat(self, kind):
        rows = (ANN, row("Gun Hed"), serving("Fia Graf", "Gun Hed"))
        assert self.answer(*rows, kind=kind).verdict is Verdict.BROKEN

    def test_namesakes_have_rows_of_their_own(self):
        rows = (
            ANN,
            row("Stina Ek", "M", paragraphs="del av § 2"),
            row("Stina Ek", "S"),
            serving("Fia Graf", "Stina Ek", "M"),
        )
        assert self.answer(*rows).findings == ()

    def test_two_seats_that_are_doubled_are_told_one_by_one(self):
        rows = (
            row("Gun Hed"),
            row("Eva Fors"),
            serving("Fia Graf", "Gun Hed"),
            serving("Ida Jern", "Eva Fors"),
        )
        assert [one.persons for one in self.answer(*rows).findings] == [
            ("Gun Hed (S)", "Fia Graf (S)"),
            ("Eva Fors (S)", "Ida Jern (S)"),
        ]

    def test_beside_a_seat_that_is_doubled_others_are_not(self):
        doubled = (row("Gun Hed"), serving("Fia Graf", "Gun Hed"))
        timed = (
            serving("Ida Jern", "Eva Fors", times=[ClockSpan(start=dt.time(18), end=dt.time(19))]),
            serving("Nils Öst", "Eva Fors", times=[ClockSpan(start=dt.time(19), end=dt.time(20))]),
        )
        partly = (row("Olle Lind"), serving("Per Ask", "Olle Lind", paragraphs="del av § 2"))
        found = self.answer(*doubled, *timed, *partly, start=dt.time(18), end=dt.time(20))
        assert [one.persons for one in found.findings] == [("Gun Hed (S)", "Fia Graf (S)")] * len(
            found.findings
        )
        assert found.missing == ()

    def test_a_vote_that_settles_the_seat_ends_the_matter(self):
        rows = (ANN, row("Gun Hed"), serving("Fia Graf", "Gun Hed"))
        found = self.answer(*rows, votes=[vote("2", yes="Ann Ek, Fia Graf")])
        assert found.findings[0].paragraphs == ("1", "3")

    def test_times_that_may_follow_one_another_are_no_fault(self):
        rows = (
            ANN,
            serving("Fia Graf", "Gun Hed", times=[ClockSpan(start=dt.time(18), end=dt.time(19))]),
            serving("Ida Jern", "Gun Hed", times=[ClockSpan(start=dt.time(19), end=dt.time(20))]),
        )
        assert self.answer(*rows, start=dt.time(18), end=dt.time(20)).verdict is Verdict.KEPT

    def test_times_that_cover_the_paragraph_for_both_are_not_plain(self):
        whole = [ClockSpan(start=dt.time(18), end=dt.time(20))]
        rows = (ANN, serving("Fia Graf", "Gun Hed", times=whole), serving("Ida Jern", "Gun Hed"))
        found = self.answer(*rows, start=dt.time(18), end=dt.time(20))
        assert told(found) == ["vem av Fia Graf och Ida Jern som satt på platsen för Gun Hed"]

    def test_a_substitute_whom_the_paragraph_names_for_a_seat_that_is_taken(self):
        rows = (ANN, row("Gun Hed"), serving("Fia Graf", "Gun Hed", paragraphs="§ 2"))
        aside = [stated("Gun Hed", Reason.DISQUALIFIED, "2", substitute="Ida Jern")]
        found = self.answer(*rows, row("Ida Jern", "S", Capacity.SUBSTITUTE), non_participation=aside)
        assert told(found) == ["vem av Fia Graf och Ida Jern som satt på platsen för Gun Hed"]
        assert found.missing[0].paragraphs == ("2",)

    def test_an_excluded_part_leaves_the_rest_of_the_paragraph(self):
        rows = (
            ANN,
            serving("Fia Graf", "Gun Hed", paragraphs="ej del av § 2"),
            serving("Ida Jern", "Gun Hed", paragraphs="§ 2"),
        )
        assert self.answer(*rows).verdict is Verdict.CANNOT_TELL

    def test_two_seats_by_two_rows_of_the_list(self):
        rows = (
            ANN,
            serving("Fia Graf", "Gun Hed", place=Place(line=3)),
            serving("Fia Graf", "Eva Fors", place=Place(line=4)),
        )
        (finding,) = self.answer(*rows).findings
        assert (finding.persons, finding.place) == (("Fia Graf (S)",), Place(line=4))
        one_after_another = (
            ANN,
            serving("Fia Graf", "Gun Hed", paragraphs="§ 1"),
            serving("Fia Graf", "Eva Fors", paragraphs="§§ 2–3"),
        )
        assert self.answer(*one_after_another).verdict is Verdict.KEPT

    def test_one_seat_printed_twice_is_one_seat(self):
        rows = (ANN, serving("Fia Graf", "Gun Hed"), serving("Fia Graf", "gun hed"))
        assert self.answer(*rows).findings == ()

    def test_two_seats_in_another_way_are_not_plain(self):
        rows = (ANN, row("Gun Hed"), serving("Fia Graf", "Eva Fors", place=Place(line=3)))
        aside = [stated("Gun Hed", Reason.DISQUALIFIED, "2", substitute="Fia Graf")]
        found = self.answer(*rows, non_participation=aside)
        assert found.findings == ()
        assert told(found)[0].startswith("på vilken plats Fia Graf satt: ")
        assert found.missing[0].paragraphs == ("2",)

    def test_a_row_for_other_paragraphs_gives_no_second_seat_in_this_one(self):
        rows = (
            ANN,
            row("Olle Lind"),
            serving("Fia Graf", "Gun Hed", paragraphs="§§ 1–2"),
            serving("Fia Graf", "Eva Fors", paragraphs="§ 3"),
        )
        aside = [stated("Olle Lind", Reason.DISQUALIFIED, "2", substitute="Fia Graf")]
        found = self.answer(*rows, non_participation=aside)
        assert found.findings == ()
        assert [one.paragraphs for one in found.missing] == [("2",)]

    def test_a_member_who_is_listed_as_a_substitute_too_has_one_row_of_that_kind(self):
        rows = (ANN, row("Gun Hed"), serving("Gun Hed", "Eva Fors"))
        assert self.answer(*rows).verdict is Verdict.CANNOT_TELL

    @given(st.integers(2, 30), st.integers(1, 31))
    def test_no_more_serve_than_there_are_seats(self, there, seats):
        found = self.answer(*[row(f"Ledamot {number}") for number in range(there)], seats=seats)
        assert (found.verdict is Verdict.BROKEN) == (there > seats)
        assert found.missing == ()

    @pytest.mark.parametrize(
        ("members", "unnamed", "verdict"),
        [
            (2, 1, Verdict.KEPT),
            (3, 1, Verdict.CANNOT_TELL),
            (2, 2, Verdict.CANNOT_TELL),
            (4, 1, Verdict.BROKEN),
        ],
    )
    def test_those_of_whom_the_seat_is_not_said_may_have_taken_turns(self, members, unnamed, verdict):
        rows = [row(f"Ledamot {number}") for number in range(members)]
        rows += [serving(f"Ersättare {number}") for number in range(unnamed)]
        assert self.answer(*rows, seats=3).verdict is verdict

    def test_also_in_a_part_of_the_meeting(self):
        rows = (ANN, BO, serving("Fia Graf", paragraphs="§ 2"))
        found = self.answer(*rows, seats=2)
        assert told(found) == ["för vem dessa tjänstgör: Fia Graf"]
        assert found.missing[0].paragraphs == ("2",)

    def test_whoever_serves_for_somebody_named_is_counted(self):
        assert self.answer(ANN, BO, serving("Fia Graf", "Gun Hed"), seats=2).verdict is Verdict.BROKEN
        assert self.answer(ANN, BO, serving("Fia Graf", "Gun Hed"), seats=3).verdict is Verdict.KEPT


class TestWithoutASeat:
    ROWS = (ANN, BO, serving("Fia Graf", "Gun Hed"), row("Ida Jern", "C", Capacity.SUBSTITUTE))

    @staticmethod
    def answer(*rows, **more):
        return check(held(*rows, **more)).of("R58")

    def test_the_error_points_at_the_vote(self):
        cast = evolve(vote("2", yes="Ann Ek, Ida Jern", no="Bo Berg, Fia Graf"), place=Place(line=12))
        (finding,) = self.answer(*self.ROWS, votes=[cast]).findings
        assert (finding.severity, finding.persons, finding.place, finding.paragraphs) == (
            Severity.ERROR,
            ("Ida Jern (C)",),
            Place(line=12),
            ("2",),
        )

    def test_of_two_votes_the_first_is_pointed_at(self):
        cast = [evolve(vote("2", yes="Ida Jern"), place=Place(line=line)) for line in (12, 15)]
        assert self.answer(*self.ROWS, votes=cast).findings[0].place == Place(line=12)

    def test_a_substitute_who_is_there_for_a_stated_time_has_no_seat_either(self):
        rows = (
            *self.ROWS[:3],
            row("Ida Jern", "C", Capacity.SUBSTITUTE, times=[ClockSpan(start=dt.time(19))]),
        )
        made = {
            "start": dt.time(18),
            "end": dt.time(20),
            "votes": [vote("2", yes="Ann Ek, Ida Jern", no="Bo Berg")],
        }
        assert self.answer(*rows, **made).verdict is Verdict.BROKEN

    def test_whoever_serves_elsewhere_may_have_served_here(self):
        rows = (ANN, BO, serving("Ida Jern", "Gun Hed", "C", paragraphs="§ 1"))
        assert (
            self.answer(*rows, votes=[vote("2", yes="Ann Ek, Ida Jern", no="Bo Berg")]).verdict
            is Verdict.KEPT
        )

    def test_whoever_declined_or_stepped_in_is_no_longer_idle(self):
        aside = [stated("Bo Berg", Reason.DISQUALIFIED, "2", substitute="Ida Jern")]
        cast = [vote("2", yes="Ann Ek, Ida Jern", no="Fia Graf")]
        assert self.answer(*self.ROWS, votes=cast, non_participation=aside).verdict is Verdict.KEPT

    def test_whoever_stepped_in_for_a_part_had_a_seat_for_it(self):
        aside = [stated("Bo Berg", Reason.DISQUALIFIED, "2", part="punkt 1", substitute="Ida Jern")]
        cast = [vote("2", yes="Ann Ek, Ida Jern", no="Fia Graf, Bo Berg", kind=VoteKind.AMENDMENT)]
        assert self.answer(*self.ROWS, votes=cast, non_participation=aside).findings == ()

    def test_somebody_else_who_steps_in_excuses_nobody(self):
        aside = [stated("Bo Berg", Reason.DISQUALIFIED, "2", substitute="Nils Öst")]
        rows = (*self.ROWS, row("Nils Öst", "S", Capacity.SUBSTITUTE))
        cast = [vote("2", yes="Ann Ek, Ida Jern, Nils Öst", no="Fia Graf")]
        found = self.answer(*rows, votes=cast, non_participation=aside)
        assert [one.persons for one in found.findings] == [("Ida Jern (C)",)]

    def test_a_vote_before_the_last_counts_too(self):
        first = evolve(vote("2", yes="Ann Ek, Ida Jern", no="Bo Berg"), kind=VoteKind.RECOMMITTAL)
        last = vote("2", yes="Ann Ek, Bo Berg, Fia Graf")
        assert self.answer(*self.ROWS, votes=[first, last]).verdict is Verdict.BROKEN

    def test_a_namesake_who_serves_is_somebody_else(self):
        rows = (*self.ROWS, row("Ida Jern", "M"))
        ballots = [Ballot(name="Ida Jern", party="M", choice=Choice.YES)]
        cast = evolve(counts(1, 0), roll=ballots)
        assert self.answer(*rows, votes=[cast]).verdict is Verdict.KEPT
        unknown = evolve(cast, roll=[Ballot(name="Ida Jern", choice=Choice.YES)])
        assert self.answer(*rows, votes=[unknown]).verdict is Verdict.KEPT
        own = evolve(cast, roll=[Ballot(name="Ida Jern", party="C", choice=Choice.YES)])
        assert self.answer(*rows, votes=[own]).verdict is Verdict.BROKEN

    def test_somebody_else_who_votes_is_not_the_substitute(self):
        assert (
            self.answer(*self.ROWS, votes=[vote("2", yes="Ann Ek, Bo Berg, Fia Graf")]).verdict
            is Verdict.KEPT
        )

    def test_whoever_serves_in_the_paragraph_by_another_row_may_vote(self):
        rows = (ANN, BO, serving("Ida Jern", "Gun Hed", "C", paragraphs="§ 2"))
        rows += (row("Ida Jern", "C", Capacity.SUBSTITUTE, paragraphs="§§ 1, 3"),)
        both = [vote(number, yes="Ann Ek, Bo Berg, Ida Jern") for number in ("1", "2")]
        assert [one.paragraphs for one in self.answer(*rows, votes=both).findings] == [("1",)]

    def test_whoever_may_serve_by_a_row_with_clock_times_is_left_alone(self):
        rows = (ANN, BO, row("Ida Jern", "C", Capacity.SUBSTITUTE))
        rows += (serving("Ida Jern", "Gun Hed", "C", times=[ClockSpan(start=dt.time(19))]),)
        made = {
            "start": dt.time(18),
            "end": dt.time(20),
            "votes": [vote("2", yes="Ann Ek, Bo Berg, Ida Jern")],
        }
        assert self.answer(*rows, **made).findings == ()

    def test_a_member_who_is_listed_as_absent_and_votes_is_no_substitute(self):
        rows = (ANN, BO, serving("Fia Graf", "Gun Hed"), row("Ida Jern", "C", Capacity.ABSENT))
        assert self.answer(*rows, votes=[vote("2", yes="Ann Ek, Ida Jern")]).findings == ()

    def test_where_all_seats_are_filled_it_is_plain_without_serving_substitutes(self):
        rows = (ANN, BO, row("Ida Jern", "C", Capacity.SUBSTITUTE))
        votes = [vote("2", yes="Ann Ek, Bo Berg, Ida Jern")]
        assert self.answer(*rows, votes=votes, seats=2).verdict is Verdict.BROKEN
        assert self.answer(*rows, votes=votes, seats=3).verdict is Verdict.CANNOT_TELL

    @staticmethod
    def moved(*rows, actor, number="2", **more):
        made = held(*rows, **more)
        moved = Proposal(actors=[actor], place=Place(line=20))
        return check(
            evolve(
                made,
                paragraphs=[
                    evolve(each, proposals=[moved]) if each.number == number else each
                    for each in made.paragraphs
                ],
            )
        ).of("R58")

    def test_the_warning_points_at_the_proposal(self):
        (finding,) = self.moved(*self.ROWS, actor=Actor(name="Ida Jern", party="C")).findings
        assert (finding.severity, finding.place, finding.paragraphs) == (
            Severity.WARNING,
            Place(line=20),
            ("2",),
        )

    def test_of_two_proposals_the_first_is_pointed_at(self):
        made = held(*self.ROWS)
        moved = [Proposal(actors=[Actor(name="Ida Jern")], place=Place(line=line)) for line in (20, 21)]
        moved.insert(0, Proposal(actors=[Actor(name="Ann Ek")], place=Place(line=19)))
        first, *rest = made.paragraphs
        found = check(evolve(made, paragraphs=[evolve(first, proposals=moved), *rest])).of("R58")
        assert [one.place for one in found.findings] == [Place(line=20)]

    def test_a_group_may_have_members_who_serve(self):
        assert self.moved(*self.ROWS, actor=Actor(parties=("C",))).verdict is Verdict.KEPT

    def test_a_member_may_move_what_there_is(self):
        assert self.moved(*self.ROWS, actor=Actor(name="Ann Ek")).verdict is Verdict.KEPT

    def test_a_proposal_where_the_list_does_not_say_who_served(self):
        rows = (ANN, BO, row("Ida Jern", "C", Capacity.SUBSTITUTE))
        found = self.moved(*rows, actor=Actor(name="Ida Jern"))
        assert (found.verdict, found.missing[0].paragraphs) == (Verdict.CANNOT_TELL, ("2",))


class TestSize:
    @staticmethod
    def answer(kind=BodyKind.COUNCIL, **known):
        body = Body(name="Organet", kind=kind, **known)
        return check(Meeting(body=body, date=DAY)).of("R59")

    def test_nothing_is_said_of_a_body_of_which_nothing_is_known(self):
        for kind in (BodyKind.COUNCIL, BodyKind.EXECUTIVE_BOARD, BodyKind.JOINT_COMMITTEE):
            assert told(self.answer(kind)) == []
        assert told(check(Meeting(date=DAY)).of("R59")) == ["vilket slags organ det är"]

    def test_an_even_number_that_is_too_small_is_wrong_twice(self):
        assert told(self.answer(seats=20, voters=1)) == [
            "20 platser; antalet ska vara udda",
            "20 platser; minst 21 krävs",
        ]

    @pytest.mark.parametrize(
        ("seats", "region", "verdict"),
        [
            (19, False, Verdict.BROKEN),
            (21, False, Verdict.CANNOT_TELL),
            (29, True, Verdict.BROKEN),
            (31, True, Verdict.CANNOT_TELL),
            (99, False, Verdict.CANNOT_TELL),
            (101, False, Verdict.KEPT),
            (101, True, Verdict.KEPT),
        ],
    )
    def test_without_voters_only_the_extremes_can_be_told(self, seats, region, verdict):
        assert self.answer(seats=seats, region=region).verdict is verdict

    @pytest.mark.parametrize(
        ("seats", "substitutes", "verdict"),
        [
            (5, 5, Verdict.KEPT),
            (4, 5, Verdict.BROKEN),
            (5, 4, Verdict.BROKEN),
            (4, None, Verdict.BROKEN),
            (None, 4, Verdict.BROKEN),
            (5, None, Verdict.KEPT),
            (None, 5, Verdict.KEPT),
        ],
    )
    def test_an_executive_board(self, seats, substitutes, verdict):
        assert self.answer(BodyKind.EXECUTIVE_BOARD, seats=seats, substitutes=substitutes).verdict is verdict

    @pytest.mark.parametrize(
        "kind", [BodyKind.JOINT_COMMITTEE, BodyKind.FEDERATION_COUNCIL, BodyKind.FEDERATION_BOARD]
    )
    def test_as_many_substitutes_as_members(self, kind):
        assert self.answer(kind, seats=8, substitutes=8).verdict is Verdict.KEPT
        assert self.answer(kind, seats=8, substitutes=9).verdict is Verdict.BROKEN
        assert self.answer(kind, seats=8).verdict is Verdict.KEPT
        assert self.answer(kind, substitutes=8).verdict is Verdict.KEPT

    def test_a_finding_is_of_the_whole_meeting_and_a_warning(self):
        (finding,) = self.answer(seats=40, voters=1).findings
        assert (finding.severity, finding.paragraphs) == (Severity.WARNING, ())

    @pytest.mark.parametrize("kind", [BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, BodyKind.AUDITORS])
    def test_the_size_of_other_bodies_is_not_set_by_the_law(self, kind):
        assert self.answer(kind, seats=1).verdict is Verdict.DOES_NOT_APPLY

    def test_before_the_act_of_2017_the_sizes_are_not_judged(self):
        body = Body(name="Organet", kind=BodyKind.COUNCIL, seats=40)
        judged = check(Meeting(body=body, date=dt.date(2017, 12, 31))).of("R59")
        assert judged.verdict is Verdict.NOT_IN_FORCE
