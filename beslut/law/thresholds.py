"""How many it takes (tröskelvärden): quorum, a third, two thirds, each a count of persons or votes."""

from fractions import Fraction


def quorum(seats: int) -> int:
    """How many must be present in a body of so many seats (beslutsförhet): more than half of them.

    >>> [quorum(seats) for seats in (5, 7, 9, 10, 11, 31, 61, 101)]
    [3, 4, 5, 6, 6, 16, 31, 51]
    """
    return seats // 2 + 1


def at_least(share: Fraction, of: int) -> int:
    """The smallest number that is at least this share of so many.

    >>> at_least(Fraction(1, 3), 49), at_least(Fraction(2, 3), 31), at_least(Fraction(3, 4), 11)
    (17, 21, 9)
    """
    return -(-share.numerator * of // share.denominator)
