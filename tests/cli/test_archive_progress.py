"""Long work on an archive tells how far it has come, where standard error is a terminal, and else is silent."""

import io
import sys

import pytest

from beslut.cli import bar, main

MINUTES = ("granvik-ks-2024-03-05.txt", "granvik-ks-2024-04-09.txt", "granvik-bun-2024-03-19.yaml")


class Terminal(io.StringIO):
    """Standard error as a terminal that keeps what it was shown."""

    def isatty(self):
        return True


@pytest.fixture
def seen(beslut, monkeypatch):
    """Run a command on ./beslut.db and give what a terminal shows beside its output; three records are many here."""
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    assert beslut("archive", "add", *MINUTES).code == 0
    assert beslut("archive", "export", "before").code == 0
    monkeypatch.setattr(bar, "_MANY", 3)

    def run(*arguments, terminal=True):
        shown = Terminal() if terminal else io.StringIO()
        monkeypatch.setattr(sys, "stderr", shown)
        assert main([*arguments, "--lang", "en"]) == 0
        return shown.getvalue()

    return run


COMMANDS = [
    (("archive", "rebuild"), "Deriving records"),
    (("archive", "export", "out"), "Exporting versions"),
    (("archive", "import", "before", "--archive", "again.db"), "Importing versions"),
    (("decisions", "--archive", "beslut.db"), "Reading meetings"),
]


@pytest.mark.parametrize(("command", "said"), COMMANDS)
def test_a_terminal_is_told_how_far_it_has_come(seen, command, said):
    shown = seen(*command)
    assert said in shown
    assert "2/3" in shown


@pytest.mark.parametrize(("command", "said"), COMMANDS)
def test_what_is_no_terminal_is_told_nothing(seen, command, said):
    assert seen(*command, terminal=False) == ""


def test_few_records_need_no_bar(seen, monkeypatch):
    monkeypatch.setattr(bar, "_MANY", 4)
    assert seen("archive", "rebuild") == ""
