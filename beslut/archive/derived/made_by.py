"""By which beslut it was derived (härledd av): another one may derive otherwise, and that is no alteration."""

from __future__ import annotations

from hashlib import sha256

from beslut import __version__


def mark_of(record: str, version: str = __version__) -> str:
    """The mark of what a version of beslut has derived of a record, with figures that fit no other mark.

    >>> mark_of("granvik/kommunstyrelsen/2024-03-05/39", "1.4.0")
    '1.4.0 99bbd7d0'
    """
    return f"{version} {sha256(f'{version} {record}'.encode(errors='surrogateescape')).hexdigest()[:8]}"


def other_version(mark: str | None, record: str) -> str | None:
    """The version of the other beslut that a mark tells; None for this one's, and for what is no mark of the record."""
    version = (mark or "").rpartition(" ")[0]
    return version if version and version != __version__ and mark == mark_of(record, version) else None
