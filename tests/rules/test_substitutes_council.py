"""Substitutes in the council: parties, order, precedence and changes within a matter, where the record is odd."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given

from beslut.messages import translate
from beslut.records import (
    BodyKind,
    Capacity,
    ClockSpan,
    Elected,
    Office,
    Party,
    Person,
    Place,
    Reason,
)
from beslut.rules import Severity, Verdict, check
from tests import strategies
from tests.meetings import meeting, row, serving, stated

DAY = dt.date(2024, 3, 18)
NUMBERS = ("1", "2", "3", "4")
PRESENT = row("Bo Berg")


def held(*rows, kind=BodyKind.COUNCIL, numbers=NUMBERS, elected=(), parties=(), seats=None, **more):
    made = meeting(PRESENT, *rows, numbers=numbers, seats=seats, **more)
    return evolve(made, date=DAY, body=evolve(made.body, kind=kind, elected=elected, parties=parties))


def chosen(name, office=Office.SUBSTITUTE, party="M", **more):
    return Elected(person=Person(name=name), office=office, party=party, **more)


def idle(name, party="M", **more):
    return row(name, party, Capacity.SUBSTITUTE, **more)


def away(name="Gun Hed", party="M", **more):
    return row(name, party, Capacity.ABSENT, **more)


def answer(made, rule):
    return check(made).of(rule)


def told(found):
    return [translate(one.what) for one in found.findings] + [translate(one.fact) for one in found.missing]


class TestSteppingIn:
    def test_all_who_were_free_are_named_and_the_line_of_the_first_is_given(self):
        found = answer(
            held(away(), idle("Fia Graf", place=Place(line=8)), idle("Ida Jern"), idle("Åke Moberg", "S")),
            "R50",
        )
        (finding,) = found.findings
        assert (finding.severity, finding.place) == (Severity.NOTE, Place(line=8))
        assert finding.persons == ("Fia Graf (M)", "Ida Jern (M)")

    def test_a_seat_that_may_be_filled_after_all_is_left_alone(self):
        assert answer(held(away(), idle("Fia Graf"), serving("Ida Jern", None, "M")), "R50").findings == ()

    def test_somebody_who_is_there_for_other_paragraphs_was_not_free_in_this_one(self):
        found = answer(held(away(), idle("Fia Graf", paragraphs="§§ 3–4")), "R50")
        assert [one.paragraphs for one in found.findings] == [("3", "4")]
        away_too = answer(held(away(), serving("Fia Graf", "Eva Fors", "M", paragraphs="§§ 1–2")), "R50")
        assert away_too.findings == ()

    def test_a_party_that_is_not_printed_is_nobodys(self):
        assert answer(held(away(party=None), idle("Fia Graf", None)), "R50").findings == ()
        assert answer(held(away(party=None), idle("Fia Graf", "M")), "R50").findings == ()
        assert answer(held(away(party="M"), idle("Fia Graf", None)), "R50").findings == ()
        known = held(away(party=None), idle("Fia Graf"), elected=[chosen("Gun Hed", Office.MEMBER)])
        assert len(answer(known, "R50").findings) == 1

    def test_a_seat_that_nothing_accounts_for_is_nobodys(self):
        assert answer(held(idle("Fia Graf"), row("Cia Dal", "M"), seats=5), "R50").findings == ()

    def test_a_paragraph_in_which_nothing_was_decided_is_left_out(self):
        made = held(away(), idle("Fia Graf"))
        (one, *rest) = made.paragraphs
        found = answer(evolve(made, paragraphs=[evolve(one, decision=None), *rest]), "R50")
        assert found.findings[0].paragraphs == ("2", "3", "4")

    def test_the_seat_of_one_of_two_namesakes(self):
        rows = (row("Gun Hed", "S"), away(party="M"), idle("Fia Graf", "M"))
        assert len(answer(held(*rows), "R50").findings) == 1
        assert answer(held(*rows[:2], idle("Fia Graf", "S")), "R50").findings == ()


class TestParties:
    def test_an_error_names_the_parties_and_the_line(self):
        found = answer(held(away(), serving("Fia Graf", "Gun Hed", "S", place=Place(line=3))), "R51")
        (finding,) = found.findings
        assert told(found) == ["Fia Graf (S) tjänstgör för Gun Hed (M), som tillhör ett annat parti"]
        assert (finding.severity, finding.place) == (Severity.ERROR, Place(line=3))

    @pytest.mark.parametrize(("own", "party"), [("-", "M"), ("M", "-"), ("-", "-"), (None, "M"), ("M", None)])
    def test_where_a_party_is_not_known_nothing_can_be_said(self, own, party):
        found = answer(held(away(party=party), serving("Fia Graf", "Gun Hed", own)), "R51")
        assert found.verdict is Verdict.CANNOT_TELL
        names = [name for name, known in (("Gun Hed", party), ("Fia Graf", own)) if known in (None, "-")]
        assert told(found) == [f"för vilket parti dessa är valda: {' och '.join(names)}"]

    def test_all_whose_party_is_not_known_are_one_missing_fact(self):
        rows = (
            serving("Fia Graf", "Gun Hed", "S", paragraphs="§§ 1–2"),
            serving("Ida Jern", "Eva Fors", "S", paragraphs="§ 3"),
            serving("Åke Moberg", None, "S", paragraphs="§ 4"),
            serving("Nils Öst", None, "S", paragraphs="§ 1"),
        )
        found = answer(held(*rows), "R51")
        assert told(found) == [
            "för vem dessa tjänstgör: Nils Öst och Åke Moberg",
            "för vilket parti dessa är valda: Gun Hed och Eva Fors",
        ]
        assert [one.paragraphs for one in found.missing] == [("1", "4"), ("1", "2", "3")]

    def test_the_substitute_too_may_have_left_the_party(self):
        rows = (away(), serving("Fia Graf", "Gun Hed", "S"))
        left = chosen("Fia Graf", party="-", since=DAY)
        assert answer(held(*rows, elected=[left]), "R51").verdict is Verdict.CANNOT_TELL
        later = chosen("Fia Graf", party="-", since=DAY + dt.timedelta(1))
        assert answer(held(*rows, elected=[later]), "R51").verdict is Verdict.BROKEN

    def test_the_party_is_named_as_it_is_printed(self):
        rows = (away(party="FP"), serving("Fia Graf", "Gun Hed", "S"))
        found = answer(held(*rows, elected=[chosen("Gun Hed", Office.MEMBER, party="L")]), "R51")
        assert told(found) == ["Fia Graf (S) tjänstgör för Gun Hed (FP), som tillhör ett annat parti"]

    def test_an_entry_for_another_office_says_nothing_of_this_one(self):
        rows = (away(), serving("Fia Graf", "Gun Hed", "S"))
        other = chosen("Gun Hed", Office.SUBSTITUTE, party="-")
        assert answer(held(*rows, elected=[other]), "R51").verdict is Verdict.BROKEN

    def test_a_printed_party_that_differs_from_the_one_elected_for_leaves_it_open(self):
        rows = (away(), serving("Fia Graf", "Gun Hed", "S"))
        other = chosen("Gun Hed", Office.MEMBER, party="L")
        assert answer(held(*rows, elected=[other]), "R51").verdict is Verdict.CANNOT_TELL

    @pytest.mark.parametrize(
        ("names", "verdict"),
        [
            (("Demokraterna", "demokraterna"), Verdict.KEPT),
            (("Demokraterna", "Framtiden"), Verdict.BROKEN),
            ((None, None), Verdict.BROKEN),
            (("Demokraterna", None), Verdict.BROKEN),
        ],
    )
    def test_two_short_forms_of_one_name_are_one_party(self, names, verdict):
        parties = [Party(short=short, name=name) for short, name in zip(("D", "DEM"), names, strict=True)]
        made = held(away(party="dem"), serving("Fia Graf", "Gun Hed", "d"), parties=parties)
        assert answer(made, "R51").verdict is verdict

    def test_two_short_forms_that_the_body_does_not_know_are_two_parties(self):
        assert (
            answer(held(away(party="X"), serving("Fia Graf", "Gun Hed", "Y")), "R51").verdict
            is Verdict.BROKEN
        )

    def test_where_a_seat_is_the_members_own_in_another_capacity_no_party_is_compared(self):
        rows = (
            row("Gun Hed", "M"),
            serving("Gun Hed", "Eva Fors", "M"),
            serving("Fia Graf", "Gun Hed", "S"),
        )
        assert answer(held(*rows), "R51").findings == ()

    def test_the_councils_of_federations_are_elected_otherwise(self):
        made = held(away(), serving("Fia Graf", "Gun Hed", "S"), kind=BodyKind.FEDERATION_COUNCIL)
        assert answer(made, "R51").verdict is Verdict.DOES_NOT_APPLY

    def test_nobody_is_passed_over_by_somebody_of_another_party(self):
        rows = (away(), serving("Fia Graf", "Gun Hed", "S"), idle("Ida Jern", "S"))
        assert len(answer(held(*rows), "R51").findings) == 1
        assert answer(held(*rows), "R51").missing == ()


class TestOrder:
    ROWS = (away(), serving("Fia Graf", "Gun Hed", "M", place=Place(line=2)), idle("Ida Jern"))

    def judged(self, first, second, *more, rows=ROWS):
        """The verdict with the entries of Fia, who serves, and of Ida, who waits."""
        entries = [chosen("Fia Graf", **first), chosen("Ida Jern", **second), *more]
        return answer(held(*rows, elected=entries), "R51")

    def test_the_rank_decides(self):
        found = self.judged({"rank": 2}, {"rank": 1})
        (finding,) = found.findings
        assert (finding.severity, finding.place) == (Severity.WARNING, Place(line=2))
        assert finding.persons == ("Fia Graf (M)", "Ida Jern (M)")
        assert self.judged({"rank": 1}, {"rank": 2}).verdict is Verdict.KEPT
        assert self.judged({"rank": 2}, {"rank": 2}).verdict is Verdict.KEPT

    def test_a_rank_that_is_not_known(self):
        assert self.judged({"rank": 2}, {}).verdict is Verdict.CANNOT_TELL
        assert self.judged({}, {"rank": 2}).verdict is Verdict.CANNOT_TELL

    def test_two_entries_of_one_person_tell_no_rank(self):
        assert (
            self.judged({"rank": 2}, {"rank": 1}, chosen("Ida Jern", rank=3)).verdict is Verdict.CANNOT_TELL
        )

    def test_the_entry_of_the_day_counts(self):
        before = {"rank": 1, "until": DAY - dt.timedelta(1)}
        assert self.judged({"rank": 2}, before, chosen("Ida Jern", rank=3, since=DAY)).verdict is Verdict.KEPT

    @pytest.mark.parametrize(
        ("home", "serving_from", "waiting_from", "verdict"),
        [
            ("Norra", "Norra", "Södra", Verdict.KEPT),
            ("Norra", "Södra", "Norra", Verdict.BROKEN),
            ("Norra", "Södra", "Västra", Verdict.CANNOT_TELL),
            (None, "Norra", "Södra", Verdict.CANNOT_TELL),
            ("Norra", "Norra", None, Verdict.KEPT),
            ("Norra", "Södra", "Södra", Verdict.BROKEN),
        ],
    )
    def test_the_members_constituency_comes_before_the_rank(self, home, serving_from, waiting_from, verdict):
        member = chosen("Gun Hed", Office.MEMBER, constituency=home)
        first = {"rank": 2, "constituency": serving_from}
        second = {"rank": 1, "constituency": waiting_from}
        assert self.judged(first, second, member).verdict is verdict

    def test_without_the_member_a_constituency_tells_nothing(self):
        first, second = {"rank": 2, "constituency": "Norra"}, {"rank": 1, "constituency": "Södra"}
        assert self.judged(first, second).verdict is Verdict.CANNOT_TELL
        unnamed = (away(), serving("Fia Graf", None, "M"), idle("Ida Jern"))
        member = chosen("Gun Hed", Office.MEMBER, constituency="Norra")
        assert self.judged(first, second, member, rows=unnamed).findings == ()
        same = {"rank": 1, "constituency": "Norra"}
        assert len(self.judged(first, same, member, rows=unnamed).findings) == 1

    def test_somebody_of_another_party_waits_for_another_seat(self):
        rows = (*self.ROWS[:2], idle("Ida Jern", "S"))
        assert answer(held(*rows), "R51").verdict is Verdict.KEPT

    def test_what_counts_is_who_was_there_when_the_service_began(self):
        entries = [chosen("Fia Graf", rank=2), chosen("Ida Jern", rank=1)]
        late = (*self.ROWS[:2], idle("Ida Jern", paragraphs="§§ 2–4"))
        assert answer(held(*late, elected=entries), "R51").verdict is Verdict.KEPT
        left = (*self.ROWS[:2], idle("Ida Jern", paragraphs="§§ 1–2"))
        assert answer(held(*left, elected=entries), "R51").findings[0].paragraphs == ("1", "2")

    def test_the_service_begins_anew_the_next_day(self):
        entries = [chosen("Fia Graf", rank=2), chosen("Ida Jern", rank=1)]
        made = held(*self.ROWS[:2], idle("Ida Jern", paragraphs="§§ 2–4"), elected=entries)
        first, second, *rest = made.paragraphs
        made = evolve(made, paragraphs=[first, evolve(second, date=DAY + dt.timedelta(1)), *rest])
        assert answer(made, "R51").findings[0].paragraphs == ("2", "3", "4")

    def test_to_sit_by_is_not_to_have_begun(self):
        entries = [chosen("Fia Graf", rank=2), chosen("Ida Jern", rank=1)]
        rows = (
            away(),
            idle("Fia Graf", paragraphs="§ 1"),
            serving("Fia Graf", "Gun Hed", "M", paragraphs="§§ 2–4"),
            idle("Ida Jern", paragraphs="§§ 1, 3–4"),
        )
        assert answer(held(*rows, elected=entries), "R51").findings == ()

    def test_each_day_of_the_service_is_looked_at_by_itself(self):
        entries = [chosen("Fia Graf", rank=2), chosen("Ida Jern", rank=1)]
        made = held(*self.ROWS[:2], idle("Ida Jern", paragraphs="§§ 2–4"), elected=entries)
        *first, third, last = made.paragraphs
        made = evolve(made, paragraphs=[*first, evolve(third, date=DAY + dt.timedelta(1)), last])
        assert answer(made, "R51").findings[0].paragraphs == ("3", "4")

    def test_a_paragraph_that_only_a_statement_speaks_of_is_a_beginning_of_its_own(self):
        entries = [chosen("Fia Graf", rank=2), chosen("Ida Jern", rank=1)]
        aside = [stated("Bo Berg", Reason.DECLINED, "9")]
        made = held(*self.ROWS, elected=entries, non_participation=aside)
        assert answer(made, "R51").findings[0].paragraphs == ("1", "2", "3", "4", "9")

    def test_somebody_disqualified_was_not_free(self):
        entries = [chosen("Fia Graf", rank=2), chosen("Ida Jern", rank=1)]
        aside = [stated("Ida Jern", Reason.DISQUALIFIED, "1")]
        made = held(*self.ROWS, elected=entries, non_participation=aside)
        assert answer(made, "R51").verdict is Verdict.KEPT


class TestPrecedence:
    FIRST = (serving("Fia Graf", "Gun Hed", "M", paragraphs="§§ 1–2"), idle("Fia Graf", paragraphs="§§ 3–4"))
    SECOND = serving("Ida Jern", "Gun Hed", "M", paragraphs="§§ 3–4", place=Place(line=6))

    def test_the_finding_points_at_whoever_took_over(self):
        (finding,) = answer(held(*self.FIRST, self.SECOND), "R52").findings
        assert (finding.severity, finding.place, finding.paragraphs) == (
            Severity.WARNING,
            Place(line=6),
            ("3", "4"),
        )

    def test_each_of_three_in_a_row(self):
        rows = (
            serving("Fia Graf", "Gun Hed", "M", paragraphs="§ 1"),
            idle("Fia Graf", paragraphs="§§ 2–4"),
            serving("Ida Jern", "Gun Hed", "M", paragraphs="§ 2"),
            idle("Ida Jern", paragraphs="§§ 1, 3–4"),
            serving("Åke Moberg", "Gun Hed", "M", paragraphs="§§ 3–4"),
        )
        found = answer(held(*rows), "R52")
        assert [(one.persons[0], one.paragraphs) for one in found.findings] == [
            ("Fia Graf (M)", ("2",)),
            ("Fia Graf (M)", ("3", "4")),
            ("Ida Jern (M)", ("3", "4")),
        ]

    def test_whoever_takes_the_seat_back_is_not_displaced_by_the_one_between(self):
        rows = (
            serving("Fia Graf", "Gun Hed", "M", paragraphs="§§ 1–2, 4"),
            row("Fia Graf", "M", Capacity.ABSENT, paragraphs="§ 3"),
            serving("Ida Jern", "Gun Hed", "M", paragraphs="§ 3"),
            idle("Ida Jern", paragraphs="§§ 1–2, 4"),
        )
        found = answer(held(*rows), "R52")
        assert [(one.persons, one.paragraphs) for one in found.findings] == [
            (("Ida Jern (M)", "Fia Graf (M)"), ("4",))
        ]

    def test_a_seat_left_for_another_seat_is_not_taken(self):
        rows = (
            serving("Fia Graf", "Gun Hed", "M", paragraphs="§§ 1–2"),
            serving("Fia Graf", "Eva Fors", "M", paragraphs="§§ 3–4"),
            self.SECOND,
        )
        assert answer(held(*rows), "R52").verdict is Verdict.KEPT

    def test_another_seat_is_another_service(self):
        second = serving("Ida Jern", "Eva Fors", "M", paragraphs="§§ 3–4")
        assert answer(held(*self.FIRST, second), "R52").verdict is Verdict.KEPT

    def test_jav_later_in_the_service_of_the_next_does_not_excuse_the_change(self):
        aside = [stated("Fia Graf", Reason.DISQUALIFIED, "4")]
        found = answer(held(*self.FIRST, self.SECOND, non_participation=aside), "R52")
        assert [one.paragraphs for one in found.findings] == [("3",)]

    def test_a_member_who_sits_elsewhere_begins_nothing_anew(self):
        rows = (row("Eva Fors", "M", paragraphs="§§ 2–4"), *self.FIRST, self.SECOND)
        assert answer(held(*rows), "R52").verdict is Verdict.BROKEN

    def test_a_clock_time_that_does_not_tell_says_nothing_of_leaving(self):
        rows = (
            serving("Fia Graf", "Gun Hed", "M", paragraphs="§§ 1–2"),
            idle("Fia Graf", times=[ClockSpan(start=dt.time(18), end=dt.time(19))]),
            self.SECOND,
        )
        assert answer(held(*rows, start=dt.time(18), end=dt.time(20)), "R52").findings == ()

    def test_in_a_committee_the_local_rules_decide(self):
        made = held(*self.FIRST, self.SECOND, kind=BodyKind.COMMITTEE)
        assert answer(made, "R52").verdict is Verdict.DOES_NOT_APPLY


class TestWithinAMatter:
    def test_a_substitute_in_part_is_a_change_also_where_the_member_is_not_listed(self):
        made = held(serving("Fia Graf", "Gun Hed", "M", paragraphs="§ 1, del av § 2", place=Place(line=5)))
        (finding,) = answer(made, "R53").findings
        assert (finding.severity, finding.persons, finding.place) == (
            Severity.NOTE,
            ("Fia Graf (M)",),
            Place(line=5),
        )

    def test_of_several_the_line_of_the_first_is_given(self):
        rows = (
            serving("Fia Graf", "Gun Hed", "M", paragraphs="§ 1, del av § 2", place=Place(line=5)),
            serving("Ida Jern", "Gun Hed", "M", paragraphs="del av § 2, §§ 3–4", place=Place(line=6)),
        )
        (finding,) = answer(held(*rows), "R53").findings
        assert (finding.persons, finding.place) == (("Fia Graf (M)", "Ida Jern (M)"), Place(line=5))

    def test_a_person_without_a_printed_party_is_named_alone(self):
        made = held(serving("Fia Graf", "Gun Hed", None, paragraphs="del av § 2"))
        assert answer(made, "R53").findings[0].persons == ("Fia Graf",)

    @pytest.mark.parametrize("capacity", [Capacity.SUBSTITUTE, Capacity.OTHER, Capacity.ABSENT])
    def test_whoever_has_no_seat_changes_none(self, capacity):
        made = held(row("Fia Graf", "M", capacity, paragraphs="del av § 2"))
        assert answer(made, "R53").findings == ()

    def test_a_member_changes_seats_only_with_a_substitute_on_the_same_one(self):
        partly = row("Gun Hed", "M", paragraphs="§ 1, del av § 2")
        other = serving("Fia Graf", "Eva Fors", "M")
        assert answer(held(partly, other), "R53").findings == ()
        own = serving("Fia Graf", "Gun Hed", "M", paragraphs="§§ 2–4")
        assert [one.persons for one in answer(held(partly, own), "R53").findings] == [("Gun Hed (M)",)]

    def test_a_member_of_whom_the_seat_is_not_known_is_left_alone(self):
        rows = (
            row("Gun Hed", "M", paragraphs="§ 1, del av § 2"),
            serving("Gun Hed", "Eva Fors", "M"),
            serving("Gun Hed", "Ann Ek", "M"),
            serving("Fia Graf", None, "M"),
        )
        assert answer(held(*rows), "R53").findings == ()


@given(strategies.several(strategies.attendance(), 5))
def test_a_council_without_substitutes_has_nothing_to_say_of_them(rows):
    members = [
        evolve(each, replaces=None) for each in rows if each.capacity in (Capacity.MEMBER, Capacity.OTHER)
    ]
    judged = check(held(*members))
    for rule in ("R50", "R51", "R52", "R53"):
        assert judged.of(rule).findings == ()
        assert judged.of(rule).missing == ()
