"""What stands behind a name in an attendance list: roles, §§, clock times, why, and how the person takes part."""

import datetime as dt
import re
from collections.abc import Iterator

from attrs import field, frozen

from beslut.minutes.figures import paragraph_span
from beslut.minutes.vocabulary import folded
from beslut.records import ClockSpan, ParagraphSpan, Role, RoleKind

_CLOCK = r"\d{1,2}[.:]\d{2}(?!\d)"
_CLOCK_SPAN = re.compile(
    rf"(?:narvarande[ ])?(?:(?P<since>fr\.?[ ]?o\.?[ ]?m\.?|from|fran(?: och med)?|"
    rf"kom)[ ])?(?:(?P<until>t\.?[ ]?o\.?[ ]?m\.?|tom|till(?: och med)?|gick)[ ])?"
    rf"(?:kl(?:ockan|\.)?[ ]?)?(?P<start>{_CLOCK})(?:[ ]?[-–—][ ]?(?P<end>{_CLOCK})?)?",
    re.IGNORECASE,
)
_NUMBER = r"\d{1,4}(?:[ ]?[a-h](?![\w]))?(?![.:]\d)(?:/\d{2,4})?"
_TO = r"(?:[-–—]|t\.?[ ]?o\.?[ ]?m\.?|till(?: och med)?)"
_RUN = rf"(?:del av[ ])?(?:§{{1,2}}[ ]?)?{_NUMBER}(?:[ ]?{_TO}[ ]?§*[ ]?{_NUMBER})?"
_SPAN = re.compile(
    rf"(?P<lead>(?:\b(?:ej|inte|utom|fran(?: och med)?|fr\.?[ ]?o\.?[ ]?m\.?|from|"
    rf"t\.?[ ]?o\.?[ ]?m\.?|tom|till och med|till)[ ]?)++)?"
    rf"(?P<runs>{_RUN}(?:[ ]?(?:,|och|samt|&)[ ]?(?:ej[ ])?{_RUN})*)",
    re.IGNORECASE,
)
_ROLE_WORDS: tuple[tuple[RoleKind, str], ...] = (
    (
        RoleKind.SECOND_VICE_CHAIR,
        r"(?:2(?::[ea]|\.|:e)?|andr[ea])[ ]?(?:v(?:ice)?\.?)[ ]?-?ordf(?:orand(?:e|en))?\.?",
    ),
    (
        RoleKind.FIRST_VICE_CHAIR,
        r"(?:(?:1(?::[ea]|\.)?|forst[ea])[ ]?)?(?:v(?:ice)?\.?)[ ]?-?ordf(?:orand(?:e|en))?\.?",
    ),
    (RoleKind.CHAIR, r"(?:motes)?ordf(?:orand(?:e|en))?\.?(?![\w])"),
    (RoleKind.DEPUTY_ADJUSTER, r"ersattare for justerare"),
    (RoleKind.ADJUSTER, r"juster(?:are|ande|ingsperson)"),
    (
        RoleKind.SECRETARY,
        (
            r"(?:(?:kommun|namnd|kansli|motes|fullmaktige|region|stads|styrelse|utskott|"
            r"protokoll)s?)?sekreterare\b"
        ),
    ),
)
_ROLE = re.compile(
    "|".join(rf"(?P<{kind.name}>(?<!\w){words})" for kind, words in _ROLE_WORDS), re.IGNORECASE
)
_REMOTE = re.compile(
    r"\b(?:pa distans|digitalt|distansdeltagande|via teams|via lank|via video|deltar digitalt)\b", re.I
)
_AWAY = re.compile(r"\b(?:franvarande|franv|anmalt forhinder|forhindrad|forhinder|anmald frånvaro)\b", re.I)
_JAV = re.compile(r"\bjav(?:ig)?\b", re.IGNORECASE)
_NOT_SERVING = re.compile(
    r"\b(?:ej|icke|inte)[ ](?:tjanstgorande|tjg|tjg\.|tjanstgor|tig)(?![ ]*§|[ ]*\d)|^[ ,(]*ersattare[ ,)]*$",
    re.I,
)
_SERVING = re.compile(r"\b(?:tjanstgorande|tjg|tig|tjanstgor)\b", re.IGNORECASE)
_OBSERVER = re.compile(r"\b(?:insynsplats|insyn|narvaroratt|adjungerad|personalforetradare)\b", re.IGNORECASE)
_DAY = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}[ ](?:januari|februari|mars|april|maj|juni|juli|"
    r"augusti|september|oktober|november|december)(?:[ ]\d{4})?",
    re.IGNORECASE,
)
_PAREN_POINT = re.compile(r"\(p\.?[ ]?\d+\)")


@frozen(kw_only=True)
class Remark:
    """What a remark says, each only where it does. `lost`: it limits to §§ whose numbers the source has lost."""

    roles: tuple[Role, ...] = ()
    paragraphs: ParagraphSpan | None = None
    times: tuple[ClockSpan, ...] = ()
    disqualified: ParagraphSpan | None = None
    remote: bool = False
    away: bool = False
    serving: bool | None = None
    observer: bool = False
    lost: bool = False
    rest: str = field(default="")


_FILLER = " ,;:()-–.\n\t"
_NOTHING = Remark()
_FIGURE = re.compile(r"\d")
_OF_ROLES = ("ordf", "juster", "sekreter")


def remark(text: str) -> Remark:
    """What the words behind a name say."""
    if not text.strip(_FILLER):
        return _NOTHING
    left = folded(text)
    figures = _FIGURE.search(left) is not None
    times, left = _clock_spans(left) if figures else ((), left)
    roles, left = _roles(left)
    spans, left = _spans(left, text) if figures else ([], left)
    jav = _JAV.search(folded(text)) is not None
    serving = False if _NOT_SERVING.search(left) else (True if _SERVING.search(left) else None)
    paragraphs = _joined(spans)
    disqualified = _own(paragraphs) if jav and paragraphs is not None else None
    return Remark(
        roles=roles,
        paragraphs=_as_limit(paragraphs, disqualified),
        times=times,
        disqualified=disqualified,
        remote=_REMOTE.search(left) is not None,
        away=_AWAY.search(left) is not None,
        serving=serving,
        observer=_OBSERVER.search(left) is not None,
        lost=re.search(r"\bej\b(?![ ]*(?:tj|tig|§?[ ]*\d))", left, re.I) is not None and paragraphs is None,
        rest=_title(text),
    )


def _own(span: ParagraphSpan) -> ParagraphSpan | None:
    """The §§ that a remark with `jäv` names, whether it says `ej § 33` or `§ 33 jäv`."""
    return paragraph_span(", ".join(str(one) for one in (*span.included, *span.excluded)))


def _as_limit(span: ParagraphSpan | None, disqualified: ParagraphSpan | None) -> ParagraphSpan | None:
    """The §§ of the presence: `§ 33 jäv` means all but § 33."""
    if span is None or disqualified is None or span.excluded:
        return span
    return paragraph_span("ej " + str(disqualified))


def _clock_spans(text: str) -> tuple[tuple[ClockSpan, ...], str]:
    found = []
    for match in _CLOCK_SPAN.finditer(text):
        start, end = _clock(match["start"]), _clock(match["end"])
        if start is None:
            continue
        if match["until"]:
            start, end = None, start
        if start is None or end is None or start <= end:
            found.append(ClockSpan(start=start, end=end))
    return tuple(found), _CLOCK_SPAN.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    """As many blanks as the match is long, so that offsets stay those of the source."""
    return " " * len(match.group())


def _clock(text: str | None) -> dt.time | None:
    if text is None:
        return None
    hour, minute = (int(part) for part in re.split("[.:]", text))
    return dt.time(hour % 24, minute) if hour <= 24 and minute < 60 else None


def _roles(text: str) -> tuple[tuple[Role, ...], str]:
    if not any(word in text.lower() for word in _OF_ROLES):
        return (), text
    roles = []
    for match in _ROLE.finditer(text):
        kind = RoleKind[str(match.lastgroup)]
        span = _SPAN.match(text, match.end()) or _SPAN.match(text, match.end() + 1)
        limited = None
        if kind is RoleKind.CHAIR and span is not None and span["lead"] is None:
            limited = paragraph_span(span.group())
            text = text[: span.start()] + " " * len(span.group()) + text[span.end() :]
        roles.append(Role(kind=kind, paragraphs=limited))
    return tuple(roles), _ROLE.sub(_blank, text)


def _spans(left: str, text: str) -> tuple[list[ParagraphSpan], str]:
    left = _DAY.sub(_blank, _PAREN_POINT.sub(_blank, left))
    matches = [match for match in _SPAN.finditer(left) if _is_span(match)]
    found = [
        span for match in matches if (span := paragraph_span(text[match.start() : match.end()])) is not None
    ]
    return found, _SPAN.sub(_blank, left)


def _is_span(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 4) : match.start()].strip().lower()
    return not before.endswith(("kl", "kl.", "nr", "p."))


def _joined(spans: list[ParagraphSpan]) -> ParagraphSpan | None:
    if not spans:
        return None
    inside = [str(one) for span in spans for one in span.included]
    outside = [str(one) for span in spans for one in span.excluded]
    # Figures that are no §§ after all may make no span together.
    return paragraph_span(", ".join([*inside, *(["ej " + ", ".join(outside)] if outside else [])]))


_BEHIND_A_TITLE = re.compile(
    r"§|\d|\b(?:ej|från|fr\.?o\.?m|t\.?o\.?m|till och med|del av|kl|klockan|närvarande)\b"
    r"|\b(?:deltar )?(?:på distans|digitalt|via (?:teams|länk|video))\b",
    re.IGNORECASE,
)


def _title(text: str) -> str:
    """What is left for a title: the words before the first figure or section sign, without brackets."""
    words = _BEHIND_A_TITLE.split(text, maxsplit=1)[0]
    return words.strip(_FILLER)


def spans_in(text: str) -> Iterator[ParagraphSpan]:
    """The spans of §§ written anywhere in the text."""
    yield from _spans(folded(text), text)[0]
