"""What is told of a broken record file: line, path, cause and mend, and all its faults at once."""

import json
from pathlib import Path

import pytest

from beslut.errors import InputError, InputErrors
from beslut.files import load_meeting, load_meetings, load_yaml, loads_json

BROKEN_YAML = """\
meeting:
  date: 2024-02-30
  start: 8 o'clock
  attendance:
  - person: {name: Stina Ek}
    capacity: membr
    prty: S
  - person: {nme: Olle Lind}
    capacity: member
  votes:
  - yes: many
    secret: 1
  paragraphs:
  - {number: 16}
  - {number: none}
  - {number: 17, title: 2024}
"""


def told(fault: InputError) -> list[str]:
    return fault.lines("en")


def test_every_fault_of_a_yaml_file_is_told_with_its_line(tmp_path: Path):
    file = tmp_path / "möte.yaml"
    file.write_text(BROKEN_YAML, encoding="utf-8")
    with pytest.raises(InputErrors) as caught:
        load_meeting(file)
    assert [(each.place, each.lines("en")[0].split(": ")[1]) for each in caught.value.errors] == [
        (f"{file}:2", "meeting.date"),
        (f"{file}:3", "meeting.start"),
        (f"{file}:6", "meeting.attendance[0].capacity"),
        (f"{file}:7", "meeting.attendance[0].prty"),
        (f"{file}:8", "meeting.attendance[1].person"),
        (f"{file}:8", "meeting.attendance[1].person.nme"),
        (f"{file}:11", "meeting.votes[0].yes"),
        (f"{file}:12", "meeting.votes[0].secret"),
        (f"{file}:15", "meeting.paragraphs[1].number"),
        (f"{file}:16", "meeting.paragraphs[2].title"),
    ]


def test_a_json_file_is_told_the_line_of_its_fault(tmp_path: Path):
    file = tmp_path / "möte.json"
    file.write_text(
        '{"meeting": {\n "place": "x",\n "votes": [\n  {},\n  {"secret": "no"}]}}', encoding="utf-8"
    )
    with pytest.raises(InputError) as caught:
        load_meeting(file)
    assert told(caught.value)[0].startswith(f"{file}:5: meeting.votes[1].secret: ")


@pytest.mark.parametrize(
    ("meeting", "path", "cause", "mend"),
    [
        ({"attendanse": []}, "meeting.attendanse", "unknown key", "“attendance”"),
        ({"xyzzy": 1}, "meeting.xyzzy", "unknown key", "adjournments"),
        ({"attendance": [{"capacity": "member"}]}, "meeting.attendance[0]", "“person” is missing", "Add it"),
        ({"statements": [{"kind": "notes"}]}, "meeting.statements[0].kind", "“notes”", "“note”"),
        ({"statements": [{"kind": 7}]}, "meeting.statements[0].kind", "number 7", "special_statement"),
        ({"body": {"name": 7}}, "meeting.body.name", "a text, found the number 7", "quotes"),
        ({"body": "KS"}, "meeting.body", "keys and values, found “KS”", "keys"),
        ({"body": {"name": " "}}, "meeting.body", "name is empty", "as printed"),
        ({"body": {"name": "KS", "seats": 0}}, "meeting.body", "seats is 0", "Correct"),
        ({"body": {"name": "KS", "seats": True}}, "meeting.body.seats", "found true", "figures"),
        ({"body": {"name": "KS", "seats": 7.5}}, "meeting.body.seats", "found the number 7.5", "figures"),
        ({"votes": {}}, "meeting.votes", "a list, found keys and values", "list"),
        ({"votes": [{"secret": None}]}, "meeting.votes[0].secret", "true or false, found nothing", "true"),
        ({"date": "5 mars 2024"}, "meeting.date", "a date", "2024-03-05"),
        ({"date": 20240305}, "meeting.date", "a date, found the number", "2024-03-05"),
        ({"start": "18.30"}, "meeting.start", "a clock time, found “18.30”", "18:30"),
        ({"start": "18:30:00Z"}, "meeting", "start is not a plain clock time", "18:30"),
        ({"start": "25:00"}, "meeting.start", "a clock time, found “25:00”", "18:30"),
        ({"stated_paragraphs": "1-"}, "meeting.stated_paragraphs", "“1-”", "§§ 170"),
        ({"stated_paragraphs": []}, "meeting.stated_paragraphs", "found a list", "minutes"),
        ({"paragraphs": [{"number": 0}]}, "meeting.paragraphs[0].number", "“0”", "3 a"),
        ({"paragraphs": [{"number": "3"}, {"number": "§ 3"}]}, "meeting", "§ 3 stands twice", "number"),
        (
            {"reservations": [{"actor": {"parties": "SD"}}]},
            "meeting.reservations[0].actor.parties",
            "“SD”",
            "list",
        ),
        ({"place": "\ud800"}, "meeting.place", "half a character", "anew"),
    ],
)
def test_a_fault_is_told_by_path_cause_and_mend(meeting: dict, path: str, cause: str, mend: str):
    with pytest.raises(InputError) as caught:
        loads_json(json.dumps({"meeting": meeting}))
    first, *rest = told(caught.value)
    assert first.startswith(f"{path}: ")
    assert cause in first
    assert mend in " ".join(rest)


def test_a_fault_in_one_of_several_meetings_tells_which():
    with pytest.raises(InputError) as caught:
        loads_json('{"meetings": [{}, {"place": 7}]}')
    assert told(caught.value)[0].startswith("meetings[1].place: ")


@pytest.mark.parametrize(
    "document", ["{}", '{"meeting": null}', '{"meetings": []}', '{"meeting": {}, "meetings": [{}]}']
)
def test_a_file_holds_either_one_meeting_or_several(document: str):
    with pytest.raises(InputError, match="meeting"):
        loads_json(document)


@pytest.mark.parametrize(
    "document",
    [
        "[]",
        "3",
        '"text"',
        "null",
        "{",
        '{"meeting": {}} x',
        '{"a": NaN}',
        "[" * 100_000,
        '{"meeting": %s}' % ("9" * 5000),
    ],
)
def test_what_is_no_record_file_gives_one_error(document: str):
    with pytest.raises(InputError):
        loads_json(document)


def test_a_key_given_twice_is_told_with_its_line(tmp_path: Path):
    json_file, yaml_file = tmp_path / "a.json", tmp_path / "a.yaml"
    json_file.write_text(
        '{"meeting": {"place": "Granvik",\n"body": {"name": "KS"},\n"place": "Ek"}}', "utf-8"
    )
    yaml_file.write_text("meeting:\n  place: Granvik\n  end: 18:30\n  place: Ek\n", "utf-8")
    for file, line in ((json_file, 3), (yaml_file, 4)):
        with pytest.raises(InputError, match="place") as caught:
            load_meeting(file)
        assert caught.value.place == f"{file}:{line}"


def test_a_file_that_cannot_be_used_says_why(tmp_path: Path):
    (tmp_path / "empty.yaml").write_bytes(b" \n")
    (tmp_path / "latin.yaml").write_bytes("meeting:\n  place: Örsundsbro\n".encode("cp1252"))
    (tmp_path / "binary.json").write_bytes(b"\x00\x01")
    (tmp_path / "cut.json").write_text('{"meeting":\n {"place": ', "utf-8")
    for name, place in (("empty.yaml", ""), ("latin.yaml", ":2"), ("binary.json", ":1"), ("cut.json", ":2")):
        with pytest.raises(InputError) as caught:
            load_meetings(tmp_path / name)
        assert caught.value.place == f"{tmp_path / name}{place}"
        assert caught.value.mend is not None


def test_a_missing_file_and_a_folder_are_told_by_name(tmp_path: Path):
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(InputError) as caught:
            load_meeting(path)
        assert caught.value.place == str(path)


def test_one_meeting_is_not_taken_out_of_several(tmp_path: Path):
    file = tmp_path / "several.yaml"
    file.write_text("meetings: [{place: Granvik}, {place: Ek}]", "utf-8")
    assert [meeting.place for meeting in load_meetings(file)] == ["Granvik", "Ek"]
    with pytest.raises(InputError, match="2"):
        load_meeting(file)


def test_another_name_is_told_apart_by_the_first_letter(tmp_path: Path):
    for text in ('\ufeff {"meeting": {"place": "Granvik"}}', "meeting: {place: Granvik}"):
        (tmp_path / "file").write_text(text, "utf-8")
        assert load_meeting(tmp_path / "file").place == "Granvik"


def test_the_message_is_in_swedish_unless_asked_otherwise():
    with pytest.raises(InputError) as caught:
        load_yaml("meeting: {plats: Granvik}")
    assert "okänd nyckel" in str(caught.value)
