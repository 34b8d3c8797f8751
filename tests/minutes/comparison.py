"""What of a record must come back when its minutes are read: all but what minutes do not tell.

`LEFT_OUT` is the only list of what is not compared, each with its reason.
"""

from attrs import evolve

from beslut.records import Meeting, Settlement

LEFT_OUT = {
    "place of every fact": "the record made has no source; the one read back has lines",
    "order of the rows of the attendance list": "each layout has its own order of the lists",
    "order of the statements of taking no part": "a list on the front page may tell of some before the §§ do",
    "order of the roll of a vote": "rolls are told side by side, first those who voted ja",
    "Paragraph.kind, Paragraph.form": "minutes show the kind of matter only to whoever knows the law",
    "Paragraph.start": "printed in few minutes, and not read yet",
    "NonParticipation.ground": "codes are judged, not printed; grounds stand in words of every kind",
    "Reason.UNSTATED": "`deltar inte i beslutet` reads as declining",
    "Vote.winner, Settlement.MAJORITY": "they follow from the figures, which are compared",
    "Body.seats, Body.substitutes": "minutes do not tell how many seats there are",
}


def comparable(meeting: Meeting) -> Meeting:
    """The meeting without what `LEFT_OUT` lists."""
    body = meeting.body and evolve(meeting.body, seats=None, substitutes=None)
    return evolve(
        meeting,
        body=body,
        attendance=sorted((evolve(row, place=None) for row in meeting.attendance), key=_row_order),
        paragraphs=[evolve(one, kind=None, form=None, start=None) for one in meeting.paragraphs],
        non_participation=sorted(
            (evolve(one, ground=None) for one in meeting.non_participation),
            key=lambda one: (one.paragraph or "", str(one.actor)),
        ),
        votes=[_vote(one) for one in meeting.votes],
    )


def _row_order(row):
    return (row.name, row.capacity.value, row.replaces or "")


def _vote(vote):
    return evolve(
        vote,
        winner=None,
        settled_by=None if vote.settled_by is Settlement.MAJORITY else vote.settled_by,
        roll=sorted(vote.roll, key=lambda one: (one.name, one.party or "")),
    )
