import errno
import os
import stat
from pathlib import Path

import pytest

from beslut.cli.saving import save
from beslut.errors import InputError
from beslut.messages import translate

BOARD = "granvik-ks-2024-03-05.txt"


def test_a_report_is_written_to_a_file(beslut, desk):
    ran = beslut("decisions", BOARD, "--format", "csv", "--output", "out.csv", "--bom")
    assert (ran.code, ran.out) == (0, "")
    assert (desk / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_an_input_is_never_overwritten(beslut, desk):
    before = (desk / BOARD).read_bytes()
    (desk / "link.txt").symlink_to(desk / BOARD)
    for target in (BOARD, f"./{BOARD}", "link.txt"):
        assert beslut("decisions", BOARD, "--output", target).code == 2
    assert (desk / BOARD).read_bytes() == before


def test_a_file_that_could_not_be_read_is_not_overwritten_either(beslut, desk):
    (desk / "empty.txt").write_bytes(b"")
    assert beslut("decisions", BOARD, "empty.txt", "--output", "empty.txt").code == 2
    assert (desk / "empty.txt").read_bytes() == b""


def test_nothing_is_written_when_nothing_could_be_read(beslut, desk):
    assert beslut("decisions", "missing.txt", "--output", "out.txt").code == 2
    assert not (desk / "out.txt").exists()


@pytest.mark.parametrize("target", ["folder", "nowhere/out.txt"])
def test_a_place_that_cannot_be_written_is_one_message(beslut, desk, target):
    (desk / "folder").mkdir()
    ran = beslut("decisions", BOARD, "--output", target, "--lang", "en")
    assert ran.code == 2
    assert ran.err.startswith(target)
    assert "--output" in ran.err


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    target = tmp_path / "out.txt"
    target.write_text("old")

    def fail(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(InputError):
        save(b"new", target)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_the_rights_of_a_file_that_is_replaced_are_kept(tmp_path):
    target = tmp_path / "out.txt"
    target.write_text("old")
    target.chmod(0o600)
    save(b"new", target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_link_is_followed_and_stays_a_link(tmp_path):
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    save(b"new", tmp_path / "link.txt")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_a_device_is_written_to_and_not_replaced():
    save(b"new", Path(os.devnull))
    assert not Path(os.devnull).is_file()


def refused(fault, tmp_path, monkeypatch):
    def fail(_):
        raise fault

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(InputError) as told:
        save(b"new", tmp_path / "out.txt", option="--html")
    return [translate(each, "sv") for each in (told.value.cause, told.value.mend)]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "mappen finns inte"),
        (errno.ENOTDIR, "mappen finns inte"),
        (errno.EACCES, "här får du inte skriva"),
        (errno.EPERM, "här får du inte skriva"),
        (errno.EROFS, "här får du inte skriva"),
        (errno.ENOSPC, "disken är full"),
        (errno.EISDIR, "detta är en mapp, inte en fil"),
    ],
)
def test_the_usual_causes_are_told_in_swedish(tmp_path, monkeypatch, number, said):
    cause, mend = refused(OSError(number, os.strerror(number)), tmp_path, monkeypatch)
    assert cause == said
    assert mend == "Ange ett annat namn efter --html."


def test_an_unusual_cause_is_told_in_the_words_of_the_system(tmp_path, monkeypatch):
    cause, _ = refused(OSError(errno.EIO, "Input/output error"), tmp_path, monkeypatch)
    assert cause.endswith("Input/output error")


@pytest.mark.parametrize("form", ["html", "xlsx"])
def test_the_option_that_was_used_is_the_one_that_is_named(beslut, desk, form):
    ran = beslut("report", BOARD, f"--{form}", "nowhere/out", "--lang", "sv")
    assert ran.code == 2
    assert "mappen finns inte" in ran.err
    assert f"efter --{form}" in ran.err
    assert "--output" not in ran.err
