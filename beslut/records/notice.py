"""Notice of the adjusted minutes (anslag, tillkännagivande) and the appeal dates printed there."""

from datetime import date

from attrs import field, frozen

from beslut.records.place import Place
from beslut.records.span import ParagraphSpan
from beslut.records.truths import in_order, said


@frozen(kw_only=True)
class Notice:
    """The certificate of notice (bevis om anslag), with its dates as printed; nothing is computed here.

    `put_up` and `taken_down` are the days on which the notice went up and came down; `appeal_from` and
    `appeal_until` the first and the last day of appeal, both inclusive; `adjusted_on` the day of adjustment
    (justering). `paragraphs` limits it to some §§ (None: all of the minutes), as where §§ are adjusted at once.
    `board` names whose notice board it was put up on, where there are several.
    """

    adjusted_on: date | None = None
    put_up: date | None = None
    taken_down: date | None = None
    appeal_from: date | None = None
    appeal_until: date | None = None
    paragraphs: ParagraphSpan | None = None
    board: str | None = field(default=None, validator=said)
    place: Place | None = field(default=None, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a notice or an appeal period that ends before it starts."""
        in_order(self.put_up, self.taken_down, "put_up", "taken_down")
        in_order(self.appeal_from, self.appeal_until, "appeal_from", "appeal_until")
