"""Names that the archive does not know (okända namn): the nearest that it does, and the error that tells them."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from beslut.errors import InputError
from beslut.messages import Message, message


def near(name: str, known: Sequence[str]) -> list[str]:
    """At most five names that are like this one, the nearest first; the first twelve of all where none is."""
    return get_close_matches(name, sorted(set(known)), n=5, cutoff=0.4) or sorted(set(known))[:12]


def refused(cause: Message, names: Sequence[str], place: str) -> InputError:
    """The error for a name that is not known, with those that may have been meant; the place is where it was asked."""
    mend = (
        message("There are {names}.", names=list(names))
        if names
        else message("beslut archive list shows those there are.")
    )
    return InputError(cause, place=place, mend=mend)
