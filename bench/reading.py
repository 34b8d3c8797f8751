"""Reading a PDF, against the time that pypdfium2 alone takes to extract the text of the same pages."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from bench.documents import FIRST_NAMES, LAST_NAMES, PARTIES, WORDS
from bench.table import Figure, medians
from beslut.minutes import read_document
from beslut.minutes.documents.opening import document_of

PARAGRAPHS = 120
TOP, BOTTOM, LEFT, VALUES = 770, 70, 56, 200


def figures() -> Iterator[Figure]:
    """The whole reading, and the part of it that gives the lines."""
    data, pages = minutes()
    contenders = {
        "pypdfium2, text alone": lambda: extracted(data),
        "beslut, lines with columns": lambda: document_of(data, "minutes.pdf").lines,
        "beslut, whole reading": lambda: read_document(document_of(data, "minutes.pdf")),
    }
    yield Figure(
        title=f"Reading a PDF of {pages} pages and {PARAGRAPHS} §§",
        seconds=medians(contenders),
        peer="pypdfium2, text alone",
        aim="the whole reading at most 1.25",
    )


def extracted(data: bytes) -> list[str]:
    """The text of every page, as pypdfium2 gives it."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def minutes() -> tuple[bytes, int]:
    """Minutes with labels in a left column, headers and footers, and how many pages they take."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    below, pages = BOTTOM, 0
    for label, text in lines():
        if below <= BOTTOM:
            if pages:
                canvas.showPage()
            pages += 1
            below = TOP
            canvas.setFont("Helvetica", 10)
            canvas.drawString(LEFT, 810, "Granviks kommun")
            canvas.drawString(480, 810, f"Sida {pages}")
            canvas.drawString(LEFT, 40, "Justerandes sign")
        canvas.drawString(LEFT, below, label)
        canvas.drawString(VALUES if label or text.startswith(FIRST_NAMES) else LEFT, below, text)
        below -= 13
    canvas.save()
    return file.getvalue(), pages


def lines(paragraphs: int = PARAGRAPHS) -> Iterator[tuple[str, str]]:
    """The lines of minutes of so many §§, each with the label to the left of it."""
    people = [f"{first} {last}" for first in FIRST_NAMES for last in LAST_NAMES][::3]
    yield "Plats och tid", "Sessionssalen, Granvik, kl. 13.15-16.40"
    for place, name in enumerate(people):
        yield "" if place else "Beslutande", f"{name} ({PARTIES[place % len(PARTIES)]})"
    words = WORDS * 3
    for number in range(1, paragraphs + 1):
        yield "", f"§ {number} {' '.join(WORDS[number % 5 :])}"
        yield "", "Beslut"
        yield "", "Kommunstyrelsen beslutar"
        for line in range(12):
            start = (number + line) % len(WORDS)
            yield "", " ".join(words[start : start + 13])
        name, other = people[number % len(people)], people[(number + 7) % len(people)]
        yield "", f"Yrkande: {name} ({PARTIES[number % len(people) % len(PARTIES)]}) yrkar bifall."
        yield "", f"Jäv: {other} deltar inte i beslutet på grund av jäv."
