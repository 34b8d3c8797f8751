"""Reservations and statements for the minutes: sentences for a §."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from beslut.minutes.writing.phrases import acting, together
from beslut.minutes.writing.style import Style
from beslut.minutes.writing.wording import Wording
from beslut.records import Meeting, ParagraphNumber, Reservation, Statement, StatementKind

_RESERVES = (
    (
        "{who} reserverar sig{how} mot beslutet{favour}.",
        "{who} reserverade sig{how} mot beslutet{favour}.",
    ),
    (
        "{who} reserverar sig{how} mot beslutet{favour}.",
        "Mot beslutet reserverade sig{how} {who}{favour}.",
    ),
    (
        "Mot beslutet reserverar sig{how} {who}{favour}.",
        "{who} reserverade sig{how} mot beslutet{favour}.",
    ),
)
_HEADINGS = {
    StatementKind.NOTE: ("Protokollsanteckning", "Protokollsanteckningar"),
    StatementKind.SPECIAL_STATEMENT: ("Särskilt yttrande", "Yttrande"),
    StatementKind.EXPLANATION_OF_VOTE: ("Röstförklaring",),
}
_STATES = {
    StatementKind.NOTE: "{who} lämnar en protokollsanteckning.",
    StatementKind.SPECIAL_STATEMENT: "{who} lämnar ett särskilt yttrande.",
    StatementKind.EXPLANATION_OF_VOTE: "{who} lämnar en röstförklaring.",
}


def reserving(number: ParagraphNumber, meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    """The sentences on reservations; neighbours who reserve themselves alike share one."""
    held = [one for one in meeting.reservations if one.paragraph == number]
    for place, peers in enumerate(_alike(held)):
        who = together([acting(one.actor) for one in peers])
        favour = f" till förmån för {peers[0].in_favour_of}" if peers[0].in_favour_of else ""
        how = " skriftligt" if peers[0].motivated else ""
        words = wording.of(_RESERVES, "reserves", number, place)[style.past]
        yield words.format(who=who, favour=favour, how=how)


def _alike(held: Sequence[Reservation]) -> Iterator[list[Reservation]]:
    for _, peers in groupby(held, key=lambda one: (one.motivated, one.in_favour_of)):
        yield list(peers)


def names_alone(number: ParagraphNumber, meeting: Meeting) -> tuple[str, ...]:
    """The names of those who reserve themselves, where nothing but the names need be said; else none."""
    held = [one for one in meeting.reservations if one.paragraph == number]
    if any(one.motivated or one.in_favour_of for one in held):
        return ()
    return tuple(acting(one.actor) for one in held)


def noted(
    number: ParagraphNumber, meeting: Meeting, wording: Wording
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each kind of statement in the §: the heading, and a line for each statement."""
    held = [one for one in meeting.statements if one.paragraph == number]
    for kind, statements in groupby(held, key=lambda one: one.kind):
        lines = tuple(_statement(one) for one in statements)
        yield wording.of(_HEADINGS[kind], kind.value, number), lines


def _statement(one: Statement) -> str:
    """The statement as printed where its own words name whoever makes it; else introduced by the name."""
    who = acting(one.actor) if one.actor is not None else None
    if one.text is None:
        return _STATES[one.kind].format(who=who or "En ledamot")
    return one.text if who is None or who in one.text else f"{who}: {one.text}"
