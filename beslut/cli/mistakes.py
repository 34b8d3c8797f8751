"""Mistakes on the command line (felaktiga kommandon), told as every other error is: place, cause, mend."""

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from itertools import takewhile
from typing import Any

from typer.exceptions import TyperException

from beslut.errors import InputError
from beslut.messages import Message, message

MUCH_ALIKE = 0.6  # of 1: `ouput` is like `output`, and `body` is not like `bom`


def in_our_words(error: TyperException, given: Sequence[str] = ()) -> InputError:
    """The error of the parsing library as one of ours; `given` are the words that were typed after `beslut`.

    The library tells its errors apart by class, and keeps the classes to itself: they are known by name here. One
    that is new to us is passed on in its own words.
    """
    words = _WORDS.get(type(error).__name__)
    cause = message("{words}", words=error.format_message()) if words is None else words(error)
    context = getattr(error, "ctx", None)
    command = context.command_path if context else _typed(given)
    return InputError(cause, place=command, mend=_mend(error, command))


def _typed(given: Sequence[str]) -> str:
    """The command as it was typed, where the library does not tell: all words before the first option."""
    words = [*takewhile(lambda word: not word.startswith("-"), given)]
    group = len(words) > 1 and words[0] == "archive"
    return " ".join(["beslut", *words[: 2 if group else 1]])


def _mend(error: Any, command: str) -> Message:
    near = {option.lstrip("-"): option for option in getattr(error, "possibilities", None) or ()}
    wanted = getattr(error, "option_name", None) or ""
    for nearest in get_close_matches(wanted.lstrip("-"), near, n=1, cutoff=MUCH_ALIKE):
        return message("Did you mean {option}?", option=near[nearest])
    if (said := _of_archives(error, command)) is not None:
        return said
    return message("See {command} --help.", command=command)


def _of_archives(error: Any, command: str) -> Message | None:
    """What those mean who name the archive as a file, or before the command; None for any other mistake."""
    kind: str = type(error).__name__
    context: Any = getattr(error, "ctx", None)
    takes = {
        option for param in getattr(getattr(context, "command", None), "params", ()) for option in param.opts
    }
    if kind == "UsageError" and "--archive" in takes:
        return message("The archive is named with --archive; see {command} --help.", command=command)
    if kind == "NoSuchOption" and getattr(context.command, "commands", None):
        return message(
            "Options stand after the command: {typed}",
            typed=f"{command} … {getattr(error, 'option_name', '')}",
        )
    return None


def _missing(error: Any) -> Message:
    param = error.param
    what = param.opts[0] if param.param_type_name == "option" else Message(text=param.metavar)
    return message("{what} is missing", what=what)


def _unfit(error: Any) -> Message:
    """A value of the wrong kind, such as letters where a number belongs; one of ours tells itself what is wrong."""
    param = getattr(error, "param", None)
    if param is None or param.param_type_name != "option":
        return message("{words}", words=error.format_message())
    return message("the value after {option} is not of the right kind", option=param.opts[0])


_WORDS: Mapping[str, Callable[[Any], Message]] = {
    "NoSuchOption": lambda error: message("there is no option {option}", option=error.option_name),
    "MissingParameter": _missing,
    "BadOptionUsage": lambda error: message(
        "the option {option} lacks its value, or was given one that it does not take",
        option=error.option_name,
    ),
    "BadParameter": _unfit,
    "NoArgsIsHelpError": lambda _: message("a command is missing"),
    "UsageError": lambda _: message("there are more words than the command takes"),
}
