"""The fields of a §: title, case number, proposals and how they were put, decision, who leads it."""

import re
from collections.abc import Iterator, Sequence

from beslut.minutes.actors import actors_in
from beslut.minutes.lines import Line, running
from beslut.minutes.names import people_in
from beslut.minutes.outline import ParagraphText, Part
from beslut.minutes.reservations import states_reservation
from beslut.minutes.sentences import sentences
from beslut.minutes.stepping_aside import states_non_participation
from beslut.minutes.vocabulary import Section
from beslut.records import Actor, Paragraph, Proposal, ProposalKind

_CASE_LABEL = re.compile(
    r"(?:\bd(?:iarie)?n(?:umme)?r\.?|\bdiarienr|\bdiarienummer|\bärendenummer|"
    r"\bärendenr|"
    r"\bdnr)[ ]?:?[ ]*(?P<case>(?:[^\W\d_]{1,8}[ ])?[^\s,;()]*\d[^\s,;()]*)?",
    re.IGNORECASE,
)
_CASE = (
    r"(?!(?:19|20)\d\d[-–](?:19|"
    r"20)\d\d(?!\d))(?:[A-ZÅÄÖ]{1,6}[ -]?)?\d{2,4}[-/.:]\d{1,6}(?:[-/.]\d+)?|"
    r"[A-ZÅÄÖ]{1,6}/\d{2,4}[:./]\d+|[A-ZÅÄÖ]{2,5}\d{2}/\d+|"
    r"[A-ZÅÄÖ]{2,5}[ -]\d{2,4}[-/]\d+|[A-ZÅÄÖ]{3}-\d{4}-\d+"
)
_CASE_ALONE = re.compile(rf"[ \t]*(?P<case>{_CASE})[ \t]*")
_CASE_AT_END = re.compile(r"[ ]?\((?P<case>(?:[A-ZÅÄÖ]{1,6}[ /:-]?)?\d{2,4}[-/:.]\d{1,6})\)[ .]*$")
_CASE_AT_START = re.compile(rf"(?P<case>{_CASE})(?=[ ]{{2,}}|$|[ ](?=[A-ZÅÄÖ]))[ ]*")
_ADJUSTED_AT_ONCE = re.compile(
    r"omedelbart? (?:juster|skall? juster|ska juster)|omedelbar justering|"
    r"justeras omedelbart|förklara\w* (?:paragrafen |denna paragraf )?omedelbart",
    re.I,
)
_LEADS = re.compile(
    r"\b(?:leder|ledde)[ ](?:behandlingen|förhandlingarna|överläggningen|ärendet|"
    r"sammanträdet|mötet)|\b(?:är|var) ordförande (?:under|vid|för|i)\b|\b(?:tar|"
    r"tog) över (?:som ordförande|ledningen|ordförandeskapet)|\böverta(?:r|"
    r"s av)? ordförandeskapet|\bövertog ordförandeskapet|\bför(?:de)? ordet\b|"
    r"\btjänstg(?:ör|jorde) som ordförande",
    re.IGNORECASE,
)
_INVERTED_LEAD = re.compile(
    r"\b(?:är|var)[ ](?:[^.]{0,40}?ordförande[ ])?(?P<name>[A-ZÅÄÖ].{2,80}?)[ ]ordförande\b"
    r"|\btjänstg(?:ör|jorde)[ ](?P<serving>[A-ZÅÄÖ].{2,80}?)[ ]som[ ]ordförande\b"
)


def paragraph_record(paragraph: ParagraphText, body: str | None = None) -> Paragraph:
    """The § as a record; statements about participation and votes are read elsewhere.

    `body` is the body that meets: its own proposal to a higher body is its decision.
    """
    title, case = _title_and_case(paragraph)
    return Paragraph(
        number=paragraph.number,
        title=title,
        case_number=case,
        proposals=tuple(_proposals(paragraph)),
        decision=_decision(paragraph, body),
        chair=_leader(paragraph),
        question_order=_question_order(paragraph),
        immediate_adjustment="omedelbar" in paragraph.text.lowered
        and any(_ADJUSTED_AT_ONCE.search(line.text) for line in paragraph.lines),
        place=paragraph.heading.place(),
    )


def _title_and_case(paragraph: ParagraphText) -> tuple[str | None, str | None]:
    """The title with the case number taken out of it; both may stand on the heading line or below."""
    words, case = _without_case(paragraph.rest)
    title = [words] if words else []
    apart = False
    for line in _title_lines(paragraph):
        if line.blank:
            apart = bool(title)
            continue
        left, found = _without_case(line.text.strip())
        if apart and left:
            break
        case = case or found
        if not left:
            continue
        if title and not _goes_on(title[-1], left, len(title)):
            break
        title.append(left)
    text = " ".join(" ".join(title).split())
    left, found = _without_case(text)
    return left or None, case or found


def _title_lines(paragraph: ParagraphText) -> Sequence[Line]:
    return next((part.lines for part in paragraph.parts if part.section is None), ())


def _goes_on(before: str, words: str, count: int) -> bool:
    """Whether the line goes on with the title: the line before was full, or ends in the middle of a sentence."""
    if count > 5 or before.endswith((".", ":")) or words.endswith("."):
        return False
    return (
        words[0].islower()
        or before.endswith(("-", ",", " och", " för", " av", " i", " om", " till", " samt", " på"))
        or len(before) > 46
    )


def _without_case(text: str) -> tuple[str, str | None]:
    words = text.strip(" \t-–:.")
    match = _CASE_LABEL.search(words)
    if match is not None:
        rest = (words[: match.start()] + " " + words[match.end() :]).strip(" \t-–:.")
        return " ".join(rest.split()), match["case"]
    match = _CASE_ALONE.fullmatch(words)
    if match is not None:
        return "", match["case"]
    match = _CASE_AT_END.search(words) or _CASE_AT_START.match(words)
    if match is not None:
        rest = (words[: match.start()] + words[match.end() :]).strip(" \t-–:.")
        return rest, match["case"]
    return text.strip(), None


def _decision(paragraph: ParagraphText, body: str | None) -> str | None:
    """The operative decision as printed: the words under its heading, up to a note on who is told of it."""
    for part in paragraph.parts:
        own = part.section is Section.DECISION or (part.section is Section.PROPOSED and _by(part, body))
        words = _operative(running(_before_recipients(part.lines)).text) if own else ""
        if words:
            return words
    return None


def _operative(text: str) -> str:
    """The decision itself, up to the first sentence on who took no part or reserved, or a signature at the end."""
    text = text.rstrip(" _.…-") if text.endswith(("_", "…")) else text
    for start, end in sentences(text):
        if start and (states_non_participation(text[start:end]) or states_reservation(text[start:end])):
            return text[:start].rstrip()
    last = list(people_in(text))[-1:]
    signed = bool(last) and last[0].end == len(text) and text[: last[0].start].rstrip().endswith(".")
    return text[: last[0].start].rstrip() if signed else text


def _by(part: Part, body: str | None) -> bool:
    """Whether the heading says that it is this body's proposal."""
    return bool(body and part.heading and part.heading.text.strip().lower().startswith(body.lower()))


_TOLD = re.compile(r"\b(?:delges|delgivning|expedieras)\b", re.IGNORECASE)


def _before_recipients(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines up to a blank one that is followed by whom the decision is sent to."""
    for place, line in enumerate(lines):
        if place and lines[place - 1].blank and _TOLD.search(line.text):
            return lines[:place]
    return lines


_KINDS = (
    (ProposalKind.RECOMMITTAL, re.compile(r"återremi", re.I)),
    (ProposalKind.POSTPONEMENT, re.compile(r"bordlägg", re.I)),
    (ProposalKind.ADDITION, re.compile(r"tillägg", re.I)),
    (ProposalKind.AMENDMENT, re.compile(r"ändring", re.I)),
    (ProposalKind.REJECTION, re.compile(r"\bavslag|avslå", re.I)),
    (ProposalKind.APPROVAL, re.compile(r"\bbifall|bifalla", re.I)),
)


def _proposals(paragraph: ParagraphText) -> Iterator[Proposal]:
    for part in paragraph.parts:
        if part.section is not Section.PROPOSALS:
            continue
        text = part.text
        for start, end in part.sentences:
            sentence = text.text[start:end]
            verb = re.search(r"\byrkar\b|\byrkade\b|\bföreslår\b|:", sentence)
            if verb is None:
                continue
            actors = tuple(found.actor for found in actors_in(sentence) if found.start < verb.start())
            if actors:
                kind = next((kind for kind, words in _KINDS if words.search(sentence)), ProposalKind.OTHER)
                yield Proposal(actors=actors, kind=kind, text=sentence, place=text.place(start, end))


# `ställer förslagen mot varandra`, `ställs under proposition`, `finner att fullmäktige beslutar enligt förslaget`.
_PUTS = re.compile(
    r"\bställ(?:er|de|s|des)\b(?! sig\b)[^.]{0,160}?\b(?:under proposition|propositioner\b|proposition på)"
    r"|\bordförande\w*\b[^.]{0,80}?\b(?:ställ(?:er|de)\b[^.]{0,160}?\b(?:mot|proposition)\b"
    r"|(?:finner|fann|prövar|prövade)\b)",
    re.IGNORECASE,
)
# Under its own heading fewer words do: `Kommunfullmäktige beslutar först att bifalla förslaget.`
_PUTS_UNDER_HEADING = re.compile(
    r"\bställ(?:er|de|s|des)\b|\bordförande|\bhuvudförslag|\bmotförslag|\bproposition|\b(?:först|här?efter|därefter)\b",
    re.IGNORECASE,
)
_OF_VOTE = re.compile(
    r"^(?:omröstning|votering)|\b(?:omröstnings|voterings)proposition|\bja(?:-röst)? för\b|\b(?:ja|nej)-röster\b",
    re.IGNORECASE,
)
_OF_PUTTING = ("ställ", "finner", "fann", "pröva")
_NOT_OF_THE_MEETING = frozenset({Section.DOCUMENTS, Section.EARLIER, Section.RECIPIENTS, Section.STATEMENT})


def _question_order(paragraph: ParagraphText) -> str | None:
    """How the chair put the proposals, as printed: the sentences that tell, without those on a vote that followed."""
    return " ".join([sentence for part in paragraph.parts for sentence in _putting(part)]) or None


def _putting(part: Part) -> Iterator[str]:
    under_heading = part.section is Section.PROCEDURE
    if not under_heading and (
        part.section in _NOT_OF_THE_MEETING or not any(word in part.text.lowered for word in _OF_PUTTING)
    ):
        return
    tells = _PUTS_UNDER_HEADING if under_heading else _PUTS
    for start, end in part.sentences:
        sentence = part.text.text[start:end]
        if tells.search(sentence) and not _OF_VOTE.search(sentence):
            yield sentence


# A part of a word that every statement of who leads has.
_OF_LEADING = ("ordför", "leder", "ledde", "ledningen", "ordet")


def tells_who_leads(sentence: str) -> bool:
    """Whether the sentence says who leads a § in the chair's place."""
    return _LEADS.search(sentence) is not None or _INVERTED_LEAD.search(sentence) is not None


def _leader(paragraph: ParagraphText) -> str | None:
    """Whoever the § itself says leads it in the chair's place."""
    for part in paragraph.parts:
        text = part.text
        if not any(word in text.lowered for word in _OF_LEADING):
            continue
        for start, end in part.sentences:
            sentence = text.text[start:end]
            match = _LEADS.search(sentence) or _INVERTED_LEAD.search(sentence)
            if match is not None and (name := _nearest_before(sentence, match.end())) is not None:
                return name
    return None


def _nearest_before(sentence: str, offset: int) -> str | None:
    named: list[Actor] = [
        found.actor for found in actors_in(sentence) if found.start < offset and found.actor.name
    ]
    return named[-1].name if named else None
