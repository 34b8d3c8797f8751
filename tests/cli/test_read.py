import json

from beslut.files import load_meeting
from beslut.sources import open_source

BOARD, COMMITTEE = "granvik-ks-2024-03-05.txt", "granvik-bun-2024-03-19.yaml"
ODD = "Sara Lindh (V) deltar inte i beslutet."


def test_the_record_that_is_printed_can_be_read_again(beslut, desk):
    for form in ("yaml", "json"):
        beslut("read", BOARD, "--format", form, "--output", f"record.{form}")
        assert load_meeting(desk / f"record.{form}") == open_source(BOARD).meetings[0]


def test_unread_lines_are_comments_in_yaml_and_go_beside_json(beslut, desk):
    unclear = "Också en av de nya ledamöterna avstår från att delta i beslutet."
    text = (desk / BOARD).read_text().replace(ODD, f"{ODD}\n{unclear}")
    (desk / "odd.txt").write_text(text)
    yaml, record = beslut("read", "odd.txt"), beslut("read", "odd.txt", "--format", "json")
    assert any(line.startswith("# odd.txt:") and "nya ledamöterna" in line for line in yaml.out.splitlines())
    assert "nya ledamöterna" in record.err
    assert set(json.loads(record.out)) == {"meeting"}


def test_facts_are_a_plain_object(beslut):
    facts = json.loads(beslut("read", "--facts", BOARD).out)
    assert facts["meeting"]["date"] == "2024-03-05"
    assert [one["paragraph"] for one in facts["non_participation"]] == ["40", "41", "41"]


def test_facts_of_a_record_file_are_refused(beslut):
    ran = beslut("read", "--facts", COMMITTEE)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(COMMITTEE)


def test_the_schema_is_printed(beslut):
    assert json.loads(beslut("schema").out)["$schema"].endswith("2020-12/schema")
