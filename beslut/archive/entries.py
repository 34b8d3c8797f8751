"""Entries (poster): what the log holds of one version of a record, and the leaf that stands for it in the tree."""

from __future__ import annotations

import hashlib

from attrs import asdict, field, frozen, validators

from beslut.archive.canonical import canonical_json
from beslut.messages import message
from beslut.records.terms import Term


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
    `commitment` what commits to its content. `at` is the time in UTC, to the second. `previous` is the number of the
    version before it of the same record, None for the first.
    """

    number: int = field(validator=validators.ge(0))
    record: str
    kind: VersionKind
    commitment: str
    who: str
    at: str
    why: str | None = None
    source_name: str | None = None
    source_sha256: str | None = None
    previous: int | None = None

    @property
    def encoded(self) -> bytes:
        """The entry as canonical JSON."""
        return canonical_json({**asdict(self), "kind": self.kind.value})

    @property
    def leaf(self) -> bytes:
        """The hash that stands for the version in the Merkle tree (RFC 6962): SHA-256 of a zero byte and the entry."""
        return hashlib.sha256(b"\x00" + self.encoded).digest()
