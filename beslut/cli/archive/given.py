"""Meetings from an archive instead of files, for every command that reports on meetings.

A command that says `@from_archive` takes `--archive URL` with `--body`, `--from`, `--to`, `--person`, `--party` and
`--aliases`, and its `desk.accounts(files)` then gives what the archive holds of that, with its people called what
`desk.designations` says. Where neither files nor an archive are given, the archive that BESLUT_ARCHIVE names is meant.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_type_hints

import typer
from attrs import evolve

from beslut.cli.archive.choosing import Wanted, wanted
from beslut.cli.archive.options import VARIABLE, opened
from beslut.cli.bar import bar_over_records
from beslut.cli.desk import Desk
from beslut.cli.options import Files
from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.records import ParagraphNumber
from beslut.reports import Account, account

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from beslut.archive.archive import Archive
    from beslut.archive.who_is_who import WhoIsWho

BODY_FILE_ENDINGS = (".yaml", ".yml", ".json")
"""Endings by which a value of --body is a body file; any other is one where such a file is there."""

Run = Callable[..., None]

_FILES = get_args(Files)[1:]
_Archive = Annotated[
    str | None,
    typer.Option(
        "--archive",
        metavar="URL",
        help=message(
            "Meetings of this archive instead of files. With neither, the variable BESLUT_ARCHIVE tells which archive."
        ).text,
    ),
]
_Body = Annotated[
    list[str] | None,
    typer.Option(
        "--body",
        metavar=message("NAME").text,
        help=message(
            "With --archive: only meetings of this body, such as KS; the option again for another."
        ).text,
    ),
]
_BodyOrFile = Annotated[
    list[str] | None,
    typer.Option(
        "--body",
        metavar=message("FILE").text,
        help=message(
            "A body file: its seats, who is elected, local rules. With --archive also the name of a body: only its"
            " meetings."
        ).text,
    ),
]
_Since = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar=message("DATE").text,
        help=message("With --archive: only meetings from this day on.").text,
    ),
]
_Until = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar=message("DATE").text,
        help=message("With --archive: only meetings until this day.").text,
    ),
]
_Person = Annotated[
    list[str] | None,
    typer.Option(
        "--person",
        metavar=message("NAME").text,
        help=message(
            "With --archive: only meetings that name this person; the option again for another."
        ).text,
    ),
]
_Party = Annotated[
    list[str] | None,
    typer.Option(
        "--party",
        metavar=message("PARTY").text,
        help=message(
            "With --archive: only meetings in which this party sits; the option again for another."
        ).text,
    ),
]
_Aliases = Annotated[
    Path | None,
    typer.Option(
        "--aliases",
        metavar=message("FILE").text,
        help=message("With --archive: a file that says who is one and the same, and who is not.").text,
    ),
]
_ADDED = {
    "archive": _Archive,
    "body": _Body,
    "since": _Since,
    "until": _Until,
    "person": _Person,
    "party": _Party,
    "aliases": _Aliases,
}


def from_archive(run: Run) -> Run:
    """The same command, which takes meetings of an archive too; its files may then be left out."""
    own = inspect.signature(run, eval_str=True).parameters
    several = get_type_hints(run).get("body") == list[Path] | None

    @wraps(run)
    def command(**given: Any) -> None:
        desk: Desk = given["context"].obj
        told = {name: given[name] if name in own else given.pop(name) for name in _ADDED}
        files = given["files"] = given["files"] or []
        named: str | None = told.pop("archive")
        url = _usual(files) if named is None else named
        _one_of_both(given["context"], files, url)
        paths, names = _split(told["body"] or (), by_name=url is not None)
        if "body" in own:
            given["body"] = paths if several else _only(paths)
        elif url is None and paths:
            raise _without_archive("--body")
        if url is None:
            _refuse_unused(told, own)
            run(**given)
            return
        with _asked(desk, url, _wanted(told, names, given.get("on")), told["aliases"]):
            run(**given)

    command.__signature__ = _with_options(own)  # type: ignore[attr-defined]
    command.__annotations__ = {name: one.annotation for name, one in _with_options(own).parameters.items()}
    return command


def _usual(files: Sequence[Path]) -> str | None:
    """The archive that is meant where nothing is given; files that are given win over it."""
    return None if files else os.environ.get(VARIABLE) or None


@contextmanager
def _asked(desk: Desk, url: str, chosen: Wanted, aliases: Path | None) -> Iterator[None]:
    """Let the desk have the meetings that are wanted, after the archive was asked once who is who in them.

    All is read in one transaction, so that what another program adds meanwhile is in none of it.
    """
    with opened(url) as archive, archive.reading() as connection:
        from beslut.archive.alias_file import load_aliases
        from beslut.archive.marked_names import bearers
        from beslut.archive.who_is_who import who_is_who

        said = None if aliases is None else load_aliases(aliases)
        found = who_is_who(connection, chosen.selection(), said, desk.lang)
        desk.read += [] if aliases is None else [aliases]
        for warning in found.warnings:
            desk.warn(warning)
        desk.designations = found.designations
        desk.bearers = lambda rows: bearers(connection, rows, found, said, desk.lang)
        desk.archived = partial(archived, archive, connection, found, desk.lang)
        yield


def archived(
    archive: Archive, connection: Connection, who: WhoIsWho, lang: str, paragraph: str | None = None
) -> Iterator[Account]:
    """The accounts of the meetings that the archive holds of what is wanted, oldest first, one at a time.

    Where only one § is asked for, those are read that have it; who is who is settled by all. Raises `InputError` where
    there are none.
    """
    from beslut.archive.selection import meetings

    designations = who.designations
    number = None if paragraph is None else str(ParagraphNumber(paragraph))
    nothing = True
    with bar_over_records(lang, message("Reading meetings")) as progress:
        for entry, meeting in meetings(connection, who.wanted, progress, number):
            nothing = False
            made = account(designations.meeting(meeting), entry.source_name or entry.record)
            yield evolve(made, told_by_party=designations.told_by_party, joined=designations.joined)
    if nothing:
        raise InputError(
            message("no meeting in the archive is what was asked for"),
            place=str(archive.address),
            mend=message("beslut archive list shows those there are."),
        )


def _with_options(own: Mapping[str, inspect.Parameter]) -> inspect.Signature:
    kind = inspect.Parameter.KEYWORD_ONLY
    made = {name: one.replace(kind=kind) for name, one in own.items()}
    made["files"] = made["files"].replace(annotation=Annotated[list[Path] | None, *_FILES], default=None)
    if "body" in own:
        made["body"] = made["body"].replace(annotation=_BodyOrFile)
    added = {
        name: inspect.Parameter(name, kind, annotation=annotation, default=None)
        for name, annotation in _ADDED.items()
        if name not in own
    }
    first = {name: made.pop(name) for name in ("context", "files")}
    return inspect.Signature([*first.values(), *added.values(), *made.values()])


def _one_of_both(context: typer.Context, files: Sequence[Path], url: str | None) -> None:
    if files and url is not None:
        cause = message("both files and an archive are given")
    elif not files and url is None:
        cause = message("{what} is missing", what=Message(text="FILE"))
    else:
        return
    raise InputError(
        cause,
        place=context.command_path,
        mend=message(
            "Give files, or --archive URL for the meetings of an archive, which BESLUT_ARCHIVE may name too."
        ),
    )


def _split(values: Sequence[Any], *, by_name: bool) -> tuple[list[Path], list[str]]:
    """The body files, and the names of bodies, which only an archive knows."""
    paths = [Path(one) for one in values if not by_name or _is_file(str(one))]
    return paths, [str(one) for one in values if by_name and not _is_file(str(one))]


def _is_file(value: str) -> bool:
    return value.lower().endswith(BODY_FILE_ENDINGS) or Path(value).is_file()


def _only(paths: Sequence[Path]) -> Path | None:
    if len(paths) > 1:
        raise InputError(
            message("one body file is used here, and {n} are given", n=len(paths)),
            place="--body",
            mend=message("Give one of them."),
        )
    return paths[0] if paths else None


def _refuse_unused(told: Mapping[str, Any], own: Mapping[str, Any]) -> None:
    options = {
        "since": "--from",
        "until": "--to",
        "person": "--person",
        "party": "--party",
        "aliases": "--aliases",
    }
    for name, option in options.items():
        if told[name] and name not in own:
            raise _without_archive(option)


def _without_archive(option: str) -> InputError:
    return InputError(
        message("this option is about the meetings of an archive"),
        place=option,
        mend=message("Give --archive URL too, or leave it out."),
    )


def _wanted(told: Mapping[str, Any], names: Sequence[str], on: str | None) -> Wanted:
    return wanted(names, told["since"], told["until"], told["person"], told["party"], on=on)
