"""Saying (besked): lines on standard output, each printed at once, and errors that stop nothing."""

from __future__ import annotations

from collections.abc import Iterable

from beslut.cli.desk import BAD_INPUT, Desk
from beslut.errors import InputError
from beslut.messages import Message, translate


def say(desk: Desk, *lines: Message) -> None:
    """Print lines, at once: whoever reads them may rely on what they say."""
    desk.hand_out("".join(f"{translate(line, desk.lang)}\n" for line in lines), data=False)


def say_all(desk: Desk, lines: Iterable[Message]) -> None:
    """Print many lines, one at a time."""
    for line in lines:
        say(desk, line)


def object_to(desk: Desk, error: InputError) -> None:
    """Print an error that is no fault of a file; the run goes on, and its exit code will be 2."""
    desk.complain(error)
    desk.exit_code = BAD_INPUT
