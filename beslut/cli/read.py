"""`beslut read`: minutes to a record file, with what was not understood beside it."""

import json
from collections.abc import Iterator
from typing import Annotated

import typer

from beslut.cli.desk import Desk
from beslut.cli.options import File, Output, one_of
from beslut.errors import InputError
from beslut.files import dump_yaml, dumps_json
from beslut.messages import Message, message, translate
from beslut.minutes import facts
from beslut.rendering.words import printable
from beslut.sources import Source

ABOUT = message("Read minutes and print the record, ready to be corrected and saved as a record file.")
FORMATS = ("yaml", "json")


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


def run(
    context: typer.Context, file: File, form: Form = "yaml", facts_only: Facts = False, output: Output = None
) -> None:
    """Läs."""
    desk: Desk = context.obj
    (source,) = desk.sources([file])
    if facts_only:
        desk.hand_out(_facts(source), output)
        return
    meetings = source.meetings[0] if len(source.meetings) == 1 else source.meetings
    if form == "json":
        desk.hand_out(dumps_json(meetings), output)
        for remark in _remarks(source):
            desk.warn(remark)
        return
    comments = "".join(f"# {printable(translate(remark, desk.lang))}\n" for remark in _remarks(source))
    desk.hand_out(comments + dump_yaml(meetings), output)


def _facts(source: Source) -> str:
    if source.reading is None:
        raise InputError(
            message("the facts of a reading can be shown for minutes only, not for a record file"),
            place=source.document,
            mend=message("Give the minutes themselves."),
        )
    return json.dumps(facts(source.reading), ensure_ascii=False, indent=2) + "\n"


def _remarks(source: Source) -> Iterator[Message]:
    if source.reading is None:
        return
    for line in source.reading.unread:
        yield message("{place}: not understood: {words}", place=str(line.place), words=line.words)
    for note in source.reading.notes:
        place = source.document if note.place is None else str(note.place)
        yield message("{place}: {note}", place=place, note=note.message)
