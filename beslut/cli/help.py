"""The help pages (hjälp), in the language of the run.

The library that parses the command line speaks English only, so the pages are made here, from what it knows of the
command. Help texts stand beside their options as the English text of a message, and are looked up when shown.
"""

import re
import shutil
import textwrap
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, Protocol

from typer.core import TyperCommand, TyperGroup

from beslut.cli.language import OPTION, VARIABLE
from beslut.errors import InputError
from beslut.messages import LANGUAGES, Message, message, translate
from beslut.messages.catalogue import look_up

_HELP = message("Show this help.")
_LANG = message(
    "Language: {languages}. The variable {variable} sets another default.",
    languages=LANGUAGES,
    variable=VARIABLE,
)


_HELD = re.compile(r'--[a-z-]+ (?=[^-])|"[^"]*"')
"""What stays on one line: an option with its value, and what stands within quotes."""
_NO_BREAK = "\N{NO-BREAK SPACE}"


class Writer(Protocol):
    """Takes the text of a help page."""

    def write(self, string: str) -> None:
        """Add to the page."""


class SpokenCommand(TyperCommand):
    """A command whose help is in the language of the run."""

    def format_help(self, ctx: Any, formatter: Writer) -> None:
        """Write the whole page."""
        formatter.write("\n".join(_page(self, ctx)))


class SpokenGroup(TyperGroup):
    """The commands together; an unknown one is answered with the nearest known."""

    def format_help(self, ctx: Any, formatter: Writer) -> None:
        """Write the whole page."""
        formatter.write("\n".join(_page(self, ctx)))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first word names; raises `InputError` where there is none."""
        if not args[0].startswith("-") and args[0] not in self.commands:
            near = get_close_matches(args[0], self.commands, n=1)
            raise InputError(
                message("there is no command {name}", name=args[0]),
                place=ctx.command_path,
                mend=message("Did you mean {option}?", option=near[0])
                if near
                else message("Choose among {known}.", known=list(self.commands)),
            )
        return super().resolve_command(ctx, args)


def _page(command: TyperCommand | TyperGroup, ctx: Any) -> Iterator[str]:
    lang = ctx.obj.lang

    def said(text: Message) -> str:
        return translate(text, lang)

    params: list[Any] = list(command.get_params(ctx))
    arguments = [param for param in params if param.param_type_name == "argument"]
    options = [param for param in params if param.param_type_name == "option" and param.name != "help"]
    names = [_as_typed(param, lang) for param in arguments]
    names += [_option(param, lang) for param in options if param.required]
    if isinstance(command, TyperGroup):
        names = [said(message("COMMAND")), "..."]
    words = " ".join([ctx.command_path, said(message("[OPTIONS]")), *names])
    yield said(message("Usage: {words}", words=words))
    yield ""
    yield from textwrap.wrap(look_up(command.help or "", lang), _width())
    if isinstance(command, TyperGroup):
        rows = [(name, look_up(each.help or "", lang)) for name, each in command.commands.items()]
        yield from _section(said(message("Commands")), rows)
    if arguments:
        rows = [(_argument(param, lang), look_up(param.help or "", lang)) for param in arguments]
        yield from _section(said(message("Arguments")), rows)
    rows = [
        (_option(param, lang), look_up(param.help or "", lang)) for param in options if param.name != "help"
    ]
    rows += [(f"{OPTION} {'|'.join(LANGUAGES)}", said(_LANG)), ("--help, -h", said(_HELP))]
    yield from _section(said(message("Options")), rows)
    if command.epilog:
        yield from _examples(said(message("Examples")), command.epilog.splitlines())


def _argument(param: Any, lang: str) -> str:
    name = look_up(param.metavar, lang)
    return f"{name}..." if param.nargs == -1 else name


def _as_typed(param: Any, lang: str) -> str:
    name = _argument(param, lang)
    return name if param.required else f"[{name}]"


def _option(param: Any, lang: str) -> str:
    names = ", ".join(param.opts)
    return names if param.is_flag else f"{names} {look_up(param.metavar, lang)}"


def _section(title: str, rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    rows = list(rows)
    indent = 2 + min(max(len(name) for name, _ in rows), 30) + 2
    yield ""
    yield f"{title}:"
    for name, text in rows:
        lines = textwrap.wrap(text, max(20, _width() - indent)) or [""]
        if len(name) + 4 > indent:
            yield f"  {name}"
            yield from (" " * indent + line for line in lines)
            continue
        yield f"  {name}".ljust(indent) + lines[0]
        yield from (" " * indent + line for line in lines[1:])


def _examples(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Commands as they may be typed; one that is too long goes on below, as shells read it."""
    yield ""
    yield f"{title}:"
    for line in lines:
        kept = _HELD.sub(lambda words: words[0].replace(" ", _NO_BREAK), line)
        parts = textwrap.wrap(
            kept,
            max(20, _width() - 6),
            break_long_words=False,
            break_on_hyphens=False,
            subsequent_indent="  ",
        )
        yield from (f"  {part}".replace(_NO_BREAK, " ") for part in " \\\n".join(parts).split("\n"))


def _width() -> int:
    return min(100, shutil.get_terminal_size((80, 24)).columns)
