"""``python -m tools.rules_table``: write the tables as the rules are now into the documentation."""

from pathlib import Path

from tools.accuracy.page import with_tables
from tools.rules_table.table import fresh_tables

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rules.md"


def main() -> None:
    """Write the tables into the page."""
    PAGE.write_text(with_tables(PAGE.read_text("utf-8"), fresh_tables()), "utf-8")


if __name__ == "__main__":
    main()
