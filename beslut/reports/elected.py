"""Those elected (förtroendevalda) by the names that people give them: one person for a name, or an error that helps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches

from attrs import frozen

from beslut.errors import InputError, InputErrors
from beslut.messages import Message, message
from beslut.participation.names import folded, without_party
from beslut.participation.parties import same_party
from beslut.records import Body, Elected, Office


@frozen(kw_only=True)
class Gathered:
    """Who is absent, who is there without serving yet, and who serves already, by member (läget vid upprop).

    The substitutes who are there stand in the order of the election; those absent as they were given.
    """

    absent: tuple[Elected, ...]
    present: tuple[Elected, ...]
    serving: Mapping[Elected, Elected]


class People:
    """Everybody elected to a body on a day, to be asked for by name.

    Somebody with several terms in one office and party counts once, by the one that began last.
    """

    def __init__(self, body: Body, day: date | None, sources: Sequence[str] = ()) -> None:
        """Take those whose term covers the day; the first of the `sources` is where to mend."""
        self._place = next(iter(sources), None)
        newest: dict[tuple[str, str | None, Office], Elected] = {}
        for one in body.elected_on(day):
            key = (folded(one.name), one.party, one.office)
            before = newest.get(key)
            if before is None or (before.since or date.min) <= (one.since or date.min):
                newest[key] = one
        self._elected = tuple(newest.values())
        self._faults: list[InputError] = []

    def gathered(
        self, absent: Iterable[str], present: Iterable[str], serving: Sequence[tuple[str, str]]
    ) -> Gathered:
        """The people of these names, as a call needs them.

        Raises `InputError` for what cannot be so, `InputErrors` where several things cannot.
        """
        self._faults = []
        away = self._all(self._away, absent)
        there = self._all(self._substitute, present)
        serve = self._all(self._substitute, [substitute for substitute, _ in serving])
        seats = self._all(self._member, [member for _, member in serving])
        self._faults += self._contradictions(away, [*there, *serve], serve, seats)
        if self._faults:
            raise self._faults[0] if len(self._faults) == 1 else InputErrors(self._faults)
        return Gathered(
            absent=tuple([one for one in away if one.office is Office.MEMBER]),
            present=tuple([one for one in self._elected if one in there and one not in serve]),
            serving=dict(zip(seats, serve, strict=True)),
        )

    def _all(self, ask: Callable[[str], Elected], names: Iterable[str]) -> list[Elected]:
        """Everybody who can be found; of the others the fault is kept."""
        found = []
        for name in names:
            try:
                found.append(ask(name))
            except InputError as fault:
                self._faults.append(fault)
        return found

    def _away(self, name: str) -> Elected:
        """Somebody absent: a member before a substitute of that name, whose absence leaves no seat."""
        known = self._named(name)
        return self._one(name, [one for one in known if one.office is Office.MEMBER] or known)

    def _member(self, name: str) -> Elected:
        return self._in_office(name, Office.MEMBER)

    def _substitute(self, name: str) -> Elected:
        return self._in_office(name, Office.SUBSTITUTE)

    def _in_office(self, name: str, office: Office) -> Elected:
        known = self._named(name)
        right = [one for one in known if one.office is office]
        if not right:
            raise InputError(
                message(
                    "{name} is {found}, not {office}",
                    name=written(known[0]),
                    found=known[0].office,
                    office=office,
                ),
                place=self._place,
                mend=message("Name members as absent, and substitutes as present or serving."),
            )
        return self._one(name, right)

    def _named(self, name: str) -> list[Elected]:
        """All of that name, and party if one is given; at least one."""
        bare, party = without_party(name)
        known = [
            one
            for one in self._elected
            if folded(one.name) == folded(bare) and (party is None or same_party(one.party, party))
        ]
        if not known:
            raise InputError(
                message("nobody called “{name}” is elected", name=name),
                place=self._place,
                mend=self._nearest(name),
            )
        return known

    def _one(self, name: str, known: Sequence[Elected]) -> Elected:
        if len(known) > 1:
            raise InputError(
                message("several are called {name}", name=name),
                place=self._place,
                mend=message("Give the party too: {choices}.", choices=[written(one) for one in known]),
            )
        return known[0]

    def _nearest(self, name: str) -> Message:
        near = get_close_matches(name, [written(one) for one in self._elected], n=1, cutoff=0)
        if not near:
            return message("Add those elected to the body file, with terms that cover the day.")
        return message("Did you mean “{near}”?", near=near[0])

    def _contradictions(
        self,
        away: Sequence[Elected],
        there: Sequence[Elected],
        serve: Sequence[Elected],
        seats: Sequence[Elected],
    ) -> Iterator[InputError]:
        for one in dict.fromkeys(there):
            if one in away:
                yield self._twice(message("{name} is named both as absent and as present", name=written(one)))
        for people in (serve, seats):
            for one in dict.fromkeys(people):
                if people.count(one) > 1:
                    yield self._twice(message("{name} is named for several seats", name=written(one)))

    def _twice(self, cause: Message) -> InputError:
        return InputError(cause, place=self._place, mend=message("Keep one of the two."))


def written(person: Elected) -> str:
    """A person with party, as minutes write it."""
    return person.name if person.party is None else f"{person.name} ({person.party})"
