"""Documents: the file formats that minutes come in, each to clean lines.

`open_document` looks at the bytes, not at the name alone, and gives a `Document`; a file that cannot be used raises
`InputError` with the place, the cause and what to do about it.
"""

from beslut.minutes.documents.document import Document
from beslut.minutes.documents.opening import document_bytes, document_of, open_document

__all__ = ["Document", "document_bytes", "document_of", "open_document"]
