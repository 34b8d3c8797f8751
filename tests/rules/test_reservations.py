"""Reservations and statements: namesakes, groups, extracts, votes, clocks past midnight."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.law import LocalRules, ReasonsDeadline
from beslut.messages import translate
from beslut.participation import Status, participation
from beslut.records import (
    Actor,
    Ballot,
    BodyKind,
    Capacity,
    Choice,
    ClockSpan,
    MatterKind,
    Notice,
    ParagraphNumber,
    ParagraphSpan,
    Place,
    Proposal,
    ProposalKind,
    Reason,
    Reservation,
    Role,
    RoleKind,
    Settlement,
    Statement,
    StatementKind,
    VoteKind,
)
from beslut.rules import Severity, Verdict, check
from beslut.rules.case import named
from tests import strategies
from tests.meetings import counts, meeting, row, serving, stated, vote

DAY = dt.date(2024, 2, 5)
ONE = ParagraphNumber("1")


def held(*rows, kind=BodyKind.COMMITTEE, seats=None, date=DAY, **more):
    """A meeting of a committee on a day whose law is known."""
    made = meeting(*rows, seats=seats, **more)
    return evolve(made, date=date, body=evolve(made.body, kind=kind))


def reservation(name=None, party=None, parties=(), paragraph=ONE, **more):
    return Reservation(actor=Actor(name=name, party=party, parties=parties), paragraph=paragraph, **more)


def by(name, party=None, **more):
    return {"reservations": [reservation(name, party, **more)]}


def of_group(*parties):
    return {"reservations": [reservation(parties=parties)]}


def verdict(made, rule="R46", local=None, as_of=None):
    """The verdict, and what is said of it in Swedish."""
    answer = check(made, local=local, as_of=as_of).of(rule)
    said = [translate(one.what) for one in answer.findings] + [translate(one.fact) for one in answer.missing]
    return answer.verdict, "; ".join(said)


def group_stated(party, reason=Reason.DECLINED, part=None):
    return evolve(stated("x", reason, part=part), actor=Actor(parties=(party,)))


PLAIN = (row("Bo Berg"), row("Cia Dal", "M"))


class TestWhoIsMeant:
    def test_namesakes_whom_nothing_tells_apart_are_not_told_apart(self):
        made = held(*PLAIN, row("Stina Ek", "S"), row("Stina Ek", "M", Capacity.ABSENT), **by("Stina Ek"))
        assert verdict(made) == (Verdict.CANNOT_TELL, "vilken av dem som heter Stina Ek som reserverade sig")

    def test_the_party_tells_namesakes_apart(self):
        rows = (*PLAIN, row("Stina Ek", "S"), row("Stina Ek", "M", Capacity.ABSENT))
        assert verdict(held(*rows, **by("Stina Ek", "M")))[0] is Verdict.BROKEN
        assert verdict(held(*rows, **by("Stina Ek", "S")))[0] is Verdict.KEPT

    def test_a_party_that_neither_namesake_has_tells_nothing(self):
        rows = (*PLAIN, row("Stina Ek", "S"), row("Stina Ek", "M", Capacity.ABSENT))
        assert verdict(held(*rows, **by("Stina Ek", "V")))[0] is Verdict.CANNOT_TELL

    def test_somebody_of_that_name_in_another_party_may_be_another_person(self):
        made = held(*PLAIN, row("Stina Ek", "S", Capacity.ABSENT), **by("Stina Ek", "M"))
        assert verdict(made) == (
            Verdict.CANNOT_TELL,
            "om Stina Ek (M), som reserverade sig, är Stina Ek (S)",
        )

    def test_a_party_that_is_not_printed_is_no_other_party(self):
        assert verdict(held(*PLAIN, row("Stina Ek", None, Capacity.ABSENT), **by("Stina Ek", "M")))[0] is (
            Verdict.BROKEN
        )
        assert (
            verdict(held(*PLAIN, row("Stina Ek", "S", Capacity.ABSENT), **by("stina  ek")))[0]
            is Verdict.BROKEN
        )

    def test_an_official_reserves(self):
        official = row("Jan Kvist", None, Capacity.OTHER)
        made = held(*PLAIN, official, **by("Jan Kvist", "S", place=Place(line=7)))
        (finding,) = check(made).of("R46").findings
        assert finding.severity is Severity.WARNING
        assert finding.persons == ("Jan Kvist (S)",)
        assert finding.place == Place(line=7)

    def test_an_official_of_another_party_may_be_another_person(self):
        guest = row("Jan Kvist", "M", Capacity.OTHER)
        assert verdict(held(*PLAIN, guest, **by("Jan Kvist", "S"))) == (
            Verdict.CANNOT_TELL,
            "om Jan Kvist (S), som reserverade sig, är Jan Kvist",
        )
        assert verdict(held(*PLAIN, guest, **by("Jan Kvist", "m")))[0] is Verdict.BROKEN

    def test_an_extract_that_names_a_chair_in_passing_does_not_tell_who_was_there(self):
        chair = row("Bo Berg", roles=[Role(kind=RoleKind.CHAIR)])
        adjuster = row("Cia Dal", roles=[Role(kind=RoleKind.ADJUSTER)])
        made = held(chair, adjuster, **by("Olle Park", "SD"))
        assert verdict(made) == (Verdict.CANNOT_TELL, "vilka som var närvarande")
        assert verdict(held(row("Bo Berg"), **by("Olle Park")))[0] is Verdict.CANNOT_TELL

    def test_a_surname_alone_may_be_somebody_of_the_list(self):
        made = held(*PLAIN, **by("Berg"))
        assert verdict(made) == (Verdict.CANNOT_TELL, "om Berg, som reserverade sig, är Bo Berg")

    def test_a_middle_name_more_or_less_may_be_the_same_person(self):
        for listed, told in (
            ("Anna Karin Ek", "Anna Ek"),
            ("Anna Ek", "Anna Karin Ek"),
            ("Ek Anna", "Anna Ek"),
        ):
            assert verdict(held(*PLAIN, row(listed), **by(told)))[0] is Verdict.CANNOT_TELL

    def test_a_surname_in_common_is_not_enough(self):
        assert verdict(held(*PLAIN, **by("Gunilla Berg")))[0] is Verdict.BROKEN

    def test_an_official_with_two_rows(self):
        rows = (row("Jan Kvist", "M", Capacity.OTHER), row("Jan Kvist", "S", Capacity.OTHER))
        for both in (rows, rows[::-1]):
            assert verdict(held(*PLAIN, *both, **by("Jan Kvist", "S")))[0] is Verdict.BROKEN

    def test_a_joint_body_of_employer_and_employees_has_reservations_too(self):
        rows = (*PLAIN, row("Eva Fors", "S", Capacity.ABSENT))
        assert verdict(held(*rows, kind=BodyKind.JOINT_STAFF_BODY, **by("Eva Fors")))[0] is Verdict.BROKEN

    def test_somebody_who_is_not_in_the_list_at_all(self):
        made = held(*PLAIN, **by("Olle Park", "SD"))
        (finding,) = check(made).of("R46").findings
        assert (finding.persons, finding.paragraphs) == (("Olle Park (SD)",), (ONE,))

    def test_a_reservation_in_a_paragraph_whose_text_is_not_at_hand(self):
        made = held(*PLAIN, **by("Bo Berg", paragraph=ParagraphNumber("99")))
        (missing,) = check(made).of("R46").missing
        assert missing.paragraphs == ("99",)

    def test_with_one_paragraph_alone_a_lost_number_can_only_be_that(self):
        rows = (*PLAIN, row("Eva Fors", "S", Capacity.ABSENT))
        assert verdict(held(*rows, numbers=("1",), **by("Eva Fors", paragraph=None)))[0] is Verdict.BROKEN
        assert (
            verdict(held(*rows, numbers=("1", "2"), **by("Eva Fors", paragraph=None)))[0]
            is Verdict.CANNOT_TELL
        )


class TestWhetherTheyTookPart:
    def test_a_clock_time_that_is_not_settled_is_a_missing_fact(self):
        late = row("Karin Ek", times=(ClockSpan(start=dt.time(18), end=dt.time(18, 30)),))
        made = held(*PLAIN, late, start=dt.time(18), end=dt.time(20), **by("Karin Ek"))
        assert verdict(made) == (
            Verdict.CANNOT_TELL,
            "om Karin Ek deltog: närvaron anges med klockslag och paragrafens tid är okänd",
        )

    def test_whoever_is_given_as_absent_in_the_only_vote_took_no_part(self):
        made = held(*PLAIN, row("Eva Fors"), votes=[vote(yes="Bo Berg, Cia Dal")], **by("Eva Fors"))
        absent = [
            evolve(one, roll=(*one.roll, Ballot(name="Eva Fors", choice=Choice.ABSENT))) for one in made.votes
        ]
        assert verdict(evolve(made, votes=absent))[0] is Verdict.BROKEN
        earlier = vote(yes="Bo Berg", no="Eva Fors, Cia Dal", kind=VoteKind.AMENDMENT)
        two = evolve(made, votes=[earlier, *absent])
        assert verdict(two) == (
            Verdict.CANNOT_TELL,
            "om reservationen från Eva Fors gäller ett tidigare beslut i paragrafen",
        )

    @pytest.mark.parametrize("kind", [VoteKind.RECOMMITTAL, VoteKind.POSTPONEMENT])
    def test_whoever_declines_after_a_vote_on_recommittal_may_reserve_against_that(self, kind):
        declined = {"non_participation": [stated("Bo Berg", Reason.DECLINED)]}
        asked = counts(1, 2)
        made = held(*PLAIN, row("Eva Fors"), votes=[evolve(asked, kind=kind)], **declined, **by("Bo Berg"))
        assert verdict(made)[0] is Verdict.CANNOT_TELL
        main = evolve(made, votes=[evolve(asked, kind=VoteKind.AMENDMENT)])
        assert verdict(main)[0] is Verdict.BROKEN

    def test_somebody_disqualified_took_no_part_in_any_decision_of_the_paragraph(self):
        aside = {"non_participation": [stated("Bo Berg", Reason.DISQUALIFIED)]}
        made = held(*PLAIN, votes=[evolve(counts(1, 0), kind=VoteKind.RECOMMITTAL)], **aside, **by("Bo Berg"))
        assert verdict(made)[0] is Verdict.BROKEN

    def test_whoever_took_no_part_without_a_reason_may_reserve_against_an_earlier_decision_too(self):
        aside = {"non_participation": [stated("Bo Berg", Reason.UNSTATED)]}
        made = held(*PLAIN, **aside, **by("Bo Berg"))
        assert verdict(made)[0] is Verdict.BROKEN
        (one, *rest) = made.paragraphs
        asked = Proposal(actors=[Actor(name="Bo Berg")], kind=ProposalKind.POSTPONEMENT)
        assert (
            verdict(evolve(made, paragraphs=[evolve(one, proposals=[asked]), *rest]))[0]
            is Verdict.CANNOT_TELL
        )

    def test_minutes_that_print_substitutes_and_not_who_served_do_not_tell(self):
        made = held(*PLAIN, row("Hugo Isén", "S", Capacity.SUBSTITUTE), **by("Hugo Isén"))
        assert verdict(made) == (Verdict.CANNOT_TELL, "vilka som tjänstgjorde i paragrafen")

    def test_where_no_seat_is_left_it_is_told_that_a_substitute_did_not_serve(self):
        rows = (*PLAIN, row("Hugo Isén", "S", Capacity.SUBSTITUTE))
        assert verdict(held(*rows, seats=2, **by("Hugo Isén")))[0] is Verdict.BROKEN
        assert verdict(held(*rows, seats=3, **by("Hugo Isén")))[0] is Verdict.CANNOT_TELL

    def test_a_serving_substitute_elsewhere_in_the_list_tells_who_served(self):
        rows = (*PLAIN, serving("Ida Jern", "Karin Ek"), row("Hugo Isén", "S", Capacity.SUBSTITUTE))
        assert verdict(held(*rows, **by("Hugo Isén")))[0] is Verdict.BROKEN


class TestWhoVotedForTheDecision:
    @staticmethod
    def voted(*votes, proposals=0, kind=None, **more):
        made = held(*PLAIN, row("Eva Fors"), votes=votes, **by("Bo Berg"))
        (one, *rest) = made.paragraphs
        moved = (
            [Proposal()] * proposals
            if isinstance(proposals, int)
            else [Proposal(kind=each) for each in proposals]
        )
        one = evolve(one, kind=kind, proposals=moved, **more)
        return verdict(evolve(made, paragraphs=[one, *rest]))[0]

    def test_the_greater_count_wins_where_no_winner_is_recorded(self):
        assert self.voted(vote(yes="Bo Berg, Cia Dal", no="Eva Fors")) is Verdict.BROKEN
        assert self.voted(vote(no="Bo Berg, Cia Dal", yes="Eva Fors")) is Verdict.BROKEN
        assert self.voted(vote(yes="Eva Fors, Cia Dal", no="Bo Berg")) is Verdict.KEPT
        assert (
            self.voted(vote(yes="Bo Berg, Cia Dal", no="Eva Fors", settled_by=Settlement.MAJORITY))
            is Verdict.BROKEN
        )

    def test_the_recorded_winner_counts_before_the_counts(self):
        assert self.voted(vote(yes="Bo Berg, Cia Dal", no="Eva Fors", winner=Choice.NO)) is Verdict.KEPT
        assert self.voted(vote(no="Bo Berg", yes="Cia Dal, Eva Fors", winner=Choice.NO)) is Verdict.BROKEN

    def test_a_tie_and_what_is_not_settled_by_majority_has_no_known_winner(self):
        assert self.voted(vote(yes="Bo Berg", no="Eva Fors")) is Verdict.KEPT
        assert self.voted(vote(no="Bo Berg", yes="Eva Fors")) is Verdict.KEPT
        assert (
            self.voted(vote(yes="Bo Berg, Cia Dal", no="Eva Fors", settled_by=Settlement.LOT)) is Verdict.KEPT
        )
        assert (
            self.voted(vote(yes="Bo Berg, Cia Dal", no="Eva Fors", kind=VoteKind.AMENDMENT)) is Verdict.KEPT
        )
        uncounted = evolve(vote(yes="Bo Berg, Cia Dal", no="Eva Fors"), yes=None, no=None)
        assert self.voted(uncounted) is Verdict.KEPT
        assert self.voted(evolve(uncounted, yes=2)) is Verdict.KEPT
        assert self.voted(evolve(uncounted, no=1)) is Verdict.KEPT

    @pytest.mark.parametrize("kind", [MatterKind.EXTRA_ELECTION, MatterKind.REFERENDUM])
    def test_where_two_thirds_decide_the_greater_count_tells_nothing(self, kind):
        assert self.voted(vote(yes="Bo Berg, Cia Dal", no="Eva Fors"), kind=kind) is Verdict.KEPT

    def test_a_third_proposal_may_be_what_the_reservation_is_for(self):
        won = vote(yes="Bo Berg, Cia Dal", no="Eva Fors")
        assert self.voted(won, proposals=2) is Verdict.BROKEN
        assert self.voted(won, proposals=3) is Verdict.KEPT

    @pytest.mark.parametrize(
        "beside", [ProposalKind.RECOMMITTAL, ProposalKind.POSTPONEMENT, ProposalKind.ADDITION]
    )
    def test_a_proposal_beside_the_main_ones_may_have_fallen_without_a_vote(self, beside):
        won = vote(yes="Bo Berg, Cia Dal", no="Eva Fors")
        assert self.voted(won, proposals=[ProposalKind.APPROVAL, beside]) is Verdict.KEPT
        assert self.voted(won, proposals=[ProposalKind.APPROVAL, ProposalKind.AMENDMENT]) is Verdict.BROKEN

    def test_after_two_votes_it_is_not_known_which_the_reservation_is_against(self):
        won = vote(yes="Bo Berg, Cia Dal", no="Eva Fors")
        assert self.voted(evolve(won, kind=VoteKind.COUNTER_PROPOSAL), won) is Verdict.KEPT

    def test_a_namesake_of_another_party_casts_no_ballot_for_the_person(self):
        made = held(*PLAIN, row("Stina Ek", "S"), row("Stina Ek", "M"), **by("Stina Ek", "S"))
        ballots = [
            Ballot(name="Stina Ek", party="M", choice=Choice.YES),
            Ballot(name="Bo Berg", choice=Choice.YES),
            Ballot(name="Stina Ek", party="S", choice=Choice.NO),
        ]
        voted = evolve(counts(2, 1), roll=ballots)
        assert verdict(evolve(made, votes=[voted]))[0] is Verdict.KEPT
        other = evolve(made, votes=[evolve(voted, yes=1, no=2)])
        assert verdict(other)[0] is Verdict.BROKEN


class TestGroups:
    def test_a_group_stands_for_nobody_where_nobody_is_listed(self):
        made = held(**of_group("SD"))
        assert verdict(made) == (Verdict.CANNOT_TELL, "vilka som var närvarande")

    @pytest.mark.parametrize("reason", [Reason.DECLINED, Reason.DISQUALIFIED])
    def test_a_group_that_stood_aside_as_such_took_no_part_whoever_was_there(self, reason):
        made = held(**of_group("SD"), non_participation=[group_stated("SD", reason)])
        assert verdict(made) == (Verdict.BROKEN, "SD reserverade sig, men ingen i gruppen deltog")
        other = held(**of_group("SD"), non_participation=[group_stated("V", reason)])
        assert verdict(other)[0] is Verdict.CANNOT_TELL

    def test_a_group_that_stood_aside_in_a_part_took_part_in_the_rest(self):
        made = held(**of_group("SD"), non_participation=[group_stated("SD", part="punkt 2")])
        assert verdict(made)[0] is Verdict.CANNOT_TELL

    def test_a_group_that_is_absent_as_such_is_not_known(self):
        made = held(**of_group("SD"), non_participation=[group_stated("SD", Reason.ABSENT)])
        assert verdict(made)[0] is Verdict.CANNOT_TELL

    def test_a_group_that_declined_after_a_vote_on_recommittal_may_reserve_against_that(self):
        asked = evolve(counts(1, 2), kind=VoteKind.RECOMMITTAL)
        made = held(**of_group("SD"), non_participation=[group_stated("SD")], votes=[asked])
        assert verdict(made) == (
            Verdict.CANNOT_TELL,
            "om reservationen från SD gäller ett tidigare beslut i paragrafen",
        )

    def test_a_group_without_anybody_who_serves(self):
        rows = (*PLAIN, row("Hugo Isén", "C", Capacity.SUBSTITUTE))
        assert verdict(held(*rows, **of_group("C"))) == (
            Verdict.CANNOT_TELL,
            "vilka av C som deltog i paragrafen",
        )

    def test_somebody_whose_party_is_not_printed_may_be_of_the_group(self):
        aside = [stated("Cia Dal", Reason.DISQUALIFIED)]
        assert verdict(held(*PLAIN, non_participation=aside, **of_group("M")))[0] is Verdict.BROKEN
        rows = (*PLAIN, row("Eva Fors", None))
        assert verdict(held(*rows, non_participation=aside, **of_group("M")))[0] is Verdict.CANNOT_TELL

    def test_one_of_the_group_whose_part_is_not_known_is_enough_to_leave_it_open(self):
        late = row("Karin Ek", "M", times=(ClockSpan(start=dt.time(18), end=dt.time(18, 30)),))
        aside = [stated("Cia Dal", Reason.DISQUALIFIED)]
        made = held(
            *PLAIN, late, start=dt.time(18), end=dt.time(20), non_participation=aside, **of_group("M")
        )
        assert verdict(made)[0] is Verdict.CANNOT_TELL

    def test_each_party_of_a_joint_reservation_is_looked_at_by_itself(self):
        aside = [stated("Cia Dal", Reason.DISQUALIFIED)]
        made = held(*PLAIN, non_participation=aside, **of_group("S", "M"))
        (finding,) = check(made).of("R46").findings
        assert finding.persons == ("Cia Dal (M)",)


@given(strategies.several(strategies.attendance(), 5), strategies.actors(), st.sampled_from(Reason))
def test_nobody_who_took_part_is_told_not_to_reserve(rows, actor, reason):
    aside = [evolve(stated("x", reason), actor=actor)]
    made = held(
        *rows, reservations=[reservation(actor.name, actor.party, actor.parties)], non_participation=aside
    )
    judged = check(made)
    for finding in judged.of("R46").findings:
        assert finding.severity is Severity.WARNING
        assert len(finding.paragraphs) == 1
        roster = participation(made).in_paragraph(finding.paragraphs[0])
        took_part = {named(each) for each in roster.standings if each.status is Status.TOOK_PART}
        assert took_part.isdisjoint(finding.persons)


class TestInTime:
    @staticmethod
    def verdict(start=None, end=None, as_of=None, date=DAY, days=(), **notified):
        made = held(*PLAIN, start=start, end=end, date=date, **by("Bo Berg", **notified))
        paragraphs = [
            evolve(each, date=day)
            for each, day in zip(made.paragraphs, (*days, None, None, None), strict=False)
        ]
        return verdict(evolve(made, paragraphs=paragraphs), "R47", as_of=as_of)

    def test_the_clock_of_the_day_before_the_last_is_no_matter(self):
        days = (DAY, DAY + dt.timedelta(1))
        evening = {"end": dt.time(16), "days": days}
        assert self.verdict(**evening, notified_on=DAY, notified_at=dt.time(20))[0] is Verdict.KEPT
        late = self.verdict(**evening, notified_on=days[1], notified_at=dt.time(16, 1))
        assert late[0] is Verdict.BROKEN

    def test_a_meeting_of_several_days_needs_the_day_of_the_notification(self):
        days = (DAY, DAY + dt.timedelta(1))
        assert self.verdict(days=days, end=dt.time(16), notified_at=dt.time(17)) == (
            Verdict.CANNOT_TELL,
            "vilken dag reservationen anmäldes",
        )

    def test_a_clock_time_alone_is_of_the_day_of_the_meeting(self):
        assert self.verdict(end=dt.time(16), notified_at=dt.time(16, 1))[0] is Verdict.BROKEN
        assert self.verdict(end=dt.time(16), notified_at=dt.time(16))[0] is Verdict.KEPT

    def test_without_the_end_of_the_meeting_a_clock_time_tells_nothing(self):
        assert self.verdict(notified_on=DAY, notified_at=dt.time(17)) == (
            Verdict.CANNOT_TELL,
            "när sammanträdet avslutades",
        )
        assert self.verdict(notified_on=DAY)[0] is Verdict.KEPT
        assert self.verdict(notified_on=DAY - dt.timedelta(1), notified_at=dt.time(17))[0] is Verdict.KEPT

    def test_without_the_end_the_next_day_is_late_all_the_same(self):
        assert self.verdict(notified_on=DAY + dt.timedelta(1)) == (
            Verdict.BROKEN,
            "Bo Berg anmälde reservationen 2024-02-06, efter att sammanträdet hade avslutats 2024-02-05",
        )

    def test_a_meeting_past_midnight_ends_the_next_day(self):
        night = {"start": dt.time(18), "end": dt.time(0, 30), "notified_on": DAY + dt.timedelta(1)}
        assert self.verdict(**night, notified_at=dt.time(0, 30))[0] is Verdict.KEPT
        assert self.verdict(**night, notified_at=dt.time(0, 31))[0] is Verdict.BROKEN
        assert self.verdict(**night) == (Verdict.CANNOT_TELL, "vid vilken tid reservationen anmäldes")
        assert self.verdict(**night | {"notified_on": DAY + dt.timedelta(2)})[0] is Verdict.BROKEN
        assert self.verdict(**night | {"notified_on": DAY, "notified_at": dt.time(23)})[0] is Verdict.KEPT

    def test_a_meeting_that_ends_as_it_starts_does_not_run_past_midnight(self):
        at = {"start": dt.time(18), "end": dt.time(18), "notified_on": DAY + dt.timedelta(1)}
        assert self.verdict(**at, notified_at=dt.time(17))[0] is Verdict.BROKEN

    def test_a_meeting_of_several_days_is_not_taken_to_run_past_midnight(self):
        days = (DAY, DAY + dt.timedelta(1))
        ended = {"start": dt.time(13), "end": dt.time(12), "days": days}
        assert self.verdict(**ended, notified_on=days[1] + dt.timedelta(1))[0] is Verdict.BROKEN

    def test_the_end_alone_does_not_tell_of_midnight(self):
        assert self.verdict(end=dt.time(0, 30), notified_on=DAY + dt.timedelta(1))[0] is Verdict.BROKEN

    def test_a_meeting_without_a_day(self):
        assert self.verdict(date=None, as_of=DAY, notified_on=DAY) == (
            Verdict.CANNOT_TELL,
            "sammanträdesdagen",
        )
        assert self.verdict(date=None, as_of=DAY, notified_at=dt.time(18)) == (
            Verdict.CANNOT_TELL,
            "sammanträdesdagen",
        )

    def test_the_place_and_the_paragraph_are_those_of_the_reservation(self):
        made = held(*PLAIN, **by("Bo Berg", "S", notified_on=DAY + dt.timedelta(1), place=Place(line=9)))
        (finding,) = check(made).of("R47").findings
        assert (finding.persons, finding.paragraphs, finding.place) == (
            ("Bo Berg (S)",),
            (ONE,),
            Place(line=9),
        )
        lost = held(*PLAIN, **by("Bo Berg", "S", notified_on=DAY + dt.timedelta(1), paragraph=None))
        assert check(lost).of("R47").findings[0].paragraphs == ()


class TestReasons:
    BEFORE_ADJUSTMENT = LocalRules(reservation_reasons=ReasonsDeadline.ADJUSTMENT)

    def noted(self, *notices, day=11, paragraph=ONE, local=BEFORE_ADJUSTMENT, **more):
        given = dt.date(2024, 2, day)
        made = held(*PLAIN, notices=notices, **by("Bo Berg", reasons_on=given, paragraph=paragraph), **more)
        answer = check(made, local=local).of("R48")
        return len(answer.findings), len(answer.missing)

    def test_of_several_boards_the_latest_day_counts(self):
        early, late = (Notice(adjusted_on=dt.date(2024, 2, day)) for day in (10, 12))
        assert self.noted(early, late) == (0, 0)
        assert self.noted(early, late, day=13) == (1, 0)

    def test_a_notice_of_other_paragraphs_is_not_of_this_one(self):
        other = Notice(adjusted_on=dt.date(2024, 2, 6), paragraphs=ParagraphSpan("§ 2"))
        whole = Notice(adjusted_on=dt.date(2024, 2, 12))
        assert self.noted(other, whole) == (0, 0)
        assert self.noted(other) == (0, 1)
        assert self.noted(other, whole, paragraph=None) == (0, 0)

    def test_a_notice_of_its_own_without_a_day_is_not_replaced_by_another(self):
        own = Notice(paragraphs=ParagraphSpan("§ 1"))
        assert self.noted(own, Notice(adjusted_on=dt.date(2024, 2, 10))) == (0, 1)

    def test_what_is_in_on_the_day_of_the_meeting_is_in_time_by_every_rule(self):
        assert self.noted(day=5, local=None) == (0, 0)
        assert self.noted(day=6, local=None) == (0, 1)

    def test_a_reservation_without_a_day_for_its_reasons_is_left_alone(self):
        made = held(*PLAIN, **by("Bo Berg", motivated=True))
        assert verdict(made, "R48") == (Verdict.KEPT, "")

    def test_without_the_day_of_the_meeting(self):
        made = held(*PLAIN, date=None, **by("Bo Berg", reasons_on=DAY))
        assert verdict(made, "R48", as_of=DAY) == (Verdict.CANNOT_TELL, "sammanträdesdagen")

    def test_who_and_where(self):
        made = held(
            *PLAIN,
            notices=[Notice(adjusted_on=dt.date(2024, 2, 10))],
            **by("Bo Berg", "S", reasons_on=dt.date(2024, 2, 11), place=Place(line=3)),
        )
        (finding,) = check(made, local=self.BEFORE_ADJUSTMENT).of("R48").findings
        assert (finding.severity, finding.persons, finding.place) == (
            Severity.NOTE,
            ("Bo Berg (S)",),
            Place(line=3),
        )


class TestStatements:
    ROWS = (*PLAIN, serving("Ida Jern", "Karin Ek"), row("Hugo Isén", "S", Capacity.SUBSTITUTE))

    @staticmethod
    def statement(actor, paragraph=ONE, **more):
        return [Statement(kind=StatementKind.NOTE, actor=actor, paragraph=paragraph, **more)]

    def test_a_group_that_serves_may_have_its_substitutes_beside_it(self):
        made = held(*self.ROWS, statements=self.statement(Actor(parties=("S",))))
        assert verdict(made, "R49") == (Verdict.KEPT, "")

    def test_nobody_named_is_nobody(self):
        assert verdict(held(*self.ROWS, statements=self.statement(None)), "R49") == (Verdict.KEPT, "")
        other = self.statement(Actor(name="Olle Park"))
        assert verdict(held(*self.ROWS, statements=other), "R49") == (Verdict.KEPT, "")
        lost = self.statement(Actor(name="Hugo Isén"), paragraph=None)
        assert verdict(held(*self.ROWS, statements=lost), "R49") == (Verdict.KEPT, "")

    def test_minutes_that_do_not_say_who_served_do_not_tell(self):
        rows = (*PLAIN, row("Hugo Isén", "S", Capacity.SUBSTITUTE))
        made = held(*rows, statements=self.statement(Actor(name="Hugo Isén")))
        assert verdict(made, "R49") == (Verdict.CANNOT_TELL, "vilka som tjänstgjorde i paragrafen")

    def test_a_substitute_who_stepped_in_for_a_part_served(self):
        aside = [stated("Bo Berg", Reason.DISQUALIFIED, part="punkt 2", substitute="Hugo Isén")]
        made = held(*self.ROWS, statements=self.statement(Actor(name="Hugo Isén")), non_participation=aside)
        assert verdict(made, "R49") == (Verdict.KEPT, "")

    def test_the_note_points_at_the_statement(self):
        made = held(*self.ROWS, statements=self.statement(Actor(name="Hugo Isén"), place=Place(line=4)))
        (finding,) = check(made).of("R49").findings
        assert (finding.severity, finding.persons, finding.place) == (
            Severity.NOTE,
            ("Hugo Isén (S)",),
            Place(line=4),
        )
        assert "räknas inte som en reservation" in translate(finding.mend)
        barred = check(made, local=LocalRules(opinion_of_nonserving=False)).of("R49").findings[0]
        assert "inte tillåtit" in translate(barred.mend)
