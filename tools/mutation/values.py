"""Changes of values (värden): numbers, yes and no, days, the severity of a finding, members of a set."""

import ast
from collections.abc import Iterator
from datetime import date, timedelta

from tools.mutation.source import Change, Source

DAY = timedelta(days=1)
SEVERITIES = {"ERROR": ("WARNING",), "WARNING": ("ERROR", "NOTE"), "NOTE": ("WARNING",)}
"""Each severity with those next to it."""


def numbers(node: ast.AST, source: Source) -> Iterator[Change]:
    """A whole number one larger, and one smaller."""
    if isinstance(node, ast.Constant) and type(node.value) is int:
        for other in (node.value + 1, node.value - 1):
            text = str(other) if other >= 0 else f"({other})"
            yield source.replaced(node, "Number", f"{node.value} -> {other}", text)


def arithmetic(node: ast.AST, source: Source) -> Iterator[Change]:
    """Plus to minus and back, and a minus sign left out: thresholds are rounded with it."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        before, after = ("+", "-") if isinstance(node.op, ast.Add) else ("-", "+")
        yield source.operator("Arithmetic", node.left, before, after)
    if (
        isinstance(node, ast.UnaryOp)
        and isinstance(node.op, ast.USub)
        and not isinstance(node.operand, ast.Constant)
    ):
        start = source.start(node)
        yield Change(kind="Arithmetic", said="- -> without -", start=start, end=start + 1, text="")


def yes_and_no(node: ast.AST, source: Source) -> Iterator[Change]:
    """True to False and back."""
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        other = str(not node.value)
        yield source.replaced(node, "Constant", f"{node.value} -> {other}", other)


def day_of(node: ast.AST) -> date | None:
    """The day that `date(2018, 1, 1)` stands for; None for anything else."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "date"):
        return None
    parts = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, int)]
    return date(*parts) if len(parts) == len(node.args) == 3 else None


def days(node: ast.AST, source: Source) -> Iterator[Change]:
    """A day to the day after it, and to the day before."""
    day = day_of(node)
    if day is not None and isinstance(node, ast.Call):
        for other in (day + DAY, day - DAY):
            text = f"date({other.year}, {other.month}, {other.day})"
            yield source.replaced(node, "Date", f"{source.words(node)} -> {text}", text)


def first_days(node: ast.AST, source: Source) -> Iterator[Change]:
    """The first day of a step of the law a day later, and a day earlier, where it is told by a name."""
    if not (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"Step", "Repeal"}
    ):
        return
    for each in node.keywords:
        if each.arg == "since" and day_of(each.value) is None:
            words = source.words(each.value)
            for sign, said in (("+", "a day later"), ("-", "a day earlier")):
                text = f'({words} {sign} __import__("datetime").timedelta(days=1))'
                yield source.replaced(each.value, "Since", f"since={words} -> {said}", text)


def severities(node: ast.AST, source: Source) -> Iterator[Change]:
    """A severity to each of those next to it."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Severity":
        for other in SEVERITIES.get(node.attr, ()):
            yield source.replaced(node, "Severity", f"{node.attr} -> {other}", f"Severity.{other}")


def members(node: ast.AST, source: Source) -> Iterator[Change]:
    """A set or tuple of enum members without one of them, and a union of named sets without one of those."""
    if (
        isinstance(node, (ast.Set, ast.Tuple, ast.List))
        and node.elts
        and all(_is_member(one) for one in node.elts)
    ):
        open_, empty, close = {ast.Set: ("{", "*()", "}"), ast.Tuple: ("(", "", ")")}.get(
            type(node), ("[", "", "]")
        )
        for gone in node.elts:
            left = "".join(f"{source.words(one)}, " for one in node.elts if one is not gone) or empty
            yield source.replaced(node, "Member", f"without {source.words(gone)}", f"{open_}{left}{close}")
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        names = [*_of_union(node)]
        if all(isinstance(one, ast.Name) and one.id.isupper() for one in names):
            for gone in names:
                left = " | ".join(source.words(one) for one in names if one is not gone)
                yield source.replaced(node, "Member", f"without {source.words(gone)}", left)


def _is_member(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr.isupper()


def _of_union(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _of_union(node.left)
        yield from _of_union(node.right)
    else:
        yield node
