"""Fee profiles (arvodesprofiler) and files of employment ids (anställningsnummer), in YAML or JSON; ids also in CSV."""

from __future__ import annotations

import csv
from decimal import Decimal
from importlib import resources
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from attrs import field, frozen

from beslut.errors import InputError
from beslut.files.checking import FileKind, checked, decoded, is_json, read_bytes
from beslut.files.conversion import converter
from beslut.files.json_text import read_json
from beslut.files.lines import Lines
from beslut.files.values import one_of_these
from beslut.files.yaml_text import read_yaml, write_yaml
from beslut.law import FeeRules
from beslut.law.fee_rates import exact
from beslut.messages import message
from beslut.records.truths import as_tuple, local_id, said

SUFFIX = ".fees.yaml"

FEE_FILES = FileKind(
    holds=FeeRules,
    give=message("Give a fee profile, with name, source and fees."),
    others=frozenset({"meeting", "meetings", "body", "local"}),
    mistaken=(
        message("this is no fee profile"),
        message("Give a fee profile, with name, source and fees."),
    ),
)
"""Fee profiles."""


@frozen(kw_only=True)
class PaidPerson:
    """Somebody whom the payroll knows (avlönad): name and party, the employment id, and the post where there is one.

    `id` is an id of the payroll system; a personal identity number is refused. `percent` is how much of full time the
    post (uppdrag) with an annual fee comes to. `person` is the id of the person in the records, which tells namesakes
    of one party apart.
    """

    name: str = field(validator=said)
    party: str | None = field(default=None, validator=said)
    id: str | None = field(default=None, validator=local_id)
    percent: Decimal | None = field(default=None, validator=exact)
    person: str | None = field(default=None, validator=local_id)


@frozen(kw_only=True)
class IdFile:
    """A file of employment ids (anställningsnummer): one person each, kept apart from all records."""

    persons: tuple[PaidPerson, ...] = field(converter=as_tuple)


ID_FILES = FileKind(
    holds=IdFile,
    give=message("Give persons, each with name, party and id."),
    others=frozenset({"meeting", "meetings", "body", "local"}),
    mistaken=(
        message("this is no file of employment ids"),
        message("Give persons, each with name, party and id."),
    ),
)
"""Files of employment ids."""

_HEADINGS = {
    "namn": "name",
    "parti": "party",
    "anställningsnummer": "id",
    "anställningsnr": "id",
    "anstid": "id",
    "procent": "percent",
    "person-id": "person",
}


def shipped_profiles() -> tuple[str, ...]:
    """The names of the fee profiles that come with beslut, in alphabetical order.

    >>> shipped_profiles()
    ('harjedalen-2024', 'hudiksvall-2023', 'upplands-bro-2019')
    """
    folder = resources.files("beslut.law").joinpath("fees")
    names = [each.name for each in folder.iterdir()]
    return tuple(sorted(name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX)))


def load_fee_profile(profile: str | PathLike[str]) -> FeeRules:
    """A fee profile: one of `shipped_profiles` by its name, or else a file, JSON or YAML.

    Raises `InputError` where there is none such or the file cannot be used, and `InputErrors` where several things in
    it are wrong, each with its `file:line`.

    >>> load_fee_profile("hudiksvall-2023").lost_earnings_limits
    (Decimal('3650'), Decimal('456'))
    """
    name = fspath(profile)
    if name in shipped_profiles():
        shipped = resources.files("beslut.law").joinpath("fees", name + SUFFIX)
        return checked(read_yaml, shipped.read_text("utf-8"), name, FEE_FILES)
    if not Path(name).suffix and not Path(name).exists():
        raise InputError(
            cause=message("there is no fee profile “{name}”", name=name),
            mend=one_of_these(name, shipped_profiles()),
            place="--profile",
        )
    data = read_bytes(name)
    return checked(read_json if is_json(name, data) else read_yaml, decoded(data, name), name, FEE_FILES)


def dump_fee_profile(rules: FeeRules) -> str:
    """A fee profile as YAML: short, in the order of the fields, and the same bytes every time."""
    return write_yaml(converter().unstructure(rules))


def load_ids(path: str | PathLike[str]) -> IdFile:
    """A file of employment ids: YAML or JSON with `persons`, or CSV with a heading `name,party,id,percent`.

    Swedish headings (namn, parti, anställningsnummer, procent) do as well, and semicolons. Raises `InputError` and
    `InputErrors` as `load_fee_profile`.
    """
    name = fspath(path)
    data = read_bytes(name)
    if name.lower().endswith(".csv"):
        return checked(_read_csv, decoded(data, name), name, ID_FILES)
    return checked(read_json if is_json(name, data) else read_yaml, decoded(data, name), name, ID_FILES)


def _read_csv(text: str, _document: str | None) -> tuple[Any, Lines]:
    """The rows of a CSV table as the plain data of an id file; empty cells are left out."""
    first = text.splitlines()[0]
    reader = csv.reader(text.splitlines(), delimiter=";" if ";" in first else ",")
    heading = [_HEADINGS.get(cell.strip().casefold(), cell.strip()) for cell in next(reader)]
    persons: list[dict[str, str]] = []
    lines: dict[Any, int] = {("persons",): 1}
    for row in reader:
        told = {key: cell.strip() for key, cell in zip(heading, row, strict=False) if cell.strip()}
        if not told:
            continue
        for way in ((), *((key,) for key in told)):
            lines["persons", len(persons), *way] = reader.line_num
        persons.append(told)
    return {"persons": persons}, Lines(lines)
