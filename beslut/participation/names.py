"""The names of a meeting: which rows and statements speak of one and the same person."""

import re
import unicodedata
from difflib import get_close_matches
from functools import lru_cache

from attrs import Factory, define

from beslut.participation.parties import same_party
from beslut.records import Attendance, Capacity, Meeting, Person

_PARTY_BEHIND = re.compile(r"\s*\(([^()]*)\)\s*$")
_NEAR = 0.85  # of 1; two letters wrong in a name of usual length


@lru_cache(maxsize=16384)
def folded(name: str) -> str:
    """The name for comparing: composed letters, no difference of case or of blanks, none round a hyphen."""
    composed = unicodedata.normalize("NFC", name).casefold()
    return re.sub(r"\s*-\s*", "-", " ".join(composed.split()))


def without_party(name: str) -> tuple[str, str | None]:
    """The name, and the party if one is printed in brackets behind it."""
    if not name.endswith(")"):
        return name, None
    match = _PARTY_BEHIND.search(name)
    return (name, None) if match is None else (name[: match.start()], match[1])


@define(eq=False)
class Listed:
    """Somebody of the elected body whom the minutes name: the rows of the attendance list that speak of him
    or her.

    `rows` is empty for somebody whom only a statement or another's row names.
    """

    index: int
    person: Person
    party: str | None
    rows: list[Attendance] = Factory(list)

    def __str__(self) -> str:
        """Name and party."""
        return self.person.name if self.party is None else f"{self.person.name} ({self.party})"


class Directory:
    """Everybody whom a meeting names, each once, in the order of the attendance list.

    Two rows of one name are one person, unless they print different parties or different ids: then they are
    namesakes. An extract that names a chair or a substitute in passing has no attendance list: `has_list` is
    True only where the rows speak of more than one seat. Officials are kept apart, since they belong to no
    roster unless stated disqualified.
    """

    def __init__(self, meeting: Meeting) -> None:
        """List the rows of the meeting."""
        self.people: list[Listed] = []
        self.officials: dict[str, Attendance] = {}
        self._by_name: dict[str, list[Listed]] = {}
        self._as_printed: dict[str, list[Listed]] = {}  # the same lists, without folding the name again
        for row in meeting.attendance:
            if row.capacity is Capacity.OTHER:
                self.officials.setdefault(folded(row.person.name), row)
            else:
                self._enter(row)
        self.has_list = sum(_names_a_seat(row) for row in meeting.attendance) > 1

    def _enter(self, row: Attendance) -> None:
        name = row.person.name
        same_name = self._as_printed[name] = self._by_name.setdefault(folded(name), [])
        for listed in same_name:
            if _one_person(listed, row):
                listed.party = listed.party if listed.party is not None else row.party
                listed.rows.append(row)
                return
        listed = Listed(len(self.people), row.person, row.party, [row])
        same_name.append(listed)
        self.people.append(listed)

    def find(self, name: str, party: str | None = None) -> list[Listed]:
        """Those who may be meant: nobody, one, or several namesakes whom nothing tells apart."""
        found = self._as_printed.get(name)
        if found is None:
            name, behind = without_party(name)
            party = behind if party is None else party
            found = self._by_name.get(folded(name), [])
        if len(found) > 1:
            return [each for each in found if same_party(each.party, party)] or list(found)
        return found

    def find_or_add(self, name: str, party: str | None = None) -> tuple[list[Listed], bool]:
        """Those who may be meant, entering the name as somebody of its own where it is new (then True)."""
        found = self.find(name, party)
        if found:
            return found, False
        name, behind = without_party(name)
        listed = Listed(len(self.people), Person(name=name), behind if party is None else party)
        official = self.officials.get(folded(name))
        if official is not None:
            listed.person = official.person
            listed.rows.append(official)
        self._by_name[folded(name)] = [listed]
        self.people.append(listed)
        return [listed], True

    def nearest(self, name: str) -> Listed | None:
        """The one in the attendance list whose name is most like this one, if any is much like it.

        A name is like another if it shares a word with it and differs little in the rest; signs over letters
        do not count, since extraction loses them.
        """
        wanted = _bare(folded(without_party(name)[0]))
        words = set(wanted.split())
        near = {
            bare: people[0]
            for key, people in self._by_name.items()
            if people[0].rows and not words.isdisjoint((bare := _bare(key)).split())
        }
        found = get_close_matches(wanted, near, n=1, cutoff=_NEAR) if near else []
        return near[found[0]] if found else None


@lru_cache(maxsize=16384)
def _bare(key: str) -> str:
    """A folded name without the signs over its letters."""
    apart = unicodedata.normalize("NFD", key)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _names_a_seat(row: Attendance) -> bool:
    return row.capacity in (Capacity.MEMBER, Capacity.ABSENT) or row.replaces is not None


def _one_person(listed: Listed, row: Attendance) -> bool:
    if None not in (listed.person.id, row.person.id):
        return listed.person.id == row.person.id
    return listed.party is None or row.party is None or same_party(listed.party, row.party)
