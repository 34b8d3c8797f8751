"""What was kept outside the archive, from the command line: keys, checkpoints, and proofs by them."""

import re
import shutil
import sqlite3

import pytest

MINUTES = ("granvik-bun-2024-03-19.yaml", "granvik-ks-2024-03-05.txt", "granvik-ks-2024-04-09.txt")
BOARD = "granvik/kommunstyrelsen/2024-03-05/39"


@pytest.fixture
def filled(beslut):
    """Run a command in English beside an archive of three meetings."""

    def run(*arguments):
        ran = beslut(*arguments, "--lang", "en")
        return ran.code, ran.out, ran.err

    assert run("archive", "add", *MINUTES)[0] == 0
    return run


@pytest.fixture
def kept(filled):
    """An archive whose first checkpoint lies in first.checkpoint; gives how to run a command, and the key."""
    assert filled("archive", "checkpoint", "--output", "first.checkpoint")[0] == 0
    _, out, _ = filled("archive", "checkpoint", "--list")
    (public,) = re.findall(r"[0-9a-f]{64}", out.partition("Public key")[2].replace("\n  ", ""))
    return filled, public


def grow(run):
    """One version more."""
    assert run("archive", "withdraw", BOARD, "--why", "a test")[0] == 0


def test_verifying_tells_how_far_the_log_is_signed_and_by_which_key(kept):
    run, public = kept
    code, out, err = run("archive", "verify")
    assert code == 0
    assert "3 versions; everything adds up" in out
    assert "Root: " in out
    assert "Signed: archive/beslut, 3 versions" in out
    assert "comes from the archive itself" in err
    assert public in err
    grow(run)
    assert "1 version has come since." in run("archive", "verify")[1]


def test_an_archive_without_checkpoints_is_told_to_be_unsigned(filled):
    code, out, err = filled("archive", "verify")
    assert (code, err) == (0, "")
    assert "Nothing is signed yet" in out


def test_with_a_key_or_a_checkpoint_of_ones_own_nothing_needs_to_be_believed(kept):
    run, public = kept
    grow(run)
    for own in (["--key", public], ["--checkpoint", "first.checkpoint"]):
        code, out, err = run("archive", "verify", *own)
        assert (code, err) == (0, "")
    assert "Unchanged since the checkpoint that was kept, over 3 versions" in out


def test_an_archive_that_is_another_one_is_told(kept, tmp_path):
    run, public = kept
    assert run("archive", "add", "granvik-ks-2024-04-09.txt", "--archive", "other.db")[0] == 0
    assert run("archive", "checkpoint", "--archive", "other.db")[0] == 0
    code, out, _ = run("archive", "verify", "--archive", "other.db", "--key", public)
    assert code == 1
    assert "checkpoint 1: it is signed with key" in out
    code, out, _ = run("archive", "verify", "--archive", "other.db", "--checkpoint", "first.checkpoint")
    assert code == 1
    assert "first.checkpoint: it counts 3 versions, and the archive has 1" in out


@pytest.mark.parametrize("option", ["--key", "--checkpoint"])
def test_a_file_that_is_neither_key_nor_checkpoint_is_told_once(kept, option):
    run, _ = kept
    for wrong in ("nowhere", "granvik-ks-2024-04-09.txt"):
        code, out, err = run("archive", "verify", option, wrong)
        assert (code, out) == (2, "")
        assert wrong in err.splitlines()[0]


def test_a_proof_is_asked_for_by_the_checkpoint_that_one_has(kept, tmp_path):
    run, _ = kept
    grow(run)
    assert run("archive", "checkpoint", "--output", "second.checkpoint")[0] == 0
    for over in ("4", "second.checkpoint"):
        proof = ("archive", "prove", BOARD, "--version", "1", "--checkpoint", over, "--output", "proof.json")
        assert run(*proof)[0] == 0
        code, out, err = run("verify", "proof.json", "--checkpoint", "second.checkpoint")
        assert (code, err) == (0, "")
        assert "It agrees with the checkpoint that you have kept." in out
        (tmp_path / "proof.json").unlink()
    assert run("archive", "prove", BOARD, "--version", "1", "--output", "proof.json")[0] == 0
    code, _, err = run("verify", "proof.json", "--checkpoint", "second.checkpoint")
    assert code == 2
    assert "--checkpoint 4" in err
    assert run("archive", "prove", BOARD, "--checkpoint", "3")[0] == 2
    assert run("archive", "prove", BOARD, "--checkpoint", "nowhere")[0] == 2


def test_growth_is_compared_with_the_checkpoint_that_one_has(kept, tmp_path):
    run, _ = kept
    grow(run)
    assert run("archive", "checkpoint", "--from", "3", "--output", "growth.json")[0] == 0
    assert run("verify", "growth.json", "--checkpoint", "first.checkpoint")[0] == 0
    text = (tmp_path / "first.checkpoint").read_text().splitlines(keepends=True)
    text[2] = "A" * 43 + "=\n"
    (tmp_path / "other.checkpoint").write_text("".join(text))
    code, out, _ = run("verify", "growth.json", "--checkpoint", "other.checkpoint")
    assert code == 1
    assert "another root than the one that was kept" in out


def test_another_key_than_before_is_warned_of(kept, tmp_path):
    run, _ = kept
    grow(run)
    shutil.move(tmp_path / "beslut.db.key", tmp_path / "old.key")
    code, _, err = run("archive", "checkpoint")
    assert code == 0
    assert "whoever trusts that one must be told the new one" in err


def test_what_was_changed_is_not_signed(kept, tmp_path):
    run, _ = kept
    with sqlite3.connect(tmp_path / "beslut.db") as connection:
        connection.execute("DROP TRIGGER nodes_no_update")
        connection.execute("UPDATE nodes SET hash = zeroblob(32) WHERE level = 1")
    connection.close()
    grow(run)
    code, out, err = run("archive", "checkpoint")
    assert (code, out) == (2, "")
    assert "the checkpoint over 3 versions signed" in err


def test_a_key_that_is_made_is_told_once_with_its_public_half(filled):
    code, _, err = filled("archive", "checkpoint")
    assert code == 0
    assert "a private key was made: beslut.db.key" in err
    (public,) = re.findall(r"[0-9a-f]{64}", err)
    assert public in filled("archive", "verify")[2]
    assert filled("archive", "checkpoint")[2] == ""


def test_another_origin_is_not_dropped_silently_where_nothing_has_come(kept):
    run, _ = kept
    code, out, err = run("archive", "checkpoint", "--origin", "Granviks kommun")
    assert (code, out) == (2, "")
    assert "nothing has come since the last checkpoint, which says “archive/beslut”" in err
    grow(run)
    assert run("archive", "checkpoint", "--origin", "Granviks kommun")[1].startswith("Granviks kommun\n4\n")


def test_a_proof_that_needs_a_checkpoint_says_that_one_was_made(filled):
    code, out, err = filled("archive", "prove", BOARD)
    assert code == 0
    assert "one over 3 versions was made" in err
    assert filled("archive", "prove", BOARD)[1:] == (out, "")


def test_a_paragraph_that_is_not_there_is_answered_with_those_that_are(kept):
    run, _ = kept
    code, _, err = run("archive", "prove", BOARD, "--paragraph", "99")
    assert code == 2
    assert err.startswith(f"{BOARD}: there is no § 99")
    assert "39, 40, 41" in err


def test_an_archive_given_as_a_proof_is_answered_with_the_command_for_it(kept):
    run, _ = kept
    code, _, err = run("verify", "beslut.db")
    assert code == 2
    assert "beslut archive verify --archive beslut.db" in err


def test_what_cannot_be_read_is_told_in_the_language_of_the_run(beslut, desk):
    for arguments in (
        ("verify", "nowhere"),
        ("verify", "nowhere", "--key", "nowhere"),
        ("verify", "nowhere", "--checkpoint", "nowhere"),
    ):
        assert beslut(*arguments).err.startswith("nowhere: filen finns inte")
        assert beslut(
            arguments[0], ".", *arguments[2:3], *(["."] if len(arguments) > 2 else [])
        ).err.startswith(".: detta är en mapp, inte en fil")


def test_no_key_is_made_where_nothing_is_signed(kept, tmp_path):
    run, _ = kept
    for arguments in ((), ("--from", "99")):
        run("archive", "checkpoint", "--key", "other.key", *arguments)
        assert not (tmp_path / "other.key").exists()
    grow(run)
    assert run("archive", "checkpoint", "--key", "other.key", "--from", "99")[0] == 2
    assert not (tmp_path / "other.key").exists()


def test_a_checkpoint_of_another_archive_gives_no_proof(kept, tmp_path):
    run, _ = kept
    others = [name.replace("granvik", "norrby") for name in MINUTES]
    for name, other in zip(MINUTES, others, strict=True):
        text = (tmp_path / name).read_text("utf-8")
        (tmp_path / other).write_text(text.replace("Granvik", "Norrby"), "utf-8")
    assert run("archive", "add", *others, "--archive", "other.db")[0] == 0
    assert run("archive", "checkpoint", "--archive", "other.db", "--output", "other.checkpoint")[0] == 0
    code, out, err = run("archive", "prove", BOARD, "--checkpoint", "other.checkpoint")
    assert (code, out) == (2, "")
    assert err.startswith("other.checkpoint: the archive has another checkpoint over 3 versions")


@pytest.mark.parametrize("option", ["--checkpoint", "--version"])
def test_a_number_that_no_database_counts_to_is_told(kept, option):
    run, _ = kept
    code, out, err = run("archive", "prove", BOARD, option, "9" * 30)
    assert (code, out) == (2, "")
    assert "Traceback" not in err
