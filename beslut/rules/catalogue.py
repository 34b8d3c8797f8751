"""The catalogue of rules (regelkatalogen): one tuple, in the order of the ids."""

from beslut.rules.adjustment import ADJUSTMENT_RULES
from beslut.rules.appeal import APPEAL_RULES
from beslut.rules.ballots import BALLOT_RULES
from beslut.rules.disqualification_committee import COMMITTEE_DISQUALIFICATION_RULES
from beslut.rules.disqualification_council import COUNCIL_DISQUALIFICATION_RULES
from beslut.rules.disqualification_question import QUESTION_RULES
from beslut.rules.grounds import GROUND_RULES
from beslut.rules.majority import MAJORITY_RULES
from beslut.rules.minority import MINORITY_RULES
from beslut.rules.minutes import MINUTES_RULES
from beslut.rules.notice import NOTICE_RULES
from beslut.rules.others_present import OTHERS_RULES
from beslut.rules.presiding import PRESIDING_RULES
from beslut.rules.quorum import QUORUM_RULES
from beslut.rules.remote import REMOTE_RULES
from beslut.rules.reservations import RESERVATION_RULES
from beslut.rules.returning import RETURNING_RULES
from beslut.rules.rule import Rule
from beslut.rules.seats import SEAT_RULES
from beslut.rules.substitutes_committee import COMMITTEE_SUBSTITUTE_RULES
from beslut.rules.substitutes_council import COUNCIL_SUBSTITUTE_RULES
from beslut.rules.summons import SUMMONS_RULES
from beslut.rules.taking_part import TAKING_PART_RULES
from beslut.rules.ties import TIE_RULES


def _number(rule: Rule) -> int:
    return int(rule.id[1:])


RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *QUORUM_RULES,
            *COUNCIL_DISQUALIFICATION_RULES,
            *GROUND_RULES,
            *COMMITTEE_DISQUALIFICATION_RULES,
            *QUESTION_RULES,
            *PRESIDING_RULES,
            *TAKING_PART_RULES,
            *BALLOT_RULES,
            *MAJORITY_RULES,
            *TIE_RULES,
            *MINORITY_RULES,
            *RESERVATION_RULES,
            *COUNCIL_SUBSTITUTE_RULES,
            *RETURNING_RULES,
            *COMMITTEE_SUBSTITUTE_RULES,
            *SEAT_RULES,
            *REMOTE_RULES,
            *MINUTES_RULES,
            *ADJUSTMENT_RULES,
            *NOTICE_RULES,
            *APPEAL_RULES,
            *SUMMONS_RULES,
            *OTHERS_RULES,
        ),
        key=_number,
    )
)
"""Every rule that judges."""
