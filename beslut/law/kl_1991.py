"""Kommunallagen (1991:900), in force 1992–2017: the sections that minutes of those years are judged by.

Which section of it answers to which of the act of 2017 is mostly from memory; a rule that stands on such a section
never gives an error. The others were seen, with number and subject, in a decision or a published text.
"""

from datetime import date

from beslut.law.citation import Act, Citation, Mark
from beslut.messages import message

ACT = Act(
    number="1991:900",
    name=message("the Local Government Act"),
    since=date(1992, 1, 1),
    until=date(2017, 12, 31),
    address="https://github.com/se-lex/sfs/blob/main/1991/sfs-1991-900.md",
)


def section(number: str, mark: Mark = Mark.FROM_MEMORY) -> Citation:
    """A section of this act; unless said otherwise its number is from memory."""
    return Citation(act=ACT, section=number, mark=mark)
