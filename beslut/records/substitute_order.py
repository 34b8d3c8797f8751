"""The order in which substitutes are called (inkallelseordning, tjänstgöringsordning), as a council decides it."""

from datetime import date

from attrs import field, frozen

from beslut.errors import RecordError
from beslut.messages import message
from beslut.records.terms import Term
from beslut.records.truths import as_tuple, each_said, in_order, said, several


class Fallback(Term):
    """Who is called when the row of the order is used up (när raden är slut)."""

    BY_SEATS = "by_seats", message("the other parties by their number of seats in the council")
    """Återstående partier efter antal mandat i fullmäktige."""
    ANYONE = "anyone", message("anyone in the order of the election")
    """Vem som helst i den ordning de valts."""
    NOBODY = "nobody", message("nobody: the seat stays empty")
    """Platsen står tom."""


@frozen(kw_only=True)
class OrderRow:
    """A row of the order (rad): for an absent member of this party, these parties in turn."""

    party: str = field(validator=said)
    then: tuple[str, ...] = field(converter=several, validator=each_said)


@frozen(kw_only=True)
class SubstituteOrder:
    """An order of calling substitutes (inkallelseordning), for its term.

    `rows` name the parties to try, in order. `own_party_first`: a substitute of the member's own party comes
    before the row, also where the row does not write it out. `personal_substitutes_first`: a substitute elected
    for one member comes before all others of that member. Both are None where the order does not say.
    `after_table` is None where the order does not say what comes after the row. `council_seats` are the parties
    by their number of seats in the council, most first. `decided` names the decision, `source` where it stands.
    `since` and `until` are days, both inclusive.
    """

    rows: tuple[OrderRow, ...] = field(default=(), converter=as_tuple)
    own_party_first: bool | None = None
    personal_substitutes_first: bool | None = None
    after_table: Fallback | None = None
    council_seats: tuple[str, ...] = field(default=(), converter=several, validator=each_said)
    since: date | None = None
    until: date | None = None
    decided: str | None = field(default=None, validator=said)
    source: str | None = field(default=None, validator=said)

    def __attrs_post_init__(self) -> None:
        """Refuse a term that ends before it starts, and two rows for one party."""
        in_order(self.since, self.until, "since", "until")
        parties = [row.party for row in self.rows]
        if len(set(parties)) < len(parties):
            twice = next(party for party in parties if parties.count(party) > 1)
            raise RecordError(
                cause=message("{party} has two rows in the order of substitutes", party=twice),
                mend=message("Keep one row a party."),
            )

    def row(self, party: str) -> OrderRow | None:
        """The row for an absent member of this party; None where the order has none."""
        return next((row for row in self.rows if row.party.casefold() == party.casefold()), None)
