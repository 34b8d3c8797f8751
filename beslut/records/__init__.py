"""The records: what the minutes of a municipal body state, as frozen classes.

Nothing is in them that the minutes do not state. Who took part in a decision, what a tally comes to, whether a
body was quorate: all of that is derived when asked for, and never stored.
"""

from beslut.records.attendance import Attendance, Attending, Capacity, ClockSpan, Role, RoleKind
from beslut.records.body import Body, BodyKind
from beslut.records.correction import Correction
from beslut.records.disqualification import DisqualificationQuestion, Ground, GroundCode, QuestionOutcome
from beslut.records.elected import Elected, Office
from beslut.records.meeting import Meeting
from beslut.records.notice import Notice
from beslut.records.numbering import ParagraphNumber
from beslut.records.paragraph import DecisionForm, MatterKind, Paragraph, Proposal, ProposalKind
from beslut.records.people import WITHOUT_PARTY, Actor, Party, Person
from beslut.records.place import Place
from beslut.records.request import Request, RequestKind
from beslut.records.span import ParagraphRange, ParagraphSpan
from beslut.records.statements import (
    NonParticipation,
    Reason,
    Reservation,
    Statement,
    StatementKind,
)
from beslut.records.substitute_order import Fallback, OrderRow, SubstituteOrder
from beslut.records.vote import (
    Ballot,
    CandidateVotes,
    Choice,
    GroupBallots,
    Settlement,
    Vote,
    VoteKind,
)

__all__ = [
    "WITHOUT_PARTY",
    "Actor",
    "Attendance",
    "Attending",
    "Ballot",
    "Body",
    "BodyKind",
    "CandidateVotes",
    "Capacity",
    "Choice",
    "ClockSpan",
    "Correction",
    "DecisionForm",
    "DisqualificationQuestion",
    "Elected",
    "Fallback",
    "Ground",
    "GroundCode",
    "GroupBallots",
    "MatterKind",
    "Meeting",
    "NonParticipation",
    "Notice",
    "Office",
    "OrderRow",
    "Paragraph",
    "ParagraphNumber",
    "ParagraphRange",
    "ParagraphSpan",
    "Party",
    "Person",
    "Place",
    "Proposal",
    "ProposalKind",
    "QuestionOutcome",
    "Reason",
    "Request",
    "RequestKind",
    "Reservation",
    "Role",
    "RoleKind",
    "Settlement",
    "Statement",
    "StatementKind",
    "SubstituteOrder",
    "Vote",
    "VoteKind",
]
