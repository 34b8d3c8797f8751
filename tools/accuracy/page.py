"""The page of the documentation with the figures: its tables are replaced, its words are written by hand."""

import re
from collections.abc import Mapping
from pathlib import Path

from tools.accuracy.collection import score_program, texts
from tools.accuracy.leaving_out import losses
from tools.accuracy.measuring import measured
from tools.accuracy.tables import bars_table, losses_table, silent_table

PAGE = Path(__file__).resolve().parents[2] / "docs" / "accuracy.md"
_TABLE = re.compile(r"<!-- (?P<name>(?!end)\w+) -->\n(?P<table>.*?)<!-- end -->", re.DOTALL)


def fresh_tables(minutes: Path) -> Mapping[str, str]:
    """Every table of the page as measured now."""
    program, collection = score_program(minutes), texts(minutes)
    found = [measured(program, text) for text in collection]
    return {
        "bars": bars_table(found),
        "silent": silent_table(found),
        "lolo": losses_table(losses(program, collection)[1]),
    }


def with_tables(page: str, tables: Mapping[str, str]) -> str:
    """The page with these tables; raises KeyError for a mark that names none of them."""
    return _TABLE.sub(lambda mark: f"<!-- {mark['name']} -->\n{tables[mark['name']]}\n<!-- end -->", page)


def tables_in(page: str) -> dict[str, str]:
    """The tables that the page shows, by name."""
    return {mark["name"]: mark["table"].rstrip("\n") for mark in _TABLE.finditer(page)}
