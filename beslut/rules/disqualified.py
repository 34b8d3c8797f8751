"""Those who are disqualified in a matter (de jäviga), and what clears somebody who was thought to be.

Somebody is disqualified in a matter because the minutes say so, or because the body decided it when the question came
up. Nothing else makes anybody disqualified: no gap in the attendance list, and no tie that is merely printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from beslut.messages import message
from beslut.participation import Roster, Standing, Status, Why
from beslut.participation.names import folded, without_party
from beslut.participation.parties import in_group, same_party
from beslut.records import (
    Actor,
    BodyKind,
    DisqualificationQuestion,
    GroundCode,
    MatterKind,
    NonParticipation,
    Person,
    Place,
    QuestionOutcome,
    Reason,
)
from beslut.rules.bodies import AUDITORS, COUNCILS
from beslut.rules.case import Case, Matter, named
from beslut.rules.finding import Missing

COMPANY_GROUNDS = frozenset(
    {
        GroundCode.REPRESENTATIVE_OR_COUNSEL,
        GroundCode.SPECIAL_CIRCUMSTANCE,
        GroundCode.OLD_REPRESENTATIVE,
        GroundCode.OLD_CONFIDENCE,
    }
)
OTHER_COMMITTEE_GROUNDS = frozenset({GroundCode.SPECIAL_CIRCUMSTANCE, GroundCode.OLD_CONFIDENCE})
EXCEPTIONS = {
    QuestionOutcome.COMPANY_EXCEPTION: COMPANY_GROUNDS,
    QuestionOutcome.OTHER_COMMITTEE_EXCEPTION: OTHER_COMMITTEE_GROUNDS,
}
"""The exceptions of 6 kap. 31 §, each with the grounds that it reaches; the others it never excepts from."""
_HELD = (QuestionOutcome.DISQUALIFIED, QuestionOutcome.WITHDREW)


@frozen(kw_only=True, eq=False)
class Disqualified:
    """Somebody who is disqualified in a matter (den jävige), and whom nothing clears.

    `statements` are those of the minutes that say so, none where only a decision on the question does; `question` is
    the last one that was settled about the person.
    """

    matter: Matter
    standing: Standing
    statements: tuple[NonParticipation, ...] = ()
    question: DisqualificationQuestion | None = None

    @property
    def person(self) -> str:
        """Name and party, as minutes write it."""
        return named(self.standing)

    @property
    def left_room(self) -> bool | None:
        """Whether the minutes say that the person left; None where they say nothing. Having left outweighs the rest."""
        told = {one.left_room for one in self.statements}
        return True if True in told else False if False in told else None

    @property
    def place(self) -> Place | None:
        """The line that says so."""
        source = self.statements[0] if self.statements else self.question
        return None if source is None else source.place


def disqualified(case: Case) -> tuple[Disqualified, ...]:
    """Everybody who is disqualified in some matter of the meeting, in the order of the matters."""
    return case.once(_everybody)


def _everybody(case: Case) -> tuple[Disqualified, ...]:
    meeting = case.meeting
    if not (meeting.non_participation or meeting.disqualification_questions):
        return ()
    matters = [matter for matter in case.matters.values() if matter.stated or matter.questions]
    return tuple([one for matter in matters for one in _in_matter(case, matter)])


def gathered(people: Iterable[Disqualified]) -> Iterator[tuple[Matter, list[Disqualified]]]:
    """The people by the matter in which they are disqualified."""
    found: dict[int, tuple[Matter, list[Disqualified]]] = {}
    for one in people:
        found.setdefault(id(one.matter), (one.matter, []))[1].append(one)
    yield from found.values()


def _in_matter(case: Case, matter: Matter) -> Iterator[Disqualified]:
    for standing in _considered(case, matter):
        question = last_word(matter, standing)
        if question is not None and clears(case.kind, matter, question):
            continue
        if standing.status is Status.DISQUALIFIED or (question is not None and _holds(case.kind, question)):
            statements = [one for one in matter.stated if _says_so(one, standing, matter.roster)]
            yield Disqualified(
                matter=matter, standing=standing, statements=tuple(statements), question=question
            )


def _considered(case: Case, matter: Matter) -> Iterator[Standing]:
    """Those whom the minutes may call disqualified."""
    if not matter.questions:
        yield from matter.roster.with_status(Status.DISQUALIFIED)
        return
    yield from matter.roster.standings
    seen = {folded(standing.name) for standing in matter.roster.standings}
    for question in matter.questions:
        for standing in meant(case, matter, question.actor):
            if folded(standing.name) not in seen:
                seen.add(folded(standing.name))
                yield standing


def _holds(kind: BodyKind | None, question: DisqualificationQuestion) -> bool:
    """Whether the question ended so that the person is disqualified, or only by an exception that does not hold.

    In fullmäktige an exception tells nothing: what is excepted there need be no jäv to begin with.
    """
    return question.outcome in _HELD or kind not in COUNCILS


def _says_so(stated: NonParticipation, standing: Standing, roster: Roster) -> bool:
    return (
        stated.reason is Reason.DISQUALIFIED
        and stated.part is None
        and speaks_of(stated.actor, standing, roster)
    )


def speaks_of(actor: Actor, standing: Standing, roster: Roster) -> bool:
    """Whether somebody is the actor of a statement for certain: by name, or as one of a party group."""
    if actor.name is None:
        return in_group(standing.party, actor.parties)
    return is_named(actor.name, actor.party, standing, roster) is True


def is_named(name: str, party: str | None, standing: Standing, roster: Roster) -> bool | None:
    """Whether a name means the person; None where it may as well mean a namesake, whom only the party tells apart."""
    bare, behind = without_party(name)
    wanted = folded(bare)
    if wanted != folded(standing.name):
        return False
    namesakes = [each for each in roster.standings if folded(each.name) == wanted]
    if len(namesakes) < 2:
        return True
    party = party or behind
    return None if party is None else same_party(party, standing.party)


def meant(case: Case, matter: Matter, actor: Actor) -> list[Standing]:
    """Those of whom a question speaks; somebody in no roster, such as an official, by the attendance list or name."""
    found = [each for each in matter.roster.standings if speaks_of(actor, each, matter.roster)]
    if found or actor.name is None:
        return found
    bare, behind = without_party(actor.name)
    if any(folded(each.name) == folded(bare) for each in matter.roster.standings):
        return []
    return [_bystander(case, matter, bare, actor.party or behind)]


def _bystander(case: Case, matter: Matter, name: str, party: str | None) -> Standing:
    """The standing of somebody in no roster: there or not by the attendance list, and not known without one."""
    row = next(iter(case.rows_of(name)), None)
    if row is not None:
        status = Status.ABSENT if case.listed_away(name, matter.number) else Status.NOT_SERVING
    else:
        status = Status.ABSENT if matter.roster.listed else Status.UNKNOWN
    return Standing(
        person=Person(name=name) if row is None else row.person,
        party=party if row is None else row.party,
        capacity=None if row is None else row.capacity,
        status=status,
        why=Why.STATED,
        possible=(Status.TOOK_PART,) if status is Status.UNKNOWN else (),
    )


def last_word(matter: Matter, standing: Standing) -> DisqualificationQuestion | None:
    """The last question about the person in the matter that came to an end."""
    for question in reversed(matter.questions):
        if question.outcome is not None and speaks_of(question.actor, standing, matter.roster):
            return question
    return None


def clears(kind: BodyKind | None, matter: Matter, question: DisqualificationQuestion) -> bool:
    """Whether the end of a question lets the person take part, as far as the law allows it in such a body.

    A nämnd disregards jäv without importance (6:29), and so do auditors (12:15), but not fullmäktige (5:47).
    """
    if question.outcome is QuestionOutcome.DISREGARDED:
        return kind not in COUNCILS
    if question.outcome in EXCEPTIONS:
        return kind not in COUNCILS | AUDITORS and not bars(matter, question)
    return question.outcome is QuestionOutcome.NOT_DISQUALIFIED


def bars(matter: Matter, question: DisqualificationQuestion) -> bool:
    """Whether something bars the exception of 6 kap. 31 § that was made: the ground, or exercise of authority."""
    code = None if question.ground is None else question.ground.code
    if (
        question.outcome is QuestionOutcome.COMPANY_EXCEPTION
        and matter.kind is MatterKind.EXERCISE_OF_AUTHORITY
    ):
        return True
    return code is not None and question.outcome in EXCEPTIONS and code not in EXCEPTIONS[question.outcome]


def questions(case: Case) -> Iterator[tuple[Matter, DisqualificationQuestion]]:
    """Every question of disqualification with the matter that it is about, where that is known."""
    if case.meeting.disqualification_questions:
        for matter in case.matters.values():
            for question in matter.questions:
                yield matter, question


def let_in(case: Case, matter: Matter, question: DisqualificationQuestion) -> tuple[list[str], list[str]]:
    """Those of whom the question spoke last and who took part in the matter, and those who may have."""
    people = [one for one in meant(case, matter, question.actor) if last_word(matter, one) is question]
    sure = [named(one) for one in people if one.status is Status.TOOK_PART]
    unsure = [one for one in people if one.status is Status.UNKNOWN and one.may_be(Status.TOOK_PART)]
    return sure, [named(one) for one in unsure]


def untold(case: Case) -> Iterator[Missing]:
    """Where the minutes say that somebody is disqualified, but not who, or not in which §."""
    if not case.meeting.non_participation:
        return
    for stated in case.meeting.non_participation:
        if stated.reason is Reason.DISQUALIFIED and stated.paragraph is None and len(case.matters) != 1:
            yield Missing(
                fact=message("in which § {actor} was disqualified", actor=str(stated.actor)),
                place=stated.place,
            )
    for matter in case.matters.values():
        for stated in matter.stated:
            if stated.reason is Reason.DISQUALIFIED and stated.part is None and not _found(matter, stated):
                yield Missing(
                    fact=message("who is meant by {actor}", actor=str(stated.actor)),
                    paragraphs=(matter.number,),
                    place=stated.place,
                )


def _found(matter: Matter, stated: NonParticipation) -> bool:
    return any(
        speaks_of(stated.actor, each, matter.roster)
        for each in matter.roster.with_status(Status.DISQUALIFIED)
    )
