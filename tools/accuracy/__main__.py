"""``python -m tools.accuracy score``, ``lolo`` or ``docs``; exit 1 where a bar is missed, 2 for no collection."""

import sys

from tools.accuracy.collection import NoCollection, folder, score_program, texts
from tools.accuracy.leaving_out import losses
from tools.accuracy.measuring import SETS, below_bars, measured, summed
from tools.accuracy.page import PAGE, fresh_tables, with_tables
from tools.accuracy.tables import losses_table, silent_table, used_once, worst_texts


def score() -> int:
    """Print the scorer's table for each set of texts, the silent misses and the worst texts."""
    minutes = folder()
    program = score_program(minutes)
    found = [measured(program, text) for text in texts(minutes)]
    for one in SETS:
        held = [text for text in found if one.holds(text.text)]
        print(f"{one.name}: {len(held)} texts")
        print(program.table({kind: program.figures(*sums) for kind, sums in summed(held).items()}), "\n")
    print(silent_table(found), "\n")
    for text in found:
        for kind, fact in text.silent:
            print(f"missed in silence: {text.text.name}: {kind} {fact}")
    print(f"worst texts (overall F1):\n{worst_texts(found)}\n")
    faults = below_bars(found)
    print("\n".join(faults) or "every bar is reached")
    return 1 if faults else 0


def lolo() -> int:
    """Print what is lost without each layout."""
    minutes = folder()
    overall, found = losses(score_program(minutes), texts(minutes))
    print(f"overall F1 with every layout: {overall:.3f}\n")
    print(losses_table(found), "\n")
    print("needed by one family alone:", ", ".join(used_once(found)) or "none")
    return 0


def docs() -> int:
    """Put the tables as measured now into the documentation."""
    minutes = folder()
    PAGE.write_text(with_tables(PAGE.read_text("utf-8"), fresh_tables(minutes)), "utf-8")
    return 0


COMMANDS = {"score": score, "lolo": lolo, "docs": docs}


def main(names: list[str]) -> int:
    """Run the one command named."""
    if len(names) != 1 or names[0] not in COMMANDS:
        print(f"give one of: {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    try:
        return COMMANDS[names[0]]()
    except NoCollection as error:
        print(f"accuracy: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
