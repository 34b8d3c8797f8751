"""Body files (organfiler): what is known of a body beside its minutes, and its local rules, in YAML or JSON."""

from os import PathLike, fspath

from attrs import frozen

from beslut.errors import RecordError
from beslut.files.checking import FileKind, checked, decoded, is_json, read_bytes
from beslut.files.conversion import converter
from beslut.files.json_text import read_json
from beslut.files.yaml_text import read_yaml, write_yaml
from beslut.law import LocalRules
from beslut.messages import message
from beslut.records import Body


@frozen(kw_only=True)
class BodyFile:
    """A body file (organfil): the `body` with those elected to it, its `local` rules, or both.

    At least one of the two is given; a file of nothing raises `RecordError`.
    """

    body: Body | None = None
    local: LocalRules | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a file of nothing."""
        if self.body is None and self.local is None:
            raise RecordError(
                cause=message("neither {first} nor {second} is given", first="body", second="local"),
                mend=message("Give one of the two, or both."),
            )


BODY_FILES = FileKind(
    holds=BodyFile,
    give=message("Give a file with body or local in it."),
    others=frozenset({"meeting", "meetings"}),
    mistaken=(
        message("this is a record file, which holds meetings and no body"),
        message("Give a file with body or local in it."),
    ),
)
"""Body files, of a body, of local rules or of both."""


def load_body_file(path: str | PathLike[str]) -> BodyFile:
    """What a body file holds, JSON or YAML; its name tells which, as of a record file.

    Raises `InputError` where the file cannot be used, and `InputErrors` where several things in it are wrong, each
    with its `file:line`.
    """
    name = fspath(path)
    data = read_bytes(name)
    read = read_json if is_json(name, data) else read_yaml
    return checked(read, decoded(data, name), name, BODY_FILES)


def dump_body_file(held: BodyFile) -> str:
    """A body file as YAML: short, in the order of the fields, and the same bytes every time.

    >>> print(dump_body_file(BodyFile(local=LocalRules(balance_exception=True))), end="")
    local: {balance_exception: true}
    """
    return write_yaml(converter().unstructure(held))
