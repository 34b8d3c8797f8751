"""A protected identity: the name is gone, and everything else can still be proven."""

import pytest

from beslut.archive import redaction, truth
from beslut.archive.archive import open_archive
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.entries import VersionKind
from beslut.archive.proof import check_proof
from beslut.archive.proving import prove
from beslut.archive.redaction import redact
from beslut.archive.signing import new_key
from beslut.archive.verification import verify
from beslut.errors import InputError
from beslut.records import Body
from tests.archive.filled import AT, doing, fill, meeting, record, titled

WHY = "skyddad identitet, KS 2024/99"


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        fill(held)
        yield held


def test_every_record_that_names_the_person_gets_a_version_without_the_name(archive):
    done = redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert set(done.records) == {record(day) for day in range(1, 8)}
    newest = archive.current(record(3))
    assert newest.entry.kind is VersionKind.REDACTION
    assert newest.entry.why == WHY
    assert [row.name for row in newest.meeting.attendance] == [
        "Skyddad identitet",
        "Olle Brandt",
        "Karin Åsberg",
    ]
    assert newest.meeting.attendance[0].place.words == "Skyddad identitet (S)"
    assert newest.meeting.votes[0].roll[0].name == "Skyddad identitet"


def test_the_content_of_all_earlier_versions_is_erased_and_their_entries_stay(archive):
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    first, corrected, redacted = archive.history(record(1))
    assert (first.content, first.salt, corrected.content) == (None, None, None)
    assert first.entry.source_name == "1.txt"
    assert redacted.meeting.paragraphs[0].title == "Ny skola"


def test_the_archive_verifies_and_what_was_proven_before_still_is(archive):
    other = meeting(20, names=[("Bo Wester", "C")])
    archive.add(other, doing())
    make_checkpoint(archive, new_key(), AT)
    proof = prove(archive, record(20), "1")
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert list(verify(archive)) == []
    assert check_proof(proof) == ()
    assert prove(archive, record(20), "1") == proof
    assert check_proof(prove(archive, record(1), number=0)) == ()


def test_a_record_that_is_withdrawn_stays_withdrawn(archive):
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    newest = archive.current(record(2))
    assert newest.entry.kind is VersionKind.WITHDRAWAL
    assert b"Sundin" not in newest.content


def test_the_name_is_taken_out_of_running_text(archive):
    archive.add(meeting(21, names=[("Bo Wester", "C")], text="Bifall enligt Maja Sundins yrkande."), doing())
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert archive.current(record(21)).meeting.paragraphs[0].decision == (
        "Bifall enligt Skyddad identitets yrkande."
    )


def test_only_an_earlier_version_may_hold_the_name(archive):
    named = meeting(22, names=[("Bo Wester", "C")], title="Avsägelse, Eva Lind")
    archive.add(named, doing())
    archive.correct(record(22), titled(named, "Avsägelse"), doing("namnet ska inte stå"))
    done = redact(archive, "Eva Lind", None, None, doing(WHY))
    assert done.records == (record(22),)
    assert [one.content is None for one in archive.history(record(22))] == [True, False, False]
    assert list(verify(archive)) == []


def test_two_people_are_told_apart(archive):
    first = redact(archive, "Maja Sundin", None, None, doing(WHY))
    second = redact(archive, "Olle Brandt", "M", "Granvik", doing(WHY))
    assert (first.label, second.label) == ("Skyddad identitet", "Skyddad identitet 2")
    names = [row.name for row in archive.current(record(5)).meeting.attendance]
    assert names == ["Skyddad identitet", "Skyddad identitet 2", "Karin Åsberg"]
    assert list(verify(archive)) == []


def test_a_namesake_in_another_municipality_keeps_the_name(archive):
    elsewhere = meeting(5, body=Body(name="Kommunstyrelsen", municipality="Norrby"))
    nowhere = meeting(6, body=Body(name="Valnämnden"))
    archive.add(elsewhere, doing())
    archive.add(nowhere, doing())
    done = redact(archive, "Maja Sundin", "S", "Granvik", doing(WHY))
    assert "norrby/kommunstyrelsen/2024-03-05/1" not in done.records
    assert archive.current("norrby/kommunstyrelsen/2024-03-05/1").meeting == elsewhere
    assert done.unsettled == ("-/valnamnden/2024-03-06/1",)


def test_a_surname_that_still_stands_is_told_of(archive):
    archive.add(meeting(23, text="Sundin anmäler jäv."), doing())
    done = redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert done.surname == (record(23),)


@pytest.mark.parametrize(
    ("name", "why"), [("Sundin", WHY), ("Någon Annan", WHY), ("Maja Sundin", "maja  sundin är skyddad")]
)
def test_a_careless_redaction_is_refused_and_nothing_is_done(archive, name, why):
    before = archive.size
    with pytest.raises(InputError):
        redact(archive, name, None, None, doing(why))
    assert archive.size == before


def test_the_bytes_of_the_name_are_gone_from_the_files_of_sqlite(tmp_path):
    path = tmp_path / "beslut.db"
    with open_archive(str(path), create=True) as archive:
        fill(archive, range(1, 28))
        held = b"".join(file.read_bytes() for file in tmp_path.glob("beslut.db*"))
        assert b"Sundin" in held
        done = redact(archive, "Maja Sundin", None, None, doing(WHY))
        assert done.swept
        held = b"".join(file.read_bytes() for file in tmp_path.glob("beslut.db*")).lower()
        assert b"sundin" not in held
        assert list(verify(archive)) == []


def test_a_file_that_somebody_reads_is_redacted_and_it_is_told_that_bytes_may_linger(tmp_path, monkeypatch):
    monkeypatch.setattr(redaction, "READERS", 0)
    path = tmp_path / "beslut.db"
    with open_archive(str(path), create=True) as archive, open_archive(str(path)) as other:
        fill(archive)
        with other.reading() as connection:
            assert truth.size(connection) == 9
            assert not redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
        assert list(verify(archive)) == []
