"""What an archive tells of itself, as reports: records, versions, hits, checkpoints."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from beslut.messages import Message, message, messages
from beslut.reports import Cell, Column, Report, Withheld

if TYPE_CHECKING:
    from beslut.archive.checkpoint import Checkpoint
    from beslut.archive.listing import Listed
    from beslut.archive.search import Found
    from beslut.archive.truth import Version

RECORD = Column(name="record", label=message("Record"), key=True)
NUMBER = Column(name="number", label=message("Version"), figures=True)
KIND = Column(name="kind", label=message("Kind"))
AT = Column(name="at", label=message("When (UTC)"))
WHO = Column(name="who", label=message("Who"))
WHY = Column(name="why", label=message("Why"), prose=True)


def records(found: Sequence[Listed]) -> Report:
    """The records, and what happened to each last; withdrawn ones are told, since they do not count."""
    gone = sum(not one.counts for one in found)
    notes = [messages("{n} record.", "{n} records.", len(found))]
    if gone:
        notes.append(
            messages(
                "{n} is withdrawn and does not count; beslut archive history tells why.",
                "{n} are withdrawn and do not count; beslut archive history tells why.",
                gone,
            )
        )
    return Report(
        name="archive_records",
        title=message("Records in the archive"),
        columns=(
            RECORD,
            Column(name="versions", label=message("Versions"), figures=True),
            Column(name="kind", label=message("Latest")),
            Column(name="at", label=message("On"), figures=True),
        ),
        rows=[
            (Cell(one.record), Cell(one.versions), Cell(one.kind), Cell(date.fromisoformat(one.at[:10])))
            for one in found
        ],
        notes=notes,
    )


def versions(record: str, found: Sequence[Version]) -> Report:
    """The versions of a record, the oldest first."""
    rows = [
        (
            Cell(one.entry.number),
            Cell(one.entry.kind),
            Cell(one.entry.at),
            Cell(one.entry.who),
            Cell(one.entry.why),
            Cell(one.entry.source_name),
            Cell(message("erased") if one.sha256 is None else one.sha256[:16]),
        )
        for one in found
    ]
    return Report(
        name="archive_history",
        title=message("Versions of {record}", record=record),
        columns=(
            NUMBER,
            KIND,
            AT,
            WHO,
            WHY,
            Column(name="source", label=message("Source"), document=True),
            Column(name="sha256", label=message("Content")),
        ),
        rows=rows,
        notes=(message("Content: the first 16 figures of SHA-256 of the canonical JSON."),),
    )


def checkpoints(found: Sequence[Checkpoint], keys: Mapping[str, bytes]) -> Report:
    """The checkpoints, the oldest first, and the public keys that they are checked with."""
    rows = [(Cell(one.size), Cell(one.at), Cell(one.root.hex()[:16]), Cell(one.key)) for one in found]
    return Report(
        name="archive_checkpoints",
        title=message("Checkpoints"),
        columns=(
            Column(name="size", label=message("Versions"), figures=True, key=True),
            AT,
            Column(name="root", label=message("Root")),
            Column(name="key", label=message("Key")),
        ),
        rows=rows,
        notes=[_public(key, public) for key, public in keys.items()] if rows else (_NONE_YET,),
    )


def hits(found: Found, words: str | None) -> Report:
    """The §§ that hold the words that were looked for; of a decision the part around the words, where they are told."""
    return Report(
        name="archive_hits",
        title=message("Found in the archive"),
        columns=(
            RECORD,
            Column(name="paragraph", label=message("§"), key=True),
            Column(name="title", label=message("Matter"), prose=True, withheld=Withheld.FREE_TEXT),
            Column(name="decision", label=message("Decision"), prose=True, withheld=Withheld.FREE_TEXT),
        ),
        rows=[
            (
                Cell(one.record),
                Cell(one.number),
                Cell(one.title or None),
                Cell(_shown(one.decision, words) or None),
            )
            for one in found.hits
        ],
        notes=(_how_many(found),),
    )


def _shown(decision: str, words: str | None) -> str:
    from beslut.archive.search import excerpt

    return decision if words is None else excerpt(decision, words)


def _how_many(found: Found) -> Message:
    if not found.total:
        return message("No § holds all the words.")
    if len(found.hits) < found.total:
        return message(
            "{shown} of {n} hits, the best first; --limit shows more, and --body, --from and --to narrow them.",
            shown=len(found.hits),
            n=found.total,
        )
    return messages("{n} hit.", "{n} hits, the best first.", found.total)


_NONE_YET: Message = message("There is none yet; beslut archive checkpoint makes one.")


def _public(key: str, public: bytes) -> Message:
    return message("Public key {key}: {public}", key=key, public=public.hex())
