"""Where a fact stands in its source: the document, the page, the line and the words."""

from attrs import field, frozen

from beslut.records.truths import AtLeast


@frozen(kw_only=True)
class Place:
    """Where a fact was read (ställe): document, page, line and the words themselves.

    Pages and lines count from 1. A line counts from the top of the document for plain text and from the top
    of the page where pages are known to the reader. `str()` gives the form that editors jump to.

    >>> str(Place(document="protokoll.txt", line=41))
    'protokoll.txt:41'
    """

    document: str | None = None
    page: int | None = field(default=None, validator=AtLeast(1))
    line: int | None = field(default=None, validator=AtLeast(1))
    words: str | None = None

    def __str__(self) -> str:
        """`document:line`, with the page after it where one is known."""
        line = "" if self.line is None else f":{self.line}"
        page = "" if self.page is None else f" (s. {self.page})"
        return f"{self.document or '-'}{line}{page}"
