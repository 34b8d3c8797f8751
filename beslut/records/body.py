"""The body that meets: council, board, committee."""

from datetime import date

from attrs import field, frozen

from beslut.messages import message
from beslut.records.elected import Elected
from beslut.records.people import Party
from beslut.records.terms import Term
from beslut.records.truths import AtLeast, as_tuple, said


class BodyKind(Term):
    """What kind of body it is (organ); law and customs differ between them."""

    COUNCIL = "council", message("council")
    """Fullmäktige."""
    EXECUTIVE_BOARD = "executive_board", message("executive board")
    """Kommunstyrelse, regionstyrelse: a nämnd in law."""
    COMMITTEE = "committee", message("committee")
    """Nämnd."""
    SUBCOMMITTEE = "subcommittee", message("subcommittee")
    """Utskott, arbetsutskott."""
    PREPARATORY_COMMITTEE = "preparatory_committee", message("preparatory committee")
    """Fullmäktigeberedning, nämndberedning."""
    JOINT_COMMITTEE = "joint_committee", message("joint committee")
    """Gemensam nämnd."""
    FEDERATION_COUNCIL = "federation_council", message("federation council")
    """Förbundsfullmäktige."""
    FEDERATION_BOARD = "federation_board", message("federation board")
    """Förbundsdirektion: assembly and board at once."""
    AUDITORS = "auditors", message("auditors")
    """Förtroendevalda revisorer."""
    JOINT_STAFF_BODY = "joint_staff_body", message("joint employer-employee body")
    """Partssammansatt organ."""
    OTHER = "other", message("other body")
    """Any other body that keeps minutes."""


@frozen(kw_only=True)
class Body:
    """A body that decides at meetings and keeps minutes (organ): its name as printed and what is known of it.

    `seats` counts the members (ledamöter) and `substitutes` the elected substitutes (ersättare). `parties` are the
    parties (partier) that sit in it: they give local short forms their names. `elected` are its members and
    substitutes with their terms. `voters` counts those entitled to vote (röstberättigade) in the municipality, or
    in the region where `region` says that it is one.
    """

    name: str = field(validator=said)
    kind: BodyKind | None = None
    municipality: str | None = field(default=None, validator=said)
    seats: int | None = field(default=None, validator=AtLeast(1))
    substitutes: int | None = field(default=None, validator=AtLeast(0))
    parties: tuple[Party, ...] = field(default=(), converter=as_tuple)
    elected: tuple[Elected, ...] = field(default=(), converter=as_tuple)
    voters: int | None = field(default=None, validator=AtLeast(0))
    region: bool = False

    def elected_on(self, day: date | None) -> tuple[Elected, ...]:
        """Those whose term covers the day; all, where the day is not known."""
        return tuple(one for one in self.elected if one.in_office(day))
