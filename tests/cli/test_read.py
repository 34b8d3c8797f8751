import json
from html import escape

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

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


UNCLEAR = "Också en av de nya ledamöterna avstår från att delta i beslutet."


@pytest.fixture
def odd(desk):
    """Minutes with one line that is not understood."""
    text = (desk / BOARD).read_text().replace(ODD, f"{ODD}\n{UNCLEAR}")
    (desk / "odd.txt").write_text(text)
    return "odd.txt"


@pytest.mark.parametrize("how", [(), ("--format", "json"), ("--facts",), ("--explain",)])
def test_strict_fails_on_what_was_not_understood_and_tells_it_once(beslut, odd, how):
    ran = beslut("read", "--strict", odd, *how)
    assert ran.code == 1
    assert ran.err.count(UNCLEAR) == 1
    assert beslut("read", odd, *how).code == 0


def test_strict_lets_pass_what_was_understood(beslut):
    ran = beslut("read", "--strict", BOARD)
    assert (ran.code, ran.err) == (0, "")


def test_strict_with_a_file_that_cannot_be_read_is_2(beslut, odd):
    assert beslut("read", "--strict", odd, "missing.txt").code == 2


def test_explain_prints_the_text_with_what_was_read_beside_it(beslut, desk, odd):
    ran = beslut("read", "--explain", odd)
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert max(map(len, lines)) <= 80
    (declined,) = (line for line in lines if ODD in line)
    (unread,) = (line for line in lines if UNCLEAR[:40] in line)
    number = (desk / odd).read_text().splitlines().index(ODD) + 1
    assert declined.split()[0] == str(number)
    assert "deltar inte" in declined.split(ODD)[0]
    assert "oläst" in unread


def test_explain_speaks_english_on_request(beslut, odd):
    out = beslut("read", "--explain", odd, "--lang", "en").out
    assert "unread" in next(line for line in out.splitlines() if UNCLEAR[:40] in line)
    assert "oläst" not in out


@pytest.mark.parametrize("ending", ["html", "docx", "pdf"])
def test_explain_works_for_every_kind_of_document(beslut, desk, ending):
    lines = (desk / BOARD).read_text().splitlines()
    MAKERS[ending](desk / f"minutes.{ending}", lines)
    ran = beslut("read", "--explain", f"minutes.{ending}", "--lang", "en")
    assert ran.code == 0, ran.err
    (declined,) = (line for line in ran.out.splitlines() if ODD in line)
    assert "declines" in declined
    assert max(map(len, ran.out.splitlines())) <= 80


def _html(path, lines):
    path.write_text("<html><body>" + "".join(f"<p>{escape(line)}</p>" for line in lines) + "</body></html>")


def _docx(path, lines):
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(path)


def _pdf(path, lines):
    canvas = Canvas(str(path))
    for start in range(0, len(lines), 50):
        for row, line in enumerate(lines[start : start + 50]):
            canvas.drawString(60, 790 - 14 * row, line)
        canvas.showPage()
    canvas.save()


MAKERS = {"html": _html, "docx": _docx, "pdf": _pdf}


def test_a_record_file_has_no_text_to_explain(beslut):
    ran = beslut("read", "--explain", COMMITTEE)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(COMMITTEE)
