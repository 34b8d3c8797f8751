"""Small meetings for tests, in one line: who is there, and what the minutes of a § say."""

from beslut.records import (
    Actor,
    Attendance,
    Ballot,
    Body,
    Capacity,
    Choice,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Reason,
    Vote,
)


def row(name: str, party: str | None = "S", capacity: Capacity = Capacity.MEMBER, **more) -> Attendance:
    """A row of the attendance list; `paragraphs` as text."""
    if isinstance(more.get("paragraphs"), str):
        more["paragraphs"] = ParagraphSpan(more["paragraphs"])
    return Attendance(person=Person(name=name), party=party, capacity=capacity, **more)


def serving(name: str, replaces: str | None = None, party: str | None = "S", **more) -> Attendance:
    """A row of a serving substitute."""
    return row(name, party, Capacity.SERVING_SUBSTITUTE, replaces=replaces, **more)


def meeting(*rows: Attendance, numbers: tuple[str, ...] = ("1", "2", "3"), seats=None, **more) -> Meeting:
    """A meeting with these rows and §§."""
    return Meeting(
        body=Body(name="Nämnden", seats=seats),
        attendance=rows,
        paragraphs=tuple(Paragraph(number=ParagraphNumber(each), decision="Bifall.") for each in numbers),
        **more,
    )


def stated(name: str, reason: Reason, number: str | None = "1", **more) -> NonParticipation:
    """Somebody stood aside."""
    paragraph = None if number is None else ParagraphNumber(number)
    return NonParticipation(actor=Actor(name=name), reason=reason, paragraph=paragraph, **more)


def vote(number: str = "1", yes: str = "", no: str = "", abstained: str = "", **more) -> Vote:
    """A vote with a roll of names, separated by commas, and the counts that it comes to unless given."""
    choices = ((yes, Choice.YES), (no, Choice.NO), (abstained, Choice.ABSTAINED))
    roll = [
        Ballot(name=name.strip(), choice=choice)
        for names, choice in choices
        for name in names.split(",")
        if name.strip()
    ]
    counts = {choice.value: sum(ballot.choice is choice for ballot in roll) for _, choice in choices}
    return Vote(paragraph=ParagraphNumber(number), roll=tuple(roll), **(counts | more))


def counts(yes: int | None, no: int | None, abstained: int | None = None) -> Vote:
    """A vote in § 1 with printed counts and no names."""
    return Vote(paragraph=ParagraphNumber("1"), yes=yes, no=no, abstained=abstained)
