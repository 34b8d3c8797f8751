"""The answers to “did this person take part?”, and why: the words that participation is told in."""

from collections.abc import Callable

from beslut.messages import Message, message
from beslut.records.terms import Term


class Status(Term):
    """How a person stands to the decision of one § (deltagande)."""

    TOOK_PART = "took_part", message("took part")
    """Deltog i beslutet; also whoever voted, or abstained from voting only."""
    DECLINED = "declined", message("declined to take part")
    """Deltog inte i beslutet by own choice; present and still on the seat."""
    DISQUALIFIED = "disqualified", message("stood aside, disqualified")
    """Deltog inte på grund av jäv."""
    ABSENT = "absent", message("was absent")
    """Frånvarande in this §: a member away, or a substitute who is not in the room."""
    NOT_SERVING = "not_serving", message("did not serve")
    """Ej tjänstgörande ersättare."""
    UNKNOWN = "unknown", message("cannot be told")
    """The record does not settle it; the reason says what is missing."""


class Why(Term):
    """Why somebody stands as he or she does (skäl). In the words, `{other}` is another name that matters."""

    SERVES = "serves", message("serves, and the minutes tell of no standing aside")
    SERVES_FOR = "serves_for", message("serves for another, and the minutes tell of no standing aside")
    SERVES_UNNAMED = "serves_unnamed", message("serves; the minutes do not say for whom")
    SERVES_UNNAMED_HERE = (
        "serves_unnamed_here",
        message("serves in this part of the meeting; the minutes do not say for whom"),
    )
    STEPPED_IN = "stepped_in", message("serves in this § alone")
    STEPPED_IN_PARTLY = "stepped_in_partly", message("serves in a part of the decision alone")
    VOTED = "voted", message("stands in the roll of the vote")
    TWO_SEATS = "two_seats", message("is named for two seats; nobody serves on more than one")
    STATED = "stated", message("the minutes say so")
    STATED_PARTLY = "stated_partly", message("stood aside in a part of the decision alone")
    LISTED_ABSENT = "listed_absent", message("is listed as absent")
    NOT_LISTED = "not_listed", message("is not listed, and another serves on the seat")
    OUTSIDE = "outside", message("attends other parts of the meeting only")
    REPLACED = "replaced", message("another serves on the seat in this §")
    RETURNED = "returned", message("the member serves on the seat again")
    ABSENT_AT_VOTE = "absent_at_vote", message("is given as absent in the vote")
    SUBSTITUTE = "substitute", message("is present as a substitute and does not serve")
    SERVES_ELSEWHERE = "serves_elsewhere", message("serves in other parts of the meeting only")
    TIME_UNKNOWN = (
        "time_unknown",
        message("attends for stated times, and the time of this § is unknown"),
    )
    PART_OF_PARAGRAPH = "part_of_paragraph", message("attends a part of this § only")
    SEAT_CONTESTED = "seat_contested", message("the minutes give one seat to more than one")
    REPLACED_ELSEWHERE = "replaced_elsewhere", message("is not listed, and is replaced in other §§ only")
    ABSENT_ELSEWHERE = (
        "absent_elsewhere",
        message("is listed as absent in other §§ only"),
    )
    REASON_UNSTATED = "reason_unstated", message("took no part; the minutes do not say why")
    NOT_IN_ROLL = "not_in_roll", message("serves, but is not in the roll of the vote")
    VOTES_UNNAMED = "votes_unnamed", message("fewer voted than serve, and the minutes do not name who")
    VOTED_UNLISTED = "voted_unlisted", message("voted, though not serving by the attendance list")
    SAME_NAME = "same_name", message("several of this name are present, and the minutes do not tell which")
    LIKE_NAME = "like_name", message("the minutes name somebody whose name is much the same")
    PARTY_UNKNOWN = "party_unknown", message("a group stood aside, and this person's party is not printed")
    PARAGRAPH_LOST = "paragraph_lost", message("stood aside in a § whose number is lost")


Wording = Callable[[str], Message]

WITH_NAME: dict[Why, Wording] = {
    Why.SERVES_FOR: lambda other: message(
        "serves for {other}, and the minutes tell of no standing aside", other=other
    ),
    Why.STEPPED_IN: lambda other: message("serves for {other} in this § alone", other=other),
    Why.STEPPED_IN_PARTLY: lambda other: message(
        "serves for {other} in a part of the decision alone", other=other
    ),
    Why.TWO_SEATS: lambda other: message(
        "is named for the seats of {other}; nobody serves on more than one", other=other
    ),
    Why.STATED_PARTLY: lambda other: message("stood aside only as to: {part}", part=other),
    Why.NOT_LISTED: lambda other: message("is not listed, and {other} serves on the seat", other=other),
    Why.REPLACED: lambda other: message("{other} serves on the seat in this §", other=other),
    Why.RETURNED: lambda other: message("{other} serves on the seat again", other=other),
    Why.SEAT_CONTESTED: lambda other: message("the minutes give one seat to {other}", other=other),
    Why.LIKE_NAME: lambda other: message("the minutes name {other}, much the same name", other=other),
}
"""The fuller words of those reasons that can name somebody."""


def reason(why: Why, other: str | None) -> Message:
    """The reason in words, naming `other` where there is somebody to name."""
    wording = WITH_NAME.get(why)
    return why.term if other is None or wording is None else wording(other)
