"""Return after a break: which breaks count, whose reasons are known, and what the local rules make of them."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.law import LocalRules, ReturnRule
from beslut.messages import translate
from beslut.records import Ballot, BodyKind, Capacity, Choice, ClockSpan, ParagraphNumber, Place, Reason
from beslut.rules import Severity, Verdict, check
from tests.meetings import meeting, row, serving, stated, vote

DAY = dt.date(2024, 3, 18)
NUMBERS = tuple(str(number) for number in range(1, 11))
BALANCE = LocalRules(return_after_absence=ReturnRule.WHEN_BALANCE_CHANGED)
AWAY = row("Ann Ek", paragraphs="§§ 1–3, 6–10", place=Place(line=5))
PRESENT = row("Bo Berg")


def held(*rows, kind=BodyKind.COUNCIL, numbers=NUMBERS, **more):
    made = meeting(PRESENT, *rows, numbers=numbers, **more)
    return evolve(made, date=DAY, body=evolve(made.body, kind=kind))


def answer(made, local=None):
    return check(made, local=local).of("R54")


def absent(name="Ann Ek", *numbers, reason=Reason.ABSENT):
    return [stated(name, reason, number) for number in numbers or ("4",)]


def undecided(made, *numbers):
    return evolve(
        made,
        paragraphs=[
            evolve(each, decision=None) if each.number in numbers else each for each in made.paragraphs
        ],
    )


def told(found):
    return [translate(one.what) for one in found.findings] + [translate(one.fact) for one in found.missing]


def test_the_finding_names_the_person_and_the_line():
    (finding,) = answer(
        held(AWAY, serving("Cia Dal", "Ann Ek", paragraphs="§§ 4–5"), non_participation=absent())
    ).findings
    assert finding.severity is Severity.ERROR
    assert finding.persons == ("Ann Ek (S)",)
    assert finding.place == Place(line=5)
    assert finding.paragraphs == ("6", "7", "8", "9", "10")


def test_somebody_who_is_absent_with_nobody_on_the_seat_has_broken_off_all_the_same():
    (finding,) = answer(held(row("Ann Ek"), non_participation=absent())).findings
    assert finding.severity is Severity.ERROR
    assert finding.paragraphs == ("5", "6", "7", "8", "9", "10")


def test_after_a_second_break_each_is_told():
    away = held(row("Ann Ek"), non_participation=absent("Ann Ek", "4", "7"))
    assert [one.paragraphs[0] for one in answer(away).findings] == ["5", "8"]


def test_only_what_the_person_took_part_in_after_the_return_is_at_fault():
    away = [*absent(), stated("Ann Ek", Reason.DISQUALIFIED, "6"), stated("Ann Ek", Reason.DECLINED, "7")]
    made = undecided(held(row("Ann Ek"), non_participation=away), "8")
    (finding,) = answer(made).findings
    assert finding.paragraphs == ("5", "9", "10")


def test_the_line_is_that_of_the_return_and_not_of_what_is_said_later():
    later = stated("Ann Ek", Reason.DECLINED, "10", place=Place(line=40))
    (finding,) = answer(
        held(row("Ann Ek", place=Place(line=5)), non_participation=[*absent(), later])
    ).findings
    assert finding.place == Place(line=5)


def test_a_vote_that_lists_somebody_as_absent_does_not_say_why():
    ballots = (Ballot(name="Bo Berg", choice=Choice.YES), Ballot(name="Ann Ek", choice=Choice.ABSENT))
    voted = evolve(vote("4", yes="Bo Berg"), roll=ballots)
    found = answer(held(row("Ann Ek"), votes=[voted]))
    assert found.verdict is Verdict.CANNOT_TELL
    assert told(found) == ["varför Ann Ek (S) var borta i § 4"]


def test_somebody_who_took_no_part_for_no_stated_reason_may_have_been_disqualified():
    found = answer(held(row("Ann Ek"), non_participation=absent(reason=Reason.UNSTATED)))
    assert told(found) == ["varför Ann Ek (S) var borta i § 4"]
    assert found.missing[0].paragraphs == ("5", "6", "7", "8", "9", "10")


def test_paragraphs_in_which_the_service_is_not_known_are_passed_over():
    late = row("Ann Ek", times=(ClockSpan(start=dt.time(18), end=dt.time(18, 30)),))
    assert answer(held(late, start=dt.time(18), end=dt.time(20))).verdict is Verdict.KEPT
    partly = row("Ann Ek", paragraphs="§§ 1–3, del av § 4, §§ 5–10")
    assert answer(held(partly)).verdict is Verdict.KEPT


def test_a_break_beside_a_paragraph_that_is_not_known_is_still_a_break():
    partly = row("Ann Ek", paragraphs="§§ 1–3, del av § 4, §§ 7–10")
    assert told(answer(held(partly))) == ["varför Ann Ek (S) var borta i §§ 5–6"]


def test_paragraphs_with_a_letter_are_named_as_printed():
    numbers = ("1", "2", "2 a", "3", "4", "6", "8")
    made = held(row("Ann Ek", paragraphs="§§ 1, 8"), numbers=numbers)
    assert told(answer(made)) == ["varför Ann Ek (S) var borta i §§ 2, 2 a–4, 6"]


def test_nothing_decided_and_nobody_on_the_seat_is_a_note_of_those_paragraphs():
    made = undecided(held(AWAY), "4", "5")
    (finding,) = answer(made).findings
    assert (finding.severity, finding.paragraphs, finding.persons) == (
        Severity.NOTE,
        ("4", "5"),
        ("Ann Ek (S)",),
    )
    assert answer(undecided(held(AWAY), "4")).verdict is Verdict.CANNOT_TELL


def test_a_note_is_given_also_where_nothing_is_decided_after_the_return():
    made = undecided(held(AWAY), *NUMBERS[3:])
    assert [one.severity for one in answer(made).findings] == [Severity.NOTE]


def test_jav_while_nothing_is_decided_is_not_worth_a_note():
    made = undecided(held(row("Ann Ek"), non_participation=absent(reason=Reason.DISQUALIFIED)), "4")
    assert answer(made).findings == ()


def test_a_substitute_whose_member_is_back_has_broken_off_nothing():
    rows = (
        row("Ann Ek", paragraphs="§§ 4–6"),
        serving("Cia Dal", "Ann Ek", paragraphs="§§ 1–3, 7–10"),
        row("Cia Dal", "S", Capacity.ABSENT, paragraphs="§§ 4–6"),
    )
    assert answer(held(*rows)).verdict is Verdict.KEPT


def test_a_substitute_who_goes_while_the_member_is_still_away_has_broken_off():
    rows = (
        serving("Cia Dal", "Ann Ek", paragraphs="§§ 1–3, 7–10"),
        row("Cia Dal", "S", Capacity.ABSENT, paragraphs="§§ 4–6"),
    )
    (finding,) = answer(held(*rows)).findings
    assert finding.persons == ("Cia Dal (S)",)
    relieved = held(*rows, serving("Dan Elm", "Ann Ek", paragraphs="§§ 4–6"))
    assert [one.persons for one in answer(relieved).findings] == [("Cia Dal (S)",)]


def test_a_substitute_of_whom_the_seat_is_not_known_may_have_been_relieved():
    rows = (
        row("Ann Ek"),
        serving("Cia Dal", None, paragraphs="§§ 1–3, 7–10"),
        row("Cia Dal", "S", Capacity.ABSENT, paragraphs="§§ 4–6"),
    )
    assert answer(held(*rows)).verdict is Verdict.KEPT


def test_a_substitute_called_in_for_two_separate_matters_has_broken_off_nothing():
    away = [
        stated("Ann Ek", Reason.DISQUALIFIED, "3", substitute="Cia Dal"),
        stated("Ann Ek", Reason.DISQUALIFIED, "7", substitute="Cia Dal"),
    ]
    rows = (row("Ann Ek"), row("Cia Dal", "S", Capacity.SUBSTITUTE))
    assert answer(held(*rows, non_participation=away)).verdict is Verdict.KEPT
    assert answer(held(rows[0], non_participation=away)).verdict is Verdict.KEPT


def test_a_paragraph_without_a_day_belongs_to_the_day_before_it():
    made = held(AWAY, serving("Cia Dal", "Ann Ek", paragraphs="§§ 4–5"), non_participation=absent())

    def on(day, *numbers):
        return evolve(
            made,
            paragraphs=[
                evolve(each, date=day) if each.number in numbers else each for each in made.paragraphs
            ],
        )

    assert answer(on(DAY + dt.timedelta(1), "6")).verdict is Verdict.KEPT
    assert answer(on(DAY + dt.timedelta(1), "4")).verdict is Verdict.KEPT
    assert answer(on(DAY, "6")).verdict is Verdict.BROKEN
    assert answer(on(DAY + dt.timedelta(1), "1")).verdict is Verdict.BROKEN


def test_a_paragraph_whose_text_is_not_at_hand_is_left_out():
    made = held(row("Ann Ek"), numbers=("1", "2"), non_participation=absent("Ann Ek", "2"))
    later = evolve(made, votes=[vote("9", yes="Ann Ek, Bo Berg")])
    assert answer(later).verdict is Verdict.KEPT


@pytest.mark.parametrize(
    ("kind", "severity"),
    [
        (BodyKind.COUNCIL, Severity.ERROR),
        (BodyKind.FEDERATION_COUNCIL, Severity.ERROR),
        (BodyKind.COMMITTEE, Severity.WARNING),
        (BodyKind.SUBCOMMITTEE, Severity.WARNING),
        (BodyKind.FEDERATION_BOARD, Severity.WARNING),
    ],
)
def test_without_local_rules_it_is_an_error_in_a_council_alone(kind, severity):
    made = held(row("Ann Ek"), kind=kind, non_participation=absent())
    assert [one.severity for one in answer(made).findings] == [severity]


def test_the_mend_tells_whether_the_rule_is_known():
    made = held(row("Ann Ek"), kind=BodyKind.COMMITTEE, non_participation=absent())
    (unknown,) = answer(made).findings
    (barred,) = answer(made, LocalRules(return_after_absence=ReturnRule.BARRED)).findings
    assert "lokala reglerna" in translate(unknown.mend)
    assert "resten av dagen" in translate(barred.mend)
    assert barred.severity is Severity.ERROR


class TestBalance:
    @staticmethod
    def judged(*parties, own="S"):
        names = ["Cia Dal", "Dan Elm"]
        rows = [
            serving(name, "Ann Ek", party, paragraphs=f"§ {number}")
            for name, party, number in zip(names, parties, ("4", "5"), strict=False)
        ]
        away = row("Ann Ek", own, paragraphs="§§ 1–3, 6–10")
        made = held(away, *rows, kind=BodyKind.COMMITTEE, non_participation=absent())
        return answer(made, BALANCE).verdict

    def test_two_who_step_in_after_one_another(self):
        assert self.judged("S", "S") is Verdict.BROKEN
        assert self.judged("S", "V") is Verdict.KEPT
        assert self.judged("V", "S") is Verdict.KEPT

    @pytest.mark.parametrize("party", [None, "-"])
    def test_a_party_that_is_not_known(self, party):
        assert self.judged(party) is Verdict.CANNOT_TELL
        assert self.judged("S", party) is Verdict.CANNOT_TELL
        assert self.judged("V", party) is Verdict.KEPT
        assert self.judged("S", own=party) is Verdict.CANNOT_TELL

    def test_nobody_who_steps_in(self):
        assert self.judged() is Verdict.CANNOT_TELL

    def test_a_neighbour_on_another_seat_has_not_stepped_in(self):
        rows = (row("Ann Ek"), serving("Cia Dal", "Eva Fors", "V"))
        made = held(*rows, kind=BodyKind.COMMITTEE, non_participation=absent())
        assert answer(made, BALANCE).verdict is Verdict.CANNOT_TELL


@given(
    st.sets(st.integers(1, 10), min_size=1, max_size=9), st.sampled_from([Reason.ABSENT, Reason.DISQUALIFIED])
)
def test_only_an_absence_between_two_paragraphs_of_service_is_a_break(gone, reason):
    away = [stated("Ann Ek", reason, str(number)) for number in sorted(gone)]
    there = set(range(1, 11)) - gone
    between = {number for number in gone if there and min(there) < number < max(there)}
    found = answer(held(row("Ann Ek"), non_participation=away))
    broken = bool(between) and reason is Reason.ABSENT
    assert (found.verdict is Verdict.BROKEN) == broken
    after = {number for number in there if broken and number > min(between)}
    assert {int(ParagraphNumber(each)) for one in found.findings for each in one.paragraphs} == after
