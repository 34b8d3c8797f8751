"""How a report is wanted: the language, the width of the window, and what a spreadsheet needs."""

from attrs import field, frozen, validators

from beslut.messages import LANGUAGES

NARROWEST = 40
"""The narrowest window, in characters, that tables are folded for."""


def _wide_enough(width: int) -> int:
    return max(width, NARROWEST)


@frozen(kw_only=True)
class Setting:
    """What a renderer should know besides the report (inställning).

    `width` counts characters of the terminal and is never taken below `NARROWEST`. `bom` puts a byte order mark
    before CSV, which Excel needs to see that it is UTF-8.
    """

    lang: str = field(default=LANGUAGES[0], validator=validators.in_(LANGUAGES))
    width: int = field(default=80, converter=_wide_enough)
    bom: bool = False
