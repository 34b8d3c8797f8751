"""Exporting an archive to a folder, and making the same archive of it again."""

import itertools
import json
import shutil

import pytest
from attrs import evolve
from sqlalchemy import create_engine, make_url, text

from beslut.archive.archive import open_archive
from beslut.archive.canonical import canonical
from beslut.archive.checkpoints import checkpoints, make_checkpoint
from beslut.archive.entries import VersionKind
from beslut.archive.exporting import export
from beslut.archive.importing import import_folder
from beslut.archive.log import root
from beslut.archive.redaction import redact
from beslut.archive.signing import new_key
from beslut.archive.truth import Draft, all_versions, append
from beslut.archive.verification import verify
from beslut.errors import InputError
from tests.archive.filled import AT, BOARD, doing, fill, meeting, record


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        fill(held)
        make_checkpoint(held, new_key(), AT, "Granviks kommun")
        yield held


@pytest.fixture
def folder(archive, tmp_path):
    export(archive, tmp_path / "folder")
    return tmp_path / "folder"


def bytes_of(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def state(archive):
    with archive.reading() as connection:
        signed = tuple(checkpoints(connection))
        size = archive.size
        history = [archive.history(record(day)) for day in range(1, 8)]
        return size, root(connection, size), signed, history


def test_each_version_is_a_file_of_its_own(folder):
    files = bytes_of(folder)
    assert [name for name in sorted(files) if record(1) in name] == [
        f"records/{record(1)}/0.json",
        f"records/{record(1)}/7.json",
    ]
    held = json.loads(files[f"records/{record(1)}/7.json"])
    assert held["entry"]["why"] == "fel ärende"
    assert held["content"]["paragraphs"][0]["title"] == "Ny skola"


def test_the_same_archive_gives_the_same_bytes(archive, folder, tmp_path):
    export(archive, tmp_path / "again")
    assert bytes_of(tmp_path / "again") == bytes_of(folder)


def test_a_later_export_adds_files_and_changes_none(archive, folder):
    before = bytes_of(folder)
    archive.add(meeting(20), doing())
    done = export(archive, folder)
    after = bytes_of(folder)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {f"records/{record(20)}/9.json", "log/10.json"}
    assert (done.written, done.erased) == (2, 0)


def test_an_archive_that_was_imported_exports_the_roots_of_every_checkpoint(archive, folder, tmp_path):
    archive.add(meeting(20), doing())
    export(archive, folder)
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy:
        import_folder(copy, folder)
        export(copy, tmp_path / "again")
    assert bytes_of(tmp_path / "again") == bytes_of(folder)


def test_a_checkpoint_that_no_export_was_made_at_has_its_root_too(archive, folder):
    archive.add(meeting(20), doing())
    make_checkpoint(archive, new_key(), AT)
    archive.add(meeting(21), doing())
    export(archive, folder)
    assert sorted(path.name for path in (folder / "log").iterdir()) == ["10.json", "11.json", "9.json"]


def test_what_a_killed_export_left_unfinished_is_passed_over_and_taken_away(archive, folder, tmp_path):
    before = bytes_of(folder)
    left = [
        folder / "records" / record(3) / ".beslut-0123456789abcdef",
        folder / "log" / ".beslut-fedcba9876543210",
    ]
    for path in left:
        path.write_bytes(b"{")
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy:
        assert import_folder(copy, folder) == 9
    export(archive, folder)
    assert bytes_of(folder) == before


def test_a_file_that_is_like_one_of_those_is_no_file_of_ours(folder, tmp_path):
    (folder / "records" / ".beslut-anteckning").write_bytes(b"{")
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy, pytest.raises(InputError):
        import_folder(copy, folder)


def test_an_import_makes_the_very_same_log(archive, folder, tmp_path):
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy:
        assert import_folder(copy, folder) == 9
        assert state(copy) == state(archive)
        assert list(verify(copy)) == []


def test_a_server_can_be_filled_from_a_file_and_the_reverse(address, tmp_path):
    with (
        open_archive(str(tmp_path / "first.db"), create=True) as first,
        open_archive(address, create=True) as second,
    ):
        fill(first)
        export(first, tmp_path / "folder")
        import_folder(second, tmp_path / "folder")
        assert state(second) == state(first)
        assert list(verify(second)) == []


def test_erased_contents_leave_the_folder_too_and_it_can_be_imported(archive, folder, tmp_path):
    redact(archive, "Olle Brandt", None, None, doing("skyddad identitet"))
    done = export(archive, folder)
    assert done.erased == 9
    assert b"Brandt" not in b"".join(bytes_of(folder).values())
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy:
        import_folder(copy, folder)
        assert state(copy) == state(archive)
        assert list(verify(copy)) == []


def test_an_older_file_that_brings_back_an_erased_name_is_refused(archive, address, folder, tmp_path):
    path = folder / "records" / record(3) / "2.json"
    older = path.read_bytes()
    redact(archive, "Olle Brandt", None, None, doing("skyddad identitet"))
    export(archive, folder)
    path.write_bytes(older)
    with copy_of(address, tmp_path) as copy:
        with pytest.raises(InputError) as refused:
            import_folder(copy, folder)
        assert refused.value.place == str(path)
        assert copy.size == 0
    export(archive, folder)
    with copy_of(address, tmp_path) as copy:
        assert import_folder(copy, folder) == archive.size


def test_a_redacted_record_keeps_its_id_also_where_the_name_was_in_it(archive, address, folder, tmp_path):
    body = evolve(BOARD, name="Stiftelsen Eva Lind")
    archive.add(meeting(5, body=body), doing())
    redact(archive, "Eva Lind", None, None, doing("skyddad identitet"))
    export(archive, folder)
    with copy_of(address, tmp_path) as copy:
        import_folder(copy, folder)
        (held,) = (one for one in numbered(copy) if one.entry.kind is VersionKind.REDACTION)
        assert held.entry.record == "granvik/stiftelsen-eva-lind/2024-03-05/1"
        assert held.meeting.body.name == "Stiftelsen Skyddad identitet"
        assert list(verify(copy)) == []


def copy_of(address, tmp_path):
    """Another archive, on the same kind of database."""
    if "postgresql" not in address:
        return open_archive(str(tmp_path / "copy.db"), create=True)
    engine = create_engine(
        address.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT"
    )
    name = f"copy_{next(COPIES)}"
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    made = make_url(address).set(database=name)
    return open_archive(made.render_as_string(hide_password=False), create=True)


COPIES = itertools.count(1)


def numbered(archive):
    with archive.reading() as connection:
        return list(all_versions(connection))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b'{"x":1}', id="no meeting"),
        pytest.param(canonical(meeting(9)), id="another day"),
        pytest.param(canonical(meeting(6, body=evolve(BOARD, name="Kulturnämnden"))), id="another body"),
        pytest.param(canonical(evolve(meeting(6), date=None)), id="no day"),
    ],
)
@pytest.mark.parametrize("kind", [VersionKind.IMPORT, VersionKind.WITHDRAWAL])
def test_a_content_that_is_no_meeting_of_its_record_is_refused(tmp_path, content, kind):
    with open_archive(str(tmp_path / "first.db"), create=True) as first:
        with first.writing() as connection:
            append(connection, Draft(record=record(6), kind=kind, content=content, who="ylva", at=AT))
        export(first, tmp_path / "folder")
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy:
        with pytest.raises(InputError, match=r"0\.json"):
            import_folder(copy, tmp_path / "folder")
        assert copy.size == 0


def test_a_file_that_says_something_else_is_not_written_over(archive, folder):
    path = folder / "records" / record(3) / "2.json"
    path.write_bytes(path.read_bytes().replace(b"Maja", b"Moja"))
    with pytest.raises(InputError, match=r"2\.json"):
        export(archive, folder)
    assert b"Moja" in path.read_bytes()


def test_the_folder_of_a_longer_archive_is_refused(folder, tmp_path):
    with open_archive(str(tmp_path / "short.db"), create=True) as short:
        short.add(meeting(1), doing())
        with pytest.raises(InputError):
            export(short, folder)


def test_an_archive_that_holds_something_takes_no_folder(archive, folder):
    with pytest.raises(InputError):
        import_folder(archive, folder)


def of_version(name, change):
    def spoil(folder):
        path = folder / "records" / record(3) / "2.json"
        data = json.loads(path.read_text())
        change(data)
        path.write_text(
            json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n", "utf-8"
        )

    return pytest.param(spoil, "2.json", id=name)


def rewritten(name, file, old, new, at=None):
    def spoil(folder):
        path = folder / file
        before = path.read_bytes()
        assert old in before
        path.write_bytes(before.replace(old, new, 1))

    return pytest.param(spoil, at or file, id=name)


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        of_version("content", lambda data: data["content"]["paragraphs"][0].update(title="Ny bro")),
        of_version("salt", lambda data: data.update(salt="00" * 16)),
        of_version("record", lambda data: data["entry"].update(record="granvik/annan/2024-03-03/1")),
        of_version("number", lambda data: data["entry"].update(number=3)),
        of_version("kind", lambda data: data["entry"].update(kind="other")),
        of_version("no entry", lambda data: data.pop("entry")),
        of_version("erased by nobody", lambda data: data.update(salt=None, content=None)),
        of_version("erased by another", lambda data: data.update(salt=None, content=None, erased_by=8)),
        of_version("chain", lambda data: data["entry"].update(previous=1)),
        rewritten("who", f"records/{record(3)}/2.json", b"ylva", b"olga", "9.json"),
        rewritten("spaces", f"records/{record(3)}/2.json", b'{"content"', b'{ "content"', "2.json"),
        rewritten("no JSON", f"records/{record(3)}/2.json", b"{", b"", "2.json"),
        rewritten("checkpoint", "checkpoints/9.json", b"Granviks", b"Granvils", "9.json"),
        rewritten("root of an export", "log/9.json", b'"size":9', b'"size":8', "9.json"),
        rewritten("a number too large", f"records/{record(3)}/2.json", b'"yes":3', b'"yes":' + b"9" * 20),
        pytest.param(
            lambda folder: (folder / "log" / "9.json").write_bytes(b"[" * 100_000), "9.json", id="deep"
        ),
        pytest.param(lambda folder: (folder / "records" / record(3) / "2.json").unlink(), "2", id="missing"),
        pytest.param(
            lambda folder: (folder / "records" / record(2) / "8.json").unlink(), "8", id="last missing"
        ),
        pytest.param(lambda folder: shutil.rmtree(folder / "keys"), "9.json", id="keys"),
        pytest.param(lambda folder: shutil.rmtree(folder / "log"), "folder", id="log"),
        pytest.param(lambda folder: (folder / "records" / "x.txt").write_text("x"), "x.txt", id="stranger"),
    ],
)
def test_whatever_does_not_add_up_is_refused_and_nothing_is_imported(folder, tmp_path, spoil, named):
    spoil(folder)
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy:
        with pytest.raises(InputError) as refused:
            import_folder(copy, folder)
        assert named in str(refused.value)
        assert copy.size == 0


def test_an_empty_folder_is_no_export(tmp_path):
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy, pytest.raises(InputError):
        import_folder(copy, tmp_path / "nothing")


def test_an_empty_archive_can_be_exported_and_imported(tmp_path):
    with open_archive(str(tmp_path / "one.db"), create=True) as one:
        export(one, tmp_path / "folder")
    with open_archive(str(tmp_path / "two.db"), create=True) as two:
        assert import_folder(two, tmp_path / "folder") == 0
