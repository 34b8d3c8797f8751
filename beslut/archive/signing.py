"""Keys and signatures (nycklar och underskrifter): Ed25519, by RFC 8032."""

from __future__ import annotations

import os
import re
import stat
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from beslut.errors import InputError, MissingExtra
from beslut.file_faults import why_not_read, why_not_written
from beslut.messages import message

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PUBLIC_BYTES = 32
SIGNATURE_BYTES = 64
_LARGEST_FILE = 10_000
_HEX = re.compile(r"[0-9a-fA-F]{64}")


def key_id(public: bytes) -> str:
    """The id of a key (nyckel-id): the first 16 hexadecimal figures of SHA-256 of the public key.

    It tells keys apart, and is too short to prove anything: trust is given to whole public keys.
    """
    return sha256(public).hexdigest()[:16]


@frozen
class SigningKey:
    """A private key (privat nyckel), which signs; whoever has it can sign in the name of the archive."""

    _private: Ed25519PrivateKey = field(repr=False, eq=False)

    @property
    def public(self) -> bytes:
        """The public key, 32 bytes."""
        return self._private.public_key().public_bytes_raw()

    @property
    def id(self) -> str:
        """The id of the key; see `key_id`."""
        return key_id(self.public)

    def sign(self, data: bytes) -> bytes:
        """The signature of these bytes, 64 bytes; the same every time."""
        return self._private.sign(data)

    def pem(self) -> bytes:
        """The private key as PEM in PKCS #8, not encrypted."""
        from cryptography.hazmat.primitives import serialization

        return self._private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )


def new_key() -> SigningKey:
    """A new key; raises `MissingExtra` without the library for it."""
    _must_have_library()
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return SigningKey(Ed25519PrivateKey.generate())


def verify(public: bytes, data: bytes, signature: bytes) -> bool:
    """Whether the signature of these bytes is by the key; raises `MissingExtra` without the library for it."""
    _must_have_library()
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def save_key(key: SigningKey, path: Path) -> None:
    """Write a private key to a new file that its owner alone can read.

    Raises `InputError` where the file is there already, since a key that is written over is lost, and where it cannot
    be written.
    """
    try:
        number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(key.pem())
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        raise InputError(
            message("there is a file of this name already; a key is never written over"),
            place=str(path),
            mend=message("Choose another name, or move the file away."),
        ) from None
    except OSError as fault:
        raise InputError(
            why_not_written(fault),
            place=str(path),
            mend=message("Choose a folder that you may write to."),
        ) from None


def load_key(path: Path) -> SigningKey:
    """Read a private key.

    Raises `InputError` where the file cannot be read, holds no such key, or can be read by others than its owner.
    """
    _must_have_library()
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    content = _content(path, private=True)
    try:
        key = serialization.load_pem_private_key(content, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise InputError(
            message("this is no private key of the kind that signs (Ed25519, PEM, without password)"),
            place=str(path),
            mend=message("Give the file that was made for the archive."),
        )
    return SigningKey(key)


def public_key(given: str | Path) -> bytes:
    """The public key that a text or a file gives: 64 hexadecimal figures, or a file with them or with PEM.

    Raises `InputError` where there is no such key, also for a file that holds a private key.
    """
    if _HEX.fullmatch(str(given)):
        return bytes.fromhex(str(given))
    path = Path(given)
    content = _content(path)
    if b"PRIVATE KEY" in content:
        raise InputError(
            message("this is a private key; it must stay with its owner"),
            place=str(path),
            mend=message("Give the public key."),
        )
    text = content.decode("ascii", errors="replace").strip()
    public = bytes.fromhex(text) if _HEX.fullmatch(text) else _of_pem(content)
    if public is None:
        raise InputError(
            message("this is no public key"),
            place=str(path),
            mend=message("Give 64 hexadecimal figures, or a file with them or with an Ed25519 key in PEM."),
        )
    return public


def _of_pem(content: bytes) -> bytes | None:
    _must_have_library()
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = serialization.load_pem_public_key(content)
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key.public_bytes_raw() if isinstance(key, Ed25519PublicKey) else None


def _content(path: Path, *, private: bool = False) -> bytes:
    """What a file of a key holds; a private one must be its owner's alone."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if private and os.name == "posix" and stat.S_IMODE(mode) & 0o077:
                raise InputError(
                    message("others than its owner can read this private key"),
                    place=str(path),
                    mend=message(
                        "chmod 600 {file}, and make a new key if anybody may have read it.", file=str(path)
                    ),
                )
            return file.read(_LARGEST_FILE)
    except (OSError, ValueError) as fault:
        raise InputError(
            why_not_read(fault),
            place=str(path),
            mend=message("Give the file of the key, or a public key as 64 hexadecimal figures."),
        ) from None


def _must_have_library() -> None:
    try:
        import cryptography  # noqa: F401
    except ImportError:
        raise MissingExtra("archive", needed_for=message("signatures")) from None
