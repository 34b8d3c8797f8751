"""Minutes without a day, and of two municipalities that ids cannot tell apart, on the command line."""

import hashlib
import os
from pathlib import Path

import pytest

from beslut.archive.archive import Origin, open_archive
from beslut.archive.truth import all_versions
from beslut.files import load_meeting
from tests.archive.filled import doing


@pytest.fixture
def archive(beslut, monkeypatch):
    """Run a command on an archive, ./beslut.db; in English."""
    monkeypatch.delenv("BESLUT_ARCHIVE", raising=False)
    return lambda *arguments: beslut("archive", *arguments, "--lang", "en")


def written(name, municipality="Granvik", day=None, titles=("Budget",)):
    """A record file with a meeting of one § for each title."""
    with Path(name).open("w", encoding="utf-8") as file:
        file.write("meetings:\n" if len(titles) > 1 else "meeting:\n")
        for title in titles:
            lines = [f"body: {{name: Kommunstyrelsen, municipality: {municipality}}}"]
            lines += [] if day is None else [f"date: {day}"]
            lines += [f"paragraphs: [{{number: 1, title: {title}}}]"]
            first = "- " if len(titles) > 1 else "  "
            file.writelines(f"{first if not at else '  '}{line}\n" for at, line in enumerate(lines))
    return name


def ids():
    with open_archive("./beslut.db") as held, held.reading() as connection:
        return [one.entry.record for one in all_versions(connection)]


def test_a_meeting_without_a_day_is_there_once_and_can_be_corrected(desk, archive):
    archive("add", written("odaterat.yaml"))
    (one,) = ids()
    assert archive("add", written("samma.yaml")).out.startswith("0 meetings added, 1 there already")
    ran = archive("correct", one, written("rätt.yaml", titles=["Budget 2025"]), "--why", "fel rubrik")
    assert ran.out == f"{one}: version 1\n"
    for name in ("odaterat.yaml", "rätt.yaml"):
        assert archive("add", name).out.startswith("0 meetings added, 1 there already")
    assert ids() == [one, one]


def test_a_document_that_is_read_otherwise_now_is_told_with_the_record_that_is_there(desk, archive):
    read_once = load_meeting(written("förr.yaml", titles=["Budgett"]))
    read_now = Path(written("odaterat.yaml")).read_bytes()
    with open_archive("./beslut.db", create=True) as held:
        held.add(
            read_once, doing(), Origin(name="odaterat.yaml", sha256=hashlib.sha256(read_now).hexdigest())
        )
    (one,) = ids()
    ran = archive("add", "odaterat.yaml")
    assert ran.code == 2
    assert f"odaterat.yaml: {one} reads otherwise in the archive: the title of § 1" in ran.err
    assert f"beslut archive correct {one} odaterat.yaml --why REASON" in ran.err
    assert ids() == [one]


def test_a_file_with_several_meetings_corrects_none_of_them_by_chance(desk, archive):
    archive("add", written("odaterat.yaml"))
    (one,) = ids()
    ran = archive("correct", one, written("flera.yaml", titles=["Budget", "Bro"]), "--why", "fel rubrik")
    assert ran.code == 2
    assert f"flera.yaml: several meetings in this file can be {one}" in ran.err
    archive("add", "flera.yaml")
    archive("add", "flera.yaml")
    assert len(ids()) == 2


def test_a_meeting_of_another_municipality_is_refused_and_the_others_go_in(desk, archive):
    written("1.yaml", "Habo", "2024-03-05")
    written("2.yaml", "Håbo", "2024-03-05")
    written("3.yaml", "Habo", "2024-03-06")
    ran = archive("add", "1.yaml", "2.yaml", "3.yaml", "--jobs", "1")
    assert ran.code == 2
    assert "2.yaml: habo/kommunstyrelsen/2024-03-05/1 stands for Habo here, and this is Håbo" in ran.err
    assert ran.out.endswith("2 meetings added, 0 there already, 0 that read otherwise, 1 file refused\n")
    assert len(ids()) == 2


def test_a_file_whose_name_is_no_utf_8_goes_in_by_its_bytes(desk, archive):
    name = os.fsdecode(b"odaterat\xff.yaml")
    assert archive("add", written(name)).code == 0
    with open_archive("./beslut.db") as held:
        assert held.current(*ids()).entry.source_name == r"odaterat\xff.yaml"
    assert archive("show", os.fsdecode(b"\xff")).code == 2


@pytest.mark.parametrize("votes", ["9007199254740992", "18446744073709551616"])
def test_a_number_that_is_too_large_is_refused_with_its_file_and_the_others_go_in(desk, archive, votes):
    written("1.yaml")
    Path("2.json").write_text(f'{{"meeting": {{"votes": [{{"paragraph": "1", "yes": {votes}}}]}}}}')
    ran = archive("add", "1.yaml", "2.json", "--jobs", "1")
    assert ran.code == 2
    assert f"2.json: the number {votes} is too large for a record" in ran.err
    assert len(ids()) == 1
