"""A document that has been opened: its clean lines and what had to be assumed to get them."""

from attrs import field, frozen

from beslut.messages import Message
from beslut.minutes.lines import Line
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class Document:
    """A document (dokument) as clean lines. `warnings` tell what a person should know, such as a guessed encoding."""

    name: str
    lines: tuple[Line, ...]
    warnings: tuple[Message, ...] = field(default=(), converter=as_tuple)
