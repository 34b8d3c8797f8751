import builtins

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from beslut.archive.signing import SigningKey, key_id, load_key, new_key, public_key, save_key, verify
from beslut.errors import InputError, MissingExtra

# RFC 8032 § 7.1, test 3.
SECRET = "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"
PUBLIC = "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"
SIGNATURE = (
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
    "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
)
PUBLIC_PEM = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


@pytest.fixture
def known():
    return SigningKey(ed25519.Ed25519PrivateKey.from_private_bytes(bytes.fromhex(SECRET)))


def test_the_signature_is_that_of_the_standard(known):
    assert known.public.hex() == PUBLIC
    assert known.sign(bytes.fromhex("af82")).hex() == SIGNATURE
    assert verify(known.public, bytes.fromhex("af82"), bytes.fromhex(SIGNATURE))


def test_the_id_of_a_key_is_the_beginning_of_its_hash(known):
    # printf of the public key as bytes | sha256sum
    assert known.id == key_id(bytes.fromhex(PUBLIC)) == "dac073e0123bdea5"


@pytest.mark.parametrize("bit", range(0, 512, 7))
def test_a_changed_bit_of_the_signature_is_seen(known, bit):
    signature = bytearray(bytes.fromhex(SIGNATURE))
    signature[bit // 8] ^= 1 << bit % 8
    assert not verify(known.public, b"\xaf\x82", bytes(signature))


def test_nothing_is_verified_with_another_key_other_bytes_or_no_key_at_all(known):
    assert not verify(new_key().public, b"\xaf\x82", bytes.fromhex(SIGNATURE))
    assert not verify(known.public, b"\xaf\x83", bytes.fromhex(SIGNATURE))
    assert not verify(b"short", b"\xaf\x82", bytes.fromhex(SIGNATURE))
    assert not verify(known.public, b"\xaf\x82", b"")


def test_two_new_keys_differ():
    assert new_key().id != new_key().id


def test_a_key_shows_nothing_secret_when_it_is_printed(known):
    assert "object" not in repr(known)
    assert SECRET[:8] not in repr(known)


def test_a_saved_key_is_its_owners_alone_and_can_be_loaded(tmp_path, known):
    path = tmp_path / "key.pem"
    save_key(known, path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert load_key(path).public == known.public


def test_a_key_is_never_written_over(tmp_path, known):
    path = tmp_path / "key.pem"
    save_key(known, path)
    with pytest.raises(InputError, match="skrivs aldrig över"):
        save_key(new_key(), path)
    assert load_key(path).public == known.public


def test_a_key_for_a_folder_that_is_not_there_is_refused(tmp_path, known):
    with pytest.raises(InputError) as refused:
        save_key(known, tmp_path / "none" / "key.pem")
    assert refused.value.place
    assert refused.value.mend


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o666, 0o602])
def test_a_key_that_others_can_read_is_refused(tmp_path, known, mode):
    path = tmp_path / "key.pem"
    save_key(known, path)
    path.chmod(mode)
    with pytest.raises(InputError, match="andra än ägaren") as refused:
        load_key(path)
    assert "chmod 600" in "\n".join(refused.value.lines("en"))


def other_kind():
    return ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def with_password():
    return ed25519.Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"secret"),
    )


@pytest.mark.parametrize("what", ["empty", "other kind", "password", "cut", "bytes"])
def test_a_file_without_such_a_key_is_refused(tmp_path, known, what):
    content = {
        "empty": b"",
        "other kind": other_kind(),
        "password": with_password(),
        "cut": known.pem()[:60],
        "bytes": bytes(range(256)),
    }[what]
    path = tmp_path / "key.pem"
    path.touch(mode=0o600)
    path.write_bytes(content)
    with pytest.raises(InputError, match="Ed25519") as refused:
        load_key(path)
    assert refused.value.place == str(path)
    assert refused.value.mend


def test_a_key_file_that_is_not_there_or_a_folder_is_refused(tmp_path):
    tmp_path.chmod(0o700)
    for path in (tmp_path / "none.pem", tmp_path):
        with pytest.raises(InputError):
            load_key(path)


def test_a_public_key_is_taken_as_figures_or_from_a_file(tmp_path, known):
    figures, pem = tmp_path / "key.txt", tmp_path / "key.pem"
    figures.write_text(PUBLIC.upper() + "\n")
    held = ed25519.Ed25519PublicKey.from_public_bytes(known.public)
    pem.write_bytes(held.public_bytes(*PUBLIC_PEM))
    assert public_key(PUBLIC) == public_key(figures) == public_key(str(pem)) == known.public


@pytest.mark.parametrize("given", [PUBLIC[:16], PUBLIC + "0", "none.txt", "", "a\0b"])
def test_what_is_no_public_key_is_refused(given):
    with pytest.raises(InputError):
        public_key(given)


def test_a_file_without_a_public_key_is_refused(tmp_path):
    path = tmp_path / "key.txt"
    other = ec.generate_private_key(ec.SECP256R1()).public_key().public_bytes(*PUBLIC_PEM)
    for content in (b"", b"hello", PUBLIC[:-1].encode(), other):
        path.write_bytes(content)
        with pytest.raises(InputError, match="ingen öppen nyckel"):
            public_key(path)


def test_a_private_key_is_not_taken_for_a_public_one(tmp_path, known):
    path = tmp_path / "key.pem"
    save_key(known, path)
    with pytest.raises(InputError, match="privat nyckel"):
        public_key(path)


def test_without_the_library_the_extra_is_named(monkeypatch):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name.split(".")[0] == "cryptography":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra, match=r"beslut\[archive\]"):
        new_key()
    with pytest.raises(MissingExtra):
        verify(b"", b"", b"")
