"""`beslut archive show`: a record as a record file."""

from typing import Annotated

import typer

from beslut.cli.archive.options import DEFAULT, OfBody, OfDay, RecordOrDay, Url, opened, which
from beslut.cli.desk import Desk
from beslut.cli.options import Output, one_of
from beslut.errors import InputError
from beslut.files import dump_yaml, dumps_json
from beslut.messages import message

ABOUT = message("Print a record, ready to be corrected: the newest version, or an earlier one.")
FORMATS = ("yaml", "json")


def _format(chosen: str) -> str:
    return one_of("--format", FORMATS, chosen)


Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="|".join(FORMATS),
        callback=_format,
        help=message("YAML or JSON; without the option YAML.").text,
    ),
]
Number = Annotated[
    int | None,
    typer.Option(
        "--version",
        metavar="N",
        help=message("The version of this number, as archive history shows it.").text,
    ),
]


def run(
    context: typer.Context,
    record: RecordOrDay = None,
    body: OfBody = None,
    on: OfDay = None,
    number: Number = None,
    archive: Url = DEFAULT,
    form: Form = "yaml",
    output: Output = None,
) -> None:
    """Visa."""
    desk: Desk = context.obj
    with opened(archive) as held:
        from beslut.archive.entries import VersionKind
        from beslut.archive.proving import no_version

        meant = which(held, record, body, on)
        history = held.history(meant)
    found = next((one for one in reversed(history) if number in (None, one.entry.number)), None)
    if found is None:
        raise no_version(meant, number or 0)
    meeting = found.meeting
    if meeting is None:
        raise InputError(
            message("the content of this version is erased"),
            place=meant,
            mend=message("A redaction did so; see beslut archive history."),
        )
    if history[-1].entry.kind is VersionKind.WITHDRAWAL:
        desk.warn(message("{record} is withdrawn, and does not count", record=meant))
    desk.hand_out(dumps_json(meeting) if form == "json" else dump_yaml(meeting), output)
