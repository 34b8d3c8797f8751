"""Requests (begäran) at the meeting to which the law gives effect when enough people join in them."""

from attrs import field, frozen

from beslut.messages import message
from beslut.records.numbering import ParagraphNumber
from beslut.records.place import Place
from beslut.records.terms import Term
from beslut.records.truths import AtLeast, said


class RequestKind(Term):
    """What is requested (vad som begärs)."""

    POSTPONEMENT = "postponement", message("postponement")
    """Bordläggning."""
    RECOMMITTAL = "recommittal", message("recommittal")
    """Återremiss."""
    PROPORTIONAL_ELECTION = "proportional_election", message("proportional election")
    """Proportionellt val."""
    URGENT_HANDLING = "urgent_handling", message("handling of an urgent matter")
    """Att ett brådskande ärende tas upp fast det inte har kungjorts eller beretts."""


@frozen(kw_only=True)
class Request:
    """A request that so many joined in (begäran), and whether it was granted.

    `supporters` and `opponents` count members. `granted` is None where the minutes do not tell. `by_minority`:
    it was granted, or refused, as the right of a minority and not by a majority. `repeated`: the matter had been
    postponed or recommitted before at the request of a minority. `reasons` are the reasons of a recommittal as
    printed. `to_elect` counts the persons to be elected.
    """

    kind: RequestKind
    paragraph: ParagraphNumber | None = None
    supporters: int | None = field(default=None, validator=AtLeast(0))
    opponents: int | None = field(default=None, validator=AtLeast(0))
    granted: bool | None = None
    by_minority: bool | None = None
    repeated: bool | None = None
    reasons: str | None = field(default=None, validator=said)
    to_elect: int | None = field(default=None, validator=AtLeast(1))
    place: Place | None = field(default=None, eq=False, repr=False)
