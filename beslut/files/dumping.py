"""Meetings out to record files: short, in the order of the fields, and the same bytes every time."""

import json
from collections.abc import Iterable
from typing import Any

from beslut.files.conversion import converter
from beslut.files.record_file import RecordFile
from beslut.files.yaml_text import write_yaml
from beslut.records import Meeting


def dumps_json(meetings: Meeting | Iterable[Meeting]) -> str:
    """One meeting, or several, as the JSON of a record file.

    >>> print(dumps_json(Meeting(place="Granvik")))
    {
      "meeting": {
        "place": "Granvik"
      }
    }
    <BLANKLINE>
    """
    return json.dumps(_plain(meetings), ensure_ascii=False, indent=2) + "\n"


def dump_yaml(meetings: Meeting | Iterable[Meeting]) -> str:
    """One meeting, or several, as the YAML of a record file.

    >>> print(dump_yaml(Meeting(place="Granvik")))
    meeting: {place: Granvik}
    <BLANKLINE>
    """
    return write_yaml(_plain(meetings))


def _plain(meetings: Meeting | Iterable[Meeting]) -> Any:
    return converter().unstructure(RecordFile.of(meetings))
