"""`beslut read`: minutes to a record file, with what was not understood beside it."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from beslut.cli.desk import Desk
from beslut.cli.options import Files, Jobs, Output, one_of
from beslut.errors import InputError
from beslut.files import dump_yaml, dumps_json
from beslut.messages import Message, message, translate
from beslut.minutes import Explanation, Reading, explain_minutes, facts
from beslut.rendering import Setting, margin
from beslut.rendering.words import printable
from beslut.sources import RECORD_SUFFIXES, Source

ABOUT = message("Read minutes and print the record, ready to be corrected and saved as a record file.")
FORMATS = ("yaml", "json")
FOUND_SOMETHING = 1


def _format(chosen: str) -> str:
    return one_of("--format", FORMATS, chosen)


Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="|".join(FORMATS),
        callback=_format,
        help=message(
            "YAML has unread lines and notes as comments; with JSON they go to standard error. Without the option YAML."
        ).text,
    ),
]
Facts = Annotated[
    bool, typer.Option("--facts", help=message("The bare facts as JSON, for comparing readings.").text)
]
Explain = Annotated[
    bool,
    typer.Option("--explain", help=message("Print the text, with what was read in the margin.").text),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        help=message("End with exit code 1 where something is unread or unsure, and say what.").text,
    ),
]


def run(
    context: typer.Context,
    files: Files,
    form: Form = "yaml",
    facts_only: Facts = False,
    explain: Explain = False,
    strict: Strict = False,
    output: Output = None,
    jobs: Jobs = None,
) -> None:
    """Läs."""
    desk: Desk = context.obj
    if explain and facts_only:
        raise InputError(
            message("--explain and --facts cannot both be had"),
            place=context.command_path,
            mend=message("Choose one of them."),
        )
    if explain:
        explained = desk.opened(_explained, files, jobs)
        desk.take_stock([one.reading for one in explained])
        setting = Setting(lang=desk.lang, width=desk.width)
        desk.hand_out("\n".join(margin(one, setting) for one in explained), output, data=False)
    else:
        sources = desk.sources(files, jobs)
        alone = len(files) == 1 and not files[0].is_dir()
        if facts_only:
            desk.hand_out(_facts(desk, sources, alone), output)
        else:
            desk.hand_out(_record(desk, sources, form, alone), output)
    remarks = [remark for reading in desk.readings for remark in _remarks(reading)]
    if strict or (form == "json" and not explain and not facts_only):
        for remark in remarks:
            desk.warn(remark)
    if strict and remarks:
        desk.exit_code = desk.exit_code or FOUND_SOMETHING


def _record(desk: Desk, sources: Sequence[Source], form: str, alone: bool) -> str:
    """The record file: one meeting where one file was named that holds one, else a list."""
    meetings = [meeting for source in sources for meeting in source.meetings]
    recorded = meetings[0] if alone and len(meetings) == 1 else meetings
    if form == "json":
        return dumps_json(recorded)
    remarks = (remark for reading in desk.readings for remark in _remarks(reading))
    comments = "".join(f"# {printable(translate(remark, desk.lang))}\n" for remark in remarks)
    return comments + dump_yaml(recorded)


def _facts(desk: Desk, sources: Sequence[Source], alone: bool) -> str:
    """The facts of one file, or a list of the facts of each with the name of its document."""
    found: list[dict[str, Any]] = []
    for source in sources:
        if source.reading is None:
            desk.refuse(_no_minutes(source.document))
        else:
            found.append(
                facts(source.reading) if alone else {"document": source.document, **facts(source.reading)}
            )
    if not found:
        raise typer.Exit(desk.exit_code)
    return json.dumps(found[0] if alone else found, ensure_ascii=False, indent=2) + "\n"


def _explained(path: Path) -> Explanation:
    if path.suffix.lower() in RECORD_SUFFIXES:
        raise _no_minutes(str(path))
    return explain_minutes(path)


def _no_minutes(document: str) -> InputError:
    return InputError(
        message("what was read can be shown for minutes only, not for a record file"),
        place=document,
        mend=message("Give the minutes themselves."),
    )


def _remarks(reading: Reading) -> Iterator[Message]:
    for line in reading.unread:
        yield message("{place}: not understood: {words}", place=str(line.place), words=line.words)
    for note in reading.notes:
        place = reading.document or "-" if note.place is None else str(note.place)
        said = message("{place}: {note}", place=place, note=note.message)
        if note.candidates:
            said = message("{note} (perhaps {candidates})", note=said, candidates=note.candidates)
        yield said
