"""`beslut archive correct`: a new version of a record, with the reason."""

from pathlib import Path
from typing import Annotated

import typer

from beslut.cli.archive.options import DEFAULT, Reason, Record, Url, Who, doing, opened
from beslut.cli.archive.saying import say
from beslut.errors import InputError
from beslut.messages import message
from beslut.sources import open_source

ABOUT = message("Give a record a new version, with the reason; the earlier ones stay.")

File = Annotated[
    Path,
    typer.Argument(
        metavar=message("FILE").text,
        help=message("The meeting as it is to read: minutes or a record file.").text,
    ),
]

LabelGoes = Annotated[
    bool,
    typer.Option(
        "--label-goes",
        help=message(
            "A label for a protected name is to go: the person was not there, or it is another."
        ).text,
    ),
]


def run(
    context: typer.Context,
    record: Record,
    file: File,
    why: Reason,
    label_goes: LabelGoes = False,
    archive: Url = DEFAULT,
    who: Who = None,
) -> None:
    """Rätta."""
    source = open_source(file)
    with opened(archive) as held:
        from beslut.archive.archive import Origin
        from beslut.archive.record_ids import is_of

        meetings = [one for one in source.meetings if is_of(record, one)]
        if not meetings and len(source.meetings) != 1:
            raise InputError(
                message("no meeting in this file is {record}", record=record),
                place=source.document,
                mend=message("A record keeps its body, day and first §."),
            )
        if len(meetings) > 1:
            raise InputError(
                message("several meetings in this file can be {record}", record=record),
                place=source.document,
                mend=message("Give a file with that meeting alone."),
            )
        meeting = meetings[0] if meetings else source.meetings[0]
        origin = Origin(name=file.name, sha256=source.sha256)
        entry = held.correct(record, meeting, doing(who, why), origin, label_goes=label_goes)
    say(context.obj, message("{record}: version {number}", record=record, number=str(entry.number)))
