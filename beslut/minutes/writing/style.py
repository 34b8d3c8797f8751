"""Styles: how a municipality lays out its minutes, as a choice among a few traits.

The traits are those by which real minutes differ; a style is one set of them.
`STYLES` holds one of each family.
"""

from enum import Enum, auto

from attrs import frozen


class Front(Enum):
    """How the front page (förstasida) lists what it holds."""

    LABELS_LEFT = auto()
    """Labels in a left column, the words beside them."""
    LABELS_ABOVE = auto()
    """Labels on lines of their own, the words below."""
    TABLE = auto()
    """Attendance as a table with columns for party, office and remarks."""
    RUNNING = auto()
    """Attendance as running text, label and names in one sentence."""
    ROLL_CALL = auto()
    """Attendance as a roll call: a row for each seat, a mark for presence, the substitute on the same row."""
    PORTAL = auto()
    """The page of a meeting portal: every label and every value on a line of its own with air between."""


class RollForm(Enum):
    """How the ballots of an open vote are printed (röstlista)."""

    SENTENCES = auto()
    """`Bo Ek (S) och Eva Berg (M) röstar ja.`"""
    SIDES = auto()
    """`Ja röstar: Bo Ek (S), Eva Berg (M).`"""
    APPENDIX = auto()
    """A voting list at the end, with an X in the column of the choice."""


@frozen(kw_only=True)
class Style:
    """One way to lay out minutes (layout).

    `heading` is the form of a § heading with `{number}` in it, `prefixed` whether the short form of the body
    stands before it (`KS § 12`), and `title_beside` whether the title stands on the same line. `body_decides`:
    the decision stands under `Kommunstyrelsens beslut` instead of `Beslut`. `decision_first`: it comes before
    the proposals. `past`: sentences in the past tense. `width` is the length of a line in characters and
    `page_length` that of a page in lines, with a header on every page; None means no limit. `variant` picks
    another set of wordings.
    """

    name: str
    front: Front
    heading: str = "§ {number}"
    prefixed: bool = False
    title_beside: bool = False
    body_decides: bool = False
    decision_first: bool = False
    roll: RollForm = RollForm.SENTENCES
    past: bool = False
    width: int | None = 90
    page_length: int | None = None
    variant: int = 0


STYLES: tuple[Style, ...] = (
    Style(name="labels-left", front=Front.LABELS_LEFT, roll=RollForm.APPENDIX, page_length=48),
    Style(
        name="labels-above", front=Front.LABELS_ABOVE, heading="§{number}", prefixed=True, body_decides=True
    ),
    Style(name="table", front=Front.TABLE, title_beside=True, body_decides=True),
    Style(name="running-text", front=Front.RUNNING, decision_first=True, past=True, width=None),
    Style(name="roll-call", front=Front.ROLL_CALL, heading="{number} §", roll=RollForm.SIDES),
    Style(name="portal", front=Front.PORTAL, heading="§{number}", roll=RollForm.SIDES, width=None),
)
"""One style of each family of layouts, the commonest first."""
