"""Namesakes (namnar): those whom ids tell apart, and those whom nothing does, so that nobody knows whom to pay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from beslut.messages import message
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.records import Elected, Office
from beslut.reports.account import Account
from beslut.reports.pay.payee import Payee
from beslut.reports.pay.service import Service


def told_apart(given: Sequence[Service]) -> Iterator[Service]:
    """The services, each with the id of its person where other minutes or the list of elected persons tell it.

    Where several are called so, and nothing tells which of them is meant, the service says so as its `doubt`.
    """
    known = list(_by_the_elected(given))
    listed = Counter((id(service.account), service.payee.namesakes) for service in known)
    ids: dict[Payee, dict[str, None]] = {}
    for service in known:
        if service.person.id is not None:
            ids.setdefault(service.payee.namesakes, {})[service.person.id] = None
    for service in known:
        namesakes = service.payee.namesakes
        found = list(ids.get(namesakes, ()))
        if service.person.id is not None:
            yield service
        elif len(found) > 1 or listed[id(service.account), namesakes] > 1:
            yield _doubtful(service)
        else:
            yield _with_id(service, found[0]) if found else service


def _by_the_elected(given: Iterable[Service]) -> Iterator[Service]:
    """The services with the ids of the list of elected persons; in doubt where it has two who may be meant."""
    lists: dict[int, dict[str, list[Elected]]] = {}
    for service in given:
        account = service.account
        if id(account) not in lists:
            lists[id(account)] = _in_office(account)
        found = _meant(service, lists[id(account)].get(service.payee.name, []))
        if service.person.id is not None or not found:
            yield service
        elif len(found) > 1:
            yield _doubtful(service)
        else:
            yield service if found[0].person.id is None else _with_id(service, found[0].person.id)


def _in_office(account: Account) -> dict[str, list[Elected]]:
    """Those elected on the day of the meeting by their names; nobody where the day is not known."""
    body, day = account.meeting.body, account.meeting.date
    found: dict[str, list[Elected]] = {}
    for one in () if body is None or day is None else body.elected_on(day):
        found.setdefault(folded(one.name), []).append(one)
    return found


def _meant(service: Service, named: Sequence[Elected]) -> list[Elected]:
    """Those of this name who may be meant: by party, one of each id, and by office where there are still several."""
    of_party = [one for one in named if same_party(one.party, service.party)]
    each = {one.person.id or index: one for index, one in enumerate(of_party)}
    office = Office.MEMBER if service.is_member else Office.SUBSTITUTE
    found = list(each.values())
    return [one for one in found if one.office is office] or found if len(found) > 1 else found


def _doubtful(service: Service) -> Service:
    if service.doubt is not None:
        return service
    why = message(
        "several are called {name}, and nothing tells which of them is meant", name=service.person.name
    )
    return evolve(service, doubt=why)


def _with_id(service: Service, id_: str) -> Service:
    return evolve(service, person=evolve(service.person, id=id_))
