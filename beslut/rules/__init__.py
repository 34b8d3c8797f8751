"""Rules (regler): small pure functions that judge a meeting by the law in force that day, and one tuple of them.

`check(meeting, body, local)` asks them all. A rule answers kept, broken, cannot tell (and which fact is missing),
not in force, or that it is not for such a body; a finding carries its section, the day of the wording, the §§, the
persons, the numbers and the mend. `RULES` are those that judge, `DEFINITIONS` what they are worked out with,
`UNFED` those that no record can feed.
"""

from beslut.rules.catalogue import RULES
from beslut.rules.definitions import DEFINITIONS
from beslut.rules.finding import Finding, Missing, Remark, Severity, Verdict
from beslut.rules.judging import Answer, Judgement, check, is_of_body
from beslut.rules.rule import Definition, Rule
from beslut.rules.unfed import UNFED, Unfed

__all__ = [
    "DEFINITIONS",
    "RULES",
    "UNFED",
    "Answer",
    "Definition",
    "Finding",
    "Judgement",
    "Missing",
    "Remark",
    "Rule",
    "Severity",
    "Unfed",
    "Verdict",
    "check",
    "is_of_body",
]
