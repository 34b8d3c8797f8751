"""Who is called in (inkallande): the party that somebody was elected for, and the order between substitutes (R51).

Parties change and have more than one short form. What is printed and what the body file says of the day have to
agree; where they do not, or where somebody has no party, the party is not known.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TypeAlias

from beslut.messages import message
from beslut.participation import Roster, Standing
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.records import WITHOUT_PARTY, Capacity, Elected, Office, ParagraphNumber
from beslut.rules.case import Case, Matter, Sitting, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ELECTED
from beslut.rules.service import Names, days, idle, in_order, in_roster

Start: TypeAlias = tuple[Sequence[Matter], Sequence[ParagraphNumber]]
"""The §§ of a day, and those of them that are judged."""


def elected(case: Case, standing: Standing, office: Office) -> list[Elected]:
    """The person's entries among those elected as this on the day of the meeting; empty where none is known."""
    body, name = case.meeting.body, folded(standing.name)
    entries = () if body is None else body.elected_on(case.meeting.date)
    return [each for each in entries if each.office is office and folded(each.name) == name]


def elected_for(case: Case, standing: Standing, office: Office) -> str | None:
    """The party that the person was elected for; None where it is not known for certain."""
    entries = [each.party for each in elected(case, standing, office)]
    known = [party for party in (standing.party, *entries) if party is not None]
    if not known or WITHOUT_PARTY in known:
        return None
    first, *others = known
    return first if all(same_party(first, party) for party in others) else None


def one_party(case: Case, first: str | None, second: str | None) -> bool:
    """Whether two short forms mean one party, also where the body has one party under two of them.

    Two parties that are not known are not known to be one.
    """
    if first is None or second is None:
        return False
    if same_party(first, second):
        return True
    parties = () if case.meeting.body is None else case.meeting.body.parties
    names = {party.short.casefold(): folded(party.name) for party in parties if party.name is not None}
    name = names.get(first.casefold())
    return name is not None and name == names.get(second.casefold())


def of_one_party(case: Case, member: Standing, substitute: Standing) -> bool:
    """Whether a substitute is known to be of the member's party."""
    party = elected_for(case, member, Office.MEMBER)
    return one_party(case, party, elected_for(case, substitute, Office.SUBSTITUTE))


def comes_before(case: Case, one: Standing, other: Standing, member: Standing | None) -> bool | None:
    """Whether one substitute comes before another in the order for a member's seat; None where it is not known.

    Those of the member's own constituency come first (5:21), then the rank counts.
    """
    entries = [elected(case, each, Office.SUBSTITUTE) for each in (one, other)]
    if [len(found) for found in entries] != [1, 1]:
        return None
    (first,), (second,) = entries
    if first.constituency != second.constituency:
        homes = (
            set() if member is None else {each.constituency for each in elected(case, member, Office.MEMBER)}
        )
        home = homes.pop() if len(homes) == 1 else None
        if home is None or home not in (first.constituency, second.constituency):
            return None
        return home == first.constituency
    return None if first.rank is None or second.rank is None else first.rank < second.rank


class Calls:
    """The calls to serve in one case (inkallelser): each party looked up once, and the facts that are lacking."""

    def __init__(self, case: Case) -> None:
        """Take the case; nothing is known to be lacking yet."""
        self._case = case
        self._parties: dict[Office, dict[int, str | None]] = {office: {} for office in Office}
        self._seatless, self._partyless = Names(), Names()
        self._unranked: set[ParagraphNumber] = set()

    @cached_property
    def _days(self) -> list[list[Matter]]:
        return days(self._case)

    def wrong(self, sitting: Sitting) -> Iterator[Remark]:
        """What is wrong with the substitutes who serve in these §§."""
        roster, numbers = sitting.roster, sitting.numbers
        serving = [
            each for each in roster.standings if each.capacity is Capacity.SERVING_SUBSTITUTE and each.on_seat
        ]
        waiting = [each for each in roster.standings if idle(each)] if serving else []
        starts = self._starts(sitting) if waiting else []
        for each in serving:
            if each.seat is None:
                self._seatless.add(each.name, numbers)
            member = owner(roster, each.seat)
            stranger = None if member is None else self._of_another_party(each, member, numbers)
            if stranger is not None:
                yield stranger
            for other in waiting if stranger is None else ():
                yield from self._passed_over(each, other, member, starts)

    def lacking(self) -> Iterator[Missing]:
        """The facts that were lacking so far."""
        if self._unranked:
            yield Missing(fact=ELECTED, paragraphs=in_order(self._case, self._unranked))
        yield from self._seatless.lacking(
            self._case, lambda names: message("for whom these serve: {names}", names=names)
        )
        yield from self._partyless.lacking(
            self._case, lambda names: message("for which party these were elected: {names}", names=names)
        )

    def _party(self, standing: Standing, office: Office) -> str | None:
        known = self._parties[office]
        key = id(standing.person)
        if key not in known:
            known[key] = elected_for(self._case, standing, office)
        return known[key]

    def _of_another_party(
        self, serving: Standing, member: Standing, numbers: tuple[ParagraphNumber, ...]
    ) -> Remark | None:
        """The error where a substitute serves for a member of another party."""
        own, party = (
            self._party(serving, Office.SUBSTITUTE),
            self._party(member, Office.MEMBER),
        )
        for each, known in ((member, party), (serving, own)):
            if known is None:
                self._partyless.add(each.name, numbers)
        if party is None or own is None or one_party(self._case, party, own):
            return None
        return Remark(
            severity=Severity.ERROR,
            what=message(
                "{name} serves for {member}, who is of another party",
                name=f"{serving.name} ({own})",
                member=f"{member.name} ({party})",
            ),
            mend=message(
                "Call in a substitute of the member's own party, or correct for whom the substitute serves."
            ),
            paragraphs=numbers,
            persons=(named(serving),),
            place=serving.place,
        )

    def _passed_over(
        self, serving: Standing, other: Standing, member: Standing | None, starts: list[Start]
    ) -> Iterator[Remark]:
        """The warning where one serves and another of the same party is free who comes before in the order.

        Whoever has begun to serve keeps the seat (R52): so what counts is who was there when the service began.
        """
        own = self._party(serving, Office.SUBSTITUTE)
        if not one_party(self._case, own, self._party(other, Office.SUBSTITUTE)):
            return
        numbers = tuple(
            [
                number
                for day, numbers in starts
                if _is_idle(other, next(each for each in day if _sits(serving, each)))
                for number in numbers
            ]
        )
        before = comes_before(self._case, other, serving, member) if numbers else False
        if before is None:
            self._unranked.update(numbers)
        elif before:
            yield Remark(
                severity=Severity.WARNING,
                what=message(
                    "{name} serves, though {other} comes before in the order and was free",
                    name=named(serving),
                    other=named(other),
                ),
                mend=message(
                    "Follow the order of the substitutes, or note why the first of them could not serve."
                ),
                paragraphs=numbers,
                persons=(named(serving), named(other)),
                place=serving.place,
            )

    def _starts(self, sitting: Sitting) -> list[Start]:
        """The §§ by the day on which the service began; one without a text is a beginning of its own."""
        matters = sitting.matters
        found: list[Start] = [([each], [each.number]) for each in matters if each.record is None]
        for day in self._days:
            today = set(map(id, day))
            numbers = [each.number for each in matters if id(each) in today]
            if numbers:
                found.append((day, numbers))
        return found


def owner(roster: Roster, seat: str | None) -> Standing | None:
    """The member whose seat it is; None where no seat is named, or that person sits on another."""
    if seat is None:
        return None
    return next(
        (each for each in roster.standings if each.seat == seat and seat in (each.name, named(each))), None
    )


def _is_idle(substitute: Standing, matter: Matter) -> bool:
    now = in_roster(matter.roster, substitute)
    return now is not None and idle(now)


def _sits(substitute: Standing, matter: Matter) -> bool:
    now = in_roster(matter.roster, substitute)
    return now is not None and now.on_seat
