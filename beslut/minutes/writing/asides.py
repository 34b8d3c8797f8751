"""Who takes no part (jäv, avstår, frånvarande), who steps in and who leads instead: sentences for a §.

The wording names what the law asks for: that the person took part neither in the handling of the matter nor
in the decision.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from beslut.messages import translate
from beslut.minutes.writing.phrases import acting, together, with_party
from beslut.minutes.writing.style import Style
from beslut.minutes.writing.wording import Wording
from beslut.records import Meeting, NonParticipation, ParagraphNumber, Reason

# In the present and in the past tense; {who} are those the sentence speaks of.
_JAV = (
    (
        "{who} anmäler jäv och deltar inte i handläggningen av eller beslutet i ärendet.",
        "{who} anmälde jäv och deltog inte i handläggningen av eller beslutet i ärendet.",
    ),
    (
        "{who} deltar inte i ärendets handläggning och beslut på grund av jäv.",
        "{who} deltog inte i ärendets handläggning och beslut på grund av jäv.",
    ),
    (
        "På grund av jäv deltar {who} inte i handläggningen av ärendet.",
        "På grund av jäv deltog {who} inte i handläggningen av ärendet.",
    ),
    (
        "{who} är {javig} och deltar varken i handläggningen av eller beslutet i ärendet.",
        "{who} var {javig} och deltog varken i handläggningen av eller beslutet i ärendet.",
    ),
    (
        "{who} har anmält jäv och deltar inte i ärendet.",
        "{who} hade anmält jäv och deltog inte i ärendet.",
    ),
)
_JAV_LEFT = (
    (
        "{who} anmäler jäv, lämnar salen och deltar inte i handläggningen av eller beslutet i ärendet.",
        "{who} anmälde jäv, lämnade salen och deltog inte i handläggningen av eller beslutet i ärendet.",
    ),
    (
        "{who} anmäler jäv och lämnar sammanträdesrummet under ärendets handläggning.",
        "{who} anmälde jäv och lämnade sammanträdesrummet under ärendets handläggning.",
    ),
    (
        "På grund av jäv lämnar {who} lokalen och deltar inte i ärendets behandling.",
        "På grund av jäv lämnade {who} lokalen och deltog inte i ärendets behandling.",
    ),
)
_JAV_STAYED = (
    (
        "{who} anmäler jäv, deltar inte i beslutet i ärendet men är kvar i salen.",
        "{who} anmälde jäv, deltog inte i beslutet i ärendet men var kvar i salen.",
    ),
    (
        "På grund av jäv deltar {who} inte i ärendet, men sitter kvar i salen.",
        "På grund av jäv deltog {who} inte i ärendet, men satt kvar i salen.",
    ),
)
_DECLINES = (
    ("{who} deltar inte i beslutet{part}.", "{who} deltog inte i beslutet{part}."),
    ("{who} deltar ej i beslutet{part}.", "{who} deltog ej i beslutet{part}."),
    ("{who} avstår från att delta i beslutet{part}.", "{who} avstod från att delta i beslutet{part}."),
    (
        "{who} meddelar att de inte deltar i beslutet{part}.",
        "{who} meddelade att de inte deltog i beslutet{part}.",
    ),
)
_DECLINES_LEFT = (
    (
        "{who} lämnar salen och deltar inte i beslutet{part}.",
        "{who} lämnade salen och deltog inte i beslutet{part}.",
    ),
)
_ABSENT = (
    ("{who} är inte närvarande under ärendet.", "{who} var inte närvarande under ärendet."),
    ("{who} är frånvarande under paragrafen.", "{who} var frånvarande under paragrafen."),
)
_STEPS_IN = (
    ("{who} tjänstgör i stället.", "{who} tjänstgjorde i stället."),
    ("{who} träder in som tjänstgörande ersättare.", "{who} trädde in som tjänstgörande ersättare."),
    ("I stället tjänstgör {who}.", "I stället tjänstgjorde {who}."),
    ("{who} går in i stället.", "{who} gick in i stället."),
)
_LEADS = (
    ("{who} är ordförande under ärendet.", "{who} var ordförande under ärendet."),
    ("Under paragrafen är {who} ordförande.", "Under paragrafen var {who} ordförande."),
    (
        "{who} tjänstgör som ordförande under paragrafen.",
        "{who} tjänstgjorde som ordförande under paragrafen.",
    ),
    ("{who} leder sammanträdet under ärendet.", "{who} ledde sammanträdet under ärendet."),
    ("{who} övertar ordförandeskapet under ärendet.", "{who} övertog ordförandeskapet under ärendet."),
)


def disqualified(number: ParagraphNumber, meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    """The sentences on those who are disqualified in the §, with whoever steps in, and on who leads it."""
    stated = _of(number, meeting, Reason.DISQUALIFIED)
    for place, peers in enumerate(_together(stated)):
        forms = {True: _JAV_LEFT, False: _JAV_STAYED, None: _JAV}[peers[0].left_room]
        who = together([acting(one.actor) for one in peers])
        words = wording.of(forms, "jäv", number, place)[style.past]
        yield words.format(who=who, javig="jävig" if len(peers) == 1 else "jäviga")
        yield from _ground(peers[0])
        yield from _stepping_in(peers, meeting, style, wording)
    yield from _leader(number, meeting, style, wording)


def _stepping_in(
    peers: Sequence[NonParticipation], meeting: Meeting, style: Style, wording: Wording
) -> Iterator[str]:
    """Whoever serves instead of them, in the same order."""
    names = [with_party(one.substitute, meeting) for one in peers if one.substitute]
    if names:
        yield wording.of(_STEPS_IN, "steps in", *names)[style.past].format(who=together(names))


def _leader(number: ParagraphNumber, meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    chair = meeting.paragraph(number).chair
    if chair is not None:
        who = with_party(chair, meeting)
        yield wording.of(_LEADS, "leads", number)[style.past].format(who=who)


def _ground(one: NonParticipation) -> Iterator[str]:
    """The ground of the disqualification: the words as printed, or those of the law."""
    if one.ground is not None and one.ground.text is not None:
        yield f"Jävsgrund: {one.ground.text}."
    elif one.ground is not None and one.ground.code is not None:
        yield f"Jävsgrund: {translate(one.ground.code)}."


def declining(number: ParagraphNumber, meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    """The sentences on those who take no part for another reason than jäv, and on the absent."""
    for reason, forms in (
        (Reason.DECLINED, _DECLINES),
        (Reason.UNSTATED, _DECLINES[:2]),
        (Reason.ABSENT, _ABSENT),
    ):
        for place, peers in enumerate(_together(_of(number, meeting, reason))):
            usable: tuple[tuple[str, str], ...] = (
                forms if len(peers) > 1 or peers[0].actor.name is None else forms[:3]
            )
            if peers[0].left_room and reason is not Reason.ABSENT:
                usable = _DECLINES_LEFT
            words = wording.of(usable, reason.value, number, place)[style.past]
            part = f" {peers[0].part}" if peers[0].part else ""
            yield words.format(who=together([acting(one.actor) for one in peers]), part=part)
            yield from _stepping_in(peers, meeting, style, wording)


def _of(number: ParagraphNumber, meeting: Meeting, reason: Reason) -> list[NonParticipation]:
    return [one for one in meeting.non_participation if one.paragraph == number and one.reason is reason]


def _together(stated: Sequence[NonParticipation]) -> Iterator[list[NonParticipation]]:
    """Those who share a sentence: neighbours of whom the same is said."""
    for _, peers in groupby(
        stated, key=lambda one: (one.left_room, one.part, one.ground, bool(one.substitute))
    ):
        yield list(peers)
