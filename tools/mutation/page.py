"""The figures in words: what a run prints, and the tables of `docs/mutation.md`."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tools.mutation.figures import Figures, Run
from tools.mutation.mutants import Mutant
from tools.mutation.trying import Fate, Outcome

NONE, NO_REASON = "None.", "**no reason yet**"
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
    return "\n".join(_survivor(run, one) for one in run.survivors) or NONE


def _survivor(run: Run, one: Outcome) -> str:
    return _item(heading(one.mutant), run.reason(one))


def heading(mutant: Mutant) -> str:
    """What the page says of a survivor before its reason."""
    place, change = f"`{mutant.module.shown}:{mutant.line}`", _code(mutant.change.said)
    nth = f" ({mutant.nth_in_line})" if mutant.nth_in_line > 1 else ""
    return f"- {place} {mutant.change.kind} {change}{nth}: {_code(mutant.after)}"


def _item(head: str, reason: str | None) -> str:
    return f"{head}  \n  {reason or NO_REASON}"


def with_reasons(
    survivors: str, mutants: Iterable[Mutant], reasons: Mapping[str, str]
) -> tuple[str, Sequence[str]]:
    """The survivors of the page with the reasons that they have by now, and those of which there is no mutant."""
    known = {heading(mutant): mutant for mutant in mutants}
    items, lost = [], []
    for head in (line.rstrip() for line in survivors.splitlines() if line.startswith("- ")):
        if head not in known:
            lost.append(head)
        items.append(_item(head, reasons.get(known[head].key) if head in known else None))
    return "\n".join(items) or NONE, lost


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
