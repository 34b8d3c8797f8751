"""A protected identity: the name is gone, and everything else can still be proven."""

from contextlib import closing

import psycopg
import pytest
from attrs import evolve

from beslut.archive import derived, redaction, sweeping, truth
from beslut.archive.archive import Added, Origin, open_archive
from beslut.archive.backup import backup
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.entries import VersionKind
from beslut.archive.proof import check_proof
from beslut.archive.proving import prove
from beslut.archive.redaction import redact
from beslut.archive.signing import new_key
from beslut.archive.sweeping import sweep
from beslut.archive.verification import verify
from beslut.errors import InputError
from beslut.records import Body
from tests.archive.filled import AT, NAMES, doing, fill, meeting, record, titled

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


def test_a_redaction_that_is_only_tried_tells_the_same_and_changes_nothing(archive):
    before = [archive.history(record(day)) for day in range(1, 8)]
    tried = redact(archive, "Maja Sundin", None, None, doing(WHY), tried=True)
    assert [archive.history(record(day)) for day in range(1, 8)] == before
    assert list(verify(archive)) == []
    done = redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert evolve(tried, swept=done.swept) == done


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
    monkeypatch.setattr(sweeping, "READERS", 0)
    path = tmp_path / "beslut.db"
    with open_archive(str(path), create=True) as archive, open_archive(str(path)) as other:
        fill(archive)
        with other.reading() as connection:
            assert truth.size(connection) == 9
            assert not redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
        assert list(verify(archive)) == []


def test_the_hash_of_the_source_document_goes_with_the_content(archive):
    assert archive.history(record(1))[0].source_sha256 == f"{1:064x}"
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    first = archive.history(record(1))[0]
    assert first.source_sha256 is None
    assert first.entry.source_commitment not in (None, f"{1:064x}")
    assert prove(archive_signed(archive), record(1), number=0).source_sha256 is None


def archive_signed(archive):
    make_checkpoint(archive, new_key(), AT)
    return archive


def test_the_same_minutes_add_nothing_after_a_redaction_and_others_are_told(archive):
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    again = Origin(name="3.txt", sha256=f"{3:064x}")
    assert archive.add(meeting(3), doing(), again) is Added.PROTECTED
    assert archive.add(titled(meeting(3), "Ny skola"), doing(), again) is Added.DIFFERS
    assert archive.add(meeting(3, names=NAMES[:2]), doing(), again) is Added.DIFFERS
    assert b"Sundin" not in archive.current(record(3)).content


def test_a_redaction_says_which_versions_it_erases(archive):
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert archive.current(record(1)).entry.erases == (0, 7)
    assert archive.current(record(3)).entry.erases == (2,)


def test_a_sweep_can_be_made_later(tmp_path, monkeypatch):
    path = tmp_path / "beslut.db"
    with open_archive(str(path), create=True) as archive:
        fill(archive, range(1, 28))
        monkeypatch.setattr(redaction, "sweep", lambda _: False)
        assert not redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
        assert b"Sundin" in b"".join(file.read_bytes() for file in tmp_path.glob("beslut.db*"))
        assert sweep(archive)
        assert b"Sundin" not in b"".join(file.read_bytes() for file in tmp_path.glob("beslut.db*"))
        assert list(verify(archive)) == []


def test_a_copy_holds_nothing_of_the_name_even_if_the_file_could_not_be_swept(tmp_path, monkeypatch):
    with open_archive(str(tmp_path / "beslut.db"), create=True) as archive:
        fill(archive, range(1, 28))
        with archive.writing() as connection:
            derived.rebuild(connection)  # leaves free pages behind
        monkeypatch.setattr(redaction, "sweep", lambda _: False)
        redact(archive, "Maja Sundin", None, None, doing(WHY))
        backup(archive, tmp_path / "copy.db")
    assert b"sundin" not in (tmp_path / "copy.db").read_bytes().lower()


def table_bytes(server, url):
    """What the files of the tables of a database hold, after all of it is on the disk."""
    with closing(psycopg.connect(url, autocommit=True)) as connection:
        connection.execute("CHECKPOINT")
        names = connection.execute(
            "SELECT pg_relation_filepath(oid) FROM pg_class WHERE relkind IN ('r', 'i', 't')"
        )
        paths = [server.pgdata / name for (name,) in names.fetchall() if name is not None]
    return b"".join(path.read_bytes() for path in paths if path.is_file())


def test_the_bytes_of_the_name_are_gone_from_the_tables_of_a_server(server):
    with closing(psycopg.connect(server.get_uri(), autocommit=True)) as connection:
        connection.execute("CREATE DATABASE swept")
    url = server.get_uri(database="swept")
    with open_archive(url, create=True) as archive:
        fill(archive)
        assert b"Sundin" in table_bytes(server, url)
        assert redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
        assert b"sundin" not in table_bytes(server, url).lower()
        assert list(verify(archive)) == []


def test_on_a_server_a_reader_who_still_sees_the_name_holds_the_sweep_up(server, monkeypatch):
    monkeypatch.setattr(sweeping, "READERS", 0.2)
    with closing(psycopg.connect(server.get_uri(), autocommit=True)) as connection:
        connection.execute("CREATE DATABASE looked_back")
    url = server.get_uri(database="looked_back")
    with open_archive(url, create=True) as archive, open_archive(url) as other:
        fill(archive)
        with other.reading() as connection:
            assert truth.size(connection) == 9
            assert not redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
        assert sweep(archive)
