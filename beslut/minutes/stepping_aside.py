"""Statements of taking no part: jäv, `deltar inte i beslutet`, and who steps in."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from beslut.minutes.actors import Found, actors_in
from beslut.minutes.figures import paragraph_number
from beslut.minutes.lines import Running, running
from beslut.minutes.name_rows import names_apart
from beslut.minutes.outline import ParagraphText, Part
from beslut.minutes.sentences import sentences
from beslut.minutes.vocabulary import Section
from beslut.records import NonParticipation, Reason

_MATTER = (
    r"(?:(?:i|under|vid|av)[ ])?(?:(?:själva|ärendets|detta|dessa|"
    r"den)[ ])*(?:besluts?|handläggning|överläggning|ärende|behandling|paragraf|§|"
    r"bered|punkt|avgörande)"
)
_NOT = r"(?:inte|ej|icke|varken)"
_TAKES_NO_PART = re.compile(
    rf"""\b(?:deltar|deltog|deltagit|delta)[ ](?:(?:därför|heller|dock|sålunda
      |således)[ ])?{_NOT}(?:[ ](?:heller[ ])?(?P<in>{_MATTER})|(?=[ ](?:på[ ]grund|p\.?g\.?a|pga))
        |(?P<bare>(?=[ ]?[.,]|$)))
      | \b{_NOT}[ ](?:deltar|deltog|att[ ]delta|delta)[ ](?P<then>{_MATTER})
      | \bavst(?:år|od|å)[ ]från[ ](?:att[ ]delta|deltagande)(?:[ ](?P<from>{_MATTER}))?
      | \btjänstgör[ ]{_NOT}[ ](?=.{{0,40}}jäv)
      | \b(?:är|var)[ ](?:{_NOT}[ ]närvarande|frånvarande)[ ](?:under|vid|när
        |i)[ ](?P<present>ärende|beslut|handlägg|paragraf|§|behandling|överlägg)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_INVERTED = re.compile(rf"\b(?:deltar|deltog|tjänstgör)[ ](?P<who>[A-ZÅÄÖ].*?)[ ]{_NOT}\b")
_DECLARES = re.compile(
    r"\banmäl(?:er|de|t|an)\b[^.]{0,40}?\bjäv\b|\b(?:är|var|anser sig|ansåg sig|"
    r"förklara[rd]e? sig|bedöms vara)[ ](?:vara[ ])?(?:därmed[ ]|därför[ ]|"
    r"också[ ])?jävig|\b(?:på grund av|p\.?g\.?a\.?|till följd av|"
    r"med anledning av)[ ]jäv|\bjäv (?:anmäls|anmäldes) av\b|\bhar jäv\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:ingen|inga(?![ ](?-i:[A-ZÅÄÖ]))|inget)\b|\bjäv\b[^.]{0,20}\b(?:inte|"
    r"ej)\b[^.]{0,12}(?:föreligger|anmäl)|\b(?:inte|ej)\b[^.]{0,12}\bjävig|"
    r"föreligger (?:inte|ej) jäv",
    re.I,
)
_CONDITION = re.compile(
    r"\b(?:om|för det fall|ifall|därest)\b[^.]*\b(?:faller|avslås|bifalls|vinner|"
    r"bifall(?:es)?|skulle)\b|i händelse av",
    re.I,
)
_ANNOUNCES = re.compile(r"\banmäl(?:er|de|t)\b[^.]{0,30}?\batt\b", re.IGNORECASE)
_OTHER_PARAGRAPH = re.compile(
    r"jäv\b[^.]{0,30}?\b(?:under|i|vid|för|till|"
    r"beträffande)[ ](?:ärende[ ])?(?:paragraf(?:en|erna)?|"
    r"§{1,2})[ ]?(?P<number>\d{1,4}(?:[ ][a-h]\b)?)",
    re.I,
)
_PART = re.compile(
    r"\b(?:beslut(?:et)?|besluten)[ ](?P<part>(?:beträffande|under|i|vad gäller|"
    r"avseende|gällande|om)[ ][^.]+)",
    re.I,
)
_LEFT = re.compile(
    r"\blämna(?:r|de|t)[ ](?!inte\b|ej\b)|\bgår ut\b|\bgick ut\b|\binte närvarande\b", re.IGNORECASE
)
_STAYED = re.compile(
    r"\b(?:är|var|sitter|satt|stannar|stannade)[ ](?:dock |ändå |dock ändå )?kvar\b|\blämna(?:r|de|t)[ ](?:inte|ej)\b",
    re.IGNORECASE,
)
_STEPS_IN = re.compile(
    r"\b(?:tjänstgör|träder in|trädde in|går in|gick in|inträder|inträdde|tjänstgjorde|ersätter)\b|\bersätts av\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:Han|Hon|Denne|Denna)[ ](?:är|har|anmäler|deltar|deltog|avstår|lämnar)\b")
_REPLACED = frozenset({Reason.DISQUALIFIED, Reason.ABSENT})
_LISTS = frozenset({Section.DISQUALIFICATION, Section.DECLINED})
_NEVER = frozenset({Section.RESERVATION, Section.DOCUMENTS, Section.RECIPIENTS, Section.EARLIER})


@frozen
class Stated:
    """What the text says of taking no part: a fact, or an announcement that a later statement must confirm."""

    fact: NonParticipation
    announced: bool = False
    conditional: bool = False


def stepping_aside(paragraph: ParagraphText) -> Iterator[Stated]:
    """Every statement of taking no part in the §, in the order of the text; the same one may come twice."""
    for part in paragraph.parts:
        if part.section in _NEVER:
            continue
        listed = part.section in _LISTS
        text = running(names_apart(part.lines)) if listed else part.text
        if text.text and (listed or _worth_reading(text.lowered)):
            yield from _with_substitutes(_of_part(paragraph, part, text), text)


def states_non_participation(sentence: str) -> bool:
    """Whether the sentence says that somebody takes no part or is disqualified."""
    return _worth_reading(sentence.lower()) and bool(
        _TAKES_NO_PART.search(sentence) or _DECLARES.search(sentence)
    )


def names_stepping_in(sentence: str) -> tuple[str, ...]:
    """The names of those who, in the words of the sentence, take a seat that somebody has left."""
    return tuple(_stepping_in(sentence, 0, len(sentence)))


def tells_nothing_of_persons(sentence: str) -> bool:
    """Whether the sentence says that nobody is disqualified, or only announces or conditions a decline."""
    return _NOBODY.search(sentence) is not None or tells_a_condition(sentence)


def tells_a_condition(sentence: str) -> bool:
    """Whether the sentence only announces or conditions a decline, which is noted elsewhere."""
    return (
        "jäv" not in sentence
        and bool(_CONDITION.search(sentence) or _ANNOUNCES.search(sentence))
        and bool(_TAKES_NO_PART.search(sentence))
    )


_SPEAKS = ("jäv", "delta", "deltog", "avst", "närvarande", "frånvarande", "tjänstgör")


def _worth_reading(lowered: str) -> bool:
    """Whether a text in small letters has any word that a statement of taking no part must have."""
    return any(word in lowered for word in _SPEAKS)


def _of_part(paragraph: ParagraphText, part: Part, text: Running) -> Iterator[tuple[Stated, int]]:
    sentence = ""
    for start, end in sentences(text.text):
        before, sentence = sentence, text.text[start:end]
        if not (part.section in _LISTS or _worth_reading(sentence.lower())):
            continue
        speaks = _DECLARES.search(sentence) or _TAKES_NO_PART.search(sentence) or _INVERTED.search(sentence)
        listed = part.section in _LISTS and speaks is None and _is_list(sentence)
        if (speaks is None and not listed) or _NOBODY.search(sentence):
            continue
        if speaks is not None and not _concerns_the_matter(sentence, part.section):
            continue
        subjects = _subjects(sentence, listed)
        if not subjects and _PRONOUN.match(sentence) and len(spoken_of := actors_in(before)) == 1:
            subjects = spoken_of
        for found in subjects:
            yield _stated(paragraph, part, sentence, found, text, start), end


def _concerns_the_matter(sentence: str, section: Section | None) -> bool:
    """Whether it is the decision or its handling that somebody takes no part in, and not a project or a purchase."""
    if _DECLARES.search(sentence):
        return True
    match = _TAKES_NO_PART.search(sentence)
    if match is None:
        inverted = _INVERTED.search(sentence)
        return (
            inverted is not None and re.search(_MATTER, sentence[inverted.end() :], re.IGNORECASE) is not None
        )
    if match["bare"] is not None:
        return section in (Section.DECLINED, Section.DISQUALIFICATION, Section.STATEMENT, Section.DECISION)
    return match["from"] is not None or "avst" not in match.group().lower() or section is Section.DECLINED


def _is_list(sentence: str) -> bool:
    """Whether the sentence is nothing but names and groups."""
    rest = sentence
    for found in reversed(actors_in(sentence)):
        rest = rest[: found.start] + rest[found.end :]
    return not re.search(
        r"[^\W\d_]{2,}",
        re.sub(
            r"\b(?:och|samt|ledamoten|ledamöterna|ersättaren|tjänstgörande|ersättarna|för)\b",
            "",
            rest,
            flags=re.I,
        ),
    )


def _subjects(sentence: str, listed: bool) -> Sequence[Found]:
    actors = actors_in(sentence)
    if listed:
        return actors
    inverted = _INVERTED.search(sentence)
    verb = _TAKES_NO_PART.search(sentence)
    if inverted is not None and (verb is None or inverted.start() < verb.start()):
        return [one for one in actors if inverted.start("who") <= one.start < inverted.end("who")]
    limits = [match.start() for match in (_DECLARES.search(sentence), verb) if match]
    first = min(limits)
    announced = _ANNOUNCES.search(sentence)
    if announced is not None and verb is not None and announced.end() <= verb.start():
        inner = [one for one in actors if announced.end() <= one.start < verb.start()]
        if inner:
            return inner
    subjects = [one for one in actors if one.start < first and not _is_owner(sentence, one)]
    if subjects or verb is None:
        return subjects
    # `På grund av jäv lämnar Bo Ek (S) salen och deltar inte`: the reason comes first.
    return [one for one in actors if first < one.start < verb.start()]


def _is_owner(sentence: str, found: Found) -> bool:
    """Whether the name is only somebody whose thing is spoken of, or whom another one stands beside."""
    before = sentence[: found.start].rstrip().lower()
    return before.endswith((" mot", " till", " från", " av", " åt")) and not before.endswith(
        ("biträde av", "instämmande av")
    )


def _stated(
    paragraph: ParagraphText, part: Part, sentence: str, found: Found, text: Running, start: int
) -> Stated:
    jav = "jäv" in sentence.lower() or part.section is Section.DISQUALIFICATION
    elsewhere = _OTHER_PARAGRAPH.search(sentence)
    limited = _PART.search(sentence)
    conditional = _CONDITION.search(sentence) is not None
    reason = Reason.DISQUALIFIED if jav else _reason(sentence)
    fact = NonParticipation(
        actor=found.actor,
        reason=reason,
        paragraph=paragraph_number(elsewhere["number"]) if elsewhere else paragraph.number,
        left_room=None if reason is Reason.ABSENT else _left_room(sentence),
        part=limited["part"].strip() if limited and not conditional and not jav else None,
        place=text.place(start, start + len(sentence)),
    )
    announced = not jav and _ANNOUNCES.search(sentence) is not None
    return Stated(fact, announced, conditional and not jav)


def _left_room(sentence: str) -> bool | None:
    """Whether the sentence says that somebody left, or stayed; None where it says neither."""
    if _LEFT.search(sentence):
        return True
    return False if _STAYED.search(sentence) else None


def _reason(sentence: str) -> Reason:
    """Why somebody takes no part, where it is not jäv: absent from the §, or present and unwilling."""
    match = _TAKES_NO_PART.search(sentence)
    return Reason.ABSENT if match is not None and match["present"] is not None else Reason.DECLINED


def _with_substitutes(stated: Iterator[tuple[Stated, int]], text: Running) -> Iterator[Stated]:
    """The statements, each with whoever the following words say steps in, where that is one for one."""
    held: dict[int, list[Stated]] = {}
    for one, end in stated:
        held.setdefault(end, []).append(one)
    limits = [*held, len(text.text)]
    for (end, peers), until in zip(held.items(), limits[1:], strict=True):
        replaced = any(one.fact.reason in _REPLACED for one in peers)
        names = _stepping_in(text.text, end, until) if replaced else []
        for place, one in enumerate(peers):
            if one.fact.reason in _REPLACED and len(names) == len(peers):
                yield evolve(one, fact=evolve(one.fact, substitute=names[place]))
            else:
                yield one


def _stepping_in(text: str, start: int, end: int) -> list[str]:
    names: list[str] = []
    stretch = text[start:end]
    for first, last in sentences(stretch):
        sentence = stretch[first:last]
        if (
            _STEPS_IN.search(sentence)
            and not _TAKES_NO_PART.search(sentence)
            and not _DECLARES.search(sentence)
        ):
            verb = _STEPS_IN.search(sentence)
            assert verb is not None
            actors = [one for one in actors_in(sentence) if one.actor.name]
            before = [one for one in actors if one.start < verb.start() and not _chairs(sentence, one)]
            after = [one for one in actors if one.start > verb.start() and not _chairs(sentence, one)]
            names += [str(one.actor.name) for one in (before or after)]
    return names


_LEADS_INSTEAD = re.compile(
    r"[ ]?(?:leder|ledde|(?:är|var|tjänstgör som|tjänstgjorde som|som) ordförande|för(?:de)? ordet|(?:tar|tog) över"
    r"|övert(?:ar|og) ordförandeskapet)"
)


def _chairs(sentence: str, found: Found) -> bool:
    """Whether the person leads the matter rather than takes a seat."""
    return _LEADS_INSTEAD.match(sentence, found.end) is not None
