"""`beslut rules`, `beslut appeal` and `beslut quorum`: the law without any minutes."""

import json

import pytest

from beslut.rules import DEFINITIONS, RULES, UNFED


def rows(ran, report=0):
    return [row["values"] for row in json.loads(ran.out)["reports"][report]["rows"]]


def test_all_rules_are_listed_in_the_order_of_their_numbers(beslut):
    listed = [row["rule"] for row in rows(beslut("rules", "--format", "json"))]
    judged = listed[: -len(UNFED)]
    assert set(judged) == {one.id for one in (*RULES, *DEFINITIONS)}
    assert judged == sorted(judged, key=lambda rule: int(rule[1:]))


def test_rules_that_no_record_can_feed_stand_last_and_are_not_judged(beslut):
    last = rows(beslut("rules", "--format", "json"))[-len(UNFED) :]
    assert [row["rule"] for row in last] == ["R62", "R63", "R82", "R83", "R84", "R85"]
    assert {(row["worst"], row["citation"], row["in_force"]) for row in last} == {("bedöms inte", None, None)}


@pytest.mark.parametrize("wanted", ["R63", "r63", "minutes-kept"])
def test_a_rule_that_no_record_can_feed_tells_the_fact_that_it_would_need(beslut, wanted):
    ran = beslut("rules", wanted, "--format", "json")
    assert json.loads(ran.out)["reports"][0]["title"] == "R63 Protokoll förs vid varje sammanträde"
    assert {row["what"]: row["told"] for row in rows(ran)} == {
        "bedöms inte": "protokoll säger inte det som regeln behöver",
        "skulle kräva": "en förteckning över de sammanträden som hölls",
        "namn": "minutes-kept",
    }


def test_the_list_tells_section_days_and_severity(beslut):
    (row,) = [row for row in rows(beslut("rules", "--format", "json")) if row["rule"] == "R4"]
    assert row["citation"] == "6 kap. 27 § kommunallagen (2017:725)"
    assert row["in_force"] == ["från 1992-01-01"]
    assert row["worst"] == "error"


@pytest.mark.parametrize("wanted", ["R14", "r14", "jav-namnd-no-part-no-presence"])
def test_a_rule_is_explained_by_number_or_name_with_its_example(beslut, wanted):
    told = {row["what"]: row["told"] for row in rows(beslut("rules", wanted, "--format", "json"))}
    assert set(told) >= {"säger", "exempel", "lag", "organ", "högst", "namn"}
    assert told["namn"] == "jav-namnd-no-part-no-presence"


def test_a_definition_tells_which_rules_use_it(beslut):
    told = {row["what"]: row["told"] for row in rows(beslut("rules", "R7", "--format", "json"))}
    assert "R4" in told["används av"]


def test_a_rule_that_is_not_there_is_one_clear_error(beslut):
    ran = beslut("rules", "R999")
    assert (ran.code, ran.out) == (2, "")
    assert "R999" in ran.err
    assert len(ran.err.splitlines()) == 2


def test_the_last_day_to_appeal(beslut):
    (row,) = rows(beslut("appeal", "2022-02-08", "--format", "json"))
    assert row["last_day"] == "2022-03-01 tisdag"
    assert row["removable"] == "2022-03-02 onsdag"


def test_a_last_day_on_a_day_of_rest_is_moved_and_it_says_so(beslut):
    (row,) = rows(beslut("appeal", "2021-12-03", "--format", "json", "--lang", "en"))
    assert row["last_day"] == "2021-12-27 Monday"
    assert row["why"] == "2021-12-24 is a day of rest, so the next weekday"


@pytest.mark.parametrize("written", ["2022-02-30", "8 februari", "1991-12-31"])
def test_no_day_or_one_before_the_law_is_one_clear_error(beslut, written):
    ran = beslut("appeal", written)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 2


def test_quorum_of_several_sizes(beslut):
    found = rows(beslut("quorum", "5", "10", "31", "--format", "json"))
    assert [(row["seats"], row["needed"], row["may_be_away"]) for row in found] == [
        (5, 3, 2),
        (10, 6, 4),
        (31, 16, 15),
    ]


@pytest.mark.parametrize("written", ["0", "-3", "elva"])
def test_what_is_no_number_of_seats_is_one_clear_error(beslut, written):
    ran = beslut("quorum", "--", written)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 2
