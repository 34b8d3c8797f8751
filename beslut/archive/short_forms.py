"""Short forms of parties (partibeteckningar) by municipality and day: the same letters may be two parties.

The table tells national parties, and local ones as far as they are known, each with its source: what it does not hold
is not known. Days are as exact as the source, a year or a month; both ends are inclusive.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from importlib.resources import files

from attrs import field, frozen

from beslut.participation.names import folded
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class ShortForm:
    """A party by its short form (partibeteckning), where and when: `municipality` and `region` None is everywhere.

    `since` and `until` are years or months as the source gives them; None is open. `successor` is the short form that
    the party had afterwards, `alias` other short forms that it is known by.
    """

    short: str
    name: str
    source: str
    long_name: str | None = None
    municipality: str | None = None
    region: str | None = None
    since: str | None = None
    until: str | None = None
    successor: str | None = None
    alias: tuple[str, ...] = field(default=(), converter=as_tuple)

    @property
    def national(self) -> bool:
        """Whether the party is of the whole country."""
        return self.municipality is None and self.region is None

    def holds(self, day: date | None) -> bool:
        """Whether the short form was in use on the day, as far as the source tells; a day not known is any day."""
        if day is None:
            return True
        written = day.isoformat()
        begun = self.since is None or written[: len(self.since)] >= self.since
        return begun and (self.until is None or written[: len(self.until)] <= self.until)


def parties_called(short: str, municipality: str | None, day: date | None) -> tuple[ShortForm, ...]:
    """The parties that a short form may mean in a municipality on a day, local ones before national ones.

    None where it is not known; several where the sources do not tell which.

    >>> [one.name for one in parties_called("ÖP", "Örebro", None)]
    ['Örebropartiet']
    >>> [one.name for one in parties_called("FP", None, date(2014, 5, 1))]
    ['Folkpartiet liberalerna']
    """
    wanted = [one for one in _table() if short in (one.short, *one.alias) and one.holds(day)]
    place = None if municipality is None else folded(municipality)
    local = [one for one in wanted if one.municipality is not None and folded(one.municipality) == place]
    regional = [one for one in wanted if one.municipality is None and one.region is not None]
    return tuple(local or regional or [one for one in wanted if one.national])


@cache
def _table() -> tuple[ShortForm, ...]:
    text = (files("beslut.archive") / "short_forms.json").read_text("utf-8")
    return tuple(ShortForm(**one) for one in json.loads(text))
