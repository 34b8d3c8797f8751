"""Who is called in (inkallande): the party that somebody was elected for, and the order between substitutes.

Parties change and have more than one short form. What is printed and what the body file says of the day have to
agree; where they do not, or where somebody has no party, the party is not known.
"""

from collections.abc import Iterator

from beslut.messages import message
from beslut.participation import Standing
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.records import WITHOUT_PARTY, Elected, Office, ParagraphNumber
from beslut.rules.case import Case, Matter, Sitting, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.needed import ELECTED
from beslut.rules.service import days, idle, meant


def elected(case: Case, standing: Standing, office: Office) -> list[Elected]:
    """The person's entries among those elected as this on the day of the meeting; empty where none is known."""
    body = case.meeting.body
    if body is None or not body.elected:
        return []
    name = folded(standing.name)
    return [
        each
        for each in body.elected_on(case.meeting.date)
        if each.office is office and folded(each.name) == name
    ]


def elected_for(case: Case, standing: Standing, office: Office) -> str | None:
    """The party that the person was elected for; None where it is not known for certain."""
    entries = [each.party for each in elected(case, standing, office)]
    known = [party for party in (standing.party, *entries) if party is not None]
    if not known or WITHOUT_PARTY in known or not all(same_party(known[0], party) for party in known):
        return None
    return known[0]


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
        homes = [] if member is None else elected(case, member, Office.MEMBER)
        home = homes[0].constituency if len(homes) == 1 else None
        if home is None or home not in (first.constituency, second.constituency):
            return None
        return home == first.constituency
    return None if first.rank is None or second.rank is None else first.rank < second.rank


def served_from(case: Case, serving: Standing, matter: Matter) -> Matter:
    """The first § of the same day in which somebody sits on a seat who sits on one in this §."""
    for day in days(case):
        if matter in day:
            return next(
                each
                for each in day
                if any(one.on_seat for one in meant(each.roster, serving.name, serving.party))
            )
    return matter


def without_party(case: Case, serving: Standing, member: Standing) -> list[Standing]:
    """Those of a substitute and the member of whom it is not known for which party they were elected."""
    offices = ((member, Office.MEMBER), (serving, Office.SUBSTITUTE))
    return [each for each, office in offices if elected_for(case, each, office) is None]


def of_another_party(
    case: Case, serving: Standing, member: Standing, numbers: tuple[ParagraphNumber, ...]
) -> Remark | None:
    """The error where a substitute serves for a member of another party; None where none is known to."""
    own = elected_for(case, serving, Office.SUBSTITUTE)
    party = elected_for(case, member, Office.MEMBER)
    if party is None or own is None or one_party(case, party, own):
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


def passed_over(
    case: Case, serving: Standing, other: Standing, member: Standing | None, sitting: Sitting
) -> Iterator[Remark | Missing]:
    """What is said where one substitute serves and another of the same party is there without serving.

    Whoever has begun to serve keeps the seat (R52): so what counts is who was there when the service began.
    """
    own = elected_for(case, serving, Office.SUBSTITUTE)
    if not one_party(case, own, elected_for(case, other, Office.SUBSTITUTE)):
        return
    first = served_from(case, serving, sitting.matters[0])
    if not any(idle(each) for each in meant(first.roster, other.name, other.party)):
        return
    before = comes_before(case, other, serving, member)
    if before is None:
        yield Missing(fact=ELECTED, paragraphs=sitting.numbers)
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
            paragraphs=sitting.numbers,
            persons=(named(serving), named(other)),
            place=serving.place,
        )
