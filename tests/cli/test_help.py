import re
import shlex

import pytest

from beslut import __version__
from beslut.cli.application import COMMANDS
from beslut.cli.archive import COMMANDS as OF_ARCHIVE
from beslut.cli.archive.examples import EXAMPLES, OF_GROUP
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


@pytest.mark.parametrize("name", [name for name, _, _ in OF_ARCHIVE])
def test_every_command_on_archives_shows_how_it_is_typed(beslut, name):
    examples = beslut("archive", name, "--help").out.partition("Exempel:\n")[2]
    assert f"  beslut archive {name}" in examples


@pytest.mark.parametrize("line", [*OF_GROUP, *(line for lines in EXAMPLES.values() for line in lines)])
def test_an_example_names_a_command_and_options_that_there_are(beslut, line):
    words = shlex.split(line)[1:]
    command = words[: 2 if words[0] == "archive" else 1]
    page = beslut(*command, "--help").out
    options = {word for word in words if re.match("-", word)}
    assert options <= set(re.findall(r"--?[a-z][a-z-]*", page))


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_a_long_example_goes_on_below_as_a_shell_reads_it(beslut, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = beslut("archive", "redact", "--help").out.partition("Exempel:\n")[2]
    assert max(map(len, shown.splitlines())) <= columns
    assert shlex.split(shown.replace("\\\n", " ")) == shlex.split(" ".join(EXAMPLES["redact"]))


def test_an_option_that_must_be_given_stands_in_the_first_line(beslut):
    assert beslut("archive", "withdraw", "--help").out.splitlines()[0].endswith("POST --why TEXT")
