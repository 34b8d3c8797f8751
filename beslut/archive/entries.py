"""Entries (loggposter): what the log holds of one version of a record, and the leaf that stands for it in the tree."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Self

from attrs import field, fields, frozen, validators

from beslut.archive.canonical import canonical_json
from beslut.messages import message
from beslut.records.terms import Term
from beslut.records.truths import as_tuple


class VersionKind(Term):
    """Why a record has a new version (slag av version)."""

    IMPORT = "import", message("import")
    """The first time that the record came in."""
    CORRECTION = "correction", message("correction")
    """Rättelse: the record is to read otherwise."""
    WITHDRAWAL = "withdrawal", message("withdrawal")
    """Återkallad: the record no longer counts, and stays to be seen."""
    REDACTION = "redaction", message("redaction")
    """Skyddad identitet: a name is gone, and the versions that told it are erased."""


@frozen(kw_only=True)
class Entry:
    """One version of a record, without its content (loggpost).

    `number` counts the versions of the whole archive from 0 and never has a gap. `record` is the id of the record,
    `commitment` what commits to its content, `source_commitment` to the source document; None where there was none.
    `at` is the time in UTC, to the second. `previous` is the number of the version before it of the same record, None
    for the first. `erases` are the numbers of the versions whose content a redaction takes away.
    """

    number: int = field(validator=validators.ge(0))
    record: str
    kind: VersionKind
    commitment: str
    who: str
    at: str
    why: str | None = None
    source_name: str | None = None
    source_commitment: str | None = None
    previous: int | None = None
    erases: tuple[int, ...] = field(default=(), converter=as_tuple)

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Self:
        """The entry of these plain data.

        Raises KeyError, TypeError or ValueError for what is none, so that no fault of a row or file goes unseen.
        """
        made = cls(**{**data, "kind": KINDS[data["kind"]]})
        if made.data != {**data, "erases": list(made.erases)}:
            raise ValueError("not all of the entry is there")
        return made

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Self:
        """The entry that a row of the database holds; raises as `of` does."""
        data = {name: row[name] for name in FIELDS}
        told = data["erases"]
        return cls.of({**data, "erases": [] if told is None else [int(each) for each in told.split(",")]})

    @property
    def data(self) -> dict[str, Any]:
        """The entry as plain data: what is hashed, exported and proven."""
        return {name: getattr(self, name) for name in FIELDS} | {
            "kind": self.kind.value,
            "erases": list(self.erases),
        }

    @property
    def row(self) -> dict[str, Any]:
        """The entry as a row of the database."""
        return self.data | {"erases": ",".join(map(str, self.erases)) or None}

    @property
    def encoded(self) -> bytes:
        """The entry as canonical JSON."""
        return canonical_json(self.data)

    @property
    def leaf(self) -> bytes:
        """The hash that stands for the version in the Merkle tree (RFC 6962): SHA-256 of a zero byte and the entry."""
        return hashlib.sha256(b"\x00" + self.encoded).digest()


FIELDS = tuple(each.name for each in fields(Entry))
"""The names of what an entry holds, as in the database and in files."""

KINDS = {kind.value: kind for kind in VersionKind}
"""Every kind of version by its value; the type itself is slower to ask, and it is asked for every row."""
