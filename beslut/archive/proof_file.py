"""Proof files (bevisfiler): a proof as JSON and back, strictly.

A file is canonical JSON (RFC 8785) to the byte, and so are the entry and the content within it, which stand as texts:
they are hashed as they are written. Whoever wrote the file may mean harm: nothing in it is believed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from beslut.archive.canonical import SALT_BYTES, canonical_json
from beslut.archive.checkpoint import LARGEST_SIZE, ROOT_BYTES, is_time, parse_checkpoint
from beslut.archive.entries import FIELDS, KINDS, Entry
from beslut.archive.proof import Asked, Attested, ConsistencyProof, InclusionProof, Proof
from beslut.archive.signing import PUBLIC_BYTES
from beslut.errors import InputError
from beslut.messages import Message, message

FORMAT = "beslut-proof/1"
_INCLUSION, _CONSISTENCY = "inclusion", "consistency"
_HEX = re.compile(r"(?:[0-9a-f]{2})*")
_HASH_BYTES = ROOT_BYTES


def dumps_proof(proof: Proof) -> bytes:
    """The proof as the bytes of a file."""
    data: dict[str, object]
    if isinstance(proof, ConsistencyProof):
        data = {"kind": _CONSISTENCY, "first": _attested(proof.first), "second": _attested(proof.second)}
    else:
        asked = proof.asked
        data = {
            "kind": _INCLUSION,
            "entry": proof.entry.encoded.decode(),
            "content": None if proof.content is None else proof.content.decode(),
            "salt": None if proof.salt is None else proof.salt.hex(),
            "source_sha256": proof.source_sha256,
            "paragraph": None if asked is None else {"number": asked.number, "sha256": asked.sha256},
            "checkpoint": _attested(proof.attested),
        }
    return canonical_json({**data, "format": FORMAT, "path": [each.hex() for each in proof.path]})


def _attested(attested: Attested) -> dict[str, str]:
    return {"text": attested.checkpoint.text, "public_key": attested.public.hex()}


def loads_proof(raw: bytes, place: str | None = None) -> Proof:
    """The proof that the bytes of a file hold; `place` is the name of the file.

    Raises one `InputError`, with the place in the file, for whatever is no proof.
    """
    data = _json(raw, place)
    found = _Object(_mapping(data, "", place), "", place)
    if found.held.get("format") != FORMAT:
        raise _refused(place, "format", message("this is no proof of the kind {format}", format=FORMAT))
    kind = found.text("kind")
    if kind not in (_INCLUSION, _CONSISTENCY):
        raise _refused(place, "kind", message("this is neither an inclusion nor a consistency proof"))
    proof = _inclusion(found) if kind == _INCLUSION else _consistency(found)
    if dumps_proof(proof) != raw:
        raise _refused(place, "", message("the file is not written as proof files are (canonical JSON)"))
    return proof


def _json(raw: bytes, place: str | None) -> Any:
    try:
        return json.loads(raw.decode())
    except UnicodeDecodeError:
        raise _refused(place, "", message("this is no text in UTF-8")) from None
    except json.JSONDecodeError as fault:
        where = f"{place or ''}:{fault.lineno}:{fault.colno}".lstrip(":")
        raise _refused(where, "", message("this is not JSON: {detail}", detail=fault.msg)) from None
    except (ValueError, RecursionError):
        detail = message("it holds a number or a nesting beyond all measure")
        raise _refused(place, "", message("this is not JSON: {detail}", detail=detail)) from None


@frozen
class _Object:
    """One mapping of the file, with the path to it, for errors."""

    held: Mapping[str, Any]
    path: str
    place: str | None

    def must_have(self, *keys: str) -> None:
        """Refuse another set of keys."""
        for key in keys:
            if key not in self.held:
                raise self.refused(key, message("it is missing"))
        for key in sorted(self.held.keys() - set(keys)):
            raise self.refused(ascii(key[:40]), message("there is no such key in a proof"))

    def text(self, key: str) -> str:
        """A text, without halves of letters, which no bytes can be made of."""
        value = self.held.get(key)
        if not isinstance(value, str) or not _has_bytes(value):
            raise self.refused(key, message("it is to be a text"))
        return value

    def text_or_none(self, key: str) -> str | None:
        """A text, or nothing."""
        return None if self.held.get(key) is None else self.text(key)

    def number(self, key: str) -> int:
        """A whole number from 0, not beyond all measure."""
        value = self.held.get(key)
        if type(value) is not int or not 0 <= value <= LARGEST_SIZE:
            raise self.refused(key, message("it is to be a whole number from 0"))
        return value

    def numbers(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers from 0."""
        listed = self.held.get(key)
        if not isinstance(listed, list):
            raise self.refused(key, message("it is to be a list"))
        within = _Object(
            {f"{key}[{index}]": each for index, each in enumerate(listed)}, self.path, self.place
        )
        return tuple(map(within.number, within.held))

    def bytes_of(self, key: str, length: int) -> bytes:
        """So many bytes, in hexadecimal with small letters."""
        return self.hexadecimal(key, self.held.get(key), length)

    def hexadecimal(self, path: str, value: object, length: int) -> bytes:
        """So many bytes, of a value at this path."""
        if not isinstance(value, str) or len(value) != 2 * length or not _HEX.fullmatch(value):
            raise self.refused(path, message("it is to be {n} hexadecimal figures", n=2 * length))
        return bytes.fromhex(value)

    def object(self, key: str) -> _Object:
        """A mapping within this one."""
        path = self.within(key)
        return _Object(_mapping(self.held.get(key), path, self.place), path, self.place)

    def within(self, key: str) -> str:
        """The path of a key."""
        return f"{self.path}.{key}" if self.path else key

    def refused(self, key: str, cause: Message) -> InputError:
        """The error for the value of a key."""
        return _refused(self.place, self.within(key), cause)


def _inclusion(found: _Object) -> InclusionProof:
    found.must_have(
        "format", "kind", "path", "entry", "content", "salt", "source_sha256", "paragraph", "checkpoint"
    )
    content = found.text_or_none("content")
    if (content is None) != (found.held["salt"] is None):
        raise found.refused("salt", message("content and salt belong together"))
    source = None if found.held["source_sha256"] is None else found.bytes_of("source_sha256", _HASH_BYTES)
    if content is None and source is not None:
        raise found.refused(
            "source_sha256", message("the hash of the source can be shown only with the content")
        )
    if content is None and found.held["paragraph"] is not None:
        raise found.refused("paragraph", message("a § can be shown only with the content"))
    return InclusionProof(
        entry=_entry(found),
        content=None if content is None else content.encode(),
        salt=None if content is None else found.bytes_of("salt", SALT_BYTES),
        source_sha256=None if source is None else source.hex(),
        asked=None if found.held["paragraph"] is None else _asked(found.object("paragraph")),
        path=_path(found),
        attested=_read_attested(found.object("checkpoint")),
    )


def _consistency(found: _Object) -> ConsistencyProof:
    found.must_have("format", "kind", "path", "first", "second")
    return ConsistencyProof(
        first=_read_attested(found.object("first")),
        second=_read_attested(found.object("second")),
        path=_path(found),
    )


def _read_attested(found: _Object) -> Attested:
    found.must_have("text", "public_key")
    where = _where(found.place, found.within("text"))
    return Attested(
        checkpoint=parse_checkpoint(found.text("text"), where),
        public=found.bytes_of("public_key", PUBLIC_BYTES),
    )


def _asked(found: _Object) -> Asked:
    found.must_have("number", "sha256")
    return Asked(number=found.text("number"), sha256=found.bytes_of("sha256", _HASH_BYTES).hex())


def _path(found: _Object) -> tuple[bytes, ...]:
    listed = found.held["path"]
    if not isinstance(listed, list):
        raise found.refused("path", message("it is to be a list"))
    return tuple(found.hexadecimal(f"path[{index}]", each, _HASH_BYTES) for index, each in enumerate(listed))


def _entry(outer: _Object) -> Entry:
    """The entry within its text, which is what is hashed."""
    text = outer.text("entry")
    data = _json(text.encode(), _where(outer.place, "entry"))
    found = _Object(_mapping(data, "entry", outer.place), "entry", outer.place)
    found.must_have(*FIELDS)
    kind = found.text("kind")
    if kind not in KINDS:
        raise found.refused("kind", message("there is no such kind of version"))
    if not is_time(found.text("at")):
        raise found.refused(
            "at", message("it is to be a time in UTC, such as {example}", example="2024-03-12T09:30:00Z")
        )
    source = found.held["source_commitment"]
    entry = Entry(
        number=found.number("number"),
        record=found.text("record"),
        kind=KINDS[kind],
        commitment=found.bytes_of("commitment", _HASH_BYTES).hex(),
        who=found.text("who"),
        at=found.text("at"),
        why=found.text_or_none("why"),
        source_name=found.text_or_none("source_name"),
        source_commitment=None if source is None else found.bytes_of("source_commitment", _HASH_BYTES).hex(),
        previous=None if found.held["previous"] is None else found.number("previous"),
        erases=found.numbers("erases"),
    )
    if entry.encoded != text.encode():
        raise outer.refused("entry", message("it is not canonical JSON"))
    return entry


def _has_bytes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _mapping(data: object, path: str, place: str | None) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise _refused(place, path, message("it is to be a mapping, in braces"))
    return data


def _where(place: str | None, path: str) -> str:
    return ": ".join(each for each in (place, path) if each)


def _refused(place: str | None, path: str, cause: Message) -> InputError:
    mend = message("Ask for the proof file anew; it is not to be edited.")
    return InputError(cause, place=_where(place, path) or None, mend=mend)
