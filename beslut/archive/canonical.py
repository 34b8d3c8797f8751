"""Canonical bytes (kanonisk form): one meeting as the same JSON every time, by RFC 8785, and what commits to it."""

from __future__ import annotations

import hashlib
import json
import secrets
from pathlib import PurePath
from typing import Any

import msgspec

from beslut.errors import InputError
from beslut.files import converter
from beslut.legible import legible
from beslut.messages import message
from beslut.records import Meeting

SALT_BYTES = 16
MOST = 2**53 - 1
"""The largest whole number that RFC 8785 knows: a program that reads numbers as fractions keeps it exactly."""


def canonical(meeting: Meeting) -> bytes:
    """The meeting as canonical JSON (RFC 8785), in UTF-8: what is stored, hashed and exported.

    Of the documents that places name only the file names are kept: in which folder somebody had the minutes is no
    part of a record, and two who import the same minutes are to get the same bytes. Raises `InputError` for a whole
    number above `MOST` and for half a character, which the RFC does not know.
    """
    data = converter().unstructure(meeting)
    _without_folders(data)
    refuse_large(data)
    try:
        return canonical_json(data)
    except UnicodeEncodeError:
        raise InputError(
            message("a text holds half a character (a lone surrogate)"), mend=message("Write it anew.")
        ) from None


def refuse_large(data: Any) -> None:
    """Raise `InputError` where plain data hold a whole number that not every program reads as the same one."""
    if type(data) is dict:
        data = data.values()
    for each in data:
        if type(each) in _COLLECTIONS:
            refuse_large(each)
        elif type(each) is int and not -MOST <= each <= MOST:
            raise InputError(
                message("the number {n} is too large for a record", n=str(each)),
                mend=message("Check it against the minutes; {most} is the most.", most=str(MOST)),
            )


def _without_folders(data: Any) -> None:
    """Leave the names alone in the documents of all places; the data are changed in place."""
    if type(data) is dict:
        place = data.get("place")
        if type(place) is dict:
            document = place.get("document", "")
            if "/" in document or "\\" in document:
                document = place["document"] = PurePath(document).name
            if not document.isascii():
                place["document"] = legible(document)
        data = data.values()
    for each in data:
        if type(each) in _COLLECTIONS:
            _without_folders(each)


_COLLECTIONS = frozenset({dict, list, tuple})


def canonical_json(data: Any) -> bytes:
    r"""Plain data as canonical JSON by RFC 8785: sorted keys, no blanks, letters as they are.

    The data are texts, whole numbers, truth values, None, lists and mappings with ASCII keys, for which the encoder
    gives what the RFC demands; a test compares the two for whatever records hold. Records have no fractions, which
    the RFC writes in a way of its own.

    >>> canonical_json({"b": "§ 1\n", "a": [1, None]})
    b'{"a":[1,null],"b":"\xc2\xa7 1\\n"}'
    """
    return _ENCODE(data)


_ENCODE = msgspec.json.Encoder(order="sorted").encode


def meeting_of(content: bytes) -> Meeting:
    """The meeting that canonical bytes hold; raises `InputError` where somebody has tampered with them."""
    try:
        return converter().structure(json.loads(content), Meeting)
    except Exception as fault:  # the converter raises groups of whatever its hooks raise
        raise InputError(
            message("what is stored is no record any more: {why}", why=type(fault).__name__),
            mend=message("beslut archive verify tells which version it is."),
        ) from fault


def content_hash(content: bytes) -> str:
    """SHA-256 of the content, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def new_salt() -> bytes:
    """A salt that nobody can guess."""
    return secrets.token_bytes(SALT_BYTES)


def commitment(salt: bytes, content: bytes) -> str:
    """What commits to the content without telling it, in hexadecimal.

    When a name has to go, content and salt are erased and this stays: without the salt nobody can find out by trying
    names what the content was.
    """
    return hashlib.sha256(salt + content).hexdigest()


def source_commitment(salt: bytes, sha256: str | None) -> str | None:
    """What commits to the source document without telling its SHA-256, in hexadecimal; None where there is none.

    A document can be made again by trying names as well as a record can, and so its hash is erased with the content.
    """
    return None if sha256 is None else commitment(salt, bytes.fromhex(sha256))
