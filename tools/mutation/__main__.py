"""``python -m tools.mutation [MODULE ...] [--jobs N] [--docs]``; exit 1 where too much survives, 2 for no run."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.mutation.page import PAGE, printed, tables, with_reasons
from tools.mutation.project import BESLUT, ROOT, named
from tools.mutation.reasons import entries, reasons
from tools.mutation.recording import NothingRecorded
from tools.mutation.whole import whole_run

NOT_COPIED = shutil.ignore_patterns(".*", "build", "dist", "htmlcov")


def main(words: Sequence[str]) -> int:
    """Change the modules named, or all, and tell what survives."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutation", description=__doc__)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="as quorum, rules.quorum or law")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="mutants at a time")
    parser.add_argument("--docs", action="store_true", help="write the figures into the documentation")
    parser.add_argument("--entries", action="store_true", help="print what to add to survivors.toml")
    parser.add_argument("--list", action="store_true", help="only name the mutants")
    parser.add_argument(
        "--reasons", action="store_true", help="only put reasons given since into the documentation"
    )
    parser.add_argument("--here", action="store_true", help="run in this folder, and not in a copy of it")
    wanted = parser.parse_args(words)
    modules = named(BESLUT, wanted.modules)
    if wanted.docs and wanted.modules:
        parser.error("--docs takes all modules")
    if not modules:
        parser.error(f"there is no module {' '.join(wanted.modules)}")
    if wanted.list:
        print("\n".join(mutant.name for module in modules for mutant in module.mutants))
        return 0
    if wanted.reasons:
        return reasons_into_page()
    if not wanted.here:
        return in_a_copy(words)
    try:
        run = whole_run(BESLUT, modules, wanted.jobs)
    except NothingRecorded as error:
        print(f"mutation: the tests cannot be run\n{error}", file=sys.stderr)
        return 2
    if wanted.docs:
        put_into_page(tables(run))
    print(printed(run))
    if wanted.entries:
        print(entries(one.mutant.key for one in run.unexplained()))
    print("\n".join(run.faults()) or "mutation: all is well")
    return 1 if run.faults() else 0


def in_a_copy(words: Sequence[str]) -> int:
    """The same in a copy of the project, so that edits during the run do not touch it; the tables are brought back."""
    with TemporaryDirectory() as folder:
        copy = Path(folder).resolve() / ROOT.name
        shutil.copytree(ROOT, copy, ignore=NOT_COPIED)
        command = [sys.executable, "-m", "tools.mutation", "--here", *words]
        code = subprocess.run(command, cwd=copy, check=False).returncode
        if "--docs" in words:
            from tools.accuracy.page import tables_in

            put_into_page(tables_in((copy / PAGE.relative_to(ROOT)).read_text("utf-8")))
    return code


def reasons_into_page() -> int:
    """Give each survivor of the page the reason that it has by now, without a run; 1 where one is not found."""
    from tools.accuracy.page import tables_in

    mutants = [mutant for module in BESLUT.modules() for mutant in module.mutants]
    shown = tables_in(PAGE.read_text("utf-8"))
    text, lost = with_reasons(shown["survivors"], mutants, reasons())
    put_into_page({**shown, "survivors": text})
    print(
        "\n".join(f"not found any more, a new run is needed: {line}" for line in lost)
        or "mutation: reasons written"
    )
    return 1 if lost else 0


def put_into_page(shown: Mapping[str, str]) -> None:
    """Put the tables between their marks, and leave what stands around them as it is."""
    from tools.accuracy.page import with_tables  # brings the reader, which knows the law: not before a run

    PAGE.write_text(with_tables(PAGE.read_text("utf-8"), shown), "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
