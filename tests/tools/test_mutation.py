"""Changes of a source, and what becomes of mutants of a small made-up project."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from textwrap import dedent
from types import SimpleNamespace

import pytest

from tools.mutation.__main__ import main
from tools.mutation.figures import Run
from tools.mutation.mutants import Module, mutants
from tools.mutation.page import PAGE, tables, with_reasons
from tools.mutation.project import BESLUT, ROOT, named
from tools.mutation.reasons import entries, reasons
from tools.mutation.trying import Fate, Outcome

MODULE = Module(name="law.limits", path=Path("law/limits.py"), shown="law/limits.py")


def made(source):
    return [*mutants(MODULE, dedent(source))]


def changed(source):
    """Every changed line, with the kind of change."""
    return [(one.change.kind, one.after) for one in made(source)]


@pytest.mark.parametrize(
    ("before", "kind", "after"),
    [
        ("a < b", "Compare", ["a <= b"]),
        ("a <= b", "Compare", ["a < b"]),
        ("a > b", "Compare", ["a >= b"]),
        ("a >= b", "Compare", ["a > b"]),
        ("a == b", "Compare", ["a != b"]),
        ("a != b", "Compare", ["a == b"]),
        ("a is b", "Compare", ["a is not b"]),
        ("a is not b", "Compare", ["a is b"]),
        ("a in b", "Compare", ["a not in b"]),
        ("a not in b", "Compare", ["a in b"]),
        ("a < b <= c", "Compare", ["a <= b <= c", "a < b < c"]),
        ("(a) < (b)", "Compare", ["(a) <= (b)"]),
        ("å('§') < b", "Compare", ["å('§') <= b"]),
        ("a and b", "BoolOp", ["(a or b)"]),
        ("a or b", "BoolOp", ["(a and b)"]),
        ("a and b and c", "BoolOp", ["(a or b) and c", "a and (b or c)"]),
        ("(a is b) or (c in d)", "BoolOp", ["((a is b) and (c in d))"]),
        ("not a", "Not", ["a"]),
        ("not (a or b)", "Not", ["(a or b)"]),
        ("a if b else c", "Negated", ["a if not (b) else c"]),
        ("[a for a in b if c.d]", "Negated", ["[a for a in b if not (c.d)]"]),
        ("17", "Number", ["18", "16"]),
        ("0", "Number", ["1", "(-1)"]),
        ("Fraction(2, 3)", "Number", ["Fraction(3, 3)", "Fraction(1, 3)", "Fraction(2, 4)", "Fraction(2, 2)"]),
        ("a + b", "Arithmetic", ["a - b"]),
        ("a - b", "Arithmetic", ["a + b"]),
        ("a + b + c", "Arithmetic", ["a + b - c", "a - b + c"]),
        ("-(a // b)", "Arithmetic", ["(a // b)"]),
        ("True", "Constant", ["False"]),
        ("False", "Constant", ["True"]),
        ("date(2018, 1, 1)", "Date", ["date(2018, 1, 2)", "date(2017, 12, 31)"]),
        ("Severity.ERROR", "Severity", ["Severity.WARNING"]),
        ("Severity.WARNING", "Severity", ["Severity.ERROR", "Severity.NOTE"]),
        ("Severity.NOTE", "Severity", ["Severity.WARNING"]),
        ("frozenset({B.COUNCIL, B.BOARD})", "Member", ["frozenset({B.BOARD, })", "frozenset({B.COUNCIL, })"]),
        ("frozenset({B.COUNCIL})", "Member", ["frozenset({*()})"]),
        ("(B.COUNCIL, B.BOARD)", "Member", ["(B.BOARD, )", "(B.COUNCIL, )"]),
        ("A | B | C", "Member", ["B | C", "A | C", "A | B"]),
    ],
)  # fmt: skip
def test_each_operator_makes_its_changes(before, kind, after):
    found = [" ".join(line.split()) for made_by, line in changed(f"x = {before}") if made_by == kind]
    assert found == [f"x = {each}" for each in after]


def test_one_comparison_is_one_mutant():
    assert changed("x = a == b") == [("Compare", "x = a != b")]


def test_the_test_of_a_branch_is_turned_round_unless_its_comparison_is_already():
    assert changed("""
        def f(a, b):
            if a.short:
                return
            for each in b:
                if each == a:
                    continue
                while each:
                    pass
            return any(b)
        """) == [
        ("Negated", "if not (a.short):"),
        ("Compare", "if each != a:"),
        ("Negated", "while not (each):"),
        ("Negated", "return not (any(b))"),
    ]


def test_the_first_day_of_a_step_that_is_told_by_a_name_moves_a_day_either_way():
    later, earlier = made("A = Step(since=ACT.since, value=True)")
    assert [one.change.said for one in (later, earlier)] == [
        "since=ACT.since -> a day later",
        "since=ACT.since -> a day earlier",
    ]
    moved = later.text.partition("since=")[2].partition(", value")[0]
    assert eval(moved, {"ACT": SimpleNamespace(since=date(2017, 12, 31))}) == date(2018, 1, 1)


def test_what_says_nothing_of_the_law_is_left_out():
    assert not made('''
        """17 < 18"""
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            import datetime
        __all__ = ["a", "b"]
        Value = TypeVar("Value", covariant=True)

        @frozen(kw_only=True, eq=False)
        class Rule:
            """The rule: 1 < 2."""
            id: str | None
            worst: dict[A | B, int] = field(repr=False)

        @lru_cache(maxsize=256)
        def f(a: Literal[1], b: A | B) -> tuple[A, B] | None:
            """True."""
            return f"{a + 1}"

        R = Rule(title=message("17", n=17), says=message("1"), example=message("2"))
    ''')


def test_a_value_of_a_step_that_is_not_true_is_law():
    assert changed("S = Step(since=date(2018, 1, 1), value=14)")[2:] == [
        ("Number", "S = Step(since=date(2018, 1, 1), value=15)"),
        ("Number", "S = Step(since=date(2018, 1, 1), value=13)"),
    ]


def test_every_mutant_of_the_project_can_be_read_and_has_a_name_and_a_key_of_its_own():
    found = [mutant for module in BESLUT.modules() for mutant in module.mutants]
    for one in found[::9]:
        ast.parse(one.text)
        assert one.text != one.module.path.read_text("utf-8")
    assert len({one.name for one in found}) == len(found)
    assert len({one.key for one in found}) == len(found)


SAME = """
def f(a, b):
    if a < b or b < a:
        return 1 < 2
def g(a, b):
    if a < b or b < a:
        return
"""


def test_names_tell_the_line_and_keys_the_function_and_the_text():
    compared = [one for one in made(SAME) if one.change.kind == "Compare"]
    assert [one.name for one in compared] == [
        "law/limits.py:3:Compare:< -> <=",
        "law/limits.py:3:Compare:< -> <= (2)",
        "law/limits.py:4:Compare:< -> <=",
        "law/limits.py:6:Compare:< -> <=",
        "law/limits.py:6:Compare:< -> <= (2)",
    ]
    assert compared[3].key == "law/limits.py:g:Compare:< -> <=: if a < b or b < a:"


def test_keys_outlive_edits_elsewhere():
    edited = SAME.replace("def f(a, b):", "def e():\n    return 1 < 2\n\ndef f(a, b):")
    assert {one.key for one in made(SAME)} <= {one.key for one in made(edited)}


def test_the_lines_of_a_mutant_are_those_of_its_statement_without_what_it_holds():
    found = made("""
        def f(a, b):
            if (
                a < b
            ):
                return f(
                    a,
                    b < a,
                )
        """)
    assert [one.lines for one in found] == [(3, 5), (3, 5), (6, 9)]


def test_rules_and_constants_give_their_names_to_keys():
    found = made("""
        LIMIT = 1
        RULES = (Rule(id="R1", worst=Severity.ERROR), Rule(id="R2", worst=Severity.ERROR))
        """)
    assert [one.scope for one in found] == ["LIMIT", "LIMIT", "RULES.R1", "RULES.R2"]


# A made-up project

LIMITS = """
from fractions import Fraction
from law.base import LEAST

FULL = 10
SHARE = Fraction(1, 1)

def enough(present, seats):
    return present >= seats // 2 + LEAST

def unwatched(a, b):
    return a < b

def steps(n):
    while n > 0:
        n -= 1
    return n

def idle():
    return 1
"""
TESTS = """
from law.limits import FULL, enough, unwatched, steps

def test_enough():
    assert enough(6, FULL) and not enough(5, FULL)

def test_unwatched():
    assert unwatched(1, 2)

def test_steps():
    assert steps(3) == 0
"""
RUN = """
import json, sys
from functools import partial
from pathlib import Path
from tools.mutation import trying
from tools.mutation.importing import by_import
from tools.mutation.project import Project
from tools.mutation.recording import recorded
from tools.mutation.session import prepare
from tools.mutation.whole import all_tried

trying.LEAST_SECONDS = 3.0
project = Project(root=Path(sys.argv[1]), rooms=("law",), tests=("tests",), environment={"PYTEST_ADDOPTS": None})
mutants = [mutant for module in project.modules() for mutant in module.mutants]
prepare(project)
before = recorded(project, project.modules())
def fates(outcomes):
    return {one.mutant.name: (one.fate.value, one.test) for one in outcomes}
print(json.dumps({
    "fates": fates(all_tried(project, mutants, before, jobs=2)),
    "imported": fates(trying.tried(mutants, before, 2, partial(by_import, project))),
    "failed": list(before.failed),
}))
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """What becomes of the mutants of the made-up project; in a process of its own, since it forks."""
    root = tmp_path_factory.mktemp("project")
    for path, text in {
        "law/__init__.py": "",
        "law/base.py": "LEAST = 1\n",
        "law/limits.py": LIMITS,
        "tests/test_limits.py": TESTS,
        "tests/test_broken.py": "def test_broken():\n    assert False\n",
        "pyproject.toml": '[tool.pytest.ini_options]\npythonpath = ["."]\n',
    }.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text)
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(root)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_a_change_that_a_test_notices_is_killed(outcomes):
    killed = ("killed", "tests/test_limits.py")
    assert outcomes["fates"]["law/limits.py:9:Compare:>= -> >"] == list(killed)
    assert outcomes["fates"]["law/limits.py:9:Number:2 -> 3"] == list(killed)


def test_a_change_of_a_constant_that_others_import_is_killed(outcomes):
    assert outcomes["fates"]["law/base.py:1:Number:1 -> 2"][0] == "killed"
    assert outcomes["fates"]["law/limits.py:5:Number:10 -> 9"][0] == "killed"


def test_a_change_that_no_test_notices_survives(outcomes):
    assert outcomes["fates"]["law/limits.py:12:Compare:< -> <="][0] == "survived"
    assert outcomes["fates"]["law/limits.py:5:Number:10 -> 11"][0] == "survived"


def test_a_change_that_no_test_comes_by_survives(outcomes):
    assert outcomes["fates"]["law/limits.py:20:Number:1 -> 2"][0] == "survived"


def test_a_change_by_which_the_module_cannot_be_imported_is_killed(outcomes):
    assert outcomes["fates"]["law/limits.py:6:Number:1 -> 0 (2)"] == ["killed", ""]
    assert outcomes["fates"]["law/limits.py:6:Number:1 -> 2"][0] == "survived"


def test_a_change_that_never_ends_is_killed_by_time(outcomes):
    late = [name for name, (fate, _) in outcomes["fates"].items() if fate == "killed by time"]
    assert late == ["law/limits.py:16:Number:1 -> 0"]


def test_tests_that_fail_without_a_change_are_left_out_and_told(outcomes):
    assert outcomes["failed"] == ["tests/test_broken.py"]
    run = Run([Outcome(made("x = 1")[0], Fate.KILLED)], failed=outcomes["failed"])
    assert run.faults() == ["fails without any change, left out: tests/test_broken.py"]


def test_whether_a_mutant_is_imported_or_swapped_in_makes_no_difference(outcomes):
    assert outcomes["fates"] == outcomes["imported"]


# Figures, reasons and the page


def run_of(*fates, reasons=None):
    found = made("\n".join(f"x{n} < {n}.5" for n, _ in enumerate(fates)))
    assert len(found) == len(fates)
    return Run([Outcome(mutant, fate) for mutant, fate in zip(found, fates, strict=True)], reasons or {})


def test_fewer_than_95_of_100_killed_is_a_fault():
    survivors = {f"law/limits.py:-:Compare:< -> <=: x{n} < {n}.5": "said" for n in range(100)}
    well = run_of(
        *[Fate.SURVIVED] * 5, *[Fate.KILLED] * 94, Fate.TIMED_OUT, reasons=dict([*survivors.items()][:5])
    )
    assert well.faults() == []
    ill = run_of(*[Fate.SURVIVED] * 6, *[Fate.KILLED] * 94, reasons=dict([*survivors.items()][:6]))
    assert ill.faults() == ["killed 94.0%, must be 95%"]


def test_a_survivor_without_a_reason_is_a_fault_and_so_is_a_reason_for_what_is_killed():
    run = run_of(
        *[Fate.KILLED] * 99, Fate.SURVIVED, reasons={"law/limits.py:-:Compare:< -> <=: x0 < 0.5": "said"}
    )
    assert run.faults() == [
        "survivors without a reason in survivors.toml: 1",
        "a reason for what is killed: law/limits.py:-:Compare:< -> <=: x0 < 0.5",
    ]


def test_what_is_to_be_added_is_read_again_once_it_has_a_reason(tmp_path):
    key = made('if a < "b\\"" or `c`:'.replace("`c`", "'å'") + " pass")[0].key
    path = tmp_path / "survivors.toml"
    path.write_text(entries([key]).replace('reason = ""', 'reason = "equivalent: it is the same"'))
    assert reasons(path) == {key: "equivalent: it is the same"}
    path.write_text(path.read_text() * 2)
    with pytest.raises(ValueError, match="twice"):
        reasons(path)
    path.write_text(entries([key]))
    with pytest.raises(ValueError, match="no reason"):
        reasons(path)


def test_the_page_shows_figures_and_survivors_with_their_reasons():
    shown = tables(
        run_of(Fate.KILLED, Fate.TIMED_OUT, Fate.SURVIVED, reasons={
            "law/limits.py:-:Compare:< -> <=: x2 < 2.5": "equivalent: never equal",
        })
    )  # fmt: skip
    assert "| `law/limits.py` | 3 | 1 | 1 | 1 | 66.7% |" in shown["modules"]
    assert shown["survivors"] == (
        "- `law/limits.py:3` Compare `< -> <=`: `x2 <= 2.5`  \n  equivalent: never equal"
    )


def test_reasons_are_put_into_the_page_without_a_run():
    mutants = made("x < 1.5\nx < y < z")
    run = Run([Outcome(mutant, Fate.SURVIVED) for mutant in mutants])
    before = tables(run)["survivors"]
    assert before.count("**no reason yet**") == len(mutants)
    text, lost = with_reasons(before, mutants, {mutants[2].key: "equivalent: no"})
    assert (text.count("**no reason yet**"), lost) == (2, [])
    assert text.endswith("`x < y <= z`  \n  equivalent: no")
    _, lost = with_reasons(before, mutants[:2], {})
    assert len(lost) == 1


def test_every_reason_that_is_kept_is_of_a_mutant_that_can_be_made_and_stands_on_the_page():
    keys = {mutant.key for module in BESLUT.modules() for mutant in module.mutants}
    page = PAGE.read_text("utf-8")
    for key, reason in reasons().items():
        assert key in keys
        assert reason in page, "run `python -m tools.mutation --reasons`"


# The command


def test_modules_are_named_by_file_by_dots_or_by_room():
    def names(*given):
        return [module.name for module in named(BESLUT, given)]

    assert (
        names("quorum") == names("rules/quorum.py") == names("beslut.rules.quorum") == ["beslut.rules.quorum"]
    )
    assert set(names("law", "quorum")) == {*names("law"), "beslut.rules.quorum"}
    assert names() == [module.name for module in BESLUT.modules()]


@pytest.mark.parametrize("words", [["nowhere"], ["--docs", "quorum"]])
def test_what_cannot_be_done_is_refused(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_mutants_can_be_named_without_a_run(capsys):
    assert main(["quorum", "--list"]) == 0
    assert "rules/quorum.py:" in capsys.readouterr().out
