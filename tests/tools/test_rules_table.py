"""The table of the rules: that the page is that of a fresh run, and how scenarios are read."""

from textwrap import dedent

import pytest

from beslut.records import BodyKind
from beslut.rules.bodies import ALL, COUNCILS, DECIDING
from tools.accuracy.page import tables_in
from tools.rules_table.__main__ import PAGE
from tools.rules_table.scenarios import cases, ids, number_of
from tools.rules_table.table import every_rule, fresh_tables, named_bodies
from tools.rules_table.unfed import UNFED

FEATURE = """
# language: sv

Egenskap: Beslutsförhet

  Regel: R1 Mer än hälften ska vara närvarande (5 kap. 45 §)

    Scenario: Sexton räcker
      Givet 16 ledamöter är närvarande
      Så är R1 uppfylld i § 41
      Och R2 är uppfylld i § 40

    Abstrakt Scenario: Färre räcker inte
      Givet <antal> ledamöter är närvarande
      Så ger R1 <utfall> i § 41: för få

      Exempel:
        | antal | utfall     |
        | 15    | ett fel    |
        | 0     | en varning |

  Regel: R46–R48 Reservationer

    Scenario: Ingen
      Så ger ingen regel något
"""


@pytest.fixture
def found(tmp_path):
    (tmp_path / "made.feature").write_text(dedent(FEATURE).lstrip(), "utf-8")
    return cases(tmp_path)


def test_a_scenario_counts_for_the_rules_that_its_heading_names(found):
    assert [number_of(rule, found) for rule in ("R1", "R2", "R46", "R47", "R48", "R49")] == [3, 0, 1, 1, 1, 0]


def test_what_steps_say_of_rules_is_read_with_the_rows_of_an_outline(found):
    assert [sorted(case.kept) for case in found] == [["R1", "R2"], [], [], []]
    assert [sorted(case.given) for case in found] == [[], [("R1", "error")], [("R1", "warning")], []]


def test_a_heading_may_name_several_rules_or_none():
    assert ids("R8 och R10–R12, R14") == {"R8", "R10", "R11", "R12", "R14"}
    assert ids("Var och en räknas en gång (4 kap. 24 §)") == frozenset()


@pytest.mark.parametrize(
    ("bodies", "words"),
    [
        (ALL, "all"),
        (COUNCILS, "councils"),
        (DECIDING, "councils, committees, subcommittees, federation boards"),
        (COUNCILS | {BodyKind.COMMITTEE}, "councils, committee"),
    ],
)
def test_bodies_are_named_by_the_sets_that_the_law_tells_apart(bodies, words):
    assert named_bodies(bodies) == words


@pytest.mark.parametrize("table", ["rules", "unfed"])
def test_the_page_shows_the_rules_as_they_are(table):
    assert tables_in(PAGE.read_text("utf-8"))[table] == fresh_tables()[table], "run `make docs`"


def test_every_rule_has_a_row():
    rows = fresh_tables()["rules"].splitlines()[2:]
    assert [row.split()[1] for row in rows] == [rule.id for rule in every_rule()]
    assert len(fresh_tables()["unfed"].splitlines()[2:]) == len(UNFED)
