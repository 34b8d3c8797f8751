"""Secret votes (sluten omröstning): which votes never say how anybody voted, whatever a record holds of them."""

from beslut.records import DecisionForm, Vote, VoteKind

_DECISIVE = (VoteKind.MAIN, VoteKind.ELECTION)


def is_secret(vote: Vote, form: DecisionForm | None) -> bool:
    """Whether a vote is secret by itself, as an election is, or by the form that its § prints.

    A § that is decided by secret ballot may begin with an open vote on recommittal and the like.
    """
    if vote.secret or vote.candidates or vote.kind is VoteKind.ELECTION:
        return True
    return form is DecisionForm.SECRET_BALLOT and vote.kind in _DECISIVE
