"""Who is one and the same person over many meetings (samma person): by name, party and municipality."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from beslut.participation.names import folded
from beslut.participation.parties import FORMER, short_form
from beslut.reports.account import Account
from beslut.reports.disqualifications.cases import Disqualification

Who: TypeAlias = "tuple[str, str | None]"
"""The folded name and the party, a former party name as the present one."""


def party_of(printed: str | None) -> str | None:
    """The party as it is compared: the same for `c` and `Centerpartiet`, for FP and L."""
    if printed is None:
        return None
    short = short_form(printed)
    return FORMER.get(short, short).casefold()


def who(name: str, party: str | None, account: Account) -> Who:
    """The person by name and party. Two namesakes of different parties are two people.

    But for those of whom the account knows that they are one, whatever party is printed.
    """
    key = folded(name)
    return key, None if key in account.joined else party_of(party)


def municipality(account: Account) -> str | None:
    """The municipality of the body, folded; None where it is not printed."""
    body = account.meeting.body
    return None if body is None or body.municipality is None else folded(body.municipality)


def may_be_one(first: str | None, second: str | None) -> bool:
    """Whether two bodies may be of one municipality: nothing printed tells otherwise."""
    return None in (first, second) or first == second


def by_person(given: Iterable[Disqualification]) -> list[tuple[Disqualification, ...]]:
    """The disqualifications of each person, in the order of name, party and municipality.

    Those of a body whose municipality is not printed are laid to the person of that name and party whom only one
    municipality has.
    """
    found: dict[Who, dict[str | None, list[Disqualification]]] = {}
    for one in given:
        homes = found.setdefault(who(one.name, one.party, one.account), {})
        homes.setdefault(municipality(one.account), []).append(one)
    people: list[tuple[Disqualification, ...]] = []
    for key in sorted(found, key=lambda each: (each[0], each[1] or "")):
        homes = found[key]
        if len([home for home in homes if home is not None]) < 2:
            people.append(tuple([one for group in homes.values() for one in group]))
        else:
            people += [tuple(homes[home]) for home in sorted(homes, key=lambda each: each or "")]
    return people
