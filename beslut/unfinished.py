"""Unfinished files (ofärdiga filer): what is written whole or not at all has another name while it is written."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

_NAME = re.compile(r"\.beslut-[0-9a-f]{16}")


def beside(path: Path) -> Path:
    """A new name in the same folder for a file while it is written; one that was never finished keeps it."""
    return path.parent / f".beslut-{secrets.token_hex(8)}"


def is_unfinished(name: str) -> bool:
    """Whether a file of this name was never finished.

    >>> is_unfinished(beside(Path("report.html")).name), is_unfinished("report.html")
    (True, False)
    """
    return _NAME.fullmatch(name) is not None
