"""The days of a profile (giltighetstid): figures hold for the days that their source gives them for, and no others."""

from beslut.law import FeeRules
from beslut.messages import Message, message
from beslut.reports.account import Account


def outside_of(rules: FeeRules, account: Account) -> Message | None:
    """Why the profile tells nothing of the meeting: it holds on other days, or the day is not known.

    None where it holds, and where it names no days at all.
    """
    day = account.meeting.date
    if rules.since is None and rules.until is None:
        return None
    if day is None:
        return message("the day of the meeting is not known, and the profile {days}", days=in_force(rules))
    if rules.applies_on(day):
        return None
    return message("the profile {days}, not on the day of the meeting", days=in_force(rules))


def in_force(rules: FeeRules) -> Message:
    """When a profile with a first day or a last day, or both, holds: the verb and its days."""
    since, until = rules.since, rules.until
    if since is not None and until is not None:
        return message("holds from {since} until {until}", since=since, until=until)
    if since is not None:
        return message("holds from {since}", since=since)
    assert until is not None
    return message("holds until {until}", until=until)
