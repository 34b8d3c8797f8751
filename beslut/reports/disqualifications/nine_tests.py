"""The auditor's nine tests (revisorns nio prövningar), made on meetings: what is counted and what is found."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeAlias

from attrs import evolve

from beslut.messages import Message, message
from beslut.records import ParagraphNumber
from beslut.reports.account import Account
from beslut.reports.disqualifications import by_record, by_rules
from beslut.reports.disqualifications.bodies_known import Known, known_of
from beslut.reports.disqualifications.cases import Disqualification, of_meeting
from beslut.reports.disqualifications.engagements import hints
from beslut.reports.disqualifications.followed_by import Order, followed
from beslut.reports.disqualifications.hits import Examined, Hit, Tried, Units
from beslut.reports.disqualifications.register import Engagement
from beslut.reports.disqualifications.table import body_of
from beslut.rules import check

Register: TypeAlias = "Sequence[Engagement] | None"
"""Engagements to hold against the matters; None where no register is at hand."""
Finder = Callable[[Examined, Units], Iterable[Hit]]
_PARAGRAPHS, _VOTES = message("§§ with a decision"), message("§§ with a vote")
_MEETINGS, _CASES = message("meetings"), message("disqualifications")
_ENGAGEMENTS = message("engagements")


def tried(
    given: Sequence[Account], known: Sequence[Known] = (), engagements: Register = None
) -> tuple[Tried, ...]:
    """The nine tests made on these meetings, each judged by the rules with what is known of its body."""
    examined = [_examined(one, known) for one in given]
    listed = {id(one.account): tuple(of_meeting(one.account)) for one in examined}
    return (
        _made(
            1, _WHAT[0], _PARAGRAPHS, examined, _decided, (by_record.participants, _rules(by_rules.QUORUM))
        ),
        _second(examined, listed),
        _third(given, [one for those in listed.values() for one in those]),
        _made(4, _WHAT[3], _MEETINGS, examined, _whole, (_rules(by_rules.SERVICE),)),
        _made(5, _WHAT[4], _PARAGRAPHS, examined, _decided, _SEATS_AND_CHAIRS),
        _made(6, _WHAT[5], _VOTES, examined, _voted, (_rules(by_rules.VOTES),)),
        _made(7, _WHAT[6], _MEETINGS, examined, _whole, (by_record.gaps,)),
        _eighth(given, engagements),
        _made(9, _WHAT[8], _MEETINGS, examined, _whole, (by_record.no_adjuster, _rules(by_rules.ADJUSTERS))),
    )


_WHAT = (
    message(
        "Every decision has participants that are told, all seats are accounted for, and the quorum is held"
    ),
    message(
        "Whoever was disqualified took no part, did not move or vote, and the seat was filled or noted empty"
    ),
    message("Disqualified in one §, and a part in a later one on the same case"),
    message("Nobody came back after a break that was not for jäv, and substitutes served in their order"),
    message("Nobody sits on two seats, and every § has somebody named in the chair"),
    message("Votes add up to those who took part, and a casting vote was only given at a tie"),
    message("Nobody is off the seat in a single § without a stated reason"),
    message("Engagements of those who took part do not touch the parties of the case"),
    message("Whoever adjusts the minutes served in the §§ that are adjusted"),
)


def _eighth(given: Sequence[Account], engagements: Register) -> Tried:
    """The eighth test, which is made only with a register."""
    listed = engagements or ()
    return Tried(
        number=8,
        what=_WHAT[7],
        unit=_ENGAGEMENTS,
        units=range(len(listed)),
        hits=hints(given, listed),
        made=engagements is not None,
    )


def _rules(ids: Sequence[str]) -> Finder:
    return lambda one, units: by_rules.by_rules(one, ids, units)


_SEATS_AND_CHAIRS: tuple[Finder, ...] = (
    by_record.two_seats,
    by_record.unnamed_chairs,
    _rules((*by_rules.SEATS, *by_rules.PRESIDING)),
)


def _examined(one: Account, known: Sequence[Known]) -> Examined:
    beside = known_of(one, known)
    judgement = check(
        one.meeting,
        None if beside is None else beside.body,
        None if beside is None else beside.local,
        derived=one.participation,
    )
    return Examined(account=one, judgement=judgement)


def _made(
    number: int,
    what: Message,
    unit: Message,
    examined: Sequence[Examined],
    units_of: Callable[[Examined], Units],
    finders: Sequence[Finder],
) -> Tried:
    units: list[Hashable] = []
    hits: list[Hit] = []
    for one in examined:
        own = units_of(one)
        units += dict.fromkeys(unit for those in own.values() for unit in those)
        if own:
            hits += [hit for find in finders for hit in find(one, own)]
    return Tried(number=number, what=what, unit=unit, units=units, hits=hits)


def _decided(one: Examined) -> Units:
    return {tally.paragraph: ((id(one), tally.paragraph),) for tally in one.account.decisions}


def _voted(one: Examined) -> Units:
    rosters = one.account.participation.rosters
    numbers = [vote.paragraph for vote in one.account.meeting.votes if vote.paragraph is not None]
    return {number: ((id(one), number),) for number in numbers if number in rosters}


def _whole(one: Examined) -> Units:
    return {number: ((id(one), None),) for number in one.account.participation.rosters}


def _second(examined: Sequence[Examined], listed: dict[int, tuple[Disqualification, ...]]) -> Tried:
    """The second test, whose units are the disqualifications: what the rules say of a § is said of all in it."""
    units: list[Hashable] = []
    hits: list[Hit] = []
    for one in examined:
        those = listed[id(one.account)]
        own: dict[ParagraphNumber | None, tuple[Hashable, ...]] = {}
        for each in those:
            own[each.number] = (*own.get(each.number, ()), id(each))
        units += [id(each) for each in those]
        told = {number: ids for number, ids in own.items() if number is not None}
        persons: dict[Hashable, str] = {id(each): each.person for each in those}
        hits += [_of_those(hit, persons) for hit in by_rules.by_rules(one, by_rules.NO_PART, told)]
        hits += by_record.seats_not_told(one, those)
    return Tried(number=2, what=_WHAT[1], unit=_CASES, units=units, hits=hits)


def _of_those(hit: Hit, persons: Mapping[Hashable, str]) -> Hit:
    """The hit in the disqualifications of those whom it names, where it names any of them."""
    named = tuple(unit for unit in hit.units if persons[unit] in hit.persons)
    return evolve(hit, units=named or hit.units)


def _third(given: Sequence[Account], listed: Sequence[Disqualification]) -> Tried:
    hits = [
        Hit(
            account=hit.account,
            units=(id(hit.one),),
            what=message(
                "disqualified in {body}, § {number}, on the same case",
                body=_words(hit.one),
                number=str(hit.one.number),
            ),
            sure=hit.order is Order.LATER,
            paragraphs=(hit.paragraph.number,),
            persons=(hit.one.person,),
            place=hit.paragraph.place,
        )
        for hit in followed(given, listed)
    ]
    hits += [
        Hit(
            account=one.account,
            units=(id(one),),
            what=message("the case number is not told"),
            sure=False,
            paragraphs=() if one.number is None else (one.number,),
            persons=(one.person,),
            place=one.place,
        )
        for one in listed
        if one.case_number is None
    ]
    return Tried(number=3, what=_WHAT[2], unit=_CASES, units=[id(one) for one in listed], hits=hits)


def _words(one: Disqualification) -> Message | str:
    body = body_of(one.account)
    assert isinstance(body, (Message, str))
    return body
