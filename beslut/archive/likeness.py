"""When two names may be one person's (likhet), and why; told of two faces of one municipality."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from beslut.archive.elections import UNDATED, next_election
from beslut.archive.identity import Face
from beslut.messages import Message, message

NEAR = 0.85
"""Of 1: how like two names must be to be shown; two letters wrong in a name of usual length."""


def doubt(one: Face, other: Face) -> Message | None:
    """Why the two may be one person; None where nothing says so.

    Names that are only alike are no reason where the parties differ.
    """
    if one.name == other.name:
        return _of_one_name(one, other)
    if not may_be_of_one_party(one, other):
        return None
    if words(one.name) == words(other.name):
        return message("the same names in another order")
    if abbreviated(one.name, other.name) or abbreviated(other.name, one.name):
        return message("one name may be the other, made shorter")
    if near(*sorted((one.name, other.name))):
        return message("names that are much the same")
    return None


def may_be_of_one_party(one: Face, other: Face) -> bool:
    """Whether the party is the same, or not printed for one of them."""
    return one.party == other.party or not one.party.key or not other.party.key


def words(name: str) -> tuple[str, ...]:
    """The words of a name, whatever their order."""
    return tuple(sorted(name.split()))


def abbreviated(short: str, long: str) -> bool:
    """Whether the last name is the same and the first is an initial, or one of several first names."""
    few, many = short.split(), long.split()
    if len(few) < 2 or len(many) < 2 or few[-1] != many[-1]:
        return False
    first = initial(few)
    if first:
        return many[0].startswith(first)
    return len(few) < len(many) and few[0] in many[:-1]


def initial(name: list[str]) -> str:
    """The letter that stands for the first name, empty where that is written out."""
    first = name[0].rstrip(".")
    return first if len(first) == 1 else ""


def near(one: str, other: str) -> bool:
    """Whether the names are much the same, by the blocks of letters that they share (Ratcliff and Obershelp)."""
    return SequenceMatcher(None, one, other).ratio() >= NEAR


@lru_cache(maxsize=16384)
def letters_lost(one: int, other: int) -> int:
    """How many letters of a name another may be without for the two to be near, by lengths; -1 if they cannot be.

    The blocks that two names share hold no more letters than both names have.

    >>> letters_lost(12, 12), letters_lost(12, 13), letters_lost(13, 12), letters_lost(4, 12)
    (1, 1, 2, -1)
    """
    fewest = range(min(one, other) + 1)
    shared = next((count for count in fewest if 2.0 * count / max(1, one + other) >= NEAR), None)
    return -1 if shared is None else one - shared


def _of_one_name(one: Face, other: Face) -> Message:
    if one.party != other.party:
        return _of_two_parties(one, other)
    if UNDATED in (*one.terms, *other.terms):
        return message("one name, of which a meeting without a day tells no term")
    if any(next_election(term) in other.terms for term in one.terms) or any(
        next_election(term) in one.terms for term in other.terms
    ):
        return message("one name, which the alias file tells apart: whose is this term?")
    return message("one name, years apart: somebody who came back, or two people")


def _of_two_parties(one: Face, other: Face) -> Message:
    if not one.party.key or not other.party.key:
        return message("one name, once without a party")
    if one.party.key == other.party.key:
        return message("one name, and letters that may be two parties")
    return message("one name, two parties: a change of party, or two people")
