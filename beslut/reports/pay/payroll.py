"""The payroll (lönesystemet): employment ids and posts, joined to the persons of the minutes by name and party."""

from __future__ import annotations

from beslut.errors import InputError
from beslut.files import IdFile, PaidPerson
from beslut.messages import message
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.reports.pay.service import Key, key_of


class Payroll:
    """Whom the payroll knows (avlönade). `document` is the file that tells, for errors.

    Raises `InputError` where two rows are of one name and one party: nothing would tell which is meant.
    """

    def __init__(self, ids: IdFile | None = None, document: str | None = None) -> None:
        self.document = document
        self._by_name: dict[str, list[PaidPerson]] = {}
        self._meant: dict[Key, Key] = {}
        for person in () if ids is None else ids.persons:
            namesakes = self._by_name.setdefault(folded(person.name), [])
            if any(_alike(each, person) for each in namesakes):
                raise self._ambiguous(person.name)
            namesakes.append(person)

    def of(self, name: str, party: str | None) -> PaidPerson | None:
        """The row of this person; None where there is none. Raises `InputError` where it cannot be told."""
        namesakes = self._by_name.get(folded(name), [])
        found = [each for each in namesakes if None in (each.party, party) or same_party(each.party, party)]
        if not found:
            return None
        row = found[0]
        person = key_of(name, party)
        if len(found) > 1 or self._meant.setdefault(key_of(row.name, row.party), person) != person:
            raise self._ambiguous(name)
        return row

    def _ambiguous(self, name: str) -> InputError:
        return InputError(
            message("several are called {name}, and nothing tells which of them is meant", name=name),
            place=self.document,
            mend=message("Give each of them a row of its own, with the party as in the minutes."),
        )


def _alike(one: PaidPerson, other: PaidPerson) -> bool:
    return None in (one.party, other.party) or same_party(one.party, other.party)
