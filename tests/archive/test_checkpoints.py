"""Checkpoints and proofs that an archive makes."""

import pytest

from beslut.archive import truth
from beslut.archive.addresses import Address
from beslut.archive.archive import open_archive
from beslut.archive.checkpoint import verified
from beslut.archive.checkpoints import checkpoints, key_file, make_checkpoint, public_keys, signing_key
from beslut.archive.proof import Part, check_kept, check_proof
from beslut.archive.proof_file import dumps_proof, loads_proof
from beslut.archive.proving import prove, prove_growth
from beslut.archive.signing import new_key
from beslut.archive.verification import verify
from beslut.errors import InputError
from tests.archive.filled import AT, doing, fill, meeting, record
from tests.archive.tampering import tamper


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        fill(held)
        yield held


def all_of(archive):
    with archive.reading() as connection:
        return tuple(checkpoints(connection)), public_keys(connection)


def test_a_checkpoint_is_signed_recorded_and_listed(archive):
    key = new_key()
    made = make_checkpoint(archive, key, AT, "Granviks kommun")
    assert (made.size, made.origin, made.at) == (9, "Granviks kommun", "2024-03-12T09:30:00Z")
    assert verified(made, key.public)
    assert all_of(archive) == ((made,), {key.id: key.public})
    assert list(verify(archive)) == []


def test_where_nothing_has_come_the_last_one_is_given(archive):
    first = make_checkpoint(archive, new_key(), AT)
    assert make_checkpoint(archive, new_key(), AT) == first


def test_the_origin_is_kept_and_a_new_key_is_recorded_beside_the_old(archive):
    first = make_checkpoint(archive, new_key(), AT, "Granviks kommun")
    archive.add(meeting(20), doing())
    second = make_checkpoint(archive, new_key(), AT)
    assert second.origin == "Granviks kommun"
    assert set(all_of(archive)[1]) == {first.key, second.key}
    assert list(verify(archive)) == []


@pytest.mark.parametrize(
    "change",
    [
        f"UPDATE nodes SET hash = X'{'00' * 32}' WHERE level = 3 AND position = 0",
        "DELETE FROM nodes WHERE level = 3 AND position = 0",
        f"UPDATE checkpoints SET signature = X'{'00' * 64}'",
    ],
)
@pytest.mark.parametrize("grown", [False, True])
def test_what_does_not_go_on_from_the_last_checkpoint_is_not_signed(archive, change, grown):
    make_checkpoint(archive, new_key(), AT)
    tamper(archive, change)
    if grown:
        archive.add(meeting(20), doing())
    with pytest.raises(InputError, match="verify"):
        make_checkpoint(archive, new_key(), AT)


def test_versions_that_are_gone_since_the_last_checkpoint_are_not_signed_over(archive):
    make_checkpoint(archive, new_key(), AT)
    tamper(archive, "DELETE FROM contents WHERE version = 8", "DELETE FROM versions WHERE number = 8")
    with pytest.raises(InputError, match="verify"):
        make_checkpoint(archive, new_key(), AT)


def test_a_proof_is_made_by_the_checkpoint_that_somebody_has_kept(archive):
    first = make_checkpoint(archive, new_key(), AT)
    archive.add(meeting(20), doing())
    second = make_checkpoint(archive, new_key(), AT)
    assert prove(archive, record(3)).attested.checkpoint == first
    later = prove(archive, record(3), size=second.size)
    assert later.attested.checkpoint == second
    assert check_proof(later) == ()
    assert check_kept(later, second) == ()
    with pytest.raises(InputError, match="--checkpoint 9"):
        check_kept(later, first)
    with pytest.raises(InputError, match="före version 9"):
        prove(archive, record(20), size=first.size)
    with pytest.raises(InputError):
        prove(archive, record(3), size=4)


def test_a_proof_of_another_log_does_not_agree_with_the_checkpoint_that_was_kept(archive):
    kept = make_checkpoint(archive, new_key(), AT)
    for day in (20, 21):
        archive.add(meeting(day), doing())
    tamper(archive, "DELETE FROM checkpoints", "DELETE FROM keys")
    tamper(archive, "DELETE FROM contents WHERE version > 8", "DELETE FROM versions WHERE number > 8")
    tamper(archive, "DELETE FROM nodes WHERE position >= 9 >> level")
    tamper(archive, "UPDATE versions SET who = 'olga' WHERE number = 8")
    with archive.reading() as connection:
        leaf = truth.version(connection, 8).entry.leaf.hex()
    tamper(archive, f"UPDATE nodes SET hash = X'{leaf}' WHERE level = 0 AND position = 8")
    make_checkpoint(archive, new_key(), AT)
    forged = prove(archive, record(3))
    assert check_proof(forged) == ()
    assert [fault.part for fault in check_kept(forged, kept)] == [Part.CHECKPOINT]


def test_an_empty_archive_has_nothing_to_sign(address):
    with open_archive(address, create=True) as empty, pytest.raises(InputError):
        make_checkpoint(empty, new_key(), AT)


def test_an_origin_of_several_lines_is_refused(archive):
    with pytest.raises(InputError):
        make_checkpoint(archive, new_key(), AT, "Granvik\n9")
    assert all_of(archive) == ((), {})


def test_the_key_lies_beside_a_file_and_is_made_once(tmp_path):
    address = Address.of(str(tmp_path / "beslut.db"))
    assert key_file(address) == tmp_path / "beslut.db.key"
    assert signing_key(address).id == signing_key(address).id
    assert (tmp_path / "beslut.db.key").stat().st_mode & 0o077 == 0


def test_a_server_needs_a_key_that_is_named(tmp_path):
    address = Address.of("postgresql://ylva@db/arkiv")
    with pytest.raises(InputError):
        key_file(address)
    assert key_file(address, tmp_path / "k") == tmp_path / "k"


@pytest.mark.parametrize("day", range(1, 8))
def test_every_version_can_be_proven_and_the_file_read_back(archive, day):
    make_checkpoint(archive, new_key(), AT)
    for version in archive.history(record(day)):
        proof = prove(archive, record(day), "1", version.entry.number)
        assert proof.entry == version.entry
        assert check_proof(loads_proof(dumps_proof(proof))) == ()


def test_a_proof_does_not_change_as_the_archive_grows(archive):
    make_checkpoint(archive, new_key(), AT)
    before = dumps_proof(prove(archive, record(3), "1"))
    archive.add(meeting(20), doing())
    make_checkpoint(archive, new_key(), AT)
    assert dumps_proof(prove(archive, record(3), "1")) == before


def test_growth_can_be_proven_between_any_two_checkpoints(archive):
    for day in range(20, 25):
        make_checkpoint(archive, new_key(), AT)
        archive.add(meeting(day), doing())
    make_checkpoint(archive, new_key(), AT)
    for first in range(9, 15):
        for second in range(first, 15):
            assert check_proof(loads_proof(dumps_proof(prove_growth(archive, first, second)))) == ()


@pytest.mark.parametrize(
    ("what", "paragraph", "number"),
    [(record(9), None, None), (record(1), "7", None), (record(1), None, 3), (record(1), None, 99)],
)
def test_what_is_not_there_cannot_be_proven(archive, what, paragraph, number):
    make_checkpoint(archive, new_key(), AT)
    with pytest.raises(InputError):
        prove(archive, what, paragraph, number)


def test_a_version_that_no_checkpoint_counts_cannot_be_proven_yet(archive):
    with pytest.raises(InputError):
        prove(archive, record(1))


def test_growth_backwards_or_from_no_checkpoint_is_refused(archive):
    make_checkpoint(archive, new_key(), AT)
    for first, second in ((9, 8), (5, 9), (9, 11)):
        with pytest.raises(InputError):
            prove_growth(archive, first, second)
