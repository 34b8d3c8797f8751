"""Every record file that people are shown can be loaded, and is valid by the published schema."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from beslut.files import RecordFile, converter, dumps_json, json_schema, load_meetings

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTATION = (ROOT / "docs/record-format.md").read_text("utf-8")
SHOWN = {
    **{
        f"documented {n}": text
        for n, text in enumerate(re.findall(r"```yaml\n(.*?)```", DOCUMENTATION, re.S))
    },
    **{path.name: path.read_text("utf-8") for path in (ROOT / "examples").rglob("*.yaml")},
    **{path.name: path.read_text("utf-8") for path in (ROOT / "examples").rglob("*.json")},
}


@pytest.mark.parametrize("name", SHOWN)
def test_every_example_is_right(name: str, tmp_path: Path):
    (tmp_path / "example").write_text(SHOWN[name], encoding="utf-8")
    held = load_meetings(tmp_path / "example")
    plain = json.loads(dumps_json(held))
    jsonschema.Draft202012Validator(json_schema()).validate(plain)
    assert converter().structure(plain, RecordFile).contents == held


def test_the_documentation_shows_a_file_of_one_meeting_and_one_of_several():
    assert {"documented 0", "documented 1"} <= SHOWN.keys()


def test_the_python_of_the_documentation_runs(capsys: pytest.CaptureFixture[str]):
    (code,) = re.findall(r"```python\n(.*?)```", DOCUMENTATION, re.S)
    exec(code, {})
    assert capsys.readouterr().out == "meeting: {start: '18:30', place: Granvik}\n\n"
