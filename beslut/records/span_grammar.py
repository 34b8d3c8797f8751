"""The grammar of written paragraph spans: words and figures to bare ranges, with no meaning attached."""

import re

from attrs import frozen

# One token at a time; every alternative begins with another letter or is a fixed word, so nothing backtracks.
_TOKEN = re.compile(
    r"""(?P<blank>[\s§;,.]+|\b(?:och|o|samt|närvarande|paragraf(?:en|er|erna)?)\b|&)
      | (?P<since>\b(?:från\s+och\s+med|fr\.?\s?o\.?\s?m\.?|fro?m|från)(?![a-zåäö]))
      | (?P<until>\b(?:till\s+och\s+med|t\.?\s?o\.?\s?m\.?|till)(?![a-zåäö]))
      | (?P<out>\b(?:ej|inte|icke|utom|förutom)\b)
      | (?P<part>\bdel(?:ar)?\s+av\b)
      | (?P<dash>[-–—−])
      | (?P<number>[0-9]{1,6}(?![0-9])(?:\s?(?!t\.?\s?o\.?\s?m|o[.\s§]+[0-9])[a-zåäö](?![a-zåäö0-9]))?
                  (?:\s?/\s?(?:[0-9]{4}|[0-9]{2})(?![0-9]))?)
    """,
    re.IGNORECASE | re.VERBOSE,
)

Written = tuple[str | None, str | None, bool]


@frozen
class SpanSyntax:
    """What a written span lists: `(first, last, in part)` of each run that is in, and of each that is out."""

    included: tuple[Written, ...]
    excluded: tuple[Written, ...]

    class Unreadable(ValueError):
        """The text is no span."""


def parse_span(written: str) -> SpanSyntax:
    """The runs that the text lists, in its order; raises `SpanSyntax.Unreadable` where it is no span."""
    groups: tuple[list[Written], list[Written]] = [], []
    tokens = _tokens(written)
    position, target = 0, groups[0]
    while position < len(tokens):
        kind, _ = tokens[position]
        if kind == "out":
            target, position = groups[1], position + 1
            continue
        run, position = _run(tokens, position)
        target.append(run)
    if not (groups[0] or groups[1]) or tokens[-1][0] == "out":
        raise SpanSyntax.Unreadable(written)
    return SpanSyntax(tuple(groups[0]), tuple(groups[1]))


def _tokens(written: str) -> list[tuple[str, str]]:
    tokens, position = [], 0
    while position < len(written):
        match = _TOKEN.match(written, position)
        if match is None or match.end() == position:
            raise SpanSyntax.Unreadable(written)
        kind = str(match.lastgroup)
        if kind != "blank":
            tokens.append((kind, match.group()))
        position = match.end()
    return tokens


def _run(tokens: list[tuple[str, str]], position: int) -> tuple[Written, int]:
    """The run that starts here, and the position behind it."""
    kinds = [kind for kind, _ in tokens[position : position + 4]] + [""] * 4
    part = kinds[0] == "part"
    if part:
        position, kinds = position + 1, kinds[1:]
    match kinds:
        case ["number", "dash" | "until", "number", *_]:
            return (tokens[position][1], tokens[position + 2][1], part), position + 3
        case ["number", *_]:
            return (tokens[position][1], tokens[position][1], part), position + 1
        case ["since", "number", "until" | "dash", "number", *_]:
            return (tokens[position + 1][1], tokens[position + 3][1], part), position + 4
        case ["since", "number", *_] if not part:
            return (tokens[position + 1][1], None, False), position + 2
        case ["until", "number", *_] if not part:
            return (None, tokens[position + 1][1], False), position + 2
    raise SpanSyntax.Unreadable
