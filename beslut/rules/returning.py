"""Return after a break (växeltjänstgöring): whoever broke off service does not serve again on the same day (R54).

Why somebody was away is never inferred. A break for jäv is no break; a stated absence is one; and where only the §§
behind a name show that somebody was away, the reason is a missing fact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from beslut.law import ReturnRule
from beslut.law.kl_2017 import NO_RETURN, SUBSTITUTES_IN_COMMITTEE
from beslut.messages import Message, message
from beslut.participation import Standing, Status, Why
from beslut.participation.parties import same_party
from beslut.records import WITHOUT_PARTY, Capacity, ParagraphNumber
from beslut.rules.bodies import COUNCILS, DECIDING
from beslut.rules.case import Case, Matter, named
from beslut.rules.finding import Missing, Remark, Severity
from beslut.rules.rule import Rule
from beslut.rules.service import days, span_of

_STATED = (Why.STATED, Why.LISTED_ABSENT)
_OWN_DOING = (Status.ABSENT, Status.DECLINED, Status.UNKNOWN)


@frozen
class Break:
    """Somebody sat on a seat, was off it in some §§, and sat on it again the same day (avbrott).

    `seat` is the seat that was left. `away` are those §§ with the standing in each, without those in which the person
    was disqualified. `back` are the §§ of the day from the return on.
    """

    seat: str | None
    away: tuple[tuple[Matter, Standing], ...]
    back: tuple[tuple[Matter, Standing], ...]

    @property
    def person(self) -> Standing:
        """The person, as of the return."""
        return self.back[0][1]

    @property
    def numbers(self) -> tuple[ParagraphNumber, ...]:
        """The §§ in which the person was away."""
        return tuple([matter.number for matter, _ in self.away])

    @property
    def afterwards(self) -> tuple[ParagraphNumber, ...]:
        """The §§ after the return in which something was decided and the person took part."""
        return tuple(
            [
                matter.number
                for matter, standing in self.back
                if matter.decided and standing.on_seat and standing.status is Status.TOOK_PART
            ]
        )

    @property
    def stated(self) -> bool:
        """Whether the minutes say that the person was absent, or gave up the seat by declining to take part."""
        return any(
            standing.status is Status.DECLINED
            or (standing.status is Status.ABSENT and standing.why in _STATED)
            for _, standing in self.away
        )

    @property
    def decided(self) -> bool:
        """Whether anything was decided while the person was away."""
        return any(matter.decided for matter, _ in self.away)

    @property
    def stepped_in(self) -> tuple[Standing, ...]:
        """Those who sat on the seat while the person was away."""
        return tuple(
            [
                each
                for matter, _ in self.away
                for each in matter.roster.standings
                if each.on_seat and each.seat is not None and each.seat == self.seat
            ]
        )


def no_return(case: Case) -> Iterator[Remark | Missing]:
    """Whoever has broken off service for another reason than jäv may not serve again the same day (5:20, 5:18).

    In a nämnd that holds only where the local rules say so.
    """
    local = None if case.kind in COUNCILS else case.local.return_after_absence
    if local is ReturnRule.ALLOWED:
        return
    moving = case.changing
    for day in days(case) if moving else ():
        for standings in moving:
            for each in _breaks(day, standings):
                yield from _judged(each, case, local)


def _breaks(day: Sequence[Matter], standings: Mapping[int, Standing]) -> Iterator[Break]:
    """Each break in a person's service on one day; §§ in which the service is not known are passed over."""
    known = [
        (matter, standing)
        for matter in day
        if (standing := standings.get(id(matter.roster))) is not None
        and (standing.status is not Status.UNKNOWN or standing.why is Why.REASON_UNSTATED)
    ]
    seated: Standing | None = None
    away: list[tuple[Matter, Standing]] = []
    for place, (matter, standing) in enumerate(known):
        if standing.on_seat:
            if away and seated is not None:
                yield Break(seat=seated.seat, away=tuple(away), back=tuple(known[place:]))
            seated, away = standing, []
        elif seated is not None and _broke_off(matter, standing, seated):
            away.append((matter, standing))


def _broke_off(matter: Matter, standing: Standing, seated: Standing) -> bool:
    """Whether somebody who sat on a seat has left it by own doing; a substitute whose member is back has not."""
    if standing.status not in _OWN_DOING:
        return False
    if seated.capacity is not Capacity.SERVING_SUBSTITUTE:
        return True
    owners = [each for each in matter.roster.standings if each.capacity is Capacity.MEMBER and each.on_seat]
    return seated.seat is not None and all(each.seat != seated.seat for each in owners)


def _judged(found: Break, case: Case, local: ReturnRule | None) -> Iterator[Remark | Missing]:
    if not found.decided and not found.stepped_in:
        yield _remark(
            found,
            Severity.NOTE,
            message("{name} was away in {span} and came back; nothing was decided there", **_who(found)),
            message("Nothing need be done."),
            found.numbers,
        )
    elif found.afterwards and not found.stated:
        fact = message("why {name} was away in {span}", **_who(found))
        yield Missing(fact=fact, paragraphs=found.afterwards, place=found.person.place)
    elif found.afterwards:
        yield from _broken(found, case, local)


def _broken(found: Break, case: Case, local: ReturnRule | None) -> Iterator[Remark | Missing]:
    changed = _balance_changed(found) if local is ReturnRule.WHEN_BALANCE_CHANGED else False
    if changed is None:
        fact = message(
            "whether it changed the balance between the parties that {name} left", name=named(found.person)
        )
        yield Missing(fact=fact, paragraphs=found.afterwards, place=found.person.place)
    elif not changed:
        known = case.kind in COUNCILS or local is not None
        yield _remark(
            found,
            Severity.ERROR if known else Severity.WARNING,
            message("{name} was away in {span} for another reason than jäv and served again", **_who(found)),
            message(
                "A substitute has to serve for the rest of the day; if the reason was jäv, say so in the minutes."
            )
            if known
            else message(
                "See whether the local rules allow it; if the reason was jäv, say so in the minutes."
            ),
            found.afterwards,
        )


def _balance_changed(found: Break) -> bool | None:
    """Whether somebody of another party stepped in; None where nobody is known to have, or a party is not known."""
    own = found.person.party
    others = [each.party for each in found.stepped_in]
    known = [each for each in others if each not in (None, WITHOUT_PARTY)]
    if own in (None, WITHOUT_PARTY) or not others:
        return None
    if any(not same_party(own, each) for each in known):
        return True
    return False if len(known) == len(others) else None


def _who(found: Break) -> dict[str, str]:
    return {"name": named(found.person), "span": span_of(found.numbers)}


def _remark(
    found: Break, severity: Severity, what: Message, mend: Message, numbers: tuple[ParagraphNumber, ...]
) -> Remark:
    return Remark(
        severity=severity,
        what=what,
        mend=mend,
        paragraphs=numbers,
        persons=(named(found.person),),
        place=found.person.place,
    )


RETURNING_RULES: tuple[Rule, ...] = (
    Rule(
        id="R54",
        slug="no-return-same-day",
        title=message("No return on the same day"),
        says=message(
            "Whoever breaks off service for another reason than jäv may not serve again at the meeting on the same day;"
            " in a committee only where the local rules say so. Whoever left for jäv may return after the matter."
        ),
        example=message(
            "A member serves in §§ 1–4, leaves for another meeting and serves again in §§ 9–15 the same evening: error"
            " in §§ 9–15 in a council, warning in a committee whose rules are not known. The next day: kept."
        ),
        law=NO_RETURN,
        law_in_committee=SUBSTITUTES_IN_COMMITTEE,
        bodies=DECIDING,
        worst=Severity.ERROR,
        judge=no_return,
    ),
)
