"""The payroll (lönesystemet): employment ids and posts, joined to the persons of the minutes by name, party and id."""

from __future__ import annotations

from beslut.errors import InputError
from beslut.files import IdFile, PaidPerson
from beslut.messages import message
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.reports.pay.payee import Payee
from beslut.reports.pay.service import Service


class Payroll:
    """Whom the payroll knows (avlönade). `document` is the file that tells, for errors.

    Raises `InputError` where two rows are of one name and one party, and no id of the records: nothing would tell which
    is meant.
    """

    def __init__(self, ids: IdFile | None = None, document: str | None = None) -> None:
        self.document = document
        self._by_name: dict[str, list[PaidPerson]] = {}
        self._meant: dict[int, set[Payee]] = {}
        for person in () if ids is None else ids.persons:
            namesakes = self._by_name.setdefault(folded(person.name), [])
            if any(_alike(each, person) for each in namesakes):
                raise self._ambiguous(person.name)
            namesakes.append(person)

    def of(self, service: Service) -> PaidPerson | None:
        """The row of whoever served; None where there is none. Raises `InputError` where it cannot be told."""
        who = service.payee
        party = None if who.name in service.account.joined else service.party
        found = [
            each
            for each in self._by_name.get(who.name, [])
            if (None in (each.party, party) or same_party(each.party, party))
            and (None in (each.person, who.id) or each.person == who.id)
        ]
        found = [each for each in found if each.person is not None and each.person == who.id] or found
        if not found:
            return None
        meant = self._meant.setdefault(id(found[0]), set())
        meant.add(who)
        if len(found) > 1 or not all(_one(who, other) for other in meant):
            raise self._ambiguous(service.person.name)
        return found[0]

    def _ambiguous(self, name: str) -> InputError:
        return InputError(
            message("several are called {name}, and nothing tells which of them is meant", name=name),
            place=self.document,
            mend=message(
                "Give each of them a row of its own, with the party as in the minutes or the id in the records."
            ),
        )


def _one(who: Payee, other: Payee) -> bool:
    """Whether one row may pay both: no namesakes of another party, and nothing else that tells them apart."""
    return who.party == other.party and who.may_be(other)


def _alike(one: PaidPerson, other: PaidPerson) -> bool:
    by_id = None not in (one.person, other.person) and one.person != other.person
    return not by_id and (None in (one.party, other.party) or same_party(one.party, other.party))
