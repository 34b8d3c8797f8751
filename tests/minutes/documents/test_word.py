"""A Word file gives what Word shows: paragraphs, tables, numbers that Word makes up; and says why where it cannot."""

import io
import sys
import zipfile

import docx
import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls

from beslut.errors import InputError, MissingExtra
from beslut.minutes.documents.opening import document_of


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def shown(document):
    return [line.text for line in document_of(saved(document), "x.docx").lines if not line.blank]


def refused(data, name="x.docx"):
    with pytest.raises(InputError) as caught:
        document_of(data, name)
    return caught.value.lines("en")


def zipped(**files):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/"), data)
    return file.getvalue()


def test_paragraphs_and_tables_come_in_their_order():
    document = docx.Document()
    document.add_paragraph("§ 1 Val")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Beslutande"
    table.cell(0, 1).text = "Bo Ek (S)"
    table.cell(0, 1).add_paragraph("Eva Berg (M)")
    document.add_paragraph("Beslut\tJa")
    assert shown(document) == ["§ 1 Val", "Beslutande  Bo Ek (S)", "            Eva Berg (M)", "Beslut\tJa"]


def test_a_merged_cell_is_read_once():
    document = docx.Document()
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Ledamöter"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Bo Ek (S)"
    table.cell(1, 1).text = "Eva"
    table.cell(1, 2).text = "Berg"
    assert " ".join(" ".join(shown(document)).split()) == "Ledamöter Bo Ek (S) Eva Berg"


def test_a_table_inside_a_cell_is_read():
    document = docx.Document()
    inner = document.add_table(rows=1, cols=1).cell(0, 0).add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Justerare", "Bo Ek"
    assert shown(document) == ["Justerare  Bo Ek"]


def test_numbers_that_word_makes_up_are_read():
    document = docx.Document()
    numbering = document.part.numbering_part.element
    numbering.insert(0, parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="99"><w:lvl w:ilvl="0"><w:start w:val="41"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>'
        '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>'
    ))  # fmt: skip
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="99"><w:abstractNumId w:val="99"/></w:num>'))
    for text, level in (("Val", 0), ("Bo Ek", 1), ("Eva Berg", 1), ("Budget", 0), ("Per Holm", 1)):
        properties = document.add_paragraph(text)._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val, properties.get_or_add_numId().val = level, 99
    assert shown(document) == ["§ 41 Val", "a) Bo Ek", "b) Eva Berg", "§ 42 Budget", "a) Per Holm"]


def test_bullets_and_numbered_lists_of_styles_are_read():
    document = docx.Document()
    for text, style in (("Bo", "List Bullet"), ("Eva", "List Number"), ("Per", "List Number")):
        document.add_paragraph(text, style=style)
    assert shown(document) == ["• Bo", "1. Eva", "2. Per"]


def test_what_was_inserted_is_read_and_what_was_deleted_is_not():
    document = docx.Document()
    paragraph = document.add_paragraph("Bo Ek ")
    for tag, child, text in (("w:ins", "w:t", "deltar inte"), ("w:del", "w:delText", "deltar")):
        change, run, words = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(child)
        words.text = text
        run.append(words)
        change.append(run)
        paragraph._p.append(change)
    assert shown(document) == ["Bo Ek deltar inte"]


def test_content_controls_of_templates_are_read():
    document = docx.Document()
    inside = document.add_paragraph("§ 7 Val")._p
    control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    inside.addprevious(control)
    control.append(content)
    content.append(inside)
    assert shown(document) == ["§ 7 Val"]


def test_the_header_comes_first_and_the_footer_not_at_all():
    document = docx.Document()
    document.add_paragraph("§ 1 Val")
    document.sections[0].header.paragraphs[0].text = "Almby kommun"
    document.sections[0].footer.paragraphs[0].text = "Justerandes sign"
    assert shown(document) == ["Almby kommun", "§ 1 Val"]


def test_a_line_break_and_a_hyphen_that_does_not_break_are_kept():
    document = docx.Document()
    run = document.add_paragraph().add_run("Anna")
    run._r.append(OxmlElement("w:noBreakHyphen"))
    run.add_text("Karin")
    run.add_break()
    run.add_text("Bo")
    assert shown(document) == ["Anna-Karin", "Bo"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04" + bytes(400), "damaged"),
        (
            zipped(mimetype=b"application/vnd.oasis.opendocument.text", **{"content.xml": "<a/>"}),
            "OpenDocument",
        ),
        (zipped(**{"protokoll.txt": "§ 1"}), "archive"),
        (zipped(word__document="x", **{"word/document.xml": "<a"}), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"{\\rtf1 text}", "RTF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
    ],
)
def test_what_is_no_word_file_is_named_with_the_way_out(data, words):
    cause, mend = refused(data)
    assert words in cause
    assert mend.strip()


def test_a_word_file_without_text_says_so():
    assert "no text" in refused(saved(docx.Document()))[0]


def test_any_damage_to_a_word_file_is_an_input_error_or_readable():
    whole = saved(docx.Document())
    for place in range(0, len(whole), 997):
        damaged = whole[:place] + b"\0\xff" + whole[place + 2 :]
        with pytest.raises(InputError):
            document_of(damaged, "x.docx")
        with pytest.raises(InputError):
            document_of(b"PK\x03\x04" + whole[4:place], "x.docx")


def test_entities_are_not_expanded(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hemligt")
    document = docx.Document()
    document.add_paragraph("PLACE")
    source = io.BytesIO(saved(document))
    made = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(made, "w") as new:
        for file in old.infolist():
            data = old.read(file)
            if file.filename == "word/document.xml":
                declared = f'<!DOCTYPE x [<!ENTITY s SYSTEM "{secret.as_uri()}"><!ENTITY l "lol">]>'.encode()
                head, rest = data.split(b"?>", 1)
                data = head + b"?>" + declared + rest.replace(b"PLACE", b"&s;&l;&l; text")
            new.writestr(file, data)
    try:
        lines = document_of(made.getvalue(), "x.docx").lines
    except InputError:
        return
    assert not any("hemligt" in line.text or "lol" in line.text for line in lines)


def test_a_file_that_unpacks_to_too_much_is_refused_unread():
    bomb = zipped(**{"word/document.xml": "<a/>", "word/media/a.bin": bytes(257 * 1024 * 1024)})
    assert len(bomb) < 1024 * 1024
    assert "unpacks to more than" in refused(bomb)[0]


def test_without_the_extra_the_error_names_it(monkeypatch):
    data = saved(docx.Document())
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtra) as caught:
        document_of(data, "x.docx")
    assert caught.value.extra == "documents"
