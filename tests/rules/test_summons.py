"""Summons: seven days counted backwards, and matters that were left out of the announcement."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import BodyKind, ParagraphNumber, Request, RequestKind, Vote
from beslut.rules import Severity, Verdict, check
from tests.meetings import meeting, row

UNHURRIED = settings(deadline=None)
DAY = dt.date(2022, 2, 28)
WEEK = dt.timedelta(days=7)
IN_TIME = {"announced_on": DAY - WEEK, "summoned_on": DAY - WEEK}
URGENT, OTHER = RequestKind.URGENT_HANDLING, RequestKind.RECOMMITTAL


def held(kind=BodyKind.COUNCIL, day=DAY, unannounced=(), **more):
    made = meeting(row("Bo Ek"), row("Eva Berg", "M"), seats=3, **more)
    paragraphs = [evolve(one, announced=one.number not in unannounced) for one in made.paragraphs]
    return evolve(made, date=day, body=evolve(made.body, kind=kind), paragraphs=paragraphs)


def answer(made):
    return check(made, as_of=DAY).of("R79")


def asked(kind, number=None):
    return Request(kind=kind, paragraph=None if number is None else ParagraphNumber(number))


@UNHURRIED
@given(st.dates(dt.date(2018, 1, 10), dt.date(2050, 1, 1)), st.integers(0, 14), st.integers(0, 14))
def test_seven_days_before_are_enough_and_six_are_not(day, announced, summoned):
    made = held(
        day=day,
        announced_on=day - dt.timedelta(days=announced),
        summoned_on=day - dt.timedelta(days=summoned),
    )
    found = check(made).of("R79").findings
    assert len(found) == (announced < 7) + (summoned < 7)
    assert all(one.severity is Severity.WARNING and one.paragraphs == () for one in found)


@pytest.mark.parametrize("kind", [BodyKind.COUNCIL, BodyKind.FEDERATION_COUNCIL])
def test_both_days_are_asked_for_in_a_council(kind):
    facts = [translate(one.fact) for one in answer(held(kind)).missing]
    assert facts == ["dagen då sammanträdet kungjordes", "dagen då ledamöter och ersättare kallades"]


@pytest.mark.parametrize("kind", [BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, BodyKind.FEDERATION_BOARD])
def test_other_bodies_decide_their_own_times(kind):
    made = held(kind, unannounced="1", announced_on=DAY, summoned_on=DAY)
    assert (answer(made).findings, answer(made).missing) == ((), ())


def test_a_meeting_without_paragraphs_is_not_asked():
    assert answer(evolve(held(), paragraphs=())).verdict is Verdict.KEPT


@pytest.mark.parametrize("day", [None, dt.date(2017, 12, 31)])
def test_without_a_day_that_the_act_covers_nothing_can_be_counted(day):
    told = answer(held(day=day, announced_on=dt.date(2017, 12, 30), summoned_on=dt.date(2017, 12, 30)))
    assert [translate(one.fact) for one in told.missing] == ["sammanträdesdagen"]
    assert told.findings == ()


@UNHURRIED
@given(st.sets(st.sampled_from("123")), st.sets(st.sampled_from("123")))
def test_errors_name_exactly_what_was_neither_announced_nor_asked_for(unannounced, urgent):
    requests = [asked(URGENT, number) for number in sorted(urgent)] + [asked(OTHER, "1")]
    told = answer(held(unannounced=unannounced, requests=requests, **IN_TIME))
    assert {number for one in told.findings for number in one.paragraphs} == unannounced - urgent
    assert all(one.severity is Severity.ERROR for one in told.findings)


def test_a_request_without_a_number_leaves_it_open():
    told = answer(held(unannounced="13", requests=(asked(URGENT), asked(URGENT, "1")), **IN_TIME))
    assert (told.findings, [one.paragraphs for one in told.missing]) == ((), [("3",)])


def test_another_request_without_a_number_leaves_nothing_open():
    told = answer(held(unannounced="1", requests=(asked(OTHER),), **IN_TIME))
    assert (len(told.findings), told.missing) == (1, ())


def test_where_all_was_asked_for_nothing_is_open():
    told = answer(held(unannounced="1", requests=(asked(URGENT), asked(URGENT, "1")), **IN_TIME))
    assert told.verdict is Verdict.KEPT


def test_only_what_is_said_not_to_be_announced_counts():
    made = held(**IN_TIME)
    silent = evolve(made, paragraphs=[evolve(one, announced=None) for one in made.paragraphs])
    assert answer(silent).verdict is Verdict.KEPT
    alone = evolve(made, paragraphs=(), votes=(Vote(paragraph=ParagraphNumber("1"), yes=1, no=1),))
    assert answer(alone).verdict is Verdict.KEPT
