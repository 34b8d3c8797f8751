"""The errors (fel) that beslut raises: where it is, what is wrong, and how to mend it.

An error is for a program that cannot go on; what minutes lack or break is data, and never raised. Only the
command line turns an error into printed lines and an exit code.
"""

from __future__ import annotations

from collections.abc import Iterable

from beslut.messages import Message, message, messages, translate

INDENT = "    "


class BeslutError(Exception):
    """Anything beslut gives up on (fel): its cause, and if known the place (``file:line``) and the mend.

    >>> error = BeslutError(message("yes"), place="minutes.txt:41")
    >>> print(error)
    minutes.txt:41: ja
    """

    cause: Message
    place: str | None
    mend: Message | None

    def __init__(self, cause: Message, *, place: str | None = None, mend: Message | None = None) -> None:
        super().__init__(cause)
        self.cause = cause
        self.place = place
        self.mend = mend

    def lines(self, lang: str = "sv") -> list[str]:
        """Give ``place: cause`` and then, indented, what more the cause says and the mend."""
        first, *more = translate(self.cause, lang).splitlines()
        if self.mend is not None:
            more += translate(self.mend, lang).splitlines()
        return [f"{self.place}: {first}" if self.place else first, *(INDENT + line for line in more)]

    def __str__(self) -> str:
        return "\n".join(self.lines())


class InputError(BeslutError):
    """A file or a document that cannot be used (indatafel).

    `foreign` tells that the file is plainly of another kind, such as the settings of some program: whoever looks
    through a folder may pass it by, whoever was given its name may not.
    """

    foreign: bool = False


class InputErrors(InputError):
    """Several faults found in one go, in the order they stand; ``errors`` holds each of them.

    >>> from beslut.messages import message
    >>> len(InputErrors([InputError(message("yes")), InputError(message("no"))]).errors)
    2
    """

    errors: tuple[BeslutError, ...]

    def __init__(self, errors: Iterable[BeslutError]) -> None:
        self.errors = tuple(errors)
        super().__init__(messages("{n} error", "{n} errors", len(self.errors)))
        self.args = (self.errors,)

    def lines(self, lang: str = "sv") -> list[str]:
        """Give the lines of every error and then how many they were."""
        return [line for error in self.errors for line in error.lines(lang)] + super().lines(lang)


class RecordError(BeslutError, ValueError):
    """A record that can never be true (orimlig uppgift), such as an end before its start."""


class MissingExtra(BeslutError):
    """Something needs an extra (tillägg) that is not installed.

    >>> for line in MissingExtra("documents", needed_for="PDF").lines("en"):
    ...     print(line)
    PDF needs the extra 'documents'
        Install it: pip install 'beslut[documents]'
    """

    extra: str
    needed_for: Message | str

    def __init__(self, extra: str, needed_for: Message | str) -> None:
        self.extra = extra
        self.needed_for = needed_for
        super().__init__(
            message("{needed_for} needs the extra '{extra}'", needed_for=needed_for, extra=extra),
            mend=message("Install it: pip install 'beslut[{extra}]'", extra=extra),
        )
        self.args = (extra, needed_for)
