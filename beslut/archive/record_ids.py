"""Ids of records (arkiv-id): by which body, day and first § a meeting is known in the archive."""

from __future__ import annotations

import re
import unicodedata

from beslut.archive.canonical import canonical, content_hash
from beslut.archive.protected import LABEL
from beslut.records import Meeting, ParagraphNumber

NOT_KNOWN = "-"
UNDATED_PARTS = 3
"""So many parts of the id of a meeting without a day tell what it is of."""

_LETTERS = str.maketrans({"å": "a", "ä": "a", "ö": "o", "æ": "ae", "ø": "o"})


def record_id(meeting: Meeting) -> str:
    """The id of the record of a meeting: municipality, body, day and first §.

    Two minutes of one meeting, such as those of a § adjusted at once and those of the rest, begin with different §§
    and so are two records. A meeting without a day is known by what it holds.

    >>> from datetime import date
    >>> from beslut.records import Body
    >>> record_id(Meeting(body=Body(name="Kommunstyrelsen", municipality="Granvik"), date=date(2024, 3, 5)))
    'granvik/kommunstyrelsen/2024-03-05/-'
    """
    body = meeting.body
    municipality = slug(body.municipality) if body is not None and body.municipality else NOT_KNOWN
    name = slug(body.name) if body is not None else NOT_KNOWN
    if meeting.date is None:
        return f"{municipality}/{name}/undated/{content_hash(canonical(meeting))[:12]}"
    return f"{municipality}/{name}/{meeting.date.isoformat()}/{_first(meeting)}"


def is_of(record: str, meeting: Meeting) -> bool:
    """Whether a meeting can be of the record with this id.

    Of a meeting without a day the id tells municipality and body alone. A part in which a protected name is labelled
    is not compared: the id was made when the name still stood there.
    """
    parts, own = record.split("/"), record_id(meeting).split("/")
    if len(parts) != len(own):
        return False
    compared = own[: UNDATED_PARTS if meeting.date is None else len(own)]
    return all(one == other or _LABEL in other for one, other in zip(parts, compared, strict=False))


def _first(meeting: Meeting) -> str:
    numbers: list[ParagraphNumber] = [one.number for one in meeting.paragraphs]
    return slug(str(numbers[0])) if numbers else NOT_KNOWN


def slug(words: str) -> str:
    """Words as they stand in an id or a file name: small ASCII letters, figures and hyphens.

    >>> slug("Barn- och utbildningsnämnden"), slug("12 a")
    ('barn-och-utbildningsnamnden', '12-a')
    """
    plain = words.casefold().translate(_LETTERS)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-") or NOT_KNOWN


_LABEL = slug(LABEL)
