"""Those who adjust: whether they were there, and the §§ that they had better leave to others."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    Attending,
    BodyKind,
    Capacity,
    ClockSpan,
    ParagraphNumber,
    ParagraphSpan,
    Place,
    Reason,
    Role,
    RoleKind,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import meeting, row, serving, stated, vote

UNHURRIED = settings(deadline=None)
DAY = dt.date(2022, 2, 7)
PLACE = Place(document="protokoll.txt", line=7)


def adjusts(span=None, kind=RoleKind.ADJUSTER):
    return (Role(kind=kind, paragraphs=ParagraphSpan(span) if span else None),)


def deputy(span=None):
    return adjusts(span, RoleKind.DEPUTY_ADJUSTER)


def adjuster(name="Bo Ek", party="S", span=None, **more):
    return row(name, party, roles=adjusts(span), place=PLACE, **more)


def held(*rows, kind=BodyKind.COMMITTEE, **more):
    made = meeting(row("Eva Berg", "M"), row("Li Ås", "C"), *rows, seats=5, **more)
    return evolve(made, date=DAY, body=evolve(made.body, kind=kind))


def told(made, rule):
    return [
        (one.severity, one.persons, one.paragraphs, translate(one.what))
        for one in check(made).of(rule).findings
    ]


# R69


@pytest.mark.parametrize("capacity", [Capacity.MEMBER, Capacity.SERVING_SUBSTITUTE])
def test_whoever_serves_may_adjust(capacity):
    assert told(held(adjuster(capacity=capacity)), "R69") == []


@pytest.mark.parametrize(
    ("capacity", "words"),
    [
        (Capacity.ABSENT, "var frånvarande från sammanträdet"),
        (Capacity.SUBSTITUTE, "var med som ersättare och tjänstgjorde aldrig"),
    ],
)
def test_whoever_did_not_serve_is_named_at_the_row(capacity, words):
    (finding,) = check(held(adjuster(capacity=capacity))).of("R69").findings
    assert words in translate(finding.what)
    assert (finding.severity, finding.persons, finding.place) == (Severity.WARNING, ("Bo Ek (S)",), PLACE)
    assert finding.paragraphs == ()


@pytest.mark.parametrize("capacity", [Capacity.ABSENT, Capacity.SUBSTITUTE])
def test_whoever_served_in_some_paragraph_has_served(capacity):
    other = serving("Bo Ek", "Eva Berg", paragraphs="2")
    assert told(held(adjuster(capacity=capacity), other), "R69") == []


def test_whoever_voted_has_served():
    made = held(adjuster(capacity=Capacity.SUBSTITUTE), votes=(vote("2", yes="Bo Ek", no="Eva Berg"),))
    assert told(made, "R69") == []


@pytest.mark.parametrize(
    "more", [{"paragraphs": "1-2"}, {"times": (ClockSpan(start=dt.time(9), end=dt.time(10)),)}]
)
def test_whoever_was_absent_for_a_part_was_not_absent_from_the_meeting(more):
    assert told(held(adjuster(capacity=Capacity.ABSENT, **more)), "R69") == []


def test_whoever_is_absent_in_one_row_and_a_substitute_in_another_never_served():
    made = held(
        adjuster(capacity=Capacity.ABSENT, paragraphs="1"),
        row("Bo Ek", "S", Capacity.SUBSTITUTE, paragraphs="2-3"),
    )
    assert ["tjänstgjorde aldrig" in words for *_, words in told(made, "R69")] == [True]


def test_whoever_was_absent_in_every_paragraph_was_absent_from_the_meeting():
    (found,) = told(held(adjuster(capacity=Capacity.ABSENT, paragraphs="1-3")), "R69")
    assert "var frånvarande från sammanträdet" in found[3]


def test_a_member_who_stood_aside_in_every_paragraph_is_the_other_rules():
    gone = tuple(stated("Bo Ek", Reason.ABSENT, number) for number in "123")
    assert told(held(adjuster(), non_participation=gone), "R69") == []


def test_several_substitutes_of_one_name_whom_nothing_tells_apart_never_served():
    others = [row("Bo Ek", party, Capacity.SUBSTITUTE) for party in ("S", "V")]
    made = held(*others, adjuster(party=None, capacity=Capacity.SUBSTITUTE))
    assert ["tjänstgjorde aldrig" in words for *_, words in told(made, "R69")] == [True]


def test_namesakes_are_told_apart_by_party():
    made = held(adjuster(capacity=Capacity.ABSENT), row("Bo Ek", "V"))
    assert [persons for _, persons, *_ in told(made, "R69")] == [("Bo Ek (S)",)]
    unknown = held(adjuster(capacity=Capacity.ABSENT, party=None), row("Bo Ek", "V"))
    assert told(unknown, "R69") == []


@pytest.mark.parametrize(
    "more", [{"party": None}, {"attending": Attending.OFFICIAL}, {"title": "kommunsekreterare"}]
)
def test_an_official_does_not_adjust(more):
    made = held(adjuster(capacity=Capacity.OTHER, **more))
    (finding,) = told(made, "R69")
    assert (finding[0], "inte vald i organet" in finding[3]) == (Severity.WARNING, True)


def test_somebody_among_the_others_who_has_a_party_may_be_a_substitute():
    answer = check(held(adjuster(capacity=Capacity.OTHER))).of("R69")
    assert answer.verdict is Verdict.CANNOT_TELL
    assert [one.place for one in answer.missing] == [PLACE]


def test_one_row_that_shows_an_official_is_enough():
    rows = (adjuster(capacity=Capacity.OTHER), row("Bo Ek", "S", Capacity.OTHER, title="kommunjurist"))
    assert len(told(held(*rows), "R69")) == 1


def test_an_official_who_is_listed_as_a_member_too_is_elected():
    made = held(adjuster(capacity=Capacity.OTHER, party=None), row("Bo Ek", "V"))
    assert told(made, "R69") == []
    assert told(evolve(made, paragraphs=()), "R69") == []


def test_a_deputy_who_was_not_needed_is_nobodys_concern():
    made = held(row("Bo Ek", "S", Capacity.ABSENT, roles=deputy()), adjuster("Siv Ek"))
    assert told(made, "R69") == []
    limited = held(row("Bo Ek", "S", Capacity.ABSENT, roles=deputy("2")), adjuster("Siv Ek"))
    assert told(limited, "R69") == []


def test_other_roles_adjust_nothing():
    made = held(row("Bo Ek", "S", Capacity.ABSENT, roles=adjusts(kind=RoleKind.CHAIR)))
    assert told(made, "R69") == []


@pytest.mark.parametrize(
    ("spans", "left"),
    [
        (("1", "3"), ("2",)),
        (("1-2", "3"), ()),
        (("ej 2", "2"), ()),
        (("1", None), ()),
        (("ej 1", "ej 1"), ("1",)),
    ],
)
def test_paragraphs_that_nobody_adjusts_are_told(spans, left):
    first, second = spans
    found = told(held(adjuster(span=first), adjuster("Siv Ek", span=second)), "R69")
    assert [paragraphs for _, _, paragraphs, _ in found] == ([left] if left else [])
    assert all(persons == ("Bo Ek (S)", "Siv Ek (S)") for _, persons, *_ in found)


def test_a_deputy_takes_the_paragraphs_that_the_role_is_limited_to():
    rows = (adjuster(span="ej 2"), row("Siv Ek", roles=deputy("2")))
    assert told(held(*rows), "R69") == []
    assert len(told(held(adjuster(span="ej 2"), row("Siv Ek", roles=deputy())), "R69")) == 1


def test_whoever_presides_in_a_paragraph_does_not_adjust_it_by_that():
    rows = (adjuster(span="ej 2"), row("Siv Ek", roles=adjusts("2", RoleKind.CHAIR)))
    assert [paragraphs for _, _, paragraphs, _ in told(held(*rows), "R69")] == [("2",)]


def test_two_spans_of_one_adjuster_count_together():
    both = row("Bo Ek", roles=(*adjusts("1"), *adjusts("2-3")))
    assert told(held(both), "R69") == []


def test_without_adjusters_nothing_is_told():
    for rule in ("R69", "R70"):
        assert check(held(row("Bo Ek"))).of(rule).verdict is Verdict.KEPT


# R70


def aside(reason, *numbers, name="Bo Ek"):
    return tuple(stated(name, reason, number) for number in numbers)


def test_each_reason_gathers_its_paragraphs():
    made = held(
        adjuster(),
        non_participation=(
            *aside(Reason.DISQUALIFIED, "1"),
            *aside(Reason.DECLINED, "2"),
            *aside(Reason.ABSENT, "3"),
        ),
    )
    found = [(severity, paragraphs) for severity, _, paragraphs, _ in told(made, "R70")]
    assert found == [(Severity.WARNING, ("1",)), (Severity.NOTE, ("2",)), (Severity.NOTE, ("3",))]
    assert all(one.place == PLACE for one in check(made).of("R70").findings)


@UNHURRIED
@given(st.sets(st.sampled_from("123")), st.sets(st.sampled_from("123"), min_size=1))
def test_a_warning_names_exactly_what_was_adjusted_in_spite_of_jav(disqualified, adjusted):
    made = held(
        adjuster(span=", ".join(sorted(adjusted))),
        non_participation=aside(Reason.DISQUALIFIED, *sorted(disqualified)),
    )
    named = {number for _, _, paragraphs, _ in told(made, "R70") for number in paragraphs}
    assert named == {ParagraphNumber(number) for number in disqualified & adjusted}


@pytest.mark.parametrize(
    ("other", "covered"),
    [
        (row("Siv Ek", roles=adjusts()), True),
        (row("Siv Ek", roles=adjusts("1")), True),
        (row("Siv Ek", roles=adjusts("2")), False),
        (row("Siv Ek", roles=deputy("1")), True),
        (row("Siv Ek", roles=deputy()), False),
        (row("Siv Ek", capacity=Capacity.ABSENT, roles=adjusts()), False),
        (row("Siv Ek", capacity=Capacity.SUBSTITUTE, roles=adjusts()), False),
        (row("Sekreteraren", None, Capacity.OTHER, roles=adjusts()), False),
        (row("Siv Ek", roles=adjusts(kind=RoleKind.CHAIR)), False),
    ],
)
def test_another_adjuster_who_was_there_covers_the_paragraph(other, covered):
    made = held(adjuster(), other, non_participation=aside(Reason.DISQUALIFIED, "1"))
    named = [persons for severity, persons, *_ in told(made, "R70") if severity is Severity.WARNING]
    assert named == ([] if covered else [("Bo Ek (S)",)])


def test_another_adjuster_who_declined_was_there():
    made = held(
        adjuster(),
        adjuster("Siv Ek"),
        non_participation=(*aside(Reason.DISQUALIFIED, "1"), *aside(Reason.DECLINED, "1", name="Siv Ek")),
    )
    assert [(severity, persons) for severity, persons, *_ in told(made, "R70")] == [
        (Severity.NOTE, ("Siv Ek (S)",))
    ]


def test_declining_is_noted_whoever_else_adjusts():
    made = held(adjuster(), adjuster("Siv Ek"), non_participation=aside(Reason.DECLINED, "1"))
    assert [(severity, persons) for severity, persons, *_ in told(made, "R70")] == [
        (Severity.NOTE, ("Bo Ek (S)",))
    ]


def test_whether_another_adjuster_was_there_is_not_guessed():
    made = held(
        adjuster(),
        adjuster("Siv Ek"),
        non_participation=(*aside(Reason.DISQUALIFIED, "1"), *aside(Reason.UNSTATED, "1", name="Siv Ek")),
    )
    answer = check(made).of("R70")
    assert answer.findings == ()
    assert {one.paragraphs for one in answer.missing} == {("1",)}


def test_a_reason_that_is_not_stated_may_be_jav():
    answer = check(held(adjuster(), non_participation=aside(Reason.UNSTATED, "2"))).of("R70")
    assert (answer.findings, [one.paragraphs for one in answer.missing]) == ((), [("2",)])
    assert answer.missing[0].place == PLACE


def test_whether_the_adjuster_was_there_at_all_is_no_question_of_jav():
    late = adjuster(times=(ClockSpan(start=dt.time(9), end=dt.time(10)),))
    assert check(held(late)).of("R70").verdict is Verdict.KEPT


def test_somebody_absent_for_a_while_who_was_disqualified_later_is_told():
    rows = (adjuster(capacity=Capacity.ABSENT, paragraphs="1"), row("Bo Ek", paragraphs="2-3"))
    made = held(*rows, non_participation=aside(Reason.DISQUALIFIED, "2"))
    assert [(severity, paragraphs) for severity, _, paragraphs, _ in told(made, "R70")] == [
        (Severity.WARNING, ("2",))
    ]


def test_somebody_absent_from_the_meeting_is_told_once_by_the_other_rule():
    assert told(held(adjuster(capacity=Capacity.ABSENT)), "R70") == []


def test_a_substitute_who_does_not_serve_was_there_and_may_adjust_for_all_that_this_rule_says():
    assert told(held(adjuster(capacity=Capacity.SUBSTITUTE)), "R70") == []


def test_an_adjuster_whom_no_roster_has_stood_aside_nowhere():
    assert told(held(adjuster("Sekreteraren", None, capacity=Capacity.OTHER)), "R70") == []


def test_namesakes_of_whom_one_was_disqualified_are_told_apart_by_party():
    made = held(adjuster(), row("Bo Ek", "V"))
    jav = evolve(
        stated("Bo Ek", Reason.DISQUALIFIED, "1"),
        actor=evolve(stated("Bo Ek", Reason.DISQUALIFIED).actor, party="V"),
    )
    assert told(evolve(made, non_participation=(jav,)), "R70") == []


def test_a_deputy_who_was_disqualified_in_another_paragraph_is_not_named():
    made = held(
        adjuster(span="ej 2"),
        row("Siv Ek", roles=deputy("2")),
        non_participation=aside(Reason.DISQUALIFIED, "1", name="Siv Ek"),
    )
    assert told(made, "R70") == []
