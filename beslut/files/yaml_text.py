"""Record files in YAML: text to plain data with the line of every value, and plain data to readable text.

The reader stands on the parser's events alone and takes the plain core of YAML. Every unquoted value is the
text that stands there, except `true`, `false`, `null` and whole numbers: so `18:30` is no number of minutes,
`2024.10` keeps its zero, `no` is no falsehood, and dates mean the same with quotes and without. Anchors,
aliases and tags are refused, so nothing grows when read and nothing is constructed; so is a key given twice.
"""

import re
from typing import Any

import yaml
from attrs import define

from beslut.errors import InputError
from beslut.files.lines import Lines, Path, place_of
from beslut.files.values import repeated_key
from beslut.messages import Message, message

DEEPEST = 32
"""How deep mappings and lists may nest; a record needs far less."""

SHORT = 90
"""A mapping or list of simple values is written on one line where they come to no more letters than this."""

_WHOLE_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def read_yaml(text: str, document: str | None = None) -> tuple[Any, Lines]:
    """The plain data of a YAML text and the line of every key and list item.

    Raises `InputError` with the line where the text is no YAML, or uses what record files do without.

    >>> read_yaml("meeting: {start: 18:30, place: No}")[0]
    {'meeting': {'start': '18:30', 'place': 'No'}}
    """
    building = _Building(document)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            building.take(event)
    except yaml.MarkedYAMLError as fault:
        mark: Any = fault.problem_mark or fault.context_mark
        raise InputError(
            cause=message("this is not YAML: {detail}", detail=str(fault.problem or fault.context)),
            mend=message("Correct it there, or just before."),
            place=place_of(document, mark and mark.line + 1),
        ) from None
    except yaml.YAMLError as fault:
        raise InputError(
            cause=message("this is not YAML: {detail}", detail=str(fault).splitlines()[0]),
            mend=message("Remove the characters that no text holds."),
            place=document,
        ) from None
    return building.data, Lines(building.lines)


@define
class _Open:
    """A mapping or a list not yet closed, the way to it, and the key whose value comes next."""

    path: Path
    holds: dict[str, Any] | list[Any]
    key: str | None = None


class _Building:
    """Plain data as it grows, event by event; without recursion, so that no nesting can exhaust the stack."""

    def __init__(self, document: str | None) -> None:
        self.document = document
        self.data: Any = None
        self.lines: dict[Path, int] = {}
        self._around: list[_Open] = []
        self._documents = 0

    def take(self, event: Any) -> None:
        """Let one event of the parser have its effect."""
        line = event.start_mark.line + 1
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._refused(line, message("the file holds several YAML documents"))
            case yaml.AliasEvent():
                raise self._refused(line, message("anchors and aliases have no place in a record file"))
            case yaml.ScalarEvent():
                self._refuse_extras(event, line)
                self._add(event, line, _value(event))
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._refuse_extras(event, line)
                self._open(event, line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._around.pop()

    def _open(self, event: yaml.Event, line: int) -> None:
        holds: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._add(event, line, holds)
        if len(self._around) == DEEPEST:
            raise self._refused(line, message("the nesting is too deep"))
        self._around.append(_Open(path, holds))

    def _add(self, event: yaml.Event, line: int, value: Any) -> Path:
        """Put a value, or a key, where it belongs; give the way to it."""
        if not self._around:
            self.data = value
            return ()
        around = self._around[-1]
        if isinstance(around.holds, list):
            path: Path = (*around.path, len(around.holds))
            self.lines[path] = line
            around.holds.append(value)
            return path
        if around.key is None:
            return self._add_key(around, event, line)
        path = (*around.path, around.key)
        around.holds[around.key] = value
        around.key = None
        return path

    def _add_key(self, around: _Open, event: yaml.Event, line: int) -> Path:
        if not isinstance(event, yaml.ScalarEvent):
            raise self._refused(line, message("a list or a mapping stands as a key"))
        if event.value in around.holds:
            raise repeated_key(event.value, place_of(self.document, line))
        around.key = event.value
        self.lines[(*around.path, event.value)] = line
        return around.path

    def _refuse_extras(self, event: Any, line: int) -> None:
        if event.anchor is not None:
            raise self._refused(line, message("anchors and aliases have no place in a record file"))
        if event.tag is not None:
            raise self._refused(line, message("the tag {tag} has no place in a record file", tag=event.tag))

    def _refused(self, line: int, cause: Message) -> InputError:
        return InputError(
            cause=cause, mend=message("Write plain keys and values."), place=place_of(self.document, line)
        )


def _value(event: yaml.ScalarEvent) -> Any:
    written = event.value
    if not event.implicit[0]:  # quoted, or a block of text
        return written
    if written in _WORDS:
        return _WORDS[written]
    return int(written) if _WHOLE_NUMBER.fullmatch(written) else written


def write_yaml(data: Any) -> str:
    """Plain data as YAML: keys in the order given, short records on one line, long texts as blocks.

    >>> print(write_yaml({"person": {"name": "Stina Ek"}, "start": "18:30"}), end="")
    person: {name: Stina Ek}
    start: '18:30'
    """
    return yaml.dump(
        data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, default_flow_style=False, width=2**16
    )


class _Dumper(_DUMPER):  # type: ignore[misc,valid-type]
    """Writes what any reader of YAML takes the same way, also one that sees numbers in `18:30`."""

    def ignore_aliases(self, _data: Any) -> bool:
        """Never an alias, though one object stands in two places."""
        return True

    def represent_mapping(self, tag: str, mapping: Any, flow_style: bool | None = None) -> yaml.MappingNode:
        """A mapping, on one line where it is short."""
        node: yaml.MappingNode = super().represent_mapping(
            tag, mapping, _is_short(mapping.values()) or flow_style
        )
        return node

    def represent_sequence(
        self, tag: str, sequence: Any, flow_style: bool | None = None
    ) -> yaml.SequenceNode:
        """A list, on one line where it is short."""
        node: yaml.SequenceNode = super().represent_sequence(tag, sequence, _is_short(sequence) or flow_style)
        return node


def _is_short(values: Any) -> bool:
    simple = [value for value in values if not isinstance(value, (dict, list))]
    return len(simple) == len(values) and sum(len(str(each)) + 8 for each in simple) <= SHORT


def _text(dumper: Any, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else "'" if _CLOCK.fullmatch(text) else None
    node: yaml.ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)
    return node


_CLOCK = re.compile(r"[0-9]{2}(?::[0-9]{2})+")
_Dumper.add_representer(str, _text)
