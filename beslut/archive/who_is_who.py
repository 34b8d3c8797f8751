"""Who is who in a report over an archive (vem som är vem): asked of the archive once, for all of its meetings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, field, frozen
from sqlalchemy import Connection

from beslut.archive.aliases import Aliases
from beslut.archive.designations import Designations, NameNote
from beslut.archive.elections import spans
from beslut.archive.joining import joined, runs
from beslut.archive.presuming import filled_in, left_out
from beslut.archive.selection import Selection, keys_of
from beslut.archive.shown_names import Shown, people_of, shown_names
from beslut.archive.sightings import Sighting, sightings
from beslut.messages import Message, message
from beslut.participation.names import folded
from beslut.records.truths import as_tuple

_NOBODY = Aliases()


@frozen(kw_only=True)
class WhoIsWho:
    """What a report over some meetings has to know of people (vem som är vem).

    `wanted` is the selection, in which persons stand by all of their names; `warnings` tell what in an alias file came
    to nothing.
    """

    wanted: Selection
    designations: Designations
    warnings: tuple[Message, ...] = field(default=(), converter=as_tuple)


def who_is_who(
    connection: Connection, wanted: Selection, aliases: Aliases | None = None, lang: str = "sv"
) -> WhoIsWho:
    """What people are called in a report over these meetings; `lang` is the language of what is added to names.

    Who is one and the same is settled by the whole archive, which is asked only of the names that need it. Raises
    `InputError` for a body, a person or a party that the archive does not know, and where rows of the alias file
    contradict each other for the people of this archive.
    """
    said = aliases or _NOBODY
    if wanted.persons and said.names:
        wanted = _by_all_names(connection, wanted, said)
    here = sightings(connection, keys_of(connection, wanted))
    names = _of_several(here) | said.names
    if not names:
        return WhoIsWho(wanted=wanted, designations=Designations())
    everywhere = sightings(connection, names=names)
    found = joined({one.identity for one in everywhere}, said)
    there = frozenset(one.identity for one in here)
    people = (one for one in people_of(found.persons, everywhere, there) if one.here)
    return WhoIsWho(
        wanted=wanted, designations=_designations(list(shown_names(people, lang))), warnings=found.warnings
    )


def _by_all_names(connection: Connection, wanted: Selection, aliases: Aliases) -> Selection:
    """The selection with the other names of the persons in it, as the alias file joins them."""
    asked = {folded(name) for name in wanted.persons}
    seen = sightings(connection, names={*aliases.names, *asked})
    persons = joined({one.identity for one in seen}, aliases).persons
    meant = {
        one for each in persons for one in each.identities if asked & {it.name for it in each.identities}
    }
    other = dict.fromkeys(one.name for one in seen if one.identity in meant and folded(one.name) not in asked)
    return evolve(wanted, persons=(*wanted.persons, *other))


def _of_several(here: Sequence[Sighting]) -> set[str]:
    """The names that may be of several people, or of somebody of whom other meetings tell more."""
    times = Counter(run[0].name for run in runs(one.identity for one in here))
    lacking = {one.identity.name for one in here if left_out(one.identity)}
    return lacking | {name for name, count in times.items() if count > 1}


def _designations(shown: Sequence[Shown]) -> Designations:
    return Designations(
        called={identity: one.name for one in shown for identity in one.somebody.person.identities},
        told_by_party=frozenset(folded(one.name) for one in shown if not one.alone),
        joined=frozenset(
            folded(one.name)
            for one in shown
            if one.alone and (one.marked or one.somebody.person.rows or one.somebody.person.lacking)
        ),
        filled={
            lacking: filled_in(lacking, person.shown)
            for person in (one.somebody.person for one in shown)
            for lacking in person.lacking
        },
        notes=[*_of_namesakes(shown), *_of_joined(shown), *_of_presumed(shown)],
    )


def _of_namesakes(shown: Sequence[Shown]) -> Iterator[NameNote]:
    """Which names are several people, and what makes each of them one."""
    groups: defaultdict[str, list[Shown]] = defaultdict(list)
    for one in shown:
        if one.namesakes > 1:
            groups[folded(one.somebody.name)].append(one)
    for group in groups.values():
        yield NameNote(
            names=dict.fromkeys(one.name for one in group),
            said=message(
                "{name} is several people in the archive: {people}.",
                name=group[0].somebody.name,
                people=[_described(one) for one in group],
            ),
        )


def _described(one: Shown) -> Message:
    who = _with_parties(one.name, one.somebody.forms)
    if not one.somebody.presumed:
        return message("{what}", what=who)
    return message("{who}, joined by {how}", who=who, how=list(one.somebody.presumed))


def _of_joined(shown: Sequence[Shown]) -> Iterator[NameNote]:
    """Who is one person by an alias file alone."""
    for one in shown:
        person, here = one.somebody.person, one.somebody.here
        faces = {each.identity for each in here}
        if person.rows and (len(faces) > 1 or folded(one.name) != here[0].identity.name):
            yield NameNote(
                names=(one.name,),
                said=message(
                    "{name} is one person, joined by {rows} of the alias file: {forms}.",
                    name=one.name,
                    rows=list(person.rows),
                    forms=list(_forms(here)),
                ),
            )


def _of_presumed(shown: Sequence[Shown]) -> Iterator[NameNote]:
    """Who is presumed to be one person also where something is not printed; of namesakes their own note tells it."""
    for one in shown:
        faces = {each.identity for each in one.somebody.here}
        if one.namesakes == 1 and len(faces) > 1 and not faces.isdisjoint(one.somebody.person.lacking):
            yield NameNote(names=(one.name,))


def _forms(here: Sequence[Sighting]) -> Iterator[Message]:
    """Each name and party, with its terms."""
    terms: dict[tuple[str, str], list[int]] = {}
    printed: dict[tuple[str, str], str] = {}
    for one in here:
        face = one.identity.name, one.identity.party.short
        printed.setdefault(face, one.name)
        terms.setdefault(face, []).append(one.identity.term)
    for (name, party), found in terms.items():
        who = _with_parties(printed[name, party], [party])
        known = spans(found)
        yield message("{who} {terms}", who=who, terms=list(known)) if known else message("{what}", what=who)


def _with_parties(name: str, forms: Iterable[str | None]) -> str:
    known = "/".join(form for form in forms if form)
    return f"{name} ({known})" if known else name
