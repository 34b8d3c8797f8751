"""How each voted: rolls told in sentences, and lists with a column for each choice."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from beslut.minutes.actors import Found, actors_in
from beslut.minutes.entries import PARTY_WORDS
from beslut.minutes.lines import Line
from beslut.minutes.names import people_in
from beslut.minutes.vocabulary import folded, lowered
from beslut.records import Ballot, Choice, GroupBallots

CHOICE_WORDS = {"ja": Choice.YES, "nej": Choice.NO, "avstår": Choice.ABSTAINED, "avst": Choice.ABSTAINED,
                "avstod": Choice.ABSTAINED, "frånvarande": Choice.ABSENT, "frånv": Choice.ABSENT}  # fmt: skip
_WORD = r"ja|nej|avst(?:år|od)?|frånv(?:arande)?"
# Whoever `avstår från att delta` or `avstår i beslutet` casts no ballot, not even a blank one.
_FROM_MORE = r"(?![ ]från[ ](?!att[ ]rösta)|[ ](?:\w+[ ]){0,3}i[ ](?:beslut|handlägg|överlägg|ärend|behandl))"
_SIDE_AFTER = re.compile(
    rf"\b(?:röstar|röstade|rösta)[ ](?P<word>ja|nej)\b|\b(?P<abstains>avst(?:år|"
    rf"od)\b{_FROM_MORE}(?:[ ]från[ ]att[ ]rösta)?)\b",
    re.IGNORECASE,
)
_SIDE_BEFORE = re.compile(
    r"""(?:^|(?<=[.;:][ ]))(?:följande[ ](?:ledamöter|ledamot)[ ])?
    (?: (?P<word>ja|nej)(?:[ ]?:|[ ]\(\d+\)[ ]?:?|[ ](?:röstar|röstade)(?:[ ]följande(?:[ ]ledamöter)?)?[ ]?:?
                           |-röst(?:er)?[ ](?:lämna[sd]e?s?|avge[sr]|avgavs)[ ]av[ ]?:?)
      | (?:röstar|röstade)[ ](?P<votes>ja|nej)(?:[ ]till[ ][^:]{0,60})?[ ]?(?:\(\d+\))?[ ]?:
      | (?P<abstains>avst(?:år|od)(?:[ ]från[ ]att[ ]rösta)?)[ ]?(?:\(\d+\))?[ ]?:
      | (?P<absent>frånvarande)[ ]?(?:\(\d+\))?[ ]?: )[ ]*(?=[A-ZÅÄÖ])""",
    re.IGNORECASE | re.VERBOSE,
)
_FOLLOWING = re.compile(
    r"\bföljande[ ](?:ledamöter|ledamot)[ ](?:röstar[ ](?P<word>ja|nej)|(?P<abstains>avstår))[^:]{0,60}:",
    re.IGNORECASE,
)
_INLINE = re.compile(rf"[ ]?[-–:]?[ ]?(?P<word>{_WORD})\b(?=[ ]?[,.;]|[ ]*$|[ ]och[ ])", re.IGNORECASE)
_COUNT = re.compile(r"[ ]*(?:från[ ]att[ ]rösta[ ]?)?\((?P<votes>\d{1,3})\)")


@frozen
class Told:
    """What a sentence tells of how people voted; `counts` are the figures in brackets behind a side."""

    ballots: tuple[Ballot, ...]
    groups: tuple[GroupBallots, ...]
    counts: tuple[tuple[Choice, int], ...]


def told_ballots(sentence: str) -> Told | None:
    """The ballots that the sentence tells of, None where it tells of none."""
    inline = tuple(_inline(sentence))
    if len(inline) > 1:
        return Told(inline, (), ())
    match = _FOLLOWING.search(sentence) or _SIDE_BEFORE.search(sentence)
    if match is not None and (names := actors_in(behind := sentence[match.end() :])):
        count = re.search(r"\((\d{1,3})\)", match.group())
        side = _choice(match)
        return _told(names, behind, side, ((side, int(count[1])),) if count else ())
    match = _SIDE_AFTER.search(sentence)
    if match is None:
        return None
    names = [one for one in actors_in(sentence) if one.start < match.start()]
    if not names or "att rösta ja" in sentence.lower():
        return None
    side = _choice(match)
    count = _COUNT.match(sentence, match.end())
    return _told(names, sentence, side, ((side, int(count["votes"])),) if count else ())


_OF_GROUP = re.compile(r"[ ]?\((?P<votes>\d{1,3})\)")


def _told(names: Sequence[Found], text: str, side: Choice, counts: tuple[tuple[Choice, int], ...]) -> Told:
    """The ballots of those named in the text, and of its groups with the number of votes in brackets behind each."""
    ballots = tuple(
        Ballot(name=one.actor.name, party=one.actor.party, choice=side) for one in names if one.actor.name
    )
    groups = tuple(
        GroupBallots(
            parties=one.actor.parties,
            choice=side,
            votes=int(behind["votes"]) if (behind := _OF_GROUP.match(text, one.end)) else None,
        )
        for one in names
        if not one.actor.name
    )
    return Told(ballots, groups, counts)


def _choice(match: re.Match[str]) -> Choice:
    groups = match.groupdict()
    if groups.get("abstains"):
        return Choice.ABSTAINED
    if groups.get("absent"):
        return Choice.ABSENT
    return CHOICE_WORDS[lowered(groups.get("word") or groups.get("votes") or "")]


def _inline(sentence: str) -> Iterator[Ballot]:
    """`Bo Ek (S) ja, Eva Berg (M) nej`: the choice directly behind each name."""
    for mention in people_in(sentence):
        match = _INLINE.match(sentence, mention.end)
        if match is not None:
            yield Ballot(name=mention.name, party=mention.party, choice=CHOICE_WORDS[lowered(match["word"])])


_ROW_FIRST = re.compile(rf"[ \t]*(?P<word>{_WORD})[ \t]+(?=[A-ZÅÄÖ])", re.IGNORECASE)
_ROW_LAST = re.compile(rf"[ \t]+(?P<word>{_WORD})[ \t]*$", re.IGNORECASE)
_HEADS = re.compile(
    r"\b(?P<yes>ja)\b|\b(?P<no>nej)\b|\b(?P<abstained>avst\w*)|\b(?P<absent>franv\w*)", re.IGNORECASE
)
_MARK = re.compile(r"(?<!\S)[xX✓](?!\S)")
_SIDE_LINE = re.compile(
    rf"[ \t]*(?P<word>{_WORD})(?:[ -]röster)?[ ]?(?:\((?P<votes>\d+)\)|:)?[ \t]*", re.IGNORECASE
)
_PARTY_BEFORE_COLUMN = re.compile(
    r"[ \t]+(?P<party>[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,4}(?=[ \t])|-(?=[ \t])|[a-zåäö]{1,3}(?=[ ]{2}|\t))"
)


def listed_ballots(lines: Sequence[Line]) -> Iterator[Ballot]:
    """The ballots of a list by name: an X in a column, the choice before or after the name, or names below it."""
    heads: list[tuple[int, Choice]] = []
    side: Choice | None = None
    substitutes = False
    for line in lines:
        text = line.text.expandtabs(8)
        if line.blank:
            continue
        if found := _column_heads(text):
            heads, side = found, None
            substitutes = _SUBSTITUTE_HEAD.search(folded(text)) is not None
            continue
        alone = _SIDE_LINE.fullmatch(text)
        if alone is not None:
            side = CHOICE_WORDS[lowered(alone["word"])]
            continue
        yield from _row(_by_substitute(text) if substitutes else text, heads, side)


_SUBSTITUTE_HEAD = re.compile(r"\b(?:tjanstgorande[ ]|tjg\.?[ ])?ersattare\b", re.IGNORECASE)


def _by_substitute(text: str) -> str:
    """A row with a column for the substitute, without the member for whom the substitute voted."""
    named = list(people_in(text))
    if len(named) < 2:
        return text
    return " " * named[1].start + text[named[1].start :]


def _column_heads(text: str) -> list[tuple[int, Choice]]:
    """Where the columns of the choices stand, if this is their line of heads."""
    found = [(match.start() + (match.end() - match.start()) // 2, Choice[str(match.lastgroup).upper()])
             for match in _HEADS.finditer(folded(text))]  # fmt: skip
    kinds = {choice for _, choice in found}
    no_figures = not any(character.isdigit() for character in text)
    return found if {Choice.YES, Choice.NO} <= kinds and no_figures and "röst" not in text.lower() else []


def _row(text: str, heads: Sequence[tuple[int, Choice]], side: Choice | None) -> Iterator[Ballot]:
    first = _ROW_FIRST.match(text)
    mention = next(people_in(text), None)
    if mention is None:
        return
    name, party, end = _split_party(mention.name, mention.party, text, mention.end)
    if first is not None and first.end() >= mention.start - 1:
        yield Ballot(name=name, party=party, choice=CHOICE_WORDS[lowered(first["word"])])
        return
    last = _ROW_LAST.search(text, end)
    if last is not None:
        yield Ballot(name=name, party=party, choice=CHOICE_WORDS[lowered(last["word"])])
        return
    mark = _MARK.search(text, end)
    if heads and mark is not None:
        choice = min(heads, key=lambda head: abs(head[0] - mark.start()))[1]
        yield Ballot(name=name, party=party, choice=choice)
    elif side is not None and mark is None:
        for other in people_in(text):
            yield Ballot(name=other.name, party=other.party, choice=side)


def _split_party(name: str, party: str | None, text: str, end: int) -> tuple[str, str | None, int]:
    words = name.split(" ")
    if party is None and len(words) > 2 and words[-1] in PARTY_WORDS:
        return " ".join(words[:-1]), words[-1], end
    if party is None and (match := _PARTY_BEFORE_COLUMN.match(text, end)) is not None:
        return name, match["party"], match.end()
    return name, party, end
