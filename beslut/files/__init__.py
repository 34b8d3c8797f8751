"""Record files: meetings to and from JSON and YAML, body files beside them, and the published schemas of both.

Whatever comes in is checked in full: an unknown key, a wrong value or a record that can never be true is an
error with its file, line, path and mend, all faults of a file at once. What goes out is short (nothing that
is a default), in the order of the fields and the same bytes every time. The format is told in
``docs/record-format.md`` and ``docs/body-format.md``; it is made from the record classes, which know nothing of it.
"""

from beslut.files.body_file import BodyFile, dump_body_file, load_body_file
from beslut.files.checking import read_bytes
from beslut.files.conversion import converter
from beslut.files.dumping import dump_yaml, dumps_json
from beslut.files.fee_file import (
    IdFile,
    PaidPerson,
    dump_fee_profile,
    load_fee_profile,
    load_ids,
    shipped_profiles,
)
from beslut.files.loading import load_meeting, load_meetings, load_yaml, loads_json, meetings_in
from beslut.files.record_file import RecordFile
from beslut.files.schema import body_schema, fees_schema, json_schema

__all__ = [
    "BodyFile",
    "IdFile",
    "PaidPerson",
    "RecordFile",
    "body_schema",
    "converter",
    "dump_body_file",
    "dump_fee_profile",
    "dump_yaml",
    "dumps_json",
    "fees_schema",
    "json_schema",
    "load_body_file",
    "load_fee_profile",
    "load_ids",
    "load_meeting",
    "load_meetings",
    "load_yaml",
    "loads_json",
    "meetings_in",
    "read_bytes",
    "shipped_profiles",
]
