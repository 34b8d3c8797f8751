"""Citations (hänvisningar): which section of which act a rule stands on, and how sure its wording is."""

from datetime import date

from attrs import field, frozen

from beslut.messages import Message, message
from beslut.records.terms import Term

_AND = " och "
"""What stands between the last two sections: said in the language of whoever reads it."""


class Mark(Term):
    """How sure it is that the section says what the rule says (belägg)."""

    VERIFIED = "verified", message("verified in the statute or the decision")
    """The text of the statute, the decision or the preparatory works was read."""
    GUIDANCE = "guidance", message("verified in published guidance")
    """Read in the guidance of a municipality, of the municipalities' association or of a lawyer."""
    INFERENCE = "inference", message("inferred from verified text")
    """Follows from verified text by reasoning; no authority says it in terms."""
    FROM_MEMORY = "from_memory", message("not confirmed")
    """From memory: a rule that stands on this never gives an error."""


@frozen(kw_only=True)
class Act:
    """An act (lag, författning): its number in the statute book, its name, its days and its official address.

    `since` and `until` are the first and the last day on which it is in force, both inclusive.
    """

    number: str
    name: Message
    since: date
    until: date | None = None
    address: str

    @property
    def title(self) -> Message:
        """The name with the number, as acts are cited."""
        return message("{name} ({number})", name=self.name, number=self.number)


@frozen(kw_only=True)
class Citation:
    """A section of an act (lagrum), with how sure its wording is.

    >>> from beslut.law.kl_2017 import ACT
    >>> str(Citation(act=ACT, section="6 kap. 27 §"))
    '6 kap. 27 § kommunallagen (2017:725)'
    """

    act: Act
    section: str
    mark: Mark = field(default=Mark.VERIFIED)

    @property
    def words(self) -> Message:
        """The section and the act, as a finding cites them."""
        first, *more = self.section.split(_AND)
        section: Message | str = first
        for each in more:
            section = message("{first} and {second}", first=section, second=each)
        return message("{section} of {act}", section=section, act=self.act.title)

    def __str__(self) -> str:
        return str(self.words)
