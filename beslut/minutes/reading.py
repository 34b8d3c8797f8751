"""A reading: what was read from a document, where each fact stands, and what was not understood."""

from collections.abc import Mapping

from attrs import field, frozen

from beslut.messages import Message
from beslut.records import Meeting, Place
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class UnreadLine:
    """A line that speaks of participation, service, jäv, votes or reservations, but gave no fact (oläst rad).

    `trigger` is the word for which it is listed.
    """

    place: Place
    words: str
    trigger: str


@frozen(kw_only=True)
class Note:
    """Something that the reader is unsure of (anmärkning): what it saw and why, with the candidates it weighed."""

    place: Place | None
    message: Message
    candidates: tuple[str, ...] = field(default=(), converter=as_tuple)


@frozen(kw_only=True)
class Reading:
    """What the reader found in one document (läsning).

    `places` tells where each field of the meeting itself was read (`date`, `place`, ...); every other record
    carries its own place. `unread` and `notes` are what a person must look at: nothing is guessed silently.
    `warnings` concern the document as a whole, such as a guessed encoding.
    """

    meeting: Meeting
    places: Mapping[str, Place] = field(factory=dict, eq=False, repr=False)
    unread: tuple[UnreadLine, ...] = ()
    notes: tuple[Note, ...] = ()
    warnings: tuple[Message, ...] = ()
    document: str | None = None
