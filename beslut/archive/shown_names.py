"""What people are called in a report (visningsnamn): by their own name, and apart from others of that name.

A mark stands in square brackets behind the name, as editors mark what they add: minutes print round ones, with a party.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from attrs import field, frozen

from beslut.archive.elections import UNDATED, spans
from beslut.archive.identity import Identity
from beslut.archive.joining import Joined
from beslut.archive.presuming import presumptions
from beslut.archive.sightings import Sighting
from beslut.messages import LANGUAGES, Message, message, translate
from beslut.participation.names import folded
from beslut.records.truths import as_tuple


@frozen(kw_only=True)
class Somebody:
    """A person of the archive whom a report speaks of (person): `name` and `municipality` as printed.

    `forms` are the short forms of the parties as printed, None where none is; `here` what the report is to show of the
    person, as printed.
    """

    person: Joined
    name: str
    municipality: str
    forms: tuple[str | None, ...] = field(converter=as_tuple)
    here: tuple[Sighting, ...] = field(converter=as_tuple)

    @property
    def terms(self) -> tuple[int, ...]:
        """The terms of office, by the years of their elections."""
        return tuple(sorted({one.term for one in self.person.identities}))

    @property
    def presumed(self) -> tuple[Message, ...]:
        """What makes it one person besides an alias file: consecutive terms, and what some minutes leave out."""
        return presumptions(self.person.identities, self.person.lacking)

    @property
    def several_names(self) -> bool:
        """Whether the person has had several names."""
        return len({one.name for one in self.person.identities}) > 1


@frozen(kw_only=True)
class Shown:
    """A person and what a report calls him or her (visningsnamn).

    `alone`: nobody else in the report is called so; else the parties tell who is who. `marked`: something was added.
    `namesakes` are all of the name in the report, this one too.
    """

    somebody: Somebody
    name: str
    alone: bool
    marked: bool
    namesakes: int


def shown_names(people: Iterable[Somebody], lang: str) -> Iterator[Shown]:
    """What each is called, in the order of the names; only where several have a name is something added to it.

    Added is the municipality where there are several, then the terms of office, then the party, each only to those whom
    that before it does not tell apart. Where the party behind a name tells as much already, nothing is added.
    """
    groups: defaultdict[str, list[Somebody]] = defaultdict(list)
    for one in people:
        groups[folded(one.name)].append(one)
    for group in groups.values():
        for alike, marks in _told_apart(group, _WAYS, lang):
            for one in alike:
                yield Shown(
                    somebody=one,
                    name=f"{one.name} [{', '.join(marks)}]" if marks else one.name,
                    alone=len(alike) == 1,
                    marked=bool(marks),
                    namesakes=len(group),
                )


_Way = Callable[[Somebody], Message]


def _told_apart(
    group: Sequence[Somebody], ways: Sequence[_Way], lang: str
) -> Iterator[tuple[Sequence[Somebody], tuple[str, ...]]]:
    """Those who may be called alike, and what is added to the name of each."""
    if len(group) == 1 or _parties_tell(group):
        yield group, ()
    elif not ways:
        for number, one in enumerate(group, start=1):
            yield [one], (str(number),)
    else:
        told: defaultdict[str, list[Somebody]] = defaultdict(list)
        said: dict[str, str] = {}
        for one in group:
            words = translate(ways[0](one), lang)
            said.setdefault(folded(words), words)
            told[folded(words)].append(one)
        for key, those in told.items():
            for alike, marks in _told_apart(those, ways[1:], lang):
                yield alike, marks if len(told) == 1 else (said[key], *marks)


def _parties_tell(group: Sequence[Somebody]) -> bool:
    """Whether each has one party, printed in one way, that nobody else of the name has, and nobody another name."""
    if any(len(one.forms) > 1 or None in one.forms or one.several_names for one in group):
        return False
    return len({one.person.shown.party.key for one in group}) == len(group)


def _municipality(one: Somebody) -> Message:
    return _text(one.municipality) if one.municipality else message("municipality not printed")


def _terms(one: Somebody) -> Message:
    known = ", ".join(spans(one.terms))
    if UNDATED not in one.terms:
        return _text(known)
    return message("{terms}, no day", terms=known) if known else message("no day")


def _party(one: Somebody) -> Message:
    forms = "/".join(form for form in one.forms if form is not None)
    return _text(forms) if forms else message("party not printed")


def _text(said: str) -> Message:
    return message("{what}", what=said)


_WAYS = (_municipality, _terms, _party)


def told_in_full(one: Somebody, lang: str) -> str:
    """The name with all that may stand behind it."""
    return f"{one.name} [{', '.join(translate(way(one), lang) for way in _WAYS)}]"


def marks_of(one: Somebody) -> frozenset[str]:
    """All that may stand behind the name of somebody, folded, in every language."""
    said = [translate(way(one), lang) for way in _WAYS for lang in LANGUAGES]
    forms = [form for form in one.forms if form is not None]
    return frozenset(folded(part) for words in (*said, *forms) for part in words.split(", "))


def people_of(
    persons: Iterable[Joined], sightings: Iterable[Sighting], there: Collection[Identity]
) -> Iterator[Somebody]:
    """The persons by all that is printed of them, of which the report has those of the identities that are `there`.

    The first form of what is shown gives the name.
    """
    by_identity: defaultdict[Identity, list[Sighting]] = defaultdict(list)
    for one in sightings:
        by_identity[one.identity].append(one)
    for person in persons:
        shown = by_identity[person.shown][0]
        printed = [each for one in person.identities for each in by_identity[one]]
        yield Somebody(
            person=person,
            name=shown.name,
            municipality=shown.municipality,
            forms=dict.fromkeys(one.party for one in printed),
            here=[one for one in printed if one.identity in there],
        )
