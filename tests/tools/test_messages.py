"""The check of the catalogue, on the real one and on small broken ones."""

from pathlib import Path

import pytest

from tools.messages import PO, faults, main, update


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package that says one thing, with a right catalogue."""
    (tmp_path / "speech.py").write_text('message("{name} is absent", name=name)\n')
    update(tmp_path)
    rewrite(tmp_path, 'msgstr ""\n', 'msgstr "{name} är frånvarande"\n')
    update(tmp_path)
    return tmp_path


def rewrite(package: Path, old: str, new: str) -> None:
    """Change the last place where the old text stands in the `.po`."""
    before, found, after = (package / PO).read_text().rpartition(old)
    assert found
    (package / PO).write_text(before + new + after)


def test_everything_beslut_says_is_in_swedish():
    assert faults() == []


def test_a_right_catalogue_has_no_faults(package):
    assert faults(package) == []


def test_updating_twice_changes_nothing(package):
    before = (package / PO).read_bytes(), (package / PO).with_suffix(".mo").read_bytes()
    update(package)
    assert ((package / PO).read_bytes(), (package / PO).with_suffix(".mo").read_bytes()) == before


def test_a_new_text_is_missed_until_it_is_updated_and_translated(package):
    (package / "more.py").write_text('messages("{n} vote", "{n} votes", n)\n')
    assert faults(package) == ['not in the .po: "{n} vote"']
    update(package)
    assert faults(package) == ['no Swedish: "{n} vote" (' + package.name + "/more.py)"]


def test_a_text_no_longer_said_is_found_and_dropped(package):
    (package / "speech.py").write_text("")
    assert faults(package) == ['no longer used: "{name} is absent"']
    update(package)
    assert faults(package) == []


def test_a_fuzzy_text_is_found(package):
    rewrite(package, 'msgid "{name}', '#, fuzzy\nmsgid "{name}')
    assert any(fault.startswith('fuzzy: "{name} is absent"') for fault in faults(package))


@pytest.mark.parametrize("swedish", ["{namn} är frånvarande", "är frånvarande", "{name!r} är frånvarande"])
def test_other_placeholders_in_swedish_are_found(package, swedish):
    rewrite(package, "{name} är frånvarande", swedish)
    assert any(fault.startswith("other placeholders") for fault in faults(package))


def test_a_catalogue_that_is_not_compiled_is_found(package):
    rewrite(package, "är frånvarande", "är borta")
    assert faults(package) == ["beslut.mo is older than the .po: run make messages"]
    (package / PO).with_suffix(".mo").unlink()
    assert faults(package) == ["beslut.mo is missing: run make messages"]


def test_a_text_that_is_not_a_literal_is_found(package):
    (package / "odd.py").write_text("message(text)\n")
    assert faults(package) == [f"{package.name}/odd.py:1: the text is not a literal"]


def test_the_check_succeeds_when_nothing_is_left(capsys):
    assert main("check") == 0
    assert "all in Swedish" in capsys.readouterr().out
