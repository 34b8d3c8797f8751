"""What somebody has kept elsewhere shows what the archive itself cannot: that all of it was written anew."""

import pytest
from attrs import evolve

from beslut.archive.archive import open_archive
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.kept import Kept, load_kept
from beslut.archive.signing import new_key
from beslut.archive.trust import Trust
from beslut.archive.verification import verify
from beslut.errors import InputError
from tests.archive.filled import AT, doing, fill, meeting
from tests.archive.tampering import tamper, write_anew

KEY = new_key()
OURS = Trust(keys=[KEY.public])


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        fill(held)
        yield held


@pytest.fixture
def kept(archive):
    return make_checkpoint(archive, KEY, AT, "Granviks kommun")


def keeping(*checkpoints, keys=()):
    return Trust(keys=keys, kept=[Kept(place="kept", checkpoint=one) for one in checkpoints])


def places(archive, trust):
    return sorted({fault.where for fault in verify(archive, trust)})


def test_an_archive_that_grew_agrees_with_what_was_kept(archive, kept):
    archive.add(meeting(20), doing())
    later = make_checkpoint(archive, KEY, AT)
    for trust in (OURS, keeping(kept), keeping(kept, later, keys=[KEY.public, new_key().public])):
        assert list(verify(archive, trust)) == []


def test_somebody_who_writes_everything_anew_is_found_by_key_and_by_checkpoint_alone(archive, kept):
    forged = write_anew(archive, "En annan rubrik")
    assert list(verify(archive)) == []
    assert places(archive, OURS) == [f"checkpoint {forged.size}"]
    assert places(archive, keeping(kept)) == ["kept"]
    assert places(archive, keeping(kept, keys=[KEY.public])) == [f"checkpoint {forged.size}", "kept"]


def test_an_archive_without_any_signature_is_not_what_a_trusted_key_has_signed(archive, kept):
    tamper(archive, "DELETE FROM checkpoints", "DELETE FROM keys")
    assert list(verify(archive)) == []
    assert places(archive, OURS) == ["checkpoints"]


def test_versions_that_are_gone_since_are_found_though_their_checkpoint_is_gone_too(archive, kept):
    archive.add(meeting(20), doing())
    later = make_checkpoint(archive, KEY, AT)
    tamper(
        archive,
        "DELETE FROM contents WHERE version = 9",
        "DELETE FROM versions WHERE number = 9",
        "DELETE FROM nodes WHERE position >= 9 >> level",
        "DELETE FROM checkpoints WHERE size = 10",
    )
    told = {
        fault.where: fault.what.text for fault in verify(archive, keeping(kept, later, keys=[KEY.public]))
    }
    assert told["kept"].startswith("it counts")


def test_a_kept_checkpoint_that_was_altered_or_is_by_somebody_else_is_told(archive, kept):
    assert places(archive, keeping(evolve(kept, at="2024-03-13T09:30:00Z"))) == ["kept"]
    assert places(archive, keeping(evolve(kept, signature=bytes(64)))) == ["kept"]
    assert places(archive, keeping(kept, keys=[new_key().public])) == ["checkpoint 9", "kept"]


def test_a_checkpoint_of_another_archive_is_told_to_be_so(archive, kept, tmp_path):
    with open_archive(str(tmp_path / "other.db"), create=True) as other:
        other.add(meeting(5, title="Ny bro"), doing())
        theirs = make_checkpoint(other, KEY, AT, "Norrby kommun")
    told = [fault.what.text for fault in verify(archive, keeping(theirs))]
    assert told[0].startswith("it is of another archive")


def test_what_was_written_to_a_file_is_what_was_kept(kept, tmp_path):
    file = tmp_path / "granvik.checkpoint"
    file.write_text(kept.text)
    assert load_kept(file) == Kept(place=str(file), checkpoint=kept)


@pytest.mark.parametrize("content", [b"", b"Granvik\n9\n", b"\xff" * 20, b"x" * 100_000])
def test_a_file_that_holds_no_checkpoint_is_refused(tmp_path, content):
    file = tmp_path / "granvik.checkpoint"
    file.write_bytes(content)
    for wrong in (file, tmp_path, tmp_path / "nowhere"):
        with pytest.raises(InputError) as caught:
            load_kept(wrong)
        assert caught.value.place == str(wrong)
