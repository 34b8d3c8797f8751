"""Doubtful pairs (tveksamma par): two people who may be one, for somebody to look at and to settle in an alias file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from attrs import frozen

from beslut.archive.identity import Face
from beslut.archive.labels import LABEL
from beslut.archive.likeness import doubt
from beslut.archive.near_names import candidates
from beslut.archive.people import Known, People
from beslut.messages import Message
from beslut.participation.names import folded

_PROTECTED = folded(LABEL)


@frozen(kw_only=True)
class Doubtful:
    """Two who may be one person (tveksamt par), and why."""

    first: Known
    second: Known
    why: Message

    @property
    def together(self) -> int:
        """How many meetings name both: somebody who was there twice is two people, or a slip of the pen."""
        return len(self.first.records & self.second.records)


def doubtful_pairs(found: People) -> Iterator[Doubtful]:
    """Pairs of one municipality that may be one person, in the order of the people; each pair once.

    Whoever an alias file tells apart is no pair, nor are labels that stand for protected identities, which are alike
    on purpose. Of somebody with several names each is compared.
    """
    groups: defaultdict[str, list[tuple[int, Face]]] = defaultdict(list)
    for position, person in enumerate(found.known):
        for face in person.faces:
            if not face.name.startswith(_PROTECTED):
                groups[face.municipality].append((position, face))
    told = set(found.apart)
    for group in groups.values():
        for one, other, why in pairs_in_doubt([face for _, face in group]):
            first, second = group[one][0], group[other][0]
            if first != second and (first, second) not in told:
                told.add((first, second))
                yield Doubtful(first=found.known[first], second=found.known[second], why=why)


def pairs_in_doubt(faces: Sequence[Face]) -> Iterator[tuple[int, int, Message]]:
    """The positions of every two faces of one municipality for which there is a doubt, in their order, and why."""
    for one, other in sorted(candidates(faces)):
        why = doubt(faces[one], faces[other])
        if why is not None:
            yield one, other, why
