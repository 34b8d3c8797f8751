"""Minutes that are added to an archive once more: what is said where the record was changed in the meantime."""

import shlex

import pytest

BOARD = "granvik/kommunstyrelsen/2024-03-05/39"
MINUTES = "granvik-ks-2024-03-05.txt"


@pytest.fixture
def archive(beslut, monkeypatch):
    """Run a command on an archive, ./beslut.db, that holds the minutes of the board; in English."""
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    assert beslut("archive", "add", MINUTES).code == 0
    return lambda *arguments: beslut("archive", *arguments, "--lang", "en")


def typed(line):
    """The arguments of the command that a line ends with, a reason in place."""
    words = shlex.split(line[line.index("beslut archive") :].replace("REASON", "prov"))
    return words[2:]


def changed(desk, old, new, name="changed.txt"):
    text = (desk / MINUTES).read_text()
    assert old in text
    (desk / name).write_text(text.replace(old, new))
    return name


def test_of_a_withdrawn_record_it_is_said_since_when_and_why_and_what_takes_it_back_in(archive, beslut):
    archive("withdraw", BOARD, "--why", "fel protokoll")
    ran = archive("add", MINUTES)
    assert ran.code == 0
    assert f"Note: {BOARD} is withdrawn since 20" in ran.err
    assert "(fel protokoll) and does not count" in ran.err
    assert "1 there already" in ran.out
    assert archive(*typed(ran.err.splitlines()[0])).code == 0
    assert archive("list", "--withdrawn").out.count(BOARD) == 0


def test_a_file_under_another_name_that_says_the_same_is_there_already(archive, desk):
    (desk / MINUTES).rename(desk / "protokoll (1).txt")
    ran = archive("add", "protokoll (1).txt")
    assert (ran.code, ran.err) == (0, "")
    assert "1 there already" in ran.out


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Ny förskola i Norrby", "Ny skola i Norrby", "the title of § 41"),
        (
            "Kommunstyrelsen antar förfrågningsunderlaget",
            "Kommunstyrelsen antar inte",
            "the decision of § 40",
        ),
        ("Lena Fors", "Lena Forss", "Lena Forss (S)"),
    ],
)
def test_what_reads_otherwise_is_told_with_the_command_that_corrects_it(archive, desk, old, new, said):
    name = changed(desk, old, new, "nytt protokoll.txt")
    ran = archive("add", name)
    assert ran.code == 2
    assert said in ran.err
    assert archive(*typed(ran.err.splitlines()[1])).code == 0
    assert archive("add", name).code == 0


def test_the_command_names_the_archive_where_it_is_not_the_usual_one(archive, desk, monkeypatch):
    name = changed(desk, "Ny förskola", "Ny skola")
    (desk / "beslut.db").rename(desk / "annat arkiv.db")
    named = archive("add", name, "--archive", "annat arkiv.db")
    assert archive(*typed(named.err.splitlines()[1])).code == 0
    changed(desk, "Ny förskola", "Ny gård")
    monkeypatch.setenv("BESLUT_ARCHIVE", "annat arkiv.db")
    usual = archive("add", name)
    assert "--archive" not in usual.err
    assert archive(*typed(usual.err.splitlines()[1])).code == 0


def test_the_minutes_of_a_protected_name_are_not_taken_back_in_and_it_is_said_why(archive, desk):
    archive("redact", "Maja Sundin", "--why", "skyddad identitet")
    ran = archive("add", MINUTES)
    assert ran.code == 0
    assert f"{BOARD}: a name in it is protected since 20" in ran.err
    assert "Correcting with this file would bring it back" in ran.err
    assert archive(*typed(ran.err.splitlines()[0])).code == 0
    shown = (desk / "post.yaml").read_text()
    assert "Skyddad identitet" in shown
    assert "Maja Sundin" not in shown


def test_of_minutes_that_differ_from_a_record_with_a_protected_name_no_name_is_told(archive, desk):
    archive("redact", "Maja Sundin", "--why", "skyddad identitet")
    ran = archive("add", changed(desk, "Ny förskola", "Ny skola"))
    assert ran.code == 2
    assert "this file may bring it back" in ran.err
    assert "archive show" in ran.err
    assert "archive correct" not in ran.err
    assert "Maja" not in ran.out + ran.err


def test_a_withdrawn_record_with_a_protected_name_comes_back_without_the_name(archive, desk):
    archive("withdraw", BOARD, "--why", "fel protokoll")
    archive("redact", "Maja Sundin", "--why", "skyddad identitet")
    ran = archive("add", MINUTES)
    assert "(fel protokoll)" in ran.err
    first, second = ran.err.splitlines()[0].split(", and then: ")
    assert archive(*typed(first)).code == 0
    assert archive(*typed(second)).code == 0
    assert "Maja Sundin" not in archive("show", BOARD).out
    assert archive("list", "--withdrawn").out.count(BOARD) == 0
