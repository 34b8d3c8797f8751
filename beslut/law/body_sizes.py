"""How large bodies have to be (organens storlek): the least numbers of members and substitutes, by 5:5 and 6:16 KL.

The act of 1991 had other numbers; they are not here, so that a meeting before 2018 is not measured by these.
"""

from attrs import frozen

from beslut.law.dated import Dated, Step
from beslut.law.kl_2017 import ACT, section
from beslut.messages import message


@frozen(kw_only=True)
class CouncilSize:
    """The least number of members of a council with so many entitled to vote (röstberättigade) at the most.

    `voters` is None for the largest, which have no upper limit.
    """

    voters: int | None
    members: int


def least_members(sizes: tuple[CouncilSize, ...], voters: int) -> int:
    """The least number of members with so many entitled to vote.

    >>> [least_members(MUNICIPAL_COUNCIL.value_on(ACT.since), voters) for voters in (8_000, 8_001, 600_001)]
    [21, 31, 101]
    """
    return next(size.members for size in sizes if size.voters is None or voters <= size.voters)


MUNICIPAL_COUNCIL = Dated[tuple[CouncilSize, ...]](
    name=message("the least number of members of a municipal council"),
    steps=[
        Step(
            since=ACT.since,
            value=(
                CouncilSize(voters=8_000, members=21),
                CouncilSize(voters=16_000, members=31),
                CouncilSize(voters=24_000, members=41),
                CouncilSize(voters=36_000, members=51),
                CouncilSize(voters=600_000, members=61),
                CouncilSize(voters=None, members=101),
            ),
            source=section("5 kap. 5 §"),
        )
    ],
)
REGIONAL_COUNCIL = Dated[tuple[CouncilSize, ...]](
    name=message("the least number of members of a regional council"),
    steps=[
        Step(
            since=ACT.since,
            value=(
                CouncilSize(voters=140_000, members=31),
                CouncilSize(voters=200_000, members=51),
                CouncilSize(voters=300_000, members=71),
                CouncilSize(voters=None, members=101),
            ),
            source=section("5 kap. 5 §"),
        )
    ],
)
EXECUTIVE_BOARD = Dated[int](
    name=message("the least number of members, and of substitutes, of an executive board"),
    steps=[Step(since=ACT.since, value=5, source=section("6 kap. 16 §"))],
)
"""Members; the substitutes are at least as many."""
