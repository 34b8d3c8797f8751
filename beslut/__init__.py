"""Records of municipal meetings, and who took part in each decision (beslut) they made.

The names below are what most uses need::

    meeting = beslut.read_minutes("protokoll.txt").meeting
    took_part = beslut.tally(meeting, "16").took_part

The records are here at once. The rest is fetched when first asked for, so that a program that only needs
records does not wait for converters and readers. `beslut.participation` and `beslut.tallies` are the rooms of
those names, to be imported as such: ``from beslut.participation import participation``.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from beslut import records
from beslut.errors import BeslutError, InputError, InputErrors, MissingExtra, RecordError
from beslut.records import *  # noqa: F403

if TYPE_CHECKING:
    from beslut.files import body_schema as body_schema
    from beslut.files import dump_body_file as dump_body_file
    from beslut.files import dump_yaml as dump_yaml
    from beslut.files import dumps_json as dumps_json
    from beslut.files import fees_schema as fees_schema
    from beslut.files import json_schema as json_schema
    from beslut.files import load_body_file as load_body_file
    from beslut.files import load_fee_profile as load_fee_profile
    from beslut.files import load_meeting as load_meeting
    from beslut.files import load_meetings as load_meetings
    from beslut.files import load_yaml as load_yaml
    from beslut.files import loads_json as loads_json
    from beslut.minutes import read_minutes as read_minutes
    from beslut.minutes import read_text as read_text
    from beslut.rules import check as check
    from beslut.sources import open_source as open_source
    from beslut.tallies import tally as tally

__version__ = "0.1.0"

_FETCHED = {
    "body_schema": "beslut.files",
    "check": "beslut.rules",
    "dump_body_file": "beslut.files",
    "dump_yaml": "beslut.files",
    "dumps_json": "beslut.files",
    "fees_schema": "beslut.files",
    "json_schema": "beslut.files",
    "load_body_file": "beslut.files",
    "load_fee_profile": "beslut.files",
    "load_meeting": "beslut.files",
    "load_meetings": "beslut.files",
    "load_yaml": "beslut.files",
    "loads_json": "beslut.files",
    "open_source": "beslut.sources",
    "read_minutes": "beslut.minutes",
    "read_text": "beslut.minutes",
    "tally": "beslut.tallies",
}
"""Where each name that is fetched on first use lives."""

__all__ = [
    "BeslutError",
    "InputError",
    "InputErrors",
    "MissingExtra",
    "RecordError",
    *records.__all__,
    *_FETCHED,
]


def __getattr__(name: str) -> Any:
    """Fetch a name from its room, and keep it."""
    if name not in _FETCHED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(_FETCHED[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """The names that are here, and those that can be fetched."""
    return sorted({*globals(), *_FETCHED})
