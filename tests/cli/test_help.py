import pytest

from beslut import __version__
from beslut.cli.application import COMMANDS
from beslut.cli.archive import COMMANDS as OF_ARCHIVE
from beslut.messages import translate

PAGES = [
    (),
    *((name,) for name, _, _ in COMMANDS),
    ("archive",),
    *(("archive", name) for name, _, _ in OF_ARCHIVE),
]


@pytest.mark.parametrize("command", PAGES)
def test_help_is_swedish_by_default(beslut, command):
    ran = beslut(*command, "--help")
    assert ran.code == 0
    assert ran.out.startswith(" ".join(["Användning: beslut", *command]))
    assert not {"Usage", "Options", "FILE", "Show"} & set(ran.out.replace(":", " ").split())


@pytest.mark.parametrize("command", PAGES)
def test_help_is_english_on_request(beslut, command):
    ran = beslut(*command, "--help", "--lang", "en")
    assert ran.out.startswith(" ".join(["Usage: beslut", *command]))
    assert not {"Användning", "Val", "FIL"} & set(ran.out.replace(":", " ").split())


def test_every_command_is_on_the_first_page_with_what_it_does(beslut):
    page = " ".join(beslut("--help").out.split())
    for name, _, about in COMMANDS:
        assert f"{name} {translate(about)}" in page


def test_help_fits_a_narrow_window(beslut, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(len, beslut("who", "--help").out.splitlines())) <= 60


def test_the_version_is_printed(beslut):
    assert beslut("--version").out.strip() == f"beslut {__version__}"
