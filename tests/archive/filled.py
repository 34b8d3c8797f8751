"""What the tests of archives share: small meetings, and archives that hold some."""

import datetime as dt

from attrs import evolve

from beslut.archive.archive import Doing, Origin
from beslut.records import (
    Attendance,
    Ballot,
    Body,
    Capacity,
    Choice,
    Meeting,
    Paragraph,
    ParagraphNumber,
    Person,
    Place,
    Vote,
)

AT = dt.datetime(2024, 3, 12, 9, 30, tzinfo=dt.UTC)
BOARD = Body(name="Kommunstyrelsen", municipality="Granvik")
NAMES = (("Maja Sundin", "S"), ("Olle Brandt", "M"), ("Karin Åsberg", "S"))


def doing(why=None):
    """Something that Ylva does at one and the same time."""
    return Doing(who="ylva", at=AT, why=why)


def meeting(day=5, title="Ny förskola", names=NAMES, body=BOARD, text="Förslaget bifalls."):
    """A meeting of March 2024 with one § and a roll in which all vote yes."""
    return Meeting(
        body=body,
        date=dt.date(2024, 3, day),
        attendance=[
            Attendance(
                person=Person(name=name),
                party=party,
                capacity=Capacity.MEMBER,
                place=Place(document="protokoll.txt", line=line, words=f"{name} ({party})"),
            )
            for line, (name, party) in enumerate(names, start=1)
        ],
        paragraphs=[Paragraph(number=ParagraphNumber("1"), title=title, decision=text)],
        votes=[
            Vote(
                paragraph=ParagraphNumber("1"),
                yes=len(names),
                no=0,
                roll=[Ballot(name=name, party=party, choice=Choice.YES) for name, party in names],
            )
        ],
    )


def record(day):
    """The id of the meeting of a day."""
    return f"granvik/kommunstyrelsen/2024-03-{day:02}/1"


def fill(archive, days=range(1, 8)):
    """Add a meeting for each day; correct the first, withdraw the second."""
    days = list(days)
    for day in days:
        archive.add(meeting(day), doing(), Origin(name=f"{day}.txt", sha256=f"{day:064x}"))
    archive.correct(record(days[0]), meeting(days[0], title="Ny skola"), doing("fel ärende"))
    archive.withdraw(record(days[1]), doing("dubblett"))


def titled(held, title):
    """The same meeting with another title of its §."""
    return evolve(held, paragraphs=[evolve(one, title=title) for one in held.paragraphs])
