"""Short forms of parties (partibeteckningar) by municipality and day: the same letters may be two parties.

The table tells national parties, and local ones as far as they are known, each with its source: what it does not hold
is not known. Days are as exact as the source, a year or a month; both ends are inclusive. Local parties whose minutes
print a name and no letters stand by that name.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files

from attrs import field, frozen

from beslut.participation.names import folded
from beslut.participation.parties import NAMES, short_form
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

    def sits_in(self, place: str) -> bool:
        """Whether it is of this municipality, or of the region that the folded name tells: Region Dalarna."""
        if self.municipality is not None:
            return folded(self.municipality) == place
        return self.region is not None and folded(self.region) in place

    @property
    def labels(self) -> frozenset[str]:
        """What it may be printed as, folded: its short forms and its names."""
        names = (self.short, self.name, *self.alias, *([] if self.long_name is None else [self.long_name]))
        return frozenset(map(folded, names))


@frozen(kw_only=True, order=True)
class LocalParty:
    """A party as people of one municipality know it (parti): `key` for comparing, `short` to be shown.

    `name` is that of the table, empty where the table does not tell which party it is: the same letters are then not
    taken for the party that it tells of another time. All is empty for somebody whose party is not printed.
    """

    key: str = ""
    name: str = ""
    short: str = field(default="", eq=False, order=False)


def parties_called(short: str, municipality: str | None, day: date | None) -> tuple[ShortForm, ...]:
    """The parties that a short form or a name may mean in a municipality on a day, local ones before national ones.

    None where it is not known; several where the sources do not tell which. Which region a municipality lies in is not
    known here, so that a party of any region may be meant.

    >>> [one.name for one in parties_called("ÖP", "Örebro", None)]
    ['Örebropartiet']
    >>> [one.name for one in parties_called("FP", None, date(2014, 5, 1))]
    ['Folkpartiet liberalerna']
    """
    wanted = [one for one in _called(short) if one.holds(day)]
    place = folded(municipality or "")
    local = [one for one in wanted if one.sits_in(place)]
    regional = [one for one in wanted if one.municipality is None and one.region is not None]
    return tuple(local or regional or [one for one in wanted if one.national])


@lru_cache(maxsize=16384)
def party_on(printed: str | None, municipality: str | None, day: date | None) -> LocalParty:
    """The party that is meant where and when it was printed, by its present short form; former ones are followed.

    A local party goes before a national one. Where the table does not settle which it is, the letters stand for
    themselves, and are no party of another day or place. Only parties of the Riksdag are known by their letters on
    any day, as everywhere else in beslut: it is years of elections that the table tells of them.

    >>> party_on("FP", "Granvik", date(2010, 5, 1)) == party_on("L", "Granvik", date(2020, 5, 1))
    True
    >>> party_on("DEM", "Göteborg", None).short, party_on("DEM", "Granvik", None).short
    ('D', 'DEM')
    """
    if printed is None:
        return LocalParty()
    letters = short_form(printed)
    found = {_present(one) for one in _meant(letters, folded(municipality or ""), day)}
    if len(found) != 1:
        return LocalParty(key=folded(letters), short=letters)
    (one,) = found
    return LocalParty(key=folded(one.short), name=one.name, short=one.short)


def _meant(letters: str, place: str, day: date | None) -> list[ShortForm]:
    called = _called(letters)
    national = [one for one in called if one.national]
    return (
        [one for one in called if one.sits_in(place) and one.holds(day)]
        or [one for one in national if one.holds(day)]
        or (national if letters in NAMES else [])
    )


def _present(one: ShortForm) -> ShortForm:
    """The party that it is today, in the same municipality, region or country."""
    while one.successor is not None:
        where = (one.municipality, one.region)
        one = next(
            each
            for each in _called(one.successor)
            if (each.municipality, each.region) == where and each.short == one.successor
        )
    return one


def _called(label: str) -> tuple[ShortForm, ...]:
    return _by_label().get(folded(label), ())


@cache
def _by_label() -> dict[str, tuple[ShortForm, ...]]:
    table = _table()
    labels = sorted({label for one in table for label in one.labels})
    return {label: tuple(one for one in table if label in one.labels) for label in labels}


@cache
def _table() -> tuple[ShortForm, ...]:
    text = (files("beslut.archive") / "short_forms.json").read_text("utf-8")
    return tuple(ShortForm(**one) for one in json.loads(text))
