"""Who is elected to a body (förtroendevalda i organet): members and substitutes with their terms and order."""

from datetime import date

from attrs import field, frozen

from beslut.messages import message
from beslut.records.people import Person
from beslut.records.terms import Term
from beslut.records.truths import AtLeast, each_said, in_order, said, several


class Office(Term):
    """What somebody is elected as (uppdrag i organet)."""

    MEMBER = "member", message("member")
    """Ledamot."""
    SUBSTITUTE = "substitute", message("substitute")
    """Ersättare."""


@frozen(kw_only=True)
class Elected:
    """Somebody elected to a body (förtroendevald), for as long as the term lasts.

    `party` is the short form; somebody who leaves the party has a second entry from that day. `rank` is the place
    in the order between the substitutes of the party, 1 first. `substitute_for` names the member whose personal
    substitute this is. `since` and `until` are days, both inclusive; None is open. `accountable_for` names the
    bodies for whose activity the person has to account (redovisningsskyldig).
    """

    person: Person
    office: Office
    party: str | None = field(default=None, validator=said)
    rank: int | None = field(default=None, validator=AtLeast(1))
    substitute_for: str | None = field(default=None, validator=said)
    constituency: str | None = field(default=None, validator=said)
    since: date | None = None
    until: date | None = None
    accountable_for: tuple[str, ...] = field(default=(), converter=several, validator=each_said)

    def __attrs_post_init__(self) -> None:
        """Refuse a term that ends before it starts."""
        in_order(self.since, self.until, "since", "until")

    @property
    def name(self) -> str:
        """The person's name."""
        return self.person.name

    def in_office(self, day: date | None) -> bool:
        """Whether the term covers the day; a day that is not known is covered by every term."""
        if day is None:
            return True
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)
