"""Givet: the votes of a §, as the minutes give them."""

from attrs import evolve
from pytest_bdd import given, parsers

from beslut.records import (
    Ballot,
    CandidateVotes,
    Choice,
    GroupBallots,
    ParagraphNumber,
    Settlement,
    Vote,
    VoteKind,
)
from tests.wording import listed, person

CHOICES = {"Ja": Choice.YES, "Nej": Choice.NO, "Avstår": Choice.ABSTAINED, "Frånvarande": Choice.ABSENT}
FIELDS = {
    "Ja": "yes",
    "Nej": "no",
    "Avstår": "abstained",
    "Frånvarande": "absent",
    "Blanka": "blank",
    "Ogiltiga": "invalid",
}
KINDS = {
    "omröstning": VoteKind.MAIN,
    "huvudomröstning": VoteKind.MAIN,
    "omröstning om återremiss": VoteKind.RECOMMITTAL,
    "omröstning om motförslag": VoteKind.COUNTER_PROPOSAL,
    "sluten omröstning": VoteKind.ELECTION,
}


@given(
    parsers.re(
        r"en (?P<kind>(?:sluten |huvud)?omröstning(?: om återremiss| om motförslag)?) i § (?P<number>\S+)"
    ),
    target_fixture="meeting",
)
def a_vote(meeting, kind, number, datatable):
    heading, *rows = datatable
    cells = [dict(zip(heading, row, strict=True)) for row in rows]
    counts = {FIELDS[each["Röst"]]: int(each["Antal"]) for each in cells if each.get("Antal")}
    vote = Vote(
        paragraph=ParagraphNumber(number),
        kind=KINDS[kind],
        secret=kind.startswith("sluten"),
        roll=[ballot for each in cells for ballot in _ballots(each)],
        groups=[group for each in cells for group in _groups(each)],
        **counts,
    )
    return evolve(meeting, votes=(*meeting.votes, vote))


def _ballots(cells):
    for name, party in map(person, listed(cells.get("Vilka", ""))):
        yield Ballot(name=name, party=party, choice=CHOICES[cells["Röst"]])


def _groups(cells):
    for words in listed(cells.get("Partier", "")):
        party, votes = words.split()
        yield GroupBallots(parties=(party,), choice=CHOICES[cells["Röst"]], votes=int(votes))


@given(parsers.re(r"ett val med sluten omröstning i § (?P<number>\S+)"), target_fixture="meeting")
def an_election(meeting, number, datatable):
    _heading, *rows = datatable
    votes = {name: int(count) for name, count in rows}
    counts = {FIELDS[name]: count for name, count in votes.items() if name in FIELDS}
    vote = Vote(
        paragraph=ParagraphNumber(number),
        kind=VoteKind.ELECTION,
        secret=True,
        candidates=[
            CandidateVotes(name=person(name)[0], votes=count)
            for name, count in votes.items()
            if name not in FIELDS
        ],
        **counts,
    )
    return evolve(meeting, votes=(*meeting.votes, vote))


@given(parsers.re(r"(?P<name>.+) avgör med sin utslagsröst"), target_fixture="meeting")
def casting_vote(meeting, name):
    *earlier, vote = meeting.votes
    settled = evolve(vote, casting_vote=person(name)[0], settled_by=Settlement.CASTING_VOTE)
    return evolve(meeting, votes=(*earlier, settled))


@given("lotten avgör", target_fixture="meeting")
def lot(meeting):
    *earlier, vote = meeting.votes
    return evolve(meeting, votes=(*earlier, evolve(vote, settled_by=Settlement.LOT)))
