"""The figures in words: what a run prints, and the tables of `docs/mutation.md`."""

from collections.abc import Mapping
from pathlib import Path

from tools.mutation.figures import Figures, Run
from tools.mutation.trying import Fate, Outcome

PAGE = Path(__file__).resolve().parents[2] / "docs" / "mutation.md"


def tables(run: Run) -> Mapping[str, str]:
    """Every table of the page."""
    return {"modules": modules_table(run), "survivors": survivors_list(run)}


def modules_table(run: Run) -> str:
    """The figures of each module, and of all together."""
    rows = [
        "| module | mutants | killed by a test | killed by time | survived | share killed |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        *(_row(f"`{one.shown}`", one) for one in run.by_module),
        _row("all", run.total),
    ]
    return "\n".join(rows)


def _row(name: str, one: Figures) -> str:
    cells = (f"{one.mutants:,}", f"{one.killed:,}", one.by_time, one.survived, f"{one.share:.1%}")
    return f"| {name} | {' | '.join(str(cell) for cell in cells)} |"


def survivors_list(run: Run) -> str:
    """Each survivor with its line as changed, and the reason why it survives."""
    return "\n".join(_survivor(run, one) for one in run.survivors) or "None."


def _survivor(run: Run, one: Outcome) -> str:
    mutant = one.mutant
    place = f"`{mutant.module.shown}:{mutant.line}`"
    change = f"{mutant.change.kind} {_code(mutant.change.said)}"
    return f"- {place} {change}: {_code(mutant.after)}  \n  {run.reason(one) or '**no reason yet**'}"


def _code(words: str) -> str:
    """Words as code of Markdown, also where a backtick is among them."""
    return f"`` {words} ``" if "`" in words else f"`{words}`"


def printed(run: Run) -> str:
    """What a run prints."""
    lines = [modules_table(run), "", f"survivors: {len(run.survivors)}"]
    for one in run.survivors:
        lines += [one.mutant.name, f"    {one.mutant.after}", f"    {run.reason(one) or '(no reason yet)'}"]
    late = [one.mutant.name for one in run.outcomes if one.fate is Fate.TIMED_OUT]
    return "\n".join([*lines, *(f"killed by time: {name}" for name in late), ""])
