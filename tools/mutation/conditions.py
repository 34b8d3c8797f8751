"""Changes of conditions (villkor): comparisons, `and` and `or`, `not`, and tests that are turned round."""

import ast
import re
from collections.abc import Iterator

from tools.mutation.source import Change, Source

NEIGHBOURS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
"""Each comparison with the one that takes its place."""
TURNED = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.In, ast.NotIn)
"""Comparisons whose neighbour is their opposite: they need not be turned round as well."""
QUESTIONS = frozenset({"all", "any", "bool", "isinstance"})
"""Functions whose answer is yes or no."""


def comparisons(node: ast.AST, source: Source) -> Iterator[Change]:
    """Each comparison to its neighbour: a limit that is no longer inclusive, or a question turned round."""
    if isinstance(node, ast.Compare):
        left = node.left
        for operator, right in zip(node.ops, node.comparators, strict=True):
            before, after = NEIGHBOURS[type(operator)]
            yield source.operator("Compare", left, before, after)
            left = right


def joined(node: ast.AST, source: Source) -> Iterator[Change]:
    """Each `and` to an `or` between its two neighbours, and the other way round."""
    if isinstance(node, ast.BoolOp):
        before, after = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:], strict=False):
            swap = source.operator("BoolOp", left, before, after)
            text = (
                "(" + source.changed(swap).encode()[source.start(left) : _moved(source, swap, right)].decode()
            )
            yield Change(
                kind=swap.kind,
                said=swap.said,
                start=source.start(left),
                end=source.end(right),
                text=text + ")",
            )


def _moved(source: Source, swap: Change, right: ast.expr) -> int:
    """Where the node ends once the change before it is made."""
    return source.end(right) + len(swap.text.encode()) - (swap.end - swap.start)


def dropped_not(node: ast.AST, source: Source) -> Iterator[Change]:
    """`not` left out."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        start = source.start(node)
        found = re.compile(rb"not[ \t]*").match(source.encoded, start)
        end = found.end() if found else start
        yield Change(kind="Not", said=f"{source.words(node)} -> without not", start=start, end=end, text="")


def turned(node: ast.AST, source: Source) -> Iterator[Change]:
    """The test of an `if`, a `while`, an `if` within a comprehension, or an answer, turned round."""
    if isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield from _turned(node.test, source)
    elif isinstance(node, ast.comprehension):
        for test in node.ifs:
            yield from _turned(test, source)
    elif isinstance(node, ast.Return) and node.value is not None and _is_question(node.value):
        yield from _turned(node.value, source)


def _turned(test: ast.expr, source: Source) -> Iterator[Change]:
    already = (isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], TURNED)) or (
        isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
    )
    if not already:
        text = source.encoded[source.start(test) : source.end(test)].decode()
        words = source.words(test)
        yield source.replaced(test, "Negated", f"{words} -> not ({words})", f"not ({text})")


def _is_question(node: ast.expr) -> bool:
    """Whether the value is an answer of yes or no by the look of it."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in QUESTIONS
    return isinstance(node, (ast.BoolOp, ast.Compare))
