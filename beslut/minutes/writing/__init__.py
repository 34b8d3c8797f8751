"""Minutes the other way: from a record to the words of the minutes, in several layouts.

For secretaries, who get a correct front page and correct sentences on jäv, votes and reservations from the
record; and for the reader's own proof, since what is written must be read back as the same record.
"""

from beslut.minutes.writing.minutes import front_page, statements, write_minutes
from beslut.minutes.writing.style import STYLES, Front, RollForm, Style

__all__ = ["STYLES", "Front", "RollForm", "Style", "front_page", "statements", "write_minutes"]
