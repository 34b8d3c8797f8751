"""How a report is wanted: the language, the width of the window, and what a spreadsheet or a page needs."""

from datetime import datetime

from attrs import field, frozen, validators

from beslut.messages import LANGUAGES, Message

NARROWEST = 40
"""The narrowest window, in characters, that tables are folded for."""


def _wide_enough(width: int) -> int:
    return max(width, NARROWEST)


@frozen(kw_only=True)
class Setting:
    """What a renderer should know besides the report (inställning).

    `width` counts characters of the terminal and is never taken below `NARROWEST`. `bom` writes CSV as Excel reads
    it: a byte order mark first, and in Swedish semicolons and decimal commas. `title` heads a page of several
    reports. `made_at` is printed as the time when a page was made; None leaves it out, so that the same reports
    give the same bytes.
    """

    lang: str = field(default=LANGUAGES[0], validator=validators.in_(LANGUAGES))
    width: int = field(default=80, converter=_wide_enough)
    bom: bool = False
    title: Message | None = None
    made_at: datetime | None = None
