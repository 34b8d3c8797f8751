"""From what the converter refuses to errors for people: every fault with its path, its line and its mend."""

from collections.abc import Iterator

from attrs import fields, frozen
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from beslut.errors import BeslutError, InputError, InputErrors
from beslut.files.lines import Lines, Path, place_of
from beslut.files.values import one_of_these
from beslut.messages import Message, message


@frozen(kw_only=True)
class Fault:
    """One thing wrong with a file (fel): the path of the value, the cause in words, and the mend."""

    path: Path
    cause: Message
    mend: Message | None

    def error(self, document: str | None, lines: Lines) -> InputError:
        """The error to raise, with `document:line` as its place."""
        where = written_path(self.path)
        cause = message("{path}: {cause}", path=where, cause=self.cause) if where else self.cause
        return InputError(cause=cause, mend=self.mend, place=place_of(document, lines.of(self.path)))


def raised(fault: Exception, document: str | None, lines: Lines) -> InputError:
    """The error for whatever the converter raised: one fault as itself, several together, in file order."""
    found = sorted(faults(fault), key=lambda each: lines.of(each.path) or 0)
    errors = [each.error(document, lines) for each in found]
    return errors[0] if len(errors) == 1 else InputErrors(errors)


def faults(fault: BaseException, path: Path = ()) -> Iterator[Fault]:
    """Every fault in an exception tree, with its path; what is not a fault of the input is raised again."""
    match fault:
        case ClassValidationError() | IterableValidationError():
            for inner, step in _inside(fault):
                # A missing key is noted at the key; it is the record that lacks it.
                here = path if step is None or isinstance(inner, KeyError) else (*path, step)
                yield from faults(inner, here)
        case ForbiddenExtraKeysError():
            known = [each.name for each in fields(fault.cl)]
            for key in sorted(fault.extra_fields):
                yield Fault(path=(*path, key), cause=message("unknown key"), mend=one_of_these(key, known))
        case KeyError():
            key = str(fault.args[0])
            yield Fault(path=path, cause=message("“{key}” is missing", key=key), mend=message("Add it."))
        case BeslutError():
            yield Fault(path=path, cause=fault.cause, mend=fault.mend)
        case _:
            raise fault


def _inside(
    fault: ClassValidationError | IterableValidationError,
) -> Iterator[tuple[BaseException, str | int | None]]:
    """What a group of faults holds, each with the key or the position it is noted at."""
    if isinstance(fault, ClassValidationError):
        at_keys, others = fault.group_exceptions()
        yield from ((inner, note.name) for inner, note in at_keys)
    else:
        at_items, others = fault.group_exceptions()
        yield from ((inner, int(str(note.index))) for inner, note in at_items)
    yield from ((inner, None) for inner in others)


def written_path(path: Path) -> str:
    """The path as people write it.

    >>> written_path(("meeting", "attendance", 3, "party"))
    'meeting.attendance[3].party'
    """
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(steps).removeprefix(".")
