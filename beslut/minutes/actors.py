"""Who a sentence speaks of: named persons and party groups, where each stands."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from beslut.minutes.entries import PARTY_WORDS
from beslut.minutes.names import people_in
from beslut.records import Actor

_PARTY_NAMES = {
    "socialdemokraterna": "S",
    "moderaterna": "M",
    "sverigedemokraterna": "SD",
    "centerpartiet": "C",
    "centern": "C",
    "vänsterpartiet": "V",
    "kristdemokraterna": "KD",
    "liberalerna": "L",
    "folkpartiet": "FP",
    "miljöpartiet": "MP",
}
# `Två ledamöter` and `Övriga ledamöter` are no parties.
_NO_PARTY = (
    r"(?!(?:En|Ett|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Elva|Tolv|Några|Inga|Flera|"
    r"Båda|Vissa|Alla|Dessa|Fler|De|Av)(?![\w-]))"
)
_SHORT = rf"{_NO_PARTY}(?:[A-ZÅÄÖ]{{1,5}}|[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{{1,4}})"
_NAMED = (
    r"[A-ZÅÄÖ][a-zåäö]+(?:partiet|demokraterna|listan|moderaterna)s?|Moderaterna|"
    r"Liberalerna|Centern|Socialdemokraterna|Alternativet"
)
_PARTY = rf"(?:(?:{_NAMED})(?:[ ]\((?:{_SHORT})\))?|\((?:{_SHORT})\)|(?:{_SHORT})(?![\w-]))"
_GROUPED = rf"(?:(?:{_SHORT})-gruppen)"
_LIST = rf"(?:{_GROUPED}|{_PARTY})(?:(?:[ ]?,[ ]?|[ ](?:och|samt)[ ])(?:{_GROUPED}|{_PARTY}))*"
_GROUP = re.compile(
    rf"""(?P<led>(?:[Ll]edamöter(?:na)?|[Rr]epresentanter(?:na)?|[Gg]rupperna|[Gg]ruppen
      |[Pp]artierna|[Ff]öreträdare(?:n|na)?)
            [ ](?:(?:från|i|för|ur)[ ])?(?P<members>{_LIST}))(?![\w-])
      | (?P<group>(?P<one>{_SHORT}|{_NAMED})(?:-|[ ]?:s[ ]|s[ ])(?:parti)?grupp(?:en)?(?![a-zåäö]))
      | (?P<owned>(?P<owner>{_SHORT}|{_NAMED})(?:[ ]?:s|s)?[ ](?:ledamöter(?:na)?|representanter))
      | (?P<party>(?P<alone>{_NAMED})(?:s[ ](?:ledamöter|grupp(?:en)?))?)(?![\w-])
    """,
    re.VERBOSE,
)
_BARE = re.compile(
    rf"(?:^|(?<=[.:;][ ]))(?P<parties>(?:{_SHORT})(?:(?:,[ ]|[ ]och[ ]|"
    rf"[ ]samt[ ])(?:{_SHORT}))*)(?=[ ](?:reserverar|deltar|avstår))"
)
# Bare short forms in the middle of a sentence: only those known throughout the country, and only where the sentence
# is about dissent or taking no part.
_KNOWN = "|".join(sorted(PARTY_WORDS, key=len, reverse=True))
_BARE_KNOWN = re.compile(
    rf"(?<![\w(:-])(?P<parties>(?:{_KNOWN})(?:(?:,[ ]|[ ]och[ ]|[ ]samt[ ])(?:{_KNOWN}))*)(?![\w:-]|[ ][A-ZÅÄÖ(])"
)
_DISSENT = re.compile(r"reserv|deltar|deltog|från att delta", re.IGNORECASE)
_ONE = re.compile(rf"(?P<named>{_NAMED})|\(?(?P<short>{_SHORT})(?![a-zåäö])\)?")


@frozen
class Found:
    """An actor and the offsets of the words that name it."""

    actor: Actor
    start: int
    end: int


def actors_in(text: str) -> list[Found]:
    """Every person and group that the text names, in order.

    >>> [str(found.actor) for found in actors_in("SD-gruppen och Bo Ek (S) reserverar sig.")]
    ['SD-gruppen', 'Bo Ek (S)']
    """
    found = _groups(text)
    persons = [one for one in _persons(text) if not _overlaps(found, one.start, one.end)]
    match = _BARE.search(text) or (_DISSENT.search(text) and not found and _BARE_KNOWN.search(text))
    if match and not _overlaps(persons, match.start(), match.end()):
        found.append(Found(_of_parties(match["parties"], match["parties"]), match.start(), match.end()))
    return sorted((*found, *persons), key=lambda one: one.start)


# A part of a word that every group has, whatever its form.
_OF_GROUPS = ("grupp", "ledam", "represent", "parti", "företräd", "demokrat", "listan", "moderat", "liberal", "centern",
              "alternativ")  # fmt: skip


def _groups(text: str) -> list[Found]:
    lowered = text.lower()
    if not any(word in lowered for word in _OF_GROUPS):
        return []
    return [Found(_group(match), match.start(), match.end()) for match in _GROUP.finditer(text)]


def _overlaps(found: Iterable[Found], start: int, end: int) -> bool:
    """Whether any of the words found share letters with those between the offsets (`J. Ås` holds `Ås`)."""
    return any(one.start < end and start < one.end for one in found)


def _persons(text: str) -> Iterator[Found]:
    for mention in people_in(text):
        words = mention.name.split(" ")
        if mention.party is None and words[0] in PARTY_WORDS and len(words) > 2:
            name = mention.name[len(words[0]) + 1 :]
            yield Found(Actor(name=name, party=words[0]), mention.start, mention.end)
        else:
            yield Found(Actor(name=mention.name, party=mention.party), mention.start, mention.end)


def _group(match: re.Match[str]) -> Actor:
    words = match.group()
    return _of_parties(words, match["members"] or match["one"] or match["owner"] or match["alone"] or words)


def _of_parties(words: str, listed: str) -> Actor:
    parties = []
    for one in _ONE.finditer(listed.replace("-gruppen", "")):
        named = one["named"]
        short = (
            one["short"]
            or _PARTY_NAMES.get(named.lower())
            or _PARTY_NAMES.get(named.lower().removesuffix("s"))
            or named
        )
        parties.append(short)
    return Actor(parties=tuple(dict.fromkeys(parties)) or (words,), words=words)
