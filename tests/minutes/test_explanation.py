from pathlib import Path

import pytest

from beslut.errors import InputError
from beslut.minutes import explain_minutes
from beslut.minutes.explanation import Finding
from beslut.records import Reason
from tests.material import SHARED, needs_shared

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "granvik-ks-2024-03-05.txt"


def findings(path):
    return {one.line.text.strip(): set(one.findings) for one in explain_minutes(path).lines}


def test_every_line_of_the_text_is_there_once_in_its_order():
    lines = [one.line.text for one in explain_minutes(EXAMPLE).lines]
    assert "\n".join(lines).split("\n") == [line.rstrip() for line in EXAMPLE.read_text().split("\n")]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Sammanträdesdatum 2024-03-05", {Finding.MEETING}),
        ("Karin Åsberg (S)", {Finding.PERSON}),
        ("Maja Sundin (S), ordförande", {Finding.PERSON, Finding.ROLE}),
        ("§ 39 Godkännande av dagordningen", {Finding.PARAGRAPH, Finding.TITLE}),
        ("Kommunstyrelsen godkänner dagordningen.", {Finding.DECISION}),
        ("Sara Lindh (V) deltar inte i beslutet.", {Finding.DECLINED}),
        ("Frånvarande", set()),
    ],
)
def test_a_line_tells_what_was_read_on_it(line, found):
    assert findings(EXAMPLE)[line] == found


def test_what_was_not_read_is_told_too(tmp_path):
    odd = "Också en av de nya ledamöterna avstår från att delta i beslutet."
    told = "Sara Lindh (V) deltar inte i beslutet."
    file = tmp_path / "odd.txt"
    file.write_text(EXAMPLE.read_text().replace(told, f"{told}\n{odd}").replace("§§ 39-44", "§§ 39-43"))
    explained = explain_minutes(file)
    marked = {one.line.text: one for one in explained.lines}
    assert Finding.UNREAD in marked[odd].findings
    unsure = [one for one in explained.lines if Finding.UNSURE in one.findings]
    assert [one.notes for one in unsure] == [explained.reading.notes]


def test_notes_about_no_line_stand_apart(tmp_path):
    file = tmp_path / "short.txt"
    file.write_text(EXAMPLE.read_text().replace("§§ 39-44", "§§ 39-45"))
    assert len(explain_minutes(file).notes) == 1


def test_a_sentence_over_two_lines_goes_on(tmp_path):
    told = "Sara Lindh (V) deltar inte i beslutet."
    file = tmp_path / "long.txt"
    file.write_text(EXAMPLE.read_text().replace(told, told.replace(" inte", "\ninte")))
    explained = explain_minutes(file)
    (at,) = (at for at, one in enumerate(explained.lines) if Finding.DECLINED in one.findings)
    assert explained.lines[at + 1].goes_on
    assert not explained.lines[at + 2].goes_on


def test_a_recipe_cannot_be_explained(tmp_path):
    file = tmp_path / "recipe.txt"
    file.write_text("Vispa ägg och mjölk.\n")
    with pytest.raises(InputError):
        explain_minutes(file)


_BY_REASON = {Reason.DISQUALIFIED: Finding.DISQUALIFIED, Reason.DECLINED: Finding.DECLINED}


@needs_shared
@pytest.mark.parametrize(
    "path", sorted((SHARED / "minutes" / "made").glob("*.txt")), ids=lambda path: path.stem
)
def test_each_fact_with_a_place_is_marked_on_a_line(path):
    explained = explain_minutes(path)
    marked = {(one.line.at, finding) for one in explained.lines for finding in one.findings}
    meeting = explained.reading.meeting
    wanted = [(one.place, _BY_REASON.get(one.reason, Finding.AWAY)) for one in meeting.non_participation]
    wanted += [(one.place, Finding.RESERVATION) for one in meeting.reservations]
    wanted += [(one.place, Finding.PERSON) for one in meeting.attendance]
    wanted += [(one.place, Finding.PARAGRAPH) for one in meeting.paragraphs]
    wanted += [(one.place, Finding.UNREAD) for one in explained.reading.unread]
    missed = [pair for pair in wanted if (((pair[0].page or 0), pair[0].line), pair[1]) not in marked]
    assert missed == []
