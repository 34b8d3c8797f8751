"""A count that says how sure it is: a number, or a range with the reasons."""

from attrs import frozen

from beslut.errors import RecordError
from beslut.messages import Message, message


@frozen(kw_only=True)
class Count:
    """How many (antal), from `low` to `high`, both inclusive; `high` is None where no upper bound is known.

    `why` tells, for a range, what the record does not settle; a number that is exact may have remarks there
    too.

    >>> str(Count(low=3, high=3)), str(Count(low=3, high=4)), str(Count(low=3, high=None))
    ('3', '3–4', '3–?')
    """

    low: int
    high: int | None
    why: tuple[Message, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a count below zero and a range that ends before it starts."""
        if self.low < 0 or (self.high is not None and self.high < self.low):
            raise RecordError(cause=message("{low}–{high} is no count", low=self.low, high=str(self.high)))

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high

    def __str__(self) -> str:
        """`3`, `3–4`, or `3–?` where no upper bound is known."""
        return str(self.low) if self.exact else f"{self.low}–{'?' if self.high is None else self.high}"

    def __contains__(self, number: int) -> bool:
        """Whether the number may be the one."""
        return self.low <= number and (self.high is None or number <= self.high)


NONE = Count(low=0, high=0)
"""Nobody."""

_SMALL = tuple(Count(low=number, high=number) for number in range(128))


def exactly(number: int) -> Count:
    """The count that is just this number."""
    return _SMALL[number] if number < len(_SMALL) else Count(low=number, high=number)
