"""A web page gives what a browser shows of the minutes, whatever it says of its encoding."""

import sys

import pytest

from beslut.errors import InputError, MissingExtra
from beslut.minutes import read_document
from beslut.minutes.documents.opening import document_of


def shown(body, name="x.html"):
    data = body if isinstance(body, bytes) else f"<!doctype html><meta charset=utf-8>{body}".encode()
    return [line.text for line in document_of(data, name).lines if not line.blank]


def test_blocks_and_breaks_are_lines_and_words_inside_run_on():
    assert shown("<h2>§ 1 <b>Val</b></h2><p>Bo <i>Ek</i>\n (S)<br>Eva&nbsp;Berg &amp; Per</p>tal") == [
        "§ 1 Val",
        "Bo Ek (S)",
        "Eva Berg & Per",
        "tal",
    ]


def test_tables_come_row_by_row_with_their_columns():
    assert shown(
        "<table><thead><tr><th>Ledamot<th>Ja<th>Nej<tbody><tr><td>Bo Ek<td>X<td><tr><td>Eva Berg<td><td>X</table>"
    ) == ["Ledamot   Ja  Nej", "Bo Ek     X", "Eva Berg      X"]


def test_cells_over_rows_and_columns_keep_the_others_in_place():
    assert shown(
        "<table><tr><td rowspan=2>S<td>Bo<td>Ja<tr><td>Eva<td>Nej<tr><td colspan=2>alla<td>Ja</table>"
    ) == ["S     Bo   Ja", "      Eva  Nej", "alla       Ja"]


def test_terms_stand_beside_their_values():
    assert shown("<dl><dt>Beslutande<dd>Bo Ek (S)<dd>Eva Berg (M)<dt>Justerare<dd>Bo Ek</dl>") == [
        "Beslutande  Bo Ek (S)",
        "            Eva Berg (M)",
        "Justerare   Bo Ek",
    ]


def test_numbered_lists_keep_their_numbers():
    assert shown("<ol start=3><li>Ja<li>Nej</ol><ul><li>Bo</ul>") == ["3. Ja", "4. Nej", "Bo"]


def test_what_a_browser_does_not_show_is_left_out():
    assert shown(
        "<title>t</title><style>a{}</style><script>jäv()</script><nav>Start</nav><p hidden>a</p>"
        "<p style='display: none'>b</p><!-- c --><noscript>d</noscript><template>e</template><p>§ 1 Val</p>"
    ) == ["§ 1 Val"]


def test_the_main_part_of_a_page_is_read_and_its_title():
    assert shown(
        "<title>Protokoll, Almby kommun</title><div>Kontakta oss</div><main><h1>§ 4 Val</h1></main><footer>f</footer>"
    ) == ["Protokoll, Almby kommun", "§ 4 Val"]


@pytest.mark.parametrize(
    "data",
    [
        '<html><meta charset="utf-8"><p>§ 1 Åsa Öd'.encode(),
        '<html><meta charset="iso-8859-1"><p>§ 1 Åsa Öd'.encode("latin-1"),
        '<html><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>§ 1 Åsa Öd'.encode(
            "cp1252"
        ),
        '\ufeff<html><meta charset="latin1"><p>§ 1 Åsa Öd'.encode(),
        "<html><p>§ 1 Åsa Öd".encode("utf-16"),
        "<html><p>§ 1 Åsa Öd".encode("cp1252"),
        '<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>§ 1 Åsa Öd</p></body></html>'.encode(
            "latin-1"
        ),
        '<html><meta charset="no-such"><p>§ 1 Åsa Öd'.encode(),
        '<html><meta charset="utf-16"><p>§ 1 Åsa Öd'.encode(),
    ],
)
def test_letters_come_right_in_every_encoding(data):
    assert shown(data) == ["§ 1 Åsa Öd"]


def test_a_page_is_known_by_its_tags_whatever_its_name():
    assert shown(b"  <html><p>\xc2\xa7 1", name="protokoll.txt") == ["§ 1"]
    assert shown(b"<p>\xc2\xa7 1</p>", name="protokoll.htm") == ["§ 1"]
    assert shown("Förslaget a <p> b".encode(), name="protokoll.txt") == ["Förslaget a <p> b"]


def test_a_page_of_one_paragraph_reads_as_minutes():
    page = (
        "<html><meta charset=utf-8><main><h1>§ 33 Bygglov</h1>"
        "<h2>Beslut</h2><p>Bo Ek (S) deltar inte i beslutet.</main>"
    )
    meeting = read_document(document_of(page.encode(), "33.html")).meeting
    assert [paragraph.number for paragraph in meeting.paragraphs] == ["33"]
    assert [one.actor.name for one in meeting.non_participation] == ["Bo Ek"]


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><script>load()</script><div id=app></div>"])
def test_a_page_without_text_says_so(page):
    with pytest.raises(InputError) as caught:
        document_of(page.encode(), "x.html")
    assert "no text" in caught.value.lines("en")[0]


def test_nesting_is_read_as_deep_as_pages_go_and_refused_beyond():
    assert shown("<div>" * 250 + "text" + "</div>" * 250 + "<p>slut") == ["text", "slut"]
    with pytest.raises(InputError):
        shown("<p>text</p>" + "<div>" * 50_000 + "text" + "</div>" * 50_000 + "<p>slut")


def test_entities_of_a_page_reach_no_file(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("hemligt")
    page = f'<!DOCTYPE html [<!ENTITY s SYSTEM "{secret.as_uri()}">]><html><body><p>§ 1 &s; text</p></body></html>'
    assert not any("hemligt" in line for line in shown(page.encode()))


def test_without_the_extra_the_error_names_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "lxml", None)
    monkeypatch.delitem(sys.modules, "beslut.minutes.documents.html_text", raising=False)
    with pytest.raises(MissingExtra) as caught:
        document_of(b"<html><p>x", "x.html")
    assert caught.value.extra == "documents"
