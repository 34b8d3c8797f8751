"""Explanations for the terminal: the text of a document, with what was read in the margin beside each line."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from beslut.messages import Message, message, translate
from beslut.minutes import Note
from beslut.minutes.explanation import ExplainedLine, Explanation, Finding
from beslut.rendering.setting import Setting
from beslut.rendering.words import printable

LEGENDS: dict[Finding, Message] = {
    Finding.UNREAD: message("speaks of participation, votes or reservations, but no fact was made of it"),
    Finding.UNSURE: message("can be read in more than one way, or is at odds with another line"),
    Finding.MEETING: message("the body, the day, the hours or the place"),
    Finding.PERSON: message("somebody who is listed as present or absent"),
    Finding.ROLE: message("somebody who chairs, adjusts or keeps the minutes"),
    Finding.PARAGRAPH: message("here a § begins"),
    Finding.TITLE: message("what the § is about"),
    Finding.PROPOSAL: message("somebody’s proposal"),
    Finding.DECISION: message("what was decided"),
    Finding.DISQUALIFIED: message("somebody who was disqualified"),
    Finding.DECLINED: message("somebody who declined to take part in the decision"),
    Finding.AWAY: message("somebody who was away, or took no part for a reason that is not told"),
    Finding.VOTE: message("a vote"),
    Finding.BALLOT: message("how somebody voted"),
    Finding.RESERVATION: message("a reservation"),
    Finding.STATEMENT: message("a note to the minutes, or another statement that is no reservation"),
}
"""What each word in the margin means."""

_GOES_ON = "|"
_TAB = 8


def margin(explanation: Explanation, setting: Setting) -> str:
    """The text at most as wide as the window; above it what the words in the margin mean, and how often each stands."""
    lines = [*_heading(explanation, setting), *_legend(explanation, setting), ""]
    for note in explanation.notes:
        lines += _note(note, "", setting)
    if explanation.notes:
        lines.append("")
    numbers = len(str(max((one.line.number for one in explanation.lines), default=1)))
    words = max((len(_word(one, setting)) for line in explanation.lines for one in line.findings), default=1)
    page = None
    for one in explanation.lines:
        if one.line.page != page:
            page = one.line.page
            lines.append(_rule(translate(message("page {n}", n=page or 0), setting.lang), setting))
        lines += _beside(one, numbers, words, setting)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _heading(explanation: Explanation, setting: Setting) -> list[str]:
    said = message("What was read in {document}", document=explanation.document)
    title = textwrap.wrap(printable(translate(said, setting.lang)), setting.width)
    return [*title, "=" * max(map(len, title)), ""]


def _legend(explanation: Explanation, setting: Setting) -> Iterator[str]:
    times = Counter(finding for one in explanation.lines for finding in one.findings)
    used = [finding for finding in Finding if times[finding]]
    wide = max((len(_word(finding, setting)) for finding in used), default=0)
    for finding in used:
        start = f"{_word(finding, setting):{wide}}  {times[finding]:4}  "
        yield from textwrap.wrap(
            start + translate(LEGENDS[finding], setting.lang),
            setting.width,
            subsequent_indent=" " * len(start),
            drop_whitespace=True,
        )
    if any(one.goes_on and not one.findings for one in explanation.lines):
        said = message("goes on from the line above")
        yield f"{_GOES_ON:{wide}}  {'':4}  {translate(said, setting.lang)}"


def _beside(one: ExplainedLine, numbers: int, words: int, setting: Setting) -> Iterator[str]:
    """The line with its number and the words in the margin, broken where it is wider than the window."""
    width = max(20, setting.width - numbers - words - 4)
    text = _wrapped(one.line.text, width)
    marks = [_word(finding, setting) for finding in one.findings]
    rows = _marks_in_rows(marks, words) or [_GOES_ON if one.goes_on else ""]
    for index, (mark, piece) in enumerate(zip_longest(rows, text, fillvalue="")):
        number = str(one.line.number) if index == 0 and not one.line.blank else ""
        yield f"{number:>{numbers}}  {mark:{words}}  {piece}"
    for note in one.notes:
        yield from _note(note, " " * (numbers + words + 4), setting)


def _marks_in_rows(marks: Sequence[str], width: int) -> list[str]:
    """The words, as many on each row as there is room for."""
    rows: list[str] = []
    for mark in marks:
        if rows and len(rows[-1]) + 1 + len(mark) <= width:
            rows[-1] += f" {mark}"
        else:
            rows.append(mark)
    return rows


def _wrapped(text: str, width: int) -> list[str]:
    """The text broken between words; the blanks that hold columns apart are kept."""
    expanded = text.expandtabs(_TAB)
    shown = (
        expanded
        if expanded.isprintable()
        else "".join(sign if sign.isprintable() else "\ufffd" for sign in expanded)
    )
    if len(shown) <= width:
        return [shown]
    return textwrap.wrap(shown, width, replace_whitespace=False, break_on_hyphens=False) or [""]


def _note(note: Note, indent: str, setting: Setting) -> list[str]:
    said = translate(note.message, setting.lang)
    if note.candidates:
        said = translate(
            message("{note} (perhaps {candidates})", note=said, candidates=note.candidates), setting.lang
        )
    return textwrap.wrap(
        printable(f"> {said}"), setting.width, initial_indent=indent, subsequent_indent=f"{indent}  "
    )


def _rule(words: str, setting: Setting) -> str:
    return f"-- {words} ".ljust(min(setting.width, 60), "-")


def _word(finding: Finding, setting: Setting) -> str:
    return translate(finding, setting.lang)
