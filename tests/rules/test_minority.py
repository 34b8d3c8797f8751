"""Minorities: a third and no less, once, and a quota of those present; requests and votes that tell the same."""

from itertools import product

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.records import (
    BodyKind,
    Choice,
    MatterKind,
    ParagraphNumber,
    Place,
    Reason,
    RequestKind,
    Settlement,
    Vote,
    VoteKind,
)
from beslut.rules import Severity, Verdict, check
from tests.meetings import stated
from tests.rules.voted import asked, held, lacking, members, severities, told

HERE = Place(line=17)
KIND = "vilket slags ärende det är"
HISTORY = "om en minoritet tidigare har fått ärendet bordlagt eller återremitterat"
GRANTED = "om begäran bifölls"
BASIS = "om begäran bifölls av en majoritet eller som en minoritets rätt"
SUPPORTERS = "hur många som begärde det"
LIST = "vilka som var närvarande"
RECOMMITTAL, POSTPONEMENT = RequestKind.RECOMMITTAL, RequestKind.POSTPONEMENT
ELECTIONS = [MatterKind.ELECTION, MatterKind.AUDITOR_ELECTION]


def request(supporters=17, kind=RECOMMITTAL, reasons="Kostnaden ska utredas.", repeated=False, **more):
    return asked(kind, supporters, reasons=reasons, repeated=repeated, place=HERE, **more)


def council(*requests, present=49, kind=BodyKind.COUNCIL, **more):
    return held(*members(present), requests=requests, kind=kind, **more)


def by_minority(yes=20, no=11, kind=VoteKind.RECOMMITTAL, **more):
    settled = Settlement.MINORITY
    return Vote(
        paragraph=ParagraphNumber("1"), yes=yes, no=no, kind=kind, settled_by=settled, place=HERE, **more
    )


# R40


@given(st.integers(2, 101), st.integers(0, 101), st.sampled_from([RECOMMITTAL, POSTPONEMENT]))
def test_a_third_of_those_present_may_have_it_and_no_fewer(present, supporters, kind):
    enough = 3 * supporters >= present
    refused = council(request(supporters, kind, granted=False), present=present)
    given_to_them = council(request(supporters, kind, granted=True, by_minority=True), present=present)
    assert severities(refused, "R40") == (["error"] if enough else [])
    assert severities(given_to_them, "R40") == ([] if enough else ["error"])


@given(st.integers(2, 101), st.integers(0, 100))
def test_one_more_who_asks_never_takes_the_right_away(present, supporters):
    def refused(count):
        return bool(severities(council(request(count, granted=False), present=present), "R40"))

    assert refused(supporters + 1) or not refused(supporters)


EXPECTED = {
    # granted, by a minority, enough asked: where a third has the right, and where simple majority decides
    (True, True, True): ([], ["error"]),
    (True, True, False): (["error"], ["error"]),
    (True, False, True): ([], []),
    (True, False, False): ([], []),
    (True, None, True): ([], [BASIS]),
    (True, None, False): ([BASIS], [BASIS]),
    (False, None, True): (["error"], []),
    (False, None, False): ([], []),
    (False, True, True): (["error"], []),
    (False, True, False): ([], []),
    (None, None, True): ([GRANTED], [GRANTED]),
    (None, True, False): ([GRANTED], [GRANTED]),
}


@pytest.mark.parametrize(("case", "repeated"), [*product(EXPECTED, (False, True))])
def test_every_end_of_a_request_is_judged_by_the_right_that_there_was(case, repeated):
    granted, minority, enough = case
    made = council(request(17 if enough else 16, granted=granted, by_minority=minority, repeated=repeated))
    assert severities(made, "R40") + lacking(made, "R40") == EXPECTED[case][repeated]


@pytest.mark.parametrize("of", ELECTIONS)
def test_in_elections_simple_majority_decides_whatever_went_before(of):
    for repeated in (False, True, None):
        made = council(request(granted=True, by_minority=True, repeated=repeated), of=of)
        assert severities(made, "R40") == ["error"]
        assert (
            check(council(request(granted=False, repeated=repeated), of=of)).of("R40").verdict is Verdict.KEPT
        )


@given(st.sampled_from([kind for kind in MatterKind if kind not in ELECTIONS]))
def test_in_every_other_matter_a_third_has_the_right(of):
    assert severities(council(request(granted=False), of=of), "R40") == ["error"]


@pytest.mark.parametrize(
    ("of", "repeated", "facts"),
    [
        (None, None, [KIND, HISTORY]),
        (None, False, [KIND]),
        (MatterKind.OTHER, None, [HISTORY]),
        (None, True, []),
        (MatterKind.ELECTION, None, []),
    ],
)
def test_whether_a_third_has_the_right_may_be_unknown(of, repeated, facts):
    made = council(request(granted=False, repeated=repeated), of=of)
    assert lacking(made, "R40") == facts
    assert told(made, "R40") == []


def test_too_few_are_too_few_whatever_is_unknown():
    made = council(request(16, granted=True, by_minority=True, repeated=None), of=None)
    assert severities(made, "R40") == ["error"]
    assert lacking(made, "R40") == []


def test_the_findings_point_at_the_request_and_say_what_to_do():
    for changes, words in (
        ({"granted": False}, "ärendet ha bordlagts"),
        ({"supporters": 3, "granted": True, "by_minority": True}, "en majoritet ha avgjort"),
        ({"granted": True, "by_minority": True, "repeated": True}, "Låt begäran gå till omröstning"),
        ({"granted": True, "by_minority": True, "reasons": None}, "Anteckna de skäl"),
    ):
        (finding,) = check(council(request(**changes))).of("R40").findings
        assert (finding.place, finding.paragraphs) == (HERE, ("1",))
        assert words in translate(finding.mend)


def test_what_is_missing_points_at_the_request_too():
    (missing,) = check(council(request())).of("R40").missing
    assert (missing.place, missing.paragraphs) == (HERE, ("1",))


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        ({}, ["warning"]),
        ({"reasons": "Kostnaden."}, []),
        ({"kind": POSTPONEMENT}, []),
        ({"by_minority": False}, []),
        ({"by_minority": None}, []),
    ],
)
def test_only_a_minority_that_had_the_matter_recommitted_has_to_give_reasons(changes, severity):
    wanted = {"granted": True, "by_minority": True, "reasons": None} | changes
    assert severities(council(request(**wanted)), "R40") == severity


def test_a_wrong_recommittal_may_lack_reasons_as_well():
    made = council(request(3, granted=True, by_minority=True, reasons=None))
    assert severities(made, "R40") == ["error", "warning"]


def test_refusing_one_of_two_requests_changes_nothing_where_the_other_was_granted():
    refused = request(17, POSTPONEMENT, granted=False)
    granted = request(30, RECOMMITTAL, granted=True, by_minority=False)
    assert check(council(refused, granted)).of("R40").verdict is Verdict.KEPT
    assert severities(council(refused, evolve(granted, granted=False)), "R40") == ["error", "error"]
    other = request(30, RequestKind.URGENT_HANDLING, granted=True)
    assert severities(council(refused, other), "R40") == ["error"]


@pytest.mark.parametrize(
    ("supporters", "left", "answer"),
    [(16, None, "note"), (16, False, "note"), (16, True, "error"), (17, None, "error"), (15, None, None)],
)
def test_disqualified_members_in_the_hall_may_count(supporters, left, answer):
    aside = stated("Ledamot 2", Reason.DISQUALIFIED, left_room=left)
    made = council(request(supporters, granted=False), non_participation=[aside])
    assert severities(made, "R40") == ([answer] if answer else [])


def test_the_note_on_the_hall_says_both_numbers_and_asks_for_nothing():
    aside = stated("Ledamot 2", Reason.DISQUALIFIED)
    made = council(request(16, granted=False), non_participation=[aside])
    (note,) = check(made).of("R40").findings
    assert note.severity is Severity.NOTE
    assert "det krävs 17 om" in translate(note.what)
    assert "annars 16" in translate(note.what)
    assert "Inget behöver göras" in translate(note.mend)


@pytest.mark.parametrize(
    ("taken", "severity", "facts"),
    [
        (by_minority(), [], [HISTORY]),
        (by_minority(21, 10), ["error"], []),
        (by_minority(10, 21), ["error"], []),
        (by_minority(21, 10, winner=Choice.NO), ["error"], []),
        (by_minority(20, 11, winner=Choice.NO), [], [HISTORY]),
        (by_minority(21, 10, winner=Choice.YES), [], [HISTORY]),
        (by_minority(None, None), [], [SUPPORTERS]),
        (by_minority(21, 10, kind=VoteKind.MAIN), ["error"], []),
    ],
)
def test_a_vote_that_a_minority_won_is_a_request_of_the_winning_side(taken, severity, facts):
    made = council(present=31, votes=[taken])
    assert severities(made, "R40") == severity
    assert lacking(made, "R40") == facts
    assert all(one.place == HERE for one in check(made).of("R40").findings)


def test_a_vote_that_a_majority_won_is_no_such_request():
    made = council(present=31, votes=[evolve(by_minority(21, 10), settled_by=Settlement.MAJORITY)])
    assert check(made).of("R40").verdict is Verdict.KEPT


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        ({"supporters": None}, []),
        ({"supporters": 11}, []),
        ({"supporters": 10}, ["error"]),
        ({"supporters": None, "granted": False}, ["error"]),
        ({"supporters": None, "by_minority": False}, []),
        ({"supporters": None, "repeated": True}, ["error"]),
    ],
)
def test_a_request_and_the_vote_on_it_are_judged_once_and_the_request_comes_first(changes, severity):
    made = council(request(**changes), present=31, votes=[by_minority()])
    assert severities(made, "R40") == severity
    assert lacking(made, "R40") == []


def test_a_majority_that_is_said_to_have_granted_it_needs_no_third():
    made = council(request(None, by_minority=False), present=31, votes=[by_minority(21, 10)])
    assert check(made).of("R40").verdict is Verdict.KEPT


def test_a_vote_in_one_paragraph_says_nothing_of_a_request_in_another():
    elsewhere = Vote(paragraph=ParagraphNumber("9"), yes=21, no=10, settled_by=Settlement.MINORITY)
    made = council(request(granted=True, by_minority=True), votes=[elsewhere])
    assert [one.paragraphs for one in check(made).of("R40").findings] == [("9",)]


def test_who_was_there_is_needed_only_at_the_threshold():
    aside = stated("Ledamot 49", Reason.UNSTATED)

    def verdict(supporters):
        made = council(request(supporters, granted=False), non_participation=[aside])
        return check(made).of("R40").verdict

    assert [verdict(count) for count in (15, 16, 17)] == [Verdict.KEPT, Verdict.CANNOT_TELL, Verdict.BROKEN]


def test_without_a_list_who_was_there_is_missing():
    assert lacking(held(requests=[request(granted=False)], kind=BodyKind.COUNCIL), "R40") == [LIST]


# R41


@pytest.mark.parametrize(
    ("changes", "severity", "facts"),
    [
        ({"granted": True, "by_minority": True}, ["error"], []),
        ({"granted": True, "by_minority": False}, [], []),
        ({"granted": True}, [], []),
        ({"granted": False, "by_minority": True}, [], []),
        ({"granted": False}, [], []),
        ({"by_minority": True}, [], [GRANTED]),
        ({}, [], []),
    ],
)
def test_in_a_committee_no_minority_has_the_right(changes, severity, facts):
    made = council(request(**changes), kind=BodyKind.COMMITTEE)
    assert severities(made, "R41") == severity
    assert lacking(made, "R41") == facts


def test_the_finding_in_a_committee_points_at_the_request():
    made = council(request(granted=True, by_minority=True), kind=BodyKind.EXECUTIVE_BOARD)
    (finding,) = check(made).of("R41").findings
    assert (finding.place, finding.paragraphs) == (HERE, ("1",))
    assert "enkel majoritet" in translate(finding.mend)


def test_other_requests_are_for_other_rules():
    other = asked(RequestKind.URGENT_HANDLING, 3, granted=True, by_minority=True)
    assert check(council(other, kind=BodyKind.COMMITTEE)).of("R41").verdict is Verdict.KEPT
    assert check(council(other)).of("R40").verdict is Verdict.KEPT


# R43


def proportional(supporters=4, to_elect=7, granted=True, present=31, **more):
    wanted = asked(
        RequestKind.PROPORTIONAL_ELECTION, supporters, to_elect=to_elect, granted=granted, place=HERE
    )
    return council(wanted, present=present, of=MatterKind.ELECTION, **more)


@given(st.integers(2, 101), st.integers(1, 15), st.integers(0, 51), st.booleans())
def test_the_quota_is_those_present_by_the_seats_and_one_more(present, to_elect, supporters, granted):
    made = proportional(supporters, to_elect, granted, present)
    enough = supporters * (to_elect + 1) >= present
    assert (check(made).of("R43").verdict is Verdict.BROKEN) == (enough != granted)


@pytest.mark.parametrize(
    ("changes", "fact"),
    [
        ({"granted": None}, GRANTED),
        ({"supporters": None}, SUPPORTERS),
        ({"to_elect": None}, "hur många som ska väljas"),
        ({"granted": None, "supporters": None, "to_elect": None}, GRANTED),
    ],
)
def test_what_the_quota_needs_is_named_where_it_is_lacking(changes, fact):
    made = proportional(**changes)
    assert lacking(made, "R43") == [fact]
    assert check(made).of("R43").missing[0].place == HERE
    assert check(made).of("R43").missing[0].paragraphs == ("1",)


def test_the_finding_on_the_quota_points_at_the_request():
    for supporters, granted in ((3, True), (4, False)):
        (finding,) = check(proportional(supporters, granted=granted)).of("R43").findings
        assert (finding.severity, finding.place, finding.paragraphs) == (Severity.ERROR, HERE, ("1",))
        assert "måste valet göras om" in translate(finding.mend)


def test_who_was_there_is_needed_for_the_quota_only_at_the_threshold():
    aside = [stated("Ledamot 33", Reason.UNSTATED)]

    def answer(supporters):
        return check(proportional(supporters, granted=False, present=33, non_participation=aside)).of("R43")

    assert [answer(count).verdict for count in (3, 4, 5)] == [
        Verdict.KEPT,
        Verdict.CANNOT_TELL,
        Verdict.BROKEN,
    ]
    assert (answer(4).missing[0].place, answer(4).missing[0].paragraphs) == (HERE, ("1",))


def test_requests_to_put_a_matter_off_have_no_quota():
    assert check(council(request(3, granted=True))).of("R43").verdict is Verdict.KEPT
