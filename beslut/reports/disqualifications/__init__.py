"""Jäv over bodies and years, and the auditor's nine tests (jävsrapport): tables for whoever audits.

The tables of jäv begin with what minutes state and cost next to nothing; the nine tests judge every meeting.
"""

from beslut.reports.disqualifications.audit_tables import audit_tests, nine_tests, nine_tests_hits
from beslut.reports.disqualifications.bodies_known import Known, known_of
from beslut.reports.disqualifications.cases import Disqualification, Seat, found
from beslut.reports.disqualifications.followed_by import disqualified_then_took_part
from beslut.reports.disqualifications.hits import Outcome
from beslut.reports.disqualifications.nine_tests import tried
from beslut.reports.disqualifications.register import Engagement, load_engagements
from beslut.reports.disqualifications.sums import disqualifications_by_body, disqualifications_by_person
from beslut.reports.disqualifications.table import disqualifications

__all__ = [
    "Disqualification",
    "Engagement",
    "Known",
    "Outcome",
    "Seat",
    "audit_tests",
    "disqualifications",
    "disqualifications_by_body",
    "disqualifications_by_person",
    "disqualified_then_took_part",
    "found",
    "known_of",
    "load_engagements",
    "nine_tests",
    "nine_tests_hits",
    "tried",
]
