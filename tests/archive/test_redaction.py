"""A protected identity: the name is gone, and everything else can still be proven."""

import itertools
import json
import re
import sqlite3
from contextlib import closing

import psycopg
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive import derived, redaction, sweeping, truth
from beslut.archive.archive import Added, Doing, Origin, open_archive
from beslut.archive.backup import backup
from beslut.archive.canonical import canonical, meeting_of
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.entries import VersionKind
from beslut.archive.proof import check_proof
from beslut.archive.protected import ProtectedName
from beslut.archive.proving import prove
from beslut.archive.redaction import redact
from beslut.archive.signing import new_key
from beslut.archive.sweeping import sweep
from beslut.archive.verification import verify
from beslut.archive.written_names import Look
from beslut.errors import InputError
from beslut.messages import translate
from beslut.records import Body
from tests.archive.filled import AT, NAMES, doing, fill, meeting, record, titled
from tests.strategies import meetings
from tools.reliability.servers import new_database

NUMBERS = itertools.count(1)
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
    assert [(one.record, one.words) for one in done.in_part] == [(record(23), "Sundin")]


def test_a_redaction_that_is_only_tried_tells_the_same_and_changes_nothing(archive):
    before = [archive.history(record(day)) for day in range(1, 8)]
    tried = redact(archive, "Maja Sundin", None, None, doing(WHY), tried=True)
    assert [archive.history(record(day)) for day in range(1, 8)] == before
    assert list(verify(archive)) == []
    done = redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert evolve(tried, swept=done.swept) == done


def test_every_place_of_the_name_is_told_with_its_field_its_versions_and_the_words_around(archive):
    archive.add(meeting(21, names=NAMES[1:], text="Bifall enligt Maja Sundins yrkande."), doing())
    tried = redact(archive, "Maja Sundin", None, None, doing(WHY), tried=True)
    assert [
        (one.versions, one.path, one.before, one.words, one.after)
        for one in tried.names
        if one.record in (record(1), record(21))
    ] == [
        ((0, 7), ("attendance", 0, "person", "name"), "", "Maja Sundin", ""),
        ((0, 7), ("attendance", 0, "place", "words"), "", "Maja Sundin", " (S)"),
        ((0, 7), ("votes", 0, "roll", 0, "name"), "", "Maja Sundin", ""),
        ((9,), ("paragraphs", 0, "decision"), "Bifall enligt ", "Maja Sundin", "s yrkande."),
    ]


def test_other_peoples_names_stay_and_are_told(archive):
    others = meeting(
        21, names=[("Anna-Maja Sundin", "S"), ("Maja Sundin-Ek", "S")], text="Stora Maja Sundin AB"
    )
    archive.add(others, doing())
    archive.add(meeting(22, names=[("Maja Sundin", "M")], text="Se maja.sundin@granvik.example"), doing())
    done = redact(archive, "Maja Sundin", "S", None, doing(WHY))
    assert archive.current(record(21)).meeting == others
    assert archive.history(record(21))[0].content is not None
    told = {(one.record, one.before + one.words + one.after, one.look) for one in done.left}
    assert {
        (record(21), "Anna-Maja Sundin", Look.LONGER),
        (record(21), "Maja Sundin-Ek", Look.LONGER),
    } <= told
    assert (record(21), "Stora Maja Sundin AB", Look.LONGER) in told
    assert (record(22), "Maja Sundin", Look.NAMESAKE) in told
    assert (record(22), "Se maja.sundin@granvik.example", Look.OTHERWISE) in told


def test_initials_are_told_also_in_records_that_do_not_hold_the_name(archive):
    for day, text in (
        (21, "Maja K Sundin anmäler jäv."),
        (22, "M. Sundin yrkar bifall."),
        (23, "Sundin går."),
    ):
        archive.add(meeting(day, names=NAMES[1:], text=text), doing())
    done = redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert {(one.record, one.words) for one in done.in_part} == {
        (record(21), "Maja K Sundin"),
        (record(22), "M. Sundin"),
        (record(23), "Sundin"),
    }
    again = redact(
        archive,
        "Maja K Sundin",
        None,
        None,
        doing(WHY),
        also=("M. Sundin",),
        label=done.label,
    )
    assert set(again.records) == {record(21), record(22)}
    assert archive.current(record(22)).meeting.paragraphs[0].decision == "Skyddad identitet yrkar bifall."


def test_what_stood_only_in_an_erased_version_is_not_left(archive):
    named = meeting(21, text="Sundin anmäler jäv.")
    archive.add(named, doing())
    archive.correct(record(21), meeting(21, text="Bifall."), doing("fel"))
    assert redact(archive, "Maja Sundin", None, None, doing(WHY)).in_part == ()


def test_habo_and_habo_with_a_ring_are_two_municipalities(archive):
    there = meeting(21, body=Body(name="Kommunstyrelsen", municipality="Håbo"))
    archive.add(there, doing())
    archive.add(meeting(22, body=Body(name="Kommunstyrelsen", municipality="Habo")), doing())
    done = redact(archive, "Maja Sundin", None, "HABO", doing(WHY))
    assert done.records == ("habo/kommunstyrelsen/2024-03-22/1",)
    assert archive.current("habo/kommunstyrelsen/2024-03-21/1").meeting == there


def test_a_party_is_known_by_what_it_is_printed_as_in_the_municipality_on_the_day(archive):
    board = Body(name="Kommunstyrelsen", municipality="Göteborg")
    for day, name, party in ((21, "Stina Ek", "DEM"), (22, "Stina Ek", "D"), (23, "Eva Lind", "FP")):
        archive.add(meeting(day, body=board, names=[(name, party)]), doing())
    archive.add(meeting(24, names=[("Stina Ek", "DEM")]), doing())  # in Granvik that is not the party
    assert len(redact(archive, "Stina Ek", "D", None, doing(WHY)).records) == 2
    assert len(redact(archive, "Eva Lind", "L", None, doing(WHY)).records) == 1
    assert archive.current(record(24)).meeting.attendance[0].name == "Stina Ek"


def test_entries_of_the_log_that_tell_the_name_are_told_with_their_number_and_field(archive):
    origin = Origin(name="avsagelse_maja-sundin.pdf", sha256="0" * 64)
    archive.add(
        meeting(21, names=NAMES[1:]), Doing(who="Sundin, Maja", at=AT, why="Maja Sundins begäran"), origin
    )
    done = redact(archive, "Maja Sundin", None, None, doing(WHY))
    assert [(one.version, one.field, one.text) for one in done.told] == [
        (9, "who", "Sundin, Maja"),
        (9, "why", "Maja Sundins begäran"),
        (9, "source_name", "avsagelse_maja-sundin.pdf"),
    ]


def test_the_id_of_a_record_that_tells_the_name_is_told(archive):
    archive.add(meeting(21, body=Body(name="Stiftelsen Åsa Lind", municipality="Granvik")), doing())
    done = redact(archive, "Åsa Lind", None, None, doing(WHY))
    assert [(one.version, one.field) for one in done.told] == [(9, "record")]


def test_a_label_can_be_used_again_for_the_same_person_and_no_other_is_made_up(archive):
    first = redact(archive, "Maja Sundin", None, None, doing(WHY))
    archive.add(meeting(21), doing())
    again = redact(archive, "Maja Sundin", None, None, doing(WHY), label=first.label)
    assert (again.label, again.records) == (first.label, (record(21),))
    archive.add(meeting(22), doing())
    with pytest.raises(InputError, match="Skyddad identitet 7"):
        redact(archive, "Maja Sundin", None, None, doing(WHY), label="Skyddad identitet 7")


def test_a_correction_does_not_bring_a_protected_name_back_unless_it_is_said_that_the_label_goes(archive):
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    held = archive.current(record(3)).meeting
    somebody = meeting(3, names=[("Eva Lind", "S"), *NAMES[1:]], title="Ny skola")
    for wrong in (meeting(3), titled(meeting(3), "Ny skola"), somebody):
        with pytest.raises(InputError, match="archive show granvik/kommunstyrelsen/2024-03-03/1"):
            archive.correct(record(3), wrong, doing("rubriken"))
    archive.correct(record(3), titled(held, "Ny skola"), doing("rubriken"))
    archive.correct(record(3), somebody, doing("det var Eva Lind"), label_goes=True)
    archive.correct(record(3), titled(somebody, "Ny bro"), doing("rubriken"))
    with pytest.raises(InputError):  # it reads as an earlier version but for the label
        archive.correct(record(3), meeting(3), doing("rubriken"))


def test_a_withdrawn_record_with_a_label_is_taken_back_in(archive):
    redact(archive, "Maja Sundin", None, None, doing(WHY))
    archive.correct(record(2), archive.current(record(2)).meeting, doing("den gäller"))
    assert archive.current(record(2)).entry.kind is VersionKind.CORRECTION


@given(meetings(), st.sampled_from(["Stina Ek", "Olle Lind"]), st.sampled_from([None, "S", "M"]))
def test_whatever_the_meeting_the_redacted_one_is_a_record_without_the_name(made, name, party):
    protected = ProtectedName(name, party)
    data = json.loads(canonical(made))
    redacted = protected.replaced(data, "Skyddad identitet")
    assert not protected.stands_in(redacted)
    assert len(meeting_of(json.dumps(redacted).encode()).attendance) == len(made.attendance)
    assert (redacted == data) == (not protected.stands_in(data))


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


def on_server(url, *statements):
    """Do things to a database, each at once."""
    with closing(psycopg.connect(url, autocommit=True)) as connection:
        for statement in statements:
            connection.execute(statement)


def as_user(url, user):
    """The same database for another user of the server, who is let in without a password."""
    return url.replace("postgres:", f"{user}:")


@pytest.fixture
def database(server):
    """A database of its own."""
    return new_database(server, f"swept_{next(NUMBERS)}")


def test_the_bytes_of_the_name_are_gone_from_the_tables_of_a_server(server, database):
    with open_archive(database, create=True) as archive:
        fill(archive, range(1, 28))
        on_server(database, "ANALYZE")  # as the server does by itself: it keeps samples of every column
        assert b"Sundin" in table_bytes(server, database)
        assert redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
        assert b"sundin" not in table_bytes(server, database).lower()
        assert list(verify(archive)) == []


def test_samples_of_a_table_that_has_no_rows_any_more_are_gone_too(server, database):
    with open_archive(database, create=True) as archive:
        archive.add(meeting(5), doing())
        archive.add(meeting(6), doing())
        on_server(database, "ANALYZE")
        for day in (5, 6):
            archive.withdraw(record(day), doing("dubblett"))
        assert redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
        assert b"sundin" not in table_bytes(server, database).lower()


def test_whoever_owns_the_database_may_sweep_and_whoever_does_not_is_told_so(server, database):
    name = re.search(r"swept_\d+", database)[0]
    on_server(
        database,
        f"CREATE ROLE owner_{name} LOGIN",
        f"CREATE ROLE other_{name} LOGIN",
        f"CREATE ROLE tables_{name} LOGIN",
        f"ALTER DATABASE {name} OWNER TO owner_{name}",
        f"GRANT ALL ON SCHEMA public TO owner_{name}, tables_{name}",
    )
    with open_archive(as_user(database, f"owner_{name}"), create=True) as archive:
        fill(archive)
        rights = "SELECT, INSERT, UPDATE, DELETE"
        on_server(database, "ANALYZE", f"GRANT {rights} ON ALL TABLES IN SCHEMA public TO other_{name}")
        assert redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
    assert b"sundin" not in table_bytes(server, database).lower()
    with open_archive(as_user(database, f"other_{name}")) as archive:
        assert "belong to another user" in translate(sweep(archive).why, "en")
    on_server(
        database,
        f"REASSIGN OWNED BY owner_{name} TO tables_{name}",
        f"ALTER DATABASE {name} OWNER TO owner_{name}",
    )
    with open_archive(as_user(database, f"tables_{name}")) as archive:
        assert "samples" in translate(sweep(archive).why, "en")


def test_on_a_server_a_reader_who_still_sees_the_name_holds_the_sweep_up(database, monkeypatch):
    monkeypatch.setattr(sweeping, "READERS", 0.2)
    with open_archive(database, create=True) as archive, open_archive(database) as other:
        fill(archive)
        with other.reading() as connection:
            assert truth.size(connection) == 9
            done = redact(archive, "Maja Sundin", None, None, doing(WHY))
            assert translate(done.swept.why, "en") == "somebody reads the archive"
        assert sweep(archive)


def test_samples_that_somebody_had_sqlite_take_are_taken_anew(tmp_path):
    path = tmp_path / "beslut.db"
    with open_archive(str(path), create=True) as archive:
        fill(archive, range(1, 28))
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("ANALYZE")
        assert redact(archive, "Maja Sundin", None, None, doing(WHY)).swept
        assert b"sundin" not in b"".join(file.read_bytes() for file in tmp_path.glob("beslut.db*")).lower()
