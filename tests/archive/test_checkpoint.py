import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive.checkpoint import Checkpoint, parse_checkpoint, signed, verified
from beslut.errors import InputError
from tests.archive.proofs import key

ROOT = bytes(range(32))
ORIGINS = st.text(
    st.characters(blacklist_categories=("C", "Z"), blacklist_characters="\n"), min_size=1, max_size=200
)
KEY_ID = "34750f98bd59fcfc"
"""The first 16 figures of `sha256sum` of the public key of the seed 01 01 01 …"""


def made(**more):
    given = {"origin": "Granvik", "size": 42, "root": ROOT, "at": "2024-03-12T10:00:00Z", "key": key()}
    return signed(**{**given, **more})


def test_the_note_is_five_lines():
    assert made().note == (
        "Granvik\n42\nAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n2024-03-12T10:00:00Z\n" + KEY_ID + "\n"
    )


def test_the_text_is_the_note_an_empty_line_and_the_signature():
    checkpoint = made()
    note, signature = checkpoint.text.split("\n\n")
    assert f"{note}\n" == checkpoint.note
    assert signature.startswith("— ")
    assert len(signature) == len("— ") + 88 + 1


@given(ORIGINS, st.integers(0, 2**63 - 1), st.binary(min_size=32, max_size=32))
def test_what_is_written_is_read_again_and_verified(origin, size, root):
    checkpoint = made(origin=origin, size=size, root=root)
    assert parse_checkpoint(checkpoint.text) == checkpoint
    assert verified(checkpoint, key().public)


@pytest.mark.parametrize(
    "change",
    [
        {"origin": "Granvika"},
        {"size": 43},
        {"root": ROOT[::-1]},
        {"at": "2024-03-12T10:00:01Z"},
        {"key": key(2).id},
        {"signature": bytes(64)},
        {"signature": b""},
    ],
)
def test_a_changed_checkpoint_is_not_verified(change):
    assert not verified(evolve(made(), **change), key().public)


def test_another_key_has_not_signed_it():
    assert not verified(made(), key(2).public)


def test_every_flipped_bit_of_the_text_is_refused_or_not_verified():
    text = made().text.encode()
    for place in range(len(text)):
        for bit in range(8):
            changed = bytearray(text)
            changed[place] ^= 1 << bit
            try:
                held = parse_checkpoint(changed.decode())
            except (InputError, UnicodeDecodeError):
                continue
            assert not verified(held, key().public), (place, bit)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("42", "042"),
        ("42", "-1"),
        ("42", "4_2"),
        ("42", "٤٢"),
        ("42", "9" * 19),
        ("42", "9" * 100000),
        ("42", ""),
        ("Granvik", ""),
        ("Granvik", " Granvik"),
        ("Granvik", "Gran\x1b[2Jvik"),
        ("Granvik", "G" * 201),
        ("Granvik", "Granvik\n"),
        ("AAEC", "AAE"),
        ("AAEC", "AA C"),
        ("AAEC", "ÅAEC"),
        ("Hh8=", "Hh9="),
        ("2024-03-12", "2024-02-30"),
        ("10:00:00Z", "10:00:00+00:00"),
        ("10:00:00Z", "25:00:00Z"),
        (KEY_ID, KEY_ID.upper()),
        (KEY_ID, KEY_ID[:15]),
        ("— ", "- "),
        ("\n\n", "\n"),
        ("Granvik\n", "Granvik\r\n"),
    ],
)
def test_what_no_checkpoint_says_is_refused_with_a_mend(before, after):
    text = made().text
    assert before in text
    with pytest.raises(InputError) as refused:
        parse_checkpoint(text.replace(before, after, 1), "file")
    assert refused.value.place == "file"
    assert refused.value.mend


def test_a_checkpoint_without_a_signature_cannot_be_read():
    bare = evolve(made(), signature=b"")
    with pytest.raises(InputError):
        parse_checkpoint(bare.text)


@given(st.text())
def test_any_text_is_read_or_refused(text):
    with pytest.raises(InputError):
        parse_checkpoint(text)


def test_what_cannot_be_written_cannot_be_made():
    with pytest.raises(ValueError, match="origin"):
        made(origin="two\nlines")
    with pytest.raises(ValueError, match="root"):
        Checkpoint(origin="a", size=1, root=b"", at="2024-03-12T10:00:00Z", key="0" * 16)
