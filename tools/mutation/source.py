"""A source (källtext) with its syntax tree, and changes of it told by exact places."""

import ast
import re
from bisect import bisect_right
from itertools import accumulate

from attrs import frozen

_BEFORE_OPERATOR = rb"(?:[\s)\\]|#[^\n]*\n)*"


@frozen(kw_only=True)
class Change:
    """One small change of a source: its bytes from `start` to before `end` become `text`.

    `kind` is the kind of change and `said` what becomes what, as people read it.
    """

    kind: str
    said: str
    start: int
    end: int
    text: str


class Source:
    """The text of a module, with the places of its nodes as offsets in bytes."""

    def __init__(self, text: str) -> None:
        """Parse the text."""
        self.text = text
        self.tree = ast.parse(text)
        self.encoded = text.encode()
        self._starts = [0, *accumulate(len(line) + 1 for line in self.encoded.split(b"\n"))]

    def start(self, node: ast.expr) -> int:
        """Where the node begins."""
        return self._starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.expr) -> int:
        """Where the node has ended; parentheses around it are not its own."""
        if node.end_lineno is None or node.end_col_offset is None:
            raise ValueError("a node of no source")
        return self._starts[node.end_lineno - 1] + node.end_col_offset

    def words(self, node: ast.expr) -> str:
        """The text of the node on one line."""
        return " ".join(self.encoded[self.start(node) : self.end(node)].decode().split())

    def line(self, offset: int) -> int:
        """The number of the line in which an offset lies, from 1."""
        return bisect_right(self._starts, offset)

    def replaced(self, node: ast.expr, kind: str, said: str, text: str) -> Change:
        """The change by which this text stands in the place of the node."""
        return Change(kind=kind, said=said, start=self.start(node), end=self.end(node), text=text)

    def operator(self, kind: str, left: ast.expr, before: str, after: str) -> Change:
        """The change of the operator that follows a node."""
        words = b"\\s+".join(re.escape(word.encode()) for word in before.split())
        found = re.compile(_BEFORE_OPERATOR + b"(" + words + b")").match(self.encoded, self.end(left))
        if found is None:
            raise ValueError(f"line {left.end_lineno}: no {before} after {self.words(left)}")
        return Change(
            kind=kind, said=f"{before} -> {after}", start=found.start(1), end=found.end(1), text=after
        )

    def changed(self, change: Change) -> str:
        """The whole text with one change in it."""
        return (self.encoded[: change.start] + change.text.encode() + self.encoded[change.end :]).decode()
