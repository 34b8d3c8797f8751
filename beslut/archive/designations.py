"""Designations (benämningar): what a report calls people of an archive, in its meetings and the files beside them.

A person has one name throughout a report, and nobody else has it, unless the parties tell who is who. It needs neither
the database nor its libraries.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from attrs import evolve, field, frozen

from beslut.archive.elections import election_of
from beslut.archive.identity import Identity
from beslut.archive.names_by_term import NamesByTerm
from beslut.archive.printed_names import Names, PrintedNames
from beslut.archive.renaming import with_names
from beslut.archive.short_forms import LocalParty, party_on
from beslut.messages import Message, message
from beslut.participation.names import folded
from beslut.records import Body, Meeting
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class NameNote:
    """What has to be said of a name wherever a report shows it (anmärkning om namn); `names` are as shown.

    `said` is None of somebody who is presumed to be one person also where something is not printed, which is said of
    all of them at once.
    """

    names: tuple[str, ...] = field(converter=as_tuple)
    said: Message | None = None


def said_of(notes: Iterable[NameNote]) -> tuple[Message, ...]:
    """What has to be said, each once."""
    told = [*notes]
    single = tuple(note.said for note in told if note.said is not None)
    names = [name for note in told if note.said is None for name in note.names]
    return single if not names else (*single, _presumed(names))


def _presumed(names: Sequence[str]) -> Message:
    left = len(names) - _MOST_NAMES
    more = [message("{n} more", n=left)] if left > 0 else []
    return message(
        "Presumed to be one person each, also where minutes leave out municipality, day or party: {names}. The archive"
        " has nobody else whom it can be.",
        names=[*names[:_MOST_NAMES], *more],
    )


_MOST_NAMES = 20
"""More are counted: beslut archive people shows everybody."""


@frozen(kw_only=True, eq=False)
class Designations:
    """What people are called (benämning), by identity; whoever is called as printed need not be there.

    `filled` are identities that leave something out, as the minutes that say more tell them. `told_by_party` are
    names, folded, that several people have whom their parties tell apart; `joined` those of one person each, whatever
    party is printed.
    """

    called: Mapping[Identity, str] = field(factory=dict)
    filled: Mapping[Identity, Identity] = field(factory=dict)
    told_by_party: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    notes: tuple[NameNote, ...] = field(default=(), converter=as_tuple)
    _here: Mapping[tuple[str, int], Names] = field(init=False, repr=False)
    _by_term: NamesByTerm = field(init=False, repr=False)

    @_here.default
    def _by_place(self) -> Mapping[tuple[str, int], Names]:
        """Names by municipality and term, as far as somebody there is called otherwise than printed."""
        found: dict[tuple[str, int], dict[str, dict[LocalParty, str]]] = {}
        for one, name in self.called.items():
            names = found.setdefault((one.municipality, one.term), {})
            names.setdefault(one.name, {})[one.party] = name
        for names in found.values():
            for name in [
                name for name, parties in names.items() if {*map(folded, parties.values())} == {name}
            ]:
                del names[name]
        return {place: names for place, names in found.items() if names}

    @_by_term.default
    def _names_by_term(self) -> NamesByTerm:
        return NamesByTerm({self.filled.get(one, one): name for one, name in self.called.items()})

    def meeting(self, one: Meeting) -> Meeting:
        """The meeting with its people called so; where nobody is called otherwise, the very same meeting.

        Where a name stands for two in a meeting that does not always tell which is meant, it stays as printed there.
        """
        body, day = one.body, one.date
        home = None if body is None else body.municipality
        kind = None if body is None or body.kind is None else body.kind.value
        term = election_of(
            None if day is None else day.isoformat(), kind, "" if body is None else folded(body.name)
        )
        names = self._here.get((folded(home or ""), term))
        if names is None:
            return one if body is None or not body.elected else self._with_elected(one)
        printed = PrintedNames(names, home, day)
        with_names(one, printed.note)
        return self._with_elected(with_names(one, printed.give))

    def _with_elected(self, one: Meeting) -> Meeting:
        body = self.body(one.body)
        return one if body is one.body else evolve(one, body=body)

    def body(self, body: Body | None) -> Body | None:
        """The body with those elected called so, by the terms that their mandates are of; see `NamesByTerm`."""
        return None if body is None else self._by_term.body(body)

    def meant(
        self, name: str, party: str | None, since: date | None = None, until: date | None = None
    ) -> tuple[str, ...]:
        """Everything that somebody of a register may be called: by the terms of these days, in any municipality."""
        return self._by_term.meant(name, party, since, until)

    def parties_of(self, name: str, party: str | None = None) -> frozenset[str]:
        """The keys of the parties of all who are called so; of those whom a party as printed may mean."""
        key = folded(name)
        return frozenset(
            one.party.key
            for one, called in self.called.items()
            if folded(called) == key
            and (party is None or one.party == party_on(party, one.municipality, None))
        )

    def is_joined(self, name: str) -> bool:
        """Whether the name, as shown, is of one person whatever party is printed."""
        return folded(name) in self.joined


AS_PRINTED = Designations()
"""Everybody is called as the minutes print it."""
