"""Whatever is altered behind the back of the archive is found, and it is told where."""

import pytest
from attrs import evolve
from sqlalchemy import text

from beslut.archive import derived, truth
from beslut.archive.archive import open_archive
from beslut.archive.canonical import canonical
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.entries import VersionKind
from beslut.archive.redaction import redact
from beslut.archive.signing import new_key
from beslut.archive.truth import Draft
from beslut.archive.verification import verify
from beslut.messages import translate
from tests.archive.filled import AT, doing, fill, meeting, record
from tests.archive.tampering import tamper, unguarded


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        fill(held)
        make_checkpoint(held, new_key(), AT, "Granviks kommun")
        yield held


def places(archive):
    return sorted({fault.where for fault in verify(archive)})


def test_an_archive_that_nobody_has_touched_adds_up(archive):
    assert list(verify(archive)) == []


def test_it_is_told_how_far_the_verification_has_come(archive):
    told = []
    assert list(verify(archive, progress=lambda done, of: told.append(done / of))) == []
    assert told == sorted(told)
    assert told[-1] == 1
    with archive.writing() as connection:
        counts = []
        derived.rebuild(connection, lambda done, of: counts.append((done, of)))
    assert counts == [(done, 7) for done in range(8)]


def test_an_empty_archive_adds_up(address):
    with open_archive(address, create=True) as empty:
        assert list(verify(empty)) == []


@pytest.mark.parametrize("column", ["record", "who", "at", "why", "source_name", "source_commitment"])
def test_an_altered_entry_is_found(archive, column):
    tamper(archive, f"UPDATE versions SET {column} = 'x' WHERE number = 4")
    assert "version 4" in places(archive)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE versions SET commitment = '00' WHERE number = 4",
        "UPDATE versions SET kind = 'correction' WHERE number = 4",
        "UPDATE versions SET previous = 1 WHERE number = 4",
        "UPDATE contents SET content = X'7b7d' WHERE version = 4",
        "UPDATE contents SET salt = X'00' WHERE version = 4",
        "UPDATE contents SET sha256 = '00' WHERE version = 4",
        "UPDATE contents SET source_sha256 = '00' WHERE version = 4",
        "UPDATE contents SET source_sha256 = 'x' WHERE version = 4",
        "UPDATE contents SET source_sha256 = NULL WHERE version = 4",
        "UPDATE contents SET imprint = '00' WHERE version = 4",
        "UPDATE versions SET erases = '0' WHERE number = 4",
        "UPDATE versions SET erases = '0,x' WHERE number = 4",
        "DELETE FROM contents WHERE version = 4",
    ],
)
def test_an_altered_version_is_found_and_no_other_is_blamed(archive, change):
    tamper(archive, change)
    found = [fault for fault in verify(archive) if fault.version is not None]
    assert {fault.version for fault in found} == {4}


def test_a_content_that_took_the_place_of_another_is_found(archive):
    tamper(
        archive,
        "DELETE FROM contents WHERE version = 4",
        "INSERT INTO contents SELECT 4, salt, content, sha256, source_sha256, imprint FROM contents "
        "WHERE version = 5",
    )
    assert "version 4" in places(archive)


def test_a_version_that_is_gone_is_found(archive):
    tamper(archive, "DELETE FROM contents WHERE version = 4", "DELETE FROM versions WHERE number = 4")
    assert "version 4" in places(archive)


def test_versions_cut_off_the_end_are_found_by_the_checkpoint(archive):
    tamper(
        archive,
        "DELETE FROM contents WHERE version = 8",
        "DELETE FROM versions WHERE number = 8",
        "DELETE FROM nodes WHERE (level = 0 AND position = 8)",
    )
    assert "checkpoint 9" in places(archive)


@pytest.mark.parametrize(("level", "position"), [(0, 3), (1, 1), (2, 1), (3, 0)])
def test_an_altered_node_is_found(archive, level, position):
    tamper(archive, f"UPDATE nodes SET hash = X'{'00' * 32}' WHERE level = {level} AND position = {position}")
    told = places(archive)
    assert f"node {level}/{position}" in told
    assert not any(place.startswith("version") for place in told)


def test_an_altered_last_leaf_may_be_the_entry_or_the_node_and_both_are_told(archive):
    tamper(archive, f"UPDATE nodes SET hash = X'{'00' * 32}' WHERE level = 0 AND position = 8")
    assert places(archive) == ["checkpoint 9", "node 0/8", "version 8"]


def test_a_missing_and_a_surplus_node_are_found(archive):
    tamper(
        archive,
        "DELETE FROM nodes WHERE level = 1 AND position = 2",
        f"INSERT INTO nodes VALUES (2, 7, X'{'00' * 32}')",
        f"INSERT INTO nodes VALUES (40, 0, X'{'00' * 32}')",
    )
    assert {"node 1/2", "node 2/7", "node 40/0"} <= set(places(archive))


def test_somebody_who_rewrites_the_whole_tree_is_found_by_the_signature(archive):
    tamper(archive, "UPDATE versions SET who = 'olga' WHERE number = 8")
    with archive.reading() as connection:
        leaf = truth.version(connection, 8).entry.leaf.hex()
    tamper(archive, f"UPDATE nodes SET hash = X'{leaf}' WHERE level = 0 AND position = 8")
    assert places(archive) == ["checkpoint 9"]


@pytest.mark.parametrize(
    "change",
    [
        f"UPDATE checkpoints SET root = X'{'00' * 32}'",
        f"UPDATE checkpoints SET signature = X'{'00' * 64}'",
        "UPDATE checkpoints SET signature = X'00'",
        "UPDATE checkpoints SET at = 'x'",
        "UPDATE checkpoints SET note = replace(note, 'Granviks', 'Norrbys')",
        "UPDATE checkpoints SET note = 'x'",
    ],
)
def test_an_altered_checkpoint_is_found(archive, change):
    tamper(archive, change)
    found = list(verify(archive))
    assert found
    assert {fault.checkpoint for fault in found} == {9}


@pytest.mark.parametrize(
    "change",
    [f"UPDATE keys SET public = X'{'00' * 32}'", "UPDATE keys SET since = '2024-03-01T00:00:00Z'"],
)
def test_an_altered_key_is_found(archive, change):
    with archive.reading() as connection:
        (key,) = connection.execute(text("SELECT id FROM keys")).scalars()
    tamper(archive, change)
    assert f"key {key}" in places(archive)


def test_a_key_that_has_signed_nothing_is_found(archive):
    unused = new_key()
    tamper(
        archive, f"INSERT INTO keys VALUES ('{unused.id}', X'{unused.public.hex()}', '2024-03-12T09:30:00Z')"
    )
    assert places(archive) == [f"key {unused.id}"]


@pytest.mark.parametrize(
    ("table", "column", "where"),
    [
        ("versions", "who", "version 4"),
        ("versions", "record", "version 4"),
        ("contents", "source_sha256", "version 4"),
        ("checkpoints", "note", "checkpoint 9"),
        ("keys", "since", "key "),
        ("keys", "id", "key "),
        ("d_meetings", "body", "d_meetings granvik/"),
        ("d_meetings", "record", "d_meetings "),
    ],
)
def test_a_text_that_is_none_any_more_is_told_where_it_stands(tmp_path, table, column, where):
    with open_archive(str(tmp_path / "archive.db"), create=True) as archive:
        fill(archive)
        make_checkpoint(archive, new_key(), AT, "Granviks kommun")
        row = {
            "versions": "WHERE number = 4",
            "contents": "WHERE version = 4",
            "d_meetings": "WHERE version = 4",
        }
        with archive.writing() as connection:  # a reference that is broken is found too
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            unguarded(
                connection,
                f"UPDATE {table} SET {column} = CAST(X'ff' || {column} AS TEXT) {row.get(table, '')}",
                *(["UPDATE checkpoints SET key = (SELECT id FROM keys)"] if column == "id" else []),
            )
        told = list(verify(archive))
        assert any(fault.where.startswith(where) for fault in told)
        for fault in told:
            (fault.where + translate(fault.what, "sv")).encode()


def test_a_guard_that_was_taken_away_is_found(archive):
    with archive.writing() as connection:
        on = "" if connection.dialect.name == "sqlite" else " ON versions"
        connection.execute(text(f"DROP TRIGGER versions_no_update{on}"))
    assert places(archive) == ["trigger versions_no_update"]


def test_an_erasure_that_no_redaction_made_is_found(archive):
    tamper(
        archive,
        'INSERT INTO erasures (version, "by") VALUES (3, 7)',
        "DELETE FROM contents WHERE version = 3",
    )
    assert places(archive) == ["version 3"]


def test_an_erasure_that_a_redaction_did_not_speak_of_is_found(archive):
    archive.add(meeting(20, names=[("Bo Wester", "C")]), doing())
    archive.correct(record(20), meeting(20, names=[("Bo Wester", "C")], title="Maja Sundin"), doing("ärende"))
    redact(archive, "Maja Sundin", None, None, doing("skyddad identitet"))
    first, second, eraser = (one.entry for one in archive.history(record(20)))
    assert eraser.erases == (second.number,)
    tamper(
        archive,
        f'INSERT INTO erasures (version, "by") VALUES ({first.number}, {eraser.number})',
        f"DELETE FROM contents WHERE version = {first.number}",
    )
    assert places(archive) == [f"version {first.number}"]


def test_a_content_put_back_after_its_erasure_is_found(archive):
    with archive.reading() as connection:
        kept = connection.execute(text("SELECT * FROM contents WHERE version = 3")).one()
    redact(archive, "Maja Sundin", None, None, doing("skyddad identitet"))
    assert list(verify(archive)) == []
    tamper(
        archive,
        f"INSERT INTO contents VALUES (3, X'{bytes(kept.salt).hex()}', X'{bytes(kept.content).hex()}',"
        f" '{kept.sha256}', '{kept.source_sha256}', NULL)",
    )
    assert places(archive) == ["version 3"]


def test_a_file_whose_text_is_no_text_any_more_is_told_by_version(tmp_path):
    with open_archive(str(tmp_path / "beslut.db"), create=True) as archive:
        fill(archive)
        tamper(archive, "UPDATE versions SET who = CAST(X'ff' AS TEXT) WHERE number = 4")
        assert "version 4" in places(archive)


def test_the_words_of_a_fault_name_the_record_version(archive):
    tamper(archive, "UPDATE versions SET why = 'x' WHERE number = 7")
    (fault,) = verify(archive)
    assert (fault.where, fault.version) == ("version 7", 7)
    assert record(1) == archive.history(record(1))[0].entry.record


def recorded(archive, content, name, meeting=None):
    """Append a version as beslut itself would, whatever its content; the tree and the derived tables follow it."""
    with archive.writing() as connection:
        draft = Draft(record=name, kind=VersionKind.IMPORT, content=content, who="ylva", at=AT)
        entry = truth.append(connection, draft)
        if meeting is not None:
            derived.store(connection, entry, meeting)
    return entry.number


@pytest.mark.parametrize("content", [b'{"x":', b"[]", b'{"date": "in spring"}', b"\xff"])
def test_a_content_that_is_no_meeting_is_found(archive, content):
    number = recorded(archive, content, record(20))
    assert f"version {number}" in places(archive)


def test_the_meeting_of_another_record_is_found(archive):
    other = meeting(21)
    number = recorded(archive, canonical(other), record(20), other)
    assert places(archive) == [f"version {number}"]


def test_a_meeting_without_a_day_is_that_of_its_record_also_after_a_correction(archive):
    undated = evolve(meeting(5), date=None)
    archive.add(undated, doing())
    assert places(archive) == []


@pytest.mark.parametrize("altered", ["NULL", "'00'"])
def test_a_meeting_without_a_day_that_would_not_be_found_again_is_told(archive, altered):
    archive.add(evolve(meeting(5), date=None), doing())
    number = archive.size - 1
    tamper(archive, f"UPDATE contents SET imprint = {altered} WHERE version = {number}")
    assert places(archive) == [f"version {number}"]


def test_a_content_brought_back_with_its_erasure_taken_away_is_found(archive):
    """As somebody would do who puts a file back that a folder of an earlier export still had."""
    with archive.reading() as connection:
        kept = connection.execute(text("SELECT * FROM contents WHERE version = 3")).one()
    redact(archive, "Maja Sundin", None, None, doing("skyddad identitet"))
    tamper(
        archive,
        "DELETE FROM erasures WHERE version = 3",
        f"INSERT INTO contents VALUES (3, X'{bytes(kept.salt).hex()}', X'{bytes(kept.content).hex()}',"
        f" '{kept.sha256}', '{kept.source_sha256}', NULL)",
    )
    assert places(archive) == ["version 3"]


def test_an_erasure_of_which_only_the_redaction_tells_is_found(archive):
    redact(archive, "Maja Sundin", None, None, doing("skyddad identitet"))
    tamper(archive, "DELETE FROM erasures WHERE version = 3")
    assert places(archive) == ["version 3"]
