"""What is known of the bodies beside the minutes (känt om organen): their kind, municipality and elected persons."""

from collections.abc import Sequence

from attrs import evolve

from beslut.records import Body
from beslut.reports.account import Account
from beslut.rules.judging import is_of_body, merged


def with_body(account: Account, bodies: Sequence[Body]) -> Account:
    """The account with what the body of its meeting is known to be; as it was where none, or several, may be meant.

    Who holds the chair or is vice chair stands in no list of elected persons, and is taken from the minutes alone.
    """
    found = [body for body in bodies if is_of_body(account.meeting, body)]
    if len(found) != 1:
        return account
    return evolve(account, meeting=evolve(account.meeting, body=merged(account.meeting.body, found[0])))
