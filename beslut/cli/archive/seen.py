"""What a redaction saw (förekomster): each place of a name, what only looks like it, and what the log keeps."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from beslut.cli.archive.saying import say
from beslut.cli.desk import Desk
from beslut.files.faults import written_path
from beslut.messages import Message, message, messages

if TYPE_CHECKING:
    from beslut.archive.name_search import Seen
    from beslut.archive.redaction import Redaction

_FIELDS = {
    "record": message("Record"),
    "who": message("Who"),
    "why": message("Why"),
    "source_name": message("Source"),
}
"""The fields of an entry that may tell a name, in the words of `archive history`."""


def tell_tried(desk: Desk, tried: Redaction) -> None:
    """Say what would be done, with every place of the name, as of a redaction that is only tried."""
    for record in tried.records:
        say(desk, message("{record}: “{label}” would stand for the name", record=record, label=tried.label))
        for one in tried.names:
            if one.record == record:
                say(desk, message("  {where}", where=_place(one)))
    if not tried.records:
        say(desk, message("no record holds this name"))
    say(
        desk,
        messages(
            "{n} earlier version would be erased; nothing is changed",
            "{n} earlier versions would be erased; nothing is changed",
            len(tried.erased),
        ),
    )
    warn_of_names(desk, tried)
    warn_of_label(desk, tried)


def warn_of_names(desk: Desk, done: Redaction) -> None:
    """Say where the name may still stand, for somebody to look at, and where the log keeps it."""
    from beslut.archive.written_names import Look

    reasons = {
        Look.LONGER: message("part of something longer"),
        Look.OTHERWISE: message("written otherwise"),
        Look.NAMESAKE: message("printed with another party"),
    }
    gone = frozenset(done.erased)
    for one in done.left:
        why = reasons[one.look]
        desk.warn(
            message(
                "{record}: {where}: left as it is, {why}", record=one.record, where=_place(one, gone), why=why
            )
        )
    for one in done.in_part:
        desk.warn(
            message("{record}: {where}: look at this yourself", record=one.record, where=_place(one, gone))
        )
    for record in done.unsettled:
        desk.warn(
            message("{record}: holds the name, and names no municipality; left as it is", record=record)
        )
    for told in done.told:
        desk.warn(
            message(
                "version {number}, {field}: the log keeps the name there, and it cannot be taken out: {text}",
                number=str(told.version),
                field=_FIELDS[told.field],
                text=told.text,
            )
        )


def warn_of_label(desk: Desk, done: Redaction) -> None:
    """Say that a new label counts as another person than those before."""
    if done.labels and done.label not in done.labels:
        desk.warn(
            message(
                "“{label}” counts as another person than {labels}; where it is the same one, use that with --label",
                label=done.label,
                labels=[f"“{label}”" for label in done.labels],
            )
        )


def _place(one: Seen, gone: Collection[int] = ()) -> Message:
    """The field, the versions that are there to be seen, and the words around, with the name between brackets."""
    words = f"{one.before}[{one.words}]{one.after}".strip()
    field = written_path(one.path)
    versions = [str(number) for number in one.versions if number not in gone]
    if not versions:
        return message("{field}: {words}", field=field, words=words)
    return message("{field}, version {versions}: {words}", field=field, versions=versions, words=words)
