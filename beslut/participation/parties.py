"""Parties as they are printed: when two short forms, or a short form and a name, mean the same party."""

from functools import lru_cache

from beslut.records import WITHOUT_PARTY

NAMES = {
    "S": ("Socialdemokraterna", "Arbetarepartiet-Socialdemokraterna", "Arbetarpartiet Socialdemokraterna"),
    "M": ("Moderaterna", "Moderata samlingspartiet"),
    "SD": ("Sverigedemokraterna",),
    "C": ("Centerpartiet", "Centern"),
    "V": ("Vänsterpartiet",),
    "KD": ("Kristdemokraterna",),
    "L": ("Liberalerna",),
    "MP": ("Miljöpartiet", "Miljöpartiet de gröna"),
    "FP": ("Folkpartiet", "Folkpartiet liberalerna"),
    "VPK": ("Vänsterpartiet Kommunisterna",),
    "KDS": ("Kristdemokratiska Samhällspartiet",),
}
"""Short form and names of the parties in the Riksdag, with the former short forms of three of them."""

FORMER = {"FP": "L", "VPK": "V", "KDS": "KD"}
"""Former short form to present one: FP until November 2015, VPK until the 1991 election, KDS until about
1998.
"""

_SHORT = {name.casefold(): short for short, names in NAMES.items() for name in (short, *names)}


@lru_cache(maxsize=4096)
def short_form(printed: str) -> str:
    """The short form of a party as printed: `(c)` is C, and so is `Centerpartiet`; local ones stand as they
    are.

    >>> short_form("c"), short_form("Socialdemokraterna"), short_form("WeP")
    ('C', 'S', 'WeP')
    """
    bare = printed.strip().strip("()").strip()
    return _SHORT.get(bare.casefold(), bare)


def same_party(first: str | None, second: str | None) -> bool:
    """Whether two printed parties are the same one, whatever the case of the letters; FP is also L."""
    if first is None or second is None:
        return first is second
    if first == second:
        return True
    one, other = short_form(first), short_form(second)
    return FORMER.get(one, one).casefold() == FORMER.get(other, other).casefold()


def in_group(party: str | None, parties: tuple[str, ...]) -> bool:
    """Whether somebody of this party belongs to the group; those without party are never a group."""
    return party is not None and any(
        short_form(each) != WITHOUT_PARTY and same_party(party, each) for each in parties
    )
