"""The catalogue is whole: every rule is judged, defined, or known to lack a fact, and scenarios show what it says."""

import re
from collections import Counter

import pytest

from beslut.law import Step
from beslut.messages import translate
from beslut.rules import DEFINITIONS, RULES, UNFED, Severity
from tools.rules_table.scenarios import cases
from tools.rules_table.table import every_rule, tuples

NUMBERS = range(1, 86)
SEVERITIES = {severity.value: severity for severity in Severity}
INDEX = re.compile(r"^\| (?P<id>R\d+) \| `(?P<slug>[a-z0-9-]+)` \|", re.MULTILINE)


@pytest.fixture(scope="module")
def shown():
    """Every scenario of the features."""
    return cases()


def number_of(rule):
    """The number in the id."""
    return int(rule.id[1:])


def each(rules):
    """One test a rule, under its id."""
    return pytest.mark.parametrize("rule", rules, ids=lambda rule: rule.id)


@pytest.mark.parametrize("number", NUMBERS)
def test_every_rule_is_judged_or_defined_or_known_to_lack_a_fact(number):
    places = [
        name
        for name, held in (("judged", RULES), ("defined", DEFINITIONS), ("cannot be fed", UNFED))
        for one in held
        if one.id == f"R{number}"
    ]
    assert len(places) == 1, places


def test_there_is_no_other_rule():
    assert {one.id for one in (*every_rule(), *UNFED)} == {f"R{number}" for number in NUMBERS}


def test_ids_and_slugs_are_used_once():
    held = (*every_rule(), *UNFED)
    for name in ("id", "slug"):
        assert [
            value for value, times in Counter(getattr(one, name) for one in held).items() if times > 1
        ] == []


def test_rules_stand_in_the_order_of_their_numbers():
    assert [*RULES] == sorted(RULES, key=number_of)


def test_slugs_are_those_of_the_index(shared):
    index = (shared / "law" / "rules.md").read_text("utf-8").partition("## O. Index")[2]
    wanted = {found["id"]: found["slug"] for found in INDEX.finditer(index)}
    assert len(wanted) == len(NUMBERS)
    assert {one.id: one.slug for one in (*every_rule(), *UNFED)} == wanted


def test_every_tuple_of_rules_is_in_the_catalogue():
    found = [rule for rules in tuples().values() for rule in rules]
    assert sorted(found, key=number_of) == [*RULES]


def test_a_definition_feeds_rules_that_there_are():
    known = {one.id for one in every_rule()}
    assert [(one.id, fed) for one in DEFINITIONS for fed in one.feeds if fed not in known] == []


@each(every_rule())
def test_every_rule_cites_a_section(rule):
    laws = [rule.law, getattr(rule, "law_in_committee", None)]
    for law in laws:
        if law is not None:
            assert any(isinstance(step, Step) for step in law.steps)
            assert all("§" in step.source.section for step in law.steps)


@each(every_rule())
def test_every_rule_says_in_both_languages_what_it_demands_with_an_example(rule):
    for language in ("sv", "en"):
        for told in (rule.title, rule.says, rule.example):
            assert translate(told, language).strip()


@each(UNFED)
def test_every_rule_that_no_record_can_feed_says_in_both_languages_what_it_would_need(rule):
    for told in (rule.title, rule.needs):
        assert translate(told, "sv") != translate(told, "en")


@each(every_rule())
def test_every_rule_has_scenarios_under_its_name(shown, rule):
    assert [case.name for case in shown if rule.id in case.rules] != []


@each(RULES)
def test_a_scenario_shows_the_rule_kept_and_another_shows_it_broken_or_noted(shown, rule):
    assert any(rule.id in case.kept for case in shown), "no scenario shows it kept"
    assert any(rule.id == id_ for case in shown for id_, _ in case.given), (
        "no scenario shows it broken or noted"
    )


@each(RULES)
def test_the_gravest_that_scenarios_show_is_the_gravest_that_the_rule_says_it_gives(shown, rule):
    given = {SEVERITIES[severity] for case in shown for id_, severity in case.given if id_ == rule.id}
    assert max(given, key=lambda severity: severity.weight, default=None) is rule.worst
