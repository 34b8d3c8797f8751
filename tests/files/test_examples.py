"""Every record file and body file that people are shown can be loaded, and is valid by its published schema."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from beslut.files import (
    BodyFile,
    RecordFile,
    body_schema,
    converter,
    dumps_json,
    json_schema,
    load_body_file,
    load_meetings,
)

ROOT = Path(__file__).resolve().parents[2]


def documentation(page: str) -> str:
    return (ROOT / "docs" / page).read_text("utf-8")


def documented(page: str) -> dict[str, str]:
    """The YAML that a page shows."""
    blocks = re.findall(r"```yaml\n(.*?)```", documentation(page), re.S)
    return {f"documented {n}": text for n, text in enumerate(blocks)}


FILES = {
    path.name: path.read_text("utf-8")
    for path in sorted((ROOT / "examples").rglob("*"))
    if path.suffix in (".yaml", ".json")
}
BESIDE_MEETINGS = {name for name in FILES if Path(name).stem.endswith((".body", ".local"))}
FEES = {name: FILES[name] for name in FILES if Path(name).stem.endswith(".fees")}
MEETINGS = {
    **documented("record-format.md"),
    **{name: text for name, text in FILES.items() if name not in BESIDE_MEETINGS | FEES.keys()},
}
BODIES = {
    **documented("body-format.md"),
    **{name: text for name, text in FILES.items() if name in BESIDE_MEETINGS},
}


@pytest.mark.parametrize("name", MEETINGS)
def test_every_record_file_is_right(name: str, tmp_path: Path):
    (tmp_path / "example").write_text(MEETINGS[name], encoding="utf-8")
    held = load_meetings(tmp_path / "example")
    plain = json.loads(dumps_json(held))
    jsonschema.Draft202012Validator(json_schema()).validate(plain)
    assert converter().structure(plain, RecordFile).contents == held


@pytest.mark.parametrize("name", BODIES)
def test_every_body_file_is_right(name: str, tmp_path: Path):
    (tmp_path / "example").write_text(BODIES[name], encoding="utf-8")
    held = load_body_file(tmp_path / "example")
    plain = converter().unstructure(held)
    jsonschema.Draft202012Validator(body_schema()).validate(plain)
    assert converter().structure(plain, BodyFile) == held


def test_there_are_examples_of_each_kind():
    assert {"documented 0", "documented 1", "granvik-bun-2024-03-19.yaml"} <= MEETINGS.keys()
    assert {"documented 0", "granvik-ks.body.yaml", "granvik-ks.local.yaml"} <= BODIES.keys()


@pytest.mark.parametrize(
    ("page", "printed"),
    [
        ("record-format.md", "meeting: {start: '18:30', place: Granvik}\n\n"),
        ("body-format.md", "Kommunstyrelsen 9\n"),
    ],
)
def test_the_python_of_the_documentation_runs(
    page: str, printed: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(ROOT)
    (code,) = re.findall(r"```python\n(.*?)```", documentation(page), re.S)
    exec(code, {})
    assert capsys.readouterr().out == printed


def test_the_body_page_names_every_key_of_the_format():
    schema, page = body_schema(), documentation("body-format.md")
    told = ("Body", "Elected", "LocalRules", "SubstituteOrder")
    keys = {key for name in told for key in schema["$defs"][name]["properties"]}
    assert {key for key in keys if f"`{key}`" not in page} == set()
