"""Run every figure, or those named: ``python -m bench [loading] [importing] ...``."""

import sys

from bench import (
    asking,
    checking,
    derivation,
    filling,
    importing,
    loading,
    people,
    reading,
    reporting,
    text,
    undated,
)

FIGURES = (
    ("importing", importing.figures),
    ("loading", loading.figures),
    ("derivation", derivation.figures),
    ("checking", checking.figures),
    ("reporting", reporting.figures),
    ("filling", filling.figures),
    ("undated", undated.figures),
    ("asking", asking.figures),
    ("people", people.figures),
    ("reading", reading.figures),
    ("text", text.figures),
)
"""Every figure by name, in the order they are run; each gives tables one by one."""


def main(names: list[str]) -> None:
    """Print the tables of the figures named; of all, where none is."""
    unknown = set(names) - {name for name, _ in FIGURES}
    if unknown:
        sys.exit(
            f"no figure {', '.join(sorted(unknown))}; there are {', '.join(name for name, _ in FIGURES)}"
        )
    for name, figures in FIGURES:
        if not names or name in names:
            for figure in figures():
                print(figure.table(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
