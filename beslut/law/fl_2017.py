"""Förvaltningslagen (2017:900), in force since 1 July 2018: disqualification beside the Local Government Act."""

from datetime import date

from beslut.law.citation import Act, Citation
from beslut.law.dated import Dated, Step
from beslut.messages import message

ACT = Act(
    number="2017:900",
    name=message("the Administrative Procedure Act"),
    since=date(2018, 7, 1),
    address="https://github.com/se-lex/sfs/blob/main/2017/sfs-2017-900.md",
)

DISQUALIFICATION = Dated[bool](
    name=message("disqualification in matters that are not reviewed for legality alone"),
    steps=[Step(since=ACT.since, value=True, source=Citation(act=ACT, section="2, 4 och 16–18 §§"))],
)
"""FL 16–18 §§ apply beside KL where a decision is appealed under a special statute; a deviating KL rule prevails."""
