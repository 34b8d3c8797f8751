"""Engagements against the matters (uppdrag mot ärenden): hints by name alone, and never findings (prövning 8)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from beslut.messages import message
from beslut.participation import Standing, Status
from beslut.participation.names import folded
from beslut.records import Paragraph
from beslut.reports.account import Account
from beslut.reports.disqualifications.hits import Hit
from beslut.reports.disqualifications.people import party_of
from beslut.reports.disqualifications.register import Engagement


def hints(given: Sequence[Account], engagements: Sequence[Engagement]) -> Iterator[Hit]:
    """Every decision whose title or text names an organisation that somebody who took part is tied to."""
    by_name: dict[str, list[int]] = {}
    for place, each in enumerate(engagements):
        by_name.setdefault(folded(each.person), []).append(place)
    for account in given if by_name else ():
        here = [place for name in dict.fromkeys(_names(account)) for place in by_name.get(name, ())]
        for text in account.meeting.paragraphs if here else ():
            yield from _in_paragraph(account, text, [(place, engagements[place]) for place in here])


def _names(account: Account) -> Iterator[str]:
    return (folded(person.name) for person, _ in account.participation.people)


def _in_paragraph(account: Account, text: Paragraph, here: Sequence[tuple[int, Engagement]]) -> Iterator[Hit]:
    words = " ".join(f"{text.title or ''} {text.decision or ''}".split()).casefold()
    for place, each in here:
        if each.held_on(text.date or account.meeting.date) and _named(each.organisation).search(words):
            for standing in _standings(account, text, each):
                sure = standing.status is Status.TOOK_PART
                yield Hit(
                    account=account,
                    units=(place,),
                    what=message(
                        "{organisation} is named; {status}",
                        organisation=each.organisation,
                        status=standing.status,
                    ),
                    sure=sure,
                    paragraphs=(text.number,),
                    persons=(
                        standing.name if standing.party is None else f"{standing.name} ({standing.party})",
                    ),
                    place=text.place,
                )


def _standings(account: Account, text: Paragraph, each: Engagement) -> Iterator[Standing]:
    for standing in account.participation.rosters[text.number].standings:
        alike = folded(standing.name) == folded(each.person)
        of_party = each.party is None or party_of(each.party) == party_of(standing.party)
        if alike and of_party and standing.may_be(Status.TOOK_PART):
            yield standing


@lru_cache(maxsize=4096)
def _named(organisation: str) -> re.Pattern[str]:
    """The name as a word of its own, or with the s of the genitive."""
    words = re.escape(" ".join(organisation.split()).casefold())
    return re.compile(rf"(?<!\w){words}s?(?!\w)")
