"""Where changes are looked for (ställen): every node of a module that may be changed, and what is left out.

Left out is what says nothing of the law: annotations, decorators, texts, what is imported for types alone, and the
flags of classes. The value of a step that is True is left out too: such a provision is there, or it is not.
"""

import ast
from collections.abc import Iterator

from attrs import frozen

from tools.mutation.values import day_of

WORDS = frozenset({"title", "says", "example"})
"""What a rule says of itself."""
FLAGS = frozenset(
    {"covariant", "eq", "frozen", "hash", "init", "kw_only", "order", "repr", "slots", "strict"}
)
"""Flags that make classes and loops, not law."""
_LEFT_OUT = {
    ast.AnnAssign: ("target", "annotation"),
    ast.arg: ("annotation",),
    ast.FunctionDef: ("decorator_list", "returns"),
    ast.ClassDef: ("decorator_list", "keywords", "bases"),
}


@frozen(kw_only=True)
class Spot:
    """A node that may be changed, with the names it stands under: of a class, a function, a constant, a rule.

    `lines` are the first and the last line of its statement, of a compound one those before its body. `within` is the
    node that it is a part of.
    """

    node: ast.AST
    within: ast.AST | None
    scope: str
    lines: tuple[int, int]


def spots(tree: ast.Module) -> Iterator[Spot]:
    """Every node that may be changed, in the order of the source."""
    for statement in tree.body:
        yield from _spots(Spot(node=statement, within=tree, scope="", lines=(0, 0)))


def _spots(spot: Spot) -> Iterator[Spot]:
    node, scope = spot.node, spot.scope
    if _left_out(node):
        return
    here = Spot(node=node, within=spot.within, scope=scope, lines=_lines(node) or spot.lines)
    yield here
    if day_of(node) is not None:
        return  # its year, month and day are changed as one
    name = _name(node)
    scope = f"{scope}.{name}" if scope and name else scope or name
    for child in _children(node):
        yield from _spots(Spot(node=child, within=node, scope=scope, lines=here.lines))


def _name(node: ast.AST) -> str:
    """What the node gives a name to: a function, a class, a constant, or a rule by its id."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]) if name.isupper():
            return name
        case ast.Call(func=ast.Name(id="Rule" | "Definition")):
            texts = (each.value for each in node.keywords if each.arg == "id")
            return "".join(str(text.value) for text in texts if isinstance(text, ast.Constant))
    return ""


def _children(node: ast.AST) -> Iterator[ast.AST]:
    for name, value in ast.iter_fields(node):
        if name not in _LEFT_OUT.get(type(node), ()):
            for child in value if isinstance(value, list) else (value,):
                if isinstance(child, ast.AST) and not _is_step_value(node, child):
                    yield child


def _left_out(node: ast.AST) -> bool:
    """Whether neither the node nor anything in it is changed."""
    match node:
        case ast.JoinedStr() | ast.Import() | ast.ImportFrom():
            return True
        case ast.keyword(arg=name):
            return name in WORDS or (name in FLAGS and isinstance(node.value, ast.Constant))
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return True
        case ast.Call(func=ast.Name(id="TypeVar")):
            return True
    return False


def _is_step_value(node: ast.AST, child: ast.AST) -> bool:
    match node, child:
        case ast.Call(func=ast.Name(id="Step")), ast.keyword(arg="value", value=ast.Constant(value=True)):
            return True
    return False


def _lines(node: ast.AST) -> tuple[int, int] | None:
    """The lines of a statement; None for what is no statement."""
    if not isinstance(node, ast.stmt):
        return None
    body = getattr(node, "body", None)
    last = body[0].lineno - 1 if isinstance(body, list) and body else node.end_lineno or node.lineno
    return node.lineno, max(node.lineno, last)
