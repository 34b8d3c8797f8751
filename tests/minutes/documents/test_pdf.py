"""What a PDF prints comes out in reading order, and a PDF that cannot be read says why and what to do."""

import io
import sys

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from beslut.errors import InputError, MissingExtra
from beslut.messages import translate
from beslut.minutes.documents.opening import document_of


def pdf(*pages, **options):
    """A PDF with each page drawn by a function."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1, **options)
    for draw in pages:
        canvas.setFont("Helvetica", 10)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def texts(*placed):
    """A page with texts at their places."""

    def draw(canvas):
        for x, y, text in placed:
            canvas.drawString(x, y, text)

    return draw


def printed(data):
    return [line.text for line in document_of(data, "x.pdf").lines if not line.blank]


def refused(data):
    with pytest.raises(InputError) as caught:
        document_of(data, "x.pdf")
    return caught.value.lines("en")


def test_a_label_stands_beside_its_values_whichever_was_drawn_first():
    page = texts(
        (200, 700, "Bo Ek (S)"),
        (200, 686, "Eva Berg (M)"),
        (60, 700, "Ej tjänstgörande"),
        (60, 686, "ersättare"),
    )
    first, second = printed(pdf(page))
    assert first.split("  ")[0] == "Ej tjänstgörande"
    assert second.split("  ")[0] == "ersättare"
    assert first.index("Bo Ek (S)") == second.index("Eva Berg (M)")


def test_marks_of_a_list_stay_under_their_heads():
    rows = [
        ("Ledamot", "Ja", "Nej"),
        ("Bo Ek", "X", ""),
        ("Anna-Karin Mossbergsdotter Ängsmarksson", "", "X"),
    ]
    placed = [
        (x, 700 - 14 * row, text)
        for row, cells in enumerate(rows)
        for x, text in zip((60, 300, 340), cells, strict=True)
        if text
    ]
    head, yes, no = printed(pdf(texts(*placed)))
    assert yes.index("X") == head.index("Ja")
    assert no.index("X") == head.index("Nej")


def test_lines_of_running_text_are_not_taken_apart():
    lines = [
        "Kommunfullmäktige beslutar att bifalla motionen.",
        "WWW MMM OOO i lilla illa till fil",
        "§ 4 Val",
    ]
    assert printed(pdf(texts(*((60, 700 - 14 * row, line) for row, line in enumerate(lines))))) == lines


def test_a_word_broken_at_the_end_of_a_line_keeps_its_hyphen_and_its_line():
    assert printed(pdf(texts((60, 700, "Bo Ek (S) reser-"), (60, 686, "verade sig.")))) == [
        "Bo Ek (S) reser-",
        "verade sig.",
    ]


def test_text_on_edge_in_the_margin_does_not_break_into_the_lines():
    def stamped(canvas):
        texts((60, 700, "§ 1 Val"), (60, 300, "Beslut"))(canvas)
        canvas.translate(20, 300)
        canvas.rotate(90)
        canvas.drawString(0, 0, "Dokumentet är signerat")

    assert printed(pdf(stamped)) == ["§ 1 Val", "Beslut", "Dokumentet är signerat"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_is_shown_turned_reads_as_it_is_shown(turn):
    def draw(canvas):
        canvas.setPageRotation(turn)
        canvas.rotate(turn)
        x, y = {90: (100, -300), 180: (-500, -300), 270: (-700, 300)}[turn]
        texts(
            (x, y, "Beslutande"),
            (x + 150, y, "Bo Ek (S)"),
            (x, y - 14, "Justerare"),
            (x + 150, y - 14, "Eva Ek"),
        )(canvas)

    first, second = printed(pdf(draw))
    assert first.split() == ["Beslutande", "Bo", "Ek", "(S)"]
    assert second.split() == ["Justerare", "Eva", "Ek"]


def test_headers_and_footers_come_once_and_not_between_the_lines_of_a_list():
    def page(number, *names):
        return texts(
            (60, 800, "Almby kommun"), (500, 800, f"{number} (3)"), (60, 40, "Torggatan 1, 999 99 Almby"),
            *((60, 700 - 14 * row, name) for row, name in enumerate(names)),
        )  # fmt: skip

    assert [" ".join(line.split()) for line in printed(
        pdf(page(1, "Bo Ek (S)"), page(2, "Eva Berg (M)"), page(3, "Per Holm (C)"))
    )] == ["Almby kommun 1 (3)", "Bo Ek (S)", "Eva Berg (M)", "Per Holm (C)"]  # fmt: skip


def test_text_that_pages_begin_or_end_with_alike_is_kept():
    ends = (400, 500, 450)
    pages = [
        texts((60, 800, f"§ {number}"), (60, 786, "Beslut"), (60, end, "SD-gruppen reserverar sig."))
        for number, end in enumerate(ends, start=1)
    ]
    full = texts(*((60, 800 - 14 * row, f"rad {row * 37 % 101}") for row in range(50)))
    kept = printed(pdf(*pages, full))
    assert [kept.count(text) for text in ("Beslut", "SD-gruppen reserverar sig.")] == [3, 3]
    assert {"§ 1", "§ 2", "§ 3"} < set(kept)


def test_lines_count_from_the_top_of_their_page():
    lines = document_of(
        pdf(texts((60, 700, "a b"), (60, 600, "c d")), texts((60, 700, "e f"))), "x.pdf"
    ).lines
    assert [(line.page, line.number) for line in lines if not line.blank] == [(1, 1), (1, 2), (2, 1)]


def test_pictures_alone_call_for_recognition():
    cause, mend = refused(pdf(lambda canvas: canvas.rect(100, 100, 200, 200, fill=1)))
    assert "x.pdf" in cause
    assert "pictures" in cause
    assert "ocrmypdf -l swe x.pdf" in mend


def test_text_on_the_page_of_signatures_alone_calls_for_recognition():
    picture = lambda canvas: canvas.rect(100, 100, 200, 200, fill=1)  # noqa: E731
    signed = texts(
        (60, 700, "Dokumentet är elektroniskt undertecknat"), (60, 680, "Signerat av Bo Ek 2024-03-01")
    )
    cause, mend = refused(pdf(picture, picture, picture, signed))
    assert "only 1 of 4 pages" in cause
    assert "ocrmypdf" in mend


def test_a_page_of_signatures_alone_is_no_minutes():
    cause, _ = refused(pdf(texts((60, 700, "Signerat av Bo Ek 2024-03-01"))))
    assert "signatures" in cause


def test_a_page_without_text_among_others_is_told():
    data = pdf(
        texts((60, 700, "§ 1 Val")), lambda canvas: canvas.rect(1, 1, 9, 9), texts((60, 700, "§ 2 Val"))
    )
    (warning,) = document_of(data, "x.pdf").warnings
    assert "page 2" in translate(warning, "en")


def test_a_locked_pdf_says_so():
    from reportlab.lib.pdfencrypt import StandardEncryption

    cause, mend = refused(pdf(texts((60, 700, "§ 1")), encrypt=StandardEncryption("hemligt", strength=128)))
    assert "password" in cause
    assert "qpdf --decrypt" in mend


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7", b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer", b"%PDF-" + bytes(3000)]
)
def test_a_damaged_pdf_says_so(data):
    assert "damaged" in refused(data)[0]


def test_a_pdf_cut_short_is_refused_or_told():
    whole = pdf(*[texts((60, 700, f"§ {number} Val")) for number in range(1, 9)])
    for end in range(len(whole) // 8, len(whole) - 8, len(whole) // 8):
        try:
            document = document_of(whole[:end], "x.pdf")
        except InputError:
            continue
        assert document.warnings


def test_without_the_extra_the_error_names_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingExtra) as caught:
        document_of(pdf(texts((60, 700, "§ 1"))), "x.pdf")
    assert caught.value.extra == "documents"
