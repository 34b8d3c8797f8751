"""A register of engagements (bisysslor, uppdrag): who is tied to which organisation, and since when."""

from __future__ import annotations

import csv
import datetime as dt
from os import PathLike, fspath
from typing import Any

from attrs import field, frozen

from beslut.files.checking import FileKind, checked, decoded, is_json, read_bytes
from beslut.files.json_text import read_json
from beslut.files.lines import Lines
from beslut.files.yaml_text import read_yaml
from beslut.messages import message
from beslut.records.truths import as_tuple, in_order, said

_HEADINGS = {"namn": "person", "person": "person", "parti": "party", "från": "since", "till": "until"}


@frozen(kw_only=True)
class Engagement:
    """One engagement (uppdrag): a person and an organisation, `since` and `until` inclusive; None where not told."""

    person: str = field(validator=said)
    organisation: str = field(validator=said)
    party: str | None = field(default=None, validator=said)
    since: dt.date | None = None
    until: dt.date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse an engagement that ends before it begins."""
        in_order(self.since, self.until, "since", "until")

    def held_on(self, day: dt.date | None) -> bool:
        """Whether it may be held on the day; always, where the day is not known."""
        return day is None or not (
            (self.since is not None and day < self.since) or (self.until is not None and day > self.until)
        )


@frozen(kw_only=True)
class EngagementFile:
    """A file of engagements (uppdragsregister)."""

    engagements: tuple[Engagement, ...] = field(converter=as_tuple)


_FILES = FileKind(
    holds=EngagementFile,
    give=message("Give a file with engagements in it, each with person and organisation."),
    others=frozenset({"meeting", "meetings", "body", "local"}),
    mistaken=(
        message("this is another kind of file, which holds no engagements"),
        message("Give a file with engagements in it, each with person and organisation."),
    ),
)


def load_engagements(path: str | PathLike[str]) -> tuple[Engagement, ...]:
    """The engagements of a file: YAML or JSON, or CSV with a heading `person,organisation,since,until`.

    Swedish headings (namn, organisation, från, till) do as well, and semicolons. Raises `InputError` where the file
    cannot be used, and `InputErrors` where several things in it are wrong, each with its `file:line`.
    """
    name = fspath(path)
    data = read_bytes(name)
    if name.lower().endswith(".csv"):
        return checked(_read_csv, decoded(data, name), name, _FILES).engagements
    return checked(
        read_json if is_json(name, data) else read_yaml, decoded(data, name), name, _FILES
    ).engagements


def _read_csv(text: str, _document: str | None) -> tuple[Any, Lines]:
    first = text.splitlines()[0]
    reader = csv.reader(text.splitlines(), delimiter=";" if ";" in first else ",")
    heading = [_HEADINGS.get(cell.strip().casefold(), cell.strip().casefold()) for cell in next(reader)]
    found: list[dict[str, str]] = []
    lines: dict[Any, int] = {("engagements",): 1}
    for row in reader:
        told = {key: cell.strip() for key, cell in zip(heading, row, strict=False) if cell.strip()}
        if told:
            for way in ((), *((key,) for key in told)):
                lines["engagements", len(found), *way] = reader.line_num
            found.append(told)
    return {"engagements": found}, Lines(lines)
