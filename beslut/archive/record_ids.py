"""Ids of records (arkiv-id): by which body, day and first § a meeting is known in the archive."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata

from beslut.archive.labels import LABEL
from beslut.records import Meeting, ParagraphNumber

NOT_KNOWN = "-"
LONGEST = 80
"""So many letters a part of an id has at most: it names a folder of an export, and systems of files have limits."""

_UNDATED = "undated"
_HASHED = 12
_LETTERS = str.maketrans({"å": "a", "ä": "a", "ö": "o", "æ": "ae", "ø": "o"})


def record_id(meeting: Meeting) -> str:
    """The id of the record of a meeting: municipality, body, day and first §.

    Two minutes of one meeting, such as those of a § adjusted at once and those of the rest, begin with different §§
    and so are two records. A meeting without a day gets a random last part, another one each time: an id stays when
    a protected name goes, and so it must not be made of what the meeting holds.

    >>> from datetime import date
    >>> from beslut.records import Body
    >>> record_id(Meeting(body=Body(name="Kommunstyrelsen", municipality="Granvik"), date=date(2024, 3, 5)))
    'granvik/kommunstyrelsen/2024-03-05/-'
    """
    if meeting.date is None:
        return f"{id_without_day(meeting)}/{secrets.token_hex(8)}"
    return f"{_of_body(meeting)}/{meeting.date.isoformat()}/{_first(meeting)}"


def id_without_day(meeting: Meeting) -> str:
    """What the ids of meetings without a day of this body begin with.

    >>> from beslut.records import Body
    >>> id_without_day(Meeting(body=Body(name="Kommunstyrelsen", municipality="Granvik")))
    'granvik/kommunstyrelsen/undated'
    """
    return f"{_of_body(meeting)}/{_UNDATED}"


def is_undated(record: str) -> bool:
    """Whether this is the id of a meeting without a day.

    >>> is_undated("granvik/kommunstyrelsen/undated/0123456789abcdef"), is_undated("granvik/bun/2024-03-05/1")
    (True, False)
    """
    return record.split("/")[2:3] == [_UNDATED]


def is_of(record: str, meeting: Meeting) -> bool:
    """Whether a meeting can be of the record with this id.

    Of a meeting without a day the id tells municipality and body alone. A part in which a protected name is labelled
    is not compared: the id was made when the name still stood there.
    """
    parts = record.split("/")
    own = record_id(meeting).split("/")
    compared = own[:-1] if meeting.date is None else own
    return len(parts) == len(own) and all(
        one == other or _LABEL in other for one, other in zip(parts, compared, strict=False)
    )


def slug(words: str) -> str:
    """Words as they stand in an id or a file name: small ASCII letters, figures and hyphens.

    >>> slug("Barn- och utbildningsnämnden"), slug("12 a")
    ('barn-och-utbildningsnamnden', '12-a')
    """
    plain = words.casefold().translate(_LETTERS)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-") or NOT_KNOWN


def shortened(part: str) -> str:
    """A part of an id; a long one ends with some of its hash instead of its last letters.

    >>> len(shortened("x" * 300)), shortened("kommunstyrelsen")
    (80, 'kommunstyrelsen')
    """
    if len(part) <= LONGEST:
        return part
    hashed = hashlib.sha256(part.encode()).hexdigest()[:_HASHED]
    return f"{part[: LONGEST - _HASHED - 1].rstrip('-')}-{hashed}"


def _of_body(meeting: Meeting) -> str:
    body = meeting.body
    municipality = slug(body.municipality) if body is not None and body.municipality else NOT_KNOWN
    name = slug(body.name) if body is not None else NOT_KNOWN
    return f"{shortened(municipality)}/{shortened(name)}"


def _first(meeting: Meeting) -> str:
    numbers: list[ParagraphNumber] = [one.number for one in meeting.paragraphs]
    return shortened(slug(str(numbers[0]))) if numbers else NOT_KNOWN


_LABEL = slug(LABEL)
