"""Minutes as published, read into records: documents to clean lines, an outline, and facts with their places."""

from beslut.minutes.documents import Document, open_document
from beslut.minutes.explanation import Explanation, explain_minutes, explanation
from beslut.minutes.facts import facts
from beslut.minutes.reader import read_document, read_minutes, read_text
from beslut.minutes.reading import Note, Reading, UnreadLine

__all__ = [
    "Document",
    "Explanation",
    "Note",
    "Reading",
    "UnreadLine",
    "explain_minutes",
    "explanation",
    "facts",
    "open_document",
    "read_document",
    "read_minutes",
    "read_text",
]
