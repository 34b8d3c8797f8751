"""`beslut archive redact`, `sweep` and `correct` with a protected name, as a secretary meets them."""

import pytest

BOARD = "granvik/kommunstyrelsen/2024-03-05/39"
MINUTES = "granvik-ks-2024-03-05.txt"
WHY = ("--why", "skyddad identitet")


@pytest.fixture
def archive(beslut, monkeypatch):
    """Run a command on an archive, ./beslut.db, that holds the minutes of the board; in English."""
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    assert beslut("archive", "add", MINUTES).code == 0
    return lambda *arguments: beslut("archive", *arguments, "--lang", "en")


def with_title(desk, title, name="other.txt", day="2024-04-16"):
    """The same minutes of another day, with another title of a §."""
    text = (desk / MINUTES).read_text()
    assert "Ny förskola i Norrby" in text
    assert "2024-03-05" in text
    (desk / name).write_text(text.replace("Ny förskola i Norrby", title).replace("2024-03-05", day))
    return name


def test_a_dry_run_lists_every_place_of_the_name_and_erases_nothing(archive, desk):
    before = (desk / "beslut.db").read_bytes()
    ran = archive("redact", "Erik Malm", "--party", "S", *WHY, "--dry-run")
    assert ran.code == 0
    assert f"{BOARD}: “Skyddad identitet” would stand for the name" in ran.out
    assert "  attendance[3].person.name, version 0: [Erik Malm]\n" in ran.out
    assert "nothing is changed" in ran.out
    assert (desk / "beslut.db").read_bytes() == before
    assert "Erik Malm" in archive("show", BOARD).out


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Avsägelse från Karl-Erik Malm", "Karl-[Erik Malm]: left as it is, part of something longer"),
        ("Avtal med Stora Erik Malm AB", "Stora [Erik Malm] AB: left as it is, part of something longer"),
        ("Begäran från Erik Malm (M)", "[Erik Malm] (M): left as it is, printed with another party"),
        ("Begäran från erik malm i Norrby", "[erik malm] i Norrby: left as it is, written otherwise"),
        ("Begäran från E. Malm", "[E. Malm]: look at this yourself"),
    ],
)
@pytest.mark.parametrize("more", [("--dry-run",), ()])
def test_what_looks_like_the_name_is_left_and_told(archive, desk, title, said, more):
    assert archive("add", with_title(desk, title)).code == 0
    ran = archive("redact", "Erik Malm", "--party", "S", *WHY, *more)
    assert ran.code == 0
    (note,) = (line for line in ran.err.splitlines() if ".title" in line)
    assert said in note
    assert title in archive("show", "granvik/kommunstyrelsen/2024-04-16/39").out


def test_what_looks_like_a_name_is_told_also_where_no_record_holds_it(archive, desk):
    archive("add", with_title(desk, "Begäran från M. Ek"))
    ran = archive("redact", "Maja Ek", *WHY, "--dry-run")
    assert (ran.code, "no record holds this name" in ran.out) == (0, True)
    assert "[M. Ek]: look at this yourself" in ran.err
    ran = archive("redact", "Maja Ek", *WHY)
    assert ran.code == 2
    assert "--dry-run" in ran.err


def test_what_the_log_keeps_is_told_with_version_and_field(archive, desk):
    name = with_title(desk, "Ny skola", "avsägelse erik malm.txt")
    archive("add", name, "--why", "på begäran av Erik Malm")
    for more in (("--dry-run",), ()):
        err = archive("redact", "Erik Malm", *WHY, *more).err
        assert "version 1, Why: the log keeps the name there" in err
        assert "version 1, Source: the log keeps the name there" in err


def test_a_name_in_the_reason_of_the_redaction_is_refused(archive):
    ran = archive("redact", "Erik Malm", "--why", "Malm, Erik har skyddad identitet")
    assert ran.code == 2
    assert "the reason tells the protected name" in ran.err


def test_another_way_to_write_the_name_and_a_label_that_stands_already(archive, desk):
    assert archive("redact", "Erik Malm", *WHY).code == 0
    assert archive("add", with_title(desk, "Begäran från E. Malm")).code == 0
    tried = archive("redact", "Erik Malm", *WHY, "--dry-run")
    assert "“Skyddad identitet 2” counts as another person than “Skyddad identitet”" in tried.err
    wrong = archive("redact", "Erik Malm", *WHY, "--label", "Okänd")
    assert (wrong.code, "Choose among" in wrong.err) == (2, True)
    again = archive("redact", "Erik Malm", "--also", "E. Malm", *WHY, "--label", "Skyddad identitet")
    assert again.code == 0
    shown = archive("show", "granvik/kommunstyrelsen/2024-04-16/39").out
    assert "Begäran från Skyddad identitet" in shown
    assert "Malm" not in shown
    assert archive("verify").code == 0


def test_a_correction_that_brings_a_name_back_is_refused_with_a_way_to_go(archive, desk):
    archive("redact", "Erik Malm", *WHY)
    text = (desk / MINUTES).read_text()
    (desk / "corrected.txt").write_text(text.replace("Ny förskola i Norrby", "Ny skola i Norrby"))
    ran = archive("correct", BOARD, "corrected.txt", "--why", "rubriken")
    assert ran.code == 2
    assert f"a name in {BOARD} is protected" in ran.err
    assert f"Begin with: beslut archive show {BOARD}" in ran.err
    assert archive("show", BOARD, "--output", "shown.yaml").code == 0
    shown = (desk / "shown.yaml").read_text()
    (desk / "shown.yaml").write_text(shown.replace("Ny förskola i Norrby", "Ny skola i Norrby"))
    assert archive("correct", BOARD, "shown.yaml", "--why", "rubriken").code == 0
    (desk / "other.yaml").write_text(shown.replace("Skyddad identitet", "Eva Lind"))
    assert archive("correct", BOARD, "other.yaml", "--why", "det var Eva Lind").code == 2
    ran = archive("correct", BOARD, "other.yaml", "--why", "det var Eva Lind", "--label-goes")
    assert ran.code == 0


def test_a_sweep_tells_why_something_may_linger(archive, monkeypatch):
    from beslut.archive import sweeping
    from beslut.messages import message

    assert "nothing that was erased is left" in archive("sweep").out
    monkeypatch.setattr(
        sweeping, "_file_swept", lambda _: sweeping.Sweep(message("somebody reads the archive"))
    )
    ran = archive("sweep")
    assert ran.code == 2
    assert "what was erased may linger: somebody reads the archive" in ran.err
