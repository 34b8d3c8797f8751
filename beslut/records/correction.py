"""A correction (rättelse) of minutes that were adjusted already."""

from attrs import field, frozen

from beslut.records.numbering import ParagraphNumber
from beslut.records.place import Place
from beslut.records.truths import said


@frozen(kw_only=True)
class Correction:
    """A note in the minutes that something was corrected (rättelse): which §, and what it says.

    `paragraph` is None where the correction concerns the front page, or all of the minutes.
    """

    paragraph: ParagraphNumber | None = None
    text: str | None = field(default=None, validator=said)
    place: Place | None = field(default=None, eq=False, repr=False)
