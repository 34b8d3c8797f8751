"""Entries of a list of people: who is listed, whom they replace, and the words behind each."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import evolve, frozen

from beslut.minutes.lines import Line
from beslut.minutes.names import TITLE, Mention, people_in
from beslut.minutes.remarks import Remark, remark
from beslut.minutes.vocabulary import folded
from beslut.records import Place

REPLACES = re.compile(
    r"(?:\b(?:ersatter|ersattare for|for|vice|istallet for|stallet for)|"
    r"\bers(?:attare)?[ ]?[:.]|\btjg\.?[ ]?f(?:or|\.))[ ]*(?:\(?[a-z]{1,3}\)?[ ])?$",
    re.IGNORECASE,
)
# `För Bo Ek har ingen ersättare kunnat kallas` lists nobody.
_UNREPLACED = re.compile(r"[ \n]har[ \n]ingen[ \n](?:ersättare|kunnat)")
_LOOSE_PARTY = re.compile(r"[ ]?,[ ]?(?P<party>[a-zåäö]{1,3})(?=$|[ ,;])")


@frozen
class Replaced:
    """A member whom somebody stands in for, with the words that follow: the §§, perhaps `pga jäv`."""

    name: str
    party: str | None
    remark: str

    @cached_property
    def said(self) -> Remark:
        """What the words that follow say."""
        return remark(self.remark)


@frozen
class Entry:
    """One person of a list (post): name and party as printed, whom the person replaces, and the remark."""

    name: str
    party: str | None
    remark: str
    title: str | None
    replaced: tuple[Replaced, ...]
    line: Line
    words: str

    @cached_property
    def said(self) -> Remark:
        """What the remark says."""
        return remark(self.remark)

    def place(self) -> Place:
        """The place of the entry."""
        return self.line.place(self.words)


def entries(lines: Sequence[Line]) -> Iterator[Entry]:
    """The entries of these lines, in order."""
    text, starts, sources = _joined(lines)
    mentions = [one for one in _mentions(text) if not _UNREPLACED.match(text, one.end)]
    held: list[tuple[Mention, list[tuple[Mention, str]], str]] = []
    for index, mention in enumerate(mentions):
        end = mentions[index + 1].start if index + 1 < len(mentions) else len(text)
        before = text[mentions[index - 1].end if index else 0 : mention.start]
        behind = text[mention.end : end]
        if held and REPLACES.search(folded(before).replace("\n", " ")):
            held[-1][1].append((mention, behind))
        else:
            held.append((mention, [], behind))
    for index, (mention, objects, behind) in enumerate(held):
        before = text[_end_before(held, index) : mention.start]
        line = sources[max(0, bisect_right(starts, mention.start) - 1)]
        yield Entry(
            name=mention.name,
            party=mention.party,
            remark=_without_next_title(behind),
            title=_title_before(before),
            replaced=tuple(Replaced(m.name, m.party, _without_next_title(words)) for m, words in objects),
            line=line,
            words=" ".join(text[mention.start : mention.end].split()),
        )


def _end_before(held: Sequence[tuple[Mention, list[tuple[Mention, str]], str]], index: int) -> int:
    if index == 0:
        return 0
    mention, objects, _ = held[index - 1]
    return objects[-1][0].end if objects else mention.end


def _joined(lines: Sequence[Line]) -> tuple[str, list[int], list[Line]]:
    """The lines as one text; a line that a name or bracket was broken over is joined with a blank."""
    parts: list[str] = []
    starts: list[int] = []
    length = 0
    lines = [line for line in lines if not line.blank and names_nobody(line.text) is None]
    for line in lines:
        words = line.text.strip()
        if parts:
            broken = _goes_on(parts[-1], words)
            parts.append(" " if broken else "\n")
            length += 1
        starts.append(length)
        parts.append(words)
        length += len(words)
    return "".join(parts), starts, lines


_NOBODY = re.compile(r"[ \t]*(?:ersättare saknas|ingen ersättare|vakant|vakans)\b[^\n]*", re.IGNORECASE)


def names_nobody(text: str) -> str | None:
    """The words of a line that tells of an empty chair (`Ersättare saknas för Bo Ek (S)`); None of any other."""
    match = _NOBODY.fullmatch(text)
    return None if match is None else match.group().strip()


_CAPITALISED = re.compile(r"[^\W\d_a-zåäö][\w-]*")


def _goes_on(before: str, words: str) -> bool:
    """Whether a line goes on with what the one above began: a party, a span, or the second half of a name."""
    if words[0] in "(§" or words[0].isdigit() or words[0].islower():
        return True
    last = before.rsplit(" ", 1)[-1]
    if folded(before).lower().endswith((" for", " ersatter", " och", " von", " af", ",", " ers:")):
        return not before.endswith(",")
    alone = _CAPITALISED.fullmatch(before) is not None or (
        before.count(" ") and last[0].isupper() and before[-len(last) - 2] in ",;"
    )
    return bool(alone and re.match(r"[^\W\d_][\w-]*[ ]?\(", words))


def _mentions(text: str) -> Iterator[Mention]:
    for mention in people_in(text):
        yield _with_loose_party(mention, text)


def _with_loose_party(mention: Mention, text: str) -> Mention:
    """The mention with a party that stands outside brackets: before the name or behind a comma."""
    if mention.party is not None:
        return mention
    words = mention.name.split(" ")
    if words[0] in PARTY_WORDS and len(words) > 2:
        first = mention.name.index(" ") + 1
        return evolve(mention, name=mention.name[first:], party=words[0], start=mention.start)
    match = _LOOSE_PARTY.match(text, mention.end)
    if match is not None and match["party"].upper() in PARTY_WORDS:
        return evolve(mention, party=match["party"], end=match.end("party"))
    return mention


# The short forms used throughout the country; local ones are only taken where brackets or a column show them.
PARTY_WORDS = frozenset({"S", "M", "SD", "C", "V", "KD", "L", "MP", "FP", "NYD", "FI", "PP"})


def _title_before(before: str) -> str | None:
    """A title printed before the name (`Ekonomichef Bo Ek`)."""
    words = re.split(r"[\n,;)]|[ ]{2,}", before)[-1].strip()
    match = TITLE.search(words)
    return words if match is not None and match.end() == len(words) else None


def _without_next_title(behind: str) -> str:
    """The words behind a name, without the title that belongs to the next one on the line below."""
    *kept, last = behind.split("\n")
    if kept and TITLE.fullmatch(last.strip()):
        return "\n".join(kept)
    return behind
