"""Local rules (arbetsordning, reglemente, förbundsordning): what a municipality decides itself, in a YAML profile.

The law leaves these points to each council. What a profile does not say is not known, and rules that need it
answer that they cannot tell, or fall back on what they say themselves.
"""

from datetime import date

from attrs import field, frozen

from beslut.errors import RecordError
from beslut.messages import message
from beslut.records import MatterKind, SubstituteOrder
from beslut.records.terms import Term
from beslut.records.truths import AtLeast, as_tuple, said


class ReturnRule(Term):
    """Whether somebody may serve again after a break for another reason than jäv (växeltjänstgöring)."""

    BARRED = "barred", message("not on the same day")
    """Inte samma dag."""
    ALLOWED = "allowed", message("allowed")
    """Tillåtet."""
    WHEN_BALANCE_CHANGED = (
        "when_balance_changed",
        message("only where the balance between the parties had changed"),
    )
    """Om ersättarens inträde påverkade styrkebalansen."""


class ReasonsDeadline(Term):
    """By when the written reasons of a reservation are handed in."""

    END_OF_MEETING = "end_of_meeting", message("before the meeting ends")
    """Innan sammanträdet avslutas."""
    ADJUSTMENT = "adjustment", message("before the adjustment")
    """Före justeringen."""


@frozen(kw_only=True)
class QuorumRule:
    """A local quorum of a subcommittee (beslutsförhet i utskott): more than half, or a number of persons.

    Exactly one of the two is given.
    """

    more_than_half: bool = False
    number: int | None = field(default=None, validator=AtLeast(1))

    def __attrs_post_init__(self) -> None:
        """Refuse a rule that says both, or nothing."""
        if self.more_than_half == (self.number is not None):
            raise RecordError(
                cause=message(
                    "exactly one of {first} and {second} must be given",
                    first="more_than_half",
                    second="number",
                ),
                mend=message("Give one of the two, and only one."),
            )


@frozen(kw_only=True)
class QualifiedMajority:
    """A majority that a federation charter asks for (kvalificerad majoritet): a share of the votes cast.

    `matter` limits it to matters of one kind; without it the majority holds for all.
    """

    numerator: int = field(validator=AtLeast(1))
    denominator: int = field(validator=AtLeast(1))
    matter: MatterKind | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse more than all."""
        if self.numerator > self.denominator:
            raise RecordError(
                cause=message(
                    "a majority of {numerator}/{denominator} is more than all votes",
                    numerator=self.numerator,
                    denominator=self.denominator,
                ),
                mend=message("Correct the number."),
            )


@frozen(kw_only=True)
class LocalRules:
    """The local rules of a body (lokala regler). Everything that is None or empty is not known.

    `source` names where they stand, and `since` and `until` the days between which they hold, both inclusive.
    `subcommittee_quorum`: quorum of an utskott. `interpellations_below_quorum`: the council may answer
    interpellations with fewer present (5 kap. 45 § KL). `return_after_absence`, `switch_within_item` and
    `balance_exception` concern substitutes: whether a member may serve again, whether members and substitutes
    may change within a matter, and whether a substitute higher in the order may take over where the balance
    between the parties (styrkebalansen) is disturbed. `opinion_of_nonserving`: substitutes who do not serve may
    have an opinion noted. `remote_participation`: the council has allowed taking part at a distance.
    `reservation_reasons`: by when written reasons are handed in. `majorities`: of a federation charter.
    """

    source: str | None = field(default=None, validator=said)
    since: date | None = None
    until: date | None = None
    subcommittee_quorum: QuorumRule | None = None
    interpellations_below_quorum: bool | None = None
    substitute_orders: tuple[SubstituteOrder, ...] = field(default=(), converter=as_tuple)
    return_after_absence: ReturnRule | None = None
    switch_within_item: bool | None = None
    balance_exception: bool | None = None
    opinion_of_nonserving: bool | None = None
    remote_participation: bool | None = None
    reservation_reasons: ReasonsDeadline | None = None
    majorities: tuple[QualifiedMajority, ...] = field(default=(), converter=as_tuple)

    def order_on(self, day: date | None) -> SubstituteOrder | None:
        """The order of substitutes that holds on the day; of several the one that began last."""
        found = [
            order
            for order in self.substitute_orders
            if day is None
            or ((order.since is None or order.since <= day) and (order.until is None or day <= order.until))
        ]
        return max(found, key=lambda order: order.since or date.min, default=None)


NO_LOCAL_RULES = LocalRules()
"""Nothing is known of local rules."""
