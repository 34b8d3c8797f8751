"""A § of the minutes in words: its heading, and its sections in the order of the style."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from beslut.minutes.writing.asides import declining, disqualified
from beslut.minutes.writing.dissent import names_alone, noted, reserving
from beslut.minutes.writing.phrases import acting, together
from beslut.minutes.writing.style import RollForm, Style
from beslut.minutes.writing.voting import appendix, voting
from beslut.minutes.writing.wording import Wording
from beslut.records import Meeting, Paragraph, ParagraphNumber, Proposal, ProposalKind, Vote


@frozen
class Section:
    """A section of a § (avsnitt): its heading and its lines, each a sentence or a name."""

    heading: str
    lines: tuple[str, ...]


def paragraph_lines(paragraph: Paragraph, meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    """The lines of the §."""
    heading = _short(meeting, style) + style.heading.format(number=paragraph.number)
    if style.title_beside and paragraph.title is not None:
        yield f"{heading}   {paragraph.title}"
    else:
        yield heading
        if paragraph.title is not None:
            yield paragraph.title
    if paragraph.case_number is not None:
        label = wording.of(("Dnr", "Dnr:", "Diarienummer:", "Ärendenummer"), "case")
        yield f"{label} {paragraph.case_number}"
    yield ""
    decision = _decision(paragraph, meeting, style)
    participation = participation_sections(paragraph.number, meeting, style, wording)
    dissent = dissent_sections(paragraph, meeting, style, wording)
    order = [*decision, *participation] if style.decision_first else [*participation, *decision]
    for section in (*order, *dissent):
        yield from (section.heading, *section.lines, "")


def _short(meeting: Meeting, style: Style) -> str:
    """The short form of the body before the section sign: `KS ` for Kommunstyrelsen."""
    if not style.prefixed or meeting.body is None:
        return ""
    name = meeting.body.name
    word = next(
        (word for word in ("fullmäktige", "styrelse", "nämnd", "utskott", "direktion") if word in name), ""
    )
    starts = [part[0] for part in name.replace("-", " ").split() if part not in ("och", "för")]
    return "".join(starts).upper() + (word[:1].upper() if word and not name.startswith(word) else "") + " "


def _decision(paragraph: Paragraph, meeting: Meeting, style: Style) -> Iterator[Section]:
    if paragraph.decision is not None:
        of_body = style.body_decides and meeting.body is not None
        heading = f"{_owner(meeting.body.name)} beslut" if of_body and meeting.body else "Beslut"
        yield Section(heading, (paragraph.decision,))


def _owner(name: str) -> str:
    """The body in the genitive."""
    return name if name.endswith("s") else f"{name}s"


def participation_sections(
    number: ParagraphNumber, meeting: Meeting, style: Style, wording: Wording
) -> Iterator[Section]:
    """What comes before the decision: jäv, proposals, votes, and those who decline."""
    aside = tuple(disqualified(number, meeting, style, wording))
    if aside:
        yield Section("Jäv", aside)
    proposals = tuple(_proposal(one) for one in meeting.paragraph(number).proposals)
    if proposals:
        yield Section(wording.of(("Yrkanden", "Yrkande", "Förslag på sammanträdet"), "proposals"), proposals)
    if (order := meeting.paragraph(number).question_order) is not None:
        yield Section(wording.of(("Propositionsordning", "Beslutsgång"), "putting"), (order,))
    for vote in _votes(number, meeting):
        heading = wording.of(("Omröstning", "Votering"), "vote")
        yield Section(heading, tuple(voting(vote, meeting, style, wording)))
    declined = tuple(declining(number, meeting, style, wording))
    if declined:
        yield Section(wording.of(("Deltar inte i beslutet", "Ej deltagande i beslut"), "declined"), declined)


_MOVES = {
    ProposalKind.APPROVAL: "yrkar bifall",
    ProposalKind.REJECTION: "yrkar avslag",
    ProposalKind.AMENDMENT: "yrkar ändring",
    ProposalKind.ADDITION: "yrkar tillägg",
    ProposalKind.RECOMMITTAL: "yrkar återremiss",
    ProposalKind.POSTPONEMENT: "yrkar bordläggning",
}


def _proposal(one: Proposal) -> str:
    """The proposal as printed, or what kind it is of."""
    if one.text is not None:
        return one.text
    who = together([acting(actor) for actor in one.actors]) if one.actors else "En ledamot"
    return f"{who} {_MOVES.get(one.kind, 'lägger ett förslag')}."


def dissent_sections(
    paragraph: Paragraph, meeting: Meeting, style: Style, wording: Wording
) -> Iterator[Section]:
    """What comes after the decision: reservations, statements, and the adjustment at once."""
    number = paragraph.number
    names = names_alone(number, meeting)
    if names and wording.of(("alone", "sentence", "sentence"), "names", number) == "alone":
        yield Section("Reservation", names)
    elif reservations := tuple(reserving(number, meeting, style, wording)):
        yield Section(wording.of(("Reservation", "Reservationer"), "reservation"), reservations)
    for heading, lines in noted(number, meeting, wording):
        yield Section(heading, lines)
    if paragraph.immediate_adjustment:
        words = ("Paragrafen justeras omedelbart.", "Denna paragraf förklaras omedelbart justerad.")
        yield Section("Omedelbar justering", (wording.of(words, "adjusted at once"),))


def _votes(number: ParagraphNumber, meeting: Meeting) -> list[Vote]:
    return [vote for vote in meeting.votes if vote.paragraph == number]


def appendix_lines(meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    """The voting lists at the end, where the style keeps them there."""
    if style.roll is RollForm.APPENDIX:
        for vote in meeting.votes:
            if vote.roll:
                yield from ("", *appendix(vote, wording), "")


def in_text(sections: Iterable[Section]) -> str:
    """The sections as text, with a blank line between them."""
    return "\n\n".join("\n".join((one.heading, *one.lines)) for one in sections)
