"""Reports: what is asked of meetings, answered as data. Each is a title, columns, typed rows, notes and sources.

`REPORTS` lists every report by name; each takes accounts (`accounts(sources)`, `account(meeting)`) and gives one
table or several. How a report looks is the business of `beslut.rendering`.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from beslut.reports.account import Account, account, accounts
from beslut.reports.attendance import attendance_by_paragraph, attendance_by_party, attendance_by_person
from beslut.reports.audit import decisions_audited, open_questions
from beslut.reports.decisions import decisions, decisions_by_party
from beslut.reports.disqualifications import (
    disqualifications,
    disqualifications_by_body,
    disqualifications_by_person,
    disqualified_then_took_part,
    nine_tests,
    nine_tests_hits,
)
from beslut.reports.picture import Picture, PictureKind
from beslut.reports.published import published
from beslut.reports.report import Cell, Column, Mark, Report, Share, Value
from beslut.reports.statistics import GroupPresence, Presence, group_presences, presences
from beslut.reports.votes import party_agreement, party_unity, vote_list, vote_sheets, votes_by_party
from beslut.reports.who import who_took_part
from beslut.reports.withholding import Withheld

__all__ = [
    "REPORTS",
    "Account",
    "Cell",
    "Column",
    "GroupPresence",
    "Mark",
    "Picture",
    "PictureKind",
    "Presence",
    "Report",
    "Share",
    "Value",
    "Withheld",
    "account",
    "accounts",
    "attendance_by_paragraph",
    "attendance_by_party",
    "attendance_by_person",
    "decisions",
    "decisions_audited",
    "decisions_by_party",
    "disqualifications",
    "disqualifications_by_body",
    "disqualifications_by_person",
    "disqualified_then_took_part",
    "group_presences",
    "nine_tests",
    "nine_tests_hits",
    "open_questions",
    "party_agreement",
    "party_unity",
    "presences",
    "published",
    "vote_list",
    "vote_sheets",
    "votes_by_party",
    "who_took_part",
]

REPORTS: Mapping[str, Callable[[Sequence[Account]], Report | tuple[Report, ...]]] = MappingProxyType(
    {
        "attendance_by_paragraph": attendance_by_paragraph,
        "attendance_by_person": attendance_by_person,
        "attendance_by_party": attendance_by_party,
        "decisions": decisions,
        "decisions_by_party": decisions_by_party,
        "decisions_audited": decisions_audited,
        "open_questions": open_questions,
        "disqualifications": disqualifications,
        "disqualifications_by_person": disqualifications_by_person,
        "disqualifications_by_body": disqualifications_by_body,
        "disqualified_then_took_part": disqualified_then_took_part,
        "nine_tests": nine_tests,
        "nine_tests_hits": nine_tests_hits,
        "vote_sheets": vote_sheets,
        "vote_list": vote_list,
        "votes_by_party": votes_by_party,
        "party_unity": party_unity,
        "party_agreement": party_agreement,
    }
)
"""The reports over any number of meetings, by name; `who_took_part` asks for a § besides."""
