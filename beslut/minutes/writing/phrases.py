"""Small phrases: names with parties, several of them in a row, days, clock times and spans of §§."""

import datetime as dt
from collections.abc import Iterable, Sequence

from beslut.minutes.writing.wording import Wording
from beslut.records import Actor, ClockSpan, Meeting, ParagraphRange, ParagraphSpan

_MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
           "november", "december")  # fmt: skip


def together(words: Sequence[str]) -> str:
    """The words as an enumeration.

    >>> together(["Bo Ek (S)", "Eva Berg (M)", "Per Holm (C)"])
    'Bo Ek (S), Eva Berg (M) och Per Holm (C)'
    """
    *first, last = words
    return f"{', '.join(first)} och {last}" if first else last


def named(name: str, party: str | None) -> str:
    """The name with the party in brackets, where one is known."""
    return name if party is None else f"{name} ({party})"


def acting(actor: Actor) -> str:
    """Whoever a statement speaks of: a person with party, or the group as printed."""
    if actor.name is None and actor.words is None:
        return f"Ledamöterna från {together(actor.parties)}"
    return str(actor)


def with_party(name: str, meeting: Meeting) -> str:
    """The name with the party that the attendance list or a statement gives, if they agree on one."""
    listed = {row.party for row in meeting.attendance if row.name == name}
    return named(name, listed.pop()) if len(listed) == 1 else name


def day(date: dt.date) -> str:
    """The day in words: `5 mars 2024`."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def clock(time: dt.time, mark: str = ".") -> str:
    """The clock time, hours and minutes: `18.30`."""
    return f"{time.hour:02}{mark}{time.minute:02}"


def clock_span(span: ClockSpan, mark: str = ".") -> str:
    """A stretch of clock time: `kl. 18.00–19.30`, `från kl. 18.00`, `t.o.m. kl. 19.30`."""
    if span.start is None:
        return f"t.o.m. kl. {clock(span.end, mark)}" if span.end else ""
    if span.end is None:
        return f"från kl. {clock(span.start, mark)}"
    return f"kl. {clock(span.start, mark)}–{clock(span.end, mark)}"


_SINCE = ("från §", "fr.o.m. §", "från och med §")
_UNTIL = ("t.o.m. §", "till och med §")


def paragraphs(span: ParagraphSpan, wording: Wording) -> str:
    """The span of §§ as a secretary writes it: `§§ 12–14 och 16`, `ej § 33`, `från § 12`."""
    parts = []
    if span.included:
        parts.append(_ranges(span.included, wording))
    if span.excluded:
        parts.append("ej " + _ranges(span.excluded, wording))
    return ", ".join(parts)


def _ranges(ranges: Iterable[ParagraphRange], wording: Wording) -> str:
    """Open ranges each with its word, closed ones under one section sign."""
    held = list(ranges)
    closed = [one for one in held if one.first is not None and one.last is not None]
    words = [_open(one, wording) for one in held if one.first is None]
    if closed:
        dash = wording.of(("–", "-", " - "), "dash")
        runs = [_run(one, dash) for one in closed]
        sign = "§" if len(closed) == 1 and closed[0].first == closed[0].last else "§§"
        if closed[0].part:
            runs[0] = runs[0].replace("del av ", f"del av {sign} ", 1)
        else:
            runs[0] = f"{sign}{wording.of((' ', ' ', ''), 'blank')}{runs[0]}"
        words.append(together(runs) if wording.of((True, False), "och") else ", ".join(runs))
    words += [_open(one, wording) for one in held if one.last is None]
    return ", ".join(words)


def _run(one: ParagraphRange, dash: str) -> str:
    part = "del av " if one.part else ""
    return f"{part}{one.first}" if one.first == one.last else f"{part}{one.first}{dash}{one.last}"


def _open(one: ParagraphRange, wording: Wording) -> str:
    if one.first is None:
        return f"{wording.of(_UNTIL, 'until')} {one.last}"
    return f"{wording.of(_SINCE, 'since')} {one.first}"
